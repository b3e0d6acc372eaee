//! `GET /v1/deliveries…`: what was due by the core's calendar, and what of it was shared when.
//!
//! An occurrence is delivered by the earliest delivery that holds; on time, when that is no later
//! than the effective due day.

use std::collections::{BTreeMap, HashMap};

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use luohu_policy_core::{
    calendar::{Occurrence, Query, csv::BYTE_ORDER_MARK, occurrences},
    date::CivilDate,
    problem::Problem,
    text::{Lang, Message, Text},
    unit::{self, UNITS},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Shared, days, keeping, language, languages};
use crate::{
    App,
    api::{Api, Method, Operation},
    auth::Actor,
    clock,
    failure::Failure,
    reply::{self, Params},
    store::{Event, Kind},
};

pub(super) fn routes(api: Api) -> Api {
    let csv = json!({"text/csv": {"schema": {"type": "string"}}});
    api.route(
        Method::Get,
        "/v1/deliveries",
        get(list),
        Text::new("信息报送逐项清单", "Every feed that was due, and when it was shared"),
        |operation| {
            operation.id("list-deliveries").answer::<Vec<Item>>(200, "清单 The list");
            filtered(operation);
        },
    )
    .route(
        Method::Get,
        "/v1/deliveries.csv",
        get(list_csv),
        Text::new("信息报送逐项清单（表格）", "The same as a table"),
        |operation| {
            operation.id("list-deliveries-csv").answer_of(200, "清单 The list", csv.clone());
            filtered(operation);
        },
    )
    .route(
        Method::Get,
        "/v1/deliveries/summary",
        get(summary),
        Text::new("按单位和月份汇总", "Due, on time and late, by unit and month"),
        |operation| {
            operation.id("summarise-deliveries").answer::<Vec<Row>>(200, "汇总 The summary");
            filtered(operation);
        },
    )
    .route(
        Method::Get,
        "/v1/deliveries/summary.csv",
        get(summary_csv),
        Text::new("按单位和月份汇总（表格）", "The same as a table"),
        |operation| {
            operation.id("summarise-deliveries-csv").answer_of(200, "汇总 The summary", csv.clone());
            filtered(operation);
        },
    )
}

fn filtered(operation: &mut Operation<'_>) {
    operation
        .tag("deliveries")
        .secured()
        .query("from", "起始日 The first due day; this year's first day without it", days())
        .query("to", "截止日 The last due day; this year's last day without it", days())
        .query("asOf", "截至日 The day to judge by; today without it", days())
        .query("unit", "单位编号 A unit", json!({"type": "string"}))
        .query(
            "database",
            "信息库 A database",
            json!({"type": "string", "enum": ["key-enterprise", "investment"]}),
        )
        .query("lang", "表格语言 The language of tables", languages());
}

/// What is stated of a delivery.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Delivery {
    /// The duty's identifier.
    duty: String,
    /// The period that the data are about, such as `2014-02`.
    period: String,
    /// The day on which the unit shared them.
    delivered_on: CivilDate,
}

