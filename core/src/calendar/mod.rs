//! The data-feed calendar: who owes what by when under 罗府办〔2013〕5号.
//!
//! The document gives units recurring duties: to share data for two databases (三（一）1 and
//! 三（二）5), to meet, to plan, to hold events. [`duties()`] is the table of them, a [`Duty`] each.
//! [`occurrences`] expands it to dated [`Occurrence`]s, which [`ics`] and [`csv`] write as files.
//!
//! The text fixes few days. Where it is silent, a [`DueRule`] supplies the day under the name of
//! its reading, and the occurrence says what was [assumed](Assumption).

mod due;
mod duties;
mod duty;
mod occurrence;
mod period;
mod query;
mod text;

pub mod csv;
pub mod ics;

pub use due::{DueDay, DueRule};
pub use duties::duties;
pub use duty::Duty;
pub use occurrence::{Occurrence, occurrences};
pub use period::Period;
pub use query::{MAX_YEARS, Query};
pub use text::{Assumption, Cadence, Database};

/// The state of the data that the calendar is computed from: duties, due rules and holiday notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Counts up with every change that can move or reword an occurrence.
    pub number: u32,
    /// When that change was made: UTC, in the basic format of ISO 8601.
    pub made_at: &'static str,
}

/// The present revision. Feeds take their stamps from it and never from a clock, so that equal
/// data give equal bytes.
pub const REVISION: Revision = Revision { number: 1, made_at: "20261124T000000Z" };

#[cfg(test)]
mod tests;
