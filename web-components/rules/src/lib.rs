//! The rules for pages and servers that bring their own user interface: [`luohu_policy_core::api`]
//! as JavaScript functions. Nothing here decides anything.
//!
//! A request or query is an object or JSON text. No function throws on what it is given: what has
//! no JSON text, such as a cycle or a big integer, counts as text that is no JSON. A language is a
//! BCP 47 tag; anything but English gives Chinese.

#[cfg(feature = "calendar")]
use luohu_policy_core::calendar::{Query, ics, occurrences};
#[cfg(any(feature = "calendar", feature = "explain"))]
use luohu_policy_core::text::Lang;
use luohu_policy_core::{
    api, json,
    measures::{Entry, MEASURES},
};
use wasm_bindgen::prelude::*;

/// Answers one request: the assessment.
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

/// Answers one request in sentences, as plain text.
#[cfg(feature = "explain")]
#[wasm_bindgen]
#[must_use]
pub fn explain(request: &JsValue, lang: &JsValue) -> String {
    luohu_policy_core::explain::text(&api::assess(&text_of(request)), language(lang))
}

/// Every measure, in the order of the documents: an array of objects with its facts, readings,
/// clause and names in both languages.
///
/// Hints, reasons to ask and sentences for results are empty here: they are for forms and stand in
/// the full descriptions, which `luohu-policy measures --json` prints.
#[wasm_bindgen]
#[must_use]
pub fn measures() -> JsValue {
    let abouts: Vec<_> = MEASURES.iter().map(Entry::about).collect();
    parsed(&json::write(&abouts))
}

/// The data-feed calendar for a query: an object with its occurrences, or with the query's
/// problems.
#[cfg(feature = "calendar")]
#[wasm_bindgen]
#[must_use]
pub fn calendar(query: &JsValue) -> JsValue {
    parsed(&api::calendar(&text_of(query)))
}

/// The same calendar as an iCalendar file, without alarms; undefined where [`calendar()`] tells
/// problems.
#[cfg(feature = "calendar")]
#[wasm_bindgen(js_name = calendarIcs)]
#[must_use]
pub fn calendar_ics(query: &JsValue, lang: &JsValue) -> Option<String> {
    let query = Query::from_json(&text_of(query)).ok()?;
    let options = ics::Options { lang: language(lang), ..ics::Options::default() };
    Some(ics::write(&occurrences(&query).ok()?, &options))
}

/// Who answers for what, for a query: an object with the hits, or with the query's problems.
#[cfg(feature = "directory")]
#[wasm_bindgen]
#[must_use]
pub fn directory(query: &JsValue) -> JsValue {
    parsed(&api::directory(&text_of(query)))
}

#[cfg(any(feature = "calendar", feature = "explain"))]
fn language(tag: &JsValue) -> Lang {
    tag.as_string().map(|tag| Lang::from_tag(&tag)).unwrap_or_default()
}

/// The JSON text of a value; empty, which is no JSON, where it has none.
fn text_of(value: &JsValue) -> String {
    value.as_string().or_else(|| stringify(value).ok()?.as_string()).unwrap_or_default()
}

/// The value of JSON text that the rules have written.
fn parsed(text: &str) -> JsValue {
    parse(text).unwrap_or(JsValue::NULL)
}

// All that is needed of `js-sys`, whose runtime for futures would come along.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = JSON, catch)]
    fn parse(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = JSON, catch)]
    fn stringify(value: &JsValue) -> Result<JsValue, JsValue>;
}
