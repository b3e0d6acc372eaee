//! What the form needs of a measure: its description, its answer, and how its result looks.

use luohu_policy_core::{
    assessment::{AnyAssessment, Assessment},
    measures::{self, About, Measure, Request},
    problem::Problem,
    text::Lang,
};
use serde::Serialize;
use serde_json::{Map, Value};
use yew::Html;

/// A measure with the look of its result.
#[derive(Debug)]
pub struct Face {
    /// What the measure is.
    pub about: fn() -> &'static About,
    /// Its answer to a request, and the result in a language.
    pub answer: fn(&Request<'_>, Lang) -> Answered,
}

impl PartialEq for Face {
    fn eq(&self, other: &Face) -> bool {
        std::ptr::eq((self.about)(), (other.about)())
    }
}

/// An answer and how its result looks.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The answer.
    pub assessment: AnyAssessment,
    /// The measure's own part of the result panel; empty when there is no result.
    pub details: Html,
}

/// The answer of a measure whose result is shown by `details`.
pub(crate) fn answered<M: Measure>(
    request: &Request<'_>,
    details: impl FnOnce(&Assessment<M::Result>) -> Html,
) -> Answered {
    let assessment = measures::answer::<M>(request);
    let details = details(&assessment);
    Answered { assessment: assessment.erased(), details }
}

/// What a page is told after every change.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The facts as stated.
    pub facts: Map<String, Value>,
    /// The answer to them.
    pub assessment: AnyAssessment,
    /// Whether there is nothing to correct.
    pub valid: bool,
    /// The first thing to correct, in the element's language; empty when valid.
    pub message: String,
}

impl Change {
    pub(crate) fn new(facts: Map<String, Value>, assessment: AnyAssessment, lang: Lang) -> Change {
        let message =
            assessment.problems.first().map(|problem: &Problem| problem.message.get(lang).to_owned());
        Change { facts, valid: message.is_none(), message: message.unwrap_or_default(), assessment }
    }
}
