//! What a duty is.

use super::{Assumption, Cadence, Database, DueRule, Period, due::WITHIN};
use crate::{
    document::{Citation, Document},
    text::Text,
    unit::Unit,
};

/// One obligation of one or several units, recurring or due once; each unit owes it separately.
#[derive(Clone, Copy, Debug)]
pub struct Duty {
    /// The identifier, such as `LFB2013-5/III.1/03`: document, clause, serial.
    pub id: &'static str,
    /// What else it is known by: further serials that the same duty answers.
    pub also: &'static [&'static str],
    /// The document that sets it.
    pub document: &'static Document,
    /// The clause, as in [`Citation::clause`].
    pub clause: &'static str,
    /// Who owes it: ids of [`crate::unit::UNITS`].
    pub units: &'static [&'static str],
    /// What is to be done, without unit and period.
    pub title: Text,
    /// The database it feeds, if any.
    pub database: Option<Database>,
    /// How often.
    pub cadence: Cadence,
    /// The period that the document names; only for what is due [once](Cadence::Once).
    pub once: Option<Period>,
    /// By when.
    pub due: DueRule,
    /// What is assumed about every occurrence, apart from the day.
    pub assumed: &'static [Assumption],
    /// Whether the document obliges; it does not where it only explores (探索).
    pub binding: bool,
}

impl Duty {
    /// Where the document says so.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        Citation::new(self.document, self.clause)
    }

    /// Whether a unit owes it, by name or as a member of a group.
    #[must_use]
    pub fn is_owed_by(&self, unit: &Unit) -> bool {
        self.units.iter().any(|id| *id == unit.id || unit.group == Some(*id))
    }

    /// A binding duty within each period, with nothing assumed but the day.
    pub(super) const fn new(
        document: &'static Document,
        id: &'static str,
        clause: &'static str,
        units: &'static [&'static str],
        cadence: Cadence,
        title: Text,
    ) -> Duty {
        Duty {
            id,
            also: &[],
            document,
            clause,
            units,
            title,
            database: None,
            cadence,
            once: None,
            due: WITHIN,
            assumed: &[],
            binding: true,
        }
    }

    /// The same, due once, in the period that the document names.
    pub(super) const fn once(self, period: Period, due: DueRule) -> Duty {
        Duty { cadence: Cadence::Once, once: Some(period), due, ..self }
    }

    /// The same, with more assumed than the day.
    pub(super) const fn assuming(self, assumed: &'static [Assumption]) -> Duty {
        Duty { assumed, ..self }
    }
}
