//! What a teacher states, and how the open points of the clause are read.

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError, ValidationErrors};

use crate::{
    check::{self, Judge, Possible},
    date::CivilDate,
    read::{Named, Object, Read},
    service::{Continuity, Counting, DayCount, Spell},
};

/// The facts of the teaching stipend; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// What kind of school the teacher works at.
    pub school_kind: Option<SchoolKind>,
    /// The periods of service in private schools of Luohu; an empty list is no service.
    pub service_spells: Option<Vec<ServiceSpell>>,
    /// Whether the teacher has passed the professional-level test.
    pub passed_proficiency_test: Option<bool>,
}

/// A kind of school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum SchoolKind {
    /// A private primary or secondary school.
    PrivatePrimaryOrSecondary,
    /// A private kindergarten.
    PrivateKindergarten,
    /// A public school or kindergarten.
    Public,
}

/// A period of service, its first and last day included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ServiceSpell {
    /// The first day; every period needs it.
    pub from: Option<CivilDate>,
    /// The last day; `None` means that the teacher still serves.
    pub to: Option<CivilDate>,
}

impl ServiceSpell {
    /// The period, where it has a first day and ends no earlier.
    #[must_use]
    pub fn spell(self) -> Option<Spell> {
        Spell::new(self.from?, self.to)
    }
}

impl Validate for Facts {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        check::list("service_spells", self.service_spells.as_ref(), &mut errors);
        check::judged(errors)
    }
}

// Written out: the order of two fields is no rule on one of them.
impl Validate for ServiceSpell {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        match (self.from, self.to) {
            (None, _) => errors.add("from", ValidationError::new("required")),
            (Some(from), Some(to)) if to < from => errors.add("to", ValidationError::new("date-order")),
            _ => {}
        }
        check::judged(errors)
    }
}

/// How the open points of the clause are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Whether interrupted service adds up.
    pub service: Continuity,
    /// Whether the first day of service counts.
    pub day_count: DayCount,
    /// Whether kindergartens are private schools here.
    pub kindergarten: Kindergarten,
}

impl Readings {
    pub(super) fn counting(self) -> Counting {
        Counting { continuity: self.service, day_count: self.day_count }
    }
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings {
            service: object.choice("service").unwrap_or_default(),
            day_count: object.choice("dayCount").unwrap_or_default(),
            kindergarten: object.choice("kindergarten").unwrap_or_default(),
        }
    }
}

/// Whether the stipend is for teachers of private kindergartens, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kindergarten {
    /// No, as the item's heading suggests.
    #[default]
    Excluded,
    /// Yes, as the wording of its sentence allows.
    Included,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            school_kind: object.choice("schoolKind"),
            service_spells: object.rows("serviceSpells"),
            passed_proficiency_test: object.flag("passedProficiencyTest"),
        }
    }
}

impl Read for ServiceSpell {
    fn read(object: Object<'_>) -> ServiceSpell {
        ServiceSpell { from: object.date("from"), to: object.date("to") }
    }
}

impl Named for SchoolKind {
    const NAMES: &'static [(&'static str, SchoolKind)] = &[
        ("privatePrimaryOrSecondary", SchoolKind::PrivatePrimaryOrSecondary),
        ("privateKindergarten", SchoolKind::PrivateKindergarten),
        ("public", SchoolKind::Public),
    ];
}

impl Named for Kindergarten {
    const NAMES: &'static [(&'static str, Kindergarten)] =
        &[("excluded", Kindergarten::Excluded), ("included", Kindergarten::Included)];
}

impl Possible for Facts {
    fn judge(&self, judge: &mut Judge<'_>) {
        judge.rows("serviceSpells", self.service_spells.as_ref());
    }
}

impl Possible for ServiceSpell {
    fn judge(&self, judge: &mut Judge<'_>) {
        match (self.from, self.to) {
            (None, _) => judge.refuse("from", "required"),
            (Some(from), Some(to)) if to < from => judge.refuse("to", "date-order"),
            _ => {}
        }
    }
}
