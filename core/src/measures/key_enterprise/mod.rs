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
    assessment::{Answer, Chosen},
    measures::{About, Measure, Question},
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

    #[cfg(feature = "schema")]
    fn schema() -> schemars::Schema {
        schemars::schema_for!(Facts)
    }
}
