//! `GET /v1/directory` and `GET /v1/targets`: who answers for what, and what the plans aim at.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use luohu_policy_core::{api, directory::Query, text::Text};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{assess, days};
use crate::{
    api::{Api, Method},
    failure::Failure,
    openapi::Answer,
    reply::{self, Params},
};

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Get,
        "/v1/directory",
        get(search),
        Text::new("责任单位查询", "Who is responsible"),
        |operation| {
            let text = json!({"type": "string", "maxLength": 200});
            let limit = json!({"type": "integer", "minimum": 1, "maximum": 1000});
            operation
                .tag("directory")
                .id("search-directory")
                .query("text", "汉字、拼音首字母或英文 Chinese, initials of its pinyin, or English", text)
                .query("unit", "单位编号 A unit", json!({"type": "string"}))
                .query("document", "文件编号 A document", json!({"type": "string"}))
                .query("limit", "最多条数 The most hits", limit)
                .answer_of(
                    200,
                    "查询结果 What was found",
                    json!({"application/json": {"schema": {"type": "object"}}}),
                );
        },
    )
    .route(
        Method::Get,
        "/v1/targets",
        get(targets),
        Text::new("规划目标", "The targets of the plans"),
        |operation| {
            operation
                .tag("directory")
                .id("list-targets")
                .query("on", "所问日期 The day asked about", days())
                .query("unit", "单位编号 A unit", json!({"type": "string"}))
                .query("document", "文件编号 A document", json!({"type": "string"}))
                .query("year", "到期年份 The year they are due", json!({"type": "integer"}))
                .answer::<Answer>(200, "plan-targets 的测算结果 The assessment of `plan-targets`")
                .answer_or_refusal::<Answer>(422, "查询有误，逐条说明 What is wrong, place by place");
        },
    )
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Search {
    text: Option<String>,
    unit: Option<String>,
    document: Option<String>,
    limit: Option<u64>,
}

async fn search(Params(Search { text, unit, document, limit }): Params<Search>) -> Result<Response, Failure> {
    let query = json!({"text": text, "unit": unit, "document": document, "limit": limit}).to_string();
    Query::from_json(&query).map_err(Failure::invalid)?;
    let headers = [(header::CONTENT_TYPE, reply::JSON), (header::CACHE_CONTROL, "no-store")];
    Ok((StatusCode::OK, headers, api::directory(&query)).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Targets {
    on: Option<String>,
    unit: Option<String>,
    document: Option<String>,
    year: Option<i64>,
}

async fn targets(Params(asked): Params<Targets>) -> Response {
    let facts: Map<String, Value> = [
        ("unit", asked.unit.map(Value::from)),
        ("document", asked.document.map(Value::from)),
        ("year", asked.year.map(Value::from)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect();
    assess::respond(&api::assess_value(&json!({"measure": "plan-targets", "on": asked.on, "facts": facts})))
}
