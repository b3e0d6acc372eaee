//! Whether what a measure asks for is exactly what can change its answer, over a small world.

use serde_json::{Map, Value, json};

use super::find;
use crate::api;

/// What can be stated and its values: a fact, the day `on`, or a figure that the document omits,
/// written `#name`.
pub type Domain<'a> = (&'a str, Vec<Value>);

/// The answer to one state of knowledge: `None` where what is stated contradicts itself.
struct Said {
    answer: Option<Value>,
    asked: Vec<String>,
}

fn request(measure: &str, given: &Map<String, Value>, readings: &Value) -> Value {
    let mut request = json!({"measure": measure, "facts": {}, "readings": readings});
    request["parameters"] = serde_json::from_str(find(measure).unwrap().parameters().get()).unwrap();
    for (name, value) in given {
        match name.strip_prefix('#') {
            None if name == "on" => request["on"] = value.clone(),
            None => request["facts"][name] = value.clone(),
            Some(figure) => {
                let citation = json!({"document": "own", "clause": "1"});
                request["parameters"][figure] =
                    json!([{"from": "1949-10-01", "to": null, "value": value, "citation": citation}]);
            }
        }
    }
    request
}

fn said(request: &Value) -> Said {
    let answer: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
    let names = |list: &Value, name: fn(&Value) -> String| -> Vec<String> {
        list.as_array().into_iter().flatten().map(name).collect()
    };
    let facts = names(&answer["missing"], |fact| fact.as_str().unwrap().to_owned());
    let figures =
        names(&answer["missingParameters"], |figure| format!("#{}", figure["name"].as_str().unwrap()));
    let valid = answer["outcome"] != "invalid";
    Said {
        answer: valid.then(|| json!([answer["outcome"], answer["result"]])),
        asked: [facts, figures].concat(),
    }
}

/// Asks every question of a world in which each thing is unknown or has one of its values, beside
/// what is always stated; fails where something is asked that no further knowledge makes matter, or
/// not asked although it can.
pub fn assert_sound(measure: &str, always: &Value, readings: &Value, world: &[Domain<'_>]) {
    let strides: Vec<usize> = world
        .iter()
        .scan(1, |size, (_, values)| {
            let stride = *size;
            *size *= values.len() + 1;
            Some(stride)
        })
        .collect();
    let states: usize = world.iter().map(|(_, values)| values.len() + 1).product();
    let digit = |state: usize, at: usize| state / strides[at] % (world[at].1.len() + 1);
    let given = |state: usize| {
        let mut given = always.as_object().unwrap().clone();
        for (at, (name, values)) in world.iter().enumerate() {
            if let Some(value) = digit(state, at).checked_sub(1) {
                given.insert((*name).to_owned(), values[value].clone());
            }
        }
        given
    };
    let answers: Vec<Said> =
        (0..states).map(|state| said(&request(measure, &given(state), readings))).collect();
    // What can matter from a state on: larger numbers know no less, so they come first.
    let mut matters = vec![vec![false; world.len()]; states];
    let mut asked = 0;
    for state in (0..states).rev() {
        let Said { answer: Some(answer), asked: names } = &answers[state] else { continue };
        for at in (0..world.len()).filter(|at| digit(state, *at) == 0) {
            for value in 1..=world[at].1.len() {
                let more = state + value * strides[at];
                let Some(other) = &answers[more].answer else { continue };
                matters[state][at] |= other != answer;
                let later = matters[more].clone();
                for (here, later) in matters[state].iter_mut().zip(later) {
                    *here |= later;
                }
            }
        }
        for (at, (name, _)) in world.iter().enumerate().filter(|(at, _)| digit(state, *at) == 0) {
            let is_asked = names.iter().any(|asked| asked == name);
            assert_eq!(is_asked, matters[state][at], "{measure}: `{name}` given {:?}", given(state));
            asked += usize::from(is_asked);
        }
        let known = |name: &String| always.get(name).is_some();
        assert!(!names.iter().any(known), "{measure}: {names:?} given {:?}", given(state));
    }
    assert!(asked > 0, "nothing was asked");
}
