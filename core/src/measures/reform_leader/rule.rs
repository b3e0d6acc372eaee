//! The rule: exactly as many leaders as the clause says.

use serde::Serialize;

use super::ReformLeader;
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason, missing},
    decimal::Decimal,
    document::{Citation, LF2013_3},
    measures::Question,
};

/// The result: how many leaders there are to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Leaders {
    /// The number; `None` when no figure is in force.
    pub required_leaders: Option<Decimal>,
}

pub(super) const CLAUSE: Citation = Citation::new(&LF2013_3, "VIII.1");

pub(super) fn answer(question: &Question<'_, ReformLeader>) -> Answer<Leaders> {
    let leaders = question.facts.leaders;
    let required = question.parameters().leaders.on(question.on).map(|figure| figure.value);
    let both = leaders.zip(required);
    let verdict = Verdict::of(both.map(|(leaders, required)| leaders == required));
    let reason = Reason {
        found: leaders.map(|leaders| counted(leaders).into()),
        short_by: both.and_then(|(leaders, required)| leaders.short_of(required)).map(counted),
        over_by: both.and_then(|(leaders, required)| required.short_of(leaders)).map(counted),
        ..Reason::new(
            "one-leader",
            verdict,
            &["leaders"],
            required.map_or("no figure in force".into(), counted),
            CLAUSE,
        )
    };
    let missing = missing([("leaders", leaders.is_none() && required.is_some())]);
    Answer::new(verdict.into(), Leaders { required_leaders: required }, vec![reason], missing)
}

fn counted(leaders: Decimal) -> String {
    format!("{leaders} in charge")
}
