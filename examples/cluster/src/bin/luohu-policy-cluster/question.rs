//! What is asked, and how the answer is printed.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::PathBuf,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use clap::Args;
use datafusion::{
    arrow::{array::RecordBatch, util::pretty::pretty_format_batches},
    prelude::SessionContext,
};
use luohu_policy_cluster::{query, register};

/// The arguments that every question has.
#[derive(Args)]
pub struct Question {
    /// Parquet files, or directories of them: the table `register`
    #[arg(required = true, value_name = "PATH")]
    register: Vec<String>,
    /// Ask this; without it, how many enterprises have which outcome
    #[arg(long, value_name = "SQL")]
    query: Option<String>,
    /// Ask what stands in this file
    #[arg(long, value_name = "FILE", conflicts_with = "query")]
    file: Option<PathBuf>,
    /// Give up after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    within: u64,
}

impl Question {
    /// Asks, and prints the rows and how long that took.
    pub async fn ask(self, context: &SessionContext) -> Result<()> {
        let sql = match (self.query, &self.file) {
            (Some(sql), _) => sql,
            (None, Some(file)) => {
                fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))?
            }
            (None, None) => query::SUMMARY.to_owned(),
        };
        let start = Instant::now();
        register::open(context, &self.register).await?;
        let rows = query::rows(context, &sql, Duration::from_secs(self.within)).await?;
        print(&rows)?;
        eprintln!(
            "{} rows in {} ms",
            rows.iter().map(RecordBatch::num_rows).sum::<usize>(),
            start.elapsed().as_millis()
        );
        Ok(())
    }
}

/// A reader that has seen enough (`| head`) is no failure.
fn print(rows: &[RecordBatch]) -> Result<()> {
    let table = pretty_format_batches(rows)?;
    match writeln!(io::stdout().lock(), "{table}") {
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => Err(cause).context("cannot print the answer"),
        _ => Ok(()),
    }
}
