//! `screen`: one measure, asked about every row of a register.

mod csv;
mod mapping;
mod pipeline;
mod sink;
mod source;
mod summary;
mod work;

use std::{path::PathBuf, time::Instant};

use clap::{ValueEnum, builder::PossibleValuesParser};
use luohu_policy_core::{
    columns::Screening,
    date::CivilDate,
    measures::MEASURES,
    problem::Problem,
    register::heading::Heading,
    text::{self, Text},
};
use serde_json::{Map, Value};

use crate::{
    Lang,
    failure::{Done, Failure, print},
    input,
};
use sink::Sink;
use source::Source;
use summary::Summary;
use work::Worker;

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy screen register.csv --out verdicts.csv
  luohu-policy screen register.parquet --out verdicts.parquet --on 2013-06-30
  luohu-policy screen register.csv --map columns.toml --reading indicators=R2
  luohu-policy screen register.parquet --reasons none        the summary alone 只看汇总

A heading is a fact's name or its label in Chinese or English; amounts take a unit behind it \
(万元, 亿元, 万美元). Other headings are told in a mapping file:
表头用事实的合同名或中英文名，金额可在表头后写单位；其他表头写在对照文件里：
  [columns]
  \"去年税收\" = \"priorYearTaxCny\"
  \"出口\" = { fact = \"priorYearExportUsd\", unit = \"万美元\" }

With --out every row gets its outcome, every condition and what is missing; what is wrong with a row \
stands in FILE.problems.csv beside it. A bad row never stops the run.
用 --out 写出每行的结论、各项条件和尚缺的事实；有误的行另写入同目录的 FILE.problems.csv，其余照常。";

/// Ask a measure about every row of a register 用一项政策计算筛查整份名册
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The register, CSV or Parquet; `-` reads CSV from standard input 名册文件，`-` 从标准输入读 CSV
    register: PathBuf,
    /// Where the verdicts go, `.csv` or `.parquet` 结果写入的文件
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The measure; one whose facts are no lists 政策编号，限不含列表的
    #[arg(long, default_value = "key-enterprise", value_parser = PossibleValuesParser::new(MEASURES.iter().map(|entry| entry.about().id)), hide_possible_values = true)]
    measure: String,
    /// The day asked about, such as 2013-06-30 计算日期
    #[arg(long)]
    on: Option<CivilDate>,
    /// A chosen reading, such as indicators=R2 选定的口径
    #[arg(long, value_name = "NAME=OPTION", value_parser = reading)]
    reading: Vec<(String, String)>,
    /// A file with a host's own figures, in the shape of `luohu-policy parameters` 自有数额文件
    #[arg(long, value_name = "FILE")]
    parameters: Option<PathBuf>,
    /// A TOML file that says which columns are which facts 表头对照文件
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// What is written beside the outcome 结论之外写出什么
    #[arg(long, value_enum, default_value_t = Reasons::All)]
    reasons: Reasons,
    /// The language of the summary 汇总的语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn)]
    lang: Lang,
}

/// What is written beside the outcome.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reasons {
    /// Every condition 各项条件
    All,
    /// Nothing: the fastest 不写，最快
    None,
}

fn reading(text: &str) -> Result<(String, String), &'static str> {
    let (name, option) = text.split_once('=').ok_or("write NAME=OPTION, such as indicators=R2")?;
    Ok((name.to_owned(), option.to_owned()))
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let lang = args.lang.into();
    let start = Instant::now();
    let screening = screening(args, lang)?;
    let mut source = Source::open(&args.register)?;
    let named = args.map.as_ref().map(mapping::read).transpose()?.unwrap_or_default();
    let bound = screening.bind(&source.schema(), &named).map_err(|problem| usage(&[problem], lang))?;
    tell_columns(bound.facts(), &source, lang);
    let worker = Worker::new(&bound, args.reasons == Reasons::All, &source);
    let mut sink = Sink::create(args.out.as_deref(), &worker)?;
    let mut summary = Summary::new(screening.measure().about());
    let format = sink.format();
    let bar = source.bar();
    pipeline::run(
        || {
            let batch = source.next();
            bar.set_position(source.position());
            batch
        },
        |batch| worker.answer(&batch, format),
        |done| sink.put(done, &mut summary),
    )?;
    bar.finish_and_clear();
    sink.finish()?;
    print(&summary.told(args.on, lang))?;
    eprintln!("{}", summary.speed(start.elapsed(), lang));
    if summary.problems() > 0 {
        eprintln!("{}", summary.told_problems(args.out.as_deref(), lang));
    }
    Ok(crate::assess::done(summary.problems() > 0))
}

fn screening(args: &Args, lang: text::Lang) -> Result<Screening, Failure> {
    let screening = Screening::of(&args.measure).map_err(|problem| usage(&[problem], lang))?;
    let screening = match args.on {
        Some(on) => screening.on(on),
        None => screening,
    };
    let readings: Map<String, Value> =
        args.reading.iter().map(|(name, option)| (name.clone(), Value::from(option.as_str()))).collect();
    let parameters = match &args.parameters {
        None => None,
        Some(file) => {
            let text = input::text(file)?;
            let read = serde_json::from_str(&text);
            Some(read.map_err(|cause| Failure::Usage(format!("`{}` is no JSON: {cause}", file.display())))?)
        }
    };
    screening.choosing(readings, parameters).map_err(|problems| usage(&problems, lang))
}

fn usage(problems: &[Problem], lang: text::Lang) -> Failure {
    let sentences: Vec<&str> = problems.iter().map(|problem| problem.message.get(lang)).collect();
    Failure::Usage(sentences.join("\n"))
}

/// Says which columns are taken for which facts: a column that is not taken is no error.
fn tell_columns(facts: impl Iterator<Item = (Heading, usize)>, source: &Source, lang: text::Lang) {
    let schema = source.schema();
    let mut taken: Vec<usize> = Vec::new();
    for (heading, index) in facts {
        taken.push(index);
        let unit = if heading.unit == 1 { String::new() } else { format!(" × {}", heading.unit) };
        eprintln!("  {} → {}{unit}", schema.field(index).name(), heading.field.label.get(lang));
    }
    let headings = schema.fields().iter().enumerate();
    let carried: Vec<&str> =
        headings.filter(|(index, _)| !taken.contains(index)).map(|(_, column)| &**column.name()).collect();
    if !carried.is_empty() {
        eprintln!("  {}", CARRIED.fill(&[("columns", &carried.join("、"))]).get(lang));
    }
}

const CARRIED: Text = Text::new("照抄、不参与计算的列：{columns}", "Carried along, not a fact: {columns}");
