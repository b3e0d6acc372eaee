//! What people read about the rewards for private schools.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind, OnlyIf, Reading},
    figure::Omission,
    measures::{About, Section},
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "private-school-rewards",
    title: Text::new("民办学校资助和奖励", "Rewards for private schools"),
    summary: Text::new(
        "查询民办学校可获得哪些资助和奖励：以奖代补项目、创建等级学校的经费、通过全市义务教育阶段办学水平评估的一次性奖励、“创新奖”、“综合管理质量奖”、外籍教师经费补贴；公办学校也可查询教学质量专项奖励和国际教育校本教材资助。文件没有写明数额，由主管部门提供后才能显示。",
        "Tells which support and rewards a private school may have: reward instead of subsidy, funds by grade, a one-off reward for the city's assessment, awards for innovation and management, a subsidy for foreign teachers; public schools may ask about the reward for teaching quality and support for textbooks. The document states no amounts; they show once they are supplied.",
    ),
    outcomes: [
        Text::new("至少符合一项资助或奖励的条件", "The conditions of at least one reward are met"),
        Text::new("不符合各项资助和奖励的条件", "The conditions of no reward are met"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::School)],
    next_step: Text::new(
        "填写学校类型和已取得的认定，查看可获得的资助和奖励。",
        "State the kind of school and its recognitions to see the rewards.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: REWARDS,
    fields: FIELDS,
    sections: SECTIONS,
    readings: READINGS,
    conditions: CONDITIONS,
    result: &[("rewards", Text::guide("各项资助和奖励：{value}", "Rewards: {value}"))],
    words: &[],
    omitted: OMITTED,
    depends_on_day: false,
    digest: OnceLock::new(),
};

const QUALITY: Citation = Citation::new(&LFB2013_7, "A4.12");
const REWARDS: Citation = Citation::new(&LFB2013_7, "A5.16");
const INTERNATIONAL: Citation = Citation::new(&LFB2013_7, "A6.19");

const READINGS: &[Reading] = &[Reading {
    name: "kindergarten",
    question: Text::guide(
        "条文写“民办学校”，开头讲的是民办中小学。民办幼儿园是否包括在内？",
        "The sentences speak of private schools, the item opens with primary and secondary ones. Are private kindergartens included?",
    ),
    options: &[
        Choice::new("excluded", "不包括（推荐）", "Not included (recommended)"),
        Choice::new("included", "包括", "Included"),
    ],
    citation: REWARDS,
}];

const SECTIONS: &[Section] = &[
    Section { title: Text::new("学校", "The school"), first: "schoolKind" },
    Section {
        title: Text::new("民办学校资助和奖励", "Support and rewards for private schools"),
        first: "fundItemListed",
    },
    Section { title: Text::new("国际化", "International work"), first: "employsForeignTeachers" },
];

/// A public school needs no further question on what is for private ones.
const PRIVATE: Option<OnlyIf> =
    Some(OnlyIf { fact: "schoolKind", values: &["privatePrimaryOrSecondary", "privateKindergarten"] });

const FIELDS: &[Field] = &[
    Field {
        name: "schoolKind",
        kind: Kind::Choice {
            options: &[
                Choice::new("privatePrimaryOrSecondary", "民办中小学", "Private primary or secondary school"),
                Choice::new("privateKindergarten", "民办幼儿园", "Private kindergarten"),
                Choice::new("public", "公办学校或公办幼儿园", "Public school or kindergarten"),
            ],
        },
        label: Text::new("学校类型", "Kind of school"),
        hint: Text::guide("按办学登记的类型选择。", "As the school is registered."),
        why: Text::guide("多数资助和奖励面向民办学校。", "Most of the rewards are for private schools."),
        citation: REWARDS,
        change: Change::Fixed,
        only_if: None,
    },
    yes_no(
        "teachingQualityRecognised",
        QUALITY,
        Text::new("教学质量获区教育局认可", "Recognised for the quality of its teaching"),
        Text::guide(
            "是否在区教育局的教学质量评估中获得奖励资格。",
            "Whether the education bureau's assessment of teaching found it worthy of a reward.",
        ),
        Text::guide("区教育局设有教学质量专项奖励。", "The education bureau has a special reward for it."),
        Change::Mutable,
        None,
    ),
    yes_no(
        "fundItemListed",
        REWARDS,
        Text::new("有列入专项经费的项目", "Has a project listed under the special fund"),
        Text::guide(
            "项目是否列入《罗湖区民办教育发展专项经费管理办法》的使用项目。",
            "Whether a project is among the uses in the district's rules on the special fund for private education.",
        ),
        Text::guide("专项经费以“以奖代补”的形式落实。", "The fund is paid as a reward instead of a subsidy."),
        Change::Mutable,
        PRIVATE,
    ),
    yes_no(
        "achievedGrade",
        REWARDS,
        Text::new("创建为等级学校", "Has become a graded school"),
        Text::guide("是否已取得等级学校证书。", "Whether it holds the certificate of a graded school."),
        Text::guide("按等级给予创建经费和奖励经费。", "Founding and award funds go by grade."),
        Change::Mutable,
        PRIVATE,
    ),
    Field {
        name: "grade",
        kind: Kind::Name,
        label: Text::new("学校等级", "Grade of the school"),
        hint: Text::guide("按证书上的等级名称填写。", "The grade as the certificate names it."),
        why: Text::guide("不同等级的经费数额不同。", "The amounts differ by grade."),
        citation: REWARDS,
        change: Change::Fixed,
        only_if: Some(OnlyIf { fact: "achievedGrade", values: &["true"] }),
    },
    yes_no(
        "passedCityAssessment",
        REWARDS,
        Text::new(
            "通过全市义务教育阶段办学水平评估",
            "Passed the city's assessment of compulsory-education schools",
        ),
        Text::guide("以评估结果的通知为准。", "As the notice of its result says."),
        Text::guide("通过评估的民办学校可获一次性奖励。", "Private schools that pass have a one-off reward."),
        Change::Mutable,
        PRIVATE,
    ),
    yes_no(
        "alreadyRewarded",
        REWARDS,
        Text::new("已领取过该一次性奖励", "Has had that reward before"),
        Text::guide(
            "本校以前是否因通过评估领取过奖励。",
            "Whether the school was rewarded for passing before.",
        ),
        Text::guide("奖励为一次性，按每校只发一次理解。", "It is one-off, read as once for each school."),
        Change::Fixed,
        Some(OnlyIf { fact: "passedCityAssessment", values: &["true"] }),
    ),
    yes_no(
        "innovationRecognised",
        REWARDS,
        Text::new("勇于创新、成效显著获认可", "Recognised for innovation with results"),
        Text::guide("以主管部门的评定为准。", "As the competent bureau determines."),
        Text::guide("这类学校可获“创新奖”。", "Such schools have the innovation award."),
        Change::Mutable,
        PRIVATE,
    ),
    yes_no(
        "managementQualityRecognised",
        REWARDS,
        Text::new("综合管理质量高获认可", "Recognised for the quality of its management"),
        Text::guide("以主管部门的评定为准。", "As the competent bureau determines."),
        Text::guide("这类学校可获“综合管理质量奖”。", "Such schools have the award for management."),
        Change::Mutable,
        PRIVATE,
    ),
    yes_no(
        "employsForeignTeachers",
        INTERNATIONAL,
        Text::new("根据教学需要聘请外籍教师", "Employs foreign teachers as its teaching needs"),
        Text::guide("是否聘有外籍教师。", "Whether foreign teachers are employed."),
        Text::guide(
            "聘请外籍教师的民办学校有适当的经费补贴。",
            "Private schools that do have a suitable subsidy.",
        ),
        Change::Mutable,
        PRIVATE,
    ),
    yes_no(
        "developsTextbooks",
        INTERNATIONAL,
        Text::new(
            "条件成熟，开发国际教育校本教材",
            "Ready to write textbooks of international education, and does",
        ),
        Text::guide(
            "文件没有写明“条件成熟”的标准，以主管部门的答复为准。",
            "The document does not say when a school is ready; ask the competent bureau.",
        ),
        Text::guide("这类学校可获资助。", "Such schools are supported."),
        Change::Mutable,
        None,
    ),
];

