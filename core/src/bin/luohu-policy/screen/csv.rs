//! A CSV register, record by record: no record is held that is longer than [`MAX_RECORD`].

use std::{
    io::{self, BufRead, BufReader, Read},
    sync::Arc,
};

use arrow_array::{ArrayRef, RecordBatch, builder::StringBuilder};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use luohu_policy_core::text::Text;

use super::source::{Batch, ROWS, Refused};
use crate::failure::Failure;

/// The most bytes of a record.
const MAX_RECORD: usize = 1024 * 1024;
/// The most columns.
const MAX_COLUMNS: usize = 4096;
/// The bytes of cells after which a batch is full, however few its rows are.
const MAX_BATCH: usize = 4 * MAX_RECORD;

const BUFFER: usize = 256 * 1024;

/// An opened table.
pub struct Table {
    name: String,
    input: BufReader<Box<dyn Read>>,
    reader: Reader,
    record: Vec<u8>,
    ends: Vec<usize>,
    bytes: u64,
    /// Line breaks read so far.
    breaks: u64,
    schema: SchemaRef,
}

enum Record {
    /// The bytes and cells held, and the line it begins on.
    Whole {
        bytes: usize,
        cells: usize,
        line: u64,
    },
    TooLong {
        line: u64,
    },
    End,
}

impl Table {
    /// Reads the heading.
    pub fn open(input: Box<dyn Read>, name: &str) -> Result<Table, Failure> {
        let mut input = BufReader::with_capacity(BUFFER, input);
        let start = input.fill_buf().map_err(|cause| Failure::reading(name, cause))?;
        let reader = ReaderBuilder::new().delimiter(delimiter(start)).build();
        let mut table = Table {
            name: name.to_owned(),
            input,
            reader,
            record: vec![0; MAX_RECORD],
            ends: vec![0; MAX_COLUMNS],
            bytes: 0,
            breaks: 0,
            schema: Arc::new(Schema::empty()),
        };
        let Record::Whole { cells, .. } = table.read()? else { return Err(table.unreadable(NO_HEADING)) };
        let mut headings: Vec<Field> = Vec::new();
        for (position, heading) in table.cells(cells).enumerate() {
            let heading = str::from_utf8(heading).map_err(|_| table.unreadable(NOT_UTF8))?.trim();
            let name =
                if heading.is_empty() { format!("column {}", position + 1) } else { heading.to_owned() };
            headings.push(Field::new(name, DataType::Utf8, true));
        }
        table.schema = Arc::new(Schema::new(headings));
        Ok(table)
    }

    /// The columns, all of them text.
    pub fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// The bytes read so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The next rows; `None` at the end. `first` is the number of the first of them.
    pub fn next(&mut self, first: u64) -> Result<Option<Batch>, Failure> {
        let columns = self.schema.fields().len();
        let mut builders: Vec<StringBuilder> = (0..columns).map(|_| StringBuilder::new()).collect();
        let (mut lines, mut refused, mut held) = (Vec::new(), Vec::new(), 0);
        while lines.len() < ROWS && held < MAX_BATCH {
            let row = lines.len();
            let refuse = |column, code, text, found| Refused { row, column, code, text, found };
            match self.read()? {
                Record::End => break,
                Record::TooLong { line } => {
                    lines.push(line);
                    builders.iter_mut().for_each(StringBuilder::append_null);
                    refused.push(refuse(None, "too-large", TOO_LONG, String::new()));
                }
                Record::Whole { bytes, cells, line } => {
                    lines.push(line);
                    held += bytes;
                    let text = str::from_utf8(self.record.get(..bytes).unwrap_or_default());
                    if cells != columns {
                        refused.push(refuse(None, "cell-count", CELLS, cells.to_string()));
                    }
                    let mut given = self.cells(cells);
                    for (column, builder) in builders.iter_mut().enumerate() {
                        match given.next() {
                            None | Some(b"") => builder.append_null(),
                            Some(cell) if text.is_ok() => builder.append_value(String::from_utf8_lossy(cell)),
                            Some(cell) => {
                                if cells == columns && str::from_utf8(cell).is_err() {
                                    refused.push(refuse(Some(column), "not-utf8", NOT_UTF8, String::new()));
                                }
                                builder.append_value(String::from_utf8_lossy(cell));
                            }
                        }
                    }
                }
            }
        }
        if lines.is_empty() {
            return Ok(None);
        }
        let columns = builders.iter_mut().map(|builder| Arc::new(builder.finish()) as ArrayRef).collect();
        let cells = RecordBatch::try_new(Arc::clone(&self.schema), columns);
        let cells = cells.map_err(|cause| Failure::reading(&self.name, io::Error::other(cause)))?;
        Ok(Some(Batch { cells, first, lines, refused }))
    }

