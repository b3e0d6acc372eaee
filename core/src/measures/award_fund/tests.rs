//! The share of stated and of reckoned funds, and what is asked.

use serde_json::{Value, json};

use crate::{api, measures::completions::assert_sound};

fn ask(request: Value) -> Value {
    let mut request = request;
    request["measure"] = json!("award-fund");
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

fn own(figures: &[(&str, Value)]) -> Value {
    let mut set: Value =
        serde_json::from_str(crate::measures::find("award-fund").unwrap().parameters().get()).unwrap();
    for (name, value) in figures {
        let citation = json!({"document": "own", "clause": "1"});
        set[name] = json!([{"from": "2013-09-01", "to": null, "value": value, "citation": citation}]);
    }
    set
}

#[test]
fn a_tenth_is_rounded_to_the_fen() {
    for (funds, fund) in [
        ("0", "0"),
        ("0.04", "0"),
        ("0.05", "0.01"),
        ("0.14", "0.01"),
        ("0.15", "0.02"),
        ("1234567.85", "123456.79"),
        ("10000000000000", "1000000000000"),
    ] {
        let answer = ask(json!({"facts": {"yearlyAppropriationCny": funds}}));
        assert_eq!(answer["outcome"], "met");
        assert_eq!(answer["result"]["awardFundCny"], fund, "{funds}");
        assert_eq!(answer["missing"], json!([]));
        assert_eq!(answer["reasons"][2]["assumed"], true);
    }
}

#[test]
fn the_reading_tells_amount_or_least() {
    for (readings, bound) in [(json!({}), "exact"), (json!({"share": "atLeast"}), "atLeast")] {
        let answer = ask(json!({"facts": {"yearlyAppropriationCny": 100}, "readings": readings}));
        assert_eq!(answer["result"]["bound"], bound);
        assert_eq!(answer["result"]["awardFundCny"], "10");
    }
}

#[test]
fn pupils_need_the_amount_for_each() {
    let open = ask(json!({"facts": {"pupils": 1200}}));
    assert_eq!(open["outcome"], "unknown");
    assert_eq!(open["missing"], json!(["yearlyAppropriationCny"]));
    assert_eq!(open["missingParameters"][0]["name"], "perPupilCny");
    let set = own(&[("perPupilCny", json!("6850.50")), ("developmentSharePercent", json!("12.5"))]);
    let known = ask(json!({"facts": {"pupils": 1200}, "parameters": set}));
    assert_eq!(known["outcome"], "met");
    assert_eq!(
        known["result"],
        json!({"baseCny": "8220600", "awardFundCny": "822060", "bound": "exact", "developmentCny": "1027575"})
    );
    assert_eq!(known["reasons"][0]["source"]["document"], "own");
    assert!(known.get("missingParameters").is_none());
    // Funds that are stated go before.
    let both = ask(json!({"facts": {"pupils": 1200, "yearlyAppropriationCny": 1000}, "parameters": set}));
    assert_eq!(both["result"]["baseCny"], "1000");
    assert_eq!(both["reasons"][0].get("source"), None);
}

#[test]
fn more_pupils_than_there_can_be_are_a_problem() {
    let facts = json!({"pupils": 1_000_000_000_000_i64});
    let answer = ask(json!({"facts": facts, "parameters": own(&[("perPupilCny", json!(11))])}));
    assert_eq!(answer["outcome"], "invalid");
    assert_eq!(answer["problems"][0]["path"], "pupils");
    let most = ask(json!({"facts": facts, "parameters": own(&[("perPupilCny", json!(10))])}));
    assert_eq!(most["result"]["awardFundCny"], "1000000000000");
}

#[test]
fn a_share_beyond_the_whole_is_no_parameter() {
    let set = own(&[("awardSharePercent", json!("100.001"))]);
    assert_eq!(ask(json!({"facts": {}, "parameters": set}))["problems"][0]["code"], "bad-parameters");
}

#[test]
fn exactly_what_can_change_the_answer_is_asked() {
    assert_sound(
        "award-fund",
        &json!({}),
        &json!({}),
        &[
            ("yearlyAppropriationCny", vec![json!(0), json!("1234567.85")]),
            ("pupils", vec![json!(0), json!(1200)]),
            ("#perPupilCny", vec![json!("6850.50")]),
            ("#developmentSharePercent", vec![json!("12.5")]),
        ],
    );
}
