//! The rule: a measure concerns whoever is of its audience; a question counts while it can decide.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    Candidate, Facts, Shape, candidates,
    text::{ABOUT, CLAUSE},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome, Reason},
    audience::{Audience, Role},
    field::Kind,
    read::Named,
    text::Text,
};

/// The result: what concerns the asker, what does not, and what is not yet known.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The question to ask next; `None` when no question can change anything.
    pub next: Option<&'static str>,
    /// Every measure and tool, in the order of the register.
    pub matches: Vec<Match>,
}

/// A measure or tool and whether it concerns the asker.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Match {
    /// The measure's id, or the tool's name.
    pub id: &'static str,
    /// Which of the two it is.
    pub shape: Shape,
    /// Whether it concerns the asker.
    pub verdict: Verdict,
    /// What it is called.
    pub title: Text,
    /// What to do next.
    pub next_step: Text,
    /// What was already stated and the measure asks for, too.
    pub facts: Map<String, Value>,
}

pub(super) fn answer(facts: &Facts) -> Answer<Found> {
    let found: Vec<(Candidate, Verdict)> =
        candidates().map(|candidate| (candidate, concerns(&candidate, facts))).collect();
    let missing: Vec<&'static str> = questions(facts);
    let known = found.iter().all(|(_, verdict)| *verdict != Verdict::Unknown);
    let result = Found {
        next: missing.first().copied(),
        matches: found.iter().map(|(candidate, verdict)| matched(candidate, *verdict, facts)).collect(),
    };
    Answer::new(
        if known { Outcome::Met } else { Outcome::Unknown },
        result,
        found.iter().map(|(candidate, verdict)| reason(candidate, *verdict, facts)).collect(),
        missing.into_iter().map(Cow::Borrowed).collect(),
    )
}

/// Whether a candidate concerns the asker: in every role they may have, in none, or not known.
pub(super) fn concerns(candidate: &Candidate, facts: &Facts) -> Verdict {
    let mut verdicts = roles(facts).map(|role| concerns_as(candidate, role, facts));
    let first = verdicts.next().unwrap_or(Verdict::Unknown);
    if verdicts.all(|verdict| verdict == first) { first } else { Verdict::Unknown }
}

/// The roles that the asker may have.
fn roles(facts: &Facts) -> impl Iterator<Item = Role> {
    let stated = facts.role;
    Role::NAMES.iter().map(|(_, role)| *role).filter(move |role| stated.is_none_or(|stated| stated == *role))
}

fn concerns_as(candidate: &Candidate, role: Role, facts: &Facts) -> Verdict {
    audience(candidate, role).map_or(Verdict::NotMet, |audience| {
        Verdict::all(audience.given.iter().map(|given| Verdict::of(facts.fits(given))))
    })
}

fn audience(candidate: &Candidate, role: Role) -> Option<&'static Audience> {
    candidate.audience.iter().find(|audience| audience.role == role)
}

/// The questions of which two answers give two lists, in the order asked: who asks first, then what
/// is open for a role that the asker may have.
fn questions(facts: &Facts) -> Vec<&'static str> {
    let open = |question: &str| {
        facts.answer(question).is_none()
            && roles(facts).any(|role| {
                candidates().any(|candidate| {
                    concerns_as(&candidate, role, facts) == Verdict::Unknown
                        && audience(&candidate, role).is_some_and(|audience| {
                            audience.given.iter().any(|given| given.question == question)
                        })
                })
            })
    };
    let role = facts.role.is_none().then_some("role");
    let others = ABOUT.fields.iter().map(|field| field.name).filter(|name| open(name));
    role.into_iter().chain(others).collect()
}

fn matched(candidate: &Candidate, verdict: Verdict, facts: &Facts) -> Match {
    let Candidate { id, shape, title, next_step, about, .. } = *candidate;
    let fields = about.map_or(&[][..], |about| about.fields);
    let carried = fields.iter().filter_map(|field| {
        let answer = stated(facts, field.name)?;
        let value = match &field.kind {
            Kind::YesNo => Value::Bool(answer == "true"),
            Kind::Choice { options } if options.iter().any(|option| option.value == answer) => answer.into(),
            _ => return None,
        };
        Some((field.name.to_owned(), value))
    });
    Match { id, shape, verdict, title, next_step, facts: carried.collect() }
}

/// What is stated for a fact of a measure: an answer of that name, or what the role says.
fn stated(facts: &Facts, fact: &str) -> Option<&'static str> {
    match (fact, facts.role) {
        ("unitKind", Some(role)) => Some(role.name()),
        _ => facts.answer(fact),
    }
}

fn reason(candidate: &Candidate, verdict: Verdict, facts: &Facts) -> Reason {
    let of_role = facts.role.and_then(|role| audience(candidate, role));
    let roles = || {
        let names: Vec<&str> = candidate.audience.iter().map(|audience| audience.role.name()).collect();
        names.join(" or ")
    };
    let required = of_role.map_or_else(roles, terms);
    Reason {
        found: facts.role.map(|role| role.name().into()),
        ..Reason::new(candidate.id, verdict, &["role"], required, CLAUSE)
    }
}

/// An audience in the words of reasons, such as `teacher and headTeacher`.
fn terms(audience: &Audience) -> String {
    let given = audience.given.iter().map(|given| match given.answers {
        ["true"] => given.question.to_owned(),
        answers => answers.join(" or "),
    });
    let terms: Vec<String> = [audience.role.name().to_owned()].into_iter().chain(given).collect();
    terms.join(" and ")
}
