//! What is stated about a transferred matter.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    read::{Object, Read},
};

/// The facts of the handling; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Whether nobody disputes how the work is divided.
    pub division_undisputed: Option<bool>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { division_undisputed: object.flag("divisionUndisputed") }
    }
}

impl Possible for Facts {}
