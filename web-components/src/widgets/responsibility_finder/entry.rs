//! One entry: who answers for it, what its clause lists, and why it was found.

use luohu_policy_core::{
    directory::{Entry, Hit, Kind, Match, spans},
    text::{Lang, Text},
    unit,
};

use super::{ResponsibilityFinder, words};
use crate::{
    clause,
    dom::{El, el},
    host::Host,
    words::say,
};

/// How many members stand in the open; longer lists are folded away.
const IN_THE_OPEN: usize = 6;

impl ResponsibilityFinder {
    pub(super) fn entry(&self, host: &Host, hit: &Hit, lang: Lang) -> El {
        let entry = &hit.entry;
        let tag = |text: Text| el("span.tag").text(text.get(lang));
        let elsewhere = hit.matched.iter().filter(|found| !is_shown(entry, found, lang));
        let mut roles = el("dl.roles");
        for (label, units) in
            [(words::LEADS, entry.lead), (words::SUPPORTS, entry.support), (words::PRESUMED, entry.presumed)]
        {
            roles = roles.maybe((!units.is_empty()).then(|| self.role(label, units, lang)));
        }
        let others = |others: Text| {
            let name = el("dt").text(words::OTHERS.get(lang));
            el("div").child(name).child(el("dd").text(others.get(lang)))
        };
        let fine = |text: Text| el("p.fine").text(text.get(lang));
        // A task and the duty within it may answer the same row.
        let of_duty = if entry.kind == Kind::Duty { "duty " } else { "" };
        el("li")
            .key([of_duty, entry.rows.first().copied().unwrap_or_default()].concat())
            .child(self.marked(el("h3"), entry.title.get(lang)))
            .child(roles.maybe(entry.others.map(others)))
            .maybe((!entry.presumed.is_empty()).then(|| fine(words::PRESUMED_WHY)))
            .maybe(entry.names_nobody().then(|| fine(words::NOBODY)))
            .maybe((!entry.members.is_empty()).then(|| self.members(hit, lang)))
            .maybe(entry.note.map(fine))
            .each(elsewhere, |found| self.reason(found, lang))
            .maybe(entry.citation().map(|citation| {
                let basis = clause::basis(host, &citation, lang);
                basis.maybe((entry.kind == Kind::Duty).then(|| tag(words::IN_CALENDAR)))
            }))
    }

    fn role(&self, label: Text, units: &[&str], lang: Lang) -> El {
        let named = units.iter().filter_map(|id| unit::find(id));
        el("div")
            .child(el("dt").text(label.get(lang)))
            .each(named, |unit| self.marked(el("dd"), unit.name.get(lang)))
    }

    fn members(&self, hit: &Hit, lang: Lang) -> El {
        let members = hit.entry.members;
        let text = if hit.entry.open { words::OPEN_MEMBERS } else { words::MEMBERS };
        let text = say(text, &[("count", &members.len().to_string())], lang);
        let list = el("ul.members").each(members, |member| self.marked(el("li"), member.get(lang)));
        if members.len() <= IN_THE_OPEN {
            return el("div").child(el("p.lists").text(&text)).child(list);
        }
        let holds = |member: &Text| hit.matched.iter().any(|found| found.text == member.get(lang));
        el("details").flag("open", members.iter().any(holds)).child(el("summary").text(&text)).child(list)
    }

    /// A text that matched and that the entry does not show.
    fn reason(&self, found: &Match, lang: Lang) -> El {
        let part = words::PARTS.get(found.part as usize).map_or("", |part| part.get(lang));
        let label = say(words::MATCHED, &[("part", part)], lang);
        self.marked(el("p.fine").text(&label), found.text)
    }

    /// An element with a text in which what was typed is marked.
    fn marked(&self, mut element: El, text: &str) -> El {
        let mut rest = 0;
        for span in spans(text, &self.query.text, self.found.partly) {
            element = element.text(text.get(rest..span.start).unwrap_or_default());
            element = element.child(el("mark").text(text.get(span.clone()).unwrap_or_default()));
            rest = span.end;
        }
        element.text(text.get(rest..).unwrap_or_default())
    }
}

/// Whether a text that matched stands among those that the entry shows.
fn is_shown(entry: &Entry, found: &Match, lang: Lang) -> bool {
    let roles = [entry.lead, entry.support, entry.presumed].into_iter().flatten();
    let units = roles.filter_map(|id| unit::find(id)).map(|unit| unit.name);
    let mut shown = units.chain(entry.members.iter().copied()).chain([entry.title]);
    shown.any(|text| text.get(lang) == found.text)
}
