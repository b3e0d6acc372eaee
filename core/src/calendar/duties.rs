//! The table of all duties: one table a document, each in the order of its clauses.

mod business;
mod education;
mod greening;
mod reform;

use std::sync::LazyLock;

use super::Duty;
use crate::unit::{UNITS, Unit};

/// Every duty, in the order of the documents and their clauses.
#[must_use]
pub fn duties() -> &'static [Duty] {
    static DUTIES: LazyLock<Vec<Duty>> = LazyLock::new(|| {
        [&business::DUTIES[..], &greening::DUTIES, &education::DUTIES, &reform::DUTIES].concat()
    });
    &DUTIES
}

/// The units that owe a duty, each member of an obliged group included, in the order of [`UNITS`].
pub fn obliged_units() -> impl Iterator<Item = &'static Unit> {
    UNITS.iter().filter(|unit| duties().iter().any(|duty| duty.is_owed_by(unit)))
}
