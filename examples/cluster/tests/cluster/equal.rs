//! One register, asked in three ways.

use std::{fs::File, path::Path};

use datafusion::arrow::{
    array::{Array, AsArray, RecordBatch},
    compute::concat_batches,
    util::pretty::pretty_format_batches,
};
use luohu_policy_cluster::{cluster::Cluster, query, register, session};
use luohu_policy_core::columns::{Screening, Texts};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::{WITHIN, data, program};

const ROWS: u64 = 20_000;

/// Names, outcomes, every condition and what is missing, one line a row, by the core alone.
fn asked_directly(directory: &Path) -> Vec<Vec<Option<String>>> {
    let screening = Screening::of("key-enterprise").unwrap();
    let mut rows = Vec::new();
    for file in directory.read_dir().unwrap() {
        let file = File::open(file.unwrap().path()).unwrap();
        for batch in ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap() {
            let batch = batch.unwrap();
            let bound = screening.bind(&batch.schema(), &[]).unwrap();
            let (answers, verdicts) = (bound.explain(&batch).unwrap(), bound.verdicts(&batch));
            let outcomes = verdicts.outcomes();
            let names = Texts::of(batch.column(0).as_ref());
            let texts: Vec<Texts> =
                answers.columns.columns().iter().map(|column| Texts::of(column.as_ref())).collect();
            for row in 0..batch.num_rows() {
                let cells = texts.iter().map(|column| column.get(row).map(Into::into));
                let before = [names.get(row).map(Into::into), Some(outcomes.value(row).to_owned())];
                rows.push(before.into_iter().chain(cells).collect());
            }
        }
    }
    rows.sort();
    rows
}

/// The same of an answer in SQL, whatever arrays hold its texts; the last field of the explanation is
/// the core's list of problems.
fn cells(rows: &RecordBatch) -> Vec<Vec<Option<String>>> {
    let explained = rows.column(2).as_struct();
    let columns = rows.columns().iter().take(2).chain(explained.columns());
    let texts: Vec<Texts> = columns.map(|column| Texts::of(column.as_ref())).collect();
    (0..rows.num_rows())
        .map(|row| texts.iter().map(|column| column.get(row).map(Into::into)).collect())
        .collect()
}

fn one(rows: &[RecordBatch]) -> RecordBatch {
    concat_batches(&rows[0].schema(), rows).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cluster_the_program_and_the_core_give_the_same_rows() {
    let directory = data::register(ROWS, 7);
    let paths = data::path(directory.path());
    let every = "SELECT \"企业名称\", key_enterprise_outcome(facts) AS outcome, \
                 key_enterprise_explained(facts) AS explained FROM register ORDER BY \"企业名称\"";

    let embedded = session::embedded();
    register::open(&embedded, &paths).await.unwrap();
    let here = one(&query::rows(&embedded, every, WITHIN).await.unwrap());
    let summary = query::rows(&embedded, query::SUMMARY, WITHIN).await.unwrap();

    let cluster = Cluster::start(program(), 2).await.unwrap();
    let remote = session::remote(cluster.address()).await.unwrap();
    register::open(&remote, &paths).await.unwrap();
    let there = one(&query::rows(&remote, every, WITHIN).await.unwrap());
    let summary_there = query::rows(&remote, query::SUMMARY, WITHIN).await.unwrap();
    cluster.stop().await.unwrap();

    assert_eq!(here.num_rows() as u64, ROWS);
    let rows = cells(&here);
    assert!(rows == cells(&there), "the program and the cluster differ");
    let without_problems: Vec<_> = rows.iter().map(|row| row[..row.len() - 1].to_vec()).collect();
    assert!(without_problems == asked_directly(directory.path()), "SQL and the core differ");
    let table = |rows: &[RecordBatch]| pretty_format_batches(rows).unwrap().to_string();
    assert_eq!(table(&summary), table(&summary_there));
    // One in ten thousand amounts is negative: such rows are invalid, and say why.
    let outcomes = here.column(1).as_string::<i32>();
    let problems = here.column(2).as_struct().column_by_name("problems").unwrap();
    let invalid = outcomes.iter().filter(|outcome| *outcome == Some("invalid")).count();
    assert!(invalid > 0, "no row is invalid");
    assert_eq!(problems.len() - problems.null_count(), invalid);
    for outcome in ["met", "notMet", "unknown"] {
        assert!(outcomes.iter().any(|found| found == Some(outcome)), "no row is {outcome}");
    }
}
