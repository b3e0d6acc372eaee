//! `documentation.json`: what each measure asks, by which clauses and figures, in both languages.

use std::collections::BTreeMap;

use anyhow::Result;
use luohu_policy_core::{document::Citation, measures::MEASURES, text::Lang, unit::UNITS};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Said, both, number};

/// Every measure with its description and its published figures, in the order of the register;
/// beside them how each clause is addressed, by `document/clause`, and what each unit is called.
pub fn documentation() -> Result<String> {
    let mut clauses = BTreeMap::new();
    let mut measures = Vec::new();
    for entry in MEASURES {
        let figures: Value = serde_json::from_str(entry.parameters().get())?;
        let measure = json!({"about": entry.about(), "figures": figures});
        addresses(&measure, &mut clauses);
        measures.push(measure);
    }
    let units: BTreeMap<&str, Said> = UNITS.iter().map(|unit| (unit.id, unit.name.into())).collect();
    Ok(serde_json::to_string(&json!({"measures": measures, "clauses": clauses, "units": units}))?)
}

/// The addresses of all citations in a value.
fn addresses(value: &Value, found: &mut BTreeMap<String, Said>) {
    if let Ok(citation @ Citation { .. }) = Citation::deserialize(value) {
        let said = both(|lang| {
            let between = if lang == Lang::ZhCn { " " } else { ", " };
            [&*number(&citation.document, lang), &*citation.address(lang)].join(between)
        });
        found.insert(format!("{}/{}", citation.document, citation.clause), said);
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| addresses(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| addresses(field, found)),
        _ => {}
    }
}
