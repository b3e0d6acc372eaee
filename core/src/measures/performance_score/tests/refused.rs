//! Requests and figures that are refused, and in what words.

use serde_json::{Value, json};

use super::examples::assess;
use crate::{
    api, check,
    measures::{
        self, Question,
        performance_score::{Facts, Parameters, PerformanceScore, Referral, Service},
    },
};

fn problems(facts: &Value) -> Vec<(String, String)> {
    let assessment = assess(facts, &json!({}));
    assert_eq!(assessment["outcome"], "invalid");
    assert_eq!(assessment["result"], Value::Null);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let problems = assessment["problems"].as_array().unwrap();
    problems.iter().map(|problem| (text(&problem["path"]), text(&problem["code"]))).collect()
}

fn one(path: &str, code: &str) -> Vec<(String, String)> {
    vec![(path.into(), code.into())]
}

#[test]
fn an_amount_that_is_no_tier_is_a_problem_that_lists_the_tiers() {
    let facts = |amount: Value| json!({"referrals": [{}, {"rewardTierCny": amount}]});
    for amount in [json!(400_000), json!(0), json!("100000.01"), json!(99_999), json!(1_000_000)] {
        assert_eq!(problems(&facts(amount)), one("referrals[1].rewardTierCny", "no-tier"));
    }
    let message = assess(&facts(json!(400_000)), &json!({}))["problems"][0]["message"].clone();
    assert_eq!(
        message["en"],
        "Referrals, entry 2, Referrer's reward tier: 400000 yuan is no reward tier. The tiers are: 100000, 200000, 300000, 500000 (yuan)."
    );
    assert_eq!(
        message["zh-CN"],
        "引进企业第2条的引荐人奖励档次：400000 元不是奖励档次。可填：100000, 200000, 300000, 500000（元）。"
    );
}

#[test]
fn a_project_is_certified_once_only() {
    let referral = |name: &str, certified: Value| json!({"project": name, "certified": certified});
    let certified = |name| referral(name, json!(true));
    assert_eq!(
        problems(&json!({"referrals": [
            certified("深港　Centre"), referral("深港 centre", json!(false)), certified(" 深港 CENTRE "), certified("x"),
        ]})),
        one("referrals[2].project", "certified-twice")
    );
    let lists = json!({"unitKind": "other", "year": 2014, "services": [], "referrals": [
        {"date": "2014-01-01", "rewardTierCny": 100_000, "project": "x", "certified": true},
        {"date": "2014-01-01", "rewardTierCny": 100_000, "project": "X", "certified": null},
        {"date": "2014-01-01", "rewardTierCny": 100_000, "project": null, "certified": true},
        {"date": "2014-01-01", "rewardTierCny": 100_000, "project": "　", "certified": true},
    ]});
    let assessment = assess(&lists, &json!({}));
    assert_eq!(assessment["result"]["entries"][1]["why"], "already-earned");
    assert_eq!(assessment["result"]["net"], "0.3");
    assert_eq!(assessment["missing"], json!([]));
}

#[test]
fn impossible_values_and_unknown_names_are_told_where_they_stand() {
    let year = |year: Value| problems(&json!({"year": year}));
    for out in [1948, 2200, -1, i64::MAX] {
        assert_eq!(year(json!(out)), one("year", "out-of-range"));
    }
    assert_eq!(year(json!("2014")), one("year", "bad-year"));
    assert_eq!(year(json!(2014.5)), one("year", "bad-year"));
    let long = "名".repeat(check::MAX_NAME + 1);
    for name in ["", &long] {
        assert_eq!(
            problems(&json!({"relocations": [{"enterprise": name}]})),
            one("relocations[0].enterprise", "bad-name")
        );
    }
    let fits = "名".repeat(check::MAX_NAME);
    assert_eq!(assess(&json!({"incidents": [{"enterprise": fits}]}), &json!({}))["outcome"], "unknown");
    assert_eq!(problems(&json!({"unitKind": "bureau"})), one("unitKind", "not-a-choice"));
    assert_eq!(
        problems(&json!({"services": [{"project": "x"}]})),
        one("services[0].project", "unknown-field")
    );
    assert_eq!(
        problems(&json!({"services": [{"date": "2015-02-29"}]})),
        one("services[0].date", "no-such-day")
    );
    let many = vec![json!({}); check::MAX_ENTRIES + 1];
    assert_eq!(problems(&json!({"services": many})), one("services", "too-many"));
}

#[test]
fn typed_callers_meet_the_same_bounds() {
    let facts = Facts {
        services: Some(vec![Service::default(); check::MAX_ENTRIES + 1]),
        referrals: Some(vec![
            Referral { project: Some(String::new()), ..Referral::default() };
            check::MAX_ENTRIES + 1
        ]),
        ..Facts::default()
    };
    let assessment = measures::assess(&Question::<PerformanceScore>::about(&facts));
    let codes: Vec<_> = assessment.problems.iter().map(|problem| (&*problem.path, &*problem.code)).collect();
    assert_eq!(codes, [("referrals", "too-many"), ("services", "too-many")]);
}

#[test]
fn problems_are_told_up_to_a_limit() {
    let referrals = vec![json!({"project": "x", "certified": true, "rewardTierCny": 1}); check::MAX_ENTRIES];
    assert_eq!(problems(&json!({"referrals": referrals})).len(), check::MAX_PROBLEMS);
}

#[test]
fn figures_can_be_replaced_as_a_whole_and_within_reason() {
    let published = serde_json::to_value(PerformanceScore::published_figures()).unwrap();
    let net = |parameters: &Value, on: &str| {
        let request = json!({
            "measure": "performance-score", "on": on, "parameters": parameters,
            "facts": {"unitKind": "other", "year": 2014, "services": [],
                "referrals": [{"date": "2014-01-01", "rewardTierCny": 400_000, "certified": true}]},
        });
        let assessment: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
        (assessment["outcome"].clone(), assessment["result"]["net"].clone())
    };
    assert_eq!(net(&published, "2014-12-31"), (json!("invalid"), Value::Null));

    let mut own = published.clone();
    own["referralTiers"][0]["value"] = json!([{"rewardCny": 400_000, "points": "0.7"}]);
    assert_eq!(net(&own, "2014-12-31"), (json!("met"), json!("0.5")));
    own["referralCap"][0]["to"] = json!("2014-06-30");
    assert_eq!(net(&own, "2014-06-30"), (json!("met"), json!("0.5")));
    assert_eq!(net(&own, "2014-12-31"), (json!("unknown"), Value::Null));

    for (name, value) in [
        ("referralTiers", json!([])),
        ("referralTiers", json!([{"rewardCny": 1, "points": "0.0"}])),
        ("referralTiers", json!([{"rewardCny": 2, "points": "0.1"}, {"rewardCny": 2, "points": "0.2"}])),
        ("referralCap", json!("-0.5")),
        ("serviceCap", json!("0.0")),
        ("incidentDeduction", json!("-0.1")),
    ] {
        let mut bad = published.clone();
        bad[name][0]["value"] = value;
        assert!(serde_json::from_value::<Parameters>(bad).is_err(), "{name}");
    }
}

impl PerformanceScore {
    fn published_figures() -> &'static Parameters {
        <PerformanceScore as measures::Measure>::published()
    }
}
