//! `directory`: who answers for what, as text or JSON Lines.

use std::fmt::Write;

use clap::builder::PossibleValuesParser;
use luohu_policy_core::{
    directory::{Entry, Found, Hit, Kind, MAX_TEXT, Query, search},
    document::DOCUMENTS,
    text::{self, Text},
    unit::{self, UNITS},
};

use crate::{
    Lang,
    failure::{Done, Failure, print},
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy directory 翠园中学
  luohu-policy directory cyzx                            initials of the pinyin 拼音首字母
  luohu-policy directory brand schools --lang en
  luohu-policy directory 公园 --unit district-urban-management --document LFB2013-6
  luohu-policy directory --unit district-education --json

Without a text everything is listed that the filters leave. JSON Lines have one hit a line.
不写文字时列出筛选范围内的全部条目；--json 每行一条。";

/// Find who is responsible for a task, a place or a topic 查找任务、地点、主题的责任单位
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// What to look for: Chinese, initials of its pinyin, or English 查找内容：中文、拼音首字母或英文
    text: Vec<String>,
    /// Only what names this unit 只看涉及该单位的
    #[arg(long, value_parser = PossibleValuesParser::new(UNITS.iter().map(|unit| unit.id)), hide_possible_values = true)]
    unit: Option<String>,
    /// Only this document 只看该文件
    #[arg(long, value_parser = PossibleValuesParser::new(DOCUMENTS.iter().map(|document| document.id)))]
    document: Option<String>,
    /// Print JSON Lines 输出 JSON Lines
    #[arg(long)]
    json: bool,
    /// The language of the list 清单的语言
    #[arg(long, value_enum, default_value_t = Lang::ZhCn, conflicts_with = "json")]
    lang: Lang,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let text = args.text.join(" ");
    if text.chars().count() > MAX_TEXT {
        let sentence = TOO_LONG.fill(&[("max", &MAX_TEXT.to_string())]);
        return Err(Failure::Usage(sentence.get(args.lang.into()).to_owned()));
    }
    let query = Query { text, unit: args.unit.clone(), document: args.document.clone(), limit: None };
    let found = search(&query);
    print(&if args.json { json(&found.hits)? } else { list(&found, args.lang.into()) })?;
    Ok(Done::Answered)
}

fn json(hits: &[Hit]) -> Result<String, Failure> {
    let lines: Result<String, _> =
        hits.iter().map(|hit| serde_json::to_string(hit).map(|line| line + "\n")).collect();
    lines.map_err(|cause| Failure::writing("hits", cause.into()))
}

fn list(found: &Found, lang: text::Lang) -> String {
    let mut list = String::new();
    for [one, other] in &found.apart {
        list.push_str(APART.fill(&[("one", one), ("other", other)]).get(lang));
        list.push_str("\n\n");
    }
    if found.partly {
        list.push_str(PARTLY.get(lang));
        list.push_str("\n\n");
    }
    if found.hits.is_empty() {
        list.push_str(NOTHING.get(lang));
        list.push('\n');
        return list;
    }
    for hit in &found.hits {
        describe(&mut list, hit, lang);
        list.push('\n');
    }
    list.push_str(COUNT.fill(&[("count", &found.total.to_string())]).get(lang));
    list.push('\n');
    list
}

fn describe(list: &mut String, hit: &Hit, lang: text::Lang) {
    let entry = &hit.entry;
    let nobody = if entry.names_nobody() { NOBODY.get(lang) } else { "" };
    let calendar = if entry.kind == Kind::Duty { IN_CALENDAR.get(lang) } else { "" };
    let others = entry.others.map(|others| others.get(lang)).unwrap_or_default();
    let note = entry.note.map(|note| note.get(lang)).unwrap_or_default();
    let members = joined(entry.members.iter().map(|member| member.get(lang)), lang);
    let matched = joined(hit.matched.iter().map(|found| found.text), lang);
    // Writing to a string cannot fail.
    let _ = writeln!(list, "{}", entry.title.get(lang));
    for (label, value) in [
        (LEAD, &*units(entry.lead, lang)),
        (SUPPORT, &units(entry.support, lang)),
        (PRESUMED, &units(entry.presumed, lang)),
        (OTHERS, others),
        (NOTHING_BEFORE, nobody),
        (if entry.open { OPEN_MEMBERS } else { MEMBERS }, &members),
        (NOTE, note),
        (CLAUSE, &clause(entry, lang)),
        (NOTHING_BEFORE, calendar),
        (MATCHED, &matched),
    ] {
        if !value.is_empty() {
            let _ = writeln!(list, "  {}{value}", label.get(lang));
        }
    }
}

fn units(ids: &[&str], lang: text::Lang) -> String {
    joined(ids.iter().filter_map(|id| Some(unit::find(id)?.name.get(lang))), lang)
}

/// Texts may hold commas of their own.
fn joined<'a>(texts: impl Iterator<Item = &'a str>, lang: text::Lang) -> String {
    let separator = match lang {
        text::Lang::ZhCn => "；",
        text::Lang::En => "; ",
    };
    texts.collect::<Vec<_>>().join(separator)
}

fn clause(entry: &Entry, lang: text::Lang) -> String {
    let number = entry.document().map(|document| document.number).unwrap_or_default();
    let citation = entry.citation();
    let address = citation.as_ref().map(|citation| citation.address(lang)).unwrap_or_default();
    format!("{number} {address}")
}

const LEAD: Text = Text::new("负责单位：", "Lead: ");
const SUPPORT: Text = Text::new("配合单位：", "Support: ");
const PRESUMED: Text =
    Text::new("推定单位（条文未单独写明）：", "Presumed (not named by the clause itself): ");
const OTHERS: Text = Text::new("其他有关方面：", "Others: ");
const NOBODY: Text = Text::new("条文未写明责任单位", "The clause names nobody");
const NOTHING_BEFORE: Text = Text::new("", "");
const MEMBERS: Text = Text::new("列出：", "Lists: ");
const OPEN_MEMBERS: Text = Text::new("列出（未列尽）：", "Lists (open): ");
const NOTE: Text = Text::new("说明：", "Note: ");
const CLAUSE: Text = Text::new("依据：", "Clause: ");
const IN_CALENDAR: Text = Text::new("期限见信息报送和工作日历", "Due days stand in the calendar of duties");
const MATCHED: Text = Text::new("匹配：", "Matched: ");
const COUNT: Text = Text::new("共 {count} 条。", "Entries: {count}.");
const PARTLY: Text = Text::new(
    "没有条目包含全部文字，以下条目包含其中大部分。",
    "No entry holds the whole text; these hold most of its words.",
);
const NOTHING: Text = Text::new(
    "没有找到。可以少写几个字，用拼音首字母（如 cyzx），或用英文；去掉 --unit、--document 可扩大范围。",
    "Nothing found. Try fewer words, the initials of the pinyin (such as cyzx) or Chinese; leave out --unit or --document to look further.",
);
const APART: Text = Text::new(
    "{one}与{other}在文件中分别出现，未合并。",
    "The documents name {one} and {other} separately; they are not merged here.",
);
const TOO_LONG: Text =
    Text::new("要查找的文字最多 {max} 个字。", "the text to look for may have at most {max} characters");
