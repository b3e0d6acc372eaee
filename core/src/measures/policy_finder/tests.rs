//! Relevance is sound: no question asked is pointless, and none left out matters.

use serde_json::{Map, Value, json};

use super::{Facts, PolicyFinder, candidates, rule::concerns, text::ABOUT};
use crate::{
    answer::Verdict,
    api,
    audience::Role,
    field::{Field, Kind},
    measures::{MEASURES, Measure, Question},
    read::{Named, Object, Read},
};

/// Every answer to a question.
fn answers(field: &Field) -> Vec<Value> {
    match &field.kind {
        Kind::YesNo => vec![json!(true), json!(false)],
        Kind::Choice { options } => options.iter().map(|option| json!(option.value)).collect(),
        _ => panic!("{} is no question of an interview", field.name),
    }
}

fn read(facts: &Map<String, Value>) -> Facts {
    Facts::read(Object::new(facts))
}

/// Which candidates concern an asker of whom everything is known.
fn list(facts: &Map<String, Value>) -> Vec<Verdict> {
    let facts = read(facts);
    candidates().map(|candidate| concerns(&candidate, &facts)).collect()
}

/// The questions that a role can have a use for: of the others the answer is never read.
fn questions_of(role: Role) -> Vec<&'static Field> {
    let named = |name: &str| {
        candidates().any(|candidate| {
            let mut audiences = candidate.audience.iter().filter(|audience| audience.role == role);
            audiences.any(|audience| audience.given.iter().any(|given| given.question == name))
        })
    };
    ABOUT.fields.iter().filter(|field| named(field.name)).collect()
}

/// Every way to answer some of the questions, the others left out.
fn partial(fields: &[&Field], base: &Map<String, Value>) -> Vec<Map<String, Value>> {
    fields.iter().fold(vec![base.clone()], |states, field| {
        let with = |state: &Map<String, Value>| {
            let answered = answers(field).into_iter().map(|answer| {
                let mut state = state.clone();
                state.insert(field.name.to_owned(), answer);
                state
            });
            [state.clone()].into_iter().chain(answered).collect::<Vec<_>>()
        };
        states.iter().flat_map(with).collect()
    })
}

/// Every way to answer all the questions that are still open.
fn completions(fields: &[&Field], base: &Map<String, Value>) -> Vec<Map<String, Value>> {
    let open: Vec<&Field> = fields.iter().copied().filter(|field| !base.contains_key(field.name)).collect();
    let all = partial(&open, base);
    all.into_iter().filter(|state| open.iter().all(|field| state.contains_key(field.name))).collect()
}

fn missing(facts: &Map<String, Value>) -> Vec<String> {
    let facts = read(facts);
    let answer = PolicyFinder::rule(&Question::about(&facts));
    assert_eq!(answer.result.next.map(Into::into), answer.missing.first().cloned());
    answer.missing.into_iter().map(Into::into).collect()
}

/// Whether two answers to a question, all else being equal and complete, give two lists.
fn can_decide(name: &str, fields: &[&Field], base: &Map<String, Value>) -> bool {
    let others: Vec<&Field> = fields.iter().copied().filter(|field| field.name != name).collect();
    let field = fields.iter().find(|field| field.name == name).unwrap();
    completions(&others, base).iter().any(|state| {
        let lists = answers(field).into_iter().map(|answer| {
            let mut state = state.clone();
            state.insert(name.to_owned(), answer);
            list(&state)
        });
        let mut lists: Vec<_> = lists.collect();
        lists.dedup();
        lists.len() > 1
    })
}

#[test]
fn a_question_is_asked_exactly_while_it_can_change_the_list() {
    let mut states = 0;
    for (name, role) in Role::NAMES {
        let fields = questions_of(*role);
        let base = json!({"role": name}).as_object().unwrap().clone();
        for state in partial(&fields, &base) {
            let asked = missing(&state);
            for field in &fields {
                let open = !state.contains_key(field.name) && can_decide(field.name, &fields, &state);
                assert_eq!(asked.contains(&field.name.to_owned()), open, "{} of {state:?}", field.name);
            }
            assert!(asked.iter().all(|name| fields.iter().any(|field| field.name == name)), "{state:?}");
            states += 1;
        }
    }
    assert!(states > 100, "{states}");
}

