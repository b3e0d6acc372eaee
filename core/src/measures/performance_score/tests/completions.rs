//! `missing` and the known sums against every way to complete small partial requests.

use std::borrow::Cow;

use proptest::{collection::vec, option::weighted, prelude::*, sample::select};

use super::slots::{DAYS, Slot, TIERS, YEARS, asked, event_slots, outer_slots};
use crate::{
    assessment::{Answer, Outcome},
    date::CivilDate,
    measures::{
        self, Measure, Question,
        performance_score::{
            Deductions, Facts, Incident, Parameters, PerformanceScore, Readings, Referral, Relocation, Score,
            Service, Tiers, UnitKind,
        },
    },
    money::Money,
    points::Points,
};

const MOST: usize = 3000;

/// The score, unless the facts contradict themselves.
pub(super) fn rule(facts: &Facts) -> Option<Score> {
    measures::assess(&Question::<PerformanceScore>::about(facts)).result
}

fn completions(slots: &[Slot]) -> usize {
    slots.iter().map(|slot| slot.ways.len()).product()
}

/// Every way to fill the slots; the first slot turns fastest.
fn fill<'a>(facts: &'a Facts, slots: &'a [Slot]) -> impl Iterator<Item = Facts> + 'a {
    (0..completions(slots)).map(move |mut number| {
        let mut facts = facts.clone();
        for slot in slots {
            slot.ways[number % slot.ways.len()](&mut facts);
            number /= slot.ways.len();
        }
        facts
    })
}

/// Which figures are in force.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Figures {
    Published,
    /// Every tier gives the same.
    TiersAlike,
    Ended,
}

impl Figures {
    fn parameters(self) -> Parameters {
        let mut own = PerformanceScore::published().clone();
        let last_day = (self == Figures::Ended).then_some(CivilDate::constant(2013, 12, 31));
        let tiers = own.referral_tiers.0.to_mut().first_mut().unwrap();
        if self == Figures::TiersAlike {
            let mut rows = tiers.value.rows().to_vec();
            for tier in &mut rows {
                tier.points = Points::from_tenths(2);
            }
            tiers.value = Tiers::try_from(rows).unwrap();
        }
        tiers.to = last_day;
        for figure in [
            &mut own.referral_cap,
            &mut own.service_points,
            &mut own.service_cap,
            &mut own.relocation_deduction,
            &mut own.incident_deduction,
        ] {
            figure.0.to_mut().first_mut().unwrap().to = last_day;
        }
        own
    }
}

/// The answer under some figures, unless the facts contradict themselves.
fn answer(facts: &Facts, parameters: &Parameters) -> Option<Answer<Score>> {
    let own = Question { own_parameters: Some(parameters), ..Question::about(facts) };
    let question = own.on(CivilDate::constant(2014, 6, 30));
    PerformanceScore::contradictions(&question).is_empty().then(|| PerformanceScore::rule(&question))
}

/// What `missing` is about: the outcome and every member of the result.
fn shown(answer: Answer<Score>) -> (Outcome, Score) {
    (answer.outcome, answer.result)
}

/// The slots in which two completions differ, and nothing else does but what is shown.
fn deciding(scores: &[Option<(Outcome, Score)>], slots: &[Slot]) -> Vec<String> {
    let mut stride = 1;
    let mut deciding = Vec::new();
    for slot in slots {
        let ways = slot.ways.len();
        let bases = (0..scores.len()).filter(|number| number / stride % ways == 0);
        let decides = bases.into_iter().any(|base| {
            let mut valid = (0..ways).filter_map(|way| scores[base + way * stride].as_ref());
            let first = valid.next();
            valid.any(|score| Some(score) != first)
        });
        if decides {
            deciding.push(slot.path.clone());
        }
        stride *= ways;
    }
    deciding
}

fn fact<T: Clone + std::fmt::Debug + 'static>(
    known: f64,
    values: &[T],
) -> impl Strategy<Value = Option<T>> + use<T> {
    weighted(known, select(values.to_vec()))
}

fn name() -> impl Strategy<Value = Option<String>> {
    fact(0.8, &["A".to_owned(), " a".to_owned(), "B".to_owned()])
}

fn relocation(known: f64) -> impl Strategy<Value = Relocation> {
    (fact(known, &DAYS), name(), fact(known, &[true, false, false]), fact(known, &[true, true, false]))
        .prop_map(|(date, enterprise, known_and_reported_beforehand, certified)| Relocation {
            date,
            enterprise,
            known_and_reported_beforehand,
            certified,
        })
}

/// Partial facts of a few events, in which each fact is known with this probability.
fn partial(known: f64) -> impl Strategy<Value = Facts> {
    let referral = (
        fact(known, &DAYS),
        fact(known, &TIERS.map(Money::from_units)),
        name(),
        fact(known, &[true, true, false]),
    )
        .prop_map(|(date, reward_tier_cny, project, certified)| Referral {
            date,
            reward_tier_cny,
            project,
            certified,
        });
    let service = (fact(known, &DAYS), fact(known, &[true, true, false]))
        .prop_map(|(date, certified)| Service { date, certified });
    let incident =
        (fact(known, &DAYS), name(), fact(known, &[true, true, false]), fact(known, &[true, true, false]))
            .prop_map(|(date, enterprise, verified, certified)| Incident {
                date,
                enterprise,
                verified,
                certified,
            });
    let listed = known.sqrt();
    (
        fact(known, &[UnitKind::Street, UnitKind::Street, UnitKind::Department, UnitKind::Other]),
        fact(known, &YEARS),
        weighted(listed, vec(referral, 0..3)),
        weighted(listed, vec(service, 0..2)),
        weighted(listed, vec(relocation(known), 0..4)),
        weighted(listed, vec(incident, 0..3)),
    )
        .prop_map(|(unit_kind, year, referrals, services, relocations, incidents)| Facts {
            unit_kind,
            year,
            referrals,
            services,
            relocations,
            incidents,
        })
}

