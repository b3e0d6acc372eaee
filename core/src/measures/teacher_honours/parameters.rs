//! The cycle of 罗府办〔2013〕7号 行动三 8, and the rewards that it calls for.

use core::num::NonZeroU16;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Title;
use crate::{
    document::{Citation, LFB2013_7},
    figure::{Dated, Figure, Omitted},
    money::Money,
    read::{Figures, Set},
};

/// The figures of the measure; rewards in yuan a month.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The months from one evaluation to the next.
    pub cycle_months: Figure<NonZeroU16>,
    /// The reward of 教坛新秀.
    pub new_star_cny: Omitted<Money>,
    /// The reward of 教学能手.
    pub skilled_teacher_cny: Omitted<Money>,
    /// The reward of 教学标兵.
    pub teaching_pacesetter_cny: Omitted<Money>,
    /// The reward of 教育英才.
    pub education_talent_cny: Omitted<Money>,
    /// The reward of 教育名家.
    pub educator_cny: Omitted<Money>,
    /// The reward of 教育功臣.
    pub meritorious_educator_cny: Omitted<Money>,
}

impl Parameters {
    /// The reward of a title and its name in the set.
    pub(super) fn reward(&self, title: Title) -> (&'static str, &Omitted<Money>) {
        match title {
            Title::NewStar => ("newStarCny", &self.new_star_cny),
            Title::SkilledTeacher => ("skilledTeacherCny", &self.skilled_teacher_cny),
            Title::TeachingPacesetter => ("teachingPacesetterCny", &self.teaching_pacesetter_cny),
            Title::EducationTalent => ("educationTalentCny", &self.education_talent_cny),
            Title::Educator => ("educatorCny", &self.educator_cny),
            Title::MeritoriousEducator => ("meritoriousEducatorCny", &self.meritorious_educator_cny),
        }
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            cycle_months: set.figure("cycleMonths"),
            new_star_cny: set.omitted("newStarCny"),
            skilled_teacher_cny: set.omitted("skilledTeacherCny"),
            teaching_pacesetter_cny: set.omitted("teachingPacesetterCny"),
            education_talent_cny: set.omitted("educationTalentCny"),
            educator_cny: set.omitted("educatorCny"),
            meritorious_educator_cny: set.omitted("meritoriousEducatorCny"),
        }
    }
}

/// What was published on 28 May 2013: the cycle, and no amount.
pub(super) static PUBLISHED: Parameters = Parameters {
    cycle_months: Figure(Cow::Borrowed(&[Dated {
        from: LFB2013_7.issued_on,
        to: None,
        value: THREE_YEARS,
        citation: Citation::new(&LFB2013_7, "A3.8"),
    }])),
    new_star_cny: Omitted::PUBLISHED,
    skilled_teacher_cny: Omitted::PUBLISHED,
    teaching_pacesetter_cny: Omitted::PUBLISHED,
    education_talent_cny: Omitted::PUBLISHED,
    educator_cny: Omitted::PUBLISHED,
    meritorious_educator_cny: Omitted::PUBLISHED,
};

/// In months.
const THREE_YEARS: NonZeroU16 = match NonZeroU16::new(3 * 12) {
    Some(months) => months,
    None => NonZeroU16::MIN,
};
