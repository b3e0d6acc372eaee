//! What a school states about its yearly appropriation, and how the open point is read.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    decimal::Decimal,
    money::Money,
    read::{Named, Object, Read},
};

/// The facts of the award fund; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The per-pupil operating funds (大生均办学经费) of the year in yuan.
    pub yearly_appropriation_cny: Option<Money>,
    /// The pupils for whom they are appropriated; needed only where the funds are not stated.
    pub pupils: Option<Decimal>,
}

/// How the open point of the clause is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Whether the share is exact.
    pub share: Bound,
}

/// Whether a share is exact or the least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Bound {
    /// Exactly this share.
    #[default]
    Exact,
    /// This share or more.
    AtLeast,
}

impl Named for Bound {
    const NAMES: &'static [(&'static str, Bound)] = &[("exact", Bound::Exact), ("atLeast", Bound::AtLeast)];
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings { share: object.choice("share").unwrap_or_default() }
    }
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            yearly_appropriation_cny: object.money("yearlyAppropriationCny"),
            pupils: object.number("pupils"),
        }
    }
}

impl Possible for Facts {}
