//! The rule: an enterprise is a key enterprise when it meets at least one indicator.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Facts, KeyEnterprise, Parameters,
    indicators::{Group, Grouping, Predicate, Stated, Test},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome, Reason},
    date::CivilDate,
    document::{Citation, LFB2013_5},
    measures::{Asked, Comparison, Question},
    money::Money,
};

/// The result: the 18 indicators of the chosen reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Indicators {
    /// The indicators, in the order of the clause.
    pub indicators: Vec<Indicator>,
    /// How many are met for certain.
    pub met_count: usize,
}

/// One indicator and its verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Indicator {
    /// Its name.
    pub id: &'static str,
    /// Its number, 1 to 18.
    pub number: usize,
    /// Whether it is met.
    pub verdict: Verdict,
    /// The units that report it.
    pub units: &'static [&'static str],
    /// The predicates it consists of: the ids of their reasons.
    pub predicates: Vec<&'static str>,
}

pub(super) fn answer(question: &Question<'_, KeyEnterprise>) -> Answer<Indicators> {
    let groups = question.readings.indicators.indicators();
    let mut indicators = Vec::with_capacity(groups.len());
    let mut reasons = Vec::new();
    let mut missing = Vec::new();
    for (position, group) in groups.iter().enumerate() {
        let tests: Vec<(Predicate, Test)> =
            group.predicates.iter().map(|predicate| (*predicate, predicate.test(question))).collect();
        let verdict = Verdict::any(tests.iter().map(|(_, test)| test.verdict()));
        if verdict == Verdict::Unknown {
            missing.extend(tests.iter().flat_map(|(_, test)| test.undecided()).map(Cow::Borrowed));
        }
        reasons.extend(tests.iter().map(|(predicate, test)| reason(*predicate, group, test)));
        indicators.push(Indicator {
            id: group.id,
            number: position + 1,
            verdict,
            units: group.units,
            predicates: group.predicates.iter().map(|predicate| predicate.id()).collect(),
        });
    }
    let outcome = Verdict::any(indicators.iter().map(|indicator| indicator.verdict)).into();
    let met_count = indicators.iter().filter(|indicator| indicator.verdict == Verdict::Met).count();
    Answer::new(outcome, Indicators { indicators, met_count }, reasons, missing)
}

/// The outcome of [`answer`]: both groupings hold every predicate, and one suffices.
pub(super) fn outcome(question: &Question<'_, KeyEnterprise>) -> Outcome {
    let mut outcome = Verdict::NotMet;
    for predicate in predicates() {
        outcome = outcome.or(predicate.test(question).verdict());
        if outcome == Verdict::Met {
            break;
        }
    }
    outcome.into()
}

/// The same as comparisons.
pub(super) fn any_of(on: Option<CivilDate>, parameters: &Parameters) -> Vec<Comparison> {
    let nothing = Facts::default();
    let question = Question { on, own_parameters: Some(parameters), ..Question::about(&nothing) };
    predicates().filter_map(|predicate| predicate.test(&question).comparison()).collect()
}

fn predicates() -> impl Iterator<Item = Predicate> {
    Grouping::default().indicators().iter().flat_map(|group| group.predicates).copied()
}

impl Test {
    fn comparison(&self) -> Option<Comparison> {
        let asked = match self.stated {
            Stated::Status(_) => Asked::Yes,
            Stated::Amount { threshold, .. } => Asked::AtLeast(threshold),
        };
        Some(Comparison { fact: self.facts.first()?, asked, of_kind: self.facts.get(1).copied() })
    }

    fn verdict(&self) -> Verdict {
        let stated = match self.stated {
            Stated::Status(status) => Verdict::of(status),
            Stated::Amount { amount, threshold: Some(threshold), .. } => Verdict::at_least(amount, threshold),
            Stated::Amount { threshold: None, .. } => Verdict::Unknown,
        };
        stated.and(Verdict::of(self.of_kind))
    }

    /// The facts that keep this test from a certain verdict.
    fn undecided(&self) -> impl Iterator<Item = &'static str> {
        let stated = match self.stated {
            Stated::Status(status) => status.is_none(),
            Stated::Amount { amount, threshold, .. } => amount.is_none() && threshold.is_some(),
        };
        let undecided = self.verdict() == Verdict::Unknown;
        let open = [stated, self.of_kind.is_none()];
        self.facts.iter().zip(open).filter(move |(_, open)| undecided && *open).map(|(fact, _)| *fact)
    }
}

fn reason(predicate: Predicate, group: &Group, test: &Test) -> Reason {
    let of_kind = test.facts.get(1).map(|kind| (*kind, test.of_kind));
    let (required, found, short_by) = match test.stated {
        Stated::Status(status) => (Cow::Borrowed("yes"), status.map(|status| yes_no(status).into()), None),
        Stated::Amount { amount, threshold, currency } => {
            let with_unit = |amount: Money| amount.in_currency(currency);
            let required =
                threshold.map_or("no figure in force".into(), |threshold| with_unit(threshold).into());
            let short_by = amount.zip(threshold).and_then(|(amount, threshold)| amount.short_of(threshold));
            (required, amount.map(|amount| with_unit(amount).into()), short_by.map(with_unit))
        }
    };
    let found = match of_kind {
        Some((kind, Some(false))) => Some(format!("not {kind}").into()),
        _ => found,
    };
    let required = match of_kind {
        Some((kind, _)) => format!("{required} and {kind}").into(),
        None => required,
    };
    Reason {
        found,
        // Raising the amount helps only an enterprise of the right kind.
        short_by: short_by.filter(|_| test.of_kind != Some(false)),
        assumed: group.assumed,
        ..Reason::new(
            predicate.id(),
            test.verdict(),
            test.facts,
            required,
            Citation::new(&LFB2013_5, "III.1"),
        )
    }
}

const fn yes_no(status: bool) -> &'static str {
    if status { "yes" } else { "no" }
}
