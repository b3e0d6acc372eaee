//! Titles, rewards and evaluations, the two ladders, and what is asked.

use serde_json::{Value, json};

use crate::{api, measures::completions::assert_sound};

fn ask(request: Value) -> Value {
    let mut request = request;
    request["measure"] = json!("teacher-honours");
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

/// A set with rewards for two titles.
fn rewards() -> Value {
    let mut set: Value =
        serde_json::from_str(crate::measures::find("teacher-honours").unwrap().parameters().get()).unwrap();
    for (name, value) in [("newStarCny", "300"), ("educatorCny", "1000.05")] {
        let citation = json!({"document": "own", "clause": name});
        set[name] = json!([{"from": "2013-09-01", "to": null, "value": value, "citation": citation}]);
    }
    set
}

#[test]
fn an_evaluation_after_the_day_asked_about_is_noted() {
    for (on, noted) in [("2015-09-09", true), ("2015-09-10", false)] {
        let request = json!({"measure": "teacher-honours", "on": on, "facts": {"titles": [
            {"title": "newStar", "evaluatedOn": "2013-09-10"}, {"title": "educator", "evaluatedOn": "2015-09-10"}]}});
        let notes = api::assess(&request.to_string()).notes;
        assert_eq!(notes.iter().any(|note| note.code == "after-day"), noted, "{on}");
    }
}

#[test]
fn of_several_titles_the_highest_counts_or_all_of_them() {
    let titles = json!([{"title": "educator"}, {"title": "newStar"}]);
    for (readings, counted, reward) in [
        (json!({}), json!(["educator"]), "1000.05"),
        (json!({"stacking": "sum"}), json!(["newStar", "educator"]), "1300.05"),
    ] {
        let answer = ask(json!({"facts": {"titles": titles}, "readings": readings, "parameters": rewards()}));
        assert_eq!(answer["outcome"], "met");
        assert_eq!(answer["result"]["countedTitles"], counted);
        assert_eq!(answer["result"]["monthlyRewardCny"], reward);
        assert!(answer.get("missingParameters").is_none());
        let sources =
            answer["reasons"].as_array().unwrap().iter().filter(|reason| reason["source"].is_object());
        assert_eq!(sources.count(), counted.as_array().unwrap().len());
    }
}

#[test]
fn one_amount_that_is_lacking_leaves_the_sum_open() {
    let titles = json!([{"title": "newStar"}, {"title": "skilledTeacher"}]);
    let answer = ask(json!({"facts": {"titles": titles}, "readings": {"stacking": "sum"},
        "parameters": rewards()}));
    assert_eq!(answer["result"]["monthlyRewardCny"], Value::Null);
    assert_eq!(answer["missingParameters"][0]["name"], "skilledTeacherCny");
    assert_eq!(answer["missingParameters"].as_array().unwrap().len(), 1);
}

#[test]
fn every_title_has_its_own_evaluation() {
    let titles = json!([{"title": "newStar", "evaluatedOn": "2016-02-29"}, {"title": "educator"}]);
    let answer = ask(json!({"on": "2019-03-01", "facts": {"titles": titles, "step": "none"}}));
    assert_eq!(
        answer["result"]["evaluations"],
        json!([
            {"title": "newStar", "nextEvaluationOn": "2019-02-28", "overdue": true},
            {"title": "educator", "nextEvaluationOn": null, "overdue": null},
        ])
    );
    assert_eq!(answer["missing"], json!(["titles[1].evaluatedOn"]));
    let undated = ask(json!({"facts": {"titles": titles}}));
    assert_eq!(undated["missing"], json!(["titles[1].evaluatedOn", "step", "on"]));
}

#[test]
fn the_two_ladders_stay_apart() {
    let answer = ask(json!({"facts": {"step": "districtEducator", "titles": []}}));
    assert_eq!(answer["outcome"], "notMet");
    assert_eq!(answer["result"]["openSteps"], json!([]));
    assert_eq!(answer["result"]["openTitles"].as_array().unwrap().len(), 6);
    assert_eq!(answer["missing"], json!([]));
    let stepwise = json!({"facts": {"step": "none", "titles": [{"title": "educator"}]},
        "readings": {"ladder": "stepwise"}});
    let result = ask(stepwise)["result"].clone();
    assert_eq!(result["openSteps"], json!(["schoolChief"]));
    assert_eq!(result["openTitles"], json!(["meritoriousEducator"]));
}

#[test]
fn bad_titles_are_told_where_they_stand() {
    let titles = json!([{"title": "newStar"}, {"title": "newStar"}, {"evaluatedOn": "2014-01-01"}]);
    let answer = ask(json!({"facts": {"titles": titles}}));
    assert_eq!(answer["outcome"], "invalid");
    let told = answer["problems"].as_array().unwrap().iter();
    let told: Vec<_> = told.map(|problem| (&problem["path"], &problem["code"])).collect();
    assert_eq!(
        told,
        [(&json!("titles[2].title"), &json!("required")), (&json!("titles[1].title"), &json!("title-twice")),]
    );
    let many = ask(json!({"facts": {"titles": vec![json!({"title": "newStar"}); 1001]}}));
    assert_eq!(many["problems"][0]["code"], "too-many");
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    let lists = vec![
        json!([]),
        json!([{"title": "newStar", "evaluatedOn": "2016-02-29"}]),
        json!([{"title": "newStar", "evaluatedOn": "2199-01-01"}, {"title": "educator", "evaluatedOn": "2014-01-01"}]),
    ];
    for stacking in ["highest", "sum"] {
        assert_sound(
            "teacher-honours",
            &json!({}),
            &json!({"stacking": stacking}),
            &[
                ("titles", lists.clone()),
                ("step", ["none", "schoolChief", "districtEducator"].map(Value::from).into()),
                ("on", ["1949-10-01", "2017-01-02", "2019-03-01"].map(Value::from).into()),
                ("#newStarCny", vec![json!(300)]),
                ("#educatorCny", vec![json!(1000)]),
            ],
        );
    }
}
