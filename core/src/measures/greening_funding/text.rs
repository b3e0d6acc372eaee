//! What people read about the funding of greening.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_6},
    field::{Change, Choice, Field, Kind, Reading},
    figure::Omission,
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "greening-funding",
    title: Text::new("绿化项目由谁出资", "Who pays for a greening project"),
    summary: Text::new(
        "按项目情况查询绿化项目的投资主体和资金来源，以及立体绿化补贴、环境提升项目补助、养护单价适用哪项规定。补贴、补助和单价的数额文件没有写明，由主管部门提供后才能显示。同时符合两项出资规定的，文件没有说明以哪项为准。",
        "Says who invests in a greening project and where the money comes from, and which rules on subsidies and maintenance prices hold. Their amounts are not in the document and show once the competent bureau has supplied them. Where two rules on who pays hold, the document does not say which prevails.",
    ),
    outcomes: [
        Text::new("出资规定已经确定", "The rule on who pays is found"),
        Text::new("四类项目的出资规定均不适用", "None of the four rules on who pays holds"),
        Text::new(
            "出资规定尚不能确定：情况没有填全，或者同时适用两项以上规定",
            "Who pays is not known: facts are missing, or two or more rules hold",
        ),
    ],
    audience: &[
        Audience::given(Role::Enterprise, WITH_PROJECT),
        Audience::given(Role::School, WITH_PROJECT),
        Audience::given(Role::Department, WITH_PROJECT),
        Audience::given(Role::Street, WITH_PROJECT),
        Audience::every(Role::Developer),
        Audience::given(Role::Organisation, WITH_PROJECT),
        Audience::every(Role::Resident),
    ],
    next_step: Text::new(
        "说明项目的类型和位置，查看由谁出资、资金从哪里来。",
        "State what kind of project it is and where, to see who pays.",
    ),
    document: &LFB2013_6,
    further: &[],
    citation: PAYERS,
    fields: FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: WORDS,
    omitted: OMITTED,
    depends_on_day: false,
    digest: OnceLock::new(),
};

const WITH_PROJECT: &[Given] = &[Given::yes("greeningProject")];
const SUBSIDY: Citation = Citation::new(&LFB2013_6, "V.1");
const PAYERS: Citation = Citation::new(&LFB2013_6, "V.3.1");
const MAINTENANCE: Citation = Citation::new(&LFB2013_6, "V.3.2");

const READINGS: &[Reading] = &[Reading {
    name: "enterpriseProjects",
    question: Text::guide(
        "条文写的是“企业（小区内）绿化项目”。企业的项目和小区内的项目是否都算？",
        "The clause speaks of enterprise projects and adds, in brackets, inside compounds. Do both kinds count?",
    ),
    options: &[
        Choice::new(
            "either",
            "企业的项目、小区内的项目都算（推荐）",
            "Projects of enterprises and projects inside compounds (recommended)",
        ),
        Choice::new("both", "只算企业在小区内的项目", "Only projects of enterprises inside compounds"),
    ],
    citation: PAYERS,
}];

const FIELDS: &[Field] = &[
    yes_no(
        "cityRenewal",
        Text::new("属于城市更新项目", "Part of an urban-renewal project"),
        Text::guide("以城市更新主管部门的批准文件为准。", "As approved by the authority for urban renewal."),
        Text::guide("城市更新项目的绿化由更新投资者出资。", "The renewal investor pays for such greening."),
        PAYERS,
    ),
    yes_no(
        "municipalGreenSpace",
        Text::new("属于市政绿地提升项目", "An upgrade of municipal green space"),
        Text::guide("如道路、广场、街头等市政绿地的改造提升。", "Such as greens along roads or on squares."),
        Text::guide("市政绿地提升由区财政出资。", "The district's finances pay for such upgrades."),
        PAYERS,
    ),
    yes_no(
        "publicInstitution",
        Text::new("由学校、医院等公共事业单位实施", "By a public institution such as a school or hospital"),
        Text::guide("项目建在本单位范围内。", "On the institution's own premises."),
        Text::guide(
            "公共事业单位的项目用部门预算经费或自筹资金。",
            "Such projects are paid out of the department's budget or own funds.",
        ),
        PAYERS,
    ),
    yes_no(
        "enterpriseProject",
        Text::new("由企业实施", "By an enterprise"),
        Text::guide("项目由企业申报和建设。", "An enterprise applies for it and builds it."),
        Text::guide(
            "企业（小区内）的项目按环境提升项目补助的规定办理。",
            "Enterprise projects follow the environment-upgrade subsidy.",
        ),
        PAYERS,
    ),
    yes_no(
        "insideCompound",
        Text::new("位于住宅小区内", "Inside a residential compound"),
        Text::guide("绿化的位置在小区红线以内。", "Within the boundary of the compound."),
        Text::guide(
            "小区内的项目按环境提升项目补助的规定办理。",
            "Projects inside compounds follow the environment-upgrade subsidy.",
        ),
        PAYERS,
    ),
    yes_no(
        "verticalOrRoof",
        Text::new("是立体绿化或屋顶绿化", "Vertical or roof greening"),
        Text::guide("如外墙、围墙、阳台、屋顶的绿化。", "On walls, fences, balconies or roofs."),
        Text::guide("政府对这类绿化给予补贴。", "The government subsidises such greening."),
        SUBSIDY,
    ),
    yes_no(
        "bySociety",
        Text::new("由社会力量或企业自行实施", "Done by society or an enterprise of its own accord"),
        Text::guide("不是政府投资的项目。", "Not a project of the government."),
        Text::guide("补贴用于支持社会和企业。", "The subsidy supports society and enterprises."),
        SUBSIDY,
    ),
    yes_no(
        "maintenance",
        Text::new("涉及绿化养护费用", "About the cost of green maintenance"),
        Text::guide("已建成的绿地由养护企业管养。", "A contractor looks after an existing green."),
        Text::guide("养护单价标准由区里调整。", "The district adjusts the unit prices."),
        MAINTENANCE,
    ),
];

