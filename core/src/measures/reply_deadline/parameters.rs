//! The period of 罗府办〔2013〕5号 三（一）2.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    document::{Citation, LFB2013_5},
    figure::{Dated, Figure},
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The working days within which the department confirms; at most 255.
    pub working_days: Figure<u8>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters { working_days: set.figure("workingDays") }
    }
}

/// The figures as published on 24 April 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    working_days: Figure(Cow::Borrowed(&[Dated {
        from: LFB2013_5.issued_on,
        to: None,
        value: 3,
        citation: Citation::new(&LFB2013_5, "III.2"),
    }])),
};
