//! Working days of mainland China, as the State Council's yearly notices announce them.
//!
//! A notice moves days between weeks: a Saturday can be worked and a Tuesday off, so no rule on
//! days of the week gives the answer. Years without a notice in the table are *unannounced*: their
//! days are computed from weekends and the statutory days with a fixed date, and every answer that
//! looked at such a day says so.

use serde::{Deserialize, Serialize};

use crate::date::CivilDate;

mod notices;

/// Whether people work on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum DayKind {
    /// Worked; also a Saturday or Sunday that makes up for a longer holiday.
    Working,
    /// A weekend or a holiday.
    Off,
    /// No notice for the day's year is in the table.
    Unannounced,
}

/// A day that was reached by counting or moving over days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Due {
    /// The day.
    pub on: CivilDate,
    /// Whether a day looked at on the way is unannounced, so that a later notice may move the answer.
    pub provisional: bool,
}

/// Where a due day goes that people do not work on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Roll {
    /// It stays.
    None,
    /// To the next working day (Civil Code art. 203, by analogy).
    #[default]
    Next,
    /// To the last working day before it.
    Previous,
}

/// The first day of the published years.
pub const FIRST_COVERED: CivilDate = CivilDate::constant(2013, 1, 1);
/// The last day of the published years.
pub const LAST_COVERED: CivilDate = CivilDate::constant(2026, 12, 31);

/// The longest run of days off ever announced is ten days; twice that leaves room.
const LONGEST_RUN: i32 = 20;

/// Whether the day lies in a year with a published notice.
#[must_use]
pub fn covered(day: CivilDate) -> bool {
    (FIRST_COVERED..=LAST_COVERED).contains(&day)
}

/// What the notices say about a day.
///
/// ```
/// use luohu_policy_core::{date::CivilDate, workday::{DayKind, day_kind}};
///
/// // A Saturday that is worked, and a year whose notice is not out.
/// assert_eq!(day_kind(CivilDate::constant(2026, 2, 28)), DayKind::Working);
/// assert_eq!(day_kind(CivilDate::constant(2027, 3, 1)), DayKind::Unannounced);
/// ```
#[must_use]
pub fn day_kind(day: CivilDate) -> DayKind {
    let Some(notice) = notices::YEARS.iter().find(|notice| notice.year == day.year()) else {
        return DayKind::Unannounced;
    };
    let (month, number) = (day.month(), day.day());
    let made_up = notice.make_up.contains(&(month, number));
    let off =
        notice.off.iter().any(|(of, first, days)| *of == month && (*first..*first + *days).contains(&number));
    if made_up || !(off || day.is_weekend()) { DayKind::Working } else { DayKind::Off }
}

/// Whether the day counts as worked; an unannounced one does unless it is a weekend or one of the
/// statutory days with a fixed date: 1 January, 1–2 May, 1–3 October.
fn counts_as_working(day: CivilDate) -> bool {
    match day_kind(day) {
        DayKind::Working => true,
        DayKind::Off => false,
        DayKind::Unannounced => {
            let statutory = matches!((day.month(), day.day()), (1, 1) | (5, 1 | 2) | (10, 1..=3));
            !(statutory || day.is_weekend())
        }
    }
}

/// The `count` working days after a day, earliest first; the day itself is not counted
/// (Civil Code art. 201).
pub fn working_days_after(day: CivilDate, count: u8) -> impl Iterator<Item = CivilDate> {
    // One working day at least in every run of this length, so the range never ends early.
    let reach = (i32::from(count) + 1) * LONGEST_RUN;
    (1..=reach)
        .map(move |days| day.plus_days(days))
        .filter(|day| counts_as_working(*day))
        .take(usize::from(count))
}

/// The day on which `count` working days after `day` are over; `day` itself when `count` is 0.
///
/// Provisional when a day after `day` and up to the answer is unannounced.
///
/// ```
/// use luohu_policy_core::{date::CivilDate, workday::add_working_days};
///
/// // The make-up Saturday 14 February counts, the nine days of the Spring Festival do not.
/// let due = add_working_days(CivilDate::constant(2026, 2, 13), 3);
/// assert_eq!(due.on, CivilDate::constant(2026, 2, 25));
/// assert!(!due.provisional);
/// ```
#[must_use]
pub fn add_working_days(day: CivilDate, count: u8) -> Due {
    let on = working_days_after(day, count).last().unwrap_or(day);
    Due { on, provisional: on > day && !(covered(day.plus_days(1)) && covered(on)) }
}

/// The day itself if it is worked, otherwise where the roll takes it.
///
/// Provisional when a day looked at, the given one included, is unannounced; never without a roll.
#[must_use]
pub fn roll(day: CivilDate, roll: Roll) -> Due {
    let step = match roll {
        Roll::None => return Due { on: day, provisional: false },
        Roll::Next => 1,
        Roll::Previous => -1,
    };
    let on = (0..=LONGEST_RUN)
        .map(|days| day.plus_days(days * step))
        .find(|day| counts_as_working(*day))
        .unwrap_or(day);
    Due { on, provisional: !(covered(day) && covered(on)) }
}

/// The last working day on or before a day: when to remind of something due then.
#[must_use]
pub fn last_working_day_on_or_before(day: CivilDate) -> Due {
    roll(day, Roll::Previous)
}

#[cfg(test)]
mod tests;
