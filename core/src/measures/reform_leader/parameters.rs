//! The number of 罗发〔2013〕3号 八（一）.

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
    /// How many leaders a street or department names.
    pub leaders: Figure<Decimal>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters { leaders: set.figure("leaders") }
    }
}

/// The figures as published on 20 May 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    leaders: Figure(Cow::Borrowed(&[Dated {
        from: LF2013_3.issued_on,
        to: None,
        value: Decimal::whole(1),
        citation: Citation::new(&LF2013_3, "VIII.1"),
    }])),
};
