//! Undisputed, disputed, not stated.

use serde_json::{Value, json};

use crate::{
    api,
    measures::soundness::{World, yes_no},
};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "matter-handling", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn an_undisputed_matter_goes_through_the_supervision_system() {
    let answer = ask(&json!({"divisionUndisputed": true}));
    assert_eq!(answer["outcome"], "met");
    assert_eq!(answer["result"], json!({"handling": "assignedAndSupervised"}));
    assert_eq!(answer["reasons"][1]["citation"], json!({"document": "LFB2013-5", "clause": "III.2"}));
}

#[test]
fn a_disputed_matter_has_no_rule_and_nothing_to_ask() {
    let answer = ask(&json!({"divisionUndisputed": false}));
    assert_eq!(answer["outcome"], "unknown");
    assert_eq!(answer["result"], json!({"handling": "noRule"}));
    assert_eq!(answer["reasons"][0]["verdict"], "notMet");
    assert_eq!(answer["reasons"][1]["verdict"], "unknown");
    assert_eq!(answer["reasons"][1]["found"], "noRule");
    assert_eq!(answer["missing"], json!([]));
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let facts = vec![yes_no("divisionUndisputed")];
    World { measure: "matter-handling", readings: json!({}), parameters: None, facts }.check();
}
