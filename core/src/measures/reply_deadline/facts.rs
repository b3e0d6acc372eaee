//! What a department states about a transferred matter.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    date::CivilDate,
    read::{Object, Read},
};

/// The facts of the reply deadline; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The day on which the District Investment Promotion Bureau transferred the matter.
    pub transferred_on: Option<CivilDate>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { transferred_on: object.date("transferredOn") }
    }
}

impl Possible for Facts {}
