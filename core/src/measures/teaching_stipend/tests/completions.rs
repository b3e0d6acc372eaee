//! Every question over a small world, against all ways to complete it.

use std::collections::{HashMap, HashSet};

use super::*;

/// Day, facts: each known or not.
type Known = (Option<CivilDate>, Facts);

/// The answer to each question of which everything is known.
type Answers = HashMap<Known, (Outcome, Stipend)>;

fn days() -> Vec<CivilDate> {
    let edges = ["2013-09-01", "2016-08-30", "2016-08-31", "2016-09-01", "2017-03-01"].map(day);
    [vec![CivilDate::EARLIEST], edges.to_vec(), vec![CivilDate::LATEST]].concat()
}

fn kinds() -> Vec<SchoolKind> {
    vec![SchoolKind::PrivatePrimaryOrSecondary, SchoolKind::PrivateKindergarten, SchoolKind::Public]
}

fn records() -> Vec<Vec<ServiceSpell>> {
    [
        "",
        "1949-10-01…1949-10-01",
        "1949-10-01…",
        "2013-09-01…",
        "2013-09-01…2016-08-31",
        "2013-09-01…2015-08-31",
        "2013-09-01…2014-02-28 + 2014-09-01…",
        "2013-09-01…2015-02-28 + 2015-09-01…2017-02-28",
        "2199-01-01…",
    ]
    .map(spells)
    .to_vec()
}

fn readings() -> impl Iterator<Item = Readings> {
    let two = [0, 1];
    two.into_iter().flat_map(move |a| two.into_iter().flat_map(move |b| two.map(move |c| (a, b, c)))).map(
        |(service, day_count, kindergarten)| Readings {
            service: [Continuity::Cumulative, Continuity::Continuous][service],
            day_count: [DayCount::Inclusive, DayCount::Civil][day_count],
            kindergarten: [Kindergarten::Excluded, Kindergarten::Included][kindergarten],
        },
    )
}

/// The value itself where it is known, otherwise every value there is.
fn all<T: Clone>(known: Option<&T>, world: fn() -> Vec<T>) -> Vec<T> {
    known.map_or_else(world, |value| vec![value.clone()])
}

fn completed((on, facts): &Known) -> Vec<Known> {
    let mut completed = Vec::new();
    for on in all(on.as_ref(), days) {
        for kind in all(facts.school_kind.as_ref(), kinds) {
            for record in all(facts.service_spells.as_ref(), records) {
                for passed in all(facts.passed_proficiency_test.as_ref(), || vec![true, false]) {
                    let facts = Facts {
                        school_kind: Some(kind),
                        service_spells: Some(record.clone()),
                        passed_proficiency_test: Some(passed),
                    };
                    completed.push((Some(on), facts));
                }
            }
        }
    }
    completed
}

/// The question without one of its facts.
fn without((on, facts): &Known, fact: &str) -> Known {
    let (mut on, mut facts) = (*on, facts.clone());
    match fact {
        "on" => on = None,
        "schoolKind" => facts.school_kind = None,
        "serviceSpells" => facts.service_spells = None,
        _ => facts.passed_proficiency_test = None,
    }
    (on, facts)
}

fn answer((on, facts): &Known, readings: Readings) -> (Outcome, Stipend, Vec<String>) {
    let question = Question { on: *on, readings, ..Question::<TeachingStipend>::about(facts) };
    let assessment = assess(&question);
    let missing = assessment.missing.iter().map(ToString::to_string).collect();
    (assessment.outcome, assessment.result.unwrap(), missing)
}

const FACTS: [&str; 4] = ["on", "schoolKind", "serviceSpells", "passedProficiencyTest"];

#[test]
fn missing_is_exactly_what_can_change_the_answer() {
    let everything = completed(&(None, Facts::default()));
    for readings in readings() {
        let answers: Answers = everything
            .iter()
            .map(|known| {
                let (outcome, result, missing) = answer(known, readings);
                assert!(missing.is_empty() && outcome != Outcome::Unknown, "{known:?}");
                (known.clone(), (outcome, result))
            })
            .collect();
        // Every known question, with every set of its facts forgotten.
        let mut questions = HashSet::new();
        for known in &everything {
            for forgotten in 1_u8..16 {
                let mut question = known.clone();
                for (bit, fact) in FACTS.iter().enumerate() {
                    if forgotten >> bit & 1 == 1 {
                        question = without(&question, fact);
                    }
                }
                questions.insert(question);
            }
        }
        for question in questions {
            check(&question, readings, &answers);
        }
    }
}

fn check(question: &Known, readings: Readings, known: &Answers) {
    let (outcome, result, missing) = answer(question, readings);
    let completions = completed(question);
    let answers: Vec<(Outcome, Stipend)> = completions.iter().map(|complete| known[complete]).collect();
    let same_outcome = answers.iter().all(|answer| answer.0 == answers[0].0);
    let expected = if same_outcome { answers[0].0 } else { Outcome::Unknown };
    // On the first days there are, nobody can have served three years; unknown service is left
    // unknown on them all the same.
    let too_early = question.0 == Some(CivilDate::EARLIEST) && question.1.service_spells.is_none();
    assert!(outcome == expected || too_early && outcome == Outcome::Unknown, "{question:?} {readings:?}");
    if missing.is_empty() {
        assert!(answers.iter().all(|answer| *answer == (outcome, result)), "{question:?} {readings:?}");
    }
    let matters = FACTS.into_iter().filter(|fact| {
        let open = without(question, fact) == *question;
        let differs = |complete: &Known| {
            completed(&without(complete, fact)).iter().any(|other| known[other] != known[complete])
        };
        open && completions.iter().any(differs)
    });
    assert_eq!(missing, matters.collect::<Vec<_>>(), "{question:?} {readings:?}");
}
