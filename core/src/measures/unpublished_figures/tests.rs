//! The table against the register's shapes, every operation with and without its figure.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{ITEMS, Item, Operation};
use crate::{
    api,
    measures::{
        find,
        soundness::{World, supplied},
    },
    text::Lang,
    unit,
};

fn ask(facts: &Value, figures: &[(&str, Value)]) -> Value {
    let own = supplied("unpublished-figures", figures);
    let request = json!({"measure": "unpublished-figures", "facts": facts, "parameters": own});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn every_item_has_a_name_a_clause_and_a_unit_that_sets_it() {
    let names: HashSet<&str> = ITEMS.iter().map(|item| item.name).collect();
    assert_eq!(names.len(), ITEMS.len());
    for item in ITEMS {
        assert!(unit::find(item.set_by).is_some(), "{}", item.set_by);
        let parts: Vec<&str> = item.row.split('/').collect();
        assert!(matches!(parts[..], ["LF2013-3", _, serial] if serial.len() == 2), "{}", item.row);
        assert_ne!(item.citation().address(Lang::ZhCn), parts[1], "{}", item.row);
    }
    let last = <super::UnpublishedFigures as crate::measures::Measure>::ROWS.last().unwrap();
    assert_eq!((last.id, last.part), ("LF2013-3/VIII.3/02", "reformBonus"));
}

#[test]
fn without_its_figure_every_item_is_unknown_and_names_who_sets_it() {
    for Item { name, set_by, .. } in ITEMS {
        let answer = ask(&json!({"item": name, "quantity": 1, "amountCny": 1}), &[]);
        assert_eq!(answer["outcome"], "unknown", "{name}");
        assert_eq!(answer["missing"], json!([]), "{name}: nothing that could be stated decides");
        let [missing] = &answer["missingParameters"].as_array().unwrap()[..] else { panic!("{answer}") };
        assert_eq!((&missing["name"], &missing["setBy"]), (&json!(name), &json!(set_by)));
        assert_eq!(answer["reasons"][0]["citation"], missing["citation"]);
        assert_eq!(answer["reasons"][0].get("source"), None);
    }
}

#[test]
fn a_limit_includes_the_figure_itself() {
    for (item, value, outcome, short, over) in [
        ("temporaryStaff", "119", "met", None, None),
        ("temporaryStaff", "120", "met", None, None),
        ("temporaryStaff", "121", "notMet", None, Some("1 persons")),
        ("promotionExam", "119.5", "notMet", Some("0.5 points"), None),
        ("promotionExam", "120", "met", None, None),
    ] {
        let answer = ask(&json!({"item": item, "quantity": value}), &[(item, json!(120))]);
        assert_eq!(answer["outcome"], outcome, "{item} {value}");
        let reason = &answer["reasons"][0];
        assert_eq!(reason.get("shortBy").and_then(Value::as_str), short);
        assert_eq!(reason.get("overBy").and_then(Value::as_str), over);
        assert_eq!(reason["source"]["document"], "罗财〔2014〕1号");
        assert_eq!(answer.get("missingParameters"), None);
    }
}

#[test]
fn an_amount_of_money_is_held_against_its_limit_to_the_fen() {
    for (fee, outcome) in [("1500.50", "met"), ("1500.51", "notMet")] {
        let facts = json!({"item": "kindergartenFee", "amountCny": fee});
        let answer = ask(&facts, &[("kindergartenFee", json!("1500.5"))]);
        assert_eq!(answer["outcome"], outcome);
        assert_eq!(answer["reasons"][0]["required"], "at most 1500.5 CNY");
    }
}

#[test]
fn a_rate_is_multiplied_exactly() {
    for (rate, hours, points) in [
        ("2", "3.5", "7"),
        ("0.125", "0.001", "0.000125"),
        ("0", "9", "0"),
        ("0.3", "80", "24"),
        ("1000000000000", "1000000000000", "1000000000000000000000000"),
    ] {
        let answer =
            ask(&json!({"item": "volunteerPoints", "quantity": hours}), &[("volunteerPoints", json!(rate))]);
        assert_eq!(answer["outcome"], "met");
        assert_eq!(answer["result"]["computed"], points);
        assert_eq!(answer["result"]["unit"], json!({"zh-CN": "分", "en": "points"}));
    }
}

#[test]
fn a_weight_is_a_fraction_of_one() {
    let weights: Vec<&Item> = ITEMS.iter().filter(|item| item.is_weighted()).collect();
    for item in ITEMS {
        let named = item.figure.zh_cn.contains("权重");
        assert_eq!(weights.contains(&item), named, "{}", item.name);
        for (value, fits) in [("0", true), ("1", true), ("1.001", !named), ("40", !named)] {
            let answer = ask(&json!({"item": item.name}), &[(item.name, json!(value))]);
            assert_eq!(answer["outcome"] != "invalid", fits, "{} {value}", item.name);
            let own = supplied("unpublished-figures", &[(item.name, json!(value))]);
            assert_eq!(serde_json::from_value::<super::Parameters>(own).is_ok(), fits);
        }
    }
}

#[test]
fn an_amount_asks_for_nothing_but_its_figure() {
    let answer = ask(&json!({"item": "reformBonus"}), &[("reformBonus", json!("0.6"))]);
    assert_eq!((&answer["outcome"], &answer["result"]["computed"]), (&json!("met"), &json!("0.6")));
    assert_eq!(answer["missing"], json!([]));
}

#[test]
fn the_form_asks_for_what_the_item_needs() {
    let about = find("unpublished-figures").unwrap().about();
    let asked: Vec<&str> =
        about.fields[1..].iter().flat_map(|field| field.only_if.unwrap().values).copied().collect();
    let need: HashSet<&str> =
        ITEMS.iter().filter(|item| item.operation != Operation::Amount).map(|item| item.name).collect();
    assert_eq!(asked.len(), need.len());
    assert_eq!(asked.into_iter().collect::<HashSet<_>>(), need);
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let all = |value: i64| ITEMS.iter().map(|item| (item.name, json!(value))).collect::<Vec<_>>();
    let weight = vec![("staffWorkload", json!("0.4"))];
    let fee = vec![("kindergartenFee", json!(1))];
    let zero = vec![("ordinaryScore", json!(0))];
    for figures in [vec![], all(0), all(1), weight, fee, zero] {
        let facts = vec![
            ("item", ITEMS.iter().map(|item| json!(item.name)).collect()),
            ("quantity", vec![json!(0), json!(1), json!("1.5")]),
            ("amountCny", vec![json!(0), json!(1), json!("1.01")]),
        ];
        let parameters = Some(supplied("unpublished-figures", &figures));
        World { measure: "unpublished-figures", readings: json!({}), parameters, facts }.check_computing();
    }
}
