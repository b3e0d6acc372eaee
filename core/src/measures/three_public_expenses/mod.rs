//! Zero growth of the three public expenses: 罗发〔2013〕3号 七（四）.
//!
//! What is spent on official trips abroad, official vehicles and official receptions is not to grow.
//! The clause says neither from which year nor whether each of the three or their sum: here the sum
//! of a year is held against that of the year before, and the condition is marked as assumed. Equal
//! sums meet it; one fen more does not.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::Facts;
pub use parameters::Parameters;
pub use rule::Expenses;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `three-public-expenses`.
#[derive(Debug)]
pub struct ThreePublicExpenses;

impl Measure for ThreePublicExpenses {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Expenses;

    const ROWS: &'static [Row] = &[Row::computed("LF2013-3/VII.4/01", "zero-growth")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Expenses> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
