//! The functions by themselves, and what they are given by mistake.

use std::{fs, sync::Arc, time::Duration};

use datafusion::arrow::{
    array::{ArrayRef, AsArray, BooleanArray, Int64Array, RecordBatch, StringArray},
    util::pretty::pretty_format_batches,
};
use luohu_policy_cluster::{function, query, register, session};
use tempfile::TempDir;

use crate::{WITHIN, data};

/// The one cell that a query answers.
async fn cell(sql: &str) -> String {
    let rows = query::rows(&session::embedded(), sql, WITHIN).await.unwrap();
    rows[0].column(0).as_string::<i32>().value(0).to_owned()
}

async fn refusal(sql: &str) -> String {
    format!("{:#}", query::rows(&session::embedded(), sql, WITHIN).await.unwrap_err())
}

/// What a register with this column says when it is asked.
async fn asked(columns: Vec<(&str, ArrayRef)>, sql: &str) -> Result<String, String> {
    let directory = data::file(&RecordBatch::try_from_iter(columns).unwrap());
    let context = session::embedded();
    let opened = register::open(&context, &data::path(directory.path())).await;
    opened.map_err(|error| format!("{error:#}"))?;
    let rows = query::rows(&context, sql, WITHIN).await.map_err(|error| format!("{error:#}"))?;
    Ok(pretty_format_batches(&rows).unwrap().to_string())
}

#[tokio::test]
async fn headings_say_facts_and_units() {
    let of =
        |facts| async move { cell(&format!("SELECT key_enterprise_outcome(named_struct({facts}))")).await };
    assert_eq!(of("'上年度纳税额（万元）', 1000").await, "met");
    assert_eq!(of("'上年度纳税额（万元）', 999").await, "unknown");
    assert_eq!(of("'priorYearTaxCny', 10000000").await, "met");
    assert_eq!(of("'priorYearTaxCny', 9999999.99").await, "unknown");
    assert_eq!(of("'priorYearTaxCny', -1").await, "invalid");
    assert_eq!(of("'headquarters', NULL").await, "unknown");
    assert_eq!(of("'headquarters', '是', 'name', 'carried along'").await, "met");
}

#[tokio::test]
async fn of_a_null_struct_nothing_is_known() {
    let maybe = "CASE WHEN column1 > 1 THEN named_struct('headquarters', true) END";
    let sql = format!("SELECT key_enterprise_outcome({maybe}) AS o FROM (VALUES (1), (2)) ORDER BY column1");
    let rows = query::rows(&session::embedded(), &sql, WITHIN).await.unwrap();
    let outcomes: Vec<_> = rows[0].column(0).as_string::<i32>().iter().flatten().collect();
    assert_eq!(outcomes, ["unknown", "met"]);
}

#[tokio::test]
async fn a_day_can_be_stated() {
    let facts = "named_struct('transferredOn', '2013-04-26')";
    let due = format!("get_field(reply_deadline_explained({facts}, DATE '2013-04-26'), 'result.dueOn')");
    assert_eq!(cell(&format!("SELECT {due}")).await, "2013-05-02");
    let each = refusal(
        "SELECT reply_deadline_outcome(named_struct('transferredOn', column1), CAST(column1 AS DATE)) \
         FROM (VALUES ('2013-04-26'), ('2013-04-27'))",
    )
    .await;
    assert!(each.contains("has to be one for all rows"), "{each}");
}

