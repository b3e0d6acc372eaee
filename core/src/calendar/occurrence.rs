//! Dated instances of the duties.

use serde::Serialize;

use super::{Assumption, Cadence, Database, DueDay, Duty, Period, Query, duties};
use crate::{
    date::CivilDate,
    document::{Citation, LFB2013_5},
    problem::Problem,
    text::Message,
    unit::{STREET_OFFICES, UNITS},
    workday::{self, Due, Roll},
};

/// What follows the `@` of every [`Occurrence::uid`].
const NAMESPACE: &str = "@luohu-policy-kit";

/// One due instance of a duty, for one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Occurrence {
    /// A name that depends on duty, period and unit only: it stays when dates move.
    pub uid: String,
    /// The duty's identifier.
    pub duty: &'static str,
    /// The id of the unit that owes it.
    pub unit: &'static str,
    /// The duty and the period, without the unit.
    pub title: Message,
    /// The database it feeds, if any.
    pub database: Option<Database>,
    /// How often the duty recurs.
    pub cadence: Cadence,
    /// What it is about. For data about the year before, the year of the data: `2013` is due in 2014.
    pub period: Period,
    /// The due day that clause or reading give.
    pub nominal_due: CivilDate,
    /// The due day after the roll; windows and the order go by it.
    pub effective_due: CivilDate,
    /// The last working day on or before the nominal due day.
    pub remind_on: CivilDate,
    /// What the document does not say, in the order of [`Assumption`].
    pub assumed: Vec<Assumption>,
    /// Whether a holiday notice still to come may move the effective due day or the reminder.
    pub provisional: bool,
    /// The code of the reading that gives the nominal due day.
    pub reading: &'static str,
    /// The clause.
    pub citation: Citation,
}

/// Every occurrence of a query, ordered by effective due day, then duty, then unit.
///
/// The window is compared with [`Occurrence::effective_due`]: what is nominally due on the last day
/// of January and rolls to February belongs to February.
///
/// ```
/// use luohu_policy_core::calendar::{Query, occurrences};
/// use luohu_policy_core::date::CivilDate;
///
/// let mut query = Query::new(CivilDate::constant(2014, 3, 1), CivilDate::constant(2014, 3, 31));
/// query.unit = Some("district-statistics".into());
/// let march = occurrences(&query)?;
/// let periods: Vec<_> = march.iter().map(|duty| duty.period.to_string()).collect();
/// assert_eq!(periods, ["2013", "2014-03", "2013"]);
/// # Ok::<(), Vec<luohu_policy_core::problem::Problem>>(())
/// ```
///
/// # Errors
/// The problems of the query: an unknown unit, a window that ends before it begins or is longer
/// than [`MAX_YEARS`](super::MAX_YEARS).
pub fn occurrences(query: &Query) -> Result<Vec<Occurrence>, Vec<Problem>> {
    query.check()?;
    let mut found = Vec::new();
    for duty in duties() {
        let wanted = query.database.is_none_or(|database| duty.database == Some(database))
            && query.cadence.is_none_or(|cadence| duty.cadence == cadence);
        let owners = if wanted { owners(duty, query) } else { Vec::new() };
        if owners.is_empty() {
            continue;
        }
        for dated in dated(duty, query) {
            found.extend(owners.iter().map(|owner| occurrence(duty, &dated, *owner)));
        }
    }
    found.sort_by_key(|occurrence| (occurrence.effective_due, occurrence.duty, occurrence.unit));
    Ok(found)
}

/// Who answers for an occurrence.
#[derive(Clone, Copy)]
struct Owner {
    unit: &'static str,
    /// Whether the unit comes from the list of streets, which is not the document's.
    listed: bool,
}

/// The units of a duty that the query asks about.
fn owners(duty: &Duty, query: &Query) -> Vec<Owner> {
    let mut owners = Vec::new();
    for named in duty.units {
        let is_group = *named == STREET_OFFICES;
        let asked = query.unit.as_deref();
        let whole = asked.is_none_or(|asked| asked == *named);
        if whole && !(is_group && query.expand_streets) {
            owners.push(Owner { unit: named, listed: false });
        } else if is_group {
            let members = UNITS.iter().filter(|unit| unit.group == Some(STREET_OFFICES));
            let members = members.filter(|unit| whole || asked == Some(unit.id));
            owners.extend(members.map(|unit| Owner { unit: unit.id, listed: true }));
        }
    }
    owners
}

