//! The OpenAPI 3.1 document: paths from the routes, schemas from the types.

use luohu_policy_core::{assessment::Assessment, measures::MEASURES};
use serde_json::{Map, Value, json};

use crate::api::Described;

/// An assessment whose result is any JSON, as its schema is generated.
pub type Answer = Assessment<Value>;

/// Puts the document together.
pub fn document(Described { paths, mut schemas }: Described) -> String {
    for entry in MEASURES {
        hoist(entry.about().id, entry.schema().to_value(), &mut schemas);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "罗湖政策计算器 Luohu Policy Kit",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "罗湖区 2013 年四份文件的规则与记录 The rules of four documents of 2013, and records",
            "description": ABOUT,
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "tags": [
            {"name": "assess", "description": "测算与复核 Assess and verify"},
            {"name": "measures", "description": "事项 Measures"},
            {"name": "directory", "description": "责任单位与目标 Directory and targets"},
            {"name": "calendar", "description": "日历 Calendar"},
            {"name": "records", "description": "记录 Records"},
            {"name": "deliveries", "description": "信息报送 Deliveries"},
            {"name": "operations", "description": "运维 Operations"},
        ],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    })
    .to_string()
}

const ABOUT: &str = "所列文件印发于 2013 年，本服务注明文件及条款，不代表其现行有效。\n\n\
    The documents are of 2013; the service names document and clause and does not claim that they are in force.";

/// Moves a measure's schema and its definitions to where OpenAPI looks for them.
fn hoist(id: &str, schema: Value, schemas: &mut Map<String, Value>) {
    let Value::Object(mut schema) = schema else { return };
    schema.remove("$schema");
    if let Some(Value::Object(definitions)) = schema.remove("$defs") {
        for (name, definition) in definitions {
            schemas.insert(format!("{id}.{name}"), pointed(id, definition));
        }
    }
    schemas.insert(format!("{id}.Facts"), pointed(id, Value::Object(schema)));
}

fn pointed(id: &str, value: Value) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix("#/$defs/") {
            Some(name) => format!("#/components/schemas/{id}.{name}").into(),
            None => Value::String(text),
        },
        Value::Array(values) => values.into_iter().map(|value| pointed(id, value)).collect(),
        Value::Object(object) => object.into_iter().map(|(key, value)| (key, pointed(id, value))).collect(),
        other => other,
    }
}