/// Facts without a gap.
pub(super) fn complete() -> impl Strategy<Value = Facts> {
    (partial(0.8), any::<prop::sample::Index>()).prop_map(|(mut facts, way)| {
        for slot in outer_slots(&facts) {
            slot.ways[way.index(slot.ways.len())](&mut facts);
        }
        for slot in event_slots(&facts) {
            slot.ways[way.index(slot.ways.len())](&mut facts);
        }
        facts
    })
}

/// A street whose only question is which of its relocations is charged.
fn street(known: f64) -> impl Strategy<Value = Facts> {
    let relocations = vec(relocation(known), 2..5);
    (fact(0.9, &YEARS), relocations).prop_map(|(year, relocations)| Facts {
        unit_kind: Some(UnitKind::Street),
        year,
        referrals: Some(Vec::new()),
        services: Some(Vec::new()),
        relocations: Some(relocations),
        incidents: None,
    })
}

/// Partial facts with few enough completions to try them all.
pub(super) fn small() -> impl Strategy<Value = Facts> {
    prop_oneof![partial(0.6), partial(0.8), street(0.7), street(0.85)]
        .prop_filter("too many completions", |facts| {
            completions(&outer_slots(facts)) * completions(&event_slots(facts)) <= MOST
        })
}

/// What all scores agree on.
fn only<T: PartialEq + Copy>(scores: &[Score], of: impl Fn(&Score) -> Option<T>) -> Option<T> {
    let first = of(&scores[0]);
    scores.iter().all(|score| of(score) == first).then_some(first).flatten()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn a_fact_is_missing_if_and_only_if_it_can_change_outcome_or_result(
        facts in small(),
        figures in select(vec![Figures::Published, Figures::Published, Figures::TiersAlike, Figures::Ended]),
    ) {
        let parameters = figures.parameters();
        let Some(partial) = answer(&facts, &parameters) else { return Ok(()) };
        let slots = asked(&facts);
        let scores: Vec<_> =
            fill(&facts, &slots).map(|facts| answer(&facts, &parameters).map(shown)).collect();
        prop_assert_eq!(&partial.missing, &deciding(&scores, &slots));
        if partial.missing.is_empty() {
            let partial = shown(partial);
            prop_assert!(scores.iter().flatten().all(|score| *score == partial));
        }
    }

    #[test]
    fn once_the_missing_facts_are_stated_nothing_else_changes_outcome_or_result(facts in small()) {
        let parameters = Figures::Published.parameters();
        let Some(partial) = answer(&facts, &parameters) else { return Ok(()) };
        let mut slots = asked(&facts);
        slots.retain(|slot| partial.missing.contains(&Cow::from(&slot.path)));
        for stated in fill(&facts, &slots) {
            let Some(stated_answer) = answer(&stated, &parameters) else { continue };
            let (rest, stated_answer) = (asked(&stated), shown(stated_answer));
            for whole in fill(&stated, &rest) {
                let whole = answer(&whole, &parameters).map(shown);
                prop_assert!(whole.is_none_or(|whole| whole == stated_answer), "{:?}", stated);
            }
        }
    }

    #[test]
    fn a_sum_is_known_if_and_only_if_unit_year_and_lists_cannot_change_it(facts in small()) {
        let Some(score) = rule(&facts) else { return Ok(()) };
        let slots = outer_slots(&facts);
        let scores: Vec<Score> = fill(&facts, &slots).map(|facts| rule(&facts).unwrap()).collect();
        prop_assert_eq!(score.referral, only(&scores, |score| score.referral));
        prop_assert_eq!(score.service, only(&scores, |score| score.service));
        prop_assert_eq!(score.deduction, only(&scores, |score| score.deduction));
        let all = score.referral.is_some() && score.service.is_some() && score.deduction.is_some();
        prop_assert_eq!(score.net.is_some(), all);
        for entry in &score.entries {
            let counted = only(&scores, |score| {
                let same = score.entries.iter().find(|other| (other.kind, other.index) == (entry.kind, entry.index));
                same.and_then(|same| same.counted)
            });
            prop_assert!(entry.counted.is_none() || entry.counted == counted, "{:?}", entry);
        }
    }

    #[test]
    fn deductions_before_the_caps_never_leave_less(facts in complete()) {
        let net = |deductions| {
            let question = Question::<PerformanceScore> {
                readings: Readings { deductions },
                ..Question::about(&facts)
            };
            measures::assess(&question).result.and_then(|score| score.net)
        };
        prop_assert!(net(Deductions::BeforeCaps) >= net(Deductions::AfterCaps));
    }
}
