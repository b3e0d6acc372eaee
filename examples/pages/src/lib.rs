//! Every measure as a page that works without script: the form is sent to this server and comes back
//! with its answer, the reasons and the clauses. Where script runs, the element takes over the form
//! that stands there, with all that was typed, and nothing is sent any more.
//!
//! Calendar, directory and plan targets are pages as well: their choices stand in the address, so that
//! what they list can be linked and kept as a bookmark.
//!
//! ```
//! use luohu_policy_pages::{Settings, router};
//!
//! let feeds = Some("/v1/calendar/{unit}.ics".into());
//! let site: axum::Router = axum::Router::new().nest("/check", router(Settings { feeds }));
//! ```
//!
//! The site serves the npm package at `/pkg/`. Nothing that is sent here is kept or logged.

mod day;
mod lists;
mod page;
mod texts;

use std::sync::Arc;

use axum::{
    Form, Router,
    body::Body,
    extract::{
        DefaultBodyLimit, OriginalUri, Path, Query,
        rejection::{FormRejection, QueryRejection},
    },
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use luohu_policy_core::{
    api::MAX_REQUEST_BYTES,
    check,
    form::sent,
    measures,
    text::{Lang, Text},
};
use luohu_policy_web::{host::Host, server};
use serde::Deserialize;

use page::Page;

/// What a browser sends: names and texts.
type Pairs = Vec<(String, String)>;

/// Scripts and styles of the site's own only, nothing inline, no text turned into script.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// The headers of every answer: what a person filled in stays in no cache and goes to no other site.
const HEADERS: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
];

/// What a site has beside these pages.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The address of a unit's calendar to subscribe to, with `{unit}` in it; none where there is none.
    pub feeds: Option<String>,
}

/// What the address of a page says.
#[derive(Clone, Debug, Default, Deserialize)]
struct Address {
    /// The language; Chinese unless it begins with `en`.
    lang: Option<String>,
    /// The day the question is about; today in Shenzhen when absent.
    on: Option<String>,
}

impl Address {
    fn lang(&self) -> Lang {
        Lang::from_tag(self.lang.as_deref().unwrap_or_default())
    }
}

/// The pages: a list of them all at `/`, and each measure and list at its own name, in Chinese, or in
/// English with `?lang=en`; `on=YYYY-MM-DD` asks about another day than today.
pub fn router(settings: Settings) -> Router {
    let lists = server::LISTS
        .iter()
        .fold(Router::new(), |router, list| router.route(&format!("/{list}"), get(lists::page)));
    let files = ["ics", "csv", "json"].iter().fold(lists, |router, extension| {
        router.route(&format!("/data-calendar.{extension}"), get(lists::file))
    });
    files
        .with_state(Arc::new(settings))
        .route("/", get(list))
        .route("/{measure}", get(show).post(answer))
        .route("/pages.css", get(async || css(include_str!("pages.css"))))
        .route("/forms.css", get(async || css(luohu_policy_web::styles())))
        .fallback(async |OriginalUri(uri): OriginalUri| {
            told(&uri, Lang::ZhCn, StatusCode::NOT_FOUND, texts::NOT_FOUND, &[])
        })
        .layer(DefaultBodyLimit::max(MAX_REQUEST_BYTES))
        .layer(middleware::map_response(async |mut response: Response| {
            for (name, value) in HEADERS {
                response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
            }
            response
        }))
}

/// A style sheet; unlike all else it is the same for everybody.
fn css(text: impl Into<Body>) -> impl IntoResponse {
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=3600")];
    (headers, text.into())
}

async fn list(OriginalUri(uri): OriginalUri, address: Result<Query<Address>, QueryRejection>) -> Response {
    let lang = read(address).lang();
    page::list(uri.path().trim_end_matches('/'), lang).into_response()
}

