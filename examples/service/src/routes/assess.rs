//! `POST /v1/measures/{id}/assess`: one request as JSON, or a stream of them as JSON Lines.
//!
//! The answer is the core's, byte for byte. A request may leave out `measure`, which the address
//! names; one that names another measure is refused.

use std::{
    io::{self, BufReader, BufWriter, Write},
    sync::Arc,
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use futures_util::{StreamExt, stream};
use luohu_policy_core::{
    api::{self, MAX_REQUEST_BYTES},
    assessment::{AnyAssessment, Assessment, Outcome},
    json, lines,
    measures::{self, MEASURES},
    problem::Problem,
    text::Text,
};
use serde_json::{Map, Value, json};
use tokio::{runtime::Handle, sync::mpsc, task, time::timeout};
use tokio_util::io::{StreamReader, SyncIoBridge};

use super::Shared;
use crate::{
    App,
    api::{Api, Method},
    failure::Failure,
    guard::busy,
    openapi::Answer,
    reply::{self, Media},
};

pub(super) fn routes(api: Api) -> Api {
    let api = api.undescribed("/v1/measures/{id}/assess", post(assess));
    MEASURES.iter().fold(api, |api, entry| {
        let about = entry.about();
        api.describe(Method::Post, &format!("/v1/measures/{}/assess", about.id), about.title, |operation| {
            let request = json!({
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "measure": {"const": about.id},
                    "on": {"type": ["string", "null"], "format": "date"},
                    "applicant": {"type": ["object", "null"]},
                    "facts": {"$ref": format!("#/components/schemas/{}.Facts", about.id)},
                    "readings": {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
                    "parameters": {"type": ["object", "null"]},
                },
            });
            let assessment = operation.schema::<Answer>();
            operation
                .tag("assess")
                .id(&format!("assess-{}", about.id))
                .about(about.summary.zh_cn)
                .body_of(json!({
                    "application/json": {"schema": request, "example": {"on": "2014-06-30", "facts": {}}},
                    "application/x-ndjson": {"schema": {"type": "string"}},
                }))
                .answer_of(
                    200,
                    "已答复 Answered, whatever the outcome",
                    json!({
                        "application/json": {"schema": assessment},
                        "application/x-ndjson": {"schema": {"type": "string"}},
                    }),
                )
                .answer_of(
                    422,
                    "请求有误，problems 逐条说明 The outcome is `invalid`; `problems` says why",
                    json!({
                        "application/json": {"schema": assessment},
                    }),
                );
        })
    })
}

async fn assess(
    State(app): Shared,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let measure = measures::find(&id).ok_or_else(super::measures::unknown)?.about().id;
    match reply::media(&headers) {
        Some(Media::Json) => {
            let assessment = answer(measure, &reply::bytes(body).await?);
            app.metrics.assessed(measure, assessment.outcome);
            Ok(respond(&assessment))
        }
        Some(Media::Lines) => stream(app, measure, body),
        None => Err(reply::not_json()),
    }
}

/// An assessment as the core writes it.
pub(super) fn respond(assessment: &AnyAssessment) -> Response {
    let status = match assessment.outcome {
        Outcome::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Outcome::Met | Outcome::NotMet | Outcome::Unknown => StatusCode::OK,
    };
    let headers = [(header::CONTENT_TYPE, reply::JSON), (header::CACHE_CONTROL, "no-store")];
    (status, headers, api::to_json(assessment)).into_response()
}

/// The core's answer to a request that may leave out its measure.
fn answer(measure: &'static str, request: &[u8]) -> AnyAssessment {
    let assessment = lines::answer(request);
    if assessment.measure.as_deref() == Some(measure) {
        return assessment;
    }
    match object(request) {
        Some(mut object) if object.get("measure").is_none_or(Value::is_null) => {
            object.insert("measure".to_owned(), measure.into());
            api::assess_value(&Value::Object(object))
        }
        Some(_) => {
            let problem = Problem::new("measure", "other-measure", OTHER_MEASURE, &[("measure", measure)]);
            Assessment::invalid(Some(measure.into()), None, vec![problem])
        }
        None => assessment,
    }
}

/// A request as the object that it is, where it is one.
fn object(request: &[u8]) -> Option<Map<String, Value>> {
    let text = str::from_utf8(request.strip_prefix(b"\xef\xbb\xbf").unwrap_or(request)).ok()?;
    match json::parse(text).ok().filter(|_| text.len() <= MAX_REQUEST_BYTES)? {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

/// Answers line by line in memory that does not grow, while the request is still being sent.
fn stream(app: Arc<App>, measure: &'static str, body: Body) -> Result<Response, Failure> {
    let permit = Arc::clone(&app.streams).try_acquire_owned().map_err(|_| busy())?;
    let idle = app.config.idle_time();
    let (sender, mut receiver) = mpsc::channel(4);
    let runtime = Handle::current();
    let mut output = Output { sender, idle, runtime: runtime.clone() };
    let input = SyncIoBridge::new_with_handle(StreamReader::new(Box::pin(arriving(body, idle))), runtime);
    task::spawn_blocking(move || {
        let _permit = permit;
        let count = |line: &[u8]| {
            let assessment = answer(measure, line);
            app.metrics.assessed(measure, assessment.outcome);
            assessment
        };
        let done = lines::assess_with(
            BufReader::with_capacity(BLOCK, input),
            BufWriter::with_capacity(BLOCK, &mut output),
            count,
        );
        if let Err(error) = done {
            tracing::warn!(kind = %error.kind(), "a stream broke off");
            // The answer must not look complete; nobody may be there to be told.
            let _ = output.send(Err(error));
        }
    });
    let answers = stream::poll_fn(move |context| receiver.poll_recv(context));
    let headers = [(header::CONTENT_TYPE, "application/x-ndjson"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, Body::from_stream(answers)).into_response())
}

/// What is read and written at once.
const BLOCK: usize = 16 * 1024;

/// The chunks of a body; an error when none comes in time.
fn arriving(body: Body, idle: Duration) -> impl stream::Stream<Item = io::Result<Bytes>> {
    stream::unfold(Some(body.into_data_stream()), move |data| async move {
        let mut data = data?;
        match timeout(idle, data.next()).await {
            Ok(None) => None,
            Ok(Some(Ok(chunk))) => Some((Ok(chunk), Some(data))),
            Ok(Some(Err(error))) => Some((Err(io::Error::other(error)), None)),
            Err(_) => Some((Err(io::ErrorKind::TimedOut.into()), None)),
        }
    })
}

/// Writes into the body of an answer.
struct Output {
    sender: mpsc::Sender<io::Result<Bytes>>,
    idle: Duration,
    runtime: Handle,
}

impl Output {
    fn send(&self, chunk: io::Result<Bytes>) -> io::Result<()> {
        match self.runtime.block_on(timeout(self.idle, self.sender.send(chunk))) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::ErrorKind::BrokenPipe.into()),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.send(Ok(Bytes::copy_from_slice(bytes)))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const OTHER_MEASURE: Text = Text::new(
    "请求中的“measure”与地址不一致，应为 {measure}，也可以不填。",
    "`measure` is not the one that the address names; set it to {measure} or leave it out.",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measure_may_stand_in_the_address_alone() {
        let whole = r#"{"measure":"reply-deadline","facts":{"transferredOn":"2013-04-26"}}"#;
        for request in [
            whole,
            r#"{"facts":{"transferredOn":"2013-04-26"}}"#,
            "\u{feff}{\"measure\":null,\"facts\":{\"transferredOn\":\"2013-04-26\"}}",
        ] {
            assert_eq!(api::to_json(&answer("reply-deadline", request.as_bytes())), api::assess_json(whole));
        }
        let other = answer("key-enterprise", whole.as_bytes());
        assert_eq!((other.outcome, &*other.problems[0].code), (Outcome::Invalid, "other-measure"));
    }

    #[test]
    fn what_is_no_request_is_answered_as_the_core_answers_it() {
        let deep = "[".repeat(200);
        for text in ["", "[]", "{", "nul", "{\"a\":1}{", &deep, &" ".repeat(MAX_REQUEST_BYTES + 1)] {
            let ours = api::to_json(&answer("reply-deadline", text.as_bytes()));
            assert_eq!(ours, api::assess_json(text), "{}", text.len());
        }
        assert_eq!(answer("reply-deadline", b"{\"a\":\"\xff\"}").problems[0].code, "not-utf8");
    }
}
