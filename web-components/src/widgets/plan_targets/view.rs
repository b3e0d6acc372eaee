//! The page of the targets.

use luohu_policy_core::{
    assessment::Outcome,
    measures::{
        Measure,
        plan_targets::{self, Totals, targets},
    },
    text::{Lang, Text},
    unit,
};
use yew::{Context, Html};

use super::{
    super::{
        choices,
        parts::{figure, heads, table},
    },
    Msg, PlanTargets, say, words,
};
use crate::{
    dom::{El, On, button, el, list},
    words::{CHECK, CLEAR, DRAFT_RESTORED, PLEASE_CORRECT, PRINT, RESULT},
};

impl PlanTargets {
    pub(super) fn page(&self, ctx: &Context<Self>) -> El {
        let host = &ctx.props().host;
        let lang = host.lang();
        let link = ctx.link();
        let is_static = choices::is_static(host);
        let check = button("primary", CHECK, lang).attr("part", "button").on(On::Click, link, Msg::Submit);
        let check = choices::pressing(host, check, "do", "check");
        let hidden = |(name, value): (String, String)| {
            el("input").attr("type", "hidden").attr("name", &name).value(&value)
        };
        let unshown = if is_static { self.unshown() } else { Vec::new() };
        // The rest wants script: it reads and makes files, and prints.
        let with_script = |control: El| (!is_static).then_some(control);
        let fieldset = el("fieldset.bare")
            .flag("disabled", host.disabled)
            .child(self.filters(ctx, lang))
            .child(self.readings(ctx, lang))
            .child(self.totals(lang))
            .maybe(with_script(self.exchange(ctx, lang)))
            .child(self.table(ctx, lang))
            .child(
                el("div.actions.no-print")
                    .child(check)
                    .maybe(with_script(button("quiet", CLEAR, lang).on(On::Click, link, Msg::Clear)))
                    .maybe(with_script(button("quiet", PRINT, lang).on(On::Click, link, Msg::Print))),
            )
            .each(unshown, hidden);
        el("div.measure.targets")
            .attr("lang", lang.tag())
            .node_ref(&self.root)
            .child(el("p.lead").text(words::LEAD.get(lang)))
            .maybe(self.restored.then(|| el("p.note").attr("role", "status").text(DRAFT_RESTORED.get(lang))))
            .maybe(self.problems(lang))
            .child(choices::sending(host, fieldset))
    }

    /// All that is wrong: with what the page has set, and with what was typed.
    fn problems(&self, lang: Lang) -> Option<El> {
        let typed = self.faulty().map(|(line, why)| {
            let title = targets::title(line).map(|title| title.get(lang)).unwrap_or_default();
            say(words::AT_LINE, &[("title", title), ("message", why.get(lang))], lang)
        });
        let set = self.assessment.problems.iter().map(|problem| problem.message.get(lang).to_owned());
        let problems: Vec<String> = set.chain(typed).collect();
        let heading = format!("{}-summary", self.id);
        let summary = || {
            let alert = el("div")
                .attr("role", "alert")
                .child(el("h2").attr("id", &heading).text(PLEASE_CORRECT.get(lang)))
                .child(el("ul").each(&problems, |problem| el("li").text(problem)));
            let summary =
                el("div.summary").attr("tabindex", "-1").attr("role", "group").attr("part", "summary");
            summary.attr("aria-labelledby", &heading).child(alert)
        };
        (!problems.is_empty()).then(summary)
    }

