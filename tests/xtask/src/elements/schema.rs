//! TypeScript from JSON Schema, as far as `schemars` writes it of the core's types.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::types::{comment, reworded};

/// How a definition of the schema is called.
pub type Naming<'a> = &'a dyn Fn(&str) -> String;

/// A named type with its comment: an interface where it is an object, else an alias.
pub fn declaration(name: &str, schema: &Value, naming: Naming<'_>) -> String {
    let mut text = String::from("\n");
    if let Some(comment) = described(schema) {
        let _ = writeln!(text, "/** {comment}. */");
    }
    let kind = kind(schema, naming, "");
    let _ = match kind.strip_prefix('{') {
        Some(_) if !kind.contains("\n} ") => writeln!(text, "export interface {name} {kind}"),
        _ => writeln!(text, "export type {name} = {kind};"),
    };
    text
}

/// What people read of a schema: its description, else the pattern of its texts.
fn described(schema: &Value) -> Option<String> {
    if let Some(text) = schema.get("description").and_then(Value::as_str) {
        return Some(comment(&reworded(&text.split_whitespace().collect::<Vec<_>>().join(" "))));
    }
    schema.get("pattern").and_then(Value::as_str).map(|pattern| format!("A text that matches `{pattern}`"))
}

/// The type that a schema allows.
pub fn kind(schema: &Value, naming: Naming<'_>, indent: &str) -> String {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return naming(name.trim_start_matches("#/$defs/"));
    }
    if let Some(value) = schema.get("const") {
        return value.to_string();
    }
    let list = |key: &str| schema.get(key).and_then(Value::as_array);
    if let Some(values) = list("enum") {
        return union(values.iter().map(Value::to_string));
    }
    if let Some(any) = list("oneOf").or_else(|| list("anyOf")) {
        return union(any.iter().map(|one| kind(one, naming, indent)));
    }
    match schema.get("type") {
        Some(Value::String(name)) => simple(name, schema, naming, indent),
        Some(Value::Array(names)) => {
            let names = names.iter().filter_map(Value::as_str);
            union(names.map(|name| simple(name, schema, naming, indent)))
        }
        _ => "unknown".to_owned(),
    }
}

fn union(kinds: impl Iterator<Item = String>) -> String {
    let mut unique: Vec<String> = Vec::new();
    for kind in kinds {
        if !unique.contains(&kind) {
            unique.push(kind);
        }
    }
    unique.join(" | ")
}

fn simple(name: &str, schema: &Value, naming: Naming<'_>, indent: &str) -> String {
    match name {
        "integer" | "number" => "number".to_owned(),
        "object" => {
            if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
                return object(properties, schema, naming, indent);
            }
            let values = schema.get("additionalProperties").filter(|values| values.is_object());
            format!("Record<string, {}>", kind_or_unknown(values, naming, indent))
        }
        "array" => {
            if let Some(items) = schema.get("prefixItems").and_then(Value::as_array) {
                let items = items.iter().map(|item| kind(item, naming, indent));
                return format!("[{}]", items.collect::<Vec<_>>().join(", "));
            }
            format!("Array<{}>", kind_or_unknown(schema.get("items"), naming, indent))
        }
        scalar => scalar.to_owned(),
    }
}

fn kind_or_unknown(schema: Option<&Value>, naming: Naming<'_>, indent: &str) -> String {
    schema.map_or_else(|| "unknown".to_owned(), |schema| kind(schema, naming, indent))
}

fn object(properties: &Map<String, Value>, schema: &Value, naming: Naming<'_>, indent: &str) -> String {
    let required = schema.get("required").and_then(Value::as_array);
    let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|one| one == name));
    let inner = format!("{indent}  ");
    let mut text = String::from("{\n");
    for (name, property) in properties {
        if let Some(comment) = described(property) {
            let _ = writeln!(text, "{inner}/** {comment}. */");
        }
        let quoted = if name.contains('-') { format!("\"{name}\"") } else { name.clone() };
        let optional = if is_required(name) { "" } else { "?" };
        let _ = writeln!(text, "{inner}{quoted}{optional}: {};", kind(property, naming, &inner));
    }
    text + indent + "}"
}
