//! What a teacher states.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    measures::school_programmes::School,
    read::{Named, Object, Read},
};

/// The facts of the master-teacher allowance; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The level at which the teacher is a master teacher (名师).
    pub master_level: Option<MasterLevel>,
    /// The school at which the teacher teaches or comes to teach.
    pub school: Option<School>,
}

/// A level of master teachers, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MasterLevel {
    /// No master teacher.
    None,
    /// Of the district.
    District,
    /// Of the city.
    Municipal,
    /// Of the province.
    Provincial,
    /// Of the nation.
    National,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { master_level: object.choice("masterLevel"), school: object.choice("school") }
    }
}

impl Named for MasterLevel {
    const NAMES: &'static [(&'static str, MasterLevel)] = &[
        ("none", MasterLevel::None),
        ("district", MasterLevel::District),
        ("municipal", MasterLevel::Municipal),
        ("provincial", MasterLevel::Provincial),
        ("national", MasterLevel::National),
    ];
}

impl Possible for Facts {}
