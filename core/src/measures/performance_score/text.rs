//! What people read about the performance score.

use std::sync::OnceLock;

use super::Why;
use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_5},
    field::{Change, Choice, Field, Kind, OnlyIf, Reading},
    measures::About,
    money::Currency,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "performance-score",
    title: Text::new("绩效考核附加分计算", "Performance score"),
    summary: Text::new(
        "按引进企业、服务企业的加分和重点企业外迁的减分，计算一个单位全年的绩效考核附加分。",
        "Adds up a unit's bonus points of a year: for bringing in and serving enterprises, less those for key enterprises lost.",
    ),
    outcomes: [
        Text::new("已算出附加分", "The score is computed"),
        Text::new("没有附加分", "There is no score"),
        Text::new("尚不能算出附加分", "The score is not yet known"),
    ],
    audience: &[
        Audience::given(Role::Department, &[Given::yes("inDistrictEvaluation")]),
        Audience::every(Role::Street),
    ],
    next_step: Text::new(
        "逐项填写当年的引荐、服务、外迁等事项及认定书情况，核算附加分。",
        "Enter the year’s referrals, services and relocations with their determination letters to get the points.",
    ),
    document: &LFB2013_5,
    further: &[],
    citation: Citation::new(&LFB2013_5, "IV.3"),
    fields: FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: WORDS,
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const BONUS: Citation = Citation::new(&LFB2013_5, "IV.3.1");
const DEDUCTION: Citation = Citation::new(&LFB2013_5, "IV.3.2");
const CERTIFICATE: Citation = Citation::new(&LFB2013_5, "IV.3.3");

const READINGS: &[Reading] = &[Reading {
    name: "deductions",
    question: Text::guide(
        "减分与加分上限，先算哪一个？",
        "Which comes first, the caps on bonuses or the deductions?",
    ),
    options: &[
        Choice::new(
            "afterCaps",
            "先按上限计加分，再减分（推荐）",
            "Bonuses are capped first, then deductions are subtracted (recommended)",
        ),
        Choice::new(
            "beforeCaps",
            "先用超出上限的分数抵扣减分，再计上限",
            "Points above the caps offset deductions first, then the caps apply",
        ),
    ],
    citation: Citation::new(&LFB2013_5, "IV.3"),
}];

const FIELDS: &[Field] = &[
    Field {
        name: "unitKind",
        kind: Kind::Choice {
            options: &[
                Choice::new("street", "街道办事处", "Street office"),
                Choice::new("department", "区有关部门", "Department of the district"),
                Choice::new("other", "其他单位", "Other unit"),
            ],
        },
        label: Text::new("单位类别", "Kind of unit"),
        hint: Text::guide(
            "个人和企业不参加计分。税务、供电等驻区单位是否纳入区绩效评估，请先向区绩效办核实。",
            "Persons and enterprises earn no points. Whether resident bodies such as tax or power belong to the district's evaluation, ask its performance office.",
        ),
        why: Text::guide(
            "街道办事处和区有关部门的减分情形不同，其他单位没有减分情形。",
            "Street offices and departments lose points for different events, other units for none.",
        ),
        citation: DEDUCTION,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "year",
        kind: Kind::Year,
        label: Text::new("考核年度", "Performance year"),
        hint: Text::guide(
            "公历年度，例如 2014。按认定书的日期归入年度。",
            "A calendar year, such as 2014. The day of the determination letter decides the year of an event.",
        ),
        why: Text::guide(
            "加分上限按全年累计，不结转到下一年。",
            "The caps hold for a year; nothing is carried over.",
        ),
        citation: BONUS,
        change: Change::Fixed,
        only_if: None,
    },
    REFERRALS,
    Field {
        name: "services",
        kind: Kind::Rows { entry: Text::new("服务事项", "Service"), fields: &[DATE, CERTIFIED] },
        label: Text::new("服务企业", "Services to enterprises"),
        hint: Text::guide(
            "在协助企业及项目落户、解决重点企业诉求中作出重要贡献的事项；没有请选“没有”。",
            "Important contributions to landing projects or to solving requests of key enterprises; tick “None” if there are none.",
        ),
        why: Text::guide(
            "每项加 0.1 分，全年累计不超过 0.3 分。",
            "Each gives 0.1 point, at most 0.3 in a year.",
        ),
        citation: BONUS,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "relocations",
        kind: Kind::Rows {
            entry: Text::new("外迁企业", "Relocated enterprise"),
            fields: &[DATE, ENTERPRISE, REPORTED, CERTIFIED],
        },
        label: Text::new("辖区重点企业外迁", "Key enterprises that moved away"),
        hint: Text::guide(
            "本街道辖区内外迁的重点企业；没有请选“没有”。",
            "Key enterprises that left the street's area; tick “None” if there are none.",
        ),
        why: Text::guide(
            "外迁前未及时掌握并提供信息的，每外迁一家减 0.1 分。",
            "Each one costs 0.1 point if the street had not learnt of it in time and reported it.",
        ),
        citation: DEDUCTION,
        change: Change::Fixed,
        only_if: Some(OnlyIf { fact: "unitKind", values: &["street"] }),
    },
    Field {
        name: "incidents",
        kind: Kind::Rows {
            entry: Text::new("外迁责任事件", "Incident"),
            fields: &[DATE, ENTERPRISE, VERIFIED, CERTIFIED],
        },
        label: Text::new("因工作原因导致的重点企业外迁", "Relocations caused by the department"),
        hint: Text::guide(
            "因本部门工作方法不当或工作态度问题导致的重点企业外迁；没有请选“没有”。",
            "Key enterprises that left because of the department's way of working or attitude; tick “None” if there are none.",
        ),
        why: Text::guide(
            "经核实的，每发生一起减 0.1 分；对责任人的追究另按有关规定办理，不在此计算。",
            "Each verified one costs 0.1 point; what it means for the persons responsible is settled elsewhere.",
        ),
        citation: DEDUCTION,
        change: Change::Fixed,
        only_if: Some(OnlyIf { fact: "unitKind", values: &["department"] }),
    },
];

