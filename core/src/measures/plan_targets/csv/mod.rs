//! Reported values as files: tables (RFC 4180, or pasted from a spreadsheet) and JSON, in and out.
//!
//! What is written reads back as the same reports. Nothing here fails: a line that cannot be read is
//! a problem with its number, and the others go on.

mod import;
mod write;

pub use import::{Imported, report_from_texts, reports_from_csv, reports_from_json};
pub use write::to_csv;

#[cfg(test)]
mod tests;