    /// The totals first, as reports on the work of a government give them.
    fn totals(&self, lang: Lang) -> El {
        let heading = format!("{}-result", self.id);
        let about = plan_targets::PlanTargets::about();
        let [met, not_met, unknown] = about.outcomes;
        let (state, headline) = match self.assessment.outcome {
            Outcome::Met => ("met", met),
            Outcome::NotMet => ("not-met", not_met),
            Outcome::Unknown | Outcome::Invalid => ("unknown", unknown),
        };
        let section = el("section.result")
            .attr("data-outcome", state)
            .attr("aria-labelledby", &heading)
            .attr("tabindex", "-1")
            .attr("part", "result")
            .child(el("h3").attr("id", &heading).text(RESULT.get(lang)));
        let Some(result) = &self.assessment.result else { return section };
        let totals = result.totals;
        let named = [
            (words::TOTAL, totals.total),
            (words::MET, totals.met),
            (words::IN_PROGRESS, totals.in_progress),
            (words::NOT_MET, totals.not_met),
            (words::UNKNOWN, totals.unknown),
        ];
        let figures = el("dl.figures").each(named, |(name, number)| figure(name, &number.to_string(), lang));
        let documents = result.by_document.iter().map(|of| (document(of.document), of.totals));
        let units = result.by_unit.iter().map(|of| (unit_name(of.unit, lang), of.totals));
        section
            .child(
                el("p.headline").child(el("span.mark").attr("aria-hidden", "true")).text(headline.get(lang)),
            )
            .child(el("p.visually-hidden").attr("role", "status").text(&sentence(totals, lang)))
            .child(figures)
            .child(
                el("details")
                    .child(el("summary").text(words::BREAKDOWN.get(lang)))
                    .child(breakdown(words::BY_DOCUMENT, words::DOCUMENT, documents, lang))
                    .child(breakdown(words::BY_UNIT, words::UNIT, units, lang)),
            )
            .each(&self.assessment.notes, |note| el("p.fine").text(note.message.get(lang)))
    }

    fn table(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let lines = self.assessment.result.as_ref().map(|result| &*result.targets).unwrap_or_default();
        if lines.is_empty() {
            return el("p").text(words::NOTHING.get(lang));
        }
        let rows: Html =
            list(lines.iter().zip(self.reasons()), |(line, reason)| self.row(ctx, line, reason, lang));
        // The roles stand here because as cards the table is laid out as none.
        let columns = words::COLUMNS.map(|column| column.get(lang));
        let head = el("tr")
            .attr("role", "row")
            .each(columns, |name| el("th").attr("role", "columnheader").attr("scope", "col").text(name));
        el("table.cards")
            .attr("role", "table")
            .child(el("caption.visually-hidden").text(words::TARGETS.get(lang)))
            .child(el("thead").attr("role", "rowgroup").child(head))
            .child(el("tbody").attr("role", "rowgroup").child(rows))
    }
}

fn sentence(totals: Totals, lang: Lang) -> String {
    let Totals { total, met, in_progress, not_met, unknown } = totals;
    let numbers = [total, met, in_progress, not_met, unknown].map(|number| number.to_string());
    let [total, met, in_progress, not_met, unknown] = &numbers;
    let values = [
        ("total", &**total),
        ("met", met),
        ("inProgress", in_progress),
        ("notMet", not_met),
        ("unknown", unknown),
    ];
    say(words::SENTENCE, &values, lang)
}

fn document(id: &'static str) -> String {
    let documents = luohu_policy_core::document::DOCUMENTS;
    documents.iter().find(|document| document.id == id).map_or(id, |document| document.number).to_owned()
}

fn unit_name(id: &'static str, lang: Lang) -> String {
    unit::find(id).map_or(id, |unit| unit.name.get(lang)).to_owned()
}

/// How many targets of each document or unit stand how.
fn breakdown(caption: Text, first: Text, rows: impl Iterator<Item = (String, Totals)>, lang: Lang) -> El {
    let number = |number: u16| el("td.number").text(&number.to_string());
    let rows = list(rows, |(name, totals)| {
        el("tr")
            .child(el("th").attr("scope", "row").text(&name))
            .child(number(totals.total))
            .child(number(totals.met))
            .child(number(totals.in_progress))
            .child(number(totals.not_met))
            .child(number(totals.unknown))
    });
    let names = [first, words::TOTAL, words::MET, words::IN_PROGRESS, words::NOT_MET, words::UNKNOWN];
    el("div").child(el("h4").text(caption.get(lang))).child(table(
        caption.get(lang),
        heads(&names, lang),
        rows,
    ))
}
