//! What people read about the key-enterprise check.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_5},
    field::{Change, Choice, Field, Kind, Reading},
    measures::{About, Section},
    money::Currency,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "key-enterprise",
    title: Text::new("重点企业自测", "Key-enterprise check"),
    summary: Text::new(
        "按 18 项指标判断企业是否属于罗湖区重点企业信息库的范围；符合任意一项即可。",
        "Checks an enterprise against the 18 indicators of Luohu's key-enterprise database; one is enough.",
    ),
    outcomes: [
        Text::new("属于重点企业范围", "Within the scope of key enterprises"),
        Text::new("不属于重点企业范围", "Not within the scope of key enterprises"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::given(Role::Enterprise, &[Given::yes("inLuohu")])],
    next_step: Text::new(
        "填写企业上年度和当年的出口、收入、税收等情况，查看符合哪几项指标。",
        "State exports, revenue and tax of last year and this year to see which indicators are met.",
    ),
    document: &LFB2013_5,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: SECTIONS,
    readings: READINGS,
    conditions: CONDITIONS,
    result: RESULT,
    words: &[],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const SECTIONS: &[Section] = &[
    section("经营规模", "Size of business", "priorYearExportUsd"),
    section("投资与注册", "Investment and registration", "foreignInvestedNewOrIncreased"),
    section("企业类型与认定", "Kind of enterprise and recognitions", "newBodyOfFortune500"),
    section("享受的服务与申报", "Services and applications", "provincialDirectService"),
    section("商标", "Trademarks", "newChinaWellKnownTrademark"),
];

const fn section(zh_cn: &'static str, en: &'static str, first: &'static str) -> Section {
    Section { title: Text::new(zh_cn, en), first }
}

const CLAUSE: Citation = Citation::new(&LFB2013_5, "III.1");

const READINGS: &[Reading] = &[Reading {
    name: "indicators",
    question: Text::guide(
        "文件写明有 18 项指标，但没有逐项列出。按哪种方式归并？",
        "The document speaks of 18 indicators and does not list them. How are they counted?",
    ),
    options: &[
        Choice::new("R1", "按条文的词句（推荐）", "By the phrases of the clause (recommended)"),
        Choice::new("R2", "按经济含义", "By economic meaning"),
    ],
    citation: CLAUSE,
}];

const FIELDS: &[Field] = &[
    Field {
        name: "priorYearExportUsd",
        kind: Kind::Money { currency: Currency::Usd },
        label: Text::new("上年度出口额", "Export, previous year"),
        hint: Text::guide(
            "上一个公历年度的出口总额，单位：美元。",
            "Total export of the calendar year before, in US dollars.",
        ),
        why: Text::guide(
            "上年度出口额达到 5000 万美元的企业列入重点企业信息库。",
            "Enterprises whose export of the year before reached 50 million dollars are listed.",
        ),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "currentYearExportUsd",
        kind: Kind::Money { currency: Currency::Usd },
        label: Text::new("当年出口额", "Export, this year so far"),
        hint: Text::guide(
            "自当年 1 月 1 日起累计的出口额，单位：美元。",
            "Export since 1 January of this year, in US dollars.",
        ),
        why: Text::guide(
            "当年起出口额达到 5000 万美元的企业列入重点企业信息库。",
            "Enterprises whose export of this year reaches 50 million dollars are listed.",
        ),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
    Field {
        name: "priorYearRevenueCny",
        kind: Kind::Money { currency: Currency::Cny },
        label: Text::new("上年度营业收入（或产值）", "Revenue or output, previous year"),
        hint: Text::guide(
            "营业收入与产值中较大的一个，单位：元。",
            "The larger of revenue and output value of the year before, in yuan.",
        ),
        why: Text::guide(
            "上年度营业收入（或产值）达到 10 亿元的企业列入重点企业信息库。",
            "Enterprises that reached 1 billion yuan in the year before are listed.",
        ),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "currentYearRevenueCny",
        kind: Kind::Money { currency: Currency::Cny },
        label: Text::new("当年营业收入（或产值）", "Revenue or output, this year so far"),
        hint: Text::guide(
            "自当年 1 月 1 日起累计，营业收入与产值中较大的一个，单位：元。",
            "Since 1 January of this year, the larger of revenue and output value, in yuan.",
        ),
        why: Text::guide(
            "当年起营业收入（或产值）达到 10 亿元的企业列入重点企业信息库。",
            "Enterprises that reach 1 billion yuan this year are listed.",
        ),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
    Field {
        name: "priorYearTaxCny",
        kind: Kind::Money { currency: Currency::Cny },
        label: Text::new("上年度纳税额", "Tax paid, previous year"),
        hint: Text::guide(
            "上一个公历年度向各税务机关缴纳税额的合计，单位：元。",
            "Tax paid to all bureaus together in the year before, in yuan.",
        ),
        why: Text::guide(
            "上年度纳税额达到 1000 万元的企业列入重点企业信息库。",
            "Enterprises that paid 10 million yuan in the year before are listed.",
        ),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "currentYearTaxCny",
        kind: Kind::Money { currency: Currency::Cny },
        label: Text::new("当年纳税额", "Tax paid, this year so far"),
        hint: Text::guide(
            "自当年 1 月 1 日起向同一税务机关缴纳的最大税额，单位：元。",
            "The largest amount paid to one bureau since 1 January of this year, in yuan.",
        ),
        why: Text::guide(
            "当年起在同一税务机关纳税达到 1000 万元的企业列入重点企业信息库。",
            "Enterprises that pay 10 million yuan to one bureau this year are listed.",
        ),
        citation: CLAUSE,
        change: Change::Dated,
        only_if: None,
    },
    Field {
        name: "foreignInvestedNewOrIncreased",
        kind: Kind::YesNo,
        label: Text::new("外商投资新设或增资", "Foreign-invested, newly set up or capital increased"),
        hint: Text::guide(
            "是否为新设立的外商投资企业，或增加了外商投资。",
            "Whether it is a newly set-up foreign-invested enterprise, or has increased its foreign investment.",
        ),
        why: Text::guide(
            "只有新设或增资的外商投资企业才比较投资额。",
            "The amount counts only for foreign-invested enterprises that are new or have increased their capital.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "foreignCapitalUsd",
        kind: Kind::Money { currency: Currency::Usd },
        label: Text::new("外商投资额", "Foreign capital"),
        hint: Text::guide(
            "新设时或增资后的总额（不是增加额），单位：美元。",
            "The total at set-up or after the increase (not the increase itself), in US dollars.",
        ),
        why: Text::guide(
            "外商投资新设或增资后达到 500 万美元的企业列入重点企业信息库。",
            "Foreign-invested enterprises at or above 5 million dollars are listed.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "newlyRegistered",
        kind: Kind::YesNo,
        label: Text::new("新增企业", "New in the district"),
        hint: Text::guide(
            "是否在本区新注册，或新迁入本区。",
            "Whether it is newly registered in the district, or has newly moved in.",
        ),
        why: Text::guide(
            "只有新增企业才比较注册资金。",
            "Registered capital counts only for new enterprises.",
        ),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "registeredCapitalCny",
        kind: Kind::Money { currency: Currency::Cny },
        label: Text::new("注册资金", "Registered capital"),
        hint: Text::guide(
            "营业执照上的注册资金，单位：元。",
            "The registered capital on the business licence, in yuan.",
        ),
        why: Text::guide(
            "注册资金达到 5000 万元的新增企业列入重点企业信息库。",
            "New enterprises with a registered capital of 50 million yuan are listed.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "newBodyOfFortune500",
        kind: Kind::YesNo,
        label: Text::new("世界 500 强企业新设机构", "New body of a Fortune Global 500 company"),
        hint: Text::guide(
            "本企业是否由世界 500 强企业新设立。",
            "Whether a Fortune Global 500 company has newly set up this enterprise.",
        ),
        why: Text::guide("世界 500 强企业新设机构列入重点企业信息库。", "Such bodies are listed."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "headquarters",
        kind: Kind::YesNo,
        label: Text::new("总部企业", "Headquarters enterprise"),
        hint: Text::guide(
            "是否已被认定为总部企业。",
            "Whether it is recognised as a headquarters enterprise.",
        ),
        why: Text::guide(
            "总部企业列入重点企业信息库；文件没有规定认定条件，以认定证书为准。",
            "Headquarters enterprises are listed; the document does not define them, a certificate does.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "financialHeadquarters",
        kind: Kind::YesNo,
        label: Text::new("金融机构总部", "Headquarters of a financial institution"),
        hint: Text::guide(
            "是否为金融机构总部。",
            "Whether it is the headquarters of a financial institution.",
        ),
        why: Text::guide("引进的金融机构总部列入重点企业信息库。", "They are listed."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "financialRegionalHeadquarters",
        kind: Kind::YesNo,
        label: Text::new("金融机构地区总部", "Regional headquarters of a financial institution"),
        hint: Text::guide(
            "是否为金融机构地区总部。",
            "Whether it is a regional headquarters of a financial institution.",
        ),
        why: Text::guide("引进的金融机构地区总部列入重点企业信息库。", "They are listed."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "keyHighTech",
        kind: Kind::YesNo,
        label: Text::new("重点高新技术企业", "Key high-tech enterprise"),
        hint: Text::guide(
            "是否为辖区重点高新技术企业。",
            "Whether it is a key high-tech enterprise of the district.",
        ),
        why: Text::guide("重点高新技术企业列入重点企业信息库。", "Key high-tech enterprises are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "topHundredCultural",
        kind: Kind::YesNo,
        label: Text::new("市百强文化企业", "Top-hundred cultural enterprise"),
        hint: Text::guide(
            "是否为深圳市百强文化企业。",
            "Whether it is one of Shenzhen's top hundred cultural enterprises.",
        ),
        why: Text::guide("市百强文化企业列入重点企业信息库。", "They are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "keyCultural",
        kind: Kind::YesNo,
        label: Text::new("市重点文化企业", "Key cultural enterprise"),
        hint: Text::guide(
            "是否为深圳市重点文化企业。",
            "Whether it is a key cultural enterprise of Shenzhen.",
        ),
        why: Text::guide("市重点文化企业列入重点企业信息库。", "They are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "preListing",
        kind: Kind::YesNo,
        label: Text::new("拟上市", "Going public"),
        hint: Text::guide(
            "是否已作拟上市备案，或正在上市进程中。",
            "Whether it is filed as pre-listing, or is in the process of listing.",
        ),
        why: Text::guide(
            "拟上市备案及上市进程中的企业列入重点企业信息库。",
            "Enterprises on the way to listing are listed.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "provincialDirectService",
        kind: Kind::YesNo,
        label: Text::new("广东省直通车服务", "Guangdong direct-train service"),
        hint: Text::guide(
            "是否享受广东省直通车服务。",
            "Whether it enjoys the direct-train service of Guangdong Province.",
        ),
        why: Text::guide(
            "享受省、市直通车服务的企业列入重点企业信息库。",
            "Enterprises with direct-train service are listed.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "municipalDirectService",
        kind: Kind::YesNo,
        label: Text::new("深圳市直通车服务", "Shenzhen direct-train service"),
        hint: Text::guide(
            "是否享受深圳市直通车服务。",
            "Whether it enjoys the direct-train service of Shenzhen.",
        ),
        why: Text::guide(
            "享受省、市直通车服务的企业列入重点企业信息库。",
            "Enterprises with direct-train service are listed.",
        ),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "appliedHeadquartersFund",
        kind: Kind::YesNo,
        label: Text::new("申报总部经济扶持", "Applied for headquarters-economy support"),
        hint: Text::guide(
            "是否申报区产业转型升级专项资金的总部经济扶持（以申报为准，不看是否获批）。",
            "Whether it has applied to the district's industrial fund for headquarters-economy support (applying counts, not approval).",
        ),
        why: Text::guide("申报总部经济扶持的企业列入重点企业信息库。", "Applicants are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "appliedBrandChainFund",
        kind: Kind::YesNo,
        label: Text::new("申报品牌连锁及知名品牌代理扶持", "Applied for brand-chain or brand-agency support"),
        hint: Text::guide(
            "是否申报区产业转型升级专项资金的品牌连锁及知名品牌代理扶持。",
            "Whether it has applied to the district's industrial fund for brand-chain and known-brand agency support.",
        ),
        why: Text::guide("申报该项扶持的企业列入重点企业信息库。", "Applicants are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "newChinaWellKnownTrademark",
        kind: Kind::YesNo,
        label: Text::new("新获“中国驰名商标”", "New China Well-known Trademark"),
        hint: Text::guide("是否新获“中国驰名商标”。", "Whether it has newly been awarded this mark."),
        why: Text::guide("新获该商标的企业列入重点企业信息库。", "New holders are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
    Field {
        name: "newGuangdongFamousTrademark",
        kind: Kind::YesNo,
        label: Text::new("新获“广东省著名商标”", "New Guangdong Famous Trademark"),
        hint: Text::guide("是否新获“广东省著名商标”。", "Whether it has newly been awarded this mark."),
        why: Text::guide("新获该商标的企业列入重点企业信息库。", "New holders are listed."),
        citation: CLAUSE,
        change: Change::Mutable,
        only_if: None,
    },
];

/// The titles of the predicates and of the indicators of both readings.
const CONDITIONS: &[(&str, Text)] = &[
    ("prior-year-export", Text::new("上年度出口额", "Export, previous year")),
    ("current-year-export", Text::new("当年出口额", "Export, this year")),
    (
        "fortune-500-new-body",
        Text::new("世界 500 强企业新设机构", "New body of a Fortune Global 500 company"),
    ),
    ("foreign-capital", Text::new("外商投资新设或增资", "Foreign investment, new or increased")),
    ("headquarters", Text::new("总部企业", "Headquarters enterprise")),
    (
        "headquarters-fund-applicant",
        Text::new("申报总部经济扶持", "Applicant for headquarters-economy support"),
    ),
    (
        "brand-chain-fund-applicant",
        Text::new("申报品牌连锁及知名品牌代理扶持", "Applicant for brand-chain or brand-agency support"),
    ),
    ("fund-applicant", Text::new("申报产业转型升级专项资金", "Applicant to the industrial fund")),
    ("key-high-tech", Text::new("重点高新技术企业", "Key high-tech enterprise")),
    ("prior-year-revenue", Text::new("上年度营业收入（或产值）", "Revenue or output, previous year")),
    ("current-year-revenue", Text::new("当年营业收入（或产值）", "Revenue or output, this year")),
    ("top-hundred-cultural", Text::new("市百强文化企业", "Top-hundred cultural enterprise")),
    ("key-cultural", Text::new("市重点文化企业", "Key cultural enterprise")),
    ("provincial-direct-service", Text::new("广东省直通车服务", "Guangdong direct-train service")),
    ("municipal-direct-service", Text::new("深圳市直通车服务", "Shenzhen direct-train service")),
    ("direct-service", Text::new("省、市直通车服务", "Direct-train service of province or city")),
    ("financial-headquarters", Text::new("金融机构总部", "Headquarters of a financial institution")),
    (
        "financial-regional-headquarters",
        Text::new("金融机构地区总部", "Regional headquarters of a financial institution"),
    ),
    ("pre-listing", Text::new("拟上市备案及上市进程", "Filed as pre-listing, or in the process of listing")),
    ("new-registered-capital", Text::new("新增企业注册资金", "Registered capital of a new enterprise")),
    ("china-well-known-trademark", Text::new("新获“中国驰名商标”", "New China Well-known Trademark")),
    ("guangdong-famous-trademark", Text::new("新获“广东省著名商标”", "New Guangdong Famous Trademark")),
    ("new-famous-trademark", Text::new("新获驰名或著名商标", "New well-known or famous trademark")),
    ("prior-year-tax", Text::new("上年度纳税额", "Tax paid, previous year")),
    ("current-year-tax", Text::new("当年纳税额", "Tax paid, this year")),
    ("export", Text::new("出口额", "Export")),
    ("revenue", Text::new("营业收入（或产值）", "Revenue or output")),
    ("tax", Text::new("纳税额", "Tax paid")),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("metCount", Text::guide("符合的指标：{value} 项", "Indicators met: {value}")),
    ("indicators", Text::guide("各项指标：{value}", "Indicators: {value}")),
];
