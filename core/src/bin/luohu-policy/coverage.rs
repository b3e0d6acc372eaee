//! `coverage`: which part answers which row of the register of rules.

use std::fmt::Write;

use luohu_policy_core::{
    coverage::{self, Covered, Kind},
    text,
};
use serde::Serialize;

use crate::{
    Lang,
    failure::{Done, Failure, print},
};

/// Say of every computable statement of the documents what answers it 逐条说明各项规定由哪部分计算
///
/// One JSON object a line: id, kind (computed, parameter, directory or notComputable), by, why.
#[derive(clap::Args)]
pub struct Args {
    /// The language of the reasons
    #[arg(long, value_enum, default_value_t = Lang::ZhCn)]
    lang: Lang,
    /// Print the page of the documentation instead
    #[arg(long)]
    page: bool,
}

/// A row as a line.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    kind: Kind,
    by: Option<String>,
    why: Option<&'a str>,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    if args.page {
        print(&coverage::page())?;
        return Ok(Done::Answered);
    }
    let mut lines = String::new();
    for row in coverage::index() {
        let line = serde_json::to_string(&line(&row, args.lang.into()));
        let line = line.map_err(|cause| Failure::writing("coverage", cause.into()))?;
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{line}");
    }
    print(&lines)?;
    Ok(Done::Answered)
}

fn line(row: &Covered, lang: text::Lang) -> Line<'_> {
    let parts: Vec<String> = row.by.iter().map(|part| format!("{}: {}", part.place, part.name)).collect();
    Line {
        id: row.statement.id,
        kind: row.kind,
        by: (!parts.is_empty()).then(|| parts.join("; ")),
        why: row.why.map(|why| why.get(lang)),
    }
}
