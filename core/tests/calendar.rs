//! The whole year 2014 under 罗府办〔2013〕5号, unit by unit: how often each bureau owes what.

use std::collections::BTreeMap;

use luohu_policy_core::{
    calendar::{Cadence, Database, Occurrence, Query, occurrences},
    date::CivilDate,
};

fn year(year: i16) -> Vec<Occurrence> {
    let mut query = Query::new(CivilDate::constant(year, 1, 1), CivilDate::constant(year, 12, 31));
    query.expand_streets = true;
    query.document = Some("LFB2013-5".into());
    // A refused query would leave every count below at zero, and fail there.
    occurrences(&query).unwrap_or_default()
}

/// The duties of a unit in a database, by cadence: how many, and how often a year each.
fn counts(
    found: &[Occurrence],
    unit: &str,
    database: Option<Database>,
) -> BTreeMap<&'static str, [usize; 2]> {
    let mut by_cadence = BTreeMap::new();
    for (name, cadence) in Cadence::ALL {
        let mut duties = BTreeMap::<&str, usize>::new();
        for occurrence in found {
            if occurrence.unit == unit && occurrence.database == database && occurrence.cadence == cadence {
                *duties.entry(occurrence.duty).or_default() += 1;
            }
        }
        if let Some(times) = duties.values().next() {
            assert!(duties.values().all(|count| count == times), "{unit}: {duties:?}");
            by_cadence.insert(name, [duties.len(), *times]);
        }
    }
    by_cadence
}

/// Duties per unit and cadence, for the key-enterprise and for the investment database.
type Row = (&'static str, &'static [(&'static str, usize)], &'static [(&'static str, usize)]);

const ROWS: &[Row] = &[
    ("district-economy", &[("monthly", 5), ("yearly", 1)], &[("event", 1), ("quarterly", 1)]),
    ("district-technology", &[("monthly", 1)], &[("quarterly", 1)]),
    ("district-environment", &[("monthly", 1)], &[]),
    ("district-statistics", &[("monthly", 1), ("yearly", 2), ("mid-year", 1)], &[]),
    ("district-culture-industry", &[("monthly", 2)], &[("half-yearly", 1)]),
    ("district-investment", &[("monthly", 3)], &[("quarterly", 1)]),
    ("market-supervision", &[("monthly", 3)], &[("quarterly", 1)]),
    ("local-tax", &[("monthly", 2), ("yearly", 1)], &[]),
    ("state-tax", &[("monthly", 2), ("yearly", 1)], &[]),
    ("state-tax-offshore-oil", &[("monthly", 2), ("yearly", 1)], &[]),
    ("power-supply", &[("monthly", 1)], &[]),
    ("street-guiyuan", &[("monthly", 2), ("event", 1)], &[("monthly", 1)]),
    ("street-qingshuihe", &[("monthly", 2), ("event", 1)], &[("monthly", 1)]),
    ("district-development", &[], &[("monthly", 1), ("quarterly", 1)]),
    ("public-security", &[], &[("quarterly", 1)]),
    ("district-finance", &[], &[("monthly", 1), ("yearly", 1)]),
    ("district-human-resources", &[], &[("quarterly", 1)]),
    ("district-housing", &[], &[("monthly", 1)]),
    ("district-leasing", &[], &[("monthly", 1), ("yearly", 1)]),
    ("district-renewal", &[], &[("quarterly", 1)]),
    ("district-property", &[], &[("monthly", 1), ("yearly", 1)]),
];

fn times(cadence: &str) -> usize {
    match cadence {
        "monthly" | "event" => 12,
        "quarterly" => 4,
        "half-yearly" => 2,
        _ => 1,
    }
}

#[test]
fn each_unit_owes_both_databases_what_the_clauses_say() {
    let found = year(2014);
    let mut owed = 0;
    for (unit, key_enterprise, investment) in ROWS {
        for (database, row) in [(Database::KeyEnterprise, key_enterprise), (Database::Investment, investment)]
        {
            let expected: BTreeMap<_, _> =
                row.iter().map(|(cadence, duties)| (*cadence, [*duties, times(cadence)])).collect();
            assert_eq!(counts(&found, unit, Some(database)), expected, "{unit}, {database:?}");
            owed += expected.values().map(|[duties, times]| duties * times).sum::<usize>();
        }
    }
    // The eight streets that have no row of their own owe what the two others do.
    owed += 8 * 4 * 12;
    let shared = found.iter().filter(|occurrence| occurrence.database.is_some()).count();
    assert_eq!(shared, owed, "every unit with data to share has a row");
}

#[test]
fn meetings_plan_events_and_training_are_dated_too() {
    let found = year(2014);
    let of = |unit| counts(&found, unit, None);
    assert_eq!(of("leading-group"), BTreeMap::from([("quarterly", [1, 4])]));
    assert_eq!(of("district-investment"), BTreeMap::from([("yearly", [1, 1])]));
    assert_eq!(of("entrepreneurs-club"), BTreeMap::from([("monthly", [1, 12]), ("yearly", [2, 1])]));
    assert_eq!(found.iter().filter(|occurrence| occurrence.database.is_none()).count(), 4 + 1 + 12 + 2);
}

#[test]
fn nothing_about_the_year_before_is_owed_every_month() {
    let found = year(2014);
    for duty in ["LFB2013-5/III.1/02", "LFB2013-5/III.1/10", "LFB2013-5/III.1/23"] {
        let due: Vec<_> = found.iter().filter(|occurrence| occurrence.duty == duty).collect();
        assert_eq!(due.len(), if duty.ends_with("23") { 3 } else { 1 });
        for occurrence in due {
            assert_eq!(occurrence.period.to_string(), "2013");
            assert_eq!(occurrence.effective_due, CivilDate::constant(2014, 3, 31));
        }
    }
}

#[test]
fn years_follow_each_other_without_a_gap() {
    // The last days of December are worked in these years, so each year holds its own periods.
    let counts: Vec<usize> = (2014..=2016).map(|of| year(of).len()).collect();
    assert_eq!(counts[0], counts[1]);
    // 31 December 2016 is a Saturday: what is due then moves to 2017.
    let mut query = Query::new(CivilDate::constant(2014, 1, 1), CivilDate::constant(2016, 12, 31));
    query.expand_streets = true;
    query.document = Some("LFB2013-5".into());
    let together = occurrences(&query).map(|found| found.len());
    assert_eq!(together, Ok(counts.iter().sum::<usize>()));
    let last = year(2017);
    let moved: Vec<_> = last.iter().filter(|o| o.nominal_due == CivilDate::constant(2016, 12, 31)).collect();
    assert_eq!(counts[2], counts[1] - moved.len());
    assert!(moved.iter().all(|o| o.effective_due == CivilDate::constant(2017, 1, 3)));
}
