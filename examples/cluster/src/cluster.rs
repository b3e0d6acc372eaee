//! A scheduler and its executors as processes on this machine.

use std::{path::Path, process::Stdio, time::Duration};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStdin, Command},
    time::timeout,
};

/// A process that is not ready by then never will be.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// A process that does not stop by then is killed.
const STOPPED_WITHIN: Duration = Duration::from_secs(10);

/// A running cluster. Its processes end with it, however this program ends: each watches its standard
/// input, which closes with this program.
#[derive(Debug)]
pub struct Cluster {
    address: String,
    scheduler: Process,
    executors: Vec<Process>,
    directory: TempDir,
}

/// A process and what it watches, apart: waiting for a child closes an input that it still has.
#[derive(Debug)]
struct Process {
    child: Child,
    input: Option<ChildStdin>,
}

impl Cluster {
    /// Starts a scheduler and so many executors, each working on one part at a time, on free ports of
    /// 127.0.0.1, and waits until the scheduler knows them; `program` is this crate's.
    ///
    /// # Errors
    /// When a process cannot be started, or is not ready within a minute.
    pub async fn start(program: &Path, executors: usize) -> Result<Cluster> {
        let directory =
            TempDir::with_prefix("luohu-cluster-").context("cannot make a directory to work in")?;
        let (scheduler, address) =
            ready(Command::new(program).args(["scheduler", "--listen", "127.0.0.1:0"])).await?;
        let mut cluster = Cluster { address, scheduler, executors: Vec::new(), directory };
        for _ in 0..executors {
            let mut command = Command::new(program);
            command.args([
                "executor",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--scheduler",
                &cluster.address,
            ]);
            let (executor, _) = ready(command.arg("--directory").arg(cluster.directory.path())).await?;
            cluster.executors.push(executor);
        }
        Ok(cluster)
    }

    /// The scheduler's address.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The numbers of the processes, the scheduler's first.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        std::iter::once(&self.scheduler)
            .chain(&self.executors)
            .filter_map(|process| process.child.id())
            .collect()
    }

    /// Kills an executor, as a failing machine would.
    ///
    /// # Errors
    /// When there is none of this position.
    pub async fn kill(&mut self, executor: usize) -> Result<()> {
        let executor = self.executors.get_mut(executor).context("there is no such executor")?;
        executor.child.kill().await.context("cannot kill the executor")
    }

    /// Waits until the scheduler ends, which it does not by itself.
    pub async fn failed(&mut self) {
        // That it cannot be waited for tells the same.
        let _ = self.scheduler.child.wait().await;
    }

    /// Stops every process, executors first, and removes what they left.
    ///
    /// # Errors
    /// When a process cannot be stopped or the directory not removed.
    pub async fn stop(mut self) -> Result<()> {
        for process in self.executors.iter_mut().chain([&mut self.scheduler]) {
            drop(process.input.take());
            if timeout(STOPPED_WITHIN, process.child.wait()).await.is_err() {
                process.child.kill().await.context("cannot stop a process of the cluster")?;
            }
        }
        self.directory.close().context("cannot remove what the cluster left")
    }
}

/// Starts a process and waits for its line `ready ADDRESS`.
async fn ready(command: &mut Command) -> Result<(Process, String)> {
    let mut child = command
        .arg("--until-closed")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("cannot start a process of the cluster")?;
    let input = child.stdin.take();
    let output = child.stdout.take().context("a process of the cluster has no output")?;
    let mut lines = BufReader::new(output).lines();
    let line =
        timeout(READY_WITHIN, lines.next_line()).await.context("a process of the cluster does not start")?;
    match line?.as_deref().and_then(|line| line.strip_prefix("ready ")) {
        Some(address) => Ok((Process { child, input }, address.to_owned())),
        None => bail!("a process of the cluster ended before it was ready"),
    }
}
