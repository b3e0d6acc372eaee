//! The page of the calendar.

use luohu_policy_core::{
    date::month_name,
    document::LFB2013_5,
    text::{Lang, Text},
};
use yew::prelude::*;

use super::{DataCalendar, File, Msg, words};

impl DataCalendar {
    pub(super) fn page(&self, ctx: &Context<Self>) -> Html {
        let host = &ctx.props().host;
        let lang = host.lang();
        html! {
            <div class="measure calendar" lang={lang.tag()}>
                <p class="lead">{ words::LEAD.get(lang) }</p>
                { self.problems.iter().map(|problem| html! { <p class="error" role="alert">{ problem.message.get(lang).to_owned() }</p> }).collect::<Html>() }
                <fieldset class="bare" disabled={host.disabled}>
                    <div class="no-print">
                        { self.filters(ctx, lang) }
                        { self.months(ctx, lang) }
                        { self.views(ctx, lang) }
                    </div>
                    <h3 class="count" role="status">{ self.count(lang) }</h3>
                    { self.list_or_grid(lang) }
                    { self.downloads(ctx, lang) }
                </fieldset>
            </div>
        }
    }

    fn list_or_grid(&self, lang: Lang) -> Html {
        if self.by_month && self.as_grid {
            return self.grid(lang);
        }
        if self.listed.is_empty() {
            let nothing = if self.query.to < LFB2013_5.issued_on { words::BEFORE } else { words::NOTHING };
            return html! { <p>{ nothing.get(lang) }</p> };
        }
        self.agenda(lang)
    }

    /// List or month, as two buttons of which one is pressed.
    fn views(&self, ctx: &Context<Self>, lang: Lang) -> Html {
        if !self.by_month {
            return Html::default();
        }
        let button = |text: Text, as_grid: bool| {
            let pressed = self.as_grid == as_grid;
            html! {
                <button type="button" aria-pressed={pressed.to_string()} onclick={ctx.link().callback(move |_| Msg::AsGrid(as_grid))}>
                    { text.get(lang) }
                </button>
            }
        };
        html! {
            <div class="actions" role="group" aria-label={words::VIEW.get(lang)}>
                { button(words::AS_LIST, false) }
                { button(words::AS_GRID, true) }
            </div>
        }
    }

    pub(super) fn count(&self, lang: Lang) -> String {
        let (from, to) = (self.query.from, self.query.to);
        let window = if self.by_month {
            words::YEAR_MONTH.fill(&[
                ("year", &from.year().to_string()),
                ("month", &from.month().to_string()),
                ("name", month_name(from.month())),
            ])
        } else {
            words::WINDOW.fill(&[("from", &from.to_string()), ("to", &to.to_string())])
        };
        let values = [("window", window.get(lang)), ("count", &*self.listed.len().to_string())];
        words::COUNT.fill(&values).get(lang).to_owned()
    }

    fn downloads(&self, ctx: &Context<Self>, lang: Lang) -> Html {
        let button = |text: Text, file: File| {
            html! {
                <button type="button" class="secondary" onclick={ctx.link().callback(move |_| Msg::Download(file))}>{ text.get(lang) }</button>
            }
        };
        let year = self.query.from.year().to_string();
        let title = words::DOWNLOAD.fill(&[("year", &year)]).get(lang).to_owned();
        html! {
            <div class="downloads no-print" role="group" aria-label={title.clone()}>
                <h4>{ title }</h4>
                <div class="actions">
                    { button(words::ICS, File::Ics) }
                    { button(words::CSV, File::Csv) }
                    { button(words::JSON, File::Json) }
                </div>
                if let Some(kind) = self.downloaded {
                    <p class="note" role="status">{ words::DOWNLOADED.fill(&[("kind", kind)]).get(lang).to_owned() }</p>
                }
            </div>
        }
    }
}
