//! What a unit spent.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    money::Money,
    read::{Object, Read},
};

/// The expenses of two years, in yuan, the three kinds together; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Of the year before.
    pub prior_year_cny: Option<Money>,
    /// Of the year in question.
    pub current_year_cny: Option<Money>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            prior_year_cny: object.money("priorYearCny"),
            current_year_cny: object.money("currentYearCny"),
        }
    }
}

impl Possible for Facts {}
