//! The cycle of 罗府办〔2013〕7号 行动二 5, and the amounts that it calls for.

use core::num::NonZeroU16;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Level;
use crate::{
    document::{Citation, LFB2013_7},
    figure::{Dated, Figure, Omitted},
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure; amounts in yuan, for the period that their source states.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The months from one selection to the next.
    pub cycle_months: Figure<NonZeroU16>,
    /// The allowance of 骨干班主任.
    pub backbone_allowance_cny: Omitted<Money>,
    /// The allowance of 示范班主任.
    pub model_allowance_cny: Omitted<Money>,
    /// The allowance of 高级班主任.
    pub senior_allowance_cny: Omitted<Money>,
    /// The allowance of 首席班主任.
    pub chief_allowance_cny: Omitted<Money>,
    /// The research fund of 骨干班主任.
    pub backbone_research_cny: Omitted<Money>,
    /// The research fund of 示范班主任.
    pub model_research_cny: Omitted<Money>,
    /// The research fund of 高级班主任.
    pub senior_research_cny: Omitted<Money>,
    /// The research fund of 首席班主任.
    pub chief_research_cny: Omitted<Money>,
}

/// An omitted amount and its name.
pub(super) type Named<'a> = (&'static str, &'a Omitted<Money>);

impl Parameters {
    /// The allowance and the research fund of a level; nothing without one.
    pub(super) fn of(&self, level: Level) -> Option<[Named<'_>; 2]> {
        Some(match level {
            Level::None => return None,
            Level::Backbone => [
                ("backboneAllowanceCny", &self.backbone_allowance_cny),
                ("backboneResearchCny", &self.backbone_research_cny),
            ],
            Level::Model => [
                ("modelAllowanceCny", &self.model_allowance_cny),
                ("modelResearchCny", &self.model_research_cny),
            ],
            Level::Senior => [
                ("seniorAllowanceCny", &self.senior_allowance_cny),
                ("seniorResearchCny", &self.senior_research_cny),
            ],
            Level::Chief => [
                ("chiefAllowanceCny", &self.chief_allowance_cny),
                ("chiefResearchCny", &self.chief_research_cny),
            ],
        })
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            cycle_months: set.figure("cycleMonths"),
            backbone_allowance_cny: set.omitted("backboneAllowanceCny"),
            model_allowance_cny: set.omitted("modelAllowanceCny"),
            senior_allowance_cny: set.omitted("seniorAllowanceCny"),
            chief_allowance_cny: set.omitted("chiefAllowanceCny"),
            backbone_research_cny: set.omitted("backboneResearchCny"),
            model_research_cny: set.omitted("modelResearchCny"),
            senior_research_cny: set.omitted("seniorResearchCny"),
            chief_research_cny: set.omitted("chiefResearchCny"),
        }
    }
}

/// What was published on 28 May 2013: the cycle, and no amount.
pub(super) static PUBLISHED: Parameters = Parameters {
    cycle_months: Figure(Cow::Borrowed(&[Dated {
        from: LFB2013_7.issued_on,
        to: None,
        value: THREE_YEARS,
        citation: Citation::new(&LFB2013_7, "A2.5"),
    }])),
    backbone_allowance_cny: Omitted::PUBLISHED,
    model_allowance_cny: Omitted::PUBLISHED,
    senior_allowance_cny: Omitted::PUBLISHED,
    chief_allowance_cny: Omitted::PUBLISHED,
    backbone_research_cny: Omitted::PUBLISHED,
    model_research_cny: Omitted::PUBLISHED,
    senior_research_cny: Omitted::PUBLISHED,
    chief_research_cny: Omitted::PUBLISHED,
};

/// In months.
const THREE_YEARS: NonZeroU16 = match NonZeroU16::new(3 * 12) {
    Some(months) => months,
    None => NonZeroU16::MIN,
};
