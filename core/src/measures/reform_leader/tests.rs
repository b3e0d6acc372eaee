//! None, one, two.

use serde_json::{Value, json};

use crate::{api, measures::soundness::World};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "reform-leader", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn one_is_asked_for_neither_none_nor_two() {
    for (leaders, outcome, short, over) in [
        (0, "notMet", json!("1 in charge"), Value::Null),
        (1, "met", Value::Null, Value::Null),
        (2, "notMet", Value::Null, json!("1 in charge")),
    ] {
        let answer = ask(&json!({"leaders": leaders}));
        assert_eq!(answer["outcome"], outcome, "{leaders}");
        let reason = &answer["reasons"][0];
        assert_eq!(reason.get("shortBy").cloned().unwrap_or_default(), short);
        assert_eq!(reason.get("overBy").cloned().unwrap_or_default(), over);
        assert_eq!(answer["result"], json!({"requiredLeaders": "1"}));
    }
}

#[test]
fn half_a_leader_is_a_problem() {
    let answer = ask(&json!({"leaders": "0.5"}));
    assert_eq!(answer["outcome"], "invalid");
    assert_eq!(answer["problems"][0]["path"], "leaders");
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let facts = vec![("leaders", vec![json!(0), json!(1), json!(2)])];
    World { measure: "reform-leader", readings: json!({}), parameters: None, facts }.check();
}
