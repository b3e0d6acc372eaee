//! A register as a table of text: one enterprise, school or unit a row, each row answered by itself.
//!
//! The first line has the headings: the contract's names of the facts or what people call them, see
//! [`heading::recognise`]. Other columns name the row and change nothing.
//!
//! ```
//! use luohu_policy_core::{assessment::Outcome, register::Register};
//!
//! let text = "企业名称,上年度纳税额（万元）\n甲公司,1000\n乙公司,很多\n";
//! let mut register = Register::read("key-enterprise", text.to_owned())?;
//! let first = register.next(None).unwrap();
//! assert_eq!((&*first.name, first.assessment.outcome), ("甲公司", Outcome::Met));
//! let second = register.next(None).unwrap();
//! assert_eq!((second.line, second.assessment.outcome), (3, Outcome::Invalid));
//! assert!(register.next(None).is_none());
//! # Ok::<(), luohu_policy_core::problem::Problem>(())
//! ```

pub mod cell;
pub mod heading;
pub(crate) mod records;
pub(crate) mod texts;

use serde_json::{Map, Value};

use crate::{
    assessment::{AnyAssessment, Assessment},
    date::CivilDate,
    field::{Field, Kind},
    measures::{self, Entry, MEASURES, Request},
    problem::Problem,
    text::Lang,
};
use heading::Heading;
use records::{Record, Records};

/// The most bytes of a register.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// A register that is being read.
#[derive(Clone, Debug)]
pub struct Register {
    entry: &'static Entry,
    columns: Vec<Option<Heading>>,
    records: Records,
}

/// A row and its answer.
#[derive(Debug)]
pub struct Row {
    /// The line of the text that it begins on, from 1.
    pub line: usize,
    /// The first cell under a heading that is no fact; empty where there is none.
    pub name: String,
    /// The answer; invalid where a cell could not be read.
    pub assessment: AnyAssessment,
}

impl Register {
    /// Reads the headings.
    ///
    /// # Errors
    /// When there is no such measure, one of its facts is a list, the text is too long, no heading is
    /// recognised, two are the same fact, or a unit is that of another currency.
    pub fn read(measure: &str, text: String) -> Result<Register, Problem> {
        let entry = flat(measure)?;
        if text.len() > MAX_BYTES {
            let max = MAX_BYTES.to_string();
            return Err(Problem::new("", "too-large", texts::TOO_LARGE, &[("max", &max)]));
        }
        let mut records = Records::of(text);
        let headings = records.next().map(|record| record.cells).unwrap_or_default();
        let fields = entry.about().fields;
        let columns: Vec<Option<Heading>> =
            headings.iter().map(|heading| heading::recognise(fields, heading)).collect::<Result<_, _>>()?;
        for (position, heading) in columns.iter().enumerate() {
            let Some(Heading { field, .. }) = heading else { continue };
            let same = |other: &Option<Heading>| other.is_some_and(|other| other.field.name == field.name);
            if let Some(first) = columns.iter().take(position).position(same) {
                let title = |at: usize| headings.get(at).map_or("", |title| title.trim());
                let labels = [("zh", field.label.zh_cn), ("en", field.label.en)];
                let values = [("first", title(first)), ("second", title(position))];
                let values = [labels, values].concat();
                return Err(Problem::new(title(position), "column-twice", texts::TWICE, &values));
            }
        }
        if columns.iter().all(Option::is_none) {
            let names = |lang: Lang| {
                let some: Vec<&str> = fields.iter().take(4).map(|field| field.label.get(lang)).collect();
                some.join(if lang == Lang::ZhCn { "、" } else { ", " })
            };
            let (zh, en) = (names(Lang::ZhCn), names(Lang::En));
            return Err(Problem::new("", "no-column", texts::NO_COLUMN, &[("zh", &zh), ("en", &en)]));
        }
        Ok(Register { entry, columns, records })
    }

    /// The measure in the register of measures.
    #[must_use]
    pub fn measure(&self) -> &'static Entry {
        self.entry
    }

    /// The facts that have a column.
    pub fn facts(&self) -> impl Iterator<Item = &'static Field> {
        self.columns.iter().flatten().map(|heading| heading.field)
    }

    /// The bytes that are read, and of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        self.records.progress()
    }

    /// The answer to the next row, asked about a day; `None` after the last.
    pub fn next(&mut self, on: Option<CivilDate>) -> Option<Row> {
        let record = self.records.next()?;
        let unnamed = self.columns.iter().zip(&record.cells).find(|(heading, _)| heading.is_none());
        let name = unnamed.map(|(_, cell)| cell.trim().to_owned()).unwrap_or_default();
        let assessment = match self.stated(&record) {
            Ok(facts) => {
                let readings = Map::new();
                let request = Request { on, facts: &facts, readings: &readings, parameters: None };
                self.entry.answer(&request)
            }
            Err(problems) => Assessment::invalid(Some(self.entry.about().id.into()), on, problems),
        };
        Some(Row { line: record.line, name, assessment })
    }

    /// What a record states.
    fn stated(&self, record: &Record) -> Result<Map<String, Value>, Vec<Problem>> {
        let (mut facts, mut problems) = (Map::new(), Vec::new());
        if record.open_quote {
            problems.push(Problem::new("", "open-quote", texts::OPEN_QUOTE, &[]));
        }
        for (heading, text) in self.columns.iter().zip(&record.cells) {
            let Some(heading) = heading else { continue };
            match cell::fact(heading, text) {
                Ok(None) => {}
                Ok(Some(value)) => {
                    facts.insert(heading.field.name.to_owned(), value);
                }
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(facts) } else { Err(problems) }
    }
}

/// The measure of this name, where one row can hold its facts.
///
/// # Errors
/// When there is no such measure, or one of its facts is a list.
pub fn flat(measure: &str) -> Result<&'static Entry, Problem> {
    let Some(entry) = measures::find(measure) else {
        let known: Vec<&str> = MEASURES.iter().map(|entry| entry.about().id).collect();
        let known = [("known", &*known.join(", "))];
        return Err(Problem::new(
            "measure",
            "unknown-measure",
            crate::problem::texts::UNKNOWN_MEASURE,
            &known,
        ));
    };
    let about = entry.about();
    match about.fields.iter().find(|field| matches!(field.kind, Kind::Rows { .. })) {
        None => Ok(entry),
        Some(list) => {
            let values = [
                ("zh", about.title.zh_cn),
                ("en", about.title.en),
                ("list_zh", list.label.zh_cn),
                ("list_en", list.label.en),
            ];
            Err(Problem::new("measure", "not-flat", texts::NOT_FLAT, &values))
        }
    }
}

#[cfg(test)]
mod tests;
