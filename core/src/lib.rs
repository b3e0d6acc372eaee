//! The computable rules of four Luohu District (Shenzhen) documents of 2013.
//!
//! Ask a [measure](measures) about facts, some of which may be unknown, and receive an
//! [assessment](assessment::Assessment): outcome, result, every condition with its clause, what is
//! still missing and what was wrong with the input. The crate reads no clock, file, network or
//! locale; equal requests give equal bytes on every target.
//!
//! - Typed: [`measures::assess`] with a [`measures::Question`].
//! - JSON: [`api::assess`], which speaks the contract of the command line, the WebAssembly module
//!   and the service.
//! - Text: [`explain::text`], an assessment as a person reads it.

pub mod answer;
pub mod api;
pub mod applicant;
pub mod assessment;
pub mod audience;
pub mod calendar;
pub mod check;
pub mod coverage;
pub mod date;
pub mod decimal;
pub mod directory;
pub mod document;
pub mod explain;
pub mod field;
pub mod figure;
pub mod form;
pub mod identifier;
pub mod json;
#[cfg(feature = "std")]
pub mod lines;
pub mod measures;
pub mod money;
pub mod points;
pub mod problem;
pub mod read;
pub mod service;
pub mod text;
pub mod unit;
pub mod workday;

/// The version of this crate, as assessments name it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// The code that the README shows runs.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
