//! What 罗发〔2013〕3号 四（六） leaves to another paper.

use serde::{Deserialize, Serialize};

use crate::{
    decimal::Decimal,
    figure::Omitted,
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The grade of sanction, numbered as in the paper on accountability.
    pub sanction_grade: Omitted<Decimal>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters { sanction_grade: set.omitted("sanctionGrade") }
    }
}

/// The figures as published on 20 May 2013: none.
pub(super) static PUBLISHED: Parameters = Parameters { sanction_grade: Omitted::PUBLISHED };
