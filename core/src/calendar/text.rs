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

/// How often a duty recurs, or how it does not.
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
    /// Once in three years. The documents leave the first year to be set.
    ThreeYearly,
    /// Once and for all, by a named time.
    Once,
    /// All the time (24小时). It has no date.
    Continuous,
    /// At intervals that the document leaves open (定期, 定时). It has no date until they are set.
    Unstated,
}

impl Cadence {
    /// All of them, by their names in the contract.
    pub const ALL: [(&'static str, Cadence); 10] = [
        ("monthly", Cadence::Monthly),
        ("quarterly", Cadence::Quarterly),
        ("half-yearly", Cadence::HalfYearly),
        ("yearly", Cadence::Yearly),
        ("mid-year", Cadence::MidYear),
        ("event", Cadence::Event),
        ("three-yearly", Cadence::ThreeYearly),
        ("once", Cadence::Once),
        ("continuous", Cadence::Continuous),
        ("unstated", Cadence::Unstated),
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
            Cadence::ThreeYearly => Text::new("每三年", "Every three years"),
            Cadence::Once => Text::new("一次完成", "Once"),
            Cadence::Continuous => Text::new("持续进行", "Continuous"),
            Cadence::Unstated => Text::new("定期（间隔未写明）", "Interval not stated"),
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
    /// Which of the units that lead the whole clause.
    LeadUnit,
    /// The year: the named one is that of another event.
    Year,
    /// That this is the first obliged period: the first to begin after the document was issued.
    FirstPeriod,
    /// That this is the last obliged period: the last within the plan's years.
    LastPeriod,
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
            Assumption::LeadUnit => Text::new(
                "文件只列出本条的牵头单位，未写明此事项由哪个单位负责",
                "The document names lead units for the whole clause and not for this task",
            ),
            Assumption::Year => Text::new(
                "文件写明的是活动举办年份，未写明办理期限，按该年年底前",
                "The named year is that of the event; the document sets no time for this task, so the end of that year is assumed",
            ),
            Assumption::FirstPeriod => Text::new(
                "文件未写明起始时间，自印发后的首个完整周期起算",
                "The document does not say when to begin, so this first full period after its issue is assumed",
            ),
            Assumption::LastPeriod => Text::new(
                "文件未写明截止时间，以计划期内最后一个完整周期为止",
                "The document does not say when to end, so this last full period of the plan is assumed",
            ),
            Assumption::StreetList => {
                Text::new("各街道名单不是文件所列", "The list of street offices is not from the document")
            }
        }
    }
}

/// Why a duty has no dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undated {
    /// It goes on all the time.
    Continuous,
    /// The document says that it recurs, and not how often.
    IntervalNotStated,
    /// The document says how often, and not in which year it begins.
    FirstYearNotStated,
}

impl Undated {
    /// Why, in a sentence.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Undated::Continuous => {
                Text::new("持续进行，没有期限", "It goes on all the time and has no due day")
            }
            Undated::IntervalNotStated => Text::new(
                "文件未写明多久一次，由责任单位确定",
                "The document does not say how often; that is for the responsible unit to set",
            ),
            Undated::FirstYearNotStated => Text::new(
                "文件未写明首次开展的年份，由责任单位确定",
                "The document does not say in which year it begins; that is for the responsible unit to set",
            ),
        }
    }
}

/// What is told of a duty that the document only explores.
pub const EXPLORATORY: Text = Text::new(
    "文件提出“探索开展”，尚不是硬性要求",
    "The document only explores this: it is not yet an obligation",
);

/// The name of a unit that the table of duties names.
pub(super) fn unit_name(id: &str, lang: Lang) -> &'static str {
    unit::find(id).map_or("", |unit| unit.name.get(lang))
}
