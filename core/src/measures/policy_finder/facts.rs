//! Who asks, and what decides which measures concern them.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    audience::{Given, Role},
    check::Possible,
    measures::teaching_stipend::SchoolKind,
    read::{Named, Object, Read},
};

/// The answers of the interview; `None` is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Who asks.
    pub role: Option<Role>,
    /// Whether the enterprise is registered or does business in Luohu.
    pub in_luohu: Option<bool>,
    /// What kind of school the teacher works at.
    pub school_kind: Option<SchoolKind>,
    /// Whether the school is funded by the per-pupil appropriation.
    pub per_pupil_funded: Option<bool>,
    /// Whether the teacher is a master teacher of the city level or above.
    pub municipal_master: Option<bool>,
    /// Whether the teacher leads a class, or holds an honour for that.
    pub head_teacher: Option<bool>,
    /// Whether the unit is evaluated under the district's performance index.
    pub in_district_evaluation: Option<bool>,
    /// Whether a matter is being transferred between departments.
    pub transferred_matter: Option<bool>,
    /// Whether a greening project is planned or under way.
    pub greening_project: Option<bool>,
    /// Whether the unit sets a figure that the documents leave open.
    pub open_figure: Option<bool>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            role: object.choice("role"),
            in_luohu: object.flag("inLuohu"),
            school_kind: object.choice("schoolKind"),
            per_pupil_funded: object.flag("perPupilFunded"),
            municipal_master: object.flag("municipalMaster"),
            head_teacher: object.flag("headTeacher"),
            in_district_evaluation: object.flag("inDistrictEvaluation"),
            transferred_matter: object.flag("transferredMatter"),
            greening_project: object.flag("greeningProject"),
            open_figure: object.flag("openFigure"),
        }
    }
}

impl Possible for Facts {}

impl Facts {
    /// The answer to a question as the contract names it; `None` while it is unknown.
    #[must_use]
    pub fn answer(&self, question: &str) -> Option<&'static str> {
        let flag = match question {
            "role" => return self.role.map(Role::name),
            "schoolKind" => return self.school_kind.map(SchoolKind::name),
            "inLuohu" => self.in_luohu,
            "perPupilFunded" => self.per_pupil_funded,
            "municipalMaster" => self.municipal_master,
            "headTeacher" => self.head_teacher,
            "inDistrictEvaluation" => self.in_district_evaluation,
            "transferredMatter" => self.transferred_matter,
            "greeningProject" => self.greening_project,
            "openFigure" => self.open_figure,
            _ => None,
        };
        flag.map(|yes| if yes { "true" } else { "false" })
    }

    /// Whether one condition of an audience holds.
    pub(super) fn fits(&self, given: &Given) -> Option<bool> {
        Some(given.answers.contains(&self.answer(given.question)?))
    }
}
