//! The duties of the three plans of 2013–2015: which have dates, which have none, and why.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{ask, between, day, of_duty};
use crate::calendar::*;

/// A duty with dates: its id, units, cadence, periods from 2013 to 2016, and the assumptions of the
/// first and the last.
type Row = (
    &'static str,
    &'static [&'static str],
    Cadence,
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);

const EDUCATION: &[&str] = &["district-education"];
const GOVERNMENT: &[&str] = &["district-government"];
const YEARS: &[&str] = &["2014", "2015"];
const FIRST: &[&str] = &["due-day", "unit", "first-period"];
const LAST: &[&str] = &["due-day", "unit", "last-period"];

#[rustfmt::skip] // one line each
const DATED: &[Row] = &[
    ("LFB2013-6/IV.1.1/01", &["district-renewal"], Cadence::Once, &["2013"], &["due-day"], &["due-day"]),
    ("LFB2013-6/IV.1.1/02", &["district-renewal"], Cadence::Once, &["2015"], &["due-day"], &["due-day"]),
    ("LFB2013-6/IV.2.2/01", &["district-urban-management"], Cadence::Once, &["2015"], &["due-day", "year"], &["due-day", "year"]),
    ("LFB2013-6/IV.4.1/01", &["district-urban-management"], Cadence::Once, &["2013"], &["due-day"], &["due-day"]),
    ("LFB2013-6/IV.4.1/02", &["district-urban-management"], Cadence::Once, &["2015"], &["due-day"], &["due-day"]),
    ("LFB2013-7/A1.3/05", GOVERNMENT, Cadence::Yearly, YEARS, FIRST, LAST),
    ("LFB2013-7/A2.6/01", EDUCATION, Cadence::Yearly, YEARS, FIRST, LAST),
    ("LFB2013-7/A3.7/01", GOVERNMENT, Cadence::Yearly, YEARS, FIRST, LAST),
    ("LFB2013-7/A6.17/01", EDUCATION, Cadence::Yearly, YEARS, FIRST, LAST),
    ("LFB2013-7/A6.18/01", EDUCATION, Cadence::Once, &["2013"], &["due-day", "unit"], &["due-day", "unit"]),
    ("LFB2013-7/A6.18/02", EDUCATION, Cadence::Yearly, YEARS, FIRST, LAST),
    ("LFB2013-7/A6.18/04", EDUCATION, Cadence::Yearly, YEARS, FIRST, LAST),
    ("LF2013-3/IV.4/02", &["district-technology"], Cadence::Once, &["2013"], &["lead-unit"], &["lead-unit"]),
    ("LF2013-3/V.2/01", &["civility-office", "district-education"], Cadence::Quarterly,
        &["2013-Q3", "2013-Q4", "2014-Q1", "2014-Q2", "2014-Q3", "2014-Q4", "2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4"],
        &["due-day", "lead-unit", "first-period"], &["due-day", "lead-unit", "last-period"]),
    ("LF2013-3/VII.4/02", &["discipline-commission"], Cadence::Once, &["2014-H1"], &[], &[]),
    ("LF2013-3/VIII.3/01", &["district-committee", "district-government"], Cadence::Yearly, YEARS, FIRST, LAST),
];

