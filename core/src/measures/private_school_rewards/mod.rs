//! Rewards for private schools: 罗府办〔2013〕7号 行动五 16, with 行动四 12 and 行动六 19.
//!
//! The plan promises private schools money of several kinds and names no amount: reward instead of
//! subsidy (以奖代补) for projects listed under the district's rules on the special fund, founding
//! and award funds by the grade a school reaches, a one-off reward for passing the city's
//! assessment of compulsory-education schools, an innovation award and an award for the quality of
//! management, and a suitable (适当) subsidy for foreign teachers. Two promises are for public
//! schools as well: the education bureau's reward for the quality of teaching, and support for
//! writing textbooks of international education. Each is a rule whose amount a host supplies.
//!
//! One-off is read as once for each school and marked as assumed. Whether kindergartens are private
//! schools here is the reading `kindergarten`, as for the teaching stipend. Grades are compared by
//! name; the plan lists none. The outcome is [`Met`](crate::assessment::Outcome::Met) when the
//! conditions of at least one reward hold.

mod facts;
mod parameters;
mod rewards;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use super::teaching_stipend::{Kindergarten, SchoolKind};
pub use facts::{Facts, Readings};
pub use parameters::{GradeAmount, Grades, Parameters};
pub use rule::{Rewards, Standing};

use crate::{
    assessment::{Answer, Chosen},
    coverage::Row,
    measures::{About, Measure, Question},
    read::Named,
};

/// The measure `private-school-rewards`.
#[derive(Debug)]
pub struct PrivateSchoolRewards;

impl Measure for PrivateSchoolRewards {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Rewards;

    const ROWS: &'static [Row] = &[
        Row::parameter("LFB2013-7/A4.12/02", "teachingQualityCny"),
        Row::parameter("LFB2013-7/A5.16/02", "fundItemCny"),
        Row::parameter("LFB2013-7/A5.16/03", "foundingGrants"),
        Row::parameter("LFB2013-7/A5.16/04", "assessmentRewardCny"),
        Row::parameter("LFB2013-7/A5.16/05", "innovationAwardCny"),
        Row::parameter("LFB2013-7/A6.19/02", "foreignTeacherSubsidyCny"),
        Row::parameter("LFB2013-7/A6.19/04", "textbookSupportCny"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("kindergarten", readings.kindergarten.name())])
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Rewards> {
        rule::answer(question)
    }
}
