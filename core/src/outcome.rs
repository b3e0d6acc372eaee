//! The short way in: a request in the plain shape is read straight into typed facts, for its outcome
//! alone or for the whole assessment.

use core::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Serialize,
    de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor, value::MapAccessDeserializer},
};

use crate::{
    api::{self, MAX_REQUEST_BYTES},
    assessment::{AnyAssessment, Outcome},
    date::CivilDate,
    field::Kind,
    json,
    measures::{self, Entry, Measure, Question, contradicting},
    problem::Problem,
};

/// The outcome of [`api::assess`], without the rest.
///
/// A request in the plain shape (no chosen readings, no own figures, no applicant) about yes-or-no
/// facts, amounts and days takes a short way; any other takes the long one.
///
/// ```
/// use luohu_policy_core::{assessment::Outcome, outcome};
///
/// let request = r#"{"measure": "key-enterprise", "facts": {"priorYearTaxCny": "9999999.99"}}"#;
/// assert_eq!(outcome::of(request), Outcome::Unknown);
/// ```
#[must_use]
pub fn of(request: &str) -> Outcome {
    short(request).unwrap_or_else(|| api::assess(request).outcome)
}

/// The outcome as compact JSON, `{"outcome":"met"}`; an invalid one with its `problems`.
#[must_use]
pub fn json(request: &str) -> String {
    #[derive(Serialize)]
    struct Answer {
        outcome: Outcome,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        problems: Vec<Problem>,
    }
    if let Some(outcome) = short(request) {
        let word = match outcome {
            Outcome::Met => "met",
            Outcome::NotMet => "notMet",
            Outcome::Unknown => "unknown",
            Outcome::Invalid => "invalid",
        };
        return ["{\"outcome\":\"", word, "\"}"].concat();
    }
    let AnyAssessment { outcome, problems, .. } = api::assess(request);
    json::write(&Answer { outcome, problems })
}

fn short(request: &str) -> Option<Outcome> {
    if request.len() > MAX_REQUEST_BYTES {
        return None;
    }
    named(request)?.outcome_of(request)
}

/// The measure that a request seems to name; reading the request shows whether it does.
fn named(request: &str) -> Option<&'static Entry> {
    const KEY: &str = "\"measure\"";
    // Programs put it first or, where they sort keys, behind the facts: those are not searched.
    let first = request.trim_start().strip_prefix('{').map(str::trim_start);
    let last = || request.as_bytes().windows(KEY.len()).rposition(|bytes| bytes == KEY.as_bytes());
    let after = match first.and_then(|first| first.strip_prefix(KEY)) {
        None => request.get(last()? + KEY.len()..)?,
        Some(after) => after,
    };
    let (id, _) = after.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    measures::find(id)
}

/// The assessment of a request in the plain shape; `None` where only the long way can tell.
pub(crate) fn assessment(request: &str) -> Option<AnyAssessment> {
    named(request)?.short(request)
}

/// Answers a request about this measure by its typed question; `None` where only the long way can
/// tell.
pub(crate) fn typed<M: Measure, R>(request: &str, answer: impl FnOnce(&Question<'_, M>) -> R) -> Option<R> {
    // Serde takes more shapes for the other kinds than the contract has.
    let plain = |kind: &Kind| matches!(kind, Kind::YesNo | Kind::Money { .. } | Kind::Date);
    if !M::about().fields.iter().all(|field| plain(&field.kind)) {
        return None;
    }
    let mut reader = serde_json::Deserializer::from_str(request);
    let Asked { on, facts } = reader.deserialize_map(Request::<M>(PhantomData)).ok()?;
    reader.end().ok()?;
    let facts = facts.unwrap_or_default();
    let question = Question::<M> { on, ..Question::about(&facts) };
    contradicting(M::about(), &question).is_empty().then(|| answer(&question))
}

/// What is read of a request.
struct Asked<F> {
    on: Option<CivilDate>,
    facts: Option<F>,
}

struct Request<M>(PhantomData<M>);

impl<'de, M: Measure> Visitor<'de> for Request<M> {
    type Value = Asked<M::Facts>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a request in the plain shape")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut keys: A) -> Result<Self::Value, A::Error> {
        let other = || de::Error::custom("not in the plain shape");
        let (mut asked, mut seen) = (Asked { on: None, facts: None }, [false; 6]);
        while let Some(key) = keys.next_key::<&str>()? {
            let position = match key {
                "measure" => 0,
                "on" => 1,
                "facts" => 2,
                "readings" => 3,
                "parameters" => 4,
                "applicant" => 5,
                _ => return Err(other()),
            };
            // Where a key stands twice, the last one counts: the long way knows.
            if seen.get_mut(position).is_none_or(|seen| core::mem::replace(seen, true)) {
                return Err(other());
            }
            match position {
                0 if keys.next_value::<&str>()? != M::about().id => return Err(other()),
                0 => {}
                1 => asked.on = keys.next_value()?,
                2 => asked.facts = keys.next_value_seed(Object(PhantomData))?,
                _ => keys.next_value()?,
            }
        }
        if seen.first() == Some(&true) { Ok(asked) } else { Err(other()) }
    }
}

