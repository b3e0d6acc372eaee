//! The result panel: the answer, what decided it, what is missing, what would change it.

use luohu_policy_core::{
    assessment::{AnyAssessment, MissingParameter, Outcome},
    explain,
    field::Field,
    form::{At, readback},
    measures::About,
    text::Lang,
    unit,
};
use yew::{Context, Html};

use super::{
    conditions, view,
    widget::{MeasureWidget, Msg, lang},
};
use crate::{
    dom::{El, On, button, el, list},
    words::{self, say},
};

/// How many missing facts are named before the rest is counted.
const NAMED: usize = 6;

impl MeasureWidget {
    /// The outcome in one sentence.
    pub(super) fn headline(&self, ctx: &Context<Self>) -> String {
        let lang = lang(ctx);
        let about = ctx.props().face.about();
        let [met, not_met, unknown] = about.outcomes;
        match self.outcome.answered.assessment.outcome {
            Outcome::Met => met.get(lang).to_owned(),
            Outcome::NotMet => not_met.get(lang).to_owned(),
            Outcome::Unknown => unknown.get(lang).to_owned(),
            Outcome::Invalid if self.outcome.problems.is_empty() => unknown.get(lang).to_owned(),
            Outcome::Invalid => {
                let count = self.outcome.problems.len().to_string();
                say(words::RESULT_INVALID, &[("count", &count)], lang)
            }
        }
    }

    pub(super) fn result(&self, ctx: &Context<Self>) -> El {
        let lang = lang(ctx);
        let link = ctx.link();
        let about = ctx.props().face.about();
        let assessment = &self.outcome.answered.assessment;
        let heading = format!("{}-result", self.id);
        let state = match assessment.outcome {
            Outcome::Met => "met",
            Outcome::NotMet => "not-met",
            Outcome::Unknown | Outcome::Invalid => "unknown",
        };
        // The list that an interview ends with holds each condition already.
        let conditions = (!ctx.props().face.is_interview())
            .then(|| conditions::conditions(ctx, about, assessment, lang))
            .flatten();
        let copy = || button("quiet", words::COPY_LINK, lang).on(On::Click, link, Msg::CopyLink);
        // Without script it could not work, but keeps its place.
        let print = if Self::is_static(ctx) { "quiet needs-script" } else { "quiet" };
        let copied = |copied| {
            let told = if copied { words::COPIED } else { words::NOT_COPIED };
            el("p.note").attr("role", "status").text(told.get(lang))
        };
        el("section.result")
            .attr("data-outcome", state)
            .attr("aria-labelledby", &heading)
            .attr("tabindex", "-1")
            .attr("part", "result")
            .flag("autofocus", self.begins(ctx, ".result"))
            .child(el("h3").attr("id", &heading).text(words::RESULT.get(lang)))
            .child(
                el("p.headline").child(el("span.mark").attr("aria-hidden", "true")).text(&self.headline(ctx)),
            )
            .maybe(assessment.applicant.as_ref().map(|who| el("p").text(&explain::applicant(who, lang))))
            .each(&assessment.notes, |note| el("p.note").text(note.message.get(lang)))
            .child(self.outcome.answered.details.clone())
            .maybe(not_published(ctx, assessment, lang))
            .maybe(would_change(about, assessment, lang))
            .maybe(self.missing(ctx, about, assessment, lang))
            .maybe(conditions)
            .child(published(about, assessment, lang))
            .child(
                el("div.actions.no-print")
                    .child(button(print, words::PRINT, lang).on(On::Click, link, Msg::Print))
                    .maybe(ctx.props().host.deep_link.as_ref().map(|_| copy())),
            )
            .maybe(self.copied.map(copied))
    }

    /// The facts that could still change the answer, each leading to its field.
    fn missing(
        &self,
        ctx: &Context<Self>,
        about: &'static About,
        assessment: &AnyAssessment,
        lang: Lang,
    ) -> Option<El> {
        let mut places: Vec<(At, &'static Field)> = Vec::new();
        for path in &assessment.missing {
            if let Some(at) = self.form.at(about.fields, path)
                && let Some(field) = about.fields.get(at.field)
            {
                places.push((at, field));
            }
        }
        if places.is_empty() {
            return None;
        }
        let more = places.len().saturating_sub(NAMED);
        let item =
            |(at, field): &(At, &'static Field)| el("li").child(self.way_to(ctx, *at, field.label.get(lang)));
        let more = (more > 0)
            .then(|| el("li").text(&say(words::MISSING_MORE, &[("count", &more.to_string())], lang)));
        Some(
            el("div.missing.no-print")
                .child(el("h4").text(words::MISSING.get(lang)))
                .child(el("ul").each(places.iter().take(NAMED), item).maybe(more)),
        )
    }
}

/// The figures that the answer waits for, each with who sets it and the clause that calls for it.
fn not_published(ctx: &Context<MeasureWidget>, assessment: &AnyAssessment, lang: Lang) -> Option<El> {
    let missing = &assessment.missing_parameters;
    let item = |missing: &MissingParameter| {
        let unit = unit::find(missing.set_by).map_or(missing.set_by, |unit| unit.name.get(lang));
        let values = [("figure", missing.label.get(lang)), ("unit", unit)];
        el("li").text(&say(words::SET_BY, &values, lang)).child(view::basis(ctx, &missing.citation, lang))
    };
    let open = assessment.outcome == Outcome::Unknown;
    let heading = if open { words::NO_ANSWER_YET } else { words::NOT_PUBLISHED };
    (!missing.is_empty()).then(|| {
        el("div.not-published").child(el("h4").text(heading.get(lang))).child(el("ul").each(missing, item))
    })
}

/// By how much, and from when, each condition that is not met would be.
fn would_change(about: &'static About, assessment: &AnyAssessment, lang: Lang) -> Option<El> {
    let ways = explain::changes(about, assessment, lang);
    if ways.is_empty() {
        return None;
    }
    Some(
        el("div.ways")
            .child(el("h4").text(words::WOULD_CHANGE.get(lang)))
            .child(el("ul").each(&ways, |way| el("li").text(way))),
    )
}

/// The document and its day, and what identifies the rules that were used.
fn published(about: &'static About, assessment: &AnyAssessment, lang: Lang) -> Html {
    let issued = explain::date(about.document.issued_on, lang);
    let mut lines = Vec::new();
    if let Some(on) = assessment.on.filter(|_| about.depends_on_day) {
        lines.push(say(words::ASKED_ON, &[("date", &readback::day(on, lang))], lang));
    }
    lines.push(say(words::PUBLISHED, &[("number", about.document.number), ("date", &issued)], lang));
    let digest = assessment.parameters_digest.get(..12).unwrap_or_default();
    if !digest.is_empty() {
        lines.push(say(words::FINGERPRINT, &[("engine", assessment.engine), ("digest", digest)], lang));
    }
    list(&lines, |line| el("p.fine").text(line))
}
