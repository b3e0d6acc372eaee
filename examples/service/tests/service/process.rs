//! The process: killed, stopped, started wrongly.

use std::{
    collections::HashSet,
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use luohu_policy_core::api;
use serde_json::{Value, json};

use crate::support::{DONGMEN, Place};

#[test]
fn killed_in_the_middle_of_writes_it_has_kept_every_acknowledged_one() {
    let place = Place::new();
    for round in 0..3 {
        let mut service = place.start("");
        let acknowledged = Mutex::new(Vec::new());
        let (sent, enough) = (AtomicUsize::new(0), 20 + round * 7);
        thread::scope(|scope| {
            let writers: Vec<_> = (0..4)
                .map(|writer| {
                    let (acknowledged, sent) = (&acknowledged, &sent);
                    let (agent, url) = (service.agent.clone(), service.url.clone());
                    scope.spawn(move || {
                        for number in 0.. {
                            let key = format!("{round}-{writer}-{number}");
                            let body = named(&key).to_string();
                            sent.fetch_add(1, Ordering::Relaxed);
                            let answer = agent
                                .post(format!("{url}/v1/units/street-dongmen/events"))
                                .header("authorization", format!("Bearer {DONGMEN}"))
                                .header("idempotency-key", &key)
                                .header("content-type", "application/json")
                                .send(&body);
                            match answer {
                                Ok(answer) if answer.status() == 201 => {
                                    acknowledged.lock().unwrap().push(key);
                                }
                                Ok(answer) => panic!("{}", answer.status()),
                                // Killed.
                                Err(_) => break,
                            }
                        }
                    })
                })
                .collect();
            while acknowledged.lock().unwrap().len() < enough {
                thread::sleep(Duration::from_millis(1));
            }
            // SIGKILL.
            service.child.kill().unwrap();
            for writer in writers {
                writer.join().unwrap();
            }
        });
        let acknowledged = acknowledged.into_inner().unwrap();
        // Some writes were under way.
        assert!(sent.into_inner() > acknowledged.len());
        drop(service);

        let service = place.start("");
        let events = service.all_events();
        let mut kept = HashSet::new();
        for event in &events {
            assert!(kept.insert(event["why"].as_str().unwrap().to_owned()), "recorded twice: {event}");
        }
        for key in &acknowledged {
            assert!(kept.contains(key), "lost: {key}");
        }
        // What was not acknowledged is sent again and recorded once.
        for writer in 0..4 {
            let mine =
                acknowledged.iter().filter(|key| key.starts_with(&format!("{round}-{writer}-"))).count();
            let key = format!("{round}-{writer}-{mine}");
            let again = service.record("/v1/units/street-dongmen/events", DONGMEN, &key, &named(&key));
            assert_eq!(again.status, if kept.contains(&key) { 200 } else { 201 });
        }
    }
}

/// One event to record, told apart by its reason. Sent again it is the same bytes: a retry is known
/// by them.
fn named(key: &str) -> Value {
    json!({"kind": "service", "facts": {}, "why": key})
}

#[test]
fn asked_to_stop_it_finishes_what_was_begun() {
    let place = Place::new();
    let mut service = place.start("");
    let mut stream = TcpStream::connect(service.address()).unwrap();
    let request = r#"{"measure":"reply-deadline","facts":{"transferredOn":"2013-04-26"}}"#;
    let (first, rest) = request.split_at(20);
    let head = format!(
        "POST /v1/measures/reply-deadline/assess HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{first}",
        request.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    // Begun: it is counted as running beside the one that asks.
    let running = || service.get("/metrics", &[]).text().contains("luohu_policy_http_running 2");
    assert!((0..200).any(|_| running() || {
        thread::sleep(Duration::from_millis(10));
        false
    }));
    service.terminate();
    let refuses = (0..200).any(|_| {
        thread::sleep(Duration::from_millis(10));
        TcpStream::connect(service.address()).is_err()
    });
    assert!(refuses, "new connections are taken");
    assert!(service.child.try_wait().unwrap().is_none(), "gone before the answer");
    stream.write_all(rest.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with(&api::assess_json(request)), "{answer}");
    assert!(service.child.wait().unwrap().success());
    assert!(service.log().contains("\"stopped\""), "{}", service.log());
}

#[test]
fn asked_to_stop_it_does_not_wait_for_ever() {
    let mut service = Place::new().start("shutdown-seconds = 1\nrequest-seconds = 600");
    let mut stream = TcpStream::connect(service.address()).unwrap();
    let head = "POST /v1/verify HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{";
    stream.write_all(head.as_bytes()).unwrap();
    thread::sleep(Duration::from_millis(200));
    let start = Instant::now();
    service.terminate();
    assert!(service.child.wait().unwrap().success());
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_configuration_that_cannot_be_meant_is_refused_with_a_sentence() {
    let place = Place::new();
    fs::write(place.file("own.json"), "{}").unwrap();
    let hash = "0".repeat(64);
    for (lines, told) in [
        ("listen = 5", "listen"),
        ("nothing = 5", "nothing"),
        ("database = \"mysql://x\"", "sqlite:FILE"),
        ("public-url = \"example.cn\"", "public-url"),
        ("allowed-origins = [\"*\"]", "origin"),
        ("max-requests = 0", "nothing could be answered"),
        ("[units.nobody]\nkind = \"street\"", "nobody"),
        ("[parameters]\nkey-enterprise = \"own.json\"", "key-enterprise"),
        ("[parameters]\nkey-enterprise = \"none.json\"", "none.json"),
        ("[[tokens]]\nname = \"a\"\nrole = \"unit\"\nsha256 = \"HASH\"", "names no unit"),
        ("[[tokens]]\nname = \"a\"\nrole = \"unit\"\nunit = \"x\"\nsha256 = \"HASH\"", "no unit `x`"),
        ("[[tokens]]\nname = \"a\"\nrole = \"chief\"\nsha256 = \"HASH\"", "chief"),
        (
            "[[tokens]]\nname = \"a\"\nrole = \"performance-office\"\nsha256 = \"abc\"",
            "64 hexadecimal digits",
        ),
    ] {
        let path = place.file("wrong.toml");
        fs::write(&path, lines.replace("HASH", &hash)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_luohu-policy-service"));
        let output = command
            .args(["serve", "--listen", "127.0.0.1:0", "--config"])
            .arg(path)
            .current_dir(place.directory.path())
            .output();
        let output = output.unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(told), "{lines}: {said}");
    }
}

#[test]
fn a_new_token_opens_the_door_that_its_entry_describes() {
    let place = Place::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_luohu-policy-service"));
    let output = command
        .args(["token", "--name", "new-desk", "--role", "unit", "--unit", "street-nanhu"])
        .output()
        .unwrap();
    let entry = String::from_utf8(output.stdout).unwrap();
    let token = entry.lines().next().unwrap().rsplit(' ').next().unwrap().to_owned();
    let service = place.start(&entry);
    assert_eq!(service.seen_by(&token, "/v1/units/street-nanhu/events").status, 200);
    assert_eq!(service.seen_by(&token, "/v1/units/street-dongmen/events").status, 403);
    assert!(!fs::read_to_string(place.file("config.toml")).unwrap().contains(&format!("\"{token}\"")));
}
