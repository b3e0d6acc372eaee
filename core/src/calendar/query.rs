//! What to list: a window and filters.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Cadence, Database, Intervals, interval, obliged_units};
use crate::{
    api::{MAX_REQUEST_BYTES, not_json},
    check,
    date::CivilDate,
    document::DOCUMENTS,
    problem::{Problem, texts},
    text::Text,
    unit,
    workday::Roll,
};

/// The longest window, in years.
///
/// With every duty and every street it holds fewer than 100 000 occurrences.
pub const MAX_YEARS: i32 = 60;

/// The keys of a query as JSON.
const KEYS: [&str; 9] =
    ["from", "to", "unit", "document", "database", "cadence", "roll", "expandStreets", "intervals"];

/// Rolls by their names in the contract.
const ROLLS: [(&str, Roll); 3] = [("none", Roll::None), ("next", Roll::Next), ("previous", Roll::Previous)];

/// A question to the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Query {
    /// The first effective due day to list.
    pub from: CivilDate,
    /// The last effective due day to list.
    pub to: CivilDate,
    /// The id of one unit; a single street office also stands for its share of what all owe.
    #[serde(default)]
    pub unit: Option<String>,
    /// The id of one document, such as `LFB2013-6`.
    #[serde(default)]
    pub document: Option<String>,
    /// One of the two databases.
    #[serde(default)]
    pub database: Option<Database>,
    /// One cadence.
    #[serde(default)]
    pub cadence: Option<Cadence>,
    /// Where a due day goes that is not worked.
    #[serde(default)]
    pub roll: Roll,
    /// Whether the group of all street offices is replaced by the ten of them.
    #[serde(default)]
    pub expand_streets: bool,
    /// What a host sets where a document leaves it open.
    #[serde(default, skip_serializing_if = "Intervals::is_empty")]
    pub intervals: Intervals,
}

impl Query {
    /// Everything that is due from one day to another, rolled to the next working day.
    #[must_use]
    pub const fn new(from: CivilDate, to: CivilDate) -> Query {
        Query {
            from,
            to,
            unit: None,
            document: None,
            database: None,
            cadence: None,
            roll: Roll::Next,
            expand_streets: false,
            intervals: Intervals::new(),
        }
    }

    /// Reads a query from JSON text, such as `{"from": "2014-01-01", "to": "2014-12-31"}`; an absent
    /// or `null` filter lists everything.
    ///
    /// # Errors
    /// Every problem of the text, each told to a person.
    pub fn from_json(json: &str) -> Result<Query, Vec<Problem>> {
        Query::from_object(&object(json)?)
    }

    fn from_object(object: &Map<String, Value>) -> Result<Query, Vec<Problem>> {
        let mut problems = Vec::new();
        for name in object.keys().filter(|name| !KEYS.contains(&name.as_str())) {
            problems.push(check::unknown_field("", name, &KEYS));
        }
        problems.truncate(check::MAX_PROBLEMS);
        let from = day(object, "from", &mut problems);
        let to = day(object, "to", &mut problems);
        let unit = stated(object, "unit").map(|id| id.as_str().unwrap_or_default().to_owned());
        problems.extend(unit_problem(unit.as_deref()));
        let document = stated(object, "document").map(|id| id.as_str().unwrap_or_default().to_owned());
        problems.extend(document_problem(document.as_deref()));
        let database = choice(object, "database", &Database::ALL, &mut problems);
        let cadence = choice(object, "cadence", &Cadence::ALL, &mut problems);
        let roll = choice(object, "roll", &ROLLS, &mut problems).unwrap_or_default();
        let expand_streets = stated(object, "expandStreets").map(Value::as_bool);
        if expand_streets == Some(None) {
            let values = [("field", "expandStreets")];
            problems.push(Problem::new("expandStreets", "not-yes-no", texts::NOT_YES_NO, &values));
        }
        let expand_streets = expand_streets.flatten().unwrap_or_default();
        let intervals = match stated(object, "intervals") {
            None => Intervals::new(),
            Some(Value::Object(object)) => interval::intervals(object, &mut problems),
            Some(_) => {
                let values = [("name", "intervals")];
                problems.push(Problem::new("intervals", "not-an-object", texts::NOT_OBJECT, &values));
                Intervals::new()
            }
        };
        if let (Some(from), Some(to)) = (from, to) {
            problems.extend(window_problem(from, to));
            if problems.is_empty() {
                return Ok(Query {
                    from,
                    to,
                    unit,
                    document,
                    database,
                    cadence,
                    roll,
                    expand_streets,
                    intervals,
                });
            }
        }
        Err(problems)
    }

