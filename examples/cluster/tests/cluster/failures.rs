//! What goes wrong in a cluster ends in an answer or in an error, and soon.

use std::{
    fs,
    time::{Duration, Instant},
};

use datafusion::arrow::util::pretty::pretty_format_batches;
use luohu_policy_cluster::{cluster::Cluster, query, register, session};
use tokio::time::sleep;

use crate::{WITHIN, data, program};

/// Takes some seconds: every row with every condition, counted by what is missing.
const LONG: &str = "SELECT missing, count(*) AS enterprises FROM \
                    (SELECT get_field(key_enterprise_explained(facts), 'missing') AS missing FROM register) \
                    GROUP BY missing ORDER BY enterprises DESC, missing LIMIT 20";

#[tokio::test(flavor = "multi_thread")]
async fn bad_questions_are_refused_and_the_cluster_goes_on() {
    let directory = data::register(4_000, 4);
    let paths = data::path(directory.path());
    let cluster = Cluster::start(program(), 2).await.unwrap();
    let context = session::remote(cluster.address()).await.unwrap();
    register::open(&context, &paths).await.unwrap();
    for (sql, told) in [
        ("SELECT key_enterprise_outcome(fact) FROM register", "fact"),
        ("SELECT key_enterprise_outcome(\"企业名称\") FROM register", "takes a struct of facts"),
        ("SELECT key_enterprise_outcom(facts) FROM register", "key_enterprise_outcom"),
        (
            "SELECT reply_deadline_outcome(named_struct('transferredOn', \"企业名称\"), CAST(\"企业名称\" AS DATE)) \
             FROM register",
            "",
        ),
    ] {
        let error = format!("{:#}", query::rows(&context, sql, WITHIN).await.unwrap_err());
        assert!(error.contains(told) && !error.contains("there is no answer after"), "{sql}: {error}");
    }
    // A file that was whole when it was opened, and is torn when an executor reads it.
    let part = directory.path().join("part-3.parquet");
    let whole = fs::read(&part).unwrap();
    fs::write(&part, &whole[..whole.len() / 2]).unwrap();
    let error = format!("{:#}", query::rows(&context, query::SUMMARY, WITHIN).await.unwrap_err());
    assert!(!error.contains("there is no answer after"), "{error}");
    fs::write(&part, &whole).unwrap();
    assert!(!query::rows(&context, query::SUMMARY, WITHIN).await.unwrap().is_empty());
    cluster.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_work_of_a_killed_executor_is_done_by_another() {
    let directory = data::register(400_000, 8);
    let paths = data::path(directory.path());
    let embedded = session::embedded();
    register::open(&embedded, &paths).await.unwrap();
    let here = query::rows(&embedded, LONG, WITHIN).await.unwrap();

    let mut cluster = Cluster::start(program(), 2).await.unwrap();
    let context = session::remote(cluster.address()).await.unwrap();
    register::open(&context, &paths).await.unwrap();
    let asked = tokio::spawn(async move { query::rows(&context, LONG, WITHIN).await });
    sleep(Duration::from_millis(700)).await;
    assert!(!asked.is_finished(), "the question was answered before the executor was killed");
    cluster.kill(0).await.unwrap();
    let there = asked.await.unwrap().unwrap();
    cluster.stop().await.unwrap();
    assert_eq!(
        pretty_format_batches(&here).unwrap().to_string(),
        pretty_format_batches(&there).unwrap().to_string()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_executors_there_is_an_error_in_time() {
    let directory = data::register(400_000, 8);
    let mut cluster = Cluster::start(program(), 2).await.unwrap();
    let context = session::remote(cluster.address()).await.unwrap();
    register::open(&context, &data::path(directory.path())).await.unwrap();
    let start = Instant::now();
    let asked = tokio::spawn(async move { query::rows(&context, LONG, WITHIN).await });
    sleep(Duration::from_millis(700)).await;
    cluster.kill(0).await.unwrap();
    cluster.kill(1).await.unwrap();
    let error = format!("{:#}", asked.await.unwrap().unwrap_err());
    assert!(!error.contains("there is no answer after"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(90), "{:?}: {error}", start.elapsed());
    cluster.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_scheduler_answers_there_is_an_error() {
    let directory = data::register(100, 1);
    // Port 9 is the discard service, which nobody runs.
    let context = session::remote("127.0.0.1:9").await.unwrap();
    register::open(&context, &data::path(directory.path())).await.unwrap();
    let error = format!("{:#}", query::rows(&context, query::SUMMARY, WITHIN).await.unwrap_err());
    assert!(!error.contains("there is no answer after"), "{error}");
    assert!(session::remote("no address").await.is_err());
}
