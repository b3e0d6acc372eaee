//! What is counted, for Prometheus. No label names a person, a unit or a case.

use std::time::Duration;

use luohu_policy_core::assessment::Outcome;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::{Registry, Unit},
};

/// The counters.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: Family<Request, Counter>,
    seconds: Family<Route, Histogram>,
    assessments: Family<Assessed, Counter>,
    records: Family<Record, Counter>,
    /// How many requests are being answered.
    pub running: Gauge,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    method: String,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Assessed {
    measure: &'static str,
    outcome: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Record {
    kind: &'static str,
    replayed: &'static str,
}

impl Metrics {
    /// All at zero.
    #[must_use]
    pub fn new() -> Metrics {
        let mut registry = Registry::with_prefix("luohu_policy");
        let requests = Family::default();
        let seconds = Family::<Route, Histogram>::new_with_constructor(|| {
            // From 50 µs to about 13 s.
            Histogram::new(exponential_buckets(0.000_05, 4.0, 10))
        });
        let (assessments, records, running) = (Family::default(), Family::default(), Gauge::default());
        registry.register("http_requests", "Requests answered", requests.clone());
        registry.register_with_unit(
            "http_request",
            "Time to an answer's head",
            Unit::Seconds,
            seconds.clone(),
        );
        registry.register("assessments", "Requests assessed, streams by the line", assessments.clone());
        registry.register("records", "Events recorded or acknowledged again", records.clone());
        registry.register("http_running", "Requests being answered", running.clone());
        Metrics { registry, requests, seconds, assessments, records, running }
    }

    /// Counts a request that was answered.
    pub fn answered(&self, method: &str, route: &str, status: u16, time: Duration) {
        let labels = Request { method: method.to_owned(), route: route.to_owned(), status };
        self.requests.get_or_create(&labels).inc();
        self.seconds.get_or_create(&Route { route: route.to_owned() }).observe(time.as_secs_f64());
    }

    /// Counts an assessment.
    pub fn assessed(&self, measure: &'static str, outcome: Outcome) {
        let outcome = match outcome {
            Outcome::Met => "met",
            Outcome::NotMet => "notMet",
            Outcome::Unknown => "unknown",
            Outcome::Invalid => "invalid",
        };
        self.assessments.get_or_create(&Assessed { measure, outcome }).inc();
    }

    /// Counts an event.
    pub fn recorded(&self, kind: &'static str, replayed: bool) {
        let replayed = if replayed { "yes" } else { "no" };
        self.records.get_or_create(&Record { kind, replayed }).inc();
    }

    /// The page that Prometheus reads.
    #[must_use]
    pub fn page(&self) -> String {
        let mut page = String::new();
        // Writing to a string cannot fail.
        let _ = encode(&mut page, &self.registry);
        page
    }
}

impl Default for Metrics {
    fn default() -> Metrics {
        Metrics::new()
    }
}
