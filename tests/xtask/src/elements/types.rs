//! `elements.d.ts`: the facts, readings and class of each element.

use std::fmt::{self, Write};

use luohu_policy_core::{
    field::{Choice, Field, Kind},
    measures::About,
};

use super::{Detail, Element, camel, pascal};

/// The declarations.
pub fn declarations(elements: &[Element]) -> String {
    let mut text = "import type { Amount, AssessmentDetail, LuohuElement } from \"./index.js\";\n".to_owned();
    let mut lists = Vec::new();
    for element in elements {
        text += &element.measure.map(measure).unwrap_or_default();
        if let Some(Detail { name, r#type }) = &element.detail {
            push(&mut text, format_args!("\n/** `detail` of `luohu-change` of `<{}>`. */\n", element.tag()));
            push(&mut text, format_args!("export type {name} = {type};\n"));
            lists.push(name.as_str());
        }
        text += &class(element);
    }
    text += "\n/** What elements tell that are no measure. */\n";
    push(&mut text, format_args!("export type ListDetail = {};\n", lists.join(" | ")));
    text += "\ndeclare global {\n  interface HTMLElementTagNameMap {\n";
    for element in elements {
        push(&mut text, format_args!("    \"{}\": {};\n", element.tag(), element.class()));
    }
    text + "  }\n}\n"
}

fn class(element: &Element) -> String {
    let name = pascal(&element.id);
    let types = match element.measure {
        Some(_) => format!("{name}Facts, {name}Readings"),
        None => "Record<string, never>, Record<string, never>".to_owned(),
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
fn comment(text: &str) -> String {
    text.trim_end_matches('.').replace("*/", "*∕")
}

/// Writes at the end of a text, which cannot fail.
fn push(text: &mut String, line: fmt::Arguments<'_>) {
    let _ = text.write_fmt(line);
}
