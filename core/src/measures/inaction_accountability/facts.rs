//! How a duty was performed and what came of it.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    read::{Named, Object, Read},
};

/// The facts of the accountability; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// How the prescribed duty was performed.
    pub performance: Option<Performance>,
    /// What the fault brought about.
    pub consequence: Option<Consequence>,
}

/// How a duty was performed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Performance {
    /// Fully, in time and effectively.
    Performed,
    /// Not at all.
    NotPerformed,
    /// Not fully.
    NotFully,
    /// Not in time.
    NotInTime,
    /// Not effectively.
    NotEffectively,
}

/// What a fault brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Consequence {
    /// None of the three.
    None,
    /// The work was delayed.
    Delay,
    /// The task was done badly.
    PoorQuality,
    /// The task could not be done.
    Failure,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { performance: object.choice("performance"), consequence: object.choice("consequence") }
    }
}

impl Named for Performance {
    const NAMES: &'static [(&'static str, Performance)] = &[
        ("performed", Performance::Performed),
        ("notPerformed", Performance::NotPerformed),
        ("notFully", Performance::NotFully),
        ("notInTime", Performance::NotInTime),
        ("notEffectively", Performance::NotEffectively),
    ];
}

impl Named for Consequence {
    const NAMES: &'static [(&'static str, Consequence)] = &[
        ("none", Consequence::None),
        ("delay", Consequence::Delay),
        ("poorQuality", Consequence::PoorQuality),
        ("failure", Consequence::Failure),
    ];
}

impl Possible for Facts {}
