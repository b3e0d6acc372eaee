//! A measure in the register: questions and answers in JSON, whatever its types.

use serde_json::{Map, Value, value::RawValue};

#[cfg(feature = "arrow")]
use super::Comparison;
#[cfg(feature = "outcome")]
use super::answering::spoken;
use super::{
    About, Measure, Question,
    answering::{Said, contradicting, erased, frame, said},
};
#[cfg(feature = "outcome")]
use crate::assessment::Outcome;
#[cfg(feature = "coverage")]
use crate::coverage::Row;
use crate::{
    assessment::{AnyAssessment, Assessment},
    check,
    date::CivilDate,
    json,
    problem::{Problem, texts},
    read::{Misfit, Object, Read, figures},
    text::{Lang, Message, Text, filled},
};
#[cfg(feature = "arrow")]
use crate::{
    columns::Plain,
    field::{Field, Kind},
};

/// A measure in the register: what it is, and its answers in JSON.
#[derive(Debug)]
pub struct Entry {
    about: fn() -> &'static About,
    answer: fn(&Request<'_>) -> AnyAssessment,
    parameters: fn() -> String,
    #[cfg(feature = "outcome")]
    outcome: fn(&str) -> Option<Outcome>,
    #[cfg(feature = "outcome")]
    short: fn(&str) -> Option<AnyAssessment>,
    #[cfg(feature = "arrow")]
    any_of: fn(Option<CivilDate>, Option<&Value>) -> Option<Vec<Comparison>>,
    #[cfg(feature = "arrow")]
    plain: fn(&Request<'_>) -> Assessment<Plain>,
    #[cfg(feature = "schema")]
    schema: fn() -> schemars::Schema,
    #[cfg(feature = "schema")]
    result_schema: fn() -> schemars::Schema,
    #[cfg(feature = "coverage")]
    rows: &'static [Row],
    #[cfg(test)]
    pub(crate) drift: crate::read::tests::Drift,
}

/// A question to a known measure whose parts are still JSON.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The day the question is about.
    pub on: Option<CivilDate>,
    /// What is stated.
    pub facts: &'a Map<String, Value>,
    /// The chosen readings.
    pub readings: &'a Map<String, Value>,
    /// A host's own parameter set.
    pub parameters: Option<&'a Value>,
}

impl Entry {
    pub(super) const fn of<M: Measure>() -> Entry {
        Entry {
            about: M::about,
            answer: |request| frame(M::about(), request.on, asked::<M>(request).map(erased)),
            parameters: || json::write(M::published()),
            #[cfg(feature = "outcome")]
            outcome: |request| crate::outcome::typed::<M, _>(request, M::outcome),
            #[cfg(feature = "outcome")]
            short: |request| {
                crate::outcome::typed::<M, _>(request, |question| {
                    frame(M::about(), question.on, Ok(erased(spoken(question))))
                })
            },
            #[cfg(feature = "arrow")]
            any_of: |on, parameters| match parameters.map(figures::<M::Parameters>) {
                None => M::any_of(on, M::published()),
                Some(own) => M::any_of(on, &own.ok()?),
            },
            #[cfg(feature = "arrow")]
            plain: |request| {
                // A cell is read as what such a field takes; the others are looked over.
                let told = |field: &Field| matches!(field.kind, Kind::YesNo | Kind::Money { .. });
                let shaped = M::about().fields.iter().all(told);
                let problems = if shaped { Vec::new() } else { misshapen(M::about(), request) };
                let said =
                    shaped_so::<M>(request, problems).map(|said| said.with(|result| Plain::of(&result)));
                frame(M::about(), request.on, said)
            },
            #[cfg(feature = "schema")]
            schema: || schemars::schema_for!(M::Facts),
            #[cfg(feature = "schema")]
            result_schema: crate::schema::written::<M::Result>,
            #[cfg(feature = "coverage")]
            rows: M::ROWS,
            #[cfg(test)]
            drift: crate::read::tests::Drift::of::<M>(),
        }
    }

    /// What the measure is.
    #[must_use]
    pub fn about(&self) -> &'static About {
        (self.about)()
    }

