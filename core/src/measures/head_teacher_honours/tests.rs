//! Levels, selections and amounts, and what is asked.

use serde_json::{Value, json};

use crate::{api, measures::completions::assert_sound};

fn ask(on: &Value, facts: &Value, readings: &Value) -> Value {
    let request = json!({"measure": "head-teacher-honours", "on": on, "facts": facts, "readings": readings});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn a_level_carries_its_own_amounts() {
    for (level, outcome, names) in [
        ("none", "notMet", &[][..]),
        ("backbone", "met", &["backboneAllowanceCny", "backboneResearchCny"]),
        ("model", "met", &["modelAllowanceCny", "modelResearchCny"]),
        ("senior", "met", &["seniorAllowanceCny", "seniorResearchCny"]),
        ("chief", "met", &["chiefAllowanceCny", "chiefResearchCny"]),
    ] {
        let answer = ask(&Value::Null, &json!({"level": level}), &json!({}));
        assert_eq!(answer["outcome"], outcome, "{level}");
        let asked = answer["missingParameters"].as_array().into_iter().flatten();
        assert_eq!(asked.map(|figure| figure["name"].as_str().unwrap()).collect::<Vec<_>>(), names);
    }
    let unknown = ask(&Value::Null, &json!({}), &json!({}));
    assert_eq!(unknown["missingParameters"].as_array().unwrap().len(), 8);
}

#[test]
fn the_reading_decides_which_levels_are_open() {
    for (level, open, stepwise) in [
        ("none", json!(["backbone", "model", "senior", "chief"]), json!(["backbone"])),
        ("model", json!(["senior", "chief"]), json!(["senior"])),
        ("chief", json!([]), json!([])),
    ] {
        let facts = json!({"level": level});
        let of = |readings: Value| ask(&Value::Null, &facts, &readings)["result"]["openLevels"].clone();
        assert_eq!(of(json!({})), open, "{level}");
        assert_eq!(of(json!({"ladder": "stepwise"})), stepwise, "{level}");
    }
}

#[test]
fn the_next_selection_is_three_years_later() {
    for (last, on, next, overdue) in [
        ("2013-09-10", json!("2016-09-10"), "2016-09-10", json!(false)),
        ("2013-09-10", json!("2016-09-11"), "2016-09-10", json!(true)),
        ("2016-02-29", json!("2019-02-28"), "2019-02-28", json!(false)),
        ("2016-02-29", json!(null), "2019-02-28", json!(null)),
        ("2199-12-31", json!(null), "2202-12-31", json!(false)),
    ] {
        let answer = ask(&on, &json!({"level": "model", "lastSelectionOn": last}), &json!({}));
        assert_eq!(answer["result"]["nextSelectionOn"], next);
        assert_eq!(answer["result"]["overdue"], overdue, "{last} {on}");
        assert_eq!(answer["missing"], if overdue.is_null() { json!(["on"]) } else { json!([]) });
        let reason = &answer["reasons"][3];
        assert_eq!((&reason["required"], &reason["assumed"]), (&json!("36 months"), &json!(true)));
    }
}

#[test]
fn a_selection_after_the_day_asked_about_is_noted() {
    for (on, noted) in [(json!("2016-09-09"), true), (json!("2016-09-10"), false), (json!(null), false)] {
        let facts = json!({"level": "model", "lastSelectionOn": "2016-09-10"});
        let answer = ask(&on, &facts, &json!({}));
        assert_eq!(answer["outcome"], "met");
        let codes: Vec<&Value> =
            answer["notes"].as_array().unwrap().iter().map(|note| &note["code"]).collect();
        assert_eq!(codes.contains(&&json!("after-day")), noted, "{on}");
    }
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    assert_sound(
        "head-teacher-honours",
        &json!({}),
        &json!({}),
        &[
            ("level", ["none", "backbone", "model", "chief"].map(Value::from).into()),
            ("lastSelectionOn", ["1949-10-01", "2013-09-10", "2199-12-31"].map(Value::from).into()),
            ("on", ["1949-10-01", "2016-09-10", "2016-09-11", "2199-12-31"].map(Value::from).into()),
            ("#backboneAllowanceCny", vec![json!(100)]),
            ("#modelResearchCny", vec![json!(200)]),
            ("#chiefAllowanceCny", vec![json!(300)]),
        ],
    );
}
