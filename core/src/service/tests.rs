use proptest::prelude::*;

use super::*;

const THREE_YEARS: Option<NonZeroU16> = NonZeroU16::new(36);

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn counting(continuity: Continuity, day_count: DayCount) -> Counting {
    Counting { continuity, day_count }
}

/// Spells written `2021-03-01…2022-06-30 + 2022-07-01…`.
fn record(text: &str) -> Record {
    Record::new(text.split(" + ").map(|spell| {
        let (from, to) = spell.split_once('…').unwrap();
        Spell::new(day(from), (!to.is_empty()).then(|| day(to))).unwrap()
    }))
}

/// One row of the table: spells, day, then the verdict and last day of the latest period by either
/// day count, then years, months, days (and all days) of the periods together.
type Row =
    (&'static str, &'static str, (bool, &'static str), (bool, &'static str), (bool, [u32; 3]), Option<u32>);

#[rustfmt::skip]
const TABLE: [Row; 20] = [
    ("2021-03-01…", "2024-02-29", (true, "2024-02-29"), (false, "2024-03-01"), (true, [3, 0, 0]), Some(1096)),
    ("2021-03-01…", "2024-02-28", (false, "2024-02-29"), (false, "2024-03-01"), (false, [2, 11, 28]), Some(1095)),
    ("2021-03-01…2024-02-29", "2024-06-30", (true, "2024-02-29"), (false, "2024-03-01"), (true, [3, 0, 0]), None),
    ("2020-05-15…", "2023-05-14", (true, "2023-05-14"), (false, "2023-05-15"), (true, [3, 0, 0]), Some(1095)),
    ("2020-02-29…", "2023-02-28", (true, "2023-02-28"), (true, "2023-02-28"), (true, [3, 0, 0]), None),
    ("2020-02-29…", "2023-02-27", (false, "2023-02-28"), (false, "2023-02-28"), (false, [2, 11, 30]), Some(1095)),
    ("2021-02-28…", "2024-02-27", (true, "2024-02-27"), (false, "2024-02-28"), (true, [3, 0, 0]), Some(1095)),
    ("2020-08-31…", "2023-08-30", (true, "2023-08-30"), (false, "2023-08-31"), (true, [3, 0, 0]), None),
    ("2021-01-01…", "2023-12-31", (true, "2023-12-31"), (false, "2024-01-01"), (true, [3, 0, 0]), None),
    ("2020-10-02…", "2023-10-01", (true, "2023-10-01"), (false, "2023-10-02"), (true, [3, 0, 0]), None),
    ("2021-03-01…2022-06-30 + 2022-07-01…", "2024-02-29",
        (true, "2024-02-29"), (false, "2024-03-01"), (true, [3, 0, 0]), None),
    ("2021-03-01…2022-06-30 + 2022-07-02…", "2024-02-29",
        (false, "2025-07-01"), (false, "2025-07-02"), (false, [2, 11, 28]), None),
    ("2021-03-01…2022-09-30 + 2022-07-01…", "2024-02-29",
        (true, "2024-02-29"), (false, "2024-03-01"), (true, [3, 0, 0]), None),
    ("2020-01-01…2021-06-15 + 2022-01-01…2023-07-15", "2023-12-31",
        (false, "2024-12-31"), (false, "2025-01-01"), (true, [3, 0, 0]), Some(1093)),
    ("2019-01-01…2020-06-30 + 2021-01-01…2022-06-30", "2022-12-31",
        (false, "2023-12-31"), (false, "2024-01-01"), (true, [3, 0, 0]), Some(1093)),
    ("2019-01-01…2020-06-30 + 2021-01-02…2022-06-30", "2022-12-31",
        (false, "2024-01-01"), (false, "2024-01-02"), (false, [2, 11, 29]), None),
    ("2020-02-01…2020-02-28 + 2020-03-01…", "2023-01-31",
        (false, "2023-02-28"), (false, "2023-03-01"), (false, [2, 11, 28]), None),
    ("2019-01-01…2021-12-31", "2026-01-01", (true, "2021-12-31"), (false, "2022-01-01"), (true, [3, 0, 0]), None),
    ("2027-01-01…", "2026-11-24", (false, ""), (false, ""), (false, [0, 0, 0]), Some(0)),
    ("2023-11-24…2023-11-24 + 2023-11-25…", "2026-11-23",
        (true, "2026-11-23"), (false, "2026-11-24"), (true, [3, 0, 0]), None),
];

