//! Named classes, any other, none stated.

use serde_json::{Value, json};

use super::Class;
use crate::{api, measures::soundness::World, read::Named};

fn ask(facts: &Value) -> Value {
    let request = json!({"measure": "social-organisation-registration", "facts": facts});
    serde_json::from_str(&api::assess_json(&request.to_string())).unwrap()
}

#[test]
fn a_named_class_registers_directly() {
    for class in ["charity", "socialWelfare", "socialService"] {
        let answer = ask(&json!({"organisationClass": class}));
        assert_eq!(answer["outcome"], "met", "{class}");
        assert_eq!(answer["result"], json!({"classes": 8, "unnamed": 5}));
        assert_eq!(answer["reasons"][0]["found"], class);
    }
}

#[test]
fn any_other_class_may_be_one_of_the_unnamed_and_is_never_refused() {
    let answer = ask(&json!({"organisationClass": "other"}));
    assert_eq!(answer["outcome"], "unknown");
    assert_eq!(answer["missing"], json!([]));
    assert_eq!(answer["reasons"][0]["required"], "charity or socialWelfare or socialService");
}

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let classes = Class::NAMES.iter().map(|(name, _)| json!(name)).collect();
    let facts = vec![("organisationClass", classes)];
    World { measure: "social-organisation-registration", readings: json!({}), parameters: None, facts }
        .check();
}
