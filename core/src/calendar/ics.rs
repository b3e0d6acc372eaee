//! iCalendar files (RFC 5545, with the properties of RFC 7986) for subscription and download.
//!
//! Every occurrence becomes an all-day event on its effective due day. There is no recurrence rule,
//! because none knows working days, and no METHOD, which would make a feed look like an invitation.

mod content;

use content::Content;

use super::{EXPLORATORY, Occurrence, REVISION, text::unit_name};
use crate::{
    date::CivilDate,
    document::{Citation, DOCUMENTS, Document, LFB2013_5},
    text::{Lang, Text},
};

/// How a calendar is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options<'a> {
    /// The language of all texts.
    pub lang: Lang,
    /// The calendar's name; unset: the project's own, with the unit's name when there is only one.
    pub name: Option<&'a str>,
    /// Where the feed is published: an absolute URL in ASCII. Anything else is left out.
    pub source: Option<&'a str>,
    /// Whether each event has an alarm at 9:00 in Shanghai on its reminder day. For downloads only:
    /// subscribers of a feed cannot all switch alarms off.
    pub alarms: bool,
}

/// The calendar as text: UTF-8 without byte order mark, lines of at most 75 octets ended by CRLF.
///
/// Serve it as `text/calendar; charset=utf-8`. Equal occurrences and options give equal bytes.
#[must_use]
pub fn write(occurrences: &[Occurrence], options: &Options<'_>) -> String {
    let lang = options.lang;
    let only_unit = only_unit(occurrences);
    let mut content = Content::with_capacity(occurrences.len() * 800 + 800);
    content.line("BEGIN", "VCALENDAR");
    content.line("VERSION", "2.0");
    content.line("PRODID", PRODUCT.get(lang));
    content.line("CALSCALE", "GREGORIAN");
    let name = match (options.name, only_unit) {
        (Some(name), _) => name.to_owned(),
        (None, Some(unit)) => [NAME.get(lang), COLON.get(lang), unit_name(unit, lang)].concat(),
        (None, None) => NAME.get(lang).to_owned(),
    };
    content.text("NAME", &name);
    content.text("X-WR-CALNAME", &name);
    let about = DESCRIPTION.fill(&[("documents", &documents(occurrences, lang))]);
    content.text("DESCRIPTION", about.get(lang));
    content.text("X-WR-CALDESC", about.get(lang));
    content.line("X-WR-TIMEZONE", "Asia/Shanghai");
    content.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    content.line("X-PUBLISHED-TTL", REFRESH);
    content.line("COLOR", "steelblue");
    content.line("X-APPLE-CALENDAR-COLOR", "#4682B4");
    content.line("LAST-MODIFIED", REVISION.made_at);
    if let Some(source) = options.source.filter(|url| is_url(url)) {
        content.line("SOURCE;VALUE=URI", source);
    }
    for occurrence in occurrences {
        event(&mut content, occurrence, options, only_unit.is_none());
    }
    content.line("END", "VCALENDAR");
    content.finish()
}

fn event(content: &mut Content, occurrence: &Occurrence, options: &Options<'_>, name_unit: bool) {
    let lang = options.lang;
    let unit = unit_name(occurrence.unit, lang);
    let title = occurrence.title.get(lang);
    content.line("BEGIN", "VEVENT");
    content.line("UID", &occurrence.uid);
    content.line("DTSTAMP", REVISION.made_at);
    content.line("LAST-MODIFIED", REVISION.made_at);
    content.line("SEQUENCE", &REVISION.number.to_string());
    content.line("DTSTART;VALUE=DATE", &basic(occurrence.effective_due));
    content.line("DTEND;VALUE=DATE", &basic(occurrence.effective_due.plus_days(1)));
    if name_unit {
        content.text("SUMMARY", &[unit, COLON.get(lang), title].concat());
    } else {
        content.text("SUMMARY", title);
    }
    content.text("DESCRIPTION", &description(occurrence, lang));
    let database = occurrence.database.map(|database| database.text().get(lang));
    let cadence = occurrence.cadence.text().get(lang);
    content.texts("CATEGORIES", [unit, cadence].into_iter().chain(database));
    content.line("STATUS", if occurrence.provisional { "TENTATIVE" } else { "CONFIRMED" });
    content.line("TRANSP", "TRANSPARENT");
    if options.alarms {
        content.line("BEGIN", "VALARM");
        content.line("ACTION", "DISPLAY");
        content.text("DESCRIPTION", title);
        // 9:00 in Shanghai; the day of the reminder is a working day, which no offset from the event knows.
        let at = [&*basic(occurrence.remind_on), "T010000Z"].concat();
        content.line("TRIGGER;VALUE=DATE-TIME", &at);
        content.line("END", "VALARM");
    }
    content.line("END", "VEVENT");
}

