//! A table as records of cells, each with the line it begins on.
//!
//! Written out because readers of tables tell a record's number and not its line, and take a quote
//! that never ends for a cell.

/// One record.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// The line of the text that it begins on, from 1.
    pub(crate) line: usize,
    /// Its cells, without quotes.
    pub(crate) cells: Vec<String>,
    /// Whether a quote in it never ends.
    pub(crate) open_quote: bool,
}

/// What stands between the cells: the first of these that the first line has.
const DELIMITERS: [char; 4] = ['\t', ',', ';', '，'];

/// The records of a text, one after another; lines without text are none.
#[derive(Clone, Debug)]
pub(crate) struct Records {
    text: String,
    delimiter: char,
    /// Where the next record begins.
    at: usize,
    line: usize,
}

impl Records {
    /// The records of this text, none read yet.
    pub(crate) fn of(text: String) -> Records {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let rest = text.get(at..).unwrap_or_default();
        let first = rest.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let delimiter = DELIMITERS.into_iter().find(|delimiter| first.contains(*delimiter)).unwrap_or(',');
        Records { text, delimiter, at, line: 1 }
    }

    /// The bytes that are read, and of how many.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    fn record(&mut self) -> Option<Record> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let mut record = Record { line: self.line, cells: Vec::new(), open_quote: false };
        let mut cell = String::new();
        let mut letters = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            match letter {
                _ if letter == self.delimiter && !record.open_quote => {
                    record.cells.push(core::mem::take(&mut cell));
                }
                '"' if record.open_quote && next == Some('"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' if record.open_quote => record.open_quote = false,
                '"' if cell.trim().is_empty() => {
                    cell.clear();
                    record.open_quote = true;
                }
                '\r' if next == Some('\n') => {}
                '\r' | '\n' => {
                    self.line += 1;
                    if !record.open_quote {
                        end = at + 1;
                        break;
                    }
                    cell.push('\n');
                }
                _ => cell.push(letter),
            }
        }
        record.cells.push(cell);
        self.at += end;
        Some(record)
    }
}

impl Iterator for Records {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        loop {
            let record = self.record()?;
            if record.open_quote || record.cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(record);
            }
        }
    }
}
