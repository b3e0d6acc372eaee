//! The same cases through every face of the rules: the crate, the command line, the WebAssembly
//! module.
//!
//! A case is data in `cases/*.json`: a sentence for a name, the clause it rests on, a request, and
//! what the assessment must at least say:
//!
//! ```json
//! {"name": "Tax of exactly ten million yuan makes a key enterprise",
//!  "clause": "LFB2013-5/III.1",
//!  "request": {"measure": "key-enterprise", "facts": {"priorYearTaxCny": 10000000}},
//!  "expect": {"outcome": "met", "reasons": {"prior-year-tax": {"verdict": "met"}}}}
//! ```
//!
//! Instead of `request`, `text` gives the request's bytes, for requests that are no JSON. How
//! `expect` is compared says [`difference`].

use std::{
    fs,
    io::{self, Read, Write},
    path::Path,
    process::{Command, ExitStatus, Stdio},
    thread,
};

use serde::Deserialize;
use serde_json::Value;

/// One case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A sentence that says what must hold.
    pub name: String,
    /// The clause, or the decision of the contract, that it rests on.
    pub clause: String,
    #[serde(default)]
    request: Option<Value>,
    #[serde(default)]
    text: Option<String>,
    /// What the assessment must at least say.
    pub expect: Value,
}

impl Case {
    /// The request as one line of text.
    #[must_use]
    pub fn line(&self) -> String {
        match (&self.text, &self.request) {
            (Some(text), _) => text.clone(),
            (None, request) => request.as_ref().map(Value::to_string).unwrap_or_default(),
        }
    }

    /// The measure that is asked, where the request names one.
    #[must_use]
    pub fn measure(&self) -> Option<&str> {
        self.request.as_ref()?.get("measure")?.as_str()
    }

    fn fault(&self) -> Option<&'static str> {
        let says_nothing = self.expect.as_object().is_none_or(serde_json::Map::is_empty);
        match (&self.request, &self.text) {
            _ if says_nothing => Some("`expect` is no object with something in it"),
            (Some(_), None) => None,
            (None, Some(text)) if !text.contains('\n') => None,
            _ => Some("a case has either `request` or a one-line `text`"),
        }
    }
}

/// All cases, file by file in the order of their names.
///
/// # Errors
/// When a file cannot be read or is no list of cases; the message names it.
pub fn cases() -> io::Result<Vec<Case>> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut paths: Vec<_> =
        fs::read_dir(directory)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let fault = |why: &dyn std::fmt::Display| io::Error::other(format!("{}: {why}", path.display()));
        let cases: Vec<Case> =
            serde_json::from_str(&fs::read_to_string(&path)?).map_err(|error| fault(&error))?;
        for case in &cases {
            if let Some(why) = case.fault() {
                return Err(fault(&format!("{}: {why}", case.name)));
            }
        }
        all.extend(cases);
    }
    Ok(all)
}

/// Where an assessment does not say what is expected; `None` when it does.
///
/// - An object expects its keys and lets others be.
/// - A list expects a list of the same length, entry by entry.
/// - An object in the place of a list expects, for each of its keys, an entry with this `id`.
/// - Everything else is equal.
#[must_use]
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    compare("", expected, found)
}

fn compare(path: &str, expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected.iter().find_map(|(key, expected)| {
            let path = format!("{path}.{key}");
            match found.get(key) {
                Some(found) => compare(&path, expected, found),
                None => Some(format!("{path} is not there")),
            }
        }),
        (Value::Object(expected), Value::Array(found)) => expected.iter().find_map(|(id, expected)| {
            let path = format!("{path}[{id}]");
            let entry = found.iter().find(|entry| entry.get("id").is_some_and(|found| found == id.as_str()));
            match entry {
                Some(found) => compare(&path, expected, found),
                None => Some(format!("{path} is not there")),
            }
        }),
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let pairs = expected.iter().zip(found).enumerate();
            pairs
                .into_iter()
                .find_map(|(index, (expected, found))| compare(&format!("{path}[{index}]"), expected, found))
        }
        _ => (expected != found).then(|| format!("{path} is {found}, not {expected}")),
    }
}

/// The answers of the crate itself, one line of JSON for each case.
#[must_use]
pub fn native(cases: &[Case]) -> Vec<String> {
    cases.iter().map(|case| luohu_policy_core::api::assess_json(&case.line())).collect()
}

/// The requests of all cases as JSON Lines.
#[must_use]
pub fn lines(cases: &[Case]) -> String {
    cases.iter().map(|case| case.line() + "\n").collect()
}

/// Runs a program with a text as its input: what it prints, and how it ends.
///
/// # Errors
/// When it cannot be started, leaves input unread or prints no text.
pub fn feed(command: &mut Command, input: &str) -> io::Result<(String, ExitStatus)> {
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut stdin = process.stdin.take();
    let mut output = String::new();
    // Written from another thread: neither side may wait for the other's full pipe.
    thread::scope(|scope| {
        let writer =
            scope.spawn(move || stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(input.as_bytes())));
        if let Some(mut stdout) = process.stdout.take() {
            stdout.read_to_string(&mut output)?;
        }
        writer.join().unwrap_or_else(|_| Err(io::Error::other("the writer failed")))
    })?;
    Ok((output, process.wait()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::difference;

    #[test]
    fn an_object_expects_its_keys_and_lets_others_be() {
        assert_eq!(difference(&json!({"a": 1}), &json!({"a": 1, "b": 2})), None);
        assert_eq!(difference(&json!({"a": 1}), &json!({"a": 2})), Some(".a is 2, not 1".into()));
        assert_eq!(difference(&json!({"a": null}), &json!({})), Some(".a is not there".into()));
    }

    #[test]
    fn a_list_expects_every_entry() {
        assert_eq!(difference(&json!([{"a": 1}, 2]), &json!([{"a": 1, "b": 2}, 2])), None);
        assert_eq!(difference(&json!([]), &json!([1])), Some(" is [1], not []".into()));
        assert_eq!(difference(&json!([1, 2]), &json!([1, 3])), Some("[1] is 3, not 2".into()));
    }

    #[test]
    fn an_object_in_the_place_of_a_list_finds_entries_by_their_id() {
        let found = json!([{"id": "a", "verdict": "met"}, {"id": "b", "verdict": "unknown"}]);
        assert_eq!(difference(&json!({"b": {"verdict": "unknown"}}), &found), None);
        let wrong = Some("[b].verdict is \"unknown\", not \"met\"".into());
        assert_eq!(difference(&json!({"b": {"verdict": "met"}}), &found), wrong);
        assert_eq!(difference(&json!({"c": {}}), &found), Some("[c] is not there".into()));
    }

    #[test]
    fn a_number_is_not_the_text_of_it() {
        assert_eq!(difference(&json!("1"), &json!(1)), Some(" is 1, not \"1\"".into()));
    }
}
