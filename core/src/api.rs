//! The JSON contract: requests in, assessments out. The command line, the WebAssembly modules and
//! services add nothing to it.
#![doc = ""]
#![doc = include_str!("../docs/contract.md")]

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    applicant::{self, APPLICANT},
    assessment::{AnyAssessment, Assessment},
    calendar::{Listed, Occurrence, Query, occurrences, undated},
    check::{self, MAX_PROBLEMS},
    date::CivilDate,
    directory::{self, Found, Hit},
    json,
    measures::{self, MEASURES, Request},
    problem::{Problem, texts},
};

/// The most bytes one request may have.
pub const MAX_REQUEST_BYTES: usize = 1024 * 1024;

/// The keys of a request.
const KEYS: [&str; 6] = ["measure", "on", "applicant", "facts", "readings", "parameters"];

/// Answers one request given as JSON text. Never fails: what is wrong is told in `problems`.
///
/// ```
/// let assessment = luohu_policy_core::api::assess(
///     r#"{"measure": "key-enterprise", "on": "2013-06-30", "facts": {"priorYearTaxCny": "10000000.00"}}"#,
/// );
/// assert_eq!(assessment.outcome, luohu_policy_core::assessment::Outcome::Met);
/// ```
#[must_use]
pub fn assess(request: &str) -> AnyAssessment {
    if request.len() > MAX_REQUEST_BYTES {
        let max = MAX_REQUEST_BYTES.to_string();
        return refuse(Problem::new("", "too-large", texts::TOO_LARGE, &[("max", &max)]));
    }
    #[cfg(feature = "outcome")]
    if let Some(assessment) = crate::outcome::assessment(request) {
        return assessment;
    }
    long_way(request)
}

/// The answer to any request, by way of a JSON value.
pub(crate) fn long_way(request: &str) -> AnyAssessment {
    match json::parse(request) {
        Ok(value) => assess_value(&value),
        Err(error) => refuse(not_json(request, &error)),
    }
}

/// Why a text is no JSON.
pub(crate) fn not_json(text: &str, error: &serde_json::Error) -> Problem {
    if text.trim().is_empty() {
        return Problem::new("", "not-json", texts::EMPTY, &[]);
    }
    // The parser tells its limit of depth in words only.
    if error.to_string().starts_with("recursion limit") {
        return Problem::new("", "not-json", texts::TOO_DEEP, &[]);
    }
    let (line, column) = (error.line().to_string(), error.column().to_string());
    Problem::new("", "not-json", texts::NOT_JSON, &[("line", &line), ("column", &column)])
}

/// [`assess`], as compact JSON text in the contract's order of keys.
#[must_use]
pub fn assess_json(request: &str) -> String {
    to_json(&assess(request))
}

/// The calendar of duties for a query given as JSON text:
/// `{"occurrences": […], "undated": […], "problems": […]}`, compact. `undated` are the duties that
/// have no dates. Where there are problems both lists are empty.
///
/// ```
/// let answer = luohu_policy_core::api::calendar(
///     r#"{"from": "2014-02-01", "to": "2014-02-28", "unit": "power-supply"}"#,
/// );
/// assert!(answer.contains(r#""uid":"lfb2013-5-iii-1-26.2014-02.power-supply@luohu-policy-kit""#));
/// ```
#[must_use]
pub fn calendar(query: &str) -> String {
    #[derive(Default, Serialize)]
    struct Calendar {
        occurrences: Vec<Occurrence>,
        undated: Vec<Listed>,
        problems: Vec<Problem>,
    }
    let answer = match Query::from_json(query).and_then(|query| Ok((occurrences(&query)?, undated(&query)?)))
    {
        Ok((occurrences, undated)) => Calendar { occurrences, undated, ..Calendar::default() },
        Err(problems) => Calendar { problems, ..Calendar::default() },
    };
    json::write(&answer)
}

