//! Handling of a transferred matter: 罗府办〔2013〕5号 三（一）2.
//!
//! Where nobody disputes how the work on a matter is divided, the matter is assigned and supervised
//! through the administrative supervision system. The clause has no rule for a disputed matter, so
//! the answer to that is unknown and says why; nothing more that could be stated would decide it.

mod facts;
mod rule;
mod text;

pub use facts::Facts;
pub use rule::{Handled, Handling};

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoParameters, NoReadings, Question},
};

/// The measure `matter-handling`.
#[derive(Debug)]
pub struct MatterHandling;

impl Measure for MatterHandling {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = NoParameters;
    type Result = Handled;

    const ROWS: &'static [Row] = &[Row::computed("LFB2013-5/III.2/04", "supervision-system")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static NoParameters {
        NoParameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Handled> {
        rule::answer(question.facts)
    }
}

#[cfg(test)]
mod tests;
