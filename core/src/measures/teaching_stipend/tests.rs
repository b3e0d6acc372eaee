use serde_json::{Value, json};

use super::*;
use crate::{
    api,
    assessment::{Assessment, Outcome},
    date::CivilDate,
    measures::assess,
    service::{Continuity, DayCount},
};

mod completions;

#[test]
fn service_complete_before_the_issue_leaves_open_what_is_paid_for_the_time_before() {
    // Three years are complete the day before they began.
    for (from, completed, noted) in [("2010-05-28", "2013-05-27", true), ("2010-05-29", "2013-05-28", false)]
    {
        let request = json!({"measure": "teaching-stipend", "on": "2013-09-01", "facts": {
            "schoolKind": "privatePrimaryOrSecondary", "serviceSpells": [{"from": from}],
            "passedProficiencyTest": true}});
        let answer = api::assess(&request.to_string());
        assert!(answer.result.unwrap().get().contains(&format!("\"completedOn\":\"{completed}\"")));
        let codes: Vec<&str> = answer.notes.iter().map(|note| note.code).collect();
        assert_eq!(codes, if noted { vec!["completed-before-issue"] } else { vec![] }, "{from}");
        assert!(answer.notes.iter().all(|note| note.message.zh_cn.contains("区教育局")));
    }
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

/// Spells written `2013-09-01…2014-08-31 + 2015-09-01…`; an empty text is no service.
fn spells(text: &str) -> Vec<ServiceSpell> {
    let spell = |spell: &str| {
        let (from, to) = spell.split_once('…').unwrap();
        ServiceSpell { from: Some(day(from)), to: (!to.is_empty()).then(|| day(to)) }
    };
    text.split(" + ").filter(|text| !text.is_empty()).map(spell).collect()
}

fn teacher(text: &str) -> Facts {
    Facts {
        school_kind: Some(SchoolKind::PrivatePrimaryOrSecondary),
        service_spells: Some(spells(text)),
        passed_proficiency_test: Some(true),
    }
}

fn ask(facts: &Facts, on: &str, readings: Readings) -> Assessment<Stipend> {
    let question = Question { readings, ..Question::<TeachingStipend>::about(facts) };
    assess(&question.on(day(on)))
}

fn ask_json(on: &str, facts: &Value) -> Value {
    let request = json!({"measure": "teaching-stipend", "on": on, "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn three_years_and_the_test_give_the_floor_and_no_more() {
    let floor = Some("300".parse().unwrap());
    for (served_until, passed, outcome) in [
        ("2016-07-31", true, Outcome::NotMet),
        ("2016-08-31", true, Outcome::Met),
        ("2016-08-31", false, Outcome::NotMet),
        ("2023-08-31", true, Outcome::Met),
    ] {
        let facts = Facts {
            passed_proficiency_test: Some(passed),
            ..teacher(&format!("2013-09-01…{served_until}"))
        };
        let assessment = ask(&facts, "2023-12-31", Readings::default());
        assert_eq!(assessment.outcome, outcome, "{served_until} {passed}");
        assert_eq!(assessment.result.unwrap().monthly_at_least_cny, floor, "{served_until} {passed}");
    }
}

#[test]
fn other_schools_are_not_covered_and_nothing_more_is_asked() {
    for kind in [SchoolKind::Public, SchoolKind::PrivateKindergarten] {
        let facts = Facts { school_kind: Some(kind), ..teacher("2013-09-01…") };
        let assessment = ask(&facts, "2016-09-01", Readings::default());
        assert_eq!(assessment.outcome, Outcome::NotMet, "{kind:?}");
        assert_eq!(
            serde_json::to_value(assessment.result).unwrap(),
            json!({
                "monthlyAtLeastCny": "300", "service": null, "completedOn": null, "eligibleFrom": null,
                "boundary": false, "interrupted": null
            })
        );
        assert_eq!(assessment.reasons[1].found.as_deref(), Some("36 months 1 day"), "{kind:?}");
        let only_kind = Facts { school_kind: Some(kind), ..Facts::default() };
        let assessment = assess(&Question::<TeachingStipend>::about(&only_kind));
        assert_eq!((assessment.outcome, assessment.missing.len()), (Outcome::NotMet, 0), "{kind:?}");
    }
}

#[test]
fn a_kindergarten_is_covered_by_one_reading() {
    let facts = Facts { school_kind: Some(SchoolKind::PrivateKindergarten), ..teacher("2013-09-01…") };
    let included = Readings { kindergarten: Kindergarten::Included, ..Readings::default() };
    let assessment = ask(&facts, "2016-09-01", included);
    assert_eq!(assessment.outcome, Outcome::Met);
    assert!(assessment.reasons[0].assumed);
}

#[test]
fn the_contract_keeps_its_shape() {
    let answer = ask_json(
        "2016-08-29",
        &json!({
            "schoolKind": "privatePrimaryOrSecondary", "passedProficiencyTest": true,
            "serviceSpells": [{"from": "2013-09-01", "to": null}]
        }),
    );
    assert_eq!(answer["outcome"], "notMet");
    assert_eq!(
        answer["result"],
        json!({
            "monthlyAtLeastCny": "300",
            "service": {"years": 2, "months": 11, "days": 29, "totalDays": 1094},
            "completedOn": "2016-08-31", "eligibleFrom": "2016-08-31", "boundary": false, "interrupted": false
        })
    );
    assert_eq!(
        answer["reasons"][1],
        json!({
            "id": "service-years", "verdict": "notMet", "facts": ["serviceSpells"],
            "required": "36 months", "found": "35 months 29 days", "shortBy": "2 days", "metFrom": "2016-08-31",
            "citation": {"document": "LFB2013-7", "clause": "A5.15"}, "assumed": true
        })
    );
    let ids: Vec<&Value> = answer["reasons"].as_array().unwrap().iter().map(|reason| &reason["id"]).collect();
    assert_eq!(ids, ["school-kind", "service-years", "proficiency-test"]);
    assert_eq!(
        answer["readings"],
        json!({"service": "cumulative", "dayCount": "inclusive", "kindergarten": "excluded"})
    );
    let conditions = TeachingStipend::about().conditions;
    assert!(ids.iter().zip(conditions).all(|(id, (condition, _))| *id == condition));
}

#[test]
fn what_is_still_to_be_served_is_told_in_months_and_days() {
    let short_by =
        |text: &str| ask(&teacher(text), "2016-06-28", Readings::default()).reasons[1].short_by.clone();
    assert_eq!(short_by("2013-09-01…").as_deref(), Some("2 months 3 days"));
    assert_eq!(short_by("2013-09-01…2016-07-31").as_deref(), None, "it ends incomplete");
    assert_eq!(short_by("2013-09-01…2016-07-31 + 2016-09-01…").as_deref(), None, "not in one piece");
}

#[test]
fn completion_is_reached_projected_or_neither() {
    let completed = |text: &str, on: &str| {
        let result = ask(&teacher(text), on, Readings::default()).result.unwrap();
        assert_eq!(result.completed_on, result.eligible_from);
        result.completed_on.map(|day| day.to_string())
    };
    assert_eq!(completed("2013-09-01…", "2020-01-01").as_deref(), Some("2016-08-31"));
    assert_eq!(completed("2013-09-01…", "2014-01-01").as_deref(), Some("2016-08-31"));
    assert_eq!(completed("2013-09-01…2015-08-31", "2016-01-01"), None);
    assert_eq!(completed("2016-01-02…", "2016-01-01"), None, "not begun: counts nothing, and is no error");
    assert_eq!(completed("2013-09-01…2015-08-31 + 2017-09-01…", "2017-09-01").as_deref(), Some("2018-08-31"));
}

#[test]
fn eligibility_waits_for_what_is_not_certain() {
    let facts = Facts { passed_proficiency_test: None, ..teacher("2013-09-01…") };
    let assessment = ask(&facts, "2016-09-01", Readings::default());
    let result = assessment.result.unwrap();
    assert_eq!(assessment.outcome, Outcome::Unknown);
    assert_eq!((result.completed_on, result.eligible_from), (Some(day("2016-08-31")), None));
    assert_eq!(assessment.missing, ["passedProficiencyTest"]);
}

#[test]
fn the_readings_of_an_interruption_differ() {
    let facts = teacher("2012-09-01…2014-08-31 + 2015-09-01…");
    let continuous = Readings { service: Continuity::Continuous, ..Readings::default() };
    let [adds_up, does_not] =
        [Readings::default(), continuous].map(|readings| ask(&facts, "2016-12-31", readings));
    assert_eq!((adds_up.outcome, does_not.outcome), (Outcome::Met, Outcome::NotMet));
    assert_eq!(adds_up.result.unwrap().interrupted, Some(true));
    assert_eq!(does_not.result.unwrap().completed_on, Some(day("2018-08-31")));
}

#[test]
fn the_boundary_is_the_day_on_which_the_day_counts_disagree() {
    for (on, boundary) in [("2016-08-30", false), ("2016-08-31", true), ("2016-09-01", false)] {
        for day_count in [DayCount::Inclusive, DayCount::Civil] {
            let readings = Readings { day_count, ..Readings::default() };
            let result = ask(&teacher("2013-09-01…"), on, readings).result.unwrap();
            assert_eq!(result.boundary, boundary, "{on} {day_count:?}");
        }
    }
    let failed = Facts { passed_proficiency_test: Some(false), ..teacher("2013-09-01…") };
    assert!(!ask(&failed, "2016-08-31", Readings::default()).result.unwrap().boundary, "the test decides");
}

#[test]
fn bad_spells_are_told_where_they_stand() {
    let problems = |spells: Value| -> Vec<(String, String)> {
        let answer = ask_json("2016-09-01", &json!({"serviceSpells": spells}));
        let told = answer["problems"].as_array().unwrap().iter();
        told.map(|problem| {
            (problem["path"].as_str().unwrap().to_owned(), problem["code"].as_str().unwrap().to_owned())
        })
        .collect()
    };
    let owned = |path: &str, code: &str| (path.to_owned(), code.to_owned());
    assert_eq!(
        problems(
            json!([{"from": "2014-01-01"}, {"from": "2014-01-02", "to": "2014-01-01"}, {"to": "2015-01-01"}])
        ),
        [owned("serviceSpells[1].to", "date-order"), owned("serviceSpells[2].from", "required")]
    );
    assert_eq!(
        problems(json!([{"since": "2014-01-01"}])),
        [owned("serviceSpells[0].since", "unknown-field"), owned("serviceSpells[0].from", "required")]
    );
    assert_eq!(problems(Value::Array(vec![json!({}); 1001])), [owned("serviceSpells", "too-many")]);
}

#[test]
fn too_many_bad_spells_are_one_problem_for_typed_callers_too() {
    let facts = Facts { service_spells: Some(vec![ServiceSpell::default(); 1001]), ..Facts::default() };
    let assessment = assess(&Question::<TeachingStipend>::about(&facts));
    assert_eq!(assessment.outcome, Outcome::Invalid);
    let [problem] = &assessment.problems[..] else { panic!("{:?}", assessment.problems) };
    assert_eq!((&*problem.path, &*problem.code), ("serviceSpells", "too-many"));
}

#[test]
fn figures_of_a_host_that_change_keep_an_unknown_day_open() {
    let mut own = serde_json::to_value(TeachingStipend::published()).unwrap();
    let mut later = own["serviceMonths"][0].clone();
    later["from"] = json!("2020-01-01");
    later["value"] = json!(60);
    own["serviceMonths"].as_array_mut().unwrap().push(later);
    let own = serde_json::from_value(own).unwrap();
    let facts = teacher("2013-09-01…2017-08-31");
    let question = || Question { own_parameters: Some(&own), ..Question::<TeachingStipend>::about(&facts) };
    let open = assess(&question());
    assert_eq!((open.outcome, &*open.missing), (Outcome::Unknown, &["on".into()][..]));
    assert_eq!(assess(&question().on(day("2019-12-31"))).outcome, Outcome::Met);
    assert_eq!(assess(&question().on(day("2020-01-01"))).outcome, Outcome::NotMet);
}
