//! The rule: a title carries a monthly reward and is evaluated again every three years.

use std::borrow::Cow;

use serde::Serialize;

use super::{Stacking, Step, TeacherHonours, Title, TitleHeld};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    date::CivilDate,
    document::{Citation, LFB2013_7},
    figure::Dated,
    measures::{
        Question,
        honours::Round,
        supplied::{NOT_APPLICABLE, Promise},
    },
    money::Money,
    read::Named,
};

/// The result: the reward, the evaluations to come and what is open on both ladders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Honours {
    /// The reward of a month in yuan, once a host has supplied every amount it needs.
    pub monthly_reward_cny: Option<Money>,
    /// The titles whose rewards count, by the chosen reading.
    pub counted_titles: Option<Vec<&'static str>>,
    /// The next evaluation of every title held, in the order given.
    pub evaluations: Option<Vec<Evaluation>>,
    /// The titles still open, lowest first.
    pub open_titles: Option<Vec<&'static str>>,
    /// The steps of development still open, lowest first.
    pub open_steps: Option<Vec<&'static str>>,
}

/// The next evaluation of a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// The title.
    pub title: &'static str,
    /// The day of its next evaluation.
    pub next_evaluation_on: Option<CivilDate>,
    /// Whether the day of the question lies behind it.
    pub overdue: Option<bool>,
}

type Asked<'a> = Question<'a, TeacherHonours>;

pub(super) fn answer(question: &Asked<'_>) -> Answer<Honours> {
    let facts = question.facts;
    let ladder = question.readings.ladder;
    let titles = facts.titles.as_deref();
    let counted = titles.map(|held| counted(held, question.readings.stacking));
    let highest = titles.map(|held| held.iter().filter_map(|held| held.title).max());
    let entitled = Verdict::of(titles.map(|held| !held.is_empty()));
    let result = Honours {
        monthly_reward_cny: counted.as_deref().and_then(|counted| reward(question, counted)),
        counted_titles: counted.as_deref().map(names),
        evaluations: titles.map(|held| held.iter().filter_map(|held| evaluation(question, *held)).collect()),
        open_titles: highest.map(|highest| names(&ladder.above(&Title::LADDER, highest))),
        open_steps: facts.step.map(|step| names(&ladder.above(&Step::LADDER, Some(step)))),
    };
    Answer {
        omitted: omitted(question, counted.as_deref()),
        ..Answer::new(entitled.into(), result, reasons(question, counted.as_deref()), missing(question))
    }
}

fn names<T: Named>(values: &[T]) -> Vec<&'static str> {
    values.iter().map(|value| value.name()).collect()
}

/// The titles whose rewards count, lowest first.
fn counted(held: &[TitleHeld], stacking: Stacking) -> Vec<Title> {
    let mut titles: Vec<Title> = held.iter().filter_map(|held| held.title).collect();
    titles.sort_unstable();
    match stacking {
        Stacking::Sum => titles,
        Stacking::Highest => titles.last().copied().into_iter().collect(),
    }
}

fn supplied<'a>(question: &Asked<'a>, title: Title) -> Option<&'a Dated<Money>> {
    question.parameters().reward(title).1.on(question.on)
}

/// What the counted titles earn together; nothing known where an amount is lacking or none counts.
fn reward(question: &Asked<'_>, counted: &[Title]) -> Option<Money> {
    let amounts: Option<Vec<i64>> = counted
        .iter()
        .map(|title| supplied(question, *title).map(|figure| figure.value.hundredths()))
        .collect();
    amounts.filter(|amounts| !amounts.is_empty()).map(|amounts| Money::from_hundredths(amounts.iter().sum()))
}

fn round(question: &Asked<'_>, held: TitleHeld) -> Round {
    let cycle = question.parameters().cycle_months.on(question.on);
    Round::after(held.evaluated_on, cycle.map(|cycle| cycle.value), question.on)
}

fn evaluation(question: &Asked<'_>, held: TitleHeld) -> Option<Evaluation> {
    let round = round(question, held);
    Some(Evaluation { title: held.title?.name(), next_evaluation_on: round.next, overdue: round.overdue() })
}

