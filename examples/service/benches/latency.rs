//! How long answers take while requests keep coming at a fixed rate, whether or not earlier ones are
//! answered: `cargo xtask bench --service`.
//!
//! Every request has a time at which it is due. Its latency counts from there, so that one that had to
//! wait for its turn tells of the waiting (no coordinated omission).

use std::{
    fs::File,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use hdrhistogram::Histogram;
use ureq::Agent;

/// Requests a second.
const RATES: [u32; 3] = [100, 500, 2000];
/// Connections, each of which has one request under way.
const CONNECTIONS: u32 = 16;
/// How long one question is asked before the next one has its turn, and how often each has it.
const TURN: Duration = Duration::from_secs(2);
const TURNS: u32 = 4;

/// All amounts and some of the yes-or-no facts of an enterprise.
const ENTERPRISE: &str = r#"{"on":"2013-06-30","facts":{"priorYearExportUsd":"49999999.99",
    "priorYearRevenueCny":"999999999.99","registeredCapitalCny":50000000,"newlyRegistered":false,
    "headquarters":false,"preListing":false,"priorYearTaxCny":"9999999.99","currentYearTaxCny":0}}"#;

/// What is asked: a name, an address, and what is posted there.
const QUESTIONS: [(&str, &str, Option<&str>); 3] = [
    ("health", "/healthz", None),
    ("one assessment, every reason", "/v1/measures/key-enterprise/assess", Some(ENTERPRISE)),
    ("a unit's calendar feed", "/v1/calendar/district-economy.ics", None),
];

fn main() -> Result<()> {
    let place = tempfile::tempdir()?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_luohu-policy-service"));
    command.args(["serve", "--listen", "127.0.0.1:0", "--database", "sqlite:latency.db"]);
    command.current_dir(place.path()).stderr(File::create(place.path().join("log"))?);
    let mut service = Service(command.stdout(Stdio::piped()).spawn()?);
    let mut line = String::new();
    BufReader::new(service.0.stdout.take().context("no output")?).read_line(&mut line)?;
    let url = line.trim().strip_prefix("listening on ").context("the service did not start")?;

    println!(
        "{:>9}  {:<32}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "a second", "latency from when due, µs", "p50", "p99", "p99.9", "x health", "at p99"
    );
    for rate in RATES {
        let mut times = Vec::new();
        for _ in QUESTIONS {
            times.push(Histogram::<u64>::new(3)?);
        }
        // In turns, so that what else the machine does meets all of them.
        for _ in 0..TURNS {
            for ((_, path, body), times) in QUESTIONS.iter().zip(&mut times) {
                times.add(turn(&format!("{url}{path}"), *body, rate)?)?;
            }
        }
        let health = times.first().cloned().context("no times")?;
        for ((name, ..), times) in QUESTIONS.iter().zip(&times) {
            let at = |quantile| times.value_at_quantile(quantile);
            let ratio = |quantile| ratio(at(quantile), health.value_at_quantile(quantile));
            println!(
                "{rate:>9}  {name:<32}{:>10}{:>10}{:>10}{:>10.2}{:>10.2}",
                at(0.5),
                at(0.99),
                at(0.999),
                ratio(0.5),
                ratio(0.99)
            );
        }
    }
    Ok(())
}

#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "times are measured, no figure of a rule"
)]
fn ratio(time: u64, of: u64) -> f64 {
    time as f64 / of as f64
}

/// The latencies of one turn, in microseconds.
fn turn(url: &str, body: Option<&str>, rate: u32) -> Result<Histogram<u64>> {
    // Time for all connections to be opened.
    let start = Instant::now() + Duration::from_millis(200);
    let all = thread::scope(|scope| {
        let lanes: Vec<_> =
            (0..CONNECTIONS).map(|lane| scope.spawn(move || asked(url, body, rate, lane, start))).collect();
        lanes.into_iter().map(thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut times = Histogram::new(3)?;
    for lane in all {
        let Ok(lane) = lane else { bail!("a connection came to no end") };
        times.add(lane?)?;
    }
    Ok(times)
}

/// Asks every request of one connection when it is due.
fn asked(url: &str, body: Option<&str>, rate: u32, lane: u32, start: Instant) -> Result<Histogram<u64>> {
    let agent: Agent = Agent::config_builder().http_status_as_error(false).build().into();
    let ask = || -> Result<()> {
        let answer = match body {
            None => agent.get(url).call(),
            Some(body) => agent.post(url).header("content-type", "application/json").send(body),
        };
        let mut answer = answer?;
        let text = answer.body_mut().read_to_string()?;
        ensure!(answer.status() == 200 && !text.is_empty(), "`{url}` answers {}: {text}", answer.status());
        Ok(())
    };
    ask()?;
    let mut times = Histogram::new(3)?;
    for number in (lane..).step_by(CONNECTIONS as usize) {
        let after = Duration::from_secs(number.into()) / rate;
        if after >= TURN {
            break;
        }
        let due = start + after;
        thread::sleep(due.saturating_duration_since(Instant::now()));
        ask()?;
        times.record(u64::try_from(due.elapsed().as_micros())?)?;
    }
    Ok(times)
}

/// The running service; it ends with the measurement.
struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
