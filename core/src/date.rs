//! Calendar days of mainland China, without clock and without time zone.

use core::{fmt, str::FromStr};

use jiff_core::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A Gregorian calendar day, written `YYYY-MM-DD`.
///
/// Days that are read from text lie between [`CivilDate::EARLIEST`] and [`CivilDate::LATEST`];
/// that leaves room around them, so the arithmetic below never fails: it stops at the ends of
/// the years −9999 to 9999.
///
/// ```
/// use luohu_policy_core::date::CivilDate;
///
/// let day: CivilDate = "2016-02-29".parse()?;
/// assert_eq!(day.plus_years_clamped(3).to_string(), "2019-02-28");
/// assert_eq!(day.plus_years_rolled(3).to_string(), "2019-03-01");
/// assert!("2015-02-29".parse::<CivilDate>().is_err());
/// assert!("2016-2-29".parse::<CivilDate>().is_err());
/// # Ok::<(), luohu_policy_core::date::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate(Date);

impl CivilDate {
    /// The first day that can be given: the founding of the People's Republic.
    pub const EARLIEST: CivilDate = CivilDate::constant(1949, 10, 1);
    /// The last day that can be given.
    pub const LATEST: CivilDate = CivilDate::constant(2199, 12, 31);

    /// A day written in the source code. A day that does not exist becomes the nearest one of
    /// its month.
    #[must_use]
    pub const fn constant(year: i16, month: i8, day: i8) -> CivilDate {
        match Date::new_constrain(year, month, day) {
            Ok(date) => CivilDate(date),
            Err(_) => CivilDate(Date::MIN),
        }
    }

    /// The day with these numbers.
    ///
    /// # Errors
    /// When there is no such day, or it lies outside the accepted years.
    pub fn new(year: i16, month: i8, day: i8) -> Result<CivilDate, DateError> {
        let date = CivilDate(Date::new(year, month, day).map_err(|_| DateError::NoSuchDay)?);
        if (Self::EARLIEST..=Self::LATEST).contains(&date) { Ok(date) } else { Err(DateError::OutOfRange) }
    }

    /// The year, such as 2013.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> i8 {
        self.0.day()
    }

    /// Whether the day is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// The day of the week: 1 for Monday to 7 for Sunday.
    #[must_use]
    pub fn iso_weekday(self) -> u8 {
        match self.0.weekday() {
            Weekday::Monday => 1,
            Weekday::Tuesday => 2,
            Weekday::Wednesday => 3,
            Weekday::Thursday => 4,
            Weekday::Friday => 5,
            Weekday::Saturday => 6,
            Weekday::Sunday => 7,
        }
    }

    /// The day `days` later (earlier when negative).
    #[must_use]
    pub fn plus_days(self, days: i32) -> CivilDate {
        match self.0.checked_add(days) {
            Ok(date) => CivilDate(date),
            Err(_) if days < 0 => CivilDate(Date::MIN),
            Err(_) => CivilDate(Date::MAX),
        }
    }

    /// The days from this one to `other`; negative when `other` is earlier.
    #[must_use]
    pub const fn days_until(self, other: CivilDate) -> i32 {
        self.0.until(other.0)
    }

    /// The last day of this day's month.
    #[must_use]
    pub const fn last_of_month(self) -> CivilDate {
        CivilDate(self.0.last_of_month())
    }

    /// The corresponding day `months` later, or the last day of that month where it has none
    /// (Civil Code art. 202). Always count from the start: adding twice is not adding the sum.
    #[must_use]
    pub fn plus_months_clamped(self, months: i32) -> CivilDate {
        let total = i32::from(self.year()) * 12 + i32::from(self.month()) - 1 + months;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
        match (i16::try_from(year), i8::try_from(month)) {
            (Ok(year), Ok(month)) => {
                Date::new_constrain(year, month, self.day()).map_or(CivilDate(Date::MAX), CivilDate)
            }
            _ => CivilDate(if months < 0 { Date::MIN } else { Date::MAX }),
        }
    }

    /// As [`Self::plus_months_clamped`], but a missing day becomes the first of the next month.
    #[must_use]
    pub fn plus_months_rolled(self, months: i32) -> CivilDate {
        let clamped = self.plus_months_clamped(months);
        if clamped.day() < self.day() { clamped.plus_days(1) } else { clamped }
    }

    /// The corresponding day `years` later; 29 February becomes 28 where it is missing.
    #[must_use]
    pub fn plus_years_clamped(self, years: i32) -> CivilDate {
        self.plus_months_clamped(years * 12)
    }

    /// The corresponding day `years` later; 29 February becomes 1 March where it is missing.
    #[must_use]
    pub fn plus_years_rolled(self, years: i32) -> CivilDate {
        self.plus_months_rolled(years * 12)
    }
}

