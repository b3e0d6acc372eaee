//! The rule: a private school, three years of service in the district, and the test passed.

use core::num::NonZeroU16;
use std::borrow::Cow;

use serde::Serialize;

use super::{Kindergarten, SchoolKind, TeachingStipend};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome, Reason},
    date::CivilDate,
    document::{Citation, LFB2013_7},
    measures::Question,
    money::Money,
    service::{Completion, Counting, DayCount, Length, Record, Service, Spell},
    text::count,
};

/// The result: the floor of the stipend, and the service it depends on.
///
/// Service and days are `None` while facts for them are unknown, and where the kind of school is
/// not covered whatever the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Stipend {
    /// The least stipend of a month in yuan, for those who are eligible; `None` on a day on which
    /// a host's own figure has ended.
    pub monthly_at_least_cny: Option<Money>,
    /// The service at the end of the day of the question, by the chosen reading.
    pub service: Option<Length>,
    /// The last day of the required service: past, or to come if service goes on as stated.
    pub completed_on: Option<CivilDate>,
    /// The day all conditions hold: `completed_on`, once school and test are certainly fine.
    pub eligible_from: Option<CivilDate>,
    /// Whether the two ways to count days give different outcomes on the day of the question.
    pub boundary: bool,
    /// Whether a gap separates two periods of service.
    pub interrupted: Option<bool>,
}

pub(super) fn answer(question: &Question<'_, TeachingStipend>) -> Answer<Stipend> {
    let case = Case::of(question);
    let outcome = case.outcome(question.readings.day_count);
    let covered = case.school != Verdict::NotMet;
    let service = case.service().filter(|_| covered);
    let completed_on = service.and_then(|service| service.completion.day());
    let certain = case.school.and(case.test) == Verdict::Met;
    let result = Stipend {
        monthly_at_least_cny: question
            .parameters()
            .monthly_floor_cny
            .on(question.on)
            .map(|floor| floor.value),
        service: service.map(|service| service.length),
        completed_on,
        eligible_from: completed_on.filter(|_| certain),
        boundary: case.day.is_some() && case.outcome(DayCount::Inclusive) != case.outcome(DayCount::Civil),
        interrupted: service.map(|service| service.interrupted),
    };
    Answer::new(outcome, result, case.reasons(), case.missing())
}

/// What is known of one question.
struct Case<'a> {
    question: &'a Question<'a, TeachingStipend>,
    school: Verdict,
    test: Verdict,
    record: Option<Record>,
    /// The service required, where a figure is in force.
    months: Option<NonZeroU16>,
    /// Whether the day of the question, being unknown, could select other figures.
    other_figures: bool,
    /// The day to look at the record from; `None` while the day is unknown and matters to it.
    day: Option<CivilDate>,
}

