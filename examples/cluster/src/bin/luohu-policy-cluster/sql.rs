//! `sql`: asks in this program.

use anyhow::{Result, bail};
use luohu_policy_cluster::session;
use tokio::signal::ctrl_c;

use crate::question::Question;

#[derive(clap::Args)]
pub struct Arguments {
    /// Ask the running cluster of this scheduler instead, such as `127.0.0.1:50050`; it reads the files
    /// at the same paths
    #[arg(long, value_name = "ADDRESS")]
    scheduler: Option<String>,
    #[command(flatten)]
    question: Question,
}

pub async fn run(arguments: Arguments) -> Result<()> {
    let context = match &arguments.scheduler {
        None => session::embedded(),
        Some(address) => session::remote(address).await?,
    };
    tokio::select! {
        done = arguments.question.ask(&context) => done,
        _ = ctrl_c() => bail!("stopped"),
    }
}
