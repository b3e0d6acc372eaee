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

pub mod answer;
pub mod api;
pub mod assessment;
mod check;
pub mod date;
pub mod document;
pub mod field;
pub mod figure;
pub mod measures;
pub mod money;
pub mod points;
pub mod problem;
pub mod service;
pub mod text;
pub mod unit;

/// The version of this crate, as assessments name it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");
