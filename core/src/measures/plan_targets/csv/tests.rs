use serde_json::json;

use super::*;
use crate::{
    check::{MAX_ENTRIES, MAX_PROBLEMS},
    date::CivilDate,
    decimal::Decimal,
    measures::{
        Question, assess,
        plan_targets::{Facts, PlanTargets, Report, targets},
    },
    text::Lang,
};

fn report(target: &str, date: &str, value: Option<&str>, achieved: Option<bool>) -> Report {
    let value = value.map(|value| value.parse::<Decimal>().unwrap());
    Report { target: Some(target.into()), date: date.parse().ok(), value, achieved }
}

fn told(imported: &Imported) -> Vec<(&str, &str)> {
    imported.problems.iter().map(|problem| (&*problem.path, &*problem.code)).collect()
}

#[test]
fn people_write_tables_in_many_ways() {
    let expected = [
        report("LFB2013-6/I/01", "2015-12-31", Some("65"), None),
        report("LFB2013-6/IV.4.3/02", "2015-12-31", Some("3620.5"), None),
        report("LFB2013-6/I/03", "2015-12-31", None, Some(true)),
    ];
    for text in [
        "target,date,value\nLFB2013-6/I/01,2015-12-31,65\nLFB2013-6/IV.4.3/02,2015-12-31,3620.5\nLFB2013-6/I/03,2015-12-31,yes\n",
        "\u{feff}目标编号,数值日期,数值\r\nLFB2013-6/I/01,2015-12-31,65%\r\nLFB2013-6/IV.4.3/02,2015/12/31,\"3,620.5\"\r\nLFB2013-6/I/03,20151231,是\r\n",
        "数值\t目标\t日期\t编号\n６５％\t绿化\t２０１５年１２月３１日\tLFB2013-6/I/01\n3620.5公顷\t\t2015.12.31\tLFB2013-6/IV.4.3/02\n已完成\t\t2015-12-31\tLFB2013-6/I/03",
        "LFB2013-6/I/01;2015-12-31;65\n\n;;\n'LFB2013-6/IV.4.3/02;2015-12-31;3620.5 ha\n\"LFB2013-6/I/03\";\"2015-12-31\";\"true\"",
    ] {
        let imported = reports_from_csv(text);
        assert_eq!(told(&imported), [], "{text}");
        assert_eq!(imported.reports, expected, "{text}");
    }
}

#[test]
fn a_bad_line_is_told_by_its_number_and_the_others_go_on() {
    let text = "target,date,value,note\n\
        LFB2013-6/I/01,2014-12-31,60,\"two\nlines\"\n\
        LFB2013-6/I/99,2014-12-31,60,\n\
        LFB2013-6/I/01,2014-02-30,60,\n\
        LFB2013-6/I/01,2015-06-30,many,\n\
        \n\
        LFB2013-6/I/01,2015-06-30,101,\n\
        LFB2013-6/I/03,2015-06-30,65,\n\
        LFB2013-6/0/02,2015-06-30,65,\n\
        LFB2013-6/I/01,2014-12-31,61,\n\
        LFB2013-6/IV.1.2/01,2014-12-31,10%,\n\
        LFB2013-6/IV.1.2/01,,10,\n\
        LFB2013-6/IV.1.2/01,2014-12-31,\n\
        LFB2013-6/IV.1.2/01,2014-12-31,30,\n\
        LFB2013-6/IV.1.2/01,2014-12-31,30,again\n";
    let imported = reports_from_csv(text);
    let expected = [
        report("LFB2013-6/I/01", "2014-12-31", Some("60"), None),
        report("LFB2013-6/IV.1.2/01", "2014-12-31", Some("30"), None),
    ];
    assert_eq!(imported.reports, expected);
    let mut problems = told(&imported);
    problems.sort_unstable();
    assert_eq!(
        problems,
        [
            ("line 10", "not-reportable"),
            ("line 11", "conflicting-reports"),
            ("line 12", "bad-number"),
            ("line 13", "required"),
            ("line 14", "required"),
            ("line 4", "unknown-target"),
            ("line 5", "no-such-day"),
            ("line 6", "bad-number"),
            ("line 8", "out-of-range"),
            ("line 9", "not-yes-no"),
        ]
    );
    let conflict = imported.problems.iter().find(|problem| problem.code == "conflicting-reports").unwrap();
    assert!(
        conflict.message.en.starts_with("Line 11, day of the value: line 2 gives"),
        "{}",
        conflict.message.en
    );
    assert!(
        conflict.message.zh_cn.starts_with("第11行的数值日期：同一目标同一天已有第2行"),
        "{}",
        conflict.message.zh_cn
    );
}

#[test]
fn a_quote_that_never_ends_is_told_where_it_begins() {
    let imported = reports_from_csv(
        "target,date,value\nLFB2013-6/I/01,2014-12-31,60\nLFB2013-6/I/01,\"2015-12-31,60\n\n",
    );
    assert_eq!((imported.reports.len(), told(&imported)), (1, vec![("line 3", "open-quote")]));
}

#[test]
fn what_is_no_table_of_reports_is_refused_as_a_whole() {
    for (text, code) in [("", "no-heading"), ("a,b\n1,2", "no-heading"), ("\u{feff}", "no-heading")] {
        assert_eq!(told(&reports_from_csv(text)), [("line 1", code)], "{text:?}");
    }
    let long = "x".repeat(1024 * 1024 + 1);
    assert_eq!(told(&reports_from_csv(&long)), [("", "too-large")]);
    assert_eq!(told(&reports_from_json(&long)), [("", "too-large")]);
    for (text, path, code) in [
        ("{", "", "not-json"),
        ("", "", "not-json"),
        ("{}", "reports", "not-a-list"),
        ("3", "reports", "not-a-list"),
    ] {
        assert_eq!(told(&reports_from_json(text)), [(path, code)], "{text:?}");
    }
}

