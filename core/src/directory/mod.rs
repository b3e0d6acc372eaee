//! The directory: who answers for a task, a place or a topic, and where the document says so.
//!
//! The tables hold every enumeration of the four documents and the units of every task, an [`Entry`]
//! each; the calendar's duties join them. [`search`] finds entries by Chinese words, by the initials
//! of their pinyin, by English words and by the names of units. Where a clause names nobody, the
//! entry says so and never guesses: a unit that the rest of the documents suggests is
//! [presumed](Entry::presumed) and never leads.

mod entries;
mod entry;
mod fit;
mod pinyin;
mod query;
mod search;

use std::slice;

pub use entry::{Entry, Kind};
pub use fit::spans;
pub use query::{MAX_HITS, MAX_TEXT, Query};
pub use search::{Found, Hit, Match, Part, search};

use crate::calendar::{Assumption, Duty, duties};

/// Every entry: the documents' in their order, then the calendar's duties.
///
/// Whatever else names units in its clauses joins the directory here, as an [`Entry`] of a [`Kind`]
/// of its own.
pub fn entries() -> impl Iterator<Item = Entry> {
    entries::TABLES.into_iter().flatten().copied().chain(duties().iter().map(of_duty))
}

/// The words that every duty to share data is found by.
const DATA: &[&str] = &["数据报送", "信息共享", "data", "information"];

fn of_duty(duty: &'static Duty) -> Entry {
    // Where several units lead a whole clause, the clause makes none of them answer for one duty.
    let assumed = duty.assumed.iter().any(|it| matches!(it, Assumption::Unit | Assumption::LeadUnit));
    let (lead, presumed): (&[_], &[_]) = if assumed { (&[], duty.units) } else { (duty.units, &[]) };
    let topics = if duty.database.is_some() { DATA } else { &[] };
    let rows = slice::from_ref(&duty.id);
    let named = entry::entry(rows, duty.title.zh_cn, duty.title.en);
    Entry { kind: Kind::Duty, lead, presumed, topics, ..named }
}

#[cfg(test)]
mod tests;
