//! What an operator's programs ask: is it alive, is it ready, what has it done.

use std::time::Duration;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use luohu_policy_core::text::Text;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;
use tokio::time::timeout;

use super::Shared;
use crate::{
    api::{Api, Method},
    failure::Failure,
    reply,
};

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Get,
        "/healthz",
        get(alive),
        Text::new("服务是否运行", "Whether the process lives"),
        |operation| {
            operation.tag("operations").id("health").answer::<Health>(200, "运行中 It lives");
        },
    )
    .route(
        Method::Get,
        "/readyz",
        get(ready),
        Text::new("数据库是否可用", "Whether the database answers"),
        |operation| {
            operation.tag("operations").id("ready").answer::<Health>(200, "可用 It does");
        },
    )
    .route(
        Method::Get,
        "/metrics",
        get(metrics),
        Text::new("Prometheus 指标", "Metrics for Prometheus"),
        |operation| {
            let text = json!({"application/openmetrics-text": {"schema": {"type": "string"}}});
            operation.tag("operations").id("metrics").answer_of(200, "指标 The metrics", text);
        },
    )
}

/// How the service is.
#[derive(Debug, Serialize, JsonSchema)]
struct Health {
    /// Always `ok`; what is not answers with a problem.
    status: &'static str,
    /// The version of the rules.
    engine: &'static str,
}

const OK: Health = Health { status: "ok", engine: luohu_policy_core::ENGINE };

async fn alive() -> Result<Response, Failure> {
    reply::fresh(StatusCode::OK, &OK)
}

async fn ready(State(app): Shared) -> Result<Response, Failure> {
    timeout(Duration::from_secs(2), app.store.ping()).await.map_err(|_| sqlx::Error::PoolTimedOut)??;
    reply::fresh(StatusCode::OK, &OK)
}

async fn metrics(State(app): Shared) -> Response {
    let media = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, media), (header::CACHE_CONTROL, "no-store")], app.metrics.page()).into_response()
}
