//! Accountability for inaction: 罗发〔2013〕3号 四（六）.
//!
//! Whoever does not perform a prescribed duty, or not fully, in time or effectively, and thereby
//! causes delay, poor quality or failure of the work is held to account. Both are needed: a fault and
//! one of the three consequences of it. The grades of sanction are left to a paper that the clause
//! announces, so the grade is a figure that the text omits and a host supplies.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::{Consequence, Facts, Performance};
pub use parameters::Parameters;
pub use rule::Accountability;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `inaction-accountability`.
#[derive(Debug)]
pub struct InactionAccountability;

impl Measure for InactionAccountability {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Accountability;

    const ROWS: &'static [Row] = &[Row::parameter("LF2013-3/IV.6/02", "sanctionGrade")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Accountability> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
