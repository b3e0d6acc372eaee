//! Reply deadline: 罗府办〔2013〕5号 三（一）2.
//!
//! A matter that a key enterprise raises and that needs the district level is transferred by the
//! District Investment Promotion Bureau to the department concerned, which confirms within three
//! working days whether it takes the lead. The clause does not say when the days begin. This
//! measure lets the day of the transfer pass and counts from the next working day, as civil law
//! does (Civil Code art. 201); a count from the department's receipt would need the stamp of
//! receipt, which nobody is asked for, so it is marked as assumed and is no reading.
//!
//! The outcome is [`Met`](crate::assessment::Outcome::Met) when the day is computed. Silence of the
//! department has no consequence in the text, so none is drawn here.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::Facts;
pub use parameters::Parameters;
pub use rule::Deadline;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `reply-deadline`.
#[derive(Debug)]
pub struct ReplyDeadline;

impl Measure for ReplyDeadline {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Deadline;

    const ROWS: &'static [Row] = &[Row::computed("LFB2013-5/III.2/03", "reply-within")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Deadline> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
