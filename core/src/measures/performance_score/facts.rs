//! What a unit states about itself and about the year's events.

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError, ValidationErrors};

use crate::{
    check::{self, Judge, Possible},
    date::CivilDate,
    money::Money,
    read::{Named, Object, Read},
};

/// The years that a date can have.
const YEARS: core::ops::RangeInclusive<i64> = 1949..=2199;
/// The bound as the validator counts it.
const MAX_NAME: u64 = check::MAX_NAME as u64;

/// The facts of the performance score; `None` is unknown, an empty list is "none".
///
/// A name (`project`, `enterprise`) is never unknown: an entry without one is taken to be a
/// project or enterprise of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// What kind of unit is scored; it decides which deductions can concern it.
    pub unit_kind: Option<UnitKind>,
    /// The performance year: a calendar year.
    pub year: Option<i64>,
    /// Enterprises and projects that the unit brought to the district.
    pub referrals: Option<Vec<Referral>>,
    /// Important contributions to landing projects or solving requests of key enterprises.
    pub services: Option<Vec<Service>>,
    /// Key enterprises that moved away from the street's area; asked of street offices only.
    pub relocations: Option<Vec<Relocation>>,
    /// Relocations caused by the unit's way of working; asked of departments only.
    pub incidents: Option<Vec<Incident>>,
}

impl Validate for Facts {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        if self.year.is_some_and(|year| !YEARS.contains(&year)) {
            errors.add("year", ValidationError::new("range"));
        }
        check::list("referrals", self.referrals.as_ref(), &mut errors);
        check::list("services", self.services.as_ref(), &mut errors);
        check::list("relocations", self.relocations.as_ref(), &mut errors);
        check::list("incidents", self.incidents.as_ref(), &mut errors);
        check::judged(errors)
    }
}

/// The kinds of unit that the clause tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum UnitKind {
    /// A street office (街道办事处).
    Street,
    /// A department of the district (区有关部门).
    Department,
    /// Any other unit: it can earn, and the clause has no deduction for it.
    Other,
}

/// One enterprise or project brought to the district.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Referral {
    /// The day of the determination letter.
    pub date: Option<CivilDate>,
    /// The referrer's reward tier under the district's 1+10 files, in yuan.
    pub reward_tier_cny: Option<Money>,
    /// The project's name, only compared: one project earns once.
    #[validate(length(min = 1, max = MAX_NAME))]
    pub project: Option<String>,
    /// Whether a determination letter was issued.
    pub certified: Option<bool>,
}

/// One important contribution to serving enterprises.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Service {
    /// The day of the determination letter.
    pub date: Option<CivilDate>,
    /// Whether a determination letter was issued.
    pub certified: Option<bool>,
}

/// One key enterprise that moved away from the street's area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Relocation {
    /// The day of the determination letter.
    pub date: Option<CivilDate>,
    /// The enterprise's name, only compared: one relocation costs a unit once.
    #[validate(length(min = 1, max = MAX_NAME))]
    pub enterprise: Option<String>,
    /// Whether the street learnt of the move in time and reported it; failing either is `false`.
    pub known_and_reported_beforehand: Option<bool>,
    /// Whether a determination letter was issued.
    pub certified: Option<bool>,
}

/// One relocation put down to a department's way of working or attitude.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Incident {
    /// The day of the determination letter.
    pub date: Option<CivilDate>,
    /// The enterprise's name, only compared: one relocation costs a unit once.
    #[validate(length(min = 1, max = MAX_NAME))]
    pub enterprise: Option<String>,
    /// Whether the cause was verified (核实).
    pub verified: Option<bool>,
    /// Whether a determination letter was issued.
    pub certified: Option<bool>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            unit_kind: object.choice("unitKind"),
            year: object.year("year"),
            referrals: object.rows("referrals"),
            services: object.rows("services"),
            relocations: object.rows("relocations"),
            incidents: object.rows("incidents"),
        }
    }
}

impl Read for Referral {
    fn read(object: Object<'_>) -> Referral {
        Referral {
            date: object.date("date"),
            reward_tier_cny: object.money("rewardTierCny"),
            project: object.text("project").map(str::to_owned),
            certified: object.flag("certified"),
        }
    }
}

impl Read for Service {
    fn read(object: Object<'_>) -> Service {
        Service { date: object.date("date"), certified: object.flag("certified") }
    }
}

impl Read for Relocation {
    fn read(object: Object<'_>) -> Relocation {
        Relocation {
            date: object.date("date"),
            enterprise: object.text("enterprise").map(str::to_owned),
            known_and_reported_beforehand: object.flag("knownAndReportedBeforehand"),
            certified: object.flag("certified"),
        }
    }
}

impl Read for Incident {
    fn read(object: Object<'_>) -> Incident {
        Incident {
            date: object.date("date"),
            enterprise: object.text("enterprise").map(str::to_owned),
            verified: object.flag("verified"),
            certified: object.flag("certified"),
        }
    }
}

impl Named for UnitKind {
    const NAMES: &'static [(&'static str, UnitKind)] =
        &[("street", UnitKind::Street), ("department", UnitKind::Department), ("other", UnitKind::Other)];
}

impl Possible for Facts {
    fn judge(&self, judge: &mut Judge<'_>) {
        if self.year.is_some_and(|year| !YEARS.contains(&year)) {
            judge.refuse("year", "range");
        }
        judge.rows("referrals", self.referrals.as_ref());
        judge.rows("services", self.services.as_ref());
        judge.rows("relocations", self.relocations.as_ref());
        judge.rows("incidents", self.incidents.as_ref());
    }
}

impl Possible for Referral {
    fn judge(&self, judge: &mut Judge<'_>) {
        judge.name("project", self.project.as_ref());
    }
}

impl Possible for Service {
    fn judge(&self, _: &mut Judge<'_>) {}
}

impl Possible for Relocation {
    fn judge(&self, judge: &mut Judge<'_>) {
        judge.name("enterprise", self.enterprise.as_ref());
    }
}

impl Possible for Incident {
    fn judge(&self, judge: &mut Judge<'_>) {
        judge.name("enterprise", self.enterprise.as_ref());
    }
}
