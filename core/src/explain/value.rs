//! Values of the contract as people write them: amounts, dates, names, places of facts.

use super::texts;
use crate::{
    date::{CivilDate, month_name},
    field::{Field, Kind},
    measures::About,
    money::Money,
    text::{Lang, Text, open_quotes, quoted},
};

/// A text with its values filled in, in one language.
///
/// Between a Han character and a number or Latin word Chinese typesetting leaves a space; not
/// before a date such as `2016年9月1日`.
pub(super) fn fill(text: Text, lang: Lang, values: &[(&str, &str)]) -> String {
    let put = |text: String, (name, value): &(&str, &str)| match text.split_once(&format!("{{{name}}}")) {
        Some((before, after)) => {
            let gap = before.ends_with(is_han) && is_set_apart(value);
            let value = quoted(value, open_quotes(before));
            [before, if gap { " " } else { "" }, &value, after].concat()
        }
        None => text,
    };
    values.iter().fold(text.get(lang).to_owned(), put)
}

fn is_set_apart(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '-')
        && !value.trim_start_matches(|digit: char| digit.is_ascii_digit()).starts_with(is_han)
}

fn is_han(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

/// What a reason requires or found: a quantity, `yes`, a fact, or several with `and` or `or`.
#[must_use]
pub fn said(said: &str, about: &About, lang: Lang) -> String {
    let either = |part: &str| {
        let parts: Vec<String> = part.split(" or ").map(|part| one(part, about, lang)).collect();
        parts.join(texts::OR.get(lang))
    };
    let phrases = texts::PHRASES.iter().chain(about.words);
    match phrases.into_iter().find(|(phrase, _)| *phrase == said) {
        Some((_, text)) => text.get(lang).to_owned(),
        None => said.split(" and ").map(either).collect::<Vec<String>>().join(texts::AND.get(lang)),
    }
}

fn one(said: &str, about: &About, lang: Lang) -> String {
    let field = |name: &str| about.fields.iter().find(|field| field.name == name);
    let about_field = |text: Text, field: &Field| fill(text, lang, &[("label", field.label.get(lang))]);
    quantity(said, about, lang)
        .or_else(|| span(said, lang))
        .or_else(|| field(said).map(|field| about_field(texts::THAT, field)))
        .or_else(|| field(said.strip_prefix("not ")?).map(|field| about_field(texts::NOT_THAT, field)))
        .unwrap_or_else(|| word(said, about.fields, lang))
}

/// A count with its bound: `at most 0.5 points`, `0.1 points each`, `2 of 3`, `35 months 28 days`.
fn quantity(said: &str, about: &About, lang: Lang) -> Option<String> {
    if let Some(most) = said.strip_prefix("at most ") {
        return Some(fill(texts::AT_MOST, lang, &[("value", &counted(most, about, lang)?)]));
    }
    if let Some(about_so) = said.strip_prefix("about ") {
        return Some(fill(texts::ABOUT, lang, &[("value", &counted(about_so, about, lang)?)]));
    }
    if let Some(each) = said.strip_suffix(" each") {
        return Some(fill(texts::EACH, lang, &[("value", &counted(each, about, lang)?)]));
    }
    if let Some((part, whole)) =
        said.split_once(" of ").filter(|(part, whole)| is_number(part) && is_number(whole))
    {
        return Some(fill(texts::OF, lang, &[("part", part), ("whole", whole)]));
    }
    counted(said, about, lang)
}

/// Numbers and their units, such as `36 months`; a unit may be that of one of the fields, or a word
/// of the measure.
fn counted(said: &str, about: &About, lang: Lang) -> Option<String> {
    let (number, rest) = said.split_once(' ')?;
    let begins = |rest: &str, unit: &str| {
        rest.strip_prefix(unit).is_some_and(|after| after.is_empty() || after.starts_with(' '))
    };
    let own = |(unit, _): &(&str, Text)| begins(rest, unit);
    let shared = texts::UNITS.iter().chain(about.words).copied().find(own);
    let (unit, name) = shared.or_else(|| unit_of(about.fields, &own))?;
    let first = match (unit, number.parse()) {
        ("CNY" | "USD", Ok(amount)) => money(amount, name, lang),
        _ if is_number(number) || is_range(number) => format!("{number} {}", name.get(lang)),
        _ => return None,
    };
    match rest.strip_prefix(unit)?.strip_prefix(' ') {
        None => Some(first),
        Some(more) => Some(format!("{first} {}", counted(more, about, lang)?)),
    }
}

/// The first unit that fits among those of number fields, in lists too.
fn unit_of(fields: &[Field], fits: &dyn Fn(&(&str, Text)) -> bool) -> Option<(&'static str, Text)> {
    fields.iter().find_map(|field| match &field.kind {
        Kind::Number { unit, .. } => Some((unit.en, *unit)).filter(|unit| fits(unit)),
        Kind::Rows { fields, .. } => unit_of(fields, fits),
        _ => None,
    })
}

/// A first and a last day, such as `2013-01-01/2013-12-31`.
fn span(said: &str, lang: Lang) -> Option<String> {
    let (first, last) = said.split_once('/')?;
    let (first, last) = (date(first.parse().ok()?, lang), date(last.parse().ok()?, lang));
    Some(fill(texts::SPAN, lang, &[("first", &first), ("last", &last)]))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-')
}

/// Two numbers, such as `2–3`.
fn is_range(text: &str) -> bool {
    text.split_once('–').is_some_and(|(first, last)| is_number(first) && is_number(last))
}

/// An amount: thousands grouped; in Chinese in 亿 or 万 where two decimals lose nothing.
pub(crate) fn money(amount: Money, unit: Text, lang: Lang) -> String {
    const LARGE: [(i64, &str); 2] = [(10_000_000_000, "亿"), (1_000_000, "万")]; // in hundredths
    let hundredths = amount.hundredths();
    let unit = unit.get(lang);
    let large = LARGE.iter().find(|(size, _)| hundredths >= *size && hundredths % (size / 100) == 0);
    match (lang, large) {
        (Lang::ZhCn, Some((size, name))) => {
            let number = Money::from_hundredths(hundredths / (size / 100)).to_string();
            let number = if number.contains('.') { number.trim_end_matches('0') } else { &number };
            format!("{number} {name}{unit}")
        }
        _ => format!("{} {unit}", grouped(&amount.to_string())),
    }
}

/// A number with a comma before every third digit of its whole part.
pub(crate) fn grouped(number: &str) -> String {
    let units = number.split('.').next().unwrap_or_default().len();
    let separated = |(position, digit): (usize, char)| {
        let separator =
            (position > 0 && position < units && (units - position).is_multiple_of(3)).then_some(',');
        separator.into_iter().chain([digit])
    };
    number.chars().enumerate().flat_map(separated).collect()
}

/// A day as `2016年9月1日` or `1 September 2016`.
#[must_use]
pub fn date(day: CivilDate, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} {} {}", day.day(), month_name(day.month()), day.year()),
        Lang::ZhCn => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
    }
}

