//! The rules as SQL functions, as a program.

mod cluster;
mod executor;
mod question;
mod scheduler;
mod sql;
mod until;

use std::{process::ExitCode, time::Duration};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

/// How long work in the background may hold up the end.
const END_WITHIN: Duration = Duration::from_secs(2);

#[derive(Parser)]
#[command(about = "The rules of the Luohu Policy Kit as SQL functions 以 SQL 批量自测", version)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Ask in this program, on all cores 在本进程内查询
    Sql(sql::Arguments),
    /// Start a scheduler and executors on this machine, ask them, stop them 在本机启动集群并查询
    Cluster(cluster::Arguments),
    /// Run a scheduler until SIGTERM or Ctrl-C 启动调度节点
    Scheduler(scheduler::Arguments),
    /// Run an executor until SIGTERM or Ctrl-C 启动执行节点
    Executor(executor::Arguments),
}

fn main() -> ExitCode {
    match run(Arguments::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("luohu-policy-cluster: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Verb) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    let done = runtime.block_on(async {
        match verb {
            Verb::Sql(arguments) => sql::run(arguments).await,
            Verb::Cluster(arguments) => cluster::run(arguments).await,
            Verb::Scheduler(arguments) => scheduler::run(arguments).await,
            Verb::Executor(arguments) => executor::run(arguments).await,
        }
    });
    runtime.shutdown_timeout(END_WITHIN);
    done
}
