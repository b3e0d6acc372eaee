//! A measure's own result as lines of text.

use serde_json::{Map, Value};

use super::{
    texts,
    value::{fill, money, word},
};
use crate::{
    answer::Verdict,
    measures::About,
    text::{Lang, Text},
};

/// How the values of results are told, in the order they are told: measure, key, sentence.
const SENTENCES: &[(&str, &str, Text)] = &[
    ("key-enterprise", "metCount", Text::new("符合的指标：{value} 项", "Indicators met: {value}")),
    ("key-enterprise", "indicators", Text::new("各项指标：{value}", "Indicators: {value}")),
    ("performance-score", "net", Text::new("合计：{value} 分", "In total: {value} points")),
    ("performance-score", "referral", Text::new("引荐加分：{value}", "For referrals: {value}")),
    ("performance-score", "service", Text::new("服务加分：{value}", "For service: {value}")),
    ("performance-score", "deduction", Text::new("扣分：{value} 分", "Deducted: {value} points")),
    ("performance-score", "pending", Text::new("待认定事项：{value} 项", "Pending: {value}")),
    ("performance-score", "entries", Text::new("逐项计分：{value}", "Entry by entry: {value}")),
    (
        "performance-score",
        "next",
        Text::new("再有一项经认定的事项：{value}", "One more certified event: {value}"),
    ),
    ("performance-score", "referrals", Text::new("引荐：{value}", "referrals: {value}")),
    ("performance-score", "rewardTierCny", Text::new("奖励{value}档次", "tier {value}")),
    ("performance-score", "adds", Text::new("可再加 {value} 分", "adds {value} points")),
    ("performance-score", "raw", Text::new("累计 {value} 分", "{value} points before the cap")),
    ("performance-score", "lost", Text::new("超出上限不计 {value} 分", "{value} lost to the cap")),
    ("performance-score", "kind", Text::new("{value}", "{value}")),
    ("performance-score", "index", Text::new("第 {value} 条", "entry {value}")),
    ("performance-score", "points", Text::new("分值 {value} 分", "{value} points")),
    ("performance-score", "counted", Text::new("计入 {value} 分", "{value} counted")),
    ("performance-score", "why", Text::new("{value}", "{value}")),
    ("teaching-stipend", "monthlyAtLeastCny", Text::new("每月不低于 {value}", "At least {value} a month")),
    ("teaching-stipend", "service", Text::new("任教时间：{value}", "Service: {value}")),
    ("teaching-stipend", "years", Text::new("{value} 年", "years: {value}")),
    ("teaching-stipend", "months", Text::new("{value} 个月", "months: {value}")),
    ("teaching-stipend", "days", Text::new("{value} 天", "days: {value}")),
    ("teaching-stipend", "totalDays", Text::new("共计 {value} 天", "days in all: {value}")),
    ("teaching-stipend", "completedOn", Text::new("任教年限期满日：{value}", "Service complete on: {value}")),
    ("teaching-stipend", "eligibleFrom", Text::new("可申领起始日：{value}", "Eligible from: {value}")),
    (
        "teaching-stipend",
        "boundary",
        Text::new("换一种计日方式结论不同：{value}", "Another way to count days decides otherwise: {value}"),
    ),
    ("teaching-stipend", "interrupted", Text::new("任教有间断：{value}", "Service was interrupted: {value}")),
    ("reply-deadline", "dueOn", Text::new("最迟确认日期：{value}", "Due on: {value}")),
    ("reply-deadline", "workingDays", Text::new("期限：{value} 个工作日", "Working days: {value}")),
    ("reply-deadline", "countedDays", Text::new("计入的工作日：{value}", "Days counted: {value}")),
    (
        "reply-deadline",
        "provisional",
        Text::new(
            "节假日安排尚未公布，日期为暂定：{value}",
            "Provisional, holidays not yet announced: {value}",
        ),
    ),
];

/// What begins an entry of a list, each on a line of its own.
const ENTRY: &str = "\n    ";

/// Words of results that no field declares.
const WORDS: &[(&str, Text)] = &[
    ("referral", Text::new("引荐", "referral")),
    ("service", Text::new("服务", "service")),
    ("relocation", Text::new("企业迁出", "relocation")),
    ("incident", Text::new("责任事件", "incident")),
    ("counted", Text::new("全部计入", "counts in full")),
    ("cut-by-cap", Text::new("受全年上限限制", "cut by the cap of the year")),
    ("not-applicable", Text::new("本单位不适用", "does not apply to this kind of unit")),
    ("other-year", Text::new("属于其他年度", "of another year")),
    ("reported-beforehand", Text::new("已事先掌握并报告", "known and reported beforehand")),
    ("not-verified", Text::new("未经查实", "not verified")),
    ("already-charged", Text::new("同一外迁已扣分", "this relocation is charged already")),
    ("already-earned", Text::new("同一项目已加分", "this project has earned already")),
    ("not-certified", Text::new("未取得认定书，待定", "without determination letter, pending")),
    (
        "certificate-unknown",
        Text::new("未填是否取得认定书，待定", "determination letter not stated, pending"),
    ),
    ("deciding-fact-unknown", Text::new("关键事实未填，待定", "a deciding fact is not stated, pending")),
    ("unit-kind-unknown", Text::new("未填单位类别", "kind of unit not stated")),
    ("year-unknown", Text::new("未填年度", "year not stated")),
    ("no-figure", Text::new("该日没有有效的分值标准", "no figure in force on that day")),
];

