//! Every case through the crate: the assessment says what the case expects.

use std::{collections::BTreeSet, process::ExitCode};

use anyhow::Result;
use conformance::{Case, cases, difference, native};
use libtest_mimic::{Arguments, Failed, Trial};
use luohu_policy_core::measures::MEASURES;
use serde_json::Value;

fn main() -> Result<ExitCode> {
    let cases = cases()?;
    let answers = native(&cases);
    let mut trials: Vec<Trial> = MEASURES
        .iter()
        .map(|entry| {
            let id = entry.about().id;
            let outcomes = outcomes(id, &cases, &answers);
            Trial::test(format!("there are cases of every kind for `{id}`"), move || every_kind(&outcomes))
        })
        .collect();
    let names: BTreeSet<String> = cases.iter().map(|case| case.name.clone()).collect();
    let all = cases.len();
    trials.push(Trial::test("no two cases have the same name", move || {
        if names.len() == all { Ok(()) } else { Err(format!("{all} cases, {} names", names.len()).into()) }
    }));
    trials.extend(cases.into_iter().zip(answers).map(|(case, answer)| {
        Trial::test(case.name.clone(), move || judge(&case, &answer)).with_kind("native")
    }));
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}

fn judge(case: &Case, answer: &str) -> Result<(), Failed> {
    let found: Value = serde_json::from_str(answer)?;
    match difference(&case.expect, &found) {
        None => Ok(()),
        Some(difference) => Err(format!("{} ({})\n{answer}", difference, case.clause).into()),
    }
}

/// The outcomes that the cases of a measure have.
fn outcomes(measure: &str, cases: &[Case], answers: &[String]) -> BTreeSet<String> {
    let of_measure = cases.iter().zip(answers).filter(|(case, _)| case.measure() == Some(measure));
    of_measure
        .filter_map(|(_, answer)| {
            let answer: Value = serde_json::from_str(answer).ok()?;
            Some(answer.get("outcome")?.as_str()?.to_owned())
        })
        .collect()
}

fn every_kind(outcomes: &BTreeSet<String>) -> Result<(), Failed> {
    match ["met", "unknown", "invalid"].iter().find(|kind| !outcomes.contains(**kind)) {
        None => Ok(()),
        Some(kind) => Err(format!("no case has the outcome `{kind}`").into()),
    }
}
