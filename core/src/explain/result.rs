//! A measure's own result as lines of text.

use serde_json::{Map, Value};

use super::{
    texts,
    value::{fill, label, money, word},
};
use crate::{answer::Verdict, assessment::AnyAssessment, measures::About, text::Lang};

/// What begins an entry of a list, each on a line of its own.
const ENTRY: &str = "\n    ";

/// The lines of a result that is given as JSON text.
pub(super) fn lines(json: &str, about: &About, lang: Lang) -> Vec<String> {
    match crate::json::parse(json) {
        Ok(Value::Object(result)) => object(&result, about, lang),
        _ => vec![json.to_owned()],
    }
}

/// One value of a result in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The sentence; for a list what stands before its entries.
    pub sentence: String,
    /// The entries of a list, each in a sentence.
    pub entries: Vec<String>,
}

/// What is known of an assessment's result, value by value, in the order told; empty when there is
/// none.
///
/// ```
/// use luohu_policy_core::{api, explain, measures, text::Lang};
///
/// let request = r#"{"measure": "reply-deadline", "facts": {"transferredOn": "2013-04-26"}}"#;
/// let about = measures::find("reply-deadline").unwrap().about();
/// let told = explain::result(about, &api::assess(request), Lang::En);
/// assert!(told.iter().any(|told| told.sentence.contains("2 May 2013")));
/// ```
#[must_use]
pub fn result(about: &About, assessment: &AnyAssessment, lang: Lang) -> Vec<Told> {
    let json = assessment.result.as_ref().map_or("", |result| result.get());
    let Ok(Value::Object(mut result)) = crate::json::parse(json) else { return Vec::new() };
    result.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
    let told = |line: String| {
        let mut parts = line.split(ENTRY).map(str::to_owned);
        Told { sentence: parts.next().unwrap_or_default(), entries: parts.collect() }
    };
    object(&result, about, lang).into_iter().map(told).collect()
}

/// One sentence for each key; an empty one leaves the key out. Keys without a sentence last, as they
/// stand.
fn object(object: &Map<String, Value>, about: &About, lang: Lang) -> Vec<String> {
    let sentence = |key: &str| about.result.iter().enumerate().find(|(_, (name, _))| *name == key);
    let mut keys: Vec<&String> = object.keys().collect();
    keys.sort_by_key(|key| sentence(key).map_or(usize::MAX, |(position, _)| position));
    let told = |key: &String| {
        let value = value(key, object.get(key)?, about, lang);
        Some(match sentence(key) {
            Some((_, (_, text))) if text.get(lang).is_empty() => return None,
            Some((_, (_, text))) => fill(*text, lang, &[("value", &value)]),
            None => format!("{key}{}{value}", texts::COLON.get(lang)),
        })
    };
    keys.into_iter().filter_map(told).collect()
}

fn value(key: &str, value: &Value, about: &About, lang: Lang) -> String {
    match value {
        Value::Null => texts::NONE.get(lang).to_owned(),
        Value::Bool(true) => texts::YES.get(lang).to_owned(),
        Value::Bool(false) => texts::NO.get(lang).to_owned(),
        // No rule gives a fraction.
        Value::Number(number) => {
            let number = number.as_i64().unwrap_or_default();
            (if key == "index" { number.saturating_add(1) } else { number }).to_string()
        }
        Value::String(text) => string(key, text, about, lang),
        Value::Array(list) if list.is_empty() => texts::NONE.get(lang).to_owned(),
        Value::Array(list) if list.iter().all(|entry| entry.get("verdict").is_some()) => {
            by_verdict(list, about, lang)
        }
        Value::Array(list) if !list.iter().any(Value::is_object) => {
            let told: Vec<String> = list.iter().map(|entry| self::value(key, entry, about, lang)).collect();
            told.join(texts::LISTED.get(lang))
        }
        Value::Array(list) => {
            list.iter().map(|entry| ENTRY.to_owned() + &self::value(key, entry, about, lang)).collect()
        }
        Value::Object(text) if text.contains_key(lang.tag()) => {
            text.get(lang.tag()).and_then(Value::as_str).unwrap_or_default().to_owned()
        }
        Value::Object(entry) => object(entry, about, lang).join(texts::COMMA.get(lang)),
    }
}

fn string(key: &str, text: &str, about: &About, lang: Lang) -> String {
    let currency = ["Cny", "Usd"].iter().find(|currency| key.ends_with(**currency));
    let unit = texts::UNITS
        .iter()
        .find(|(unit, _)| currency.is_some_and(|currency| unit.eq_ignore_ascii_case(currency)));
    match (unit, text.parse()) {
        (Some((_, unit)), Ok(amount)) => money(amount, *unit, lang),
        _ => about
            .words
            .iter()
            .find(|(known, _)| *known == text)
            .map(|(_, words)| *words)
            .or_else(|| about.condition(text))
            .map_or_else(|| named(text, about, lang), |words| words.get(lang).to_owned()),
    }
}

/// A word of the contract, or the fact of this name.
fn named(text: &str, about: &About, lang: Lang) -> String {
    let told = word(text, about.fields, lang);
    if told == text { label(text, about.fields, lang) } else { told }
}

/// How many entries have which verdict, and which they are.
fn by_verdict(list: &[Value], about: &About, lang: Lang) -> String {
    let groups = [Verdict::Met, Verdict::NotMet, Verdict::Unknown].into_iter().filter_map(|verdict| {
        let name = serde_json::to_value(verdict).ok()?;
        let titles: Vec<String> = list
            .iter()
            .filter(|entry| entry.get("verdict") == Some(&name))
            .filter_map(|entry| titled(entry, about, lang))
            .collect();
        let (count, listed) = (titles.len().to_string(), titles.join(texts::SEMICOLON.get(lang)));
        let values = [("verdict", texts::verdict(verdict).get(lang)), ("count", &count), ("titles", &listed)];
        (!titles.is_empty()).then(|| format!("{ENTRY}{}", fill(texts::COUNTED, lang, &values)))
    });
    groups.collect()
}

/// The title of an entry, and its amount where it has one.
fn titled(entry: &Value, about: &About, lang: Lang) -> Option<String> {
    let id = entry.get("id")?.as_str()?;
    let title = about.condition(id).map_or(id, |title| title.get(lang));
    let amount = entry.get("amountCny").filter(|amount| !amount.is_null());
    Some(match amount {
        None => title.to_owned(),
        Some(amount) => {
            let amount = value("amountCny", amount, about, lang);
            fill(texts::WITH_AMOUNT, lang, &[("title", title), ("amount", &amount)])
        }
    })
}