    /// The published parameter set as compact JSON: the template for a host's own, and the text
    /// whose digest assessments carry.
    #[must_use]
    pub fn parameters(&self) -> Box<RawValue> {
        RawValue::from_string((self.parameters)()).unwrap_or_default()
    }

    #[cfg(feature = "outcome")]
    pub(crate) fn short(&self, request: &str) -> Option<AnyAssessment> {
        (self.short)(request)
    }

    #[cfg(feature = "outcome")]
    pub(crate) fn outcome_of(&self, request: &str) -> Option<Outcome> {
        (self.outcome)(request)
    }

    /// The rule as comparisons on a day, where it is one of comparisons; see [`Measure::any_of`].
    /// `parameters` is a host's own set.
    #[cfg(feature = "arrow")]
    #[must_use]
    pub fn any_of(&self, on: Option<CivilDate>, parameters: Option<&Value>) -> Option<Vec<Comparison>> {
        (self.any_of)(on, parameters)
    }

    /// [`Self::answer`] with the plain values of its result, for facts out of cells and readings that
    /// were found to be right before.
    #[cfg(feature = "arrow")]
    pub(crate) fn plain(&self, request: &Request<'_>) -> Assessment<Plain> {
        (self.plain)(request)
    }

    /// JSON Schema (2020-12) of the facts.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn schema(&self) -> schemars::Schema {
        (self.schema)()
    }

    /// JSON Schema (2020-12) of the result, as an assessment holds it where it is not invalid.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn result_schema(&self) -> schemars::Schema {
        (self.result_schema)()
    }

    /// The rows of the register of rules that the measure answers.
    #[cfg(feature = "coverage")]
    #[must_use]
    pub const fn rows(&self) -> &'static [Row] {
        self.rows
    }

    /// Answers a request; its problems make the outcome invalid.
    #[must_use]
    pub fn answer(&self, request: &Request<'_>) -> AnyAssessment {
        (self.answer)(request)
    }
}

/// Reads the typed question out of a request and answers it.
#[must_use]
pub fn answer<M: Measure>(request: &Request<'_>) -> Assessment<M::Result> {
    frame(M::about(), request.on, asked::<M>(request))
}

fn asked<M: Measure>(request: &Request<'_>) -> Result<Said<M::Result>, Vec<Problem>> {
    shaped_so::<M>(request, misshapen(M::about(), request))
}

/// Answers a request whose shape has these problems.
fn shaped_so<M: Measure>(
    request: &Request<'_>,
    mut problems: Vec<Problem>,
) -> Result<Said<M::Result>, Vec<Problem>> {
    let about = M::about();
    let own_parameters = match request.parameters.map(figures::<M::Parameters>).transpose() {
        Ok(parameters) => parameters,
        Err(misfit) => {
            problems.push(bad_parameters(&misfit));
            None
        }
    };
    let question = Question::<M> {
        on: request.on,
        facts: &M::Facts::read(Object::new(request.facts)),
        readings: M::Readings::read(Object::new(request.readings)),
        own_parameters: own_parameters.as_ref(),
    };
    if problems.is_empty() {
        return said(&question);
    }
    let more = contradicting(about, &question);
    // What has no readable value counts as unknown here: only problems elsewhere are news.
    let known: Vec<String> = problems.iter().map(|problem| problem.path.clone()).collect();
    problems.extend(more.into_iter().filter(|more| !known.iter().any(|path| more.path.starts_with(path))));
    Err(problems)
}

fn misshapen(about: &'static About, request: &Request<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    check::facts(about.fields, request.facts, &mut problems);
    check::readings(about.readings, request.readings, &mut problems);
    problems
}

fn bad_parameters(misfit: &Misfit) -> Problem {
    let said = |text: &str, lang| filled(text, &[("cause", &*misfit.told(lang))]).into();
    let Text { zh_cn, en } = texts::BAD_PARAMETERS;
    let message = Message { zh_cn: said(zh_cn, Lang::ZhCn), en: said(en, Lang::En) };
    Problem { path: "parameters".to_owned(), code: "bad-parameters".into(), message }
}
