//! `contract.d.ts`, the types of the JSON contract and of each measure's facts, readings and result,
//! and `elements.d.ts`, the class of each element.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
};

use anyhow::Result;

use luohu_policy_core::{
    field::{Choice, Field, Kind},
    measures::{About, Entry, MEASURES},
    schema,
};
use serde_json::Value;

use super::{Detail, Element, camel, pascal, schema::declaration};

/// What stands above every generated file.
const GENERATED: &str = "// Written by `cargo xtask package` from the Rust types; not edited by hand.\n";

/// `contract.d.ts`.
pub fn contract() -> Result<String> {
    let frame = schema::assessment().to_value();
    let description = schema::measure().to_value();
    let mut shared = definitions(&frame);
    shared.extend(definitions(&description));
    shared.remove("R");
    let own_name = |name: &str| name.to_owned();
    let mut text = GENERATED.to_owned();
    text += "\n/** An amount in the currency's main unit, or another quantity: a whole number, or text with decimals. */\n";
    text += "export type Amount = number | string;\n";
    text += "\n/** Figures that replace the published ones: the whole set that `luohu-policy parameters MEASURE` prints. */\n";
    text += "export type ParameterSet = Record<string, unknown>;\n";
    let mut measures = String::new();
    for entry in MEASURES {
        let name = pascal(entry.about().id);
        let (declared, scalars) = result(entry, &name, &shared);
        measures += &measure(entry.about());
        measures += &declared;
        shared.extend(scalars);
    }
    for (name, schema) in &shared {
        text += &declaration(name, schema, &own_name);
    }
    let assessment = declaration("Assessment", &frame, &own_name);
    let head = "export interface Assessment {";
    anyhow::ensure!(assessment.contains(head), "an assessment is no object");
    text += &assessment.replace(head, "export interface Assessment<R = unknown> {");
    text += &declaration("MeasureDescription", &description, &own_name);
    text += &measures;
    text += "\n/** What each measure takes and gives. */\nexport interface Measures {\n";
    for entry in MEASURES {
        let (id, name) = (entry.about().id, pascal(entry.about().id));
        push(
            &mut text,
            format_args!(
                "  \"{id}\": {{ facts: {name}Facts; readings: {name}Readings; result: {name}Result }};\n"
            ),
        );
    }
    Ok(text + "}\n")
}

fn definitions(schema: &Value) -> BTreeMap<String, Value> {
    let definitions = schema.get("$defs").and_then(Value::as_object);
    definitions.into_iter().flatten().map(|(name, schema)| (name.clone(), schema.clone())).collect()
}

/// The result of a measure, its parts under names of the measure's own, and the texts of a fixed
/// form in it, which are the same everywhere.
fn result(
    entry: &Entry,
    measure: &str,
    shared: &BTreeMap<String, Value>,
) -> (String, BTreeMap<String, Value>) {
    let result = entry.result_schema().to_value();
    let (scalars, parts): (BTreeMap<_, _>, BTreeMap<_, _>) = definitions(&result)
        .into_iter()
        .filter(|(name, _)| !shared.contains_key(name))
        .partition(|(_, schema)| schema.get("pattern").is_some());
    let naming =
        |name: &str| if parts.contains_key(name) { format!("{measure}{name}") } else { name.to_owned() };
    let mut text = String::new();
    for (name, schema) in &parts {
        text += &declaration(&naming(name), schema, &naming);
    }
    text += &declaration(&format!("{measure}Result"), &result, &naming);
    (text, scalars)
}

