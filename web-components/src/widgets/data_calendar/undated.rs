//! What is owed without a day: all the time, or as often as its document leaves open.

use luohu_policy_core::{calendar::Listed, explain, text::Lang, unit};

use super::{DataCalendar, words};
use crate::{
    dom::{El, el},
    words::{BASIS, say},
};

impl DataCalendar {
    /// The duties without dates of what is shown, if there are any.
    pub(super) fn without_dates(&self, lang: Lang) -> Option<El> {
        let count = self.undated.len().to_string();
        (!self.undated.is_empty()).then(|| {
            el("section.agenda.undated")
                .child(el("h3").text(&say(words::UNDATED, &[("count", &count)], lang)))
                .child(el("p.fine").text(words::UNDATED_NOTE.get(lang)))
                .child(el("ul").each(&self.undated, |duty| item(duty, lang)))
        })
    }
}

fn item(duty: &Listed, lang: Lang) -> El {
    let names = duty.units.iter().filter_map(|id| unit::find(id)).map(|unit| unit.name.get(lang));
    let names: Vec<&str> = names.collect();
    let separator = if lang == Lang::En { ", " } else { "、" };
    let clause = explain::citation(&duty.citation, lang);
    el("li")
        .child(el("p.duty").text(duty.title.get(lang)))
        .child(
            el("p.unit-name")
                .text(&names.join(separator))
                .child(el("span.tag").text(duty.cadence.text().get(lang))),
        )
        .maybe(duty.why.map(|why| el("p.fine").text(why.text().get(lang))))
        .each(&duty.assumed, |assumption| el("p.fine").text(assumption.text().get(lang)))
        .child(el("p.basis").text(&say(BASIS, &[("clause", &clause)], lang)))
}
