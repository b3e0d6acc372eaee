//! `measures`: what can be asked.

use std::fmt::Write;

use clap::builder::PossibleValuesParser;
use luohu_policy_core::{
    measures::{About, MEASURES},
    text,
};

use crate::{
    Lang,
    failure::{Done, Failure, print, print_json},
};

/// List what can be asked 列出可计算的事项
#[derive(clap::Args)]
pub struct Args {
    /// Print the full description of every measure as a JSON array: fields, readings, conditions 以 JSON 数组输出各项政策的字段、口径和条件
    #[arg(long)]
    json: bool,
    /// The language of the list 清单的语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn, conflicts_with = "json")]
    lang: Lang,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let measures: Vec<&About> = MEASURES.iter().map(luohu_policy_core::measures::Entry::about).collect();
    if args.json {
        print_json(&measures)?;
    } else {
        print(&list(&measures, args.lang.into()))?;
    }
    Ok(Done::Answered)
}

fn list(measures: &[&About], lang: text::Lang) -> String {
    let width = measures.iter().map(|about| about.id.len()).max().unwrap_or_default();
    measures.iter().fold(String::new(), |mut list, about| {
        let (title, number) = (about.title.get(lang), about.document.number);
        // Writing to a string cannot fail.
        let _ = writeln!(list, "{:width$}  {title}  {number} {}", about.id, about.citation.address(lang));
        list
    })
}

/// Accepts the identifiers of the measures, names them all where another is given, and offers them
/// to shell completion.
pub fn ids() -> PossibleValuesParser {
    PossibleValuesParser::new(MEASURES.iter().map(|entry| entry.about().id))
}