#[test]
fn a_verdict_is_known_exactly_when_every_completion_agrees() {
    for (name, role) in Role::NAMES {
        let fields = questions_of(*role);
        let base = json!({"role": name}).as_object().unwrap().clone();
        for state in partial(&fields, &base) {
            let lists: Vec<_> = completions(&fields, &state).iter().map(list).collect();
            for (position, verdict) in list(&state).into_iter().enumerate() {
                let mut ends: Vec<Verdict> = lists.iter().map(|list| list[position]).collect();
                ends.dedup();
                let expected = if let [only] = ends[..] { only } else { Verdict::Unknown };
                assert_eq!(verdict, expected, "candidate {position} of {state:?}");
            }
        }
    }
}

#[test]
fn without_a_role_that_is_the_first_question_and_later_ones_are_told() {
    let asked = missing(&Map::new());
    assert_eq!(asked[0], "role");
    let of_roles: Vec<&str> =
        Role::NAMES.iter().flat_map(|(_, role)| questions_of(*role)).map(|field| field.name).collect();
    assert!(asked[1..].iter().all(|name| of_roles.contains(&&**name)));
    assert!(of_roles.iter().all(|name| asked.contains(&(*name).to_owned())));
    // What concerns everyone is known at once.
    let finder = candidates().position(|candidate| candidate.id == "responsibility-finder").unwrap();
    assert_eq!(list(&Map::new())[finder], Verdict::Met);
}

#[test]
fn the_declarations_fit_together() {
    for candidate in candidates() {
        assert!(!candidate.audience.is_empty(), "{} concerns nobody", candidate.id);
        assert!(!candidate.next_step.zh_cn.is_empty(), "{}", candidate.id);
        for (position, audience) in candidate.audience.iter().enumerate() {
            let twice = candidate.audience[..position].iter().any(|other| other.role == audience.role);
            assert!(!twice, "{} names a role twice", candidate.id);
            for given in audience.given {
                let field = ABOUT.fields.iter().find(|field| field.name == given.question).unwrap();
                let possible = answers(field);
                for answer in given.answers {
                    let known = possible.iter().any(|value| {
                        value == answer || value.as_bool().is_some_and(|yes| yes.to_string() == *answer)
                    });
                    assert!(known, "{}: {answer}", candidate.id);
                }
            }
        }
    }
    for field in ABOUT.fields.iter().skip(1) {
        let roles: Vec<&str> = Role::NAMES
            .iter()
            .filter(|(_, role)| questions_of(*role).iter().any(|asked| asked.name == field.name))
            .map(|(name, _)| *name)
            .collect();
        assert_eq!(field.only_if.unwrap().values, roles, "who is asked {}", field.name);
    }
    assert_eq!(candidates().count(), MEASURES.len() + 1, "every measure but this one, and two tools");
}

#[test]
fn what_was_stated_goes_along() {
    let request = json!({"measure": "policy-finder",
        "facts": {"role": "teacher", "schoolKind": "privateKindergarten"}});
    let answer: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
    let matches = answer["result"]["matches"].as_array().unwrap();
    let stipend = matches.iter().find(|found| found["id"] == "teaching-stipend").unwrap();
    assert_eq!(stipend["facts"], json!({"schoolKind": "privateKindergarten"}));
    assert_eq!(stipend["verdict"], "met");
    let request = json!({"measure": "policy-finder", "facts": {"role": "street"}});
    let answer: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
    let matches = answer["result"]["matches"].as_array().unwrap();
    let score = matches.iter().find(|found| found["id"] == "performance-score").unwrap();
    assert_eq!(score["facts"], json!({"unitKind": "street"}));
}
