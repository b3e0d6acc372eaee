//! Figures that 罗发〔2013〕3号 calls for and does not give: 二（四） to 八（三）.
//!
//! Many tasks of the plan rest on a weight, a limit, a rate or an amount that the text omits. Each is
//! one line of [`ITEMS`]: what it is, what is done with it, and who sets it. Without the figure the
//! answer is unknown and names it; once a host has supplied it with its source, the stated quantity
//! is held against it, or multiplied by it, exactly.
//!
//! That a figure limits or weighs in the way assumed here is in the text only where the text says
//! so; elsewhere the line is marked as assumed. The bonus for reform is never one of the tiers of
//! 罗府办〔2013〕5号.

mod facts;
mod items;
mod parameters;
mod rule;
mod text;

pub use facts::Facts;
pub use items::{ITEMS, Item, Operation};
pub use parameters::Parameters;
pub use rule::Figured;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `unpublished-figures`.
#[derive(Debug)]
pub struct UnpublishedFigures;

impl Measure for UnpublishedFigures {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Figured;

    const ROWS: &'static [Row] = &items::rows();

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Figured> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
