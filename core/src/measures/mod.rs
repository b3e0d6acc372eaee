//! The register of measures. A new measure is a directory here and one line in [`MEASURES`].

use std::{borrow::Cow, sync::OnceLock};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, value::RawValue};
use sha2::{Digest, Sha256};
use validator::Validate;

#[cfg(feature = "arrow")]
use crate::columns::Plain;
use crate::{
    assessment::{Answer, AnyAssessment, Assessment, Chosen, MissingParameter, Note, Outcome},
    audience::Audience,
    check::{self, Possible},
    coverage::Row,
    date::CivilDate,
    document::{Citation, Document},
    field::{Field, Reading},
    figure::Omission,
    json,
    money::Money,
    problem::{Problem, texts},
    read::{Figures, Misfit, Object, Read, Set, figures},
    text::{Lang, Message, Text, filled},
};

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

/// What a measure is, for people and for forms.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The identifier in the contract.
    pub id: &'static str,
    /// Its name.
    pub title: Text,
    /// What question it answers.
    pub summary: Text,
    /// What people read for each outcome: met, not met, unknown.
    pub outcomes: [Text; 3],
    /// Whom it concerns: the policy finder offers it to them.
    pub audience: &'static [Audience],
    /// What to do next for whom it concerns: a part of the policy finder's answer, so in every build.
    pub next_step: Text,
    /// The document.
    pub document: &'static Document,
    /// The further documents it draws on.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub further: &'static [&'static Document],
    /// The clause it rests on.
    pub citation: Citation,
    /// The facts it takes, in the order they are asked.
    pub fields: &'static [Field],
    /// Headings of the form; a measure with few facts has none.
    pub sections: &'static [Section],
    /// The ambiguities and their readings.
    pub readings: &'static [Reading],
    /// The title of every condition, by the reason's id.
    pub conditions: &'static [(&'static str, Text)],
    /// How each value of the result is told, by its key, in the order told.
    pub result: &'static [(&'static str, Text)],
    /// What people read for codes of the result that no field declares.
    pub words: &'static [(&'static str, Text)],
    /// The figures that the document calls for and does not give.
    pub omitted: &'static [Omission],
    /// Whether the day of the question changes the answer.
    pub depends_on_day: bool,
    /// Digest of the published parameters, computed once.
    #[serde(skip)]
    pub digest: OnceLock<String>,
}

/// A heading of a form and the first field below it.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// The heading.
    pub title: Text,
    /// The name of the first field of the section.
    pub first: &'static str,
}

