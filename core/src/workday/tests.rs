//! The table against the list of announced days, and the answers that are easy to get wrong.

use super::*;

/// Every announced day as `date,kind`; two independent compilations agree on all of them.
const ANNOUNCED: &str = include_str!("../../tests/data/cn-holidays.csv");

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn days(first: CivilDate, last: CivilDate) -> impl Iterator<Item = CivilDate> {
    (0..=first.days_until(last)).map(move |days| first.plus_days(days))
}

#[test]
fn every_day_of_the_published_years_is_as_announced() {
    let announced: std::collections::BTreeMap<CivilDate, &str> = ANNOUNCED
        .lines()
        .skip(1)
        .map(|line| line.split_once(',').unwrap())
        .map(|(d, k)| (day(d), k))
        .collect();
    assert_eq!(announced.len(), 481);
    for day in days(FIRST_COVERED, LAST_COVERED) {
        let expected = match announced.get(&day) {
            Some(&"holiday") => DayKind::Off,
            None if day.is_weekend() => DayKind::Off,
            Some(&"workday") | None => DayKind::Working,
            Some(other) => panic!("{day}: {other}"),
        };
        assert_eq!(day_kind(day), expected, "{day}");
    }
}

#[test]
fn the_table_names_each_day_once_and_within_its_month() {
    for notice in &notices::YEARS {
        let mut named = Vec::new();
        for (month, first, length) in notice.off {
            named.extend(
                (*first..*first + *length).map(|day| CivilDate::new(notice.year, *month, day).unwrap()),
            );
        }
        for (month, number) in notice.make_up {
            let day = CivilDate::new(notice.year, *month, *number).unwrap();
            assert!(day.is_weekend(), "{day} is worked anyway");
            named.push(day);
        }
        let count = named.len();
        named.sort();
        named.dedup();
        assert_eq!(named.len(), count, "{}", notice.year);
    }
    let years: Vec<i16> = notices::YEARS.iter().map(|notice| notice.year).collect();
    assert_eq!(years, (FIRST_COVERED.year()..=LAST_COVERED.year()).collect::<Vec<_>>());
}

#[test]
fn each_year_has_its_number_of_working_days() {
    let counts = [250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248];
    for (year, count) in (2013..).zip(counts) {
        let days = days(CivilDate::constant(year, 1, 1), CivilDate::constant(year, 12, 31));
        assert_eq!(days.filter(|day| day_kind(*day) == DayKind::Working).count(), count, "{year}");
    }
}

#[test]
fn amendments_within_a_year_and_days_of_a_neighbouring_notice_are_in() {
    for (off, why) in [
        ("2015-09-03", "added in May 2015"),
        ("2019-05-02", "Labour Day widened in March 2019"),
        ("2020-01-31", "Spring Festival extended in January 2020"),
        ("2020-02-01", "had been a make-up Saturday before that"),
        ("2018-12-31", "announced for 2019"),
        ("2023-12-30", "announced for 2024"),
    ] {
        assert_eq!(day_kind(day(off)), DayKind::Off, "{off}: {why}");
    }
    for (worked, why) in [
        ("2018-12-29", "announced for 2019"),
        ("2016-10-09", "a make-up day that a public list misses"),
        ("2016-12-30", "no holiday, although a public list says so"),
        ("2020-02-03", "a Monday after the extension"),
    ] {
        assert_eq!(day_kind(day(worked)), DayKind::Working, "{worked}: {why}");
    }
}

#[test]
fn half_day_holidays_of_some_groups_are_worked() {
    for worked in ["2013-03-08", "2016-05-04", "2015-06-01", "2014-08-01"] {
        assert_eq!(day_kind(day(worked)), DayKind::Working, "{worked}");
    }
}

#[test]
fn three_working_days_run_over_holidays_and_make_up_days() {
    for (from, due) in [
        ("2013-04-26", "2013-05-02"),
        ("2013-06-06", "2013-06-09"),
        ("2013-09-30", "2013-10-10"),
        ("2014-01-30", "2014-02-10"),
        ("2026-02-13", "2026-02-25"),
        ("2026-09-30", "2026-10-10"),
        ("2025-12-31", "2026-01-06"),
        ("2020-01-23", "2020-02-05"),
    ] {
        assert_eq!(add_working_days(day(from), 3), Due { on: day(due), provisional: false }, "{from}");
    }
}

