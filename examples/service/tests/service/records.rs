//! Records: filed once, corrected by further ones, never changed, seen by whom they concern.

use std::{collections::HashSet, sync::Mutex, thread};

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Executor};

use crate::support::{BUREAU, DONGMEN, ECONOMY, OFFICE, Place, wait};

const PATH: &str = "/v1/units/street-dongmen/events";

fn referral(project: &str) -> Value {
    let facts = json!({"date": "2014-03-01", "rewardTierCny": 200_000, "project": project});
    json!({"kind": "referral", "facts": facts, "why": "项目落户"})
}

#[test]
fn an_event_says_who_when_and_why_and_is_recorded_once() {
    let service = Place::new().start("");
    let first = service.refer("one");
    assert_eq!(first.status, 201, "{}", first.text());
    let event = first.json();
    let expected =
        [("recordedBy", "dongmen-desk"), ("recordedAs", "unit"), ("why", "项目落户"), ("kind", "referral")];
    for (key, value) in expected {
        assert_eq!(event[key], value);
    }
    assert!(event["recordedAt"].as_str().unwrap().ends_with('Z'));
    assert_eq!(first.header("location"), format!("/v1/events/{}", first.id()));

    let again = service.refer("one");
    assert_eq!((again.status, again.header("idempotency-replayed")), (200, "true"));
    assert_eq!(again.json(), event);
    let reused = service.record(PATH, DONGMEN, "one", &referral("another"));
    assert_eq!((reused.status, &*reused.problem()), (422, "idempotency-key-reused"));
    // Another holder's key is another key.
    let other = service.record(PATH, BUREAU, "one", &referral("another"));
    assert_eq!(other.status, 201);
    assert_eq!(service.all_events().len(), 2);
    assert_eq!(service.seen_by(DONGMEN, first.header("location")).json(), event);
}

#[test]
fn a_write_without_a_name_or_a_token_is_refused() {
    let service = Place::new().start("");
    let body = referral("x").to_string();
    let json = ("content-type", "application/json");
    let bearer = format!("Bearer {DONGMEN}");
    let unnamed = service.post(PATH, &[json, ("authorization", &bearer)], body.as_bytes());
    assert_eq!((unnamed.status, &*unnamed.problem()), (400, "no-idempotency-key"));
    let long = "k".repeat(201);
    for key in ["", " ", "a b", &long] {
        let wrong = service.post(
            PATH,
            &[json, ("authorization", &bearer), ("idempotency-key", key)],
            body.as_bytes(),
        );
        assert_eq!((wrong.status, &*wrong.problem()), (400, "no-idempotency-key"), "{key}");
    }
    for token in ["", "Bearer", "Bearer wrong", "Basic dG9rZW4=", &bearer[..bearer.len() - 1]] {
        let headers = [json, ("authorization", token), ("idempotency-key", "k")];
        let refused = service.post(PATH, &headers, body.as_bytes());
        assert_eq!((refused.status, &*refused.problem()), (401, "no-token"), "{token}");
        assert_eq!(refused.header("www-authenticate"), "Bearer");
    }
    assert!(service.all_events().is_empty());
}

#[test]
fn a_unit_sees_and_files_only_its_own() {
    let service = Place::new().start("");
    let id = service.refer("one").id();
    let event = format!("/v1/events/{id}");
    for (answer, status) in [
        (service.record(PATH, ECONOMY, "k", &referral("x")), 403),
        (
            service.record(&format!("{event}/correction"), ECONOMY, "k", &json!({"facts": null, "why": "x"})),
            404,
        ),
        (service.seen_by(ECONOMY, PATH), 403),
        (service.seen_by(ECONOMY, &event), 404),
        (service.seen_by(ECONOMY, "/v1/units/street-dongmen/ledger/2014"), 403),
        (service.seen_by(ECONOMY, "/v1/deliveries?unit=street-dongmen"), 403),
        (service.seen_by(DONGMEN, "/v1/units/nobody/events"), 404),
        (service.seen_by(BUREAU, "/v1/events/%00"), 404),
        (service.seen_by(BUREAU, "/v1/events/nothing"), 404),
        (service.seen_by(BUREAU, &format!("{PATH}?after=%00")), 422),
        (service.seen_by(BUREAU, "/v1/units/street-offices/events"), 404),
        // The performance office sees everything and files nothing.
        (service.record(PATH, OFFICE, "k", &referral("x")), 403),
        (
            service.record(&format!("{event}/correction"), OFFICE, "k", &json!({"facts": null, "why": "x"})),
            403,
        ),
        (
            service.record(
                &format!("{event}/certificate"),
                OFFICE,
                "k",
                &json!({"date": "2014-04-01", "why": "x"}),
            ),
            403,
        ),
    ] {
        assert_eq!(answer.status, status, "{}", answer.text());
        answer.problem();
    }
    for token in [DONGMEN, BUREAU, OFFICE] {
        assert_eq!(service.seen_by(token, &event).status, 200);
    }
    assert_eq!(service.all_events().len(), 1);
}

