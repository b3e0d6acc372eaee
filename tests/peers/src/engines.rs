//! The rule as other engines take it. They know no unknown, and give no reasons.

use std::error::Error;

use datalogic_rs::{Engine, Logic};
use luohu_policy_core::measures::{self, Asked, Comparison};
use serde::Deserialize;
use serde_json::{Value, json};

/// The published rule.
pub fn comparisons() -> Vec<Comparison> {
    measures::find("key-enterprise").and_then(|entry| entry.any_of(None, None)).unwrap_or_default()
}

/// The least amount asked for, in main units.
pub fn yuan(asked: Asked) -> Option<i64> {
    match asked {
        Asked::Yes => None,
        Asked::AtLeast(amount) => Some(amount.map_or(i64::MAX, |amount| amount.hundredths() / 100)),
    }
}

/// JSONLogic, compiled once; one arena for all calls.
pub struct Datalogic {
    logic: Logic,
    session: datalogic_rs::Session<'static>,
}

impl Datalogic {
    /// Yes or no: an unknown fact counts as a no.
    pub fn yes_or_no() -> Result<Datalogic, Box<dyn Error>> {
        Datalogic::of(&json!({"or": each(holds)}))
    }

    /// The contract's three outcomes.
    pub fn three_outcomes() -> Result<Datalogic, Box<dyn Error>> {
        let (met, open) = (json!({"or": each(holds)}), json!({"or": each(is_open)}));
        Datalogic::of(&json!({"if": [met, "met", open, "unknown", "notMet"]}))
    }

    fn of(logic: &Value) -> Result<Datalogic, Box<dyn Error>> {
        let engine: &'static Engine = Box::leak(Box::new(Engine::new()));
        let logic = engine.compile(logic.to_string().as_str())?;
        Ok(Datalogic { logic, session: engine.session() })
    }

    pub fn answer(&mut self, facts: &str) -> String {
        let answer = self.session.eval_str(&self.logic, facts).expect("an answer");
        self.session.reset();
        answer
    }
}

fn each(condition: fn(&Comparison) -> Value) -> Vec<Value> {
    comparisons().iter().map(condition).collect()
}

fn holds(Comparison { fact, asked, of_kind }: &Comparison) -> Value {
    let holds = match yuan(*asked) {
        None => json!({"var": fact}),
        Some(least) => json!({">=": [{"var": fact}, least]}),
    };
    of_kind.map_or(holds.clone(), |kind| json!({"and": [{"var": kind}, holds]}))
}

/// Whether a comparison that does not hold could still hold: what is stated of it does not refuse it.
fn is_open(Comparison { fact, asked, of_kind }: &Comparison) -> Value {
    let is_unknown = |fact: &str| json!({"===": [{"var": fact}, null]});
    let Some(kind) = of_kind else { return is_unknown(fact) };
    let at_least = json!({">=": [{"var": fact}, yuan(*asked)]});
    json!({"or": [
        {"and": [is_unknown(fact), {"!==": [{"var": kind}, false]}]},
        {"and": [is_unknown(kind), at_least]}
    ]})
}

/// What a programmer writes who needs this one rule and no reasons.
pub fn hand_written(facts: &str) -> &'static str {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Enterprise {
        prior_year_export_usd: i64,
        current_year_export_usd: i64,
        foreign_capital_usd: i64,
        prior_year_revenue_cny: i64,
        current_year_revenue_cny: i64,
        registered_capital_cny: i64,
        prior_year_tax_cny: i64,
        current_year_tax_cny: i64,
        foreign_invested_new_or_increased: bool,
        new_body_of_fortune500: bool,
        headquarters: bool,
        applied_headquarters_fund: bool,
        applied_brand_chain_fund: bool,
        key_high_tech: bool,
        top_hundred_cultural: bool,
        key_cultural: bool,
        provincial_direct_service: bool,
        municipal_direct_service: bool,
        financial_headquarters: bool,
        financial_regional_headquarters: bool,
        pre_listing: bool,
        newly_registered: bool,
        new_china_well_known_trademark: bool,
        new_guangdong_famous_trademark: bool,
    }
    let one: Enterprise = serde_json::from_str(facts).expect("facts");
    let key = one.prior_year_export_usd >= 50_000_000
        || one.current_year_export_usd >= 50_000_000
        || one.foreign_invested_new_or_increased && one.foreign_capital_usd >= 5_000_000
        || one.prior_year_revenue_cny >= 1_000_000_000
        || one.current_year_revenue_cny >= 1_000_000_000
        || one.newly_registered && one.registered_capital_cny >= 50_000_000
        || one.prior_year_tax_cny >= 10_000_000
        || one.current_year_tax_cny >= 10_000_000
        || one.new_body_of_fortune500
        || one.headquarters
        || one.applied_headquarters_fund
        || one.applied_brand_chain_fund
        || one.key_high_tech
        || one.top_hundred_cultural
        || one.key_cultural
        || one.provincial_direct_service
        || one.municipal_direct_service
        || one.financial_headquarters
        || one.financial_regional_headquarters
        || one.pre_listing
        || one.new_china_well_known_trademark
        || one.new_guangdong_famous_trademark;
    if key { "true" } else { "false" }
}
