//! A host's own figures, looked over before they are used: what does not fit, overlaps, has gaps,
//! ends, or is still missing.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    assessment::Outcome,
    check,
    date::CivilDate,
    measures::{Entry, Request},
    problem::Problem,
    text::{Message, Text},
    unit,
};

/// How grave a remark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// The set is refused as it is.
    Error,
    /// The set is taken, and on some days there is no figure.
    Warning,
    /// The set is taken; the document leaves this figure open.
    Note,
}

/// One thing to know about a parameter set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// Where it is, such as `workingDays[1]`; empty for the set as a whole.
    pub path: String,
    /// A stable name: `misfit`, `overlap`, `order`, `gap`, `ended`, `omitted`.
    pub code: &'static str,
    /// How grave it is.
    pub weight: Weight,
    /// What a person reads.
    pub message: Message,
}

/// Looks a measure's parameter set over: every remark, figure by figure.
///
/// ```
/// use luohu_policy_core::{figure::review, measures};
///
/// let measure = measures::find("reply-deadline").unwrap();
/// let published = serde_json::from_str(measure.parameters().get()).unwrap();
/// assert_eq!(review(measure, &published), []);
/// ```
#[must_use]
pub fn review(measure: &Entry, set: &Value) -> Vec<Remark> {
    let mut remarks = Vec::new();
    walk("", set, &mut remarks);
    let nothing = Map::new();
    let request = Request { on: None, facts: &nothing, readings: &nothing, parameters: Some(set) };
    let answer = measure.answer(&request);
    let known = remarks.iter().any(|remark| remark.weight == Weight::Error);
    // The order of dated values is told with its days already.
    if answer.outcome == Outcome::Invalid && !known {
        remarks.extend(answer.problems.into_iter().map(misfit));
    }
    for omission in measure.about().omitted {
        // A figure stands in the set by its name, which may have dots, or below other names.
        let below = || omission.name.split('.').try_fold(set, |value, name| value.get(name));
        let value = set.get(omission.name).or_else(below);
        if value.and_then(Value::as_array).is_some_and(Vec::is_empty) {
            let unit = unit::find(omission.set_by).map(|unit| unit.name);
            let (zh_cn, en) = unit.map_or(("", ""), |unit| (unit.zh_cn, unit.en));
            let fill = |template: &str, label: &str, unit: &str| {
                crate::text::filled(template, &[("label", label), ("unit", unit)]).into()
            };
            remarks.push(Remark {
                path: omission.name.to_owned(),
                code: "omitted",
                weight: Weight::Note,
                message: Message {
                    zh_cn: fill(OMITTED.zh_cn, omission.label.zh_cn, zh_cn),
                    en: fill(OMITTED.en, omission.label.en, en),
                },
            });
        }
    }
    remarks
}

fn misfit(problem: Problem) -> Remark {
    Remark { path: String::new(), code: "misfit", weight: Weight::Error, message: problem.message }
}

/// Every list of dated values, wherever it stands.
fn walk(path: &str, value: &Value, remarks: &mut Vec<Remark>) {
    if remarks.len() >= check::MAX_PROBLEMS {
        return;
    }
    match value {
        Value::Object(object) => {
            let dot = if path.is_empty() { "" } else { "." };
            for (name, value) in object {
                walk(&format!("{path}{dot}{}", check::shortened(name)), value, remarks);
            }
        }
        Value::Array(list) => timeline(path, list, remarks),
        _ => {}
    }
}

/// The first and the last day of a dated value; the last is open where none is given.
type Span = (CivilDate, Option<CivilDate>);

fn span(value: &Value) -> Option<Span> {
    let from = check::date(value.get("from")?).ok()?;
    let to = value.get("to").filter(|to| !to.is_null());
    Some((from, to.map(check::date).transpose().ok()?))
}

fn timeline(path: &str, list: &[Value], remarks: &mut Vec<Remark>) {
    // What has no readable days is a misfit, and no timeline.
    let Some(spans) = list.iter().map(span).collect::<Option<Vec<Span>>>() else { return };
    let mut remark = |index: usize, code, weight, text: Text, days: &[(&str, CivilDate)]| {
        let days: Vec<(&str, String)> = days.iter().map(|(name, day)| (*name, day.to_string())).collect();
        let days: Vec<(&str, &str)> = days.iter().map(|(name, day)| (*name, &**day)).collect();
        remarks.push(Remark { path: format!("{path}[{index}]"), code, weight, message: text.fill(&days) });
    };
    for (index, (from, to)) in spans.iter().enumerate() {
        if let Some(to) = to.filter(|to| to < from) {
            remark(index, "order", Weight::Error, ENDS_FIRST, &[("from", *from), ("to", to)]);
        }
        let Some((before, end)) = index.checked_sub(1).and_then(|before| spans.get(before)) else { continue };
        match end {
            _ if from <= before => {
                remark(index, "order", Weight::Error, STARTS_FIRST, &[("from", *from), ("before", *before)]);
            }
            Some(end) if end >= from => {
                remark(index, "overlap", Weight::Error, OVERLAP, &[("from", *from), ("to", *end)]);
            }
            Some(end) if end.plus_days(1) < *from => {
                let gap = [("from", end.plus_days(1)), ("to", from.plus_days(-1))];
                remark(index, "gap", Weight::Warning, GAP, &gap);
            }
            _ => {}
        }
    }
    if let (Some(last), Some((_, Some(end)))) = (list.len().checked_sub(1), spans.last()) {
        remark(last, "ended", Weight::Warning, ENDED, &[("from", end.plus_days(1))]);
    }
}

