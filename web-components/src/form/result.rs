//! The result panel: the answer, what decided it, what is missing, what would change it.

use luohu_policy_core::{
    assessment::{AnyAssessment, Outcome},
    explain,
    field::Field,
    form::{At, readback},
    measures::About,
    text::Lang,
};
use yew::prelude::*;

use super::widget::{MeasureWidget, Msg, lang};
use crate::{browser, words};

/// How many missing facts are named before the rest is counted.
const NAMED: usize = 6;

impl MeasureWidget {
    /// The outcome in one sentence.
    pub(super) fn headline(&self, ctx: &Context<Self>) -> String {
        let lang = lang(ctx);
        let about = (ctx.props().face.about)();
        let [met, not_met, unknown] = about.outcomes;
        match self.outcome.answered.assessment.outcome {
            Outcome::Met => met.get(lang).to_owned(),
            Outcome::NotMet => not_met.get(lang).to_owned(),
            Outcome::Unknown => unknown.get(lang).to_owned(),
            Outcome::Invalid if self.outcome.problems.is_empty() => unknown.get(lang).to_owned(),
            Outcome::Invalid => {
                let count = self.outcome.problems.len().to_string();
                words::RESULT_INVALID.fill(&[("count", &count)]).get(lang).to_owned()
            }
        }
    }

    pub(super) fn result(&self, ctx: &Context<Self>) -> Html {
        let lang = lang(ctx);
        let about = (ctx.props().face.about)();
        let assessment = &self.outcome.answered.assessment;
        let heading = format!("{}-result", self.id);
        let state = match assessment.outcome {
            Outcome::Met => "met",
            Outcome::NotMet => "not-met",
            Outcome::Unknown | Outcome::Invalid => "unknown",
        };
        html! {
            <section class="result" data-outcome={state} aria-labelledby={heading.clone()} tabindex="-1" part="result">
                <h3 id={heading}>{ words::RESULT.get(lang) }</h3>
                <p class="headline"><span class="mark" aria-hidden="true"></span>{ self.headline(ctx) }</p>
                { assessment.notes.iter().map(|note| html! { <p class="note">{ note.message.get(lang).to_owned() }</p> }).collect::<Html>() }
                { self.outcome.answered.details.clone() }
                { would_change(about, assessment, lang) }
                { self.missing(ctx, about, assessment, lang) }
                { self.conditions(ctx, about, assessment, lang) }
                { published(about, assessment, lang) }
                <div class="actions no-print">
                    <button type="button" class="quiet" onclick={|_: MouseEvent| browser::print()}>{ words::PRINT.get(lang) }</button>
                    if ctx.props().host.deep_link.is_some() {
                        <button type="button" class="quiet" onclick={ctx.link().callback(|_| Msg::CopyLink)}>{ words::COPY_LINK.get(lang) }</button>
                    }
                </div>
                if let Some(copied) = self.copied {
                    <p class="note" role="status">{ if copied { words::COPIED } else { words::NOT_COPIED }.get(lang) }</p>
                }
            </section>
        }
    }

    /// The facts that could still change the answer, each leading to its field.
    fn missing(
        &self,
        ctx: &Context<Self>,
        about: &'static About,
        assessment: &AnyAssessment,
        lang: Lang,
    ) -> Html {
        let places: Vec<(At, &'static Field)> = assessment
            .missing
            .iter()
            .filter_map(|path| {
                let at = self.form.at(about.fields, path)?;
                Some((at, about.fields.get(at.field)?))
            })
            .collect();
        if places.is_empty() {
            return Html::default();
        }
        let item = |(at, field): &(At, &'static Field)| {
            let at = *at;
            let go = ctx.link().callback(move |event: MouseEvent| {
                event.prevent_default();
                Msg::Go(at)
            });
            html! { <li><a href={format!("#{}", self.place_id(at))} onclick={go}>{ field.label.get(lang) }</a></li> }
        };
        let more = places.len().saturating_sub(NAMED);
        html! {
            <div class="missing no-print">
                <h4>{ words::MISSING.get(lang) }</h4>
                <ul>
                    { places.iter().take(NAMED).map(item).collect::<Html>() }
                    if more > 0 { <li>{ words::MISSING_MORE.fill(&[("count", &more.to_string())]).get(lang).to_owned() }</li> }
                </ul>
            </div>
        }
    }
}

/// By how much, and from when, each condition that is not met would be.
fn would_change(about: &'static About, assessment: &AnyAssessment, lang: Lang) -> Html {
    let ways = explain::changes(about, assessment, lang);
    if ways.is_empty() {
        return Html::default();
    }
    html! {
        <div class="ways">
            <h4>{ words::WOULD_CHANGE.get(lang) }</h4>
            <ul>{ ways.into_iter().map(|way| html! { <li>{ way }</li> }).collect::<Html>() }</ul>
        </div>
    }
}

/// The document and its day, and what identifies the rules that were used.
fn published(about: &'static About, assessment: &AnyAssessment, lang: Lang) -> Html {
    let issued = readback::day(about.document.issued_on, lang);
    let document = words::PUBLISHED.fill(&[("number", about.document.number), ("date", &issued)]);
    let digest: String = assessment.parameters_digest.chars().take(12).collect();
    let on = assessment.on.filter(|_| about.depends_on_day).map(|on| {
        let day = readback::day(on, lang);
        html! { <p class="fine">{ words::ASKED_ON.fill(&[("date", &day)]).get(lang).to_owned() }</p> }
    });
    html! {
        <>
            { on }
            <p class="fine">{ document.get(lang).to_owned() }</p>
            if !digest.is_empty() {
                <p class="fine">{ words::FINGERPRINT.fill(&[("engine", assessment.engine), ("digest", &digest)]).get(lang).to_owned() }</p>
            }
        </>
    }
}
