//! What a duty is, and the shapes that most of them have.

use serde::Serialize;

use super::{
    Assumption, Cadence, Database, DueRule,
    due::{PRIOR_YEAR, WITHIN_CLUB, WITHIN_INVESTMENT, WITHIN_KEY_ENTERPRISE, YEARLY_LIST},
};
use crate::{
    document::{Citation, LFB2013_5},
    text::Text,
};

/// One recurring obligation of one or several units; each unit owes it separately.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Duty {
    /// The identifier, such as `LFB2013-5/III.1/03`: document, clause, serial.
    pub id: &'static str,
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
    /// By when.
    pub due: &'static DueRule,
    /// What is assumed about every occurrence, apart from the day.
    pub assumed: &'static [Assumption],
}

impl Duty {
    /// Where the document says so.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        Citation::new(&LFB2013_5, self.clause)
    }
}

/// Data for the key-enterprise database, monthly unless the clause says otherwise.
pub(super) const fn monthly(
    id: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty {
        id,
        clause: "III.1",
        units,
        title: Text::new(zh_cn, en),
        database: Some(Database::KeyEnterprise),
        cadence: Cadence::Monthly,
        due: &WITHIN_KEY_ENTERPRISE,
        assumed: &[],
    }
}

/// Data about the year before.
pub(super) const fn prior_year(
    id: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty { cadence: Cadence::Yearly, due: &PRIOR_YEAR, ..monthly(id, units, zh_cn, en) }
}

/// Data for the investment database.
pub(super) const fn investment(
    id: &'static str,
    units: &'static [&'static str],
    cadence: Cadence,
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty {
        clause: "III.5",
        database: Some(Database::Investment),
        cadence,
        due: &WITHIN_INVESTMENT,
        ..monthly(id, units, zh_cn, en)
    }
}

/// What expires within the year.
pub(super) const fn yearly_list(
    id: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty { due: &YEARLY_LIST, ..investment(id, units, Cadence::Yearly, zh_cn, en) }
}

/// What the clause on the entrepreneurs' club asks for, once a year; it names no organiser.
pub(super) const fn club(id: &'static str, zh_cn: &'static str, en: &'static str) -> Duty {
    Duty {
        clause: "III.4",
        database: None,
        cadence: Cadence::Yearly,
        due: &WITHIN_CLUB,
        assumed: &[Assumption::Unit],
        ..monthly(id, &["entrepreneurs-club"], zh_cn, en)
    }
}