#[test]
fn only_the_promotion_bureau_certifies_and_corrects_what_is_certified() {
    let service = Place::new().start("");
    let mut certified = referral("x");
    certified["facts"]["certified"] = json!(true);
    assert_eq!(service.record(PATH, DONGMEN, "self", &certified).status, 403);

    let id = service.refer("one").id();
    let certificate = json!({"date": "2014-04-01", "why": "认定书第 1 号"});
    let path = format!("/v1/events/{id}/certificate");
    assert_eq!(service.record(&path, DONGMEN, "c", &certificate).status, 403);
    let done = service.record(&path, BUREAU, "c", &certificate);
    assert_eq!(done.status, 201, "{}", done.text());
    let event = done.json();
    assert_eq!((&event["supersedes"], &event["facts"]["certified"]), (&json!(id), &json!(true)));
    assert_eq!(event["facts"]["date"], "2014-04-01");
    assert_eq!(event["facts"]["project"], "one");
    // The certificate sent again is the same one.
    assert_eq!(service.record(&path, BUREAU, "c", &certificate).status, 200);

    let correction = json!({"facts": null, "why": "x"});
    let path = format!("/v1/events/{}/correction", done.id());
    assert_eq!(service.record(&path, DONGMEN, "w", &correction).status, 403);
    assert_eq!(service.record(&path, BUREAU, "w", &correction).status, 201);
    let gone = format!("/v1/events/{}/certificate", service.all_events()[2]["id"].as_str().unwrap());
    let refused = service.record(&gone, BUREAU, "again", &certificate);
    assert_eq!((refused.status, &*refused.problem()), (409, "nothing-to-certify"));
}

#[test]
fn a_correction_is_a_further_event_and_an_event_is_corrected_once() {
    let service = Place::new().start("");
    let id = service.refer("one").id();
    let path = format!("/v1/events/{id}/correction");
    let mut facts = referral("one")["facts"].clone();
    facts["rewardTierCny"] = json!(300_000);
    let corrected = service.record(&path, DONGMEN, "fix", &json!({"facts": facts, "why": "档次有误"}));
    assert_eq!(corrected.status, 201, "{}", corrected.text());
    let again = service.record(&path, DONGMEN, "fix-2", &json!({"facts": facts, "why": "档次有误"}));
    assert_eq!((again.status, &*again.problem()), (409, "superseded"));
    // A forgotten key withdraws nothing.
    let path = format!("/v1/events/{}/correction", corrected.id());
    let forgotten = service.record(&path, DONGMEN, "no-facts", &json!({"why": "x"}));
    assert_eq!((forgotten.status, &*forgotten.problem()), (422, "invalid-request"));
    let withdrawn = service.record(&path, DONGMEN, "off", &json!({"facts": null, "why": "重复填报"}));
    assert_eq!(withdrawn.status, 201);

    let events = service.all_events();
    let supersession: Vec<_> = events.iter().map(|event| &event["supersededBy"]).collect();
    assert_eq!(supersession, [&events[1]["id"], &events[2]["id"], &Value::Null]);
    assert_eq!(events[0]["facts"]["rewardTierCny"], 200_000);
    assert_eq!(events[2]["facts"], Value::Null);
}

