//! `assess --lines` on files and pipes.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    thread,
};

use luohu_policy_core::api;

use crate::run::{directory, run, start};

const MET: &str = r#"{"measure":"key-enterprise","facts":{"headquarters":true}}"#;
const UNKNOWN: &str = r#"{"measure":"key-enterprise","on":"2013-06-30"}"#;

#[test]
fn lines_are_answered_in_order_from_pipe_and_file() {
    let input = format!("{MET}\n\n{UNKNOWN}\r\n{MET}");
    let expected = [MET, UNKNOWN, MET].map(|request| api::assess_json(request) + "\n").concat();
    let file = directory("lines").join("requests.jsonl");
    fs::write(&file, &input).unwrap();
    for run in [run(&["assess", "--lines"], &input), run(&["assess", "--lines", file.to_str().unwrap()], "")]
    {
        assert_eq!((run.status, run.stdout.as_str()), (0, expected.as_str()));
        assert_eq!(run.stderr, "", "no progress bar where nobody looks");
    }
    let empty = run(&["assess", "--lines"], "");
    assert_eq!((empty.status, empty.stdout.as_str()), (0, ""));
}

#[test]
fn a_bad_line_is_answered_and_the_rest_go_on() {
    let mut input = format!("{MET}\nno JSON\n").into_bytes();
    input.extend(b"\"\xff\"\n");
    input.resize(input.len() + 3 * api::MAX_REQUEST_BYTES, b'x');
    input.extend(format!("\n{MET}\n").as_bytes());
    let run = run(&["assess", "--lines"], &input);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    let codes: Vec<Option<String>> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|answer| answer["problems"][0]["code"].as_str().map(str::to_owned))
        .collect();
    let codes: Vec<Option<&str>> = codes.iter().map(Option::as_deref).collect();
    assert_eq!(codes, [None, Some("not-json"), Some("not-utf8"), Some("too-large"), None]);
}

#[test]
fn a_program_can_ask_and_wait_for_each_answer() {
    let mut child = start(&["assess", "--lines"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for request in [MET, UNKNOWN, MET] {
        writeln!(stdin, "{request}").unwrap();
        assert_eq!(answers.next().unwrap().unwrap(), api::assess_json(request));
    }
    drop(stdin);
    assert!(answers.next().is_none());
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_run_quietly() {
    let mut child = start(&["assess", "--lines"]);
    let mut stdin = child.stdin.take().unwrap();
    let feeding = thread::spawn(move || {
        let requests = format!("{MET}\n").repeat(1000);
        // Far more than any pipe holds: only the end of the command ends this.
        (0..1000).find(|_| stdin.write_all(requests.as_bytes()).is_err())
    });
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    stdout.read_line(&mut first).unwrap();
    drop(stdout);
    assert_eq!(first, api::assess_json(MET) + "\n");
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""));
    assert!(feeding.join().unwrap().is_some());
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let file = directory("full").join("requests.jsonl");
    fs::write(&file, format!("{MET}\n")).unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_luohu-policy"))
        .args(["assess", "--lines", file.to_str().unwrap()])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        stderr,
        "luohu-policy: 无法写入“标准输出”：磁盘已满，请腾出空间后重试 / \
         cannot write `standard output`: the disk is full; make room and run it again\n"
    );
}
