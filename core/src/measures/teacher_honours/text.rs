//! What people read about the honours for teachers.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Choice, Field, Kind, Reading},
    figure::Omission,
    measures::{
        About,
        honours::Ladder,
        supplied::{NOT_APPLICABLE, OMITTED},
    },
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "teacher-honours",
    title: Text::new("教师荣誉称号与梯级培养", "Honours and development of teachers"),
    summary: Text::new(
        "查询罗湖教坛新秀、教学能手、教学标兵、教育英才、教育名家、教育功臣等荣誉称号的每月奖励补贴、下一次复评日期，以及梯级教师培养和荣誉称号还可申报的层级。评选与复评三年一周期。奖励补贴由区财政设立的奖教奖学基金支付，文件没有写明数额，请向区教育局查询。梯级培养中的“罗湖区教育名家”与荣誉称号“教育名家”分别填报。",
        "Tells the monthly reward of the district's six honorary titles, when each is evaluated again (every three years), and what is still open on the two ladders of titles and of development. Rewards come from a fund of the district's finances; the document states no amounts, so ask the district's education bureau. 教育名家 stands on both ladders, which are kept apart.",
    ),
    outcomes: [
        Text::new("具有荣誉称号，每月享有奖励补贴", "A title is held, which carries a monthly reward"),
        Text::new("没有荣誉称号，不享有奖励补贴", "No title is held, so there is no reward"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::Teacher)],
    next_step: Text::new(
        "填写已获荣誉称号和培养层级，查看奖励补贴和下一次复评日期。",
        "State titles and step to see the reward and the next evaluation.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: &[OMITTED, NOT_APPLICABLE, ("no title", Text::new("没有荣誉称号", "no title"))],
    omitted: FIGURES,
    depends_on_day: true,
    digest: OnceLock::new(),
};

/// A title given once already.
pub(super) const TWICE: Text = Text::new(
    "{field}：同一称号只填一次，请删去重复的一条。",
    "{field}: give each title once; take the second entry out.",
);

const CLAUSE: Citation = Citation::new(&LFB2013_7, "A3.8");

const READINGS: &[Reading] = &[
    Ladder::reading(CLAUSE),
    Reading {
        name: "stacking",
        question: Text::guide(
            "文件没有写明有几个荣誉称号时奖励补贴怎样计算。是只发最高一项，还是合并计发？",
            "The document does not say what holders of several titles are paid. Only the highest reward, or all of them?",
        ),
        options: &[
            Choice::new(
                "highest",
                "只发最高称号一项（推荐）",
                "Only that of the highest title (recommended)",
            ),
            Choice::new("sum", "各项合并计发", "All of them together"),
        ],
        citation: CLAUSE,
    },
];