const ENDS_FIRST: Text = Text::new(
    "截止日 {to} 早于起始日 {from}，请改正其中一个日期。",
    "it ends on {to}, before it begins on {from}; correct one of the days",
);
const STARTS_FIRST: Text = Text::new(
    "起始日 {from} 不晚于上一项的起始日 {before}。请按起始日先后排列，同一天只留一项。",
    "it begins on {from}, no later than the value before it ({before}); put the values in the order of their days, one a day",
);
const OVERLAP: Text = Text::new(
    "与上一项重叠：{from} 至 {to} 两项都有效。请提前上一项的截止日，或推后本项的起始日。",
    "it overlaps with the value before it from {from} to {to}; let that one end earlier or this one begin later",
);
const GAP: Text = Text::new(
    "{from} 至 {to} 没有有效的数额，这些日期的问题将得不到答复。",
    "from {from} to {to} no figure is in force; questions about those days stay open",
);
const ENDED: Text = Text::new(
    "自 {from} 起没有有效的数额。如仍有效，请把“to”改为 null。",
    "from {from} on no figure is in force; set `to` to null if it still holds",
);
const OMITTED: Text = Text::new(
    "文件没有给出“{label}”，由{unit}制定；取得后连同出处填入。",
    "the document does not give “{label}”; {unit} sets it. Add it with its source",
);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::measures;

    fn codes(values: &[(&str, Option<&str>)]) -> Vec<(String, &'static str)> {
        let citation = json!({"document": "LFB2013-5", "clause": "III.2"});
        let dated = |(from, to): &(&str, Option<&str>)| json!({"from": from, "to": to, "value": 3, "citation": citation});
        let set = json!({"workingDays": values.iter().map(dated).collect::<Vec<_>>()});
        let remarks = review(measures::find("reply-deadline").unwrap(), &set);
        remarks.into_iter().map(|remark| (remark.path, remark.code)).collect()
    }

    #[test]
    fn timelines_are_judged_to_the_day() {
        let at = |code| vec![("workingDays[1]".to_owned(), code)];
        for (second, expected) in [
            ("2014-01-01", vec![]),
            ("2014-01-02", at("gap")),
            ("2013-12-31", at("overlap")),
            ("2013-04-25", at("overlap")),
            ("2013-04-24", at("order")),
            ("2013-04-23", at("order")),
        ] {
            assert_eq!(codes(&[("2013-04-24", Some("2013-12-31")), (second, None)]), expected, "{second}");
        }
        assert_eq!(codes(&[("2013-04-24", None), ("2014-01-01", None)]), []);
        assert_eq!(codes(&[("2013-04-24", Some("2014-12-31"))]), [("workingDays[0]".to_owned(), "ended")]);
        assert_eq!(codes(&[("2013-04-24", Some("2013-04-23"))])[0], ("workingDays[0]".to_owned(), "order"));
        assert_eq!(codes(&[("2013-04-24", Some("2013-04-24")), ("2013-04-25", None)]), []);
    }

    #[test]
    fn what_is_no_set_of_the_measure_is_told_once() {
        for set in [json!(null), json!([]), json!({}), json!({"workingDays": []}), json!({"workingDays": 3})]
        {
            let remarks = review(measures::find("reply-deadline").unwrap(), &set);
            assert_eq!(remarks.len(), 1, "{set}");
            assert_eq!((remarks[0].code, remarks[0].weight), ("misfit", Weight::Error), "{set}");
        }
    }

    #[test]
    fn every_published_set_is_in_order_and_waits_only_for_what_is_omitted() {
        for entry in measures::MEASURES {
            let set = serde_json::from_str(entry.parameters().get()).unwrap();
            let remarks = review(entry, &set);
            let omitted: Vec<&str> = entry.about().omitted.iter().map(|omission| omission.name).collect();
            let told: Vec<&str> = remarks.iter().map(|remark| &*remark.path).collect();
            assert_eq!(told, omitted, "{}", entry.about().id);
        }
    }
}
