//! The share of 罗府办〔2013〕7号 行动四 12, and the figures that 行动一 2 calls for.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Percent;
use crate::{
    document::{Citation, LFB2013_7},
    figure::{Dated, Figure, Omitted},
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The share of the yearly funds that is set aside for awards, in per cent.
    pub award_share_percent: Figure<Percent>,
    /// The funds appropriated for one pupil and year, in yuan.
    pub per_pupil_cny: Omitted<Money>,
    /// The share for equipment and for the development of staff and pupils, in per cent.
    pub development_share_percent: Omitted<Percent>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            award_share_percent: set.figure("awardSharePercent"),
            per_pupil_cny: set.omitted("perPupilCny"),
            development_share_percent: set.omitted("developmentSharePercent"),
        }
    }
}

/// What was published on 28 May 2013: one share of three figures.
pub(super) static PUBLISHED: Parameters = Parameters {
    award_share_percent: Figure(Cow::Borrowed(&[Dated {
        from: LFB2013_7.issued_on,
        to: None,
        value: Percent::whole(10),
        citation: Citation::new(&LFB2013_7, "A4.12"),
    }])),
    per_pupil_cny: Omitted::PUBLISHED,
    development_share_percent: Omitted::PUBLISHED,
};
