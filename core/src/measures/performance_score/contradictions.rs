//! What no determination letter can say: an amount that is no tier, one project certified twice.

use super::{PerformanceScore, Referral, events::same_name, names::Names, parameters::Tiers, text};
use crate::{
    check::MAX_PROBLEMS,
    measures::Question,
    problem::{Place, Problem},
};

pub(super) fn contradictions(question: &Question<'_, PerformanceScore>) -> Vec<Problem> {
    let tiers = question.parameters().on(question.on).tiers;
    let mut certified = Names::default();
    let mut problems = Vec::new();
    for (index, referral) in question.facts.referrals.iter().flatten().enumerate() {
        problems.extend(no_tier(tiers, index, referral));
        problems.extend(certified_twice(&mut certified, index, referral));
        if problems.len() >= MAX_PROBLEMS {
            break;
        }
    }
    problems.truncate(MAX_PROBLEMS);
    problems
}

fn no_tier(tiers: Option<&Tiers>, index: usize, referral: &Referral) -> Option<Problem> {
    let (tiers, reward) = (tiers?, referral.reward_tier_cny?);
    if tiers.points(reward).is_some() {
        return None;
    }
    let amounts: Vec<String> = tiers.rows().iter().map(|tier| tier.reward_cny.to_string()).collect();
    let values = [("amount", &*reward.to_string()), ("tiers", &*amounts.join(", "))];
    let list = Place::fact(&text::REFERRALS_FIELD);
    Some(list.entry(index).field(&text::REWARD_TIER_FIELD).problem("no-tier", text::NO_TIER, &values))
}

/// A certified referral of a project that an earlier entry has certified already.
fn certified_twice(
    certified: &mut Names<Option<usize>>,
    index: usize,
    referral: &Referral,
) -> Option<Problem> {
    if referral.certified != Some(true) {
        return None;
    }
    let project = referral.project.as_deref().and_then(same_name)?;
    let first = certified.change(&project, |first: &mut Option<usize>| *first.get_or_insert(index));
    let list = Place::fact(&text::REFERRALS_FIELD);
    let entry = list.entry(index);
    let problem = || {
        let values = [("first", &*(first + 1).to_string())];
        entry.field(&text::PROJECT_FIELD).problem("certified-twice", text::CERTIFIED_TWICE, &values)
    };
    (first != index).then(problem)
}