impl About {
    /// The title of a condition; one that is named after a measure has the measure's.
    #[must_use]
    pub fn condition(&self, id: &str) -> Option<Text> {
        let own = self.conditions.iter().find(|(condition, _)| *condition == id).map(|(_, title)| *title);
        own.or_else(|| find(id).map(|entry| entry.about().title))
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

/// Answers a question.
///
/// Facts that break their bounds or contradict each other make the outcome
/// [`Invalid`](crate::assessment::Outcome::Invalid), with every problem told.
#[must_use]
pub fn assess<M: Measure>(question: &Question<'_, M>) -> Assessment<M::Result> {
    frame(M::about(), question.on, said(question))
}

/// What a measure says to a question.
struct Said<R> {
    answer: Answer<R>,
    notes: Vec<Note>,
    readings: Chosen,
    digest: Cow<'static, str>,
}

fn said<M: Measure>(question: &Question<'_, M>) -> Result<Said<M::Result>, Vec<Problem>> {
    let about = M::about();
    let problems = contradicting(about, question);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(spoken(question))
}

/// What a measure says to a question without contradictions.
fn spoken<M: Measure>(question: &Question<'_, M>) -> Said<M::Result> {
    let published = || digest(&json::write(M::published()));
    let answer = M::rule(question);
    Said {
        notes: M::notes(question, &answer.result),
        answer,
        readings: M::chosen(&question.readings),
        digest: match question.own_parameters {
            None => M::about().digest.get_or_init(published).as_str().into(),
            Some(parameters) => digest(&json::write(parameters)).into(),
        },
    }
}

impl<R> Said<R> {
    /// The same with its result in another form.
    fn with<S>(self, form: impl FnOnce(R) -> S) -> Said<S> {
        let Said { answer, notes, readings, digest } = self;
        let Answer { outcome, result, reasons, missing, omitted } = answer;
        Said {
            answer: Answer { outcome, result: form(result), reasons, missing, omitted },
            notes,
            readings,
            digest,
        }
    }
}

/// The same with its result as JSON.
fn erased<R: Serialize>(said: Said<R>) -> Said<Box<RawValue>> {
    said.with(|result| json::raw(&result))
}

fn frame<R>(
    about: &'static About,
    on: Option<CivilDate>,
    said: Result<Said<R>, Vec<Problem>>,
) -> Assessment<R> {
    match said {
        Err(problems) => Assessment::invalid(Some(about.id.into()), on, problems),
        Ok(Said { answer, notes: own, readings, digest }) => Assessment {
            measure: Some(about.id.into()),
            on,
            applicant: None,
            outcome: answer.outcome,
            result: Some(answer.result),
            reasons: answer.reasons,
            missing: answer.missing,
            missing_parameters: missing_parameters(about, &answer.omitted),
            problems: Vec::new(),
            readings,
            notes: notes(about.document, on).into_iter().chain(own).collect(),
            parameters_digest: digest,
            engine: crate::ENGINE,
        },
    }
}

fn missing_parameters(about: &'static About, names: &[&'static str]) -> Vec<MissingParameter> {
    let omitted = about.omitted.iter().filter(|omission| names.contains(&omission.name));
    let missing = |Omission { name, label, set_by, citation }: &Omission| MissingParameter {
        name,
        label: *label,
        set_by,
        citation: citation.clone(),
    };
    omitted.map(missing).collect()
}

/// SHA-256, in hexadecimal, of a parameter set as compact JSON.
fn digest(parameters: &str) -> String {
    Sha256::digest(parameters).iter().fold(String::new(), |mut digest, byte| {
        for half in [byte >> 4, byte & 15] {
            digest.extend(char::from_digit(half.into(), 16));
        }
        digest
    })
}

/// What to know about asking this document on this day.
fn notes(document: &Document, on: Option<CivilDate>) -> Vec<Note> {
    let Some(on) = on else { return Vec::new() };
    if on < document.issued_on {
        let days = [("number", document.number), ("issued", &document.issued_on.to_string())];
        return vec![Note::new("before-issue", BEFORE_ISSUE, &days)];
    }
    match document.plan {
        Some((first, last)) if !(first..=last).contains(&on) => {
            let years = [
                ("number", document.number),
                ("first", &first.year().to_string()),
                ("last", &last.year().to_string()),
            ];
            vec![Note::new("outside-plan", OUTSIDE_PLAN, &years)]
        }
        _ => Vec::new(),
    }
}

const BEFORE_ISSUE: Text = Text::new(
    "{number}于 {issued} 印发，所问日期在此之前，当时文件尚未印发。",
    "{number} was issued on {issued}; the day asked about is before that.",
);
const OUTSIDE_PLAN: Text = Text::new(
    "{number}的计划期为 {first} 年至 {last} 年，所问日期不在计划期内；现行效力请以主管部门答复为准。",
    "{number} plans for {first} to {last}; the day asked about lies outside. Ask the competent bureau what applies now.",
);

/// A measure in the register: what it is, and its answers in JSON.
#[derive(Debug)]
pub struct Entry {
    about: fn() -> &'static About,
    answer: fn(&Request<'_>) -> AnyAssessment,
    parameters: fn() -> String,
    #[cfg(feature = "outcome")]
    outcome: fn(&str) -> Option<Outcome>,
    #[cfg(feature = "outcome")]
    short: fn(&str) -> Option<AnyAssessment>,
    #[cfg(feature = "arrow")]
    any_of: fn(Option<CivilDate>, Option<&Value>) -> Option<Vec<Comparison>>,
    #[cfg(feature = "arrow")]
    plain: fn(&Request<'_>) -> Assessment<Plain>,
    #[cfg(feature = "schema")]
    schema: fn() -> schemars::Schema,
    #[cfg(feature = "schema")]
    result_schema: fn() -> schemars::Schema,
    #[cfg(feature = "coverage")]
    rows: &'static [Row],
    #[cfg(test)]
    pub(crate) drift: crate::read::tests::Drift,
}

/// A question to a known measure whose parts are still JSON.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The day the question is about.
    pub on: Option<CivilDate>,
    /// What is stated.
    pub facts: &'a Map<String, Value>,
    /// The chosen readings.
    pub readings: &'a Map<String, Value>,
    /// A host's own parameter set.
    pub parameters: Option<&'a Value>,
}

impl Entry {
    const fn of<M: Measure>() -> Entry {
        Entry {
            about: M::about,
            answer: |request| frame(M::about(), request.on, asked::<M>(request).map(erased)),
            parameters: || json::write(M::published()),
            #[cfg(feature = "outcome")]
            outcome: |request| crate::outcome::typed::<M, _>(request, M::outcome),
            #[cfg(feature = "outcome")]
            short: |request| {
                crate::outcome::typed::<M, _>(request, |question| {
                    frame(M::about(), question.on, Ok(erased(spoken(question))))
                })
            },
            #[cfg(feature = "arrow")]
            any_of: |on, parameters| match parameters.map(figures::<M::Parameters>) {
                None => M::any_of(on, M::published()),
                Some(own) => M::any_of(on, &own.ok()?),
            },
            #[cfg(feature = "arrow")]
            plain: |request| {
                use crate::field::Kind;

                // A cell is read as what such a field takes; the others are looked over.
                let told = |field: &Field| matches!(field.kind, Kind::YesNo | Kind::Money { .. });
                let shaped = M::about().fields.iter().all(told);
                let problems = if shaped { Vec::new() } else { misshapen(M::about(), request) };
                let said =
                    shaped_so::<M>(request, problems).map(|said| said.with(|result| Plain::of(&result)));
                frame(M::about(), request.on, said)
            },
            #[cfg(feature = "schema")]
            schema: || schemars::schema_for!(M::Facts),
            #[cfg(feature = "schema")]
            result_schema: crate::schema::written::<M::Result>,
            #[cfg(feature = "coverage")]
            rows: M::ROWS,
            #[cfg(test)]
            drift: crate::read::tests::Drift::of::<M>(),
        }
    }

