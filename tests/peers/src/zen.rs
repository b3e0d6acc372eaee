//! GoRules ZEN: a decision table whose first matching row answers, compiled once.

use std::error::Error;

use luohu_policy_core::measures::Comparison;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use zen_engine::{Decision, DecisionEngine, Variable, model::DecisionContent};

use crate::engines::{comparisons, yuan};

/// The table and what runs it.
pub struct Zen {
    decision: Decision,
    runtime: Runtime,
}

impl Zen {
    pub fn new() -> Result<Zen, Box<dyn Error>> {
        let comparisons = comparisons();
        let mut facts: Vec<&str> = Vec::new();
        for Comparison { fact, of_kind, .. } in &comparisons {
            facts.extend(
                std::iter::once(*fact)
                    .chain(*of_kind)
                    .filter(|fact| !facts.contains(fact))
                    .collect::<Vec<_>>(),
            );
        }
        let inputs: Vec<Value> =
            facts.iter().map(|fact| json!({"id": fact, "name": fact, "field": fact})).collect();
        let mut rules: Vec<Value> = comparisons
            .iter()
            .enumerate()
            .map(|(number, Comparison { fact, asked, of_kind })| {
                let mut rule = json!({"_id": format!("r{number}"), "key": "true"});
                rule[*fact] = json!(yuan(*asked).map_or("true".to_owned(), |least| format!(">= {least}")));
                if let Some(kind) = of_kind {
                    rule[*kind] = json!("true");
                }
                rule
            })
            .collect();
        rules.push(json!({"_id": "else", "key": "false"}));
        for rule in &mut rules {
            for fact in &facts {
                if rule[*fact].is_null() {
                    rule[*fact] = json!("");
                }
            }
        }
        let table = json!({"hitPolicy": "first", "inputs": inputs, "rules": rules,
            "outputs": [{"id": "key", "name": "key", "field": "key"}]});
        let content: DecisionContent = serde_json::from_value(json!({
            "nodes": [
                {"id": "in", "name": "in", "type": "inputNode", "content": {}},
                {"id": "table", "name": "table", "type": "decisionTableNode", "content": table},
                {"id": "out", "name": "out", "type": "outputNode", "content": {}}
            ],
            "edges": [
                {"id": "e1", "sourceId": "in", "targetId": "table"},
                {"id": "e2", "sourceId": "table", "targetId": "out"}
            ]
        }))?;
        let mut decision = DecisionEngine::default().create_decision(content.into())?;
        decision.compile();
        Ok(Zen { decision, runtime: Builder::new_current_thread().build()? })
    }

    pub fn answer(&self, facts: &str) -> String {
        let facts: Variable = serde_json::from_str(facts).expect("facts");
        let answer = self.runtime.block_on(self.decision.evaluate(facts)).expect("an answer");
        serde_json::to_string(&answer.result).expect("text")
    }
}
