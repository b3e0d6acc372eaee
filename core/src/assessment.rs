//! The answer to a question: outcome, result, reasons, what is missing, problems.

use std::borrow::Cow;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::{
    answer::Verdict,
    applicant::Applicant,
    date::CivilDate,
    document::Citation,
    json,
    problem::Problem,
    text::{Message, Text},
};

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Yes; for a measure that computes an amount: computed.
    Met,
    /// No.
    NotMet,
    /// The missing facts decide.
    Unknown,
    /// The request had problems; there is no result.
    Invalid,
}

impl From<Verdict> for Outcome {
    fn from(verdict: Verdict) -> Outcome {
        match verdict {
            Verdict::Met => Outcome::Met,
            Verdict::NotMet => Outcome::NotMet,
            Verdict::Unknown => Outcome::Unknown,
        }
    }
}

/// One condition of a rule, with the facts and figures that decided it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The condition's name; its title stands in the measure's description.
    pub id: &'static str,
    /// Whether it holds.
    pub verdict: Verdict,
    /// The facts it looks at.
    pub facts: &'static [&'static str],
    /// What the clause asks for, with its unit.
    pub required: Cow<'static, str>,
    /// What was stated; `None` while unknown.
    pub found: Option<Cow<'static, str>>,
    /// How much is lacking, with its unit, where the condition is a threshold that was missed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_by: Option<String>,
    /// How much is too much, with its unit, where the condition is a limit that was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over_by: Option<String>,
    /// The first day it will hold if things go on as stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met_from: Option<CivilDate>,
    /// The clause.
    pub citation: Citation,
    /// Where the figure is from, when a host supplied one that the clause omits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Whether the condition rests on something the text does not say.
    pub assumed: bool,
}

/// What is found of a condition that does not concern the case.
pub(crate) const NOT_APPLICABLE: &str = "not applicable";

impl Reason {
    /// Whether the condition concerns the case at all.
    ///
    /// Of one that does not, the verdict says whether it holds as it is worded: a requirement that
    /// asks nothing of this case is broken by nobody and met, an amount that is not due is not had
    /// and not met. Either way people are told that it does not apply, apart from the others.
    #[must_use]
    pub fn applies(&self) -> bool {
        self.found.as_deref() != Some(NOT_APPLICABLE)
    }

    /// A condition with its verdict, the facts it looks at, what it requires and its clause; the
    /// rest is empty.
    #[must_use]
    pub fn new(
        id: &'static str,
        verdict: Verdict,
        facts: &'static [&'static str],
        required: impl Into<Cow<'static, str>>,
        citation: Citation,
    ) -> Reason {
        Reason {
            id,
            verdict,
            facts,
            required: required.into(),
            found: None,
            short_by: None,
            over_by: None,
            met_from: None,
            citation,
            source: None,
            assumed: false,
        }
    }

    /// A condition that a stated yes or no decides.
    #[must_use]
    pub fn stated(
        id: &'static str,
        stated: Option<bool>,
        facts: &'static [&'static str],
        citation: Citation,
    ) -> Reason {
        let verdict = Verdict::of(stated);
        Reason { found: yes_no(verdict), ..Reason::new(id, verdict, facts, "yes", citation) }
    }
}

/// A certain verdict as a reason says what it found.
pub(crate) fn yes_no(verdict: Verdict) -> Option<Cow<'static, str>> {
    match verdict {
        Verdict::Met => Some("yes".into()),
        Verdict::NotMet => Some("no".into()),
        Verdict::Unknown => None,
    }
}

/// The names of the facts that matter, as an answer lists what is missing.
pub(crate) fn missing(facts: impl IntoIterator<Item = (&'static str, bool)>) -> Vec<Cow<'static, str>> {
    facts.into_iter().filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact))).collect()
}

/// What a rule says before it is framed as an [`Assessment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<R> {
    /// The outcome; never [`Outcome::Invalid`].
    pub outcome: Outcome,
    /// The measure's own result.
    pub result: R,
    /// Every condition, in the order of the clauses.
    pub reasons: Vec<Reason>,
    /// The facts that could still change outcome or result, most decisive first.
    pub missing: Vec<Cow<'static, str>>,
    /// The names of the figures that the document omits, that nobody has supplied and that outcome
    /// or result wait for.
    pub omitted: Vec<&'static str>,
}

