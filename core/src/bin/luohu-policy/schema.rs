//! `schema`: the shape of a measure's facts, or of the block that says who asks.

use clap::builder::PossibleValuesParser;
use luohu_policy_core::{
    applicant::{self, APPLICANT},
    measures::{self, MEASURES, find},
};

use crate::failure::{Done, Failure, print_json};

/// Print the JSON Schema (2020-12) of a measure's facts or of `applicant` 输出事实的 JSON Schema
#[derive(clap::Args)]
pub struct Args {
    /// The measure; `applicant` for the block that says who asks 政策编号；`applicant` 为申请人信息
    #[arg(value_parser = names())]
    measure: String,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let schema = find(&args.measure).map_or_else(applicant::schema, measures::Entry::schema);
    print_json(&schema)?;
    Ok(Done::Answered)
}

/// What has a schema, for the command line to accept.
fn names() -> PossibleValuesParser {
    let measures = MEASURES.iter().map(|entry| entry.about().id);
    PossibleValuesParser::new(measures.chain([APPLICANT]))
}
