//! What people read about the honours for head teachers.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind, Reading},
    figure::Omission,
    measures::{About, honours::Ladder, supplied::WORDS},
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "head-teacher-honours",
    title: Text::new("名班主任层级与待遇", "Honours for head teachers"),
    summary: Text::new(
        "查询骨干、示范、高级、首席四个层级的名班主任享有的津贴和德育科研经费、下一次评选日期和可申报的层级。评选每三年一次。津贴和经费数额由《罗湖区名班主任管理办法》另定，请向区教育局查询。",
        "Tells what the four levels of master head teachers carry (an allowance and a fund for research in moral education), when the next selection is due and which levels are then open. Selections are held every three years. The amounts are left to rules of their own, 《罗湖区名班主任管理办法》; ask the district's education bureau.",
    ),
    outcomes: [
        Text::new(
            "具有名班主任称号，享有相应津贴和经费",
            "A level is held that carries an allowance and a research fund",
        ),
        Text::new("没有名班主任称号，不享有津贴和经费", "No level is held, so there is no allowance"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::given(Role::Teacher, &[Given::yes("headTeacher")])],
    next_step: Text::new(
        "填写名班主任层级和最近一次评选日期，查看待遇和下一次评选日期。",
        "State the level and the last selection to see what it carries and when the next one is due.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: &WORDS,
    omitted: OMITTED,
    depends_on_day: true,
    digest: OnceLock::new(),
};

const CLAUSE: Citation = Citation::new(&LFB2013_7, "A2.5");

const READINGS: &[Reading] = &[Ladder::reading(CLAUSE)];

pub(super) const LAST_SELECTION: Text = Text::new("最近一次评选日期", "Day of the last selection");

const FIELDS: &[Field] = &[
    Field {
        name: "level",
        kind: Kind::Choice {
            options: &[
                Choice::new("none", "没有名班主任称号", "No level"),
                Choice::new("backbone", "骨干班主任", "Backbone head teacher"),
                Choice::new("model", "示范班主任", "Model head teacher"),
                Choice::new("senior", "高级班主任", "Senior head teacher"),
                Choice::new("chief", "首席班主任", "Chief head teacher"),
            ],
        },
        label: Text::new("名班主任层级", "Level held"),
        hint: Text::guide("按最近一次评选的结果选择。", "As the last selection decided."),
        why: Text::guide("津贴和德育科研经费按层级给予。", "Allowance and research fund go by level."),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
    Field {
        name: "lastSelectionOn",
        kind: Kind::Date,
        label: LAST_SELECTION,
        hint: Text::guide(
            "最近一次名班主任评选的日期，以公布结果的日期为准；尚未评选过请留空。",
            "The day of the last selection of master head teachers, as its result was published; leave it out if there was none.",
        ),
        why: Text::guide(
            "评选每三年开展一次，由此推算下一次。",
            "Selections come every three years: the next one follows from it.",
        ),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
];

const CONDITIONS: &[(&str, Text)] = &[
    ("level-held", Text::new("具有名班主任称号", "Holds a level of master head teachers")),
    ("allowance", Text::new("相应层级的津贴", "Allowance of the level")),
    ("research-fund", Text::new("相应层级的德育科研经费", "Research fund of the level")),
    (
        "next-selection",
        Text::new("距上次评选满一个周期的日期", "Day on which a cycle has passed since the last selection"),
    ),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("allowanceCny", Text::guide("津贴：{value}", "Allowance: {value}")),
    ("researchFundCny", Text::guide("德育科研经费：{value}", "Research fund: {value}")),
    ("nextSelectionOn", Text::guide("下一次评选日期：{value}", "Next selection: {value}")),
    (
        "overdue",
        Text::guide("所问日期已过下一次评选日期：{value}", "The next selection is already past: {value}"),
    ),
    ("openLevels", Text::guide("下一次可申报的层级：{value}", "Levels then open: {value}")),
];

const OMITTED: &[Omission] = &[
    omission(
        "backboneAllowanceCny",
        Text::new("骨干班主任津贴（元）", "Allowance of a backbone head teacher (yuan)"),
    ),
    omission(
        "modelAllowanceCny",
        Text::new("示范班主任津贴（元）", "Allowance of a model head teacher (yuan)"),
    ),
    omission(
        "seniorAllowanceCny",
        Text::new("高级班主任津贴（元）", "Allowance of a senior head teacher (yuan)"),
    ),
    omission(
        "chiefAllowanceCny",
        Text::new("首席班主任津贴（元）", "Allowance of a chief head teacher (yuan)"),
    ),
    omission(
        "backboneResearchCny",
        Text::new("骨干班主任德育科研经费（元）", "Research fund of a backbone head teacher (yuan)"),
    ),
    omission(
        "modelResearchCny",
        Text::new("示范班主任德育科研经费（元）", "Research fund of a model head teacher (yuan)"),
    ),
    omission(
        "seniorResearchCny",
        Text::new("高级班主任德育科研经费（元）", "Research fund of a senior head teacher (yuan)"),
    ),
    omission(
        "chiefResearchCny",
        Text::new("首席班主任德育科研经费（元）", "Research fund of a chief head teacher (yuan)"),
    ),
];

const fn omission(name: &'static str, label: Text) -> Omission {
    Omission { name, label, set_by: "district-education", citation: CLAUSE }
}
