//! One line of the answer: what is to be reached, what was reported, and what follows.

use serde::{Serialize, Serializer};

use super::{
    PlanTargets,
    parameters::{Kept, Parameters, Range},
    target::{Goal, Line, Target},
    text,
};
use crate::{
    answer::Verdict,
    assessment::Reason,
    date::CivilDate,
    decimal::Decimal,
    document::Citation,
    figure::Dated,
    measures::Question,
    text::{Lang, Text},
};

/// One target, or one year of a yearly one, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    /// The line's name: the id of the target, and for a yearly one the year.
    pub id: &'static str,
    /// The target, as reports name it.
    pub target: &'static str,
    /// The clause.
    pub citation: Citation,
    /// What counts as reached.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub kind: Goal,
    /// The year of a yearly target.
    pub year: Option<i16>,
    /// The units responsible.
    pub units: &'static [&'static str],
    /// Whether it can fail.
    pub binding: bool,
    /// Whether year or measure rest on something that the text does not say.
    pub assumed: bool,
    /// The quantity aimed at; `None` for yes or no and where there is no figure.
    pub goal: Option<Aim>,
    /// What the quantity is counted or measured in, in English.
    pub unit_of_measure: Option<&'static str>,
    /// The first day of which a report counts.
    pub from: CivilDate,
    /// The earlier one of two last days, where the text leaves it open.
    pub early_due: Option<CivilDate>,
    /// The last day on which it is in time.
    pub due: CivilDate,
    /// How it stands.
    pub status: Status,
    /// Why nothing certain can be said; absent where something can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// The report that decided.
    pub report: Option<Used>,
    /// What is lacking.
    pub distance: Option<Decimal>,
    /// By how much the upper figure of a range, or an approximate one, is exceeded.
    pub exceeded: Option<Decimal>,
    /// How much of the window has passed, in whole per cent, rounded down; the last day is 100.
    pub elapsed: Option<u8>,
    /// Where the figure is from, when a host supplied one that the clause omits.
    pub source: Option<Citation>,
}

/// The quantity aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Aim {
    /// The quantity that is enough; of an approximate target, the figure.
    pub at_least: Decimal,
    /// The upper figure of a range.
    pub at_most: Option<Decimal>,
}

/// How a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum Status {
    /// The newest report reaches it.
    Met,
    /// Reported, not reached, and not overdue.
    InProgress,
    /// Reported, not reached, and overdue.
    NotMet,
    /// Nothing certain can be said: see [`Why`].
    Unknown,
}

/// Why nothing certain can be said of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum Why {
    /// Its time begins after the day of the question.
    NotBegun,
    /// No report of its time, on or before the day of the question.
    NotReported,
    /// The text has no figure, and nobody has supplied one.
    NoFigure,
    /// No figure is in force on the day of the question.
    NoFigureInForce,
    /// The figure depends on the day of the question.
    DayUnknown,
    /// The text has no criterion.
    NoCriterion,
    /// The text says about how many and not within which bounds; its time is over.
    NoTolerance,
    /// It does not bind and was not reached in its time.
    Aspirational,
}

impl Status {
    /// The name in the contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Status::Met => "met",
            Status::InProgress => "inProgress",
            Status::NotMet => "notMet",
            Status::Unknown => "unknown",
        }
    }

    /// What people read.
    #[must_use]
    pub fn text(self) -> Text {
        text::word(self.name()).unwrap_or(text::NOTHING)
    }
}

impl Why {
    /// The name in the contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Why::NotBegun => "notBegun",
            Why::NotReported => "notReported",
            Why::NoFigure => "noFigure",
            Why::NoFigureInForce => "noFigureInForce",
            Why::DayUnknown => "dayUnknown",
            Why::NoCriterion => "noCriterion",
            Why::NoTolerance => "noTolerance",
            Why::Aspirational => "aspirational",
        }
    }

    /// What people read.
    #[must_use]
    pub fn text(self) -> Text {
        text::word(self.name()).unwrap_or(text::NOTHING)
    }
}

