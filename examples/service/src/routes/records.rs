//! What units file, bureaus certify and anyone corrects: `/v1/units/{unit}/events`, `/v1/events/{id}…`.
//!
//! Nothing is changed or deleted. A correction, a certificate and a withdrawal are events that
//! supersede another. Every write names itself by `Idempotency-Key`: sent again, it is acknowledged
//! again and recorded once.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
    routing::{get, post},
};
use luohu_policy_core::{date::CivilDate, problem::Problem, text::Text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{Shared, keeping, ledger};
use crate::{
    App,
    api::{Api, Method, Operation},
    auth::{Actor, hex},
    delivery,
    failure::Failure,
    guard::IDEMPOTENCY_KEY,
    reply::{self, Params},
    store::{Event, Kind, MAX_PAGE, NewEvent, Recorded, is_id},
};

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Get,
        "/v1/units/{unit}/events",
        get(history),
        Text::new("单位的全部记录", "Every event of a unit"),
        |operation| {
            let limit = json!({"type": "integer", "minimum": 1, "maximum": MAX_PAGE, "default": MAX_PAGE});
            operation
                .tag("records")
                .id("list-events")
                .secured()
                .query("after", "从此记录之后列起 The id behind which to go on", json!({"type": "string"}))
                .query("limit", "最多条数 The most events", limit)
                .answer::<Page>(200, "记录 The events, the superseded ones too");
        },
    )
    .route(
        Method::Post,
        "/v1/units/{unit}/events",
        post(file),
        Text::new("填报一条记录", "File an event"),
        |operation| {
            let facts = json!({"date": "2014-03-01", "rewardTierCny": 200_000, "project": "罗湖测试项目"});
            let example = json!({"kind": "referral", "facts": facts, "why": "项目落户"});
            operation.id("file-event").body::<Filing>(example);
            written(operation);
        },
    )
    .route(
        Method::Get,
        "/v1/events/{id}",
        get(one),
        Text::new("查看一条记录", "One event"),
        |operation| {
            operation.tag("records").id("get-event").secured().answer::<Event>(200, "记录 The event");
        },
    )
    .route(
        Method::Post,
        "/v1/events/{id}/correction",
        post(correct),
        Text::new("更正或撤回", "Correct or withdraw an event"),
        |operation| {
            operation.id("correct-event").body::<Correction>(json!({"facts": null, "why": "重复填报"}));
            written(operation);
        },
    )
    .route(
        Method::Post,
        "/v1/events/{id}/certificate",
        post(certify),
        Text::new("出具认定书", "Certify an event"),
        |operation| {
            operation.id("certify-event").body::<Certificate>(json!({"date": "2014-03-10", "why": "认定书"}));
            written(operation);
        },
    )
}

fn written(operation: &mut Operation<'_>) {
    operation
        .tag("records")
        .secured()
        .header(
            "idempotency-key",
            "本次请求的唯一名称，重试时不变 This request's own name; keep it when you try again",
        )
        .answer::<Event>(201, "已记录 Recorded")
        .answer::<Event>(200, "此前已记录 The same request had recorded it")
        .answer_empty(409, "记录已被更正 The event is superseded");
}

/// An event to be filed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Filing {
    /// What it is about.
    kind: Kind,
    /// An entry of the list of `performance-score` that the kind names, or a delivery.
    facts: Map<String, Value>,
    /// The ground.
    #[schemars(length(min = 1, max = 500))]
    why: String,
}

/// What replaces an event's facts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// All facts as they should be; null withdraws the event.
    #[serde(deserialize_with = "stated")]
    #[schemars(required)]
    facts: Option<Map<String, Value>>,
    /// The ground.
    #[schemars(length(min = 1, max = 500))]
    why: String,
}

/// To withdraw, `null` has to be written: a forgotten key does not.
fn stated<'de, D: serde::Deserializer<'de>>(given: D) -> Result<Option<Map<String, Value>>, D::Error> {
    Option::deserialize(given)
}

/// A determination letter.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Certificate {
    /// Its day.
    date: CivilDate,
    /// Its number, or the ground.
    #[schemars(length(min = 1, max = 500))]
    why: String,
}

/// A part of a unit's events.
#[derive(Debug, Serialize, JsonSchema)]
struct Page {
    /// In the order of recording.
    events: Vec<Event>,
    /// The value of `after` for what follows; null at the end.
    next: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    after: Option<String>,
    limit: Option<i64>,
}

async fn history(
    State(app): Shared,
    actor: Actor,
    Path(unit): Path<String>,
    Params(place): Params<Place>,
) -> Result<Response, Failure> {
    let unit = keeping(&unit)?.id;
    actor.may_see(unit)?;
    let limit = place.limit.unwrap_or(MAX_PAGE).clamp(1, MAX_PAGE);
    let after = place.after.unwrap_or_default();
    if !after.is_empty() && !is_id(&after) {
        return Err(Failure::invalid(vec![Problem::new("after", "no-id", NO_ID, &[])]));
    }
    let events = app.store.history(unit, &after, limit).await?;
    let full = i64::try_from(events.len()).is_ok_and(|length| length == limit);
    let next = events.last().filter(|_| full).map(|event| event.id.clone());
    reply::fresh(StatusCode::OK, &Page { events, next })
}

async fn one(State(app): Shared, actor: Actor, Path(id): Path<String>) -> Result<Response, Failure> {
    reply::fresh(StatusCode::OK, &seen(&app, &actor, &id).await?)
}

/// An event that the actor may see; another unit's is as if it were not there.
async fn seen(app: &App, actor: &Actor, id: &str) -> Result<Event, Failure> {
    let event = app.store.event(id).await?.filter(|event| actor.may_see(&event.unit).is_ok());
    event.ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, "no-such-event", NO_EVENT))
}

