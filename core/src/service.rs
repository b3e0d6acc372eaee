//! Length of service by the calendar (满三年): periods served, merged, measured, and the day on
//! which a required length is complete.
//!
//! A length is tested by adding months to its first day, never by dividing days: three years are
//! 1095 or 1096 days, and a leap-day start breaks every difference. Nothing here rolls to a
//! working day, because a length of service is a state and no act.

use core::num::NonZeroU16;

use serde::{Deserialize, Serialize};

use crate::{date::CivilDate, read::Named};

#[cfg(test)]
mod tests;

/// Spare days that make one month when separate periods are added up.
const DAYS_OF_A_CARRIED_MONTH: i32 = 30;

/// Where a period without an end is taken to end: beyond every day that a question can name.
const FAR: CivilDate = CivilDate::constant(9999, 12, 31);

/// A period of service from one day through another, both served; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spell {
    from: CivilDate,
    to: Option<CivilDate>,
}

impl Spell {
    /// A period of service; `None` when it would end before it begins.
    #[must_use]
    pub fn new(from: CivilDate, to: Option<CivilDate>) -> Option<Spell> {
        to.is_none_or(|to| from <= to).then_some(Spell { from, to })
    }

    /// The first day served.
    #[must_use]
    pub const fn from(self) -> CivilDate {
        self.from
    }

    /// The last day served; `None` while it goes on.
    #[must_use]
    pub const fn to(self) -> Option<CivilDate> {
        self.to
    }

    fn end(self) -> CivilDate {
        self.to.unwrap_or(FAR)
    }
}

/// Whether the first day of a period counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DayCount {
    /// The first day worked counts, as in labour contracts: a year from 1 March ends on the last
    /// of February.
    #[default]
    Inclusive,
    /// The first day does not count and the corresponding day is the last (Civil Code arts. 201
    /// and 202): a year from 1 March ends on 1 March.
    Civil,
}

impl DayCount {
    /// The day on which `months` months from `from` are complete; for no months, the day from
    /// which days are counted.
    ///
    /// ```
    /// use luohu_policy_core::{date::CivilDate, service::DayCount};
    ///
    /// let leap_day = CivilDate::constant(2020, 2, 29);
    /// assert_eq!(DayCount::Inclusive.completion(leap_day, 36).to_string(), "2023-02-28");
    /// assert_eq!(DayCount::Civil.completion(leap_day, 36).to_string(), "2023-02-28");
    /// ```
    #[must_use]
    pub fn completion(self, from: CivilDate, months: i32) -> CivilDate {
        match self {
            // Clamping before the day is taken off would end a leap-day year on 27 February.
            DayCount::Inclusive => from.plus_months_rolled(months).plus_days(-1),
            DayCount::Civil => from.plus_months_clamped(months),
        }
    }

    /// The whole months from `from` through `to`, and the days left over.
    fn months_and_days(self, from: CivilDate, to: CivilDate) -> (i32, i32) {
        let years = i32::from(to.year()) - i32::from(from.year());
        let most = years * 12 + i32::from(to.month()) - i32::from(from.month()) + 1;
        let months = (0..=most).rev().find(|months| self.completion(from, *months) <= to).unwrap_or(0);
        (months, self.completion(from, months).days_until(to))
    }
}

/// Whether interrupted periods add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Continuity {
    /// All periods add up: whole months of each, then 30 spare days as a month, if two or more
    /// periods have spare days.
    #[default]
    Cumulative,
    /// One period without a gap must have the length.
    Continuous,
}

impl Named for DayCount {
    const NAMES: &'static [(&'static str, DayCount)] =
        &[("inclusive", DayCount::Inclusive), ("civil", DayCount::Civil)];
}

impl Named for Continuity {
    const NAMES: &'static [(&'static str, Continuity)] =
        &[("cumulative", Continuity::Cumulative), ("continuous", Continuity::Continuous)];
}

/// How a length is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counting {
    /// Whether interrupted periods add up.
    pub continuity: Continuity,
    /// Whether the first day of a period counts.
    pub day_count: DayCount,
}

