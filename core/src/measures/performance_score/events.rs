//! The four lists in shared terms: what is known of an event, whatever its clause.

use serde::Serialize;

use super::{Facts, parameters::InForce};
use crate::{date::CivilDate, money::Money, points::Points};

/// The list an event stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum EventKind {
    /// A referral, IV.3.1.
    Referral,
    /// A service, IV.3.1.
    Service,
    /// A relocation from a street's area, IV.3.2.
    Relocation,
    /// An incident of a department, IV.3.2.
    Incident,
}

impl EventKind {
    /// The name of the list in the contract.
    #[must_use]
    pub const fn list(self) -> &'static str {
        match self {
            EventKind::Referral => "referrals",
            EventKind::Service => "services",
            EventKind::Relocation => "relocations",
            EventKind::Incident => "incidents",
        }
    }

    /// Whether the clause takes points away.
    pub(super) const fn deducts(self) -> bool {
        matches!(self, EventKind::Relocation | EventKind::Incident)
    }

    /// The fact that decides whether the clause applies to an event, or which tier it has.
    pub(super) const fn deciding_fact(self) -> Option<&'static str> {
        match self {
            EventKind::Referral => Some("rewardTierCny"),
            EventKind::Service => None,
            EventKind::Relocation => Some("knownAndReportedBeforehand"),
            EventKind::Incident => Some("verified"),
        }
    }
}

/// One listed event.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub date: Option<CivilDate>,
    pub certified: Option<bool>,
    /// Whether the clause applies: not reported beforehand, or verified. Bonuses always apply.
    pub applies: Option<bool>,
    /// What the clause gives for it, negative where it takes.
    pub points: Option<Points>,
    /// Whether the fact that decides the points is unknown and there is a choice of them.
    pub tier_open: bool,
    pub name: Option<String>,
}

impl Event {
    /// Whether it is certified and the clause applies, on whatever day.
    pub fn certain(&self) -> bool {
        self.certified == Some(true) && self.applies == Some(true)
    }
}

pub(super) fn referrals(facts: &Facts, figures: &InForce<'_>) -> Option<Vec<Event>> {
    let points = |reward: Option<Money>| {
        let tiers = figures.tiers?;
        reward.map_or_else(|| tiers.common(), |reward| tiers.points(reward))
    };
    let event = |referral: &super::Referral| {
        let points = points(referral.reward_tier_cny);
        Event {
            date: referral.date,
            certified: referral.certified,
            applies: Some(true),
            points,
            tier_open: figures.tiers.is_some() && points.is_none(),
            name: referral.project.as_deref().and_then(same_name),
        }
    };
    Some(facts.referrals.as_ref()?.iter().map(event).collect())
}

pub(super) fn services(facts: &Facts, figures: &InForce<'_>) -> Option<Vec<Event>> {
    let event = |service: &super::Service| Event {
        date: service.date,
        certified: service.certified,
        applies: Some(true),
        points: figures.service_points,
        tier_open: false,
        name: None,
    };
    Some(facts.services.as_ref()?.iter().map(event).collect())
}

pub(super) fn relocations(facts: &Facts, figures: &InForce<'_>) -> Option<Vec<Event>> {
    let event = |relocation: &super::Relocation| Event {
        date: relocation.date,
        certified: relocation.certified,
        applies: relocation.known_and_reported_beforehand.map(|reported| !reported),
        points: figures.relocation_deduction.map(|points| -points),
        tier_open: false,
        name: relocation.enterprise.as_deref().and_then(same_name),
    };
    Some(facts.relocations.as_ref()?.iter().map(event).collect())
}

pub(super) fn incidents(facts: &Facts, figures: &InForce<'_>) -> Option<Vec<Event>> {
    let event = |incident: &super::Incident| Event {
        date: incident.date,
        certified: incident.certified,
        applies: incident.verified,
        points: figures.incident_deduction.map(|points| -points),
        tier_open: false,
        name: incident.enterprise.as_deref().and_then(same_name),
    };
    Some(facts.incidents.as_ref()?.iter().map(event).collect())
}

/// The form in which two spellings of a name are equal: outer white space removed, inner white
/// space (the full-width space too) collapsed, Latin letters (full-width ones too) in lower case.
/// `None` for white space alone.
///
/// Letters of other scripts keep their case: the table of all would weigh more than this measure.
pub(super) fn same_name(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let folded: String = words.join(" ").chars().map(lower_case).collect();
    (!folded.is_empty()).then_some(folded)
}

fn lower_case(letter: char) -> char {
    match letter {
        'Ａ'..='Ｚ' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod case {
    use super::*;

    #[test]
    fn names_are_equal_in_either_case_and_width_of_space() {
        for (one, other) in [("ABC 公司", "abc　公司"), (" ＡＢＺ ", "ａｂｚ")] {
            assert_eq!(same_name(one), same_name(other));
        }
        assert_ne!(same_name("Ａ"), same_name("A"));
        assert_eq!(same_name("　"), None);
    }
}
