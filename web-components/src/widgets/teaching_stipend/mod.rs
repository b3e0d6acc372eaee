//! `luohu-teaching-stipend`: the service counted, the day it is complete, the least stipend.

use luohu_policy_core::{
    assessment::{Assessment, Outcome},
    explain,
    form::readback,
    measures::{
        Measure, Request,
        teaching_stipend::{
            Stipend, TeachingStipend,
            city_scale::{DIFFERS, REPORTED, SOURCE},
        },
    },
    money::Currency,
    service::Length,
    text::{self, Lang, Text},
};
use yew::Html;

use super::parts::{figure, heads, table};
use crate::{
    dom::{El, el, list, together},
    form::{Answered, answered},
    host::Host,
    words::say,
};

/// The answer with its result.
pub(super) fn look(request: &Request<'_>, host: &Host) -> Answered {
    let lang = host.lang();
    answered::<TeachingStipend>(request, |assessment| details(assessment, lang))
}

const AT_LEAST: Text = Text::new("每月津贴", "Monthly stipend");
const OR_MORE: Text = Text::new("不低于 {amount}", "at least {amount}");
const SERVICE: Text = Text::new("在本区任教", "Service in Luohu");
const LENGTH: Text = Text::new("{length}（共 {days}）", "{length} ({days} in all)");
const COMPLETED: Text = Text::new("满三年之日", "Three years completed on");
const PROJECTED: Text = Text::new("照此继续任教，满三年之日", "Three years complete, if service goes on");
const ELIGIBLE: Text = Text::new("可享受津贴之日", "Eligible from");
const BOUNDARY: Text = Text::new(
    "任教时间正处在两种起算方法的分界：开始当天是否计入会改变结论，建议向主管部门确认。",
    "The service lies between the two ways of counting: whether the first day counts changes the answer. Ask the competent bureau.",
);
const INTERRUPTED: Text = Text::new(
    "任教有间断：累计计算与连续计算的结论可能不同，可在“解释口径”中选择。",
    "Service was interrupted: added up or unbroken, the answer may differ. Choose under “How the text is read”.",
);
const CITY: Text = Text::new(
    "对照：市级长期从教津贴标准（另一项规定，未计入以上结论）",
    "For comparison: the scale of the city's long-service stipend (another rule, no part of the answer above)",
);
const FULL_YEARS: Text = Text::new("完整任教年数", "Full years of service");
const MONTHLY: Text = Text::new("每月", "A month");

fn details(assessment: &Assessment<Stipend>, lang: Lang) -> Html {
    let Some(stipend) = &assessment.result else { return Html::default() };
    let note = |shown: bool, text: Text| {
        if shown { el("p.note").text(text.get(lang)).into() } else { Html::default() }
    };
    together([
        numbers(assessment, stipend, lang).into(),
        note(stipend.boundary, BOUNDARY),
        note(stipend.interrupted == Some(true), INTERRUPTED),
        city(lang).into(),
    ])
}

fn numbers(assessment: &Assessment<Stipend>, stipend: &Stipend, lang: Lang) -> El {
    let mut numbers = el("dl.figures");
    // The floor is shown only to those who get it: for others it would read as a promise.
    if let (Outcome::Met, Some(floor)) = (assessment.outcome, stipend.monthly_at_least_cny) {
        let amount = readback::amount(floor, Currency::Cny, lang);
        numbers = numbers.child(figure(AT_LEAST, &say(OR_MORE, &[("amount", &amount)], lang), lang));
    }
    if let Some(service) = stipend.service {
        numbers = numbers.child(figure(SERVICE, &length(service, lang), lang));
    }
    if let Some(day) = stipend.completed_on {
        let passed = assessment.on.is_some_and(|on| day <= on);
        let name = if passed { COMPLETED } else { PROJECTED };
        numbers = numbers.child(figure(name, &readback::day(day, lang), lang));
    }
    if let Some(day) = stipend.eligible_from {
        numbers = numbers.child(figure(ELIGIBLE, &readback::day(day, lang), lang));
    }
    numbers
}

/// Such as `3 years 1 day`; without what is zero.
fn length(service: Length, lang: Lang) -> String {
    let count =
        |number: u32, unit: &str| explain::said(&text::count(number, unit), TeachingStipend::about(), lang);
    let parts = [(service.years, "year"), (service.months, "month"), (service.days, "day")];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, unit)| count(number, unit))
        .collect();
    let days = count(service.total_days, "day");
    let length = if parts.is_empty() { count(0, "day") } else { parts.join(" ") };
    say(LENGTH, &[("length", &length), ("days", &days)], lang)
}

/// The city's scale as a table of its own: it is never computed from service in Luohu.
fn city(lang: Lang) -> El {
    let rows = (REPORTED.first_after_years..).map_while(|years| {
        let before = years.checked_sub(1).map(|before| REPORTED.monthly(before));
        (before != Some(REPORTED.most)).then(|| (years, REPORTED.monthly(years)))
    });
    let row =
        |(years, amount)| {
            let years = if amount == REPORTED.most { format!("{years}+") } else { u32::to_string(&years) };
            el("tr")
                .child(el("th").attr("scope", "row").text(&years))
                .child(el("td").text(&readback::amount(amount, Currency::Cny, lang)))
        };
    let heads = heads(&[FULL_YEARS, MONTHLY], lang);
    el("details.outside.no-print")
        .child(el("summary").text(CITY.get(lang)))
        .child(el("p").text(DIFFERS.get(lang)))
        .child(table(CITY.get(lang), heads, list(rows, row)))
        .child(el("p.fine").text(SOURCE.get(lang)))
}
