//! What the plan has for one school: 罗府办〔2013〕7号 行动一 1–3, 行动四 13, 行动六 18–20.
//!
//! The plan names 29 schools on closed lists (boarding schools, brand schools, new-quality schools,
//! pilots, schools for master teachers, private schools it supports) and promises more to every
//! school of a kind: a newly opened one joins an alliance led by an elite school, a weak one is
//! grafted onto a good one and chooses first among graduates and staff, a public one is to have at
//! least two foreign teachers within five years of the issue. A school on two lists is in both
//! programmes.
//!
//! The outcome is [`Met`](crate::assessment::Outcome::Met) when at least one programme is for the
//! school. A kindergarten is no public school here, and 翠茵小学 is
//! taken as it is written, although 翠茵学校 may be meant: both are marked as assumed.

mod facts;
mod parameters;
mod programmes;
mod rule;
mod schools;
mod text;

#[cfg(test)]
mod tests;

pub use facts::Facts;
pub use parameters::Parameters;
pub use rule::{Programmes, Standing};
pub(super) use schools::MASTER_TEACHER_POSTS;
pub use schools::School;

use crate::{
    assessment::Answer,
    coverage::Row,
    measures::{About, Measure, NoReadings, Question},
    problem::{Place, Problem},
};

/// The measure `school-programmes`.
#[derive(Debug)]
pub struct SchoolProgrammes;

impl Measure for SchoolProgrammes {
    type Facts = Facts;
    type Readings = NoReadings;
    type Parameters = Parameters;
    type Result = Programmes;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-7/A1.1/01", "grafted-alliance"),
        Row::computed("LFB2013-7/A1.1/02", "elite-alliance"),
        Row::computed("LFB2013-7/A1.2/03", "weak-school-priority"),
        Row::computed("LFB2013-7/A1.3/01", "boarding-high-school"),
        Row::computed("LFB2013-7/A1.3/02", "brand-school"),
        Row::computed("LFB2013-7/A1.3/03", "new-quality-school"),
        Row::computed("LFB2013-7/A1.3/04", "experimental-school"),
        Row::computed("LFB2013-7/A4.13/01", "excellence-pilot"),
        Row::computed("LFB2013-7/A4.13/02", "quality-award"),
        Row::computed("LFB2013-7/A6.18/01", "miami-class"),
        Row::computed("LFB2013-7/A6.19/01", "foreign-teacher-count"),
        Row::computed("LFB2013-7/A6.19/03", "foreign-pupils"),
        Row::computed("LFB2013-7/A6.20/01", "supported-private-school"),
        Row::computed("LFB2013-7/N/01", "characteristic-alliance"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn contradictions(question: &Question<'_, Self>) -> Vec<Problem> {
        let field = text::ABOUT.fields.iter().find(|field| field.name == "publicSchool");
        let field = field.filter(|_| programmes::contradicts(question.facts));
        field
            .map(|field| Place::fact(field).problem("public-school", text::OTHERWISE, &[]))
            .into_iter()
            .collect()
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Programmes> {
        rule::answer(question)
    }
}
