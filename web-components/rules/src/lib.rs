//! The rules for pages and servers that bring their own user interface: [`luohu_policy_core::api`]
//! as JavaScript functions. Nothing here decides anything.

use js_sys::JSON;
use luohu_policy_core::{
    api,
    measures::{Entry, MEASURES},
};
use wasm_bindgen::prelude::*;

/// Answers one request, given as an object or as JSON text. Never throws: what cannot be written
/// as JSON becomes an assessment whose outcome is `invalid`.
#[wasm_bindgen]
#[must_use]
pub fn assess(request: &JsValue) -> JsValue {
    parsed(&api::assess_json(&text_of(request)))
}

/// Answers one request given as JSON text, as compact JSON text: the same bytes as every other
/// face of the rules gives.
#[wasm_bindgen(js_name = assessJson)]
#[must_use]
pub fn assess_json(request: &str) -> String {
    api::assess_json(request)
}

/// Every measure, in the order of the documents: an array of objects with its facts, readings,
/// clause and texts in both languages.
#[wasm_bindgen]
#[must_use]
pub fn measures() -> JsValue {
    let abouts: Vec<_> = MEASURES.iter().map(Entry::about).collect();
    parsed(&serde_json::to_string(&abouts).unwrap_or_default())
}

/// The JSON text of a request. Empty, which is no JSON, where the value has none: a cycle, a
/// big integer, a function, a `toJSON` that throws.
fn text_of(request: &JsValue) -> String {
    request
        .as_string()
        .or_else(|| JSON::stringify(request).ok().and_then(|text| JsValue::from(text).as_string()))
        .unwrap_or_default()
}

/// The value of JSON text that the rules have written.
fn parsed(text: &str) -> JsValue {
    JSON::parse(text).unwrap_or(JsValue::NULL)
}
