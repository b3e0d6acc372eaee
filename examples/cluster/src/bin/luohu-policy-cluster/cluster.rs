//! `cluster`: starts a cluster on this machine, asks it, stops it.

use std::env;

use anyhow::{Context, Result, anyhow};
use luohu_policy_cluster::{cluster::Cluster, session};
use tokio::signal::ctrl_c;

use crate::question::Question;

#[derive(clap::Args)]
pub struct Arguments {
    /// So many executors, each on one core
    #[arg(long, value_name = "NUMBER", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=64))]
    executors: u8,
    #[command(flatten)]
    question: Question,
}

pub async fn run(arguments: Arguments) -> Result<()> {
    let program = env::current_exe().context("cannot find this program")?;
    let mut cluster = Cluster::start(&program, arguments.executors.into()).await?;
    eprintln!("scheduler {} with {} executors", cluster.address(), arguments.executors);
    let context = session::remote(cluster.address()).await?;
    let done = tokio::select! {
        done = arguments.question.ask(&context) => done,
        () = cluster.failed() => Err(anyhow!("the scheduler ended before it had an answer")),
        _ = ctrl_c() => Err(anyhow!("stopped")),
    };
    cluster.stop().await?;
    done
}
