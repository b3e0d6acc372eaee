//! The limit of 罗发〔2013〕3号 七（四）.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    decimal::Decimal,
    document::{Citation, LF2013_3},
    figure::{Dated, Figure},
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The most that the expenses may grow on the year before, in per cent.
    pub growth_percent: Figure<Decimal>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters { growth_percent: set.figure("growthPercent") }
    }
}

/// The figures as published on 20 May 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    growth_percent: Figure(Cow::Borrowed(&[Dated {
        from: LF2013_3.issued_on,
        to: None,
        value: Decimal::whole(0),
        citation: Citation::new(&LF2013_3, "VII.4"),
    }])),
};
