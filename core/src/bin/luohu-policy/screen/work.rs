//! What a worker does with a batch: ask, count, and write the answers as they will be stored.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, UInt64Array};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use luohu_policy_core::{
    assessment::Outcome,
    calendar::csv,
    columns::{Bound, RowProblem, Texts},
    measures::About,
    text::Text,
};

use super::{
    sink::Format,
    source::{Batch, Refused, Source},
};
use crate::failure::Failure;

/// Asks about batches.
pub struct Worker<'a> {
    bound: &'a Bound<'a>,
    reasons: bool,
    schema: SchemaRef,
}

/// An answered batch.
pub struct Done {
    pub counts: Counts,
    pub verdicts: Verdicts,
    /// Lines of the table of problems.
    pub problems: String,
    /// How many problems those are.
    pub told: u64,
}

/// Answers in the form of their file.
pub enum Verdicts {
    Nothing,
    Csv(String),
    Parquet(RecordBatch),
}

/// How many rows had which answer.
#[derive(Clone, Default)]
pub struct Counts {
    /// Met, not met, unknown, invalid.
    pub outcomes: [u64; 4],
    /// Met, not met, unknown, for each condition of the measure.
    pub conditions: Vec<[u64; 3]>,
}

impl<'a> Worker<'a> {
    pub fn new(bound: &'a Bound<'a>, reasons: bool, source: &Source) -> Worker<'a> {
        Worker { bound, reasons, schema: source.schema() }
    }

    /// The columns of the verdicts.
    pub fn columns(&self) -> Result<SchemaRef, Failure> {
        let nothing = RecordBatch::new_empty(Arc::clone(&self.schema));
        let batch = Batch { cells: nothing, first: 1, lines: Vec::new(), refused: Vec::new() };
        self.asked(&batch).map(|(verdicts, _, _)| verdicts.schema())
    }

    pub fn answer(&self, batch: Batch, format: Option<Format>) -> Result<Done, Failure> {
        let (verdicts, counts, problems) = self.asked(&batch)?;
        let mut table = String::new();
        for refused in &batch.refused {
            self.refused(&mut table, &batch, refused);
        }
        for problem in &problems {
            self.problem(&mut table, &batch, problem);
        }
        let told = (batch.refused.len() + problems.len()) as u64;
        let verdicts = match format {
            None => Verdicts::Nothing,
            Some(Format::Csv) => Verdicts::Csv(written(&verdicts)),
            Some(Format::Parquet) => Verdicts::Parquet(verdicts),
        };
        Ok(Done { counts, verdicts, problems: table, told })
    }

    /// The verdicts as columns behind the number of the row and the columns that are carried along.
    fn asked(&self, batch: &Batch) -> Result<(RecordBatch, Counts, Vec<RowProblem>), Failure> {
        let mut refused: Vec<usize> = batch.refused.iter().map(|refused| refused.row).collect();
        refused.dedup();
        let rows = batch.cells.num_rows();
        let numbers = (batch.first..).take(rows);
        let numbers = UInt64Array::from_iter_values(numbers);
        let mut columns = vec![(Field::new("row", DataType::UInt64, false), Arc::new(numbers) as ArrayRef)];
        for index in self.bound.carried() {
            let field = self.schema.field(*index);
            if let Some(column) = batch.cells.columns().get(*index) {
                columns.push((field.clone(), Arc::clone(column)));
            }
        }
        let mut counts = Counts::default();
        let mut count = |outcome: Outcome| {
            let [met, not_met, unknown, invalid] = &mut counts.outcomes;
            *match outcome {
                Outcome::Met => met,
                Outcome::NotMet => not_met,
                Outcome::Unknown => unknown,
                Outcome::Invalid => invalid,
            } += 1;
        };
        let problems = if self.reasons {
            let explained = self.bound.explain_but(&batch.cells, &refused).map_err(torn)?;
            explained.outcomes.iter().for_each(|outcome| count(*outcome));
            let fields = explained.columns.schema();
            for (field, column) in fields.fields().iter().zip(explained.columns.columns()) {
                columns.push((field.as_ref().clone(), Arc::clone(column)));
            }
            counts.conditions = conditions(self.bound.measure().about(), &explained.columns);
            explained.problems
        } else {
            let verdicts = self.bound.verdicts_but(&batch.cells, &refused);
            (0..rows).for_each(|row| count(verdicts.outcome(row)));
            columns.push((
                Field::new("outcome", DataType::Utf8, false),
                Arc::new(verdicts.outcomes()) as ArrayRef,
            ));
            verdicts.problems
        };
        let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) = columns.into_iter().unzip();
        let schema = Arc::new(Schema::new(apart(fields, self.bound.carried().len())));
        Ok((RecordBatch::try_new(schema, arrays).map_err(torn)?, counts, problems))
    }

    fn refused(&self, table: &mut String, batch: &Batch, refused: &Refused) {
        let Text { zh_cn, en } = refused.text;
        let fill = |text: &str| text.replace("{found}", &refused.found);
        self.line(table, batch, (refused.row, refused.column), refused.code, [&fill(zh_cn), &fill(en)]);
    }

    fn problem(&self, table: &mut String, batch: &Batch, RowProblem { row, column, problem }: &RowProblem) {
        let message = [&*problem.message.zh_cn, &*problem.message.en];
        self.line(table, batch, (*row, *column), &problem.code, message);
    }

    fn line(
        &self,
        table: &mut String,
        batch: &Batch,
        (row, column): (usize, Option<usize>),
        code: &str,
        message: [&str; 2],
    ) {
        let number = (batch.first + row as u64).to_string();
        let line = batch.lines.get(row).map(ToString::to_string).unwrap_or_default();
        let heading = column.map(|column| self.schema.field(column).name().as_str()).unwrap_or_default();
        let value = column.and_then(|column| batch.cells.columns().get(column));
        let value = value.and_then(|column| Texts::of(column.as_ref()).get(row).map(|text| shortened(&text)));
        let [zh, en] = message;
        csv::record(table, &[&number, &line, heading, &value.unwrap_or_default(), code, zh, en]);
    }
}

