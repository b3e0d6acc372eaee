//! Every case through the WebAssembly module that pages load, in Node.js: the bytes of the native
//! answers. `LUOHU_PACKAGE` names the directory of the built package; `cargo xtask test` sets it.

mod same_bytes;

use std::{
    env,
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};
use conformance::{cases, feed, lines, native};
use libtest_mimic::{Arguments, Trial};
use luohu_policy_core::api;

/// The values in `wasm.mjs` that have no JSON text.
const ODD_VALUES: usize = 7;

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
    let measures = node("measures", "")?;
    trials.push(Trial::test("the measures are those of the crate", move || {
        let expected: Vec<&str> =
            luohu_policy_core::measures::MEASURES.iter().map(|entry| entry.about().id).collect();
        if measures.lines().eq(expected) { Ok(()) } else { Err(measures.into()) }
    }));
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}

fn node(mode: &str, input: &str) -> Result<String> {
    let package = env::var("LUOHU_PACKAGE").context("`LUOHU_PACKAGE` names the built package")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("wasm.mjs");
    let (answers, status) =
        feed(Command::new("node").arg(script).arg(package).arg(mode), input).context("Node.js runs")?;
    ensure!(status.success(), "wasm.mjs {mode}: {status}");
    Ok(answers)
}
