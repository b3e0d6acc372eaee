use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::*;
use crate::{
    field::{Field, Kind},
    measures::{self, MEASURES, Measure, performance_score::PerformanceScore, reply_deadline::ReplyDeadline},
};

/// Holds the readers of one measure against serde's.
#[derive(Debug)]
pub struct Drift {
    agree: fn(),
    compare: fn(&Value) -> usize,
}

impl Drift {
    pub const fn of<M: Measure>() -> Drift {
        Drift { agree: agree::<M>, compare: compare_as::<M> }
    }
}

/// Values of every kind that pass the check of a field.
fn samples(field: &Field) -> Vec<Value> {
    match &field.kind {
        Kind::YesNo => vec![json!(true), json!(false), Value::Null],
        Kind::Money { .. } | Kind::Tier { .. } => {
            vec![json!(0), json!(500_000), json!("0.5"), json!("10000000000000")]
        }
        Kind::Date => vec![json!("2016-02-29")],
        Kind::Year => vec![json!(2014), json!(-1)],
        Kind::Number { decimals: 0, .. } => vec![json!(0), json!(12), json!("7")],
        Kind::Number { .. } => vec![json!(12), json!("0.5")],
        Kind::Name => vec![json!(""), json!("甲")],
        Kind::Choice { options } => options.iter().map(|option| json!(option.value)).collect(),
        Kind::Rows { fields, .. } => {
            let one = fields
                .iter()
                .flat_map(|field| samples(field).into_iter().map(|value| json!([{field.name: value}])));
            one.chain([json!([]), json!([{}, {}])]).collect()
        }
    }
}

/// Both ways to read an object give the same; it is all that is compared, so it must not be empty.
fn same<T: Read + DeserializeOwned + Serialize>(object: &Value) -> Value {
    let written = |value: T| serde_json::to_value(value).unwrap();
    let ours = written(T::read(Object::new(object.as_object().unwrap())));
    assert_eq!(ours, written(T::deserialize(object).unwrap()), "{object}");
    ours
}

fn agree<M: Measure>() {
    let about = M::about();
    same::<M::Facts>(&json!({}));
    for field in about.fields {
        for value in samples(field) {
            let read = same::<M::Facts>(&json!({field.name: value}));
            assert_eq!(read[field.name].is_null(), value.is_null(), "{}", field.name);
        }
    }
    let default = same::<M::Readings>(&json!({}));
    assert_eq!(serde_json::to_value(M::chosen(&M::Readings::default())).unwrap(), default);
    for reading in about.readings {
        for option in reading.options {
            let object = json!({reading.name: option.value});
            assert_eq!(same::<M::Readings>(&object)[reading.name], option.value);
            let readings = M::Readings::read(Object::new(object.as_object().unwrap()));
            assert_eq!(M::chosen(&readings).get(reading.name), Some(option.value));
        }
    }
    let published = serde_json::to_value(M::published()).unwrap();
    assert_eq!(serde_json::to_value(figures::<M::Parameters>(&published).unwrap()).unwrap(), published);
    for changed in misfits(&published) {
        assert!(figures::<M::Parameters>(&changed).is_err(), "{changed}");
        assert!(M::Parameters::deserialize(&changed).is_err(), "{changed}");
    }
}

/// The value with one key taken away or added, or one value replaced, anywhere in it.
fn misfits(value: &Value) -> Vec<Value> {
    let bad = json!({"x": 1.5});
    let inside: Vec<Value> = match value {
        Value::Object(object) => {
            let put = |name: &String, value: Option<Value>| {
                let mut object: Map<String, Value> = object.clone();
                object.remove(name);
                object.extend(value.map(|value| (name.clone(), value)));
                Value::Object(object)
            };
            let without = object.keys().filter(|name| *name != "to").map(|name| put(name, None));
            let changed = object
                .iter()
                .flat_map(|(name, value)| misfits(value).into_iter().map(move |bad| put(name, Some(bad))));
            without.chain(changed).chain([put(&"more".to_owned(), Some(json!(1)))]).collect()
        }
        Value::Array(list) => {
            // A figure that the document omits has no value to change.
            let Some(first) = list.first() else { return vec![bad] };
            misfits(first).into_iter().map(|bad| json!([bad])).chain([json!([])]).collect()
        }
        _ => Vec::new(),
    };
    inside.into_iter().chain([bad]).collect()
}

#[test]
fn every_measure_is_read_as_serde_reads_it() {
    for entry in MEASURES {
        (entry.drift.agree)();
    }
}

#[test]
fn the_facts_of_the_conformance_cases_are_read_as_serde_reads_them() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/cases");
    let mut compared = 0;
    for file in std::fs::read_dir(directory).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        compared += compare(&serde_json::from_str(&text).unwrap());
    }
    assert!(compared > 20, "{compared}");
}

