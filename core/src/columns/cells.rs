//! The cells of a column as facts, whatever the column's type.

use std::borrow::Cow;

use arrow_array::{
    Array, BooleanArray, Date32Array, Float32Array, Float64Array, LargeStringArray, PrimitiveArray,
    StringArray, StringViewArray,
    cast::AsArray,
    types::{
        ArrowPrimitiveType, Date32Type, Decimal32Type, Decimal64Type, Decimal128Type, Float32Type,
        Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type,
        UInt64Type,
    },
};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use serde_json::Value;

use super::{heading::Heading, texts};
use crate::{
    check,
    date::CivilDate,
    field::{Field, Kind},
    form::{
        input::{half_width, money, scaled},
        read,
    },
    money::{Money, MoneyError},
    problem::{Place, Problem},
    text::Text,
};

/// A column, looked at as values.
#[derive(Debug)]
pub(super) enum Cells<'a> {
    /// Nothing is known of any row.
    Unknown,
    /// Yes or no.
    Flags(&'a BooleanArray),
    /// Whole numbers, each of ten to the power of `-decimals`.
    Whole { values: Cow<'a, [i64]>, nulls: Option<&'a NullBuffer>, decimals: u8 },
    /// Days.
    Days(&'a Date32Array),
    /// What people or programs wrote; floats are taken by their shortest text, never calculated with.
    Written(Written<'a>),
}

/// Text columns of every layout.
#[derive(Debug)]
pub(super) enum Written<'a> {
    Short(&'a StringArray),
    Long(&'a LargeStringArray),
    View(&'a StringViewArray),
    Keyed(Vec<Option<usize>>, Box<Written<'a>>),
    Single(&'a Float32Array),
    Double(&'a Float64Array),
}

impl Written<'_> {
    fn get(&self, row: usize) -> Option<Cow<'_, str>> {
        match self {
            Written::Short(array) => array.is_valid(row).then(|| array.value(row).into()),
            Written::Long(array) => array.is_valid(row).then(|| array.value(row).into()),
            Written::View(array) => array.is_valid(row).then(|| array.value(row).into()),
            Written::Keyed(keys, values) => values.get(keys.get(row).copied().flatten()?),
            Written::Single(array) => array.is_valid(row).then(|| array.value(row).to_string().into()),
            Written::Double(array) => array.is_valid(row).then(|| array.value(row).to_string().into()),
        }
    }
}

impl<'a> Cells<'a> {
    /// The cells of a column; `None` when its type holds nothing that could be a fact.
    pub(super) fn of(array: &'a dyn Array) -> Option<Cells<'a>> {
        Some(match array.data_type() {
            DataType::Null => Cells::Unknown,
            DataType::Boolean => Cells::Flags(array.as_boolean()),
            DataType::Int64 => plain(array.as_primitive::<Int64Type>().values(), array, 0),
            DataType::Int8 => widened::<Int8Type>(array),
            DataType::Int16 => widened::<Int16Type>(array),
            DataType::Int32 => widened::<Int32Type>(array),
            DataType::UInt8 => widened::<UInt8Type>(array),
            DataType::UInt16 => widened::<UInt16Type>(array),
            DataType::UInt32 => widened::<UInt32Type>(array),
            DataType::UInt64 => saturated::<UInt64Type>(array, 0),
            DataType::Decimal32(_, scale) => {
                owned(array, array.as_primitive::<Decimal32Type>(), i64::from, decimals(*scale)?)
            }
            DataType::Decimal64(_, scale) => {
                plain(array.as_primitive::<Decimal64Type>().values(), array, decimals(*scale)?)
            }
            DataType::Decimal128(_, scale) => saturated::<Decimal128Type>(array, decimals(*scale)?),
            DataType::Date32 => Cells::Days(array.as_primitive::<Date32Type>()),
            _ => Cells::Written(written(array)?),
        })
    }

    /// Whether a fact of this kind can stand in such a column.
    pub(super) fn suits(&self, kind: &Kind) -> bool {
        match self {
            Cells::Unknown | Cells::Written(_) => true,
            Cells::Flags(_) => matches!(kind, Kind::YesNo),
            Cells::Whole { .. } => !matches!(kind, Kind::Name | Kind::Choice { .. } | Kind::Rows { .. }),
            Cells::Days(_) => matches!(kind, Kind::Date),
        }
    }

    /// The fact in a row as the contract writes it; `None` when it is unknown.
    pub(super) fn value(&self, heading: &Heading, row: usize) -> Result<Option<Value>, Problem> {
        let field = heading.field;
        match &field.kind {
            Kind::YesNo => Ok(self.flag(field, row)?.map(Value::Bool)),
            Kind::Money { .. } | Kind::Tier { .. } => Ok(self.amount(heading, row)?.map(contract)),
            _ => match self.text(row) {
                Some(text) if !is_unknown(&text) => other(field, text.trim()).map(Some),
                _ => Ok(None),
            },
        }
    }

    /// A yes or no.
    pub(super) fn flag(&self, field: &'static Field, row: usize) -> Result<Option<bool>, Problem> {
        if let Cells::Flags(flags) = self {
            return Ok(flags.is_valid(row).then(|| flags.value(row)));
        }
        match self.text(row) {
            Some(text) if !is_unknown(&text) => {
                let word = half_width(&text).to_lowercase();
                let answer =
                    [(YES, true), (NO, false)].into_iter().find(|(words, _)| words.contains(&&*word));
                let problem = || Place::fact(field).problem("not-yes-no", texts::NOT_YES_NO, &[]);
                answer.map(|(_, answer)| Some(answer)).ok_or_else(problem)
            }
            _ => Ok(None),
        }
    }

    /// An amount in the fact's main unit.
    pub(super) fn amount(&self, heading: &Heading, row: usize) -> Result<Option<Money>, Problem> {
        let place = Place::fact(heading.field);
        let told = |error| check::amount_problem(&place, error);
        if let Cells::Whole { values, nulls, decimals } = self {
            if nulls.is_some_and(|nulls| nulls.is_null(row)) {
                return Ok(None);
            }
            let value = values.get(row).copied().unwrap_or_default();
            return counted(value, heading.unit, *decimals).map(Some).map_err(told);
        }
        match self.text(row) {
            Some(text) if !is_unknown(&text) => stated(heading, &place, text.trim()).map(Some),
            _ => Ok(None),
        }
    }

    /// The cell as text.
    pub(super) fn text(&self, row: usize) -> Option<Cow<'_, str>> {
        match self {
            Cells::Unknown => None,
            Cells::Flags(flags) => {
                flags.is_valid(row).then(|| if flags.value(row) { "true" } else { "false" }.into())
            }
            Cells::Whole { values, nulls, decimals } => {
                let valid = nulls.is_none_or(|nulls| nulls.is_valid(row));
                let value = values.get(row).filter(|_| valid)?;
                Some(with_point(*value, *decimals).into())
            }
            Cells::Days(days) => days
                .is_valid(row)
                .then(|| CivilDate::constant(1970, 1, 1).plus_days(days.value(row)).to_string().into()),
            Cells::Written(written) => written.get(row),
        }
    }
}

fn decimals(scale: i8) -> Option<u8> {
    u8::try_from(scale).ok().filter(|scale| *scale <= 18)
}

fn plain<'a>(values: &'a [i64], array: &'a dyn Array, decimals: u8) -> Cells<'a> {
    Cells::Whole { values: values.into(), nulls: array.nulls(), decimals }
}

fn owned<'a, T: ArrowPrimitiveType>(
    array: &'a dyn Array,
    values: &PrimitiveArray<T>,
    wide: impl Fn(T::Native) -> i64,
    decimals: u8,
) -> Cells<'a> {
    let values: Vec<i64> = values.values().iter().map(|value| wide(*value)).collect();
    Cells::Whole { values: values.into(), nulls: array.nulls(), decimals }
}

fn widened<'a, T: ArrowPrimitiveType>(array: &'a dyn Array) -> Cells<'a>
where
    T::Native: Into<i64>,
{
    owned(array, array.as_primitive::<T>(), Into::into, 0)
}

/// What does not fit is far outside every range either way.
fn saturated<'a, T: ArrowPrimitiveType>(array: &'a dyn Array, decimals: u8) -> Cells<'a>
where
    T::Native: TryInto<i64> + PartialOrd + Default,
{
    let narrow = |value: T::Native| {
        let end = if value < T::Native::default() { i64::MIN } else { i64::MAX };
        value.try_into().unwrap_or(end)
    };
    owned(array, array.as_primitive::<T>(), narrow, decimals)
}

fn written(array: &dyn Array) -> Option<Written<'_>> {
    Some(match array.data_type() {
        DataType::Utf8 => Written::Short(array.as_string()),
        DataType::LargeUtf8 => Written::Long(array.as_string()),
        DataType::Utf8View => Written::View(array.as_string_view()),
        DataType::Float32 => Written::Single(array.as_primitive::<Float32Type>()),
        DataType::Float64 => Written::Double(array.as_primitive::<Float64Type>()),
        DataType::Dictionary(_, _) => {
            let dictionary = array.as_any_dictionary_opt()?;
            let values = Box::new(written(dictionary.values().as_ref())?);
            if dictionary.values().is_empty() {
                // Without values there are no keys to normalise.
                return Some(Written::Keyed(Vec::new(), values));
            }
            let keys = dictionary.normalized_keys();
            let keys = keys.into_iter().enumerate().map(|(row, key)| array.is_valid(row).then_some(key));
            Written::Keyed(keys.collect(), values)
        }
        _ => return None,
    })
}

