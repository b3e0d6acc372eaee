//! The only place that reads a clock: the core never does.

use jiff::{Timestamp, tz::Offset};
use luohu_policy_core::date::CivilDate;

/// Shenzhen's offset from UTC, which has not changed since 1991.
const CHINA: Offset = Offset::constant(8);

/// Now, in UTC, to the microsecond, such as `2026-11-24T02:47:11.123456Z`.
pub fn now() -> String {
    format!("{:.6}", Timestamp::now())
}

/// Today in Shenzhen.
pub fn today() -> CivilDate {
    let day = CHINA.to_datetime(Timestamp::now()).date();
    CivilDate::constant(day.year(), day.month(), day.day())
}
