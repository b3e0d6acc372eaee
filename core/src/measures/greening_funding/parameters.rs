//! The amounts that 罗府办〔2013〕6号 五 calls for and does not give.

use serde::{Deserialize, Serialize};

use crate::{
    figure::Omitted,
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure, each in yuan for the unit that its source states.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The government's subsidy for vertical and roof greening.
    pub greening_subsidy_cny: Omitted<Money>,
    /// The subsidy for environment-upgrade projects.
    pub environment_subsidy_cny: Omitted<Money>,
    /// The unit price of green maintenance.
    pub maintenance_unit_price_cny: Omitted<Money>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            greening_subsidy_cny: set.omitted("greeningSubsidyCny"),
            environment_subsidy_cny: set.omitted("environmentSubsidyCny"),
            maintenance_unit_price_cny: set.omitted("maintenanceUnitPriceCny"),
        }
    }
}

/// The figures as published on 24 May 2013: none.
pub(super) static PUBLISHED: Parameters = Parameters {
    greening_subsidy_cny: Omitted::PUBLISHED,
    environment_subsidy_cny: Omitted::PUBLISHED,
    maintenance_unit_price_cny: Omitted::PUBLISHED,
};