/// A value of a column of numbers as an amount.
fn counted(value: i64, unit: i64, decimals: u8) -> Result<Money, MoneyError> {
    let divisor = 10_i128.pow(decimals.into());
    let hundredths = i128::from(value) * i128::from(unit) * 100;
    if hundredths < 0 || hundredths > i128::from(Money::MAX.hundredths()) * divisor {
        return Err(MoneyError::OutOfRange);
    }
    if hundredths % divisor != 0 {
        return Err(MoneyError::Format);
    }
    i64::try_from(hundredths / divisor).map(Money::from_hundredths).map_err(|_| MoneyError::OutOfRange)
}

/// A written amount. Where the heading has the unit, the cell is a bare number.
fn stated(heading: &Heading, place: &Place<'_>, text: &str) -> Result<Money, Problem> {
    let told = |error| check::amount_problem(place, error);
    if heading.unit == 1 {
        return match text.parse() {
            // As people write it: 5000万, 1,000.
            Err(MoneyError::Format) => money(text).map_err(told),
            plain => plain.map_err(told),
        };
    }
    let number = half_width(text).replace([',', ' '], "");
    let (negative, digits) = number.strip_prefix('-').map_or((false, &*number), |digits| (true, digits));
    if digits.bytes().any(|byte| !(byte.is_ascii_digit() || byte == b'.')) {
        return Err(place.problem("bad-amount", texts::BARE_NUMBER, &[("unit", &heading.unit.to_string())]));
    }
    let amount = scaled(digits, heading.unit).map(Money::from_hundredths).map_err(told)?;
    if amount > Money::MAX || negative && amount > Money::default() {
        return Err(told(MoneyError::OutOfRange));
    }
    Ok(amount)
}