/// A duty without dates: its id, units, cadence and why.
const UNDATED: &[(&str, &[&str], Cadence, Undated)] = &[
    ("LFB2013-6/V.2/01", &["greening-leading-group"], Cadence::Unstated, Undated::IntervalNotStated),
    ("LFB2013-7/A2.5/02", EDUCATION, Cadence::ThreeYearly, Undated::FirstYearNotStated),
    ("LFB2013-7/A3.8/03", EDUCATION, Cadence::ThreeYearly, Undated::FirstYearNotStated),
    ("LFB2013-7/A5.14/01", EDUCATION, Cadence::Unstated, Undated::IntervalNotStated),
    ("LF2013-3/III.2/03", &["district-health"], Cadence::Unstated, Undated::IntervalNotStated),
    (
        "LF2013-3/IV.4/01",
        &["district-human-resources", "district-technology", "district-supervision"],
        Cadence::Continuous,
        Undated::Continuous,
    ),
    ("LF2013-3/V.2/04", &["civility-office"], Cadence::Unstated, Undated::IntervalNotStated),
    ("LF2013-3/VI.1/01", &["district-environment"], Cadence::Unstated, Undated::IntervalNotStated),
    ("LF2013-3/VI.3/01", &["district-environment"], Cadence::Continuous, Undated::Continuous),
    ("LF2013-3/VI.3/03", &["district-environment"], Cadence::Unstated, Undated::IntervalNotStated),
    ("LF2013-3/VII.5/01", &["people-congress-office"], Cadence::Unstated, Undated::IntervalNotStated),
];

fn plans() -> Query {
    between("2013-01-01", "2020-12-31")
}

#[test]
fn every_duty_of_the_plans_with_dates_has_its_units_periods_and_assumptions() {
    let found = occurrences(&plans()).unwrap();
    for (id, units, cadence, periods, first, last) in DATED {
        for unit in *units {
            let owed: Vec<_> =
                of_duty(&found, id).into_iter().filter(|occurrence| occurrence.unit == *unit).collect();
            let listed: Vec<String> = owed.iter().map(|occurrence| occurrence.period.to_string()).collect();
            assert_eq!(listed, *periods, "{id} {unit}");
            assert_eq!(json!(owed[0].assumed), json!(first), "{id}, first");
            assert_eq!(json!(owed[owed.len() - 1].assumed), json!(last), "{id}, last");
            for occurrence in &owed {
                assert_eq!((occurrence.cadence, occurrence.database), (*cadence, None), "{id}");
                assert_eq!(occurrence.nominal_due, occurrence.period.last_day(), "{id}");
                assert_eq!(
                    id.rsplit_once('/').unwrap().0,
                    [&*occurrence.citation.document, &*occurrence.citation.clause].join("/")
                );
                assert_eq!(occurrence.source, None);
            }
        }
        assert_eq!(of_duty(&found, id).len(), units.len() * periods.len(), "{id}");
    }
    let of_plans = found.iter().filter(|occurrence| occurrence.citation.document != "LFB2013-5");
    let expected: usize = DATED.iter().map(|(_, units, _, periods, ..)| units.len() * periods.len()).sum();
    assert_eq!(of_plans.count(), expected, "and no other duty has dates");
}

#[test]
fn every_duty_of_the_plans_without_dates_says_why_and_has_no_occurrence() {
    let found = occurrences(&plans()).unwrap();
    let without = undated(&plans()).unwrap();
    let told: Vec<_> =
        without.iter().map(|duty| (duty.id, duty.units, duty.cadence, duty.why.unwrap())).collect();
    assert_eq!(told, UNDATED);
    for duty in &without {
        assert!(of_duty(&found, duty.id).is_empty(), "{}", duty.id);
        let expected = if duty.why == Some(Undated::Continuous) { &[][..] } else { duty.units };
        assert_eq!((duty.set_by, duty.first, duty.last, duty.reading), (expected, None, None, None));
    }
}

#[test]
fn the_table_lists_each_duty_with_or_without_dates() {
    let all: Vec<Listed> = duties().iter().map(Listed::of).collect();
    assert_eq!(
        all.iter().map(|duty| duty.id).collect::<Vec<_>>(),
        duties().iter().map(|duty| duty.id).collect::<Vec<_>>()
    );
    assert_eq!(all.len(), 51 + DATED.len() + UNDATED.len());
    let of = |id: &str| all.iter().find(|duty| duty.id == id).unwrap();
    let award = of("LF2013-3/VIII.3/01");
    assert_eq!((award.first, award.last), (Some(Period::Year(2014)), Some(Period::Year(2015))));
    assert_eq!(json!(award.assumed), json!(["due-day", "unit", "first-period", "last-period"]));
    let exports = of("LFB2013-5/III.1/03");
    assert_eq!((exports.first, exports.last), (Some(Period::Month(2013, 5)), None));
    assert_eq!(of("LFB2013-5/III.1/21").also, ["LFB2013-5/III.1/22"]);
    assert_eq!(of("LF2013-3/VII.4/02").first, Some(Period::HalfYear(2014, 1)));
    let tentative: Vec<_> = all.iter().filter(|duty| !duty.binding).map(|duty| duty.id).collect();
    assert_eq!(tentative, ["LF2013-3/V.2/01"]);
    assert!(all.iter().all(|duty| duty.why.is_some() == (duty.reading.is_none())));
}

