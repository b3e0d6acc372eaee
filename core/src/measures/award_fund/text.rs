//! What people read about the award fund.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind, Reading},
    figure::Omission,
    measures::{About, supplied::OMITTED},
    money::Currency,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "award-fund",
    title: Text::new("学校奖教奖学专项经费", "Award fund of a school"),
    summary: Text::new(
        "推算学校一年应从“大生均办学经费”中按 10% 提取的奖教奖学专项经费。不知道全年经费时可填学生人数，按每生拨款标准计算；文件没有写明每生标准，也没有写明设施设备更新和师生发展的资金比例，须由主管部门提供。",
        "Works out the 10 % of a school's yearly per-pupil operating funds that are set aside for teaching and learning awards. Where the funds are not known, the pupils and the amount for each will do; the document states neither that amount nor the share for equipment and development, so both must be supplied.",
    ),
    outcomes: [
        Text::new("已算出专项经费", "The award fund is known"),
        // A share of any amount can be computed, so no question gets this answer.
        Text::new("没有专项经费", "There is no award fund"),
        Text::new("尚不能推算", "Not yet known"),
    ],
    audience: &[Audience::given(Role::School, &[Given::yes("perPupilFunded")])],
    next_step: Text::new(
        "填写全年大生均办学经费，推算奖教奖学专项经费。",
        "State the operating funds of the year to get the award fund.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: Citation::new(&LFB2013_7, "A4.12"),
    fields: FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: WORDS,
    omitted: FIGURES,
    depends_on_day: false,
    digest: OnceLock::new(),
};

/// Pupils whose funds would be more than any amount.
pub(super) const TOO_MANY_PUPILS: Text = Text::new(
    "{field}：按每生标准算出的经费超过 10000000000000 元，请核对人数。",
    "{field}: the funds for so many pupils exceed 10000000000000 yuan; check the number.",
);

const READINGS: &[Reading] = &[Reading {
    name: "share",
    question: Text::guide(
        "文件写“按10%的比例”。是正好提取一成，还是至少一成？",
        "The document says “at a share of 10 %”. Is that exact, or the least?",
    ),
    options: &[
        Choice::new("exact", "正好按该比例（推荐）", "Exactly that share (recommended)"),
        Choice::new("atLeast", "不低于该比例", "At least that share"),
    ],
    citation: Citation::new(&LFB2013_7, "A4.12"),
}];

const FIELDS: &[Field] = &[
    Field {
        name: "yearlyAppropriationCny",
        kind: Kind::Money { currency: Currency::Cny },
        label: Text::new("全年大生均办学经费", "Per-pupil operating funds of the year"),
        hint: Text::guide(
            "一个年度拨付本校的大生均办学经费总额。",
            "All such funds appropriated to the school for one year.",
        ),
        why: Text::guide("专项经费按它的一定比例提取。", "The award fund is a share of it."),
        citation: Citation::new(&LFB2013_7, "A4.12"),
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "pupils",
        kind: Kind::Number { unit: Text::new("名学生", "pupils"), decimals: 0 },
        label: Text::new("学生人数", "Pupils"),
        hint: Text::guide(
            "不知道全年经费时填写；已填经费的，以经费为准。",
            "Only where the funds are not known; funds that are stated go before.",
        ),
        why: Text::guide(
            "人数乘以每生标准可得全年经费。",
            "Their number times the amount for each gives the funds.",
        ),
        citation: Citation::new(&LFB2013_7, "A1.2"),
        change: Change::Fixed,
        only_if: None,
    },
];

const CONDITIONS: &[(&str, Text)] = &[
    ("operating-funds", Text::new("全年大生均办学经费", "Operating funds of the year")),
    (
        "development-share",
        Text::new(
            "用于设施设备更新和师生发展的资金",
            "For equipment and the development of staff and pupils",
        ),
    ),
    ("award-share", Text::new("奖教奖学专项经费", "Fund for teaching and learning awards")),
];

const WORDS: &[(&str, Text)] = &[
    ("exact", Text::new("正好这一数额", "exactly this amount")),
    ("atLeast", Text::new("不低于这一数额", "at least this amount")),
    OMITTED,
    ("per cent", Text::new("%", "per cent")),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("awardFundCny", Text::guide("奖教奖学专项经费：{value}", "Award fund: {value}")),
    ("bound", Text::guide("提取要求：{value}", "To be set aside: {value}")),
    ("baseCny", Text::guide("全年大生均办学经费：{value}", "Operating funds of the year: {value}")),
    (
        "developmentCny",
        Text::guide("设施设备更新和师生发展资金：{value}", "For equipment and development: {value}"),
    ),
];

const FIGURES: &[Omission] = &[
    Omission {
        name: "perPupilCny",
        label: Text::new("每生每年拨款标准（元）", "Appropriation for one pupil and year (yuan)"),
        set_by: "district-education",
        citation: Citation::new(&LFB2013_7, "A1.2"),
    },
    Omission {
        name: "developmentSharePercent",
        label: Text::new(
            "设施设备更新和师生发展的资金比例（%）",
            "Share for equipment and the development of staff and pupils (per cent)",
        ),
        set_by: "district-education",
        citation: Citation::new(&LFB2013_7, "A1.2"),
    },
];
