//! `luohu-reply-deadline`: the last day for a department's confirmation, with the days counted.

use luohu_policy_core::{
    assessment::Assessment,
    form::readback,
    measures::{
        Request,
        reply_deadline::{Deadline, ReplyDeadline},
    },
    text::{Lang, Text},
};
use yew::Html;

use super::parts::figure;
use crate::{
    dom::{el, together},
    form::{Answered, answered},
    host::Host,
};

/// The answer with its result.
pub(super) fn look(request: &Request<'_>, host: &Host) -> Answered {
    let lang = host.lang();
    answered::<ReplyDeadline>(request, |assessment| details(assessment, lang))
}

const DUE: Text = Text::new("最迟答复日", "Reply due");
const COUNTED: Text = Text::new("计入的工作日", "Working days counted");
const PROVISIONAL: Text = Text::new(
    "部分日期所在年份的放假通知尚未公布，结果为暂定，公布后请重新测算。",
    "The holiday notice for some of these days is not yet published: the date is provisional. Check again then.",
);

fn details(assessment: &Assessment<Deadline>, lang: Lang) -> Html {
    let Some(result) = &assessment.result else { return Html::default() };
    let Some(due) = result.due_on else { return Html::default() };
    let due = figure(DUE, &readback::day(due, lang), lang);
    let provisional =
        if result.provisional { el("p.note").text(PROVISIONAL.get(lang)).into() } else { Html::default() };
    let days = el("ol").each(&result.counted_days, |day| el("li").text(&readback::day(*day, lang)));
    together([
        el("dl.figures").child(due).into(),
        provisional,
        el("h4").text(COUNTED.get(lang)).into(),
        days.into(),
    ])
}
