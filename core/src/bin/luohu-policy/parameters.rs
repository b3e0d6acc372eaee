//! `parameters`: a measure's figures, and a set of one's own looked over.

use std::{fmt::Write, path::PathBuf};

use luohu_policy_core::{
    figure::{Remark, Weight, review},
    measures::{Entry, find},
    text,
};

use crate::{
    Lang,
    assess::done,
    failure::{Done, Failure, print, print_json},
    input, measures,
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy parameters reply-deadline > own.json          the set as published 导出
  luohu-policy parameters reply-deadline --check own.json    look one's own over 检查

The check tells overlaps, gaps and days without a figure, day by day; exit status 1 if a request \
would refuse the set. 检查会逐项指出重叠、空档和缺少数额的日期。";

/// Print a measure's published figures, or check a set of one's own 导出或检查各项数额
///
/// A request takes a whole set of this shape as `parameters`. A figure that the document omits is an
/// empty list; each value that is put there names its source.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The measure 政策编号
    #[arg(value_parser = measures::ids())]
    measure: String,
    /// The file with a set of one's own; `-` reads standard input 自有数额文件，`-` 读标准输入
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    /// Print the remarks of a check as JSON Lines 以 JSON Lines 输出检查意见
    #[arg(long, requires = "check")]
    json: bool,
    /// The language of the remarks 检查意见的语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn, conflicts_with = "json")]
    lang: Lang,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    match (find(&args.measure), &args.check) {
        (None, _) => Ok(Done::Answered),
        (Some(measure), None) => print_json(&measure.parameters()).map(|()| Done::Answered),
        (Some(measure), Some(file)) => check(measure, file, args),
    }
}

fn check(measure: &Entry, file: &PathBuf, args: &Args) -> Result<Done, Failure> {
    let set = serde_json::from_str(&input::text(file)?);
    let set = set.map_err(|cause| Failure::reading(&file.display().to_string(), cause.into()))?;
    let remarks = review(measure, &set);
    let report = if args.json { json(&remarks)? } else { report(&remarks, args.lang.into()) };
    print(&report)?;
    Ok(done(remarks.iter().any(|remark| remark.weight == Weight::Error)))
}

fn json(remarks: &[Remark]) -> Result<String, Failure> {
    let lines: Result<String, _> =
        remarks.iter().map(|remark| serde_json::to_string(remark).map(|line| line + "\n")).collect();
    lines.map_err(|cause| Failure::writing("remarks", cause.into()))
}

fn report(remarks: &[Remark], lang: text::Lang) -> String {
    let mut report = String::new();
    for remark in remarks {
        let weight = match remark.weight {
            Weight::Error => ERROR,
            Weight::Warning => WARNING,
            Weight::Note => NOTE,
        };
        let colon = if remark.path.is_empty() { "" } else { ": " };
        // Writing to a string cannot fail.
        let _ = writeln!(report, "{} {}{colon}{}", weight.get(lang), remark.path, remark.message.get(lang));
    }
    let count = |weight| remarks.iter().filter(|remark| remark.weight == weight).count().to_string();
    let counts = [
        ("errors", &*count(Weight::Error)),
        ("warnings", &count(Weight::Warning)),
        ("notes", &count(Weight::Note)),
    ];
    report.push_str(COUNTS.fill(&counts).get(lang));
    report.push('\n');
    report
}

const ERROR: text::Text = text::Text::new("[错误]", "[error]");
const WARNING: text::Text = text::Text::new("[提醒]", "[warning]");
const NOTE: text::Text = text::Text::new("[待补]", "[to supply]");
const COUNTS: text::Text = text::Text::new(
    "错误 {errors} 项，提醒 {warnings} 项，待补数额 {notes} 项。",
    "{errors} errors, {warnings} warnings, {notes} figures to supply.",
);
