//! `POST /v1/verify`: computes again what a browser claims.
//!
//! The body is the value that an element submits with its form: facts, assessment and digest. The
//! answer is the core's own over the same facts, day and readings, compared part by part. Who asked
//! (`applicant`) and the version of the rules (`engine`) change no answer and are not compared.

use axum::{
    body::Body, extract::State, http::HeaderMap, http::StatusCode, response::Response, routing::post,
};
use luohu_policy_core::{api, measures, problem::Problem, text::Text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Shared;
use crate::{
    App,
    api::{Api, Method},
    failure::Failure,
    openapi::Answer,
    reply,
};

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Post,
        "/v1/verify",
        post(verify),
        Text::new("复核浏览器提交的结果", "Compute again what a browser claims"),
        |operation| {
            let facts = json!({"transferredOn": "2013-04-26"});
            let request = json!({"measure": "reply-deadline", "on": "2013-04-26", "facts": facts});
            let assessment: Value =
                serde_json::from_str(&api::assess_json(&request.to_string())).unwrap_or_default();
            let digest = assessment.get("parametersDigest").cloned();
            let example = json!({"facts": facts, "assessment": assessment, "digest": digest});
            operation
                .tag("assess")
                .id("verify")
                .body::<Claim>(example)
                .answer::<Verified>(200, "复核结果 How the claim compares");
        },
    )
}

/// What an element submits with its form.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What was stated.
    facts: Map<String, Value>,
    /// The assessment that the browser computed.
    assessment: Map<String, Value>,
    /// The digest of the figures that it computed with.
    #[serde(default)]
    digest: Option<String>,
}

/// How a claim compares with the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum Verdict {
    /// The same answer.
    Confirmed,
    /// Another answer from the same figures.
    Differs,
    /// Computed with other figures than this service's.
    OtherParameters,
}

/// A claim that was computed again.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// How the claim compares.
    verdict: Verdict,
    /// The first part that differs; null unless the verdict is `differs`.
    difference: Option<Difference>,
    /// The digest that was claimed.
    claimed_digest: Option<String>,
    /// The digest of this service's figures.
    digest: String,
    /// The assessment that holds.
    #[schemars(with = "Answer")]
    assessment: Value,
}

/// A part in which two assessments differ.
#[derive(Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Difference {
    /// Where, such as `reasons[3].found` or `outcome`.
    path: String,
    /// The id of the reason, where it is in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// What was claimed; null where the claim has nothing there.
    claimed: Value,
    /// What holds; null where nothing stands there.
    computed: Value,
}

async fn verify(State(app): Shared, headers: HeaderMap, body: Body) -> Result<Response, Failure> {
    let (claim, _) = reply::read::<Claim>(&headers, body).await?;
    reply::fresh(StatusCode::OK, &verified(&app, claim)?)
}

fn verified(app: &App, claim: Claim) -> Result<Verified, Failure> {
    let Claim { facts, assessment: claimed, digest: claimed_digest } = claim;
    let named = claimed.get("measure").and_then(Value::as_str).and_then(measures::find);
    let measure = named.ok_or_else(|| {
        Failure::invalid(vec![Problem::new("assessment.measure", "unknown-measure", NO_MEASURE, &[])])
    })?;
    let id = measure.about().id;
    let request = json!({
        "measure": id,
        "on": claimed.get("on"),
        "facts": facts,
        "readings": claimed.get("readings"),
        "parameters": app.config.figures.get(id),
    });
    let holds = api::assess_value(&request);
    app.metrics.assessed(id, holds.outcome);
    let holds: Value = serde_json::from_str(&api::to_json(&holds)).unwrap_or_default();
    let digest = holds.get("parametersDigest").and_then(Value::as_str).unwrap_or_default().to_owned();
    // An invalid answer was computed with no figures at all.
    let other = !digest.is_empty() && claimed_digest.as_ref().is_some_and(|claimed| *claimed != digest);
    let difference =
        if other { None } else { holds.as_object().and_then(|holds| first_difference(&claimed, holds)) };
    let verdict = match (other, &difference) {
        (true, _) => Verdict::OtherParameters,
        (false, Some(_)) => Verdict::Differs,
        (false, None) => Verdict::Confirmed,
    };
    Ok(Verified { verdict, difference, claimed_digest, digest, assessment: holds })
}

/// What is compared, the reasons first: they say why the rest differs.
const PARTS: [&str; 11] = [
    "reasons",
    "outcome",
    "result",
    "missing",
    "missingParameters",
    "problems",
    "readings",
    "notes",
    "parametersDigest",
    "measure",
    "on",
];

fn first_difference(claimed: &Map<String, Value>, holds: &Map<String, Value>) -> Option<Difference> {
    let part = PARTS.into_iter().find(|part| claimed.get(*part) != holds.get(*part))?;
    let (claimed, computed) = (value(claimed.get(part)), value(holds.get(part)));
    let reason = (part == "reasons").then(|| reason_difference(&claimed, &computed)).flatten();
    Some(reason.unwrap_or(Difference { path: part.to_owned(), reason: None, claimed, computed }))
}

/// The first reason that differs, and the first key in it.
fn reason_difference(claimed: &Value, computed: &Value) -> Option<Difference> {
    let (claimed, computed) = (claimed.as_array()?, computed.as_array()?);
    let index =
        (0..claimed.len().max(computed.len())).find(|index| claimed.get(*index) != computed.get(*index))?;
    let (claimed, computed) = (claimed.get(index), computed.get(index));
    let id = computed.or(claimed).and_then(|reason| reason.get("id")).and_then(Value::as_str);
    let reason = id.map(str::to_owned);
    let path = format!("reasons[{index}]");
    let (Some(Value::Object(ours)), Some(Value::Object(theirs))) = (computed, claimed) else {
        return Some(Difference { path, reason, claimed: value(claimed), computed: value(computed) });
    };
    let key = ours.keys().chain(theirs.keys()).find(|key| ours.get(*key) != theirs.get(*key))?;
    let path = format!("{path}.{key}");
    Some(Difference { path, reason, claimed: value(theirs.get(key)), computed: value(ours.get(key)) })
}

fn value(value: Option<&Value>) -> Value {
    value.cloned().unwrap_or_default()
}

const NO_MEASURE: Text = Text::new(
    "“assessment.measure”不是可计算的事项。请原样提交组件的表单值。",
    "`assessment.measure` is no measure; submit the element's form value as it is.",
);