/// The English name of a month, 1 to 12; empty for any other number.
#[must_use]
pub fn month_name(month: i8) -> &'static str {
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
    usize::try_from(month - 1).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default()
}

/// Why a text is no [`CivilDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateError {
    /// Not four digits, `-`, two digits, `-`, two digits.
    Format,
    /// The calendar has no such day.
    NoSuchDay,
    /// Before [`CivilDate::EARLIEST`] or after [`CivilDate::LATEST`].
    OutOfRange,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DateError::Format => "a date is written `YYYY-MM-DD`",
            DateError::NoSuchDay => "the calendar has no such day",
            DateError::OutOfRange => "a date lies between `1949-10-01` and `2199-12-31`",
        })
    }
}

impl core::error::Error for DateError {}

impl FromStr for CivilDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<CivilDate, DateError> {
        let (year, rest) = digits::<4>(text.as_bytes()).ok_or(DateError::Format)?;
        let (month, rest) = dash(rest).and_then(digits::<2>).ok_or(DateError::Format)?;
        let (day, rest) = dash(rest).and_then(digits::<2>).ok_or(DateError::Format)?;
        if !rest.is_empty() {
            return Err(DateError::Format);
        }
        let part = |number: u16| i8::try_from(number).map_err(|_| DateError::NoSuchDay);
        CivilDate::new(i16::try_from(year).map_err(|_| DateError::Format)?, part(month)?, part(day)?)
    }
}

fn digits<const N: usize>(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let (head, rest) = bytes.split_at_checked(N)?;
    let number = head.iter().try_fold(0_u16, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0'))
    })?;
    Some((number, rest))
}

fn dash(bytes: &[u8]) -> Option<&[u8]> {
    bytes.strip_prefix(b"-")
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for CivilDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CivilDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CivilDate, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CivilDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CivilDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ten_ascii_characters_in_range_are_a_date() {
        for bad in [
            "",
            "2013-4-24",
            "20130424",
            "2013-04-24 ",
            "+2013-04-2",
            "２０１３-04-24",
            "2013-04-31",
            "1949-09-30",
            "2200-01-01",
            "0000-00-00",
        ] {
            assert!(bad.parse::<CivilDate>().is_err(), "{bad}");
        }
        for good in ["1949-10-01", "2199-12-31", "2000-02-29"] {
            assert_eq!(good.parse::<CivilDate>().unwrap().to_string(), good);
        }
    }

    #[test]
    fn months_are_counted_from_the_start_not_step_by_step() {
        let start = CivilDate::constant(2024, 1, 31);
        assert_eq!(start.plus_months_clamped(1).to_string(), "2024-02-29");
        assert_eq!(start.plus_months_clamped(2).to_string(), "2024-03-31");
        assert_eq!(start.plus_months_rolled(1).to_string(), "2024-03-01");
        assert_eq!(start.plus_months_clamped(-2).to_string(), "2023-11-30");
        assert_eq!(start.plus_months_clamped(-13).to_string(), "2022-12-31");
    }
}
