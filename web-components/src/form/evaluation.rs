//! What a form means: its facts, the answer to them, the problems at their places.

use luohu_policy_core::{
    assessment::{self, Assessment},
    date::CivilDate,
    form::{At, Form, ReadFacts},
    measures::Request,
    problem::{Problem, texts},
};
use serde_json::{Map, Value};
use yew::Html;

use super::{Answered, Props, asker};

/// What the form means right now.
#[derive(Debug)]
pub(super) struct Outcome {
    pub facts: Map<String, Value>,
    pub answered: Answered,
    /// The problems with the place they are shown at; those of the request as a whole have none.
    pub problems: Vec<(Option<At>, Problem)>,
}

/// What the form means: its facts, the answer, the problems at their places.
pub(super) fn evaluate(
    props: &Props,
    form: &Form,
    asker: &Form,
    readings: &Map<String, Value>,
    linked_on: Option<&str>,
    given: bool,
    editing: Option<At>,
) -> Outcome {
    let about = props.face.about();
    let read = match &props.host.facts {
        Some(facts) if given => ReadFacts { facts: facts.clone(), problems: Vec::new() },
        _ => form.read(about.fields, editing),
    };
    let mut problems: Vec<(Option<At>, Problem)> =
        read.problems.into_iter().map(|(at, problem)| (Some(at), problem)).collect();
    problems.extend(props.host.misfit().filter(|_| given).map(|problem| (None, problem)));
    let on = day(linked_on.or(props.host.on.as_deref()), &mut problems);
    let request = Request { on, facts: &read.facts, readings, parameters: props.host.parameters.as_ref() };
    let mut answered = props.face.answer(&request, &props.host);
    let told = std::mem::take(&mut answered.assessment.problems);
    for problem in told {
        let at = form.at(about.fields, &problem.path);
        // Half a period is not judged while the other half is being typed, and a text that cannot be
        // read is not also missing.
        let judged = at.is_some() && (at == editing || problems.iter().any(|(place, _)| *place == at));
        if !judged {
            problems.push((at, problem));
        }
    }
    let mut applicant = None;
    if !props.host.without_applicant {
        match asker::read(asker, on) {
            Ok(who) => applicant = who,
            Err(told) => problems.extend(asker::placed(told, about.fields.len(), editing)),
        }
    }
    if problems.is_empty() {
        if answered.assessment.outcome == assessment::Outcome::Invalid {
            // All that is wrong is what is being typed: the last answer would be stale.
            answered = Answered { details: Html::default(), ..answered };
        }
    } else {
        let told = problems.iter().map(|(_, problem)| problem.clone()).collect();
        answered = Answered {
            assessment: Assessment::invalid(Some(about.id.into()), on, told),
            details: Html::default(),
        };
    }
    answered.assessment.applicant = applicant;
    Outcome { facts: read.facts, answered, problems }
}

fn day(on: Option<&str>, problems: &mut Vec<(Option<At>, Problem)>) -> Option<CivilDate> {
    let on = on.filter(|on| !on.is_empty())?;
    let day = on.parse().ok();
    if day.is_none() {
        problems.push((None, Problem::new("on", "bad-date", texts::BAD_ON, &[])));
    }
    day
}
