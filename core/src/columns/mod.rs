//! Whole registers: Arrow arrays in, Arrow arrays out.
//!
//! A [`Screening`] asks one measure about every row of a table; [`Screening::bind`] finds the facts
//! among the columns. Then [`Bound::explain`] answers with every condition of every row, and
//! [`Bound::verdicts`] says the outcomes alone: for a rule of comparisons on bitmaps, 64 rows at a
//! time. Both give the same outcomes, and a bad cell only makes its own row
//! [`Invalid`](Outcome::Invalid).
//!
//! ```
//! use std::sync::Arc;
//! use arrow_array::{ArrayRef, BooleanArray, Int64Array, RecordBatch};
//! use luohu_policy_core::{assessment::Outcome, columns::Screening};
//!
//! let tax: ArrayRef = Arc::new(Int64Array::from(vec![Some(999), Some(1000), None]));
//! let headquarters: ArrayRef = Arc::new(BooleanArray::from(vec![Some(false), None, None]));
//! let register = RecordBatch::try_from_iter([("上年度纳税额（万元）", tax), ("headquarters", headquarters)])?;
//!
//! let screening = Screening::of("key-enterprise").unwrap();
//! let bound = screening.bind(&register.schema(), &[]).unwrap();
//! let verdicts = bound.verdicts(&register);
//! assert_eq!(verdicts.outcome(1), Outcome::Met);
//! assert_eq!(verdicts.outcome(0), Outcome::Unknown); // other facts could still decide
//! # Ok::<(), arrow_schema::ArrowError>(())
//! ```

mod bitmap;
mod cells;
mod explained;
mod plain;
mod texts;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use arrow_array::{Array, BooleanArray, RecordBatch, StringArray};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::Schema;
use serde_json::{Map, Value};

use crate::{
    assessment::{Assessment, Outcome},
    check::shortened,
    date::CivilDate,
    field::{Field, Kind},
    measures::{Asked, Comparison, Entry, Request},
    money::Money,
    problem::Problem,
    register::{
        flat,
        heading::{self, Heading},
    },
    text::Text,
};
use bitmap::Known;
use cells::Cells;

pub use explained::Explained;
pub(crate) use plain::Plain;

/// One measure, asked about every row of a table.
#[derive(Debug)]
pub struct Screening {
    entry: &'static Entry,
    on: Option<CivilDate>,
    readings: Map<String, Value>,
    parameters: Option<Value>,
}

/// A column whose fact or unit its heading does not tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The heading.
    pub column: String,
    /// The contract's name of the fact; `None` leaves the fact to the heading.
    pub fact: Option<String>,
    /// The unit of its amounts, such as `万元`; `None` leaves it to the heading.
    pub unit: Option<String>,
}

impl Screening {
    /// A measure with the recommended readings and the published figures, on no stated day.
    ///
    /// # Errors
    /// When there is no such measure, or one of its facts is a list, which no column holds.
    pub fn of(measure: &str) -> Result<Screening, Problem> {
        let entry = flat(measure)?;
        Ok(Screening { entry, on: None, readings: Map::new(), parameters: None })
    }

    /// The same screening, asked about a day.
    #[must_use]
    pub fn on(self, day: CivilDate) -> Screening {
        Screening { on: Some(day), ..self }
    }

    /// The same screening with chosen readings and, where given, a host's own parameter set.
    ///
    /// # Errors
    /// What is wrong with them; at least one problem.
    pub fn choosing(
        self,
        readings: Map<String, Value>,
        parameters: Option<Value>,
    ) -> Result<Screening, Vec<Problem>> {
        let chosen = Screening { readings, parameters, ..self };
        let answer = chosen.entry.answer(&chosen.request(&Map::new()));
        if answer.outcome == Outcome::Invalid { Err(answer.problems) } else { Ok(chosen) }
    }

