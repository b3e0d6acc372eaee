//! `calendar`: what is due when, as JSON, iCalendar or a table.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::{
    ValueEnum,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use luohu_policy_core::{
    calendar::{
        Cadence, Database, Intervals, Occurrence, Query, csv, ics, obliged_units, occurrences, read_intervals,
    },
    date::CivilDate,
    document::DOCUMENTS,
    problem::Problem,
    text,
    unit::UNITS,
    workday::Roll,
};

use crate::{
    Lang,
    failure::{Done, Failure, print},
    input,
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy calendar --from 2014-01-01 --to 2014-12-31 --unit district-economy --format ics
  luohu-policy calendar --from 2014-01-01 --to 2014-12-31 --expand-streets --format ics --out feeds
  luohu-policy calendar --from 2013-06-01 --to 2015-12-31 --document LFB2013-6 --intervals set.json

Where a document says “regularly”, a file given with --intervals sets how often, and where that is published:
  {\"LFB2013-6/V.2/01\": {\"cadence\": \"quarterly\", \"citation\": {\"document\": \"…\", \"clause\": \"…\"}}}
`luohu-policy duties` lists what has no dates. 文件未写明间隔的事项可用 --intervals 补充，须注明出处。

JSON is one array of occurrences, each on a line of its own. With --out every unit gets a file \
named after it, such as feeds/district-economy.ics, and the names are printed. A file is replaced \
only when the new one is complete. CSV files start with a byte order mark, for spreadsheets.
JSON 为一个数组，每行一个事项。使用 --out 时每个单位一个文件，写完后才替换旧文件。";

/// List what units owe when 列出各单位的数据报送等事项
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The first due day, such as 2014-01-01 最早的到期日
    #[arg(long)]
    from: CivilDate,
    /// The last due day 最晚的到期日
    #[arg(long)]
    to: CivilDate,
    /// Only this unit 只看该单位
    #[arg(long, value_parser = units(), hide_possible_values = true)]
    unit: Option<String>,
    /// Only duties of this document 只看该文件的事项
    #[arg(long, value_parser = documents())]
    document: Option<String>,
    /// Only duties that feed this database 只看报送该数据库的事项
    #[arg(long, value_parser = named(&Database::ALL))]
    database: Option<Database>,
    /// Only duties that recur this often 只看该频次的事项
    #[arg(long, value_parser = named(&Cadence::ALL))]
    cadence: Option<Cadence>,
    /// Where a due day goes that is not worked 到期日遇非工作日时如何顺延
    #[arg(long, value_parser = named(&ROLLS), default_value = "next")]
    roll: Roll,
    /// Name each of the ten street offices instead of all of them together 逐一列出十个街道办事处
    #[arg(long)]
    expand_streets: bool,
    /// What your own papers set where the documents do not say how often 文件未写明频次的，按本单位规定补充
    #[arg(long, value_name = "FILE")]
    intervals: Option<PathBuf>,
    /// How to write it 输出格式
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// The language of texts; JSON has both 文字的语言，JSON 含两种语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn)]
    lang: Lang,
    /// Write one file a unit into this directory 按单位分别写入该目录
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

const ROLLS: [(&str, Roll); 3] = [("none", Roll::None), ("next", Roll::Next), ("previous", Roll::Previous)];

/// Accepts every unit and offers those that owe something.
pub fn units() -> PossibleValuesParser {
    let obliged: Vec<&str> = obliged_units().map(|unit| unit.id).collect();
    PossibleValuesParser::new(
        UNITS.iter().map(|unit| PossibleValue::new(unit.id).hide(!obliged.contains(&unit.id))),
    )
}

pub fn documents() -> PossibleValuesParser {
    PossibleValuesParser::new(DOCUMENTS.map(|document| document.id))
}

/// Reads a value by its name in the contract.
fn named<T: Copy + Send + Sync>(options: &'static [(&'static str, T)]) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(options.iter().map(|(name, _)| *name)).try_map(move |given| {
        let option = options.iter().find(|(name, _)| *name == given);
        option.map(|(_, value)| *value).ok_or("no such value")
    })
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Ics,
    Csv,
}

