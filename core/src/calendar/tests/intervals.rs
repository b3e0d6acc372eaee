//! What a host sets where a document leaves it open.

use serde_json::{Value, json};

use super::{ask, between, day};
use crate::{calendar::*, document::Citation};

const EVALUATION: &str = "LFB2013-6/V.2/01";
const SELECTION: &str = "LFB2013-7/A2.5/02";

fn query(intervals: &Value) -> Value {
    json!({"from": "2013-01-01", "to": "2016-12-31", "intervals": intervals})
}

fn paper() -> Value {
    json!({"document": "罗城管〔2013〕1号", "clause": "二"})
}

/// The occurrences of a duty as (period, assumed).
fn owed(intervals: &Value, duty: &str) -> Vec<(String, Value)> {
    let answer = ask(&query(intervals));
    assert_eq!(answer["problems"], json!([]), "{intervals}");
    assert!(answer["undated"].as_array().unwrap().iter().all(|listed| listed["id"] != duty));
    let all = answer["occurrences"].as_array().unwrap().clone();
    let of = all.into_iter().filter(|occurrence| occurrence["duty"] == duty);
    of.map(|occurrence| {
        assert_eq!(occurrence["source"], paper(), "the host's paper stands beside the clause");
        assert_eq!(occurrence["citation"]["document"], duty.split_once('/').unwrap().0);
        (occurrence["period"].as_str().unwrap().into(), occurrence["assumed"].clone())
    })
    .collect()
}

#[test]
fn an_interval_gives_dates_from_its_first_day_to_the_end_of_the_plan() {
    for (cadence, from, periods, first, last) in [
        ("monthly", json!(null), 31, "2013-06", "2015-12"),
        ("quarterly", json!("2013-07-01"), 10, "2013-Q3", "2015-Q4"),
        ("quarterly", json!("2013-07-02"), 9, "2013-Q4", "2015-Q4"),
        ("half-yearly", json!("2014-01-01"), 4, "2014-H1", "2015-H2"),
        ("yearly", json!("2013-05-24"), 2, "2014", "2015"),
        ("monthly", json!("2015-12-01"), 1, "2015-12", "2015-12"),
    ] {
        let owed =
            owed(&json!({EVALUATION: {"cadence": cadence, "from": from, "citation": paper()}}), EVALUATION);
        assert_eq!(owed.len(), periods, "{cadence} {from}");
        assert_eq!((&*owed[0].0, &*owed[owed.len() - 1].0), (first, last), "{cadence} {from}");
        let assumed_first = owed[0].1.as_array().unwrap().contains(&json!("first-period"));
        assert_eq!(assumed_first, from.is_null(), "a first day that the host states is not assumed");
        assert!(owed[owed.len() - 1].1.as_array().unwrap().contains(&json!("last-period")));
    }
    // No month begins after this day within the plan.
    let late = json!({EVALUATION: {"cadence": "monthly", "from": "2015-12-02", "citation": paper()}});
    assert_eq!(owed(&late, EVALUATION), []);
}

#[test]
fn a_first_year_gives_the_rounds_of_a_cycle() {
    for year in 2013..=2015 {
        let owed = owed(&json!({SELECTION: {"firstYear": year, "citation": paper()}}), SELECTION);
        assert_eq!(owed, [(year.to_string(), json!(["due-day", "unit", "last-period"]))]);
    }
}

#[test]
fn supplied_dates_are_named_sorted_filtered_and_written_like_others() {
    let interval = Interval {
        cadence: Some(Cadence::HalfYearly),
        from: Some(day("2014-01-01")),
        first_year: None,
        citation: Citation { document: "罗城管〔2013〕1号".into(), clause: "二".into() },
    };
    let mut query = between("2014-01-01", "2014-12-31");
    query.unit = Some("greening-leading-group".into());
    query.cadence = Some(Cadence::HalfYearly);
    query.intervals = Intervals::from([(EVALUATION.to_owned(), interval)]);
    let found = occurrences(&query).unwrap();
    let uids: Vec<_> = found.iter().map(|occurrence| &*occurrence.uid).collect();
    assert_eq!(
        uids,
        [
            "lfb2013-6-v-2-01.2014-H1.greening-leading-group@luohu-policy-kit",
            "lfb2013-6-v-2-01.2014-H2.greening-leading-group@luohu-policy-kit",
        ]
    );
    assert!(csv::write(&found, crate::text::Lang::ZhCn).contains(",罗城管〔2013〕1号 二\r\n"));
    let text = ics::write(&found, &ics::Options::default()).replace("\r\n ", "");
    assert!(
        text.contains("依据：罗府办〔2013〕6号 五（二）\\n")
            && text.contains("\\n间隔出处：罗城管〔2013〕1号 二")
    );
    query.cadence = Some(Cadence::Unstated);
    assert_eq!(occurrences(&query), Ok(Vec::new()));
    query.cadence = None;
    let json = serde_json::to_string(&query).unwrap();
    assert_eq!(Query::from_json(&json), Ok(query.clone()));
    assert_eq!(serde_json::from_str::<Query>(&json).unwrap(), query);
    let text = serde_json::to_string(&query.intervals).unwrap();
    assert_eq!(read_intervals(&text), Ok(query.intervals));
}