/// Compares every request with facts, wherever it stands.
fn compare(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(compare).sum(),
        Value::Object(object) => {
            let here = object.get("measure").zip(object.get("facts")).map_or(0, |(measure, facts)| {
                let entry = measure.as_str().and_then(measures::find);
                entry.map_or(0, |entry| (entry.drift.compare)(facts))
            });
            here + object.values().map(compare).sum::<usize>()
        }
        _ => 0,
    }
}

fn compare_as<M: Measure>(facts: &Value) -> usize {
    let mut problems = Vec::new();
    let Some(object) = facts.as_object() else { return 0 };
    check::facts(M::about().fields, object, &mut problems);
    if problems.is_empty() {
        same::<M::Facts>(facts);
    }
    problems.is_empty().into()
}

#[test]
fn a_misfit_names_its_place() {
    let told = |change: fn(&mut Value)| {
        let mut set = serde_json::to_value(PerformanceScore::published()).unwrap();
        change(&mut set);
        figures::<<PerformanceScore as Measure>::Parameters>(&set).unwrap_err().told(Lang::En)
    };
    for (change, expected) in [
        ((|set| *set = json!([])) as fn(&mut Value), "an object is expected"),
        (|set| set["serviceCap"] = Value::Null, "serviceCap: a list is expected"),
        (
            |set| set["serviceCap"][0]["value"] = json!(1),
            "serviceCap[0].value: points are written with one decimal, such as \"0.4\"",
        ),
        (
            |set| set["serviceCap"][0]["citation"] = json!({"document": "x"}),
            "serviceCap[0].citation.clause: missing",
        ),
        (
            |set| set["referralTiers"][0]["value"][1]["more"] = json!(1),
            "referralTiers[0].value: a tier table is a list of {\"rewardCny\", \"points\"}, amounts ascending, points above zero",
        ),
    ] {
        assert_eq!(told(change), expected);
    }
}

type ReplyFigures = <ReplyDeadline as Measure>::Parameters;

#[test]
fn a_source_is_told_on_one_line() {
    let with = |part: &str, text: &str| {
        let mut citation = json!({"document": "罗教〔2014〕1号", "clause": "二"});
        citation[part] = json!(text);
        json!({"workingDays": [{"from": "2014-01-01", "value": 3, "citation": citation}]})
    };
    for part in ["document", "clause"] {
        let long = "二".repeat(check::MAX_NAME);
        for text in ["二", "罗教\u{3000}1 号", &long] {
            assert!(figures::<ReplyFigures>(&with(part, text)).is_ok(), "{text:?}");
            assert!(ReplyFigures::deserialize(with(part, text)).is_ok(), "{text:?}");
        }
        let longer = format!("{long}二");
        let bad = [
            "",
            " ",
            "二\n结论：属于",
            "二\r",
            "二\u{2028}三",
            "\u{202e}二",
            "二\u{1b}[2K",
            "\u{200b}",
            &longer,
        ];
        for text in bad {
            let misfit = figures::<ReplyFigures>(&with(part, text)).unwrap_err();
            assert_eq!(misfit.path, format!("workingDays[0].citation.{part}"), "{text:?}");
            assert!(misfit.told(Lang::ZhCn).contains(&check::MAX_NAME.to_string()));
            assert!(ReplyFigures::deserialize(with(part, text)).is_err(), "{text:?}");
        }
    }
}

#[test]
fn a_cause_is_told_in_both_languages() {
    let refused = |parameters: Value| {
        let request = json!({"measure": "reply-deadline", "parameters": parameters});
        crate::api::assess(&request.to_string()).problems.remove(0).message
    };
    let dated = |from: &str, value: Value| json!({"from": from, "value": value, "citation": {"document": "a", "clause": "b"}});
    for parameters in [
        json!([]),
        json!({}),
        json!({"workingDays": 3}),
        json!({"workingDays": []}),
        json!({"workingDays": [dated("2014", json!(3))]}),
        json!({"workingDays": [dated("2014-01-01", json!("3"))]}),
        json!({"workingDays": [dated("2014-01-01", json!(3)), dated("2013-01-01", json!(3))]}),
        json!({"workingDays": [{"from": "2014-01-01", "value": 3, "citation": {"document": 1, "clause": "b"}}]}),
        json!({"workingDays": [dated("2014-01-01", json!(3))], "x": 1}),
    ] {
        let message = refused(parameters);
        let spaced =
            message.zh_cn.split(' ').filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
        assert_eq!(spaced.count(), 0, "{}", message.zh_cn);
        assert!(message.en.is_ascii(), "{}", message.en);
    }
}