    /// The measure in the register.
    #[must_use]
    pub fn measure(&self) -> &'static Entry {
        self.entry
    }

    fn request<'a>(&'a self, facts: &'a Map<String, Value>) -> Request<'a> {
        let Screening { on, readings, parameters, .. } = self;
        Request { on: *on, facts, readings, parameters: parameters.as_ref() }
    }

    fn answer(&self, facts: &Map<String, Value>) -> Assessment<Plain> {
        self.entry.plain(&self.request(facts))
    }

    /// Finds the facts among the columns of a table: by `named` first, else by their headings; see
    /// [`heading::recognise`]. Other columns are carried along.
    ///
    /// # Errors
    /// When no column is a fact, two are the same one, or a column's type or unit cannot hold its
    /// fact.
    pub fn bind(&self, schema: &Schema, named: &[Named]) -> Result<Bound<'_>, Problem> {
        let about = self.entry.about();
        let headings: Vec<&str> = schema.fields().iter().map(|column| &**column.name()).collect();
        if let Some(missing) = named.iter().find(|named| !headings.contains(&&*named.column)) {
            let values = [("column", &*missing.column), ("known", &*headings.join("、"))];
            return Err(Problem::new(&missing.column, "no-such-column", texts::NO_SUCH_COLUMN, &values));
        }
        let mut columns: Vec<Column> = Vec::new();
        let mut carried = Vec::new();
        for (index, heading) in headings.iter().enumerate() {
            let given = named.iter().find(|named| named.column == *heading);
            match given.map_or_else(
                || heading::recognise(about.fields, heading),
                |given| given.heading(about.fields),
            )? {
                Some(heading) => columns.push(Column { index, heading }),
                None => carried.push(index),
            }
        }
        // In the order of their names, as the objects of facts are.
        columns.sort_by_key(|column| column.heading.field.name);
        let twice = columns.iter().zip(columns.iter().skip(1));
        let twice = twice.into_iter().find(|(one, other)| one.heading.field.name == other.heading.field.name);
        if let Some((one, other)) = twice {
            let title = |column: &Column| headings.get(column.index).copied().unwrap_or_default();
            let label = one.heading.field.label;
            let values =
                [("first", title(one)), ("second", title(other)), ("zh", label.zh_cn), ("en", label.en)];
            return Err(Problem::new(title(other), "column-twice", texts::TWICE, &values));
        }
        if columns.is_empty() {
            let some = about.fields.iter().take(6);
            let (zh, en): (Vec<&str>, Vec<&str>) = some.map(|field| (field.label.zh_cn, field.name)).unzip();
            let values = [("zh", &*zh.join("、")), ("en", &*en.join(", "))];
            return Err(Problem::new("", "no-column", texts::NO_COLUMN, &values));
        }
        for column in &columns {
            column.suits(schema)?;
        }
        let any_of = self.entry.any_of(self.on, self.parameters.as_ref());
        // A fact that no comparison looks at has cells to be judged all the same.
        let any_of = any_of.filter(|any_of| columns.iter().all(|column| column.is_in(any_of)));
        Ok(Bound { screening: self, columns, carried, any_of })
    }
}

impl Named {
    fn heading(&self, fields: &'static [Field]) -> Result<Option<Heading>, Problem> {
        let heading = match &self.fact {
            None => heading::recognise(fields, &self.column)?,
            Some(fact) => Some(Heading { field: self.field(fact, fields)?, unit: 1 }),
        };
        match (heading, &self.unit) {
            (Some(heading), Some(unit)) => heading::with_unit(heading.field, unit).map(Some),
            (heading, _) => Ok(heading),
        }
    }

    fn field(&self, fact: &str, fields: &'static [Field]) -> Result<&'static Field, Problem> {
        fields.iter().find(|field| field.name == fact).ok_or_else(|| {
            let known: Vec<&str> = fields.iter().map(|field| field.name).collect();
            let fact = shortened(fact);
            let values = [("column", &*self.column), ("fact", &*fact), ("known", &*known.join(", "))];
            Problem::new(&self.column, "no-such-fact", texts::NO_SUCH_FACT, &values)
        })
    }
}

/// A column that holds a fact.
#[derive(Clone, Copy, Debug)]
struct Column {
    index: usize,
    heading: Heading,
}

impl Column {
    fn suits(&self, schema: &Schema) -> Result<(), Problem> {
        let column = schema.field(self.index);
        let empty = arrow_array::new_empty_array(column.data_type());
        let field = self.heading.field;
        if Cells::of(&empty).is_some_and(|cells| cells.suits(&field.kind)) {
            return Ok(());
        }
        let wanted = match &field.kind {
            Kind::YesNo => Text::new("布尔型或文本", "a boolean or a text"),
            Kind::Money { .. } | Kind::Tier { .. } => {
                Text::new("整数、十进制数或文本", "an integer, a decimal or a text")
            }
            Kind::Date => Text::new("日期（date32）或文本", "a day (date32) or a text"),
            _ => Text::new("文本", "a text"),
        };
        let values = [
            ("column", &**column.name()),
            ("type", &*column.data_type().to_string()),
            ("zh", field.label.zh_cn),
            ("en", field.label.en),
            ("wanted_zh", wanted.zh_cn),
            ("wanted_en", wanted.en),
        ];
        Err(Problem::new(column.name(), "wrong-type", texts::WRONG_TYPE, &values))
    }