#[test]
fn the_twenty_tricky_cases() {
    for (index, (spells, as_of, inclusive, civil, (cumulative, ymd), total)) in TABLE.into_iter().enumerate()
    {
        let (record, as_of, row) = (record(spells), day(as_of), index + 1);
        for (day_count, (met, last)) in [(DayCount::Inclusive, inclusive), (DayCount::Civil, civil)] {
            let seen = record.seen_on(as_of, THREE_YEARS, counting(Continuity::Continuous, day_count));
            let latest = record.until(as_of).last().map(|(from, _)| day_count.completion(from, 36));
            assert_eq!(latest, (!last.is_empty()).then(|| day(last)), "row {row} {day_count:?}");
            assert_eq!(matches!(seen.completion, Completion::Reached(_)), met, "row {row} {day_count:?}");
            if let Completion::Reached(day) | Completion::Projected(day) = seen.completion {
                assert_eq!(Some(day), latest, "row {row} {day_count:?}");
            }
        }
        let seen = record.seen_on(as_of, THREE_YEARS, Counting::default());
        assert_eq!(matches!(seen.completion, Completion::Reached(_)), cumulative, "row {row}");
        assert_eq!([seen.length.years, seen.length.months, seen.length.days], ymd, "row {row}");
        let days: i32 = record.until(as_of).map(|(from, to)| from.days_until(to) + 1).sum();
        assert_eq!(seen.length.total_days, total.unwrap_or(days.unsigned_abs()), "row {row}");
    }
}

/// The completion day of either reading in each row of the table, where one is in sight.
#[test]
fn completion_is_reached_projected_or_out_of_sight() {
    let seen = |spells: &str, as_of: &str, continuity| {
        record(spells).seen_on(day(as_of), THREE_YEARS, counting(continuity, DayCount::Inclusive)).completion
    };
    let two = "2020-01-01…2021-06-15 + 2022-01-01…2023-07-15";
    assert_eq!(seen(two, "2023-12-31", Continuity::Continuous), Completion::OutOfSight);
    assert_eq!(seen(two, "2023-12-31", Continuity::Cumulative), Completion::Reached(day("2023-07-15")));
    assert_eq!(seen(two, "2022-06-01", Continuity::Cumulative), Completion::Projected(day("2023-07-15")));
    assert_eq!(
        seen(two, "2021-12-31", Continuity::Cumulative),
        Completion::OutOfSight,
        "between two periods"
    );
    let gap = "2021-03-01…2022-06-30 + 2022-07-02…";
    assert_eq!(seen(gap, "2024-02-29", Continuity::Cumulative), Completion::Projected(day("2024-03-01")));
    assert_eq!(seen(gap, "2024-02-29", Continuity::Continuous), Completion::Projected(day("2025-07-01")));
    let ends = "2021-03-01…2023-12-31";
    assert_eq!(seen(ends, "2023-01-01", Continuity::Cumulative), Completion::OutOfSight, "ends as stated");
}

#[test]
fn spare_days_that_become_a_month_of_their_own_take_nothing_back() {
    // 17 months and 30 days twice carry two months on 30 August; on 31 August the second period
    // has 18 months, and the first one's 30 days no longer carry.
    let record = record("2019-03-01…2020-08-30 + 2021-03-01…");
    let seen = |on: &str| record.seen_on(day(on), THREE_YEARS, Counting::default());
    for on in ["2022-08-30", "2022-08-31"] {
        assert_eq!(seen(on).completion, Completion::Reached(day("2022-08-30")), "{on}");
        assert_eq!(seen(on).length.whole_months(), 36, "{on}");
    }
    assert_eq!(record.length(day("2022-08-31"), Counting::default()).whole_months(), 35);
    assert_eq!(seen("2022-08-31").length.total_days, seen("2022-08-30").length.total_days + 1);
}

