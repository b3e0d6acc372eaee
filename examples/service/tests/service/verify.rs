//! A browser's claim is computed again.

use std::fs;

use luohu_policy_core::{api, measures};
use serde_json::{Value, json};

use crate::support::{Answer, Place, Service};

/// What `value` of an element gives for a request.
fn claim(request: &Value) -> Value {
    let assessment: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
    let digest = assessment["parametersDigest"].clone();
    json!({"facts": request["facts"], "assessment": assessment, "digest": digest})
}

fn enterprise() -> Value {
    let facts = json!({"priorYearTaxCny": "9999999.99", "headquarters": false});
    json!({"measure": "key-enterprise", "on": "2013-06-30", "facts": facts, "readings": {"indicators": "R2"}})
}

fn verify(service: &Service, claim: &Value) -> Answer {
    service.post("/v1/verify", &[("content-type", "application/json")], claim.to_string().as_bytes())
}

#[test]
fn an_honest_claim_is_confirmed_for_every_measure() {
    let service = Place::new().start("");
    let mut requests: Vec<Value> = measures::MEASURES
        .iter()
        .map(|entry| json!({"measure": entry.about().id, "on": "2014-06-30", "facts": {}}))
        .collect();
    requests.push(enterprise());
    // Who asks comes back masked and cannot be asked again; it changes no answer.
    let mut asked = enterprise();
    asked["applicant"] = json!({"name": "测试", "residentNumber": "11010519491231002X"});
    requests.push(asked);
    for request in requests {
        let answer = verify(&service, &claim(&request));
        let told = answer.json();
        assert_eq!((answer.status, &told["verdict"]), (200, &json!("confirmed")), "{told}");
        assert_eq!(told["difference"], Value::Null);
    }
}

#[test]
fn a_changed_claim_differs_at_its_first_changed_reason() {
    let service = Place::new().start("");
    let honest = claim(&enterprise());
    let reasons = honest["assessment"]["reasons"].as_array().unwrap().clone();
    let (index, id) = reasons
        .iter()
        .enumerate()
        .find_map(|(index, reason)| {
            reason["facts"]
                .as_array()?
                .contains(&json!("priorYearTaxCny"))
                .then(|| (index, reason["id"].clone()))
        })
        .unwrap();

    // The facts were raised by a fen after the assessment.
    let mut changed = honest.clone();
    changed["facts"]["priorYearTaxCny"] = json!("10000000.00");
    let told = verify(&service, &changed).json();
    assert_eq!(told["verdict"], "differs");
    assert_eq!(told["difference"]["reason"], id);
    assert!(
        told["difference"]["path"].as_str().unwrap().starts_with(&format!("reasons[{index}].")),
        "{told}"
    );
    assert_eq!(told["assessment"]["outcome"], "met");

    // A reason was made to hold.
    let mut changed = honest.clone();
    changed["assessment"]["reasons"][index]["verdict"] = json!("met");
    let told = verify(&service, &changed).json();
    let path = format!("reasons[{index}].verdict");
    let expected = json!({"path": path, "reason": id, "claimed": "met", "computed": "notMet"});
    assert_eq!(told["difference"], expected);

    // A reason was taken out, and the outcome alone was changed.
    let mut changed = honest.clone();
    changed["assessment"]["reasons"].as_array_mut().unwrap().pop();
    let told = verify(&service, &changed).json();
    assert_eq!(told["difference"]["path"], format!("reasons[{}]", reasons.len() - 1));
    let mut changed = honest;
    changed["assessment"]["outcome"] = json!("met");
    let told = verify(&service, &changed).json();
    assert_eq!((&told["verdict"], &told["difference"]["path"]), (&json!("differs"), &json!("outcome")));
}

#[test]
fn other_figures_are_told_apart_and_own_figures_confirmed() {
    let request = json!({"measure": "key-enterprise", "on": "2013-06-30", "facts": {}});
    let published = measures::find("key-enterprise").unwrap().parameters();
    let own = published.get().replacen("10000000", "20000000", 1);
    assert_ne!(own, published.get());
    let mut with_own = request.clone();
    with_own["parameters"] = serde_json::from_str(&own).unwrap();
    let (ours, theirs) = (claim(&request), claim(&with_own));
    assert_ne!(ours["digest"], theirs["digest"], "{}", theirs["assessment"]);

    let service = Place::new().start("");
    let told = verify(&service, &theirs).json();
    assert_eq!((&told["verdict"], &told["digest"]), (&json!("otherParameters"), &ours["digest"]));
    assert_eq!(told["claimedDigest"], theirs["digest"]);

    let place = Place::new();
    fs::write(place.file("own.json"), &own).unwrap();
    let service = place.start("[parameters]\nkey-enterprise = \"own.json\"");
    assert_eq!(verify(&service, &theirs).json()["verdict"], "confirmed");
    assert_eq!(verify(&service, &ours).json()["verdict"], "otherParameters");
}

#[test]
fn what_is_no_claim_is_refused() {
    let service = Place::new().start("");
    for wrong in [
        json!({}),
        json!({"facts": {}, "assessment": null, "digest": null}),
        json!({"facts": {}, "assessment": {"measure": "nothing"}, "digest": null}),
        json!({"facts": [], "assessment": {}}),
        json!({"occurrences": [], "query": {}}),
    ] {
        assert_eq!(verify(&service, &wrong).problem(), "invalid-request", "{wrong}");
    }
    // Facts that no rule takes are no crash: the claim differs.
    let mut wrong = claim(&enterprise());
    wrong["facts"] = json!({"priorYearTaxCny": [1]});
    let told = verify(&service, &wrong).json();
    assert_eq!((&told["verdict"], &told["assessment"]["outcome"]), (&json!("differs"), &json!("invalid")));
}
