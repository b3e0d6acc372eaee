//! Streams of requests as JSON Lines: one request a line in, one assessment a line out.
//!
//! Order is kept and memory is constant. Lines that hold only white space are skipped. A line that
//! cannot be answered (no JSON, broken UTF-8, too long) is answered with an invalid assessment and
//! the stream goes on. A byte order mark at the start and `\r` at a line's end are no part of a
//! request.

use std::io::{self, BufRead, ErrorKind, Write};

use crate::{
    api::{self, MAX_REQUEST_BYTES},
    assessment::{AnyAssessment, Assessment, Outcome},
    problem::{Problem, texts},
    text::Text,
};

const NOT_UTF8: Text = Text::new(
    "请求不是有效的 UTF-8 文本（自第{byte}字节起）。请以 UTF-8 编码保存后重新提交。",
    "The request is not valid UTF-8 (from byte {byte}). Save it as UTF-8 and submit it again.",
);

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How many lines of a stream were of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Assessments written, the invalid ones included.
    pub answered: u64,
    /// Assessments written whose outcome is invalid.
    pub invalid: u64,
    /// Blank lines skipped.
    pub blank: u64,
}

/// Answers every line of `input`, each with one line of `output`.
///
/// Whatever was answered is flushed before the reader may have to wait for more input, so that a
/// program can keep asking over a pair of pipes.
///
/// ```
/// use luohu_policy_core::lines;
///
/// let mut answers = Vec::new();
/// let counts = lines::assess("{\"measure\": \"key-enterprise\"}\n\nno JSON\n".as_bytes(), &mut answers)?;
/// assert_eq!((counts.answered, counts.invalid, counts.blank), (2, 1, 1));
/// assert_eq!(answers.iter().filter(|byte| **byte == b'\n').count(), 2);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// When `input` cannot be read or `output` not be written; what is wrong with a request is none.
pub fn assess(input: impl BufRead, output: impl Write) -> io::Result<Counts> {
    assess_with(input, output, answer)
}

/// As [`assess`], for a host that completes requests: `answer` is asked for every line that fits.
///
/// # Errors
/// As [`assess`].
pub fn assess_with(
    input: impl BufRead,
    mut output: impl Write,
    answer: impl Fn(&[u8]) -> AnyAssessment,
) -> io::Result<Counts> {
    let mut reader = Reader { input, line: Vec::new(), drained: false };
    let mut counts = Counts::default();
    let mut first = true;
    while let Some(length) = reader.next_line(&mut output)? {
        let line = if first { without_mark(&reader.line) } else { &reader.line };
        first = false;
        let assessment = match length {
            Length::TooLong => too_large(),
            Length::Fits if line.trim_ascii().is_empty() => {
                counts.blank += 1;
                continue;
            }
            Length::Fits => answer(line.strip_suffix(b"\r").unwrap_or(line)),
        };
        counts.answered += 1;
        counts.invalid += u64::from(assessment.outcome == Outcome::Invalid);
        let mut line = api::to_json(&assessment);
        line.push('\n');
        output.write_all(line.as_bytes())?;
    }
    output.flush()?;
    Ok(counts)
}

/// Answers one request given as bytes, as [`api::assess`] does, without a byte order mark.
#[must_use]
pub fn answer(request: &[u8]) -> AnyAssessment {
    let request = without_mark(request);
    if request.len() > MAX_REQUEST_BYTES {
        return too_large();
    }
    match str::from_utf8(request) {
        Ok(request) => api::assess(request),
        Err(error) => {
            let byte = (error.valid_up_to() + 1).to_string();
            refuse(Problem::new("", "not-utf8", NOT_UTF8, &[("byte", &byte)]))
        }
    }
}

fn too_large() -> AnyAssessment {
    let max = MAX_REQUEST_BYTES.to_string();
    refuse(Problem::new("", "too-large", texts::TOO_LARGE, &[("max", &max)]))
}

