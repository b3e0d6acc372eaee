//! The rule: every programme that the plan has for one school.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    School, SchoolProgrammes,
    programmes::{PROGRAMMES, Programme, is_public},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    date::CivilDate,
    decimal::Decimal,
    document::{Citation, LFB2013_7},
    measures::Question,
};

/// The result: every programme with its verdict, and the foreign teachers still to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Programmes {
    /// The programmes in the order of the clauses; their reasons have the same ids.
    pub programmes: Vec<Standing>,
    /// How many foreign teachers a public school lacks; zero once it has them.
    pub foreign_teachers_lacking: Option<Decimal>,
    /// The last day by which a public school is to have them.
    pub foreign_teachers_by: Option<CivilDate>,
}

/// One programme and whether it is for the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Standing {
    /// The programme.
    pub id: &'static str,
    /// Whether it is for the school.
    pub verdict: Verdict,
}

pub(super) fn answer(question: &Question<'_, SchoolProgrammes>) -> Answer<Programmes> {
    let facts = question.facts;
    let least = question.parameters().foreign_teachers.on(question.on);
    let least = least.map(|figure| Decimal::whole(figure.value.into()));
    let years = question.parameters().foreign_teacher_years.on(question.on);
    let public = is_public(facts);
    let standing =
        |programme: &Programme| Standing { id: programme.id, verdict: programme.condition.verdict(facts) };
    let programmes: Vec<Standing> = PROGRAMMES.iter().map(standing).collect();
    let lacking = facts.foreign_teachers.zip(least).filter(|_| public == Verdict::Met);
    let lacking = lacking.map(|(found, least)| found.short_of(least).unwrap_or_default());
    let mut reasons: Vec<Reason> = Vec::new();
    for programme in PROGRAMMES {
        reasons.push(reason(programme, question));
        if programme.id == "foreign-teachers" {
            reasons.push(count_reason(question, public, least));
        }
    }
    Answer::new(
        Verdict::any(programmes.iter().map(|programme| programme.verdict)).into(),
        Programmes {
            programmes,
            foreign_teachers_lacking: lacking,
            foreign_teachers_by: years
                .filter(|_| public == Verdict::Met)
                .map(|years| years.from.plus_years_clamped(years.value.into())),
        },
        reasons,
        missing(question, public, least.is_some()),
    )
}

fn reason(programme: &Programme, question: &Question<'_, SchoolProgrammes>) -> Reason {
    let (facts, condition) = (question.facts, &programme.condition);
    // 翠茵小学 may be 翠茵学校; whether kindergartens are schools is not said.
    let doubtful = match programme.id {
        "master-teacher-post" => facts.school == Some(School::CuiyinPrimary),
        "foreign-teachers" => facts.school == Some(School::JiaogongKindergarten),
        _ => false,
    };
    Reason {
        found: condition.found(facts).map(Cow::Owned),
        assumed: programme.assumed || doubtful,
        ..Reason::new(
            programme.id,
            condition.verdict(facts),
            programme.facts,
            condition.required(),
            Citation::new(&LFB2013_7, programme.clause),
        )
    }
}

/// Whether a public school already has its foreign teachers; no programme of its own.
fn count_reason(
    question: &Question<'_, SchoolProgrammes>,
    public: Verdict,
    least: Option<Decimal>,
) -> Reason {
    let found = question.facts.foreign_teachers;
    let reached = least.map_or(Verdict::Unknown, |least| Verdict::at_least(found, least));
    let short_by = found.zip(least).and_then(|(found, least)| found.short_of(least));
    let counted =
        |count: Decimal| format!("{count} teacher{}", if count == Decimal::whole(1) { "" } else { "s" });
    Reason {
        found: found.map(|found| counted(found).into()),
        short_by: short_by.filter(|_| public == Verdict::Met).map(counted),
        ..Reason::new(
            "foreign-teacher-count",
            public.and(reached),
            &["foreignTeachers", "publicSchool", "school"],
            least.map_or(Cow::Borrowed("no figure in force"), |least| counted(least).into()),
            Citation::new(&LFB2013_7, "A6.19"),
        )
    }
}

/// Every unknown fact of a programme for which the school can still be the right one.
fn missing(
    question: &Question<'_, SchoolProgrammes>,
    public: Verdict,
    counted: bool,
) -> Vec<Cow<'static, str>> {
    let facts = question.facts;
    let open = |id: &str| {
        let programme = PROGRAMMES.iter().find(|programme| programme.id == id);
        programme.is_some_and(|programme| programme.condition.school(facts) != Verdict::NotMet)
    };
    [
        ("school", facts.school.is_none()),
        ("publicSchool", public == Verdict::Unknown),
        ("recognisedWeak", facts.recognised_weak.is_none()),
        ("newlyOpened", facts.newly_opened.is_none()),
        ("middleTier", facts.middle_tier.is_none()),
        ("characteristicProject", facts.characteristic_project.is_none()),
        ("presentedAsExperimental", facts.presented_as_experimental.is_none() && open("experimental-school")),
        ("selectedForAward", facts.selected_for_award.is_none() && open("quality-award")),
        ("foreignTeachers", facts.foreign_teachers.is_none() && counted && public != Verdict::NotMet),
        ("readyForForeignPupils", facts.ready_for_foreign_pupils.is_none()),
    ]
    .into_iter()
    .filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact)))
    .collect()
}
