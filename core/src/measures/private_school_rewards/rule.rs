//! The rule: every reward that a school may have, and what of it is still to be supplied.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Kindergarten, PrivateSchoolRewards, SchoolKind,
    rewards::{REWARDS, Reward},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    document::{Citation, LFB2013_7},
    measures::{Question, teaching_stipend::covers},
    money::Money,
    read::Named,
};

/// The result: every reward in the order of the clauses; their reasons have the same ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rewards {
    /// The rewards.
    pub rewards: Vec<Standing>,
}

/// One reward and whether the school has a claim to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// The reward.
    pub id: &'static str,
    /// Whether its conditions hold.
    pub verdict: Verdict,
    /// The amount in yuan, once it is due and a host has supplied it.
    pub amount_cny: Option<Money>,
    /// The name of the figure that somebody has to supply, where one is lacking.
    pub parameter: Option<&'static str>,
}

/// What is known of one question.
struct Case<'a> {
    question: &'a Question<'a, PrivateSchoolRewards>,
    /// Whether the school is a private one in the sense of the clauses.
    covered: Verdict,
}

pub(super) fn answer(question: &Question<'_, PrivateSchoolRewards>) -> Answer<Rewards> {
    let covered = covers(question.facts.school_kind, question.readings.kindergarten);
    let case = Case { question, covered };
    let rewards: Vec<Standing> = REWARDS.iter().map(|reward| case.standing(reward)).collect();
    Answer {
        omitted: rewards.iter().filter_map(|reward| reward.parameter).collect(),
        ..Answer::new(
            Verdict::any(rewards.iter().map(|reward| reward.verdict)).into(),
            Rewards { rewards },
            REWARDS.iter().map(|reward| case.reason(reward)).collect(),
            case.missing(),
        )
    }
}

impl Case<'_> {
    fn verdict(&self, reward: &Reward) -> Verdict {
        reward.kind(self.covered).and(reward.asked(self.question.facts))
    }

    fn supplied(&self, reward: &Reward) -> Option<(Money, &Citation)> {
        (reward.supplied)(self.question.parameters(), self.question.facts, self.question.on)
    }

    fn standing(&self, reward: &Reward) -> Standing {
        let (verdict, supplied) = (self.verdict(reward), self.supplied(reward));
        Standing {
            id: reward.id,
            verdict,
            amount_cny: supplied.filter(|_| verdict == Verdict::Met).map(|(amount, _)| amount),
            parameter: (supplied.is_none() && verdict != Verdict::NotMet && self.lacks(reward))
                .then_some(reward.parameter),
        }
    }

    /// Whether the lack of an amount is the host's: an unknown grade is no lack of a supplied table.
    fn lacks(&self, reward: &Reward) -> bool {
        let (facts, parameters, on) = (self.question.facts, self.question.parameters(), self.question.on);
        let table = match reward.parameter {
            "foundingGrants" => parameters.founding_grants.on(on),
            "gradeAwards" => parameters.grade_awards.on(on),
            _ => None,
        };
        table.is_none() || facts.grade.is_some()
    }

    fn reason(&self, reward: &Reward) -> Reason {
        let (facts, verdict) = (self.question.facts, self.verdict(reward));
        let kinds = match self.question.readings.kindergarten {
            Kindergarten::Excluded => "privatePrimaryOrSecondary",
            Kindergarten::Included => "privatePrimaryOrSecondary or privateKindergarten",
        };
        let not = |holds: bool, fact: &str| [if holds { "" } else { "not " }, fact].concat();
        let asked = reward.asks.iter().map(|ask| not(ask.wanted, ask.fact));
        let required = reward.private.then(|| kinds.to_owned()).into_iter().chain(asked);
        let kind = facts.school_kind.filter(|_| reward.private).map(|kind| kind.name().to_owned());
        let stated =
            reward.asks.iter().filter_map(|ask| (ask.stated)(facts).map(|stated| not(stated, ask.fact)));
        let found: Vec<String> = kind.into_iter().chain(stated).collect();
        let source = self.supplied(reward).filter(|_| verdict != Verdict::NotMet);
        let kindergarten = facts.school_kind == Some(SchoolKind::PrivateKindergarten);
        Reason {
            found: (!found.is_empty()).then(|| found.join(" and ").into()),
            source: source.map(|(_, citation)| citation.clone()),
            assumed: reward.assumed || reward.private && kindergarten,
            ..Reason::new(
                reward.id,
                verdict,
                reward.facts,
                required.collect::<Vec<_>>().join(" and "),
                Citation::new(&LFB2013_7, reward.clause),
            )
        }
    }

    /// The facts of rewards that nothing else that is known rules out.
    fn missing(&self) -> Vec<Cow<'static, str>> {
        let facts = self.question.facts;
        let mut missing: Vec<Cow<'static, str>> = Vec::new();
        let by_kind = |reward: &Reward| reward.private && reward.asked(facts) != Verdict::NotMet;
        if self.covered == Verdict::Unknown && REWARDS.iter().any(by_kind) {
            missing.push("schoolKind".into());
        }
        for reward in REWARDS.iter().filter(|reward| self.verdict(reward) != Verdict::NotMet) {
            for ask in reward.asks.iter().filter(|ask| ask.verdict(facts) == Verdict::Unknown) {
                if !missing.contains(&Cow::Borrowed(ask.fact)) {
                    missing.push(ask.fact.into());
                }
            }
        }
        let graded =
            |reward: &Reward| reward.facts.contains(&"grade") && self.verdict(reward) != Verdict::NotMet;
        if facts.grade.is_none() && REWARDS.iter().any(graded) {
            missing.push("grade".into());
        }
        missing
    }
}
