//! `catalogue.json`: what a page needs to list the elements, in both languages.

use anyhow::Result;
use luohu_policy_core::{
    document::{Citation, DOCUMENTS},
    text::Lang,
};
use serde_json::{Value, json};

use super::{Element, Said, number};

/// The catalogue: the documents, and the elements with their place in them.
pub fn catalogue(elements: &[Element]) -> Result<String> {
    let documents: Vec<Value> = DOCUMENTS
        .iter()
        .map(|document| {
            json!({
                "id": document.id,
                "number": both(|lang| number(document.id, lang)),
                "title": document.title,
                "issuedOn": document.issued_on,
            })
        })
        .collect();
    let elements: Vec<Value> = elements.iter().map(element).collect();
    let catalogue = json!({"documents": documents, "elements": elements});
    Ok(serde_json::to_string_pretty(&catalogue)? + "\n")
}

fn element(element: &Element) -> Value {
    json!({
        "id": element.id,
        "tag": element.tag(),
        "measure": element.measure.is_some(),
        "title": element.title,
        "summary": element.summary,
        "outcomes": element.measure.map(|about| about.outcomes),
        "audience": element.audience,
        "basis": element.basis.iter().map(basis).collect::<Vec<_>>(),
    })
}

fn basis(citation: &Citation) -> Value {
    let clause = both(|lang| match &*citation.clause {
        "" => String::new(),
        _ => citation.address(lang).into_owned(),
    });
    json!({"document": citation.document, "clause": clause})
}

fn both(text: impl Fn(Lang) -> String) -> Said {
    Said { zh_cn: text(Lang::ZhCn), en: text(Lang::En) }
}
