//! `targets`: the targets of the plans and how far they are, as text, JSON or a table.

use std::path::PathBuf;

use clap::{ValueEnum, builder::PossibleValuesParser};
use luohu_policy_core::{
    assessment::{Assessment, Outcome},
    date::CivilDate,
    explain,
    measures::{
        Measure, Question, assess,
        plan_targets::{
            Facts, Judged, PlanTargets, Progress, Totals,
            csv::{Imported, reports_from_csv, reports_from_json, to_csv},
            targets,
        },
    },
    text::{self, Text},
    unit::{self, UNITS},
};

use crate::{
    Lang,
    failure::{Done, Failure, print},
    input,
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy targets --unit district-education         what a unit is to reach 单位的目标
  luohu-policy targets --reports values.csv --on 2014-12-31
  luohu-policy targets --reports values.json --document LFB2013-6 --format csv > progress.csv

Reports are a table with the columns target, date and value, or JSON: \
[{\"target\": \"LFB2013-6/I/01\", \"date\": \"2014-12-31\", \"value\": \"60.5\"}]. A line that cannot be \
read is told on standard error with its number, and the others go on.
填报数值为 CSV（目标编号、数值日期、数值三列）或 JSON；读不了的行逐条列在标准错误输出，其余照常计算。";

/// List the plans' targets and judge them by reported values 列出规划目标，按填报数值判断完成情况
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A file of reported values, CSV or JSON; `-` reads standard input 填报数值文件，CSV 或 JSON，`-` 读标准输入
    #[arg(long, value_name = "FILE")]
    reports: Option<PathBuf>,
    /// The day asked about, such as 2014-12-31 计算日期
    #[arg(long)]
    on: Option<CivilDate>,
    /// Only targets of this document 只看该文件的目标
    #[arg(long, value_parser = ["LFB2013-6", "LFB2013-7", "LF2013-3"])]
    document: Option<String>,
    /// Only targets of this unit 只看该单位的目标
    #[arg(long, value_parser = PossibleValuesParser::new(UNITS.iter().map(|unit| unit.id)), hide_possible_values = true)]
    unit: Option<String>,
    /// Only targets due in this year 只看该年到期的目标
    #[arg(long)]
    year: Option<i64>,
    /// How to write it; JSON is the whole assessment 输出格式，JSON 为完整答复
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The language of texts 文字的语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn)]
    lang: Lang,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let lang = args.lang.into();
    let imported = args.reports.as_ref().map(read).transpose()?;
    let problems = imported.as_ref().map(|imported| &*imported.problems).unwrap_or_default();
    for problem in problems {
        eprintln!("{}", problem.message.get(lang));
    }
    let facts = Facts {
        document: args.document.clone(),
        unit: args.unit.clone(),
        year: args.year,
        reports: imported.as_ref().map(|imported| imported.reports.clone()),
    };
    let assessment = assess(&Question { on: args.on, ..Question::<PlanTargets>::about(&facts) });
    if assessment.outcome == Outcome::Invalid {
        let sentences: Vec<&str> =
            assessment.problems.iter().map(|problem| problem.message.get(lang)).collect();
        return Err(Failure::Usage(sentences.join("\n")));
    }
    let reports = facts.reports.as_deref().unwrap_or_default();
    print(&match args.format {
        Format::Json => luohu_policy_core::json::write(&assessment) + "\n",
        Format::Csv => assessment.result.map(|result| to_csv(&result, reports, lang)).unwrap_or_default(),
        Format::Text => list(&assessment, facts.reports.is_some(), lang),
    })?;
    Ok(if problems.is_empty() { Done::Answered } else { Done::SomeInvalid })
}

/// JSON begins with a bracket, a table does not.
fn read(file: &PathBuf) -> Result<Imported, Failure> {
    let text = input::text(file)?;
    let json = text.trim_start().starts_with(['[', '{']);
    Ok(if json { reports_from_json(&text) } else { reports_from_csv(&text) })
}

fn list(assessment: &Assessment<Progress>, reported: bool, lang: text::Lang) -> String {
    let about = PlanTargets::about();
    let Some(result) = &assessment.result else { return String::new() };
    let mut list = String::new();
    if reported {
        list.push_str(&totals(result.totals, lang));
        list.push_str("\n\n");
    }
    for (line, reason) in result.targets.iter().zip(&assessment.reasons) {
        let said = |label: Text, phrase: &str| {
            label.fill(&[("value", &explain::said(phrase, about, lang))]).get(lang).to_owned()
        };
        let mut parts = Vec::new();
        if !matches!(&*reason.required, "" | "yes") {
            parts.push(said(GOAL, &reason.required));
        }
        if reported {
            parts.extend(
                reason.found.as_ref().filter(|_| line.report.is_some()).map(|found| said(FOUND, found)),
            );
            parts.extend(explain::distance(about, reason, lang));
            parts.extend(line.elapsed.map(|elapsed| said(ELAPSED, &elapsed.to_string())));
        }
        parts.push(said(DUE, &line.due.to_string()));
        list.push_str(&head(line, reported, lang));
        list.push_str(COLON.get(lang));
        list.push_str(&parts.join(SEMICOLON.get(lang)));
        list.push_str(&tail(line, lang));
    }
    if result.targets.is_empty() {
        list.push_str(NOTHING.get(lang));
        list.push('\n');
    }
    list
}

fn totals(totals: Totals, lang: text::Lang) -> String {
    let Totals { total, met, in_progress, not_met, unknown } = totals;
    let numbers = [total, met, in_progress, not_met, unknown].map(|number| number.to_string());
    let names = ["total", "met", "inProgress", "notMet", "unknown"];
    let values: Vec<(&str, &str)> = names.into_iter().zip(numbers.iter().map(String::as_str)).collect();
    TOTALS.fill(&values).get(lang).to_owned()
}

/// Status and title, or the title alone where nothing was reported.
fn head(line: &Judged, reported: bool, lang: text::Lang) -> String {
    let title = targets::title(line.id).map(|title| title.get(lang)).unwrap_or_default();
    let free = if line.binding { "" } else { FREE.get(lang) };
    if reported { format!("[{}] {title}{free}", line.standing(lang)) } else { format!("{title}{free}") }
}

/// The target's id, clause and units, on a line of their own.
fn tail(line: &Judged, lang: text::Lang) -> String {
    let units = line.units.iter().filter_map(|id| unit::find(id)).map(|unit| unit.name.get(lang));
    let units: Vec<&str> = units.collect();
    let citation = explain::citation(&line.citation, lang);
    format!("\n  {}  {citation}  {}\n", line.target, units.join(LISTED.get(lang)))
}

const TOTALS: Text = Text::new(
    "共 {total} 项，完成 {met} 项，推进中 {inProgress} 项，未完成 {notMet} 项，待定 {unknown} 项。",
    "{total} targets: {met} met, {inProgress} in progress, {notMet} not met, {unknown} open.",
);
const GOAL: Text = Text::new("目标 {value}", "aims at {value}");
const FOUND: Text = Text::new("现为 {value}", "stands at {value}");
const ELAPSED: Text = Text::new("时间已过 {value}%", "{value}% of the time has passed");
const DUE: Text = Text::new("期限 {value}", "due {value}");
const FREE: Text = Text::new("（非约束性）", " (not binding)");
const COLON: Text = Text::new("：", ": ");
const SEMICOLON: Text = Text::new("；", "; ");
const LISTED: Text = Text::new("、", ", ");
const NOTHING: Text = Text::new("没有符合所选条件的目标。", "No target matches these choices.");
