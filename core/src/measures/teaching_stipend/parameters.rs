//! The figures of 罗府办〔2013〕7号 行动五 15. Both include the number itself (以上).

use core::num::NonZeroU16;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    document::{Citation, LFB2013_7},
    figure::{Dated, Figure},
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The service required, in months: three years.
    pub service_months: Figure<NonZeroU16>,
    /// The least stipend of a month, in yuan.
    pub monthly_floor_cny: Figure<Money>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            service_months: set.figure("serviceMonths"),
            monthly_floor_cny: set.figure("monthlyFloorCny"),
        }
    }
}

/// The figures as published on 28 May 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    service_months: Figure(Cow::Borrowed(&[since_issue(THREE_YEARS)])),
    monthly_floor_cny: Figure(Cow::Borrowed(&[since_issue(Money::from_units(300))])),
};

/// In months.
const THREE_YEARS: NonZeroU16 = match NonZeroU16::new(3 * 12) {
    Some(months) => months,
    None => NonZeroU16::MIN,
};

const fn since_issue<T>(value: T) -> Dated<T> {
    Dated { from: LFB2013_7.issued_on, to: None, value, citation: Citation::new(&LFB2013_7, "A5.15") }
}
