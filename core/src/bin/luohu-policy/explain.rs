//! `explain`: one request, answered as text.

use std::path::PathBuf;

use luohu_policy_core::{assessment::Outcome, explain};

use crate::{
    Lang,
    assess::done,
    failure::{Done, Failure, print},
    input,
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy explain request.json
  echo '{\"measure\": \"key-enterprise\", \"on\": \"2013-06-30\"}' | luohu-policy explain --lang en";

/// Answer one request as text 用文字说明结论、依据和尚缺的事实
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The file with the request; `-` or nothing reads standard input 请求文件，缺省读标准输入
    file: Option<PathBuf>,
    /// The language 语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn)]
    lang: Lang,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let assessment = input::answer(args.file.as_ref())?;
    print(&explain::text(&assessment, args.lang.into()))?;
    Ok(done(assessment.outcome == Outcome::Invalid))
}
