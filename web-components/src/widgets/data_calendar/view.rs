//! The page of the calendar.

use luohu_policy_core::{
    date::month_name,
    document::{DOCUMENTS, LFB2013_5},
    form::readback,
    text::{Lang, Text},
    unit,
};
use yew::Context;

use super::{super::choices, DataCalendar, File, Msg, filters, words};
use crate::{
    clause::is_web_address,
    dom::{El, On, button, el},
    host::Host,
    words::say,
};

impl DataCalendar {
    pub(super) fn page(&self, ctx: &Context<Self>) -> El {
        let host = &ctx.props().host;
        let lang = host.lang();
        let controls = el("div.no-print")
            .child(self.filters(ctx, lang))
            .maybe(self.streets(ctx, lang))
            .child(self.months(ctx, lang).maybe(choices::show(host, lang)))
            .maybe(self.by_month.then(|| self.views(ctx, lang)));
        let fieldset = el("fieldset.bare")
            .flag("disabled", host.disabled)
            .child(controls)
            .child(el("h3.count").attr("role", "status").text(&self.count(lang)))
            .child(self.list_or_grid(lang))
            .maybe(self.without_dates(lang))
            .child(self.downloads(ctx, lang));
        el("div.measure.calendar")
            .attr("lang", lang.tag())
            .child(el("p.lead").text(words::LEAD.get(lang)))
            .each(&self.problems, |problem| {
                el("p.error").attr("role", "alert").text(problem.message.get(lang))
            })
            .child(choices::sending(host, fieldset))
    }

    fn list_or_grid(&self, lang: Lang) -> El {
        if self.by_month && self.as_grid {
            return self.grid(lang);
        }
        if self.listed.is_empty() {
            return el("p").text(&self.nothing(lang));
        }
        self.agenda(lang)
    }

    /// That nothing is due, and why, where the document alone says so.
    fn nothing(&self, lang: Lang) -> String {
        let chosen = self.query.document.as_deref();
        let chosen = DOCUMENTS.iter().find(|document| chosen == Some(document.id));
        let issued_on = chosen.unwrap_or(&LFB2013_5).issued_on;
        if self.query.to < issued_on {
            return say(words::BEFORE, &[("day", &readback::day(issued_on, lang))], lang);
        }
        match chosen.and_then(|document| document.plan) {
            Some((_, end)) if end < self.query.from => {
                say(words::AFTER, &[("day", &readback::day(end, lang))], lang)
            }
            _ => words::NOTHING.get(lang).to_owned(),
        }
    }

    /// List or month, as two buttons of which one is pressed.
    fn views(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let view = |text: Text, as_grid: bool| {
            let pressed = if self.as_grid == as_grid { "true" } else { "false" };
            let view = button("", text, lang).attr("aria-pressed", pressed);
            let view =
                choices::pressing(&ctx.props().host, view, "view", if as_grid { "grid" } else { "list" });
            view.on(On::Click, ctx.link(), Msg::AsGrid(as_grid))
        };
        el("div.actions")
            .attr("role", "group")
            .attr("aria-label", words::VIEW.get(lang))
            .maybe(self.as_grid.then(|| chosen_view(&ctx.props().host)).flatten())
            .child(view(words::AS_LIST, false))
            .child(view(words::AS_GRID, true))
    }

    pub(super) fn count(&self, lang: Lang) -> String {
        let (from, to) = (self.query.from, self.query.to);
        let window = if self.by_month {
            let (year, month) = (from.year().to_string(), from.month().to_string());
            let values = [("year", &*year), ("month", &*month), ("name", month_name(from.month()))];
            say(words::YEAR_MONTH, &values, lang)
        } else {
            say(words::WINDOW, &[("from", &from.to_string()), ("to", &to.to_string())], lang)
        };
        say(words::COUNT, &[("window", &window), ("count", &self.listed.len().to_string())], lang)
    }

    fn downloads(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let host = &ctx.props().host;
        let file = |text: Text, file: File| match self.address(host, file) {
            Some(href) => el("a").attr("href", &href).attr("download", "").text(text.get(lang)),
            None => button("secondary", text, lang).on(On::Click, ctx.link(), Msg::Download(file)),
        };
        let title = say(words::DOWNLOAD, &[("year", &self.query.from.year().to_string())], lang);
        let done = |kind: &str| {
            let done = el("p.note").attr("role", "status");
            done.text(&say(words::DOWNLOADED, &[("kind", kind)], lang))
        };
        el("div.downloads.no-print")
            .attr("role", "group")
            .attr("aria-label", &title)
            .child(el("h4").text(&title))
            .child(
                el("div.actions")
                    .child(file(words::ICS, File::Ics))
                    .child(file(words::CSV, File::Csv))
                    .child(file(words::JSON, File::Json)),
            )
            .maybe(self.subscription(host, lang))
            .maybe(self.downloaded.map(done))
    }

    /// Where a browser without script finds a file: beside the page, with the same choices.
    fn address(&self, host: &Host, file: File) -> Option<String> {
        let query = &self.query;
        let choices = [
            ("unit", query.unit.clone()),
            ("document", query.document.clone()),
            ("database", query.database.map(filters::database_name)),
            ("cadence", query.cadence.map(filters::cadence_name)),
            ("streets", query.expand_streets.then(|| "yes".to_owned())),
        ];
        // Ids and names have no sign that an address must not have.
        let choices = choices.into_iter().filter_map(|(name, value)| Some(format!("&{name}={}", value?)));
        let year = query.from.year();
        let lang = host.lang().tag();
        let choices: String = choices.collect();
        choices::is_static(host)
            .then(|| format!("data-calendar.{}?lang={lang}&year={year}{choices}", file.extension()))
    }

    /// The unit's feed, where the page offers feeds.
    fn subscription(&self, host: &Host, lang: Lang) -> Option<El> {
        let href = host.feed.as_deref().filter(|href| is_web_address(href))?;
        let unit = self.query.unit.as_deref().and_then(unit::find)?;
        let name = say(words::SUBSCRIBE, &[("unit", unit.name.get(lang))], lang);
        let link = el("a").attr("href", &href.replace("{unit}", unit.id)).text(&name);
        Some(el("p").child(link))
    }
}

/// The view as it is, which goes with the other choices.
fn chosen_view(host: &Host) -> Option<El> {
    let chosen = || el("input").attr("type", "hidden").attr("name", "view").value("grid");
    choices::is_static(host).then(chosen)
}
