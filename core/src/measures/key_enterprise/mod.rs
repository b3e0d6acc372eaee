//! Key-enterprise check: 罗府办〔2013〕5号 三（一）1.
//!
//! The clause says that the district's database of key enterprises is delimited by 18 indicators,
//! names two as examples (large taxpayers, financial headquarters) and never lists them. What it
//! does list is which unit reports which class of enterprise; those classes are the 22 predicates
//! of this measure. Two groupings of them have 18 members: reading `R1` counts the phrases of the
//! clause, reading `R2` counts economic meanings. One indicator suffices: the classes are
//! unrelated, so no enterprise could meet them all.

mod facts;
mod indicators;
mod parameters;
mod rule;
mod text;

pub use facts::Facts;
pub use indicators::{Group, Grouping, Predicate, Readings};
pub use parameters::Parameters;
pub use rule::{Indicator, Indicators};

use crate::{
    assessment::{Answer, Chosen, Outcome},
    coverage::Row,
    date::CivilDate,
    measures::{About, Comparison, Measure, Question},
    read::Named,
};

/// The measure `key-enterprise`.
#[derive(Debug)]
pub struct KeyEnterprise;

impl Measure for KeyEnterprise {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Indicators;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-5/III.1/01", "indicators"),
        Row::computed("LFB2013-5/III.1/02", "prior-year-export"),
        Row::computed("LFB2013-5/III.1/03", "current-year-export"),
        Row::computed("LFB2013-5/III.1/04", "fortune-500-new-body"),
        Row::computed("LFB2013-5/III.1/05", "foreign-capital"),
        Row::computed("LFB2013-5/III.1/06", "headquarters"),
        Row::computed("LFB2013-5/III.1/07", "headquarters-fund-applicant"),
        Row::computed("LFB2013-5/III.1/08", "key-high-tech"),
        Row::computed("LFB2013-5/III.1/10", "prior-year-revenue"),
        Row::computed("LFB2013-5/III.1/11", "current-year-revenue"),
        Row::computed("LFB2013-5/III.1/14", "top-hundred-cultural"),
        Row::computed("LFB2013-5/III.1/15", "key-cultural"),
        Row::computed("LFB2013-5/III.1/16", "provincial-direct-service"),
        Row::computed("LFB2013-5/III.1/17", "financial-headquarters"),
        Row::computed("LFB2013-5/III.1/18", "pre-listing"),
        Row::computed("LFB2013-5/III.1/20", "new-registered-capital"),
        Row::computed("LFB2013-5/III.1/21", "china-well-known-trademark"),
        Row::computed("LFB2013-5/III.1/22", "guangdong-famous-trademark"),
        Row::computed("LFB2013-5/III.1/23", "prior-year-tax"),
        Row::computed("LFB2013-5/III.1/24", "current-year-tax"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("indicators", readings.indicators.name())])
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Indicators> {
        rule::answer(question)
    }

    fn outcome(question: &Question<'_, Self>) -> Outcome {
        rule::outcome(question)
    }

    fn any_of(on: Option<CivilDate>, parameters: &Parameters) -> Option<Vec<Comparison>> {
        Some(rule::any_of(on, parameters))
    }
}