impl<R> Answer<R> {
    /// An answer that waits for no omitted figure.
    #[must_use]
    pub fn new(
        outcome: Outcome,
        result: R,
        reasons: Vec<Reason>,
        missing: Vec<Cow<'static, str>>,
    ) -> Answer<R> {
        Answer { outcome, result, reasons, missing, omitted: Vec::new() }
    }
}

/// A figure that an answer waits for: the document does not give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MissingParameter {
    /// The name in the measure's parameter set.
    pub name: &'static str,
    /// What it is.
    pub label: Text,
    /// Who sets it: the id of a unit.
    pub set_by: &'static str,
    /// The clause that calls for it.
    pub citation: Citation,
}

/// Something to know about an answer that does not change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// A stable name.
    pub code: &'static str,
    /// The sentence.
    pub message: Message,
}

impl Note {
    /// A note from a text whose `{…}` are filled in.
    #[must_use]
    pub fn new(code: &'static str, text: Text, values: &[(&str, &str)]) -> Note {
        Note { code, message: text.fill(values) }
    }
}

/// The interpretation used: the name of each reading and of its option, in alphabetical order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chosen(
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub  Vec<(&'static str, &'static str)>,
);

impl Chosen {
    /// The option chosen for a reading.
    #[must_use]
    pub fn get(&self, reading: &str) -> Option<&'static str> {
        self.0.iter().find(|(name, _)| *name == reading).map(|(_, option)| *option)
    }
}

impl Serialize for Chosen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// The framed answer, as the contract serialises it. `R` is the measure's result.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Assessment<R> {
    /// The measure that was asked; `None` when the request named none.
    pub measure: Option<Cow<'static, str>>,
    /// The day the question is about.
    pub on: Option<CivilDate>,
    /// Who asks, where the request says so; no rule looks at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicant: Option<Applicant>,
    /// The outcome.
    pub outcome: Outcome,
    /// The result; `None` only when the outcome is invalid.
    pub result: Option<R>,
    /// Every condition, in the order of the clauses.
    pub reasons: Vec<Reason>,
    /// The facts that could still change outcome or result, most decisive first.
    pub missing: Vec<Cow<'static, str>>,
    /// The figures that could still change it, which the document omits and nobody supplied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing_parameters: Vec<MissingParameter>,
    /// Bad input, each told to a person.
    pub problems: Vec<Problem>,
    /// The interpretation used, reading by reading.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub readings: Chosen,
    /// Remarks such as "the day lies outside the plan's years".
    pub notes: Vec<Note>,
    /// SHA-256, in hexadecimal, of the parameter set as compact JSON; empty when there is none.
    pub parameters_digest: Cow<'static, str>,
    /// The version of this crate.
    pub engine: &'static str,
}

/// An assessment whose result is already JSON, for hosts that take any measure.
pub type AnyAssessment = Assessment<Box<RawValue>>;

impl<R> Assessment<R> {
    /// An answer that only says what was wrong with the request.
    #[must_use]
    pub fn invalid(
        measure: Option<Cow<'static, str>>,
        on: Option<CivilDate>,
        problems: Vec<Problem>,
    ) -> Assessment<R> {
        Assessment {
            measure,
            on,
            applicant: None,
            outcome: Outcome::Invalid,
            result: None,
            reasons: Vec::new(),
            missing: Vec::new(),
            missing_parameters: Vec::new(),
            problems,
            readings: Chosen::default(),
            notes: Vec::new(),
            parameters_digest: Cow::Borrowed(""),
            engine: crate::ENGINE,
        }
    }
}

impl<R: Serialize> Assessment<R> {
    /// The same assessment with its result as JSON.
    #[must_use]
    pub fn erased(self) -> AnyAssessment {
        Assessment {
            result: self.result.map(|result| json::raw(&result)),
            measure: self.measure,
            on: self.on,
            applicant: self.applicant,
            outcome: self.outcome,
            reasons: self.reasons,
            missing: self.missing,
            missing_parameters: self.missing_parameters,
            problems: self.problems,
            readings: self.readings,
            notes: self.notes,
            parameters_digest: self.parameters_digest,
            engine: self.engine,
        }
    }
}
