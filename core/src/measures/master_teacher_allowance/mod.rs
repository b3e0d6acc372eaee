//! Master-teacher allowance: 罗府办〔2013〕7号 行动一 2.
//!
//! A master teacher (名师) of the city or a higher level who comes to teach at one of five named
//! schools is given a special allowance by the government. The clause states neither the amount
//! nor for which period it is paid: a host supplies it. 翠茵小学 stands as the clause writes it;
//! whoever chooses it is told that 翠茵学校 may be meant.

mod facts;
mod parameters;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use facts::{Facts, MasterLevel};
pub use parameters::Parameters;
pub use rule::Allowance;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `master-teacher-allowance`.
#[derive(Debug)]
pub struct MasterTeacherAllowance;

impl Measure for MasterTeacherAllowance {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Allowance;

    const ROWS: &'static [Row] = &[Row::parameter("LFB2013-7/A1.2/04", "allowanceCny")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Allowance> {
        rule::answer(question)
    }
}
