//! The rule: capped bonuses less deductions, from the events certified in the year.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{
    Entry, Facts, PerformanceScore, UnitKind,
    entry::{Ledger, ledger},
    events::{self, EventKind},
    list::List,
    parameters::InForce,
    reasons,
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome},
    measures::Question,
    money::Money,
    points::Points,
};

/// The chosen interpretations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// What deductions are taken from first.
    pub deductions: Deductions,
}

/// Whether the caps come before the deductions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Deductions {
    /// Each bonus is cut at its cap, then deductions are subtracted: the cap is one of the bonus
    /// (本项奖励), and the deduction one of the whole section.
    #[default]
    AfterCaps,
    /// Deductions first use up the points that the caps would cut.
    BeforeCaps,
}

/// The result: the unit's points in the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

/// One capped sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bonus {
    /// Before the cap.
    pub raw: Points,
    /// After the cap.
    pub counted: Points,
    /// What the cap cut; it is not carried over to another year or unit.
    pub lost: Points,
}

/// What one more certified event of the year would add to the net score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// For a referral, tier by tier; `None` while a sum that decides it is unknown.
    pub referrals: Option<Vec<NextReferral>>,
    /// For a service; `None` likewise.
    pub service: Option<NextService>,
}

/// What one more referral of a tier would add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NextReferral {
    /// The tier, in yuan.
    pub reward_tier_cny: Money,
    /// What it would add.
    pub adds: Points,
}

/// What one more service would add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NextService {
    /// What it would add.
    pub adds: Points,
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
    let next = question.readings.deductions.next(referral, service, deduction, &figures);
    let reasons = reasons::reasons(&lists, [&referrals, &services, &relocations, &incidents], &figures);
    let entries: Vec<Entry> =
        [referrals, services, relocations, incidents].into_iter().flat_map(|ledger| ledger.entries).collect();
    let pending = entries.iter().filter(|entry| entry.why.is_pending()).count();
    Answer {
        outcome: if net.is_some() { Outcome::Met } else { Outcome::Unknown },
        result: Score { referral, service, deduction, net, pending, next, entries },
        reasons,
        missing: missing(facts, &lists),
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

impl Bonus {
    fn of(raw: Points, cap: Points) -> Bonus {
        let counted = raw.min(cap);
        Bonus { raw, counted, lost: raw - counted }
    }
}

impl Deductions {
    fn net(self, referral: Bonus, service: Bonus, deduction: Points) -> Points {
        let deducted = match self {
            Deductions::AfterCaps => deduction,
            Deductions::BeforeCaps => (deduction - referral.lost - service.lost).max(Points::ZERO),
        };
        referral.counted + service.counted - deducted
    }

    fn next(
        self,
        referral: Option<Bonus>,
        service: Option<Bonus>,
        deduction: Option<Points>,
        figures: &InForce<'_>,
    ) -> Next {
        // After the caps, each sum stands alone; before them, everything decides together.
        let all_known = referral.is_some() && service.is_some() && deduction.is_some();
        let apart = self == Deductions::AfterCaps || all_known;
        let (other_referral, other_service) = (referral.unwrap_or_default(), service.unwrap_or_default());
        let deduction = deduction.unwrap_or_default();
        let net = |referral, service| self.net(referral, service, deduction);
        let referrals = || {
            let (referral, cap) = (referral?, figures.referral_cap?);
            let adds = |points| {
                net(Bonus::of(referral.raw + points, cap), other_service) - net(referral, other_service)
            };
            let rows = figures.tiers?.rows().iter();
            Some(
                rows.map(|tier| NextReferral { reward_tier_cny: tier.reward_cny, adds: adds(tier.points) })
                    .collect(),
            )
        };
        let services = || {
            let (service, cap, points) = (service?, figures.service_cap?, figures.service_points?);
            let more = Bonus::of(service.raw + points, cap);
            Some(NextService { adds: net(other_referral, more) - net(other_referral, service) })
        };
        Next { referrals: apart.then(referrals).flatten(), service: apart.then(services).flatten() }
    }
}

/// The facts that could still change a sum or what an event counts: the unit and the year first,
/// then lists, then single events.
fn missing(facts: &Facts, lists: &[List; 4]) -> Vec<Cow<'static, str>> {
    let mut missing: Vec<Cow<'static, str>> = Vec::new();
    let change_score = |list: &List| list.may_change_score();
    if facts.unit_kind.is_none() && lists.iter().filter(|list| list.kind.deducts()).any(change_score) {
        missing.push("unitKind".into());
    }
    if facts.year.is_none() && lists.iter().any(change_score) {
        missing.push("year".into());
    }
    let unknown = lists.iter().filter(|list| list.events.is_none() && change_score(list));
    missing.extend(unknown.map(|list| Cow::Borrowed(list.kind.list())));
    missing.extend(lists.iter().flat_map(missing_in_events));
    missing
}

fn missing_in_events(list: &List) -> impl Iterator<Item = Cow<'static, str>> {
    list.numbered().filter(|(index, event)| list.may_matter(*index, event)).flat_map(|(index, event)| {
        let deciding = list.kind.deciding_fact().filter(|_| event.applies.is_none() || event.tier_open);
        let certified = event.certified.is_none().then_some("certified");
        let date = event.date.is_none().then_some("date");
        let name = list.kind.list();
        [certified, deciding, date]
            .into_iter()
            .flatten()
            .map(move |fact| format!("{name}[{index}].{fact}").into())
    })
}