const FIELDS: &[Field] = &[
    Field {
        name: "titles",
        kind: Kind::Rows { entry: Text::new("荣誉称号", "Title"), fields: &[TITLE, EVALUATED_ON] },
        label: Text::new("已获荣誉称号", "Titles held"),
        hint: Text::guide(
            "填写区级荣誉称号；没有请选“没有”。学校的首席学科教师、星级教师不在此列。",
            "The district's titles; tick “None” if there is none. A school's own ranks are no titles here.",
        ),
        why: Text::guide("奖励补贴按称号逐级递增，每月发放。", "Each title carries its monthly reward."),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
    Field {
        name: "step",
        kind: Kind::Choice {
            options: &[
                Choice::new("none", "尚未进入梯级培养", "None yet"),
                Choice::new("schoolChief", "学校首席教师", "Chief teacher of a school"),
                Choice::new("districtBackbone", "罗湖区骨干教师", "Backbone teacher of the district"),
                Choice::new("districtMaster", "罗湖区名师", "Master teacher of the district"),
                Choice::new("districtOutstanding", "罗湖区杰出教师", "Outstanding teacher of the district"),
                Choice::new(
                    "districtEducator",
                    "罗湖区教育名家",
                    "Renowned educator of the district (development)",
                ),
            ],
        },
        label: Text::new("梯级培养层级", "Step of development"),
        hint: Text::guide("按目前达到的最高层级选择。", "The highest step reached."),
        why: Text::guide(
            "由此列出还可申报的层级；不影响奖励补贴。",
            "It tells the steps still open; it changes no reward.",
        ),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
];

/// The title of an entry.
pub(super) const TITLE: Field = Field {
    name: "title",
    kind: Kind::Choice {
        options: &[
            Choice::new("newStar", "教坛新秀", "New star of teaching"),
            Choice::new("skilledTeacher", "教学能手", "Skilled teacher"),
            Choice::new("teachingPacesetter", "教学标兵", "Teaching pacesetter"),
            Choice::new("educationTalent", "教育英才", "Education talent"),
            Choice::new("educator", "教育名家", "Renowned educator"),
            Choice::new("meritoriousEducator", "教育功臣", "Meritorious educator"),
        ],
    },
    label: Text::new("称号", "title"),
    hint: Text::guide("按证书上的称号选择。", "As the certificate says."),
    why: Text::guide("各称号的奖励补贴不同。", "Each title has its own reward."),
    citation: CLAUSE,
    change: Change::Fixed,
    only_if: None,
};

pub(super) const EVALUATED_ON: Field = Field {
    name: "evaluatedOn",
    kind: Kind::Date,
    label: Text::new("最近一次评选或复评日期", "last selection or evaluation"),
    hint: Text::guide("授予称号或最近一次复评通过的日期。", "The day it was conferred or last confirmed."),
    why: Text::guide("三年一周期，由此推算下一次复评。", "The next evaluation follows three years later."),
    citation: CLAUSE,
    change: Change::Fixed,
    only_if: None,
};

const CONDITIONS: &[(&str, Text)] = &[
    ("development-step", Text::new("进入梯级教师培养", "On a step of development")),
    ("title-held", Text::new("具有区级荣誉称号", "Holds a title of the district")),
    (
        "next-evaluation",
        Text::new("最早一项满一个周期、须复评的日期", "First day on which a title is to be evaluated again"),
    ),
    ("new-star-reward", Text::new("教坛新秀每月奖励补贴", "Monthly reward of a new star of teaching")),
    ("skilled-teacher-reward", Text::new("教学能手每月奖励补贴", "Monthly reward of a skilled teacher")),
    (
        "teaching-pacesetter-reward",
        Text::new("教学标兵每月奖励补贴", "Monthly reward of a teaching pacesetter"),
    ),
    ("education-talent-reward", Text::new("教育英才每月奖励补贴", "Monthly reward of an education talent")),
    ("educator-reward", Text::new("教育名家每月奖励补贴", "Monthly reward of a renowned educator")),
    (
        "meritorious-educator-reward",
        Text::new("教育功臣每月奖励补贴", "Monthly reward of a meritorious educator"),
    ),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("monthlyRewardCny", Text::guide("每月奖励补贴：{value}", "Reward of a month: {value}")),
    ("countedTitles", Text::guide("计发奖励补贴的称号：{value}", "Titles that count for it: {value}")),
    ("evaluations", Text::guide("复评：{value}", "Evaluations: {value}")),
    ("title", Text::guide("{value}", "{value}")),
    ("nextEvaluationOn", Text::guide("下一次复评日期：{value}", "next evaluation on: {value}")),
    ("overdue", Text::guide("所问日期已过复评日期：{value}", "already past: {value}")),
    ("openTitles", Text::guide("还可申报的荣誉称号：{value}", "Titles still open: {value}")),
    ("openSteps", Text::guide("还可申报的培养层级：{value}", "Steps of development still open: {value}")),
];

const FIGURES: &[Omission] = &[
    omission(
        "newStarCny",
        Text::new("教坛新秀每月奖励补贴（元）", "Monthly reward of a new star of teaching (yuan)"),
    ),
    omission(
        "skilledTeacherCny",
        Text::new("教学能手每月奖励补贴（元）", "Monthly reward of a skilled teacher (yuan)"),
    ),
    omission(
        "teachingPacesetterCny",
        Text::new("教学标兵每月奖励补贴（元）", "Monthly reward of a teaching pacesetter (yuan)"),
    ),
    omission(
        "educationTalentCny",
        Text::new("教育英才每月奖励补贴（元）", "Monthly reward of an education talent (yuan)"),
    ),
    omission(
        "educatorCny",
        Text::new("教育名家每月奖励补贴（元）", "Monthly reward of a renowned educator (yuan)"),
    ),
    omission(
        "meritoriousEducatorCny",
        Text::new("教育功臣每月奖励补贴（元）", "Monthly reward of a meritorious educator (yuan)"),
    ),
];

const fn omission(name: &'static str, label: Text) -> Omission {
    Omission { name, label, set_by: "district-education", citation: CLAUSE }
}
