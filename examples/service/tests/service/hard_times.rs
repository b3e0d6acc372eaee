//! A locked database and a full disk: a clear answer, nothing lost, the process lives.

use std::{process::Command, thread, time::Duration};

use serde_json::json;
use sqlx::Executor;

use crate::support::{DONGMEN, OFFICE, Place, Service, wait};

#[test]
fn a_locked_database_is_told_and_the_same_request_succeeds_later() {
    let place = Place::new();
    let service = place.start("lock-seconds = 1");
    let before = service.refer("before").id();
    wait(async {
        let mut other = place.connect().await;
        let lock: &[&'static str] = if place.is_sqlite() {
            &["BEGIN IMMEDIATE"]
        } else {
            &["BEGIN", "LOCK TABLE events IN SHARE ROW EXCLUSIVE MODE"]
        };
        for statement in lock {
            other.execute(*statement).await.unwrap();
        }
        let refused = service.refer("during");
        assert_eq!((refused.status, &*refused.problem()), (503, "database-locked"));
        assert_eq!(refused.header("retry-after"), "1");
        // Readers do not wait.
        assert_eq!(service.all_events().len(), 1);
        assert_eq!(service.get("/readyz", &[]).status, 200);
        other.execute("ROLLBACK").await.unwrap();
    });
    let after = service.refer("during");
    assert_eq!(after.status, 201, "{}", after.text());
    let kept: Vec<String> =
        service.all_events().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kept, [before, after.id()]);
}

/// Writes until a write is refused; the keys that were acknowledged, and the refusal.
fn fill(service: &Service) -> (Vec<String>, crate::support::Answer) {
    let mut acknowledged = Vec::new();
    for number in 0..1000 {
        let key = format!("{number}-{}", "k".repeat(150));
        let facts = json!({"date": "2014-03-01"});
        let body = json!({"kind": "service", "facts": facts, "why": "因".repeat(500)});
        let answer = service.record("/v1/units/street-dongmen/events", DONGMEN, &key, &body);
        if answer.status != 201 {
            return (acknowledged, answer);
        }
        acknowledged.push(answer.id());
    }
    panic!("never full")
}

fn kept(service: &Service) -> Vec<String> {
    service.all_events().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_full_database_is_told_and_nothing_is_lost() {
    let place = Place::new();
    if !place.is_sqlite() {
        // Only SQLite is given a limit; a full PostgreSQL says so by a code that a unit test knows.
        return;
    }
    let service = place.start("max-database-mib = 1");
    let (acknowledged, refused) = fill(&service);
    assert_eq!((refused.status, &*refused.problem()), (507, "storage-full"));
    assert!(acknowledged.len() > 100, "{}", acknowledged.len());
    assert_eq!(kept(&service), acknowledged);
    // What is smaller may still fit; nothing else goes wrong.
    let smaller: Vec<_> = (0..20).map(|number| service.refer(&format!("small-{number}"))).collect();
    assert!(smaller.iter().all(|answer| [201, 507].contains(&answer.status)));
    let fitted = smaller.iter().filter(|answer| answer.status == 201).map(crate::support::Answer::id);
    let acknowledged = [acknowledged, fitted.collect()].concat();
    drop(service);
    let service = place.start("max-database-mib = 2");
    let next = service.refer("again").id();
    assert_eq!(kept(&service), [acknowledged, vec![next]].concat());
}

#[test]
fn a_file_that_may_not_grow_is_told_and_nothing_is_lost() {
    let place = Place::new();
    if !place.is_sqlite() {
        return;
    }
    // The tables first, without a limit.
    drop(place.start(""));
    let service = place.command("");
    let mut limited = Command::new("sh");
    // In blocks of 512 bytes; without the trap the system would end the process at the limit.
    limited.args(["-c", "trap '' XFSZ; ulimit -f 600; exec \"$@\"", "sh"]);
    limited.arg(service.get_program()).args(service.get_args());
    let service = place.started(&mut limited);
    let (mut acknowledged, refused) = fill(&service);
    assert!(["storage-full", "database-down"].contains(&&*refused.problem()), "{}", refused.text());
    for number in 0..20 {
        let again = service.refer(&format!("full-{number}"));
        // What is smaller may still fit.
        assert!([201, 503, 507].contains(&again.status), "{}", again.text());
        acknowledged.extend((again.status == 201).then(|| again.id()));
    }
    assert_eq!(service.seen_by(OFFICE, "/v1/units/street-dongmen/events").status, 200);
    assert_eq!(service.get("/healthz", &[]).status, 200);
    drop(service);
    let service = place.start("");
    let found = kept(&service);
    assert!(acknowledged.iter().all(|id| found.contains(id)), "{found:?}");
    assert_eq!(service.refer("again").status, 201);
}

#[test]
fn a_database_that_comes_back_is_used_again() {
    let place = Place::new();
    let service = place.start("lock-seconds = 1");
    service.refer("before").id();
    if place.is_sqlite() {
        return;
    }
    // All connections of the service are cut, as when the server restarts.
    wait(async {
        let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        place.connect().await.execute(cut).await.unwrap();
    });
    let back = (0..50).any(|_| {
        thread::sleep(Duration::from_millis(100));
        service.refer("after").status < 300
    });
    assert!(back, "{}", service.log());
    assert_eq!(service.all_events().len(), 2);
}
