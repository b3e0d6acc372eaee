//! Invented enterprises, the same in every run.

use luohu_policy_core::{
    field::Kind,
    measures::{
        Measure,
        key_enterprise::{Facts, KeyEnterprise},
    },
};
use serde_json::{Map, Value, json};

/// One enterprise in every form that an engine takes.
pub struct Enterprise {
    /// The facts as compact JSON.
    pub facts: String,
    /// The facts in a request of the contract.
    pub request: String,
    pub typed: Facts,
}

pub struct Dice(pub u64);

impl Dice {
    pub fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }
}

/// About a third are key enterprises, for one reason or another. All 24 facts of each are stated, or
/// all but one of so many.
pub fn some(count: usize, unknown: Option<u64>) -> Vec<Enterprise> {
    let dice = &mut Dice(2013);
    (0..count).map(|_| enterprise(dice, unknown)).collect()
}

fn enterprise(dice: &mut Dice, unknown: Option<u64>) -> Enterprise {
    let mut facts = Map::new();
    for field in KeyEnterprise::about().fields {
        let value = match field.kind {
            _ if unknown.is_some_and(|unknown| dice.throw(unknown) == 0) => Value::Null,
            Kind::YesNo => json!(dice.throw(60) == 0),
            _ => {
                let digits = 4 + dice.throw(5) as u32;
                json!(10_u64.pow(digits - 1) + dice.throw(9 * 10_u64.pow(digits - 1)))
            }
        };
        facts.insert(field.name.to_owned(), value);
    }
    let typed = serde_json::from_value(Value::Object(facts.clone())).expect("the facts are facts");
    let facts = Value::Object(facts);
    Enterprise {
        request: json!({"measure": "key-enterprise", "facts": facts}).to_string(),
        facts: facts.to_string(),
        typed,
    }
}
