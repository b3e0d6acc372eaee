//! `GET /v1/units/{unit}/ledger/{year}`: a unit's performance points, computed by the core from the
//! events that hold.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use luohu_policy_core::{
    api,
    date::CivilDate,
    measures::performance_score::UnitKind,
    problem::Problem,
    text::Text,
    unit::{self, STREET_OFFICES},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json, value::RawValue};

use super::{Shared, keeping};
use crate::{
    api::{Api, Method},
    auth::Actor,
    config::Config,
    failure::Failure,
    openapi::Answer,
    reply::{self, Params},
    store::{Event, Kind},
};

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Get,
        "/v1/units/{unit}/ledger/{year}",
        get(ledger),
        Text::new("单位年度绩效附加分", "A unit's performance points in a year"),
        |operation| {
            let readings = json!({"type": "string"});
            operation
                .tag("records")
                .id("get-ledger")
                .secured()
                .query("deductions", "扣分口径 The reading `deductions` of performance-score", readings)
                .answer::<Ledger>(200, "年度附加分 The points, event by event");
        },
    )
}

/// A unit's points in a year.
#[derive(Debug, Serialize, JsonSchema)]
struct Ledger {
    /// The unit.
    unit: &'static str,
    /// The year.
    year: i16,
    /// The ids of the events, list by list in the order of the request's lists.
    events: Map<String, Value>,
    /// What the core was asked; anyone can ask it again.
    request: Value,
    /// What it answered, byte for byte.
    #[schemars(with = "Answer")]
    assessment: Box<RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Readings {
    deductions: Option<String>,
}

async fn ledger(
    State(app): Shared,
    actor: Actor,
    Path((unit, year)): Path<(String, String)>,
    Params(readings): Params<Readings>,
) -> Result<Response, Failure> {
    let unit = keeping(&unit)?.id;
    actor.may_see(unit)?;
    let year = year_of(&year).ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, "no-such-year", NO_YEAR))?;
    let events = app.store.holding(Some(unit)).await?;
    let mut request = request(&app.config, unit, &events);
    if let Some(facts) = request.get_mut("facts").and_then(Value::as_object_mut) {
        facts.insert("year".to_owned(), year.into());
    }
    if let Some(request) = request.as_object_mut() {
        // The figures in force at the year's end.
        request.insert("on".to_owned(), format!("{year}-12-31").into());
        if let Some(deductions) = readings.deductions {
            request.insert("readings".to_owned(), json!({"deductions": deductions}));
        }
    }
    let ids = |kind: Kind| -> Vec<&str> {
        events.iter().filter(|event| event.kind == kind).map(|event| &*event.id).collect()
    };
    let lists = Kind::ALL.into_iter().filter_map(|kind| Some((kind.list()?.to_owned(), json!(ids(kind)))));
    let assessment = RawValue::from_string(api::assess_json(&request.to_string())).unwrap_or_default();
    let ledger = Ledger { unit, year, events: lists.collect(), request, assessment };
    reply::fresh(StatusCode::OK, &ledger)
}

fn year_of(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    (CivilDate::EARLIEST.year()..=CivilDate::LATEST.year()).contains(&year).then_some(year)
}

/// What the core is asked about a unit's events. What nobody states of the unit stays unknown.
fn request(config: &Config, unit: &str, events: &[Event]) -> Value {
    let mut facts = Map::new();
    if let Some(kind) = kind(config, unit) {
        facts.insert("unitKind".to_owned(), json!(kind));
    }
    for kind in Kind::ALL {
        let Some(list) = kind.list() else { continue };
        let stated = events.iter().filter(|event| event.kind == kind).filter_map(|event| event.facts.clone());
        facts.insert(list.to_owned(), stated.map(Value::Object).collect());
    }
    json!({"measure": "performance-score", "facts": facts})
}

fn kind(config: &Config, unit: &str) -> Option<UnitKind> {
    let street = unit::find(unit).is_some_and(|unit| unit.group == Some(STREET_OFFICES));
    if street { Some(UnitKind::Street) } else { config.units.get(unit).map(|settings| settings.kind) }
}

/// What the core finds wrong with a unit's events, the newest of them last.
pub(super) fn check(config: &Config, unit: &str, events: &[Event]) -> Result<(), Vec<Problem>> {
    let problems = api::assess_value(&request(config, unit, events)).problems;
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

const NO_YEAR: Text = Text::new("请给出四位年份，例如 2014。", "Give a year of four digits, such as 2014.");
