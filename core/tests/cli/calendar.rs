//! `calendar` to standard output and into files.

use std::fs;

use luohu_policy_core::{
    calendar::{Cadence, Database, Listed, Query, csv, duties, ics, occurrences},
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
        (&["--document", "LF2013-3"], Query { document: Some("LF2013-3".into()), ..query() }),
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
fn a_file_sets_the_intervals_that_the_documents_leave_open() {
    let file = directory("intervals").join("set.json");
    let text =
        r#"{"LFB2013-6/V.2/01": {"cadence": "half-yearly", "citation": {"document": "A", "clause": "2"}}}"#;
    fs::write(&file, "\u{feff}".to_owned() + text).unwrap();
    let args = ["--document", "LFB2013-6", "--intervals", file.to_str().unwrap()];
    let found = listed(&calendar(&args));
    let periods: Vec<_> = found.iter().map(|found| found["period"].as_str().unwrap()).collect();
    assert_eq!(periods, ["2014-H1", "2014-H2"]);
    assert_eq!(found[0]["source"]["document"], "A");
    for (text, lang, part) in [
        (&*text.replace("half-yearly", "weekly"), "en", "one of: monthly, quarterly, half-yearly, yearly"),
        (&*text.replace("V.2/01", "V.2/02"), "zh-CN", "可补充的事项：LFB2013-6/V.2/01"),
        ("", "en", "empty"),
        (&*text.replace("\"A\"", "\"A\\nB\""), "en", "one line of 1 to 200 characters"),
    ] {
        fs::write(&file, text).unwrap();
        let run = calendar(&[&args[..], &["--lang", lang]].concat());
        assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{text}");
        assert!(run.stderr.contains(part) && run.stderr.contains("set.json"), "{}", run.stderr);
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(calendar(&args).status, 1);
}

#[test]
fn duties_are_printed_one_a_line_with_and_without_dates() {
    let lines = |args: &[&str]| -> Vec<Value> {
        let run = run(&[&["duties"], args].concat(), "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let expected: Vec<Value> =
        duties().iter().map(|duty| serde_json::to_value(Listed::of(duty)).unwrap()).collect();
    assert_eq!(lines(&[]), expected);
    let ids = |args: &[&str]| -> Vec<String> {
        lines(args).iter().map(|duty| duty["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(
        ids(&["--unit", "district-environment", "--document", "LF2013-3"]),
        ["LF2013-3/VI.1/01", "LF2013-3/VI.3/01", "LF2013-3/VI.3/03"]
    );
    assert_eq!(ids(&["--unit", "street-guiyuan"]), ids(&["--unit", "street-offices"]));
    assert_eq!(ids(&["--unit", "street-guiyuan"]).len(), 4);
    assert_eq!(ids(&["--unit", "district-court"]), [""; 0]);
    let refused = run(&["duties", "--unit", "x"], "");
    assert_eq!((refused.status, refused.stderr.contains("district-environment")), (2, true));
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
    assert!(run.stderr.contains(" / cannot write `"), "{}", run.stderr);
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
        (&["--from", "2014-01-01", "--to", "2014-12-31", "--document", "5"], "LFB2013-6"),
        (&["--from", "2014-01-01", "--to", "2014-12-31", "--roll", "back"], "previous"),
    ] {
        let run = run(&[&["calendar"], args].concat(), "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
}
