//! The form of any measure, with its live answer.

mod asker;
mod beginning;
mod cell;
mod conditions;
mod draft;
mod evaluation;
mod face;
mod fields;
pub(crate) mod link;
mod paged;
mod result;
mod sending;
mod summary;
mod view;
mod widget;

pub(crate) use face::answered;
pub use face::{Answered, Change, Face, Look};
pub(crate) use widget::next_id;
pub use widget::{MeasureWidget, Msg, Props};
