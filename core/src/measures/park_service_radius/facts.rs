//! How far the parks are.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    decimal::Decimal,
    read::{Object, Read},
};

/// The distances from a home to the nearest parks, in whole metres; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// To the nearest community park.
    pub community_park_metres: Option<Decimal>,
    /// To the nearest comprehensive park.
    pub comprehensive_park_metres: Option<Decimal>,
    /// To the nearest forest or country park.
    pub forest_park_metres: Option<Decimal>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            community_park_metres: object.number("communityParkMetres"),
            comprehensive_park_metres: object.number("comprehensiveParkMetres"),
            forest_park_metres: object.number("forestParkMetres"),
        }
    }
}

impl Possible for Facts {}
