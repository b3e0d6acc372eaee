//! The key-enterprise rule in several engines on the same invented enterprises, timed in one run.
//!
//! Every engine first has to agree about every enterprise. Times are the best of several short rounds,
//! in which all take turns.

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
use luohu_policy_core::{api, assessment::Outcome, measures, outcome};

/// How many enterprises are asked about in one round.
const ENTERPRISES: usize = 1000;

/// What was measured: a name, nanoseconds an enterprise.
struct Line {
    name: &'static str,
    nanoseconds: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let stated = enterprises::some(ENTERPRISES, None);
    let outcomes = outcomes(&stated);
    let met: Vec<bool> = outcomes.iter().map(|outcome| *outcome == "met").collect();
    println!("{} of {ENTERPRISES} enterprises are key enterprises", met.iter().filter(|met| **met).count());
    let mut datalogic = engines::Datalogic::yes_or_no()?;
    agree("datalogic-rs", &met, stated.iter().map(|one| datalogic.answer(&one.facts) == "true"));
    let mut three = engines::Datalogic::three_outcomes()?;
    agree_on_three(&mut three, &stated, &outcomes);
    agree("hand-written Rust", &met, stated.iter().map(|one| engines::hand_written(&one.facts) == "true"));
    let mut contenders = vec![
        Contender::new("this kit, outcome alone, JSON to JSON", |one| outcome::json(&one.request)),
        Contender::new("this kit, every reason, JSON to JSON", |one| api::assess_json(&one.request)),
        Contender::new("this kit, every reason, typed", typed),
        Contender::new("datalogic-rs, yes or no, JSON to JSON", |one| datalogic.answer(&one.facts)),
        Contender::new("datalogic-rs, three outcomes, JSON to JSON", |one| three.answer(&one.facts)),
        Contender::new("hand-written Rust, no unknown, JSON to JSON", |one| {
            engines::hand_written(&one.facts)
        }),
    ];
    #[cfg(feature = "zen")]
    {
        let zen = zen::Zen::new()?;
        agree("zen-engine", &met, stated.iter().map(|one| zen.answer(&one.facts).contains("true")));
        contenders.push(Contender::new("zen-engine, bare decision table, JSON to JSON", move |one| {
            zen.answer(&one.facts)
        }));
    }
    let mut lines = in_turns(contenders, &stated);
    lines.extend(in_javascript(&stated, &met)?);
    print("per enterprise, every fact stated", &lines);

    let unknown = enterprises::some(ENTERPRISES, Some(10));
    let outcomes = self::outcomes(&unknown);
    agree_on_three(&mut three, &unknown, &outcomes);
    let contenders = vec![
        Contender::new("this kit, outcome alone, JSON to JSON", |one| outcome::json(&one.request)),
        Contender::new("this kit, every reason, JSON to JSON", |one| api::assess_json(&one.request)),
        Contender::new("datalogic-rs, three outcomes, JSON to JSON", |one| three.answer(&one.facts)),
    ];
    print("per enterprise, a tenth of the facts unknown", &in_turns(contenders, &unknown));
    columns::print();
    columns::growth();
    Ok(())
}

/// The outcomes in the contract's words.
fn outcomes(enterprises: &[Enterprise]) -> Vec<&'static str> {
    let word = |enterprise: &Enterprise| match outcome::of(&enterprise.request) {
        Outcome::Met => "met",
        Outcome::NotMet => "notMet",
        Outcome::Unknown => "unknown",
        Outcome::Invalid => panic!("an invented enterprise is invalid"),
    };
    enterprises.iter().map(word).collect()
}

fn agree_on_three(datalogic: &mut engines::Datalogic, enterprises: &[Enterprise], outcomes: &[&str]) {
    let same = enterprises.iter().zip(outcomes).map(|(one, outcome)| {
        outcome::json(&one.request) == format!(r#"{{"outcome":"{outcome}"}}"#)
            && datalogic.answer(&one.facts) == format!("{outcome:?}")
    });
    agree("datalogic-rs", &vec![true; enterprises.len()], same);
}

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

/// One way to answer.
struct Contender<'a> {
    name: &'static str,
    answer: Box<dyn FnMut(&Enterprise) + 'a>,
    /// The best times of every short round.
    best: Vec<Duration>,
}

impl<'a> Contender<'a> {
    fn new<R>(name: &'static str, mut answer: impl FnMut(&Enterprise) -> R + 'a) -> Contender<'a> {
        Contender {
            name,
            answer: Box::new(move |one| drop(black_box(answer(black_box(one))))),
            best: Vec::new(),
        }
    }
}

/// Times them in turns, in rounds so short that a busy machine leaves some of them alone.
fn in_turns(mut contenders: Vec<Contender<'_>>, enterprises: &[Enterprise]) -> Vec<Line> {
    for Contender { best, .. } in &mut contenders {
        best.resize(enterprises.len().div_ceil(SHORT), Duration::MAX);
    }
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(2) * contenders.len() as u32 {
        for Contender { answer, best, .. } in &mut contenders {
            for (some, best) in enterprises.chunks(SHORT).zip(best) {
                let start = Instant::now();
                some.iter().for_each(&mut *answer);
                *best = start.elapsed().min(*best);
            }
        }
    }
    let line = |Contender { name, best, .. }: Contender<'_>| {
        let total: Duration = best.iter().sum();
        Line { name, nanoseconds: total.as_secs_f64() * 1e9 / enterprises.len() as f64 }
    };
    contenders.into_iter().map(line).collect()
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

fn print(title: &str, lines: &[Line]) {
    println!("\n{title:<54}{:>10}{:>12}{:>12}", "µs", "x outcome", "x explained");
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
