//! When a process of a cluster stops.

use std::{
    future::pending,
    io::{Read, stdin},
    thread,
};

use anyhow::{Context, Result};
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::oneshot,
};

/// Waits for SIGTERM or Ctrl-C.
pub async fn told() -> Result<()> {
    let mut terminate = signal(SignalKind::terminate()).context("cannot wait for signals")?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        done = tokio::signal::ctrl_c() => done.context("cannot wait for signals"),
    }
}

/// Waits for the end of standard input, where it is watched.
pub async fn closed(watched: bool) {
    if !watched {
        return pending().await;
    }
    let (ended, end) = oneshot::channel::<()>();
    // A thread of its own: a read cannot be given up, and must not hold up the end.
    thread::spawn(move || {
        // An input that cannot be read is as good as closed.
        let _ = stdin().lock().read_to_end(&mut Vec::new());
        drop(ended);
    });
    let _ = end.await;
}
