//! What to look for: a text and filters.

use serde_json::{Map, Value};

use super::Entry;
use crate::{
    api::{MAX_REQUEST_BYTES, not_json},
    check,
    document::DOCUMENTS,
    problem::{Problem, texts},
    text::Text,
    unit::{self, UNITS},
};

/// The most characters of a text to look for.
pub const MAX_TEXT: usize = 200;

/// The most hits that a query may ask for.
pub const MAX_HITS: usize = 1000;

/// The keys of a query as JSON.
const KEYS: [&str; 4] = ["text", "unit", "document", "limit"];

/// A question to the directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed: Chinese, initials of its pinyin, English; nothing lists everything.
    pub text: String,
    /// The id of one unit; a single street office also stands for its share of what all have.
    pub unit: Option<String>,
    /// The id of one document.
    pub document: Option<String>,
    /// The most hits to return; all of them where it is not given.
    pub limit: Option<usize>,
}

impl Query {
    /// Reads a query from JSON text, such as `{"text": "翠园中学"}`; an absent or `null` filter
    /// leaves everything.
    ///
    /// # Errors
    /// Every problem of the text, each told to a person.
    pub fn from_json(json: &str) -> Result<Query, Vec<Problem>> {
        if json.len() > MAX_REQUEST_BYTES {
            let max = [("max", &*MAX_REQUEST_BYTES.to_string())];
            return Err(vec![Problem::new("", "too-large", texts::TOO_LARGE, &max)]);
        }
        match crate::json::parse(json) {
            Ok(Value::Object(object)) => Query::from_object(&object),
            Ok(_) => Err(vec![Problem::new("", "not-json", texts::NO_OBJECT, &[])]),
            Err(error) => Err(vec![not_json(json, &error)]),
        }
    }

    fn from_object(object: &Map<String, Value>) -> Result<Query, Vec<Problem>> {
        let unknown = object.keys().filter(|name| !KEYS.contains(&name.as_str()));
        let mut problems: Vec<Problem> =
            unknown.take(check::MAX_PROBLEMS).map(|name| check::unknown_field("", name, &KEYS)).collect();
        let stated = |name: &str| object.get(name).filter(|value| !value.is_null());
        let text = stated("text").map_or(Some(""), Value::as_str).filter(|text| is_short(text));
        if text.is_none() {
            problems.push(Problem::new("text", "bad-text", BAD_TEXT, &[("max", &MAX_TEXT.to_string())]));
        }
        let documents: Vec<&str> = DOCUMENTS.iter().map(|document| document.id).collect();
        let units: Vec<&str> = UNITS.iter().map(|unit| unit.id).collect();
        let mut choice = |name: &'static str, code: &'static str, known: &[&str]| {
            let value = stated(name)?;
            let chosen = known.iter().find(|option| value == **option).map(|id| (*id).to_owned());
            if chosen.is_none() {
                let values = [("name", name), ("known", &*known.join(", "))];
                problems.push(Problem::new(name, code, NOT_A_CHOICE, &values));
            }
            chosen
        };
        let unit = choice("unit", "unknown-unit", &units);
        let document = choice("document", "unknown-document", &documents);
        let limit = stated("limit").map(|value| value.as_u64().and_then(|limit| usize::try_from(limit).ok()));
        if limit.is_some_and(|limit| !limit.is_some_and(|limit| (1..=MAX_HITS).contains(&limit))) {
            problems.push(Problem::new(
                "limit",
                "out-of-range",
                BAD_LIMIT,
                &[("max", &MAX_HITS.to_string())],
            ));
        }
        match text {
            Some(text) if problems.is_empty() => {
                Ok(Query { text: text.to_owned(), unit, document, limit: limit.flatten() })
            }
            _ => Err(problems),
        }
    }

    /// Whether the filters leave an entry.
    pub(super) fn admits(&self, entry: &Entry) -> bool {
        let document = self.document.as_deref();
        document.is_none_or(|id| entry.document().is_some_and(|document| document.id == id))
            && self.unit.as_deref().is_none_or(|id| concerns(entry, id))
    }
}

/// Whether an entry names the unit or the group that it belongs to.
fn concerns(entry: &Entry, id: &str) -> bool {
    let group = unit::find(id).and_then(|unit| unit.group);
    entry.units().any(|unit| unit.id == id || Some(unit.id) == group)
}

fn is_short(text: &str) -> bool {
    text.chars().take(MAX_TEXT + 1).count() <= MAX_TEXT
}

const BAD_TEXT: Text = Text::new(
    "“text”应为不超过 {max} 个字的文字，例如“翠园中学”或 cyzx。",
    "`text` must be a text of at most {max} characters, such as 翠园中学 or cyzx.",
);
const NOT_A_CHOICE: Text = Text::new(
    "“{name}”没有这个选项。可选：{known}；也可以不填。",
    "`{name}` has no such value. Choose one of: {known}; or leave it out.",
);
const BAD_LIMIT: Text = Text::new(
    "“limit”应为 1 至 {max} 的整数；不填列出全部。",
    "`limit` must be a whole number from 1 to {max}; leave it out for everything.",
);
