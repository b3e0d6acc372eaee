//! Direct registration of social organisations: 罗发〔2013〕3号 三（六）.
//!
//! The district promotes that eight classes of social organisations register directly. The clause
//! names three of them (public welfare and charity, social welfare, social services) and says 等, so
//! five are unnamed: for any other class the answer is unknown, never no, and nothing that could be
//! stated would decide it.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::{Class, Facts};
pub use parameters::Parameters;
pub use rule::Registration;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
};

/// The measure `social-organisation-registration`.
#[derive(Debug)]
pub struct SocialOrganisationRegistration;

impl Measure for SocialOrganisationRegistration {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Registration;

    const ROWS: &'static [Row] = &[Row::computed("LF2013-3/III.6/01", "named-class")];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Registration> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