#[tokio::test]
async fn every_function_is_of_a_measure_and_asks_it() {
    let functions = function::all();
    assert!(functions.len() > 20, "{}", functions.len());
    for measure in luohu_policy_core::measures::MEASURES.iter().map(|entry| entry.about()) {
        let lists = measure
            .fields
            .iter()
            .any(|field| matches!(field.kind, luohu_policy_core::field::Kind::Rows { .. }));
        for ending in ["outcome", "explained"] {
            let name = format!("{}_{ending}", measure.id.replace('-', "_"));
            assert_eq!(functions.iter().any(|function| function.name() == name), !lists, "{name}");
            if let (false, Some(first)) = (lists, measure.fields.first()) {
                let sql = format!("SELECT {name}(named_struct('{}', NULL)) AS answer", first.name);
                let rows = query::rows(&session::embedded(), &sql, WITHIN).await.unwrap();
                assert_eq!(rows[0].num_rows(), 1, "{name}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_struct_of_facts_is_refused_before_anything_runs() {
    let none = refusal("SELECT key_enterprise_outcome()").await;
    assert!(none.contains("key_enterprise_outcome"), "{none}");
    let number = refusal("SELECT key_enterprise_outcome(1)").await;
    assert!(number.contains("takes a struct of facts") && number.contains("Int64"), "{number}");
    let strange = refusal("SELECT key_enterprise_outcome(named_struct('colour', 'red'))").await;
    assert!(strange.contains("没有") || strange.contains("column"), "{strange}");
    let currency = refusal("SELECT key_enterprise_outcome(named_struct('上年度纳税额（万美元）', 1))").await;
    assert!(currency.contains("万美元"), "{currency}");
}

#[tokio::test]
async fn a_query_can_only_read_and_has_its_time() {
    for sql in [
        "CREATE TABLE t AS VALUES (1)",
        "SET datafusion.execution.batch_size = 1",
        "COPY (VALUES (1)) TO 'x.csv'",
    ] {
        assert!(refusal(sql).await.contains("not supported"), "{sql}");
    }
    assert!(refusal("SELEC 1").await.contains("SELEC"));
    let directory = data::register(40_000, 2);
    let context = session::embedded();
    register::open(&context, &data::path(directory.path())).await.unwrap();
    let long = "SELECT key_enterprise_explained(facts) FROM register";
    let late = query::rows(&context, long, Duration::ZERO).await.unwrap_err();
    assert_eq!(format!("{late:#}"), "there is no answer after 0 s");
}

#[tokio::test]
async fn a_register_that_lacks_columns_or_has_wrong_ones_says_so() {
    let tax = || Arc::new(Int64Array::from(vec![Some(10_000_000), None])) as ArrayRef;
    let words = || Arc::new(StringArray::from(vec!["是", "maybe"])) as ArrayRef;
    let few = asked(vec![("priorYearTaxCny", tax())], query::SUMMARY).await.unwrap();
    assert!(few.contains("| met     | 1 ") && few.contains("| unknown | 1 "), "{few}");
    let bad = "SELECT get_field(key_enterprise_explained(facts), 'problems') AS problems FROM register";
    let bad = asked(vec![("headquarters", words())], bad).await.unwrap();
    assert!(bad.contains("总部企业：请填写“是”或“否”"), "{bad}");
    let flags = || Arc::new(BooleanArray::from(vec![true, false])) as ArrayRef;
    let wrong = asked(vec![("priorYearTaxCny", flags())], query::SUMMARY).await.unwrap_err();
    assert!(wrong.contains("priorYearTaxCny") && wrong.contains("Boolean"), "{wrong}");
    let twice = asked(vec![("headquarters", flags()), ("Headquarters", flags())], query::SUMMARY).await;
    let twice = twice.unwrap_err();
    assert!(twice.contains("Headquarters"), "{twice}");
    let none = asked(vec![("colour", words())], query::SUMMARY).await.unwrap_err();
    assert!(none.contains("no column of") && none.contains("colour"), "{none}");
    let taken = asked(vec![("headquarters", words()), ("facts", words())], query::SUMMARY).await.unwrap_err();
    assert!(taken.contains("`facts`"), "{taken}");
    let missing =
        asked(vec![("headquarters", words())], "SELECT headquarter FROM register").await.unwrap_err();
    assert!(missing.contains("headquarter"), "{missing}");
}

#[tokio::test]
async fn a_torn_or_absent_file_is_named() {
    let open = |path| async move {
        let context = session::embedded();
        format!("{:#}", register::open(&context, &[path]).await.unwrap_err())
    };
    assert!(open("nowhere.parquet".to_owned()).await.contains("nowhere.parquet"));
    let empty = TempDir::new().unwrap();
    let path = empty.path().to_str().unwrap().to_owned();
    assert!(open(path.clone()).await.contains(&path));
    let directory = data::register(1_000, 2);
    let part = directory.path().join("part-1.parquet");
    let whole = fs::read(&part).unwrap();
    for length in [0, 7, whole.len() / 2, whole.len() - 1] {
        fs::write(&part, &whole[..length]).unwrap();
        let error = open(directory.path().to_str().unwrap().to_owned()).await;
        let told = if length == 0 { "part-1.parquet` is empty" } else { "as Parquet" };
        assert!(error.contains(told), "{length}: {error}");
    }
}
