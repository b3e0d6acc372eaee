//! What stands in the table, and what follows from it.

use luohu_policy_core::{
    assessment::{Assessment, Outcome},
    date::CivilDate,
    decimal::Decimal,
    form::{self, input},
    json,
    measures::{
        self, Measure, Request,
        plan_targets::{
            self, Facts, Judged, Report,
            target::{Line, Target},
            targets,
        },
    },
    problem::{Problem, texts},
    read::{Object, Read},
    text::{Message, Text},
};
use serde_json::{Map, Value};

use super::{super::choices::sent, PlanTargets, words};
use crate::host::Host;

/// What was typed into a line and does not count yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub value: String,
    pub date: String,
    /// Why it cannot count.
    pub why: Option<Message>,
}

impl PlanTargets {
    /// Shows what the page has set.
    pub(super) fn begin(&mut self, host: &Host) {
        self.given = host.gives_facts();
        self.facts = host.facts.as_ref().map(|facts| Facts::read(Object::new(facts))).unwrap_or_default();
        self.on = host.on.clone().unwrap_or_default();
        self.drafts.clear();
        self.misfits.clear();
        (self.imported, self.before) = (None, None);
    }

    /// Shows what was sent, or stood in the form before.
    pub(super) fn take(&mut self, host: &Host) {
        let document =
            |id: &str| targets::all().any(|target| target.document().id == id).then(|| id.to_owned());
        let unit = |id: &str| targets::all().any(|target| target.units.contains(&id)).then(|| id.to_owned());
        let due =
            |year: i64| targets::all().flat_map(Target::lines).any(|line| i64::from(line.due.year()) == year);
        let year = |year: &str| year.parse().ok().filter(|year| due(*year));
        self.facts.document =
            self.misfits.read(host, ("document", words::DOCUMENT), self.facts.document.take(), document);
        self.facts.unit = self.misfits.read(host, ("unit", words::UNIT), self.facts.unit.take(), unit);
        self.facts.year = self.misfits.read(host, ("year", words::YEAR), self.facts.year, year);
        if let Some(on) = sent(host, "on") {
            on.clone_into(&mut self.on);
        }
        for reading in plan_targets::PlanTargets::about().readings {
            if let Some(value) = sent(host, &form::sent::reading(reading.name)) {
                self.readings.insert(reading.name.to_owned(), Value::from(value));
            }
        }
        for line in targets::all().flat_map(Target::lines) {
            let [value, date] = names(line.id).map(|name| sent(host, &name).unwrap_or_default());
            if !value.is_empty() || !date.is_empty() {
                let draft = self.draft(line.id);
                (draft.value, draft.date) = (value.to_owned(), date.to_owned());
                self.enter(line.id);
            }
        }
    }

