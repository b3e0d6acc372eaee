//! One test for each case: the answers of another face are the native ones, byte by byte.

use conformance::Case;
use libtest_mimic::Trial;

/// Compares lines of answers with the native ones. `face` names where they come from.
pub fn trials(face: &'static str, cases: &[Case], native: &[String], answers: &str) -> Vec<Trial> {
    let mut lines = answers.lines().map(str::to_owned);
    let mut trials: Vec<Trial> = cases
        .iter()
        .zip(native)
        .map(|(case, native)| {
            let (native, answer) = (native.clone(), lines.next());
            Trial::test(case.name.clone(), move || match answer {
                Some(answer) if answer == native => Ok(()),
                Some(answer) => Err(format!("native: {native}\n{face}: {answer}").into()),
                None => Err(format!("{face} gave no answer").into()),
            })
            .with_kind(face)
        })
        .collect();
    let more = lines.count();
    trials.push(Trial::test(format!("{face}: there is no answer without a request"), move || match more {
        0 => Ok(()),
        more => Err(format!("{more} lines too many").into()),
    }));
    trials
}