/// Refuses what is no delivery, or one of something that the unit never owes.
pub(super) fn check(unit: &str, facts: &Map<String, Value>) -> Result<(), Vec<Problem>> {
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
enum Standing {
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
struct Item {
    /// The occurrence's name in the calendar.
    uid: String,
    /// The duty.
    duty: &'static str,
    /// The unit that owes it.
    unit: &'static str,
    /// The duty and the period.
    title: Message,
    /// The period.
    period: String,
    /// The due day after the roll.
    effective_due: CivilDate,
    /// Whether it was shared.
    state: Standing,
    /// The day on which it was.
    delivered_on: Option<CivilDate>,
    /// The event that says so.
    event: Option<String>,
}

/// A unit's month.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Row {
    /// The unit.
    unit: &'static str,
    /// The month of the due days, such as `2014-02`.
    month: String,
    /// How much was due.
    due: u32,
    /// Shared by the due day.
    on_time: u32,
    /// Shared later.
    late: u32,
    /// Not shared, and the due day is over.
    overdue: u32,
    /// Not shared, and not yet due.
    open: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Asked {
    from: Option<String>,
    to: Option<String>,
    as_of: Option<CivilDate>,
    unit: Option<String>,
    database: Option<String>,
    lang: Option<String>,
}

async fn list(State(app): Shared, actor: Actor, Params(asked): Params<Asked>) -> Result<Response, Failure> {
    reply::fresh(StatusCode::OK, &items(&app, &actor, &asked).await?)
}

async fn summary(
    State(app): Shared,
    actor: Actor,
    Params(asked): Params<Asked>,
) -> Result<Response, Failure> {
    reply::fresh(StatusCode::OK, &rows(&items(&app, &actor, &asked).await?))
}

async fn list_csv(
    State(app): Shared,
    actor: Actor,
    Params(asked): Params<Asked>,
) -> Result<Response, Failure> {
    let lang = language(asked.lang.as_deref());
    let items = items(&app, &actor, &asked).await?;
    let lines = items.iter().map(|item| {
        let delivered = item.delivered_on.map(|day| day.to_string()).unwrap_or_default();
        [
            item.uid.clone(),
            item.duty.to_owned(),
            item.unit.to_owned(),
            name(item.unit, lang).to_owned(),
            item.title.get(lang).to_owned(),
            item.period.clone(),
            item.effective_due.to_string(),
            item.state.text().get(lang).to_owned(),
            delivered,
        ]
    });
    table("deliveries", &ITEM_HEADING.map(|column| column.get(lang)), lines)
}

async fn summary_csv(
    State(app): Shared,
    actor: Actor,
    Params(asked): Params<Asked>,
) -> Result<Response, Failure> {
    let lang = language(asked.lang.as_deref());
    let rows = rows(&items(&app, &actor, &asked).await?);
    let lines = rows.into_iter().map(|row| {
        let [due, on_time, late, overdue, open] =
            [row.due, row.on_time, row.late, row.overdue, row.open].map(|number| number.to_string());
        let name = name(row.unit, lang).to_owned();
        [row.unit.to_owned(), name, row.month, due, on_time, late, overdue, open]
    });
    table("delivery-summary", &ROW_HEADING.map(|column| column.get(lang)), lines)
}

/// Everything due in the window that the actor may see, with its deliveries.
async fn items(app: &App, actor: &Actor, asked: &Asked) -> Result<Vec<Item>, Failure> {
    let unit = match asked.unit.as_deref().or(actor.own_unit()) {
        Some(id) => Some(keeping(id)?.id),
        None => None,
    };
    if let Some(unit) = unit {
        actor.may_see(unit)?;
    }
    let today = clock::today();
    let query = json!({
        "from": asked.from.clone().unwrap_or_else(|| format!("{}-01-01", today.year())),
        "to": asked.to.clone().unwrap_or_else(|| format!("{}-12-31", today.year())),
        "unit": unit,
        "database": asked.database,
        "expandStreets": true,
    });
    let query = super::asked(&query)?;
    let due = occurrences(&query).map_err(Failure::invalid)?;
    let delivered = delivered(app.store.holding(unit).await?);
    let as_of = asked.as_of.unwrap_or(today);
    let feeds = due.into_iter().filter(|occurrence| occurrence.database.is_some());
    Ok(feeds.map(|occurrence| item(occurrence, &delivered, as_of)).collect())
}

/// Unit, duty and period of a delivery.
type Key = (String, String, String);

/// The earliest delivery of each occurrence, with its event.
fn delivered(events: Vec<Event>) -> HashMap<Key, (CivilDate, String)> {
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

fn item(occurrence: Occurrence, delivered: &HashMap<Key, (CivilDate, String)>, as_of: CivilDate) -> Item {
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
fn rows(items: &[Item]) -> Vec<Row> {
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

fn name(id: &str, lang: Lang) -> &'static str {
    unit::find(id).map(|unit| unit.name.get(lang)).unwrap_or_default()
}

/// A table to be saved and opened in a spreadsheet. Nothing in it was typed by anyone.
fn table<const N: usize>(
    name: &str,
    heading: &[&str; N],
    lines: impl Iterator<Item = [String; N]>,
) -> Result<Response, Failure> {
    let failed = |_| Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "unwritable", UNWRITABLE);
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(heading).map_err(failed)?;
    for line in lines {
        writer.write_record(line).map_err(failed)?;
    }
    let body = writer
        .into_inner()
        .map_err(|_| Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "unwritable", UNWRITABLE))?;
    let headers = [
        (header::CONTENT_TYPE, reply::CSV.to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ];
    Ok((headers, body).into_response())
}

impl Standing {
    const fn text(self) -> Text {
        match self {
            Standing::OnTime => Text::new("按时", "on time"),
            Standing::Late => Text::new("逾期报送", "late"),
            Standing::Overdue => Text::new("逾期未报", "overdue"),
            Standing::Open => Text::new("未到期", "open"),
        }
    }
}

const ITEM_HEADING: [Text; 9] = [
    Text::new("编号", "Uid"),
    Text::new("事项编号", "Duty"),
    Text::new("单位编号", "Unit id"),
    Text::new("单位", "Unit"),
    Text::new("事项", "Title"),
    Text::new("所属期", "Period"),
    Text::new("截止日", "Due"),
    Text::new("状态", "State"),
    Text::new("报送日", "Delivered on"),
];
const ROW_HEADING: [Text; 8] = [
    Text::new("单位编号", "Unit id"),
    Text::new("单位", "Unit"),
    Text::new("月份", "Month"),
    Text::new("应报", "Due"),
    Text::new("按时", "On time"),
    Text::new("逾期报送", "Late"),
    Text::new("逾期未报", "Overdue"),
    Text::new("未到期", "Open"),
];
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
const UNWRITABLE: Text = Text::new("表格未能生成。", "The table could not be written.");
