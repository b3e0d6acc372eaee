//! Every question over a small world, against all ways to complete it.
//!
//! A question without a day is about every day from its newest report on; a list of reports leaves
//! open the lines that it says nothing of.

use std::collections::{BTreeSet, HashMap};

use super::*;
use crate::measures::plan_targets::target::Line;

/// The units whose targets make up a world, with the values of a report of each kind.
const WORLDS: [&str; 4] = ["district-health", "discipline-commission", "youth-league", "district-renewal"];

/// Day, reports: each known or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Known {
    on: Option<CivilDate>,
    reports: Option<Vec<Report>>,
}

type Told = (Outcome, String, Vec<String>);

struct World {
    unit: &'static str,
    lines: Vec<Line>,
    answers: HashMap<Known, Told>,
}

impl World {
    fn of(unit: &'static str) -> World {
        let all = rule::lines(Readings::default()).filter(|line| line.target.units.contains(&unit));
        let lines: Vec<Line> = all.take(3).collect();
        World { unit, lines, answers: HashMap::new() }
    }

    /// What may be reported of a line: short or reached, on its first or last day.
    fn of_line(line: &Line) -> Vec<Report> {
        let report = |date, value: Option<i64>, achieved| Report {
            target: Some(line.target.id.into()),
            date: Some(date),
            value: value.map(Decimal::whole),
            achieved,
        };
        if line.target.goal == Goal::Qualitative {
            return Vec::new();
        }
        match line.target.measured {
            None => vec![report(line.from, None, Some(false)), report(line.due, None, Some(true))],
            Some(_) => vec![
                report(line.from, Some(1), None),
                report(line.due, Some(1), None),
                report(line.due, Some(100), None),
            ],
        }
    }

    fn days(&self) -> BTreeSet<CivilDate> {
        let edges = self
            .lines
            .iter()
            .flat_map(|line| [line.from.plus_days(-1), line.from, line.due, line.due.plus_days(1)]);
        edges.chain([CivilDate::LATEST]).collect()
    }

    /// Every list that adds a report, or none, to lines that have none yet.
    fn lists(&self, given: &[Report]) -> Vec<Vec<Report>> {
        let mut lists = vec![given.to_vec()];
        for line in &self.lines {
            let covers = |report: &Report| {
                report.target.as_deref() == Some(line.target.id)
                    && report.date.is_some_and(|date| (line.from..=line.due).contains(&date))
            };
            if given.iter().any(covers) {
                continue;
            }
            let more: Vec<Vec<Report>> = lists
                .iter()
                .flat_map(|list| World::of_line(line).into_iter().map(|report| [&**list, &[report]].concat()))
                .collect();
            lists.extend(more);
        }
        for list in &mut lists {
            list.sort_by_key(|report| (report.date, report.target.clone()));
        }
        lists
    }

    fn completions(&self, question: &Known) -> Vec<Known> {
        let mut completions = Vec::new();
        for list in self.lists(question.reports.as_deref().unwrap_or_default()) {
            let newest = list.iter().filter_map(|report| report.date).max();
            let days = question.on.map_or_else(|| self.days(), |on| [on].into());
            for on in days {
                if newest.is_none_or(|newest| newest <= on) {
                    completions.push(Known { on: Some(on), reports: Some(list.clone()) });
                }
            }
        }
        completions
    }

    fn told(&mut self, known: &Known) -> Told {
        if let Some(told) = self.answers.get(known) {
            return told.clone();
        }
        let facts =
            Facts { unit: Some(self.unit.into()), reports: known.reports.clone(), ..Facts::default() };
        let assessment = assess(&Question { on: known.on, ..Question::<PlanTargets>::about(&facts) });
        let result = assessment.result.unwrap();
        // Of the world's lines only; a report of one keeps another position in another list.
        let ids: Vec<&str> = self.lines.iter().map(|line| line.id).collect();
        let lines = result.targets.iter().filter(|line| ids.contains(&line.id));
        let lines: Vec<_> = lines
            .map(|line| {
                (
                    line.status,
                    line.why,
                    line.report.map(|used| (used.date, used.value, used.achieved)),
                    line.elapsed,
                )
            })
            .collect();
        let missing = assessment.missing.iter().map(ToString::to_string).collect();
        let told = (assessment.outcome, format!("{lines:?}"), missing);
        self.answers.insert(known.clone(), told.clone());
        told
    }
}

#[test]
fn what_is_known_and_what_is_missing_follows_from_every_completion() {
    for unit in WORLDS {
        let mut world = World::of(unit);
        let whole = rule::lines(Readings::default()).filter(|line| line.target.units.contains(&unit)).count();
        let mut questions = vec![Known { on: None, reports: None }];
        for on in world.days() {
            questions.push(Known { on: Some(on), reports: None });
        }
        for list in world.lists(&[]) {
            let newest = list.iter().filter_map(|report| report.date).max();
            questions.push(Known { on: None, reports: Some(list.clone()) });
            for on in world.days().into_iter().filter(|on| newest.is_none_or(|newest| newest <= *on)) {
                questions.push(Known { on: Some(on), reports: Some(list.clone()) });
            }
        }
        for question in questions {
            check(&mut world, &question, whole == 3);
        }
    }
}

fn check(world: &mut World, question: &Known, whole: bool) {
    let (outcome, result, missing) = world.told(question);
    let completions = world.completions(question);
    let answers: Vec<(Known, Outcome, String)> = completions
        .into_iter()
        .map(|known| {
            let (outcome, result, _) = world.told(&known);
            (known, outcome, result)
        })
        .collect();
    if outcome != Outcome::Unknown {
        assert!(answers.iter().all(|(_, other, _)| *other == outcome), "{question:?}");
    }
    let is_missing = |fact: &str| missing.iter().any(|path| path == fact);
    if missing.is_empty() {
        assert!(answers.iter().all(|(_, other, told)| (*other, told) == (outcome, &result)), "{question:?}");
    }
    let differ = |same: fn(&Known, &Known) -> bool| {
        answers.iter().any(|(one, a, told)| {
            answers.iter().any(|(other, b, also)| same(one, other) && (a, told) != (b, also))
        })
    };
    let by_day = question.on.is_none() && differ(|one, other| one.reports == other.reports);
    let by_report = differ(|one, other| one.on == other.on);
    // A world that leaves lines out cannot show what changes them.
    if whole {
        assert_eq!((is_missing("on"), is_missing("reports")), (by_day, by_report), "{question:?}");
    } else {
        assert!(is_missing("on") || !by_day, "{question:?}");
        assert!(is_missing("reports") || !by_report, "{question:?}");
    }
}
