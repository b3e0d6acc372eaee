//! Serves the pages on this machine, with the npm package at `/pkg/`.

use std::{net::Ipv4Addr, path::PathBuf};

use anyhow::{Context, Result};
use clap::Parser;
use luohu_policy_pages::Settings;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// The pages that need no script, on 127.0.0.1.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The port; 0 takes any free one.
    #[arg(long, default_value_t = 8014)]
    port: u16,
    /// The built npm package.
    #[arg(long, default_value = "target/npm/luohu-policy")]
    package: PathBuf,
}

#[tokio::main]
async fn main() -> Result<()> {
    let Arguments { port, package } = Arguments::parse();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = listener.with_context(|| format!("port {port} cannot be used"))?;
    println!("http://{}/", listener.local_addr()?);
    let site = luohu_policy_pages::router(Settings::default()).nest_service("/pkg", ServeDir::new(package));
    axum::serve(listener, site).await.context("the server ended")
}
