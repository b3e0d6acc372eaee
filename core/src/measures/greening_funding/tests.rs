//! Each payer, the overlap, the omitted amounts.

use serde_json::{Value, json};

use crate::{
    api,
    measures::soundness::{World, supplied, yes_no},
};

const NONE: [&str; 8] = [
    "cityRenewal",
    "municipalGreenSpace",
    "publicInstitution",
    "enterpriseProject",
    "insideCompound",
    "verticalOrRoof",
    "bySociety",
    "maintenance",
];

/// A project of which these are so and nothing else.
fn project(so: &[&str]) -> Value {
    NONE.iter().map(|fact| ((*fact).to_owned(), Value::Bool(so.contains(fact)))).collect()
}

fn ask(facts: &Value, more: &Value) -> Value {
    let mut request = json!({"measure": "greening-funding", "facts": facts});
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

fn reason<'a>(answer: &'a Value, id: &str) -> &'a Value {
    answer["reasons"].as_array().unwrap().iter().find(|reason| reason["id"] == id).unwrap()
}

fn verdict(answer: &Value, id: &str) -> String {
    reason(answer, id)["verdict"].as_str().unwrap().to_owned()
}

#[test]
fn each_kind_of_project_has_its_payer() {
    for (fact, rule) in [
        ("cityRenewal", "renewalInvestor"),
        ("municipalGreenSpace", "districtFinance"),
        ("publicInstitution", "budgetOrOwnFunds"),
        ("enterpriseProject", "environmentSubsidy"),
        ("insideCompound", "environmentSubsidy"),
    ] {
        let answer = ask(&project(&[fact]), &json!({}));
        assert_eq!(answer["outcome"], "met", "{fact}");
        assert_eq!(answer["result"]["rules"], json!([rule]), "{fact}");
        assert_eq!(answer["result"]["overlap"], false);
        assert_eq!(verdict(&answer, "one-payer-rule"), "met");
        assert_eq!(answer["missing"], json!([]));
    }
}

#[test]
fn renewal_inside_a_compound_is_an_overlap_that_stays_open() {
    let answer = ask(&json!({"cityRenewal": true, "insideCompound": true}), &json!({}));
    assert_eq!(answer["outcome"], "unknown");
    assert_eq!(answer["result"]["rules"], json!(["renewalInvestor", "environmentSubsidy"]));
    assert_eq!(answer["result"]["overlap"], true);
    let one =
        reason(&ask(&project(&["cityRenewal", "insideCompound"]), &json!({})), "one-payer-rule").clone();
    assert_eq!(
        (&one["verdict"], &one["required"], &one["found"]),
        (&json!("notMet"), &json!("1 rule"), &json!("2 rules"))
    );
}

#[test]
fn the_bracket_can_be_read_as_both() {
    let both = json!({"readings": {"enterpriseProjects": "both"}});
    assert_eq!(ask(&project(&["insideCompound"]), &both)["outcome"], "notMet");
    assert_eq!(ask(&project(&["cityRenewal", "insideCompound"]), &both)["outcome"], "met");
    let answer = ask(&project(&["enterpriseProject", "insideCompound"]), &both);
    assert_eq!(answer["result"]["rules"], json!(["environmentSubsidy"]));
}

#[test]
fn no_payer_does_not_keep_a_subsidy_from_being_told() {
    let answer = ask(&project(&["verticalOrRoof", "bySociety", "maintenance"]), &json!({}));
    assert_eq!(answer["outcome"], "notMet");
    assert_eq!(answer["result"]["rules"], json!(["greeningSubsidy", "maintenancePrice"]));
    assert_eq!(verdict(&answer, "one-payer-rule"), "notMet");
    let omitted: Vec<&Value> =
        answer["missingParameters"].as_array().unwrap().iter().map(|omitted| &omitted["name"]).collect();
    assert_eq!(omitted, ["greeningSubsidyCny", "maintenanceUnitPriceCny"]);
    assert_eq!(answer["missingParameters"][1]["setBy"], "district-urban-management");
}

#[test]
fn a_supplied_amount_shows_its_source_and_only_where_its_rule_holds() {
    let own = supplied(
        "greening-funding",
        &[("environmentSubsidyCny", json!("1200.50")), ("greeningSubsidyCny", json!(80))],
    );
    let own = json!({"parameters": own});
    let answer = ask(&project(&["insideCompound"]), &own);
    assert_eq!(answer["result"]["environmentSubsidyCny"], "1200.50");
    assert_eq!(answer["result"]["greeningSubsidyCny"], Value::Null);
    assert_eq!(answer.get("missingParameters"), None);
    let source = json!({"document": "罗财〔2014〕1号", "clause": "3"});
    assert_eq!(reason(&answer, "environment-subsidy")["source"], source);
    assert_eq!(reason(&answer, "greening-subsidy").get("source"), None);
}

#[test]
fn reasons_stand_in_the_order_of_the_clauses_and_of_their_titles() {
    let answer = ask(&json!({}), &json!({}));
    let ids: Vec<&str> =
        answer["reasons"].as_array().unwrap().iter().map(|reason| reason["id"].as_str().unwrap()).collect();
    let titles: Vec<&str> = super::text::ABOUT.conditions.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, titles);
    assert_eq!(answer["outcome"], "unknown");
    assert_eq!(answer["result"]["overlap"], Value::Null);
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let own = supplied(
        "greening-funding",
        &[("environmentSubsidyCny", json!(1)), ("greeningSubsidyCny", json!(2))],
    );
    for parameters in [None, Some(own)] {
        for reading in ["either", "both"] {
            let facts = NONE.map(yes_no).to_vec();
            let readings = json!({"enterpriseProjects": reading});
            World { measure: "greening-funding", readings, parameters: parameters.clone(), facts }.check();
        }
    }
}
