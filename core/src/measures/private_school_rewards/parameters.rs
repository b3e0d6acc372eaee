//! The amounts that 罗府办〔2013〕7号 行动四 12, 行动五 16 and 行动六 19 call for; all in yuan, for the
//! period that their source states.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;

use crate::{
    figure::Omitted,
    money::Money,
    read::{Figures, Quantity, Set},
    text::Text,
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The education bureau's reward for the quality of teaching.
    pub teaching_quality_cny: Omitted<Money>,
    /// What is paid as a reward for a listed project.
    pub fund_item_cny: Omitted<Money>,
    /// The founding funds of each grade.
    pub founding_grants: Omitted<Grades>,
    /// The award funds of each grade.
    pub grade_awards: Omitted<Grades>,
    /// The one-off reward for passing the city's assessment.
    pub assessment_reward_cny: Omitted<Money>,
    /// The innovation award (创新奖).
    pub innovation_award_cny: Omitted<Money>,
    /// The award for the quality of management as a whole (综合管理质量奖).
    pub management_quality_award_cny: Omitted<Money>,
    /// The subsidy for foreign teachers.
    pub foreign_teacher_subsidy_cny: Omitted<Money>,
    /// The support for writing textbooks.
    pub textbook_support_cny: Omitted<Money>,
}

/// An amount for each grade; grades differ, and there is at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Grades(Cow<'static, [GradeAmount]>);

/// The amount of one grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GradeAmount {
    /// The grade as its certificate names it.
    pub grade: String,
    /// The amount in yuan.
    pub amount_cny: Money,
}

impl Grades {
    /// The amount of exactly this grade; spaces around the name do not count.
    #[must_use]
    pub fn amount(&self, grade: &str) -> Option<Money> {
        let row = self.0.iter().find(|row| row.grade.trim() == grade.trim());
        row.map(|row| row.amount_cny)
    }
}

impl TryFrom<Vec<GradeAmount>> for Grades {
    type Error = &'static str;

    fn try_from(rows: Vec<GradeAmount>) -> Result<Grades, &'static str> {
        let mut names: Vec<&str> = rows.iter().map(|row| row.grade.trim()).collect();
        names.sort_unstable();
        let twice = names.iter().zip(names.iter().skip(1)).any(|(one, next)| one == next);
        if rows.is_empty() || twice || names.contains(&"") {
            return Err(Grades::EXPECTED.en);
        }
        Ok(Grades(rows.into()))
    }
}

impl Quantity for Grades {
    const EXPECTED: Text = Text::new(
        "应为 {\"grade\", \"amountCny\"} 的列表，至少一行，每个等级只列一次",
        "a list of {\"grade\", \"amountCny\"} with at least one row is expected, each grade once",
    );

    fn read(value: &Value) -> Option<Grades> {
        let rows: Option<Vec<GradeAmount>> = value.as_array()?.iter().map(row).collect();
        Grades::try_from(rows?).ok()
    }
}

fn row(row: &Value) -> Option<GradeAmount> {
    let row = row.as_object().filter(|row| row.len() == 2)?;
    Some(GradeAmount {
        grade: row.get("grade")?.as_str()?.to_owned(),
        amount_cny: <Money as Quantity>::read(row.get("amountCny")?)?,
    })
}

impl<'de> Deserialize<'de> for Grades {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Grades, D::Error> {
        Vec::<GradeAmount>::deserialize(deserializer)?.try_into().map_err(de::Error::custom)
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            teaching_quality_cny: set.omitted("teachingQualityCny"),
            fund_item_cny: set.omitted("fundItemCny"),
            founding_grants: set.omitted("foundingGrants"),
            grade_awards: set.omitted("gradeAwards"),
            assessment_reward_cny: set.omitted("assessmentRewardCny"),
            innovation_award_cny: set.omitted("innovationAwardCny"),
            management_quality_award_cny: set.omitted("managementQualityAwardCny"),
            foreign_teacher_subsidy_cny: set.omitted("foreignTeacherSubsidyCny"),
            textbook_support_cny: set.omitted("textbookSupportCny"),
        }
    }
}

/// What was published on 28 May 2013: no amount.
pub(super) static PUBLISHED: Parameters = Parameters {
    teaching_quality_cny: Omitted::PUBLISHED,
    fund_item_cny: Omitted::PUBLISHED,
    founding_grants: Omitted::PUBLISHED,
    grade_awards: Omitted::PUBLISHED,
    assessment_reward_cny: Omitted::PUBLISHED,
    innovation_award_cny: Omitted::PUBLISHED,
    management_quality_award_cny: Omitted::PUBLISHED,
    foreign_teacher_subsidy_cny: Omitted::PUBLISHED,
    textbook_support_cny: Omitted::PUBLISHED,
};