/// The rewards that nobody supplied: of the counted titles, or of all while the titles are unknown.
fn omitted(question: &Asked<'_>, counted: Option<&[Title]>) -> Vec<&'static str> {
    let titles = counted.unwrap_or(&Title::LADDER).iter();
    titles
        .filter(|title| supplied(question, **title).is_none())
        .map(|title| question.parameters().reward(*title).0)
        .collect()
}

fn missing(question: &Asked<'_>) -> Vec<Cow<'static, str>> {
    let facts = question.facts;
    let in_cycle = question.parameters().cycle_months.on(question.on).is_some();
    let held = facts.titles.as_deref().unwrap_or_default();
    let mut missing: Vec<Cow<'static, str>> = Vec::new();
    if facts.titles.is_none() {
        missing.push("titles".into());
    }
    if in_cycle {
        let undated = held.iter().enumerate().filter(|(_, held)| held.evaluated_on.is_none());
        missing.extend(undated.map(|(index, _)| format!("titles[{index}].evaluatedOn").into()));
    }
    if facts.step.is_none() {
        missing.push("step".into());
    }
    let undecided =
        facts.titles.is_none() || held.iter().any(|held| round(question, *held).overdue().is_none());
    if question.on.is_none() && in_cycle && undecided {
        missing.push("on".into());
    }
    missing
}

fn reasons(question: &Asked<'_>, counted: Option<&[Title]>) -> Vec<Reason> {
    let facts = question.facts;
    let titles = facts.titles.as_deref();
    let entitled = Verdict::of(titles.map(|held| !held.is_empty()));
    let step = Verdict::of(facts.step.map(|step| step != Step::None));
    let held = titles.map(|held| {
        let held = names(&held.iter().filter_map(|held| held.title).collect::<Vec<_>>());
        if held.is_empty() { Cow::Borrowed("no title") } else { held.join(" and ").into() }
    });
    let mut reasons = vec![
        Reason {
            found: facts.step.map(|step| step.name().into()),
            ..reason("development-step", step, &["step"], names(&Step::LADDER).join(" or "))
        },
        Reason {
            found: held,
            ..reason("title-held", entitled, &["titles"], names(&Title::LADDER).join(" or "))
        },
        evaluation_reason(question),
    ];
    reasons.extend(Title::LADDER.iter().map(|title| reward_reason(question, *title, counted)));
    reasons
}

/// The earliest evaluation to come.
fn evaluation_reason(question: &Asked<'_>) -> Reason {
    let cycle = question.parameters().cycle_months.on(question.on);
    let held = question.facts.titles.as_deref();
    let days: Option<Vec<CivilDate>> =
        held.and_then(|held| held.iter().map(|held| round(question, *held).next).collect());
    let verdict = match &days {
        Some(days) if days.is_empty() => Verdict::NotMet,
        days => Verdict::of(days.as_ref().map(|_| true)),
    };
    let first = days.as_ref().and_then(|days| days.iter().min());
    let nothing = (verdict == Verdict::NotMet).then_some(Cow::Borrowed(NOT_APPLICABLE.0));
    Reason {
        found: first.map(|day| Cow::Owned(day.to_string())).or(nothing),
        // The clause gives the cycle alone: no first round and no day.
        assumed: true,
        ..reason("next-evaluation", verdict, &["titles"], {
            let told = cycle.map(|cycle| Cow::Owned(format!("{} months", cycle.value)));
            told.unwrap_or(Cow::Borrowed("no figure in force"))
        })
    }
}

/// Whether the reward of a title counts, and how much it is.
fn reward_reason(question: &Asked<'_>, title: Title, counted: Option<&[Title]>) -> Reason {
    let (id, figure) = (reward_id(title), supplied(question, title));
    let due = Verdict::of(counted.map(|counted| counted.contains(&title)));
    let promise = Promise { name: "", figure, due };
    Reason {
        // Whether rewards add up is not said.
        assumed: question
            .facts
            .titles
            .as_ref()
            .is_some_and(|held| held.len() > 1 && held.iter().any(|held| held.title == Some(title))),
        ..promise.told(reason(id, due, &["titles"], ""))
    }
}

const fn reward_id(title: Title) -> &'static str {
    match title {
        Title::NewStar => "new-star-reward",
        Title::SkilledTeacher => "skilled-teacher-reward",
        Title::TeachingPacesetter => "teaching-pacesetter-reward",
        Title::EducationTalent => "education-talent-reward",
        Title::Educator => "educator-reward",
        Title::MeritoriousEducator => "meritorious-educator-reward",
    }
}

fn reason(
    id: &'static str,
    verdict: Verdict,
    facts: &'static [&'static str],
    required: impl Into<Cow<'static, str>>,
) -> Reason {
    Reason::new(id, verdict, facts, required, Citation::new(&LFB2013_7, "A3.8"))
}
