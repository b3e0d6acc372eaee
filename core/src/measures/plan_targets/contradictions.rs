//! What no report can say: a value for no target, two values of one day, a part above its whole.

use std::collections::BTreeMap;

use super::{
    PlanTargets, Report,
    target::{Goal, Measured, PER_CENT, Target},
    targets, text,
};
use crate::{
    check::{self, MAX_PROBLEMS},
    date::CivilDate,
    decimal::Decimal,
    field::Field,
    measures::Question,
    problem::{Place, Problem, texts},
    text::Text,
    unit,
};

pub(super) fn contradictions(question: &Question<'_, PlanTargets>) -> Vec<Problem> {
    let facts = question.facts;
    let mut problems = filters(facts.document.as_deref(), facts.unit.as_deref());
    let reports = facts.reports.iter().flatten().enumerate();
    let faults = faults(reports).into_iter().take(MAX_PROBLEMS);
    problems.extend(faults.map(|fault| fault.problem(in_list, entry)));
    problems.truncate(MAX_PROBLEMS);
    problems
}

/// A problem at a field of an entry of the facts.
pub(super) fn in_list(
    position: usize,
    field: &Field,
    code: &'static str,
    text: Text,
    values: &[(&str, &str)],
) -> Problem {
    Place::fact(&text::REPORTS_FIELD).entry(position).field(field).problem(code, text, values)
}

/// An entry of the facts, as people call it.
pub(super) fn entry(position: usize) -> [String; 2] {
    [format!("第{}条", position + 1), format!("entry {}", position + 1)]
}

/// One thing that a report cannot say, wherever the report stands.
pub(super) struct Fault {
    /// The report's position.
    pub(super) position: usize,
    field: Field,
    code: &'static str,
    text: Text,
    /// What the sentence names.
    values: Vec<(&'static str, String)>,
    /// The position of the report that it does not go with.
    first: Option<usize>,
}

/// What a typed caller can get wrong; the declared fields tell it to others.
fn filters(document: Option<&str>, unit: Option<&str>) -> Vec<Problem> {
    let known_document = |id: &str| targets::all().any(|target| target.document().id == id);
    let refused = |field: &Field, code| Place::fact(field).problem(code, text::UNKNOWN_FILTER, &[]);
    let document = document.filter(|id| !known_document(id));
    let unit = unit.filter(|id| unit::find(id).is_none());
    let document = document.map(|_| refused(&text::DOCUMENT_FIELD, "not-a-choice"));
    document.into_iter().chain(unit.map(|_| refused(&text::UNIT_FIELD, "not-a-choice"))).collect()
}

/// Every report with its position and target; an absent target or day is a problem elsewhere.
pub(super) fn faults<'a>(reports: impl Iterator<Item = (usize, &'a Report)>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut seen: BTreeMap<(&str, CivilDate), (usize, &Report)> = BTreeMap::new();
    for (position, report) in reports {
        let Some((id, date)) = report.target.as_deref().zip(report.date) else { continue };
        let Some(target) = targets::find(id) else {
            let name = check::shortened(id).into_owned();
            let fault = Fault::new(position, text::TARGET_FIELD, "unknown-target", text::UNKNOWN_TARGET);
            faults.push(Fault { values: vec![("name", name)], ..fault });
            continue;
        };
        if let Some((field, code, text)) = bad_value(target, report) {
            faults.push(Fault::new(position, field, code, text).about(target));
            continue;
        }
        let (first, earlier) = *seen.entry((target.id, date)).or_insert((position, report));
        if (earlier.value, earlier.achieved) != (report.value, report.achieved) {
            let fault = Fault::new(position, text::DATE_FIELD, "conflicting-reports", text::CONFLICT);
            faults.push(Fault { first: Some(first), ..fault });
        }
    }
    let (part, whole) = targets::PART_AND_WHOLE;
    for ((id, date), (position, report)) in &seen {
        let whole = seen.get(&(whole, *date)).filter(|_| *id == part);
        let larger =
            whole.and_then(|(_, whole)| report.value.zip(whole.value)).filter(|(part, whole)| part > whole);
        if let Some((target, (_, whole))) = targets::find(id).zip(larger) {
            let fault = Fault::new(*position, text::VALUE_FIELD, "part-above-whole", text::PART_ABOVE_WHOLE);
            let mut fault = fault.about(target);
            fault.values.push(("whole", whole.to_string()));
            faults.push(fault);
        }
    }
    faults
}

impl Fault {
    const fn new(position: usize, field: Field, code: &'static str, text: Text) -> Fault {
        Fault { position, field, code, text, values: Vec::new(), first: None }
    }

    fn about(self, target: &Target) -> Fault {
        let title = [("title", target.title.zh_cn.to_owned()), ("titleEn", target.title.en.to_owned())];
        Fault { values: title.into(), ..self }
    }

    /// The problem at the place that `at` gives to a position and a field; `called` is what people
    /// call a position.
    pub(super) fn problem(
        &self,
        at: impl Fn(usize, &Field, &'static str, Text, &[(&str, &str)]) -> Problem,
        called: impl Fn(usize) -> [String; 2],
    ) -> Problem {
        let mut values = self.values.clone();
        if let Some(first) = self.first {
            let [zh_cn, en] = called(first);
            values.extend([("first", zh_cn), ("firstEn", en)]);
        }
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, &**value)).collect();
        at(self.position, &self.field, self.code, self.text, &values)
    }
}

/// A value of the wrong kind, or none: at which field, which problem.
fn bad_value(target: &Target, report: &Report) -> Option<(Field, &'static str, Text)> {
    let value = |code, text| Some((text::VALUE_FIELD, code, text));
    let achieved = |code, text| Some((text::ACHIEVED_FIELD, code, text));
    match (target.goal, target.measured, report.value, report.achieved) {
        (Goal::Qualitative, ..) => Some((text::TARGET_FIELD, "not-reportable", text::NOT_REPORTABLE)),
        (_, None, Some(_), _) => value("wrong-kind", text::YES_NO_WANTED),
        (_, None, _, None) => achieved("required", texts::REQUIRED),
        (_, Some(_), _, Some(_)) => achieved("wrong-kind", text::QUANTITY_WANTED),
        (_, Some(_), None, _) => value("required", texts::REQUIRED),
        (_, Some(Measured { whole: true, .. }), Some(quantity), _) if quantity.units().is_none() => {
            value("bad-number", texts::BAD_COUNT)
        }
        (_, PER_CENT, Some(quantity), _) if quantity > Decimal::whole(100) => {
            value("out-of-range", text::OVER_HUNDRED)
        }
        _ => None,
    }
}
