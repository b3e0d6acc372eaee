//! The register of measures. A new measure is a directory here and one line in [`MEASURES`].

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use validator::Validate;

use crate::{
    assessment::{Answer, Assessment, Chosen, Note, Outcome},
    check::Possible,
    coverage::Row,
    date::CivilDate,
    money::Money,
    problem::Problem,
    read::{Figures, Object, Read, Set},
};

mod about;
mod answering;
mod entry;

pub mod award_fund;
pub mod education_funds;
pub mod greening_funding;
pub mod greening_requirements;
pub mod head_teacher_honours;
pub mod honours;
pub mod inaction_accountability;
pub mod key_enterprise;
pub mod master_teacher_allowance;
pub mod matter_handling;
pub mod park_service_radius;
pub mod performance_score;
pub mod plan_targets;
pub mod policy_finder;
pub mod private_school_rewards;
pub mod reform_leader;
pub mod reply_deadline;
pub mod school_programmes;
pub mod social_organisation_registration;
mod supplied;
pub mod teacher_honours;
pub mod teaching_stipend;
pub mod three_public_expenses;
pub mod unpublished_figures;

#[cfg(test)]
pub(crate) mod completions;
#[cfg(test)]
mod soundness;

pub use about::{About, Section};
pub use answering::assess;
#[cfg(feature = "outcome")]
pub(crate) use answering::contradicting;
pub use entry::{Entry, Request, answer};

/// Every measure that the build has (a feature for each document), in the order of the documents and clauses.
#[rustfmt::skip] // one line each
pub static MEASURES: &[Entry] = &[
    #[cfg(feature = "business")] Entry::of::<key_enterprise::KeyEnterprise>(),
    #[cfg(feature = "business")] Entry::of::<reply_deadline::ReplyDeadline>(),
    #[cfg(feature = "business")] Entry::of::<matter_handling::MatterHandling>(),
    #[cfg(feature = "business")] Entry::of::<performance_score::PerformanceScore>(),
    #[cfg(feature = "greening")] Entry::of::<greening_requirements::GreeningRequirements>(),
    #[cfg(feature = "greening")] Entry::of::<park_service_radius::ParkServiceRadius>(),
    #[cfg(feature = "greening")] Entry::of::<greening_funding::GreeningFunding>(),
    #[cfg(feature = "education")] Entry::of::<teaching_stipend::TeachingStipend>(),
    #[cfg(feature = "education")] Entry::of::<school_programmes::SchoolProgrammes>(),
    #[cfg(feature = "education")] Entry::of::<master_teacher_allowance::MasterTeacherAllowance>(),
    #[cfg(feature = "education")] Entry::of::<head_teacher_honours::HeadTeacherHonours>(),
    #[cfg(feature = "education")] Entry::of::<teacher_honours::TeacherHonours>(),
    #[cfg(feature = "education")] Entry::of::<award_fund::AwardFund>(),
    #[cfg(feature = "education")] Entry::of::<private_school_rewards::PrivateSchoolRewards>(),
    #[cfg(feature = "education")] Entry::of::<education_funds::EducationFunds>(),
    #[cfg(feature = "reform")] Entry::of::<social_organisation_registration::SocialOrganisationRegistration>(),
    #[cfg(feature = "reform")] Entry::of::<inaction_accountability::InactionAccountability>(),
    #[cfg(feature = "reform")] Entry::of::<three_public_expenses::ThreePublicExpenses>(),
    #[cfg(feature = "reform")] Entry::of::<reform_leader::ReformLeader>(),
    #[cfg(feature = "reform")] Entry::of::<unpublished_figures::UnpublishedFigures>(),
    #[cfg(feature = "overview")] Entry::of::<plan_targets::PlanTargets>(),
    #[cfg(feature = "overview")] Entry::of::<policy_finder::PolicyFinder>(),
];

/// The measure with this identifier.
#[must_use]
pub fn find(id: &str) -> Option<&'static Entry> {
    MEASURES.iter().find(|entry| entry.about().id == id)
}

