//! Which part of the crate answers which row of the register of rules.
//!
//! The register numbers every computable statement of the four documents: document, clause, serial,
//! such as `LFB2013-5/III.1/02`. What answers a row says so where it stands: a measure in
//! [`Measure::ROWS`](crate::measures::Measure::ROWS), a duty by its id, an entry of the directory in
//! its rows. [`index`] only gathers, and a test fails when a row is left over.
#![cfg_attr(feature = "coverage", doc = "")]
#![cfg_attr(feature = "coverage", doc = include_str!("../../docs/coverage.md"))]

#[cfg(feature = "coverage")]
mod index;
#[cfg(feature = "coverage")]
mod not_computable;
#[cfg(feature = "coverage")]
mod page;
#[cfg(feature = "coverage")]
mod register;

#[cfg(feature = "coverage")]
pub use index::{Covered, Part, index};
#[cfg(feature = "coverage")]
pub use page::page;
#[cfg(feature = "coverage")]
pub use register::{REGISTER, Statement};

use serde::Serialize;

/// How a row is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// By a rule, a duty or a target with the figures of the text.
    Computed,
    /// By a rule whose figure the text omits: a host supplies it.
    Parameter,
    /// By an entry of the directory: who, where, which.
    Directory,
    /// Not at all, for a stated reason.
    NotComputable,
}

/// One row of the register that a measure or the calendar answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row's id.
    pub id: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// The part that does: a condition, a fact, or a figure.
    pub part: &'static str,
}

impl Row {
    /// A row that a part computes.
    #[must_use]
    pub const fn computed(id: &'static str, part: &'static str) -> Row {
        Row { id, kind: Kind::Computed, part }
    }

    /// A row whose figure the text omits, with the name of the figure.
    #[must_use]
    pub const fn parameter(id: &'static str, figure: &'static str) -> Row {
        Row { id, kind: Kind::Parameter, part: figure }
    }
}
