//! Parks within reach: 罗府办〔2013〕6号 四（二）1.
//!
//! Citizens are to find a community park within two kilometres, a comprehensive park within five and
//! a forest or country park within ten. The sentence asks for all three, so the outcome is about all
//! three; the result also says whether there is any. It does not say whether the distance is a
//! straight line or a walk: every condition is marked as assumed, and whoever measures says how.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::Facts;
pub use parameters::Parameters;
pub use rule::{Park, Parks};

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `park-service-radius`.
#[derive(Debug)]
pub struct ParkServiceRadius;

impl Measure for ParkServiceRadius {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Parks;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-6/IV.2.1/03", "community-park"),
        Row::computed("LFB2013-6/IV.2.1/04", "comprehensive-park"),
        Row::computed("LFB2013-6/IV.2.1/05", "forest-park"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Parks> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
