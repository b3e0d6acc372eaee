//! What each kind of project must and may, and what is asked of it.

use serde_json::{Value, json};

use super::ProjectKind;
use crate::{
    api,
    measures::soundness::{World, yes_no},
    read::Named,
};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "greening-requirements", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

fn reason<'a>(answer: &'a Value, id: &str) -> &'a Value {
    answer["reasons"].as_array().unwrap().iter().find(|reason| reason["id"] == id).unwrap()
}

#[test]
fn renewal_housing_must_meet_both_standards() {
    for (park, garden, outcome) in [(true, true, "met"), (true, false, "notMet"), (false, true, "notMet")] {
        let answer = ask(&json!({"projectKind": "renewalHousing", "newBuilding": false,
            "meetsCommunityParkStandard": park, "meetsGardenStyle": garden}));
        assert_eq!(answer["outcome"], outcome);
        let ids: Vec<&Value> =
            answer["result"]["requirements"].as_array().unwrap().iter().map(|entry| &entry["id"]).collect();
        assert_eq!(ids, ["community-park-standard", "garden-style"]);
        assert_eq!(answer["missing"], json!([]));
    }
    let offices =
        ask(&json!({"projectKind": "renewalOther", "newBuilding": false, "meetsGardenStyle": true}));
    assert_eq!(offices["outcome"], "met");
    assert_eq!(reason(&offices, "community-park-standard")["found"], "not applicable");
}

#[test]
fn a_new_building_plans_roof_greening_only_where_it_is_safe() {
    for (safe, planned, outcome) in [
        (json!(true), json!(true), "met"),
        (json!(true), json!(false), "notMet"),
        (json!(false), json!(false), "met"),
        (Value::Null, json!(false), "unknown"),
        (Value::Null, json!(true), "met"),
    ] {
        let answer = ask(&json!({"projectKind": "other", "newBuilding": true,
            "safetyEnsured": safe, "roofGreeningPlanned": planned}));
        assert_eq!(answer["outcome"], outcome, "{safe} {planned}");
    }
}

#[test]
fn what_the_text_does_not_say_is_certified_and_assumed() {
    for (kind, id, clause) in [
        ("oldResidentialArea", "old-residential-area", "IV.1.2"),
        ("municipalGreenSpace", "municipal-green-space", "IV.2.1"),
        ("school", "school-walls", "IV.3.2"),
    ] {
        let facts =
            |certified| json!({"projectKind": kind, "newBuilding": false, "conditionsCertified": certified});
        for (certified, outcome) in [(json!(true), "met"), (json!(false), "notMet"), (Value::Null, "unknown")]
        {
            let answer = ask(&facts(certified));
            assert_eq!(answer["outcome"], outcome, "{kind}");
            let reason = reason(&answer, id);
            assert_eq!((&reason["assumed"], &reason["citation"]["clause"]), (&json!(true), &json!(clause)));
        }
    }
}

#[test]
fn reasons_stand_in_the_order_of_their_titles() {
    let answer = ask(&json!({}));
    let ids: Vec<&str> =
        answer["reasons"].as_array().unwrap().iter().map(|reason| reason["id"].as_str().unwrap()).collect();
    let titles: Vec<&str> = super::text::ABOUT.conditions.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, titles);
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let kinds = ProjectKind::NAMES.iter().map(|(name, _)| json!(name)).collect();
    let mut facts = vec![("projectKind", kinds)];
    facts.extend(
        [
            "conditionsCertified",
            "meetsCommunityParkStandard",
            "meetsGardenStyle",
            "newBuilding",
            "safetyEnsured",
            "roofGreeningPlanned",
        ]
        .map(yes_no),
    );
    World { measure: "greening-requirements", readings: json!({}), parameters: None, facts }.check();
}
