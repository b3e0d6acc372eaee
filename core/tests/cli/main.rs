//! The built `luohu-policy` command, as a person or a program runs it.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "what a helper cannot do fails its test")]

mod answers;
mod calendar;
mod directory;
mod listings;
mod run;
#[cfg(feature = "batch")]
mod screen;
mod streams;
mod targets;