    /// What the types leave open: unit and document exist, the window is a window and not too long,
    /// intervals are set only where they are open.
    pub(super) fn check(&self) -> Result<(), Vec<Problem>> {
        let mut problems = Vec::from_iter(unit_problem(self.unit.as_deref()));
        problems.extend(document_problem(self.document.as_deref()));
        problems.extend(interval::check(&self.intervals));
        problems.extend(window_problem(self.from, self.to));
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }
}

fn unit_problem(id: Option<&str>) -> Option<Problem> {
    id.filter(|id| unit::find(id).is_none())?;
    let known: Vec<&str> = obliged_units().map(|unit| unit.id).collect();
    let values = [("name", "unit"), ("known", &*known.join(", "))];
    Some(Problem::new("unit", "unknown-unit", NOT_A_CHOICE, &values))
}

fn document_problem(id: Option<&str>) -> Option<Problem> {
    id.filter(|id| DOCUMENTS.iter().all(|document| document.id != *id))?;
    let known = DOCUMENTS.map(|document| document.id).join(", ");
    let values = [("name", "document"), ("known", &*known)];
    Some(Problem::new("document", "unknown-document", NOT_A_CHOICE, &values))
}

fn window_problem(from: CivilDate, to: CivilDate) -> Option<Problem> {
    if to < from {
        return Some(Problem::new("to", "date-order", WINDOW_ORDER, &[]));
    }
    let max = [("max", &*MAX_YEARS.to_string())];
    (to >= from.plus_years_rolled(MAX_YEARS))
        .then(|| Problem::new("to", "window-too-long", WINDOW_TOO_LONG, &max))
}

/// The JSON object that a text is.
pub(super) fn object(json: &str) -> Result<Map<String, Value>, Vec<Problem>> {
    if json.len() > MAX_REQUEST_BYTES {
        let max = [("max", &*MAX_REQUEST_BYTES.to_string())];
        return Err(vec![Problem::new("", "too-large", texts::TOO_LARGE, &max)]);
    }
    match crate::json::parse(json) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(vec![Problem::new("", "not-json", texts::NO_OBJECT, &[])]),
        Err(error) => Err(vec![not_json(json, &error)]),
    }
}

pub(super) fn stated<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object.get(name).filter(|value| !value.is_null())
}

fn day(object: &Map<String, Value>, name: &'static str, problems: &mut Vec<Problem>) -> Option<CivilDate> {
    let day = stated(object, name).and_then(Value::as_str).and_then(|text| text.parse().ok());
    if day.is_none() {
        problems.push(Problem::new(name, "bad-date", BAD_DAY, &[("name", name)]));
    }
    day
}

fn choice<T: Copy>(
    object: &Map<String, Value>,
    name: &'static str,
    options: &[(&str, T)],
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = stated(object, name)?;
    let chosen = options.iter().find(|(option, _)| value == option);
    if chosen.is_none() {
        let known: Vec<&str> = options.iter().map(|(option, _)| *option).collect();
        let values = [("name", name), ("known", &*known.join(", "))];
        problems.push(Problem::new(name, "not-a-choice", NOT_A_CHOICE, &values));
    }
    chosen.map(|(_, option)| *option)
}

const BAD_DAY: Text = Text::new(
    "请在“{name}”中填写 1949-10-01 至 2199-12-31 之间的日期，写作 2014-01-01。",
    "Set `{name}` to a date from 1949-10-01 to 2199-12-31, written 2014-01-01.",
);
const NOT_A_CHOICE: Text = Text::new(
    "“{name}”没有这个选项。可选：{known}；也可以不填。",
    "`{name}` has no such value. Choose one of: {known}; or leave it out.",
);
const WINDOW_ORDER: Text = Text::new(
    "结束日期早于开始日期，请改正“from”或“to”。",
    "The window ends before it begins; correct `from` or `to`.",
);
const WINDOW_TOO_LONG: Text = Text::new(
    "起止日期最多相隔 {max} 年。请缩短范围，或分几次查询。",
    "The window may span at most {max} years. Shorten it, or ask several times.",
);
