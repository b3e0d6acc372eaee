//! The written files, read back by an independent parser, and the rules that it does not check.

use calcard::{
    Entry, Parser,
    common::IanaString,
    icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue},
};

use super::*;
use crate::calendar::{Query, occurrences};

fn found(from: &str, to: &str, unit: Option<&str>) -> Vec<Occurrence> {
    let mut query = Query::new(from.parse().unwrap(), to.parse().unwrap());
    query.unit = unit.map(str::to_owned);
    occurrences(&query).unwrap()
}

fn parse(text: &str) -> ICalendar {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar") };
    assert!(matches!(parser.entry(), Entry::Eof));
    calendar
}

/// The values of a property, texts as they are and dates as `YYYY-MM-DD`.
fn values(component: &calcard::icalendar::ICalendarComponent, name: &ICalendarProperty) -> Vec<String> {
    let entries: Vec<_> = component.properties(name).collect();
    let [entry] = entries[..] else { panic!("{name:?} stands {} times", entries.len()) };
    entry
        .values
        .iter()
        .map(|value| match value {
            ICalendarValue::PartialDateTime(date) => {
                format!("{:04}-{:02}-{:02}", date.year.unwrap(), date.month.unwrap(), date.day.unwrap())
            }
            ICalendarValue::Status(status) => status.as_str().to_owned(),
            other => other.as_text().unwrap().to_owned(),
        })
        .collect()
}

#[test]
fn every_event_is_read_back_as_it_was_written() {
    for lang in [Lang::ZhCn, Lang::En] {
        let found = found("2026-01-01", "2027-06-30", None);
        let text = write(&found, &Options { lang, ..Options::default() });
        let calendar = parse(&text);
        let events: Vec<_> = calendar
            .components
            .iter()
            .filter(|component| component.component_type == ICalendarComponentType::VEvent)
            .collect();
        assert_eq!(events.len(), found.len());
        for (event, occurrence) in events.iter().zip(&found) {
            assert_eq!(event.uid(), Some(&*occurrence.uid));
            let unit = unit_name(occurrence.unit, lang);
            let summary = [unit, COLON.get(lang), occurrence.title.get(lang)].concat();
            assert_eq!(values(event, &ICalendarProperty::Summary), [summary]);
            let due = occurrence.effective_due;
            assert_eq!(values(event, &ICalendarProperty::Dtstart), [due.to_string()]);
            assert_eq!(values(event, &ICalendarProperty::Dtend), [due.plus_days(1).to_string()]);
            assert_eq!(values(event, &ICalendarProperty::Description), [description(occurrence, lang)]);
            let status = if occurrence.provisional { "TENTATIVE" } else { "CONFIRMED" };
            assert_eq!(values(event, &ICalendarProperty::Status), [status]);
            let categories = values(event, &ICalendarProperty::Categories);
            assert_eq!(categories[..2], [unit, occurrence.cadence.text().get(lang)]);
            assert_eq!(categories.len(), 2 + usize::from(occurrence.database.is_some()));
        }
        assert!(text.contains("STATUS:TENTATIVE") && text.contains("STATUS:CONFIRMED"));
    }
}

#[test]
fn lines_end_with_crlf_hold_at_most_75_octets_and_no_mark_stands_before_them() {
    for lang in [Lang::ZhCn, Lang::En] {
        let text = write(&found("2014-01-01", "2014-12-31", None), &Options { lang, ..Options::default() });
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
    }
}

#[test]
fn the_header_is_what_subscribers_look_for() {
    let options = Options { source: Some("https://example.org/feeds/luohu.ics"), ..Options::default() };
    let text = write(&found("2014-02-01", "2014-02-28", Some("power-supply")), &options);
    let (header, events) = text.split_once("BEGIN:VEVENT").unwrap();
    let header = header.replace("\r\n ", "");
    for line in [
        "PRODID:-//Luohu Policy Kit//Data-feed calendar 1//ZH",
        "CALSCALE:GREGORIAN",
        "NAME:罗湖区信息报送日历：罗湖供电局",
        "X-WR-CALNAME:罗湖区信息报送日历：罗湖供电局",
        "X-WR-TIMEZONE:Asia/Shanghai",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "COLOR:steelblue",
        "X-APPLE-CALENDAR-COLOR:#4682B4",
        "LAST-MODIFIED:20261124T000000Z",
        "SOURCE;VALUE=URI:https://example.org/feeds/luohu.ics",
    ] {
        assert!(header.contains(&format!("\r\n{line}\r\n")), "{line}");
    }
    for absent in ["METHOD", "RRULE", "VTODO", "VALARM", "ATTENDEE", "ORGANIZER"] {
        assert!(!text.contains(absent), "{absent}");
    }
    // The calendar names the only unit, so the events need not.
    assert!(events.contains("\r\nSUMMARY:提供重点商业片区"));
    for line in ["DTSTAMP:20261124T000000Z", "SEQUENCE:1", "TRANSP:TRANSPARENT", "STATUS:CONFIRMED"] {
        assert!(events.contains(&format!("\r\n{line}\r\n")), "{line}");
    }
}

#[test]
fn a_name_is_escaped_and_a_source_that_is_no_url_left_out() {
    let options = Options {
        name: Some("甲,乙;丙\\丁\nEND:VCALENDAR"),
        source: Some("https://例.中国/a.ics\r\nMETHOD:REQUEST"),
        ..Options::default()
    };
    let text = write(&[], &options);
    assert!(text.contains("\r\nNAME:甲\\,乙\\;丙\\\\丁\\nEND:VCALENDAR\r\n"));
    assert!(!text.contains("SOURCE") && !text.contains("METHOD"));
    let calendar = parse(&text);
    assert_eq!(values(&calendar.components[0], &ICalendarProperty::Name), ["甲,乙;丙\\丁\nEND:VCALENDAR"]);
}

#[test]
fn alarms_ring_on_the_morning_of_the_reminder_day() {
    // 31 May 2014 is a Saturday: the reminder is on Friday, the rolled day is 3 June.
    let found = found("2014-06-01", "2014-06-29", Some("power-supply"));
    let text = write(&found, &Options { alarms: true, ..Options::default() });
    assert!(text.contains("\r\nTRIGGER;VALUE=DATE-TIME:20140530T010000Z\r\n"));
    assert!(text.contains("\r\nDTSTART;VALUE=DATE:20140603\r\nDTEND;VALUE=DATE:20140604\r\n"));
    assert_eq!(parse(&text).alarms_for_id(1).count(), 1);
}

#[test]
fn the_description_says_why() {
    let found = found("2027-01-01", "2027-02-01", Some("street-guiyuan"));
    let event = found.iter().find(|event| event.duty == "LFB2013-5/III.1/29").unwrap();
    assert_eq!(
        description(event, Lang::ZhCn),
        "责任单位：桂园街道办事处\n依据：罗府办〔2013〕5号 三（一）1\n期限：2027-01-31\n提醒日：2027-01-29\n\
         推定：文件未写明具体日期\n推定：文件只要求“及时”，此处按每月核对一次\n推定：各街道名单不是文件所列\n\
         暂定：所涉年份的放假安排尚未收录，日期可能调整"
    );
    assert!(
        description(event, Lang::En)
            .starts_with("Responsible: Guiyuan street office\nBasis: LFB2013-5 section III(1), item 1\n")
    );
}
