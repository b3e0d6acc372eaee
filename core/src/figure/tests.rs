//! Figures before they begin, while they hold and after they end.

use super::*;
use crate::document::LFB2013_5;

fn day(day: &str) -> CivilDate {
    day.parse().unwrap()
}

fn dated(from: &str, document: &'static str) -> Dated<u8> {
    let citation = Citation { document: document.into(), clause: "III.2".into() };
    Dated { from: day(from), to: Some(day("2019-12-31")), value: 3, citation }
}

fn value(figure: &Figure<u8>, on: &str) -> Option<u8> {
    figure.on(Some(day(on))).map(|dated| dated.value)
}

#[test]
fn only_the_documents_own_figure_answers_for_days_before_its_issue() {
    let issued = LFB2013_5.issued_on.to_string();
    for (from, document, before) in [
        (&*issued, LFB2013_5.id, Some(3)),
        ("2013-04-25", LFB2013_5.id, None),
        (&*issued, "own paper", None),
        ("2016-01-01", LFB2013_5.id, None),
    ] {
        let figure = Figure(vec![dated(from, document)].into());
        let eve = day(from).plus_days(-1).to_string();
        assert_eq!(value(&figure, &eve), before, "{from} {document}");
        assert_eq!(value(&figure, "1949-10-01"), before, "{from} {document}");
        assert_eq!(value(&figure, from), Some(3), "{from} {document}");
        assert_eq!(value(&figure, "2019-12-31"), Some(3), "{from} {document}");
        assert_eq!(value(&figure, "2020-01-01"), None, "{from} {document}");
        assert_eq!(figure.on(None).map(|dated| dated.value), Some(3));
    }
}

#[test]
fn a_supplied_figure_never_holds_before_it_begins() {
    let issued = LFB2013_5.issued_on;
    let figure = Omitted(Figure(vec![dated(&issued.to_string(), LFB2013_5.id)].into()));
    assert_eq!(figure.on(Some(issued.plus_days(-1))), None);
    assert!(figure.on(Some(issued)).is_some());
    assert!(figure.on(None).is_some());
}

#[test]
fn a_figure_changes_where_a_day_gives_another_value_or_none() {
    let open = |from: &str| Dated { to: None, ..dated(from, LFB2013_5.id) };
    let issued = LFB2013_5.issued_on.to_string();
    let changes = |values: Vec<Dated<u8>>| Figure(values.into()).changes();
    assert!(!changes(vec![open(&issued)]));
    assert!(!changes(vec![open("1949-10-01")]));
    assert!(changes(vec![open("2013-04-25")]));
    assert!(changes(vec![dated(&issued, LFB2013_5.id)]));
    assert!(changes(vec![open(&issued), open("2014-01-01")]));
    let supplied = |from: &str| Omitted(Figure(vec![open(from)].into())).changes();
    assert_eq!((supplied("1949-10-01"), supplied(&issued)), (false, true));
    assert!(!Omitted::<u8>::PUBLISHED.changes());
}
