//! Every row with every condition.

use std::{fmt::Write, sync::Arc};

use arrow_array::{
    ArrayRef, RecordBatch,
    builder::{StringBuilder, StringDictionaryBuilder},
    types::Int32Type,
};
use arrow_schema::{ArrowError, Field as ArrowField, Schema};
use serde_json::{Map, Value};

use super::{Bound, Cells, Column, Plain, RowProblem};
use crate::{
    answer::Verdict,
    assessment::{Assessment, Outcome, Reason},
    measures::About,
};

/// A batch's answers.
#[derive(Clone, Debug)]
pub struct Explained {
    /// The outcome of every row.
    pub outcomes: Vec<Outcome>,
    /// One row for each of the batch: `outcome`; `result.…` for every plain value of the result; one
    /// column for every condition, by its id, with its verdict and what it lacks; `missing`, the
    /// facts that could still change the answer, separated by spaces.
    pub columns: RecordBatch,
    /// What is wrong with the invalid rows, in their order.
    pub problems: Vec<RowProblem>,
}

impl Bound<'_> {
    /// Answers every row of a batch of the bound schema, with every condition.
    ///
    /// # Errors
    /// Never for a batch of the bound schema; what is wrong with a row is told in
    /// [`Explained::problems`].
    pub fn explain(&self, batch: &RecordBatch) -> Result<Explained, ArrowError> {
        self.explain_but(batch, &[])
    }

    /// [`Self::explain`], with rows that are invalid whatever their cells say, such as those that
    /// were torn apart on the way; their positions ascend. No problem is told of them.
    ///
    /// # Errors
    /// As [`Self::explain`].
    pub fn explain_but(&self, batch: &RecordBatch, refused: &[usize]) -> Result<Explained, ArrowError> {
        let mut table = Table::new(self.screening.entry.about(), batch.num_rows());
        let explained = self.rows(batch, refused, &mut |answer| table.add(answer));
        Ok(Explained { columns: table.finish()?, ..explained })
    }

    /// Asks about every row, handing each answer on; the table of the answers is left empty.
    pub(super) fn rows(
        &self,
        batch: &RecordBatch,
        refused: &[usize],
        each: &mut dyn FnMut(&Assessment<Plain>),
    ) -> Explained {
        let cells: Vec<(&Column, Cells<'_>)> =
            self.columns.iter().map(|column| (column, column.cells(batch))).collect();
        let mut facts: Map<String, Value> =
            self.columns.iter().map(|column| (column.heading.field.name.to_owned(), Value::Null)).collect();
        let (mut outcomes, mut problems) = (Vec::with_capacity(batch.num_rows()), Vec::new());
        for row in 0..batch.num_rows() {
            if refused.binary_search(&row).is_ok() {
                outcomes.push(Outcome::Invalid);
                each(&Assessment::invalid(None, None, Vec::new()));
                continue;
            }
            let before = problems.len();
            for (slot, (column, cells)) in facts.values_mut().zip(&cells) {
                let value = cells.value(&column.heading, row).unwrap_or_else(|problem| {
                    problems.push(RowProblem { row, column: Some(column.index), problem });
                    None
                });
                *slot = value.unwrap_or_default();
            }
            let mut answer = self.screening.answer(&facts);
            for problem in answer.problems.drain(..) {
                let column = self.column(problem.path.split(['[', '.']).next().unwrap_or_default());
                problems.push(RowProblem { row, column: column.map(|column| column.index), problem });
            }
            if problems.len() > before {
                answer = Assessment::invalid(answer.measure, answer.on, Vec::new());
            }
            outcomes.push(answer.outcome);
            each(&answer);
        }
        let columns = RecordBatch::new_empty(Arc::new(Schema::empty()));
        Explained { outcomes, columns, problems }
    }
}

/// The answers as columns. Dictionaries: few different texts stand in many rows.
struct Table {
    about: &'static About,
    outcome: StringDictionaryBuilder<Int32Type>,
    result: Vec<StringBuilder>,
    conditions: Vec<StringDictionaryBuilder<Int32Type>>,
    missing: StringDictionaryBuilder<Int32Type>,
    /// The cells of the conditions while a row is read.
    cells: Vec<String>,
}

impl Table {
    fn new(about: &'static About, rows: usize) -> Table {
        let text = || StringDictionaryBuilder::with_capacity(rows, 4, 64);
        Table {
            about,
            outcome: text(),
            result: about.result.iter().map(|_| StringBuilder::new()).collect(),
            conditions: about.conditions.iter().map(|_| text()).collect(),
            missing: text(),
            cells: vec![String::new(); about.conditions.len()],
        }
    }

    fn add(&mut self, answer: &Assessment<Plain>) {
        self.outcome.append_value(code(answer.outcome));
        for ((key, _), column) in self.about.result.iter().zip(&mut self.result) {
            column.append_option(answer.result.as_ref().and_then(|result| result.get(key)));
        }
        // Reasons mostly stand in the order of the conditions: the search begins behind the last one.
        let mut next = 0;
        for reason in &answer.reasons {
            let ids = self.about.conditions.iter().map(|(id, _)| *id).enumerate();
            let mut from_next = ids.clone().skip(next).chain(ids.take(next));
            let Some((at, _)) = from_next.find(|(_, id)| *id == reason.id) else { continue };
            if let Some(cell) = self.cells.get_mut(at) {
                if !cell.is_empty() {
                    cell.push_str("; ");
                }
                told(cell, reason);
            }
            next = at + 1;
        }
        for (cell, column) in self.cells.iter_mut().zip(&mut self.conditions) {
            if cell.is_empty() {
                column.append_null();
            } else {
                column.append_value(&*cell);
            }
            cell.clear();
        }
        if answer.missing.is_empty() {
            self.missing.append_null();
        } else {
            self.missing.append_value(answer.missing.join(" "));
        }
    }

    fn finish(mut self) -> Result<RecordBatch, ArrowError> {
        let mut columns: Vec<(String, ArrayRef)> = vec![("outcome".into(), Arc::new(self.outcome.finish()))];
        for ((key, _), mut column) in self.about.result.iter().zip(self.result) {
            columns.push((format!("result.{key}"), Arc::new(column.finish())));
        }
        for ((id, _), mut column) in self.about.conditions.iter().zip(self.conditions) {
            columns.push(((*id).to_owned(), Arc::new(column.finish())));
        }
        columns.push(("missing".into(), Arc::new(self.missing.finish())));
        let fields: Vec<ArrowField> = columns
            .iter()
            .map(|(name, column)| ArrowField::new(name, column.data_type().clone(), name != "outcome"))
            .collect();
        RecordBatch::try_new(
            Arc::new(Schema::new(fields)),
            columns.into_iter().map(|(_, column)| column).collect(),
        )
    }
}

/// A condition in a cell: `met`, `unknown`, `notMet: short by 0.01 USD`.
fn told(cell: &mut String, reason: &Reason) {
    cell.push_str(match reason.verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "notMet",
        Verdict::Unknown => "unknown",
    });
    let met_from = reason.met_from.map(|day| day.to_string());
    let details = [("short by", &reason.short_by), ("over by", &reason.over_by), ("met from", &met_from)];
    let mut joint = ": ";
    for (name, value) in details {
        if let Some(value) = value {
            // Writing to a string cannot fail.
            let _ = write!(cell, "{joint}{name} {value}");
            joint = ", ";
        }
    }
}

/// The contract's word for an outcome.
pub(super) const fn code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "notMet",
        Outcome::Unknown => "unknown",
        Outcome::Invalid => "invalid",
    }
}
