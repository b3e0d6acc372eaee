//! `duties`: the table that the calendar is computed from.

use luohu_policy_core::{
    calendar::{Listed, duties},
    unit,
};

use crate::{
    calendar,
    failure::{Done, Failure, print},
};

/// List every duty, also those without dates, one JSON object a line 列出全部事项（含无日期的）
///
/// `why` tells why a duty has no dates, and is null where it has.
#[derive(clap::Args)]
pub struct Args {
    /// Only this unit 只看该单位
    #[arg(long, value_parser = calendar::units(), hide_possible_values = true)]
    unit: Option<String>,
    /// Only duties of this document 只看该文件的事项
    #[arg(long, value_parser = calendar::documents())]
    document: Option<String>,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let unit = args.unit.as_deref().and_then(unit::find);
    let wanted = duties().iter().filter(|duty| {
        unit.is_none_or(|unit| duty.is_owed_by(unit))
            && args.document.as_deref().is_none_or(|document| duty.document.id == document)
    });
    let lines: Result<Vec<String>, _> =
        wanted.map(|duty| serde_json::to_string(&Listed::of(duty)).map(|line| line + "\n")).collect();
    let lines = lines.map_err(|cause| Failure::writing("duties", cause.into()))?;
    print(&lines.concat())?;
    Ok(Done::Answered)
}
