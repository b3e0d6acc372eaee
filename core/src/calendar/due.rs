//! Due days: what the document says about them, and the named readings where it says nothing.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Period;
use crate::{
    date::CivilDate,
    document::{Citation, LFB2013_5},
    figure::{Dated, Figure},
};

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

/// A due day with its dates and its reading.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DueRule {
    /// The code of the reading, such as `P05`.
    pub reading: &'static str,
    /// Whether the day is assumed; the text itself gives it otherwise.
    pub assumed: bool,
    /// The day, by the first day of the period.
    pub day: Figure<DueDay>,
}

/// P05, key-enterprise data: each month's by its last day.
pub(super) static WITHIN_KEY_ENTERPRISE: DueRule =
    DueRule { reading: "P05", assumed: true, day: Figure(Cow::Borrowed(&[within("III.1")])) };
/// P05, investment data: each month's, quarter's or half-year's by its last day.
pub(super) static WITHIN_INVESTMENT: DueRule =
    DueRule { reading: "P05", assumed: true, day: Figure(Cow::Borrowed(&[within("III.5")])) };
/// P05, the joint meeting: within the quarter.
pub(super) static WITHIN_MEETING: DueRule =
    DueRule { reading: "P05", assumed: true, day: Figure(Cow::Borrowed(&[within("II")])) };
/// P05, events and training: within the month or the year.
pub(super) static WITHIN_CLUB: DueRule =
    DueRule { reading: "P05", assumed: true, day: Figure(Cow::Borrowed(&[within("III.4")])) };

/// P04: what is about the year before is complete by the end of the first quarter, as the clause
/// itself says, and by that is not owed every month.
pub(super) static PRIOR_YEAR: DueRule = DueRule {
    reading: "P04",
    assumed: false,
    day: Figure(Cow::Borrowed(&[since_issue(DueDay::NextYear { month: 3, day: 31 }, "III.1")])),
};
/// P06: a yearly report (按年度) on the year before, on the day that P04 sets.
pub(super) static YEARLY_REPORT: DueRule = DueRule {
    reading: "P06",
    assumed: true,
    day: Figure(Cow::Borrowed(&[since_issue(DueDay::NextYear { month: 3, day: 31 }, "III.1")])),
};
/// P06: a yearly list (按年度) of what expires within the year that it is made in.
pub(super) static YEARLY_LIST: DueRule = DueRule {
    reading: "P06",
    assumed: true,
    day: Figure(Cow::Borrowed(&[since_issue(DueDay::SameYear { month: 3, day: 31 }, "III.5")])),
};
/// P07: 年中.
pub(super) static MID_YEAR: DueRule = DueRule {
    reading: "P07",
    assumed: true,
    day: Figure(Cow::Borrowed(&[since_issue(DueDay::SameYear { month: 7, day: 31 }, "III.1")])),
};
/// C8: 年初.
pub(super) static BEGINNING_OF_YEAR: DueRule = DueRule {
    reading: "C8",
    assumed: true,
    day: Figure(Cow::Borrowed(&[since_issue(DueDay::SameYear { month: 3, day: 31 }, "III.2")])),
};

const fn within(clause: &'static str) -> Dated<DueDay> {
    since_issue(DueDay::LastOfPeriod, clause)
}

const fn since_issue(value: DueDay, clause: &'static str) -> Dated<DueDay> {
    Dated { from: LFB2013_5.issued_on, to: None, value, citation: Citation::new(&LFB2013_5, clause) }
}
