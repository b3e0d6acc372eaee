//! The service radii of 罗府办〔2013〕6号 四（二）1. A park at the very radius is within it (内).

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    decimal::Decimal,
    document::{Citation, LFB2013_6},
    figure::{Dated, Figure},
    read::{Figures, Set},
};

/// The figures of the measure, in metres.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// Of a community park.
    pub community_park_metres: Figure<Decimal>,
    /// Of a comprehensive park.
    pub comprehensive_park_metres: Figure<Decimal>,
    /// Of a forest or country park.
    pub forest_park_metres: Figure<Decimal>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            community_park_metres: set.figure("communityParkMetres"),
            comprehensive_park_metres: set.figure("comprehensiveParkMetres"),
            forest_park_metres: set.figure("forestParkMetres"),
        }
    }
}

/// The figures as published on 24 May 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    community_park_metres: Figure(Cow::Borrowed(&[kilometres(2)])),
    comprehensive_park_metres: Figure(Cow::Borrowed(&[kilometres(5)])),
    forest_park_metres: Figure(Cow::Borrowed(&[kilometres(10)])),
};

const fn kilometres(count: i64) -> Dated<Decimal> {
    Dated {
        from: LFB2013_6.issued_on,
        to: None,
        value: Decimal::whole(count * 1000),
        citation: Citation::new(&LFB2013_6, "IV.2.1"),
    }
}
