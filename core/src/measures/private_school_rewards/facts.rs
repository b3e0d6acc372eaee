//! What a school states, and how the open point of the clauses is read.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::{self, Judge, Possible},
    measures::teaching_stipend::{Kindergarten, SchoolKind},
    read::{Object, Read},
};

/// The length of a name, as `validator` counts it.
const MAX_NAME: u64 = check::MAX_NAME as u64;

/// The facts of the rewards; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// What kind of school it is.
    pub school_kind: Option<SchoolKind>,
    /// Whether the school is recognised for the quality of its teaching.
    pub teaching_quality_recognised: Option<bool>,
    /// Whether its project is listed under the district's rules on the special fund.
    pub fund_item_listed: Option<bool>,
    /// Whether it has become a graded school (等级学校).
    pub achieved_grade: Option<bool>,
    /// The grade, as the certificate names it.
    #[validate(length(min = 1, max = MAX_NAME))]
    pub grade: Option<String>,
    /// Whether it has passed the city's assessment of compulsory-education schools.
    pub passed_city_assessment: Option<bool>,
    /// Whether it has had the one-off reward for that before.
    pub already_rewarded: Option<bool>,
    /// Whether it is recognised as bold in innovation, with results.
    pub innovation_recognised: Option<bool>,
    /// Whether it is recognised for the quality of its management as a whole.
    pub management_quality_recognised: Option<bool>,
    /// Whether it employs foreign teachers because its teaching needs them.
    pub employs_foreign_teachers: Option<bool>,
    /// Whether it is ready to write, and writes, textbooks for international education.
    pub develops_textbooks: Option<bool>,
}

/// How the open point of the clauses is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Whether kindergartens are private schools here.
    pub kindergarten: Kindergarten,
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings { kindergarten: object.choice("kindergarten").unwrap_or_default() }
    }
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            school_kind: object.choice("schoolKind"),
            teaching_quality_recognised: object.flag("teachingQualityRecognised"),
            fund_item_listed: object.flag("fundItemListed"),
            achieved_grade: object.flag("achievedGrade"),
            grade: object.text("grade").map(str::to_owned),
            passed_city_assessment: object.flag("passedCityAssessment"),
            already_rewarded: object.flag("alreadyRewarded"),
            innovation_recognised: object.flag("innovationRecognised"),
            management_quality_recognised: object.flag("managementQualityRecognised"),
            employs_foreign_teachers: object.flag("employsForeignTeachers"),
            develops_textbooks: object.flag("developsTextbooks"),
        }
    }
}

impl Possible for Facts {
    fn judge(&self, judge: &mut Judge<'_>) {
        judge.name("grade", self.grade.as_ref());
    }
}
