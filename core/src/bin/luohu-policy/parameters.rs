//! `parameters`: the published figures of a measure.

use luohu_policy_core::measures::find;

use crate::{
    failure::{Done, Failure, print_json},
    measures,
};

/// Print a measure's published figures: the template for a set of one's own 输出文件规定的各项数额
///
/// A request takes a whole set of this shape as `parameters`.
#[derive(clap::Args)]
pub struct Args {
    /// The measure
    #[arg(value_parser = measures::ids())]
    measure: String,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    if let Some(measure) = find(&args.measure) {
        print_json(&measure.parameters())?;
    }
    Ok(Done::Answered)
}