/// `elements.d.ts`.
pub fn declarations(elements: &[Element]) -> String {
    let mut text =
        GENERATED.to_owned() + "import type { AssessmentDetail, LuohuElement } from \"./index.js\";\n";
    text += "import type * as contract from \"./contract.js\";\n";
    let mut lists = Vec::new();
    for element in elements {
        if let Some(Detail { name, r#type }) = &element.detail {
            push(&mut text, format_args!("\n/** `detail` of `luohu-change` of `<{}>`. */\n", element.tag()));
            push(&mut text, format_args!("export type {name} = {type};\n"));
            lists.push(name.as_str());
        }
        text += &class(element);
    }
    text += "\n/** What elements tell that are no measure. */\n";
    push(&mut text, format_args!("export type ListDetail = {};\n", lists.join(" | ")));
    text += "\n/** Every element by its tag. */\nexport interface LuohuElements {\n";
    for element in elements {
        push(&mut text, format_args!("  \"{}\": {};\n", element.tag(), element.class()));
    }
    text + "}\n\ndeclare global {\n  interface HTMLElementTagNameMap extends LuohuElements {}\n}\n"
}

fn class(element: &Element) -> String {
    let name = pascal(&element.id);
    let types = match element.measure {
        Some(_) => ["Facts", "Readings", "Result"].map(|part| format!("contract.{name}{part}")).join(", "),
        None => "Record<string, never>, Record<string, never>, null".to_owned(),
    };
    let (summary, class, detail) = (comment(&element.summary.en), element.class(), element.detail());
    let mut text =
        format!("\n/** {summary}. */\nexport class {class} extends LuohuElement<{types}, {detail}> {{");
    for attribute in &element.attributes {
        push(
            &mut text,
            format_args!(
                "\n  /** {} */\n  {}: string | null;",
                comment(&attribute.description),
                camel(&attribute.name)
            ),
        );
    }
    text + if element.attributes.is_empty() { "}\n" } else { "\n}\n" }
}

fn measure(about: &'static About) -> String {
    let name = pascal(about.id);
    let mut text = format!("\n/** What `<luohu-{}>` is told; absent or null is unknown. */\n", about.id);
    push(&mut text, format_args!("export interface {name}Facts {{\n{}}}\n", fields(about.fields, "  ")));
    push(
        &mut text,
        format_args!(
            "\n/** How `<luohu-{}>` reads its clause; absent is the recommended way. */\n",
            about.id
        ),
    );
    push(&mut text, format_args!("export interface {name}Readings {{"));
    for reading in about.readings {
        push(
            &mut text,
            format_args!(
                "\n  /** {} */\n  {}?: {};",
                comment(reading.question.en),
                reading.name,
                options(reading.options)
            ),
        );
    }
    text + if about.readings.is_empty() { "}\n" } else { "\n}\n" }
}

fn fields(fields: &[Field], indent: &str) -> String {
    let mut text = String::new();
    for field in fields {
        let note = match &field.kind {
            Kind::Money { currency } | Kind::Tier { currency, .. } => format!(", in {}", currency.code()),
            Kind::Number { unit, .. } => format!(", in {}", unit.en),
            Kind::Date => ", as YYYY-MM-DD".to_owned(),
            _ => String::new(),
        };
        let (label, name, kind) = (comment(field.label.en), field.name, kind(&field.kind, indent));
        push(&mut text, format_args!("{indent}/** {label}{note}. */\n{indent}{name}?: {kind} | null;\n"));
    }
    text
}

fn kind(kind: &Kind, indent: &str) -> String {
    match kind {
        Kind::YesNo => "boolean".to_owned(),
        Kind::Money { .. } | Kind::Tier { .. } | Kind::Number { .. } => "Amount".to_owned(),
        Kind::Year => "number".to_owned(),
        Kind::Date | Kind::Name => "string".to_owned(),
        Kind::Choice { options: values } => options(values),
        Kind::Rows { fields: inner, .. } => {
            format!("Array<{{\n{}{indent}}}>", fields(inner, &format!("{indent}  ")))
        }
    }
}

fn options(options: &[Choice]) -> String {
    let values: Vec<String> = options.iter().map(|option| format!("\"{}\"", option.value)).collect();
    values.join(" | ")
}

/// A text that ends no comment.
pub fn comment(text: &str) -> String {
    text.trim_end_matches('.').replace("*/", "*∕")
}

/// A text of the Rust documentation in words of scripts: links lead nowhere there, and names are
/// written another way.
pub fn reworded(text: &str) -> String {
    let mut words = String::new();
    for (position, part) in text.split('`').enumerate() {
        let tick = if position == 0 { "" } else { "`" };
        let name = match part {
            "None" if position % 2 == 1 => "null".to_owned(),
            name if position % 2 == 1 && name.contains('_') => camel(&name.replace('_', "-")),
            other => other.to_owned(),
        };
        words += tick;
        words += &name;
    }
    unlinked(&words)
}

/// `[text](path)` and `[text]` as `text`.
fn unlinked(text: &str) -> String {
    let Some((before, rest)) = text.split_once('[') else { return text.to_owned() };
    let Some((link, after)) = rest.split_once(']') else { return text.to_owned() };
    let after =
        after.strip_prefix('(').and_then(|path| path.split_once(')')).map_or(after, |(_, after)| after);
    format!("{before}{link}{}", unlinked(after))
}

/// Writes at the end of a text, which cannot fail.
fn push(text: &mut String, line: fmt::Arguments<'_>) {
    let _ = text.write_fmt(line);
}