    fn is_in(&self, any_of: &[Comparison]) -> bool {
        let name = self.heading.field.name;
        any_of.iter().any(|comparison| comparison.fact == name || comparison.of_kind == Some(name))
    }

    fn cells<'a>(&self, batch: &'a RecordBatch) -> Cells<'a> {
        batch.columns().get(self.index).and_then(|array| Cells::of(array.as_ref())).unwrap_or(Cells::Unknown)
    }
}

/// A screening whose facts are found in the columns of a table.
#[derive(Debug)]
pub struct Bound<'s> {
    screening: &'s Screening,
    columns: Vec<Column>,
    carried: Vec<usize>,
    any_of: Option<Vec<Comparison>>,
}

/// A problem of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The row of the batch, from 0.
    pub row: usize,
    /// The column of the batch, where the problem is about one.
    pub column: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// The outcomes of a batch.
#[derive(Clone, Debug)]
pub struct Verdicts {
    /// True where met, false where not met, null where unknown or invalid.
    pub met: BooleanArray,
    /// The rows that are invalid.
    pub invalid: BooleanBuffer,
    /// What is wrong with them, in the order of the rows.
    pub problems: Vec<RowProblem>,
}

impl Verdicts {
    /// The outcome of a row of the batch.
    #[must_use]
    pub fn outcome(&self, row: usize) -> Outcome {
        if row >= self.met.len() || self.invalid.value(row) {
            Outcome::Invalid
        } else if self.met.is_null(row) {
            Outcome::Unknown
        } else if self.met.value(row) {
            Outcome::Met
        } else {
            Outcome::NotMet
        }
    }

    /// The outcomes as the contract writes them: `met`, `notMet`, `unknown`, `invalid`.
    #[must_use]
    pub fn outcomes(&self) -> StringArray {
        StringArray::from_iter_values((0..self.met.len()).map(|row| explained::code(self.outcome(row))))
    }
}

impl Bound<'_> {
    /// The facts found and the columns that hold them, by the facts' names.
    pub fn facts(&self) -> impl Iterator<Item = (Heading, usize)> {
        self.columns.iter().map(|column| (column.heading, column.index))
    }

    /// The measure in the register.
    #[must_use]
    pub fn measure(&self) -> &'static Entry {
        self.screening.entry
    }

    /// The columns that hold no fact.
    #[must_use]
    pub fn carried(&self) -> &[usize] {
        &self.carried
    }

    /// The outcomes of a batch of the bound schema: those of [`Self::explain`], without reasons.
    #[must_use]
    pub fn verdicts(&self, batch: &RecordBatch) -> Verdicts {
        self.verdicts_but(batch, &[])
    }

    /// [`Self::verdicts`], with rows that are invalid whatever their cells say; their positions
    /// ascend. No problem is told of them.
    #[must_use]
    pub fn verdicts_but(&self, batch: &RecordBatch, refused: &[usize]) -> Verdicts {
        if let Some(any_of) = &self.any_of {
            return self.compare(any_of, batch, refused);
        }
        let Explained { outcomes, problems, .. } = self.rows(batch, refused, &mut |_| {});
        let rows = outcomes.len();
        let of = |outcome| BooleanBuffer::collect_bool(rows, |row| outcomes.get(row) == Some(&outcome));
        let known = &of(Outcome::Met) | &of(Outcome::NotMet);
        let met = BooleanArray::new(of(Outcome::Met), Some(NullBuffer::new(known)));
        Verdicts { met, invalid: of(Outcome::Invalid), problems }
    }

    fn compare(&self, any_of: &[Comparison], batch: &RecordBatch, refused: &[usize]) -> Verdicts {
        let rows = batch.num_rows();
        let mut odd = vec![0_u64; rows.div_ceil(64)];
        let mut any = Known { yes: vec![0; odd.len()], no: vec![u64::MAX; odd.len()] };
        for comparison in any_of {
            let known = self.known(comparison, batch, &mut odd);
            for (word, yes) in any.yes.iter_mut().zip(&known.yes) {
                *word |= yes;
            }
            for (word, no) in any.no.iter_mut().zip(&known.no) {
                *word &= no;
            }
        }
        let told = bitmap::bits(odd.clone(), rows);
        let told = told.set_indices().filter(|row| refused.binary_search(row).is_err());
        let problems = self.problems(batch, told);
        for row in refused {
            mark(&mut odd, *row);
        }
        let invalid = bitmap::bits(odd, rows);
        let known = any.yes.iter().zip(&any.no).map(|(yes, no)| yes | no).collect();
        let known = &bitmap::bits(known, rows) & &!&invalid;
        let met = BooleanArray::new(bitmap::bits(any.yes, rows), Some(NullBuffer::new(known)));
        Verdicts { met, invalid, problems }
    }

    fn column(&self, fact: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.heading.field.name == fact)
    }

    fn known(&self, comparison: &Comparison, batch: &RecordBatch, odd: &mut [u64]) -> Known {
        let asked = match (self.column(comparison.fact), comparison.asked) {
            (None, _) => Known::nothing(batch.num_rows()),
            (Some(column), Asked::Yes) => column.flags(batch, odd),
            (Some(column), Asked::AtLeast(least)) => column.at_least(batch, least, odd),
        };
        match comparison.of_kind {
            None => asked,
            Some(kind) => {
                let kind = self.column(kind).map(|column| column.flags(batch, odd));
                asked.and(&kind.unwrap_or_else(|| Known::nothing(batch.num_rows())))
            }
        }
    }

    /// What is wrong with these rows.
    fn problems(&self, batch: &RecordBatch, rows: impl Iterator<Item = usize>) -> Vec<RowProblem> {
        let mut rows = rows.peekable();
        if rows.peek().is_none() {
            return Vec::new();
        }
        let cells: Vec<(&Column, Cells<'_>)> =
            self.columns.iter().map(|column| (column, column.cells(batch))).collect();
        rows.flat_map(|row| {
            cells.iter().filter_map(move |(column, cells)| {
                let problem = cells.value(&column.heading, row).err()?;
                Some(RowProblem { row, column: Some(column.index), problem })
            })
        })
        .collect()
    }
}

