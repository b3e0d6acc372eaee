//! What no report can say: a value for no target, two values of one day, a part above its whole.

use std::collections::HashMap;

use super::{
    PlanTargets, Report,
    target::{Goal, Measured, PER_CENT, Target},
    targets, text,
};
use crate::{
    check::MAX_PROBLEMS,
    date::CivilDate,
    decimal::Decimal,
    field::Field,
    measures::Question,
    problem::{Place, Problem, texts},
    text::Text,
    unit,
};

/// A report with its position, of a known target and day.
type Known<'a> = (usize, &'static Target, CivilDate, &'a Report);

pub(super) fn contradictions(question: &Question<'_, PlanTargets>) -> Vec<Problem> {
    let facts = question.facts;
    let mut problems = filters(facts.document.as_deref(), facts.unit.as_deref());
    let mut seen: HashMap<(&str, CivilDate), Known<'_>> = HashMap::new();
    for (index, report) in facts.reports.iter().flatten().enumerate() {
        if problems.len() >= MAX_PROBLEMS {
            break;
        }
        match known(index, report) {
            Err(None) => {}
            Err(Some(problem)) => problems.push(problem),
            Ok(known @ (_, target, date, _)) => {
                if let Some(problem) = bad_value(known) {
                    problems.push(problem);
                    continue;
                }
                let first = *seen.entry((target.id, date)).or_insert(known);
                problems.extend(conflict(first, known));
            }
        }
    }
    let (part, whole) = targets::PART_AND_WHOLE;
    let mut parts: Vec<&Known<'_>> = seen.values().filter(|(_, target, ..)| target.id == part).collect();
    parts.sort_by_key(|(index, ..)| *index);
    problems.extend(parts.into_iter().filter_map(|part| larger(part, seen.get(&(whole, part.2))?)));
    problems.truncate(MAX_PROBLEMS);
    problems
}

/// What a typed caller can get wrong; the declared fields tell it to others.
fn filters(document: Option<&str>, unit: Option<&str>) -> Vec<Problem> {
    let known_document =
        |id: &str| targets::all().any(|target| target.document().id == id);
    let refused = |field: &Field, code| Place::fact(field).problem(code, text::UNKNOWN_FILTER, &[]);
    let document = document.filter(|id| !known_document(id));
    let unit = unit.filter(|id| unit::find(id).is_none());
    let document = document.map(|_| refused(&text::DOCUMENT_FIELD, "not-a-choice"));
    document.into_iter().chain(unit.map(|_| refused(&text::UNIT_FIELD, "not-a-choice"))).collect()
}

/// A report whose target and day can be told; an absent one is a problem elsewhere.
fn known(index: usize, report: &Report) -> Result<Known<'_>, Option<Problem>> {
    let (id, date) = report.target.as_deref().zip(report.date).ok_or(None)?;
    let target = targets::find(id).ok_or_else(|| {
        let name: String = id.chars().take(40).collect();
        Some(at(index, &text::TARGET_FIELD, "unknown-target", text::UNKNOWN_TARGET, &[("name", &name)]))
    })?;
    Ok((index, target, date, report))
}

fn at(
    index: usize,
    field: &Field,
    code: &'static str,
    message: Text,
    values: &[(&str, &str)],
) -> Problem {
    Place::fact(&text::REPORTS_FIELD).entry(index).field(field).problem(code, message, values)
}

/// A value of the wrong kind, or none.
fn bad_value((index, target, _, report): Known<'_>) -> Option<Problem> {
    let title = [("title", target.title.zh_cn), ("titleEn", target.title.en)];
    let value = |code, message| Some(at(index, &text::VALUE_FIELD, code, message, &title));
    let achieved = |code, message| Some(at(index, &text::ACHIEVED_FIELD, code, message, &title));
    match (target.goal, target.measured, report.value, report.achieved) {
        (Goal::Qualitative, ..) => {
            Some(at(index, &text::TARGET_FIELD, "not-reportable", text::NOT_REPORTABLE, &title))
        }
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

/// Two reports of one target and day that differ.
fn conflict(first: Known<'_>, second: Known<'_>) -> Option<Problem> {
    let told = |(_, _, _, report): Known<'_>| (report.value, report.achieved);
    let position = (first.0 + 1).to_string();
    let values = [("first", &*position)];
    (told(first) != told(second))
        .then(|| at(second.0, &text::DATE_FIELD, "conflicting-reports", text::CONFLICT, &values))
}

/// A part that is larger than the whole of the same day.
fn larger((index, target, _, part): &Known<'_>, (_, _, _, whole): &Known<'_>) -> Option<Problem> {
    let (part, whole) = part.value.zip(whole.value)?;
    let values = [("title", target.title.zh_cn), ("titleEn", target.title.en), ("whole", &whole.to_string())];
    (part > whole)
        .then(|| at(*index, &text::VALUE_FIELD, "part-above-whole", text::PART_ABOVE_WHOLE, &values))
}
