//! The rules over HTTP are the core's, byte for byte.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    thread,
};

use luohu_policy_core::{api, json, measures};
use serde_json::Value;

use crate::support::Place;

const JSON: (&str, &str) = ("content-type", "application/json");
const LINES: (&str, &str) = ("content-type", "application/x-ndjson");

#[test]
fn the_measures_are_also_pages_that_need_no_script() {
    let service = Place::new().start("");
    let page = service.get("/check/reply-deadline?lang=en", &[]);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.header("content-security-policy").contains("form-action 'self'"));
    assert!(page.text().contains("<form") && page.text().contains("facts.transferredOn"), "{}", page.text());
    assert_eq!(service.get("/check/no-such", &[]).status, 404);
}

#[test]
fn every_case_is_answered_with_the_cores_bytes() {
    let service = Place::new().start("");
    let cases = conformance::cases().unwrap();
    let mut asked = 0;
    for case in &cases {
        let Some(measure) = case.measure().filter(|id| measures::find(id).is_some()) else { continue };
        let answer = service.post(&format!("/v1/measures/{measure}/assess"), &[JSON], case.line().as_bytes());
        let expected = api::assess(&case.line());
        let invalid = expected.outcome == luohu_policy_core::assessment::Outcome::Invalid;
        assert_eq!(answer.status, if invalid { 422 } else { 200 }, "{}", case.name);
        assert_eq!(answer.text(), api::to_json(&expected), "{}", case.name);
        asked += 1;
    }
    assert!(asked > 100, "{asked} cases");
}

#[test]
fn a_stream_keeps_the_order_and_answers_bad_lines() {
    let service = Place::new().start("");
    let cases = conformance::cases().unwrap();
    let good =
        cases.iter().filter(|case| case.measure() == Some("key-enterprise")).map(conformance::Case::line);
    let mut lines: Vec<String> = good.collect();
    assert!(lines.len() > 10);
    lines.insert(3, "no JSON".to_owned());
    lines.insert(5, "[".repeat(200));
    // Enough that neither side could hold it all.
    let lines: Vec<String> = (0..200).flat_map(|_| lines.clone()).collect();
    let body = lines.join("\n");
    let answer = talk(&service.address(), "/v1/measures/key-enterprise/assess", &body);
    let answers: Vec<&str> = answer.lines().collect();
    assert_eq!(answers.len(), lines.len());
    for (line, answer) in lines.iter().zip(answers) {
        assert_eq!(answer, api::assess_json(line));
    }
}

/// Sends lines while it reads their answers.
fn talk(address: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\ncontent-type: application/x-ndjson\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    thread::scope(|scope| {
        scope.spawn(move || {
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(body.as_bytes()).unwrap();
        });
        assert!(head_of(&mut reader).starts_with("HTTP/1.1 200"));
        let mut told = Vec::new();
        loop {
            let chunk = chunk_of(&mut reader);
            if chunk.is_empty() {
                return String::from_utf8(told).unwrap();
            }
            told.extend(chunk);
        }
    })
}

fn head_of(reader: &mut impl BufRead) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(reader.read_line(&mut head).unwrap() > 0, "{head}");
    }
    head
}

/// One chunk of a chunked answer; the last is empty.
fn chunk_of(reader: &mut impl BufRead) -> Vec<u8> {
    let mut length = String::new();
    reader.read_line(&mut length).unwrap();
    let mut chunk = vec![0; usize::from_str_radix(length.trim(), 16).unwrap() + 2];
    reader.read_exact(&mut chunk).unwrap();
    chunk.truncate(chunk.len() - 2);
    chunk
}

#[test]
fn a_line_with_broken_utf_8_or_of_another_measure_is_answered_in_its_place() {
    let service = Place::new().start("");
    let mut body = b"{\"facts\":{\"transferredOn\":\"2013-04-26\"}}\r\n{\"a\":\"\xff\"}\n\n".to_vec();
    body.extend(b"{\"measure\":\"key-enterprise\"}\n{\"facts\":{\"transferredOn\":\"2013-04-26\"}}");
    let answer = service.post("/v1/measures/reply-deadline/assess", &[LINES], &body);
    let answers: Vec<Value> = answer.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<&str> = answers
        .iter()
        .map(|answer| answer["problems"][0]["code"].as_str().or(answer["outcome"].as_str()).unwrap())
        .collect();
    assert_eq!(told, ["met", "not-utf8", "other-measure", "met"]);
}

#[test]
fn a_line_is_answered_before_the_next_is_asked() {
    let service = Place::new().start("");
    let mut stream = TcpStream::connect(service.address()).unwrap();
    let head = "POST /v1/measures/reply-deadline/assess HTTP/1.1\r\nhost: here\r\n\
                content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let line = "{\"facts\":{\"transferredOn\":\"2013-04-26\"}}\n";
    let whole = "{\"measure\":\"reply-deadline\",\"facts\":{\"transferredOn\":\"2013-04-26\"}}";
    for round in 0..3 {
        write!(stream, "{:x}\r\n{line}\r\n", line.len()).unwrap();
        if round == 0 {
            assert!(head_of(&mut reader).starts_with("HTTP/1.1 200"));
        }
        assert_eq!(str::from_utf8(&chunk_of(&mut reader)).unwrap().trim_end(), api::assess_json(whole));
    }
    stream.write_all(b"0\r\n\r\n").unwrap();
    assert_eq!(chunk_of(&mut reader), b"");
}

#[test]
fn measures_are_listed_with_schema_and_figures_and_revalidated() {
    let service = Place::new().start("");
    let list = service.get("/v1/measures", &[]);
    assert_eq!(list.json().as_array().unwrap().len(), measures::MEASURES.len());
    for entry in measures::MEASURES {
        let about = entry.about();
        let path = format!("/v1/measures/{}", about.id);
        assert_eq!(service.get(&path, &[]).text(), json::write(about));
        let parameters = service.get(&format!("{path}/parameters"), &[]);
        assert_eq!(parameters.text(), entry.parameters().get());
        let schema = service.get(&format!("{path}/schema"), &[]);
        assert_eq!(schema.json(), entry.schema().to_value());
        assert_eq!(schema.header("content-type"), "application/schema+json");
        let again = service.get(&path, &[("if-none-match", service.get(&path, &[]).header("etag"))]);
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
}

#[test]
fn directory_and_targets_are_the_cores() {
    let service = Place::new().start("");
    let found = service.get("/v1/directory?text=cyzx&limit=1", &[]);
    let query = r#"{"text":"cyzx","unit":null,"document":null,"limit":1}"#;
    assert_eq!(found.text(), api::directory(query));
    assert!(found.text().contains("翠园中学"));
    let wrong = service.get("/v1/directory?unit=nobody", &[]);
    assert_eq!((wrong.status, &*wrong.problem()), (422, "invalid-request"));
    let targets = service.get("/v1/targets?on=2014-12-31&unit=district-education", &[]);
    let request = r#"{"measure":"plan-targets","on":"2014-12-31","facts":{"unit":"district-education"}}"#;
    assert_eq!(targets.text(), api::assess_json(request));
}
