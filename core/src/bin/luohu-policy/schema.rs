//! `schema`: the shape of a measure's facts.

use luohu_policy_core::measures::find;

use crate::{
    failure::{Done, Failure, print_json},
    measures,
};

/// Print the JSON Schema (2020-12) of a measure's facts 输出事实的 JSON Schema
#[derive(clap::Args)]
pub struct Args {
    /// The measure
    #[arg(value_parser = measures::ids())]
    measure: String,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    if let Some(measure) = find(&args.measure) {
        print_json(&measure.schema())?;
    }
    Ok(Done::Answered)
}
