//! Headings of a register as facts of a measure: contract names, labels in both languages, units.

use crate::{
    field::{Field, Kind},
    form::input::half_width,
    money::Currency,
    problem::Problem,
    text::Text,
};

/// What a column of a register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The fact.
    pub field: &'static Field,
    /// How many main units one unit of the column is: 10,000 for 万元; 1 for what is no amount.
    pub unit: i64,
}

/// The fact that a heading names, if it names one.
///
/// A heading is the contract's name of a fact or its label in either language, with or without 是否
/// before it, and for amounts a unit behind it: `上年度纳税额（万元）`, `注册资本 亿元`, `keyHighTech`.
///
/// # Errors
/// When the unit is in another currency than the fact: nothing is ever converted.
///
/// ```
/// use luohu_policy_core::{columns::heading, measures};
///
/// let fields = measures::find("key-enterprise").map(|entry| entry.about().fields).unwrap_or_default();
/// let tax = heading::recognise(fields, "上年纳税额（万元）")?.map(|heading| (heading.field.name, heading.unit));
/// assert_eq!(tax, Some(("priorYearTaxCny", 10_000)));
/// assert!(heading::recognise(fields, "上年度纳税额（万美元）").is_err());
/// # Ok::<(), luohu_policy_core::problem::Problem>(())
/// ```
pub fn recognise(fields: &'static [Field], heading: &str) -> Result<Option<Heading>, Problem> {
    let heading = heading.trim();
    if let Some(field) = fields.iter().find(|field| field.name.eq_ignore_ascii_case(heading)) {
        return Ok(Some(Heading { field, unit: 1 }));
    }
    let plain = plain(heading);
    if let Some(field) = labelled(fields, &plain) {
        return Ok(Some(Heading { field, unit: 1 }));
    }
    for (name, unit) in apart(&plain) {
        let Some(field) = labelled(fields, name) else { continue };
        match &field.kind {
            Kind::Money { .. } | Kind::Tier { .. } => {
                if let Some(unit) = Unit::read(unit) {
                    return unit.of(field, heading).map(Some);
                }
            }
            Kind::Number { unit: own, .. } if [own.zh_cn, own.en].map(normal).contains(&normal(unit)) => {
                return Ok(Some(Heading { field, unit: 1 }));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// A fact under a unit that is named apart from its heading, such as `万元`.
///
/// # Errors
/// When there is no such unit, or it is not one of this fact.
pub fn with_unit(field: &'static Field, unit: &str) -> Result<Heading, Problem> {
    let known = Unit::read(&plain(unit));
    match &field.kind {
        Kind::Money { .. } | Kind::Tier { .. } => match known {
            Some(known) => known.of(field, unit),
            None => Err(problem(field, unit, NO_UNIT)),
        },
        _ => Err(problem(field, unit, NO_AMOUNT)),
    }
}

/// A unit of amounts.
struct Unit {
    factor: i64,
    currency: Option<Currency>,
}

impl Unit {
    /// `万元`, `亿美元`, `million usd`; `None` when it is none.
    fn read(text: &str) -> Option<Unit> {
        let text = text.strip_prefix("单位").unwrap_or(text).trim_start_matches(':').trim();
        let (mut rest, mut currency) = (text, None);
        for (word, of) in CURRENCIES {
            if let Some(before) = rest.strip_suffix(word).or_else(|| rest.strip_prefix(word)) {
                (rest, currency) = (before.trim(), currency.or(Some(*of)));
            }
        }
        if rest.is_empty() {
            return currency.map(|currency| Unit { factor: 1, currency: Some(currency) });
        }
        let (_, factor) = FACTORS.iter().find(|(word, _)| *word == rest)?;
        Some(Unit { factor: *factor, currency })
    }

    fn of(self, field: &'static Field, heading: &str) -> Result<Heading, Problem> {
        let own = match &field.kind {
            Kind::Money { currency } | Kind::Tier { currency, .. } => Some(*currency),
            _ => None,
        };
        match self.currency {
            Some(currency) if Some(currency) != own => Err(problem(field, heading, OTHER_CURRENCY)),
            _ => Ok(Heading { field, unit: self.factor }),
        }
    }
}

/// Longer words first: 美元 ends in 元.
const CURRENCIES: &[(&str, Currency)] = &[
    ("美元", Currency::Usd),
    ("美金", Currency::Usd),
    ("usd", Currency::Usd),
    ("人民币元", Currency::Cny),
    ("元", Currency::Cny),
    ("人民币", Currency::Cny),
    ("cny", Currency::Cny),
    ("rmb", Currency::Cny),
    ("yuan", Currency::Cny),
];

const FACTORS: &[(&str, i64)] = &[
    ("百", 100),
    ("千", 1_000),
    ("thousand", 1_000),
    ("万", 10_000),
    ("十万", 100_000),
    ("百万", 1_000_000),
    ("million", 1_000_000),
    ("千万", 10_000_000),
    ("亿", 100_000_000),
    ("billion", 1_000_000_000),
];

/// The ways to take a heading for a name and a unit behind it.
fn apart(plain: &str) -> impl Iterator<Item = (&str, &str)> {
    let bracketed = plain.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    let separated =
        plain.char_indices().filter(|(_, letter)| matches!(letter, '/' | ':' | ',' | '_' | '-' | ' '));
    let separated = separated.filter_map(|(at, _)| Some((plain.get(..at)?, plain.get(at + 1..)?)));
    // 上年度纳税额万元: a unit without anything between.
    let joined = plain.char_indices().skip(1).filter_map(|(at, _)| plain.split_at_checked(at));
    bracketed.into_iter().chain(separated).chain(joined)
}

fn labelled<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    let name = normal(name);
    (!name.is_empty()).then(|| fields.iter().find(|field| labels(field).contains(&name))).flatten()
}

/// Every name of a field, as [`normal`] gives it: a label with what stands in brackets and without.
fn labels(field: &Field) -> Vec<String> {
    let mut labels = Vec::new();
    for label in [field.label.zh_cn, field.label.en] {
        let plain = plain(label);
        if let Some((before, after)) = plain.split_once('(')
            && let Some((_, behind)) = after.split_once(')')
        {
            labels.push(normal(&format!("{before}{behind}")));
        }
        labels.push(normal(&plain));
    }
    labels
}

/// Half-width and in lower case.
fn plain(text: &str) -> String {
    half_width(text).to_lowercase()
}

/// Words of one meaning in registers, and what a name is compared without.
const SAME: &[(&str, &str)] =
    &[("年度", "年"), ("本年", "当年"), ("资本", "资金"), ("金额", "额"), ("总额", "额")];

/// A name as it is compared: without spaces, quotes and brackets, without 是否 before it, one word
/// for each meaning.
fn normal(text: &str) -> String {
    let letters = plain(text);
    let mut name: String = letters
        .chars()
        .filter(|letter| !letter.is_whitespace() && !"“”\"'‘’()《》·".contains(*letter))
        .collect();
    for (word, same) in SAME {
        name = name.replace(word, same);
    }
    let bare = ["是否为", "是否", "是"].iter().find_map(|before| name.strip_prefix(before));
    bare.map(str::to_owned).unwrap_or(name)
}

fn problem(field: &Field, given: &str, text: Text) -> Problem {
    let values = [("zh", field.label.zh_cn), ("en", field.label.en), ("given", given)];
    Problem::new(given, "bad-unit", text, &values)
}

const OTHER_CURRENCY: Text = Text::new(
    "表头“{given}”的币种与“{zh}”不同；金额从不换算，请改用该项规定的币种。",
    "The heading “{given}” is in another currency than “{en}”; amounts are never converted, give the fact's own currency.",
);
const NO_UNIT: Text = Text::new(
    "“{given}”不是金额单位；可用：元、千元、万元、百万元、亿元，美元同理。",
    "“{given}” is no unit of amounts; use 元, 千元, 万元, 百万元, 亿元, or the same with 美元.",
);
const NO_AMOUNT: Text =
    Text::new("“{zh}”不是金额，不能指定单位“{given}”。", "“{en}” is no amount and takes no unit “{given}”.");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::{self, MEASURES};

    fn found(heading: &str) -> Option<(&'static str, i64)> {
        let fields = measures::find("key-enterprise").unwrap().about().fields;
        recognise(fields, heading).unwrap().map(|heading| (heading.field.name, heading.unit))
    }

    #[test]
    fn headings_of_registers_are_recognised() {
        for (heading, name, unit) in [
            ("priorYearTaxCny", "priorYearTaxCny", 1),
            (" PRIORYEARTAXCNY ", "priorYearTaxCny", 1),
            ("上年度纳税额", "priorYearTaxCny", 1),
            ("上年纳税额(元)", "priorYearTaxCny", 1),
            ("上年度纳税金额（万元）", "priorYearTaxCny", 10_000),
            ("上年度纳税额（单位：万元）", "priorYearTaxCny", 10_000),
            ("上年度纳税额/亿元", "priorYearTaxCny", 100_000_000),
            ("上年度纳税额 万", "priorYearTaxCny", 10_000),
            ("上年度纳税额人民币万元", "priorYearTaxCny", 10_000),
            ("Tax paid, previous year (million CNY)", "priorYearTaxCny", 1_000_000),
            ("上年度营业收入（或产值）（亿元）", "priorYearRevenueCny", 100_000_000),
            ("上年度营业收入（亿元）", "priorYearRevenueCny", 100_000_000),
            ("本年营业收入", "currentYearRevenueCny", 1),
            ("注册资本（百万元）", "registeredCapitalCny", 1_000_000),
            ("上年度出口额（万美元）", "priorYearExportUsd", 10_000),
            ("上年度出口总额美元", "priorYearExportUsd", 1),
            ("是否为总部企业", "headquarters", 1),
            ("是否世界500强企业新设机构", "newBodyOfFortune500", 1),
            ("新获中国驰名商标", "newChinaWellKnownTrademark", 1),
        ] {
            assert_eq!(found(heading), Some((name, unit)), "{heading}");
        }
        for heading in
            ["", "企业名称", "上年度", "纳税额", "上年度纳税额（公顷）", "总部企业（万元）", "（万元）", "元"]
        {
            assert_eq!(found(heading), None, "{heading}");
        }
    }

    #[test]
    fn an_amount_in_another_currency_is_refused() {
        let fields = measures::find("key-enterprise").unwrap().about().fields;
        for heading in ["上年度出口额（万元）", "上年度纳税额（USD）"] {
            assert_eq!(recognise(fields, heading).unwrap_err().code, "bad-unit", "{heading}");
        }
        let named = |name: &str| fields.iter().find(|field| field.name == name).unwrap();
        assert_eq!(with_unit(named("priorYearTaxCny"), "万元").unwrap().unit, 10_000);
        for (name, unit) in [("priorYearTaxCny", "美元"), ("priorYearTaxCny", "斤"), ("headquarters", "元")]
        {
            assert_eq!(with_unit(named(name), unit).unwrap_err().code, "bad-unit", "{unit}");
        }
    }

    #[test]
    fn no_two_facts_of_a_measure_share_a_name() {
        for entry in MEASURES {
            let fields = entry.about().fields;
            for field in fields {
                for label in labels(field) {
                    let same = fields.iter().filter(|other| labels(other).contains(&label)).count();
                    assert_eq!(same, 1, "{}: {label}", entry.about().id);
                }
            }
        }
    }
}
