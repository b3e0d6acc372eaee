//! The table of how many rows had which answer.

use std::{fmt::Write, path::Path, time::Duration};

use luohu_policy_core::{
    date::CivilDate,
    explain,
    measures::About,
    text::{Lang, Text},
};

use super::{
    sink::beside,
    work::{Counts, Done},
};

/// What was counted so far.
pub struct Summary {
    about: &'static About,
    counts: Counts,
    problems: u64,
    first: String,
}

/// The most bytes of problems that are told where no file takes them.
const MAX_TOLD: usize = 2000;

impl Summary {
    pub fn new(about: &'static About) -> Summary {
        Summary { about, counts: Counts::default(), problems: 0, first: String::new() }
    }

    pub fn add(&mut self, done: &Done) {
        self.counts.add(&done.counts);
        self.problems += done.told;
        if self.first.len() < MAX_TOLD {
            self.first.push_str(&done.problems);
        }
    }

    pub fn problems(&self) -> u64 {
        self.problems
    }

    fn rows(&self) -> u64 {
        self.counts.outcomes.iter().sum()
    }

    /// Outcomes and conditions, numbers first.
    pub fn told(&self, on: Option<CivilDate>, lang: Lang) -> String {
        let on = on.map(|on| format!("  {}", explain::date(on, lang))).unwrap_or_default();
        let rows = self.rows();
        let mut table =
            format!("{}{on}\n{rows:>12}           {}\n", self.about.title.get(lang), ROWS.get(lang));
        let [met, not_met, unknown] = self.about.outcomes;
        // Writing to a string cannot fail.
        for (count, name) in self.counts.outcomes.iter().zip([met, not_met, unknown, INVALID]) {
            let _ = writeln!(table, "{count:>12}  {:>6} %  {}", share(*count, rows), name.get(lang));
        }
        if !self.counts.conditions.is_empty() {
            let _ = writeln!(table, "\n{}", CONDITIONS.get(lang));
            for ([met, not_met, unknown], (_, title)) in
                self.counts.conditions.iter().zip(self.about.conditions)
            {
                let _ = writeln!(table, "{met:>12}{not_met:>12}{unknown:>12}  {}", title.get(lang));
            }
        }
        table
    }

    pub fn speed(&self, time: Duration, lang: Lang) -> String {
        let per_second = u128::from(self.rows()) * 1000 / time.as_millis().max(1);
        let seconds = format!("{}.{:02}", time.as_secs(), time.subsec_millis() / 10);
        SPEED.fill(&[("seconds", &seconds), ("rows", &per_second.to_string())]).get(lang).to_owned()
    }

    /// Where the problems are, or the first of them.
    pub fn told_problems(&self, out: Option<&Path>, lang: Lang) -> String {
        let count = self.problems.to_string();
        match out {
            Some(out) => {
                let file = beside(out).display().to_string();
                PROBLEMS.fill(&[("count", &count), ("file", &file)]).get(lang).to_owned()
            }
            None => {
                let first: Vec<&str> = self.first.lines().take(10).collect();
                format!("{}\n{}", FIRST.fill(&[("count", &count)]).get(lang), first.join("\n"))
            }
        }
    }
}

/// A share in per cent with one decimal, rounded.
fn share(count: u64, all: u64) -> String {
    let per_mille = (u128::from(count) * 2000 + u128::from(all)) / (u128::from(all).max(1) * 2);
    format!("{}.{}", per_mille / 10, per_mille % 10)
}

const ROWS: Text = Text::new("行", "rows");
const INVALID: Text = Text::new("输入有误", "Invalid input");
const CONDITIONS: Text = Text::new(
    "        符合      不符合      不清楚  条件",
    "         met     not met     unknown  condition",
);
const SPEED: Text = Text::new("用时 {seconds} 秒，每秒 {rows} 行", "{seconds} s, {rows} rows a second");
const PROBLEMS: Text = Text::new("有 {count} 处问题，见 {file}", "{count} problems, see {file}");
const FIRST: Text = Text::new("有 {count} 处问题，最前几处：", "{count} problems, the first ones:");