/// One rule set a person can ask about.
pub trait Measure: Sized + 'static {
    /// What the asker states; everything may be unknown.
    type Facts: DeserializeOwned + Serialize + Read + Possible + Default + Validate + Described;
    /// The chosen interpretations; `default()` is the recommended one.
    type Readings: DeserializeOwned + Serialize + Read + Default;
    /// The figures of the document.
    type Parameters: DeserializeOwned + Serialize + Figures + 'static;
    /// What the measure answers beyond its outcome.
    type Result: Serialize + Described;

    /// The rows of the register of rules that the measure answers.
    const ROWS: &'static [Row];

    /// What the measure is, for people and for forms.
    fn about() -> &'static About;

    /// The figures as published.
    fn published() -> &'static Self::Parameters;

    /// The names of the chosen readings, in alphabetical order; none where nothing is to choose.
    fn chosen(_readings: &Self::Readings) -> Chosen {
        Chosen::default()
    }

    /// Contradictions within the facts that no single value shows.
    fn contradictions(_question: &Question<'_, Self>) -> Vec<Problem> {
        Vec::new()
    }

    /// The rule: pure, total, without clock.
    fn rule(question: &Question<'_, Self>) -> Answer<Self::Result>;

    /// Answers about these facts on a day, with the recommended readings and the published figures;
    /// [`assess`] takes a question with others.
    fn assess(facts: &Self::Facts, on: CivilDate) -> Assessment<Self::Result> {
        assess(&Question::<Self>::about(facts).on(on))
    }

    /// The outcome of [`Self::rule`] alone; a measure that can say it without reasons for less does.
    fn outcome(question: &Question<'_, Self>) -> Outcome {
        Self::rule(question).outcome
    }

    /// The rule as comparisons of single facts, one of which suffices, on a day; `None` where it is
    /// no such rule. Only a measure whose facts cannot be impossible or contradict each other has
    /// them.
    fn any_of(_on: Option<CivilDate>, _parameters: &Self::Parameters) -> Option<Vec<Comparison>> {
        None
    }

    /// What is to be known about the answer besides, apart from what holds for every measure.
    fn notes(_question: &Question<'_, Self>, _result: &Self::Result) -> Vec<Note> {
        Vec::new()
    }
}

/// One question to a measure.
///
/// ```
/// use luohu_policy_core::measures::{Question, assess, key_enterprise::{Facts, KeyEnterprise}};
/// use luohu_policy_core::{assessment::Outcome, money::Money};
///
/// let facts = Facts { prior_year_export_usd: Some(Money::from_units(50_000_000)), ..Facts::default() };
/// let assessment = assess(&Question::<KeyEnterprise>::about(&facts));
/// assert_eq!(assessment.outcome, Outcome::Met);
/// ```
#[derive(Debug)]
pub struct Question<'a, M: Measure> {
    /// The day the question is about; it selects the figures in force. Unset: the newest figures.
    pub on: Option<CivilDate>,
    /// What is stated.
    pub facts: &'a M::Facts,
    /// The interpretations.
    pub readings: M::Readings,
    /// A host's own figures; unset: the published ones.
    pub own_parameters: Option<&'a M::Parameters>,
}

impl<'a, M: Measure> Question<'a, M> {
    /// A question with the recommended readings and the published figures, on no stated day.
    #[must_use]
    pub fn about(facts: &'a M::Facts) -> Question<'a, M> {
        Question { on: None, facts, readings: M::Readings::default(), own_parameters: None }
    }

    /// The same question, asked about a day.
    #[must_use]
    pub fn on(self, day: CivilDate) -> Question<'a, M> {
        Question { on: Some(day), ..self }
    }

    /// The figures that hold for this question.
    #[must_use]
    pub fn parameters(&self) -> &'a M::Parameters {
        self.own_parameters.unwrap_or_else(|| M::published())
    }
}

/// One condition that looks at one stated fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The fact.
    pub fact: &'static str,
    /// What is asked of it.
    pub asked: Asked,
    /// A yes-or-no fact that must hold too.
    pub of_kind: Option<&'static str>,
}

/// What a [`Comparison`] asks of its fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Yes.
    Yes,
    /// At least this amount; `None` while no figure is in force, so that nothing decides.
    AtLeast(Option<Money>),
}

/// What can be described by a JSON Schema, where the crate is built with schemas.
#[cfg(feature = "schema")]
pub trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}
/// What can be described by a JSON Schema, where the crate is built with schemas.
#[cfg(not(feature = "schema"))]
pub trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

/// The readings of a measure whose clause leaves nothing to choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoReadings {}

impl Read for NoReadings {
    fn read(_: Object<'_>) -> NoReadings {
        NoReadings {}
    }
}

/// The figures of a measure whose clause has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoParameters {}

impl NoParameters {
    /// The published set.
    pub const PUBLISHED: &'static NoParameters = &NoParameters {};
}

impl Figures for NoParameters {
    fn read(_: &mut Set<'_, '_>) -> NoParameters {
        NoParameters {}
    }
}
