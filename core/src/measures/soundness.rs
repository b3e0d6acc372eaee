//! Every question over a small world, against all ways to complete it.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::{Request, find};
use crate::assessment::Outcome;

/// A fact and the values that it takes in the world.
type Domain = (&'static str, Vec<Value>);

/// One question: for each fact the position of its value, or none while it is unknown.
type State = Vec<Option<usize>>;

/// A measure, asked with these readings and figures about these facts.
pub(super) struct World {
    pub measure: &'static str,
    pub readings: Value,
    pub parameters: Option<Value>,
    pub facts: Vec<Domain>,
}

/// Yes and no.
pub(super) fn yes_no(fact: &'static str) -> Domain {
    (fact, vec![true.into(), false.into()])
}

/// The published figures of a measure with one value for each of these, from a paper of the host.
pub(super) fn supplied(measure: &str, values: &[(&str, Value)]) -> Value {
    let mut set: Value = serde_json::from_str(find(measure).unwrap().parameters().get()).unwrap();
    for (name, value) in values {
        assert!(set.get(name).is_some(), "{name}");
        set[*name] = serde_json::json!([{"from": "2014-01-01", "value": value,
            "citation": {"document": "罗财〔2014〕1号", "clause": "3"}}]);
    }
    set
}

impl World {
    /// Checks, for every question, that a certain outcome is that of every completion, that an
    /// unknown one has completions that differ, and that exactly the facts are missing of which two
    /// values give two answers.
    pub(super) fn check(&self) {
        self.check_all(false);
    }

    /// The same for a measure whose outcome says that something is computed: it may be unknown until
    /// then, though every completion is computed.
    pub(super) fn check_computing(&self) {
        self.check_all(true);
    }

    fn check_all(&self, computing: bool) {
        let answers: HashMap<State, (Outcome, String)> = self
            .states(false)
            .into_iter()
            .map(|state| {
                let (outcome, result, missing) = self.answer(&state);
                assert!(missing.is_empty(), "{} asks for {missing:?} of {state:?}", self.measure);
                (state, (outcome, result))
            })
            .collect();
        for state in self.states(true) {
            self.compare(&state, &answers, computing);
        }
    }

    fn compare(&self, state: &State, answers: &HashMap<State, (Outcome, String)>, computing: bool) {
        let (outcome, result, missing) = self.answer(state);
        let completions = self.completions(state);
        let outcomes: Vec<Outcome> = completions.iter().map(|complete| answers[complete].0).collect();
        let same = outcomes.iter().all(|other| *other == outcomes[0]);
        let expected = if same { outcomes[0] } else { Outcome::Unknown };
        let not_yet = computing && outcome == Outcome::Unknown && !missing.is_empty();
        assert!(outcome == expected || not_yet, "{} {state:?}: {outcome:?}, not {expected:?}", self.measure);
        if missing.is_empty() {
            assert!(completions.iter().all(|complete| answers[complete].1 == result), "{state:?}");
        }
        let can_change = |position: usize| {
            completions.iter().any(|complete| {
                (0..self.facts[position].1.len()).any(|value| {
                    let mut other = complete.clone();
                    other[position] = Some(value);
                    answers[&other] != answers[complete]
                })
            })
        };
        let open = (0..state.len()).filter(|position| state[*position].is_none() && can_change(*position));
        let expected: BTreeSet<String> = open.map(|position| self.facts[position].0.to_owned()).collect();
        assert_eq!(missing, expected, "{} {state:?} {:?}", self.measure, self.readings);
    }

    /// Every question, with or without unknown facts.
    fn states(&self, unknown: bool) -> Vec<State> {
        self.facts.iter().fold(vec![Vec::new()], |states, (_, values)| {
            let known = (0..values.len()).map(Some);
            let choices: Vec<Option<usize>> = known.chain(unknown.then_some(None)).collect();
            let longer = |state: &State| {
                let state = state.clone();
                choices.clone().into_iter().map(move |choice| [&*state, &[choice]].concat())
            };
            states.iter().flat_map(longer).collect()
        })
    }

    fn completions(&self, state: &State) -> Vec<State> {
        state.iter().enumerate().fold(vec![Vec::new()], |states, (position, choice)| {
            let all = match choice {
                Some(value) => *value..*value + 1,
                None => 0..self.facts[position].1.len(),
            };
            let longer = |state: &State| {
                let state = state.clone();
                all.clone().map(move |value| [&*state, &[Some(value)]].concat())
            };
            states.iter().flat_map(longer).collect()
        })
    }

    fn answer(&self, state: &State) -> (Outcome, String, BTreeSet<String>) {
        let stated = self.facts.iter().zip(state).filter_map(|((name, values), choice)| {
            choice.map(|choice| ((*name).to_owned(), values[choice].clone()))
        });
        let facts: Map<String, Value> = stated.collect();
        let request = Request {
            on: None,
            facts: &facts,
            readings: self.readings.as_object().unwrap(),
            parameters: self.parameters.as_ref(),
        };
        let answer = find(self.measure).unwrap().answer(&request);
        assert!(answer.problems.is_empty(), "{:?}", answer.problems);
        let missing = answer.missing.iter().map(ToString::to_string).collect();
        (answer.outcome, answer.result.unwrap().get().to_owned(), missing)
    }
}
