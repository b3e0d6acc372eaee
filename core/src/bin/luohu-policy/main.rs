//! The command line: asks measures, explains answers, lists what can be asked.

mod assess;
mod calendar;
mod completions;
mod coverage;
mod directory;
mod duties;
mod explain;
mod failure;
mod input;
mod measures;
mod parameters;
mod schema;
#[cfg(feature = "batch")]
mod screen;
mod targets;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use luohu_policy_core::text;

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy measures                      what can be asked 可计算的事项
  luohu-policy schema teaching-stipend       what it wants to know 需要填写的事实
  luohu-policy explain request.json          the answer as text 用文字说明结论
  luohu-policy assess request.json           the answer as JSON 以 JSON 给出结论
  luohu-policy assess --lines < many.jsonl   many answers 批量计算
  luohu-policy calendar --from 2014-01-01 --to 2014-12-31   what is due when 数据报送日历
  luohu-policy duties --unit district-environment   what a unit owes 单位的全部事项
  luohu-policy directory 翠园中学             who is responsible 责任单位查询
  luohu-policy targets --reports values.csv  how far the plans are 规划目标完成情况
  luohu-policy screen register.csv --out verdicts.csv   every row of a register 批量筛查名册

A request 请求:
  {\"measure\": \"key-enterprise\", \"on\": \"2013-06-30\", \"facts\": {\"priorYearTaxCny\": 10000000}}
A fact that is left out or null is unknown. 不清楚的事实不填即可。

Exit status 退出状态:
  0  answered, whatever the outcome 已作答
  1  some input was invalid or could not be read 输入有误或无法读取
  2  wrong usage 用法有误";

/// Rules of four Luohu District (Shenzhen) documents of 2013: ask, and be told why
///
/// 罗湖区 2013 年四份文件的政策计算：给出结论、依据条款和尚缺的事实。
#[derive(Parser)]
#[command(name = "luohu-policy", version, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Assess(assess::Args),
    Explain(explain::Args),
    Measures(measures::Args),
    Schema(schema::Args),
    Parameters(parameters::Args),
    Calendar(calendar::Args),
    Duties(duties::Args),
    Directory(directory::Args),
    Targets(targets::Args),
    #[cfg(feature = "batch")]
    Screen(screen::Args),
    Coverage(coverage::Args),
    Completions(completions::Args),
}

/// The language of texts for people.
#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    #[value(name = "zh-CN", alias = "zh")]
    ZhCn,
    En,
}

impl From<Lang> for text::Lang {
    fn from(lang: Lang) -> text::Lang {
        match lang {
            Lang::ZhCn => text::Lang::ZhCn,
            Lang::En => text::Lang::En,
        }
    }
}

fn main() -> ExitCode {
    let done = match Cli::parse().verb {
        Verb::Assess(args) => assess::run(&args),
        Verb::Explain(args) => explain::run(&args),
        Verb::Measures(args) => measures::run(&args),
        Verb::Schema(args) => schema::run(&args),
        Verb::Parameters(args) => parameters::run(&args),
        Verb::Calendar(args) => calendar::run(&args),
        Verb::Duties(args) => duties::run(&args),
        Verb::Directory(args) => directory::run(&args),
        Verb::Targets(args) => targets::run(&args),
        #[cfg(feature = "batch")]
        Verb::Screen(args) => screen::run(&args),
        Verb::Coverage(args) => coverage::run(&args),
        Verb::Completions(args) => completions::run(&args),
    };
    done.map_or_else(failure::Failure::exit, failure::Done::exit)
}
