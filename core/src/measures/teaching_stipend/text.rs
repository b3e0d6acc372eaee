//! What people read about the teaching stipend.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind, OnlyIf, Reading},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "teaching-stipend",
    title: Text::new("民办学校教师从教津贴", "Teaching stipend for private schools"),
    summary: Text::new(
        "查询在罗湖区民办学校服务满三年并通过业务水平测试的教师，能否领取每人每月 300 元以上的从教津贴。津贴在原有工资总额之外，从民办教育发展专项经费中发放；文件只规定下限，实际金额请咨询区教育局。市级长期从教津贴是另一项规定，不计入这里的结论和金额。",
        "Checks whether a teacher with three years of service in Luohu's private schools, who has passed the professional-level test, may draw the stipend of at least 300 yuan a month. It comes on top of the whole of the present wage and out of the special fund for private education. The document sets only this floor; ask the district's education bureau for the amount. The city's long-service stipend is another rule and no part of this answer or amount.",
    ),
    outcomes: [
        Text::new("符合领取从教津贴的条件", "The conditions for the stipend are met"),
        Text::new("不符合领取从教津贴的条件", "The conditions for the stipend are not met"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::given(
        Role::Teacher,
        &[Given { question: "schoolKind", answers: &["privatePrimaryOrSecondary", "privateKindergarten"] }],
    )],
    next_step: Text::new(
        "填写在罗湖区民办学校的任教时段，查看何时可以领取。",
        "State the periods of service in Luohu’s private schools to see from when the stipend may be drawn.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: &[],
    omitted: &[],
    depends_on_day: true,
    digest: OnceLock::new(),
};

const CLAUSE: Citation = Citation::new(&LFB2013_7, "A5.15");

pub(super) const COMPLETED_BEFORE_ISSUE: Text = Text::new(
    "任教年限于 {day} 届满，早于文件印发日（{issued}）；文件没有说明印发以前的时间是否发放津贴，请咨询区教育局。",
    "The required service was complete on {day}, before the document was issued on {issued}; the text does not say whether the time before that is paid. Ask the District Education Bureau.",
);

const READINGS: &[Reading] = &[
    Reading {
        name: "service",
        question: Text::guide(
            "文件没有写明三年服务是否须连续。中断前后的服务时间能否合并计算？",
            "The document does not say whether the three years must be continuous. Does interrupted service add up?",
        ),
        options: &[
            Choice::new("cumulative", "累计计算（推荐）", "It adds up (recommended)"),
            Choice::new("continuous", "须连续服务", "It must be continuous"),
        ],
        citation: CLAUSE,
    },
    Reading {
        name: "dayCount",
        question: Text::guide(
            "文件没有写明满三年从哪一天起算。开始服务的当天是否计算在内？",
            "The document does not say from which day three years are counted. Does the first day of service count?",
        ),
        options: &[
            Choice::new("inclusive", "计入当天（推荐）", "The first day counts (recommended)"),
            Choice::new(
                "civil",
                "从次日起算（民法期间计算）",
                "Counted from the next day (civil-law periods)",
            ),
        ],
        citation: CLAUSE,
    },
    Reading {
        name: "kindergarten",
        question: Text::guide(
            "条文写“民办学校教师”，前后文讲的是民办中小学。民办幼儿园教师是否包括在内？",
            "The sentence speaks of private schools, its context of primary and secondary ones. Are private kindergartens included?",
        ),
        options: &[
            Choice::new("excluded", "不包括（推荐）", "Not included (recommended)"),
            Choice::new("included", "包括", "Included"),
        ],
        citation: CLAUSE,
    },
];

/// A public school needs no further question.
const IN_PRIVATE_SCHOOLS: Option<OnlyIf> =
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
        label: Text::new("任教学校类型", "Kind of school"),
        hint: Text::guide("按目前任教的学校选择。", "The school you teach at now."),
        why: Text::guide("从教津贴发给民办学校的教师。", "The stipend is for teachers of private schools."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "serviceSpells",
        kind: Kind::Rows { entry: Text::new("服务时段", "Period of service"), fields: SPELL },
        label: Text::new("在罗湖区民办学校的服务时段", "Service in private schools of Luohu"),
        hint: Text::guide(
            "逐段填写在罗湖区各民办学校任教的起止日期；重叠的时段只计算一次。没有任教经历请选“没有”。",
            "Give each period at a private school of Luohu; overlapping periods count once. Tick “None” if there is none.",
        ),
        why: Text::guide("须在本区服务三年以上。", "Three years of service in the district are required."),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: IN_PRIVATE_SCHOOLS,
    },
    Field {
        name: "passedProficiencyTest",
        kind: Kind::YesNo,
        label: Text::new("通过业务水平测试", "Professional-level test passed"),
        hint: Text::guide(
            "是否已通过面向民办学校教师的业务水平测试；不清楚请咨询学校或区教育局。",
            "Whether you have passed the test for teachers of private schools; ask your school or the district's education bureau if unsure.",
        ),
        why: Text::guide(
            "服务年限和业务水平测试两项条件须同时具备。",
            "Service and test are required together.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: IN_PRIVATE_SCHOOLS,
    },
];

const SPELL: &[Field] = &[
    Field {
        name: "from",
        kind: Kind::Date,
        label: Text::new("开始日期", "First day"),
        hint: Text::guide("到校任教的第一天。", "The first day at the school."),
        why: Text::guide("服务时间从这一天起算。", "Service is counted from this day."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "to",
        kind: Kind::Date,
        label: Text::new("结束日期", "Last day"),
        hint: Text::guide(
            "在该校任教的最后一天；仍在任教请留空。",
            "The last day at the school; leave it empty if you still teach there.",
        ),
        why: Text::guide("服务时间计算到这一天为止。", "Service is counted through this day."),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
];

const CONDITIONS: &[(&str, Text)] = &[
    ("school-kind", Text::new("在民办学校任教", "Teaches at a private school")),
    ("service-years", Text::new("在罗湖区服务三年以上", "Three years of service in Luohu")),
    ("proficiency-test", Text::new("通过业务水平测试", "Has passed the professional-level test")),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("monthlyAtLeastCny", Text::guide("每月不低于 {value}", "At least {value} a month")),
    ("service", Text::guide("任教时间：{value}", "Service: {value}")),
    ("years", Text::guide("{value} 年", "years: {value}")),
    ("months", Text::guide("{value} 个月", "months: {value}")),
    ("days", Text::guide("{value} 天", "days: {value}")),
    ("totalDays", Text::guide("共计 {value} 天", "days in all: {value}")),
    ("completedOn", Text::guide("任教年限期满日：{value}", "Service complete on: {value}")),
    ("eligibleFrom", Text::guide("可申领起始日：{value}", "Eligible from: {value}")),
    (
        "boundary",
        Text::guide(
            "换一种计日方式结论不同：{value}",
            "Another way to count days decides otherwise: {value}",
        ),
    ),
    ("interrupted", Text::guide("任教有间断：{value}", "Service was interrupted: {value}")),
];
