//! A measure as scalar functions of SQL.

use std::{collections::BTreeMap, sync::Arc};

use datafusion::{
    arrow::{
        array::{Array, ArrayRef, AsArray, RecordBatch, RecordBatchOptions, StringBuilder, StructArray},
        compute::{cast, is_null, nullif},
        datatypes::{DataType, Field, FieldRef, Fields, Schema},
    },
    common::{Result, ScalarValue, exec_err, plan_datafusion_err, plan_err},
    logical_expr::{
        ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
    },
};
use luohu_policy_core::{
    columns::{Bound, Screening},
    date::CivilDate,
    measures::MEASURES,
    problem::Problem,
};

/// Every function: two for each measure whose facts fit into one row.
#[must_use]
pub fn all() -> Vec<Arc<ScalarUDF>> {
    let measures = MEASURES.iter().map(|entry| entry.about().id).filter(|id| Screening::of(id).is_ok());
    measures
        .flat_map(|measure| [Answer::Outcome, Answer::Explained].map(|answer| function(measure, answer)))
        .collect()
}

fn function(measure: &'static str, answer: Answer) -> Arc<ScalarUDF> {
    let ending = match answer {
        Answer::Outcome => "outcome",
        Answer::Explained => "explained",
    };
    let name = format!("{}_{ending}", measure.replace('-', "_"));
    let signature = Signature::user_defined(Volatility::Immutable);
    Arc::new(ScalarUDF::new_from_impl(Function { name, measure, answer, signature }))
}

/// What a function says of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Answer {
    /// `met`, `notMet`, `unknown` or `invalid`.
    Outcome,
    /// A struct of texts: outcome, result, every condition, `missing` and what is wrong.
    Explained,
}

/// `…(facts)` or `…(facts, day)`: the struct names its facts as the headings of a register do.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Function {
    name: String,
    measure: &'static str,
    answer: Answer,
    signature: Signature,
}

impl ScalarUDFImpl for Function {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        match given {
            [facts @ DataType::Struct(_)] => Ok(vec![facts.clone()]),
            [
                facts @ DataType::Struct(_),
                DataType::Date32 | DataType::Utf8 | DataType::Utf8View | DataType::Null,
            ] => Ok(vec![facts.clone(), DataType::Date32]),
            _ => {
                let given: Vec<String> = given.iter().map(ToString::to_string).collect();
                plan_err!(
                    "`{}` takes a struct of facts, such as the column `facts` of the register, and optionally a \
                     day; it was given ({})",
                    self.name,
                    given.join(", ")
                )
            }
        }
    }

    fn return_type(&self, given: &[DataType]) -> Result<DataType> {
        let Some(DataType::Struct(facts)) = given.first() else {
            return plan_err!("`{}` takes a struct of facts", self.name);
        };
        let schema = Schema::new(facts.clone());
        let screening = Screening::of(self.measure).map_err(|problem| told(&problem))?;
        let bound = screening.bind(&schema, &[]).map_err(|problem| told(&problem))?;
        match self.answer {
            Answer::Outcome => Ok(DataType::Utf8),
            Answer::Explained => {
                Ok(explained(&bound, &RecordBatch::new_empty(Arc::new(schema)))?.data_type().clone())
            }
        }
    }

    fn return_field_from_args(&self, arguments: ReturnFieldArgs) -> Result<FieldRef> {
        let given: Vec<DataType> =
            arguments.arg_fields.iter().map(|field| field.data_type().clone()).collect();
        Ok(Arc::new(Field::new(self.name(), self.return_type(&given)?, false)))
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let (facts, day) = match &*arguments.args {
            [facts] => (facts, None),
            [facts, ColumnarValue::Scalar(ScalarValue::Date32(day))] => (facts, *day),
            _ => return exec_err!("the day of `{}` has to be one for all rows: write it down", self.name),
        };
        let facts = facts.to_array(arguments.number_rows)?;
        let Some(facts) = facts.as_struct_opt() else {
            return exec_err!("`{}` takes a struct of facts", self.name);
        };
        let batch = rows(facts)?;
        let screening = Screening::of(self.measure).map_err(|problem| told(&problem))?;
        let screening = match day {
            None => screening,
            Some(days) => screening.on(CivilDate::constant(1970, 1, 1).plus_days(days)),
        };
        let bound = screening.bind(&batch.schema(), &[]).map_err(|problem| told(&problem))?;
        let answers: ArrayRef = match self.answer {
            Answer::Outcome => Arc::new(bound.verdicts(&batch).outcomes()),
            Answer::Explained => Arc::new(explained(&bound, &batch)?),
        };
        Ok(ColumnarValue::Array(answers))
    }
}

/// The structs as rows of a table; of a null one, every fact is unknown.
fn rows(facts: &StructArray) -> Result<RecordBatch> {
    let mut columns = facts.columns().to_vec();
    if facts.null_count() > 0 {
        let unknown = is_null(facts)?;
        for column in columns.iter_mut().filter(|column| !column.data_type().is_null()) {
            *column = nullif(column, &unknown)?;
        }
    }
    let nullable = |field: &FieldRef| Field::clone(field).with_nullable(true);
    let schema = Schema::new(facts.fields().iter().map(nullable).collect::<Fields>());
    let size = RecordBatchOptions::new().with_row_count(Some(facts.len()));
    Ok(RecordBatch::try_new_with_options(Arc::new(schema), columns, &size)?)
}

/// Every row with every condition, as plain texts: files between machines keep no dictionaries apart.
fn explained(bound: &Bound, batch: &RecordBatch) -> Result<StructArray> {
    let explained = bound.explain(batch)?;
    let mut problems: BTreeMap<usize, String> = BTreeMap::new();
    for found in &explained.problems {
        let sentences = problems.entry(found.row).or_default();
        if !sentences.is_empty() {
            sentences.push_str("; ");
        }
        sentences.push_str(&sentence(&found.problem));
    }
    let mut wrong = StringBuilder::new();
    for row in 0..batch.num_rows() {
        wrong.append_option(problems.get(&row));
    }
    let (schema, columns, _) = explained.columns.into_parts();
    let text = |field: &FieldRef| Arc::new(Field::clone(field).with_data_type(DataType::Utf8));
    let fields: Fields = schema
        .fields()
        .iter()
        .map(text)
        .chain([Arc::new(Field::new("problems", DataType::Utf8, true))])
        .collect();
    let mut texts =
        columns.iter().map(|column| cast(column, &DataType::Utf8)).collect::<Result<Vec<_>, _>>()?;
    texts.push(Arc::new(wrong.finish()));
    Ok(StructArray::try_new_with_length(fields, texts, None, batch.num_rows())?)
}

fn told(problem: &Problem) -> datafusion::common::DataFusionError {
    plan_datafusion_err!("{}", sentence(problem))
}

fn sentence(problem: &Problem) -> String {
    format!("{} {}", problem.message.zh_cn, problem.message.en)
}
