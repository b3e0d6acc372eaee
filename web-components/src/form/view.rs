//! The page of the component: form on one side, answer on the other.

use luohu_policy_core::{
    document::Citation,
    explain,
    field::{Choice, Reading},
    form::{Entry, readback},
    measures::About,
    text::{Lang, Text},
};
use serde_json::Value;
use yew::prelude::*;

use super::{
    fields,
    widget::{MeasureWidget, Msg, lang},
};
use crate::words;

impl MeasureWidget {
    pub(super) fn page(&self, ctx: &Context<Self>) -> Html {
        let lang = lang(ctx);
        let about = (ctx.props().face.about)();
        let link = ctx.link();
        let submit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Submit
        });
        html! {
            <div class="measure" lang={lang.tag()} ref={self.root.clone()}>
                <p class="lead">{ about.summary.get(lang) }</p>
                if self.restored {
                    <p class="note" role="status">{ words::DRAFT_RESTORED.get(lang) }</p>
                }
                { self.summary(ctx) }
                <div class="columns">
                    <form novalidate={true} onsubmit={submit} autocomplete="off">
                        <fieldset class="bare" disabled={ctx.props().host.disabled}>
                            { self.sections(ctx, about, lang) }
                            { self.readings(ctx, about, lang) }
                            <div class="actions">
                                <button type="submit" class="primary" part="button">{ words::CHECK.get(lang) }</button>
                                <button type="button" class="quiet" onclick={link.callback(|_| Msg::Clear)}>
                                    { words::CLEAR.get(lang) }
                                </button>
                            </div>
                        </fieldset>
                    </form>
                    { self.result(ctx) }
                </div>
                <p class="visually-hidden" role="status">{ &self.announced }</p>
            </div>
        }
    }

    /// The fields that are asked, below their headings.
    fn sections(&self, ctx: &Context<Self>, about: &'static About, lang: Lang) -> Html {
        let mut sections: Vec<(Option<Text>, Vec<Html>)> = vec![(None, Vec::new())];
        for (position, field) in about.fields.iter().enumerate() {
            if let Some(section) = about.sections.iter().find(|section| section.first == field.name) {
                sections.push((Some(section.title), Vec::new()));
            }
            if self.form.is_asked(about.fields, position)
                && let Some((_, shown)) = sections.last_mut()
            {
                shown.push(fields::field(self, ctx, position, field, lang));
            }
        }
        sections
            .into_iter()
            .filter(|(_, shown)| !shown.is_empty())
            .map(|(title, shown)| {
                html! {
                    <section class="fields">
                        if let Some(title) = title { <h3>{ title.get(lang) }</h3> }
                        { shown }
                    </section>
                }
            })
            .collect()
    }

    /// The ambiguities of the text and their readings.
    fn readings(&self, ctx: &Context<Self>, about: &'static About, lang: Lang) -> Html {
        if about.readings.is_empty() {
            return Html::default();
        }
        html! {
            <details class="readings">
                <summary>{ words::READINGS.get(lang) }</summary>
                <p class="hint">{ words::READINGS_HINT.get(lang) }</p>
                { about.readings.iter().map(|reading| self.reading(ctx, reading, lang)).collect::<Html>() }
            </details>
        }
    }

    fn reading(&self, ctx: &Context<Self>, reading: &'static Reading, lang: Lang) -> Html {
        let default = reading.options.first().map_or("", |option| option.value);
        let chosen = self.readings.get(reading.name).and_then(Value::as_str).unwrap_or(default).to_owned();
        let group = format!("{}-reading-{}", self.id, reading.name);
        let option = |option: &'static Choice| {
            let choose = ctx.link().callback(move |_| Msg::Read(reading.name, option.value));
            html! {
                <label class="option">
                    <input type="radio" name={group.clone()} checked={chosen == option.value} onchange={choose} />
                    <span>{ option.text.get(lang) }</span>
                </label>
            }
        };
        html! {
            <fieldset class="field">
                <legend>{ reading.question.get(lang) }</legend>
                <div class="options">{ reading.options.iter().map(option).collect::<Html>() }</div>
                { basis(ctx, &reading.citation, lang) }
            </fieldset>
        }
    }

    /// The answer in one sentence, for assistive technology.
    pub(super) fn sentence(&self, ctx: &Context<Self>) -> String {
        let untouched = self.form.entries().iter().all(Entry::is_blank);
        if untouched { String::new() } else { self.headline(ctx) }
    }
}

/// The clause as the document numbers it, linked where the page says to what.
pub(super) fn basis(ctx: &Context<MeasureWidget>, citation: &Citation, lang: Lang) -> Html {
    let clause = explain::citation(citation, lang);
    let text = words::BASIS.fill(&[("clause", &clause)]).get(lang).to_owned();
    match &ctx.props().host.clause_href {
        Some(href) if is_web_address(href) => {
            let href = href.replace("{document}", &citation.document).replace("{clause}", &citation.clause);
            html! { <p class="basis"><a {href} target="_blank" rel="noopener">{ text }</a></p> }
        }
        _ => html! { <p class="basis">{ text }</p> },
    }
}

/// Whether an address given by the page is one to follow: never a script.
fn is_web_address(href: &str) -> bool {
    ["https://", "http://", "/", "./", "../", "#"].iter().any(|start| href.starts_with(start))
}

/// What a text typed into a field was understood as, in a sentence.
pub(super) fn understood(field: &luohu_policy_core::field::Field, text: &str, lang: Lang) -> Option<String> {
    let value = readback::understood(field, text, lang)?;
    Some(words::UNDERSTOOD.fill(&[("value", &value)]).get(lang).to_owned())
}
