//! What a street or department has settled.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    decimal::Decimal,
    read::{Object, Read},
};

/// The facts about the unit's leaders; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// How many leaders of the unit are named as in charge of reform; a whole number.
    pub leaders: Option<Decimal>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { leaders: object.number("leaders") }
    }
}

impl Possible for Facts {}
