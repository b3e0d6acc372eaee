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
    decimal::Decimal,
    document::Citation,
    figure::{Dated, Figure, NO_LINE, NO_VALUE, Omitted, out_of_order},
    money::Money,
    points::Points,
    text::{Lang, Text},
};

const OBJECT: Text = Text::new("应为 JSON 对象", "an object is expected");
const LIST: Text = Text::new("应为列表", "a list is expected");
const STRING: Text = Text::new("应为文字", "a string is expected");
const DATE: Text = Text::new("应为日期，例如 2016-09-01", "a date is expected, such as 2016-09-01");
const MISSING: Text = Text::new("缺少这一项", "missing");
const UNKNOWN: Text = Text::new("没有这一项，请删去", "unknown");
/// What is wrong with a weight.
pub(crate) const WEIGHT: Text =
    Text::new("权重应为 0 至 1 的小数，例如 \"0.4\"", "a weight is a fraction from 0 to 1, such as \"0.4\"");
const ABOVE_ZERO: Text = Text::new("分值应大于 0", "points in a figure are more than zero");

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

    /// A quantity.
    #[must_use]
    pub fn number(self, name: &str) -> Option<Decimal> {
        check::number(self.0.get(name)?).ok()
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
        let nothing = Map::new();
        let rows = self.0.get(name)?.as_array()?.iter();
        // An entry of another kind keeps its place, so that the others keep their numbers.
        Some(rows.map(|row| T::read(Object(row.as_object().unwrap_or(&nothing)))).collect())
    }
}

/// Where a parameter set is no set of the measure, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The place, such as `exportUsd[0].value`; empty for the set itself.
    pub path: String,
    /// What is wrong.
    pub cause: Text,
}

impl Misfit {
    /// Place and cause in one language, as a problem's sentence quotes them.
    #[must_use]
    pub fn told(&self, lang: Lang) -> String {
        let colon = match lang {
            _ if self.path.is_empty() => "",
            Lang::ZhCn => "：",
            Lang::En => ": ",
        };
        [&self.path, colon, self.cause.get(lang)].concat()
    }
}

/// The figures of a measure, read as a set.
pub trait Figures: Sized {
    /// The set; a figure that does not fit is empty here and told by [`figures`].
    fn read(set: &mut Set<'_, '_>) -> Self;
}

/// The value of a figure.
pub trait Quantity: Clone + 'static {
    /// What is expected.
    const EXPECTED: Text;

    /// The value in JSON, if it is one.
    fn read(value: &Value) -> Option<Self>;
}

/// A whole parameter set and nothing else.
///
/// # Errors
/// Where the first thing that does not fit stands.
pub fn figures<P: Figures>(parameters: &Value) -> Result<P, Misfit> {
    let mut misfit = None;
    let mut set = Set::new(String::new(), parameters, &mut misfit);
    let figures = P::read(&mut set);
    set.finish();
    misfit.map_or(Ok(figures), Err)
}

/// An object of which every key must be read.
#[derive(Debug)]
pub struct Set<'a, 'm> {
    path: String,
    object: Option<&'a Map<String, Value>>,
    read: Vec<&'static str>,
    /// The first one; reading goes on, so that no step has to say whether it went well.
    misfit: &'m mut Option<Misfit>,
}

impl<'a, 'm> Set<'a, 'm> {
    fn new(path: String, value: &'a Value, misfit: &'m mut Option<Misfit>) -> Set<'a, 'm> {
        let object = value.as_object();
        let mut set = Set { path, object, read: Vec::new(), misfit };
        if object.is_none() {
            set.refuse("", OBJECT);
        }
        set
    }

    fn refuse(&mut self, name: &str, cause: Text) {
        if self.misfit.is_none() {
            *self.misfit = Some(Misfit { path: self.below(name), cause });
        }
    }

    fn below(&self, name: &str) -> String {
        let dot = if self.path.is_empty() || name.is_empty() { "" } else { "." };
        [&self.path, dot, name].concat()
    }

