//! What was reported about the targets, and which of them are asked about.

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError, ValidationErrors};

use crate::{
    check::{self, Judge, MAX_NAME, Possible},
    date::CivilDate,
    decimal::Decimal,
    read::{Named, Object, Read},
};

/// The years that a date can have.
const YEARS: core::ops::RangeInclusive<i64> = 1949..=2199;

/// The facts of the plan targets.
///
/// `reports` is unknown when `None`. The others are filters: `None` asks about all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Only targets of this document, by its id.
    pub document: Option<String>,
    /// Only targets that this unit is responsible for, by its id.
    pub unit: Option<String>,
    /// Only targets whose last day lies in this calendar year.
    pub year: Option<i64>,
    /// The reported values, in any order; an empty list is that nothing was reported.
    pub reports: Option<Vec<Report>>,
}

/// One reported value. A target of quantity has a `value`, one of yes or no has `achieved`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Report {
    /// The id of the target.
    pub target: Option<String>,
    /// The day of which the value is true; not the day on which it was sent.
    pub date: Option<CivilDate>,
    /// The quantity on that day: of a yearly target the total of that calendar year so far, of a
    /// cumulative one the total since 1 January 2013, of others what stands.
    pub value: Option<Decimal>,
    /// Whether it was achieved by that day.
    pub achieved: Option<bool>,
}

/// How the open points of the clauses are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// How community parks of 2014 and 2015 are counted.
    pub community_parks: CommunityParks,
    /// What the share of key greenways is taken of.
    pub key_greenways: KeyGreenways,
}

/// How “每年各建成或改造2个社区公园” is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CommunityParks {
    /// Built and rebuilt parks together.
    #[default]
    Total,
    /// As many built as rebuilt, each for itself.
    Each,
}

/// What “其中重点绿道不少于30%” is taken of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum KeyGreenways {
    /// Of the actual length of all greenways.
    #[default]
    ActualShare,
    /// Of the length that the same clause aims at: a fixed length.
    FixedLength,
}

impl Validate for Facts {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        if self.year.is_some_and(|year| !YEARS.contains(&year)) {
            errors.add("year", ValidationError::new("range"));
        }
        check::list("reports", self.reports.as_ref(), &mut errors);
        check::judged(errors)
    }
}

// Written out: what an entry cannot do without is no bound of one value.
impl Validate for Report {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        match &self.target {
            None => errors.add("target", ValidationError::new("required")),
            Some(name) if !(1..=MAX_NAME).contains(&name.chars().count()) => {
                errors.add("target", ValidationError::new("length"));
            }
            Some(_) => {}
        }
        if self.date.is_none() {
            errors.add("date", ValidationError::new("required"));
        }
        check::judged(errors)
    }
}

impl Possible for Facts {
    fn judge(&self, judge: &mut Judge<'_>) {
        if self.year.is_some_and(|year| !YEARS.contains(&year)) {
            judge.refuse("year", "range");
        }
        judge.rows("reports", self.reports.as_ref());
    }
}

impl Possible for Report {
    fn judge(&self, judge: &mut Judge<'_>) {
        match &self.target {
            None => judge.refuse("target", "required"),
            target => judge.name("target", target.as_ref()),
        }
        if self.date.is_none() {
            judge.refuse("date", "required");
        }
    }
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        let text = |name| object.text(name).map(str::to_owned);
        Facts {
            document: text("document"),
            unit: text("unit"),
            year: object.year("year"),
            reports: object.rows("reports"),
        }
    }
}

impl Read for Report {
    fn read(object: Object<'_>) -> Report {
        Report {
            target: object.text("target").map(str::to_owned),
            date: object.date("date"),
            value: object.number("value"),
            achieved: object.flag("achieved"),
        }
    }
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings {
            community_parks: object.choice("communityParks").unwrap_or_default(),
            key_greenways: object.choice("keyGreenways").unwrap_or_default(),
        }
    }
}

impl Named for CommunityParks {
    const NAMES: &'static [(&'static str, CommunityParks)] =
        &[("total", CommunityParks::Total), ("each", CommunityParks::Each)];
}

impl Named for KeyGreenways {
    const NAMES: &'static [(&'static str, KeyGreenways)] =
        &[("actualShare", KeyGreenways::ActualShare), ("fixedLength", KeyGreenways::FixedLength)];
}