/// Who answers for what, for a query given as JSON text: `{"hits": […], "total": n, "partly": false,
/// "apart": […], "problems": […]}`, compact. Where there are problems there are no hits.
///
/// ```
/// let answer = luohu_policy_core::api::directory(r#"{"text": "cyzx", "limit": 1}"#);
/// assert!(answer.contains(r#""matched":[{"part":"member","text":"翠园中学"}]"#));
/// ```
#[must_use]
pub fn directory(query: &str) -> String {
    #[derive(Default, Serialize)]
    struct Directory {
        hits: Vec<Hit>,
        total: usize,
        partly: bool,
        apart: Vec<[&'static str; 2]>,
        problems: Vec<Problem>,
    }
    let answer = match directory::Query::from_json(query) {
        Ok(query) => {
            let Found { hits, total, partly, apart } = directory::search(&query);
            Directory { hits, total, partly, apart, ..Directory::default() }
        }
        Err(problems) => Directory { problems, ..Directory::default() },
    };
    json::write(&answer)
}

/// An assessment as compact JSON text.
#[must_use]
pub fn to_json(assessment: &AnyAssessment) -> String {
    json::write(assessment)
}

fn refuse(problem: Problem) -> AnyAssessment {
    Assessment::invalid(None, None, vec![problem])
}

/// Answers one request given as a JSON value.
#[must_use]
pub fn assess_value(request: &Value) -> AnyAssessment {
    let Some(request) = request.as_object() else {
        return refuse(Problem::new("", "not-json", texts::NO_OBJECT, &[]));
    };
    let unknown = request.keys().filter(|name| !KEYS.contains(&name.as_str()));
    let mut problems: Vec<Problem> =
        unknown.take(MAX_PROBLEMS).map(|name| check::unknown_field("", name, &KEYS)).collect();
    let on = day(request, &mut problems);
    let nothing = Map::new();
    let asker = object(request, APPLICANT, &nothing, &mut problems);
    let applicant = applicant::read(asker, on).unwrap_or_else(|more| {
        problems.extend(more);
        None
    });
    let facts = object(request, "facts", &nothing, &mut problems);
    let readings = object(request, "readings", &nothing, &mut problems);
    let parameters = request.get("parameters").filter(|value| !value.is_null());
    let id = request.get("measure").and_then(Value::as_str);
    let Some(measure) = id.and_then(measures::find) else {
        let known: Vec<&str> = MEASURES.iter().map(|entry| entry.about().id).collect();
        let known = [("known", &*known.join(", "))];
        problems.push(Problem::new("measure", "unknown-measure", texts::UNKNOWN_MEASURE, &known));
        problems.truncate(MAX_PROBLEMS);
        let id = id.map(|id| Cow::Owned(check::shortened(id).into_owned()));
        return Assessment { applicant, ..Assessment::invalid(id, on, problems) };
    };
    let mut assessment = measure.answer(&Request { on, facts, readings, parameters });
    if !problems.is_empty() {
        problems.append(&mut assessment.problems);
        problems.truncate(MAX_PROBLEMS);
        assessment = Assessment::invalid(assessment.measure, on, problems);
    }
    Assessment { applicant, ..assessment }
}

fn day(request: &Map<String, Value>, problems: &mut Vec<Problem>) -> Option<CivilDate> {
    let value = request.get("on").filter(|value| !value.is_null())?;
    match check::date(value) {
        Ok(day) => Some(day),
        Err(error) => {
            problems.push(Problem::new("on", check::date_code(error), texts::BAD_ON, &[]));
            None
        }
    }
}

fn object<'a>(
    request: &'a Map<String, Value>,
    name: &str,
    nothing: &'a Map<String, Value>,
    problems: &mut Vec<Problem>,
) -> &'a Map<String, Value> {
    match request.get(name) {
        None | Some(Value::Null) => nothing,
        Some(Value::Object(object)) => object,
        Some(_) => {
            problems.push(Problem::new(name, "not-an-object", texts::NOT_OBJECT, &[("name", name)]));
            nothing
        }
    }
}
