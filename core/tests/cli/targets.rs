//! `targets` with and without reported values.

use std::fs;

use luohu_policy_core::{
    api,
    measures::plan_targets::{csv::reports_from_csv, targets},
};
use serde_json::{Value, json};

use crate::run::{directory, run};

const TABLE: &str = "target,date,value\nLFB2013-6/I/01,2014-12-31,60.5\nLFB2013-6/IV.4.2/01,2014-12-31,50\n";

#[test]
fn without_reports_every_target_is_listed_with_its_id() {
    for lang in ["zh-CN", "en"] {
        let run = run(&["targets", "--lang", lang], "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        for target in targets::all().filter(|target| target.only.is_none()) {
            assert!(run.stdout.contains(target.id), "{}", target.id);
        }
    }
    let english = run(&["targets", "--lang", "en", "--unit", "district-health"], "").stdout;
    assert!(
        english
            .starts_with("Buildings with greened roofs, 2013: aims at 2–5 buildings; due 31 December 2013\n"),
        "{english}"
    );
}

#[test]
fn reports_come_from_a_file_or_standard_input_as_table_or_json() {
    let json = r#"[{"target": "LFB2013-6/I/01", "date": "2014-12-31", "value": "60.5"},
        {"target": "LFB2013-6/IV.4.2/01", "date": "2014-12-31", "value": 50}]"#;
    let file = directory("targets").join("数值.csv");
    fs::write(&file, format!("\u{feff}{TABLE}")).unwrap();
    let args = ["targets", "--on", "2014-12-31", "--document", "LFB2013-6", "--reports"];
    let from_file = run(&[&args[..], &[file.to_str().unwrap()]].concat(), "");
    assert_eq!((from_file.status, from_file.stderr.as_str()), (0, ""));
    assert!(
        from_file.stdout.contains(
            "[推进中] 全区绿化覆盖率（非约束性）：目标 65 %；现为 60.5 %；还差 4.5 %；时间已过 66%"
        ),
        "{}",
        from_file.stdout
    );
    for text in [TABLE, json] {
        assert_eq!(run(&[&args[..], &["-"]].concat(), text).stdout, from_file.stdout);
    }
}

#[test]
fn json_is_the_assessment_of_the_contract() {
    let run = run(&["targets", "--format", "json", "--unit", "district-works", "--reports", "-"], TABLE);
    let request = json!({"measure": "plan-targets", "facts": {
        "unit": "district-works",
        "reports": [
            {"target": "LFB2013-6/I/01", "date": "2014-12-31", "value": "60.5"},
            {"target": "LFB2013-6/IV.4.2/01", "date": "2014-12-31", "value": 50}
        ]
    }});
    assert_eq!(run.stdout, api::assess_json(&request.to_string()) + "\n");
    let answer: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        answer["result"]["totals"],
        json!({"total": 2, "met": 1, "inProgress": 0, "notMet": 0, "unknown": 1})
    );
}

#[test]
fn a_table_that_is_written_can_be_read_again() {
    let written = run(&["targets", "--format", "csv", "--reports", "-"], TABLE).stdout;
    assert_eq!(reports_from_csv(&written), reports_from_csv(TABLE));
    let again = run(&["targets", "--format", "csv", "--reports", "-"], &written);
    assert_eq!((again.status, again.stdout), (0, written));
}

#[test]
fn a_bad_line_is_told_with_its_number_and_the_rest_goes_on() {
    let table = format!("{TABLE}LFB2013-6/I/01,2015-02-29,61\n");
    let run = run(&["targets", "--lang", "en", "--reports", "-"], &table);
    assert_eq!(run.status, 1);
    assert!(
        run.stderr.starts_with("Line 4, day of the value: the calendar has no such day"),
        "{}",
        run.stderr
    );
    assert!(run.stdout.contains("1 met"), "{}", run.stdout);
}

#[test]
fn more_bad_lines_than_are_listed_do_not_keep_the_others_from_being_judged() {
    let bad = "LFB2013-6/I/99,2014-12-31,1\n".repeat(150);
    let run = run(&["targets", "--lang", "en", "--reports", "-"], format!("{TABLE}{bad}"));
    assert_eq!(run.status, 1);
    assert!(run.stderr.starts_with("Line 4, target:"), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 101);
    assert!(run.stderr.ends_with(
        "50 more problems are not listed; correct those above and submit it again to see them.\n"
    ));
    assert!(run.stdout.contains("1 met"), "{}", run.stdout);
}

#[test]
fn what_cannot_be_chosen_is_wrong_usage() {
    for args in [
        &["--unit", "nobody"][..],
        &["--document", "LFB2013-5"],
        &["--on", "2014-02-30"],
        &["--year", "1900"],
    ] {
        let run = run(&[&["targets"], args].concat(), "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
    }
}
