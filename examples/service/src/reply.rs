//! Bodies in and out: bounded, typed, revalidated.

use axum::{
    body::{Body, Bytes},
    extract::{FromRequestParts, Query},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use headers::{ETag, HeaderMapExt, IfModifiedSince, IfNoneMatch, LastModified};
use http_body_util::LengthLimitError;
use luohu_policy_core::{api::MAX_REQUEST_BYTES, problem::Problem, text::Text};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use std::error::Error;

use crate::failure::Failure;

/// The media type of JSON.
pub const JSON: &str = "application/json";
/// The media type of tables.
pub const CSV: &str = "text/csv; charset=utf-8";

/// JSON that is written anew for every asker.
///
/// # Errors
/// None that a value of ours can cause.
pub fn fresh(status: StatusCode, value: &impl Serialize) -> Result<Response, Failure> {
    let body = serde_json::to_vec(value).map_err(|_| unwritable())?;
    let headers = [(header::CONTENT_TYPE, JSON), (header::CACHE_CONTROL, "no-store")];
    Ok((status, headers, body).into_response())
}

fn unwritable() -> Failure {
    Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "unwritable", UNWRITABLE)
}

/// What anyone may keep for `seconds` and then ask whether it has changed: the body, or 304.
pub fn revalidated(
    asked: &HeaderMap,
    media: &'static str,
    body: impl Into<Bytes>,
    changed: Option<LastModified>,
    seconds: u32,
) -> Response {
    let body = body.into();
    let digest = Sha256::digest(&body);
    let tag = format!("\"{}\"", crate::auth::hex(digest.get(..16).unwrap_or_default()));
    let mut response = Response::new(Body::empty());
    if let Ok(tag) = tag.parse::<ETag>() {
        if is_known(asked, &tag, changed) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        response.headers_mut().typed_insert(tag);
    }
    if response.status() != StatusCode::NOT_MODIFIED {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        *response.body_mut() = Body::from(body);
    }
    if let Some(changed) = changed {
        response.headers_mut().typed_insert(changed);
    }
    if let Ok(cache) = HeaderValue::from_str(&format!("public, max-age={seconds}")) {
        response.headers_mut().insert(header::CACHE_CONTROL, cache);
    }
    response
}

/// RFC 9110, 13.2.2: a tag decides; only without one the time.
fn is_known(asked: &HeaderMap, tag: &ETag, changed: Option<LastModified>) -> bool {
    if let Some(known) = asked.typed_get::<IfNoneMatch>() {
        return !known.precondition_passes(tag);
    }
    let since = asked.typed_get::<IfModifiedSince>();
    since.zip(changed).is_some_and(|(since, changed)| !since.is_modified(changed.into()))
}

/// A body of at most the size of a request.
///
/// # Errors
/// 413 for a longer one, 400 for one that breaks off.
pub async fn bytes(body: Body) -> Result<Bytes, Failure> {
    // A byte order mark and a line's end are no part of a request.
    axum::body::to_bytes(body, MAX_REQUEST_BYTES + 4).await.map_err(|error| {
        if error.source().is_some_and(<dyn Error>::is::<LengthLimitError>) {
            let max = MAX_REQUEST_BYTES.to_string();
            let message = TOO_LARGE.fill(&[("max", &max)]);
            Failure::filled(StatusCode::PAYLOAD_TOO_LARGE, "too-large", message)
        } else {
            Failure::new(StatusCode::BAD_REQUEST, "broken-body", BROKEN)
        }
    })
}

/// A body of JSON as a value of a type of ours.
///
/// # Errors
/// Everything of [`bytes`]; 415 for another media type; 422 for what does not fit.
pub async fn read<T: DeserializeOwned>(headers: &HeaderMap, body: Body) -> Result<(T, Bytes), Failure> {
    if media(headers) != Some(Media::Json) {
        return Err(not_json());
    }
    let bytes = bytes(body).await?;
    match serde_json::from_slice(&bytes) {
        Ok(value) => Ok((value, bytes)),
        Err(error) => {
            let cause = error.to_string();
            Err(Failure::invalid(vec![Problem::new("", "misfit", MISFIT, &[("cause", &cause)])]))
        }
    }
}

/// The media types that a body may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// One request.
    Json,
    /// One request a line.
    Lines,
}

/// A body's media type, if it is one of ours; a body without a name is JSON.
#[must_use]
pub fn media(headers: &HeaderMap) -> Option<Media> {
    let Some(given) = headers.get(header::CONTENT_TYPE) else { return Some(Media::Json) };
    let name = given.to_str().ok()?.split(';').next()?.trim().to_ascii_lowercase();
    match &*name {
        "application/json" => Some(Media::Json),
        "application/x-ndjson" | "application/jsonl" | "application/json-lines" => Some(Media::Lines),
        _ => None,
    }
}

/// The refusal of another media type.
#[must_use]
pub fn not_json() -> Failure {
    Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json", NOT_JSON)
}

/// The query of an address as a value of a type of ours.
#[derive(Clone, Debug)]
pub struct Params<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Params<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Params<T>, Failure> {
        match Query::from_request_parts(parts, state).await {
            Ok(Query(value)) => Ok(Params(value)),
            Err(error) => {
                let cause = error.body_text();
                Err(Failure::invalid(vec![Problem::new("", "bad-query", BAD_QUERY, &[("cause", &cause)])]))
            }
        }
    }
}

/// The answer to an address that names nothing.
#[must_use]
pub fn not_found() -> Failure {
    Failure::new(StatusCode::NOT_FOUND, "not-found", NOT_FOUND)
}

const NOT_FOUND: Text = Text::new(
    "没有这个地址。可用的地址见 /docs/。",
    "There is nothing at this address. /docs/ lists what there is.",
);
const NOT_JSON: Text = Text::new(
    "请以 Content-Type: application/json 提交 JSON；需逐行提交时用 application/x-ndjson。",
    "Submit JSON as `Content-Type: application/json`, or one request a line as `application/x-ndjson` where that is offered.",
);
const TOO_LARGE: Text = Text::new(
    "提交内容超过 {max} 字节，请精简或分次提交。",
    "The body is longer than {max} bytes; shorten it or submit it in parts.",
);
const BROKEN: Text =
    Text::new("提交内容没有传完，请重新提交。", "The body broke off before its end; submit it again.");
const MISFIT: Text = Text::new(
    "提交内容不符合要求：{cause}。格式见 /docs/。",
    "The body does not fit: {cause}. /docs/ shows its shape.",
);
const BAD_QUERY: Text =
    Text::new("网址中的查询参数有误：{cause}。", "The query of the address does not fit: {cause}.");
const UNWRITABLE: Text = Text::new("答复未能生成。", "The answer could not be written.");
