//! `assess` and `explain` on one request.

use std::fs;

use luohu_policy_core::{api, explain, text::Lang};

use crate::run::{directory, run};

const REQUEST: &str =
    r#"{"measure": "key-enterprise", "on": "2013-06-30", "facts": {"priorYearTaxCny": "10000000.00"}}"#;

#[test]
fn one_request_is_answered_with_the_bytes_of_the_api() {
    let expected = api::assess_json(REQUEST) + "\n";
    for input in [REQUEST.to_owned(), format!("{REQUEST}\n"), format!("\u{feff}{REQUEST}\r\n")] {
        for args in [&["assess"][..], &["assess", "-"]] {
            let run = run(args, &input);
            assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, expected.as_str(), ""));
        }
    }
}

#[test]
fn a_request_can_stand_in_a_file_and_on_several_lines() {
    let file = directory("request").join("请求.json");
    fs::write(&file, REQUEST.replace(", ", ",\n")).unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(run(&["assess", path], "").stdout, api::assess_json(REQUEST) + "\n");
    assert_eq!(run(&["explain", path], "").stdout, explain::text(&api::assess(REQUEST), Lang::ZhCn));
}

#[test]
fn every_outcome_but_invalid_is_an_answer() {
    for (facts, outcome, status) in [
        (r#"{"headquarters": true}"#, "met", 0),
        ("{}", "unknown", 0),
        (r#"{"headquarters": "yes"}"#, "invalid", 1),
    ] {
        let request = format!(r#"{{"measure": "key-enterprise", "facts": {facts}}}"#);
        let run = run(&["assess"], request);
        assert!(run.stdout.contains(&format!(r#""outcome":"{outcome}""#)), "{}", run.stdout);
        assert_eq!((run.status, run.stderr.as_str()), (status, ""));
    }
}

#[test]
fn what_is_no_request_is_a_problem_and_no_crash() {
    let deep = "[".repeat(100_000);
    let long = format!("{REQUEST}{}", " ".repeat(api::MAX_REQUEST_BYTES));
    for (input, code) in [
        (&b""[..], "not-json"),
        (b"{", "not-json"),
        (b"{} {}", "not-json"),
        (b"[]", "not-json"),
        (b"\xff\xfe{", "not-utf8"),
        (b"{}", "unknown-measure"),
        (deep.as_bytes(), "not-json"),
        (long.as_bytes(), "too-large"),
    ] {
        for verb in ["assess", "explain"] {
            let run = run(&[verb], input);
            assert_eq!((run.status, run.stderr.as_str()), (1, ""), "{verb} {code}");
            assert_eq!(
                verb == "assess",
                run.stdout.contains(&format!(r#""code":"{code}""#)),
                "{}",
                run.stdout
            );
        }
    }
}

#[test]
fn a_pretty_answer_is_the_same_answer_with_its_keys_in_order() {
    let pretty = run(&["assess", "--pretty"], REQUEST).stdout;
    assert!(pretty.lines().count() > 100);
    let squeezed: String = pretty.lines().map(str::trim_start).collect();
    assert_eq!(squeezed.replace("\": ", "\":"), api::assess_json(REQUEST));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    for verb in ["assess", "explain"] {
        let missing = run(&[verb, "no-such-file.json"], "");
        assert_eq!((missing.status, missing.stdout.as_str()), (1, ""));
        assert_eq!(
            missing.stderr,
            "luohu-policy: 无法读取“no-such-file.json”：没有这个文件或文件夹 / \
             cannot read `no-such-file.json`: there is no such file or folder\n"
        );
    }
    let directory = directory("not-a-file");
    for args in [&["assess"][..], &["assess", "--lines"]] {
        let run = run(&[args, &[directory.to_str().unwrap()]].concat(), "");
        assert_eq!(run.status, 1);
        assert!(run.stderr.contains("”：这是文件夹，不是文件 / cannot read `"), "{}", run.stderr);
    }
}

#[test]
fn an_explanation_speaks_the_language_asked_for() {
    for (args, lang, part) in [
        (&["explain"][..], Lang::ZhCn, "结论：属于重点企业范围。"),
        (&["explain", "--lang", "zh-CN"], Lang::ZhCn, "依据：罗府办〔2013〕5号《"),
        (&["explain", "--lang", "en"], Lang::En, "Outcome: Within the scope of key enterprises."),
    ] {
        let run = run(args, REQUEST);
        assert_eq!(run.stdout, explain::text(&api::assess(REQUEST), lang));
        assert!(run.stdout.contains(part), "{}", run.stdout);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    }
}
