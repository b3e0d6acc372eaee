//! What is stated about a greening project, and how the open point of the clause is read.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    read::{Named, Object, Read},
};

/// The facts of the funding; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Whether it is part of an urban-renewal project.
    pub city_renewal: Option<bool>,
    /// Whether it upgrades municipal green space.
    pub municipal_green_space: Option<bool>,
    /// Whether a public institution, such as a school or a hospital, carries it out.
    pub public_institution: Option<bool>,
    /// Whether an enterprise carries it out.
    pub enterprise_project: Option<bool>,
    /// Whether it lies inside a residential compound.
    pub inside_compound: Option<bool>,
    /// Whether it is vertical greening or roof greening.
    pub vertical_or_roof: Option<bool>,
    /// Whether society or an enterprise does it of its own accord.
    pub by_society: Option<bool>,
    /// Whether the question is about the maintenance of green space.
    pub maintenance: Option<bool>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            city_renewal: object.flag("cityRenewal"),
            municipal_green_space: object.flag("municipalGreenSpace"),
            public_institution: object.flag("publicInstitution"),
            enterprise_project: object.flag("enterpriseProject"),
            inside_compound: object.flag("insideCompound"),
            vertical_or_roof: object.flag("verticalOrRoof"),
            by_society: object.flag("bySociety"),
            maintenance: object.flag("maintenance"),
        }
    }
}

impl Possible for Facts {}

/// How the open point of the clause is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Which projects 企业（小区内） means.
    pub enterprise_projects: EnterpriseProjects,
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings { enterprise_projects: object.choice("enterpriseProjects").unwrap_or_default() }
    }
}

/// Which projects 企业（小区内） means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EnterpriseProjects {
    /// Those of enterprises and those inside compounds.
    #[default]
    Either,
    /// Those of enterprises inside compounds.
    Both,
}

impl Named for EnterpriseProjects {
    const NAMES: &'static [(&'static str, EnterpriseProjects)] =
        &[("either", EnterpriseProjects::Either), ("both", EnterpriseProjects::Both)];
}