fn refuse(problem: Problem) -> AnyAssessment {
    Assessment::invalid(None, None, vec![problem])
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

/// The most bytes held of one line: the longest request between a byte order mark and `\r`.
const MAX_HELD: usize = MAX_REQUEST_BYTES + 4;

struct Reader<R> {
    input: R,
    line: Vec<u8>,
    /// Whether everything buffered is consumed, so that the next read may wait.
    drained: bool,
}

enum Length {
    Fits,
    TooLong,
}

impl<R: BufRead> Reader<R> {
    /// Reads the next line without its `\n`; `None` at the end. A line that is too long is read
    /// to its end and not held.
    fn next_line(&mut self, output: &mut impl Write) -> io::Result<Option<Length>> {
        self.line.clear();
        let (mut length, mut started) = (Length::Fits, false);
        loop {
            if self.drained {
                output.flush()?;
            }
            let buffer = match self.input.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            if buffer.is_empty() {
                return Ok(started.then_some(length));
            }
            started = true;
            let mut parts = buffer.splitn(2, |byte| *byte == b'\n');
            let part = parts.next().unwrap_or_default();
            let ended = parts.next().is_some();
            if self.line.len() + part.len() > MAX_HELD {
                length = Length::TooLong;
                self.line.clear();
            } else if matches!(length, Length::Fits) {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(ended);
            self.drained = used == buffer.len();
            self.input.consume(used);
            if ended {
                return Ok(Some(length));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        cell::RefCell,
        io::{BufReader, Read},
    };

    use super::*;

    const REQUEST: &str = r#"{"measure":"key-enterprise","facts":{"headquarters":true}}"#;

    fn answers(input: &[u8]) -> (Counts, Vec<serde_json::Value>) {
        let mut output = Vec::new();
        let counts = assess(input, &mut output).unwrap();
        let lines = str::from_utf8(&output).unwrap().lines();
        (counts, lines.map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    fn code(answer: &serde_json::Value) -> &str {
        answer["problems"][0]["code"].as_str().unwrap_or_default()
    }

    #[test]
    fn empty_input_has_no_answer() {
        for (input, blank) in [("", 0), ("\n", 1), (" \t\r\n\r\n", 2), ("\u{feff}", 1)] {
            let counts = Counts { blank, ..Counts::default() };
            assert_eq!(answers(input.as_bytes()), (counts, vec![]), "{input:?}");
        }
    }

    #[test]
    fn line_ends_the_last_missing_one_and_a_byte_order_mark_change_nothing() {
        let expected = format!("{}\n", api::assess_json(REQUEST)).repeat(2);
        for input in [
            format!("{REQUEST}\n{REQUEST}\n"),
            format!("{REQUEST}\n{REQUEST}"),
            format!("{REQUEST}\r\n{REQUEST}\r\n"),
            format!("\u{feff}{REQUEST}\n\n{REQUEST}"),
        ] {
            let mut output = Vec::new();
            assess(input.as_bytes(), &mut output).unwrap();
            assert_eq!(str::from_utf8(&output).unwrap(), expected, "{input:?}");
        }
    }

    #[test]
    fn a_bad_line_is_answered_in_its_place() {
        let mut input = format!("{REQUEST}\n[1]\n{{\n").into_bytes();
        input.extend(b"{\"measure\":\"\xff\"}\n");
        input.extend(REQUEST.as_bytes());
        let (counts, answers) = answers(&input);
        assert_eq!(counts, Counts { answered: 5, invalid: 3, blank: 0 });
        let codes: Vec<&str> = answers.iter().map(code).collect();
        assert_eq!(codes, ["", "not-json", "not-json", "not-utf8", ""]);
        let message = answers[3]["problems"][0]["message"]["en"].as_str().unwrap();
        assert!(message.contains("from byte 13"), "{message}");
    }

    #[test]
    fn a_request_of_the_greatest_length_is_read_and_a_longer_one_skipped() {
        let padded = |length: usize| format!("{}{REQUEST}", " ".repeat(length - REQUEST.len()));
        let longest = padded(MAX_REQUEST_BYTES);
        let input = format!(
            "\u{feff}{longest}\r\n{}\n{}\n{REQUEST}",
            padded(MAX_REQUEST_BYTES + 1),
            "x".repeat(5_000_000)
        );
        for capacity in [7, 8192, 10_000_000] {
            let mut output = Vec::new();
            let counts = assess(BufReader::with_capacity(capacity, input.as_bytes()), &mut output).unwrap();
            assert_eq!(counts, Counts { answered: 4, invalid: 2, blank: 0 }, "{capacity}");
            let lines: Vec<&str> = str::from_utf8(&output).unwrap().lines().collect();
            assert_eq!(lines[0], api::assess_json(REQUEST));
            assert_eq!(lines[1], api::assess_json(&padded(MAX_REQUEST_BYTES + 1)));
            assert_eq!(lines[2], lines[1]);
            assert_eq!(lines[3], lines[0]);
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_not_held() {
        let input = BufReader::new(io::repeat(b'x').take(50_000_000));
        let mut reader = Reader { input, line: Vec::new(), drained: false };
        assert!(matches!(reader.next_line(&mut io::sink()), Ok(Some(Length::TooLong))));
        assert!(reader.line.capacity() <= 2 * MAX_HELD, "{}", reader.line.capacity());
    }

    /// Gives its chunks one by one and notes how many lines had been answered at each.
    struct Asker<'a> {
        chunks: &'a [&'a [u8]],
        answered: &'a RefCell<Vec<u8>>,
        seen: Vec<usize>,
    }

    impl Read for Asker<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.seen.push(self.answered.borrow().split(|byte| *byte == b'\n').count() - 1);
            let Some((chunk, rest)) = self.chunks.split_first() else { return Ok(0) };
            self.chunks = rest;
            buffer[..chunk.len()].copy_from_slice(chunk);
            Ok(chunk.len())
        }
    }

    struct Shared<'a>(&'a RefCell<Vec<u8>>);

    impl Write for Shared<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn every_answer_is_out_before_the_next_question_is_waited_for() {
        let answered = RefCell::new(Vec::new());
        let chunks: [&[u8]; 3] = [b"[]\n", b"[]\n[]\n[", b"]\n"];
        let mut asker = Asker { chunks: &chunks, answered: &answered, seen: vec![] };
        let output = io::BufWriter::new(Shared(&answered));
        assess(BufReader::new(&mut asker), output).unwrap();
        assert_eq!(asker.seen, [0, 1, 3, 4]);
    }
}
