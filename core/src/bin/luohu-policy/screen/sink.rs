//! Where the verdicts and the problems go: files that stand there whole or not at all.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use luohu_policy_core::calendar::csv;
use parquet::{
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    file::properties::WriterProperties,
};

use super::{
    summary::Summary,
    work::{Done, PROBLEMS, Verdicts, Worker},
};
use crate::failure::Failure;

/// The form of the verdicts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    Parquet,
}

/// The rows that Parquet holds in memory before it writes them.
const GROUP: usize = 65_536;

/// The opened files; without a name for them, nothing is written.
pub struct Sink(Option<Files>);

struct Files {
    format: Format,
    verdicts: Output,
    problems: (Pending, BufWriter<File>),
}

enum Output {
    Csv(Pending, BufWriter<File>),
    Parquet(Pending, Box<ArrowWriter<File>>),
}

impl Sink {
    pub fn create(out: Option<&Path>, worker: &Worker<'_>) -> Result<Sink, Failure> {
        let Some(out) = out else { return Ok(Sink(None)) };
        let extension = out.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let format = match extension.to_ascii_lowercase().as_str() {
            "csv" => Format::Csv,
            "parquet" => Format::Parquet,
            _ => {
                let told = "--out 的文件名须以 .csv 或 .parquet 结尾 / the name after --out ends in .csv or .parquet";
                return Err(Failure::Usage(told.to_owned()));
            }
        };
        let columns = worker.columns()?;
        let (pending, file) = Pending::create(out.to_owned())?;
        let verdicts = match format {
            Format::Csv => {
                let names: Vec<&str> = columns.fields().iter().map(|field| &**field.name()).collect();
                let mut file = BufWriter::new(file);
                heading(&mut file, &names).map_err(|cause| pending.failed(cause))?;
                Output::Csv(pending, file)
            }
            Format::Parquet => {
                let properties = WriterProperties::builder()
                    .set_compression(Compression::ZSTD(ZstdLevel::default()))
                    .set_max_row_group_row_count(Some(GROUP))
                    .build();
                let writer = ArrowWriter::try_new(file, columns, Some(properties));
                let writer = writer.map_err(|cause| pending.failed(io::Error::other(cause)))?;
                Output::Parquet(pending, Box::new(writer))
            }
        };
        let (pending, file) = Pending::create(beside(out))?;
        let mut file = BufWriter::new(file);
        heading(&mut file, &PROBLEMS).map_err(|cause| pending.failed(cause))?;
        Ok(Sink(Some(Files { format, verdicts, problems: (pending, file) })))
    }

    /// The form in which workers hand over verdicts.
    pub fn format(&self) -> Option<Format> {
        self.0.as_ref().map(|files| files.format)
    }

    pub fn put(&mut self, done: Done, summary: &mut Summary) -> Result<(), Failure> {
        summary.add(&done);
        let Some(files) = &mut self.0 else { return Ok(()) };
        let (pending, problems) = &mut files.problems;
        problems.write_all(done.problems.as_bytes()).map_err(|cause| pending.failed(cause))?;
        match (&mut files.verdicts, done.verdicts) {
            (Output::Csv(pending, file), Verdicts::Csv(text)) => {
                file.write_all(text.as_bytes()).map_err(|cause| pending.failed(cause))
            }
            (Output::Parquet(pending, writer), Verdicts::Parquet(batch)) => {
                writer.write(&batch).map_err(|cause| pending.failed(io::Error::other(cause)))
            }
            _ => Ok(()),
        }
    }

    /// Gives the files their names, once everything in both is written.
    pub fn finish(self) -> Result<(), Failure> {
        let Some(Files { verdicts, problems: (problems, mut file), .. }) = self.0 else { return Ok(()) };
        file.flush().map_err(|cause| problems.failed(cause))?;
        let verdicts = match verdicts {
            Output::Csv(pending, mut file) => {
                file.flush().map_err(|cause| pending.failed(cause))?;
                pending
            }
            Output::Parquet(pending, writer) => {
                writer.close().map_err(|cause| pending.failed(io::Error::other(cause)))?;
                pending
            }
        };
        problems.keep()?;
        verdicts.keep()
    }
}

/// The file of problems that belongs to a file of verdicts.
pub fn beside(out: &Path) -> PathBuf {
    out.with_extension("problems.csv")
}

fn heading(file: &mut impl Write, names: &[&str]) -> io::Result<()> {
    // Spreadsheets take a table without this mark for a local encoding.
    let mut line = csv::BYTE_ORDER_MARK.to_owned();
    csv::record(&mut line, names);
    file.write_all(line.as_bytes())
}

/// A file under a name of its own until it is whole; left alone, it goes away.
struct Pending {
    path: PathBuf,
    kept: bool,
}

impl Pending {
    fn create(path: PathBuf) -> Result<(Pending, File), Failure> {
        let pending = Pending { path, kept: false };
        let file = File::create(pending.unfinished()).map_err(|cause| pending.failed(cause))?;
        Ok((pending, file))
    }

    fn unfinished(&self) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(".part");
        name.into()
    }

    fn failed(&self, cause: io::Error) -> Failure {
        Failure::writing(&self.path.display().to_string(), cause)
    }

    fn keep(mut self) -> Result<(), Failure> {
        fs::rename(self.unfinished(), &self.path).map_err(|cause| self.failed(cause))?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed was perhaps never there.
            let _ = fs::remove_file(self.unfinished());
        }
    }
}
