//! A register on its way: a little at a time, so that the page stays usable.

use luohu_policy_core::{
    answer::Verdict,
    assessment::{AnyAssessment, Outcome},
    calendar::csv::record,
    date::CivilDate,
    measures::About,
    register::{Register, Row},
    text::{Lang, Text},
};
use serde::Serialize;

use super::words;
use crate::words::say;

/// How many rows are shown; all are in the file.
pub(super) const SHOWN: usize = 50;
/// How many missing facts are named of a row.
const NAMED: usize = 5;

/// How many rows have each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Met.
    pub met: usize,
    /// Not met.
    pub not_met: usize,
    /// Not yet known.
    pub unknown: usize,
    /// Could not be read.
    pub invalid: usize,
}

impl Counts {
    pub(super) fn all(self) -> usize {
        self.met + self.not_met + self.unknown + self.invalid
    }

    fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Met => self.met += 1,
            Outcome::NotMet => self.not_met += 1,
            Outcome::Unknown => self.unknown += 1,
            Outcome::Invalid => self.invalid += 1,
        }
    }
}

/// A row as it is shown.
#[derive(Debug)]
pub(super) struct Shown {
    pub line: usize,
    pub name: String,
    pub outcome: Outcome,
    pub reasons: String,
}

/// A register with what is answered of it.
#[derive(Debug)]
pub(super) struct Run {
    pub register: Register,
    on: Option<CivilDate>,
    lang: Lang,
    pub counts: Counts,
    pub shown: Vec<Shown>,
    /// The results as a table.
    pub table: String,
    pub done: bool,
}

impl Run {
    pub(super) fn of(register: Register, on: Option<CivilDate>, lang: Lang) -> Run {
        let mut table = String::new();
        let heading = [words::LINE, words::NAME, words::OUTCOME, words::REASONS];
        record(&mut table, &heading.map(|column| column.get(lang)));
        Run { register, on, lang, counts: Counts::default(), shown: Vec::new(), table, done: false }
    }

    /// Answers rows until the time is over.
    pub(super) fn on_for(&mut self, is_over: impl Fn() -> bool) {
        while !self.done {
            match self.register.next(self.on) {
                Some(row) => self.take(row),
                None => self.done = true,
            }
            if is_over() {
                return;
            }
        }
    }

    fn take(&mut self, row: Row) {
        let Row { line, name, assessment } = row;
        let about = self.register.measure().about();
        let reasons = reasons(about, &assessment, self.lang);
        let outcome = assessment.outcome;
        self.counts.add(outcome);
        let cells = [&*line.to_string(), &*name, said(outcome).get(self.lang), &*reasons];
        record(&mut self.table, &cells);
        if self.shown.len() < SHOWN {
            self.shown.push(Shown { line, name, outcome, reasons });
        }
    }
}

/// What an outcome is called.
pub(super) fn said(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Met => words::MET,
        Outcome::NotMet => words::NOT_MET,
        Outcome::Unknown => words::UNKNOWN,
        Outcome::Invalid => words::INVALID,
    }
}

/// Why a row has its outcome: what is wrong, else what is met, else what is still open.
fn reasons(about: &About, assessment: &AnyAssessment, lang: Lang) -> String {
    let between = words::BETWEEN.get(lang);
    match assessment.outcome {
        Outcome::Invalid => {
            let told = assessment.problems.iter().map(|problem| problem.message.get(lang));
            told.collect::<Vec<_>>().join(" ")
        }
        Outcome::Unknown => {
            let label = |path: &str| {
                about.fields.iter().find(|field| field.name == path).map(|field| field.label.get(lang))
            };
            let open = assessment.missing.iter().filter_map(|path| label(path)).take(NAMED);
            say(words::STILL_OPEN, &[("names", &open.collect::<Vec<_>>().join(between))], lang)
        }
        outcome => {
            let wanted = if outcome == Outcome::Met { Verdict::Met } else { Verdict::NotMet };
            let decided = assessment.reasons.iter().filter(|reason| reason.verdict == wanted);
            let titles = decided.filter_map(|reason| about.condition(reason.id)).map(|title| title.get(lang));
            titles.collect::<Vec<_>>().join(between)
        }
    }
}