    /// What was typed into lines that are not shown: it goes with the others.
    pub(super) fn unshown(&self) -> Vec<(String, String)> {
        let lines = targets::all().flat_map(Target::lines);
        let unshown = lines.filter(|line| self.judged(line.id).is_none());
        let typed = unshown.flat_map(|line| {
            let draft = self.drafts.get(line.id).cloned().unwrap_or_else(|| self.reported(&line));
            let [value, date] = names(line.id);
            [(value, draft.value), (date, draft.date)]
        });
        typed.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// What is reported of a line that is not shown.
    fn reported(&self, line: &Line) -> Draft {
        let reports = self.facts.reports.iter().flatten();
        let of_line = reports.filter(|report| {
            report.target.as_deref() == Some(line.target.id)
                && report.date.is_some_and(|date| (line.from..=line.due).contains(&date))
        });
        of_line.max_by_key(|report| report.date).map_or_else(Draft::default, |report| Draft {
            value: told(report.value, report.achieved),
            date: report.date.map(|date| date.to_string()).unwrap_or_default(),
            why: None,
        })
    }

    /// Answers anew; where something is wrong, the table stands without values.
    pub(super) fn judge(&mut self, host: &Host) {
        let mut problems = Vec::new();
        let on = self.day();
        if on.is_none() && !self.on.trim().is_empty() {
            problems.push(Problem::new("on", "bad-date", texts::BAD_ON, &[]));
        }
        problems.extend(host.misfit().filter(|_| self.given));
        let facts = self.stated(host);
        let parameters = host.parameters.as_ref();
        let ask = |facts: &Map<String, Value>, parameters| {
            let request = Request { on, facts, readings: &self.readings, parameters };
            measures::answer::<plan_targets::PlanTargets>(&request)
        };
        let mut assessment = ask(&facts, parameters);
        if assessment.outcome == Outcome::Invalid {
            problems.append(&mut assessment.problems);
        }
        if !problems.is_empty() {
            let shown = Request { on, facts: &Map::new(), readings: &Map::new(), parameters: None };
            let shown = measures::answer::<plan_targets::PlanTargets>(&shown);
            assessment =
                Assessment { result: shown.result, ..Assessment::invalid(shown.measure, on, problems) };
        }
        self.assessment = assessment;
    }

    /// The day asked about, where there is one.
    pub(super) fn day(&self) -> Option<CivilDate> {
        input::date(&self.on).ok()
    }

    /// What is stated, as the contract says it: without what is unknown.
    pub(super) fn stated(&self, host: &Host) -> Map<String, Value> {
        match &host.facts {
            Some(facts) if self.given => facts.clone(),
            _ => stated(&self.facts),
        }
    }

    pub(super) fn judged(&self, id: &str) -> Option<&Judged> {
        self.assessment.result.as_ref()?.targets.iter().find(|line| line.id == id)
    }

    /// What is typed into a line, which begins with what counts there.
    pub(super) fn draft(&mut self, id: &'static str) -> &mut Draft {
        let shown = self.shown(id);
        let draft = self.drafts.entry(id.to_owned()).or_insert(shown);
        draft.why = None;
        draft
    }

    /// What stands in the fields of a line.
    pub(super) fn shown(&self, id: &str) -> Draft {
        if let Some(draft) = self.drafts.get(id) {
            return draft.clone();
        }
        let Some(used) = self.judged(id).and_then(|judged| judged.report) else { return Draft::default() };
        Draft { value: told(used.value, used.achieved), date: used.date.to_string(), why: None }
    }

    /// The day of a value that is given without one: that asked about, or the last of the target.
    pub(super) fn presumed(&self, line: &Line) -> CivilDate {
        self.day().filter(|day| (line.from..=line.due).contains(day)).unwrap_or(line.due)
    }

    /// Gives a value without a day the presumed one. It stands there before the person comes to the
    /// field of the day, so that nothing changes there while they type.
    pub(super) fn presume(&mut self, id: &'static str) {
        let Some(day) = line(id).map(|line| self.presumed(&line).to_string()) else { return };
        let draft = self.draft(id);
        if draft.date.is_empty() {
            draft.date = day;
        }
    }

    /// A report that the line can go by.
    pub(super) fn in_time(&self, line: &Line, report: Report) -> Result<Report, Message> {
        let last = self.day().map_or(line.due, |day| day.min(line.due));
        let told =
            |text: Text| Err(text.fill(&[("from", &line.from.to_string()), ("to", &last.to_string())]));
        match report.date {
            Some(date) if (line.from..=last).contains(&date) => Ok(report),
            _ if last < line.from => told(words::NOT_BEGUN),
            _ => told(words::OUT_OF_TIME),
        }
    }
}

/// A reported value as it stands in its field.
fn told(value: Option<Decimal>, achieved: Option<bool>) -> String {
    match (value, achieved) {
        (Some(value), _) => value.to_string(),
        (None, Some(achieved)) => if achieved { "yes" } else { "no" }.to_owned(),
        (None, None) => String::new(),
    }
}

/// What value and day of a line are sent by.
pub(super) fn names(line: &str) -> [String; 2] {
    [format!("value.{line}"), format!("date.{line}")]
}

/// Facts as JSON without what is unknown.
fn stated(facts: &Facts) -> Map<String, Value> {
    let known = |value: &Value| !value.is_null();
    let Ok(Value::Object(mut facts)) = json::parse(&json::write(facts)) else { return Map::new() };
    facts.retain(|_, value| known(value));
    for report in facts.get_mut("reports").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(report) = report.as_object_mut() {
            report.retain(|_, value| known(value));
        }
    }
    facts
}

/// The reports without the one at a position.
pub(super) fn without(reports: Vec<Report>, position: Option<usize>) -> Vec<Report> {
    let kept = reports.into_iter().enumerate().filter(|(index, _)| Some(*index) != position);
    kept.map(|(_, report)| report).collect()
}

/// The reports without that of a target and day.
pub(super) fn replaced(mut reports: Vec<Report>, target: &str, date: &str) -> Vec<Report> {
    let date = input::date(date).ok();
    reports.retain(|report| report.target.as_deref() != Some(target) || report.date != date);
    reports
}

/// Reports with further ones, which stand for earlier ones of the same target and day.
pub(super) fn merged(mut reports: Vec<Report>, further: Vec<Report>) -> Vec<Report> {
    reports
        .retain(|report| further.iter().all(|new| (&new.target, new.date) != (&report.target, report.date)));
    reports.extend(further);
    reports
}

/// A line of a target, as it is before anything is reported.
pub(super) fn line(id: &str) -> Option<Line> {
    targets::all().flat_map(Target::lines).find(|line| line.id == id)
}
