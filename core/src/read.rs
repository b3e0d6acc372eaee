//! Facts, readings and figures out of JSON, by name.
//!
//! The types derive serde's readers as well, for typed callers. Requests do not go through those:
//! instantiated for every field of every measure they were a quarter of the module that a page
//! downloads. A test holds the two ways against each other.

use core::num::NonZeroU16;
use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::{
    check,
    date::CivilDate,
    document::Citation,
    figure::{Dated, Figure, out_of_order},
    money::Money,
    points::Points,
};

/// Something read from an object that passed the check of its declared fields.
pub trait Read: Sized {
    /// The value of the object; what it leaves out is unknown, or the default reading.
    fn read(object: Object<'_>) -> Self;
}

/// A closed list of values with the contract's names.
pub trait Named: Copy + PartialEq + 'static {
    /// The names and values.
    const NAMES: &'static [(&'static str, Self)];

    /// The value of this name.
    #[must_use]
    fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The contract's name of the value.
    #[must_use]
    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, value)| *value == self).map_or("", |(name, _)| name)
    }
}

/// A JSON object whose values have the kinds that its fields declare; any other value is unknown.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a>(&'a Map<String, Value>);

impl<'a> Object<'a> {
    /// The values of an object.
    #[must_use]
    pub const fn new(object: &'a Map<String, Value>) -> Object<'a> {
        Object(object)
    }

    /// Yes or no.
    #[must_use]
    pub fn flag(self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    /// An amount.
    #[must_use]
    pub fn money(self, name: &str) -> Option<Money> {
        check::amount(self.0.get(name)?).ok()
    }

    /// A day.
    #[must_use]
    pub fn date(self, name: &str) -> Option<CivilDate> {
        check::date(self.0.get(name)?).ok()
    }

    /// A year, in range or not.
    #[must_use]
    pub fn year(self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    /// A name or another string.
    #[must_use]
    pub fn text(self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }

    /// One of a closed list.
    #[must_use]
    pub fn choice<T: Named>(self, name: &str) -> Option<T> {
        T::named(self.text(name)?)
    }

    /// The entries of a list.
    #[must_use]
    pub fn rows<T: Read>(self, name: &str) -> Option<Vec<T>> {
        let rows = self.0.get(name)?.as_array()?;
        Some(rows.iter().filter_map(Value::as_object).map(|row| T::read(Object(row))).collect())
    }
}

/// Where a parameter set is no set of the measure, and what is wrong there, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The place, such as `exportUsd[0].value`; empty for the set itself.
    pub path: String,
    /// What is wrong.
    pub cause: &'static str,
}

impl Misfit {
    /// What is wrong at a place.
    #[must_use]
    pub fn new(path: &str, cause: &'static str) -> Misfit {
        Misfit { path: path.to_owned(), cause }
    }

    /// The same, seen from the object or list above.
    #[must_use]
    pub fn below(self, path: &str) -> Misfit {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        Misfit { path: [path, dot, &self.path].concat(), ..self }
    }

    fn in_list(self, name: &str, index: usize) -> Misfit {
        self.below(&format!("{name}[{index}]"))
    }

    /// Place and cause, as a problem's sentence quotes them.
    #[must_use]
    pub fn told(&self) -> String {
        let colon = if self.path.is_empty() { "" } else { ": " };
        [&self.path, colon, self.cause].concat()
    }
}

/// The figures of a measure, read as a set.
pub trait Figures: Sized {
    /// The set.
    ///
    /// # Errors
    /// Where the first figure that does not fit stands. Figures left over are the caller's matter.
    fn read(set: &mut Set<'_>) -> Result<Self, Misfit>;
}

/// The value of a figure.
pub trait Quantity: Clone + 'static {
    /// The value in JSON.
    ///
    /// # Errors
    /// What is wrong with it.
    fn read(value: &Value) -> Result<Self, Misfit>;
}

/// An object of which every key must be read.
#[derive(Debug)]
pub struct Set<'a> {
    object: &'a Map<String, Value>,
    read: Vec<&'static str>,
}

impl<'a> Set<'a> {
    /// An object, nothing of which has been read.
    ///
    /// # Errors
    /// When it is no object.
    pub fn new(value: &'a Value) -> Result<Set<'a>, Misfit> {
        let object = value.as_object().ok_or_else(|| Misfit::new("", "an object is expected"))?;
        Ok(Set { object, read: Vec::new() })
    }

    /// The value of a key.
    ///
    /// # Errors
    /// When it is missing.
    pub fn value(&mut self, name: &'static str) -> Result<&'a Value, Misfit> {
        self.optional(name).ok_or_else(|| Misfit::new(name, "missing"))
    }

    /// The quantity of a key.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn quantity<T: Quantity>(&mut self, name: &'static str) -> Result<T, Misfit> {
        T::read(self.value(name)?).map_err(|misfit| misfit.below(name))
    }

    fn optional(&mut self, name: &'static str) -> Option<&'a Value> {
        self.read.push(name);
        self.object.get(name)
    }

    fn text(&mut self, name: &'static str) -> Result<&'a str, Misfit> {
        self.value(name)?.as_str().ok_or_else(|| Misfit::new(name, "a string is expected"))
    }

    fn day(&mut self, name: &'static str) -> Result<CivilDate, Misfit> {
        check::date(self.value(name)?)
            .map_err(|_| Misfit::new(name, "a date is expected, such as 2016-09-01"))
    }

    /// Refuses keys that nothing has asked for.
    ///
    /// # Errors
    /// The first of them.
    pub fn finish(self) -> Result<(), Misfit> {
        match self.object.keys().find(|name| !self.read.contains(&name.as_str())) {
            Some(name) => Err(Misfit::new(name.as_str(), "unknown")),
            None => Ok(()),
        }
    }

    /// A figure and its dated values.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn figure<T: Quantity>(&mut self, name: &'static str) -> Result<Figure<T>, Misfit> {
        let mut figure = Vec::new();
        for Dated { from, to, value, citation } in self.dated(name)? {
            let value = T::read(value).map_err(|misfit| misfit.below("value").in_list(name, figure.len()))?;
            figure.push(Dated { from, to, value, citation });
        }
        Ok(Figure(figure.into()))
    }

    /// The dated values of a figure, each still JSON.
    fn dated(&mut self, name: &'static str) -> Result<Vec<Dated<&'a Value>>, Misfit> {
        let values = self.value(name)?.as_array().ok_or_else(|| Misfit::new(name, "a list is expected"))?;
        let mut dated = Vec::new();
        for value in values {
            dated.push(dates(value).map_err(|misfit| misfit.in_list(name, dated.len()))?);
        }
        match out_of_order(&dated) {
            Some(cause) => Err(Misfit::new(name, cause)),
            None => Ok(dated),
        }
    }

    /// A figure of points, each more than zero.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn positive(&mut self, name: &'static str) -> Result<Figure<Points>, Misfit> {
        let figure = self.figure(name)?;
        if figure.values().iter().any(|dated| dated.value <= Points::ZERO) {
            return Err(Misfit::new(name, "points in a figure are more than zero"));
        }
        Ok(figure)
    }
}

/// What every dated value has, whatever its quantity.
fn dates(value: &Value) -> Result<Dated<&Value>, Misfit> {
    let mut set = Set::new(value)?;
    let from = set.day("from")?;
    let to = match set.optional("to") {
        None | Some(Value::Null) => None,
        Some(_) => Some(set.day("to")?),
    };
    let citation = citation(set.value("citation")?).map_err(|misfit| misfit.below("citation"))?;
    let quantity = set.value("value")?;
    set.finish()?;
    Ok(Dated { from, to, value: quantity, citation })
}

fn citation(value: &Value) -> Result<Citation, Misfit> {
    let mut set = Set::new(value)?;
    let mut part = |name| set.text(name).map(|text| Cow::Owned(text.to_owned()));
    let citation = Citation { document: part("document")?, clause: part("clause")? };
    set.finish()?;
    Ok(citation)
}

impl Quantity for Money {
    fn read(value: &Value) -> Result<Money, Misfit> {
        check::amount(value).map_err(|_| Misfit::new("", "an amount is expected, such as 300 or \"0.50\""))
    }
}

impl Quantity for Points {
    fn read(value: &Value) -> Result<Points, Misfit> {
        value
            .as_str()
            .and_then(Points::parse)
            .ok_or_else(|| Misfit::new("", "points are written with one decimal, such as \"0.4\""))
    }
}

impl Quantity for u8 {
    fn read(value: &Value) -> Result<u8, Misfit> {
        let number = value.as_u64().and_then(|number| number.try_into().ok());
        number.ok_or_else(|| Misfit::new("", "a whole number from 0 to 255 is expected"))
    }
}

impl Quantity for NonZeroU16 {
    fn read(value: &Value) -> Result<NonZeroU16, Misfit> {
        let number = value.as_u64().and_then(|number| u16::try_from(number).ok());
        number
            .and_then(NonZeroU16::new)
            .ok_or_else(|| Misfit::new("", "a whole number from 1 to 65535 is expected"))
    }
}

#[cfg(test)]
mod tests;
