//! The register of widgets. A new widget is a directory here and one line in `elements.rs`.

pub mod data_calendar;
pub mod key_enterprise;
pub mod performance_score;
pub mod reply_deadline;
pub mod responsibility_finder;
pub mod teaching_stipend;

mod filter;
mod parts;
