//! The figures of 罗府办〔2013〕5号 四（三）, in points and yuan.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;

use crate::{
    date::CivilDate,
    document::{Citation, LFB2013_5},
    figure::{Dated, Figure},
    money::Money,
    points::Points,
    read::{Figures, Quantity, Set},
    text::Text,
};

/// The figures of the measure; every one is more than zero.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// Points for a referral, by the referrer's reward tier.
    pub referral_tiers: Figure<Tiers>,
    /// The most points that referrals give a unit in a calendar year; the cap itself is reachable.
    #[serde(deserialize_with = "positive")]
    pub referral_cap: Figure<Points>,
    /// Points for one service to enterprises.
    #[serde(deserialize_with = "positive")]
    pub service_points: Figure<Points>,
    /// The most points that services give a unit in a calendar year; the cap itself is reachable.
    #[serde(deserialize_with = "positive")]
    pub service_cap: Figure<Points>,
    /// Points that a street loses for one relocation.
    #[serde(deserialize_with = "positive")]
    pub relocation_deduction: Figure<Points>,
    /// Points that a department loses for one incident.
    #[serde(deserialize_with = "positive")]
    pub incident_deduction: Figure<Points>,
}

/// The whole tier table: amounts ascending, each with more than zero points.
///
/// There is no interpolation: 500,000 yuan give 0.4 points, and 400,000 yuan are no tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Tier>")]
pub struct Tiers(Cow<'static, [Tier]>);

/// One row of the tier table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tier {
    /// The referrer's reward, in yuan.
    pub reward_cny: Money,
    /// The unit's points.
    pub points: Points,
}

impl Tiers {
    /// The rows, amounts ascending.
    #[must_use]
    pub fn rows(&self) -> &[Tier] {
        &self.0
    }

    /// The points of exactly this amount.
    #[must_use]
    pub fn points(&self, reward: Money) -> Option<Points> {
        self.0.iter().find(|tier| tier.reward_cny == reward).map(|tier| tier.points)
    }

    /// The points of every amount alike; `None` if the amount makes a difference.
    pub(super) fn common(&self) -> Option<Points> {
        let points = self.0.first()?.points;
        self.0.iter().all(|tier| tier.points == points).then_some(points)
    }
}

impl Quantity for Tiers {
    const EXPECTED: Text = Text::new(
        "档次表应为 {\"rewardCny\", \"points\"} 的列表，金额由低到高，分值大于 0",
        "a tier table is a list of {\"rewardCny\", \"points\"}, amounts ascending, points above zero",
    );

    fn read(value: &Value) -> Option<Tiers> {
        let rows: Option<Vec<Tier>> = value.as_array()?.iter().map(tier_of).collect();
        Tiers::try_from(rows?).ok()
    }
}

fn tier_of(row: &Value) -> Option<Tier> {
    let row = row.as_object().filter(|row| row.len() == 2)?;
    Some(Tier { reward_cny: Money::read(row.get("rewardCny")?)?, points: Points::read(row.get("points")?)? })
}

impl TryFrom<Vec<Tier>> for Tiers {
    type Error = &'static str;

    fn try_from(rows: Vec<Tier>) -> Result<Tiers, &'static str> {
        let ascending =
            rows.iter().zip(rows.iter().skip(1)).all(|(one, next)| one.reward_cny < next.reward_cny);
        if rows.is_empty() || !ascending || rows.iter().any(|tier| tier.points <= Points::ZERO) {
            return Err("a tier table has at least one row, ascending amounts and points above zero");
        }
        Ok(Tiers(rows.into()))
    }
}

/// Signs stand in the rule: a negative figure would turn a bonus into a deduction.
fn positive<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Figure<Points>, D::Error> {
    let figure = Figure::<Points>::deserialize(deserializer)?;
    if figure.values().iter().any(|dated| dated.value <= Points::ZERO) {
        return Err(de::Error::custom("points in a figure are more than zero"));
    }
    Ok(figure)
}

/// The figures in force on one day; `None` where a figure has ended.
#[derive(Clone, Copy)]
pub(super) struct InForce<'a> {
    pub tiers: Option<&'a Tiers>,
    pub referral_cap: Option<Points>,
    pub service_points: Option<Points>,
    pub service_cap: Option<Points>,
    pub relocation_deduction: Option<Points>,
    pub incident_deduction: Option<Points>,
}

impl Parameters {
    pub(super) fn on(&self, day: Option<CivilDate>) -> InForce<'_> {
        let points = |figure: &Figure<Points>| figure.on(day).map(|dated| dated.value);
        InForce {
            tiers: self.referral_tiers.on(day).map(|dated| &dated.value),
            referral_cap: points(&self.referral_cap),
            service_points: points(&self.service_points),
            service_cap: points(&self.service_cap),
            relocation_deduction: points(&self.relocation_deduction),
            incident_deduction: points(&self.incident_deduction),
        }
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            referral_tiers: set.figure("referralTiers"),
            referral_cap: set.positive("referralCap"),
            service_points: set.positive("servicePoints"),
            service_cap: set.positive("serviceCap"),
            relocation_deduction: set.positive("relocationDeduction"),
            incident_deduction: set.positive("incidentDeduction"),
        }
    }
}

/// The figures as published on 24 April 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    referral_tiers: Figure(Cow::Borrowed(&[since_issue(Tiers(Cow::Borrowed(TIERS)), "IV.3.1")])),
    referral_cap: Figure(Cow::Borrowed(&[since_issue(Points::from_tenths(5), "IV.3.1")])),
    service_points: Figure(Cow::Borrowed(&[since_issue(Points::from_tenths(1), "IV.3.1")])),
    service_cap: Figure(Cow::Borrowed(&[since_issue(Points::from_tenths(3), "IV.3.1")])),
    relocation_deduction: Figure(Cow::Borrowed(&[since_issue(Points::from_tenths(1), "IV.3.2")])),
    incident_deduction: Figure(Cow::Borrowed(&[since_issue(Points::from_tenths(1), "IV.3.2")])),
};

/// 10万、20万、30万、50万元四个档次.
const TIERS: &[Tier] = &[tier(100_000, 1), tier(200_000, 2), tier(300_000, 3), tier(500_000, 4)];

const fn tier(yuan: i64, tenths: i32) -> Tier {
    Tier { reward_cny: Money::from_units(yuan), points: Points::from_tenths(tenths) }
}

const fn since_issue<T>(value: T, clause: &'static str) -> Dated<T> {
    Dated { from: LFB2013_5.issued_on, to: None, value, citation: Citation::new(&LFB2013_5, clause) }
}
