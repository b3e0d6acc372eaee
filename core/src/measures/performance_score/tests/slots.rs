//! The missing facts of a partial request, each with every way to state it.

use crate::{
    date::CivilDate,
    measures::performance_score::{Facts, Incident, Referral, Relocation, Service, UnitKind},
    money::Money,
};

pub(super) const DAYS: [CivilDate; 7] = [
    CivilDate::EARLIEST,
    CivilDate::constant(2012, 6, 1),
    CivilDate::constant(2013, 1, 1),
    CivilDate::constant(2013, 12, 31),
    CivilDate::constant(2014, 1, 1),
    CivilDate::constant(2199, 1, 1),
    CivilDate::LATEST,
];
/// The days that are stated, and after each a day that lies before the next one.
const WAYS: [CivilDate; 13] = [
    CivilDate::EARLIEST,
    CivilDate::constant(1949, 10, 2),
    CivilDate::constant(2012, 6, 1),
    CivilDate::constant(2012, 6, 2),
    CivilDate::constant(2013, 1, 1),
    CivilDate::constant(2013, 1, 2),
    CivilDate::constant(2013, 12, 31),
    CivilDate::constant(2014, 1, 1),
    CivilDate::constant(2014, 1, 2),
    CivilDate::constant(2199, 1, 1),
    CivilDate::constant(2199, 1, 2),
    CivilDate::constant(2199, 12, 30),
    CivilDate::LATEST,
];
pub(super) const YEARS: [i64; 5] = [1949, 2012, 2013, 2014, 2199];
pub(super) const TIERS: [i64; 4] = [100_000, 200_000, 300_000, 500_000];
pub(super) const KINDS: [UnitKind; 3] = [UnitKind::Street, UnitKind::Department, UnitKind::Other];
/// A fact that is missing and the ways to state it.
pub(super) struct Slot {
    pub path: String,
    pub ways: Vec<Way>,
}

pub(super) type Way = Box<dyn Fn(&mut Facts)>;

impl Slot {
    fn new<T: Clone + 'static>(
        path: String,
        values: &[T],
        set: impl Fn(&mut Facts, T) + Copy + 'static,
    ) -> Slot {
        let way = |value: &T| {
            let value = value.clone();
            Box::new(move |facts: &mut Facts| set(facts, value.clone())) as Way
        };
        Slot { path, ways: values.iter().map(way).collect() }
    }
}

/// The facts that may be asked for: all but a list that does not concern the unit stated.
pub(super) fn asked(facts: &Facts) -> Vec<Slot> {
    let concerns = |kind| facts.unit_kind.is_none_or(|unit| unit == kind);
    let mut slots = outer_slots(facts);
    slots.retain(|slot| match &*slot.path {
        "relocations" => concerns(UnitKind::Street),
        "incidents" => concerns(UnitKind::Department),
        _ => true,
    });
    slots.extend(event_slots(facts));
    slots
}

/// The unit, the year and whole lists.
pub(super) fn outer_slots(facts: &Facts) -> Vec<Slot> {
    fn lists<T: Clone>(event: impl Fn(CivilDate) -> T) -> Vec<Vec<T>> {
        let one = |day: &CivilDate| vec![event(*day)];
        std::iter::once(Vec::new()).chain(DAYS.iter().map(one)).collect()
    }
    let mut slots = Vec::new();
    if facts.unit_kind.is_none() {
        slots.push(Slot::new("unitKind".into(), &KINDS, |facts, kind| facts.unit_kind = Some(kind)));
    }
    if facts.year.is_none() {
        slots.push(Slot::new("year".into(), &YEARS, |facts, year| facts.year = Some(year)));
    }
    if facts.referrals.is_none() {
        let reward_tier_cny = Some(Money::from_units(100_000));
        let event = |day| Referral { date: Some(day), reward_tier_cny, project: None, certified: Some(true) };
        slots.push(Slot::new("referrals".into(), &lists(event), |facts, list| facts.referrals = Some(list)));
    }
    if facts.services.is_none() {
        let event = |day| Service { date: Some(day), certified: Some(true) };
        slots.push(Slot::new("services".into(), &lists(event), |facts, list| facts.services = Some(list)));
    }
    if facts.relocations.is_none() {
        let event = |day| Relocation {
            date: Some(day),
            enterprise: None,
            known_and_reported_beforehand: Some(false),
            certified: Some(true),
        };
        slots.push(Slot::new("relocations".into(), &lists(event), |facts, list| {
            facts.relocations = Some(list);
        }));
    }
    if facts.incidents.is_none() {
        let event =
            |day| Incident { date: Some(day), enterprise: None, verified: Some(true), certified: Some(true) };
        slots.push(Slot::new("incidents".into(), &lists(event), |facts, list| facts.incidents = Some(list)));
    }
    slots
}

/// The facts of single events.
pub(super) fn event_slots(facts: &Facts) -> Vec<Slot> {
    let mut slots = Vec::new();
    let yes_no = [true, false];
    macro_rules! slot {
        ($list:ident, $index:expr, $field:ident, $name:literal, $values:expr) => {
            if facts.$list.as_ref().unwrap()[$index].$field.is_none() {
                let (index, path) = ($index, format!("{}[{}].{}", stringify!($list), $index, $name));
                slots.push(Slot::new(path, $values, move |facts, value| {
                    facts.$list.as_mut().unwrap()[index].$field = Some(value);
                }));
            }
        };
    }
    for index in 0..facts.referrals.as_ref().map_or(0, Vec::len) {
        slot!(referrals, index, certified, "certified", &yes_no);
        slot!(referrals, index, reward_tier_cny, "rewardTierCny", &TIERS.map(Money::from_units));
        slot!(referrals, index, date, "date", &WAYS);
    }
    for index in 0..facts.services.as_ref().map_or(0, Vec::len) {
        slot!(services, index, certified, "certified", &yes_no);
        slot!(services, index, date, "date", &WAYS);
    }
    for index in 0..facts.relocations.as_ref().map_or(0, Vec::len) {
        slot!(relocations, index, certified, "certified", &yes_no);
        slot!(relocations, index, known_and_reported_beforehand, "knownAndReportedBeforehand", &yes_no);
        slot!(relocations, index, date, "date", &WAYS);
    }
    for index in 0..facts.incidents.as_ref().map_or(0, Vec::len) {
        slot!(incidents, index, certified, "certified", &yes_no);
        slot!(incidents, index, verified, "verified", &yes_no);
        slot!(incidents, index, date, "date", &WAYS);
    }
    slots
}
