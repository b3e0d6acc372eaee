//! `GET /v1/deliveries…`: what was due and what of it was shared when, item by item and summed up.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use luohu_policy_core::{
    calendar::{csv::BYTE_ORDER_MARK, occurrences},
    date::CivilDate,
    text::{Lang, Text},
    unit,
};
use serde::Deserialize;
use serde_json::json;

use super::{Shared, days, keeping, language, languages};
use crate::{
    App,
    api::{Api, Method, Operation},
    auth::Actor,
    clock,
    delivery::{Item, Row, delivered, item, rows},
    failure::Failure,
    reply::{self, Params},
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
const UNWRITABLE: Text = Text::new("表格未能生成。", "The table could not be written.");
