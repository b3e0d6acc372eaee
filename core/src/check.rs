//! Facts as JSON against their declaration: every misfit is a [`Problem`], none stops the others.

use std::borrow::Cow;

use serde_json::{Map, Value};
use validator::{Validate, ValidationError, ValidationErrors};

use crate::{
    date::{CivilDate, DateError},
    decimal::{Decimal, DecimalError},
    field::{Choice, Field, Kind, Reading},
    identifier::masked,
    money::{Money, MoneyError},
    problem::{Place, Problem, texts},
    text::{Text, is_hidden},
};

/// The most entries a list of facts may have.
pub const MAX_ENTRIES: usize = 1000;
/// The most characters a name may have.
pub const MAX_NAME: usize = 200;
/// The most characters of an unknown key or id that an answer repeats.
const MAX_ECHO: usize = 40;
/// The most problems told at once; more would only repeat themselves.
pub const MAX_PROBLEMS: usize = 100;

/// Whether a text is one line of 1 to [`MAX_NAME`] characters that prints as it is stored: it stands
/// between sentences that nobody may forge.
pub(crate) fn is_line(text: &str) -> bool {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    !text.trim().is_empty()
        && text.chars().count() <= MAX_NAME
        && !text.chars().any(|letter| breaks(letter) || is_hidden(letter))
}

/// The problem of a key that is none of the known ones; `above` is the path of its object.
#[must_use]
pub fn unknown_field(above: &str, name: &str, known: &[&str]) -> Problem {
    let name = &*shortened(name);
    let dot = if above.is_empty() { "" } else { "." };
    let path = [above, dot, name].concat();
    if known.is_empty() {
        return Problem::new(path, "unknown-field", texts::NO_FIELDS, &[("name", name)]);
    }
    Problem::new(path, "unknown-field", texts::UNKNOWN_FIELD, &[("name", name), ("known", &known.join(", "))])
}

/// What a request says, as its answer repeats it: on one line, not much longer than the request
/// itself, and without a resident number that was typed in a wrong place.
#[must_use]
pub fn shortened(text: &str) -> Cow<'_, str> {
    let text = if is_line(text) { text.into() } else { Cow::Owned(on_one_line(text)) };
    let hidden = match masked(&text) {
        Cow::Owned(masked) => Some(masked),
        Cow::Borrowed(_) => None,
    };
    let text = hidden.map_or(text, Cow::Owned);
    match text.char_indices().nth(MAX_ECHO) {
        None => text,
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat().into(),
    }
}

/// A text without what is not seen, each break a space.
fn on_one_line(text: &str) -> String {
    let seen = text.chars().filter(|letter| !is_hidden(*letter));
    seen.map(|letter| if letter.is_whitespace() || letter.is_control() { ' ' } else { letter }).collect()
}

/// The problems of an object of facts.
pub(crate) fn facts(fields: &'static [Field], facts: &Map<String, Value>, problems: &mut Vec<Problem>) {
    object(fields, None, facts, problems);
    problems.truncate(MAX_PROBLEMS);
}

fn object(
    fields: &'static [Field],
    above: Option<&Place<'_>>,
    object: &Map<String, Value>,
    problems: &mut Vec<Problem>,
) {
    for (name, value) in object {
        if problems.len() >= MAX_PROBLEMS {
            return;
        }
        if let Some(field) = fields.iter().find(|field| field.name == name) {
            let place = above.map_or(Place::fact(field), |entry| entry.field(field));
            check(field, &place, value, problems);
        } else {
            let above = above.map(ToString::to_string).unwrap_or_default();
            let known: Vec<&str> = fields.iter().map(|field| field.name).collect();
            problems.push(unknown_field(&above, name, &known));
        }
    }
}

fn check(field: &'static Field, place: &Place<'_>, given: &Value, problems: &mut Vec<Problem>) {
    if let (Kind::Rows { fields, .. }, Some(entries)) = (&field.kind, given.as_array())
        && entries.len() <= MAX_ENTRIES
    {
        for (index, given) in entries.iter().enumerate() {
            entry(fields, &place.entry(index), given, problems);
        }
    } else {
        problems.extend(value(field, place, given));
    }
}

/// The problems of one entry of a list.
pub(crate) fn entry(fields: &'static [Field], place: &Place<'_>, given: &Value, problems: &mut Vec<Problem>) {
    if let Some(entry) = given.as_object() {
        object(fields, Some(place), entry, problems);
    } else {
        let name = place.to_string();
        problems.push(Problem::new(name.clone(), "not-an-object", texts::NOT_OBJECT, &[("name", &name)]));
    }
}

