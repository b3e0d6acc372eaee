//! What is due, day by day, with all that is known of it.

use luohu_policy_core::{
    calendar::Occurrence,
    explain,
    form::readback,
    text::{Lang, Text},
    unit,
};
use yew::prelude::*;

use super::{DataCalendar, words};
use crate::words::BASIS;

impl DataCalendar {
    pub(super) fn agenda(&self, lang: Lang) -> Html {
        let days = self.listed.chunk_by(|one, next| one.effective_due == next.effective_due);
        let day = |occurrences: &[Occurrence]| {
            let date = occurrences.first().map(|first| readback::day(first.effective_due, lang));
            html! {
                <section class="day">
                    <h4>{ date.unwrap_or_default() }</h4>
                    <ul>{ occurrences.iter().map(|occurrence| item(occurrence, lang)).collect::<Html>() }</ul>
                </section>
            }
        };
        html! { <div class="agenda">{ days.map(day).collect::<Html>() }</div> }
    }
}

fn item(occurrence: &Occurrence, lang: Lang) -> Html {
    let unit = unit::find(occurrence.unit).map_or("", |unit| unit.name.get(lang));
    let tags = occurrence.database.map(|database| database.text().get(lang));
    let tags = [Some(occurrence.cadence.text().get(lang)), tags].into_iter().flatten();
    let clause = explain::citation(&occurrence.citation, lang);
    let day = |text: Text, day| text.fill(&[("day", &readback::day(day, lang))]).get(lang).to_owned();
    html! {
        <li>
            <p class="duty">{ occurrence.title.get(lang).to_owned() }</p>
            <p class="unit-name">
                { unit }
                { tags.map(|tag| html! { <span class="tag">{ tag }</span> }).collect::<Html>() }
                if occurrence.provisional { <span class="tag provisional">{ words::PROVISIONAL.get(lang) }</span> }
            </p>
            if occurrence.nominal_due != occurrence.effective_due {
                <p class="fine">{ day(words::MOVED, occurrence.nominal_due) }</p>
            }
            if occurrence.remind_on != occurrence.effective_due {
                <p class="fine">{ day(words::REMIND, occurrence.remind_on) }</p>
            }
            { occurrence.assumed.iter().map(|assumption| html! { <p class="fine">{ assumption.text().get(lang) }</p> }).collect::<Html>() }
            <p class="basis">{ BASIS.fill(&[("clause", &clause)]).get(lang).to_owned() }</p>
        </li>
    }
}
