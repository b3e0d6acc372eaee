//! Today in Shenzhen: the rules themselves read no clock.

use std::time::{SystemTime, UNIX_EPOCH};

use luohu_policy_core::date::CivilDate;

/// China has had one time without changes since 1991, eight hours ahead of UTC.
const AHEAD: u64 = 8 * 60 * 60;
const DAY: u64 = 24 * 60 * 60;

/// The day there, as `YYYY-MM-DD`.
pub fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day(since.as_secs()).to_string()
}

fn day(seconds: u64) -> CivilDate {
    let days = i32::try_from((seconds + AHEAD) / DAY).unwrap_or(i32::MAX);
    CivilDate::constant(1970, 1, 1).plus_days(days).min(CivilDate::LATEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_begins_at_midnight_in_shenzhen() {
        assert_eq!(day(0).to_string(), "1970-01-01");
        assert_eq!(day(1_456_761_599).to_string(), "2016-02-29");
        assert_eq!(day(1_456_761_600).to_string(), "2016-03-01");
        assert_eq!(day(u64::MAX / 2).to_string(), CivilDate::LATEST.to_string());
    }
}
