//! The figures that 罗府办〔2013〕7号 行动一 3 and 行动三 7 call for.

use core::num::NonZeroU16;

use serde::{Deserialize, Serialize};

use super::facts::Fund;
use crate::{
    figure::Omitted,
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The yearly fund for brand schools and new-quality schools, in yuan.
    pub brand_school_fund_cny: Omitted<Money>,
    /// The yearly fund for master teachers and heads, in yuan.
    pub master_training_fund_cny: Omitted<Money>,
    /// The number of training bases for master teachers and heads.
    pub training_bases: Omitted<NonZeroU16>,
}

impl Parameters {
    /// A fund's amount and its name in the set.
    pub(super) fn amount(&self, fund: Fund) -> (&'static str, &Omitted<Money>) {
        match fund {
            Fund::BrandSchools => ("brandSchoolFundCny", &self.brand_school_fund_cny),
            Fund::MasterTraining => ("masterTrainingFundCny", &self.master_training_fund_cny),
        }
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            brand_school_fund_cny: set.omitted("brandSchoolFundCny"),
            master_training_fund_cny: set.omitted("masterTrainingFundCny"),
            training_bases: set.omitted("trainingBases"),
        }
    }
}

/// What was published on 28 May 2013: no figure.
pub(super) static PUBLISHED: Parameters = Parameters {
    brand_school_fund_cny: Omitted::PUBLISHED,
    master_training_fund_cny: Omitted::PUBLISHED,
    training_bases: Omitted::PUBLISHED,
};
