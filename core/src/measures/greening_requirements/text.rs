//! What people read about the requirements on greening.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_6},
    field::{Change, Choice, Field, Kind, OnlyIf},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "greening-requirements",
    title: Text::new("项目绿化要求", "Requirements on a project's greening"),
    summary: Text::new(
        "查询城市更新项目、新建楼宇必须达到的绿化要求，以及老旧住宅区、市政绿地、学校在什么情况下可以改造。文件没有写明改造的条件，以主管部门的认定为准。",
        "Says which greening an urban-renewal project or a new building must have, and when an old residential area, a municipal green or a school may be upgraded. The document does not give the conditions for an upgrade: the competent bureau certifies them.",
    ),
    outcomes: [
        // It holds as well where nothing applies.
        Text::new("没有适用而未达到的要求或条件", "No requirement or condition that applies is unfulfilled"),
        Text::new("有适用的要求或条件没有达到", "A requirement or condition that applies is not fulfilled"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[
        Audience::given(Role::Enterprise, WITH_PROJECT),
        Audience::given(Role::School, WITH_PROJECT),
        Audience::given(Role::Department, WITH_PROJECT),
        Audience::given(Role::Street, WITH_PROJECT),
        Audience::every(Role::Developer),
    ],
    next_step: Text::new(
        "选择项目类型，核对必须达到的绿化要求。",
        "Choose the kind of project to check what greening it must have.",
    ),
    document: &LFB2013_6,
    further: &[],
    citation: Citation::new(&LFB2013_6, "IV"),
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: CONDITIONS,
    result: &[("requirements", Text::guide("适用的要求和条件：{value}", "What applies: {value}"))],
    words: &[],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const WITH_PROJECT: &[Given] = &[Given::yes("greeningProject")];

const KINDS: &[Choice] = &[
    Choice::new("renewalHousing", "城市更新项目（含住宅小区）", "Urban renewal with housing"),
    Choice::new("renewalOther", "城市更新项目（不含住宅小区）", "Urban renewal without housing"),
    Choice::new("oldResidentialArea", "老旧住宅区改造", "Upgrade of an old residential area"),
    Choice::new("municipalGreenSpace", "市政绿地改造", "Upgrade of municipal green space"),
    Choice::new("school", "学校绿化", "Greening of a school"),
    Choice::new("other", "其他项目", "Another project"),
];

const fn given(fact: &'static str, values: &'static [&'static str]) -> OnlyIf {
    OnlyIf { fact, values }
}

const FIELDS: &[Field] = &[
    Field {
        name: "projectKind",
        kind: Kind::Choice { options: KINDS },
        label: Text::new("项目类型", "Kind of project"),
        hint: Text::guide("按项目的批准文件选择。", "As the project was approved."),
        why: Text::guide("不同类型的项目要求不同。", "The requirements depend on it."),
        citation: Citation::new(&LFB2013_6, "IV"),
        change: Change::Fixed,
        only_if: None,
    },
    yes_no(
        "conditionsCertified",
        Text::new("经认定符合改造条件", "Certified to fulfil the conditions"),
        Text::guide(
            "文件没有写明具体条件：老旧住宅区请咨询区住房建设局，市政绿地请咨询区城管局，学校请咨询区教育局。",
            "The document does not give them: ask the housing bureau for residential areas, the urban management bureau for municipal greens, the education bureau for schools.",
        ),
        Text::guide("只对符合条件的对象进行改造。", "Only those who fulfil them are upgraded."),
        Citation::new(&LFB2013_6, "IV.1.2"),
        Change::Mutable,
        Some(given("projectKind", &["oldResidentialArea", "municipalGreenSpace", "school"])),
    ),
    yes_no(
        "meetsCommunityParkStandard",
        Text::new("小区绿地达到社区公园的要求和标准", "Green space meets the standard of a community park"),
        Text::guide(
            "标准由其他文件规定，以区城管局的意见为准。",
            "The standard is in other papers; the urban management bureau decides.",
        ),
        Text::guide(
            "城市更新住宅小区的绿地要达到社区公园的标准。",
            "Green space of renewal housing must meet it.",
        ),
        Citation::new(&LFB2013_6, "IV.2.1"),
        Change::Mutable,
        Some(given("projectKind", &["renewalHousing"])),
    ),
    yes_no(
        "meetsGardenStyle",
        Text::new(
            "环境达到“园林式、花园式”单位（小区）的要求",
            "Environment meets the garden-style requirement",
        ),
        Text::guide(
            "要求由其他文件规定，以区城管局的意见为准。",
            "The requirement is in other papers; the urban management bureau decides.",
        ),
        Text::guide("城市更新项目的环境改造必须符合这项要求。", "Every urban-renewal project must meet it."),
        Citation::new(&LFB2013_6, "IV.3.4"),
        Change::Mutable,
        Some(given("projectKind", &["renewalHousing", "renewalOther"])),
    ),
    yes_no(
        "newBuilding",
        Text::new("有新规划建设的楼宇", "Has newly planned buildings"),
        Text::guide("包括城市更新项目和学校里新建的楼宇。", "In renewal projects and schools, too."),
        Text::guide("新建楼宇要规划建设屋顶绿化。", "New buildings plan roof greening."),
        Citation::new(&LFB2013_6, "IV.4.5"),
        Change::Fixed,
        None,
    ),
    yes_no(
        "safetyEnsured",
        Text::new("屋顶绿化能够确保安全", "Roof greening is safe"),
        Text::guide("以设计单位对屋顶荷载、防水等的意见为准。", "As the designer finds of load and sealing."),
        Text::guide("在确保安全的情况下才规划屋顶绿化。", "Roof greening is planned only where it is safe."),
        Citation::new(&LFB2013_6, "IV.4.5"),
        Change::Fixed,
        Some(given("newBuilding", &["true"])),
    ),
    yes_no(
        "roofGreeningPlanned",
        Text::new("已规划屋顶绿化", "Roof greening is planned"),
        Text::guide("规划或设计文件中有屋顶绿化。", "It is in the plans or drawings."),
        Text::guide("这是对新建楼宇的要求。", "New buildings are required to."),
        Citation::new(&LFB2013_6, "IV.4.5"),
        Change::Mutable,
        Some(given("newBuilding", &["true"])),
    ),
];

const fn yes_no(
    name: &'static str,
    label: Text,
    hint: Text,
    why: Text,
    citation: Citation,
    change: Change,
    only_if: Option<OnlyIf>,
) -> Field {
    Field { name, kind: Kind::YesNo, label, hint, why, citation, change, only_if }
}

const CONDITIONS: &[(&str, Text)] = &[
    (
        "old-residential-area",
        Text::new("老旧住宅区符合改造条件", "The old residential area fulfils the conditions for an upgrade"),
    ),
    (
        "municipal-green-space",
        Text::new("市政绿地具备改造为社区公园的条件", "The municipal green can become a community park"),
    ),
    (
        "community-park-standard",
        Text::new(
            "城市更新住宅小区的绿地达到社区公园的要求和标准",
            "Green space of renewal housing meets the standard of a community park",
        ),
    ),
    (
        "school-walls",
        Text::new(
            "学校外墙、围墙、屋顶满足立体绿化的条件",
            "Walls, fences and roofs of the school fulfil the conditions for vertical greening",
        ),
    ),
    (
        "garden-style",
        Text::new(
            "城市更新项目环境符合“园林式、花园式”单位（小区）的要求",
            "The environment of the renewal project meets the garden-style requirement",
        ),
    ),
    (
        "roof-greening",
        Text::new(
            "新建楼宇在确保安全的情况下规划了屋顶绿化",
            "New buildings plan roof greening where it is safe",
        ),
    ),
];
