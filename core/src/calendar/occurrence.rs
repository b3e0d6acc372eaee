//! Dated instances of the duties.

use serde::Serialize;

use super::{Assumption, Cadence, Database, DueDay, Duty, Period, Query, duties, schedule::Schedule};
use crate::{
    date::CivilDate,
    document::Citation,
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
    /// False where the document only explores the duty (探索); written only then.
    #[serde(skip_serializing_if = "is_true")]
    pub binding: bool,
    /// Where a host's own interval is published; absent where the document itself sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_true(value: &bool) -> bool {
    *value
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
/// The problems of the query: an unknown unit or document, an interval for a duty that has one, a
/// window that ends before it begins or is longer than [`MAX_YEARS`](super::MAX_YEARS).
pub fn occurrences(query: &Query) -> Result<Vec<Occurrence>, Vec<Problem>> {
    query.check()?;
    let mut found = Vec::new();
    for duty in duties() {
        let Ok(schedule) = Schedule::of(duty, &query.intervals) else { continue };
        let owners = owners(duty, schedule.cadence, query);
        if owners.is_empty() {
            continue;
        }
        for dated in dated(schedule, query) {
            found.extend(owners.iter().map(|owner| occurrence(&schedule, &dated, *owner)));
        }
    }
    found.sort_by_key(|occurrence| (occurrence.effective_due, occurrence.duty, occurrence.unit));
    Ok(found)
}

/// Who answers for an occurrence.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    unit: &'static str,
    /// Whether the unit comes from the list of streets, which is not the document's.
    listed: bool,
}

/// The units of a duty that the query asks about; none where a filter leaves the duty out.
pub(super) fn owners(duty: &Duty, cadence: Cadence, query: &Query) -> Vec<Owner> {
    let mut owners = Vec::new();
    let wanted = query.document.as_deref().is_none_or(|document| duty.document.id == document)
        && query.database.is_none_or(|database| duty.database == Some(database))
        && query.cadence.is_none_or(|wanted| wanted == cadence);
    if !wanted {
        return owners;
    }
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
    last: bool,
}

/// The periods of a duty whose effective due day lies in the query's window.
fn dated(schedule: Schedule<'_>, query: &Query) -> impl Iterator<Item = Dated> {
    // A period is due at most a year after its own, and a roll can cross the end of a year.
    let years = query.from.year() - 2..=query.to.year() + 1;
    years.flat_map(move |year| schedule.periods(year)).filter_map(move |period| {
        let nominal = schedule.duty.due.day.of(period);
        let near = (query.from.plus_days(-NEAR)..=query.to.plus_days(NEAR)).contains(&nominal);
        if !near {
            return None;
        }
        let effective = workday::roll(nominal, query.roll);
        (query.from..=query.to).contains(&effective.on).then(|| Dated {
            period,
            nominal,
            effective,
            reminder: workday::roll(nominal, Roll::Previous),
            first: schedule.first_assumed && schedule.first == Some(period),
            last: schedule.ends_with_plan(period),
        })
    })
}

/// No roll moves a day further than this.
const NEAR: i32 = 31;

fn occurrence(schedule: &Schedule<'_>, dated: &Dated, owner: Owner) -> Occurrence {
    let duty = schedule.duty;
    let mut assumed = Vec::new();
    assumed.extend(duty.due.assumed.then_some(Assumption::DueDay));
    assumed.extend(duty.assumed);
    assumed.extend(dated.first.then_some(Assumption::FirstPeriod));
    assumed.extend(dated.last.then_some(Assumption::LastPeriod));
    assumed.extend(owner.listed.then_some(Assumption::StreetList));
    Occurrence {
        uid: uid(duty, dated.period, owner.unit),
        duty: duty.id,
        unit: owner.unit,
        title: title(duty, dated.period),
        database: duty.database,
        cadence: schedule.cadence,
        period: dated.period,
        nominal_due: dated.nominal,
        effective_due: dated.effective.on,
        remind_on: dated.reminder.on,
        assumed,
        provisional: dated.effective.provisional || dated.reminder.provisional,
        reading: duty.due.reading,
        citation: duty.citation(),
        binding: duty.binding,
        source: schedule.source.cloned(),
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
    let about_past = matches!(duty.due.day, DueDay::NextYear { .. });
    let (zh_mark, en_mark) = if about_past { ("数据", "data of ") } else { ("", "") };
    Message {
        zh_cn: [duty.title.zh_cn, "（", &*name.zh_cn, zh_mark, "）"].concat().into(),
        en: [duty.title.en, " (", en_mark, &*name.en, ")"].concat().into(),
    }
}
