//! Every condition with its clause: those that failed first.

use luohu_policy_core::{
    answer::Verdict,
    assessment::{AnyAssessment, Reason},
    explain,
    measures::About,
    text::{Lang, Text},
};
use yew::prelude::*;

use super::{view, widget::MeasureWidget};
use crate::words;

impl MeasureWidget {
    pub(super) fn conditions(
        &self,
        ctx: &Context<Self>,
        about: &'static About,
        assessment: &AnyAssessment,
        lang: Lang,
    ) -> Html {
        if assessment.reasons.is_empty() {
            return Html::default();
        }
        html! {
            <div class="conditions">
                <h4>{ words::CONDITIONS.get(lang) }</h4>
                { self.group(ctx, about, assessment, Verdict::NotMet, words::CONDITIONS_NOT_MET, lang) }
                { self.group(ctx, about, assessment, Verdict::Met, words::CONDITIONS_MET, lang) }
                { self.group(ctx, about, assessment, Verdict::Unknown, words::CONDITIONS_UNKNOWN, lang) }
            </div>
        }
    }

    fn group(
        &self,
        ctx: &Context<Self>,
        about: &'static About,
        assessment: &AnyAssessment,
        verdict: Verdict,
        title: Text,
        lang: Lang,
    ) -> Html {
        let reasons: Vec<&Reason> =
            assessment.reasons.iter().filter(|reason| reason.verdict == verdict).collect();
        if reasons.is_empty() {
            return Html::default();
        }
        let title = title.fill(&[("count", &reasons.len().to_string())]).get(lang).to_owned();
        let class = match verdict {
            Verdict::Met => "met",
            Verdict::NotMet => "not-met",
            Verdict::Unknown => "unknown",
        };
        html! {
            <details class={classes!("group", class)} open={verdict != Verdict::Unknown}>
                <summary>{ title }</summary>
                <ul>{ reasons.into_iter().map(|reason| self.condition(ctx, about, reason, lang)).collect::<Html>() }</ul>
            </details>
        }
    }

    fn condition(&self, ctx: &Context<Self>, about: &'static About, reason: &Reason, lang: Lang) -> Html {
        let title = about.condition(reason.id).map_or(reason.id, |title| title.get(lang));
        let say = |text: Text, value: &str| {
            let value = explain::said(value, about, lang);
            text.fill(&[("value", &value)]).get(lang).to_owned()
        };
        html! {
            <li>
                <p class="condition-title">{ title }</p>
                <p class="facts">
                    <span>{ say(words::REQUIRED, &reason.required) }</span>
                    if let Some(found) = &reason.found { <span>{ say(words::FOUND, found) }</span> }
                </p>
                if reason.assumed { <p class="fine">{ words::ASSUMED.get(lang) }</p> }
                { view::basis(ctx, &reason.citation, lang) }
            </li>
        }
    }
}
