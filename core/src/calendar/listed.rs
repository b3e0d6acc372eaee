//! The duties themselves, with or without dates.

use serde::Serialize;

use super::{
    Assumption, Cadence, Database, Duty, Intervals, Period, Query, Undated, duties, occurrence::owners,
    schedule::Schedule,
};
use crate::{document::Citation, problem::Problem, text::Text};

/// A duty as people and programs read the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    /// The duty's identifier.
    pub id: &'static str,
    /// Further identifiers that the same duty answers.
    pub also: &'static [&'static str],
    /// The ids of the units that owe it; a group is one.
    pub units: &'static [&'static str],
    /// What is to be done.
    pub title: Text,
    /// The database it feeds, if any.
    pub database: Option<Database>,
    /// How often.
    pub cadence: Cadence,
    /// Why it has no dates; null where it has.
    pub why: Option<Undated>,
    /// The ids of the units that set what is missing: those that carry the duty out.
    pub set_by: &'static [&'static str],
    /// The first period that is owed, where there are dates.
    pub first: Option<Period>,
    /// The last period; null without dates, and without a plan that ends.
    pub last: Option<Period>,
    /// What the document does not say, in the order of [`Assumption`].
    pub assumed: Vec<Assumption>,
    /// False where the document only explores the duty (探索).
    pub binding: bool,
    /// The code of the reading that gives the due days; null without dates.
    pub reading: Option<&'static str>,
    /// The clause.
    pub citation: Citation,
}

impl Listed {
    /// A duty as its document stands.
    #[must_use]
    pub fn of(duty: &'static Duty) -> Listed {
        describe(duty, Schedule::of(duty, &Intervals::new()))
    }
}

/// The duties of a query that have no dates and can be owed within its window: the continuous ones,
/// and those of which neither the document nor the query says how often or from which year on.
///
/// # Errors
/// The problems of the query, as in [`occurrences`](super::occurrences).
pub fn undated(query: &Query) -> Result<Vec<Listed>, Vec<Problem>> {
    query.check()?;
    let open = duties().iter().filter(|duty| {
        let ended = duty.document.plan.is_some_and(|(_, end)| end < query.from);
        duty.document.issued_on <= query.to && !ended && !owners(duty, duty.cadence, query).is_empty()
    });
    let without = open.filter_map(|duty| {
        let why = Schedule::of(duty, &query.intervals).err()?;
        Some(describe(duty, Err(why)))
    });
    Ok(without.collect())
}

fn describe(duty: &Duty, schedule: Result<Schedule<'_>, Undated>) -> Listed {
    let (why, schedule) = match schedule {
        Ok(schedule) => (None, Some(schedule)),
        Err(why) => (Some(why), None),
    };
    let mut assumed = Vec::new();
    assumed.extend(schedule.filter(|_| duty.due.assumed).map(|_| Assumption::DueDay));
    assumed.extend(duty.assumed);
    assumed.extend(schedule.filter(|schedule| schedule.first_assumed).map(|_| Assumption::FirstPeriod));
    let ends = |schedule: &Schedule<'_>| schedule.last.is_some_and(|last| schedule.ends_with_plan(last));
    assumed.extend(schedule.filter(ends).map(|_| Assumption::LastPeriod));
    Listed {
        id: duty.id,
        also: duty.also,
        units: duty.units,
        title: duty.title,
        database: duty.database,
        cadence: duty.cadence,
        why,
        set_by: if why.is_some_and(|why| why != Undated::Continuous) { duty.units } else { &[] },
        first: schedule.and_then(|schedule| schedule.first),
        last: schedule.and_then(|schedule| schedule.last),
        assumed,
        binding: duty.binding,
        reading: schedule.map(|_| duty.due.reading),
        citation: duty.citation(),
    }
}
