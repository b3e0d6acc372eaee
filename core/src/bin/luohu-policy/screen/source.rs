//! Registers, read batch by batch.

use std::{
    fs::File,
    io::{self, IsTerminal, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    sync::Arc,
};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use indicatif::{ProgressBar, ProgressStyle};
use luohu_policy_core::text::Text;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};

use super::csv::Table;
use crate::{failure::Failure, input};

/// The most rows of a batch.
pub const ROWS: usize = 8192;

/// Some rows of a register.
pub struct Batch {
    /// The cells.
    pub cells: RecordBatch,
    /// The number of the first row in the register, from 1; the heading is none.
    pub first: u64,
    /// The line on which each row begins; empty where rows are no lines.
    pub lines: Vec<u64>,
    /// Rows that could not be taken apart, by their position.
    pub refused: Vec<Refused>,
}

/// A row that could not be taken apart.
pub struct Refused {
    pub row: usize,
    /// The column, where it is known.
    pub column: Option<usize>,
    pub code: &'static str,
    pub text: Text,
    pub found: String,
}

/// An opened register.
pub struct Source {
    name: String,
    rows: u64,
    /// Rows, or bytes where nobody knows how many rows there are.
    length: Option<u64>,
    kind: Kind,
}

enum Kind {
    Csv(Box<Table>),
    Parquet { schema: SchemaRef, reader: ParquetRecordBatchReader },
}

const MAGIC: &[u8] = b"PAR1";

impl Source {
    /// Opens a file, and looks whether it is Parquet or else CSV.
    pub fn open(path: &PathBuf) -> Result<Source, Failure> {
        let name = path.display().to_string();
        if path == Path::new("-") {
            let table = Table::open(Box::new(io::stdin()), &name)?;
            return Ok(Source { name, rows: 0, length: None, kind: Kind::Csv(Box::new(table)) });
        }
        let reading = |cause| Failure::reading(&name, cause);
        let mut start = Vec::new();
        let mut file = File::open(path).map_err(reading)?;
        file.by_ref().take(MAGIC.len() as u64).read_to_end(&mut start).map_err(reading)?;
        file.seek(SeekFrom::Start(0)).map_err(reading)?;
        if start == MAGIC
            || path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("parquet"))
        {
            return Source::parquet(name, file);
        }
        let length = input::length(&file);
        let table = Table::open(Box::new(file), &name)?;
        Ok(Source { name, rows: 0, length, kind: Kind::Csv(Box::new(table)) })
    }

    fn parquet(name: String, file: File) -> Result<Source, Failure> {
        let open = || {
            let builder = ParquetRecordBatchReaderBuilder::try_new(file)?;
            let (schema, rows) = (builder.schema().clone(), builder.metadata().file_metadata().num_rows());
            Ok((schema, rows, builder.with_batch_size(ROWS).build()?))
        };
        let (schema, rows, reader) =
            open().map_err(|cause: parquet::errors::ParquetError| torn(&name, 0, &cause))?;
        Ok(Source { name, rows: 0, length: u64::try_from(rows).ok(), kind: Kind::Parquet { schema, reader } })
    }

    /// The columns.
    pub fn schema(&self) -> SchemaRef {
        match &self.kind {
            Kind::Csv(table) => Arc::clone(table.schema()),
            Kind::Parquet { schema, .. } => Arc::clone(schema),
        }
    }

    /// The next rows; `None` at the end.
    pub fn next(&mut self) -> Result<Option<Batch>, Failure> {
        let first = self.rows + 1;
        let batch = match &mut self.kind {
            Kind::Csv(table) => table.next(first)?,
            Kind::Parquet { reader, .. } => match reader.next() {
                None => None,
                Some(Ok(cells)) => Some(Batch { cells, first, lines: Vec::new(), refused: Vec::new() }),
                Some(Err(cause)) => return Err(torn(&self.name, self.rows, &cause)),
            },
        };
        self.rows += batch.as_ref().map_or(0, |batch| batch.cells.num_rows() as u64);
        Ok(batch)
    }

    /// How far the reading is, in the unit of [`Self::bar`].
    pub fn position(&self) -> u64 {
        match &self.kind {
            Kind::Csv(table) => table.bytes(),
            Kind::Parquet { .. } => self.rows,
        }
    }

    /// A bar on standard error, hidden unless a person sees it.
    pub fn bar(&self) -> ProgressBar {
        if !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let (bar, template) = match (self.length, &self.kind) {
            (None, _) => {
                (ProgressBar::new_spinner(), "{spinner} {binary_bytes} {binary_bytes_per_sec} {elapsed}")
            }
            (Some(length), Kind::Csv(_)) => (
                ProgressBar::new(length),
                "{bar:40} {binary_bytes}/{binary_total_bytes} {binary_bytes_per_sec} {eta}",
            ),
            (Some(length), Kind::Parquet { .. }) => {
                (ProgressBar::new(length), "{bar:40} {human_pos}/{human_len} {per_sec} {eta}")
            }
        };
        match ProgressStyle::with_template(template) {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        }
    }
}

/// A Parquet file that is broken, truncated, or none.
fn torn(name: &str, rows: u64, cause: &dyn std::error::Error) -> Failure {
    let zh_cn = format!("不是完整的 Parquet 文件（已读 {rows} 行），请重新导出或重新传输（{cause}）");
    let en = format!(
        "this is not a whole Parquet file ({rows} rows were read); export or transfer it again ({cause})"
    );
    Failure::unreadable(name, [&zh_cn, &en])
}
