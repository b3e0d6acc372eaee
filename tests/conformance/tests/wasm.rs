//! Every case through the WebAssembly module that pages load, in Node.js: the bytes of the native
//! answers. `LUOHU_PACKAGE` names the directory of the built package, `LUOHU_FULL_RULES` that of the
//! rules module with all its features; `cargo xtask test` sets both.

mod same_bytes;

use std::{
    env,
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};
use conformance::{cases, feed, lines, native};
use libtest_mimic::{Arguments, Trial};
use luohu_policy_core::{
    api,
    calendar::{Query, ics, occurrences},
    explain,
    measures::MEASURES,
    text::Lang,
};
use serde::Serialize;

/// The values in `wasm.mjs` that have no JSON text.
const ODD_VALUES: usize = 7;

/// A year, one unit with its streets, a roll backwards, one document with and without intervals of
/// a host, and four that have problems.
const QUERIES: [&str; 9] = [
    r#"{"from":"2014-01-01","to":"2014-12-31"}"#,
    r#"{"expandStreets":true,"from":"2013-06-01","to":"2014-05-31","unit":"district-economy"}"#,
    r#"{"cadence":"monthly","from":"2014-01-01","roll":"previous","to":"2014-06-30"}"#,
    r#"{"document":"LF2013-3","from":"2013-06-01","to":"2015-12-31"}"#,
    r#"{"document":"LFB2013-6","from":"2013-06-01","intervals":{"LFB2013-6/V.2/01":{"cadence":"quarterly","citation":{"clause":"二","document":"甲"},"from":"2013-07-01"}},"to":"2015-12-31"}"#,
    r#"{"from":"2014-01-01","intervals":{"LFB2013-7/A2.5/02":{"cadence":"weekly","firstYear":2020}},"to":"2014-12-31"}"#,
    r#"{"from":"2014-12-31","to":"2014-01-01"}"#,
    r#"{"from":"2014-01-01","to":"2014-12-31","unit":"no-such-unit"}"#,
    "no query",
];

/// Everything, one of each kind of text, look-alikes, words apart, filters, and two with problems.
const LOOKUPS: [&str; 10] = [
    "{}",
    r#"{"text":"翠园中学"}"#,
    r#"{"text":"qcgj"}"#,
    r#"{"limit":3,"text":"Greenways"}"#,
    r#"{"text":"监察局"}"#,
    r#"{"text":"who shares water-use data"}"#,
    r#"{"document":"LFB2013-6","text":"","unit":"street-liantang"}"#,
    r#"{"text":"火星"}"#,
    r#"{"limit":0,"unit":"no-such-unit"}"#,
    "no query",
];

fn main() -> Result<ExitCode> {
    let cases = cases()?;
    let (native, lines) = (native(&cases), lines(&cases));
    let mut trials = same_bytes::trials("assessJson", &cases, &native, &node("text", &lines)?);
    trials.extend(same_bytes::trials("assess", &cases, &native, &node("object", &lines)?));
    let odd = node("odd", "")?;
    trials.push(Trial::test(
        "a value without JSON text is an invalid request and is not thrown",
        move || {
            let expected = vec![api::assess_json(""); ODD_VALUES];
            if odd.lines().eq(expected) { Ok(()) } else { Err(odd.into()) }
        },
    ));
    for lang in [Lang::ZhCn, Lang::En] {
        let texts: Vec<String> =
            cases.iter().map(|case| json(&explain::text(&api::assess(&case.line()), lang))).collect();
        let mode = format!("explain:{}", lang.tag());
        trials.extend(same_bytes::trials("explain", &cases, &texts, &node(&mode, &lines)?));
    }
    let queries = QUERIES.join("\n") + "\n";
    let calendars: String = QUERIES.iter().map(|query| api::calendar(query) + "\n").collect();
    trials.push(equal("the calendar is that of the crate", calendars, node("calendar", &queries)?));
    let lookups = LOOKUPS.join("\n") + "\n";
    let found: String = LOOKUPS.iter().map(|query| api::directory(query) + "\n").collect();
    trials.push(equal("the directory is that of the crate", found, node("directory", &lookups)?));
    let files: String = QUERIES.iter().map(|query| json(&file(query)) + "\n").collect();
    trials.push(equal("a calendar file is that of the crate", files, node("ics", &queries)?));
    let measures: String = MEASURES.iter().map(|entry| json(entry.about()) + "\n").collect();
    trials.push(equal("the measures are those of the crate", measures, node("measures", "")?));
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}

fn equal(name: &str, native: String, answers: String) -> Trial {
    Trial::test(name, move || {
        if answers == native { Ok(()) } else { Err(format!("native: {native}\nwasm: {answers}").into()) }
    })
}

/// The calendar file that the crate writes; none where the query has problems.
fn file(query: &str) -> Option<String> {
    let occurrences = occurrences(&Query::from_json(query).ok()?).ok()?;
    Some(ics::write(&occurrences, &ics::Options::default()))
}

fn json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn node(mode: &str, input: &str) -> Result<String> {
    let shipped = matches!(mode, "text" | "object" | "odd");
    let name = if shipped { "LUOHU_PACKAGE" } else { "LUOHU_FULL_RULES" };
    let package = env::var(name).with_context(|| format!("`{name}` is not set"))?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("wasm.mjs");
    let (answers, status) =
        feed(Command::new("node").arg(script).arg(package).arg(mode), input).context("Node.js runs")?;
    ensure!(status.success(), "wasm.mjs {mode}: {status}");
    Ok(answers)
}
