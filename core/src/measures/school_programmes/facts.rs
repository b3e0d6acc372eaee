//! What a school states.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::School;
use crate::{
    check::Possible,
    decimal::Decimal,
    read::{Object, Read},
};

/// The facts of the school programmes; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Which school asks.
    pub school: Option<School>,
    /// Whether it is a public primary or secondary school; known from the document for some.
    pub public_school: Option<bool>,
    /// Whether it is newly opened.
    pub newly_opened: Option<bool>,
    /// Whether the district's education bureau has determined that it is a weak school.
    pub recognised_weak: Option<bool>,
    /// Whether it stands in the middle and has subjects of strength to share.
    pub middle_tier: Option<bool>,
    /// Whether it has a characteristic education programme.
    pub characteristic_project: Option<bool>,
    /// Whether it was presented as an experimental school.
    pub presented_as_experimental: Option<bool>,
    /// Whether it was selected among the pilots to be recommended for a quality award.
    pub selected_for_award: Option<bool>,
    /// The foreign teachers it has.
    pub foreign_teachers: Option<Decimal>,
    /// Whether it has what it takes to admit foreign pupils.
    pub ready_for_foreign_pupils: Option<bool>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            school: object.choice("school"),
            public_school: object.flag("publicSchool"),
            newly_opened: object.flag("newlyOpened"),
            recognised_weak: object.flag("recognisedWeak"),
            middle_tier: object.flag("middleTier"),
            characteristic_project: object.flag("characteristicProject"),
            presented_as_experimental: object.flag("presentedAsExperimental"),
            selected_for_award: object.flag("selectedForAward"),
            foreign_teachers: object.number("foreignTeachers"),
            ready_for_foreign_pupils: object.flag("readyForForeignPupils"),
        }
    }
}

impl Possible for Facts {}
