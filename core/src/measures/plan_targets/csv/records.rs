//! A table as records of cells, each with the line it begins on.
//!
//! Written out because readers of tables tell a record's number and not its line, and take a quote
//! that never ends for a cell.

/// One record.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The line of the text that it begins on, from 1.
    pub(super) line: usize,
    /// Its cells, without quotes.
    pub(super) cells: Vec<String>,
    /// Whether a quote in it never ends.
    pub(super) open_quote: bool,
}

/// What stands between the cells: the first of these that the first line has.
const DELIMITERS: [char; 4] = ['\t', ',', ';', '，'];

/// The records of a text; lines without text are none.
pub(super) fn records(text: &str) -> Vec<Record> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = DELIMITERS.into_iter().find(|delimiter| first.contains(*delimiter)).unwrap_or(',');
    let mut records = Vec::new();
    let mut record = Record { line: 1, cells: Vec::new(), open_quote: false };
    let (mut cell, mut line) = (String::new(), 1);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            _ if letter == delimiter && !record.open_quote => record.cells.push(core::mem::take(&mut cell)),
            '"' if record.open_quote && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if record.open_quote => record.open_quote = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                record.open_quote = true;
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' if record.open_quote => {
                line += 1;
                cell.push('\n');
            }
            '\r' | '\n' => {
                line += 1;
                record.cells.push(core::mem::take(&mut cell));
                let next = Record { line, cells: Vec::new(), open_quote: false };
                records.push(core::mem::replace(&mut record, next));
            }
            _ => cell.push(letter),
        }
    }
    record.cells.push(cell);
    records.push(record);
    records.retain(|record| record.open_quote || record.cells.iter().any(|cell| !cell.trim().is_empty()));
    records
}
