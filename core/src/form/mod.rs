//! A form without a face: what was typed, bound to a measure's fields.
//!
//! [`Form`] holds the text of every field just as it was typed; [`Form::apply`] gives the next
//! state; [`Form::read`] turns it into facts and problems. Pages, terminals and tests wrap it
//! alike.

pub mod input;
pub(crate) mod read;
pub mod readback;
pub mod sent;
mod state;

pub use read::ReadFacts;
pub use state::{Action, At, Entry, Form, Row};
