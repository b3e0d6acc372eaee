//! The built `luohu-policy` command, as a person or a program runs it.
#![cfg(feature = "cli")]

mod answers;
mod calendar;
mod listings;
mod run;
mod streams;
