//! The rule: the day of the transfer passes, then the working days are counted.

use std::borrow::Cow;

use serde::Serialize;

use super::ReplyDeadline;
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    date::CivilDate,
    document::{Citation, LFB2013_5},
    measures::Question,
    workday,
};

/// The result: the last day of the period and how it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The last day on which the confirmation is in time; `None` while it cannot be said.
    pub due_on: Option<CivilDate>,
    /// The length of the period in working days; `None` when no figure is in force.
    pub working_days: Option<u8>,
    /// Whether a counted or passed day lies in a year without a published notice.
    pub provisional: bool,
    /// The working days that were counted, earliest first; the last one is `due_on`.
    pub counted_days: Vec<CivilDate>,
}

/// The only fact.
const TRANSFERRED_ON: &[&str] = &["transferredOn"];

pub(super) fn answer(question: &Question<'_, ReplyDeadline>) -> Answer<Deadline> {
    let transferred = question.facts.transferred_on;
    let working_days = question.parameters().working_days.on(question.on).map(|figure| figure.value);
    let announced = transferred.map(workday::covered);
    let countable = transferred.filter(|_| announced == Some(true)).zip(working_days);
    let due = countable.map(|(day, count)| workday::add_working_days(day, count));
    let provisional = due.is_some_and(|due| due.provisional);
    let reasons = vec![
        Reason {
            required: "day after transfer".into(),
            found: transferred.map(|day| day.plus_days(1).to_string().into()),
            assumed: true,
            ..reason("period-start", Verdict::of(transferred.map(|_| true)))
        },
        Reason {
            required: format!("{}/{}", workday::FIRST_COVERED, workday::LAST_COVERED).into(),
            found: transferred.map(|day| span(day, due.map(|due| due.on))),
            assumed: provisional,
            // Outside the published years no answer follows, which is not the same as a "no".
            ..reason("published-notice", Verdict::of(announced.filter(|announced| *announced)))
        },
        Reason {
            required: working_days
                .map_or("no figure in force".into(), |count| format!("{count} working days").into()),
            found: due.map(|due| due.on.to_string().into()),
            assumed: provisional,
            ..reason("reply-within", Verdict::of(due.map(|_| true)))
        },
    ];
    let missing = match (transferred, working_days) {
        (None, Some(_)) => TRANSFERRED_ON.iter().copied().map(Cow::Borrowed).collect(),
        _ => Vec::new(),
    };
    let result = Deadline {
        due_on: due.map(|due| due.on),
        working_days,
        provisional,
        counted_days: countable
            .map(|(day, count)| workday::working_days_after(day, count).collect())
            .unwrap_or_default(),
    };
    Answer::new(Verdict::of(due.map(|_| true)).into(), result, reasons, missing)
}

fn reason(id: &'static str, verdict: Verdict) -> Reason {
    Reason::new(id, verdict, TRANSFERRED_ON, "", Citation::new(&LFB2013_5, "III.2"))
}

/// The days looked at, as an ISO 8601 interval.
fn span(first: CivilDate, last: Option<CivilDate>) -> Cow<'static, str> {
    match last {
        Some(last) => format!("{first}/{last}").into(),
        None => first.to_string().into(),
    }
}
