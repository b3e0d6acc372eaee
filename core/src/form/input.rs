//! What people type, in Chinese or English, as the contract's values.

use std::cmp::Reverse;

use crate::{
    date::{CivilDate, DateError},
    decimal::{Decimal, DecimalError},
    money::{Money, MoneyError},
};

/// Half-width letters, digits and signs for their full-width forms, without space around them.
///
/// ```
/// use luohu_policy_core::form::input::half_width;
///
/// assert_eq!(half_width("　１，０００．５０（元）"), "1,000.50(元)");
/// ```
#[must_use]
pub fn half_width(text: &str) -> String {
    let half: String = text.chars().map(half).collect();
    half.trim().to_owned()
}

/// A character in its half width.
pub(crate) fn half(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{3000}' | '\u{a0}' => ' ',
        '。' => '.',
        '、' => ',',
        '￥' => '¥',
        '—' | '–' | '−' => '-',
        _ => letter,
    }
}

/// An amount as people write it: `5000万`, `1.5 亿元`, `三千二百万`, `１，０００`, `USD 50,000,000`.
///
/// # Errors
/// When it is no amount with at most two decimals in the main unit, or out of range; and where people
/// mean different things by it, as by `12万5`.
///
/// ```
/// use luohu_policy_core::{form::input, money::Money};
///
/// assert_eq!(input::money("1.5亿元"), Ok(Money::from_units(150_000_000)));
/// assert_eq!(input::money("一亿两千万"), Ok(Money::from_units(120_000_000)));
/// assert!(input::money("约5000万").is_err());
/// ```
pub fn money(text: &str) -> Result<Money, MoneyError> {
    let mut text = half_width(text).to_ascii_uppercase();
    for unit in ["人民币", "美元", "美金", "元", "圆", "整", "RMB", "CNY", "USD", "US$", "$", "¥", ",", " "]
    {
        text = text.replace(unit, "");
    }
    if let Ok(amount) = text.parse() {
        return Ok(amount);
    }
    let text: String = text.chars().map(digit).collect();
    let total = summed(&text, &LARGE, &|section, large| {
        summed(section, &SMALL, &|number, small| {
            // 十五 is said without the one before ten.
            let number = if number.is_empty() && small == 10 { "1" } else { number };
            scaled(number, small.checked_mul(large).ok_or(MoneyError::OutOfRange)?)
        })
    })?;
    let amount = Money::from_hundredths(total);
    if amount > Money::MAX { Err(MoneyError::OutOfRange) } else { Ok(amount) }
}

/// A unit and what it is worth.
type Unit = (&'static str, i64);

/// What every four digits are counted in, and what stands below it.
const LARGE: [Unit; 6] = [
    ("万亿", 1_000_000_000_000),
    ("萬億", 1_000_000_000_000),
    ("亿", 100_000_000),
    ("億", 100_000_000),
    ("万", 10_000),
    ("萬", 10_000),
];
const SMALL: [Unit; 3] = [("千", 1_000), ("百", 100), ("十", 10)];

/// A digit for its Chinese word.
fn digit(letter: char) -> char {
    const WORDS: [&str; 10] = ["零〇", "一", "二两", "三", "四", "五", "六", "七", "八", "九"];
    let value = (0..).zip(WORDS).find(|(_, words)| words.contains(letter));
    value.and_then(|(value, _)| char::from_digit(value, 10)).unwrap_or(letter)
}

/// The hundredths of parts with their units behind them, from the largest unit down: `1亿2000万`, and
/// within it `3千2百`. `part` tells those of one, given what stands before the unit and the unit.
fn summed(
    text: &str,
    units: &[Unit],
    part: &dyn Fn(&str, i64) -> Result<i64, MoneyError>,
) -> Result<i64, MoneyError> {
    let (mut rest, mut total, mut last) = (text, 0_i64, i64::MAX);
    loop {
        let (number, unit, after) = before_unit(rest, units);
        // 三千五 and 12万5 are 3500 and 125,000 to those who say it; a zero before the digit tells its place.
        let colloquial = unit == 1 && number.len() == 1 && last > 10 && last < i64::MAX;
        if unit >= last || colloquial {
            return Err(MoneyError::Format);
        }
        total = total.checked_add(part(number, unit)?).ok_or(MoneyError::OutOfRange)?;
        if after.is_empty() {
            return Ok(total);
        }
        (rest, last) = (after, unit);
    }
}

/// What stands before the first of these units, what that is worth, and what follows it: 1 and nothing
/// where there is none. Of two that begin together the longer one is meant.
fn before_unit<'a>(text: &'a str, units: &[Unit]) -> (&'a str, i64, &'a str) {
    let found =
        units.iter().filter_map(|(name, worth)| Some((text.find(name)?, Reverse(name.len()), *worth))).min();
    let Some((at, Reverse(length), worth)) = found else { return (text, 1, "") };
    let (before, from) = text.split_at(at);
    (before, worth, from.split_at(length).1)
}

