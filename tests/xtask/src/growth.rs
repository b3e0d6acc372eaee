//! How the cost of `luohu-policy screen` grows with the rows of a register: time and memory.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    process::{self, cargo},
    workspace::Workspace,
};

/// Rows of the greatest register, as a power of ten.
const MOST: u32 = 7;

/// Screens invented registers of 10³ to 10⁷ rows, with and without reasons, and prints a table.
pub fn run(workspace: &Workspace) -> Result<()> {
    let package = ["--release", "--package", "luohu-policy-core"];
    process::run(cargo(&workspace.root).arg("build").args(package).args([
        "--bin",
        "luohu-policy",
        "--example",
        "register",
    ]))?;
    let place = workspace.target.join("growth");
    fs::create_dir_all(&place).with_context(|| format!("cannot make `{}`", place.display()))?;
    let built = workspace.target.join("release");
    println!(
        "{:>10}  {:<9}{:<10}{:>10}{:>14}{:>18}",
        "rows", "form", "reasons", "seconds", "µs a row", "most memory MiB"
    );
    for exponent in 3..=MOST {
        let rows = 10_u64.pow(exponent);
        for form in ["parquet", "csv"] {
            let (register, out) =
                (place.join("register").with_extension(form), place.join("out").with_extension(form));
            process::output(
                Command::new(built.join("examples/register")).arg(rows.to_string()).arg(&register),
            )?;
            for reasons in ["none", "all"] {
                let mut screen = Command::new(built.join("luohu-policy"));
                screen.arg("screen").arg(&register).args(["--reasons", reasons, "--out"]).arg(&out);
                let (seconds, memory) = measured(&mut screen)?;
                let memory = memory.map_or("-".to_owned(), |kibibytes| (kibibytes / 1024).to_string());
                print(rows, form, reasons, seconds, &memory);
            }
            remove(&register)?;
            remove(&out)?;
        }
    }
    remove(&place.join("out.problems.csv"))
}

#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "times are measured, no figure of a rule"
)]
fn print(rows: u64, form: &str, reasons: &str, time: Duration, memory: &str) {
    let seconds = time.as_secs_f64();
    println!(
        "{rows:>10}  {form:<9}{reasons:<10}{seconds:>10.2}{:>14.2}{memory:>18}",
        seconds * 1e6 / rows as f64
    );
}

/// How long a program runs, and the most memory it held, in KiB, where the system tells.
fn measured(command: &mut Command) -> Result<(Duration, Option<u64>)> {
    let start = Instant::now();
    let mut program = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let status = Path::new("/proc").join(program.id().to_string()).join("status");
    let mut memory = None;
    let exit = loop {
        if let Some(exit) = program.try_wait()? {
            break exit;
        }
        memory = most_memory(&status).or(memory);
        thread::sleep(Duration::from_millis(5));
    };
    // Some invented rows are wrong, which is told by 1.
    if !matches!(exit.code(), Some(0 | 1)) {
        bail!("`luohu-policy screen` failed ({exit})");
    }
    Ok((start.elapsed(), memory))
}

fn most_memory(status: &Path) -> Option<u64> {
    let text = fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

fn remove(file: &Path) -> Result<()> {
    fs::remove_file(file).with_context(|| format!("cannot remove `{}`", file.display()))
}