    /// What the measure is.
    #[must_use]
    pub fn about(&self) -> &'static About {
        (self.about)()
    }

    /// The published parameter set as compact JSON: the template for a host's own, and the text
    /// whose digest assessments carry.
    #[must_use]
    pub fn parameters(&self) -> Box<RawValue> {
        RawValue::from_string((self.parameters)()).unwrap_or_default()
    }

    #[cfg(feature = "outcome")]
    pub(crate) fn short(&self, request: &str) -> Option<AnyAssessment> {
        (self.short)(request)
    }

    #[cfg(feature = "outcome")]
    pub(crate) fn outcome_of(&self, request: &str) -> Option<Outcome> {
        (self.outcome)(request)
    }

    /// The rule as comparisons on a day, where it is one of comparisons; see [`Measure::any_of`].
    /// `parameters` is a host's own set.
    #[cfg(feature = "arrow")]
    #[must_use]
    pub fn any_of(&self, on: Option<CivilDate>, parameters: Option<&Value>) -> Option<Vec<Comparison>> {
        (self.any_of)(on, parameters)
    }

    /// [`Self::answer`] with the plain values of its result, for facts out of cells and readings that
    /// were found to be right before.
    #[cfg(feature = "arrow")]
    pub(crate) fn plain(&self, request: &Request<'_>) -> Assessment<Plain> {
        (self.plain)(request)
    }

    /// JSON Schema (2020-12) of the facts.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn schema(&self) -> schemars::Schema {
        (self.schema)()
    }

    /// JSON Schema (2020-12) of the result, as an assessment holds it where it is not invalid.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn result_schema(&self) -> schemars::Schema {
        (self.result_schema)()
    }

    /// The rows of the register of rules that the measure answers.
    #[cfg(feature = "coverage")]
    #[must_use]
    pub const fn rows(&self) -> &'static [Row] {
        self.rows
    }

    /// Answers a request; its problems make the outcome invalid.
    #[must_use]
    pub fn answer(&self, request: &Request<'_>) -> AnyAssessment {
        (self.answer)(request)
    }
}

/// Reads the typed question out of a request and answers it.
#[must_use]
pub fn answer<M: Measure>(request: &Request<'_>) -> Assessment<M::Result> {
    frame(M::about(), request.on, asked::<M>(request))
}

fn asked<M: Measure>(request: &Request<'_>) -> Result<Said<M::Result>, Vec<Problem>> {
    shaped_so::<M>(request, misshapen(M::about(), request))
}

/// Answers a request whose shape has these problems.
fn shaped_so<M: Measure>(
    request: &Request<'_>,
    mut problems: Vec<Problem>,
) -> Result<Said<M::Result>, Vec<Problem>> {
    let about = M::about();
    let own_parameters = match request.parameters.map(figures::<M::Parameters>).transpose() {
        Ok(parameters) => parameters,
        Err(misfit) => {
            problems.push(bad_parameters(&misfit));
            None
        }
    };
    let question = Question::<M> {
        on: request.on,
        facts: &M::Facts::read(Object::new(request.facts)),
        readings: M::Readings::read(Object::new(request.readings)),
        own_parameters: own_parameters.as_ref(),
    };
    if problems.is_empty() {
        return said(&question);
    }
    let more = contradicting(about, &question);
    // What has no readable value counts as unknown here: only problems elsewhere are news.
    let known: Vec<String> = problems.iter().map(|problem| problem.path.clone()).collect();
    problems.extend(more.into_iter().filter(|more| !known.iter().any(|path| more.path.starts_with(path))));
    Err(problems)
}

/// Readable values that no case can have, alone or together.
pub(crate) fn contradicting<M: Measure>(about: &'static About, question: &Question<'_, M>) -> Vec<Problem> {
    let mut problems = check::impossible(about.fields, question.facts);
    problems.extend(M::contradictions(question));
    problems
}

fn misshapen(about: &'static About, request: &Request<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    check::facts(about.fields, request.facts, &mut problems);
    check::readings(about.readings, request.readings, &mut problems);
    problems
}

fn bad_parameters(misfit: &Misfit) -> Problem {
    let said = |text: &str, lang| filled(text, &[("cause", &*misfit.told(lang))]).into();
    let Text { zh_cn, en } = texts::BAD_PARAMETERS;
    let message = Message { zh_cn: said(zh_cn, Lang::ZhCn), en: said(en, Lang::En) };
    Problem { path: "parameters".to_owned(), code: "bad-parameters".into(), message }
}
