//! The rule: a level held carries an allowance and a research fund; selections come round.

use std::borrow::Cow;

use serde::Serialize;

use super::{HeadTeacherHonours, Level, Parameters};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    date::CivilDate,
    document::{Citation, LFB2013_7},
    measures::{Question, honours::Round, supplied::Promise},
    money::Money,
    read::Named,
};

/// The result: what the level carries, and what comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Honours {
    /// The allowance of the level in yuan, once a host has supplied it.
    pub allowance_cny: Option<Money>,
    /// The research fund of the level in yuan, once a host has supplied it.
    pub research_fund_cny: Option<Money>,
    /// The levels open at the next selection, lowest first; `None` while the level is unknown.
    pub open_levels: Option<Vec<&'static str>>,
    /// The day of the next selection.
    pub next_selection_on: Option<CivilDate>,
    /// Whether the day of the question lies behind it.
    pub overdue: Option<bool>,
}

pub(super) fn answer(question: &Question<'_, HeadTeacherHonours>) -> Answer<Honours> {
    let (facts, parameters) = (question.facts, question.parameters());
    let held = Verdict::of(facts.level.map(|level| level != Level::None));
    let cycle = parameters.cycle_months.on(question.on).map(|cycle| cycle.value);
    let round = Round::after(facts.last_selection_on, cycle, question.on);
    let [allowance, research] = amounts(question, held);
    let ladder = question.readings.ladder;
    let open = facts.level.map(|level| ladder.above(&Level::LADDER, Some(level)));
    let names = |levels: &[Level]| levels.iter().map(|level| level.name()).collect::<Vec<_>>();
    let reasons = vec![
        Reason {
            found: facts.level.map(|level| level.name().into()),
            ..reason("level-held", held, LEVEL, names(&Level::LADDER).join(" or "))
        },
        allowance.told(reason("allowance", held, LEVEL, "")),
        research.told(reason("research-fund", held, LEVEL, "")),
        Reason {
            found: round.next.map(|next| next.to_string().into()),
            // The clause gives the cycle alone: no first round and no day.
            assumed: true,
            ..reason("next-selection", Verdict::of(round.next.map(|_| true)), &["lastSelectionOn"], {
                let told = cycle.map(|cycle| Cow::Owned(format!("{cycle} months")));
                told.unwrap_or(Cow::Borrowed("no figure in force"))
            })
        },
    ];
    let missing = [
        ("level", facts.level.is_none()),
        ("lastSelectionOn", cycle.is_some() && facts.last_selection_on.is_none()),
        ("on", question.on.is_none() && cycle.is_some() && round.overdue().is_none()),
    ];
    let missing = missing.into_iter().filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact)));
    let result = Honours {
        allowance_cny: allowance.amount(),
        research_fund_cny: research.amount(),
        open_levels: open.as_deref().map(names),
        next_selection_on: round.next,
        overdue: round.overdue(),
    };
    Answer { omitted: omitted(question), ..Answer::new(held.into(), result, reasons, missing.collect()) }
}

/// Allowance and research fund of the level held.
fn amounts<'a>(question: &Question<'a, HeadTeacherHonours>, due: Verdict) -> [Promise<'a>; 2] {
    let parameters: &'a Parameters = question.parameters();
    match question.facts.level.and_then(|level| parameters.of(level)) {
        Some(amounts) => amounts.map(|(name, figure)| Promise { name, figure: figure.on(question.on), due }),
        None => [Promise { name: "", figure: None, due }; 2],
    }
}

/// The amounts of every level that may be held.
fn omitted(question: &Question<'_, HeadTeacherHonours>) -> Vec<&'static str> {
    let levels = Level::LADDER.into_iter();
    let possible = levels.filter(|level| question.facts.level.is_none_or(|held| held == *level));
    possible
        .filter_map(|level| question.parameters().of(level))
        .flatten()
        .filter(|(_, figure)| figure.on(question.on).is_none())
        .map(|(name, _)| name)
        .collect()
}

const LEVEL: &[&str] = &["level"];

fn reason(
    id: &'static str,
    verdict: Verdict,
    facts: &'static [&'static str],
    required: impl Into<Cow<'static, str>>,
) -> Reason {
    Reason::new(id, verdict, facts, required, Citation::new(&LFB2013_7, "A2.5"))
}
