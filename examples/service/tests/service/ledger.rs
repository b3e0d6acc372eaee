//! A unit's yearly points: the core's answer about the events that hold.

use luohu_policy_core::api;
use serde_json::{Value, json};

use crate::support::{BUREAU, DONGMEN, ECONOMY, OFFICE, POWER, Place, Service};

fn certified(service: &Service, unit: &str, key: &str, kind: &str, mut facts: Value) -> String {
    facts["certified"] = json!(true);
    let body = json!({"kind": kind, "facts": facts, "why": "认定书"});
    service.record(&format!("/v1/units/{unit}/events"), BUREAU, key, &body).id()
}

#[test]
fn the_points_follow_from_the_events_that_hold() {
    let service = Place::new().start("");
    let dongmen = "street-dongmen";
    let filed = service.refer("filed").id();
    let big = certified(
        &service,
        dongmen,
        "1",
        "referral",
        json!({"date": "2014-03-01", "rewardTierCny": 500_000}),
    );
    certified(&service, dongmen, "2", "service", json!({"date": "2014-12-31"}));
    certified(&service, dongmen, "3", "service", json!({"date": "2015-01-01"}));
    let moved = json!({"date": "2014-05-01", "enterprise": "某公司", "knownAndReportedBeforehand": false});
    let moved = certified(&service, dongmen, "4", "relocation", moved);

    let ledger = service.seen_by(DONGMEN, "/v1/units/street-dongmen/ledger/2014");
    assert_eq!(ledger.status, 200, "{}", ledger.text());
    let told = ledger.json();
    assert_eq!(told["events"]["referrals"], json!([filed, big]));
    assert_eq!(told["request"]["facts"]["unitKind"], "street");
    let result = &told["assessment"]["result"];
    // 0.4 for the certified referral, 0.1 for the service of the year, 0.1 taken for the relocation.
    assert_eq!((&result["net"], &result["pending"]), (&json!("0.4"), &json!(1)), "{result}");
    // Anyone can ask the core the same question.
    assert!(ledger.text().contains(&api::assess_json(&told["request"].to_string())));

    // Withdrawn, the relocation costs nothing; certified, the filed referral reaches the cap.
    let off = json!({"facts": null, "why": "核实有误"});
    assert_eq!(service.record(&format!("/v1/events/{moved}/correction"), BUREAU, "5", &off).status, 201);
    let letter = json!({"date": "2014-06-01", "why": "认定书"});
    assert_eq!(service.record(&format!("/v1/events/{filed}/certificate"), BUREAU, "6", &letter).status, 201);
    let result =
        service.seen_by(OFFICE, "/v1/units/street-dongmen/ledger/2014").json()["assessment"]["result"]
            .clone();
    assert_eq!((&result["referral"]["raw"], &result["referral"]["counted"]), (&json!("0.6"), &json!("0.5")));
    assert_eq!((&result["net"], &result["pending"]), (&json!("0.6"), &json!(0)));
    let other = service.seen_by(DONGMEN, "/v1/units/street-dongmen/ledger/2015").json();
    assert_eq!(other["assessment"]["result"]["net"], "0.1");
}

#[test]
fn what_nobody_states_of_a_unit_stays_unknown() {
    let service = Place::new().start("");
    let incident = json!({"date": "2014-05-01", "verified": true});
    certified(&service, "district-economy", "1", "incident", incident.clone());
    let known = service.seen_by(ECONOMY, "/v1/units/district-economy/ledger/2014").json();
    assert_eq!(known["assessment"]["result"]["net"], "-0.1");
    // The configuration says of no other unit what kind it is.
    certified(&service, "power-supply", "2", "incident", incident);
    let unknown = service.seen_by(POWER, "/v1/units/power-supply/ledger/2014").json();
    assert_eq!(unknown["assessment"]["outcome"], "unknown");
    assert_eq!(unknown["assessment"]["missing"][0], "unitKind");
}

#[test]
fn a_year_that_is_none_and_a_reading_that_is_none_are_told() {
    let service = Place::new().start("");
    for year in ["14", "x", "1948", "2200", "20140"] {
        let answer = service.seen_by(DONGMEN, &format!("/v1/units/street-dongmen/ledger/{year}"));
        assert_eq!((answer.status, &*answer.problem()), (404, "no-such-year"), "{year}");
    }
    let told = service.seen_by(DONGMEN, "/v1/units/street-dongmen/ledger/2014?deductions=none").json();
    assert_eq!(told["assessment"]["problems"][0]["code"], "bad-reading");
}
