//! A month as a table of weeks: how many duties fall on each day, and which days are worked.

use luohu_policy_core::{
    calendar::Occurrence,
    date::CivilDate,
    form::readback,
    text::Lang,
    unit,
    workday::{DayKind, day_kind},
};

use super::{
    super::parts::{heads, scrolling},
    DataCalendar, words,
};
use crate::{
    dom::{El, el},
    words::{MISSING_MORE, say},
};

/// How many duties a cell names before it counts the rest.
const NAMED: usize = 3;

impl DataCalendar {
    pub(super) fn grid(&self, lang: Lang) -> El {
        let first = self.query.from;
        let lead = i32::from(first.iso_weekday()) - 1;
        let start = first.plus_days(-lead);
        let weeks = (0..6).map(|week| start.plus_days(week * 7)).filter(|monday| *monday <= self.query.to);
        let count = self.count(lang);
        let table = el("table.month")
            .child(el("caption.visually-hidden").text(&count))
            .child(heads(&words::WEEKDAYS, lang))
            .child(el("tbody").each(weeks, |monday| self.week(monday, lang)));
        scrolling(&count, table)
    }

    fn week(&self, monday: CivilDate, lang: Lang) -> El {
        el("tr").each(0..7, |day| self.day(monday.plus_days(day), lang))
    }

    fn day(&self, day: CivilDate, lang: Lang) -> El {
        if day.month() != self.query.from.month() {
            return el("td.outside");
        }
        let due: Vec<&Occurrence> =
            self.listed.iter().filter(|occurrence| occurrence.effective_due == day).collect();
        // A day of rest in the week and a worked weekend are what people do not expect.
        let mark = match (day_kind(day), day.is_weekend()) {
            (DayKind::Off, false) => Some(words::REST),
            (DayKind::Working, true) => Some(words::WORK),
            _ => None,
        };
        let cell = match (day.is_weekend(), due.is_empty()) {
            (false, true) => "td",
            (true, true) => "td.weekend",
            (false, false) => "td.due",
            (true, false) => "td.weekend.due",
        };
        let date = el("p.date")
            .child(el("span.visually-hidden").text(&readback::day(day, lang)))
            .child(el("span").attr("aria-hidden", "true").text(&day.day().to_string()))
            .maybe(mark.map(|mark| el("span.tag").text(mark.get(lang))));
        el(cell).child(date).maybe((!due.is_empty()).then(|| named(&due, lang)))
    }
}

/// The duties of a day: the first by name, the rest counted.
fn named(due: &[&Occurrence], lang: Lang) -> El {
    let item = |occurrence: &&Occurrence| {
        let unit = unit::find(occurrence.unit).map_or("", |unit| unit.name.get(lang));
        el("li").text(&[unit, occurrence.title.get(lang)].join(" · "))
    };
    let more = due.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| el("li").text(&say(MISSING_MORE, &[("count", &more.to_string())], lang)));
    el("ul").each(due.iter().take(NAMED), item).maybe(more)
}
