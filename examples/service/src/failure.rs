//! What goes wrong on the way to an answer, as `application/problem+json` (RFC 9457) in both languages.

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use luohu_policy_core::{
    problem::Problem,
    text::{Message, Text},
};
use schemars::JsonSchema;
use serde::Serialize;

/// A refusal or a breakdown; never an assessment, which tells its own problems.
#[derive(Debug)]
pub struct Failure {
    status: StatusCode,
    code: &'static str,
    message: Message,
    problems: Vec<Problem>,
    /// Seconds after which the same request may succeed.
    retry_after: Option<u16>,
}

/// The media type of problems.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// A failure as its body tells it.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Told<'a> {
    /// `urn:luohu-policy:` and the code.
    r#type: String,
    /// What people read, in Chinese.
    title: &'a str,
    /// The status of the response.
    status: u16,
    /// A stable name for programs.
    code: &'a str,
    /// What people read.
    message: &'a Message,
    /// What is wrong with the request, place by place.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    problems: &'a [Problem],
}

impl Failure {
    /// A failure that a sentence explains.
    pub fn new(status: StatusCode, code: &'static str, text: Text) -> Failure {
        Failure::filled(status, code, text.into())
    }

    /// A failure whose sentence has its values filled in.
    pub fn filled(status: StatusCode, code: &'static str, message: Message) -> Failure {
        Failure { status, code, message, problems: Vec::new(), retry_after: None }
    }

    /// A request that cannot be followed, with everything that is wrong with it.
    pub fn invalid(problems: Vec<Problem>) -> Failure {
        let failure = Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid-request", INVALID);
        Failure { problems, ..failure }
    }

    /// The same, for a passing condition: worth trying again.
    pub fn retry_after(self, seconds: u16) -> Failure {
        Failure { retry_after: Some(seconds), ..self }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let told = Told {
            r#type: format!("urn:luohu-policy:{}", self.code),
            title: self.message.zh_cn.as_ref(),
            status: self.status.as_u16(),
            code: self.code,
            message: &self.message,
            problems: &self.problems,
        };
        // Strings and lists of strings are always JSON.
        let body = serde_json::to_vec(&told).unwrap_or_default();
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

const INVALID: Text = Text::new(
    "请求内容有误，请按所列各项改正后重新提交。",
    "The request cannot be followed; correct what is listed and submit it again.",
);