/// The problem of one value that is no entry of a list; `null` is unknown and none.
pub(crate) fn value(field: &'static Field, place: &Place<'_>, value: &Value) -> Option<Problem> {
    if value.is_null() {
        return None;
    }
    match &field.kind {
        Kind::YesNo => (!value.is_boolean()).then(|| place.problem("not-yes-no", texts::NOT_YES_NO, &[])),
        Kind::Money { .. } | Kind::Tier { .. } if value.is_f64() => {
            Some(place.problem("bad-amount", texts::JSON_FRACTION, &[]))
        }
        Kind::Money { .. } | Kind::Tier { .. } => {
            amount(value).err().map(|error| amount_problem(place, error))
        }
        Kind::Date => date(value).err().map(|error| date_problem(place, error)),
        Kind::Year => value.as_i64().is_none().then(|| place.problem("bad-year", texts::BAD_YEAR, &[])),
        Kind::Number { decimals: 1.., .. } if value.is_f64() => {
            Some(place.problem("bad-number", texts::JSON_FRACTION, &[]))
        }
        Kind::Number { decimals, .. } => number_problem(place, number(value), *decimals),
        Kind::Name => (!value.is_string()).then(|| name_problem(place)),
        Kind::Choice { options } => (!is_choice(value, options)).then(|| choice_problem(place, options)),
        Kind::Rows { .. } if value.is_array() => Some(too_many(place)),
        Kind::Rows { .. } => Some(place.problem("not-a-list", texts::NOT_A_LIST, &[])),
    }
}

fn name_problem(place: &Place<'_>) -> Problem {
    place.problem("bad-name", texts::BAD_NAME, &[("max", &MAX_NAME.to_string())])
}

fn too_many(place: &Place<'_>) -> Problem {
    place.problem("too-many", texts::TOO_MANY, &[("max", &MAX_ENTRIES.to_string())])
}

pub(crate) fn amount(value: &Value) -> Result<Money, MoneyError> {
    match value {
        Value::String(text) => text.parse(),
        Value::Number(number) => match number.as_i64() {
            Some(units) => units.try_into(),
            None if number.is_u64() => Err(MoneyError::OutOfRange),
            None => Err(MoneyError::Format),
        },
        _ => Err(MoneyError::Format),
    }
}

pub(crate) fn number(value: &Value) -> Result<Decimal, DecimalError> {
    match value {
        Value::String(text) => text.parse(),
        Value::Number(number) => match number.as_i64() {
            Some(units) => units.try_into(),
            None if number.is_u64() => Err(DecimalError::OutOfRange),
            None => Err(DecimalError::Format),
        },
        _ => Err(DecimalError::Format),
    }
}

/// The problem of a quantity, if it has one.
pub(crate) fn number_problem(
    place: &Place<'_>,
    number: Result<Decimal, DecimalError>,
    decimals: u8,
) -> Option<Problem> {
    match number {
        Ok(number) if number.decimals() <= decimals => None,
        Err(DecimalError::OutOfRange) => Some(place.problem("out-of-range", texts::NUMBER_RANGE, &[])),
        _ if decimals == 0 => Some(place.problem("bad-number", texts::BAD_COUNT, &[])),
        _ => Some(place.problem("bad-number", texts::BAD_NUMBER, &[("decimals", &decimals.to_string())])),
    }
}

pub(crate) fn date(value: &Value) -> Result<CivilDate, DateError> {
    value.as_str().ok_or(DateError::Format)?.parse()
}

fn is_choice(value: &Value, options: &[Choice]) -> bool {
    options.iter().any(|option| value == option.value)
}

pub(crate) fn amount_problem(place: &Place<'_>, error: MoneyError) -> Problem {
    match error {
        MoneyError::Format => place.problem("bad-amount", texts::BAD_AMOUNT, &[]),
        MoneyError::OutOfRange => place.problem("out-of-range", texts::AMOUNT_RANGE, &[]),
    }
}

pub(crate) fn date_problem(place: &Place<'_>, error: DateError) -> Problem {
    place.problem(date_code(error), date_text(error), &[])
}

/// The sentence about a text that is no date.
pub(crate) const fn date_text(error: DateError) -> Text {
    match error {
        DateError::Format => texts::BAD_DATE,
        DateError::NoSuchDay => texts::NO_SUCH_DAY,
        DateError::OutOfRange => texts::DATE_RANGE,
    }
}

/// The code of a text that is no date.
pub(crate) const fn date_code(error: DateError) -> &'static str {
    match error {
        DateError::Format => "bad-date",
        DateError::NoSuchDay => "no-such-day",
        DateError::OutOfRange => "out-of-range",
    }
}

