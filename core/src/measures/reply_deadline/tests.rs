//! The deadline over holidays, without a date, and at the edges of the published years.

use serde_json::{Value, json};

use crate::api;

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "reply-deadline", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

fn reason<'a>(assessment: &'a Value, id: &str) -> &'a Value {
    assessment["reasons"].as_array().unwrap().iter().find(|reason| reason["id"] == id).unwrap()
}

#[test]
fn three_working_days_after_a_friday_before_labour_day() {
    let answer = ask(&json!({"transferredOn": "2013-04-26"}));
    assert_eq!(answer["outcome"], "met");
    assert_eq!(
        answer["result"],
        json!({
            "dueOn": "2013-05-02",
            "workingDays": 3,
            "provisional": false,
            // A make-up weekend, then three days off.
            "countedDays": ["2013-04-27", "2013-04-28", "2013-05-02"],
        })
    );
    assert_eq!(answer["missing"], json!([]));
    assert_eq!(answer["readings"], json!({}));
    let start = reason(&answer, "period-start");
    assert_eq!(start["assumed"], true);
    assert_eq!(start["citation"], json!({"document": "LFB2013-5", "clause": "III.2"}));
    assert_eq!(reason(&answer, "reply-within")["required"], "3 working days");
}

#[test]
fn the_deadline_can_fall_on_a_sunday() {
    assert_eq!(ask(&json!({"transferredOn": "2013-06-06"}))["result"]["dueOn"], "2013-06-09");
}

#[test]
fn without_the_day_of_transfer_it_is_asked_for() {
    for facts in [json!({}), json!({"transferredOn": null})] {
        let answer = ask(&facts);
        assert_eq!(answer["outcome"], "unknown");
        assert_eq!(answer["missing"], json!(["transferredOn"]));
        assert_eq!(
            answer["result"],
            json!({"dueOn": null, "workingDays": 3, "provisional": false, "countedDays": []})
        );
    }
}

#[test]
fn outside_the_published_years_nothing_is_invented() {
    for transferred in ["2012-12-31", "2027-01-01", "1949-10-01", "2199-12-31"] {
        let answer = ask(&json!({"transferredOn": transferred}));
        assert_eq!(answer["outcome"], "unknown", "{transferred}");
        assert_eq!(answer["result"]["dueOn"], Value::Null);
        assert_eq!(answer["missing"], json!([]));
        let notice = reason(&answer, "published-notice");
        assert_eq!(notice["verdict"], "unknown");
        assert_eq!(notice["required"], "2013-01-01/2026-12-31");
        assert_eq!(notice["found"], transferred);
    }
}

#[test]
fn only_later_days_unannounced_make_the_answer_provisional() {
    let answer = ask(&json!({"transferredOn": "2026-12-30"}));
    assert_eq!(answer["outcome"], "met");
    assert_eq!(answer["result"]["dueOn"], "2027-01-05");
    assert_eq!(answer["result"]["provisional"], true);
    assert_eq!(reason(&answer, "published-notice")["found"], "2026-12-30/2027-01-05");
    assert_eq!(reason(&answer, "published-notice")["assumed"], true);
}

#[test]
fn a_host_can_set_another_period_and_end_it() {
    let dated = |to: Value| {
        json!({"workingDays": [{"from": "2013-04-24", "to": to, "value": 5,
            "citation": {"document": "LFB2013-5", "clause": "III.2"}}]})
    };
    let with = |on: &str, to: Value| -> Value {
        let request = json!({"measure": "reply-deadline", "on": on, "parameters": dated(to),
            "facts": {"transferredOn": "2013-04-26"}});
        serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
    };
    assert_eq!(with("2014-01-01", Value::Null)["result"]["dueOn"], "2013-05-06");
    let ended = with("2014-01-01", json!("2013-12-31"));
    assert_eq!(ended["outcome"], "unknown");
    assert_eq!(ended["result"]["workingDays"], Value::Null);
    assert_eq!(ended["missing"], json!([]));
}

#[test]
fn unknown_names_and_impossible_dates_are_problems() {
    let request = json!({"measure": "reply-deadline", "readings": {"start": "receipt"},
        "facts": {"transferredOn": "2013-02-30", "receivedOn": "2013-05-01"}});
    let answer: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
    assert_eq!(answer["outcome"], "invalid");
    let paths: Vec<_> = answer["problems"].as_array().unwrap().iter().map(|p| &p["path"]).collect();
    assert_eq!(paths, ["receivedOn", "transferredOn", "readings.start"]);
}
