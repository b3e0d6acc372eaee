//! What a host sets where a document leaves it open: how often, or from which year on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    Cadence, Duty, Undated, duties,
    query::{object, stated},
    schedule::why_undated,
};
use crate::{
    check::{self, MAX_NAME, MAX_PROBLEMS},
    date::CivilDate,
    document::Citation,
    problem::{Problem, texts},
    text::Text,
};

/// Intervals by the identifier of their duty, such as `LFB2013-6/V.2/01`.
pub type Intervals = BTreeMap<String, Interval>;

/// What a host's own paper sets for one duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Interval {
    /// How often: monthly, quarterly, half-yearly or yearly. For a duty whose interval is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<Cadence>,
    /// The first day on which a period may begin; unset: the day after the document's issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<CivilDate>,
    /// The year of the first round. For a cycle whose first year is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_year: Option<i16>,
    /// Where it is set; the paper may be the host's own.
    pub citation: Citation,
}

/// The cadences that a host can set.
const CADENCES: [(&str, Cadence); 4] = [
    ("monthly", Cadence::Monthly),
    ("quarterly", Cadence::Quarterly),
    ("half-yearly", Cadence::HalfYearly),
    ("yearly", Cadence::Yearly),
];

/// Reads intervals from JSON text: an object by the identifiers of duties.
///
/// # Errors
/// Every problem of the text; their paths begin with `intervals`.
pub fn read_intervals(json: &str) -> Result<Intervals, Vec<Problem>> {
    let object = object(json)?;
    let mut problems = Vec::new();
    let intervals = intervals(&object, &mut problems);
    if problems.is_empty() { Ok(intervals) } else { Err(problems) }
}

/// The intervals of a query; what is wrong with them is told.
pub(super) fn intervals(object: &Map<String, Value>, problems: &mut Vec<Problem>) -> Intervals {
    let mut read = Intervals::new();
    for (id, value) in object {
        if problems.len() >= MAX_PROBLEMS {
            break;
        }
        let entry = Entry(id);
        match entry.duty().and_then(|(duty, why)| entry.interval(duty, why, value)) {
            Ok(interval) => drop(read.insert(id.clone(), interval)),
            Err(more) => problems.extend(more),
        }
    }
    read
}

/// The problems of intervals that were not read from JSON.
pub(super) fn check(intervals: &Intervals) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, interval) in intervals.iter().take(MAX_PROBLEMS) {
        let entry = Entry(id);
        match entry.duty() {
            Ok((duty, why)) => problems.extend(entry.problems(duty, why, interval)),
            Err(more) => problems.extend(more),
        }
    }
    problems.truncate(MAX_PROBLEMS);
    problems
}

/// One interval, by the identifier that it is given for.
#[derive(Clone, Copy)]
struct Entry<'a>(&'a str);

