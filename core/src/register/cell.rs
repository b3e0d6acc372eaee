//! The cells of a register as facts: what people write under a heading.

use std::borrow::Cow;

use serde_json::Value;

use super::{heading::Heading, texts};
use crate::{
    check,
    field::{Field, Kind},
    form::{
        input::{half_width, money, scaled},
        read,
    },
    money::{Money, MoneyError},
    problem::{Place, Problem},
    text::Text,
};

/// The fact in a cell as the contract writes it; `None` when it is unknown.
///
/// # Errors
/// When the text is no such fact.
pub fn fact(heading: &Heading, text: &str) -> Result<Option<Value>, Problem> {
    if is_unknown(text) {
        return Ok(None);
    }
    let (field, text) = (heading.field, text.trim());
    match &field.kind {
        Kind::YesNo => flag(field, text).map(Value::Bool),
        Kind::Money { .. } | Kind::Tier { .. } => amount(heading, &Place::fact(field), text).map(contract),
        _ => other(field, text),
    }
    .map(Some)
}

/// A yes or no.
pub(crate) fn flag(field: &'static Field, text: &str) -> Result<bool, Problem> {
    let listed = |word: &str| {
        let list = [(YES, true), (NO, false)].into_iter().find(|(words, _)| words.contains(&word));
        list.map(|(_, answer)| answer)
    };
    // Most cells are written as the lists are; only the others are worth a copy.
    let answer = listed(text.trim()).or_else(|| listed(half_width(text).trim().to_lowercase().as_str()));
    answer.ok_or_else(|| Place::fact(field).problem("not-yes-no", texts::NOT_YES_NO, &[]))
}

/// A written amount. Where the heading has the unit, the cell is a bare number.
pub(crate) fn amount(heading: &Heading, place: &Place<'_>, text: &str) -> Result<Money, Problem> {
    let told = |error| check::amount_problem(place, error);
    if heading.unit == 1 {
        return match text.parse() {
            // As people write it: 5000万, 1,000.
            Err(MoneyError::Format) => money(text).map_err(told),
            plain => plain.map_err(told),
        };
    }
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = if is_plain { Cow::from(text) } else { half_width(text).replace([',', ' '], "").into() };
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
pub(crate) fn contract(amount: Money) -> Value {
    match amount.hundredths() % 100 {
        0 => Value::from(amount.hundredths() / 100),
        _ => Value::String(amount.to_string()),
    }
}

/// A fact that is neither yes or no nor an amount. A choice may be given as people read it.
pub(crate) fn other(field: &'static Field, text: &str) -> Result<Value, Problem> {
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

/// Whether a cell says that nothing is known.
pub(crate) fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || UNKNOWN.iter().any(|word| text.eq_ignore_ascii_case(word))
}

const UNKNOWN: &[&str] = &["-", "—", "——", "/", "null", "n/a", "unknown", "不详", "未知", "不清楚"];
const YES: &[&str] = &["true", "yes", "y", "1", "是", "有", "√", "✓", "✔"];
const NO: &[&str] = &["false", "no", "n", "0", "否", "无", "不是", "没有", "×", "✗", "✘"];
