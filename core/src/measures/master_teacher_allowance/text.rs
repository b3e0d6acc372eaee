//! What people read about the master-teacher allowance.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind},
    figure::Omission,
    measures::{About, school_programmes::School, supplied::WORDS},
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "master-teacher-allowance",
    title: Text::new("名师任教专项津贴", "Master-teacher allowance"),
    summary: Text::new(
        "查询市级以上名师到梧桐小学、大望学校、华丽小学、翠茵小学、草埔小学任教，能否享受政府专项津贴。文件没有写明津贴数额和发放周期，请向区教育局查询。“翠茵小学”按原文处理，可能指翠茵学校。",
        "Checks whether a master teacher of the city or a higher level who teaches at one of five named schools is given the government's special allowance. The document states neither its amount nor how often it is paid; ask the district's education bureau. 翠茵小学 stands as the document writes it; 翠茵学校 may be meant.",
    ),
    outcomes: [
        Text::new("符合享受专项津贴的条件", "The conditions for the allowance are met"),
        Text::new("不符合享受专项津贴的条件", "The conditions for the allowance are not met"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::given(Role::Teacher, &[Given::yes("municipalMaster")])],
    next_step: Text::new(
        "填写名师级别和任教学校，查看能否享受专项津贴。",
        "State the level and the school to see whether the allowance applies.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: CONDITIONS,
    result: RESULT,
    words: &WORDS,
    omitted: &[Omission {
        name: "allowanceCny",
        label: Text::new(
            "名师任教专项津贴数额（元）及其发放周期",
            "Amount of the master-teacher allowance (yuan), and for which period",
        ),
        set_by: "district-education",
        citation: Citation::new(&LFB2013_7, "A1.2"),
    }],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const CLAUSE: Citation = Citation::new(&LFB2013_7, "A1.2");

const FIELDS: &[Field] = &[
    Field {
        name: "masterLevel",
        kind: Kind::Choice {
            options: &[
                Choice::new("none", "不是名师", "Not a master teacher"),
                Choice::new("district", "区级名师", "Master teacher of the district"),
                Choice::new("municipal", "市级名师", "Master teacher of the city"),
                Choice::new("provincial", "省级名师", "Master teacher of the province"),
                Choice::new("national", "国家级名师", "Master teacher of the nation"),
            ],
        },
        label: Text::new("名师级别", "Level as a master teacher"),
        hint: Text::guide("按证书上的最高级别选择。", "The highest level that a certificate shows."),
        why: Text::guide(
            "专项津贴面向市级以上名师，含市级。",
            "The allowance is for master teachers of the city or above.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "school",
        kind: Kind::Choice { options: School::CHOICES },
        label: Text::new("任教学校", "School"),
        hint: Text::guide(
            "现在任教或将去任教的学校；不在列表中的请选“其他学校”。",
            "Where you teach or will teach; “Another school” if it is not on the list.",
        ),
        why: Text::guide("津贴只适用于文件点名的五所学校。", "The allowance is for five named schools only."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
];

const CONDITIONS: &[(&str, Text)] = &[
    ("master-level", Text::new("市级以上名师", "Master teacher of the city or above")),
    ("named-school", Text::new("到文件点名的五所学校任教", "Teaches at one of the five named schools")),
    ("allowance", Text::new("津贴数额", "Amount of the allowance")),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[("allowanceCny", Text::guide("专项津贴：{value}", "Allowance: {value}"))];