/// The contract's shortest form: a number where there are no decimals.
fn contract(amount: Money) -> Value {
    match amount.hundredths() % 100 {
        0 => Value::from(amount.hundredths() / 100),
        _ => Value::String(amount.to_string()),
    }
}

/// A fact that is neither yes or no nor an amount. A choice may be given as people read it.
fn other(field: &'static Field, text: &str) -> Result<Value, Problem> {
    let given = match &field.kind {
        Kind::Choice { options } => {
            let read = options.iter().find(|option| {
                let Text { zh_cn, en } = option.text;
                option.value.eq_ignore_ascii_case(text) || text == zh_cn || text.eq_ignore_ascii_case(en)
            });
            read.map_or(text, |option| option.value)
        }
        _ => text,
    };
    read::value(field, &Place::fact(field), given)
}

fn with_point(value: i64, decimals: u8) -> String {
    if decimals == 0 {
        return value.to_string();
    }
    let scale = 10_u64.saturating_pow(decimals.into());
    let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    let part = format!("{:0>width$}", size % scale, width = usize::from(decimals));
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{part}", size / scale)
}

/// Whether a cell says that nothing is known.
fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || UNKNOWN.iter().any(|word| text.eq_ignore_ascii_case(word))
}

const UNKNOWN: &[&str] = &["-", "—", "——", "/", "null", "n/a", "unknown", "不详", "未知", "不清楚"];
const YES: &[&str] = &["true", "yes", "y", "1", "是", "有", "√", "✓", "✔"];
const NO: &[&str] = &["false", "no", "n", "0", "否", "无", "不是", "没有", "×", "✗", "✘"];
