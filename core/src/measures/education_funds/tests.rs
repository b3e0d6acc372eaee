//! The funds without and with a host's figures, and what is asked.

use serde_json::{Value, json};

use crate::{api, measures::completions::assert_sound};

fn ask(on: &str, fund: &str, parameters: &Value) -> Value {
    let request = json!({"measure": "education-funds", "on": on, "facts": {"fund": fund},
        "parameters": parameters});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn no_amount_is_invented() {
    for (fund, names) in [
        ("brandSchools", &["brandSchoolFundCny"][..]),
        ("masterTraining", &["masterTrainingFundCny", "trainingBases"]),
    ] {
        let answer = ask("2014-01-01", fund, &Value::Null);
        assert_eq!(answer["outcome"], "unknown");
        assert_eq!(answer["result"], json!({"yearlyCny": null, "trainingBases": null}));
        let asked = answer["missingParameters"].as_array().unwrap().iter();
        assert_eq!(asked.map(|figure| figure["name"].as_str().unwrap()).collect::<Vec<_>>(), names);
    }
}

#[test]
fn the_day_selects_the_amount_of_the_year() {
    let dated = |from: &str, to: Value, value: Value| {
        let citation = json!({"document": "own", "clause": from});
        json!({"from": from, "to": to, "value": value, "citation": citation})
    };
    let set = json!({
        "brandSchoolFundCny": [],
        "masterTrainingFundCny": [
            dated("2013-01-01", json!("2013-12-31"), json!(8_000_000)),
            dated("2014-01-01", json!("2014-12-31"), json!(9_000_000)),
        ],
        "trainingBases": [dated("2013-01-01", Value::Null, json!(6))],
    });
    for (on, outcome, amount) in [
        ("2013-12-31", "met", json!("8000000")),
        ("2014-01-01", "met", json!("9000000")),
        ("2015-01-01", "unknown", Value::Null),
    ] {
        let answer = ask(on, "masterTraining", &set);
        assert_eq!(answer["outcome"], outcome, "{on}");
        assert_eq!(answer["result"], json!({"yearlyCny": amount, "trainingBases": 6}));
        assert_eq!(answer["reasons"][1].get("source").is_some(), outcome == "met");
        assert_eq!(answer["reasons"][2]["source"]["clause"], "2013-01-01");
    }
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    assert_sound(
        "education-funds",
        &json!({}),
        &json!({}),
        &[
            ("fund", vec![json!("brandSchools"), json!("masterTraining")]),
            ("#brandSchoolFundCny", vec![json!(1)]),
            ("#masterTrainingFundCny", vec![json!(2)]),
            ("#trainingBases", vec![json!(3)]),
        ],
    );
}
