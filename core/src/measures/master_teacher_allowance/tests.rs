//! Level and school, the amount that a host supplies, and what is asked.

use serde_json::{Value, json};

use crate::{api, measures::completions::assert_sound};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "master-teacher-allowance", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn the_city_level_is_enough_at_the_five_schools() {
    for (level, at_named, elsewhere) in [
        ("none", "notMet", "notMet"),
        ("district", "notMet", "notMet"),
        ("municipal", "met", "notMet"),
        ("provincial", "met", "notMet"),
        ("national", "met", "notMet"),
    ] {
        for school in ["wutongPrimary", "dawang", "hualiPrimary", "cuiyinPrimary", "caopuPrimary"] {
            assert_eq!(ask(&json!({"masterLevel": level, "school": school}))["outcome"], at_named);
        }
        for school in ["other", "binhePrimary"] {
            assert_eq!(ask(&json!({"masterLevel": level, "school": school}))["outcome"], elsewhere);
        }
    }
}

#[test]
fn no_amount_is_invented() {
    let answer = ask(&json!({"masterLevel": "municipal", "school": "dawang"}));
    assert_eq!(answer["result"], json!({"allowanceCny": null}));
    assert_eq!(answer["missing"], json!([]));
    let asked = &answer["missingParameters"];
    assert_eq!(
        (&asked[0]["name"], &asked[0]["setBy"]),
        (&json!("allowanceCny"), &json!("district-education"))
    );
    let refused = ask(&json!({"masterLevel": "district", "school": "dawang"}));
    assert!(refused.get("missingParameters").is_none());
}

#[test]
fn an_amount_that_a_host_supplies_shows_its_source() {
    let source = json!({"document": "own", "clause": "3"});
    let figure = json!([{"from": "2013-09-01", "to": "2014-08-31", "value": "1500.50", "citation": source}]);
    let on = |day: &str| -> Value {
        let facts = json!({"masterLevel": "municipal", "school": "dawang"});
        let request = json!({"measure": "master-teacher-allowance", "on": day, "facts": facts,
            "parameters": {"allowanceCny": figure}});
        serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
    };
    let answer = on("2014-08-31");
    assert_eq!(answer["result"]["allowanceCny"], "1500.50");
    assert_eq!(answer["reasons"][2]["source"], source);
    assert!(answer.get("missingParameters").is_none());
    // The figure has ended: the next year's is asked for.
    let ended = on("2014-09-01");
    assert_eq!(ended["result"]["allowanceCny"], Value::Null);
    assert_eq!(ended["missingParameters"][0]["name"], "allowanceCny");
}

#[test]
fn the_school_that_may_be_misspelt_is_marked() {
    for (school, assumed) in [("cuiyinPrimary", true), ("caopuPrimary", false)] {
        assert_eq!(ask(&json!({"school": school}))["reasons"][1]["assumed"], assumed);
    }
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    let levels = ["none", "district", "municipal", "provincial", "national"];
    assert_sound(
        "master-teacher-allowance",
        &json!({}),
        &json!({}),
        &[
            ("masterLevel", levels.map(Value::from).into()),
            ("school", ["dawang", "cuiyinPrimary", "binhePrimary", "other"].map(Value::from).into()),
            ("#allowanceCny", vec![json!(1000)]),
        ],
    );
}
