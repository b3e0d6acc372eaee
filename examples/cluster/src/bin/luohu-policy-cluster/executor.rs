//! `executor`: works on the parts of queries.

use std::{
    env,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use anyhow::{Context, Result};
use ballista_executor::health::ExecutorHealth;
use luohu_policy_cluster::node::Executor;
use tempfile::TempDir;
use tokio::{net::TcpListener, time::sleep};

use crate::until;

#[derive(clap::Args)]
pub struct Arguments {
    /// Its scheduler
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:50050")]
    scheduler: SocketAddr,
    /// Where the scheduler, the other executors and clients reach it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Two ports, for results and for work; without them, any free ones
    #[arg(long, value_name = "PORT", num_args = 2)]
    ports: Option<Vec<u16>>,
    /// Work on so many parts at a time; 0 is as many as there are cores
    #[arg(long, default_value_t = 0)]
    cores: usize,
    /// Keep results in between in a directory made here, which is removed at the end
    #[arg(long, value_name = "DIRECTORY")]
    directory: Option<PathBuf>,
    /// Stop when standard input closes
    #[arg(long)]
    until_closed: bool,
}

pub async fn run(arguments: Arguments) -> Result<()> {
    let above = arguments.directory.unwrap_or_else(env::temp_dir);
    let directory = TempDir::with_prefix_in("luohu-executor-", &above);
    let directory = directory.with_context(|| format!("cannot make a directory in `{}`", above.display()))?;
    let (results, work) = match arguments.ports.as_deref() {
        Some([results, work]) => (*results, *work),
        _ => free(arguments.host).await?,
    };
    let results = SocketAddr::new(arguments.host, results);
    let (scheduler, cores) = (arguments.scheduler, arguments.cores);
    let executor = Executor { scheduler, results, work, cores, directory: directory.path() };
    let health = ExecutorHealth::new();
    tokio::select! {
        // It hears signals itself, to finish what it has begun.
        done = executor.run(health.clone()) => done?,
        () = told_ready(&health, results) => (),
        () = until::closed(arguments.until_closed) => (),
    }
    directory.close().context("cannot remove the results in between")
}

/// Says when the scheduler knows the executor.
async fn told_ready(health: &ExecutorHealth, results: SocketAddr) {
    while !health.is_ready() {
        sleep(Duration::from_millis(20)).await;
    }
    println!("ready {results}");
    std::future::pending().await
}

/// Two ports that are free now: the executor opens them itself.
async fn free(host: IpAddr) -> Result<(u16, u16)> {
    let cannot = || format!("cannot listen on {host}");
    let one = TcpListener::bind((host, 0)).await.with_context(cannot)?;
    let other = TcpListener::bind((host, 0)).await.with_context(cannot)?;
    Ok((one.local_addr()?.port(), other.local_addr()?.port()))
}
