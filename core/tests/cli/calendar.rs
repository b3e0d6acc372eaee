//! `calendar` to standard output and into files.

use std::fs;

use luohu_policy_core::{
    calendar::{Cadence, Database, Query, csv, ics, occurrences},
    date::CivilDate,
    text::Lang,
    workday::Roll,
};
use serde_json::Value;

use crate::run::{Run, directory, run};

const YEAR: [&str; 5] = ["calendar", "--from", "2014-01-01", "--to", "2014-12-31"];

fn calendar(args: &[&str]) -> Run {
    run(&[&YEAR, args].concat(), "")
}

fn query() -> Query {
    Query::new(CivilDate::constant(2014, 1, 1), CivilDate::constant(2014, 12, 31))
}

fn listed(run: &Run) -> Vec<Value> {
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn json_is_an_array_with_one_occurrence_a_line() {
    let run = calendar(&[]);
    let expected = occurrences(&query()).unwrap();
    assert_eq!(Value::from(listed(&run)), serde_json::to_value(&expected).unwrap());
    assert_eq!(run.stdout.lines().count(), expected.len() + 2);
    assert!(expected.len() > 50);
}

#[test]
fn every_filter_reaches_the_query() {
    for (args, query) in [
        (&["--unit", "district-economy"][..], Query { unit: Some("district-economy".into()), ..query() }),
        (&["--database", "investment"], Query { database: Some(Database::Investment), ..query() }),
        (&["--cadence", "half-yearly"], Query { cadence: Some(Cadence::HalfYearly), ..query() }),
        (&["--roll", "none"], Query { roll: Roll::None, ..query() }),
        (&["--roll", "previous"], Query { roll: Roll::Previous, ..query() }),
        (&["--expand-streets"], Query { expand_streets: true, ..query() }),
    ] {
        let expected = serde_json::to_value(occurrences(&query).unwrap()).unwrap();
        assert_eq!(Value::from(listed(&calendar(args))), expected, "{args:?}");
        assert_ne!(Value::from(listed(&calendar(&[]))), expected, "{args:?}");
    }
}

#[test]
fn nothing_due_is_an_empty_list() {
    let run = run(&["calendar", "--from", "2000-01-01", "--to", "2000-12-31"], "");
    assert_eq!((run.status, run.stdout.as_str()), (0, "[]\n"));
}

#[test]
fn ics_and_csv_are_those_of_the_library_in_either_language() {
    let found = occurrences(&query()).unwrap();
    for (args, lang) in [(&[][..], Lang::ZhCn), (&["--lang", "en"], Lang::En)] {
        let options = ics::Options { lang, ..ics::Options::default() };
        let ics = calendar(&[&["--format", "ics"], args].concat());
        assert_eq!((ics.status, ics.stdout), (0, ics::write(&found, &options)));
        let csv = calendar(&[&["--format", "csv"], args].concat());
        assert_eq!((csv.status, csv.stdout), (0, csv::write(&found, lang)));
    }
}

#[test]
fn out_writes_one_whole_feed_a_unit() {
    let out = directory("feeds").join("new").join("deeper");
    let all = calendar(&["--format", "ics"]).stdout;
    let mut events = 0;
    for _ in 0..2 {
        let run = calendar(&["--format", "ics", "--out", out.to_str().unwrap()]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        let mut files: Vec<_> = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let mut named: Vec<_> = run.stdout.lines().map(std::path::PathBuf::from).collect();
        named.sort();
        assert_eq!(files, named, "every file is named and nothing unfinished is left");
        events = 0;
        for file in files {
            let unit = file.file_stem().unwrap().to_str().unwrap();
            let text = fs::read_to_string(&file).unwrap();
            let expected = calendar(&["--format", "ics", "--unit", unit]).stdout;
            if unit != "street-offices" {
                assert_eq!(text, expected, "{unit}");
            }
            events += text.matches("BEGIN:VEVENT").count();
        }
    }
    assert_eq!(events, all.matches("BEGIN:VEVENT").count());
}

#[test]
fn a_unit_that_owes_nothing_has_an_empty_feed_and_csv_files_open_in_spreadsheets() {
    let out = directory("tables");
    let args = ["calendar", "--from", "2000-01-01", "--to", "2000-12-31", "--unit", "district-economy"];
    let run = run(&[&args[..], &["--format", "csv", "--out", out.to_str().unwrap()]].concat(), "");
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = fs::read_to_string(out.join("district-economy.csv")).unwrap();
    assert_eq!(text, csv::BYTE_ORDER_MARK.to_owned() + &csv::write(&[], Lang::ZhCn));
}

#[test]
fn a_directory_that_cannot_be_made_is_a_failure() {
    let file = directory("in-the-way").join("file");
    fs::write(&file, "").unwrap();
    let run = calendar(&["--out", file.to_str().unwrap()]);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.starts_with("luohu-policy: cannot write `"), "{}", run.stderr);
}

#[test]
fn wrong_arguments_are_wrong_usage() {
    for (args, part) in [
        (&["--from", "2014-01-01"][..], "--to <TO>"),
        (&["--from", "2014-02-30", "--to", "2014-12-31"], "no such day"),
        (&["--from", "2014-02-01", "--to", "2014-01-01"], "from"),
        (&["--from", "1950-01-01", "--to", "2199-01-01"], "60"),
        (&["--from", "2014-01-01", "--to", "2014-12-31", "--unit", "x"], "district-economy"),
        (&["--from", "2014-01-01", "--to", "2014-12-31", "--cadence", "weekly"], "mid-year"),
        (&["--from", "2014-01-01", "--to", "2014-12-31", "--roll", "back"], "previous"),
    ] {
        let run = run(&[&["calendar"], args].concat(), "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
}
