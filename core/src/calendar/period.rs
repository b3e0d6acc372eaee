//! Reporting periods: months, quarters, half-years and years.

use core::fmt;

use serde::{Serialize, Serializer};

use crate::{date::CivilDate, text::Message};

/// What an occurrence is about, written `2014-02`, `2014-Q1`, `2014-H1` or `2014`.
///
/// Numbers count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A calendar month.
    Month(i16, i8),
    /// A calendar quarter.
    Quarter(i16, i8),
    /// A calendar half-year.
    HalfYear(i16, i8),
    /// A calendar year.
    Year(i16),
}

impl Period {
    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i16 {
        match self {
            Period::Month(year, _)
            | Period::Quarter(year, _)
            | Period::HalfYear(year, _)
            | Period::Year(year) => year,
        }
    }

    /// The first day.
    #[must_use]
    pub const fn first_day(self) -> CivilDate {
        let month = match self {
            Period::Month(_, month) => month,
            Period::Quarter(_, quarter) => quarter * 3 - 2,
            Period::HalfYear(_, half) => half * 6 - 5,
            Period::Year(_) => 1,
        };
        CivilDate::constant(self.year(), month, 1)
    }

    /// The last day.
    #[must_use]
    pub const fn last_day(self) -> CivilDate {
        let month = match self {
            Period::Month(_, month) => month,
            Period::Quarter(_, quarter) => quarter * 3,
            Period::HalfYear(_, half) => half * 6,
            Period::Year(_) => 12,
        };
        CivilDate::constant(self.year(), month, 1).last_of_month()
    }

    /// What people call it, such as 2014年2月 and “February 2014”.
    #[must_use]
    pub fn name(self) -> Message {
        let year = self.year().to_string();
        let (zh_cn, en) = match self {
            Period::Month(_, month) => {
                let name = nth(&MONTHS, month);
                ([&*year, "年", &month.to_string(), "月"].concat(), [name, " ", &year].concat())
            }
            Period::Quarter(_, quarter) => {
                let (zh_cn, en) = nth(&QUARTERS, quarter);
                ([&*year, "年", zh_cn].concat(), [en, " of ", &year].concat())
            }
            Period::HalfYear(_, half) => {
                let (zh_cn, en) = nth(&HALVES, half);
                ([&*year, "年", zh_cn].concat(), [en, " of ", &year].concat())
            }
            Period::Year(_) => ([&*year, "年度"].concat(), year),
        };
        Message { zh_cn: zh_cn.into(), en: en.into() }
    }
}

/// The `number`th value, counted from 1.
fn nth<T: Copy + Default>(values: &[T], number: i8) -> T {
    usize::try_from(number - 1).ok().and_then(|index| values.get(index)).copied().unwrap_or_default()
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const QUARTERS: [(&str, &str); 4] = [
    ("第一季度", "first quarter"),
    ("第二季度", "second quarter"),
    ("第三季度", "third quarter"),
    ("第四季度", "fourth quarter"),
];
const HALVES: [(&str, &str); 2] = [("上半年", "first half"), ("下半年", "second half")];

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Period::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Period::HalfYear(year, half) => write!(f, "{year:04}-H{half}"),
            Period::Year(year) => write!(f, "{year:04}"),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
