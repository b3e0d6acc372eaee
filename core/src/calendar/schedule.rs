//! From which period to which a duty is owed, with what a host has set where the text is silent.

use super::{Cadence, Duty, Intervals, Period, Undated};
use crate::{date::CivilDate, document::Citation};

/// The years of a cycle.
const CYCLE: i16 = 3;

/// When a duty is owed. It has dates: what has none has no schedule.
#[derive(Clone, Copy)]
pub(super) struct Schedule<'a> {
    pub duty: &'static Duty,
    /// How often, by the text or by the host.
    pub cadence: Cadence,
    /// The first period, where there is one before the plan ends.
    pub first: Option<Period>,
    /// The last period; none without a plan that ends.
    pub last: Option<Period>,
    /// Whether the first period is assumed.
    pub first_assumed: bool,
    /// Where the host's interval is published.
    pub source: Option<&'a Citation>,
}

impl<'a> Schedule<'a> {
    /// The schedule of a duty, or why it has none.
    pub fn of(duty: &'static Duty, intervals: &'a Intervals) -> Result<Schedule<'a>, Undated> {
        let supplied = intervals.get(duty.id);
        let plan_end = duty.document.plan.map(|(_, end)| end);
        let mut schedule = Schedule {
            duty,
            cadence: duty.cadence,
            first: None,
            last: None,
            first_assumed: false,
            source: supplied.map(|interval| &interval.citation),
        };
        schedule.first = match (why_undated(duty), supplied) {
            (None, _) if duty.once.is_some() => duty.once,
            (None, _) => {
                schedule.first_assumed = true;
                schedule.performed_after_issue()
            }
            (Some(why), None) => return Err(why),
            (Some(why), Some(interval)) => match (interval.cadence, interval.first_year) {
                (_, Some(year)) => Some(Period::Year(year)),
                (Some(cadence), _) => {
                    schedule.cadence = cadence;
                    schedule.first_assumed = interval.from.is_none();
                    interval.from.map_or_else(
                        || schedule.performed_after_issue(),
                        |from| schedule.find(from, |period| period.first_day() >= from),
                    )
                }
                (None, None) => return Err(why),
            },
        };
        schedule.last = plan_end.and_then(|end| schedule.last_until(end));
        Ok(schedule)
    }

    /// The periods of a calendar year that are owed, earliest first.
    pub fn periods(self, year: i16) -> impl Iterator<Item = Period> {
        self.all(year).filter(move |period| {
            self.first.is_some_and(|first| first <= *period) && self.last.is_none_or(|last| *period <= last)
        })
    }

    /// Whether the last period rests on the plan's end alone.
    pub fn ends_with_plan(self, period: Period) -> bool {
        self.duty.once.is_none() && self.last == Some(period)
    }

    /// The first period that could be performed wholly after the document's issue.
    fn performed_after_issue(self) -> Option<Period> {
        let issued = self.duty.document.issued_on;
        self.find(issued, |period| self.duty.due.day.opens(period) > issued)
    }

    /// The first period around a day that is as wanted.
    fn find(self, day: CivilDate, wanted: impl Fn(Period) -> bool) -> Option<Period> {
        (day.year() - 1..=day.year() + 1).flat_map(|year| self.all(year)).find(|period| wanted(*period))
    }

    fn last_until(self, end: CivilDate) -> Option<Period> {
        let years = end.year() - CYCLE + 1..=end.year();
        years.flat_map(|year| self.all(year)).filter(|period| period.last_day() <= end).last()
    }

    /// The periods of a calendar year, owed or not.
    fn all(self, year: i16) -> impl Iterator<Item = Period> {
        let first = self.first;
        let (count, period): (i8, fn(i16, i8) -> Period) = match self.cadence {
            Cadence::Monthly | Cadence::Event => (12, Period::Month),
            Cadence::Quarterly => (4, Period::Quarter),
            Cadence::HalfYearly => (2, Period::HalfYear),
            Cadence::Yearly | Cadence::MidYear | Cadence::ThreeYearly => (1, |year, _| Period::Year(year)),
            Cadence::Once | Cadence::Continuous | Cadence::Unstated => (0, |year, _| Period::Year(year)),
        };
        let cycle = self.cadence == Cadence::ThreeYearly;
        let due = !cycle || first.is_some_and(|first| (year - first.year()) % CYCLE == 0);
        let once = self.duty.once.filter(|period| period.year() == year);
        (1..=if due { count } else { 0 }).map(move |number| period(year, number)).chain(once)
    }
}

/// Why a duty has no dates as its document stands.
pub(super) fn why_undated(duty: &Duty) -> Option<Undated> {
    match duty.cadence {
        Cadence::Continuous => Some(Undated::Continuous),
        Cadence::Unstated => Some(Undated::IntervalNotStated),
        Cadence::ThreeYearly => Some(Undated::FirstYearNotStated),
        _ => None,
    }
}
