//! Worked examples S1 to S11 of the clause, and what lies beside their edges.

use serde_json::{Value, json};

use crate::api;

/// The whole assessment, read back from its JSON.
pub(super) fn assess(facts: &Value, readings: &Value) -> Value {
    let request = json!({"measure": "performance-score", "facts": facts, "readings": readings});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

/// Facts of a unit that earns by referrals of these tiers (ten thousand yuan) and by services,
/// all of 2014, and loses by relocations or incidents.
fn facts(kind: &str, tiers: &[u32], services: usize, losses: usize) -> Value {
    let referral =
        |tier: &u32| json!({"date": "2014-05-04", "rewardTierCny": tier * 10_000, "certified": true});
    let service = json!({"date": "2014-06-01", "certified": true});
    let relocation = json!({"date": "2014-07-01", "knownAndReportedBeforehand": false, "certified": true});
    let incident = json!({"date": "2014-07-01", "verified": true, "certified": true});
    json!({
        "unitKind": kind, "year": 2014,
        "referrals": tiers.iter().map(referral).collect::<Vec<_>>(),
        "services": vec![service; services],
        "relocations": if kind == "street" { vec![relocation; losses] } else { vec![] },
        "incidents": if kind == "department" { vec![incident; losses] } else { vec![] },
    })
}

fn sums(assessment: &Value) -> [&str; 6] {
    let result = &assessment["result"];
    [
        &result["referral"]["raw"],
        &result["referral"]["counted"],
        &result["service"]["raw"],
        &result["service"]["counted"],
        &result["deduction"],
        &result["net"],
    ]
    .map(|sum| sum.as_str().unwrap())
}

#[test]
fn the_examples_of_the_register() {
    let cases = [
        ("S1", facts("other", &[50], 0, 0), ["0.4", "0.4", "0.0", "0.0", "0.0", "0.4"]),
        ("S2", facts("other", &[50, 10], 0, 0), ["0.5", "0.5", "0.0", "0.0", "0.0", "0.5"]),
        ("S3", facts("other", &[50, 20], 0, 0), ["0.6", "0.5", "0.0", "0.0", "0.0", "0.5"]),
        ("S4", facts("department", &[30, 30], 4, 0), ["0.6", "0.5", "0.4", "0.3", "0.0", "0.8"]),
        ("S5", facts("street", &[], 3, 0), ["0.0", "0.0", "0.3", "0.3", "0.0", "0.3"]),
        ("S6", facts("street", &[], 0, 3), ["0.0", "0.0", "0.0", "0.0", "0.3", "-0.3"]),
        ("S7", facts("department", &[30, 30], 4, 2), ["0.6", "0.5", "0.4", "0.3", "0.2", "0.6"]),
        (
            "five tens reach the cap",
            facts("other", &[10; 5], 0, 0),
            ["0.5", "0.5", "0.0", "0.0", "0.0", "0.5"],
        ),
        ("one ten less", facts("other", &[10; 4], 2, 0), ["0.4", "0.4", "0.2", "0.2", "0.0", "0.6"]),
        ("one ten more", facts("other", &[10; 6], 0, 0), ["0.6", "0.5", "0.0", "0.0", "0.0", "0.5"]),
        ("nothing at all", facts("other", &[], 0, 0), ["0.0"; 6]),
        (
            "the most",
            facts("street", &[50; 1000], 1000, 1000),
            ["400.0", "0.5", "100.0", "0.3", "100.0", "-99.2"],
        ),
    ];
    for (name, facts, expected) in cases {
        let assessment = assess(&facts, &json!({}));
        assert_eq!(assessment["outcome"], "met", "{name}: {}", assessment["problems"]);
        assert_eq!(sums(&assessment), expected, "{name}");
        assert_eq!(assessment["missing"], json!([]), "{name}");
    }
}

#[test]
fn deductions_taken_before_the_caps_use_up_what_the_caps_cut() {
    let net = |kind, tiers: &[u32], services, losses| {
        let assessment = assess(&facts(kind, tiers, services, losses), &json!({"deductions": "beforeCaps"}));
        assessment["result"]["net"].as_str().unwrap().to_owned()
    };
    assert_eq!(net("department", &[30, 30], 4, 2), "0.8");
    assert_eq!(net("department", &[30, 30], 4, 3), "0.7");
    assert_eq!(net("department", &[50, 50], 0, 0), "0.5");
    assert_eq!(net("street", &[], 0, 3), "-0.3");
}

#[test]
fn a_move_reported_beforehand_costs_nothing() {
    let mut facts = facts("street", &[], 0, 1);
    facts["relocations"][0]["knownAndReportedBeforehand"] = true.into();
    let assessment = assess(&facts, &json!({}));
    assert_eq!(sums(&assessment), ["0.0"; 6]);
    assert_eq!(assessment["result"]["pending"], 0);
    assert_eq!(
        assessment["result"]["entries"],
        json!([{"kind": "relocation", "index": 0, "points": "-0.1", "counted": "0.0", "why": "reported-beforehand"}])
    );
}

#[test]
fn years_are_apart_and_nothing_is_carried_over() {
    for (year, expected) in [(2013, "0.4"), (2014, "0.2"), (2015, "0.0"), (2016, "0.1")] {
        let facts = json!({
            "unitKind": "other", "year": year, "services": [],
            "referrals": [
                {"date": "2013-12-31", "rewardTierCny": 500_000, "certified": true},
                {"date": "2014-01-01", "rewardTierCny": 200_000, "certified": true},
                {"date": "2016-02-29", "rewardTierCny": "100000.00", "certified": true},
            ],
        });
        let assessment = assess(&facts, &json!({}));
        assert_eq!(assessment["result"]["net"], expected, "{year}");
        let entries = assessment["result"]["entries"].as_array().unwrap();
        let other = entries.iter().filter(|entry| entry["why"] == "other-year").count();
        assert_eq!(other, if expected == "0.0" { 3 } else { 2 }, "{year}");
    }
}

#[test]
fn events_without_a_letter_are_pending() {
    let mut facts = facts("other", &[50, 30, 10], 1, 0);
    facts["referrals"][0]["certified"] = false.into();
    facts["referrals"][1]["certified"] = Value::Null;
    facts["referrals"][2]["rewardTierCny"] = Value::Null;
    facts["services"][0]["date"] = Value::Null;
    let assessment = assess(&facts, &json!({}));
    assert_eq!(assessment["outcome"], "met");
    assert_eq!(sums(&assessment), ["0.0"; 6]);
    assert_eq!(assessment["result"]["pending"], 4);
    let whys: Vec<&Value> =
        assessment["result"]["entries"].as_array().unwrap().iter().map(|entry| &entry["why"]).collect();
    let expected = ["not-certified", "certificate-unknown", "deciding-fact-unknown", "deciding-fact-unknown"];
    assert_eq!(whys, expected);
    assert_eq!(
        assessment["missing"],
        json!(["referrals[1].certified", "referrals[2].rewardTierCny", "services[0].date"])
    );
    assert_eq!(assessment["reasons"][4]["verdict"], "notMet");
}

#[test]
fn what_only_an_entry_shows_is_missing_too() {
    let other_year = |date: &str| {
        let referral = json!({"date": date, "rewardTierCny": "500000", "certified": false, "project": "A"});
        let facts = json!({"unitKind": "department", "year": 2014, "referrals": [referral],
            "services": [], "relocations": [{}], "incidents": []});
        assess(&facts, &json!({}))
    };
    let (earlier, within) = (other_year("2013-05-01"), other_year("2014-05-01"));
    assert_eq!((&earlier["result"]["pending"], &within["result"]["pending"]), (&json!(0), &json!(1)));
    assert_eq!(earlier["result"]["entries"][0]["why"], "other-year");

    let mut facts = json!({"unitKind": "department", "year": 2014, "services": [], "incidents": [],
        "referrals": [{"date": null, "rewardTierCny": "500000", "certified": false, "project": "A"}]});
    assert_eq!(assess(&facts, &json!({}))["missing"], json!(["referrals[0].date"]));
    facts["referrals"][0] = json!({"date": "2013-05-01"});
    assert_eq!(assess(&facts, &json!({}))["missing"], json!(["referrals[0].rewardTierCny"]));

    // A letter for the first would settle that the second, which has none, is charged already.
    let moved = |day, certified: Value| json!({"date": day, "enterprise": "B", "knownAndReportedBeforehand": false, "certified": certified});
    let facts = json!({"unitKind": "street", "year": 2014, "referrals": [], "services": [],
        "relocations": [moved("2013-12-31", Value::Null), moved("2014-01-01", json!(false))]});
    assert_eq!(assess(&facts, &json!({}))["missing"], json!(["relocations[0].certified"]));
}

#[test]
fn the_cap_cuts_in_the_order_of_days() {
    let referral = |date, tier| json!({"date": date, "rewardTierCny": tier, "certified": true});
    let facts = json!({
        "unitKind": "other", "year": 2014, "services": [],
        "referrals": [
            referral("2014-12-31", 200_000),
            referral("2014-06-30", 300_000),
            referral("2014-01-01", 100_000),
            referral("2014-06-30", 500_000),
        ],
    });
    let assessment = assess(&facts, &json!({}));
    let entries: Vec<_> = assessment["result"]["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["counted"].as_str().unwrap(), entry["why"].as_str().unwrap()))
        .collect();
    assert_eq!(
        entries,
        [("0.0", "cut-by-cap"), ("0.3", "counted"), ("0.1", "counted"), ("0.1", "cut-by-cap")]
    );
    assert_eq!(assessment["result"]["referral"], json!({"raw": "1.0", "counted": "0.5", "lost": "0.5"}));
}

#[test]
fn one_relocation_is_charged_once_and_incidents_likewise() {
    for (kind, list, fact) in [
        ("street", "relocations", json!({"knownAndReportedBeforehand": false})),
        ("department", "incidents", json!({"verified": true})),
    ] {
        let event = |date, name: Option<&str>| {
            let mut event = json!({"date": date, "enterprise": name, "certified": true});
            event.as_object_mut().unwrap().extend(fact.as_object().unwrap().clone());
            event
        };
        let mut facts = facts(kind, &[], 0, 0);
        facts[list] = json!([
            event("2014-03-02", Some("罗湖　Trade Co")),
            event("2014-03-01", Some("  罗湖 trade   co ")),
            event("2014-03-03", None),
            event("2014-03-03", None),
            event("2014-03-03", Some("　")),
            event("2014-03-03", Some("moved in 2013")),
            event("2013-12-31", Some("Moved in 2013")),
        ]);
        let assessment = assess(&facts, &json!({}));
        let whys: Vec<&Value> =
            assessment["result"]["entries"].as_array().unwrap().iter().map(|entry| &entry["why"]).collect();
        let expected =
            ["already-charged", "counted", "counted", "counted", "counted", "already-charged", "other-year"];
        assert_eq!(whys, expected, "{kind}");
        assert_eq!(assessment["result"]["deduction"], "0.4");
    }
}

#[test]
fn each_kind_of_unit_loses_for_its_own_list_only() {
    let mut facts = facts("street", &[], 0, 1);
    facts["incidents"] = json!([{"date": "2014-07-01", "verified": true, "certified": true}]);
    for (kind, expected, whys) in [
        ("street", "0.1", ["counted", "not-applicable"]),
        ("department", "0.1", ["not-applicable", "counted"]),
        ("other", "0.0", ["not-applicable", "not-applicable"]),
    ] {
        facts["unitKind"] = kind.into();
        let assessment = assess(&facts, &json!({}));
        assert_eq!(assessment["result"]["deduction"], expected);
        for (entry, why) in assessment["result"]["entries"].as_array().unwrap().iter().zip(whys) {
            assert_eq!(entry["why"], why);
            assert_eq!(entry["points"] == "0.0", why == "not-applicable");
        }
    }
}

#[test]
fn what_the_sums_need_is_asked_for_first() {
    let empty = assess(&json!({}), &json!({}));
    assert_eq!(empty["outcome"], "unknown");
    let lists = ["unitKind", "year", "referrals", "services", "relocations", "incidents"];
    assert_eq!(empty["missing"], json!(lists));
    assert_eq!(empty["result"]["referral"], Value::Null);
    assert_eq!(empty["result"]["net"], Value::Null);

    let nothing = json!({"referrals": [], "services": [], "relocations": [], "incidents": []});
    let nothing = assess(&nothing, &json!({}));
    assert_eq!(nothing["outcome"], "met");
    assert_eq!(nothing["missing"], json!([]));
    assert_eq!(nothing["result"]["net"], "0.0");

    let mut street = facts("street", &[50], 0, 0);
    street["relocations"] = Value::Null;
    let street = assess(&street, &json!({}));
    assert_eq!(street["outcome"], "unknown");
    assert_eq!(street["missing"], json!(["relocations"]));
    assert_eq!(street["result"]["referral"]["counted"], "0.4");
    assert_eq!(street["result"]["deduction"], Value::Null);
    assert_eq!(street["result"]["net"], Value::Null);
}

#[test]
fn the_next_event_adds_what_the_cap_leaves() {
    let adds = |facts: &Value, readings: &Value| {
        let next = assess(facts, readings)["result"]["next"].clone();
        let tiers: Vec<String> = next["referrals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tier| {
                format!("{}:{}", tier["rewardTierCny"].as_str().unwrap(), tier["adds"].as_str().unwrap())
            })
            .collect();
        (tiers.join(" "), next["service"]["adds"].as_str().unwrap().to_owned())
    };
    let own = |tiers: &str, service: &str| (tiers.to_owned(), service.to_owned());
    assert_eq!(
        adds(&facts("other", &[20], 2, 0), &json!({})),
        own("100000:0.1 200000:0.2 300000:0.3 500000:0.3", "0.1")
    );
    assert_eq!(
        adds(&facts("other", &[50, 10], 3, 0), &json!({})),
        own("100000:0.0 200000:0.0 300000:0.0 500000:0.0", "0.0")
    );
    assert_eq!(
        adds(&facts("street", &[50, 10], 3, 2), &json!({"deductions": "beforeCaps"})),
        own("100000:0.1 200000:0.2 300000:0.2 500000:0.2", "0.1")
    );
    let mut unknown = facts("other", &[], 0, 0);
    unknown["referrals"] = Value::Null;
    let next = assess(&unknown, &json!({}))["result"]["next"].clone();
    assert_eq!(next, json!({"referrals": null, "service": {"adds": "0.1"}}));
}

#[test]
fn reasons_follow_the_clause() {
    let assessment = assess(&facts("department", &[50, 20], 1, 2), &json!({}));
    let reasons: Vec<_> = assessment["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| {
            let text = |key: &str| reason[key].as_str().unwrap();
            (text("id"), text("required"), text("found"), reason["citation"]["clause"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        reasons,
        [
            ("referral-bonus", "at most 0.5 points", "0.6 points", "IV.3.1"),
            ("service-bonus", "at most 0.3 points", "0.1 points", "IV.3.1"),
            ("street-deduction", "-0.1 points each", "not a street office", "IV.3.2"),
            ("department-deduction", "-0.1 points each", "-0.2 points", "IV.3.2"),
            ("certificates", "a determination letter for every event", "5 of 5", "IV.3.3"),
        ]
    );
    let about = crate::measures::find("performance-score").unwrap().about();
    assert!(reasons.iter().all(|(id, ..)| about.condition(id).is_some()));
}