impl Format {
    const fn extension(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Ics => "ics",
            Format::Csv => "csv",
        }
    }
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let lang = args.lang.into();
    let intervals = args.intervals.as_ref().map(|file| intervals(file, lang)).transpose()?;
    let query = Query {
        unit: args.unit.clone(),
        document: args.document.clone(),
        database: args.database,
        cadence: args.cadence,
        roll: args.roll,
        expand_streets: args.expand_streets,
        intervals: intervals.unwrap_or_default(),
        ..Query::new(args.from, args.to)
    };
    let found = occurrences(&query).map_err(|problems| Failure::Usage(sentences(&problems, lang)))?;
    match &args.out {
        None => print(&written(&found, args.format, lang)?)?,
        Some(directory) => print(&write_feeds(directory, found, args)?)?,
    }
    Ok(Done::Answered)
}

fn intervals(file: &PathBuf, lang: text::Lang) -> Result<Intervals, Failure> {
    let text = input::text(file)?;
    read_intervals(&text)
        .map_err(|problems| Failure::Input(format!("`{}`: {}", file.display(), sentences(&problems, lang))))
}

fn sentences(problems: &[Problem], lang: text::Lang) -> String {
    let sentences: Vec<&str> = problems.iter().map(|problem| problem.message.get(lang)).collect();
    sentences.join("\n")
}

fn written(occurrences: &[Occurrence], format: Format, lang: text::Lang) -> Result<String, Failure> {
    Ok(match format {
        Format::Json => json(occurrences)?,
        Format::Ics => ics::write(occurrences, &ics::Options { lang, ..ics::Options::default() }),
        Format::Csv => csv::write(occurrences, lang),
    })
}

/// A JSON array with one occurrence a line.
fn json(occurrences: &[Occurrence]) -> Result<String, Failure> {
    let lines: Result<Vec<String>, _> = occurrences.iter().map(serde_json::to_string).collect();
    let lines = lines.map_err(|cause| Failure::writing("occurrences", cause.into()))?;
    Ok(if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) })
}

/// Writes one file a unit and returns their names, one a line.
fn write_feeds(directory: &Path, found: Vec<Occurrence>, args: &Args) -> Result<String, Failure> {
    let failed = |path: &Path, cause| Failure::writing(&path.display().to_string(), cause);
    let mut feeds: BTreeMap<&str, Vec<Occurrence>> = BTreeMap::new();
    if let (true, Some(unit)) = (found.is_empty(), &args.unit) {
        // Who subscribes to a unit that owes nothing finds an empty feed, not a missing one.
        feeds.insert(unit, Vec::new());
    }
    for occurrence in found {
        feeds.entry(occurrence.unit).or_default().push(occurrence);
    }
    fs::create_dir_all(directory).map_err(|cause| failed(directory, cause))?;
    let mut names = String::new();
    for (unit, occurrences) in feeds {
        let path = directory.join(format!("{unit}.{}", args.format.extension()));
        let mut text = written(&occurrences, args.format, args.lang.into())?;
        if matches!(args.format, Format::Csv) {
            text.insert_str(0, csv::BYTE_ORDER_MARK);
        }
        replace(&path, &text).map_err(|cause| failed(&path, cause))?;
        names.push_str(&path.to_string_lossy());
        names.push('\n');
    }
    Ok(names)
}

/// Replaces a file by a complete new one, or leaves it as it was.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let unfinished = path.with_extension(format!("{}.part", std::process::id()));
    let write = || {
        let mut file = File::create(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&unfinished, path)
    };
    write().inspect_err(|_| {
        // The first error is the one to tell.
        let _ = fs::remove_file(&unfinished);
    })
}
