//! Policy finder: which of the measures concern whoever asks, over all four documents.
//!
//! Every measure says whom it concerns in [`About::audience`]. This one asks who the person is and
//! then only what can still change which measures concern them; a question that decides nothing any
//! more is not in `missing`. It is a guide to the measures and no rule of its own: what a document
//! grants, the measure says.
//!
//! The outcome is [`Met`](crate::assessment::Outcome::Met) once it is known of every measure whether
//! it concerns the asker.

mod candidates;
mod facts;
mod rule;
mod text;

pub use candidates::{Candidate, Shape, candidates};
pub use facts::Facts;
pub use rule::{Found, Match};

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoParameters, NoReadings, Question},
};

/// The measure `policy-finder`.
#[derive(Debug)]
pub struct PolicyFinder;

impl Measure for PolicyFinder {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = NoParameters;
    type Result = Found;

    // It leads to what answers them.
    const ROWS: &'static [Row] = &[];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static NoParameters {
        NoParameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Found> {
        rule::answer(question.facts)
    }
}

#[cfg(test)]
mod tests;