/// A length of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Length {
    /// Whole years.
    pub years: u32,
    /// Whole months beyond the years, 0 to 11.
    pub months: u32,
    /// Days beyond the months. They can exceed 30 where nothing carries.
    pub days: u32,
    /// All days served, each counted once. Never a test: years differ in days.
    pub total_days: u32,
}

impl Length {
    /// Years and months together, in months.
    #[must_use]
    pub const fn whole_months(self) -> u32 {
        self.years * 12 + self.months
    }

    fn new(months: i32, days: i32, total_days: i32) -> Length {
        let months = months.unsigned_abs();
        let (days, total_days) = (days.unsigned_abs(), total_days.unsigned_abs());
        Length { years: months / 12, months: months % 12, days, total_days }
    }
}

/// When a required length is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completion {
    /// It was complete on this day, at the latest the day of the question.
    Reached(CivilDate),
    /// Service goes on and will be complete on this day, if it goes on as stated.
    Projected(CivilDate),
    /// Service has ended before, or ends as stated.
    OutOfSight,
}

impl Completion {
    /// The day, reached or projected.
    #[must_use]
    pub const fn day(self) -> Option<CivilDate> {
        match self {
            Completion::Reached(day) | Completion::Projected(day) => Some(day),
            Completion::OutOfSight => None,
        }
    }
}

/// Service as seen on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// How long: all periods together, or the longest of them.
    pub length: Length,
    /// When the required length is complete.
    pub completion: Completion,
    /// Whether a gap separates two periods.
    pub interrupted: bool,
}

/// The periods of one person: in order, merged where they overlap or adjoin.
///
/// ```
/// use core::num::NonZeroU16;
/// use luohu_policy_core::date::CivilDate;
/// use luohu_policy_core::service::{Completion, Counting, Record, Spell};
///
/// let since = CivilDate::constant(2021, 3, 1);
/// let record = Record::new(Spell::new(since, None));
/// let service = record.seen_on(CivilDate::constant(2024, 2, 28), NonZeroU16::new(36), Counting::default());
/// assert_eq!(service.length.whole_months(), 35);
/// assert_eq!(service.completion, Completion::Projected(CivilDate::constant(2024, 2, 29)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(Vec<Spell>);

impl Record {
    /// The record of these periods, in whatever order they are given.
    #[must_use]
    pub fn new(spells: impl IntoIterator<Item = Spell>) -> Record {
        let mut ordered: Vec<Spell> = Vec::new();
        for spell in spells {
            let at = ordered.partition_point(|earlier| *earlier < spell);
            ordered.insert(at, spell);
        }
        let mut merged: Vec<Spell> = Vec::with_capacity(ordered.len());
        for spell in ordered {
            match merged.last_mut() {
                Some(last) if spell.from <= last.end().plus_days(1) => {
                    last.to = last.to.zip(spell.to).map(|(one, other)| one.max(other));
                }
                _ => merged.push(spell),
            }
        }
        Record(merged)
    }

    /// The merged periods, earliest first.
    #[must_use]
    pub fn spells(&self) -> &[Spell] {
        &self.0
    }

    /// What the record amounts to at the end of a day, and when `months` months are complete;
    /// with no months required, none ever are.
    ///
    /// What begins after that day counts nothing. A completion once reached stays: a later day
    /// never takes it back.
    #[must_use]
    pub fn seen_on(&self, day: CivilDate, months: Option<NonZeroU16>, counting: Counting) -> Service {
        let completed = months.and_then(|months| self.completed(i32::from(months.get()), counting));
        let goes_on = || self.0.iter().any(|spell| spell.from <= day && day < spell.end());
        let completion = match completed {
            Some(completed) if completed <= day => Completion::Reached(completed),
            Some(completed) if goes_on() => Completion::Projected(completed),
            _ => Completion::OutOfSight,
        };
        let mut length = self.length(day, counting);
        // Where spare days that made a month grow into a month of their own, the other periods'
        // spare days may no longer carry; what was reached stays reached.
        if let (Completion::Reached(completed), Some(months)) = (completion, months)
            && length.whole_months() < u32::from(months.get())
        {
            length = Length { total_days: length.total_days, ..self.length(completed, counting) };
        }
        Service { length, completion, interrupted: self.until(day).count() > 1 }
    }