async fn file(
    State(app): Shared,
    actor: Actor,
    Path(unit): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let unit = keeping(&unit)?.id;
    actor.may_file(unit)?;
    let key = key(&headers)?;
    let (filing, bytes) = reply::read::<Filing>(&headers, body).await?;
    if filing.facts.get("certified") == Some(&Value::Bool(true)) {
        actor.may_certify()?;
    }
    let new = NewEvent {
        kind: filing.kind,
        unit: unit.to_owned(),
        facts: Some(filing.facts),
        why: ground(filing.why)?,
        recorded_by: actor.name,
        recorded_as: actor.role,
        supersedes: None,
        idempotency_key: key,
        request_digest: digest(&["file", unit], &bytes),
    };
    record(&app, new).await
}

async fn correct(
    State(app): Shared,
    actor: Actor,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let key = key(&headers)?;
    let (correction, bytes) = reply::read::<Correction>(&headers, body).await?;
    let event = seen(&app, &actor, &id).await?;
    actor.may_file(&event.unit)?;
    let certifies =
        correction.facts.as_ref().is_some_and(|facts| facts.get("certified") == Some(&Value::Bool(true)));
    if event.is_certified() || certifies {
        actor.may_certify()?;
    }
    let digest = digest(&["correct", &id], &bytes);
    let new = superseding(event, correction.facts, correction.why, actor, key, digest)?;
    record(&app, new).await
}

async fn certify(
    State(app): Shared,
    actor: Actor,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    actor.may_certify()?;
    let key = key(&headers)?;
    let (certificate, bytes) = reply::read::<Certificate>(&headers, body).await?;
    let event = seen(&app, &actor, &id).await?;
    let mut facts = event
        .facts
        .clone()
        .filter(|_| event.kind.list().is_some())
        .ok_or_else(|| Failure::new(StatusCode::CONFLICT, "nothing-to-certify", NOTHING_TO_CERTIFY))?;
    facts.insert("date".to_owned(), certificate.date.to_string().into());
    facts.insert("certified".to_owned(), true.into());
    let digest = digest(&["certify", &id], &bytes);
    let new = superseding(event, Some(facts), certificate.why, actor, key, digest)?;
    record(&app, new).await
}

fn superseding(
    event: Event,
    facts: Option<Map<String, Value>>,
    why: String,
    actor: Actor,
    idempotency_key: String,
    request_digest: String,
) -> Result<NewEvent, Failure> {
    Ok(NewEvent {
        kind: event.kind,
        unit: event.unit,
        facts,
        why: ground(why)?,
        recorded_by: actor.name,
        recorded_as: actor.role,
        supersedes: Some(event.id),
        idempotency_key,
        request_digest,
    })
}

async fn record(app: &App, new: NewEvent) -> Result<Response, Failure> {
    let kind = new.kind;
    if let (Kind::Delivery, Some(facts)) = (kind, &new.facts) {
        delivery::check(&new.unit, facts).map_err(Failure::invalid)?;
    }
    let unit = new.unit.clone();
    // A delivery scores nothing, and what is withdrawn must be so even where others contradict.
    let scores = kind.list().is_some() && new.facts.is_some();
    let check = |events: &[Event]| if scores { ledger::check(&app.config, &unit, events) } else { Ok(()) };
    let Recorded { event, replayed } = app.store.record(new, check).await?;
    app.metrics.recorded(kind.name(), replayed);
    let status = if replayed { StatusCode::OK } else { StatusCode::CREATED };
    let mut response = reply::fresh(status, &event)?;
    if let Ok(place) = HeaderValue::from_str(&format!("/v1/events/{}", event.id)) {
        response.headers_mut().insert(header::LOCATION, place);
    }
    if replayed {
        response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(response)
}

const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// The sender's name for a request: 1 to 200 visible ASCII characters.
fn key(headers: &HeaderMap) -> Result<String, Failure> {
    let key = headers.get(IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok());
    let key =
        key.filter(|key| (1..=200).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()));
    let key = key.map(str::to_owned);
    key.ok_or_else(|| Failure::new(StatusCode::BAD_REQUEST, "no-idempotency-key", NO_KEY))
}

fn ground(why: String) -> Result<String, Failure> {
    let fits = !why.trim().is_empty() && why.chars().count() <= 500 && !why.contains('\0');
    if fits { Ok(why) } else { Err(Failure::invalid(vec![Problem::new("why", "bad-text", BAD_GROUND, &[])])) }
}

/// Tells requests under one key apart.
fn digest(place: &[&str], body: &[u8]) -> String {
    let mut digest = Sha256::new();
    for part in place {
        digest.update(part);
        digest.update([0]);
    }
    digest.update(body);
    hex(&digest.finalize())
}

const NO_EVENT: Text =
    Text::new("没有这条记录，或者不属于本单位。", "There is no such event, or it is another unit's.");
const NO_ID: Text =
    Text::new("“after”应为上一页返回的“next”。", "`after` is what the page before gave as `next`.");
const NO_KEY: Text = Text::new(
    "请在 Idempotency-Key 请求头中为本次请求取一个唯一名称（1 至 200 个可见 ASCII 字符），重试时不变。",
    "Name this request in the header `Idempotency-Key` (1 to 200 visible ASCII characters) and keep the name when you try again.",
);
const BAD_GROUND: Text =
    Text::new("请在“why”中写明事由，1 至 500 字。", "State the ground in `why`, in 1 to 500 characters.");
const NOTHING_TO_CERTIFY: Text = Text::new(
    "报送记录和已撤回的记录不需要认定。",
    "A delivery is not certified, and neither is an event that was withdrawn.",
);
