//! The sums of complete facts against a second, plainer way to compute them.

use proptest::{prelude::*, sample::select};

use super::completions::{complete, rule, small};
use crate::{
    measures::performance_score::{EventKind, Facts, Score, UnitKind, Why},
    points::Points,
};

/// Tenths of referral, service and deduction, straight from the sentences of the clause.
fn plainly(facts: &Facts) -> [i32; 3] {
    let in_year =
        |date: Option<crate::date::CivilDate>| i64::from(date.unwrap().year()) == facts.year.unwrap();
    let mut sums = [0; 3];
    for referral in facts.referrals.iter().flatten() {
        if referral.certified.unwrap() && in_year(referral.date) {
            sums[0] += match referral.reward_tier_cny.unwrap().hundredths() / 100 {
                100_000 => 1,
                200_000 => 2,
                300_000 => 3,
                500_000 => 4,
                other => panic!("{other} is no tier"),
            };
        }
    }
    for service in facts.services.iter().flatten() {
        sums[1] += i32::from(service.certified.unwrap() && in_year(service.date));
    }
    let mut charges: Vec<_> = match facts.unit_kind.unwrap() {
        UnitKind::Street => facts
            .relocations
            .iter()
            .flatten()
            .filter(|event| event.certified.unwrap() && !event.known_and_reported_beforehand.unwrap())
            .map(|event| (event.date, event.enterprise.clone()))
            .collect(),
        UnitKind::Department => facts
            .incidents
            .iter()
            .flatten()
            .filter(|event| event.certified.unwrap() && event.verified.unwrap())
            .map(|event| (event.date, event.enterprise.clone()))
            .collect(),
        UnitKind::Other => Vec::new(),
    };
    charges.sort();
    let mut known = Vec::new();
    for (date, enterprise) in charges {
        let name = enterprise.map(|name| name.trim().to_lowercase());
        if name.is_some() && known.contains(&name) {
            continue;
        }
        known.push(name);
        sums[2] += i32::from(in_year(date));
    }
    sums
}

fn tenths(score: &Score) -> [i32; 6] {
    let (referral, service) = (score.referral.unwrap(), score.service.unwrap());
    [
        referral.raw,
        referral.counted,
        service.raw,
        service.counted,
        score.deduction.unwrap(),
        score.net.unwrap(),
    ]
    .map(Points::tenths)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn complete_facts_give_the_sums_of_the_clause(facts in complete()) {
        let Some(score) = rule(&facts) else { return Ok(()) };
        let [referral, service, deduction] = plainly(&facts);
        let (capped, served) = (referral.min(5), service.min(3));
        prop_assert_eq!(
            tenths(&score),
            [referral, capped, service, served, deduction, capped + served - deduction]
        );
    }

    #[test]
    fn the_entries_add_up_to_the_sums(facts in small()) {
        let Some(score) = rule(&facts) else { return Ok(()) };
        let sum = |kinds: &[EventKind]| -> Option<Points> {
            score.entries.iter().filter(|entry| kinds.contains(&entry.kind)).map(|entry| entry.counted).sum::<Counted>().0
        };
        if let Some(referral) = score.referral {
            prop_assert_eq!(sum(&[EventKind::Referral]), Some(referral.counted));
            prop_assert_eq!(referral.raw - referral.counted, referral.lost);
        }
        if let Some(service) = score.service {
            prop_assert_eq!(sum(&[EventKind::Service]), Some(service.counted));
        }
        if let Some(deduction) = score.deduction {
            prop_assert_eq!(sum(&[EventKind::Relocation, EventKind::Incident]), Some(-deduction));
        }
        for entry in &score.entries {
            let in_full = entry.counted.is_some() && entry.counted == entry.points;
            prop_assert!(entry.why != Why::Counted || in_full, "{:?}", entry);
            prop_assert!(entry.why != Why::CutByCap || entry.counted < entry.points, "{:?}", entry);
            prop_assert!(!entry.why.is_pending() || entry.counted == Some(Points::ZERO), "{:?}", entry);
        }
    }

    #[test]
    fn the_order_of_the_lists_does_not_change_the_sums(
        (facts, seed) in (complete(), select(vec![1, 2]))
    ) {
        let mut turned = facts.clone();
        for list in [&mut turned.relocations].into_iter().flatten() {
            let middle = seed.min(list.len());
            list.rotate_left(middle);
        }
        for list in [&mut turned.referrals].into_iter().flatten() {
            list.reverse();
        }
        prop_assert_eq!(rule(&facts).map(|score| tenths(&score)), rule(&turned).map(|score| tenths(&score)));
    }
}

/// A sum that is unknown as soon as one member is.
struct Counted(Option<Points>);

impl std::iter::Sum<Option<Points>> for Counted {
    fn sum<I: Iterator<Item = Option<Points>>>(mut points: I) -> Counted {
        Counted(points.try_fold(Points::ZERO, |sum, points| Some(sum + points?)))
    }
}
