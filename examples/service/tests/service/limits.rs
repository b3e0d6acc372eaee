//! Bad input is refused with a sentence, and the service goes on.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use luohu_policy_core::api::MAX_REQUEST_BYTES;

use crate::support::{BUREAU, DONGMEN, Place, Service};

const ASSESS: &str = "/v1/measures/reply-deadline/assess";
const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn what_cannot_be_followed_is_refused_in_both_languages() {
    let service = Place::new().start("");
    let long = vec![b' '; MAX_REQUEST_BYTES + 5];
    for (answer, status, code) in [
        (service.get("/nowhere", &[]), 404, "not-found"),
        (service.get("/v1/measures/nothing", &[]), 404, "no-such-measure"),
        (service.post("/v1/measures/nothing/assess", &[JSON], b"{}"), 404, "no-such-measure"),
        (service.get(ASSESS, &[]), 405, "method-not-allowed"),
        (service.post(ASSESS, &[("content-type", "text/plain")], b"{}"), 415, "not-json"),
        (service.post(ASSESS, &[JSON], &long), 413, "too-large"),
        (service.post("/v1/verify", &[JSON], &long), 413, "too-large"),
        (service.post("/v1/verify", &[JSON], "[".repeat(100_000).as_bytes()), 422, "invalid-request"),
        (service.post("/v1/verify", &[JSON], b"{\"facts\":\"\xff\"}"), 422, "invalid-request"),
        (service.post("/v1/verify", &[JSON], b"{\"facts\":[]}"), 422, "invalid-request"),
        (service.get("/v1/directory?limit=many", &[]), 422, "invalid-request"),
        (service.get("/v1/directory?%ff=1", &[]), 422, "invalid-request"),
    ] {
        assert_eq!((answer.status, &*answer.problem()), (status, code));
    }
    assert_eq!(service.get("/healthz", &[]).status, 200);
}

#[test]
fn bad_requests_to_a_measure_are_assessments_of_their_own() {
    let service = Place::new().start("");
    let deep = "[".repeat(200);
    for (body, code) in [
        (&b""[..], "not-json"),
        (b"[]", "not-json"),
        (deep.as_bytes(), "not-json"),
        (b"{\"a\":\"\xff\"}", "not-utf8"),
        (b"{\"facts\":{\"transferredOn\":5}}", "bad-date"),
        (b"{\"facts\":{\"elsewhere\":5}}", "unknown-field"),
        (b"{\"measure\":\"key-enterprise\"}", "other-measure"),
    ] {
        let answer = service.post(ASSESS, &[JSON], body);
        assert_eq!((answer.status, answer.header("content-type")), (422, "application/json"));
        assert_eq!(answer.json()["outcome"], "invalid");
        assert_eq!(answer.json()["problems"][0]["code"], code);
    }
}

