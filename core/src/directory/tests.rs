//! The tables cover the register, and searching finds what people look for.

mod rows;
mod searching;

use std::collections::BTreeSet;

use super::{Kind, entries};
use crate::{
    calendar::duties,
    text::{Lang, Text},
    unit,
};

#[test]
fn every_list_of_the_register_has_an_entry() {
    let answered: BTreeSet<&str> = entries().flat_map(|entry| entry.rows.iter().copied()).collect();
    let left: Vec<&&str> = rows::LISTS.iter().filter(|row| !answered.contains(**row)).collect();
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(rows::LISTS.len(), 118);
}

#[test]
fn every_numbered_task_has_an_entry() {
    for (document, clauses) in [
        (
            "LFB2013-6",
            "IV.1.1 IV.1.2 IV.2.1 IV.2.2 IV.3.1 IV.3.2 IV.3.3 IV.3.4 IV.4.1 IV.4.2 IV.4.3 IV.4.4 IV.4.5 \
             IV.4.6 IV.5",
        ),
        (
            "LFB2013-7",
            "A1.1 A1.2 A1.3 A2.4 A2.5 A2.6 A3.7 A3.8 A3.9 A4.10-12 A4.12 A4.13 A5.14 A5.15 A5.16 A6.17 \
             A6.18 A6.19 A6.20",
        ),
        ("LF2013-3", "VIII.1 VIII.2 VIII.3"),
    ] {
        for clause in clauses.split_whitespace() {
            let found = entries().any(|entry| {
                entry.citation().is_some_and(|place| place.document == document && place.clause == clause)
            });
            assert!(found, "{document} {clause}");
        }
    }
}

#[test]
fn the_greening_tasks_and_the_reforms_name_their_units() {
    for entry in entries().filter(|entry| entry.kind == Kind::Entry) {
        let row = entry.rows[0];
        if row.starts_with("LFB2013-6/IV.") || (row.starts_with("LF2013-3/") && row.ends_with("/L")) {
            assert!(!entry.lead.is_empty(), "{row}");
            assert!(entry.presumed.is_empty(), "{row}");
        }
    }
}

#[test]
fn every_row_is_answered_once_and_gives_a_printed_clause() {
    let mut seen = BTreeSet::new();
    for entry in entries() {
        for row in entry.rows {
            assert!(seen.insert((*row, entry.kind == Kind::Duty)), "{row} stands twice");
        }
        let citation = entry.citation().unwrap();
        assert!(entry.document().is_some_and(|document| document.id == citation.document), "{citation:?}");
        for lang in [Lang::ZhCn, Lang::En] {
            assert_ne!(citation.address(lang), citation.clause, "{citation:?}");
        }
    }
}

#[test]
fn entries_stand_in_the_order_of_the_documents() {
    let documents: Vec<&str> = entries()
        .filter(|entry| entry.kind == Kind::Entry)
        .map(|entry| entry.document().unwrap().id)
        .collect();
    let mut ordered = documents.clone();
    ordered.sort_by_key(|id| crate::document::DOCUMENTS.iter().position(|document| document.id == *id));
    assert_eq!(documents, ordered);
}

#[test]
fn every_unit_exists_and_has_one_role_in_an_entry() {
    for entry in entries() {
        let mut seen = BTreeSet::new();
        for id in [entry.lead, entry.support, entry.presumed].into_iter().flatten() {
            assert!(unit::find(id).is_some(), "{id}");
            assert!(seen.insert(*id), "{} names {id} twice", entry.rows[0]);
        }
        assert!(entry.lead.is_empty() || entry.presumed.is_empty(), "{}", entry.rows[0]);
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let is_chinese =
        |text: &str| text.chars().any(|character| ('\u{3400}'..='\u{9fff}').contains(&character));
    let both = |text: &Text, row: &str| {
        assert!(is_chinese(text.zh_cn), "{row}: {}", text.zh_cn);
        // An English text may name a document by its number, and nothing else in Chinese.
        let english = text.en.replace("罗府办〔2013〕5号", "").replace("罗发〔2013〕3号", "");
        assert!(!english.trim().is_empty() && !is_chinese(&english), "{row}: {}", text.en);
        assert!(!text.zh_cn.contains(['"', '\'']), "{row}: {}", text.zh_cn);
        for text in [text.zh_cn, text.en] {
            assert_eq!(text, text.trim(), "{row}");
        }
    };
    let mut titles = BTreeSet::new();
    for entry in entries() {
        let row = entry.rows[0];
        both(&entry.title, row);
        entry.members.iter().chain(&entry.others).chain(&entry.note).for_each(|text| both(text, row));
        assert!(entry.topics.iter().all(|topic| !topic.trim().is_empty()), "{row}");
        let members: BTreeSet<&str> = entry.members.iter().map(|member| member.zh_cn).collect();
        assert_eq!(members.len(), entry.members.len(), "{row} lists a member twice");
        if entry.kind == Kind::Entry {
            assert!(titles.insert(entry.title.zh_cn), "{} stands twice", entry.title.zh_cn);
        }
    }
}

#[test]
fn the_named_schools_are_as_many_as_the_document_names() {
    for (row, count) in [
        ("LFB2013-7/A1.2/04", 5),
        ("LFB2013-7/A1.3/01", 4),
        ("LFB2013-7/A1.3/02", 5),
        ("LFB2013-7/A1.3/03", 11),
        ("LFB2013-7/A4.13/01", 8),
        ("LFB2013-7/A6.18/01", 2),
        ("LFB2013-7/A6.20/01", 2),
        ("LFB2013-6/III/01", 17),
        ("LFB2013-6/IV.2.2/02", 6),
        ("LFB2013-6/IV.4.1/01", 6),
        ("LF2013-3/III.6/01", 3),
    ] {
        let entry = entries().find(|entry| entry.rows.contains(&row)).unwrap();
        assert_eq!(entry.members.len(), count, "{row}");
    }
}

#[test]
fn every_member_of_the_greening_group_is_a_unit() {
    let group = entries().find(|entry| entry.rows == ["LFB2013-6/III/01"]).unwrap();
    let units: BTreeSet<&str> = group.units().map(|unit| unit.id).collect();
    assert_eq!(units.len(), group.members.len() + 1);
    assert!(units.contains("district-health") && units.contains("district-audit"));
    for (member, unit) in group.members.iter().zip(group.units().skip(1)) {
        assert_eq!(member.en, unit.name.en, "{}", member.zh_cn);
    }
}

#[test]
fn every_duty_of_the_calendar_is_an_entry_with_its_units() {
    let listed: Vec<_> = entries().filter(|entry| entry.kind == Kind::Duty).collect();
    assert_eq!(listed.len(), duties().len());
    for (entry, duty) in listed.iter().zip(duties()) {
        assert_eq!(entry.rows, [duty.id]);
        assert_eq!(entry.citation(), Some(duty.citation()));
        assert_eq!([entry.lead, entry.presumed].concat(), duty.units);
    }
    let club = listed.iter().find(|entry| entry.rows == ["LFB2013-5/III.4/01"]).unwrap();
    assert_eq!((club.lead, club.presumed), (&[][..], &["entrepreneurs-club"][..]));
}
