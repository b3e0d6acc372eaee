//! The figure that 罗府办〔2013〕7号 行动一 2 calls for, and the level it asks for.

use serde::{Deserialize, Serialize};

use super::MasterLevel;
use crate::{
    figure::Omitted,
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The allowance in yuan; the clause does not say for which period.
    pub allowance_cny: Omitted<Money>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters { allowance_cny: set.omitted("allowanceCny") }
    }
}

/// What was published on 28 May 2013: no amount.
pub(super) static PUBLISHED: Parameters = Parameters { allowance_cny: Omitted::PUBLISHED };

/// 市级以上, the level itself included.
pub(super) const LEAST_LEVEL: MasterLevel = MasterLevel::Municipal;