#[test]
fn days_at_the_edges_of_years_and_of_the_plan() {
    let due = |from: &str, to: &str, duty: &str| {
        let found = occurrences(&between(from, to)).unwrap();
        of_duty(&found, duty)
            .iter()
            .map(|occurrence| occurrence.effective_due.to_string())
            .collect::<Vec<_>>()
    };
    // 31 December 2013 is a Tuesday, 30 June 2014 a Monday, 31 December 2015 a Thursday: all worked.
    for (duty, on) in [
        ("LFB2013-6/IV.1.1/01", "2013-12-31"),
        ("LF2013-3/IV.4/02", "2013-12-31"),
        ("LF2013-3/VII.4/02", "2014-06-30"),
        ("LFB2013-7/A6.17/01", "2015-12-31"),
    ] {
        let before = day(on).plus_days(-1).to_string();
        let after = day(on).plus_days(1).to_string();
        assert_eq!(due(on, on, duty), [on], "{duty}");
        assert!(due("2013-01-01", &before, duty).iter().all(|other| *other < before), "{duty}");
        assert_eq!(due(&after, &after, duty), [""; 0], "{duty}");
    }
    let after = occurrences(&between("2016-01-01", "2030-12-31")).unwrap();
    assert!(
        after.iter().all(|occurrence| occurrence.citation.document == "LFB2013-5"),
        "the plans have ended"
    );
}

#[test]
fn a_duty_without_dates_is_listed_while_its_document_is_in_force() {
    let count = |from: &str, to: &str| undated(&between(from, to)).unwrap().len();
    // 发3号 was issued on 20 May 2013, 6号 on the 24th, 7号 on the 28th.
    assert_eq!(count("2013-01-01", "2013-05-19"), 0);
    assert_eq!(count("2013-05-20", "2013-05-20"), 7);
    assert_eq!(count("2013-05-24", "2013-05-24"), 8);
    assert_eq!(count("2013-05-28", "2013-05-28"), 11);
    assert_eq!(count("2015-12-31", "2016-12-31"), 11);
    assert_eq!(count("2016-01-01", "2016-12-31"), 0);
}

#[test]
fn filters_hold_for_duties_without_dates_too() {
    let ids = |filter: Value| -> Vec<String> {
        let mut query = json!({"from": "2014-01-01", "to": "2014-12-31"});
        query.as_object_mut().unwrap().extend(filter.as_object().unwrap().clone());
        let answer = ask(&query);
        assert_eq!(answer["problems"], json!([]));
        answer["undated"].as_array().unwrap().iter().map(|duty| duty["id"].as_str().unwrap().into()).collect()
    };
    assert_eq!(
        ids(json!({"unit": "district-environment"})),
        ["LF2013-3/VI.1/01", "LF2013-3/VI.3/01", "LF2013-3/VI.3/03"]
    );
    assert_eq!(ids(json!({"unit": "district-statistics"})), [""; 0]);
    assert_eq!(ids(json!({"document": "LFB2013-6"})), ["LFB2013-6/V.2/01"]);
    assert_eq!(ids(json!({"document": "LFB2013-5"})), [""; 0]);
    assert_eq!(ids(json!({"cadence": "three-yearly"})), ["LFB2013-7/A2.5/02", "LFB2013-7/A3.8/03"]);
    assert_eq!(ids(json!({"database": "investment"})), [""; 0]);
}