    /// The first cells of the record held.
    fn cells(&self, count: usize) -> impl Iterator<Item = &[u8]> {
        let ends = self.ends.get(..count).unwrap_or_default();
        let starts = std::iter::once(&0).chain(ends);
        starts.zip(ends).map(|(start, end)| self.record.get(*start..*end).unwrap_or_default())
    }

    fn read(&mut self) -> Result<Record, Failure> {
        let (mut bytes, mut cells, mut too_long) = (0, 0, false);
        let mut line = None;
        loop {
            let input = match self.input.fill_buf() {
                Err(cause) if cause.kind() == io::ErrorKind::Interrupted => continue,
                input => input.map_err(|cause| Failure::reading(&self.name, cause))?,
            };
            let (output, ends) = (self.record.get_mut(bytes..), self.ends.get_mut(cells..));
            let (result, used, wrote, ended) =
                self.reader.read_record(input, output.unwrap_or_default(), ends.unwrap_or_default());
            let taken = input.get(..used).unwrap_or_default();
            let blank = taken.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            if line.is_none() && blank < taken.len() {
                let before = taken.get(..blank).unwrap_or_default();
                line = Some(self.breaks + breaks(before) + 1);
            }
            self.breaks += breaks(taken);
            self.bytes += used as u64;
            self.input.consume(used);
            (bytes, cells) = (bytes + wrote, cells + ended);
            let line = line.unwrap_or(self.breaks + 1);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    (bytes, cells, too_long) = (0, 0, true);
                }
                ReadRecordResult::Record if too_long => return Ok(Record::TooLong { line }),
                ReadRecordResult::Record => return Ok(Record::Whole { bytes, cells, line }),
                ReadRecordResult::End => return Ok(Record::End),
            }
        }
    }

    fn unreadable(&self, text: Text) -> Failure {
        Failure::unreadable(&self.name, [text.zh_cn, text.en])
    }
}

fn breaks(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte == b'\n')).sum()
}

/// What stands between the cells: the first of these that the heading has.
fn delimiter(start: &[u8]) -> u8 {
    let mut lines = start.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let heading = lines.next().unwrap_or_default();
    b"\t,;".iter().copied().find(|delimiter| heading.contains(delimiter)).unwrap_or(b',')
}

const NO_HEADING: Text = Text::new(
    "文件是空的，或第一行太长；第一行应为表头",
    "the file is empty or its first line too long; the first line is the heading",
);
const NOT_UTF8: Text = Text::new(
    "不是有效的 UTF-8 文本（可能是 GBK 编码），请另存为“CSV UTF-8”格式",
    "this is not valid UTF-8 (perhaps GBK); save the table as “CSV UTF-8”",
);
const TOO_LONG: Text = Text::new(
    "这一行超过 1 MiB 或 4096 列，多半是前面的引号没有成对，请检查",
    "this row is longer than 1 MiB or has more than 4096 cells; a quote before it is probably not closed",
);
const CELLS: Text = Text::new(
    "这一行有 {found} 格，与表头的列数不同，请检查逗号和引号",
    "this row has {found} cells, which is not the number of headings; check commas and quotes",
);
