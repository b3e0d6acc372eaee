//! Capped sums, the order of caps and deductions, and what one more event would add.

use serde::{Deserialize, Serialize};

use super::parameters::InForce;
use crate::{
    money::Money,
    points::Points,
    read::{Named, Object, Read},
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

impl Named for Deductions {
    const NAMES: &'static [(&'static str, Deductions)] =
        &[("afterCaps", Deductions::AfterCaps), ("beforeCaps", Deductions::BeforeCaps)];
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings { deductions: object.choice("deductions").unwrap_or_default() }
    }
}

/// One capped sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// For a referral, tier by tier; `None` while a sum that decides it is unknown.
    pub referrals: Option<Vec<NextReferral>>,
    /// For a service; `None` likewise.
    pub service: Option<NextService>,
}

/// What one more referral of a tier would add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NextReferral {
    /// The tier, in yuan.
    pub reward_tier_cny: Money,
    /// What it would add.
    pub adds: Points,
}

/// What one more service would add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NextService {
    /// What it would add.
    pub adds: Points,
}

impl Bonus {
    pub(super) fn of(raw: Points, cap: Points) -> Bonus {
        let counted = raw.min(cap);
        Bonus { raw, counted, lost: raw - counted }
    }
}

impl Deductions {
    pub(super) fn net(self, referral: Bonus, service: Bonus, deduction: Points) -> Points {
        let deducted = match self {
            Deductions::AfterCaps => deduction,
            Deductions::BeforeCaps => (deduction - referral.lost - service.lost).max(Points::ZERO),
        };
        referral.counted + service.counted - deducted
    }

    pub(super) fn next(
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