/// A decimal number times a unit, in hundredths, exactly.
pub(crate) fn scaled(number: &str, unit: i64) -> Result<i64, MoneyError> {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, "0"));
    let digits =
        |part: &str| !part.is_empty() && part.len() <= 18 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) {
        return Err(MoneyError::Format);
    }
    let decimals = decimals.trim_end_matches('0');
    let scale = u32::try_from(decimals.len()).ok().and_then(|places| 10_i64.checked_pow(places));
    let scale = i128::from(scale.ok_or(MoneyError::Format)?);
    let fraction: i128 =
        if decimals.is_empty() { 0 } else { decimals.parse().map_err(|_| MoneyError::Format)? };
    let whole: i128 = whole.parse().map_err(|_| MoneyError::Format)?;
    // Eighteen digits and a unit of at most 19 leave room in 128 bits.
    let hundredths = whole.checked_mul(scale).and_then(|value| value.checked_add(fraction));
    let hundredths = hundredths.and_then(|value| value.checked_mul(i128::from(unit)));
    let hundredths = hundredths.and_then(|value| value.checked_mul(100)).ok_or(MoneyError::OutOfRange)?;
    if hundredths % scale != 0 {
        return Err(MoneyError::Format);
    }
    i64::try_from(hundredths / scale).map_err(|_| MoneyError::OutOfRange)
}

/// A day as people write it: `2026-3-1`, `2026/03/01`, `2026.3.1`, `2026年3月1日`, `20260301`.
///
/// # Errors
/// When it is no day, does not exist, or is out of range.
///
/// ```
/// use luohu_policy_core::form::input;
///
/// assert_eq!(input::date("２０２６年３月１日").map(|day| day.to_string()), Ok("2026-03-01".into()));
/// assert!(input::date("2026-2-30").is_err());
/// ```
pub fn date(text: &str) -> Result<CivilDate, DateError> {
    let text = half_width(text).replace(' ', "");
    let digits_only = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = if digits_only {
        [text.get(..4), text.get(4..6), text.get(6..)].into_iter().flatten().collect()
    } else {
        let text = text.strip_suffix(['日', '号']).unwrap_or(&text);
        text.split(['-', '/', '.', '年', '月']).collect()
    };
    let [year, month, day] = parts[..] else { return Err(DateError::Format) };
    let number = |part: &str, most: usize| {
        let plain = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<i16>().ok()).flatten().ok_or(DateError::Format)
    };
    if year.len() != 4 {
        return Err(DateError::Format);
    }
    let small = |value: i16| i8::try_from(value).map_err(|_| DateError::NoSuchDay);
    CivilDate::new(number(year, 4)?, small(number(month, 2)?)?, small(number(day, 2)?)?)
}

/// A number as people write it: `1,200`, `４５．５`, `65%`.
///
/// # Errors
/// When it is no number with at most three decimals, or out of range.
///
/// ```
/// use luohu_policy_core::{decimal::Decimal, form::input};
///
/// assert_eq!(input::number("1，864.9"), "1864.9".parse::<Decimal>());
/// assert_eq!(input::number("65%"), Ok(Decimal::whole(65)));
/// assert!(input::number("约65").is_err());
/// ```
pub fn number(text: &str) -> Result<Decimal, DecimalError> {
    let text = half_width(text).replace([',', ' '], "");
    text.strip_suffix('%').unwrap_or(&text).parse()
}

/// A year as people write it: `2013`, `2013年`.
#[must_use]
pub fn year(text: &str) -> Option<i64> {
    let text = half_width(text);
    let text = text.strip_suffix('年').unwrap_or(&text).trim();
    (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_in_chinese_units_are_exact() {
        for (text, hundredths) in [
            ("5000万", 5_000_000_000),
            ("5000 万美元", 5_000_000_000),
            ("５０００万", 5_000_000_000),
            ("5千万", 5_000_000_000),
            ("1.5亿元", 15_000_000_000),
            ("0.000001万", 1),
            ("1亿2000万300.5", 12_000_030_050),
            ("五千万", 5_000_000_000),
            ("三千二百万", 3_200_000_000),
            ("一亿两千万元整", 12_000_000_000),
            ("十五万", 15_000_000),
            ("二十万", 20_000_000),
            ("1.5万亿", 150_000_000_000_000),
            ("一百一十万", 110_000_000),
            ("一百十万", 110_000_000),
            ("一千零五万", 1_005_000_000),
            ("一百二十五", 12_500),
            ("一万零五", 1_000_500),
            ("¥1,000.50", 100_050),
            ("1，000", 100_000),
            ("50000000", 5_000_000_000),
        ] {
            let amount = money(text).map(Money::hundredths);
            assert_eq!(amount.unwrap_or(-1), hundredths, "{text}");
        }
        for text in [
            "",
            "万",
            "1.0000001万",
            "2000万1亿",
            "1万1万",
            "-1",
            "十百",
            "12万5",
            "一万五",
            "三千五",
            "五千五万",
            "千万",
            "百万",
            "二千三千",
            "10万零",
            "万万亿亿亿",
            "1e8",
            "1.2.3",
            "99999999999999999亿",
            ".",
        ] {
            assert!(money(text).is_err(), "{text}");
        }
    }

    #[test]
    fn dates_are_read_in_every_usual_form() {
        for text in [
            "2026-3-1",
            "2026/03/01",
            "2026.3.1",
            "2026年3月1日",
            "2026年3月1号",
            "20260301",
            " ２０２６－０３－０１ ",
            "2026 年 3 月 1 日",
        ] {
            assert_eq!(date(text).map(|day| day.to_string()), Ok("2026-03-01".to_owned()), "{text}");
        }
        for text in [
            "",
            "2026",
            "26-3-1",
            "2026-3",
            "2026-13-1",
            "2026-02-29",
            "2026030",
            "2026-3-1-1",
            "abc",
            "2026-003-01",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
        assert_eq!(year("２０１３年"), Some(2013));
        assert_eq!(year("13"), None);
    }
}
