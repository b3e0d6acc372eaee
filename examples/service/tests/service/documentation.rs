//! The OpenAPI document describes what is served, and its page needs nothing from elsewhere.

use luohu_policy_core::measures::MEASURES;
use serde_json::Value;

use crate::support::{DONGMEN, Place, Service};

fn document(service: &Service) -> Value {
    let answer = service.get("/openapi.json", &[]);
    assert_eq!(answer.text(), luohu_policy_service::openapi());
    answer.json()
}

#[test]
fn every_reference_leads_somewhere() {
    let service = Place::new().start("");
    let document = document(&service);
    assert_eq!(document["openapi"], "3.1.0");
    let (mut pending, mut seen) = (vec![&document], 0);
    while let Some(value) = pending.pop() {
        match value {
            Value::Array(values) => pending.extend(values),
            Value::Object(object) => {
                if let Some(pointer) = object.get("$ref").and_then(Value::as_str) {
                    let pointer = pointer.strip_prefix('#').unwrap();
                    assert!(document.pointer(pointer).is_some(), "{pointer}");
                    seen += 1;
                }
                pending.extend(object.values());
            }
            _ => {}
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn every_described_path_is_served() {
    let service = Place::new().start("");
    let document = document(&service);
    let paths = document["paths"].as_object().unwrap();
    for entry in MEASURES {
        assert!(paths.contains_key(&format!("/v1/measures/{}/assess", entry.about().id)));
    }
    let mut operations = std::collections::BTreeSet::new();
    for (path, methods) in paths {
        let asked = path
            .replace("{unit}", "street-dongmen")
            .replace("{year}", "2014")
            .replace("/v1/measures/{id}", "/v1/measures/reply-deadline")
            .replace("{id}", "no-event");
        assert!(!asked.contains('{'), "{path}");
        for (method, operation) in methods.as_object().unwrap() {
            assert!(operations.insert(operation["operationId"].as_str().unwrap()), "{operation}");
            let bearer = format!("Bearer {DONGMEN}");
            let headers = [("authorization", &*bearer), ("content-type", "application/json")];
            let answer = match &**method {
                "get" => service.get(&asked, &headers[..1]),
                _ => service.post(&asked, &headers, b"{}"),
            };
            let known = answer.status == 200
                || !["not-found", "method-not-allowed"].contains(&&*code(&answer.json()));
            assert!(known, "{method} {path}: {}", answer.text());
            let secured = operation.get("security").is_some();
            let closed = match &**method {
                "get" => service.get(&asked, &[]),
                _ => service.post(&asked, &headers[1..], b"{}"),
            };
            assert_eq!(closed.status == 401, secured, "{method} {path}");
        }
    }
}

fn code(body: &Value) -> String {
    body["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn an_answer_has_the_keys_that_its_schema_requires() {
    let service = Place::new().start("");
    let document = document(&service);
    let request = br#"{"on":"2013-04-26","facts":{"transferredOn":"2013-04-26"}}"#;
    let json = ("content-type", "application/json");
    let answer = service.post("/v1/measures/reply-deadline/assess", &[json], request).json();
    let pointer = "/paths/~1v1~1measures~1reply-deadline~1assess/post/responses/200/content/application~1json/schema/$ref";
    let schema = document.pointer(pointer).and_then(Value::as_str).unwrap().trim_start_matches('#');
    let schema = document.pointer(schema).unwrap();
    for required in schema["required"].as_array().unwrap() {
        assert!(answer.get(required.as_str().unwrap()).is_some(), "{required}");
    }
    for key in answer.as_object().unwrap().keys() {
        assert!(schema["properties"].get(key).is_some(), "{key}");
    }
}

#[test]
fn the_page_is_served_whole_under_a_strict_policy() {
    let service = Place::new().start("");
    let page = service.get("/docs/", &[]);
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert!(!page.text().contains("://"), "{}", page.text());
    let links = page.text().split(['"']).filter(|part| part.contains('.') && !part.contains(['<', ' ']));
    let mut loaded = 0;
    for link in links {
        assert_eq!(service.get(&format!("/docs/{link}"), &[]).status, 200, "{link}");
        loaded += 1;
    }
    assert_eq!(loaded, 4);
    assert_eq!(service.get("/docs/oauth2-redirect.html", &[]).status, 404);
}
