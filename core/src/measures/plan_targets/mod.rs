//! Plan targets: what 罗府办〔2013〕6号, 7号 and 罗发〔2013〕3号 set out to reach, and how far it is.
//!
//! Every target of the three plans is a line of one table, with the dated deadlines as targets of
//! yes or no. Who reports values learns for each line whether it is met, not met, in progress or
//! not known, what is lacking and how much of its time has passed; totals stand for all, for each
//! document and for each unit.
//!
//! How the clauses are read:
//! - 以上, 达到, 不少于 include the number. A range is met at its lower figure, and more than the
//!   upper one is exceeded and no failure; only the number of pilot streets is bound above, too.
//! - A year is over on 31 December. Years that reach beyond the plan count from the day of issue;
//!   3—5年 leaves the last day open between two, and only after the later one it is overdue.
//! - What counts up (累积, 到2015年) counts from 1 January 2013 and is never split over the years.
//! - 力争, 争取, 争创 do not bind: such a target can be met and never fails. Neither does 约: the
//!   deviation is told. A state without a criterion is not judged. What the text gives no figure
//!   for waits for the figure of a host.
//!
//! A line goes by the newest report of its window on or before the day of the question. A list of
//! reports leaves open only lines that it says nothing of. Without a day the answer is given for
//! every day from the newest report on: everything reported counts, and what that report does not
//! already show to be overdue is in progress.
//!
//! ```
//! let answer = luohu_policy_core::api::assess_json(r#"{
//!     "measure": "plan-targets", "on": "2014-12-31",
//!     "facts": {"year": 2014, "unit": "district-health", "reports": [
//!         {"target": "LFB2013-6/IV.4.5/01", "date": "2014-11-30", "value": 4}
//!     ]}
//! }"#);
//! assert!(answer.contains(r#""outcome":"met""#));
//! ```

mod contradictions;
pub mod csv;
mod facts;
mod judged;
mod parameters;
mod rows;
mod rule;
pub mod target;
pub mod targets;
mod text;
mod totals;

pub use facts::{CommunityParks, Facts, KeyGreenways, Readings, Report};
pub use judged::{Aim, Judged, Status, Used, Why};
pub use parameters::{Parameters, Range};
pub use rule::{Progress, Unused, UnusedWhy};
pub use totals::{OfDocument, OfUnit, Totals};

use crate::{
    assessment::{Answer, Chosen},
    coverage::Row,
    measures::{About, Measure, Question},
    problem::Problem,
    read::Named,
};

/// The measure `plan-targets`.
///
/// ```
/// use luohu_policy_core::measures::plan_targets::{Facts, PlanTargets, Report, Status};
/// use luohu_policy_core::measures::{Question, assess};
/// use luohu_policy_core::{date::CivilDate, decimal::Decimal};
///
/// let sixty_areas = Report {
///     target: Some("LFB2013-6/IV.1.2/01".to_owned()),
///     date: Some(CivilDate::constant(2015, 6, 30)),
///     value: Some(Decimal::whole(60)),
///     achieved: None,
/// };
/// let facts = Facts { reports: Some(vec![sixty_areas]), ..Facts::default() };
/// let result = assess(&Question::<PlanTargets>::about(&facts)).result.unwrap();
/// assert_eq!(result.targets.iter().filter(|line| line.status == Status::Met).count(), 1);
/// ```
#[derive(Debug)]
pub struct PlanTargets;

impl Measure for PlanTargets {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Progress;

    const ROWS: &'static [Row] = rows::ROWS;

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![
            ("communityParks", readings.community_parks.name()),
            ("keyGreenways", readings.key_greenways.name()),
        ])
    }

    fn contradictions(question: &Question<'_, Self>) -> Vec<Problem> {
        contradictions::contradictions(question)
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Progress> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
