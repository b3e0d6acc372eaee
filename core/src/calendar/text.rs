//! The closed lists of the calendar and what people read for them.

use serde::{Deserialize, Serialize};

use crate::{
    text::{Lang, Text},
    unit,
};

/// Which of the two databases a duty feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Database {
    /// 重点企业信息库, 三（一）1.
    KeyEnterprise,
    /// 投资信息库, 三（二）5.
    Investment,
}

impl Database {
    /// Both, by their names in the contract.
    pub const ALL: [(&'static str, Database); 2] =
        [("key-enterprise", Database::KeyEnterprise), ("investment", Database::Investment)];

    /// Its name.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Database::KeyEnterprise => Text::new("重点企业信息库", "Key-enterprise database"),
            Database::Investment => Text::new("投资信息库", "Investment database"),
        }
    }
}

/// How often a duty recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// Every month; the default of both databases.
    Monthly,
    /// Every quarter.
    Quarterly,
    /// Twice a year.
    HalfYearly,
    /// Once a year.
    Yearly,
    /// Once a year, in the middle of it.
    MidYear,
    /// Whenever something happens (及时). It has no date of its own; a monthly check stands in.
    Event,
}

impl Cadence {
    /// All of them, by their names in the contract.
    pub const ALL: [(&'static str, Cadence); 6] = [
        ("monthly", Cadence::Monthly),
        ("quarterly", Cadence::Quarterly),
        ("half-yearly", Cadence::HalfYearly),
        ("yearly", Cadence::Yearly),
        ("mid-year", Cadence::MidYear),
        ("event", Cadence::Event),
    ];

    /// Its name.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Cadence::Monthly => Text::new("每月", "Monthly"),
            Cadence::Quarterly => Text::new("每季度", "Quarterly"),
            Cadence::HalfYearly => Text::new("每半年", "Half-yearly"),
            Cadence::Yearly => Text::new("按年度", "Yearly"),
            Cadence::MidYear => Text::new("年中", "Mid-year"),
            Cadence::Event => Text::new("及时", "As it happens"),
        }
    }
}

/// What an occurrence rests on that the document does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Assumption {
    /// The day by which the duty is done.
    DueDay,
    /// How often: a monthly check stands in for “promptly”.
    Cadence,
    /// How many times: “irregularly every year” is at least once.
    Count,
    /// Which unit.
    Unit,
    /// That this is the first obliged period: the first to begin after the document was issued.
    FirstPeriod,
    /// That the street offices are these ten.
    StreetList,
}

impl Assumption {
    /// What was assumed, in a sentence.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Assumption::DueDay => Text::new("文件未写明具体日期", "The document does not name the day"),
            Assumption::Cadence => Text::new(
                "文件只要求“及时”，此处按每月核对一次",
                "The document only says “promptly”, so a monthly check is assumed",
            ),
            Assumption::Count => Text::new(
                "文件未写明次数，按每年至少一次",
                "The document names no number, so at least once a year is assumed",
            ),
            Assumption::Unit => {
                Text::new("文件未写明责任单位", "The document does not name the responsible unit")
            }
            Assumption::FirstPeriod => Text::new(
                "文件未写明起始时间，自印发后的首个完整周期起算",
                "The document does not say when to begin, so this first full period after its issue is assumed",
            ),
            Assumption::StreetList => {
                Text::new("各街道名单不是文件所列", "The list of street offices is not from the document")
            }
        }
    }
}

/// The name of a unit that the table of duties names.
pub(super) fn unit_name(id: &str, lang: Lang) -> &'static str {
    unit::find(id).map_or("", |unit| unit.name.get(lang))
}

/// A clause as the document numbers it, or its address where the reader has no Chinese.
pub(super) fn clause_name(clause: &str, lang: Lang) -> &str {
    match (lang, clause) {
        (Lang::ZhCn, "II") => "二",
        (Lang::ZhCn, "III.1") => "三（一）1",
        (Lang::ZhCn, "III.2") => "三（一）2",
        (Lang::ZhCn, "III.4") => "三（一）4",
        (Lang::ZhCn, "III.5") => "三（二）5",
        _ => clause,
    }
}