#[test]
fn records_are_refused_that_the_rules_cannot_read() {
    let service = Place::new().start("");
    let path = "/v1/units/street-dongmen/events";
    for (body, place) in [
        (r#"{"kind":"referral","facts":{"date":"2014-02-30"},"why":"x"}"#, "referrals[0].date"),
        (r#"{"kind":"referral","facts":{"rewardTierCny":1.5},"why":"x"}"#, "referrals[0].rewardTierCny"),
        (r#"{"kind":"service","facts":{"project":"x"},"why":"x"}"#, "services[0].project"),
        (r#"{"kind":"relocation","facts":{"enterprise":""},"why":"x"}"#, "relocations[0].enterprise"),
        (r#"{"kind":"delivery","facts":{"duty":"x"},"why":"x"}"#, "facts"),
        (r#"{"kind":"referral","facts":{},"why":" "}"#, "why"),
        (r#"{"kind":"referral","facts":{},"why":"x","more":1}"#, ""),
        (r#"{"kind":"gift","facts":{},"why":"x"}"#, ""),
    ] {
        let key = ("idempotency-key", "k");
        let bearer = format!("Bearer {BUREAU}");
        let answer = service.post(path, &[JSON, key, ("authorization", &bearer)], body.as_bytes());
        assert_eq!((answer.status, &*answer.problem()), (422, "invalid-request"), "{body}");
        assert_eq!(answer.json()["problems"][0]["path"], place, "{}", answer.text());
    }
    let nul = r#"{"kind":"referral","facts":{"project":"a\u0000b"},"why":"a\u0000b"}"#;
    let bearer = format!("Bearer {BUREAU}");
    let answer =
        service.post(path, &[JSON, ("idempotency-key", "n"), ("authorization", &bearer)], nul.as_bytes());
    assert_eq!(answer.status, 422);
    assert!(service.all_events().is_empty());
}

#[test]
fn a_request_that_never_ends_is_given_up() {
    let service = Place::new().start("request-seconds = 1\nidle-seconds = 1");
    let head = |media: &str| {
        format!(
            "POST {ASSESS} HTTP/1.1\r\nhost: here\r\ncontent-type: {media}\r\ncontent-length: 100\r\n\r\n{{"
        )
    };
    let start = Instant::now();
    let told = exchange(&service, &head("application/json"));
    assert!(told.starts_with("HTTP/1.1 503") && told.contains("\"code\":\"timeout\""), "{told}");
    // A stream that stands still breaks off: its answer has no end.
    let told = exchange(&service, &head("application/x-ndjson"));
    assert!(told.starts_with("HTTP/1.1 200") && !told.ends_with("0\r\n\r\n"), "{told}");
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(service.get("/healthz", &[]).status, 200);
}

#[test]
fn headers_that_never_end_are_given_up() {
    let service = Place::new().start("request-seconds = 1");
    let start = Instant::now();
    let told = exchange(&service, "GET /healthz HTTP/1.1\r\nhost: here\r\nx-slow: ");
    assert!(!told.contains(" 200 "), "{told}");
    assert!(start.elapsed() < Duration::from_secs(10), "{told}");
}

/// Sends a text and reads until the service ends the connection.
fn exchange(service: &Service, text: &str) -> String {
    let mut stream = TcpStream::connect(service.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    let mut told = Vec::new();
    // The service may end the connection hard.
    let _ = stream.read_to_end(&mut told);
    String::from_utf8_lossy(&told).into_owned()
}

#[test]
fn too_many_at_once_are_told_to_come_back() {
    let service = Place::new().start("max-streams = 1\nidle-seconds = 5");
    let lines = ("content-type", "application/x-ndjson");
    let mut stream = TcpStream::connect(service.address()).unwrap();
    let head = format!(
        "POST {ASSESS} HTTP/1.1\r\nhost: here\r\ncontent-type: application/x-ndjson\r\ncontent-length: 100\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let refused = (0..50).find_map(|_| {
        thread::sleep(Duration::from_millis(20));
        let answer = service.post(ASSESS, &[lines], b"{}");
        (answer.status == 503).then_some(answer)
    });
    let refused = refused.unwrap();
    assert_eq!((&*refused.problem(), refused.header("retry-after")), ("busy", "1"));
    // Others are not kept waiting by a stream.
    assert_eq!(service.post(ASSESS, &[JSON], b"{}").status, 200);
    drop(stream);
    let free = (0..100).any(|_| {
        thread::sleep(Duration::from_millis(50));
        service.post(ASSESS, &[lines], b"{}").status == 200
    });
    assert!(free);
}

#[test]
fn other_origins_may_ask_only_where_they_are_listed() {
    let origin = ("origin", "https://portal.example.cn");
    let closed = Place::new().start("");
    assert_eq!(closed.get("/healthz", &[origin]).header("access-control-allow-origin"), "");
    let open = Place::new().start("allowed-origins = [\"https://portal.example.cn\"]");
    let answer = open.get("/healthz", &[origin]);
    assert_eq!(answer.header("access-control-allow-origin"), origin.1);
    let other = open.get("/healthz", &[("origin", "https://other.example.cn")]);
    assert_eq!(other.header("access-control-allow-origin"), "");
}

#[test]
fn the_log_holds_nothing_that_anyone_stated() {
    let service = Place::new().start("");
    service.refer("a-secret-project");
    service.seen_by(DONGMEN, "/v1/units/street-dongmen/events?after=secretplace");
    service.get("/v1/directory?text=secretwords", &[("user-agent", "secretagent")]);
    service.get("/secretpath/91440303MA50000110", &[]);
    service.post(
        ASSESS,
        &[JSON],
        br#"{"applicant":{"name":"secretname"},"facts":{"transferredOn":"secretday"}}"#,
    );
    let log = service.log();
    assert_eq!(log.lines().filter(|line| line.contains("\"message\":\"answered\"")).count(), 5, "{log}");
    for secret in ["secret", "91440303MA50000110", "dongmen", DONGMEN] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
    for line in log.lines() {
        assert!(serde_json::from_str::<serde_json::Value>(line).unwrap()["level"].is_string());
    }
    let metrics = service.get("/metrics", &[]);
    assert!(metrics.header("content-type").starts_with("application/openmetrics-text"));
    let counted = r#"luohu_policy_records_total{kind="referral",replayed="no"} 1"#;
    assert!(metrics.text().contains(counted), "{}", metrics.text());
    assert!(!metrics.text().contains("secret") && metrics.text().ends_with("# EOF\n"));
}