    fn optional(&mut self, name: &'static str) -> Option<&'a Value> {
        self.read.push(name);
        self.object?.get(name)
    }

    fn value(&mut self, name: &'static str) -> Option<&'a Value> {
        let value = self.optional(name);
        if value.is_none() {
            self.refuse(name, MISSING);
        }
        value
    }

    /// A text on one line.
    fn line(&mut self, name: &'static str) -> Option<Cow<'static, str>> {
        let text = self.value(name)?.as_str();
        match text {
            None => self.refuse(name, STRING),
            Some(text) if !check::is_line(text) => self.refuse(name, NO_LINE),
            Some(_) => {}
        }
        text.map(|text| Cow::Owned(text.to_owned()))
    }

    fn day(&mut self, name: &'static str) -> Option<CivilDate> {
        let day = check::date(self.value(name)?).ok();
        if day.is_none() {
            self.refuse(name, DATE);
        }
        day
    }

    /// Refuses keys that nothing has asked for.
    fn finish(mut self) {
        let mut names = self.object.into_iter().flat_map(Map::keys);
        if let Some(name) = names.find(|name| !self.read.contains(&name.as_str())) {
            self.refuse(&check::shortened(name), UNKNOWN);
        }
    }

    /// A figure and its dated values.
    pub fn figure<T: Quantity>(&mut self, name: &'static str) -> Figure<T> {
        let figure = self.dated_values(name);
        if figure.0.is_empty() {
            self.refuse(name, NO_VALUE);
        }
        figure
    }

    /// A figure that the document omits: the set may leave it without value.
    pub fn omitted<T: Quantity>(&mut self, name: &'static str) -> Omitted<T> {
        Omitted(self.dated_values(name))
    }

    fn dated_values<T: Quantity>(&mut self, name: &'static str) -> Figure<T> {
        let mut figure = Vec::new();
        for Dated { from, to, value, citation } in self.dated(name) {
            match T::read(value) {
                Some(value) => figure.push(Dated { from, to, value, citation }),
                None => self.refuse(&format!("{name}[{}].value", figure.len()), T::EXPECTED),
            }
        }
        Figure(figure.into())
    }

    /// A figure of points, each more than zero.
    pub fn positive(&mut self, name: &'static str) -> Figure<Points> {
        let figure = self.figure(name);
        if figure.values().iter().any(|dated| dated.value <= Points::ZERO) {
            self.refuse(name, ABOVE_ZERO);
        }
        figure
    }

    /// A weight that the document omits: a fraction of one.
    pub fn weight(&mut self, name: &'static str) -> Omitted<Decimal> {
        let weight = self.omitted(name);
        if !is_weight(&weight) {
            self.refuse(name, WEIGHT);
        }
        weight
    }

    /// The dated values of a figure, each still JSON.
    fn dated(&mut self, name: &'static str) -> Vec<Dated<&'a Value>> {
        let mut values = Vec::new();
        match self.value(name).map(Value::as_array) {
            None => {}
            Some(None) => self.refuse(name, LIST),
            Some(Some(list)) => {
                for (index, value) in list.iter().enumerate() {
                    let path = format!("{}[{index}]", self.below(name));
                    values.extend(dated(path, value, self.misfit));
                }
                if let Some(cause) = out_of_order(&values) {
                    self.refuse(name, cause);
                }
            }
        }
        values
    }
}

/// Whether every value is from 0 to 1.
pub(crate) fn is_weight(figure: &Omitted<Decimal>) -> bool {
    figure.values().iter().all(|dated| dated.value <= Decimal::whole(1))
}

fn dated<'a>(path: String, value: &'a Value, misfit: &mut Option<Misfit>) -> Option<Dated<&'a Value>> {
    let mut set = Set::new(path, value, misfit);
    let from = set.day("from");
    let to = if set.optional("to").is_none_or(Value::is_null) { None } else { set.day("to") };
    let citation = set.value("citation").and_then(|value| {
        let mut set = Set::new(set.below("citation"), value, set.misfit);
        let (document, clause) = (set.line("document"), set.line("clause"));
        set.finish();
        Some(Citation { document: document?, clause: clause? })
    });
    let value = set.value("value");
    set.finish();
    Some(Dated { from: from?, to, value: value?, citation: citation? })
}

impl Quantity for Money {
    const EXPECTED: Text =
        Text::new("应为金额，例如 300 或 \"0.50\"", "an amount is expected, such as 300 or \"0.50\"");

    fn read(value: &Value) -> Option<Money> {
        check::amount(value).ok()
    }
}

impl Quantity for Decimal {
    const EXPECTED: Text =
        Text::new("应为数量，例如 12 或 \"0.5\"", "a quantity is expected, such as 12 or \"0.5\"");

    fn read(value: &Value) -> Option<Decimal> {
        check::number(value).ok()
    }
}

impl Quantity for Points {
    const EXPECTED: Text =
        Text::new("分值应带一位小数，例如 \"0.4\"", "points are written with one decimal, such as \"0.4\"");

    fn read(value: &Value) -> Option<Points> {
        Points::parse(value.as_str()?)
    }
}

impl Quantity for u8 {
    const EXPECTED: Text = Text::new("应为 0 至 255 的整数", "a whole number from 0 to 255 is expected");

    fn read(value: &Value) -> Option<u8> {
        value.as_u64()?.try_into().ok()
    }
}

impl Quantity for NonZeroU16 {
    const EXPECTED: Text = Text::new("应为 1 至 65535 的整数", "a whole number from 1 to 65535 is expected");

    fn read(value: &Value) -> Option<NonZeroU16> {
        NonZeroU16::new(value.as_u64()?.try_into().ok()?)
    }
}

#[cfg(test)]
pub(crate) mod tests;
