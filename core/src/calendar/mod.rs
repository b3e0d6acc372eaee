//! The calendar of duties: who owes what by when under the four documents.
//!
//! 罗府办〔2013〕5号 gives units recurring duties: to share data for two databases (三（一）1 and
//! 三（二）5), to meet, to plan, to hold events. The three plans of 2013–2015 add yearly funds,
//! selections and forums, works due by a named year, and duties without any day. [`duties()`] is the
//! table of them, a [`Duty`] each. [`occurrences`] expands it to dated [`Occurrence`]s, which [`ics`]
//! and [`csv`] write as files; [`undated`] lists what has no dates, and why.
//!
//! The text fixes few days. Where it is silent, a [`DueRule`] supplies the day under the name of
//! its reading, and the occurrence says what was [assumed](Assumption). How often is never assumed
//! for a plan's “regularly” (定期): a host sets it, as an [`Interval`] with a source of its own.

mod due;
mod duties;
mod duty;
mod interval;
mod listed;
mod occurrence;
mod period;
mod query;
mod schedule;
mod text;

pub mod csv;
pub mod ics;

pub use due::{DueDay, DueRule};
pub use duties::{duties, obliged_units};
pub use duty::Duty;
pub use interval::{Interval, Intervals, read_intervals};
pub use listed::{Listed, undated};
pub use occurrence::{Occurrence, occurrences};
pub use period::Period;
pub use query::{MAX_YEARS, Query};
pub use text::{Assumption, Cadence, Database, EXPLORATORY, Undated};

use crate::coverage::Row;

/// The rows of the register of rules that hold for many duties at once; each other one has a duty.
pub const ROWS: &[Row] = &[
    Row::computed("LFB2013-5/III.1/30", "monthly unless stated"),
    Row::computed("LFB2013-5/III.1/31", "prior-year data by 31 March"),
    Row::computed("LFB2013-5/III.5/20", "monthly unless stated"),
    Row::computed("LFB2013-5/III.5/21", "yearly lists by 31 March"),
];

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
