//! JSON Schema (2020-12) of answers, from the types that are serialised: the source of every typed
//! face.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde::Serialize;

use crate::{
    assessment::Assessment,
    measures::About,
    text::{Message, Text},
};

/// Stands for the result of any measure: a schema without constraints, named `R`.
#[derive(Serialize)]
struct AnyResult;

impl JsonSchema for AnyResult {
    fn schema_name() -> Cow<'static, str> {
        "R".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({})
    }
}

/// The frame of every assessment: all of it but the result, which is the definition `R`.
#[must_use]
pub fn assessment() -> Schema {
    written::<Assessment<AnyResult>>()
}

/// The description of a measure.
#[must_use]
pub fn measure() -> Schema {
    written::<About>()
}

/// What is written of a type: a value that may be absent is not required.
#[must_use]
pub fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<T>()
}

/// A sentence looks the same whether its words are fixed or filled in.
fn both_languages() -> Schema {
    json_schema!({
        "type": "object",
        "properties": {"zh-CN": {"type": "string"}, "en": {"type": "string"}},
        "required": ["zh-CN", "en"],
    })
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Message".into()
    }

    fn schema_id() -> Cow<'static, str> {
        Message::schema_id()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        both_languages()
    }
}

impl JsonSchema for Message {
    fn schema_name() -> Cow<'static, str> {
        "Message".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        both_languages()
    }
}