/// The paths below the entry and the codes of the problems.
fn refused(id: &str, interval: &Value) -> Vec<(String, String)> {
    let answer = ask(&query(&json!({ id: interval })));
    assert_eq!(answer["occurrences"], json!([]));
    let problems = answer["problems"].as_array().unwrap();
    for problem in problems {
        for language in ["zh-CN", "en"] {
            let message = problem["message"][language].as_str().unwrap();
            assert!(message.len() < 1000 && !message.contains("{name}"), "{message}");
        }
    }
    let above = ["intervals[\"", id, "\"]"].concat();
    let below = |problem: &Value| problem["path"].as_str().unwrap().strip_prefix(&above).map(str::to_owned);
    problems
        .iter()
        .map(|problem| (below(problem).unwrap(), problem["code"].as_str().unwrap().into()))
        .collect()
}

#[test]
fn what_cannot_be_set_is_refused_with_the_way_out() {
    let both = json!({"document": "a", "clause": "b"});
    let long = "文".repeat(201);
    for (id, interval, problems) in [
        ("LFB2013-6/V.2/02", json!({}), &[("", "unknown-duty")][..]),
        ("LFB2013-5/III.1/03", json!({"cadence": "yearly"}), &[("", "interval-not-open")]),
        ("LF2013-3/VI.3/01", json!({"cadence": "monthly"}), &[("", "interval-not-open")]),
        (EVALUATION, json!(3), &[("", "not-an-object")]),
        (EVALUATION, json!({}), &[(".citation", "required"), (".cadence", "required")]),
        (EVALUATION, json!({"cadence": "weekly", "citation": both}), &[(".cadence", "not-a-choice")]),
        (EVALUATION, json!({"cadence": "event", "citation": both}), &[(".cadence", "not-a-choice")]),
        (
            EVALUATION,
            json!({"cadence": 3, "citation": "x"}),
            &[(".cadence", "not-a-choice"), (".citation", "required")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "firstYear": 2013, "citation": both}),
            &[(".firstYear", "unknown-field")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "from": "2013-02-30", "citation": both}),
            &[(".from", "no-such-day")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "from": "2013-05-23", "citation": both}),
            &[(".from", "out-of-range")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "from": "2016-01-01", "citation": both}),
            &[(".from", "out-of-range")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "citation": {"document": " "}}),
            &[(".citation.document", "required"), (".citation.clause", "required")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "citation": {"document": long, "clause": "b"}}),
            &[(".citation.document", "required")],
        ),
        (
            EVALUATION,
            json!({"cadence": "yearly", "citation": {"document": "a", "clause": "b", "page": 1}}),
            &[(".citation.page", "unknown-field")],
        ),
        (
            SELECTION,
            json!({"cadence": "yearly", "citation": both}),
            &[(".cadence", "unknown-field"), (".firstYear", "required")],
        ),
        (SELECTION, json!({"firstYear": "2013", "citation": both}), &[(".firstYear", "bad-year")]),
        (SELECTION, json!({"firstYear": 2012, "citation": both}), &[(".firstYear", "out-of-range")]),
        (SELECTION, json!({"firstYear": 2016, "citation": both}), &[(".firstYear", "out-of-range")]),
        (SELECTION, json!({"firstYear": 99999, "citation": both}), &[(".firstYear", "bad-year")]),
    ] {
        let expected: Vec<_> = problems.iter().map(|(path, code)| ((*path).into(), (*code).into())).collect();
        assert_eq!(refused(id, &interval), expected, "{id} {interval}");
    }
}

#[test]
fn typed_intervals_are_checked_as_well() {
    let interval = |cadence, first_year| Interval {
        cadence,
        from: Some(day("2013-07-01")),
        first_year,
        citation: Citation { document: "a".into(), clause: "b".into() },
    };
    for (id, interval, codes) in [
        (EVALUATION, interval(Some(Cadence::MidYear), None), &["not-a-choice"][..]),
        (EVALUATION, interval(Some(Cadence::Yearly), Some(2013)), &["interval-not-open"]),
        (SELECTION, interval(Some(Cadence::Yearly), Some(2013)), &["interval-not-open", "interval-not-open"]),
        ("no duty", interval(None, None), &["unknown-duty"]),
    ] {
        let mut query = between("2013-01-01", "2015-12-31");
        query.intervals.insert(id.to_owned(), interval);
        let problems = occurrences(&query).unwrap_err();
        assert_eq!(problems.iter().map(|problem| &*problem.code).collect::<Vec<_>>(), codes, "{id}");
        assert_eq!(undated(&query).unwrap_err(), problems);
    }
}

#[test]
fn many_bad_intervals_give_a_bounded_answer() {
    let many: serde_json::Map<String, Value> = (0..5000).map(|n| (format!("x{n}"), json!({}))).collect();
    let answer = ask(&query(&Value::Object(many)));
    assert_eq!(answer["problems"].as_array().unwrap().len(), 100);
    assert_eq!(read_intervals("[]").unwrap_err()[0].code, "not-json");
    assert_eq!(read_intervals(&" ".repeat(1 << 21)).unwrap_err()[0].code, "too-large");
}
