//! The addresses, one file a subject. A further subject is a file here and a line in [`all`].

mod assess;
mod calendar;
mod deliveries;
mod directory;
mod ledger;
mod measures;
mod operations;
mod records;
mod verify;

use std::sync::Arc;

use axum::http::StatusCode;
use luohu_policy_core::{
    calendar::Query,
    problem::Problem,
    text::{Lang, Text},
    unit::{self, STREET_OFFICES, Unit},
};

use crate::{App, api::Api, docs, failure::Failure};

pub use calendar::Written;

/// The application, as handlers receive it.
type Shared = axum::extract::State<Arc<App>>;

/// Every route with its description.
#[must_use]
pub fn all() -> Api {
    let subjects = [
        assess::routes,
        measures::routes,
        verify::routes,
        directory::routes,
        calendar::routes,
        records::routes,
        ledger::routes,
        deliveries::routes,
        operations::routes,
        docs::routes,
    ];
    subjects.into_iter().fold(Api::new(), |api, routes| routes(api))
}

/// A unit that can have records: one of its own, not the group of all street offices.
fn keeping(id: &str) -> Result<&'static Unit, Failure> {
    unit::find(id)
        .filter(|unit| unit.id != STREET_OFFICES)
        .ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, "no-such-unit", NO_UNIT))
}

/// The longest window of a calendar or a list of deliveries, in years.
const MAX_YEARS: i32 = 10;

/// What the calendar is asked; a window that would make an answer too long is refused.
fn asked(query: &serde_json::Value) -> Result<Query, Failure> {
    let query = Query::from_json(&query.to_string()).map_err(Failure::invalid)?;
    if query.to < query.from.plus_years_rolled(MAX_YEARS) {
        return Ok(query);
    }
    let max = MAX_YEARS.to_string();
    Err(Failure::invalid(vec![Problem::new("to", "window-too-long", WINDOW_TOO_LONG, &[("max", &max)])]))
}

/// The language that a query asks for; Chinese where it asks for none.
fn language(asked: Option<&str>) -> Lang {
    asked.map(Lang::from_tag).unwrap_or_default()
}

/// The schema of a language in a query.
fn languages() -> serde_json::Value {
    serde_json::json!({"type": "string", "enum": ["zh-CN", "en"], "default": "zh-CN"})
}

/// The schema of a day in a query.
fn days() -> serde_json::Value {
    serde_json::json!({"type": "string", "format": "date"})
}

const WINDOW_TOO_LONG: Text = Text::new(
    "起止日期最多相隔 {max} 年，请分次查询。",
    "The window may span at most {max} years; ask several times.",
);
const NO_UNIT: Text = Text::new(
    "没有这个单位。/v1/calendar 列有各单位的编号；街道须逐个指明。",
    "There is no such unit. /v1/calendar lists their ids; street offices are named one by one.",
);
