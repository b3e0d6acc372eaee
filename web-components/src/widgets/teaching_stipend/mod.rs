//! `luohu-teaching-stipend`: the service counted, the day it is complete, the least stipend.

use luohu_policy_core::{
    assessment::{Assessment, Outcome},
    form::readback,
    measures::{
        Measure,
        teaching_stipend::{
            Stipend, TeachingStipend,
            city_scale::{DIFFERS, REPORTED, SOURCE},
        },
    },
    money::Currency,
    service::Length,
    text::{Lang, Text},
};
use yew::prelude::*;

use super::parts::{figure, figures, table};
use crate::form::{Face, answered};

/// The face of the measure `teaching-stipend`.
pub static FACE: Face = Face {
    about: TeachingStipend::about,
    answer: |request, lang| answered::<TeachingStipend>(request, |assessment| details(assessment, lang)),
};

const AT_LEAST: Text = Text::new("每月津贴", "Monthly stipend");
const OR_MORE: Text = Text::new("不低于 {amount}", "at least {amount}");
const SERVICE: Text = Text::new("在本区任教", "Service in Luohu");
const YEARS_MONTHS_DAYS: Text =
    Text::new("{years} 年 {months} 个月 {days} 天", "{years} years {months} months {days} days");
const TOTAL: Text = Text::new("共 {days} 天", "{days} days in all");
const COMPLETED: Text = Text::new("满三年之日", "Three years completed on");
const PROJECTED: Text = Text::new("照此继续任教，满三年之日", "Three years complete, if service goes on");
const ELIGIBLE: Text = Text::new("可享受津贴之日", "Eligible from");
const BOUNDARY: Text = Text::new(
    "所问日期正处在两种起算方法的分界：首日是否计入会改变结论，建议向主管部门确认。",
    "The day asked about lies between the two ways of counting: whether the first day counts changes the answer. Ask the competent bureau.",
);
const INTERRUPTED: Text = Text::new(
    "任教有间断；默认按累计计算，可在“解释口径”中改选连续。",
    "Service was interrupted. It is added up by default; choose “continuous” under “How the text is read” to see the other reading.",
);
const CITY: Text = Text::new(
    "市级长期从教津贴（不属于本文件，仅供参考）",
    "The city's long-service stipend (outside this document, for reference)",
);
const FULL_YEARS: Text = Text::new("完整任教年数", "Full years of service");
const MONTHLY: Text = Text::new("每月", "A month");

fn details(assessment: &Assessment<Stipend>, lang: Lang) -> Html {
    let Some(stipend) = &assessment.result else { return Html::default() };
    html! {
        <>
            { figures(numbers(assessment, stipend, lang)) }
            if stipend.boundary { <p class="note">{ BOUNDARY.get(lang) }</p> }
            if stipend.interrupted == Some(true) { <p class="note">{ INTERRUPTED.get(lang) }</p> }
            { city(lang) }
        </>
    }
}

fn numbers(assessment: &Assessment<Stipend>, stipend: &Stipend, lang: Lang) -> Vec<Html> {
    let mut numbers = Vec::new();
    // The floor is shown only to those who get it: for others it would read as a promise.
    if let (Outcome::Met, Some(floor)) = (assessment.outcome, stipend.monthly_at_least_cny) {
        let amount = readback::amount(floor, Currency::Cny, lang);
        numbers.push(figure(AT_LEAST, OR_MORE.fill(&[("amount", &amount)]).get(lang).to_owned(), lang));
    }
    if let Some(service) = stipend.service {
        numbers.push(figure(SERVICE, length(service, lang), lang));
    }
    if let Some(day) = stipend.completed_on {
        let passed = assessment.on.is_some_and(|on| day <= on);
        let name = if passed { COMPLETED } else { PROJECTED };
        numbers.push(figure(name, readback::day(day, lang), lang));
    }
    if let Some(day) = stipend.eligible_from {
        numbers.push(figure(ELIGIBLE, readback::day(day, lang), lang));
    }
    numbers
}

fn length(service: Length, lang: Lang) -> String {
    let (years, months, days) =
        (service.years.to_string(), service.months.to_string(), service.days.to_string());
    let length = YEARS_MONTHS_DAYS.fill(&[("years", &years), ("months", &months), ("days", &days)]);
    let total = TOTAL.fill(&[("days", &service.total_days.to_string())]);
    match lang {
        Lang::ZhCn => format!("{}（{}）", length.zh_cn, total.zh_cn),
        Lang::En => format!("{} ({})", length.en, total.en),
    }
}

/// The city's scale as a table of its own: it is never computed from service in Luohu.
fn city(lang: Lang) -> Html {
    let rows = (REPORTED.first_after_years..).map_while(|years| {
        let before = years.checked_sub(1).map(|before| REPORTED.monthly(before));
        (before != Some(REPORTED.most)).then(|| (years, REPORTED.monthly(years)))
    });
    let row = |(years, amount)| {
        let years = if amount == REPORTED.most { format!("{years}+") } else { u32::to_string(&years) };
        html! { <tr><th scope="row">{ years }</th><td>{ readback::amount(amount, Currency::Cny, lang) }</td></tr> }
    };
    html! {
        <details class="outside no-print">
            <summary>{ CITY.get(lang) }</summary>
            <p>{ DIFFERS.get(lang) }</p>
            { table(CITY.get(lang), &[FULL_YEARS.get(lang), MONTHLY.get(lang)], rows.map(row).collect()) }
            <p class="fine">{ SOURCE.get(lang) }</p>
        </details>
    }
}