fn choice_problem(place: &Place<'_>, options: &[Choice]) -> Problem {
    let known: Vec<&str> = options.iter().map(|option| option.value).collect();
    place.problem("not-a-choice", texts::NOT_A_CHOICE, &[("known", &known.join(", "))])
}

/// The problems of chosen readings.
pub(crate) fn readings(
    declared: &'static [Reading],
    chosen: &Map<String, Value>,
    problems: &mut Vec<Problem>,
) {
    for (name, value) in chosen.iter().take(MAX_PROBLEMS) {
        match declared.iter().find(|reading| reading.name == name) {
            None => {
                let known: Vec<&str> = declared.iter().map(|reading| reading.name).collect();
                problems.push(unknown_field("readings", name, &known));
            }
            Some(reading) if !is_choice(value, reading.options) => {
                let known: Vec<&str> = reading.options.iter().map(|option| option.value).collect();
                let values = [("name", reading.name), ("known", &*known.join(", "))];
                problems.push(Problem::new(
                    format!("readings.{name}"),
                    "bad-reading",
                    texts::BAD_READING,
                    &values,
                ));
            }
            Some(_) => {}
        }
    }
}

/// Judges a list by its length, else by its entries.
///
/// Written out because a derived `length` beside `nested` panics when both fail on one list.
pub(crate) fn list<T: Validate>(name: &'static str, list: Option<&Vec<T>>, errors: &mut ValidationErrors) {
    match list {
        Some(entries) if entries.len() > MAX_ENTRIES => errors.add(name, ValidationError::new("length")),
        Some(entries) => {
            errors.merge_self(name, entries.validate());
        }
        None => {}
    }
}

/// The result of a written-out validation.
pub(crate) fn judged(errors: ValidationErrors) -> Result<(), ValidationErrors> {
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Facts that can have the right shape and impossible values.
///
/// The same rules as the facts' [`validator::Validate`], which is there for typed callers: its
/// errors are hash maps of JSON, and those would be a part of every page. A test holds the two
/// against each other.
pub trait Possible {
    /// Tells every value that no case can have, in the order of the declared fields. Without this,
    /// every value of the right shape is possible.
    fn judge(&self, _judge: &mut Judge<'_>) {}
}

/// Collects impossible values of one object.
#[expect(missing_debug_implementations, reason = "on its way through a judgement only")]
pub struct Judge<'a> {
    fields: &'static [Field],
    above: Option<&'a Place<'a>>,
    problems: &'a mut Vec<Problem>,
}

impl Judge<'_> {
    /// Refuses the value of a field.
    pub fn refuse(&mut self, name: &str, code: &str) {
        if let Some(field) = self.fields.iter().find(|field| field.name == name) {
            let place = self.above.map_or(Place::fact(field), |entry| entry.field(field));
            self.problems.push(impossible_value(&place, field, code));
        }
    }

    /// Judges a name by its length.
    pub fn name(&mut self, name: &str, given: Option<&String>) {
        if given.is_some_and(|text| !(1..=MAX_NAME).contains(&text.chars().count())) {
            self.refuse(name, "length");
        }
    }

    /// Judges a list by its length, else by its entries.
    pub fn rows<T: Possible>(&mut self, name: &str, rows: Option<&Vec<T>>) {
        let Some(rows) = rows else { return };
        if rows.len() > MAX_ENTRIES {
            return self.refuse(name, "length");
        }
        let Some(field) = self.fields.iter().find(|field| field.name == name) else { return };
        let Kind::Rows { fields, .. } = &field.kind else { return };
        let place = self.above.map_or(Place::fact(field), |entry| entry.field(field));
        for (index, row) in rows.iter().enumerate() {
            let place = place.entry(index);
            row.judge(&mut Judge { fields, above: Some(&place), problems: self.problems });
        }
    }
}

/// The problems of facts that have the right shape but impossible values, in the order of the
/// fields.
pub(crate) fn impossible(fields: &'static [Field], facts: &impl Possible) -> Vec<Problem> {
    let mut problems = Vec::new();
    facts.judge(&mut Judge { fields, above: None, problems: &mut problems });
    problems.truncate(MAX_PROBLEMS);
    problems
}

fn impossible_value(place: &Place<'_>, field: &Field, code: &str) -> Problem {
    match (code, &field.kind) {
        ("required", _) => place.problem("required", texts::REQUIRED, &[]),
        ("date-order", _) => place.problem("date-order", texts::DATE_ORDER, &[]),
        (_, Kind::Year) => place.problem("out-of-range", texts::BAD_YEAR, &[]),
        (_, Kind::Number { .. }) => place.problem("out-of-range", texts::NUMBER_RANGE, &[]),
        (_, Kind::Rows { .. }) => too_many(place),
        _ => name_problem(place),
    }
}

#[cfg(test)]
mod tests;