impl Column {
    fn flags(&self, batch: &RecordBatch, odd: &mut [u64]) -> Known {
        match self.cells(batch) {
            Cells::Unknown => Known::nothing(batch.num_rows()),
            Cells::Flags(flags) => Known::of(flags),
            cells => {
                let flag = |row| odd_or(cells.flag(self.heading.field, row), row, odd);
                Known::of(&(0..batch.num_rows()).map(flag).collect())
            }
        }
    }

    fn at_least(&self, batch: &RecordBatch, least: Option<Money>, odd: &mut [u64]) -> Known {
        let most = Money::MAX.hundredths();
        match self.cells(batch) {
            Cells::Unknown => Known::nothing(batch.num_rows()),
            Cells::Whole { values, nulls, decimals } if decimals <= 2 => {
                // One of the column counts so many hundredths.
                let factor = self.heading.unit
                    * if decimals == 0 {
                        100
                    } else if decimals == 1 {
                        10
                    } else {
                        1
                    };
                let least = least.map(|least| {
                    least.hundredths().div_euclid(factor) + i64::from(least.hundredths() % factor != 0)
                });
                bitmap::at_least(&values, nulls, least, most / factor, odd)
            }
            cells => {
                let amount = |row| odd_or(cells.amount(&self.heading, row), row, odd).map(Money::hundredths);
                let amounts: arrow_array::Int64Array = (0..batch.num_rows()).map(amount).collect();
                let least = least.map(Money::hundredths);
                bitmap::at_least(amounts.values(), amounts.nulls(), least, most, odd)
            }
        }
    }
}

/// The fact, or unknown in a row that is marked as odd.
fn odd_or<T>(fact: Result<Option<T>, Problem>, row: usize, odd: &mut [u64]) -> Option<T> {
    fact.unwrap_or_else(|_| {
        mark(odd, row);
        None
    })
}

fn mark(odd: &mut [u64], row: usize) {
    if let Some(word) = odd.get_mut(row / 64) {
        *word |= 1 << (row % 64);
    }
}

/// The cells of a column as text, as the contract writes them; of a type that holds nothing like
/// text, every cell is empty.
#[derive(Debug)]
pub struct Texts<'a>(Cells<'a>);

impl<'a> Texts<'a> {
    /// The cells of this column.
    #[must_use]
    pub fn of(column: &'a dyn Array) -> Texts<'a> {
        Texts(Cells::of(column).unwrap_or(Cells::Unknown))
    }

    /// The cell in a row; `None` where it is null.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<Cow<'_, str>> {
        self.0.text(row)
    }
}