/// A period of a duty with its days.
struct Dated {
    period: Period,
    nominal: CivilDate,
    effective: Due,
    reminder: Due,
    first: bool,
}

/// The periods of a duty whose effective due day lies in the query's window.
fn dated(duty: &'static Duty, query: &Query) -> impl Iterator<Item = Dated> {
    let first = first_period(duty);
    // A period is due at most a year after its own, and a roll can cross the end of a year.
    let years = query.from.year() - 2..=query.to.year() + 1;
    years.flat_map(|year| periods(duty.cadence, year)).filter_map(move |period| {
        let nominal = due_day(duty, period)?.of(period);
        let near = (query.from.plus_days(-NEAR)..=query.to.plus_days(NEAR)).contains(&nominal);
        if !near || first.is_none_or(|first| period < first) {
            return None;
        }
        let effective = workday::roll(nominal, query.roll);
        (query.from..=query.to).contains(&effective.on).then(|| Dated {
            period,
            nominal,
            effective,
            reminder: workday::roll(nominal, Roll::Previous),
            first: first == Some(period),
        })
    })
}

/// No roll moves a day further than this.
const NEAR: i32 = 31;

/// The first obliged period: the first that could be performed wholly after the document's issue.
fn first_period(duty: &Duty) -> Option<Period> {
    let issued = LFB2013_5.issued_on;
    let years = issued.year() - 1..=issued.year() + 1;
    years
        .flat_map(|year| periods(duty.cadence, year))
        .find(|period| due_day(duty, *period).is_some_and(|day| day.opens(*period) > issued))
}

fn due_day(duty: &Duty, period: Period) -> Option<DueDay> {
    duty.due.day.on(Some(period.first_day())).map(|dated| dated.value)
}

/// The periods of a calendar year, earliest first.
fn periods(cadence: Cadence, year: i16) -> impl Iterator<Item = Period> {
    let (count, period): (i8, fn(i16, i8) -> Period) = match cadence {
        Cadence::Monthly | Cadence::Event => (12, Period::Month),
        Cadence::Quarterly => (4, Period::Quarter),
        Cadence::HalfYearly => (2, Period::HalfYear),
        Cadence::Yearly | Cadence::MidYear => (1, |year, _| Period::Year(year)),
    };
    (1..=count).map(move |number| period(year, number))
}

fn occurrence(duty: &Duty, dated: &Dated, owner: Owner) -> Occurrence {
    let mut assumed = Vec::new();
    assumed.extend(duty.due.assumed.then_some(Assumption::DueDay));
    assumed.extend(duty.assumed);
    assumed.extend(dated.first.then_some(Assumption::FirstPeriod));
    assumed.extend(owner.listed.then_some(Assumption::StreetList));
    Occurrence {
        uid: uid(duty, dated.period, owner.unit),
        duty: duty.id,
        unit: owner.unit,
        title: title(duty, dated.period),
        database: duty.database,
        cadence: duty.cadence,
        period: dated.period,
        nominal_due: dated.nominal,
        effective_due: dated.effective.on,
        remind_on: dated.reminder.on,
        assumed,
        provisional: dated.effective.provisional || dated.reminder.provisional,
        reading: duty.due.reading,
        citation: duty.citation(),
    }
}

/// Such as `lfb2013-5-iii-1-03.2014-02.district-economy@luohu-policy-kit`.
fn uid(duty: &Duty, period: Period, unit: &str) -> String {
    let slug = duty.id.replace(['/', '.'], "-").to_ascii_lowercase();
    [&*slug, ".", &period.to_string(), ".", unit, NAMESPACE].concat()
}

fn title(duty: &Duty, period: Period) -> Message {
    let name = period.name();
    // The data are about another year than the one they are due in.
    let about_past = matches!(due_day(duty, period), Some(DueDay::NextYear { .. }));
    let (zh_mark, en_mark) = if about_past { ("数据", "data of ") } else { ("", "") };
    Message {
        zh_cn: [duty.title.zh_cn, "（", &*name.zh_cn, zh_mark, "）"].concat().into(),
        en: [duty.title.en, " (", en_mark, &*name.en, ")"].concat().into(),
    }
}
