//! The functions in this program and in a cluster, on registers of the core's generator.

#[path = "../../../../core/examples/register.rs"]
#[expect(dead_code, reason = "the generator is a program too")]
mod generator;

mod data;
mod equal;
mod failures;
mod functions;
mod processes;

use std::{path::Path, time::Duration};

/// The program under test.
fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_luohu-policy-cluster"))
}

/// No question of these tests takes so long, however busy the machine is.
const WITHIN: Duration = Duration::from_secs(120);
