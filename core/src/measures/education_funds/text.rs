//! What people read about the education funds.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind},
    figure::Omission,
    measures::{About, supplied::WORDS},
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "education-funds",
    title: Text::new("教育专项经费", "Yearly education funds"),
    summary: Text::new(
        "查询每年设立的两项教育专项经费：品牌学校和新优质学校建设经费、名师名校长培养和奖励经费，以及名师名校长培养基地的数目。文件没有写明数额和数目，由区教育局、区政府提供后才能显示；所问日期决定采用哪一年的数额。",
        "Tells the two special funds set up every year, for brand and new-quality schools and for master teachers and heads, and the number of training bases. The document states none of the figures; they show once they are supplied, and the day asked about selects the year.",
    ),
    outcomes: [
        Text::new("已有该项经费的数额", "The amount of the fund is known"),
        // Both funds are set up every year, so no question gets this answer.
        Text::new("没有该项经费", "There is no such fund"),
        Text::new("文件没有写明数额，尚不能回答", "The document states no amount, so it is not yet known"),
    ],
    audience: &[
        Audience::every(Role::School),
        Audience::given(Role::Department, &[Given::yes("openFigure")]),
    ],
    next_step: Text::new(
        "选择经费，查看数额；尚无数额的，由主管部门附出处提供。",
        "Choose a fund to see its amount; where there is none, the unit in charge supplies it with its source.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: Citation::new(&LFB2013_7, "II"),
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: CONDITIONS,
    result: RESULT,
    words: &WORDS,
    omitted: OMITTED,
    depends_on_day: true,
    digest: OnceLock::new(),
};

const FIELDS: &[Field] = &[Field {
    name: "fund",
    kind: Kind::Choice {
        options: &[
            Choice::new("brandSchools", "品牌学校和新优质学校建设经费", "For brand and new-quality schools"),
            Choice::new(
                "masterTraining",
                "名师名校长培养和奖励经费",
                "For training master teachers and heads",
            ),
        ],
    },
    label: Text::new("专项经费", "Fund"),
    hint: Text::guide("选择要查询的经费。", "The fund you ask about."),
    why: Text::guide("两项经费分别设立。", "The two funds are set up apart."),
    citation: Citation::new(&LFB2013_7, "A1.3"),
    change: Change::Fixed,
    only_if: None,
}];

const CONDITIONS: &[(&str, Text)] = &[
    (
        "brand-school-fund",
        Text::new("品牌学校和新优质学校建设年度经费", "Yearly fund for brand and new-quality schools"),
    ),
    (
        "master-training-fund",
        Text::new("名师名校长培养和奖励年度经费", "Yearly fund for master teachers and heads"),
    ),
    ("training-bases", Text::new("名师名校长培养基地数目", "Training bases for master teachers and heads")),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("yearlyCny", Text::guide("年度数额：{value}", "Amount of the year: {value}")),
    ("trainingBases", Text::guide("培养基地（个）：{value}", "Training bases: {value}")),
];

const OMITTED: &[Omission] = &[
    Omission {
        name: "brandSchoolFundCny",
        label: Text::new(
            "品牌学校和新优质学校建设年度经费（元）",
            "Yearly fund for brand and new-quality schools (yuan)",
        ),
        set_by: "district-government",
        citation: Citation::new(&LFB2013_7, "A1.3"),
    },
    Omission {
        name: "masterTrainingFundCny",
        label: Text::new(
            "名师名校长培养和奖励年度经费（元）",
            "Yearly fund for master teachers and heads (yuan)",
        ),
        set_by: "district-government",
        citation: Citation::new(&LFB2013_7, "A3.7"),
    },
    Omission {
        name: "trainingBases",
        label: Text::new(
            "名师名校长培养基地数目（个）",
            "Number of training bases for master teachers and heads",
        ),
        set_by: "district-education",
        citation: Citation::new(&LFB2013_7, "A3.7"),
    },
];