#[test]
fn a_filled_gap_can_cost_the_carried_month() {
    // The carry rule itself: 30 and 30 spare days are two months, the same 61 days in one piece
    // are a month and 30 days. Hence "one more period never harms" is claimed below for periods
    // that stand apart.
    let apart = record("2021-09-01…2024-07-30 + 2024-08-01…2024-08-30");
    let filled = record("2021-09-01…2024-08-30");
    let seen =
        |record: &Record| record.seen_on(day("2024-08-30"), THREE_YEARS, Counting::default()).completion;
    assert_eq!(seen(&apart), Completion::Reached(day("2024-08-30")));
    assert_eq!(seen(&filled), Completion::OutOfSight);
}

#[test]
fn a_period_that_ends_before_it_begins_is_none() {
    assert_eq!(Spell::new(day("2020-01-02"), Some(day("2020-01-01"))), None);
    assert!(Spell::new(day("2020-01-01"), Some(day("2020-01-01"))).is_some());
}

#[test]
fn a_thousand_periods_are_measured_as_one() {
    let spells = (0..1000).map(|n| {
        let from = day("2015-01-01").plus_days(n);
        Spell::new(from, Some(from)).unwrap()
    });
    let record = Record::new(spells.rev());
    assert_eq!(record.spells(), [Spell::new(day("2015-01-01"), Some(day("2017-09-26"))).unwrap()]);
}

fn days() -> impl Strategy<Value = CivilDate> {
    (0..6_000).prop_map(|n| CivilDate::constant(2008, 1, 1).plus_days(n))
}

fn spell() -> impl Strategy<Value = Spell> {
    (days(), prop_oneof![9 => (0..900).prop_map(Some), 1 => Just(None)])
        .prop_map(|(from, length)| Spell::new(from, length.map(|days| from.plus_days(days))).unwrap())
}

fn spells() -> impl Strategy<Value = Vec<Spell>> {
    prop::collection::vec(spell(), 0..6)
}

fn countings() -> impl Strategy<Value = Counting> {
    (
        prop_oneof![Just(Continuity::Cumulative), Just(Continuity::Continuous)],
        prop_oneof![Just(DayCount::Inclusive), Just(DayCount::Civil)],
    )
        .prop_map(|(continuity, day_count)| counting(continuity, day_count))
}

fn reached(spells: &[Spell], on: CivilDate, months: u16, counting: Counting) -> bool {
    let seen = Record::new(spells.iter().copied()).seen_on(on, NonZeroU16::new(months), counting);
    matches!(seen.completion, Completion::Reached(_))
}

