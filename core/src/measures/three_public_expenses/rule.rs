//! The rule: this year's expenses within last year's.

use std::borrow::Cow;

use serde::Serialize;

use super::ThreePublicExpenses;
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason, missing},
    decimal::Decimal,
    document::{Citation, LF2013_3},
    measures::Question,
    money::Money,
};

/// The result: the most that may be spent, and how far the expenses are from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Expenses {
    /// The most that may be spent in the year in question, in yuan.
    pub limit_cny: Option<Money>,
    /// What is left of it.
    pub left_cny: Option<Money>,
    /// What was spent beyond it.
    pub over_cny: Option<Money>,
}

pub(super) const CLAUSE: Citation = Citation::new(&LF2013_3, "VII.4");

pub(super) fn answer(question: &Question<'_, ThreePublicExpenses>) -> Answer<Expenses> {
    let (prior, current) = (question.facts.prior_year_cny, question.facts.current_year_cny);
    let growth = question.parameters().growth_percent.on(question.on).map(|figure| figure.value);
    let limit = prior.zip(growth).map(|(prior, growth)| limit(prior, growth));
    let both = current.zip(limit);
    // Whatever was spent before, nothing is no growth.
    let nothing = growth.is_some() && current == Some(Money::from_units(0));
    let verdict = Verdict::of(both.map(|(current, limit)| current <= limit).or(nothing.then_some(true)));
    let over = both.and_then(|(current, limit)| limit.short_of(current));
    let left =
        both.filter(|_| over.is_none()).map(|(current, limit)| current.short_of(limit).unwrap_or_default());
    let required: Cow<'static, str> = match (growth, limit) {
        (None, _) => "no figure in force".into(),
        (_, Some(limit)) => format!("at most {limit} CNY").into(),
        _ => "growth limit".into(),
    };
    let reason = Reason {
        found: current.map(|current| format!("{current} CNY").into()),
        over_by: over.map(|over| format!("{over} CNY")),
        // The clause names neither the base year nor what is summed.
        assumed: true,
        ..Reason::new("zero-growth", verdict, &["currentYearCny", "priorYearCny"], required, CLAUSE)
    };
    let missing = missing([
        ("priorYearCny", prior.is_none() && growth.is_some()),
        ("currentYearCny", current.is_none() && growth.is_some()),
    ]);
    Answer::new(
        verdict.into(),
        Expenses { limit_cny: limit, left_cny: left, over_cny: over },
        vec![reason],
        missing,
    )
}

/// An amount grown by a percentage, cut to whole fen: no amount of whole fen lies between.
fn limit(prior: Money, growth: Decimal) -> Money {
    const WHOLE: i128 = 100_000; // a hundred per cent, in thousandths of one
    let grown = i128::from(prior.hundredths()) * (WHOLE + i128::from(growth.thousandths())) / WHOLE;
    i64::try_from(grown).map_or(Money::MAX, |grown| Money::from_hundredths(grown).min(Money::MAX))
}
