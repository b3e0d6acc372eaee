//! The lists, the public schools' foreign teachers, and what is asked.

use serde_json::{Value, json};

use super::{schools::*, text::ABOUT};
use crate::{api, measures::completions::assert_sound, read::Named};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "school-programmes", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

/// The programmes that are certainly for a school.
fn met(answer: &Value) -> Vec<&str> {
    let programmes = answer["result"]["programmes"].as_array().unwrap().iter();
    programmes.filter(|entry| entry["verdict"] == "met").map(|entry| entry["id"].as_str().unwrap()).collect()
}

#[test]
fn the_lists_are_as_long_as_the_document_says() {
    let lists = [BOARDING, BRAND, NEW_QUALITY, MASTER_TEACHER_POSTS, PILOTS, MIAMI, SUPPORTED_PRIVATE];
    assert_eq!(lists.map(<[School]>::len), [4, 5, 11, 5, 8, 2, 2]);
    for (value, school) in School::NAMES {
        let named = lists.iter().any(|list| list.contains(school));
        assert_eq!(named, *school != School::Other, "{value}");
        assert!(School::CHOICES.iter().any(|choice| choice.value == *value), "{value}");
    }
    assert_eq!(School::NAMES.len(), 30);
    assert_eq!(School::CHOICES.len(), 30);
}

#[test]
fn a_question_about_a_list_is_asked_of_the_schools_on_it() {
    for (fact, list) in [("presentedAsExperimental", NEW_QUALITY), ("selectedForAward", PILOTS)] {
        let field = ABOUT.fields.iter().find(|field| field.name == fact).unwrap();
        let values: Vec<&str> = list.iter().map(|school| school.name()).collect();
        assert_eq!(field.only_if.unwrap().values, values, "{fact}");
    }
}

#[test]
fn a_school_on_two_lists_is_in_both_programmes() {
    for (school, programmes) in [
        ("binhePrimary", &["new-quality-school", "excellence-pilot"][..]),
        ("luolingForeignLanguages", &["brand-school", "excellence-pilot"]),
        (
            "luohuForeignLanguages",
            &["boarding-high-school", "excellence-pilot", "miami-class", "foreign-teachers"],
        ),
        ("cuiyuanMiddle", &["boarding-high-school", "miami-class", "foreign-teachers"]),
        ("cuiyuanJunior", &["brand-school"]),
        ("aosihanForeignLanguages", &["supported-private-school", "ncct-certification"]),
        ("hongKongChildren", &["supported-private-school"]),
        ("cuiyinPrimary", &["master-teacher-post"]),
        ("other", &[]),
    ] {
        assert_eq!(met(&ask(&json!({"school": school}))), programmes, "{school}");
    }
}

#[test]
fn what_a_school_is_decides_the_programmes_for_every_school() {
    for (fact, programmes) in [
        ("newlyOpened", &["elite-alliance"][..]),
        ("recognisedWeak", &["grafted-alliance", "weak-school-priority"]),
        ("middleTier", &["complementary-alliance"]),
        ("characteristicProject", &["characteristic-alliance"]),
        ("publicSchool", &["foreign-teachers"]),
        ("readyForForeignPupils", &["foreign-pupils"]),
    ] {
        assert_eq!(met(&ask(&json!({"school": "other", fact: true}))), programmes, "{fact}");
    }
    let on_no_list = json!({"school": "other", "presentedAsExperimental": true, "selectedForAward": true});
    assert_eq!(met(&ask(&on_no_list)), Vec::<&str>::new());
}

#[test]
fn two_foreign_teachers_are_enough() {
    for (count, lacking, verdict) in
        [(json!(0), "2", "notMet"), (json!(1), "1", "notMet"), (json!(2), "0", "met"), (json!(3), "0", "met")]
    {
        let answer = ask(&json!({"publicSchool": true, "foreignTeachers": count}));
        assert_eq!(answer["result"]["foreignTeachersLacking"], lacking);
        assert_eq!(answer["result"]["foreignTeachersBy"], "2018-05-28");
        let reasons = answer["reasons"].as_array().unwrap();
        let reason = reasons.iter().find(|reason| reason["id"] == "foreign-teacher-count").unwrap();
        assert_eq!(reason["verdict"], verdict);
        assert_eq!(reason["shortBy"].is_string(), verdict == "notMet");
    }
    let private = ask(&json!({"publicSchool": false, "foreignTeachers": 0}));
    assert_eq!(private["result"]["foreignTeachersLacking"], Value::Null);
    assert_eq!(private["result"]["foreignTeachersBy"], Value::Null);
}

#[test]
fn what_the_document_says_of_a_school_cannot_be_denied() {
    for (school, public) in
        [("binheMiddle", false), ("hongKongChildren", true), ("jiaogongKindergarten", true)]
    {
        let answer = ask(&json!({"school": school, "publicSchool": public}));
        assert_eq!(answer["outcome"], "invalid", "{school}");
        assert_eq!(answer["problems"][0]["path"], "publicSchool");
        assert_ne!(ask(&json!({"school": school, "publicSchool": !public}))["outcome"], "invalid");
    }
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    let flag = || vec![json!(true), json!(false)];
    assert_sound(
        "school-programmes",
        &json!({"newlyOpened": false, "middleTier": false, "characteristicProject": false}),
        &json!({}),
        &[
            (
                "school",
                ["binhePrimary", "cuiyuanMiddle", "jiaogongKindergarten", "other"].map(Value::from).into(),
            ),
            ("publicSchool", flag()),
            ("recognisedWeak", flag()),
            ("presentedAsExperimental", flag()),
            ("selectedForAward", flag()),
            ("foreignTeachers", vec![json!(1), json!(2)]),
            ("readyForForeignPupils", vec![json!(true)]),
        ],
    );
}
