//! What the command tells about itself and the measures.

use luohu_policy_core::{api, measures::MEASURES};
use serde_json::Value;

use crate::run::run;

fn ids() -> Vec<&'static str> {
    MEASURES.iter().map(|entry| entry.about().id).collect()
}

#[test]
fn measures_are_listed_with_title_and_document() {
    for (args, title, clause) in [
        (&["measures"][..], "重点企业自测", "罗府办〔2013〕5号 三（一）1"),
        (&["measures", "--lang", "en"], "Key-enterprise check", "罗府办〔2013〕5号 section III(1), item 1"),
    ] {
        let run = run(args, "");
        let lines: Vec<&str> = run.stdout.lines().collect();
        let listed: Vec<&str> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(listed, ids());
        let line = lines.iter().find(|line| line.starts_with("key-enterprise ")).unwrap();
        assert!(line.contains(title) && line.ends_with(clause), "{line}");
        assert_eq!(run.status, 0);
    }
}

#[test]
fn measures_are_described_as_json() {
    let run = run(&["measures", "--json"], "");
    let described: Vec<Value> = serde_json::from_str(&run.stdout).unwrap();
    let expected: Vec<Value> =
        MEASURES.iter().map(|entry| serde_json::to_value(entry.about()).unwrap()).collect();
    assert_eq!(described, expected);
    assert!(described.iter().all(|about| !about["fields"].as_array().unwrap().is_empty()));
}

#[test]
fn every_schema_names_exactly_the_declared_facts() {
    for entry in MEASURES {
        let about = entry.about();
        let run = run(&["schema", about.id], "");
        let schema: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["additionalProperties"], false, "{}", about.id);
        let mut described: Vec<&str> =
            schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut declared: Vec<&str> = about.fields.iter().map(|field| field.name).collect();
        described.sort_unstable();
        declared.sort_unstable();
        assert_eq!(described, declared, "{}", about.id);
        assert_eq!(run.status, 0);
    }
}

#[test]
fn the_block_that_says_who_asks_has_a_schema() {
    let run = run(&["schema", "applicant"], "");
    let schema: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(schema["title"], "Applicant");
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(run.status, 0);
}

#[test]
fn printed_parameters_are_taken_back_and_change_nothing() {
    for id in ids() {
        let run = run(&["parameters", id], "");
        assert_eq!(run.status, 0);
        let own = api::assess_json(&format!(r#"{{"measure": "{id}", "parameters": {}}}"#, run.stdout));
        assert_eq!(own, api::assess_json(&format!(r#"{{"measure": "{id}"}}"#)));
    }
}

#[test]
fn an_unknown_measure_is_wrong_usage_and_the_known_ones_are_named() {
    for verb in ["schema", "parameters"] {
        let run = run(&[verb, "no-such-measure"], "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""));
        for id in ids() {
            assert!(run.stderr.contains(id), "{}", run.stderr);
        }
    }
}

#[test]
fn wrong_usage_has_its_own_status() {
    for args in [
        &[][..],
        &["no-such-verb"],
        &["assess", "--no-such-option"],
        &["assess", "--lines", "--pretty"],
        &["explain", "--lang", "fr"],
        &["schema"],
        &["completions", "no-such-shell"],
    ] {
        let run = run(args, "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(["Usage", "--help"].iter().any(|word| run.stderr.contains(word)), "{}", run.stderr);
    }
}

#[test]
fn help_teaches_with_examples() {
    for (args, part) in [
        (&["--help"][..], "luohu-policy explain request.json"),
        (&["--help"], "退出状态"),
        (&["assess", "--help"], "--lines requests.jsonl"),
        (&["explain", "--help"], "[possible values: zh-CN, en]"),
    ] {
        let run = run(args, "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        assert!(run.stdout.contains(part), "{}", run.stdout);
    }
    assert_eq!(run(&["--version"], "").stdout, format!("luohu-policy {}\n", luohu_policy_core::ENGINE));
}

#[test]
fn the_example_request_in_the_help_is_a_good_one() {
    let help = run(&["--help"], "").stdout;
    let request = help.lines().map(str::trim).find(|line| line.starts_with('{')).unwrap();
    let run = run(&["assess"], request);
    assert_eq!(run.status, 0);
    assert!(run.stdout.contains(r#""outcome":"met""#), "{}", run.stdout);
}

#[test]
fn completions_know_verbs_and_measures() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = run(&["completions", shell], "");
        assert_eq!(run.status, 0, "{shell}");
        for word in ["luohu-policy", "assess", "explain", "lines"] {
            assert!(run.stdout.contains(word), "{shell}: {word}");
        }
    }
    assert!(run(&["completions", "bash"], "").stdout.contains("key-enterprise"));
}
