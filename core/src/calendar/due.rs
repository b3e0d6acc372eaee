//! Due days: what the document says about them, and the named readings where it says nothing.

use serde::{Deserialize, Serialize};

use super::Period;
use crate::date::CivilDate;

/// On which day a period's duty is due, before any roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum DueDay {
    /// The last calendar day of the period.
    LastOfPeriod,
    /// A day of the period's year.
    SameYear {
        /// 1 to 12.
        month: i8,
        /// From 1.
        day: i8,
    },
    /// A day of the year after the period's: the period is the year that the data are about.
    NextYear {
        /// 1 to 12.
        month: i8,
        /// From 1.
        day: i8,
    },
}

impl DueDay {
    /// The due day of a period.
    #[must_use]
    pub const fn of(self, period: Period) -> CivilDate {
        match self {
            DueDay::LastOfPeriod => period.last_day(),
            DueDay::SameYear { month, day } => CivilDate::constant(period.year(), month, day),
            DueDay::NextYear { month, day } => CivilDate::constant(period.year() + 1, month, day),
        }
    }

    /// The first day on which a period's duty can be done.
    #[must_use]
    pub const fn opens(self, period: Period) -> CivilDate {
        match self {
            DueDay::LastOfPeriod | DueDay::SameYear { .. } => period.first_day(),
            DueDay::NextYear { .. } => CivilDate::constant(period.year() + 1, 1, 1),
        }
    }
}

/// A due day with its reading. The clause is the duty's own, and so is the time in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DueRule {
    /// The code of the reading, such as `P05`.
    pub reading: &'static str,
    /// Whether the day is assumed; the text itself gives it otherwise.
    pub assumed: bool,
    /// The day.
    pub day: DueDay,
}

/// P05: within the month, quarter, half-year or year.
pub(super) const WITHIN: DueRule = assumed("P05", DueDay::LastOfPeriod);
/// P04: what is about the year before is complete by the end of the first quarter, as the clause
/// itself says, and by that is not owed every month.
pub(super) const PRIOR_YEAR: DueRule =
    DueRule { reading: "P04", assumed: false, day: DueDay::NextYear { month: 3, day: 31 } };
/// P06: a yearly report (按年度) on the year before, on the day that P04 sets.
pub(super) const YEARLY_REPORT: DueRule = assumed("P06", DueDay::NextYear { month: 3, day: 31 });
/// P06: a yearly list (按年度) of what expires within the year that it is made in.
pub(super) const YEARLY_LIST: DueRule = assumed("P06", DueDay::SameYear { month: 3, day: 31 });
/// P07: 年中.
pub(super) const MID_YEAR: DueRule = assumed("P07", DueDay::SameYear { month: 7, day: 31 });
/// C8: 年初.
pub(super) const BEGINNING_OF_YEAR: DueRule = assumed("C8", DueDay::SameYear { month: 3, day: 31 });
/// C3: a year and nothing more, such as 2013年完成.
pub(super) const IN_THE_YEAR: DueRule = assumed("C3", DueDay::LastOfPeriod);
/// C3: 年底前 and 上半年, which end on a day that the words themselves give.
pub(super) const BY_THE_END: DueRule = DueRule { reading: "C3", assumed: false, day: DueDay::LastOfPeriod };

const fn assumed(reading: &'static str, day: DueDay) -> DueRule {
    DueRule { reading, assumed: true, day }
}