/// The lines of a result that is given as JSON text.
pub(super) fn lines(json: &str, about: &About, lang: Lang) -> Vec<String> {
    match serde_json::from_str(json) {
        Ok(Value::Object(result)) => object(&result, about, lang),
        _ => vec![json.to_owned()],
    }
}

/// One sentence for each key; keys without a sentence last, as they stand.
fn object(object: &Map<String, Value>, about: &About, lang: Lang) -> Vec<String> {
    let sentence = |key: &str| {
        SENTENCES.iter().enumerate().find(|(_, (measure, name, _))| *measure == about.id && *name == key)
    };
    let mut keys: Vec<&String> = object.keys().collect();
    keys.sort_by_key(|key| sentence(key).map_or(usize::MAX, |(position, _)| position));
    let told = |key: &String| {
        let value = value(key, object.get(key)?, about, lang);
        Some(match sentence(key) {
            Some((_, (_, _, text))) => fill(*text, lang, &[("value", &value)]),
            None => format!("{key}{}{value}", texts::COLON.get(lang)),
        })
    };
    keys.into_iter().filter_map(told).collect()
}

fn value(key: &str, value: &Value, about: &About, lang: Lang) -> String {
    match value {
        Value::Null => texts::NONE.get(lang).to_owned(),
        Value::Bool(true) => texts::YES.get(lang).to_owned(),
        Value::Bool(false) => texts::NO.get(lang).to_owned(),
        Value::Number(position) if key == "index" => position
            .as_u64()
            .map_or_else(|| position.to_string(), |index| index.saturating_add(1).to_string()),
        Value::Number(number) => number.to_string(),
        Value::String(text) => string(key, text, about, lang),
        Value::Array(list) if list.is_empty() => texts::NONE.get(lang).to_owned(),
        Value::Array(list) if list.iter().all(|entry| entry.get("verdict").is_some()) => {
            by_verdict(list, about, lang)
        }
        Value::Array(list) if !list.iter().any(Value::is_object) => {
            let told: Vec<String> = list.iter().map(|entry| self::value(key, entry, about, lang)).collect();
            told.join(texts::LISTED.get(lang))
        }
        Value::Array(list) => {
            list.iter().map(|entry| ENTRY.to_owned() + &self::value(key, entry, about, lang)).collect()
        }
        Value::Object(entry) => object(entry, about, lang).join(texts::COMMA.get(lang)),
    }
}

fn string(key: &str, text: &str, about: &About, lang: Lang) -> String {
    let currency = ["Cny", "Usd"].iter().find(|currency| key.ends_with(**currency));
    let unit = texts::UNITS
        .iter()
        .find(|(unit, _)| currency.is_some_and(|currency| unit.eq_ignore_ascii_case(currency)));
    match (unit, text.parse()) {
        (Some((_, unit)), Ok(amount)) => money(amount, *unit, lang),
        _ => WORDS
            .iter()
            .find(|(known, _)| *known == text)
            .map(|(_, words)| *words)
            .or_else(|| about.condition(text))
            .map_or_else(|| word(text, about.fields, lang), |words| words.get(lang).to_owned()),
    }
}

/// How many entries have which verdict, and which they are.
fn by_verdict(list: &[Value], about: &About, lang: Lang) -> String {
    let groups = [Verdict::Met, Verdict::NotMet, Verdict::Unknown].into_iter().filter_map(|verdict| {
        let name = serde_json::to_value(verdict).ok()?;
        let titles: Vec<&str> = list
            .iter()
            .filter(|entry| entry.get("verdict") == Some(&name))
            .filter_map(|entry| entry.get("id")?.as_str())
            .map(|id| about.condition(id).map_or(id, |title| title.get(lang)))
            .collect();
        let (count, listed) = (titles.len().to_string(), titles.join(texts::SEMICOLON.get(lang)));
        let values = [("verdict", texts::verdict(verdict).get(lang)), ("count", &count), ("titles", &listed)];
        (!titles.is_empty()).then(|| format!("{ENTRY}{}", fill(texts::COUNTED, lang, &values)))
    });
    groups.collect()
}
