//! What kind of social organisation it is.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    read::{Named, Object, Read},
};

/// The facts of the registration; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The class of the organisation.
    pub organisation_class: Option<Class>,
}

/// A class of social organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Class {
    /// 公益慈善类.
    Charity,
    /// 社会福利类.
    SocialWelfare,
    /// 社会服务类.
    SocialService,
    /// Any other.
    Other,
}

impl Class {
    /// The classes that the clause names.
    pub(super) const NAMED: [Class; 3] = [Class::Charity, Class::SocialWelfare, Class::SocialService];
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { organisation_class: object.choice("organisationClass") }
    }
}

impl Named for Class {
    const NAMES: &'static [(&'static str, Class)] = &[
        ("charity", Class::Charity),
        ("socialWelfare", Class::SocialWelfare),
        ("socialService", Class::SocialService),
        ("other", Class::Other),
    ];
}

impl Possible for Facts {}
