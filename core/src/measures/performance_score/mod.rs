//! Performance score of a unit: 罗府办〔2013〕5号 四（三）.
//!
//! The clause adds points to the bonus section (附加分) of the district's performance index for
//! bringing enterprises in and for serving them, and takes points for losing key enterprises.
//!
//! 1. IV.3.1: a referral gives points by the referrer's reward tier, at most 0.5 a year in all;
//!    an important service gives 0.1, at most 0.3 a year in all.
//! 2. IV.3.2: a street loses 0.1 for each key enterprise that moved away without the street having
//!    learnt of it in time and reported it; a department loses 0.1 for each relocation verified to
//!    come from its way of working or attitude. Nothing caps these, and no floor is named: the net
//!    score may be negative.
//! 3. IV.3.3: only events with a determination letter (认定书) count.
//!
//! What the text leaves open is read thus:
//! - The year of an event is the calendar year of its letter. Points above a cap are lost, not
//!   carried over; the cap cuts in the order of days.
//! - One project earns once: a second certified referral of it is a problem to be solved by the
//!   bureau that issues the letters. One relocation costs a unit once, in whatever year: the
//!   earliest entry of an enterprise is charged, later ones are not. This holds for incidents too,
//!   because what the clause counts there (每发生一起) are relocations; a street and a department
//!   may both be charged for one. Names are equal when they differ in white space and Latin case only;
//!   entries without a name are events of their own.
//! - A street fails its duty by not learning in time or by not reporting, so one fact,
//!   `knownAndReportedBeforehand`, covers both, and the reading that asks for both failures is not
//!   offered.
//! - Who takes part in the performance evaluation (resident tax and power bodies may not) and who
//!   answers in person for an incident is for people to decide, not for this rule.
//!
//! An absent list is unknown and an empty one is "none". An event that lacks a letter or a fact of
//! its own counts nothing and is pending; the score is computed all the same. A missing kind of
//! unit, year or list leaves the sums that depend on it unknown.
//!
//! `missing` names a fact if and only if two ways to complete the facts, without contradiction,
//! differ in it and in outcome or result, down to the reason that an entry gives. One exception: a
//! list that does not concern the kind of unit stated (`relocations` of a department, `incidents`
//! of a street) is never asked for. Given, it is entered as not applicable; absent, it counts as
//! nothing to enter.

mod contradictions;
mod entry;
mod events;
mod facts;
mod list;
mod missing;
mod names;
mod parameters;
mod reasons;
mod rule;
mod sums;
mod text;

#[cfg(test)]
mod tests;

pub use entry::{Entry, Why};
pub use events::EventKind;
pub use facts::{Facts, Incident, Referral, Relocation, Service, UnitKind};
pub use parameters::{Parameters, Tier, Tiers};
pub use rule::Score;
pub use sums::{Bonus, Deductions, Next, NextReferral, NextService, Readings};

use crate::{
    assessment::{Answer, Chosen},
    coverage::Row,
    measures::{About, Measure, Question},
    problem::Problem,
    read::Named,
};

/// The measure `performance-score`.
///
/// ```
/// use luohu_policy_core::measures::{Question, assess, performance_score::*};
/// use luohu_policy_core::{money::Money, points::Points};
///
/// let referral = |yuan, day: &str| Referral {
///     date: day.parse().ok(),
///     reward_tier_cny: Some(Money::from_units(yuan)),
///     certified: Some(true),
///     ..Referral::default()
/// };
/// let facts = Facts {
///     unit_kind: Some(UnitKind::Other),
///     year: Some(2014),
///     referrals: Some(vec![referral(500_000, "2014-03-01"), referral(200_000, "2014-09-01")]),
///     services: Some(vec![]),
///     ..Facts::default()
/// };
/// let score = assess(&Question::<PerformanceScore>::about(&facts)).result.unwrap();
/// assert_eq!(score.net, Some(Points::from_tenths(5)));
/// assert_eq!(score.entries[1].why, Why::CutByCap);
/// ```
#[derive(Debug)]
pub struct PerformanceScore;

impl Measure for PerformanceScore {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Score;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-5/IV.3/01", "unitKind"),
        Row::computed("LFB2013-5/IV.3.1/01", "referral-bonus"),
        Row::computed("LFB2013-5/IV.3.1/02", "referralTiers"),
        Row::computed("LFB2013-5/IV.3.1/03", "referralTiers"),
        Row::computed("LFB2013-5/IV.3.1/04", "referralTiers"),
        Row::computed("LFB2013-5/IV.3.1/05", "referralTiers"),
        Row::computed("LFB2013-5/IV.3.1/06", "referralCap"),
        Row::computed("LFB2013-5/IV.3.1/07", "service-bonus"),
        Row::computed("LFB2013-5/IV.3.1/08", "serviceCap"),
        Row::computed("LFB2013-5/IV.3.1/09", "referralTiers"),
        Row::computed("LFB2013-5/IV.3.2/01", "street-deduction"),
        Row::computed("LFB2013-5/IV.3.2/02", "department-deduction"),
        Row::computed("LFB2013-5/IV.3.3/01", "certificates"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn contradictions(question: &Question<'_, Self>) -> Vec<Problem> {
        contradictions::contradictions(question)
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("deductions", readings.deductions.name())])
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Score> {
        rule::answer(question)
    }
}
