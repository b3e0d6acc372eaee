//! The thresholds of 罗府办〔2013〕5号 三（一）1. All include the number itself (以上, 达到).

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    document::{Citation, LFB2013_5},
    figure::{Dated, Figure},
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// Export of a calendar year, in US dollars.
    pub export_usd: Figure<Money>,
    /// Foreign capital of an enterprise newly set up or after an increase, in US dollars.
    pub foreign_capital_usd: Figure<Money>,
    /// Revenue or output value of a calendar year, in yuan.
    pub revenue_cny: Figure<Money>,
    /// Registered capital of a newly registered enterprise, in yuan.
    pub registered_capital_cny: Figure<Money>,
    /// Tax of a calendar year, in yuan.
    pub tax_cny: Figure<Money>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            export_usd: set.figure("exportUsd"),
            foreign_capital_usd: set.figure("foreignCapitalUsd"),
            revenue_cny: set.figure("revenueCny"),
            registered_capital_cny: set.figure("registeredCapitalCny"),
            tax_cny: set.figure("taxCny"),
        }
    }
}

/// The figures as published on 24 April 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    export_usd: Figure(Cow::Borrowed(&[since_issue(50_000_000, "III.1")])),
    foreign_capital_usd: Figure(Cow::Borrowed(&[since_issue(5_000_000, "III.1")])),
    revenue_cny: Figure(Cow::Borrowed(&[since_issue(1_000_000_000, "III.1")])),
    registered_capital_cny: Figure(Cow::Borrowed(&[since_issue(50_000_000, "III.1")])),
    tax_cny: Figure(Cow::Borrowed(&[since_issue(10_000_000, "III.1")])),
};

const fn since_issue(units: i64, clause: &'static str) -> Dated<Money> {
    Dated {
        from: LFB2013_5.issued_on,
        to: None,
        value: Money::from_units(units),
        citation: Citation::new(&LFB2013_5, clause),
    }
}
