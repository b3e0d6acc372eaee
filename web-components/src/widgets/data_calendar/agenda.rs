//! What is due, day by day, with all that is known of it.

use luohu_policy_core::{
    calendar::{EXPLORATORY, Occurrence},
    date::CivilDate,
    explain,
    form::readback,
    text::{Lang, Text},
    unit,
};

use super::{DataCalendar, words};
use crate::{
    dom::{El, el},
    words::{BASIS, say},
};

impl DataCalendar {
    pub(super) fn agenda(&self, lang: Lang) -> El {
        let days = self.listed.chunk_by(|one, next| one.effective_due == next.effective_due);
        let day = |occurrences: &[Occurrence]| {
            let date = occurrences.first().map(|first| readback::day(first.effective_due, lang));
            el("section.day")
                .child(el("h4").text(&date.unwrap_or_default()))
                .child(el("ul").each(occurrences, |occurrence| item(occurrence, lang)))
        };
        el("div.agenda").each(days, day)
    }
}

fn item(occurrence: &Occurrence, lang: Lang) -> El {
    let unit = unit::find(occurrence.unit).map_or("", |unit| unit.name.get(lang));
    let tag = |text: Text| el("span.tag").text(text.get(lang));
    let clause = explain::citation(&occurrence.citation, lang);
    let due = occurrence.effective_due;
    let note = |text: Text, day: CivilDate| {
        (day != due).then(|| el("p.fine").text(&say(text, &[("day", &readback::day(day, lang))], lang)))
    };
    let provisional = || el("span.tag.provisional").text(words::PROVISIONAL.get(lang));
    el("li")
        .child(el("p.duty").text(occurrence.title.get(lang)))
        .child(
            el("p.unit-name")
                .text(unit)
                .child(tag(occurrence.cadence.text()))
                .maybe(occurrence.database.map(|database| tag(database.text())))
                .maybe(occurrence.provisional.then(provisional)),
        )
        .maybe(note(words::MOVED, occurrence.nominal_due))
        .maybe(note(words::REMIND, occurrence.remind_on))
        .maybe((!occurrence.binding).then(|| el("p.fine").text(EXPLORATORY.get(lang))))
        .each(&occurrence.assumed, |assumption| el("p.fine").text(assumption.text().get(lang)))
        .child(el("p.basis").text(&say(BASIS, &[("clause", &clause)], lang)))
}