#[test]
fn counting_into_an_unannounced_year_is_provisional() {
    assert_eq!(add_working_days(day("2026-12-28"), 3), Due { on: day("2026-12-31"), provisional: false });
    assert_eq!(add_working_days(day("2026-12-30"), 3), Due { on: day("2027-01-05"), provisional: true });
    // Only days after the given one are looked at.
    assert_eq!(add_working_days(day("2012-12-31"), 1), Due { on: day("2013-01-04"), provisional: false });
    assert_eq!(add_working_days(day("2012-12-30"), 1), Due { on: day("2012-12-31"), provisional: true });
    assert_eq!(add_working_days(day("2027-06-01"), 0), Due { on: day("2027-06-01"), provisional: false });
}

#[test]
fn statutory_days_with_a_fixed_date_are_off_in_an_unannounced_year() {
    // 30 September 2027 is a Thursday; 1 October is off by law, 2 and 3 are a weekend as well.
    assert_eq!(roll(day("2027-10-01"), Roll::Next), Due { on: day("2027-10-04"), provisional: true });
    assert_eq!(roll(day("2029-05-01"), Roll::Next).on, day("2029-05-03"));
    assert_eq!(roll(day("2029-10-01"), Roll::Previous).on, day("2029-09-28"));
    assert_eq!(roll(day("2030-01-01"), Roll::Next).on, day("2030-01-02"));
}

#[test]
fn a_worked_saturday_at_the_end_of_a_month_stays() {
    assert_eq!(roll(day("2026-02-28"), Roll::Next).on, day("2026-02-28"));
    for (nominal, next, previous) in [
        ("2026-01-31", "2026-02-02", "2026-01-30"),
        ("2026-05-31", "2026-06-01", "2026-05-29"),
        ("2026-10-31", "2026-11-02", "2026-10-30"),
    ] {
        assert_eq!(roll(day(nominal), Roll::Next), Due { on: day(next), provisional: false });
        assert_eq!(roll(day(nominal), Roll::Previous), Due { on: day(previous), provisional: false });
        assert_eq!(last_working_day_on_or_before(day(nominal)).on, day(previous));
        assert_eq!(roll(day(nominal), Roll::None), Due { on: day(nominal), provisional: false });
    }
}

#[test]
fn the_last_of_march_is_off_in_four_years() {
    let off: Vec<i16> =
        (2013..=2026).filter(|year| day_kind(CivilDate::constant(*year, 3, 31)) == DayKind::Off).collect();
    assert_eq!(off, [2013, 2018, 2019, 2024]);
}

#[test]
fn the_longest_runs_are_crossed() {
    assert_eq!(roll(day("2020-01-24"), Roll::Next).on, day("2020-02-03"));
    assert_eq!(roll(day("2020-02-02"), Roll::Previous).on, day("2020-01-23"));
    assert_eq!(roll(day("2026-02-15"), Roll::Next).on, day("2026-02-24"));
}

#[test]
fn rolling_out_of_the_published_years_is_provisional() {
    assert_eq!(roll(day("2013-01-01"), Roll::Previous), Due { on: day("2012-12-31"), provisional: true });
    assert_eq!(roll(day("2026-12-31"), Roll::Next), Due { on: day("2026-12-31"), provisional: false });
    assert_eq!(roll(day("2027-03-01"), Roll::None), Due { on: day("2027-03-01"), provisional: false });
}

proptest::proptest! {
    #[test]
    fn counting_agrees_with_stepping_day_by_day(start in 0..5113_i32, count in 0..=255_u8) {
        let start = FIRST_COVERED.plus_days(start);
        let mut stepped = start;
        let mut left = count;
        while left > 0 {
            stepped = stepped.plus_days(1);
            if counts_as_working(stepped) { left -= 1; }
        }
        let due = add_working_days(start, count);
        proptest::prop_assert_eq!(due.on, stepped);
        let unannounced = days(start, stepped).skip(1).any(|day| day_kind(day) == DayKind::Unannounced);
        proptest::prop_assert_eq!(due.provisional, unannounced);
        proptest::prop_assert_eq!(working_days_after(start, count).count(), usize::from(count));
    }
}
