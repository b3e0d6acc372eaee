//! Teaching stipend: 罗府办〔2013〕7号 行动五 15.
//!
//! The clause promises a monthly stipend to teachers of private schools who have served in the
//! district for three years or more *and* have passed the professional-level test. It comes on
//! top of the whole of their present wage, out of the special fund for private education, and is
//! at least 300 yuan: the text gives a floor, and neither a ceiling nor a growth by years.
//!
//! Three things are left open, and each is a reading: whether interrupted service adds up
//! (`service`), whether the first day of service counts (`dayCount`), and whether kindergartens
//! are private schools here (`kindergarten`; the item's heading speaks of primary and secondary
//! schools, its sentence of private schools). That wages must not be cut in exchange binds the
//! school and is no condition on the teacher, so it is told and not tested.
//!
//! The stipend of the city for long service is another paper's rule: see [`city_scale`].
//!
//! ```
//! let answer = luohu_policy_core::api::assess_json(r#"{
//!     "measure": "teaching-stipend", "on": "2016-09-01",
//!     "facts": {
//!         "schoolKind": "privatePrimaryOrSecondary",
//!         "serviceSpells": [{"from": "2013-09-01", "to": null}],
//!         "passedProficiencyTest": true
//!     }
//! }"#);
//! assert!(answer.contains(r#""outcome":"met""#));
//! assert!(answer.contains(r#""completedOn":"2016-08-31","eligibleFrom":"2016-08-31","boundary":false"#));
//! ```

pub mod city_scale;
mod facts;
mod parameters;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use facts::{Facts, Kindergarten, Readings, SchoolKind, ServiceSpell};
pub use parameters::Parameters;
pub use rule::Stipend;
pub(super) use rule::covers;

use crate::{
    assessment::{Answer, Chosen, Note},
    coverage::Row,
    measures::{About, Measure, Question},
    read::Named,
};

/// The measure `teaching-stipend`.
///
/// ```
/// use luohu_policy_core::assessment::Outcome;
/// use luohu_policy_core::date::CivilDate;
/// use luohu_policy_core::measures::{Question, assess};
/// use luohu_policy_core::measures::teaching_stipend::{Facts, SchoolKind, ServiceSpell, TeachingStipend};
///
/// let facts = Facts {
///     school_kind: Some(SchoolKind::PrivatePrimaryOrSecondary),
///     service_spells: Some(vec![ServiceSpell { from: Some(CivilDate::constant(2013, 9, 1)), to: None }]),
///     passed_proficiency_test: None,
/// };
/// let assessment = assess(&Question::<TeachingStipend>::about(&facts).on(CivilDate::constant(2015, 9, 1)));
/// // Two years are not yet three, whatever became of the test; but it decides what follows then.
/// assert_eq!(assessment.outcome, Outcome::NotMet);
/// assert_eq!(assessment.result.unwrap().completed_on, Some(CivilDate::constant(2016, 8, 31)));
/// assert_eq!(assessment.missing, ["passedProficiencyTest"]);
/// ```
#[derive(Debug)]
pub struct TeachingStipend;

impl Measure for TeachingStipend {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Stipend;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-7/A5.15/01", "service-years"),
        Row::computed("LFB2013-7/A5.15/02", "proficiency-test"),
        Row::computed("LFB2013-7/A5.15/03", "monthlyAtLeastCny"),
        Row::computed("LFB2013-7/A5.15/04", "summary"),
        Row::computed("LFB2013-7/A5.15/05", "summary"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![
            ("dayCount", readings.day_count.name()),
            ("kindergarten", readings.kindergarten.name()),
            ("service", readings.service.name()),
        ])
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Stipend> {
        rule::answer(question)
    }

    /// Service that was complete before the document was issued: what was drawn until then is open.
    fn notes(_question: &Question<'_, Self>, stipend: &Stipend) -> Vec<Note> {
        let issued = text::ABOUT.document.issued_on;
        let before = stipend.completed_on.filter(|day| *day < issued);
        let note = before.map(|day| {
            let days = [("day", &*day.to_string()), ("issued", &issued.to_string())];
            Note::new("completed-before-issue", text::COMPLETED_BEFORE_ISSUE, &days)
        });
        note.into_iter().collect()
    }
}
