//! The rule: every target asked about is judged; the outcome is that of all that bind.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::{
    Facts, PlanTargets, Readings, Report,
    judged::{Day, Judged, Judgement, judge},
    target::{Line, Target},
    targets,
    totals::{OfDocument, OfUnit, Totals, by_document, by_unit},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome},
    measures::Question,
};

/// The result: every target asked about, how many stand how, and the reports that no line goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// The totals.
    pub totals: Totals,
    /// The totals of each document.
    pub by_document: Vec<OfDocument>,
    /// The totals of each unit.
    pub by_unit: Vec<OfUnit>,
    /// The targets, in the order of the documents and clauses, yearly ones year by year.
    pub targets: Vec<Judged>,
    /// The reports that no line goes by, in their order.
    pub unused: Vec<Unused>,
}

/// A report that no line goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unused {
    /// Its position in the list of reports, from 0.
    pub index: usize,
    /// Why.
    pub why: UnusedWhy,
}

/// Why no line goes by a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum UnusedWhy {
    /// The target is that of another reading.
    OtherReading,
    /// The filters leave its line out.
    NotSelected,
    /// Its day is before or after the time of the target.
    OutsideWindow,
    /// Its day is after the day of the question.
    AfterDay,
    /// A newer one, or an equal one of the same day, stands.
    Superseded,
}

impl UnusedWhy {
    /// The name in the contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            UnusedWhy::OtherReading => "otherReading",
            UnusedWhy::NotSelected => "notSelected",
            UnusedWhy::OutsideWindow => "outsideWindow",
            UnusedWhy::AfterDay => "afterDay",
            UnusedWhy::Superseded => "superseded",
        }
    }
}

impl Serialize for UnusedWhy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

pub(super) fn answer(question: &Question<'_, PlanTargets>) -> Answer<Progress> {
    let day = Day::of(question);
    let (facts, readings) = (question.facts, question.readings);
    let lines = lines(readings).filter(|line| is_selected(facts, line));
    let judgements: Vec<Judgement> = lines.map(|line| judge(question, day, line)).collect();
    let outcome = outcome(&judgements);
    let missing = [
        ("reports", judgements.iter().any(|judgement| judgement.open)),
        ("on", judgements.iter().any(|judgement| judgement.day_matters)),
    ];
    let missing = missing.into_iter().filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact)));
    let waits = |judgement: &Judgement| judgement.judged.why == Some(super::Why::NoFigure);
    let omitted = judgements.iter().filter(|judgement| waits(judgement)).map(|it| it.judged.target).collect();
    let reasons = judgements.iter().map(Judgement::reason).collect();
    let targets: Vec<Judged> = judgements.into_iter().map(|judgement| judgement.judged).collect();
    let result = Progress {
        totals: Totals::of(&targets),
        by_document: by_document(&targets),
        by_unit: by_unit(&targets),
        unused: unused(question, &targets),
        targets,
    };
    Answer { omitted, ..Answer::new(outcome, result, reasons, missing.collect()) }
}

/// Every line of a reading, in the order of the documents and clauses.
pub(super) fn lines(readings: Readings) -> impl Iterator<Item = Line> {
    let read = move |target: &&Target| target.only.is_none_or(|variant| variant.is_chosen(readings));
    targets::all().filter(read).flat_map(Target::lines)
}

fn is_selected(facts: &Facts, line: &Line) -> bool {
    let target = line.target;
    facts.document.as_deref().is_none_or(|document| document == target.document().id)
        && facts.unit.as_deref().is_none_or(|unit| target.units.contains(&unit))
        && facts.year.is_none_or(|year| year == i64::from(line.due.year()))
}

/// All binding targets together. Where none is asked about, nothing can be said to be met.
fn outcome(judgements: &[Judgement]) -> Outcome {
    let mut binding = judgements.iter().filter(|judgement| judgement.judged.binding).peekable();
    if binding.peek().is_none() {
        return Outcome::Unknown;
    }
    Verdict::all(binding.map(Judgement::verdict)).into()
}

fn unused(question: &Question<'_, PlanTargets>, targets: &[Judged]) -> Vec<Unused> {
    let is_used = |index| targets.iter().any(|line| line.report.is_some_and(|used| used.index == index));
    let reports = question.facts.reports.iter().flatten().enumerate();
    let left = reports.filter(|(index, _)| !is_used(*index));
    left.filter_map(|(index, report)| Some(Unused { index, why: why_unused(question, report)? })).collect()
}

fn why_unused(question: &Question<'_, PlanTargets>, report: &Report) -> Option<UnusedWhy> {
    let (target, date) = (targets::find(report.target.as_deref()?)?, report.date?);
    if target.only.is_some_and(|variant| !variant.is_chosen(question.readings)) {
        return Some(UnusedWhy::OtherReading);
    }
    let covers = |line: &Line| (line.from..=line.due).contains(&date);
    let Some(line) = target.lines().into_iter().find(covers) else { return Some(UnusedWhy::OutsideWindow) };
    Some(match question.on {
        _ if !is_selected(question.facts, &line) => UnusedWhy::NotSelected,
        Some(on) if on < date => UnusedWhy::AfterDay,
        _ => UnusedWhy::Superseded,
    })
}
