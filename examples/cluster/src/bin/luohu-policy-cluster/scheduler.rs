//! `scheduler`: plans queries and hands their parts to executors.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use luohu_policy_cluster::node;
use tokio::net::TcpListener;

use crate::until;

#[derive(clap::Args)]
pub struct Arguments {
    /// Where clients and executors reach it; port 0 takes any free one. Whoever does can run queries:
    /// keep it in a trusted network
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:50050")]
    listen: SocketAddr,
    /// Stop when standard input closes
    #[arg(long)]
    until_closed: bool,
}

pub async fn run(arguments: Arguments) -> Result<()> {
    let listener = TcpListener::bind(arguments.listen).await;
    let listener = listener.with_context(|| format!("cannot listen on {}", arguments.listen))?;
    println!("ready {}", listener.local_addr()?);
    tokio::select! {
        done = node::scheduler(listener) => done,
        done = until::told() => done,
        () = until::closed(arguments.until_closed) => Ok(()),
    }
}
