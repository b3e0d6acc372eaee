//! What greening a project must, or may, have: 罗府办〔2013〕6号 四（一）2, 四（二）1, 四（三）2, 四（三）4,
//! 四（四）5.
//!
//! Three things are required: the environment of an urban-renewal project meets what a garden-style
//! unit or compound must have; green space of renewal housing meets the standard of a community park;
//! a newly planned building plans roof greening, as far as safety is ensured. Three more are only for
//! those who fulfil conditions that the text does not give: old residential areas are upgraded,
//! municipal green space becomes a community park, walls and roofs of schools are greened.
//!
//! Both standards are other papers' and those conditions are nowhere: whether they are met is a fact
//! that the competent bureau certifies, and what rests on unstated conditions is marked as assumed.
//! The outcome is [`Met`](crate::assessment::Outcome::Met) when all that applies is fulfilled, so also
//! when nothing applies.

mod facts;
mod rule;
mod text;

pub use facts::{Facts, ProjectKind};
pub use rule::{Requirement, Requirements};

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoParameters, NoReadings, Question},
};

/// The measure `greening-requirements`.
#[derive(Debug)]
pub struct GreeningRequirements;

impl Measure for GreeningRequirements {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = NoParameters;
    type Result = Requirements;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-6/IV.1.2/02", "old-residential-area"),
        Row::computed("LFB2013-6/IV.2.1/06", "community-park-standard"),
        Row::computed("LFB2013-6/IV.2.1/09", "municipal-green-space"),
        Row::computed("LFB2013-6/IV.3.2/01", "school-walls"),
        Row::computed("LFB2013-6/IV.3.4/02", "garden-style"),
        Row::computed("LFB2013-6/IV.4.5/02", "roof-greening"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static NoParameters {
        NoParameters::PUBLISHED
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Requirements> {
        rule::answer(question.facts)
    }
}

#[cfg(test)]
mod tests;