const fn yes_no(name: &'static str, label: Text, hint: Text, why: Text, citation: Citation) -> Field {
    Field { name, kind: Kind::YesNo, label, hint, why, citation, change: Change::Fixed, only_if: None }
}

const CONDITIONS: &[(&str, Text)] = &[
    (
        "greening-subsidy",
        Text::new(
            "社会和企业实施立体绿化、屋顶绿化，政府给予补贴",
            "Vertical or roof greening by society: subsidised",
        ),
    ),
    (
        "city-renewal",
        Text::new("城市更新项目，由城市更新投资者出资", "Urban renewal: the renewal investor pays"),
    ),
    (
        "municipal-green-space",
        Text::new("市政绿地提升项目，由区财政出资", "Municipal green space: the district's finances pay"),
    ),
    (
        "public-institution",
        Text::new(
            "公共事业单位项目，由部门预算经费或自筹资金解决",
            "Public institution: department budget or own funds",
        ),
    ),
    (
        "environment-subsidy",
        Text::new(
            "企业（小区内）项目，按环境提升项目补助范围及标准执行",
            "Enterprise or compound: the environment-upgrade subsidy decides",
        ),
    ),
    ("one-payer-rule", Text::new("只适用一项出资规定", "Exactly one rule on who pays holds")),
    (
        "maintenance-price",
        Text::new("绿化养护，执行调整后的养护单价标准", "Maintenance: the adjusted unit prices hold"),
    ),
];

const RESULT: &[(&str, Text)] = &[
    ("rules", Text::guide("适用的规定：{value}", "Rules that hold: {value}")),
    (
        "overlap",
        Text::guide(
            "同时适用两项以上出资规定（文件没有说明以哪项为准）：{value}",
            "Two or more rules on who pays hold (the document does not say which prevails): {value}",
        ),
    ),
    (
        "greeningSubsidyCny",
        Text::guide("立体绿化、屋顶绿化补贴：{value}", "Subsidy for vertical and roof greening: {value}"),
    ),
    (
        "environmentSubsidyCny",
        Text::guide("环境提升项目补助：{value}", "Environment-upgrade subsidy: {value}"),
    ),
    ("maintenanceUnitPriceCny", Text::guide("绿化养护单价：{value}", "Unit price of maintenance: {value}")),
];

const WORDS: &[(&str, Text)] = &[
    (
        "greeningSubsidy",
        Text::new("政府补贴立体绿化和屋顶绿化", "the government subsidises vertical and roof greening"),
    ),
    ("renewalInvestor", Text::new("城市更新投资者出资", "the renewal investor pays")),
    (
        "districtFinance",
        Text::new("区政府投资，区财政出资", "the district government pays out of the district's finances"),
    ),
    (
        "budgetOrOwnFunds",
        Text::new(
            "部门预算经费或自筹资金（文件没有规定先后）",
            "the department's budget or own funds pay (no order is stated)",
        ),
    ),
    (
        "environmentSubsidy",
        Text::new(
            "按罗湖区环境提升项目补助范围及标准执行",
            "scope and standard of the district's environment-upgrade subsidy decide",
        ),
    ),
    (
        "maintenancePrice",
        Text::new("执行调整后的绿化养护单价标准", "the adjusted unit prices of maintenance hold"),
    ),
    ("rule", Text::new("项规定", "rule")),
    ("rules", Text::new("项规定", "rules")),
];

const OMITTED: &[Omission] = &[
    Omission {
        name: "greeningSubsidyCny",
        label: Text::new(
            "立体绿化、屋顶绿化的政府补贴标准（元，计量单位以该标准为准）",
            "Government subsidy for vertical and roof greening (CNY, for the unit that its source states)",
        ),
        set_by: "district-government",
        citation: SUBSIDY,
    },
    Omission {
        name: "environmentSubsidyCny",
        label: Text::new(
            "罗湖区环境提升项目补助标准（元，计量单位以该标准为准）",
            "Luohu's subsidy for environment-upgrade projects (CNY, for the unit that its source states)",
        ),
        set_by: "district-government",
        citation: PAYERS,
    },
    Omission {
        name: "maintenanceUnitPriceCny",
        label: Text::new(
            "绿化养护单价（元，计量单位以该标准为准）",
            "Unit price of green maintenance (CNY, for the unit that its source states)",
        ),
        set_by: "district-urban-management",
        citation: MAINTENANCE,
    },
];
