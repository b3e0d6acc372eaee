//! Every case through the command line, as JSON Lines: the bytes of the native answers.

mod same_bytes;

use std::process::ExitCode;

use anyhow::Result;
use conformance::{cases, feed, lines, native};
use libtest_mimic::{Arguments, Trial};

fn main() -> Result<ExitCode> {
    let cases = cases()?;
    let command = escargot::CargoBuild::new()
        .package("luohu-policy-core")
        .bin("luohu-policy")
        .current_target()
        .run()?;
    let mut command = command.command();
    let (answers, status) = feed(command.args(["assess", "--lines", "-"]), &lines(&cases))?;
    let mut trials = same_bytes::trials("command line", &cases, &native(&cases), &answers);
    trials.push(Trial::test("the exit status says that some request was invalid", move || {
        match status.code() {
            Some(1) => Ok(()),
            other => Err(format!("exit status {other:?}").into()),
        }
    }));
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}