pub(super) static REFERRALS_FIELD: Field = REFERRALS;
pub(super) static REWARD_TIER_FIELD: Field = REWARD_TIER;
pub(super) static PROJECT_FIELD: Field = PROJECT;

const REFERRALS: Field = Field {
    name: "referrals",
    kind: Kind::Rows {
        entry: Text::new("引荐项目", "Referral"),
        fields: &[DATE, REWARD_TIER, PROJECT, CERTIFIED],
    },
    label: Text::new("引进企业", "Referrals"),
    hint: Text::guide(
        "本单位成功引入并落户罗湖的企业及项目；没有请选“没有”。",
        "Enterprises and projects that the unit brought to Luohu; tick “None” if there are none.",
    ),
    why: Text::guide(
        "按引荐人奖励档次加 0.1 至 0.4 分，全年累计不超过 0.5 分。",
        "Each gives 0.1 to 0.4 points by reward tier, at most 0.5 in a year.",
    ),
    citation: BONUS,
    change: Change::Mutable,
    only_if: None,
};

const REWARD_TIER: Field = Field {
    name: "rewardTierCny",
    kind: Kind::Tier {
        currency: Currency::Cny,
        options: &[
            Choice::new("100000", "10 万元", "100,000 yuan"),
            Choice::new("200000", "20 万元", "200,000 yuan"),
            Choice::new("300000", "30 万元", "300,000 yuan"),
            Choice::new("500000", "50 万元", "500,000 yuan"),
        ],
    },
    label: Text::new("引荐人奖励档次", "Referrer's reward tier"),
    hint: Text::guide(
        "区产业转型升级“1+10文件”中的引荐人奖励档次，单位：元；未发放奖金的，按对应档次填写。",
        "The referrer's reward tier in the district's “1+10” files, in yuan; if no reward was paid, the tier that matches.",
    ),
    why: Text::guide(
        "档次决定加分：10、20、30、50 万元分别加 0.1、0.2、0.3、0.4 分。",
        "The tier decides the points: 100, 200, 300 and 500 thousand yuan give 0.1, 0.2, 0.3 and 0.4.",
    ),
    citation: BONUS,
    change: Change::Fixed,
    only_if: None,
};

