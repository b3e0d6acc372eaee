//! At the radius, a metre beyond, and not measured.

use serde_json::{Value, json};

use crate::{api, measures::soundness::World};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "park-service-radius", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn a_park_at_its_very_radius_is_within_reach_and_a_metre_more_is_too_far() {
    let facts = |more: i64| {
        json!({"communityParkMetres": 2000 + more, "comprehensiveParkMetres": 5000 + more,
            "forestParkMetres": 10_000 + more})
    };
    assert_eq!(ask(&facts(0))["outcome"], "met");
    let far = ask(&facts(1));
    assert_eq!(far["outcome"], "notMet");
    assert_eq!(far["result"]["any"], "notMet");
    for (position, required) in ["at most 2000 m", "at most 5000 m", "at most 10000 m"].iter().enumerate() {
        let reason = &far["reasons"][position];
        assert_eq!(reason["required"], *required);
        assert_eq!(reason["overBy"], "1 m");
        assert_eq!(reason["assumed"], true);
        assert_eq!(far["result"]["parks"][position]["tooFarMetres"], "1");
    }
}

#[test]
fn one_park_too_far_decides_and_one_within_reach_is_any() {
    let answer = ask(&json!({"communityParkMetres": 0, "forestParkMetres": 12_500}));
    assert_eq!(answer["outcome"], "notMet");
    assert_eq!(answer["result"]["any"], "met");
    assert_eq!(answer["missing"], json!(["comprehensiveParkMetres"]));
    assert_eq!(answer["result"]["parks"][2]["tooFarMetres"], "2500");
}

#[test]
fn an_ended_figure_leaves_its_park_open_and_asks_for_nothing() {
    let mut own: Value =
        serde_json::from_str(crate::measures::find("park-service-radius").unwrap().parameters().get())
            .unwrap();
    own["communityParkMetres"][0]["to"] = json!("2015-12-31");
    let request = json!({"measure": "park-service-radius", "on": "2016-01-01", "parameters": own,
        "facts": {"comprehensiveParkMetres": 1, "forestParkMetres": 1}});
    let answer: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
    assert_eq!(answer["outcome"], "unknown");
    assert_eq!(answer["reasons"][0]["required"], "no figure in force");
    assert_eq!(answer["missing"], json!([]));
}

#[test]
fn part_of_a_metre_and_less_than_nothing_are_no_distances() {
    let answer = ask(&json!({"communityParkMetres": "0.5", "forestParkMetres": -1}));
    assert_eq!(answer["outcome"], "invalid");
    let codes: Vec<&Value> =
        answer["problems"].as_array().unwrap().iter().map(|problem| &problem["code"]).collect();
    assert_eq!(codes, ["bad-number", "out-of-range"]);
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let facts = vec![
        ("communityParkMetres", vec![json!(2000), json!(2001)]),
        ("comprehensiveParkMetres", vec![json!(5000), json!(5001)]),
        ("forestParkMetres", vec![json!(10_000), json!(10_001)]),
    ];
    World { measure: "park-service-radius", readings: json!({}), parameters: None, facts }.check();
}
