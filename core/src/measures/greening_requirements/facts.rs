//! What is stated about a project.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::Possible,
    read::{Named, Object, Read},
};

/// The facts of the requirements; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// What kind of project it is.
    pub project_kind: Option<ProjectKind>,
    /// Whether the conditions for its upgrade are certified as fulfilled.
    pub conditions_certified: Option<bool>,
    /// Whether its green space meets the standard of a community park.
    pub meets_community_park_standard: Option<bool>,
    /// Whether its environment meets what a garden-style unit or compound must have.
    pub meets_garden_style: Option<bool>,
    /// Whether it has newly planned buildings.
    pub new_building: Option<bool>,
    /// Whether greening on their roofs is safe.
    pub safety_ensured: Option<bool>,
    /// Whether greening on their roofs is planned.
    pub roof_greening_planned: Option<bool>,
}

/// A kind of project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ProjectKind {
    /// Urban renewal with housing.
    RenewalHousing,
    /// Urban renewal without housing.
    RenewalOther,
    /// An old residential area.
    OldResidentialArea,
    /// Municipal green space.
    MunicipalGreenSpace,
    /// A school.
    School,
    /// None of these.
    Other,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            project_kind: object.choice("projectKind"),
            conditions_certified: object.flag("conditionsCertified"),
            meets_community_park_standard: object.flag("meetsCommunityParkStandard"),
            meets_garden_style: object.flag("meetsGardenStyle"),
            new_building: object.flag("newBuilding"),
            safety_ensured: object.flag("safetyEnsured"),
            roof_greening_planned: object.flag("roofGreeningPlanned"),
        }
    }
}

impl Named for ProjectKind {
    const NAMES: &'static [(&'static str, ProjectKind)] = &[
        ("renewalHousing", ProjectKind::RenewalHousing),
        ("renewalOther", ProjectKind::RenewalOther),
        ("oldResidentialArea", ProjectKind::OldResidentialArea),
        ("municipalGreenSpace", ProjectKind::MunicipalGreenSpace),
        ("school", ProjectKind::School),
        ("other", ProjectKind::Other),
    ];
}

impl Possible for Facts {}