/// The heading of the table of problems.
pub const PROBLEMS: [&str; 7] = ["row", "line", "column", "value", "code", "zh-CN", "en"];

/// A cell as a problem repeats it.
fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let mut start: String = letters.by_ref().take(40).collect();
    if letters.next().is_some() {
        start.push('…');
    }
    start
}

/// A carried column that has the name of another one is called apart from it.
fn apart(mut fields: Vec<Field>, carried: usize) -> Vec<Field> {
    for index in 1..=carried {
        let Some(name) = fields.get(index).map(|field| field.name().clone()) else { continue };
        if fields.iter().filter(|field| *field.name() == name).count() > 1
            && let Some(field) = fields.get_mut(index)
        {
            field.set_name(format!("register.{index}.{name}"));
        }
    }
    fields
}

fn conditions(about: &About, columns: &RecordBatch) -> Vec<[u64; 3]> {
    let count = |(id, _): &(&str, Text)| {
        let mut counts = [0; 3];
        let [met, not_met, unknown] = &mut counts;
        if let Some(column) = columns.column_by_name(id) {
            let texts = Texts::of(column.as_ref());
            for text in (0..columns.num_rows()).filter_map(|row| texts.get(row)) {
                *match text.get(..3) {
                    Some("met") => &mut *met,
                    Some("not") => &mut *not_met,
                    _ => &mut *unknown,
                } += 1;
            }
        }
        counts
    };
    about.conditions.iter().map(count).collect()
}

/// A batch as records of CSV.
fn written(batch: &RecordBatch) -> String {
    let texts: Vec<Texts<'_>> = batch.columns().iter().map(|column| Texts::of(column.as_ref())).collect();
    let mut table = String::new();
    for row in 0..batch.num_rows() {
        let cells: Vec<_> = texts.iter().map(|texts| texts.get(row).unwrap_or_default()).collect();
        let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
        csv::record(&mut table, &cells);
    }
    table
}

fn torn(cause: arrow_schema::ArrowError) -> Failure {
    Failure::writing("the verdicts", std::io::Error::other(cause))
}

impl Counts {
    pub fn add(&mut self, other: &Counts) {
        self.outcomes.iter_mut().zip(other.outcomes).for_each(|(sum, more)| *sum += more);
        self.conditions.resize(other.conditions.len().max(self.conditions.len()), [0; 3]);
        for (sums, more) in self.conditions.iter_mut().zip(&other.conditions) {
            sums.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
        }
    }
}
