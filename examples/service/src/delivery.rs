//! Deliveries against the core's calendar: what was due, and what of it was shared when.
//!
//! An occurrence is delivered by the earliest delivery that holds; on time, when that is no later
//! than the effective due day.

use std::collections::{BTreeMap, HashMap};

use luohu_policy_core::{
    calendar::{Occurrence, Query, occurrences},
    date::CivilDate,
    problem::Problem,
    text::{Message, Text},
    unit::UNITS,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    clock,
    store::{Event, Kind},
};

/// What is stated of a delivery.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Delivery {
    /// The duty's identifier.
    duty: String,
    /// The period that the data are about, such as `2014-02`.
    period: String,
    /// The day on which the unit shared them.
    delivered_on: CivilDate,
}

/// Refuses what is no delivery, or one of something that the unit never owes.
pub fn check(unit: &str, facts: &Map<String, Value>) -> Result<(), Vec<Problem>> {
    let delivery: Delivery = serde_json::from_value(Value::Object(facts.clone()))
        .map_err(|error| vec![Problem::new("facts", "misfit", MISFIT, &[("cause", &error.to_string())])])?;
    let mut problems = Vec::new();
    if delivery.delivered_on > clock::today() {
        problems.push(Problem::new("facts.deliveredOn", "not-yet", NOT_YET, &[]));
    }
    if !is_owed(unit, &delivery) {
        problems.push(Problem::new("facts.period", "not-owed", NOT_OWED, &[]));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn is_owed(unit: &str, delivery: &Delivery) -> bool {
    let year = delivery.period.get(..4).and_then(|year| year.parse::<i16>().ok());
    let Some(year) = year.filter(|year| (1950..2199).contains(year)) else { return false };
    // What is about a year is due in it or in the next.
    let (from, to) = (CivilDate::constant(year, 1, 1), CivilDate::constant(year + 1, 12, 31));
    let query = Query { unit: Some(unit.to_owned()), ..Query::new(from, to) };
    occurrences(&query).is_ok_and(|found| {
        found.iter().any(|occurrence| {
            occurrence.database.is_some()
                && occurrence.duty == delivery.duty
                && occurrence.period.to_string() == delivery.period
        })
    })
}

/// Whether something due was shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// Shared by its due day.
    OnTime,
    /// Shared after its due day.
    Late,
    /// Not shared, and the due day is over.
    Overdue,
    /// Not shared, and not yet due.
    Open,
}

/// Something due, and when it was shared.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// The occurrence's name in the calendar.
    pub uid: String,
    /// The duty.
    pub duty: &'static str,
    /// The unit that owes it.
    pub unit: &'static str,
    /// The duty and the period.
    pub title: Message,
    /// The period.
    pub period: String,
    /// The due day after the roll.
    pub effective_due: CivilDate,
    /// Whether it was shared.
    pub state: Standing,
    /// The day on which it was.
    pub delivered_on: Option<CivilDate>,
    /// The event that says so.
    pub event: Option<String>,
}

/// A unit's month.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// The unit.
    pub unit: &'static str,
    /// The month of the due days, such as `2014-02`.
    pub month: String,
    /// How much was due.
    pub due: u32,
    /// Shared by the due day.
    pub on_time: u32,
    /// Shared later.
    pub late: u32,
    /// Not shared, and the due day is over.
    pub overdue: u32,
    /// Not shared, and not yet due.
    pub open: u32,
}

/// Unit, duty and period of a delivery.
pub type Key = (String, String, String);

/// The earliest delivery of each occurrence, with its event.
pub fn delivered(events: Vec<Event>) -> HashMap<Key, (CivilDate, String)> {
    let mut earliest: HashMap<Key, (CivilDate, String)> = HashMap::new();
    for event in events.into_iter().filter(|event| event.kind == Kind::Delivery) {
        let facts = event.facts.map(Value::Object).unwrap_or_default();
        let Ok(delivery) = serde_json::from_value::<Delivery>(facts) else { continue };
        let entry = earliest.entry((event.unit, delivery.duty, delivery.period));
        let new = (delivery.delivered_on, event.id);
        entry.and_modify(|known| *known = new.clone().min(known.clone())).or_insert(new);
    }
    earliest
}

/// What became of an occurrence by a day.
pub fn item(occurrence: Occurrence, delivered: &HashMap<Key, (CivilDate, String)>, as_of: CivilDate) -> Item {
    let period = occurrence.period.to_string();
    let key = (occurrence.unit.to_owned(), occurrence.duty.to_owned(), period.clone());
    // What was shared after the day to judge by had not been shared then.
    let found = delivered.get(&key).filter(|(day, _)| *day <= as_of).cloned();
    let due = occurrence.effective_due;
    let state = match &found {
        Some((day, _)) if *day <= due => Standing::OnTime,
        Some(_) => Standing::Late,
        None if due < as_of => Standing::Overdue,
        None => Standing::Open,
    };
    let (delivered_on, event) = found.unzip();
    Item {
        uid: occurrence.uid,
        duty: occurrence.duty,
        unit: occurrence.unit,
        title: occurrence.title,
        period,
        effective_due: due,
        state,
        delivered_on,
        event,
    }
}

/// The items counted by unit, in the order of the units, and by month.
pub fn rows(items: &[Item]) -> Vec<Row> {
    let mut rows: BTreeMap<(usize, String), Row> = BTreeMap::new();
    for item in items {
        let place = UNITS.iter().position(|unit| unit.id == item.unit).unwrap_or(UNITS.len());
        let month = item.effective_due.to_string().get(..7).unwrap_or_default().to_owned();
        let row = rows.entry((place, month.clone())).or_default();
        (row.unit, row.month) = (item.unit, month);
        row.due += 1;
        *match item.state {
            Standing::OnTime => &mut row.on_time,
            Standing::Late => &mut row.late,
            Standing::Overdue => &mut row.overdue,
            Standing::Open => &mut row.open,
        } += 1;
    }
    rows.into_values().collect()
}

impl Standing {
    /// What people read.
    pub const fn text(self) -> Text {
        match self {
            Standing::OnTime => Text::new("按时", "on time"),
            Standing::Late => Text::new("逾期报送", "late"),
            Standing::Overdue => Text::new("逾期未报", "overdue"),
            Standing::Open => Text::new("未到期", "open"),
        }
    }
}

const MISFIT: Text = Text::new(
    "报送记录应包含“duty”“period”和“deliveredOn”：{cause}。",
    "A delivery states `duty`, `period` and `deliveredOn`: {cause}.",
);
const NOT_YET: Text =
    Text::new("报送日不能晚于今天。", "The day of delivery is still to come; it cannot be later than today.");
const NOT_OWED: Text = Text::new(
    "该单位在这一所属期没有这项报送任务。/v1/calendar 可查各单位的任务和所属期。",
    "The unit does not owe this feed for this period. /v1/calendar lists its feeds and periods.",
);