/// Who, on what ground, when and on which assumptions: one line each.
fn description(occurrence: &Occurrence, lang: Lang) -> String {
    let mut text = String::new();
    let mut line = |label: Text, value: &str| {
        for part in [label.get(lang), COLON.get(lang), value, "\n"] {
            text.push_str(part);
        }
    };
    line(UNIT, unit_name(occurrence.unit, lang));
    line(GROUND, &place(&occurrence.citation, lang));
    line(NOMINAL, &occurrence.nominal_due.to_string());
    line(REMIND, &occurrence.remind_on.to_string());
    for assumption in &occurrence.assumed {
        line(ASSUMED, assumption.text().get(lang));
    }
    if !occurrence.binding {
        line(NATURE, EXPLORATORY.get(lang));
    }
    if let Some(source) = &occurrence.source {
        line(SOURCE, &place(source, lang));
    }
    if occurrence.provisional {
        line(PROVISIONAL, PROVISIONAL_WHY.get(lang));
    }
    text.truncate(text.trim_end().len());
    text
}

/// A document's number and the clause; in English its identifier.
pub(super) fn place(citation: &Citation, lang: Lang) -> String {
    let number = citation.document().map_or(&*citation.document, |document| number(document, lang));
    [number, " ", &citation.address(lang)].concat()
}

const fn number(document: &Document, lang: Lang) -> &'static str {
    match lang {
        Lang::ZhCn => document.number,
        Lang::En => document.id,
    }
}

/// The documents that the occurrences rest on; that on data feeds where there are none.
fn documents(occurrences: &[Occurrence], lang: Lang) -> String {
    let cited = |document: &&Document| occurrences.iter().any(|event| event.citation.document == document.id);
    let mut cited: Vec<&str> =
        DOCUMENTS.iter().filter(cited).map(|document| number(document, lang)).collect();
    if cited.is_empty() {
        cited.push(number(&LFB2013_5, lang));
    }
    cited.join(SEPARATOR.get(lang))
}

/// The unit of all occurrences, if they have one in common.
fn only_unit(occurrences: &[Occurrence]) -> Option<&'static str> {
    let first = occurrences.first()?.unit;
    occurrences.iter().all(|occurrence| occurrence.unit == first).then_some(first)
}

/// A URL that needs no escaping in a content line.
fn is_url(url: &str) -> bool {
    url.contains("://") && url.bytes().all(|byte| byte.is_ascii_graphic())
}

/// `20140228`.
fn basic(day: CivilDate) -> String {
    day.to_string().replace('-', "")
}

/// How often clients should ask again: twice a day.
const REFRESH: &str = "PT12H";
const PRODUCT: Text = Text::new(
    "-//Luohu Policy Kit//Data-feed calendar 1//ZH",
    "-//Luohu Policy Kit//Data-feed calendar 1//EN",
);
const NAME: Text = Text::new("罗湖区信息报送日历", "Luohu data-feed calendar");
const DESCRIPTION: Text = Text::new(
    "依据{documents}推算的信息共享和工作安排日期。文件未写明的日期均注明为推定，以主管部门要求为准。",
    "Days for sharing data and other duties, worked out from {documents}. Days that the document does not name are marked as assumed; the competent bureau decides.",
);
const SEPARATOR: Text = Text::new("、", ", ");
const COLON: Text = Text::new("：", ": ");
const UNIT: Text = Text::new("责任单位", "Responsible");
const GROUND: Text = Text::new("依据", "Basis");
const NOMINAL: Text = Text::new("期限", "Due by the clause or its reading");
const REMIND: Text = Text::new("提醒日", "Reminder");
const ASSUMED: Text = Text::new("推定", "Assumed");
const NATURE: Text = Text::new("性质", "Nature");
const SOURCE: Text = Text::new("间隔出处", "Interval set by");
const PROVISIONAL: Text = Text::new("暂定", "Provisional");
const PROVISIONAL_WHY: Text = Text::new(
    "所涉年份的放假安排尚未收录，日期可能调整",
    "the holiday notice of a year concerned is not in the data; the day may move",
);

#[cfg(test)]
mod tests;
