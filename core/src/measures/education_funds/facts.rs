//! Which of the plan's funds is asked about.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    read::{Named, Object, Read},
};

/// The facts of the education funds; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The fund.
    pub fund: Option<Fund>,
}

/// A special fund that is set up every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Fund {
    /// For brand schools and new-quality schools.
    BrandSchools,
    /// For the training of master teachers and heads, and to reward outstanding contributors.
    MasterTraining,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { fund: object.choice("fund") }
    }
}

impl Named for Fund {
    const NAMES: &'static [(&'static str, Fund)] =
        &[("brandSchools", Fund::BrandSchools), ("masterTraining", Fund::MasterTraining)];
}

impl Possible for Facts {}
