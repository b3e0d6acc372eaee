//! Questions in SQL and their answers.

use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use datafusion::{arrow::array::RecordBatch, execution::context::SQLOptions, prelude::SessionContext};

/// How many enterprises have which outcome.
pub const SUMMARY: &str = "SELECT key_enterprise_outcome(facts) AS outcome, count(*) AS enterprises \
                           FROM register GROUP BY outcome ORDER BY outcome";

/// The rows that a query gives; it can only read.
///
/// # Errors
/// When it is no query, a function cannot use what it is given, a file turns out to be damaged, or
/// the answer takes longer than `within`.
pub async fn rows(context: &SessionContext, sql: &str, within: Duration) -> Result<Vec<RecordBatch>> {
    let reading = SQLOptions::new().with_allow_ddl(false).with_allow_dml(false).with_allow_statements(false);
    let answer = async { context.sql_with_options(sql, reading).await?.collect().await };
    tokio::time::timeout(within, answer)
        .await
        .map_err(|_| anyhow!("there is no answer after {} s", within.as_secs()))?
        .context("the query has no answer")
}
