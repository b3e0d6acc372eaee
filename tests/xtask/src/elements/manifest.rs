//! `custom-elements.json`: the hand-written manifest of what all elements share, with each element.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Element, camel};

/// The whole manifest.
pub fn manifest(shared: &str, elements: &[Element]) -> Result<String> {
    let mut manifest: Value = serde_json::from_str(shared).context("the manifest is no JSON")?;
    let modules = manifest.get_mut("modules").and_then(Value::as_array_mut).context("it has no modules")?;
    let main = modules.iter_mut().find(|module| module["path"] == "luohu-policy.js");
    let exports = main.and_then(|main| main.get_mut("exports")).and_then(Value::as_array_mut);
    let exports = exports.context("`luohu-policy.js` exports nothing")?;
    exports.extend(elements.iter().map(definition));
    exports.push(json!({"kind": "js", "name": "*", "declaration": {"name": "*", "module": "elements.js"}}));
    modules.push(json!({
        "kind": "javascript-module",
        "path": "elements.js",
        "declarations": elements.iter().map(declaration).collect::<Vec<_>>(),
        "exports": elements.iter().map(export).collect::<Vec<_>>(),
    }));
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn declaration(element: &Element) -> Value {
    let attributes: Vec<Value> = element.attributes.iter().map(attribute).collect();
    json!({
        "kind": "class",
        "name": element.class(),
        "tagName": element.tag(),
        "customElement": true,
        "description": element.summary.en,
        "superclass": {"name": "LuohuElement", "module": "element.js"},
        "attributes": attributes,
        "events": [{"name": "luohu-change", "type": {"text": format!("CustomEvent<{}>", element.detail())}}],
    })
}

fn attribute(attribute: &super::Attribute) -> Value {
    json!({
        "name": attribute.name,
        "type": {"text": "string"},
        "description": attribute.description,
        "fieldName": camel(&attribute.name),
    })
}

fn export(element: &Element) -> Value {
    json!({"kind": "js", "name": element.class(), "declaration": {"name": element.class()}})
}

/// The script that registers an element is another one than that which declares it.
fn definition(element: &Element) -> Value {
    let declaration = json!({"name": element.class(), "module": "elements.js"});
    json!({"kind": "custom-element-definition", "name": element.tag(), "declaration": declaration})
}
