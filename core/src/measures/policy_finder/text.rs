//! What people read about the policy finder.

use std::sync::OnceLock;

use super::candidates::{CALENDAR, DIRECTORY, EVERYONE};
use crate::{
    document::{Citation, LF2013_3, LFB2013_5, LFB2013_6, LFB2013_7},
    field::{Change, Choice, Field, Kind, OnlyIf},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "policy-finder",
    title: Text::new("政策查找", "Policy finder"),
    summary: Text::new(
        "从您的身份开始，只问会影响结果的问题，列出与您有关、无关和尚不能确定的测算事项，并告诉您下一步怎么做。",
        "Starts from who you are, asks only what can still change the list, and says which checks concern you, which do not, and what to do next.",
    ),
    outcomes: [
        Text::new("已列出与您有关的事项", "The checks that concern you are listed"),
        // Some tool concerns everyone, so no question gets this answer.
        Text::new("没有与您有关的事项", "Nothing here concerns you"),
        Text::new("还有问题会影响结果", "Further answers can change the list"),
    ],
    audience: EVERYONE,
    next_step: Text::new("", ""),
    document: &LFB2013_5,
    further: &[&LFB2013_6, &LFB2013_7, &LF2013_3],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: &[("data-calendar", CALENDAR), ("responsibility-finder", DIRECTORY)],
    result: RESULT,
    words: &[],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

/// The documents as wholes.
pub(super) const CLAUSE: Citation = Citation::new(&LFB2013_5, "0");

const FIELDS: &[Field] = &[
    Field {
        name: "role",
        kind: Kind::Choice { options: ROLES },
        label: Text::new("您的身份", "Who you are"),
        hint: Text::guide("按这次要办的事情选择。", "Choose by what you are here for."),
        why: Text::guide("各份文件的规定因对象而不同。", "The documents differ by whom they are for."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    yes_no(
        &["enterprise"],
        "inLuohu",
        Text::new("企业在罗湖区注册或经营", "The enterprise is registered or does business in Luohu"),
        Text::guide("包括准备迁入罗湖区的企业。", "An enterprise about to move to Luohu counts."),
        Text::guide(
            "重点企业信息库收录罗湖区的企业。",
            "The key-enterprise database is about enterprises in Luohu.",
        ),
        Citation::new(&LFB2013_5, "III.1"),
    ),
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
        hint: Text::guide("按目前任教的学校选择。", "Choose the school you teach at now."),
        why: Text::guide(
            "从教津贴只面向民办学校的教师。",
            "The stipend is for teachers of private schools only.",
        ),
        citation: Citation::new(&LFB2013_7, "A5.15"),
        change: Change::Fixed,
        only_if: Some(OnlyIf { fact: "role", values: &["teacher"] }),
    },
    yes_no(
        &["school"],
        "perPupilFunded",
        Text::new("学校按“大生均”拨款", "The school is funded by the per-pupil appropriation"),
        Text::guide(
            "不清楚请咨询学校财务或区教育局。",
            "Ask the school’s accountant or the education bureau if unsure.",
        ),
        Text::guide(
            "奖教奖学经费按大生均办学经费的比例安排。",
            "The award fund is a share of the per-pupil operating funds.",
        ),
        Citation::new(&LFB2013_7, "A4.12"),
    ),
    yes_no(
        &["teacher"],
        "municipalMaster",
        Text::new("是市级以上名师", "Is a master teacher of the city level or above"),
        Text::guide("以有关部门的认定为准。", "As recognised by the competent authority."),
        Text::guide(
            "市级以上名师到五所学校任教有专项津贴。",
            "Master teachers at five named schools get a special allowance.",
        ),
        Citation::new(&LFB2013_7, "A1.2"),
    ),
    yes_no(
        &["teacher"],
        "headTeacher",
        Text::new("担任班主任或持有名班主任称号", "Leads a class, or holds an honour of head teachers"),
        Text::guide(
            "包括曾获评骨干、示范、高级、首席班主任。",
            "Including honours held from earlier rounds.",
        ),
        Text::guide(
            "名班主任每三年评选一次，分四个层次。",
            "Head teachers are selected every three years in four levels.",
        ),
        Citation::new(&LFB2013_7, "A2.5"),
    ),
    yes_no(
        &["department"],
        "inDistrictEvaluation",
        Text::new("本单位列入区绩效评估", "The unit is evaluated under the district’s performance index"),
        Text::guide(
            "驻区垂直管理单位可能不在其中，请咨询区绩效办。",
            "Resident bodies of higher levels may not be; ask the performance office.",
        ),
        Text::guide(
            "附加分计入区绩效评估指标体系。",
            "The points belong to the district’s performance index.",
        ),
        Citation::new(&LFB2013_5, "IV.3"),
    ),
    yes_no(
        &["enterprise", "department", "street"],
        "transferredMatter",
        Text::new(
            "有事项正由区投资推广局转办",
            "A matter is being transferred by the Investment Promotion Bureau",
        ),
        Text::guide(
            "企业提出、或转到本单位征求意见的事项。",
            "Raised by the enterprise, or sent to the unit for its opinion.",
        ),
        Text::guide(
            "转办事项有确认期限和交办规定。",
            "Transferred matters have a deadline and a way of handling.",
        ),
        Citation::new(&LFB2013_5, "III.2"),
    ),
    yes_no(
        &["enterprise", "school", "department", "street", "organisation"],
        "greeningProject",
        Text::new("有绿化项目", "There is a greening project"),
        Text::guide(
            "正在实施或准备实施，包括屋顶绿化和垂直绿化。",
            "Planned or under way, roofs and walls included.",
        ),
        Text::guide(
            "绿化项目的出资主体和要求因项目而不同。",
            "Who pays and what is required depends on the project.",
        ),
        Citation::new(&LFB2013_6, "V.3.1"),
    ),
    yes_no(
        &["department", "street"],
        "openFigure",
        Text::new("本单位制定文件没有公布的标准", "The unit sets a standard that the documents leave open"),
        Text::guide("如考核权重、积分办法、收费指导标准。", "Such as weights, points or guidance on fees."),
        Text::guide(
            "有了标准和出处，就可以按标准测算。",
            "With the standard and its source the rule can be computed.",
        ),
        Citation::new(&LF2013_3, "VIII.3"),
    ),
];

const fn yes_no(
    roles: &'static [&'static str],
    name: &'static str,
    label: Text,
    hint: Text,
    why: Text,
    citation: Citation,
) -> Field {
    let only_if = Some(OnlyIf { fact: "role", values: roles });
    Field { name, kind: Kind::YesNo, label, hint, why, citation, change: Change::Fixed, only_if }
}

const ROLES: &[Choice] = &[
    Choice::new("enterprise", "企业", "Enterprise"),
    Choice::new("school", "学校或幼儿园", "School or kindergarten"),
    Choice::new("teacher", "教师", "Teacher"),
    Choice::new("department", "区有关部门", "Department"),
    Choice::new("street", "街道办事处", "Street office"),
    Choice::new("developer", "项目开发单位", "Developer of a project"),
    Choice::new("organisation", "社会组织发起人", "Founder of a social organisation"),
    Choice::new("resident", "居民", "Resident"),
];

const RESULT: &[(&str, Text)] = &[
    ("next", Text::guide("接下来的问题：{value}", "Next question: {value}")),
    ("matches", Text::guide("各事项：{value}", "Checks: {value}")),
];