    /// The periods through a day, each with its last day.
    fn until(&self, day: CivilDate) -> impl Iterator<Item = (CivilDate, CivilDate)> {
        self.0
            .iter()
            .take_while(move |spell| spell.from <= day)
            .map(move |spell| (spell.from, spell.end().min(day)))
    }

    fn length(&self, day: CivilDate, Counting { continuity, day_count }: Counting) -> Length {
        let each = self.until(day).map(|(from, to)| Sum::of(day_count, from, to));
        match continuity {
            Continuity::Cumulative => each.fold(Sum::default(), Sum::and).length(),
            Continuity::Continuous => each.map(Sum::length).max().unwrap_or(Length::new(0, 0, 0)),
        }
    }

    /// The first day on which the periods, as stated to their ends, have the required months.
    fn completed(&self, required: i32, Counting { continuity, day_count }: Counting) -> Option<CivilDate> {
        let mut before = Sum::default();
        for spell in &self.0 {
            let day = before.completed_by(required, day_count, spell.from);
            if let Some(day) = day.filter(|day| *day <= spell.end()) {
                return Some(day);
            }
            if continuity == Continuity::Cumulative {
                before = before.and(Sum::of(day_count, spell.from, spell.end()));
            }
        }
        None
    }
}

/// Whole months and spare days of periods that are added up.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    months: i32,
    spare_days: i32,
    /// How many periods have spare days.
    with_spare_days: i32,
    total_days: i32,
}

impl Sum {
    fn of(day_count: DayCount, from: CivilDate, to: CivilDate) -> Sum {
        let (months, spare_days) = day_count.months_and_days(from, to);
        Sum {
            months,
            spare_days,
            with_spare_days: i32::from(spare_days > 0),
            total_days: from.days_until(to) + 1,
        }
    }

    fn and(self, other: Sum) -> Sum {
        Sum {
            months: self.months + other.months,
            spare_days: self.spare_days + other.spare_days,
            with_spare_days: self.with_spare_days + other.with_spare_days,
            total_days: self.total_days + other.total_days,
        }
    }

    /// One period's spare days stay days, however many: a month of the calendar is not yet full.
    fn carried(self) -> i32 {
        if self.with_spare_days > 1 { self.spare_days / DAYS_OF_A_CARRIED_MONTH } else { 0 }
    }

    fn length(self) -> Length {
        let carried = self.carried();
        let days = self.spare_days - carried * DAYS_OF_A_CARRIED_MONTH;
        Length::new(self.months + carried, days, self.total_days)
    }

    /// The first day on which a further period from `from` brings this sum, which falls short, to
    /// the required months; `None` only when the sum suffices already.
    ///
    /// A period's own spare days carry one month at most. No day before the first month looked at
    /// can do, and the month after it needs none: the search ends there.
    fn completed_by(self, required: i32, day_count: DayCount, from: CivilDate) -> Option<CivilDate> {
        let lacking = required - self.months;
        let first = (lacking - self.spare_days / DAYS_OF_A_CARRIED_MONTH - 1).max(0);
        (first..=lacking).find_map(|month| {
            let spare_days = self.spare_days_for(lacking - month)?;
            let day = day_count.completion(from, month).plus_days(spare_days);
            (day < day_count.completion(from, month + 1)).then_some(day)
        })
    }

    /// The fewest spare days of one more period with which spare days make `months` months;
    /// `None` where no number does.
    fn spare_days_for(self, months: i32) -> Option<i32> {
        if self.carried() >= months {
            return Some(0);
        }
        (self.with_spare_days > 0).then(|| (months * DAYS_OF_A_CARRIED_MONTH - self.spare_days).max(1))
    }
}
