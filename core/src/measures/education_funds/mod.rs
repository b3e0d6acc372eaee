//! Yearly education funds: 罗府办〔2013〕7号 行动一 3 and 行动三 7.
//!
//! Every year the district sets up one special fund for brand schools and new-quality schools, and
//! one for training master teachers and heads and for rewarding outstanding contributors; several
//! (若干) training bases go with the second. The plan states neither amount nor number: a host
//! supplies them, dated, and the day of the question selects the year's.
//!
//! The outcome is [`Met`](crate::assessment::Outcome::Met) when the fund's amount is known.

mod facts;
mod parameters;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use facts::{Facts, Fund};
pub use parameters::Parameters;
pub use rule::Figures;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `education-funds`.
#[derive(Debug)]
pub struct EducationFunds;

impl Measure for EducationFunds {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Figures;

    const ROWS: &'static [Row] = &[
        Row::parameter("LFB2013-7/A1.3/05", "brandSchoolFundCny"),
        Row::parameter("LFB2013-7/A3.7/01", "masterTrainingFundCny"),
        Row::parameter("LFB2013-7/A3.7/02", "trainingBases"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Figures> {
        rule::answer(question)
    }
}