#[test]
fn a_duty_without_dates_as_json() {
    let answer = ask(&json!({"from": "2014-01-01", "to": "2014-12-31", "document": "LFB2013-6"}));
    assert_eq!(
        answer["undated"],
        json!([{
            "id": "LFB2013-6/V.2/01", "also": [], "units": ["greening-leading-group"],
            "title": {"zh-CN": "定期评价和反馈各单位绿化建设工作绩效",
                "en": "Evaluate each unit's greening work at regular intervals and report back"},
            "database": null, "cadence": "unstated", "why": "interval-not-stated",
            "setBy": ["greening-leading-group"], "first": null, "last": null, "assumed": ["unit"],
            "binding": true, "reading": null, "citation": {"document": "LFB2013-6", "clause": "V.2"},
        }])
    );
}

#[test]
fn what_the_document_only_explores_is_marked_in_every_form() {
    let mut query = between("2014-01-01", "2014-03-31");
    query.unit = Some("civility-office".into());
    let found = occurrences(&query).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].uid, "lf2013-3-v-2-01.2014-Q1.civility-office@luohu-policy-kit");
    assert_eq!(serde_json::to_value(&found[0]).unwrap()["binding"], false);
    for lang in [crate::text::Lang::ZhCn, crate::text::Lang::En] {
        assert!(csv::write(&found, lang).contains(EXPLORATORY.get(lang)));
        let text = ics::write(&found, &ics::Options { lang, ..ics::Options::default() });
        let text = text.replace("\r\n ", "").replace("\\,", ",");
        assert!(text.contains(EXPLORATORY.get(lang)), "{text}");
        assert!(
            !text.contains("LFB2013-5") && !text.contains("罗府办〔2013〕5号"),
            "only documents that are cited"
        );
    }
}

#[test]
fn units_to_choose_from_owe_something() {
    let offered: Vec<_> = obliged_units().map(|unit| unit.id).collect();
    assert!(offered.contains(&"street-guiyuan") && offered.contains(&"discipline-commission"));
    assert!(!offered.contains(&"district-court") && !offered.contains(&"district-performance"));
    for unit in offered {
        let mut query = plans();
        query.unit = Some(unit.into());
        let owed = occurrences(&query).unwrap().len() + undated(&query).unwrap().len();
        assert!(owed > 0, "{unit}");
    }
    let mut query = plans();
    query.unit = Some("district-court".into());
    assert_eq!(occurrences(&query), Ok(Vec::new()), "every known unit can be asked about");
    query.unit = Some("no-such".into());
    let message = occurrences(&query).unwrap_err().remove(0).message;
    assert!(message.en.contains("district-economy") && !message.en.contains("district-court"));
}

/// What subscribers of the data feeds have received stays as it is, byte for byte.
#[test]
fn the_feeds_of_the_first_document_never_change() {
    let mut query = between("2013-01-01", "2016-12-31");
    query.document = Some("LFB2013-5".into());
    query.expand_streets = true;
    let found = occurrences(&query).unwrap();
    let digest = |text: &str| format!("{:x}", Sha256::digest(text));
    assert_eq!(found.len(), COUNT);
    let lines: String = found.iter().map(|occurrence| crate::json::write(occurrence) + "\n").collect();
    assert_eq!(digest(&lines), LINES);
    assert_eq!(digest(&ics::write(&found, &ics::Options::default())), FILE);
    query.document = None;
    let all = occurrences(&query).unwrap();
    assert!(all.iter().filter(|occurrence| occurrence.citation.document == "LFB2013-5").eq(&found));
}

const COUNT: usize = 3170;
const LINES: &str = "2094ae3f3a72443882c77ca68941cc2f729a9365b4a7c45331223e1d3e0dca03";
const FILE: &str = "ba1f36900c29a721443ef6709bcb164b12426f0a4e227a1fb9c58153812539fd";