/// An object or null; serde would take a list for a struct as well.
struct Object<F>(PhantomData<F>);

impl<'de, F: Deserialize<'de>> DeserializeSeed<'de> for Object<F> {
    type Value = Option<F>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<F>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, F: Deserialize<'de>> Visitor<'de> for Object<F> {
    type Value = Option<F>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<Option<F>, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, keys: A) -> Result<Option<F>, A::Error> {
        F::deserialize(MapAccessDeserializer::new(keys)).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::measures::MEASURES;

    fn same(request: &str) {
        let assessment = api::assess(request);
        let long = api::long_way(request);
        assert_eq!(api::to_json(&assessment), api::to_json(&long), "{request}");
        assert_eq!(of(request), assessment.outcome, "{request}");
        let mut expected = json!({"outcome": assessment.outcome});
        if assessment.outcome == Outcome::Invalid {
            expected["problems"] = json!(assessment.problems);
        }
        assert_eq!(serde_json::from_str::<Value>(&json(request)).unwrap(), expected, "{request}");
    }

    #[test]
    fn the_short_way_is_taken_and_agrees() {
        for (request, short_way) in [
            (r#"{"measure":"key-enterprise"}"#, true),
            (
                r#" {"facts": {"headquarters": true}, "on": "2013-06-30", "measure" : "key-enterprise"} "#,
                true,
            ),
            (r#"{"measure":"key-enterprise","on":null,"facts":null,"readings":null,"applicant":null}"#, true),
            (r#"{"measure":"reply-deadline","facts":{"transferredOn":"2013-04-26"}}"#, true),
            (r#"{"measure":"key-enterprise","readings":{"indicators":"R2"}}"#, false),
            (r#"{"measure":"key-enterprise","measure":"reply-deadline"}"#, false),
            (r#"{"measure":"key-enterprise","facts":{"headquarters":true,"headquarters":false}}"#, false),
            (r#"{"measure":"key-enterprise","facts":[null]}"#, false),
            (r#"{"measure":"key-enterprise","facts":{"priorYearTaxCny":1.5}}"#, false),
            (r#"{"measure":"key-enterprise","facts":{"priorYearTaxCny":-1}}"#, false),
            (r#"{"measure":"key-enterprise","facts":{"priorYearTaxCny":[1]}}"#, false),
            (r#"{"measure":"key-enterprise","facts":{"unheard":1}}"#, false),
            (r#"{"measure":"key-enterprise","on":"2013-02-30"}"#, false),
            (r#"{"measure":"key-enterprise"} {}"#, false),
            (r#"{"facts":{"\"measure\":\"key-enterprise\"":1}}"#, false),
            (r#"{"facts":{"headquarters":false},"measure":"key-enterprise","on":"2013-06-30"}"#, true),
            (r#"{"measure":"key-enterprise","facts":{"unheard":"\"measure\":\"reply-deadline\""}}"#, false),
            (r#"{"measure":"nothing"}"#, false),
            (r#"["measure"]"#, false),
            ("", false),
        ] {
            assert_eq!(short(request).is_some(), short_way, "{request}");
            same(request);
        }
        for entry in MEASURES {
            same(&json!({"measure": entry.about().id, "on": "2014-01-01"}).to_string());
        }
    }

    #[test]
    fn the_conformance_cases_agree() {
        fn requests(value: &Value) -> usize {
            match value {
                Value::Array(list) => list.iter().map(requests).sum(),
                Value::Object(object) => {
                    if object.contains_key("measure") {
                        same(&value.to_string());
                    }
                    usize::from(object.contains_key("measure")) + object.values().map(requests).sum::<usize>()
                }
                _ => 0,
            }
        }
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/cases");
        let mut compared = 0;
        for file in std::fs::read_dir(directory).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            compared += requests(&serde_json::from_str(&text).unwrap());
        }
        assert!(compared > 20, "{compared}");
    }

    proptest! {
        #[test]
        fn random_enterprises_agree(amounts in prop::collection::vec(prop::option::of(0_u8..8), 24), flags in prop::collection::vec(0_u8..30, 24)) {
            let fields = measures::find("key-enterprise").unwrap().about().fields;
            let (mut amounts, mut flags) = (amounts.into_iter(), flags.into_iter());
            let mut facts = serde_json::Map::new();
            for field in fields {
                let value = match field.kind {
                    Kind::YesNo => match flags.next().unwrap() {
                        0 => json!(true),
                        1..5 => Value::Null,
                        _ => json!(false),
                    },
                    _ => match amounts.next().unwrap() {
                        None => Value::Null,
                        Some(0) => json!(10_000_000),
                        Some(1) => json!("9999999.99"),
                        Some(2) => json!("49999999.99"),
                        Some(3) => json!(50_000_000),
                        Some(4) => json!("1.005"),
                        Some(_) => json!(0),
                    },
                };
                facts.insert(field.name.to_owned(), value);
            }
            same(&json!({"measure": "key-enterprise", "facts": facts}).to_string());
        }
    }
}
