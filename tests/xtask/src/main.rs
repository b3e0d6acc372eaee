//! What one does with this repository, on any system that has Rust and Node.js.

mod api;
mod bench;
mod cluster;
mod elements;
mod growth;
mod package;
mod postgres;
mod process;
mod serve;
mod setup;
mod sizes;
mod steps;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand, builder::PossibleValuesParser};

use workspace::Workspace;

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about, version)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Build the package and serve the example portal and the gallery with it until Ctrl-C.
    Demo {
        /// The port on 127.0.0.1; 0 takes any free one.
        #[arg(long, default_value_t = 8013)]
        port: u16,
        /// Build quickly: modules that are large and slow, but the same.
        #[arg(long)]
        fast: bool,
    },
    /// Run every check in order, stopping at the first that fails.
    Test {
        /// Run this step alone, taking what it needs from an earlier run.
        #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(steps::names()))]
        only: Option<String>,
    },
    /// Check the package with every bundler and framework, each built and driven in Chromium.
    Frameworks,
    /// Build the npm package into `target/npm/luohu-policy/`.
    Package {
        /// Build quickly: modules that are large and slow, but the same.
        #[arg(long)]
        fast: bool,
    },
    /// Build the package and print what its parts weigh, plain and compressed.
    Sizes {
        /// Print JSON instead of a table.
        #[arg(long)]
        json: bool,
    },
    /// Serve the rules and the records over HTTP until Ctrl-C; what follows goes to the service.
    Service {
        /// Such as `--listen 127.0.0.1:8014` or `--config FILE`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Print what a page with the package loads and how soon it answers, beside the same page made
    /// with two common form engines.
    Weigh,
    /// Measure the rules, each beside a baseline of the same run.
    Bench {
        /// Instead: beside other engines, hand-written rules, WebAssembly and a copy of the columns.
        #[arg(long, group = "instead")]
        peers: bool,
        /// Instead: the service under requests at a fixed rate.
        #[arg(long, group = "instead")]
        service: bool,
        /// Instead: whole registers of 10³ to 10⁷ rows, with time and memory; takes minutes.
        #[arg(long, group = "instead")]
        growth: bool,
    },
    /// Check the rules as SQL functions, then ask a register in one program and in a cluster.
    Cluster {
        /// How many enterprises to invent.
        #[arg(long, default_value_t = 100_000)]
        rows: u64,
    },
    /// Compare the public items of the core with the list that is kept of them.
    Api {
        /// Instead: write the list anew.
        #[arg(long)]
        write: bool,
    },
    /// Install what `demo` and `test` need, and nothing else.
    Setup,
}

fn main() -> ExitCode {
    match run(&Arguments::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(verb: &Verb) -> Result<()> {
    let workspace = Workspace::find()?;
    match verb {
        Verb::Demo { port, fast } => demo(&workspace, *port, *fast),
        Verb::Test { only } => steps::run(&workspace, only.as_deref()),
        Verb::Frameworks => steps::frameworks(&workspace),
        Verb::Package { fast } => build(&workspace, *fast),
        Verb::Sizes { json } => {
            build(&workspace, false)?;
            let sizes = sizes::Sizes::of(&workspace.package())?;
            if *json { sizes.print_json() } else { sizes.print_table() }
        }
        Verb::Service { arguments } => process::run(
            process::cargo(&workspace.root)
                .args(["run", "--package", "luohu-policy-service", "--", "serve"])
                .args(arguments),
        ),
        Verb::Weigh => bench::weigh(&workspace),
        Verb::Bench { peers: true, .. } => bench::peers(&workspace),
        Verb::Bench { service: true, .. } => bench::service(&workspace),
        Verb::Bench { growth: true, .. } => growth::run(&workspace),
        Verb::Bench { .. } => bench::run(&workspace),
        Verb::Cluster { rows } => cluster::run(&workspace, *rows),
        Verb::Api { write } => api::run_with(&workspace, *write),
        Verb::Setup => {
            setup::for_build(&workspace)?;
            setup::for_tests(&workspace)
        }
    }
}

fn build(workspace: &Workspace, fast: bool) -> Result<()> {
    setup::for_build(workspace)?;
    if fast { package::build_fast(workspace) } else { package::build(workspace) }
}

fn demo(workspace: &Workspace, port: u16, fast: bool) -> Result<()> {
    // Bound first, so that a taken port is told before the build.
    let server = serve::Server::bind(port, workspace.site())?;
    build(workspace, fast)?;
    let address = server.address();
    println!("the portal is at {address}, the gallery at {address}gallery/ (Ctrl-C ends both)");
    server.serve()
}
