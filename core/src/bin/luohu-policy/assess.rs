//! `assess`: requests in, assessments out, as JSON.

use std::{
    io::{self, BufReader, BufWriter, IsTerminal, Read},
    path::PathBuf,
};

use indicatif::{ProgressBar, ProgressStyle};
use luohu_policy_core::{api, assessment::Outcome, lines};

use crate::{
    failure::{Done, Failure, STANDARD_OUTPUT, print, print_json},
    input::{self, Input},
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy assess request.json
  luohu-policy assess --lines requests.jsonl > answers.jsonl
  echo '{\"measure\": \"key-enterprise\"}' | luohu-policy assess --pretty

With --lines every line is a request of at most 1 MiB and is answered by one line, in the same \
order; blank lines are skipped. A line that is no JSON, no UTF-8 or too long is answered with an \
invalid assessment, and the rest go on.
使用 --lines 时每行一个请求（不超过 1 MiB），按原顺序逐行作答；空行跳过，
有误的行给出 invalid 结论，不影响其余各行。";

/// Answer requests as JSON 以 JSON 作答
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The file with the request; `-` or nothing reads standard input 请求文件，缺省读标准输入
    file: Option<PathBuf>,
    /// Read and write JSON Lines: one request and one answer a line 逐行读写：一行一个请求、一个答复
    #[arg(long)]
    lines: bool,
    /// Indent the answer for people 缩进答复，便于阅读
    #[arg(long, conflicts_with = "lines")]
    pretty: bool,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    if args.lines {
        return stream(args.file.as_ref());
    }
    let assessment = input::answer(args.file.as_ref())?;
    if args.pretty {
        print_json(&assessment)?;
    } else {
        print(&(api::to_json(&assessment) + "\n"))?;
    }
    Ok(done(assessment.outcome == Outcome::Invalid))
}

pub fn done(some_invalid: bool) -> Done {
    if some_invalid { Done::SomeInvalid } else { Done::Answered }
}

const BUFFER: usize = 64 * 1024;

fn stream(file: Option<&PathBuf>) -> Result<Done, Failure> {
    let input = input::open(file)?;
    let bar = progress(&input);
    let mut reader = Watched { reader: bar.wrap_read(input.reader), failed: false };
    let output = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let counts = lines::assess(BufReader::with_capacity(BUFFER, &mut reader), output);
    bar.finish_and_clear();
    match counts {
        Ok(counts) => Ok(done(counts.invalid > 0)),
        Err(cause) if reader.failed => Err(Failure::reading(&input.name, cause)),
        Err(cause) => Err(Failure::writing(STANDARD_OUTPUT, cause)),
    }
}

/// Remembers whether it was the reading that failed.
struct Watched<R> {
    reader: R,
    failed: bool,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer);
        self.failed = read.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        read
    }
}

/// A bar on standard error, hidden unless a person sees it and no answers run through it.
fn progress(input: &Input) -> ProgressBar {
    if !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match input.length {
        Some(length) => (
            ProgressBar::new(length),
            "{bar:40} {binary_bytes}/{binary_total_bytes} {binary_bytes_per_sec} {eta}",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {binary_bytes} {binary_bytes_per_sec} {elapsed}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
