//! The service as its users see it: the program, started, asked over sockets, killed.
//!
//! The records are kept in SQLite, or in PostgreSQL where `LUOHU_TEST_POSTGRES` gives the URL of a
//! server on which databases may be made: the same tests.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a helper cannot do fails its test"
)]

mod calendar;
mod deliveries;
mod documentation;
#[cfg(unix)]
mod hard_times;
mod ledger;
mod limits;
#[cfg(unix)]
mod process;
mod records;
mod rules;
mod support;
mod verify;
