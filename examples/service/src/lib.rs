//! The rules of `luohu-policy-core` over HTTP, with the records that an office must keep.
//!
//! [`app`] gives a router; a host may [`merge`](axum::Router::merge) further ones into it, such as
//! pages rendered on the server. The rules, their texts and their JSON are the core's: this crate
//! carries them and decides nothing. Beside them stand the append-only records of what units filed
//! and bureaus certified, and the check of what a browser claims.

mod api;
pub mod auth;
mod clock;
pub mod config;
mod delivery;
mod docs;
mod failure;
mod guard;
mod metrics;
mod openapi;
mod reply;
mod routes;
pub mod serve;
mod store;

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use quick_cache::sync::Cache;
use tokio::sync::Semaphore;

use config::Config;
use metrics::Metrics;
use routes::Written;
use store::Store;

/// What every request may use.
#[derive(Debug)]
pub struct App {
    /// How the service runs.
    pub config: Config,
    /// The records.
    store: Store,
    /// What is counted.
    metrics: Metrics,
    /// Admits requests.
    requests: Arc<Semaphore>,
    /// Admits streams.
    streams: Arc<Semaphore>,
    /// The OpenAPI document.
    openapi: String,
    /// The feeds that were asked for last: making one takes longer than all else of an answer.
    feeds: Cache<String, Written>,
}

/// So many feeds are kept: more than there are units.
const FEEDS: usize = 128;

/// The service over its database, ready to be served.
///
/// # Errors
/// When the configuration cannot be meant or the database not be opened.
pub async fn app(config: Config) -> Result<(Router, Arc<App>)> {
    config.check()?;
    let store = Store::open(&config).await?;
    let (router, openapi) = described();
    let feeds = luohu_policy_pages::Settings { feeds: Some("/v1/calendar/{unit}.ics".to_owned()) };
    // The measures and lists as pages, for browsers without script.
    let router = router.nest_service("/check", luohu_policy_pages::router(feeds));
    let app = Arc::new(App {
        metrics: Metrics::new(),
        requests: Arc::new(Semaphore::new(config.max_requests)),
        streams: Arc::new(Semaphore::new(config.max_streams)),
        openapi,
        feeds: Cache::new(FEEDS),
        store,
        config,
    });
    Ok((guard::guarded(router, &app).with_state(Arc::clone(&app)), app))
}

/// The OpenAPI document as JSON.
#[must_use]
pub fn openapi() -> String {
    described().1
}

fn described() -> (Router<Arc<App>>, String) {
    let (router, described) = routes::all().finish();
    (router, openapi::document(described))
}
