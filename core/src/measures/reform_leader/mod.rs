//! A leader in charge of reform: 罗发〔2013〕3号 八（一）.
//!
//! Every street and every department names one of its leaders to be in charge of reform: one, so
//! neither none nor two.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::Facts;
pub use parameters::Parameters;
pub use rule::Leaders;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `reform-leader`.
#[derive(Debug)]
pub struct ReformLeader;

impl Measure for ReformLeader {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Leaders;

    const ROWS: &'static [Row] = &[Row::computed("LF2013-3/VIII.1/01", "one-leader")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Leaders> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
