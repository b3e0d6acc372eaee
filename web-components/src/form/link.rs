//! What was asked, in the address's fragment: `name=v1.…`. A fragment never leaves the browser.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::{Map, Value};

/// The version of the format; a link of another version is not read.
const VERSION: &str = "v1.";
/// The longest link that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// A question as a link carries it: whoever opens it gets the same answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// What was typed, by the names of the facts.
    pub facts: Map<String, Value>,
    /// The chosen readings.
    pub readings: Map<String, Value>,
    /// The day the question is about.
    pub on: Option<String>,
}

/// The fragment with a question under a name; other names in it stay.
#[must_use]
pub fn write(fragment: &str, name: &str, question: Question) -> String {
    let own = [name, "=", &encode(question)].concat();
    others(fragment, name).chain([own.as_str()]).collect::<Vec<_>>().join("&")
}

/// A question as a link carries it, such as `v1.eyJmYWN0cyI6e30`.
#[must_use]
pub fn encode(question: Question) -> String {
    let Question { facts, readings, on } = question;
    let parts = [("facts", facts.into()), ("readings", readings.into()), ("on", on.into())];
    let mut object: Map<String, Value> = Map::new();
    for (name, part) in parts {
        object.insert(name.to_owned(), part);
    }
    let json = Value::Object(object).to_string();
    [VERSION, &Base64UrlUnpadded::encode_string(json.as_bytes())].concat()
}

/// The question under a name; `None` when absent, of another version or damaged.
#[must_use]
pub fn read(fragment: &str, name: &str) -> Option<Question> {
    let own = fragment.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))?;
    let encoded = own.strip_prefix(VERSION).filter(|encoded| encoded.len() <= LONGEST)?;
    let value: Value = serde_json::from_slice(&Base64UrlUnpadded::decode_vec(encoded).ok()?).ok()?;
    let part = |name: &str| value.get(name)?.as_object().cloned();
    Some(Question {
        facts: part("facts")?,
        readings: part("readings").unwrap_or_default(),
        on: value.get("on").and_then(Value::as_str).map(str::to_owned),
    })
}

fn others<'a>(fragment: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let is_own = move |part: &str| part.strip_prefix(name).is_some_and(|rest| rest.starts_with('='));
    fragment.split('&').filter(move |part| !part.is_empty() && !is_own(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_survives_the_address_and_others_stay() {
        for text in ["", "a", "ab", "abc", "罗湖企业", "2022-2-30"] {
            let map = |name: &str| Map::from_iter([(name.to_owned(), Value::from(text))]);
            let question = Question {
                facts: map("name"),
                readings: map("dayCount"),
                on: (!text.is_empty()).then(|| text.to_owned()),
            };
            let fragment = write("section&x=1&key=v0.old", "key", question.clone());
            assert!(fragment.starts_with("section&x=1&key=v1."), "{fragment}");
            assert_eq!(read(&fragment, "key"), Some(question));
        }
        for bad in [
            "",
            "key",
            "key=",
            "key=v2.e30",
            "key=v1.!",
            "key=v1.e",
            "key=v1.W10",
            "key=v1.e30",
            "other=v1.e30",
        ] {
            assert_eq!(read(bad, "key"), None, "{bad}");
        }
    }
}
