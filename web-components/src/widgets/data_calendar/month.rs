//! A month as a table of weeks: how many duties fall on each day, and which days are worked.

use luohu_policy_core::{
    calendar::Occurrence,
    date::CivilDate,
    form::readback,
    text::Lang,
    unit,
    workday::{DayKind, day_kind},
};
use yew::prelude::*;

use super::{DataCalendar, words};

/// How many duties a cell names before it counts the rest.
const NAMED: usize = 3;

impl DataCalendar {
    pub(super) fn grid(&self, lang: Lang) -> Html {
        let first = self.query.from;
        let lead = i32::from(first.iso_weekday()) - 1;
        let start = first.plus_days(-lead);
        let weeks = (0..6).map(|week| start.plus_days(week * 7)).filter(|monday| *monday <= self.query.to);
        let head = words::WEEKDAYS.iter().map(|name| html! { <th scope="col">{ name.get(lang) }</th> });
        html! {
            <div class="scroll" tabindex="0" role="region" aria-label={self.count(lang)}>
                <table class="month">
                    <caption class="visually-hidden">{ self.count(lang) }</caption>
                    <thead><tr>{ head.collect::<Html>() }</tr></thead>
                    <tbody>{ weeks.map(|monday| self.week(monday, lang)).collect::<Html>() }</tbody>
                </table>
            </div>
        }
    }

    fn week(&self, monday: CivilDate, lang: Lang) -> Html {
        html! { <tr>{ (0..7).map(|day| self.day(monday.plus_days(day), lang)).collect::<Html>() }</tr> }
    }

    fn day(&self, day: CivilDate, lang: Lang) -> Html {
        if day.month() != self.query.from.month() {
            return html! { <td class="outside"></td> };
        }
        let due: Vec<&Occurrence> =
            self.listed.iter().filter(|occurrence| occurrence.effective_due == day).collect();
        // A day of rest in the week and a worked weekend are what people do not expect.
        let mark = match (day_kind(day), day.is_weekend()) {
            (DayKind::Off, false) => Some(words::REST),
            (DayKind::Working, true) => Some(words::WORK),
            _ => None,
        };
        let more = due.len().saturating_sub(NAMED);
        let named = due.iter().take(NAMED).map(|occurrence| {
            let unit = unit::find(occurrence.unit).map_or("", |unit| unit.name.get(lang));
            html! { <li>{ format!("{unit} · {}", occurrence.title.get(lang)) }</li> }
        });
        html! {
            <td class={classes!(day.is_weekend().then_some("weekend"), (!due.is_empty()).then_some("due"))}>
                <p class="date">
                    <span class="visually-hidden">{ readback::day(day, lang) }</span>
                    <span aria-hidden="true">{ day.day() }</span>
                    if let Some(mark) = mark { <span class="tag">{ mark.get(lang) }</span> }
                </p>
                if !due.is_empty() {
                    <ul>
                        { named.collect::<Html>() }
                        if more > 0 { <li>{ crate::words::MISSING_MORE.fill(&[("count", &more.to_string())]).get(lang).to_owned() }</li> }
                    </ul>
                }
            </td>
        }
    }
}
