//! The answer to a typed question, as an assessment.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::{About, Measure, Question};
use crate::{
    assessment::{Answer, Assessment, Chosen, MissingParameter, Note},
    check,
    date::CivilDate,
    document::Document,
    figure::Omission,
    json,
    problem::Problem,
    text::Text,
};

/// Answers a question.
///
/// Facts that break their bounds or contradict each other make the outcome
/// [`Invalid`](crate::assessment::Outcome::Invalid), with every problem told.
#[must_use]
pub fn assess<M: Measure>(question: &Question<'_, M>) -> Assessment<M::Result> {
    frame(M::about(), question.on, said(question))
}

/// What a measure says to a question.
pub(super) struct Said<R> {
    answer: Answer<R>,
    notes: Vec<Note>,
    readings: Chosen,
    digest: Cow<'static, str>,
}

pub(super) fn said<M: Measure>(question: &Question<'_, M>) -> Result<Said<M::Result>, Vec<Problem>> {
    let about = M::about();
    let problems = contradicting(about, question);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(spoken(question))
}

/// What a measure says to a question without contradictions.
pub(super) fn spoken<M: Measure>(question: &Question<'_, M>) -> Said<M::Result> {
    let published = || digest(&json::write(M::published()));
    let answer = M::rule(question);
    Said {
        notes: M::notes(question, &answer.result),
        answer,
        readings: M::chosen(&question.readings),
        digest: match question.own_parameters {
            None => M::about().digest.get_or_init(published).as_str().into(),
            Some(parameters) => digest(&json::write(parameters)).into(),
        },
    }
}

impl<R> Said<R> {
    /// The same with its result in another form.
    pub(super) fn with<S>(self, form: impl FnOnce(R) -> S) -> Said<S> {
        let Said { answer, notes, readings, digest } = self;
        let Answer { outcome, result, reasons, missing, omitted } = answer;
        Said {
            answer: Answer { outcome, result: form(result), reasons, missing, omitted },
            notes,
            readings,
            digest,
        }
    }
}

/// The same with its result as JSON.
pub(super) fn erased<R: Serialize>(said: Said<R>) -> Said<Box<RawValue>> {
    said.with(|result| json::raw(&result))
}

pub(super) fn frame<R>(
    about: &'static About,
    on: Option<CivilDate>,
    said: Result<Said<R>, Vec<Problem>>,
) -> Assessment<R> {
    match said {
        Err(problems) => Assessment::invalid(Some(about.id.into()), on, problems),
        Ok(Said { answer, notes: own, readings, digest }) => Assessment {
            measure: Some(about.id.into()),
            on,
            applicant: None,
            outcome: answer.outcome,
            result: Some(answer.result),
            reasons: answer.reasons,
            missing: answer.missing,
            missing_parameters: missing_parameters(about, &answer.omitted),
            problems: Vec::new(),
            readings,
            notes: notes(about.document, on).into_iter().chain(own).collect(),
            parameters_digest: digest,
            engine: crate::ENGINE,
        },
    }
}

/// Readable values that no case can have, alone or together.
pub(crate) fn contradicting<M: Measure>(about: &'static About, question: &Question<'_, M>) -> Vec<Problem> {
    let mut problems = check::impossible(about.fields, question.facts);
    problems.extend(M::contradictions(question));
    problems
}

fn missing_parameters(about: &'static About, names: &[&'static str]) -> Vec<MissingParameter> {
    let omitted = about.omitted.iter().filter(|omission| names.contains(&omission.name));
    let missing = |Omission { name, label, set_by, citation }: &Omission| MissingParameter {
        name,
        label: *label,
        set_by,
        citation: citation.clone(),
    };
    omitted.map(missing).collect()
}

/// SHA-256, in hexadecimal, of a parameter set as compact JSON.
fn digest(parameters: &str) -> String {
    Sha256::digest(parameters).iter().fold(String::new(), |mut digest, byte| {
        for half in [byte >> 4, byte & 15] {
            digest.extend(char::from_digit(half.into(), 16));
        }
        digest
    })
}

/// What to know about asking this document on this day.
fn notes(document: &Document, on: Option<CivilDate>) -> Vec<Note> {
    let Some(on) = on else { return Vec::new() };
    if on < document.issued_on {
        let days = [("number", document.number), ("issued", &document.issued_on.to_string())];
        return vec![Note::new("before-issue", BEFORE_ISSUE, &days)];
    }
    match document.plan {
        Some((first, last)) if !(first..=last).contains(&on) => {
            let years = [
                ("number", document.number),
                ("first", &first.year().to_string()),
                ("last", &last.year().to_string()),
            ];
            vec![Note::new("outside-plan", OUTSIDE_PLAN, &years)]
        }
        _ => Vec::new(),
    }
}

const BEFORE_ISSUE: Text = Text::new(
    "{number}于 {issued} 印发，所问日期在此之前，当时文件尚未印发。",
    "{number} was issued on {issued}; the day asked about is before that.",
);
const OUTSIDE_PLAN: Text = Text::new(
    "{number}的计划期为 {first} 年至 {last} 年，所问日期不在计划期内；现行效力请以主管部门答复为准。",
    "{number} plans for {first} to {last}; the day asked about lies outside. Ask the competent bureau what applies now.",
);
