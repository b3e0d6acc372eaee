//! From what was typed to facts.

use serde_json::{Map, Value};

use super::{At, Entry, Form, Row, input};
use crate::{
    check,
    field::{Field, Kind},
    problem::{Place, Problem},
};

/// What a form says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadFacts {
    /// The facts that could be read; what is blank or not asked is absent.
    pub facts: Map<String, Value>,
    /// What could not be read, and where.
    pub problems: Vec<(At, Problem)>,
}

impl Form {
    /// Whether a field is asked: its deciding fact has one of the right values, or is unknown, so
    /// that the field can still matter.
    #[must_use]
    pub fn is_asked(&self, fields: &[Field], field: usize) -> bool {
        let Some(only_if) = fields.get(field).and_then(|field| field.only_if) else { return true };
        let deciding = fields.iter().position(|field| field.name == only_if.fact);
        let value = deciding.map_or("", |field| self.text(At { field, cell: None }));
        value.is_empty() || only_if.values.contains(&value)
    }

    /// Where a contract path such as `serviceSpells[1].to` is typed; an entry as a whole is its
    /// first cell. `None` when the path is no place of this form.
    #[must_use]
    pub fn at(&self, fields: &[Field], path: &str) -> Option<At> {
        let (name, below) = path.split_once('[').map_or((path, None), |(name, below)| (name, Some(below)));
        let field = fields.iter().position(|field| field.name == name)?;
        let Some(below) = below else { return Some(At { field, cell: None }) };
        let (index, cell) = below.split_once(']')?;
        let Entry::Rows { rows, .. } = self.entries().get(field)? else { return None };
        let row = rows.get(index.parse::<usize>().ok()?)?;
        let Kind::Rows { fields, .. } = &fields.get(field)?.kind else { return None };
        let cell = match cell.strip_prefix('.') {
            None => 0,
            Some(name) => fields.iter().position(|field| field.name == name)?,
        };
        Some(At { field, cell: Some((row.key, cell)) })
    }

    /// Reads every field that is asked. The text at `editing` is passed over: it is not finished.
    #[must_use]
    pub fn read(&self, fields: &'static [Field], editing: Option<At>) -> ReadFacts {
        let mut read = ReadFacts::default();
        for (position, (field, entry)) in fields.iter().zip(self.entries()).enumerate() {
            if !self.is_asked(fields, position) {
                continue;
            }
            let place = Place::fact(field);
            let value = match (entry, &field.kind) {
                (Entry::Rows { rows, none }, Kind::Rows { fields, .. }) => {
                    let rows: Vec<Value> = rows
                        .iter()
                        .enumerate()
                        .map(|(index, row)| read.row(position, fields, row, &place.entry(index), editing))
                        .collect();
                    (*none || !rows.is_empty()).then_some(Value::Array(rows))
                }
                (Entry::Text(text), _) => {
                    read.text(At { field: position, cell: None }, field, &place, text, editing)
                }
                (Entry::Rows { .. }, _) => None,
            };
            if let Some(value) = value {
                read.facts.insert(field.name.to_owned(), value);
            }
        }
        read
    }
}

impl ReadFacts {
    fn row(
        &mut self,
        field: usize,
        fields: &'static [Field],
        row: &Row,
        place: &Place<'_>,
        editing: Option<At>,
    ) -> Value {
        let mut entry = Map::new();
        for (cell, (field_of_cell, text)) in fields.iter().zip(&row.cells).enumerate() {
            let at = At { field, cell: Some((row.key, cell)) };
            if let Some(value) = self.text(at, field_of_cell, &place.field(field_of_cell), text, editing) {
                entry.insert(field_of_cell.name.to_owned(), value);
            }
        }
        Value::Object(entry)
    }

    fn text(
        &mut self,
        at: At,
        field: &'static Field,
        place: &Place<'_>,
        text: &str,
        editing: Option<At>,
    ) -> Option<Value> {
        if text.trim().is_empty() {
            return None;
        }
        match value(field, place, text) {
            Ok(value) => Some(value),
            Err(_) if editing == Some(at) => None,
            Err(problem) => {
                self.problems.push((at, problem));
                None
            }
        }
    }
}

/// One typed text as the contract's value.
pub(crate) fn value(field: &'static Field, place: &Place<'_>, text: &str) -> Result<Value, Problem> {
    let value = match &field.kind {
        Kind::Money { .. } => {
            let amount = input::money(text).map_err(|error| check::amount_problem(place, error))?;
            Value::String(amount.to_string())
        }
        Kind::Date => {
            let day = input::date(text).map_err(|error| check::date_problem(place, error))?;
            Value::String(day.to_string())
        }
        Kind::Year => input::year(text).map_or_else(|| Value::String(text.to_owned()), Value::from),
        Kind::Number { decimals, .. } => {
            let number = input::number(text);
            if let Some(problem) = check::number_problem(place, number, *decimals) {
                return Err(problem);
            }
            number.map_or(Value::Null, |number| match number.units() {
                Some(units) if *decimals == 0 => Value::from(units),
                _ => Value::String(number.to_string()),
            })
        }
        Kind::YesNo => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            other => Value::String(other.to_owned()),
        },
        Kind::Name => Value::String(text.trim().to_owned()),
        Kind::Choice { .. } | Kind::Tier { .. } | Kind::Rows { .. } => Value::String(text.to_owned()),
    };
    check::value(field, place, &value).map_or(Ok(value), Err)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        form::Action,
        measures::{Measure, key_enterprise::KeyEnterprise},
    };

    fn at(name: &str) -> At {
        let fields = KeyEnterprise::about().fields;
        At { field: fields.iter().position(|field| field.name == name).unwrap(), cell: None }
    }

    #[test]
    fn what_is_typed_becomes_facts_and_what_cannot_be_read_a_problem_at_its_place() {
        let fields = KeyEnterprise::about().fields;
        let form = Form::empty(fields)
            .apply(fields, Action::Set(at("priorYearExportUsd"), "５０００万美元".into()))
            .apply(fields, Action::Set(at("headquarters"), "true".into()))
            .apply(fields, Action::Set(at("priorYearTaxCny"), "很多".into()));
        let read = form.read(fields, None);
        let expected = serde_json::json!({"priorYearExportUsd": "50000000", "headquarters": true});
        assert_eq!(Value::Object(read.facts), expected);
        assert_eq!(read.problems.len(), 1);
        assert_eq!(read.problems[0].1.code, "bad-amount");
        assert!(form.read(fields, Some(at("priorYearTaxCny"))).problems.is_empty());
        assert_eq!(form.text(at("priorYearTaxCny")), "很多", "nothing typed is lost");
    }

    #[test]
    fn a_filled_form_reads_back_the_same_facts() {
        let fields = KeyEnterprise::about().fields;
        let facts = serde_json::json!({"priorYearTaxCny": "0.01", "newlyRegistered": false});
        let form = Form::filled(fields, facts.as_object().unwrap());
        assert_eq!(Value::Object(form.read(fields, None).facts), facts);
        assert!(form.fits(fields));
        assert!(!form.fits(&fields[1..]));
        assert!(Form::empty(fields).is_blank());
    }
}
