//! What a head teacher of a class states, and how the open point of the clause is read.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    date::CivilDate,
    measures::honours::Ladder,
    read::{Named, Object, Read},
};

/// The facts of the head-teacher honours; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The level held.
    pub level: Option<Level>,
    /// The day of the last selection.
    pub last_selection_on: Option<CivilDate>,
}

/// A level of master head teachers (名班主任), lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Level {
    /// None of them.
    None,
    /// 骨干班主任.
    Backbone,
    /// 示范班主任.
    Model,
    /// 高级班主任.
    Senior,
    /// 首席班主任.
    Chief,
}

impl Level {
    /// The levels that carry an allowance, in the order in which the clause lists them.
    pub const LADDER: [Level; 4] = [Level::Backbone, Level::Model, Level::Senior, Level::Chief];
}

/// How the open point of the clause is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Whether the levels must be climbed one by one.
    pub ladder: Ladder,
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings { ladder: object.choice("ladder").unwrap_or_default() }
    }
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { level: object.choice("level"), last_selection_on: object.date("lastSelectionOn") }
    }
}

impl Named for Level {
    const NAMES: &'static [(&'static str, Level)] = &[
        ("none", Level::None),
        ("backbone", Level::Backbone),
        ("model", Level::Model),
        ("senior", Level::Senior),
        ("chief", Level::Chief),
    ];
}

impl Possible for Facts {}
