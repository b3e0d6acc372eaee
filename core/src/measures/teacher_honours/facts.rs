//! What a teacher states, and how the open points of the clause are read.

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError, ValidationErrors};

use crate::{
    check::{self, Judge, Possible},
    date::CivilDate,
    measures::honours::Ladder,
    read::{Named, Object, Read},
};

/// The facts of the teacher honours; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The step reached on the ladder of development.
    pub step: Option<Step>,
    /// The honorary titles held; an empty list is none.
    pub titles: Option<Vec<TitleHeld>>,
}

/// A step of teachers' development, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// None of them.
    None,
    /// 学校首席教师.
    SchoolChief,
    /// 罗湖区骨干教师.
    DistrictBackbone,
    /// 罗湖区名师.
    DistrictMaster,
    /// 罗湖区杰出教师.
    DistrictOutstanding,
    /// 罗湖区教育名家.
    DistrictEducator,
}

impl Step {
    /// The five steps in the order of the clause.
    pub const LADDER: [Step; 5] = [
        Step::SchoolChief,
        Step::DistrictBackbone,
        Step::DistrictMaster,
        Step::DistrictOutstanding,
        Step::DistrictEducator,
    ];
}

/// An honorary title of the district, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Title {
    /// 教坛新秀.
    NewStar,
    /// 教学能手.
    SkilledTeacher,
    /// 教学标兵.
    TeachingPacesetter,
    /// 教育英才.
    EducationTalent,
    /// 教育名家.
    Educator,
    /// 教育功臣.
    MeritoriousEducator,
}

impl Title {
    /// The six titles in the order of the clause.
    pub const LADDER: [Title; 6] = [
        Title::NewStar,
        Title::SkilledTeacher,
        Title::TeachingPacesetter,
        Title::EducationTalent,
        Title::Educator,
        Title::MeritoriousEducator,
    ];
}

/// A title and its last evaluation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct TitleHeld {
    /// The title; every entry needs it.
    pub title: Option<Title>,
    /// The day on which it was conferred or last confirmed.
    pub evaluated_on: Option<CivilDate>,
}

impl Validate for Facts {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        check::list("titles", self.titles.as_ref(), &mut errors);
        check::judged(errors)
    }
}

impl Validate for TitleHeld {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        if self.title.is_none() {
            errors.add("title", ValidationError::new("required"));
        }
        check::judged(errors)
    }
}

/// How the open points of the clause are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Whether steps and titles must be climbed one by one.
    pub ladder: Ladder,
    /// What holders of several titles are paid.
    pub stacking: Stacking,
}

/// What holders of several titles are paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Stacking {
    /// The reward of the highest title.
    #[default]
    Highest,
    /// The rewards of all titles.
    Sum,
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings {
            ladder: object.choice("ladder").unwrap_or_default(),
            stacking: object.choice("stacking").unwrap_or_default(),
        }
    }
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts { step: object.choice("step"), titles: object.rows("titles") }
    }
}

impl Read for TitleHeld {
    fn read(object: Object<'_>) -> TitleHeld {
        TitleHeld { title: object.choice("title"), evaluated_on: object.date("evaluatedOn") }
    }
}

impl Named for Stacking {
    const NAMES: &'static [(&'static str, Stacking)] =
        &[("highest", Stacking::Highest), ("sum", Stacking::Sum)];
}

impl Named for Step {
    const NAMES: &'static [(&'static str, Step)] = &[
        ("none", Step::None),
        ("schoolChief", Step::SchoolChief),
        ("districtBackbone", Step::DistrictBackbone),
        ("districtMaster", Step::DistrictMaster),
        ("districtOutstanding", Step::DistrictOutstanding),
        ("districtEducator", Step::DistrictEducator),
    ];
}

impl Named for Title {
    const NAMES: &'static [(&'static str, Title)] = &[
        ("newStar", Title::NewStar),
        ("skilledTeacher", Title::SkilledTeacher),
        ("teachingPacesetter", Title::TeachingPacesetter),
        ("educationTalent", Title::EducationTalent),
        ("educator", Title::Educator),
        ("meritoriousEducator", Title::MeritoriousEducator),
    ];
}

impl Possible for Facts {
    fn judge(&self, judge: &mut Judge<'_>) {
        judge.rows("titles", self.titles.as_ref());
    }
}

impl Possible for TitleHeld {
    fn judge(&self, judge: &mut Judge<'_>) {
        if self.title.is_none() {
            judge.refuse("title", "required");
        }
    }
}
