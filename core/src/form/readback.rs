//! What was understood, read back to the person who typed it.

use crate::{
    date::CivilDate,
    explain::value,
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
/// assert_eq!(amount(large, Currency::Usd, Lang::ZhCn), "50,000,000 美元（5000 万美元）");
/// assert_eq!(amount(large, Currency::Usd, Lang::En), "50,000,000 USD");
/// assert_eq!(day("2016-09-01".parse()?, Lang::ZhCn), "2016年9月1日（星期四）");
/// # Ok::<(), luohu_policy_core::date::DateError>(())
/// ```
#[must_use]
pub fn understood(field: &Field, text: &str, lang: Lang) -> Option<String> {
    match &field.kind {
        Kind::Money { currency } => input::money(text).ok().map(|money| amount(money, *currency, lang)),
        Kind::Date => input::date(text).ok().map(|date| day(date, lang)),
        Kind::Number { unit, .. } => {
            let number = input::number(text).ok()?.to_string();
            // A number that stands there as it was understood needs no reading back.
            (number != text.trim()).then(|| [&*value::grouped(&number), " ", unit.get(lang)].concat())
        }
        _ => None,
    }
}

/// An amount with thousands separators and its currency; in Chinese also in 万 or 亿 where nothing
/// is lost by it.
#[must_use]
pub fn amount(money: Money, currency: Currency, lang: Lang) -> String {
    let unit = currency.name();
    let plain = [&*value::grouped(&money.to_string()), " ", unit.get(lang)].concat();
    let short = value::money(money, unit, lang);
    if short == plain { plain } else { format!("{plain}（{short}）") }
}

/// A day in its long form, with the day of the week.
#[must_use]
pub fn day(date: CivilDate, lang: Lang) -> String {
    const WEEKDAYS: [Text; 7] = [
        Text::new("星期一", "Monday"),
        Text::new("星期二", "Tuesday"),
        Text::new("星期三", "Wednesday"),
        Text::new("星期四", "Thursday"),
        Text::new("星期五", "Friday"),
        Text::new("星期六", "Saturday"),
        Text::new("星期日", "Sunday"),
    ];
    let weekday = WEEKDAYS.get(usize::from(date.iso_weekday() - 1)).map_or("", |name| name.get(lang));
    let date = value::date(date, lang);
    match lang {
        Lang::ZhCn => format!("{date}（{weekday}）"),
        Lang::En => format!("{weekday}, {date}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::{Measure, key_enterprise::KeyEnterprise};

    #[test]
    fn a_number_is_read_back_where_it_was_written_otherwise() {
        let unit = Text::new("公顷", "hectares");
        let field =
            Field { kind: Kind::Number { unit, decimals: 1 }, ..KeyEnterprise::about().fields[0].clone() };
        let read = |text| understood(&field, text, Lang::ZhCn);
        assert_eq!(read("１８６４．９"), Some("1,864.9 公顷".to_owned()));
        assert_eq!(read("1,864.90"), Some("1,864.9 公顷".to_owned()));
        assert_eq!(read("1864.9"), None);
        assert_eq!(read("约 5"), None);
    }

    #[test]
    fn amounts_are_read_back_exactly() {
        let read = |hundredths| amount(Money::from_hundredths(hundredths), Currency::Cny, Lang::ZhCn);
        assert_eq!(read(0), "0 元");
        assert_eq!(read(9_999_999), "99,999.99 元");
        assert_eq!(read(1_000_000), "10,000 元（1 万元）");
        assert_eq!(read(15_000_000_000), "150,000,000 元（1.5 亿元）");
        assert_eq!(read(10_000_000_001), "100,000,000.01 元");
        assert_eq!(read(123_456_700), "1,234,567 元");
    }
}