#[test]
fn one_project_is_certified_once() {
    let service = Place::new().start("");
    let certificate = json!({"date": "2014-04-01", "why": "认定书"});
    let body = referral("罗湖测试项目");
    let first = service.record(PATH, DONGMEN, "1", &body).id();
    let second = service.record(PATH, DONGMEN, "2", &body).id();
    let certify = |id: &str, key: &str| {
        service.record(&format!("/v1/events/{id}/certificate"), BUREAU, key, &certificate)
    };
    assert_eq!(certify(&first, "c1").status, 201);
    let refused = certify(&second, "c2");
    assert_eq!((refused.status, &*refused.problem()), (422, "invalid-request"));
    assert_eq!(refused.json()["problems"][0]["code"], "certified-twice");
    assert_eq!(service.all_events().len(), 3);
}

#[test]
fn nobody_changes_or_deletes_what_is_recorded_past_the_service_either() {
    let place = Place::new();
    let service = place.start("");
    let id = service.refer("one").id();
    let mut statements = vec![
        "UPDATE events SET why = 'other'".to_owned(),
        "DELETE FROM events".to_owned(),
        format!("UPDATE events SET supersedes = NULL WHERE id = '{id}'"),
        "INSERT INTO events SELECT 'x', kind, unit, NULL, why, recorded_at, recorded_by, recorded_as, NULL, 'x', \
         request_digest FROM events"
            .to_owned(),
        "INSERT INTO events SELECT 'x', 'gift', unit, facts, why, recorded_at, recorded_by, recorded_as, NULL, 'x', \
         request_digest FROM events"
            .to_owned(),
    ];
    if place.is_sqlite() {
        statements.push(
            "INSERT OR REPLACE INTO events SELECT id, kind, unit, facts, 'other', recorded_at, recorded_by, \
             recorded_as, supersedes, idempotency_key, request_digest FROM events"
                .to_owned(),
        );
    } else {
        statements.push("TRUNCATE events".to_owned());
    }
    wait(async {
        let mut connection = place.connect().await;
        for statement in statements {
            let refused = connection.execute(AssertSqlSafe(statement.clone())).await;
            assert!(refused.is_err(), "{statement}");
        }
    });
    let events = service.all_events();
    assert_eq!((events.len(), &events[0]["why"]), (1, &json!("项目落户")));
}

#[test]
fn concurrent_writers_lose_nothing_and_record_nothing_twice() {
    let service = Place::new().start("");
    let acknowledged = Mutex::new(HashSet::new());
    thread::scope(|scope| {
        for writer in 0..6 {
            let (service, acknowledged) = (&service, &acknowledged);
            scope.spawn(move || {
                for number in 0..15 {
                    let own = service.refer(&format!("{writer}-{number}")).id();
                    // Every writer also sends this one.
                    let shared = service.refer(&format!("shared-{number}")).id();
                    acknowledged.lock().unwrap().extend([own, shared]);
                }
            });
        }
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    assert_eq!(acknowledged.len(), 6 * 15 + 15);
    let kept: HashSet<String> =
        service.all_events().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kept, acknowledged);
}

#[test]
fn of_two_corrections_at_once_one_is_refused() {
    let service = Place::new().start("");
    let id = service.refer("one").id();
    let path = format!("/v1/events/{id}/correction");
    let mut statuses: Vec<u16> = thread::scope(|scope| {
        let correct = |key: usize| {
            let (service, path) = (&service, &path);
            scope.spawn(move || {
                let body = json!({"facts": null, "why": format!("{key}")});
                service.record(path, DONGMEN, &format!("fix-{key}"), &body).status
            })
        };
        let running: Vec<_> = (0..8).map(correct).collect();
        running.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409, 409, 409, 409, 409, 409, 409]);
}

#[test]
fn a_history_is_read_page_by_page() {
    let service = Place::new().start("");
    let ids: Vec<String> = (0..5).map(|number| service.refer(&number.to_string()).id()).collect();
    let page = service.seen_by(OFFICE, &format!("{PATH}?limit=2")).json();
    assert_eq!(page["next"], json!(ids[1]));
    let page = service.seen_by(OFFICE, &format!("{PATH}?limit=2&after={}", ids[3])).json();
    assert_eq!((&page["events"][0]["id"], &page["next"]), (&json!(ids[4]), &Value::Null));
}