impl Entry<'_> {
    /// The path of a field of the entry; of the entry itself without a field.
    fn path(self, field: &str) -> String {
        let dot = if field.is_empty() { "" } else { "." };
        ["intervals[\"", &check::shortened(self.0), "\"]", dot, field].concat()
    }

    fn problem(self, field: &str, code: &'static str, text: Text, values: &[(&str, &str)]) -> Problem {
        let name = self.path(field);
        Problem::new(name.clone(), code, text, &[&[("name", &*name)], values].concat())
    }

    /// The duty, if the document leaves something about it open.
    fn duty(self) -> Result<(&'static Duty, Undated), Vec<Problem>> {
        let duty = duties().iter().find(|duty| duty.id == self.0);
        match duty.map(|duty| (duty, why_undated(duty))) {
            Some((_, Some(Undated::Continuous))) => {
                Err(vec![self.problem("", "interval-not-open", CONTINUOUS, &[])])
            }
            Some((duty, Some(why))) => Ok((duty, why)),
            Some((_, None)) => Err(vec![self.stated_already("")]),
            None => {
                let is_open = |duty: &&Duty| why_undated(duty).is_some_and(|why| why != Undated::Continuous);
                let known: Vec<&str> = duties().iter().filter(is_open).map(|duty| duty.id).collect();
                let known = [("known", &*known.join(", "))];
                Err(vec![self.problem("", "unknown-duty", UNKNOWN_DUTY, &known)])
            }
        }
    }

    fn interval(self, duty: &Duty, why: Undated, value: &Value) -> Result<Interval, Vec<Problem>> {
        let Some(object) = value.as_object() else {
            let path = self.path("");
            return Err(vec![Problem::new(&*path, "not-an-object", texts::NOT_OBJECT, &[("name", &path)])]);
        };
        let keys: &[&str] = match why {
            Undated::FirstYearNotStated => &["firstYear", "citation"],
            _ => &["cadence", "from", "citation"],
        };
        let mut problems = unknown(object, keys, &self.path(""));
        let mut refuse = |problem| problems.push(problem);
        let cadence = stated(object, "cadence").and_then(|value| {
            let chosen = CADENCES.iter().find(|(name, _)| value == name).map(|(_, cadence)| *cadence);
            if chosen.is_none() {
                refuse(self.bad_cadence("not-a-choice"));
            }
            chosen
        });
        let from = stated(object, "from").and_then(|value| {
            let day = check::date(value);
            day.map_err(|error| refuse(self.out_of_plan("from", check::date_code(error), duty))).ok()
        });
        let first_year = stated(object, "firstYear").and_then(|value| {
            let year = value.as_i64().and_then(|year| i16::try_from(year).ok());
            if year.is_none() {
                refuse(self.out_of_plan("firstYear", "bad-year", duty));
            }
            year
        });
        let citation = self.citation(object, &mut problems);
        let interval = Interval { cadence, from, first_year, citation };
        for problem in self.problems(duty, why, &interval) {
            if !problems.iter().any(|told| covers(told, &problem)) {
                problems.push(problem);
            }
        }
        if problems.is_empty() { Ok(interval) } else { Err(problems) }
    }

    /// The citation as given; empty texts stand for what is not.
    fn citation(self, object: &Map<String, Value>, problems: &mut Vec<Problem>) -> Citation {
        let nothing = Map::new();
        let citation = stated(object, "citation").and_then(Value::as_object).unwrap_or_else(|| {
            problems.push(self.problem("citation", "required", CITATION, &[]));
            &nothing
        });
        problems.extend(unknown(citation, &["document", "clause"], &self.path("citation")));
        let text = |name: &str| stated(citation, name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Citation { document: text("document").into(), clause: text("clause").into() }
    }

    /// What the types leave open.
    fn problems(self, duty: &Duty, why: Undated, interval: &Interval) -> Vec<Problem> {
        let mut problems = Vec::new();
        let (first, last) = within(duty);
        if why == Undated::FirstYearNotStated {
            let years = first.year()..=last.year();
            if !interval.first_year.is_some_and(|year| years.contains(&year)) {
                let code = if interval.first_year.is_none() { "required" } else { "out-of-range" };
                problems.push(self.out_of_plan("firstYear", code, duty));
            }
            problems.extend(interval.cadence.map(|_| self.stated_already("cadence")));
            problems.extend(interval.from.map(|_| self.stated_already("from")));
        } else {
            if !CADENCES.iter().any(|(_, cadence)| interval.cadence == Some(*cadence)) {
                let code = if interval.cadence.is_none() { "required" } else { "not-a-choice" };
                problems.push(self.bad_cadence(code));
            }
            if interval.from.is_some_and(|from| !(first..=last).contains(&from)) {
                problems.push(self.out_of_plan("from", "out-of-range", duty));
            }
            problems.extend(interval.first_year.map(|_| self.stated_already("firstYear")));
        }
        for (name, text) in [
            ("citation.document", &interval.citation.document),
            ("citation.clause", &interval.citation.clause),
        ] {
            if !check::is_line(text) {
                let max = MAX_NAME.to_string();
                problems.push(self.problem(name, "required", CITATION_PART, &[("max", &max)]));
            }
        }
        problems
    }

    fn bad_cadence(self, code: &'static str) -> Problem {
        let known = CADENCES.map(|(name, _)| name).join(", ");
        self.problem("cadence", code, CADENCE, &[("known", &known)])
    }

    fn stated_already(self, field: &str) -> Problem {
        self.problem(field, "interval-not-open", NOT_OPEN, &[])
    }

    /// No day or year between the document's issue and the plan's end.
    fn out_of_plan(self, field: &str, code: &'static str, duty: &Duty) -> Problem {
        let (first, last) = within(duty);
        let (first, last) = if field == "from" {
            (first.to_string(), last.to_string())
        } else {
            (first.year().to_string(), last.year().to_string())
        };
        self.problem(field, code, OUT_OF_PLAN, &[("first", &first), ("last", &last)])
    }
}

/// The days on which a host's interval can begin.
fn within(duty: &Duty) -> (CivilDate, CivilDate) {
    (duty.document.issued_on, duty.document.plan.map_or(CivilDate::LATEST, |(_, end)| end))
}

/// Whether a problem was told of the same place or of what stands around it.
fn covers(told: &Problem, problem: &Problem) -> bool {
    problem.path.strip_prefix(&*told.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn unknown(object: &Map<String, Value>, keys: &[&str], above: &str) -> Vec<Problem> {
    let unknown = object.keys().filter(|name| !keys.contains(&name.as_str()));
    unknown.take(MAX_PROBLEMS).map(|name| check::unknown_field(above, name, keys)).collect()
}

const UNKNOWN_DUTY: Text = Text::new(
    "“{name}”没有需要补充间隔的事项。可补充的事项：{known}。",
    "`{name}` is no duty whose interval is open. Those are: {known}.",
);
const CONTINUOUS: Text = Text::new(
    "“{name}”是持续进行的事项，没有间隔，请删去。",
    "`{name}` goes on all the time and has no interval; leave it out.",
);
const NOT_OPEN: Text = Text::new(
    "“{name}”已由文件写明，不能另行设定，请删去。",
    "`{name}` is stated by the document and cannot be set; leave it out.",
);
const CADENCE: Text = Text::new(
    "请在“{name}”中填写间隔，可选：{known}。",
    "Set `{name}` to how often the duty recurs, one of: {known}.",
);
const OUT_OF_PLAN: Text = Text::new(
    "请在“{name}”中填写 {first} 至 {last} 之间的值：文件印发之后、计划期满之前。",
    "Set `{name}` to a value from {first} to {last}: after the document's issue and before the plan ends.",
);
const CITATION: Text = Text::new(
    "请在“{name}”中注明出处，例如 {\"document\": \"文件名称或文号\", \"clause\": \"条款\"}。",
    "Set `{name}` to where this is published, such as {\"document\": \"its name or number\", \"clause\": \"its clause\"}.",
);
const CITATION_PART: Text = Text::new(
    "请在“{name}”中填写 1 至 {max} 个字，写在一行内，不含控制字符和改变文字方向的字符。",
    "Set `{name}` to one line of 1 to {max} characters, none of which controls the writing direction.",
);
