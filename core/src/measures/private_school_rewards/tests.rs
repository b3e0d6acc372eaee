//! The rewards, the amounts that a host supplies, and what is asked.

use serde_json::{Value, json};

use crate::{api, measures::completions::assert_sound};

fn ask(request: Value) -> Value {
    let mut request = request;
    request["measure"] = json!("private-school-rewards");
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

fn reward<'a>(answer: &'a Value, id: &str) -> &'a Value {
    answer["result"]["rewards"].as_array().unwrap().iter().find(|reward| reward["id"] == id).unwrap()
}

fn own() -> Value {
    let mut set: Value =
        serde_json::from_str(crate::measures::find("private-school-rewards").unwrap().parameters().get())
            .unwrap();
    let grades =
        json!([{"grade": "省一级学校", "amountCny": 500_000}, {"grade": "市一级学校", "amountCny": 300_000}]);
    for (name, value) in [("gradeAwards", grades), ("assessmentRewardCny", json!(50_000))] {
        let citation = json!({"document": "own", "clause": name});
        set[name] = json!([{"from": "2013-09-01", "to": null, "value": value, "citation": citation}]);
    }
    set
}

#[test]
fn a_school_is_rewarded_once_for_the_assessment() {
    for (passed, already, verdict) in [
        (json!(true), json!(false), "met"),
        (json!(true), json!(true), "notMet"),
        (json!(false), json!(null), "notMet"),
        (json!(true), json!(null), "unknown"),
        (json!(null), json!(true), "notMet"),
    ] {
        let facts = json!({"schoolKind": "privatePrimaryOrSecondary", "passedCityAssessment": passed,
            "alreadyRewarded": already});
        let answer = ask(json!({"facts": facts, "parameters": own()}));
        let reward = reward(&answer, "assessment-reward");
        assert_eq!(reward["verdict"], verdict, "{passed} {already}");
        let amount = if verdict == "met" { json!("50000") } else { Value::Null };
        assert_eq!(reward["amountCny"], amount);
        assert_eq!(reward["parameter"], Value::Null);
    }
}

#[test]
fn the_grade_decides_the_amount() {
    let with = |grade: Value| {
        let facts = json!({"schoolKind": "privatePrimaryOrSecondary", "achievedGrade": true, "grade": grade});
        ask(json!({"facts": facts, "parameters": own()}))
    };
    let known = with(json!(" 省一级学校"));
    assert_eq!(reward(&known, "grade-award")["amountCny"], "500000");
    assert_eq!(reward(&known, "founding-grant")["parameter"], "foundingGrants");
    let reasons = known["reasons"].as_array().unwrap();
    let source = |id: &str| reasons.iter().find(|reason| reason["id"] == id).unwrap().get("source").cloned();
    assert_eq!(source("grade-award"), Some(json!({"document": "own", "clause": "gradeAwards"})));
    assert_eq!(source("founding-grant"), None);
    // A grade that the host's table leaves out still waits for its amount.
    assert_eq!(reward(&with(json!("区一级学校")), "grade-award")["parameter"], "gradeAwards");
    let unknown = with(json!(null));
    assert_eq!(reward(&unknown, "grade-award")["parameter"], Value::Null);
    assert!(unknown["missing"].as_array().unwrap().contains(&json!("grade")));
}

#[test]
fn public_schools_have_two_of_the_rewards() {
    let all = [
        "teachingQualityRecognised",
        "fundItemListed",
        "achievedGrade",
        "passedCityAssessment",
        "innovationRecognised",
        "managementQualityRecognised",
        "employsForeignTeachers",
        "developsTextbooks",
    ];
    let mut facts: Value = all.iter().map(|fact| ((*fact).to_owned(), json!(true))).collect();
    facts["alreadyRewarded"] = json!(false);
    for (kind, reading, count) in [
        ("public", "excluded", 2),
        ("privateKindergarten", "excluded", 2),
        ("privateKindergarten", "included", 9),
        ("privatePrimaryOrSecondary", "excluded", 9),
    ] {
        facts["schoolKind"] = json!(kind);
        let answer = ask(json!({"facts": facts, "readings": {"kindergarten": reading}}));
        let rewards = answer["result"]["rewards"].as_array().unwrap().iter();
        assert_eq!(rewards.filter(|reward| reward["verdict"] == "met").count(), count, "{kind} {reading}");
        assert_eq!(answer["missingParameters"].as_array().unwrap().len(), count, "{kind} {reading}");
    }
}

#[test]
fn a_table_has_each_grade_once() {
    for table in [
        json!([]),
        json!([{"grade": " ", "amountCny": 1}]),
        json!([{"grade": "甲", "amountCny": 1}, {"grade": "甲 ", "amountCny": 2}]),
        json!([{"grade": "甲"}]),
    ] {
        let mut set = own();
        set["gradeAwards"][0]["value"] = table;
        assert_eq!(ask(json!({"facts": {}, "parameters": set}))["problems"][0]["code"], "bad-parameters");
        assert!(serde_json::from_value::<super::Parameters>(set).is_err());
    }
}

#[test]
fn a_grade_is_a_name() {
    let long = "级".repeat(201);
    for (grade, valid) in
        [(json!(""), false), (json!(&long), false), (json!(7), false), (json!(&long[3..]), true)]
    {
        let answer = ask(json!({"facts": {"grade": grade}}));
        assert_eq!(answer["outcome"] != "invalid", valid);
    }
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    let flag = || vec![json!(true), json!(false)];
    let tables = vec![json!([{"grade": "甲", "amountCny": 5}]), json!([{"grade": "乙", "amountCny": 5}])];
    for kindergarten in ["excluded", "included"] {
        assert_sound(
            "private-school-rewards",
            &json!({"teachingQualityRecognised": false, "fundItemListed": false, "innovationRecognised": false,
                "managementQualityRecognised": false, "employsForeignTeachers": false}),
            &json!({"kindergarten": kindergarten}),
            &[
                (
                    "schoolKind",
                    ["privatePrimaryOrSecondary", "privateKindergarten", "public"].map(Value::from).into(),
                ),
                ("achievedGrade", flag()),
                ("grade", vec![json!("甲"), json!("乙")]),
                ("passedCityAssessment", flag()),
                ("alreadyRewarded", flag()),
                ("#gradeAwards", tables.clone()),
                ("#assessmentRewardCny", vec![json!(50_000)]),
            ],
        );
    }
    assert_sound(
        "private-school-rewards",
        &json!({"achievedGrade": false, "passedCityAssessment": false, "fundItemListed": false,
            "managementQualityRecognised": false}),
        &json!({}),
        &[
            ("schoolKind", ["privatePrimaryOrSecondary", "public"].map(Value::from).into()),
            ("innovationRecognised", flag()),
            ("employsForeignTeachers", flag()),
            ("developsTextbooks", flag()),
            ("teachingQualityRecognised", flag()),
            ("#textbookSupportCny", vec![json!(1)]),
        ],
    );
}