const PROJECT: Field = Field {
    name: "project",
    kind: Kind::Name,
    label: Text::new("项目名称", "Project"),
    hint: Text::guide(
        "选填，只用于查重；不填则视为单独的项目。",
        "Optional, only compared; without a name the entry is a project of its own.",
    ),
    why: Text::guide("同一项目只加一次分。", "One project earns once."),
    citation: CERTIFICATE,
    change: Change::Fixed,
    only_if: None,
};

const ENTERPRISE: Field = Field {
    name: "enterprise",
    kind: Kind::Name,
    label: Text::new("企业名称", "Enterprise"),
    hint: Text::guide(
        "选填，只用于查重；不填则视为另一家企业。同一企业先后两次外迁的，请在名称后注明。",
        "Optional, only compared; without a name the entry is an enterprise of its own. Mark the name if one enterprise left twice.",
    ),
    why: Text::guide("同一次外迁对一个单位只减一次分。", "One relocation costs a unit once."),
    citation: DEDUCTION,
    change: Change::Fixed,
    only_if: None,
};

const DATE: Field = Field {
    name: "date",
    kind: Kind::Date,
    label: Text::new("认定书日期", "Day of the determination letter"),
    hint: Text::guide(
        "尚无认定书的，填写事项发生的日期。",
        "If there is no letter yet, the day of the event.",
    ),
    why: Text::guide("日期决定归入哪个年度。", "The day decides the year."),
    citation: CERTIFICATE,
    change: Change::Fixed,
    only_if: None,
};

const CERTIFIED: Field = Field {
    name: "certified",
    kind: Kind::YesNo,
    label: Text::new("已出具认定书", "Determination letter issued"),
    hint: Text::guide(
        "区投资推广局（企业服务中心）是否已出具认定书并报区绩效办。",
        "Whether the District Investment Promotion Bureau has issued a letter to the performance office.",
    ),
    why: Text::guide(
        "没有认定书的事项不加分，也不减分。",
        "Without a letter an event neither adds nor takes points.",
    ),
    citation: CERTIFICATE,
    change: Change::Mutable,
    only_if: None,
};

const REPORTED: Field = Field {
    name: "knownAndReportedBeforehand",
    kind: Kind::YesNo,
    label: Text::new("外迁前已掌握并提供信息", "Known and reported beforehand"),
    hint: Text::guide(
        "外迁前既及时掌握动态、又提供了信息的填“是”；有一项没做到填“否”。",
        "Yes if the street both learnt of the move in time and reported it; no if it failed either.",
    ),
    why: Text::guide("外迁前已掌握并提供信息的不减分。", "A move reported beforehand costs nothing."),
    citation: DEDUCTION,
    change: Change::Fixed,
    only_if: None,
};

const VERIFIED: Field = Field {
    name: "verified",
    kind: Kind::YesNo,
    label: Text::new("经核实", "Verified"),
    hint: Text::guide(
        "是否已核实外迁由本部门的工作方法或工作态度造成。",
        "Whether it was verified that the department's way of working or attitude caused the move.",
    ),
    why: Text::guide("未经核实的不减分。", "Only verified incidents cost points."),
    citation: DEDUCTION,
    change: Change::Fixed,
    only_if: None,
};

const CONDITIONS: &[(&str, Text)] = &[
    ("referral-bonus", Text::new("引进企业加分", "Bonus for referrals")),
    ("service-bonus", Text::new("服务企业加分", "Bonus for services")),
    ("street-deduction", Text::new("街道辖区重点企业外迁减分", "Deduction of a street for relocations")),
    ("department-deduction", Text::new("部门责任导致外迁减分", "Deduction of a department for incidents")),
    ("certificates", Text::new("认定书", "Determination letters")),
];

pub(super) const NO_TIER: Text = Text::new(
    "{field}：{amount} 元不是奖励档次。可填：{tiers}（元）。",
    "{field}: {amount} yuan is no reward tier. The tiers are: {tiers} (yuan).",
);
pub(super) const CERTIFIED_TWICE: Text = Text::new(
    "{field}：与第{first}条是同一项目，而一个项目只能认定一次。请删去一条，或把其中一条改为未出具认定书。",
    "{field}: the same project as entry {first}, and a project is certified once only. Remove one, or mark one as without a letter.",
);

