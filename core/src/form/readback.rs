//! What was understood, read back to the person who typed it.

use crate::{
    date::CivilDate,
    field::{Field, Kind},
    form::input,
    money::{Currency, Money},
    text::{Lang, Text},
};

/// What a typed text was understood as; `None` when blank, not understood, or plain anyway.
///
/// ```
/// use luohu_policy_core::form::readback::{amount, day};
/// use luohu_policy_core::{money::{Currency, Money}, text::Lang};
///
/// let large = Money::from_units(50_000_000);
/// assert_eq!(amount(large, Currency::Usd, Lang::ZhCn), "50,000,000 美元（5,000 万美元）");
/// assert_eq!(amount(large, Currency::Usd, Lang::En), "50,000,000 US dollars");
/// assert_eq!(day("2016-09-01".parse()?, Lang::ZhCn), "2016 年 9 月 1 日（星期四）");
/// # Ok::<(), luohu_policy_core::date::DateError>(())
/// ```
#[must_use]
pub fn understood(field: &Field, text: &str, lang: Lang) -> Option<String> {
    match &field.kind {
        Kind::Money { currency } => input::money(text).ok().map(|money| amount(money, *currency, lang)),
        Kind::Date => input::date(text).ok().map(|date| day(date, lang)),
        _ => None,
    }
}

/// What a reason requires or found, such as `50000000 USD` or `35 months 28 days`, in words.
///
/// ```
/// use luohu_policy_core::{form::readback::quantity, text::Lang};
///
/// assert_eq!(quantity("35 months 28 days", &[], Lang::ZhCn), "35 个月 28 天");
/// assert_eq!(quantity("0.3 points", &[], Lang::ZhCn), "0.3 分");
/// assert_eq!(quantity("no", &[], Lang::ZhCn), "否");
/// ```
#[must_use]
pub fn quantity(text: &str, fields: &[Field], lang: Lang) -> String {
    if let Some((amount, fact)) = text.split_once(" and ") {
        return AND_KIND
            .fill(&[("amount", &quantity(amount, fields, lang)), ("fact", &label(fact, fields, lang))])
            .get(lang)
            .to_owned();
    }
    if let Some(fact) = text.strip_prefix("not ") {
        return NOT_KIND.fill(&[("fact", &label(fact, fields, lang))]).get(lang).to_owned();
    }
    if let Some((_, known)) = WORDS.iter().find(|(word, _)| *word == text) {
        return known.get(lang).to_owned();
    }
    if let Ok(date) = text.parse() {
        return day(date, lang);
    }
    let Some((number, unit)) = text.split_once(' ') else { return text.to_owned() };
    match (unit, number.parse::<Money>()) {
        ("USD", Ok(money)) => amount(money, Currency::Usd, lang),
        ("CNY", Ok(money)) => amount(money, Currency::Cny, lang),
        _ => counted(text, lang),
    }
}

fn label(fact: &str, fields: &[Field], lang: Lang) -> String {
    let field = fields.iter().find(|field| field.name == fact);
    field.map_or(fact, |field| field.label.get(lang)).to_owned()
}

const AND_KIND: Text = Text::new("{amount}，且属于“{fact}”", "{amount}, and “{fact}”");
const NOT_KIND: Text = Text::new("不属于“{fact}”", "not “{fact}”");

/// Single words that reasons use.
const WORDS: &[(&str, Text)] = &[("yes", Text::new("是", "yes")), ("no", Text::new("否", "no"))];

/// The units that reasons count in; in Chinese they stand behind the number with their measure word.
const UNITS: &[(&str, &str)] =
    &[("year", "年"), ("month", "个月"), ("day", "天"), ("working day", "个工作日"), ("point", "分")];

/// Numbers with units, one after another; what is no such thing stands as it is.
fn counted(text: &str, lang: Lang) -> String {
    if lang == Lang::En {
        return text.to_owned();
    }
    let mut rest = text;
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let Some((number, after)) = rest.split_once(' ') else { return text.to_owned() };
        let unit = UNITS.iter().rev().find_map(|(unit, zh_cn)| {
            let after = after.strip_prefix(unit)?;
            let after = after.strip_prefix('s').unwrap_or(after);
            (after.is_empty() || after.starts_with(' ')).then(|| (*zh_cn, after.trim_start()))
        });
        let Some((unit, after)) = unit else { return text.to_owned() };
        parts.push(format!("{number} {unit}"));
        rest = after;
    }
    parts.join(" ")
}

/// An amount with thousands separators and its currency; in Chinese also in 万 or 亿.
#[must_use]
pub fn amount(money: Money, currency: Currency, lang: Lang) -> String {
    let plain = grouped(money);
    match (lang, currency) {
        (Lang::En, Currency::Cny) => format!("{plain} yuan"),
        (Lang::En, Currency::Usd) => format!("{plain} US dollars"),
        (Lang::ZhCn, currency) => {
            let name = if currency == Currency::Cny { "元" } else { "美元" };
            match large_unit(money) {
                Some(short) => format!("{plain} {name}（{short}{name}）"),
                None => format!("{plain} {name}"),
            }
        }
    }
}

/// An exact amount in 亿 or 万, where it is that large and needs at most four decimals.
fn large_unit(money: Money) -> Option<String> {
    [(10_000_000_000, "亿"), (1_000_000, "万")].into_iter().find_map(|(unit, name)| {
        let whole = money.hundredths() / unit;
        let ten_thousandths = money.hundredths() % unit * 10_000;
        let exact = ten_thousandths % unit == 0;
        let decimals = format!("{:04}", ten_thousandths / unit);
        let decimals = decimals.trim_end_matches('0');
        let point = if decimals.is_empty() { "" } else { "." };
        (whole > 0 && exact).then(|| format!("{}{point}{decimals} {name}", grouped(Money::from_units(whole))))
    })
}

/// An amount with a comma before every third digit.
fn grouped(money: Money) -> String {
    let plain = money.to_string();
    let (whole, decimals) = plain.split_once('.').map_or((plain.as_str(), None), |(w, d)| (w, Some(d)));
    let mut text = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(decimals) = decimals {
        text.push('.');
        text.push_str(decimals);
    }
    text
}

/// A day in its long form, with the day of the week.
#[must_use]
pub fn day(date: CivilDate, lang: Lang) -> String {
    let weekday = usize::from(date.iso_weekday() - 1);
    let pick = |names: [&'static str; 7]| names.get(weekday).copied().unwrap_or_default();
    match lang {
        Lang::ZhCn => {
            let weekday = pick(["一", "二", "三", "四", "五", "六", "日"]);
            format!("{} 年 {} 月 {} 日（星期{weekday}）", date.year(), date.month(), date.day())
        }
        Lang::En => {
            let weekday =
                pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);
            format!("{weekday}, {} {} {}", date.day(), month_name(date.month()), date.year())
        }
    }
}

/// The English name of a month, 1 to 12.
#[must_use]
pub fn month_name(month: i8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month - 1).ok().and_then(|position| NAMES.get(position)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_back_exactly() {
        let read = |hundredths| amount(Money::from_hundredths(hundredths), Currency::Cny, Lang::ZhCn);
        assert_eq!(read(0), "0 元");
        assert_eq!(read(9_999_999), "99,999.99 元");
        assert_eq!(read(1_000_000), "10,000 元（1 万元）");
        assert_eq!(read(15_000_000_000), "150,000,000 元（1.5 亿元）");
        assert_eq!(read(10_000_000_001), "100,000,000.01 元");
        assert_eq!(read(123_456_700), "1,234,567 元（123.4567 万元）");
    }
}