async fn show(
    OriginalUri(uri): OriginalUri,
    Path(measure): Path<String>,
    address: Result<Query<Address>, QueryRejection>,
    pairs: Result<Query<Pairs>, QueryRejection>,
) -> Response {
    // A link may carry what is stated; whatever else somebody has added to it does no harm.
    let mut pairs = pairs.map(|Query(pairs)| pairs).unwrap_or_default();
    let of_form = |name: &str| {
        [sent::PRESSED, sent::ASKED].contains(&name)
            || ["facts.", "readings."].iter().any(|it| name.starts_with(it))
    };
    pairs.retain(|(name, text)| of_form(name) && !text.is_empty());
    form(&uri, &measure, &read(address), true, Some(pairs).filter(|pairs| !pairs.is_empty()))
}

async fn answer(
    OriginalUri(uri): OriginalUri,
    Path(measure): Path<String>,
    address: Result<Query<Address>, QueryRejection>,
    sent: Result<Form<Pairs>, FormRejection>,
) -> Response {
    let address = read(address);
    match sent {
        Ok(Form(pairs)) => form(&uri, &measure, &address, false, Some(pairs)),
        Err(rejection) => {
            let (status, text) = match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => (StatusCode::PAYLOAD_TOO_LARGE, texts::TOO_LARGE),
                StatusCode::UNSUPPORTED_MEDIA_TYPE => (StatusCode::UNSUPPORTED_MEDIA_TYPE, texts::NO_FORM),
                _ => (StatusCode::BAD_REQUEST, texts::NO_FORM),
            };
            let max = (MAX_REQUEST_BYTES / 1024).to_string();
            told(&uri, address.lang(), status, text, &[("max", &max)])
        }
    }
}

/// An address that cannot be read is that of the plain page.
fn read(address: Result<Query<Address>, QueryRejection>) -> Address {
    address.map(|Query(address)| address).unwrap_or_default()
}

/// The page of a measure; after it was sent, with its answer.
///
/// What the address itself says stands in it in the other language as well.
fn form(uri: &Uri, measure: &str, address: &Address, linked: bool, typed: Option<Pairs>) -> Response {
    let lang = address.lang();
    let on: Pairs = address.on.iter().map(|on| ("on".to_owned(), on.clone())).collect();
    let mut stated = on.clone();
    if linked {
        stated.extend(typed.iter().flatten().cloned());
    }
    let elsewhere = page::query(page::other(lang), &stated);
    let Some(entry) = measures::find(measure) else {
        return told(uri, lang, StatusCode::NOT_FOUND, texts::NOT_FOUND, &[]);
    };
    let about = entry.about();
    // Who only adds an entry has not asked yet.
    let mut asked = false;
    if let Some(typed) = &typed {
        let pairs = typed.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let sent = sent::read(about.fields, pairs);
        asked = sent.asked;
        if let Some(name) = sent.unknown.first() {
            let name = check::shortened(name);
            return told(uri, lang, StatusCode::BAD_REQUEST, texts::UNKNOWN_NAME, &[("name", &name)]);
        }
    }
    let base = base(uri);
    let host = Host {
        lang_tag: lang.tag().to_owned(),
        on: Some(address.on.clone().unwrap_or_else(day::today)),
        typed,
        action: Some(page::query(lang, &on)),
        measure_href: Some([base, "/{measure}?lang=", lang.tag(), "&{facts}"].concat()),
        ..Host::default()
    };
    let Some(written) = server::write(about.id, host, &[base, "/forms.css"].concat()) else {
        return told(uri, lang, StatusCode::NOT_FOUND, texts::NOT_FOUND, &[]);
    };
    let to_correct = asked && !written.change.valid;
    let status = if to_correct { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let path = Some((about.id, elsewhere));
    let page = Page { base, lang, title: about.title, path, to_correct };
    (status, page::form(&page, &written.html)).into_response()
}

/// A page that only tells what is wrong.
fn told(uri: &Uri, lang: Lang, status: StatusCode, text: Text, values: &[(&str, &str)]) -> Response {
    let page = Page { base: base(uri), lang, title: texts::SORRY, path: None, to_correct: false };
    (status, page::message(&page, text.fill(values).get(lang))).into_response()
}

/// Where the list of measures is: the address without its last part.
fn base(uri: &Uri) -> &str {
    uri.path().rsplit_once('/').map_or("", |(base, _)| base)
}
