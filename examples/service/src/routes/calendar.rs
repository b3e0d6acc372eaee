//! `GET /v1/calendar/…`: feeds to subscribe to, and the same as JSON and as a table.
//!
//! Without a window a feed holds last year, this year and the next: its bytes then change at the new
//! year, and with the core's calendar.

use std::time::{Duration, SystemTime};

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
    routing::get,
};
use headers::LastModified;
use jiff::Timestamp;
use luohu_policy_core::{
    api,
    calendar::{REVISION, csv, ics, obliged_units, occurrences},
    text::Text,
    unit::{self, STREET_OFFICES, UNITS, Unit},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Shared, days, language, languages};
use crate::{
    App,
    api::{Api, Method, Operation},
    clock,
    failure::Failure,
    reply::{self, Params},
};

/// How long a feed may be kept without asking again: an hour.
const KEPT: u32 = 3600;
const CALENDAR: &str = "text/calendar; charset=utf-8";

pub(super) fn routes(api: Api) -> Api {
    let api = api
        .route(
            Method::Get,
            "/v1/calendar",
            get(list),
            Text::new("可订阅的日历", "The feeds"),
            |operation| {
                operation.tag("calendar").id("list-feeds").answer::<Vec<Feed>>(200, "日历目录 The feeds");
            },
        )
        .undescribed("/v1/calendar/{file}", get(feed));
    let forms = [
        ("ics", "text/calendar", Text::new("单位日历（可订阅）", "A unit's feed, to subscribe to")),
        ("json", "application/json", Text::new("单位日历 JSON", "A unit's feed as JSON")),
        ("csv", "text/csv", Text::new("单位日历表格", "A unit's feed as a table")),
    ];
    forms.into_iter().fold(api, |api, (extension, media, summary)| {
        api.describe(Method::Get, &format!("/v1/calendar/{{unit}}.{extension}"), summary, |operation| {
            operation.tag("calendar").id(&format!("get-feed-{extension}"));
            parameters(operation);
            let schema =
                if extension == "json" { json!({"type": "object"}) } else { json!({"type": "string"}) };
            operation
                .answer_of(200, "日历 The feed", json!({media: {"schema": schema}}))
                .answer_empty(304, "没有变化 Nothing has changed");
        })
    })
}

fn parameters(operation: &mut Operation<'_>) {
    let rolls = json!({"type": "string", "enum": ["none", "next", "previous"], "default": "next"});
    operation
        .path("unit", "单位编号，或 all A unit's id, or `all`")
        .query("from", "起始日 The first due day; last year's first day without it", days())
        .query("to", "截止日 The last due day; next year's last day without it", days())
        .query("document", "文件编号 A document", json!({"type": "string"}))
        .query(
            "database",
            "信息库 A database",
            json!({"type": "string", "enum": ["key-enterprise", "investment"]}),
        )
        .query("cadence", "周期 A cadence", json!({"type": "string"}))
        .query("roll", "遇节假日 Where a day goes that is not worked", rolls)
        .query("lang", "语言 The language of texts; JSON has both", languages());
}

/// A feed in the list.
#[derive(Debug, Serialize, JsonSchema)]
struct Feed {
    /// The unit's id.
    unit: &'static str,
    /// Its name.
    name: Text,
    /// Where the feed is, below this service.
    ics: String,
    /// The same as JSON.
    json: String,
    /// The same as a table.
    csv: String,
    /// The address that opens a calendar program; only where the service knows its public address.
    #[serde(skip_serializing_if = "Option::is_none")]
    webcal: Option<String>,
}

async fn list(State(app): Shared, headers: HeaderMap) -> Response {
    let webcal = app.config.public_url.as_deref().and_then(|url| url.split_once("://")).map(|(_, host)| host);
    let streets = obliged_units().any(|unit| unit.id == STREET_OFFICES);
    let streets = UNITS.iter().filter(|unit| streets && unit.group == Some(STREET_OFFICES));
    let feed = |unit: &'static Unit| {
        let at = |extension| format!("/v1/calendar/{}.{extension}", unit.id);
        Feed {
            unit: unit.id,
            name: unit.name,
            ics: at("ics"),
            json: at("json"),
            csv: at("csv"),
            webcal: webcal.map(|host| format!("webcal://{host}{}", at("ics"))),
        }
    };
    let feeds: Vec<Feed> = obliged_units().chain(streets).map(feed).collect();
    let body = serde_json::to_vec(&feeds).unwrap_or_default();
    reply::revalidated(&headers, reply::JSON, body, None, KEPT)
}

