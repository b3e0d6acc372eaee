//! `GET /v1/measures…`: what can be asked, with which facts and figures.

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use luohu_policy_core::{
    audience::Audience,
    document::Citation,
    json,
    measures::{self, About, Entry, MEASURES},
    text::Text,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use crate::{
    api::{Api, Method},
    failure::Failure,
    reply,
};

/// How long a listing may be kept without asking again: an hour.
const KEPT: u32 = 3600;

/// The media type of JSON Schema.
const SCHEMA: &str = "application/schema+json";

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Get,
        "/v1/measures",
        get(list),
        Text::new("可计算的事项", "What can be asked"),
        |operation| {
            operation.tag("measures").id("list-measures").answer::<Vec<Line>>(200, "事项目录 The measures");
        },
    )
    .route(
        Method::Get,
        "/v1/measures/{id}",
        get(one),
        Text::new("事项说明：所需事实、选项和条件", "A measure: its facts, readings and conditions"),
        |operation| {
            operation.tag("measures").id("get-measure").answer::<About>(200, "说明 The description");
        },
    )
    .route(
        Method::Get,
        "/v1/measures/{id}/schema",
        get(schema),
        Text::new("事实的 JSON Schema", "JSON Schema (2020-12) of the facts"),
        |operation| {
            let content = json!({SCHEMA: {"schema": {"type": "object"}}});
            operation.tag("measures").id("get-schema").answer_of(200, "JSON Schema", content);
        },
    )
    .route(
        Method::Get,
        "/v1/measures/{id}/parameters",
        get(parameters),
        Text::new("文件规定的数值", "The figures of the document, dated and cited"),
        |operation| {
            let content = json!({"application/json": {"schema": {"type": "object"}}});
            operation.tag("measures").id("get-parameters").answer_of(200, "数值 The figures", content);
        },
    )
}

/// A measure in the list.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Line {
    /// The identifier.
    id: &'static str,
    /// Its name.
    title: Text,
    /// What question it answers.
    summary: Text,
    /// Whom it concerns.
    audience: &'static [Audience],
    /// The number of the document.
    document: &'static str,
    /// The clause.
    citation: Citation,
}

async fn list(headers: HeaderMap) -> Response {
    let line = |entry: &Entry| {
        let about = entry.about();
        Line {
            id: about.id,
            title: about.title,
            summary: about.summary,
            audience: about.audience,
            document: about.document.number,
            citation: about.citation.clone(),
        }
    };
    let lines: Vec<Line> = MEASURES.iter().map(line).collect();
    reply::revalidated(&headers, reply::JSON, json::write(&lines), None, KEPT)
}

async fn one(Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let about = json::write(find(&id)?.about());
    Ok(reply::revalidated(&headers, reply::JSON, about, None, KEPT))
}

async fn schema(Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let schema = find(&id)?.schema().to_value().to_string();
    Ok(reply::revalidated(&headers, SCHEMA, schema, None, KEPT))
}

async fn parameters(Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let parameters = find(&id)?.parameters().get().to_owned();
    Ok(reply::revalidated(&headers, reply::JSON, parameters, None, KEPT))
}

fn find(id: &str) -> Result<&'static Entry, Failure> {
    measures::find(id).ok_or_else(unknown)
}

/// The refusal of an address with another measure.
pub(super) fn unknown() -> Failure {
    Failure::new(StatusCode::NOT_FOUND, "no-such-measure", NO_MEASURE)
}

const NO_MEASURE: Text = Text::new(
    "没有这个事项。/v1/measures 列有全部事项。",
    "There is no such measure. /v1/measures lists them.",
);
