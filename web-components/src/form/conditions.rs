//! Every condition with its clause: those that failed first.

use luohu_policy_core::{
    answer::Verdict,
    assessment::{AnyAssessment, Reason},
    explain,
    measures::About,
    text::{Lang, Text},
};
use yew::Context;

use super::{view, widget::MeasureWidget};
use crate::{
    dom::{El, el},
    words::{self, say},
};

/// The groups in the order shown; those that do not apply come last.
const GROUPS: [(Option<Verdict>, Text, &str); 4] = [
    (Some(Verdict::NotMet), words::CONDITIONS_NOT_MET, "details.group.not-met"),
    (Some(Verdict::Met), words::CONDITIONS_MET, "details.group.met"),
    (Some(Verdict::Unknown), words::CONDITIONS_UNKNOWN, "details.group.unknown"),
    (None, words::CONDITIONS_APART, "details.group.unknown.apart"),
];

/// The conditions in groups; none when there is no answer.
pub(super) fn conditions(
    ctx: &Context<MeasureWidget>,
    about: &'static About,
    assessment: &AnyAssessment,
    lang: Lang,
) -> Option<El> {
    if assessment.reasons.is_empty() {
        return None;
    }
    let mut conditions = el("div.conditions").child(el("h4").text(words::CONDITIONS.get(lang)));
    for (verdict, title, selector) in GROUPS {
        let of_group = |reason: &&Reason| reason.applies().then_some(reason.verdict) == verdict;
        let reasons: Vec<&Reason> = assessment.reasons.iter().filter(of_group).collect();
        let group = (!reasons.is_empty()).then(|| {
            let title = say(title, &[("count", &reasons.len().to_string())], lang);
            el(selector)
                .flag("open", matches!(verdict, Some(Verdict::Met | Verdict::NotMet)))
                .child(el("summary").text(&title))
                .child(el("ul").each(reasons, |reason| condition(ctx, about, reason, lang)))
        });
        conditions = conditions.maybe(group);
    }
    Some(conditions)
}

fn condition(ctx: &Context<MeasureWidget>, about: &'static About, reason: &Reason, lang: Lang) -> El {
    let title = about.condition(reason.id).map_or(reason.id, |title| title.get(lang));
    let fact = |text: Text, value: &str| {
        let value = explain::said(value, about, lang);
        el("span").text(&say(text, &[("value", &value)], lang))
    };
    // A condition that only tells a value asks for nothing.
    let required = Some(&*reason.required).filter(|required| !required.is_empty());
    let told = reason.applies() && (required.is_some() || reason.found.is_some());
    let facts = told.then(|| {
        el("p.facts")
            .maybe(required.map(|required| fact(words::REQUIRED, required)))
            .maybe(reason.found.as_ref().map(|found| fact(words::FOUND, found)))
            .each(explain::distance(about, reason, lang), |far| el("span").text(&far))
    });
    el("li")
        .child(el("p.condition-title").text(title))
        .maybe(facts)
        .maybe(reason.source.as_ref().map(|source| {
            let source = explain::citation(source, lang);
            el("p.fine").text(&say(words::SOURCE, &[("source", &source)], lang))
        }))
        .maybe(reason.assumed.then(|| el("p.fine").text(words::ASSUMED.get(lang))))
        .child(view::basis(ctx, &reason.citation, lang))
}