/// A word of the contract: a date, or a value of one of the fields' closed lists.
pub(super) fn word(word: &str, fields: &[Field], lang: Lang) -> String {
    match word.parse() {
        Ok(day) => date(day, lang),
        Err(_) => choice(word, fields).map_or_else(|| word.to_owned(), |text| text.get(lang).to_owned()),
    }
}

fn choice(word: &str, fields: &[Field]) -> Option<Text> {
    fields.iter().find_map(|field| match &field.kind {
        Kind::Choice { options } => {
            options.iter().find(|option| option.value == word).map(|option| option.text)
        }
        Kind::Rows { fields, .. } => choice(word, fields),
        _ => None,
    })
}

/// What people call the fact at a path, such as `serviceSpells[1].to`, or the day `on`.
#[must_use]
pub fn label(path: &str, mut fields: &[Field], lang: Lang) -> String {
    if path == "on" {
        return texts::DAY.get(lang).to_owned();
    }
    let mut label = String::new();
    for step in path.split('.') {
        let (name, position) = match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
            Some((name, index)) => (name, index.parse::<usize>().ok()),
            None => (step, None),
        };
        let Some(field) = fields.iter().find(|field| field.name == name) else { return path.to_owned() };
        let part = field.label.get(lang);
        label = if label.is_empty() {
            part.to_owned()
        } else {
            fill(texts::PART, lang, &[("label", &label), ("part", part)])
        };
        if let Some(position) = position {
            let position = position.saturating_add(1).to_string();
            let values = [("label", &*label), ("position", &*position)];
            texts::ENTRY.fill(&values).get(lang).clone_into(&mut label);
        }
        fields = match &field.kind {
            Kind::Rows { fields, .. } => fields,
            _ => &[],
        };
    }
    label
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        document::{Citation, LFB2013_7},
        field::{Change, Choice},
        measures,
    };

    #[test]
    fn amounts_lose_nothing() {
        let say = |amount: &str, lang| said(amount, measures::find("key-enterprise").unwrap().about(), lang);
        for (amount, zh_cn, en) in [
            ("50000000 USD", "5000 万美元", "50,000,000 USD"),
            ("10000 CNY", "1 万元", "10,000 CNY"),
            ("1000000000 CNY", "10 亿元", "1,000,000,000 CNY"),
            ("1000010000 CNY", "100001 万元", "1,000,010,000 CNY"),
            ("10001 CNY", "10,001 元", "10,001 CNY"),
            ("9999999.99 CNY", "9,999,999.99 元", "9,999,999.99 CNY"),
            ("0 CNY", "0 元", "0 CNY"),
            ("100 CNY", "100 元", "100 CNY"),
        ] {
            assert_eq!(say(amount, Lang::ZhCn), zh_cn);
            assert_eq!(say(amount, Lang::En), en);
        }
    }

    #[test]
    fn what_a_reason_says_is_told_in_words() {
        let about = measures::find("key-enterprise").unwrap().about();
        for (text, zh_cn, en) in [
            ("yes", "是", "yes"),
            ("36 months", "36 个月", "36 months"),
            ("1 month 28 days", "1 个月 28 天", "1 month 28 days"),
            ("at most 0.5 points", "不超过 0.5 分", "at most 0.5 points"),
            ("0.1 points each", "每次 0.1 分", "0.1 points each"),
            ("2 of 3", "3 项中有 2 项", "2 of 3"),
            ("2 of x", "2 of x", "2 of x"),
            ("2–3 months", "2–3 个月", "2–3 months"),
            ("2–x months", "2–x months", "2–x months"),
            ("3 working days", "3 个工作日", "3 working days"),
            ("1 year or headquarters", "1 年或“总部企业”为“是”", "1 year or “Headquarters enterprise”: yes"),
            ("-0.3 points", "-0.3 分", "-0.3 points"),
            ("not headquarters", "“总部企业”为“否”", "“Headquarters enterprise”: no"),
            ("2016-09-01", "2016年9月1日", "1 September 2016"),
            ("2016-09-01/2017-01-31", "2016年9月1日至2017年1月31日", "1 September 2016 to 31 January 2017"),
            (
                "1 CNY and headquarters",
                "1 元，且“总部企业”为“是”",
                "1 CNY, and “Headquarters enterprise”: yes",
            ),
            ("something else", "something else", "something else"),
        ] {
            assert_eq!(said(text, about, Lang::ZhCn), zh_cn);
            assert_eq!(said(text, about, Lang::En), en);
        }
    }

    const fn field(name: &'static str, label: Text, kind: Kind) -> Field {
        let (hint, why) = (Text::new("", ""), Text::new("", ""));
        let citation = Citation::new(&LFB2013_7, "A5.15");
        Field { name, kind, label, hint, why, citation, change: Change::Fixed, only_if: None }
    }

    const SPELLS: &[Field] = &[field(
        "spells",
        Text::new("任教时段", "Service"),
        Kind::Rows { entry: Text::new("一段", "spell"), fields: SPELL },
    )];
    const SPELL: &[Field] = &[field(
        "school",
        Text::new("学校", "school"),
        Kind::Choice { options: &[Choice::new("public", "公办", "Public")] },
    )];

    const PLOTS: &[Field] = &[field(
        "plots",
        Text::new("地块", "Plots"),
        Kind::Rows { entry: Text::new("一块", "plot"), fields: PLOT },
    )];
    const PLOT: &[Field] = &[field(
        "area",
        Text::new("面积", "area"),
        Kind::Number { unit: Text::new("公顷", "hectares"), decimals: 1 },
    )];

    #[test]
    fn units_of_entries_in_a_list_are_known() {
        let named = |name: &str| unit_of(PLOTS, &|(unit, _)| *unit == name).map(|(_, text)| text.zh_cn);
        assert_eq!(named("hectares"), Some("公顷"));
        assert_eq!(named("hectare"), None);
    }

    #[test]
    fn a_path_reads_as_its_labels() {
        for (path, zh_cn, en) in [
            ("spells", "任教时段", "Service"),
            ("spells[1]", "任教时段第2条", "Service, entry 2"),
            ("spells[0].school", "任教时段第1条的学校", "Service, entry 1, school"),
            ("on", "所问日期", "Day asked about"),
            ("other.thing", "other.thing", "other.thing"),
        ] {
            assert_eq!(label(path, SPELLS, Lang::ZhCn), zh_cn);
            assert_eq!(label(path, SPELLS, Lang::En), en);
        }
        assert_eq!(word("public", SPELLS, Lang::ZhCn), "公办");
    }
}