/// What a feed is made of: a media type and its bytes.
pub type Written = (&'static str, Bytes);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    from: Option<String>,
    to: Option<String>,
    document: Option<String>,
    database: Option<String>,
    cadence: Option<String>,
    roll: Option<String>,
    lang: Option<String>,
}

impl Asked {
    /// Whether it is the feed that calendar programs come back for, without any choice.
    fn is_whole(&self) -> bool {
        let Asked { from, to, document, database, cadence, roll, lang: _ } = self;
        [from, to, document, database, cadence, roll].iter().all(|choice| choice.is_none())
    }
}

async fn feed(
    State(app): Shared,
    Path(file): Path<String>,
    headers: HeaderMap,
    Params(asked): Params<Asked>,
) -> Result<Response, Failure> {
    let (unit, extension) = file.rsplit_once('.').ok_or_else(reply::not_found)?;
    let year = clock::today().year();
    let rolling = asked.from.is_none() || asked.to.is_none();
    if unit != "all" && unit::find(unit).is_none() {
        return Err(Failure::new(StatusCode::NOT_FOUND, "no-such-unit", super::NO_UNIT));
    }
    let make = || written(&app, unit, extension, &asked, year);
    let (media, body) = if asked.is_whole() {
        let key = format!("{file} {year} {:?}", language(asked.lang.as_deref()));
        app.feeds.get_or_insert_with(&key, make)?
    } else {
        make()?
    };
    let mut response = reply::revalidated(&headers, media, body, changed(rolling.then_some(year)), KEPT);
    // A unit's id is a word of ours.
    if let Ok(name) = HeaderValue::from_str(&format!("inline; filename=\"{unit}.{extension}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// A feed of a unit, or of all, as it is in this year.
fn written(app: &App, unit: &str, extension: &str, asked: &Asked, year: i16) -> Result<Written, Failure> {
    let query = json!({
        "from": asked.from.clone().unwrap_or_else(|| format!("{}-01-01", year - 1)),
        "to": asked.to.clone().unwrap_or_else(|| format!("{}-12-31", year + 1)),
        "unit": (unit != "all").then_some(unit),
        "document": asked.document,
        "database": asked.database,
        "cadence": asked.cadence,
        "roll": asked.roll,
    });
    let found = occurrences(&super::asked(&query)?).map_err(Failure::invalid)?;
    let lang = language(asked.lang.as_deref());
    Ok(match extension {
        "ics" => {
            let source = app.config.public_url.as_ref().map(|url| format!("{url}/v1/calendar/{unit}.ics"));
            let options = ics::Options { lang, source: source.as_deref(), ..ics::Options::default() };
            (CALENDAR, ics::write(&found, &options).into())
        }
        "json" => (reply::JSON, api::calendar(&query.to_string()).into()),
        "csv" => (reply::CSV, [csv::BYTE_ORDER_MARK, &csv::write(&found, lang)].concat().into()),
        _ => return Err(reply::not_found()),
    })
}

/// When a feed last changed: with the calendar's data, and at the new year where it rolls.
fn changed(year: Option<i16>) -> Option<LastModified> {
    let data: Option<Timestamp> = REVISION.made_at.parse().ok();
    let new_year = year.and_then(|year| format!("{year:04}-01-01T00:00:00+08:00").parse().ok());
    let seconds = u64::try_from(data.max(new_year)?.as_second()).ok()?;
    Some(LastModified::from(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rolling_feed_changes_at_the_new_year_in_shenzhen() {
        let time = |year| format!("{:?}", changed(year).map(SystemTime::from));
        assert_eq!(time(None), time(Some(2020)));
        let expected = SystemTime::UNIX_EPOCH + Duration::from_hours(1_130_800);
        assert_eq!(time(Some(2099)), format!("{:?}", Some(expected)));
    }
}
