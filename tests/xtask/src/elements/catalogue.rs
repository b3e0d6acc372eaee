//! `catalogue.json`: what a page needs to list the elements, in both languages.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use luohu_policy_core::{
    document::{Citation, DOCUMENTS},
    text::Text,
};
use serde_json::{Value, json};

use super::{Element, both, examples::Example, number};

/// The catalogue: the documents, and the elements with their place in them and an example out of
/// the directory of conformance cases.
pub fn catalogue(elements: &[Element], cases: &Path) -> Result<String> {
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
    let listed = |one: &Element| Ok(element(one, &examples(one, cases)?));
    let elements = elements.iter().map(listed).collect::<Result<Vec<Value>>>()?;
    let catalogue = json!({"documents": documents, "elements": elements});
    Ok(serde_json::to_string_pretty(&catalogue)? + "\n")
}

/// What a measure without examples of its own is called by.
const ANY: Text = Text::new("填入一个符合条件的例子", "Fill in an example that is met");

/// The element's own examples; else the first question that is answered with yes, as properties of
/// the element; none where a measure has no such case.
fn examples(element: &Element, cases: &Path) -> Result<Vec<Example>> {
    let file = cases.join(format!("{}.json", element.id));
    if !element.examples.is_empty() || element.measure.is_none() || !file.exists() {
        return Ok(element.examples.clone());
    }
    let read = || -> Result<Vec<Value>> { Ok(serde_json::from_str(&fs::read_to_string(&file)?)?) };
    let cases = read().with_context(|| format!("`{}` holds no cases", file.display()))?;
    let is_met = |case: &&Value| case.pointer("/expect/outcome").is_some_and(|outcome| outcome == "met");
    let request = |case: &'_ Value| case.get("request").filter(|request| request.is_object()).cloned();
    let met = cases.iter().filter(is_met).find_map(request);
    let part = |name: &str| met.as_ref().and_then(|request| request.get(name)).cloned().unwrap_or_default();
    let parts = ["on", "facts", "readings", "parameters"].map(|name| (name.to_owned(), part(name)));
    Ok(met.iter().map(|_| Example { title: ANY.into(), set: parts.iter().cloned().collect() }).collect())
}

fn element(element: &Element, examples: &[Example]) -> Value {
    json!({
        "id": element.id,
        "tag": element.tag(),
        "measure": element.measure.is_some(),
        "title": element.title,
        "summary": element.summary,
        "outcomes": element.measure.map(|about| about.outcomes),
        "audience": element.audience,
        "examples": examples,
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
