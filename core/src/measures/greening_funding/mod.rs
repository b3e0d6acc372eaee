//! Who pays for greening: 罗府办〔2013〕6号 五（三）1, with 五（一） and 五（三）2.
//!
//! Four rules say who pays: the renewal investor for an urban-renewal project; the district
//! government, out of the district's finances, for an upgrade of municipal green space; a public
//! institution such as a school or hospital out of the department's budget or its own funds, by the
//! procedure it has always applied with (the clause puts neither first); and for enterprise projects
//! (in residential compounds) the scope and standard of the district's environment-upgrade subsidy.
//! The government further supports vertical and roof greening by society and enterprises, and the
//! district adjusts the unit prices of green maintenance. No amount of the three is in the text: a
//! host supplies it.
//!
//! Whether the fourth rule takes in every compound and every enterprise project, or only those that
//! are both, is the reading `enterpriseProjects`. Where two rules hold for one project, such as a
//! renewal project inside a compound, the text does not say which prevails: both are told, the
//! condition `one-payer-rule` fails, and the outcome stays unknown although nothing is missing.

mod facts;
mod parameters;
mod rule;
mod text;

pub use facts::{EnterpriseProjects, Facts, Readings};
pub use parameters::Parameters;
pub use rule::{Funding, Rule};

use crate::{
    assessment::{Answer, Chosen},
    coverage::Row,
    measures::{About, Measure, Question},
    read::Named,
};

/// The measure `greening-funding`.
#[derive(Debug)]
pub struct GreeningFunding;

impl Measure for GreeningFunding {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Funding;

    const ROWS: &'static [Row] = &[
        Row::parameter("LFB2013-6/V.1/01", "greeningSubsidyCny"),
        Row::computed("LFB2013-6/V.3.1/01", "city-renewal"),
        Row::computed("LFB2013-6/V.3.1/02", "municipal-green-space"),
        Row::computed("LFB2013-6/V.3.1/03", "public-institution"),
        Row::parameter("LFB2013-6/V.3.1/04", "environmentSubsidyCny"),
        Row::parameter("LFB2013-6/V.3.2/01", "maintenanceUnitPriceCny"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("enterpriseProjects", readings.enterprise_projects.name())])
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Funding> {
        rule::answer(question)
    }
}

#[cfg(test)]
mod tests;
