//! The key-enterprise rule in several engines on the same invented enterprises, timed in one run.
//!
//! Every engine first has to agree about every enterprise: met, or not (not met and unknown are one
//! for engines without an unknown). Times are the best of several rounds, per enterprise.

mod columns;
mod engines;
mod enterprises;
#[cfg(feature = "zen")]
mod zen;

use std::{
    env,
    error::Error,
    hint::black_box,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use enterprises::Enterprise;
use luohu_policy_core::{api, measures, outcome};

/// How many enterprises are asked about in one round.
const ENTERPRISES: usize = 1000;

/// What was measured: a name, nanoseconds an enterprise.
struct Line {
    name: &'static str,
    nanoseconds: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let enterprises = enterprises::some(ENTERPRISES);
    let met: Vec<bool> =
        enterprises.iter().map(|enterprise| outcome::json(&enterprise.request) == MET).collect();
    println!("{} of {ENTERPRISES} enterprises are key enterprises", met.iter().filter(|met| **met).count());

    let mut lines = vec![
        time("this kit, outcome alone, JSON to JSON", &enterprises, |one| outcome::json(&one.request)),
        time("this kit, every reason, JSON to JSON", &enterprises, |one| api::assess_json(&one.request)),
        time("this kit, every reason, typed", &enterprises, typed),
    ];
    let mut datalogic = engines::Datalogic::new()?;
    agree("datalogic-rs", &met, enterprises.iter().map(|one| datalogic.answer(&one.facts) == "true"));
    lines.push(time("datalogic-rs, outcome alone, JSON to JSON", &enterprises, |one| {
        datalogic.answer(&one.facts)
    }));
    #[cfg(feature = "zen")]
    {
        let zen = zen::Zen::new()?;
        agree("zen-engine", &met, enterprises.iter().map(|one| zen.answer(&one.facts).contains("true")));
        lines.push(time("zen-engine, decision table, JSON to JSON", &enterprises, |one| {
            zen.answer(&one.facts)
        }));
    }
    agree(
        "hand-written Rust",
        &met,
        enterprises.iter().map(|one| engines::hand_written(&one.facts) == "true"),
    );
    lines.push(time("hand-written Rust, no unknown, JSON to JSON", &enterprises, |one| {
        engines::hand_written(&one.facts)
    }));
    lines.extend(in_javascript(&enterprises, &met)?);
    print(&lines);
    columns::print();
    Ok(())
}

const MET: &str = r#"{"outcome":"met"}"#;

fn typed(enterprise: &Enterprise) -> usize {
    use luohu_policy_core::measures::{Question, key_enterprise::KeyEnterprise};
    let question = Question::<KeyEnterprise>::about(&enterprise.typed);
    measures::assess(&question).reasons.len()
}

/// The best time of several rounds, per item.
fn best(items: usize, mut round: impl FnMut()) -> f64 {
    round();
    let (start, mut best) = (Instant::now(), Duration::MAX);
    while start.elapsed() < Duration::from_millis(1500) {
        let start = Instant::now();
        round();
        best = best.min(start.elapsed());
    }
    best.as_secs_f64() * 1e9 / items as f64
}

/// In rounds so short that a busy machine leaves some of them alone.
fn time<R>(name: &'static str, enterprises: &[Enterprise], mut answer: impl FnMut(&Enterprise) -> R) -> Line {
    let mut best = vec![Duration::MAX; enterprises.len().div_ceil(SHORT)];
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(1500) {
        for (some, best) in enterprises.chunks(SHORT).zip(&mut best) {
            let start = Instant::now();
            for enterprise in some {
                black_box(answer(black_box(enterprise)));
            }
            *best = start.elapsed().min(*best);
        }
    }
    let total: Duration = best.iter().sum();
    Line { name, nanoseconds: total.as_secs_f64() * 1e9 / enterprises.len() as f64 }
}

/// The enterprises of a short round.
const SHORT: usize = 20;

fn agree(name: &str, expected: &[bool], answers: impl Iterator<Item = bool>) {
    for (position, (answer, expected)) in answers.zip(expected).enumerate() {
        assert_eq!(answer, *expected, "{name} answers enterprise {position} otherwise");
    }
}

/// A rule written by hand in JavaScript, and the rules module in WebAssembly, timed by Node.js.
fn in_javascript(enterprises: &[Enterprise], met: &[bool]) -> Result<Vec<Line>, Box<dyn Error>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench.mjs");
    let mut command = Command::new("node");
    command.arg(script).args(env::var_os("LUOHU_FULL_RULES"));
    let mut node = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    if let Some(mut input) = node.stdin.take() {
        for Enterprise { facts, request, .. } in enterprises {
            writeln!(input, "{facts}\t{request}")?;
        }
    }
    let output = node.wait_with_output()?;
    let told: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    for engine in ["javascript", "wasm"] {
        if let Some(answers) = told[engine]["met"].as_array() {
            agree(engine, met, answers.iter().map(|answer| answer == true));
        }
    }
    let line = |engine: &str, name| {
        told[engine]["nanoseconds"].as_f64().map(|nanoseconds| Line { name, nanoseconds })
    };
    let javascript = line("javascript", "hand-written JavaScript, no unknown, JSON to JSON");
    let wasm = line("wasm", "this kit in WebAssembly, every reason, JSON to JSON");
    Ok(javascript.into_iter().chain(wasm).collect())
}

fn print(lines: &[Line]) {
    println!("\n{:<54}{:>10}{:>12}{:>12}", "per enterprise", "µs", "x outcome", "x explained");
    let (outcome, explained) = (lines[0].nanoseconds, lines[1].nanoseconds);
    for Line { name, nanoseconds } in lines {
        println!(
            "{name:<54}{:>10.3}{:>12.2}{:>12.2}",
            nanoseconds / 1000.0,
            nanoseconds / outcome,
            nanoseconds / explained
        );
    }
}
