//! The figures of the targets, by the id of the target. 以上, 达到 and 不少于 include the number itself.

use std::{borrow::Cow, sync::LazyLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;

use super::{
    target::{Goal, Target},
    targets,
};
use crate::{
    decimal::Decimal,
    document::Citation,
    figure::{Dated, Figure, Omitted},
    read::{self, Figures, Quantity, Set},
    text::{Lang, Text},
};

/// The figures of the measure: one for each target that has a figure, in the order of the table.
///
/// JSON is an object keyed by target. A target with one figure has a number, a range has
/// `{"atLeast", "atMost"}`; where the text omits the figure the list of dated values is empty until
/// a host fills it.
#[derive(Clone, Debug)]
pub struct Parameters(Vec<(&'static str, Kept)>);

/// The dated figures of one target.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Kept {
    /// At least this, all of this, or about this.
    Number(Figure<Decimal>),
    /// Between the two.
    Range(Figure<Range>),
    /// Called for and not given.
    Omitted(Omitted<Decimal>),
}

/// From one quantity to another, no smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Range {
    /// The lower figure.
    pub at_least: Decimal,
    /// The upper figure.
    pub at_most: Decimal,
}

impl Quantity for Range {
    const EXPECTED: Text = Text::new(
        "范围应为 {\"atLeast\", \"atMost\"} 两个数量，前者不大于后者",
        "a range is {\"atLeast\", \"atMost\"}, two quantities of which the first is not the larger",
    );

    fn read(value: &Value) -> Option<Range> {
        let object = value.as_object().filter(|object| object.len() == 2)?;
        let bound = |name| Decimal::read(object.get(name)?);
        let range = Range { at_least: bound("atLeast")?, at_most: bound("atMost")? };
        (range.at_least <= range.at_most).then_some(range)
    }
}

impl Parameters {
    pub(super) fn of(&self, target: &str) -> Option<&Kept> {
        self.0.iter().find(|(id, _)| *id == target).map(|(_, kept)| kept)
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters::each(|target, shape| match shape {
            Shape::Number => Kept::Number(set.figure(target.id)),
            Shape::Range => Kept::Range(set.figure(target.id)),
            Shape::Omitted => Kept::Omitted(set.omitted(target.id)),
        })
    }
}

impl Serialize for Parameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, kept)| (id, kept)))
    }
}

impl<'de> Deserialize<'de> for Parameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Parameters, D::Error> {
        let set = Value::deserialize(deserializer)?;
        read::figures(&set).map_err(|misfit| de::Error::custom(misfit.told(Lang::En)))
    }
}

/// What figure a target has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Number,
    Range,
    Omitted,
}

const fn shape(goal: Goal) -> Option<Shape> {
    match goal {
        Goal::AtLeast | Goal::Cumulative | Goal::Share | Goal::Coverage | Goal::Approximate => {
            Some(Shape::Number)
        }
        Goal::Range | Goal::Selection => Some(Shape::Range),
        Goal::Omitted => Some(Shape::Omitted),
        Goal::YesNo | Goal::Qualitative | Goal::ShareOf { .. } => None,
    }
}

