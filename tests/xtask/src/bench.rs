//! The benchmarks, and what they cost in units of a baseline of the same run.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    package,
    process::{self, cargo},
    setup,
    workspace::Workspace,
};

/// The benchmark that every other one of its group is compared with.
const BASELINE: &str = "baseline";

/// Runs the benchmarks of the core, then prints each beside its group's baseline.
pub fn run(workspace: &Workspace) -> Result<()> {
    let report = workspace.target.join("criterion");
    if report.exists() {
        fs::remove_dir_all(&report).context("cannot clear the last benchmark report")?;
    }
    process::run(
        cargo(&workspace.root)
            .args(["bench", "--package", "luohu-policy-core", "--bench", "assess"])
            .env("CRITERION_HOME", &report),
    )?;
    println!("\n{:<42}{:>12}{:>14}", "median", "µs", "x baseline");
    for group in directories(&report)? {
        let group_report = report.join(&group);
        let names = directories(&group_report)?;
        if !names.iter().any(|name| name == BASELINE) {
            bail!("the benchmark group `{group}` has no `{BASELINE}`");
        }
        let baseline = median(&group_report.join(BASELINE))?;
        for name in names {
            print(&format!("{group}/{name}"), median(&group_report.join(&name))?, baseline);
        }
    }
    Ok(())
}

/// The same rule in other engines on the same data, in one run. They take minutes to build and are
/// no part of the workspace.
pub fn peers(workspace: &Workspace) -> Result<()> {
    setup::for_build(workspace)?;
    let manifest = workspace.root.join("tests").join("peers").join("Cargo.toml");
    process::run(
        cargo(&workspace.root)
            .args(["run", "--release", "--manifest-path"])
            .arg(manifest)
            .env("CARGO_TARGET_DIR", workspace.target.join("peers"))
            .env("LUOHU_FULL_RULES", package::full_rules(workspace)?),
    )
}

/// How long the service takes while requests come at a fixed rate, beside an address that does nothing.
pub fn service(workspace: &Workspace) -> Result<()> {
    process::run(cargo(&workspace.root).args([
        "bench",
        "--package",
        "luohu-policy-service",
        "--bench",
        "latency",
    ]))
}

/// Builds the package, and the same page with other form engines, and compares them in a browser.
pub fn weigh(workspace: &Workspace) -> Result<()> {
    setup::for_build(workspace)?;
    setup::browser()?;
    let directory = workspace.root.join("tests").join("weight");
    setup::npm_tools(&directory, "form engines to compare with")?;
    package::build(workspace)?;
    process::run(
        Command::new("node")
            .arg("weigh.mjs")
            .current_dir(directory)
            .env("LUOHU_PACKAGE", workspace.package())
            .env("LUOHU_OUT", workspace.target.join("weight")),
    )
}

#[expect(clippy::float_arithmetic, reason = "times are measured, no figure of a rule")]
fn print(name: &str, nanoseconds: f64, baseline: f64) {
    println!("{name:<42}{:>12.3}{:>14.2}", nanoseconds / 1000.0, nanoseconds / baseline);
}

/// The median time of one benchmark, in nanoseconds.
fn median(benchmark: &Path) -> Result<f64> {
    let path = benchmark.join("new").join("estimates.json");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let estimates: Value = serde_json::from_str(&text)?;
    let median = estimates.pointer("/median/point_estimate").and_then(Value::as_f64);
    median.with_context(|| format!("`{}` has no median", path.display()))
}

/// The names of the directories in a directory, in order.
fn directories(directory: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(directory).with_context(|| format!("cannot read `{}`", directory.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && entry.file_name() != "report" {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