/// The corresponding day by another library, which clamps to the month's end.
fn jiff_plus(from: CivilDate, years: i64, months: i64) -> CivilDate {
    let date = jiff::civil::date(from.year(), from.month(), from.day());
    let date = date.checked_add(jiff::Span::new().years(years).months(months)).unwrap();
    CivilDate::constant(date.year(), date.month(), date.day())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn months_are_added_as_jiff_adds_them(from in days(), years in 0_i64..40, months in 0_i64..12) {
        let corresponding = jiff_plus(from, years, months);
        let count = i32::try_from(years * 12 + months).unwrap();
        prop_assert_eq!(DayCount::Civil.completion(from, count), corresponding);
        let missing = corresponding.day() < from.day();
        let inclusive = if missing { corresponding } else { corresponding.plus_days(-1) };
        prop_assert_eq!(DayCount::Inclusive.completion(from, count), inclusive);
    }

    #[test]
    fn once_complete_always_complete(
        spells in spells(),
        on in days(),
        later in 0..4_000,
        months in 1_u16..60,
        counting in countings(),
    ) {
        let record = Record::new(spells);
        let before = record.seen_on(on, NonZeroU16::new(months), counting);
        let after = record.seen_on(on.plus_days(later), NonZeroU16::new(months), counting);
        if let Completion::Reached(day) = before.completion {
            prop_assert_eq!(after.completion, Completion::Reached(day));
        }
        if let Completion::Projected(day) = before.completion {
            // Between two periods, completion is out of sight; it never moves.
            prop_assert!(after.completion.day().is_none_or(|then| then == day));
            let then = record.seen_on(day, NonZeroU16::new(months), counting);
            prop_assert_eq!(then.completion, Completion::Reached(day));
        }
        prop_assert_eq!(
            matches!(after.completion, Completion::Reached(_)),
            after.length.whole_months() >= u32::from(months)
        );
    }

    #[test]
    fn one_period_counts_alike_by_either_reading(spell in spell(), on in days(), months in 1_u16..60) {
        let record = Record::new([spell]);
        for day_count in [DayCount::Inclusive, DayCount::Civil] {
            let [one, other] = [Continuity::Cumulative, Continuity::Continuous].map(|continuity| {
                record.seen_on(on, NonZeroU16::new(months), counting(continuity, day_count))
            });
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn day_counts_of_one_period_differ_by_a_day_at_most(from in days(), months in 1..600) {
        let apart = DayCount::Inclusive.completion(from, months).days_until(DayCount::Civil.completion(from, months));
        prop_assert!((0..=1).contains(&apart));
    }

    #[test]
    fn one_more_period_never_harms(
        mut spells in spells(),
        more in spell(),
        on in days(),
        months in 1_u16..60,
        counting in countings(),
    ) {
        let apart = |spell: &Spell| more.end().plus_days(1) < spell.from || spell.end().plus_days(1) < more.from;
        prop_assume!(counting.continuity == Continuity::Continuous || spells.iter().all(apart));
        let before = reached(&spells, on, months, counting);
        spells.push(more);
        prop_assert!(!before || reached(&spells, on, months, counting));
    }

    #[test]
    fn what_is_complete_without_a_gap_is_complete_in_all(
        spells in spells(),
        on in days(),
        months in 1_u16..60,
    ) {
        for day_count in [DayCount::Inclusive, DayCount::Civil] {
            let by = |continuity| reached(&spells, on, months, counting(continuity, day_count));
            prop_assert!(!by(Continuity::Continuous) || by(Continuity::Cumulative));
        }
    }

    #[test]
    fn splitting_a_period_changes_nothing(
        spells in prop::collection::vec(spell(), 1..6),
        at in any::<prop::sample::Index>(),
        after in 0..900,
        on in days(),
        counting in countings(),
    ) {
        let at = at.index(spells.len());
        let (whole, mut split) = (spells[at], spells.clone());
        let served = whole.from.days_until(whole.end().min(day("2040-01-01")));
        prop_assume!(served > 0);
        let cut = whole.from.plus_days(after % served);
        split[at] = Spell::new(whole.from, Some(cut)).unwrap();
        split.insert(0, Spell::new(cut.plus_days(1), whole.to).unwrap());
        prop_assert_eq!(
            Record::new(split).seen_on(on, THREE_YEARS, counting),
            Record::new(spells).seen_on(on, THREE_YEARS, counting)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn the_completion_day_is_the_first_one(spells in spells(), months in 1_u16..60, counting in countings()) {
        let far = CivilDate::constant(2060, 1, 1);
        let record = Record::new(spells);
        let day = match record.seen_on(far, NonZeroU16::new(months), counting).completion {
            Completion::Reached(day) => Some(day),
            _ => None,
        };
        // Day by day, by the plain definition.
        let first = record.spells().first().map_or(far, |spell| spell.from());
        let mut days = (0..first.days_until(far)).map(|n| first.plus_days(n));
        let slow = days.find(|on| record.length(*on, counting).whole_months() >= u32::from(months));
        prop_assert_eq!(day, slow);
    }
}