impl Parameters {
    fn each(mut kept: impl FnMut(&'static Target, Shape) -> Kept) -> Parameters {
        let figures =
            targets::all().filter_map(|target| Some((target.id, kept(target, shape(target.goal)?))));
        Parameters(figures.collect())
    }
}

/// The figures as published in May 2013, each in force since the issue of its document.
pub(super) static PUBLISHED: LazyLock<Parameters> = LazyLock::new(|| {
    Parameters::each(|target, shape| match shape {
        Shape::Number => Kept::Number(since_issue(target, number(target.id))),
        Shape::Range => Kept::Range(since_issue(target, range(target.id))),
        Shape::Omitted => Kept::Omitted(Omitted::PUBLISHED),
    })
});

/// Without a value the figure is empty, and the test of the table fails.
fn since_issue<T: Clone>(target: &'static Target, value: Option<T>) -> Figure<T> {
    let document = target.document();
    let citation = Citation::new(document, target.clause());
    let dated = value.map(|value| Dated { from: document.issued_on, to: None, value, citation });
    Figure(Cow::Owned(dated.into_iter().collect()))
}

fn number(target: &str) -> Option<Decimal> {
    NUMBERS.iter().find(|(id, _)| *id == target).map(|(_, number)| *number)
}

fn range(target: &str) -> Option<Range> {
    let (_, low, high) = RANGES.iter().find(|(id, _, _)| *id == target)?;
    Some(Range { at_least: Decimal::whole(*low), at_most: Decimal::whole(*high) })
}

const NUMBERS: &[(&str, Decimal)] = &[
    ("LFB2013-6/I/01", Decimal::whole(65)),
    ("LFB2013-6/IV.1.2/01", Decimal::whole(60)),
    ("LFB2013-6/IV.2.1/01", Decimal::whole(3)),
    ("LFB2013-6/IV.2.1/02", Decimal::whole(2)),
    ("LFB2013-6/IV.2.1/02/built", Decimal::whole(2)),
    ("LFB2013-6/IV.2.1/02/rebuilt", Decimal::whole(2)),
    ("LFB2013-6/IV.4.2/01", Decimal::whole(50)),
    ("LFB2013-6/IV.4.2/02", Decimal::whole(50)),
    ("LFB2013-6/IV.4.3/01", Decimal::from_thousandths(10_300)),
    ("LFB2013-6/IV.4.3/02", Decimal::whole(3620)),
    ("LFB2013-6/IV.4.3/03", Decimal::from_thousandths(1_864_900)),
    ("LFB2013-6/IV.4.3/04", Decimal::from_thousandths(45_500)),
    ("LFB2013-6/IV.4.4/01", Decimal::whole(145)),
    ("LFB2013-6/IV.4.4/02", Decimal::whole(30)),
    ("LFB2013-7/I.3.4/01", Decimal::whole(99)),
    ("LFB2013-7/I.3.5/01", Decimal::whole(70)),
    ("LFB2013-7/I.3.5/02", Decimal::whole(9)),
    ("LFB2013-7/I.3.5/03", Decimal::whole(50)),
    ("LFB2013-7/I.3.5/04", Decimal::whole(70)),
    ("LFB2013-7/A3.8/05", Decimal::whole(1000)),
    ("LFB2013-7/A3.8/06", Decimal::whole(100)),
    ("LFB2013-7/A6.18/02", Decimal::whole(30)),
    ("LFB2013-7/A6.18/03", Decimal::whole(100)),
    ("LFB2013-7/A6.19/01", Decimal::whole(2)),
    ("LF2013-3/II.1/02", Decimal::whole(5)),
    ("LF2013-3/II.1/03", Decimal::whole(10)),
    ("LF2013-3/III.5/01", Decimal::whole(83)),
    ("LF2013-3/III.7/02", Decimal::whole(100)),
    ("LF2013-3/IV.3/01", Decimal::whole(100)),
    ("LF2013-3/IV.3/02", Decimal::whole(100)),
    ("LF2013-3/VII.4/03", Decimal::whole(95)),
    ("LF2013-3/VII.4/04", Decimal::whole(100)),
];

/// Id, lower and upper figure.
const RANGES: &[(&str, i64, i64)] = &[
    ("LFB2013-6/IV.3.4/01", 2, 3),
    ("LFB2013-6/IV.4.5/01", 2, 5),
    ("LFB2013-6/IV.4.6/01", 5, 6),
    ("LFB2013-7/I.3.2/01", 5, 8),
    ("LFB2013-7/A1.3/04", 1, 2),
    ("LF2013-3/II.1/01", 2, 3),
    ("LF2013-3/II.9/01", 1, 2),
    ("LF2013-3/III.8/01", 1, 2),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_of_one_target_and_every_target_has_its_figure() {
        for target in targets::all() {
            let numbers = NUMBERS.iter().filter(|(id, _)| *id == target.id).count();
            let ranges = RANGES.iter().filter(|(id, _, _)| *id == target.id).count();
            let expected = match shape(target.goal) {
                Some(Shape::Number) => (1, 0),
                Some(Shape::Range) => (0, 1),
                Some(Shape::Omitted) | None => (0, 0),
            };
            assert_eq!((numbers, ranges), expected, "{}", target.id);
        }
        let ids = NUMBERS.iter().map(|(id, _)| *id).chain(RANGES.iter().map(|(id, _, _)| *id));
        for id in ids {
            assert!(targets::find(id).is_some(), "{id}");
        }
    }

    #[test]
    fn a_range_is_two_quantities_in_order() {
        let read = |text: &str| Range::read(&serde_json::from_str(text).unwrap());
        assert!(read(r#"{"atLeast": 2, "atMost": "2"}"#).is_some());
        for bad in [
            "2",
            "[]",
            r#"{"atLeast": 3, "atMost": 2}"#,
            r#"{"atLeast": 2}"#,
            r#"{"atLeast": 2, "atMost": 3, "more": 1}"#,
        ] {
            assert!(read(bad).is_none(), "{bad}");
        }
    }
}