const fn yes_no(
    name: &'static str,
    citation: Citation,
    label: Text,
    hint: Text,
    why: Text,
    change: Change,
    only_if: Option<OnlyIf>,
) -> Field {
    Field { name, kind: Kind::YesNo, label, hint, why, citation, change, only_if }
}

const CONDITIONS: &[(&str, Text)] = &[
    ("teaching-quality-reward", Text::new("教学质量专项奖励", "Reward for the quality of teaching")),
    ("fund-item", Text::new("专项经费“以奖代补”", "Special fund: reward instead of subsidy")),
    ("founding-grant", Text::new("等级学校创建经费", "Founding funds of a graded school")),
    ("grade-award", Text::new("等级学校奖励经费", "Award funds of a graded school")),
    ("assessment-reward", Text::new("办学水平评估一次性奖励", "One-off reward for the city's assessment")),
    ("innovation-award", Text::new("“创新奖”", "Innovation award")),
    ("management-quality-award", Text::new("“综合管理质量奖”", "Award for the quality of management")),
    (
        "textbook-support",
        Text::new("国际教育校本教材资助", "Support for textbooks of international education"),
    ),
    ("foreign-teacher-subsidy", Text::new("外籍教师经费补贴", "Subsidy for foreign teachers")),
];

const OMITTED: &[Omission] = &[
    omission(
        "teachingQualityCny",
        QUALITY,
        Text::new("教学质量专项奖励（元）", "Reward for the quality of teaching (yuan)"),
    ),
    omission(
        "fundItemCny",
        REWARDS,
        Text::new("“以奖代补”项目的资助标准（元）", "Standard for projects of the special fund (yuan)"),
    ),
    omission(
        "foundingGrants",
        REWARDS,
        Text::new("各等级学校的创建经费（元）", "Founding funds of each grade (yuan)"),
    ),
    omission(
        "gradeAwards",
        REWARDS,
        Text::new("各等级学校的奖励经费（元）", "Award funds of each grade (yuan)"),
    ),
    omission(
        "assessmentRewardCny",
        REWARDS,
        Text::new("办学水平评估一次性奖励（元）", "One-off reward for the assessment (yuan)"),
    ),
    omission("innovationAwardCny", REWARDS, Text::new("“创新奖”奖金（元）", "Innovation award (yuan)")),
    omission(
        "managementQualityAwardCny",
        REWARDS,
        Text::new("“综合管理质量奖”奖金（元）", "Award for the quality of management (yuan)"),
    ),
    omission(
        "textbookSupportCny",
        INTERNATIONAL,
        Text::new("国际教育校本教材资助（元）", "Support for textbooks (yuan)"),
    ),
    omission(
        "foreignTeacherSubsidyCny",
        INTERNATIONAL,
        Text::new(
            "外籍教师经费补贴（元）及计发办法",
            "Subsidy for foreign teachers (yuan), and how it is reckoned",
        ),
    ),
];

const fn omission(name: &'static str, citation: Citation, label: Text) -> Omission {
    Omission { name, label, set_by: "district-education", citation }
}
