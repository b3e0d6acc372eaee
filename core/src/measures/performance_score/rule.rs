//! The rule: capped bonuses less deductions, from the events certified in the year.

use serde::Serialize;

use super::{
    Entry, Facts, PerformanceScore, UnitKind,
    entry::{Ledger, ledger},
    events::{self, EventKind},
    list::List,
    missing,
    parameters::InForce,
    reasons,
    sums::{Bonus, Next},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome},
    measures::Question,
    points::Points,
};

/// The result: the unit's points in the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Score {
    /// The bonus for referrals; `None` while it depends on a missing list, year or kind of unit.
    pub referral: Option<Bonus>,
    /// The bonus for services; `None` likewise.
    pub service: Option<Bonus>,
    /// What is subtracted, zero or more; `None` likewise.
    pub deduction: Option<Points>,
    /// Bonuses less deductions, without floor; `None` likewise.
    pub net: Option<Points>,
    /// How many events count nothing now and may come to count.
    pub pending: usize,
    /// What one more event would add to the net score.
    pub next: Next,
    /// Every event: referrals, services, relocations, incidents, each in the order given.
    pub entries: Vec<Entry>,
}

pub(super) fn answer(question: &Question<'_, PerformanceScore>) -> Answer<Score> {
    let facts = question.facts;
    let figures = question.parameters().on(question.on);
    let lists = lists(facts, &figures);
    let [referrals, services, relocations, incidents] = &lists;
    let referrals = ledger(referrals, figures.referral_cap);
    let services = ledger(services, figures.service_cap);
    let (relocations, incidents) = (ledger(relocations, None), ledger(incidents, None));

    let referral = bonus(&referrals, figures.referral_cap);
    let service = bonus(&services, figures.service_cap);
    // No unit has both: what does not concern it sums to nothing.
    let deduction = relocations.raw.zip(incidents.raw).map(|(street, department)| -(street + department));
    let net = referral.zip(service).zip(deduction).map(|((referral, service), deduction)| {
        question.readings.deductions.net(referral, service, deduction)
    });
    let one_more = question.readings.deductions.next(referral, service, deduction, &figures);
    let reasons = reasons::reasons(&lists, [&referrals, &services, &relocations, &incidents], &figures);
    let entries: Vec<Entry> =
        [referrals, services, relocations, incidents].into_iter().flat_map(|ledger| ledger.entries).collect();
    let pending = entries.iter().filter(|entry| entry.why.is_pending()).count();
    Answer {
        omitted: Vec::new(),
        outcome: if net.is_some() { Outcome::Met } else { Outcome::Unknown },
        result: Score { referral, service, deduction, net, pending, next: one_more, entries },
        reasons,
        missing: missing::missing(facts, &lists),
    }
}

/// The four lists, in the order of the clauses.
fn lists(facts: &Facts, figures: &InForce<'_>) -> [List; 4] {
    let is = |kind| Verdict::of(facts.unit_kind.map(|unit| unit == kind));
    let list = |kind, events, concerns, in_force| List::new(kind, events, concerns, in_force, facts.year);
    [
        list(
            EventKind::Referral,
            events::referrals(facts, figures),
            Verdict::Met,
            figures.tiers.is_some() && figures.referral_cap.is_some(),
        ),
        list(
            EventKind::Service,
            events::services(facts, figures),
            Verdict::Met,
            figures.service_points.is_some() && figures.service_cap.is_some(),
        ),
        list(
            EventKind::Relocation,
            events::relocations(facts, figures),
            is(UnitKind::Street),
            figures.relocation_deduction.is_some(),
        ),
        list(
            EventKind::Incident,
            events::incidents(facts, figures),
            is(UnitKind::Department),
            figures.incident_deduction.is_some(),
        ),
    ]
}

fn bonus(ledger: &Ledger, cap: Option<Points>) -> Option<Bonus> {
    let raw = ledger.raw?;
    // Without a cap in force no event has counted: the sum is nothing.
    Some(Bonus::of(raw, cap.unwrap_or_default()))
}
