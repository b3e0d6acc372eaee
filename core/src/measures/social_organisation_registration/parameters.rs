//! The figure of 罗发〔2013〕3号 三（六）.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    document::{Citation, LF2013_3},
    figure::{Dated, Figure},
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// How many classes register directly, named or not; at most 255.
    pub classes: Figure<u8>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters { classes: set.figure("classes") }
    }
}

/// The figures as published on 20 May 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    classes: Figure(Cow::Borrowed(&[Dated {
        from: LF2013_3.issued_on,
        to: None,
        value: 8,
        citation: Citation::new(&LF2013_3, "III.6"),
    }])),
};