impl Judged {
    /// How it stands and why, as people read it: `待定：尚未填报`.
    #[must_use]
    pub fn standing(&self, lang: Lang) -> String {
        let status = self.status.text().get(lang);
        let because = |why: Why| [status, text::COLON.get(lang), why.text().get(lang)].concat();
        self.why.map_or_else(|| status.to_owned(), because)
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Serialize for Why {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The report that a line goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Used {
    /// Its position in the list of reports, from 0.
    pub index: usize,
    /// The day of which it is true.
    pub date: CivilDate,
    /// The quantity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// Whether it was achieved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub achieved: Option<bool>,
}

/// The quantity aimed at, as far as it is known.
enum Figured {
    /// Nothing to compare with: yes or no.
    Without,
    /// The quantity, and where a host has it from.
    Known(Aim, Option<Citation>),
    /// Not known.
    Not(Why),
}

/// The day that a question is about, as far as it is known.
#[derive(Clone, Copy)]
pub(super) struct Day {
    on: Option<CivilDate>,
    /// The day of the newest report: without `on` the question is about the days from here on.
    newest: Option<CivilDate>,
}

impl Day {
    pub(super) fn of(question: &Question<'_, PlanTargets>) -> Day {
        let dates = question.facts.reports.iter().flatten().filter_map(|report| report.date);
        Day { on: question.on, newest: dates.max() }
    }

    /// Whether the question is certainly about a day after this one.
    fn is_after(self, day: CivilDate) -> bool {
        self.on.or(self.newest).is_some_and(|this| this > day)
    }

    /// How much of a window has passed, where that is the same on every day in question.
    fn elapsed(self, from: CivilDate, due: CivilDate) -> Option<u8> {
        match self.on {
            Some(on) if on < from => Some(0),
            Some(on) if on < due => {
                let days = |last| i64::from(from.days_until(last)) + 1;
                u8::try_from(days(on) * 100 / days(due)).ok()
            }
            Some(_) => Some(100),
            None => self.newest.is_some_and(|newest| newest >= due).then_some(100),
        }
    }
}

/// A line and what was found out about it.
pub(super) struct Judgement {
    pub(super) line: Line,
    pub(super) judged: Judged,
    /// Whether a further report could change it.
    pub(super) open: bool,
    /// Whether it can differ between two days that the question may be about.
    pub(super) day_matters: bool,
}

pub(super) fn judge(question: &Question<'_, PlanTargets>, day: Day, line: Line) -> Judgement {
    let target = line.target;
    let report = used(question, day, line);
    let figured = figured(target, question.parameters(), day.on);
    let begun = day.on.is_none_or(|on| line.from <= on);
    let (status, why) = status(&figured, target, report, begun, day.is_after(line.due));
    let (goal, source) = match &figured {
        Figured::Known(aim, source) => (Some(*aim), source.clone()),
        Figured::Without | Figured::Not(_) => (None, None),
    };
    let value = report.and_then(|report| report.value).zip(goal);
    let elapsed = day.elapsed(line.from, line.due);
    let changes = matches!(figured, Figured::Not(Why::DayUnknown));
    let waits = matches!(figured, Figured::Not(_));
    let open = begun && report.is_none() && target.goal != Goal::Qualitative;
    Judgement {
        line,
        open,
        day_matters: day.on.is_none()
            && (changes
                || elapsed.is_none()
                // On its last day a target runs, on the next it is overdue.
                || day.newest == Some(line.due) && (status == Status::InProgress || open && !waits)),
        judged: Judged {
            id: line.id,
            target: target.id,
            citation: Citation::new(target.document(), target.clause()),
            kind: target.goal,
            year: line.year,
            units: target.units,
            binding: target.binding,
            assumed: target.assumed,
            goal,
            unit_of_measure: target.measured.map(|measured| measured.many.en),
            from: line.from,
            early_due: line.early,
            due: line.due,
            status,
            why,
            report,
            distance: value.and_then(|(value, aim)| value.short_of(aim.at_least)),
            exceeded: value.and_then(|(value, aim)| upper(target, aim)?.short_of(value)),
            elapsed,
            source,
        },
    }
}

/// The report that a line goes by: the newest of its window on or before the day.
fn used(question: &Question<'_, PlanTargets>, day: Day, line: Line) -> Option<Used> {
    let last = day.on.map_or(line.due, |on| on.min(line.due));
    let reports = question.facts.reports.iter().flatten().enumerate();
    let of_line = reports.filter_map(|(index, report)| {
        let date = report.date.filter(|date| (line.from..=last).contains(date))?;
        let of_target = report.target.as_deref() == Some(line.target.id);
        let (value, achieved) = (report.value, report.achieved);
        of_target.then_some(Used { index, date, value, achieved })
    });
    // Of equal reports of one day the first; unequal ones are a problem.
    of_line.reduce(|newest, report| if report.date > newest.date { report } else { newest })
}

fn status(
    figured: &Figured,
    target: &Target,
    report: Option<Used>,
    begun: bool,
    overdue: bool,
) -> (Status, Option<Why>) {
    let unknown = |why| (Status::Unknown, Some(why));
    let reached = match (target.goal, begun, figured, report) {
        (Goal::Qualitative, ..) => return unknown(Why::NoCriterion),
        (_, false, ..) => return unknown(Why::NotBegun),
        (_, _, Figured::Not(why), _) => return unknown(*why),
        (_, _, Figured::Without, Some(report)) => report.achieved == Some(true),
        (goal, _, Figured::Known(aim, _), Some(Used { value: Some(value), .. })) => match goal {
            Goal::Approximate => false,
            Goal::Selection => aim.at_least <= value && aim.at_most.is_none_or(|most| value <= most),
            _ => aim.at_least <= value,
        },
        _ => return unknown(Why::NotReported),
    };
    match (reached, overdue, target.goal) {
        (true, ..) => (Status::Met, None),
        (false, false, _) => (Status::InProgress, None),
        (false, true, Goal::Approximate) => unknown(Why::NoTolerance),
        (false, true, _) if !target.binding => unknown(Why::Aspirational),
        (false, true, _) => (Status::NotMet, None),
    }
}

/// The quantity above which a target is exceeded.
fn upper(target: &Target, aim: Aim) -> Option<Decimal> {
    if target.goal == Goal::Approximate { Some(aim.at_least) } else { aim.at_most }
}

fn figured(target: &Target, parameters: &Parameters, on: Option<CivilDate>) -> Figured {
    if let Goal::ShareOf { share, whole } = target.goal {
        return part(figured_by(parameters.of(share), on), figured_by(parameters.of(whole), on));
    }
    figured_by(parameters.of(target.id), on)
}

fn figured_by(kept: Option<&Kept>, on: Option<CivilDate>) -> Figured {
    let number = |dated: &Dated<Decimal>| Aim { at_least: dated.value, at_most: None };
    // Where the day is unknown, only what holds on every day is known.
    let (changes, known) = match kept {
        None => return Figured::Without,
        Some(Kept::Number(figure)) => {
            (figure.changes(), figure.on(on).map(|dated| Figured::Known(number(dated), None)))
        }
        Some(Kept::Range(figure)) => {
            let aim = |Range { at_least, at_most }| Aim { at_least, at_most: Some(at_most) };
            (figure.changes(), figure.on(on).map(|dated| Figured::Known(aim(dated.value), None)))
        }
        Some(Kept::Omitted(figure)) if figure.values().is_empty() => return Figured::Not(Why::NoFigure),
        Some(Kept::Omitted(figure)) => {
            let known = |dated: &Dated<Decimal>| Figured::Known(number(dated), Some(dated.citation.clone()));
            (figure.changes(), figure.on(on).map(known))
        }
    };
    match known {
        _ if on.is_none() && changes => Figured::Not(Why::DayUnknown),
        None => Figured::Not(Why::NoFigureInForce),
        Some(known) => known,
    }
}

/// A share, in per cent, of a whole; a part of a thousandth is rounded up, so that it is reached.
fn part(share: Figured, whole: Figured) -> Figured {
    match (share, whole) {
        (Figured::Known(share, _), Figured::Known(whole, _)) => {
            let product = i128::from(share.at_least.thousandths()) * i128::from(whole.at_least.thousandths());
            let thousandths = i64::try_from((product + 99_999) / 100_000).unwrap_or(i64::MAX);
            Figured::Known(Aim { at_least: Decimal::from_thousandths(thousandths), at_most: None }, None)
        }
        (Figured::Not(why), _) | (_, Figured::Not(why)) => Figured::Not(why),
        _ => Figured::Not(Why::NoFigure),
    }
}

/// The facts that every condition looks at.
const REPORTS: &[&str] = &["reports"];

impl Judgement {
    pub(super) fn verdict(&self) -> Verdict {
        match self.judged.status {
            Status::Met => Verdict::Met,
            Status::NotMet => Verdict::NotMet,
            Status::InProgress | Status::Unknown => Verdict::Unknown,
        }
    }

    pub(super) fn reason(&self) -> Reason {
        let Judged { ref report, distance, .. } = self.judged;
        let measured = self.line.target.measured;
        let told = |quantity: Decimal| {
            measured.map_or_else(|| quantity.to_string(), |measured| measured.told(quantity))
        };
        let found = match report {
            None if self.judged.kind == Goal::Qualitative => Some("no criterion in the text".into()),
            None => None,
            Some(Used { value: Some(value), .. }) => Some(told(*value).into()),
            Some(used) => used.achieved.map(|achieved| if achieved { "yes" } else { "no" }.into()),
        };

        Reason {
            found,
            short_by: distance.map(told),
            source: self.judged.source.clone(),
            assumed: self.judged.assumed,
            ..Reason::new(
                self.judged.id,
                self.verdict(),
                REPORTS,
                self.required(told),
                self.judged.citation.clone(),
            )
        }
    }

    fn required(&self, told: impl Fn(Decimal) -> String) -> String {
        match (self.judged.kind, self.judged.goal, self.judged.why) {
            (Goal::Qualitative, ..) => String::new(),
            (Goal::Approximate, Some(aim), _) => format!("about {}", told(aim.at_least)),
            (Goal::Range, Some(Aim { at_least, at_most: Some(most) }), _) => {
                format!("{at_least}–{}", told(most))
            }
            (Goal::Selection, Some(Aim { at_least, at_most: Some(most) }), _) => {
                format!("{} and at most {}", told(at_least), told(most))
            }
            (_, Some(aim), _) => told(aim.at_least),
            (Goal::YesNo, None, _) => "yes".to_owned(),
            (Goal::Omitted, None, Some(Why::NoFigure)) => "a figure that the text omits".to_owned(),
            (_, None, _) => "no figure in force".to_owned(),
        }
    }
}
