//! The rewards in the order of the clauses, and what each asks of a school.

use super::{Facts, Parameters};
use crate::{answer::Verdict, date::CivilDate, document::Citation, figure::Omitted, money::Money};

/// One reward.
pub(super) struct Reward {
    pub id: &'static str,
    pub clause: &'static str,
    /// Whether it is for private schools only.
    pub private: bool,
    /// What the school must be or have.
    pub asks: &'static [Ask],
    /// The facts it looks at.
    pub facts: &'static [&'static str],
    /// The name of its amount in the parameter set.
    pub parameter: &'static str,
    /// Its amount and where that is from, on a day.
    pub supplied: Supplied,
    /// Whether a condition rests on something the text does not say.
    pub assumed: bool,
}

/// Finds an amount that a host supplied.
pub(super) type Supplied =
    for<'a> fn(&'a Parameters, &Facts, Option<CivilDate>) -> Option<(Money, &'a Citation)>;

/// A fact and the value it must have.
pub(super) struct Ask {
    pub fact: &'static str,
    pub wanted: bool,
    pub stated: fn(&Facts) -> Option<bool>,
}

impl Ask {
    pub(super) fn verdict(&self, facts: &Facts) -> Verdict {
        Verdict::of((self.stated)(facts).map(|stated| stated == self.wanted))
    }
}

impl Reward {
    /// Whether the school is and has what is asked, apart from its kind.
    pub(super) fn asked(&self, facts: &Facts) -> Verdict {
        Verdict::all(self.asks.iter().map(|ask| ask.verdict(facts)))
    }

    /// The kind of school, where the reward looks at it.
    pub(super) fn kind(&self, covered: Verdict) -> Verdict {
        if self.private { covered } else { Verdict::Met }
    }
}

pub(super) const REWARDS: &[Reward] = &[
    Reward {
        id: "teaching-quality-reward",
        clause: "A4.12",
        private: false,
        asks: &[yes("teachingQualityRecognised", |facts| facts.teaching_quality_recognised)],
        facts: &["teachingQualityRecognised"],
        parameter: "teachingQualityCny",
        supplied: |parameters, _, on| flat(&parameters.teaching_quality_cny, on),
        assumed: false,
    },
    Reward {
        id: "fund-item",
        clause: "A5.16",
        private: true,
        asks: &[yes("fundItemListed", |facts| facts.fund_item_listed)],
        facts: &["fundItemListed", "schoolKind"],
        parameter: "fundItemCny",
        supplied: |parameters, _, on| flat(&parameters.fund_item_cny, on),
        assumed: false,
    },
    Reward {
        id: "founding-grant",
        clause: "A5.16",
        private: true,
        asks: &[yes("achievedGrade", |facts| facts.achieved_grade)],
        facts: &["achievedGrade", "schoolKind", "grade"],
        parameter: "foundingGrants",
        supplied: |parameters, facts, on| {
            let table = parameters.founding_grants.on(on)?;
            Some((table.value.amount(facts.grade.as_deref()?)?, &table.citation))
        },
        assumed: false,
    },
    Reward {
        id: "grade-award",
        clause: "A5.16",
        private: true,
        asks: &[yes("achievedGrade", |facts| facts.achieved_grade)],
        facts: &["achievedGrade", "schoolKind", "grade"],
        parameter: "gradeAwards",
        supplied: |parameters, facts, on| {
            let table = parameters.grade_awards.on(on)?;
            Some((table.value.amount(facts.grade.as_deref()?)?, &table.citation))
        },
        assumed: false,
    },
    Reward {
        id: "assessment-reward",
        clause: "A5.16",
        private: true,
        asks: &[
            yes("passedCityAssessment", |facts| facts.passed_city_assessment),
            Ask { fact: "alreadyRewarded", wanted: false, stated: |facts| facts.already_rewarded },
        ],
        facts: &["passedCityAssessment", "alreadyRewarded", "schoolKind"],
        parameter: "assessmentRewardCny",
        supplied: |parameters, _, on| flat(&parameters.assessment_reward_cny, on),
        // 一次性 is read as once for each school.
        assumed: true,
    },
    Reward {
        id: "innovation-award",
        clause: "A5.16",
        private: true,
        asks: &[yes("innovationRecognised", |facts| facts.innovation_recognised)],
        facts: &["innovationRecognised", "schoolKind"],
        parameter: "innovationAwardCny",
        supplied: |parameters, _, on| flat(&parameters.innovation_award_cny, on),
        assumed: false,
    },
    Reward {
        id: "management-quality-award",
        clause: "A5.16",
        private: true,
        asks: &[yes("managementQualityRecognised", |facts| facts.management_quality_recognised)],
        facts: &["managementQualityRecognised", "schoolKind"],
        parameter: "managementQualityAwardCny",
        supplied: |parameters, _, on| flat(&parameters.management_quality_award_cny, on),
        assumed: false,
    },
    Reward {
        id: "textbook-support",
        clause: "A6.19",
        private: false,
        asks: &[yes("developsTextbooks", |facts| facts.develops_textbooks)],
        facts: &["developsTextbooks"],
        parameter: "textbookSupportCny",
        supplied: |parameters, _, on| flat(&parameters.textbook_support_cny, on),
        assumed: false,
    },
    Reward {
        id: "foreign-teacher-subsidy",
        clause: "A6.19",
        private: true,
        asks: &[yes("employsForeignTeachers", |facts| facts.employs_foreign_teachers)],
        facts: &["employsForeignTeachers", "schoolKind"],
        parameter: "foreignTeacherSubsidyCny",
        supplied: |parameters, _, on| flat(&parameters.foreign_teacher_subsidy_cny, on),
        assumed: false,
    },
];

const fn yes(fact: &'static str, stated: fn(&Facts) -> Option<bool>) -> Ask {
    Ask { fact, wanted: true, stated }
}

fn flat(amount: &Omitted<Money>, on: Option<CivilDate>) -> Option<(Money, &Citation)> {
    amount.on(on).map(|figure| (figure.value, &figure.citation))
}
