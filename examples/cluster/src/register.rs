//! A register of Parquet files as the table `register`.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use datafusion::{
    common::Column,
    functions::core::expr_fn::named_struct,
    logical_expr::{Expr, lit},
    prelude::{ParquetReadOptions, SessionContext},
};
use luohu_policy_core::{columns::Screening, field::Field, measures::MEASURES, register::heading};

/// The name of the table.
pub const TABLE: &str = "register";

/// The column that holds the facts of a row, for the functions to ask about.
pub const FACTS: &str = "facts";

/// Makes the table `register` of files and of directories of files, with the column `facts`: all
/// columns that hold a fact of some measure, under their own headings.
///
/// # Errors
/// When a path is not there, a file is no whole Parquet file, or no column holds a fact.
pub async fn open(context: &SessionContext, paths: &[String]) -> Result<()> {
    let told = paths.join("`, `");
    for path in paths {
        let empty = empty(Path::new(path)).with_context(|| format!("cannot read `{path}`"))?;
        // It would be passed over, and its rows be missing unnoticed.
        ensure!(empty.is_none(), "`{}` is empty, so no Parquet file", empty.unwrap_or_default().display());
    }
    let table = context
        .read_parquet(paths.to_vec(), ParquetReadOptions::default())
        .await
        .with_context(|| format!("cannot read `{told}` as Parquet"))?;
    let headings: Vec<String> = table.schema().fields().iter().map(|field| field.name().clone()).collect();
    ensure!(!headings.is_empty(), "there is no Parquet file in `{told}`");
    if headings.iter().any(|heading| heading == FACTS) {
        bail!("`{told}` has a column `{FACTS}`: name it differently, that name is taken");
    }
    let known = known();
    let facts: Vec<Expr> = headings
        .iter()
        .filter(|heading| known.iter().any(|fields| !matches!(heading::recognise(fields, heading), Ok(None))))
        .flat_map(|heading| [lit(heading.clone()), column(heading)])
        .collect();
    ensure!(!facts.is_empty(), "no column of `{told}` holds a fact of any measure: {}", headings.join(", "));
    let columns = headings.iter().map(|heading| column(heading)).chain([named_struct(facts).alias(FACTS)]);
    let view = table.select(columns.collect::<Vec<Expr>>())?.into_view();
    context.register_table(TABLE, view)?;
    Ok(())
}

/// The facts of every measure that fits into one row.
fn known() -> Vec<&'static [Field]> {
    let flat = MEASURES.iter().map(|entry| entry.about()).filter(|about| Screening::of(about.id).is_ok());
    flat.map(|about| about.fields).collect()
}

/// A column by its exact heading.
fn column(heading: &str) -> Expr {
    Expr::Column(Column::from_name(heading))
}

/// An empty file at a path or somewhere below it.
fn empty(path: &Path) -> io::Result<Option<PathBuf>> {
    let metadata = path.metadata()?;
    if !metadata.is_dir() {
        return Ok((metadata.len() == 0).then(|| path.to_owned()));
    }
    for entry in fs::read_dir(path)? {
        if let Some(found) = empty(&entry?.path())? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