impl<'a> Case<'a> {
    fn of(question: &'a Question<'a, TeachingStipend>) -> Case<'a> {
        let (facts, parameters) = (question.facts, question.parameters());
        let record = facts
            .service_spells
            .as_ref()
            .map(|spells| Record::new(spells.iter().filter_map(|spell| spell.spell())));
        let other_figures = question.on.is_none()
            && (parameters.service_months.changes() || parameters.monthly_floor_cny.changes());
        let same_on_every_day =
            record.as_ref().is_some_and(|record| !record.spells().iter().any(goes_beyond_earliest));
        let some_day = (same_on_every_day && !other_figures).then_some(CivilDate::LATEST);
        Case {
            question,
            school: covers(facts.school_kind, question.readings.kindergarten),
            test: Verdict::of(facts.passed_proficiency_test),
            record,
            months: parameters.service_months.on(question.on).map(|months| months.value),
            other_figures,
            day: question.on.or(some_day),
        }
    }

    /// The service by the chosen reading, where record and day are known.
    fn service(&self) -> Option<Service> {
        let counting = self.question.readings.counting();
        Some(self.record.as_ref()?.seen_on(self.day?, self.months, counting))
    }

    /// The service as it would look with one day count, on the last day there is where the day is
    /// unknown: what is not reached by then never is.
    fn at_most(&self, day_count: DayCount) -> Option<Service> {
        let day = self.day.unwrap_or(CivilDate::LATEST);
        let counting = Counting { day_count, ..self.question.readings.counting() };
        Some(self.record.as_ref()?.seen_on(day, self.months, counting))
    }

    fn served(&self, day_count: DayCount) -> Verdict {
        if self.other_figures || self.months.is_none() {
            return Verdict::Unknown;
        }
        match (self.at_most(day_count).map(|service| service.completion), self.day) {
            (None, _) | (Some(Completion::Reached(_)), None) => Verdict::Unknown,
            (Some(Completion::Reached(_)), Some(_)) => Verdict::Met,
            (Some(Completion::Projected(_) | Completion::OutOfSight), _) => Verdict::NotMet,
        }
    }

    fn outcome(&self, day_count: DayCount) -> Outcome {
        self.school.and(self.served(day_count)).and(self.test).into()
    }

    /// The facts of which two values give two answers. Service that is shown differs with every
    /// fact behind it; the test matters only where service is, or will be, or could be enough.
    fn missing(&self) -> Vec<Cow<'static, str>> {
        let (covered, facts) = (self.school != Verdict::NotMet, self.question.facts);
        let day_matters = self.question.on.is_none() && (self.other_figures || covered && self.day.is_none());
        let in_sight =
            self.at_most(self.question.readings.day_count).and_then(|service| service.completion.day());
        let could_be_enough = in_sight.is_some()
            || [DayCount::Inclusive, DayCount::Civil]
                .into_iter()
                .any(|count| self.served(count) != Verdict::NotMet);
        [
            ("on", day_matters),
            ("schoolKind", facts.school_kind.is_none()),
            ("serviceSpells", covered && facts.service_spells.is_none()),
            ("passedProficiencyTest", covered && facts.passed_proficiency_test.is_none() && could_be_enough),
        ]
        .into_iter()
        .filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact)))
        .collect()
    }

    fn reasons(&self) -> Vec<Reason> {
        let kind = self.question.facts.school_kind;
        let required = match self.question.readings.kindergarten {
            Kindergarten::Excluded => "privatePrimaryOrSecondary",
            Kindergarten::Included => "privatePrimaryOrSecondary or privateKindergarten",
        };
        let found = kind.map(|kind| match kind {
            SchoolKind::PrivatePrimaryOrSecondary => "privatePrimaryOrSecondary",
            SchoolKind::PrivateKindergarten => "privateKindergarten",
            SchoolKind::Public => "public",
        });
        let passed = self.question.facts.passed_proficiency_test;
        vec![
            Reason {
                found: found.map(Cow::Borrowed),
                assumed: kind == Some(SchoolKind::PrivateKindergarten),
                ..reason("school-kind", self.school, &["schoolKind"], required.into())
            },
            self.service_reason(),
            Reason {
                found: passed.map(|passed| if passed { "yes" } else { "no" }.into()),
                ..reason("proficiency-test", self.test, &["passedProficiencyTest"], "yes".into())
            },
        ]
    }

    fn service_reason(&self) -> Reason {
        let service = self.service();
        let met_from = match service.map(|service| service.completion) {
            Some(Completion::Projected(day)) => Some(day),
            _ => None,
        };
        let required = self.months.map_or("no figure in force".into(), |months| {
            Cow::Owned(months_and_days(u32::from(months.get()), 0))
        });
        Reason {
            found: service
                .map(|service| months_and_days(service.length.whole_months(), service.length.days).into()),
            short_by: met_from.and_then(|completed| self.short_by(completed)),
            met_from,
            // The clause says neither whether interrupted service adds up nor how days count.
            assumed: true,
            ..reason(
                "service-years",
                self.served(self.question.readings.day_count),
                &["serviceSpells"],
                required,
            )
        }
    }

    /// What is still to be served after the day of the question, where it is one piece.
    fn short_by(&self, completed: CivilDate) -> Option<String> {
        let (day, record) = (self.day?, self.record.as_ref()?);
        let in_one_piece = |spell: &Spell| spell.from() <= day && spell.to().is_none_or(|to| completed <= to);
        let rest = Spell::new(day.plus_days(1), Some(completed));
        let rest = rest.filter(|_| record.spells().iter().any(in_one_piece))?;
        let rest = Record::new([rest]).seen_on(completed, None, Counting::default()).length;
        Some(months_and_days(rest.whole_months(), rest.days))
    }
}

/// Whether the school is one that the clause is for.
pub(in crate::measures) fn covers(school: Option<SchoolKind>, reading: Kindergarten) -> Verdict {
    Verdict::of(school.map(|school| match school {
        SchoolKind::PrivatePrimaryOrSecondary => true,
        SchoolKind::PrivateKindergarten => reading == Kindergarten::Included,
        SchoolKind::Public => false,
    }))
}

/// Whether it makes a difference on which day one looks at a period: not if all of it is the first
/// day that a question can name.
fn goes_beyond_earliest(spell: &Spell) -> bool {
    spell.to().is_none_or(|to| to > CivilDate::EARLIEST)
}

/// Such as `35 months 28 days`; without what is zero.
fn months_and_days(months: u32, days: u32) -> String {
    match (months, days) {
        (_, 0) => count(months, "month"),
        (0, _) => count(days, "day"),
        _ => format!("{} {}", count(months, "month"), count(days, "day")),
    }
}

fn reason(
    id: &'static str,
    verdict: Verdict,
    facts: &'static [&'static str],
    required: Cow<'static, str>,
) -> Reason {
    Reason::new(id, verdict, facts, required, Citation::new(&LFB2013_7, "A5.15"))
}