#[test]
fn more_lines_than_reports_may_have_are_told_and_the_first_are_kept() {
    let lines: Vec<String> = (0..=1000)
        .map(|days| format!("LFB2013-6/I/01,{},64", CivilDate::constant(2013, 1, 1).plus_days(days)))
        .collect();
    let text = format!(
        "target,date,value
{}",
        lines.join(
            "
"
        )
    );
    let imported = reports_from_csv(&text);
    assert_eq!((imported.reports.len(), told(&imported)), (MAX_ENTRIES, vec![("line 1002", "too-many")]));
}

#[test]
fn many_bad_lines_are_told_and_the_others_go_on() {
    let bad = |line: usize| if line < 160 { "LFB2013-6/I/99,2014-12-31,1" } else { "x,2014-02-30,1" };
    let lines: Vec<&str> = (0..320).map(bad).collect();
    let text = format!(
        "target,date,value\n{}\nLFB2013-6/I/01,2014-12-31,60\nLFB2013-6/I/98,2014-12-31,60",
        lines.join("\n")
    );
    let bad = json!({"target": "LFB2013-6/I/99", "date": "2014-12-31", "value": 1});
    let mut list = vec![bad; 150];
    list.extend(vec![json!({"target": "LFB2013-6/I/01", "day": "2014-12-31"}); 171]);
    list.push(json!({"target": "LFB2013-6/I/01", "date": "2014-12-31", "value": 60}));
    for imported in [reports_from_csv(&text), reports_from_json(&json!(list).to_string())] {
        assert_eq!(imported.reports, [report("LFB2013-6/I/01", "2014-12-31", Some("60"), None)]);
        let (more, listed) = imported.problems.split_last().unwrap();
        assert_eq!((listed.len(), &*more.code), (MAX_PROBLEMS, "more-problems"));
        assert!(more.message.en.starts_with("221 more"), "{}", more.message.en);
    }
}

#[test]
fn json_entries_are_read_one_by_one() {
    let text = r#"{"measure": "plan-targets", "facts": {"reports": [
        {"target": "LFB2013-6/I/01", "date": "2014-12-31", "value": "60.5"},
        {"target": "LFB2013-6/I/01", "date": "2014-12-32", "value": 60},
        {"target": "LFB2013-6/I/03", "date": "2014-12-31", "achieved": false},
        {"target": "LFB2013-6/I/98", "date": "2014-12-31", "value": 60},
        {"target": "LFB2013-6/I/01", "value": 60},
        17
    ]}}"#;
    let imported = reports_from_json(text);
    assert_eq!(imported.reports.len(), 2);
    let mut problems = told(&imported);
    problems.sort_unstable();
    assert_eq!(
        problems,
        [
            ("reports[1].date", "no-such-day"),
            ("reports[3].target", "unknown-target"),
            ("reports[4].date", "required"),
            ("reports[5]", "not-an-object"),
        ]
    );
}

#[test]
fn what_is_written_reads_back_as_the_same_reports() {
    let reports = vec![
        report("LFB2013-6/I/01", "2014-12-31", Some("64.999"), None),
        report("LFB2013-6/I/01", "2013-12-31", Some("60"), None),
        report("LFB2013-6/I/03", "2014-12-31", None, Some(false)),
        report("LFB2013-6/IV.4.5/01", "2014-12-31", Some("3"), None),
        report("LFB2013-6/IV.2.1/02/built", "2014-12-31", Some("3"), None),
        report("LFB2013-7/I.3.4/01", "2019-12-31", Some("99"), None),
    ];
    let facts = Facts { reports: Some(reports.clone()), ..Facts::default() };
    let result = assess(&Question::<PlanTargets>::about(&facts)).result.unwrap();
    for lang in [Lang::ZhCn, Lang::En] {
        let text = to_csv(&result, &reports, lang);
        assert_eq!(text.matches("\r\n").count(), result.targets.len() + result.unused.len() + 1);
        let imported = reports_from_csv(&text);
        assert_eq!(told(&imported), [], "{text}");
        assert_eq!(imported.reports.len(), reports.len());
        assert!(reports.iter().all(|report| imported.reports.contains(report)), "{text}");
    }
}

#[test]
fn one_report_is_read_as_a_form_gives_it() {
    let target = targets::find("LFB2013-6/IV.4.3/03").unwrap();
    let whole = [report("LFB2013-6/IV.4.3/02", "2015-12-31", Some("3620"), None)];
    let read = report_from_texts(target, "2015年12月31日", "１，８６４．９公顷", &whole);
    assert_eq!(read, Ok(report("LFB2013-6/IV.4.3/03", "2015-12-31", Some("1864.9"), None)));
    for (date, value, path, code) in [
        ("2015-12-31", "3620.001", "value", "part-above-whole"),
        ("2015-12-31", "", "value", "required"),
        ("", "1", "date", "required"),
        ("2015-02-29", "1", "date", "no-such-day"),
        ("2015-12-31", "many", "value", "bad-number"),
    ] {
        let problem = report_from_texts(target, date, value, &whole).unwrap_err();
        assert_eq!((&*problem.path, &*problem.code), (path, code));
    }
    let problem = report_from_texts(target, "2015-12-31", "", &[]).unwrap_err();
    assert_eq!(
        (&*problem.message.zh_cn, &*problem.message.en),
        ("数值：请填写。", "Value: please fill this in.")
    );
}
