//! Registers to ask about.

use std::{fs, path::Path};

use datafusion::arrow::array::RecordBatch;
use luohu_policy_core::measures::{Measure, key_enterprise::KeyEnterprise};
use parquet::arrow::ArrowWriter;
use tempfile::TempDir;

use crate::generator;

/// A register of invented enterprises in so many files.
pub fn register(rows: u64, parts: u64) -> TempDir {
    let directory = TempDir::new().unwrap();
    generator::write_parts(directory.path(), rows, parts, KeyEnterprise::about().fields).unwrap();
    directory
}

/// A register of one file with these rows.
pub fn file(rows: &RecordBatch) -> TempDir {
    let directory = TempDir::new().unwrap();
    let file = fs::File::create(directory.path().join("part.parquet")).unwrap();
    let mut writer = ArrowWriter::try_new(file, rows.schema(), None).unwrap();
    writer.write(rows).unwrap();
    writer.close().unwrap();
    directory
}

/// Its path, as it is typed.
pub fn path(directory: &Path) -> Vec<String> {
    vec![directory.to_str().unwrap().to_owned()]
}
