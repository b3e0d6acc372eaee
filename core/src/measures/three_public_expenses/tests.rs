//! Equal sums, one fen more, and figures of a host.

use serde_json::{Value, json};

use crate::{api, measures::find};

fn ask(facts: &Value, parameters: &Value) -> Value {
    let request = json!({"measure": "three-public-expenses", "facts": facts, "parameters": parameters});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

fn growth(percent: &str) -> Value {
    let mut own: Value =
        serde_json::from_str(find("three-public-expenses").unwrap().parameters().get()).unwrap();
    own["growthPercent"][0]["value"] = json!(percent);
    own
}

#[test]
fn equal_sums_meet_it_and_one_fen_more_does_not() {
    let prior = "1000000.55";
    for (current, outcome, left, over) in [
        ("1000000.55", "met", json!("0"), Value::Null),
        ("1000000.54", "met", json!("0.01"), Value::Null),
        ("1000000.56", "notMet", Value::Null, json!("0.01")),
    ] {
        let answer = ask(&json!({"priorYearCny": prior, "currentYearCny": current}), &Value::Null);
        assert_eq!(answer["outcome"], outcome, "{current}");
        assert_eq!(answer["result"], json!({"limitCny": prior, "leftCny": left, "overCny": over}));
        assert_eq!(answer["reasons"][0]["assumed"], true);
    }
    let over = ask(&json!({"priorYearCny": 5, "currentYearCny": 7}), &Value::Null);
    assert_eq!(over["reasons"][0]["required"], "at most 5 CNY");
    assert_eq!(over["reasons"][0]["overBy"], "2 CNY");
}

#[test]
fn a_growth_of_a_host_is_cut_to_whole_fen_and_never_overflows() {
    let facts = json!({"priorYearCny": "0.33", "currentYearCny": "0.34"});
    assert_eq!(ask(&facts, &growth("3.03"))["outcome"], "notMet");
    assert_eq!(ask(&facts, &growth("3.031"))["outcome"], "met");
    let facts = json!({"priorYearCny": "10000000000000", "currentYearCny": "10000000000000"});
    let most = ask(&facts, &growth("1000000000000"));
    assert_eq!(most["result"]["limitCny"], "10000000000000");
    assert_eq!(most["outcome"], "met");
}

#[test]
fn nothing_spent_is_no_growth_whatever_was_spent_before() {
    let answer = ask(&json!({"currentYearCny": 0}), &Value::Null);
    assert_eq!(answer["outcome"], "met");
    assert_eq!(answer["missing"], json!(["priorYearCny"]));
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    // For every sum of one year there are one of the other that is more, and one that is less; only
    // nothing spent is never more.
    for (facts, outcome, missing) in [
        (json!({}), "unknown", json!(["priorYearCny", "currentYearCny"])),
        (json!({"priorYearCny": 5}), "unknown", json!(["currentYearCny"])),
        (json!({"priorYearCny": 0}), "unknown", json!(["currentYearCny"])),
        (json!({"currentYearCny": 5}), "unknown", json!(["priorYearCny"])),
        (json!({"currentYearCny": "0.01"}), "unknown", json!(["priorYearCny"])),
        (json!({"currentYearCny": 0}), "met", json!(["priorYearCny"])),
        (json!({"priorYearCny": 5, "currentYearCny": 5}), "met", json!([])),
    ] {
        let answer = ask(&facts, &Value::Null);
        assert_eq!((&answer["outcome"], &answer["missing"]), (&json!(outcome), &missing), "{facts}");
    }
}
