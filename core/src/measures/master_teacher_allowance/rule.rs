//! The rule: a master teacher of the city or above, at one of the named schools.

use std::borrow::Cow;

use serde::Serialize;

use super::{MasterTeacherAllowance, parameters::LEAST_LEVEL};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    document::{Citation, LFB2013_7},
    measures::{
        Question,
        school_programmes::{MASTER_TEACHER_POSTS, School},
        supplied::Promise,
    },
    money::Money,
    read::Named,
};

/// The result: the allowance, once it is due and a host has supplied it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Allowance {
    /// The allowance in yuan, for the period that its source states.
    pub allowance_cny: Option<Money>,
}

pub(super) fn answer(question: &Question<'_, MasterTeacherAllowance>) -> Answer<Allowance> {
    let facts = question.facts;
    let level = Verdict::at_least(facts.master_level, LEAST_LEVEL);
    let school = School::listed(facts.school, MASTER_TEACHER_POSTS);
    let eligible = level.and(school);
    let figure = question.parameters().allowance_cny.on(question.on);
    let allowance = Promise { name: "allowanceCny", figure, due: eligible };
    let schools: Vec<&str> = MASTER_TEACHER_POSTS.iter().map(|school| school.name()).collect();
    let reasons = vec![
        Reason {
            found: facts.master_level.map(|level| level.name().into()),
            ..reason("master-level", level, &["masterLevel"], "municipal or provincial or national")
        },
        Reason {
            found: facts.school.map(|school| school.name().into()),
            // The clause writes 翠茵小学; 翠茵学校 may be meant.
            assumed: facts.school == Some(School::CuiyinPrimary),
            ..reason("named-school", school, &["school"], schools.join(" or "))
        },
        allowance.told(reason("allowance", Verdict::Unknown, &["masterLevel", "school"], "")),
    ];
    let missing = [
        ("school", facts.school.is_none() && level != Verdict::NotMet),
        ("masterLevel", facts.master_level.is_none() && school != Verdict::NotMet),
    ];
    let missing = missing.into_iter().filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact)));
    Answer {
        omitted: allowance.waits_for().into_iter().collect(),
        ..Answer::new(
            eligible.into(),
            Allowance { allowance_cny: allowance.amount() },
            reasons,
            missing.collect(),
        )
    }
}

fn reason(
    id: &'static str,
    verdict: Verdict,
    facts: &'static [&'static str],
    required: impl Into<Cow<'static, str>>,
) -> Reason {
    Reason::new(id, verdict, facts, required, Citation::new(&LFB2013_7, "A1.2"))
}
