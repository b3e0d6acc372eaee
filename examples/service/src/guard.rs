//! What every request passes: admission, time limit, count and log line, and the headers that all
//! answers have.
//!
//! The log tells method, route, status and time. It never holds an address as asked, a query, a
//! header, a body or a name.

use std::{any::Any, sync::Arc, time::Instant};

use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use luohu_policy_core::text::Text;
use tokio::time::timeout;
use tower_http::{catch_panic::CatchPanicLayer, cors::CorsLayer};

use crate::{App, failure::Failure, reply};

/// Puts the guards around routes.
pub fn guarded(router: Router<Arc<App>>, app: &Arc<App>) -> Router<Arc<App>> {
    let router = router
        .fallback(|| async { reply::not_found() })
        .method_not_allowed_fallback(|| async {
            Failure::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", NOT_ALLOWED)
        })
        .layer(CatchPanicLayer::custom(panicked));
    let router = match cors(&app.config.allowed_origins) {
        Some(cors) => router.layer(cors),
        None => router,
    };
    router.layer(from_fn_with_state(Arc::clone(app), guard))
}

async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let route = route.unwrap_or_else(|| "unmatched".to_owned());
    app.metrics.running.inc();
    let mut response = admitted(&app, request, next).await.unwrap_or_else(IntoResponse::into_response);
    app.metrics.running.dec();
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(NOTHING));
    let (status, time) = (response.status().as_u16(), start.elapsed());
    app.metrics.answered(method, &route, status, time);
    let microseconds = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    tracing::info!(method, route, status, microseconds, "answered");
    response
}

/// A method that a label may hold: askers cannot invent further ones.
const fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

async fn admitted(app: &App, request: Request, next: Next) -> Result<Response, Failure> {
    let Ok(_permit) = app.requests.try_acquire() else {
        return Err(busy());
    };
    timeout(app.config.request_time(), next.run(request))
        .await
        .map_err(|_| Failure::new(StatusCode::SERVICE_UNAVAILABLE, "timeout", TIMEOUT).retry_after(1))
}

/// Asks to come back: as much as allowed is being answered.
#[must_use]
pub fn busy() -> Failure {
    Failure::new(StatusCode::SERVICE_UNAVAILABLE, "busy", BUSY).retry_after(1)
}

fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "broken", BROKEN).into_response()
}

/// Other origins' pages may ask only where the configuration lists them.
fn cors(origins: &[String]) -> Option<CorsLayer> {
    let origins: Vec<HeaderValue> =
        origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()).collect();
    let headers = [header::AUTHORIZATION, header::CONTENT_TYPE, IDEMPOTENCY_KEY];
    (!origins.is_empty()).then(|| {
        CorsLayer::new()
            .allow_origin(origins)
            .allow_methods([Method::GET, Method::POST])
            .allow_headers(headers)
    })
}

/// Names a request, so that sending it twice records it once.
pub const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Answers that are no page load and run nothing.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

const NOT_ALLOWED: Text = Text::new(
    "这个地址不接受该请求方法。可用的方法见 /docs/。",
    "This address does not take that method. /docs/ lists what it takes.",
);
const TIMEOUT: Text =
    Text::new("未能在限定时间内办完，请稍后重试。", "The request was not finished in time. Try again later.");
const BUSY: Text =
    Text::new("请求过多，请稍后重试。", "Too many requests are being answered. Try again soon.");
const BROKEN: Text = Text::new(
    "服务内部出错，本次请求未能完成；服务仍在运行。",
    "The service failed at this request and goes on with others.",
);
