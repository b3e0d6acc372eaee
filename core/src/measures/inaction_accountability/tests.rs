//! Fault and consequence, and the grade that the text leaves out.

use serde_json::{Value, json};

use super::{Consequence, Performance};
use crate::{
    api,
    measures::soundness::{World, supplied},
    read::Named,
};

fn ask(performance: &str, consequence: &str, parameters: &Value) -> Value {
    let request = json!({"measure": "inaction-accountability", "parameters": parameters,
        "facts": {"performance": performance, "consequence": consequence}});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn a_fault_and_a_consequence_are_both_needed() {
    for (performance, _) in Performance::NAMES {
        for (consequence, _) in Consequence::NAMES {
            let expected =
                if *performance == "performed" || *consequence == "none" { "notMet" } else { "met" };
            let answer = ask(performance, consequence, &Value::Null);
            assert_eq!(answer["outcome"], expected, "{performance} {consequence}");
            assert_eq!(answer.get("missingParameters").is_some(), expected == "met");
        }
    }
}

#[test]
fn the_grade_is_a_host_s_and_shows_its_source() {
    let own = supplied("inaction-accountability", &[("sanctionGrade", json!(2))]);
    let answer = ask("notInTime", "delay", &own);
    assert_eq!(answer["result"], json!({"sanctionGrade": "2"}));
    assert_eq!(answer["reasons"][2]["source"]["document"], "罗财〔2014〕1号");
    let spared = ask("performed", "delay", &own);
    assert_eq!(spared["result"], json!({"sanctionGrade": null}));
    assert_eq!(spared["reasons"][2].get("source"), None);
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    for parameters in [None, Some(supplied("inaction-accountability", &[("sanctionGrade", json!(2))]))] {
        let facts = vec![
            ("performance", Performance::NAMES.iter().map(|(name, _)| json!(name)).collect()),
            ("consequence", Consequence::NAMES.iter().map(|(name, _)| json!(name)).collect()),
        ];
        World { measure: "inaction-accountability", readings: json!({}), parameters, facts }.check();
    }
}
