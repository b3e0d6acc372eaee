//! Figures that a document fixes: dated, cited, replaceable as a set.

mod review;

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::{check::is_line, date::CivilDate, document::Citation, text::Text};

pub use review::{Remark, Weight, review};

/// One value of a figure, in force from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dated<T> {
    /// The first day the value is in force.
    pub from: CivilDate,
    /// The last day, where an end is known.
    #[serde(default)]
    pub to: Option<CivilDate>,
    /// The value, in the unit that the figure's documentation states.
    pub value: T,
    /// Where the value is published.
    pub citation: Citation,
}

impl<T> Dated<T> {
    /// Whether the value is in force from the day on which the cited document was issued.
    fn begins_with_its_document(&self) -> bool {
        self.citation.document().is_some_and(|document| document.issued_on == self.from)
    }
}

/// The value in force on a day; without a day, the newest one.
fn in_force<T>(values: &[Dated<T>], day: Option<CivilDate>) -> Option<&Dated<T>> {
    let Some(day) = day else { return values.last() };
    let value = values.iter().rev().find(|value| value.from <= day)?;
    value.to.is_none_or(|to| day <= to).then_some(value)
}

/// Whether one value follows another, or ends.
fn change<T>(values: &[Dated<T>]) -> bool {
    values.len() > 1 || values.iter().any(|value| value.to.is_some())
}

/// A figure that the document calls for and does not give: only a host's own set can hold values,
/// each with its own source.
///
/// ```
/// use luohu_policy_core::{figure::Omitted, money::Money};
///
/// let allowance: Omitted<Money> = Omitted::PUBLISHED;
/// assert_eq!(allowance.on(None), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Omitted<T: Clone + 'static>(pub(crate) Figure<T>);

impl<T: Clone> Omitted<T> {
    /// What the document says: nothing.
    pub const PUBLISHED: Omitted<T> = Omitted(Figure(Cow::Borrowed(&[])));

    /// The host's value in force on a day; without a day, the newest one. Before the first value
    /// begins there is none.
    #[must_use]
    pub fn on(&self, day: Option<CivilDate>) -> Option<&Dated<T>> {
        in_force(&self.0.0, day)
    }

    /// All dated values, earliest first.
    #[must_use]
    pub fn values(&self) -> &[Dated<T>] {
        &self.0.0
    }

    /// Whether there are days with another value, or days without one beside others.
    #[must_use]
    pub fn changes(&self) -> bool {
        change(self.values()) || self.values().iter().any(|value| value.from > CivilDate::EARLIEST)
    }
}

impl<'de, T: Clone + Deserialize<'de>> Deserialize<'de> for Omitted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Omitted<T>, D::Error> {
        let values = Vec::<Dated<T>>::deserialize(deserializer)?;
        match flaw(&values) {
            Some(cause) => Err(de::Error::custom(cause.en)),
            None => Ok(Omitted(Figure(values.into()))),
        }
    }
}

/// What a measure says about one of its [`Omitted`] figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Omission {
    /// The name in the measure's parameter set.
    pub name: &'static str,
    /// What the figure is, with its unit.
    pub label: Text,
    /// Who sets it: the id of a unit, see [`crate::unit::find`].
    pub set_by: &'static str,
    /// The clause that calls for it.
    pub citation: Citation,
}

/// A threshold, tier, cap, cycle or amount: its dated values, earliest first, without overlap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Figure<T: Clone + 'static>(pub(crate) Cow<'static, [Dated<T>]>);

impl<T: Clone> Figure<T> {
    /// The value in force on a day; without a day, the newest one.
    ///
    /// A day before the document's issue gives the document's own first value: the assessment then
    /// says that the document was not yet issued. `None` means that no value has begun, or that the
    /// value has ended.
    #[must_use]
    pub fn on(&self, day: Option<CivilDate>) -> Option<&Dated<T>> {
        in_force(&self.0, day).or_else(|| {
            let first = self.0.first()?;
            (day? < first.from && first.begins_with_its_document()).then_some(first)
        })
    }

    /// All dated values, earliest first.
    #[must_use]
    pub fn values(&self) -> &[Dated<T>] {
        &self.0
    }
}

impl<T: Clone> Figure<T> {
    /// Whether there are days with another value, or days without one.
    #[must_use]
    pub fn changes(&self) -> bool {
        let begins_later =
            |first: &Dated<T>| first.from > CivilDate::EARLIEST && !first.begins_with_its_document();
        change(&self.0) || self.0.first().is_some_and(begins_later)
    }
}

impl<'de, T: Clone + Deserialize<'de>> Deserialize<'de> for Figure<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Figure<T>, D::Error> {
        let values = Vec::<Dated<T>>::deserialize(deserializer)?;
        match flaw(&values).or(values.is_empty().then_some(NO_VALUE)) {
            Some(cause) => Err(de::Error::custom(cause.en)),
            None => Ok(Figure(values.into())),
        }
    }
}

/// What is wrong with a published figure without values.
pub(crate) const NO_VALUE: Text =
    Text::new("至少要有一项注明日期的数值", "a figure has at least one dated value");
/// What is wrong with a source that is no line of text.
pub(crate) const NO_LINE: Text = Text::new(
    "应为一行 1 至 200 个字的文字，不含控制字符和改变文字方向的字符",
    "one line of 1 to 200 characters is expected, none of which controls the writing direction",
);
const OUT_OF_ORDER: Text = Text::new(
    "各项数值应按起始日先后排列，日期不得重叠",
    "dated values stand in the order of their days and do not overlap",
);

/// What keeps dated values from being those of a figure with its sources.
fn flaw<T>(values: &[Dated<T>]) -> Option<Text> {
    let is_told = |Citation { document, clause }: &Citation| is_line(document) && is_line(clause);
    let untold = values.iter().any(|value| !is_told(&value.citation));
    untold.then_some(NO_LINE).or_else(|| out_of_order(values))
}

/// What keeps dated values from being those of a figure.
pub(crate) fn out_of_order<T>(values: &[Dated<T>]) -> Option<Text> {
    let ends_before_start = values.iter().any(|value| value.to.is_some_and(|to| to < value.from));
    let overlaps = values
        .iter()
        .zip(values.iter().skip(1))
        .any(|(earlier, later)| later.from <= earlier.from || earlier.to.is_some_and(|to| to >= later.from));
    (ends_before_start || overlaps).then_some(OUT_OF_ORDER)
}

#[cfg(test)]
mod tests;