impl Why {
    /// What people read for it.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Why::Counted => Text::new("计入", "Counted"),
            Why::CutByCap => Text::new("超出全年上限的部分不计", "What exceeds the year's cap is lost"),
            Why::NotApplicable => {
                Text::new("本类单位没有这种减分", "No such deduction for this kind of unit")
            }
            Why::OtherYear => Text::new("不属于本考核年度", "Belongs to another year"),
            Why::ReportedBeforehand => {
                Text::new("外迁前已掌握并提供信息，不减分", "Reported beforehand: costs nothing")
            }
            Why::NotVerified => Text::new("未经核实，不减分", "Not verified: costs nothing"),
            Why::AlreadyCharged => {
                Text::new("同一次外迁已减过分", "This relocation has been charged already")
            }
            Why::AlreadyEarned => {
                Text::new("同一项目已有认定书，不重复加分", "The project has a determination letter already")
            }
            Why::NotCertified => Text::new("尚无认定书，暂不计分", "No determination letter yet: pending"),
            Why::CertificateUnknown => {
                Text::new("未说明有无认定书，暂不计分", "Not stated whether there is a letter: pending")
            }
            Why::DecidingFactUnknown => {
                Text::new("情况未填完整，暂不计分", "A deciding fact is missing: pending")
            }
            Why::UnitKindUnknown => Text::new("未说明单位类别，尚不能计分", "The kind of unit is not stated"),
            Why::YearUnknown => Text::new("未说明考核年度，尚不能计分", "The year is not stated"),
            Why::NoFigure => {
                Text::new("所问日期没有现行标准", "No figure is in force on the day asked about")
            }
        }
    }
}

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("net", Text::guide("合计：{value} 分", "In total: {value} points")),
    ("referral", Text::guide("引荐加分：{value}", "For referrals: {value}")),
    ("service", Text::guide("服务加分：{value}", "For service: {value}")),
    ("deduction", Text::guide("扣分：{value} 分", "Deducted: {value} points")),
    ("pending", Text::guide("待认定事项：{value} 项", "Pending: {value}")),
    ("entries", Text::guide("逐项计分：{value}", "Entry by entry: {value}")),
    ("next", Text::guide("再有一项经认定的事项：{value}", "One more certified event: {value}")),
    ("referrals", Text::guide("引荐：{value}", "referrals: {value}")),
    ("rewardTierCny", Text::guide("奖励{value}档次", "tier {value}")),
    ("adds", Text::guide("可再加 {value} 分", "adds {value} points")),
    ("raw", Text::guide("累计 {value} 分", "{value} points before the cap")),
    ("lost", Text::guide("超出上限不计 {value} 分", "{value} lost to the cap")),
    ("kind", Text::guide("{value}", "{value}")),
    ("index", Text::guide("第 {value} 条", "entry {value}")),
    ("points", Text::guide("分值 {value} 分", "{value} points")),
    ("counted", Text::guide("计入 {value} 分", "{value} counted")),
    ("why", Text::guide("{value}", "{value}")),
];

/// The codes of the result that no field declares.
const WORDS: &[(&str, Text)] = &[
    ("referral", Text::guide("引荐", "referral")),
    ("service", Text::guide("服务", "service")),
    ("relocation", Text::guide("企业外迁", "relocation")),
    ("incident", Text::guide("责任事件", "incident")),
    ("counted", Why::Counted.text()),
    ("cut-by-cap", Why::CutByCap.text()),
    ("not-applicable", Why::NotApplicable.text()),
    ("other-year", Why::OtherYear.text()),
    ("reported-beforehand", Why::ReportedBeforehand.text()),
    ("not-verified", Why::NotVerified.text()),
    ("already-charged", Why::AlreadyCharged.text()),
    ("already-earned", Why::AlreadyEarned.text()),
    ("not-certified", Why::NotCertified.text()),
    ("certificate-unknown", Why::CertificateUnknown.text()),
    ("deciding-fact-unknown", Why::DecidingFactUnknown.text()),
    ("unit-kind-unknown", Why::UnitKindUnknown.text()),
    ("year-unknown", Why::YearUnknown.text()),
    ("no-figure", Why::NoFigure.text()),
];
