//! Amounts of money as whole hundredths: fen or US cents. Currencies are never converted.

use core::{fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};

use crate::text::Text;

/// The currency an amount is stated in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    /// Renminbi yuan.
    Cny,
    /// United States dollars.
    Usd,
}

impl Currency {
    /// The ISO 4217 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Currency::Cny => "CNY",
            Currency::Usd => "USD",
        }
    }

    /// What people write behind an amount.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Currency::Cny => Text::new("元", "CNY"),
            Currency::Usd => Text::new("美元", "USD"),
        }
    }
}

/// A non-negative amount in hundredths of the main unit, at most [`Money::MAX`].
///
/// JSON gives it in the main unit, as an integer or as a string with at most two decimals;
/// it is written back as a string without needless decimals.
///
/// ```
/// use luohu_policy_core::money::Money;
///
/// let amount: Money = "10000000.5".parse()?;
/// assert_eq!(amount, Money::from_hundredths(1_000_000_050));
/// assert_eq!(amount.to_string(), "10000000.50");
/// assert!("1.005".parse::<Money>().is_err());
/// # Ok::<(), luohu_policy_core::money::MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

impl Money {
    /// Ten million times a million units: more than any enterprise has, and far from overflow.
    pub const MAX: Money = Money::from_units(10_000_000_000_000);

    /// An amount in whole main units (yuan or dollars).
    #[must_use]
    pub const fn from_units(units: i64) -> Money {
        Money(units * 100)
    }

    /// An amount in hundredths (fen or cents).
    #[must_use]
    pub const fn from_hundredths(hundredths: i64) -> Money {
        Money(hundredths)
    }

    /// The amount in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// The amount as reasons write it: `10000000 CNY`.
    #[must_use]
    pub fn in_currency(self, currency: Currency) -> String {
        let mut text = (self.0 / 100).to_string();
        let cents = self.0 % 100;
        if cents != 0 {
            text.push('.');
            if cents < 10 {
                text.push('0');
            }
            text.push_str(&cents.to_string());
        }
        text.push(' ');
        text.push_str(currency.code());
        text
    }

    /// How much is lacking to reach `goal`; `None` when it is reached.
    #[must_use]
    pub fn short_of(self, goal: Money) -> Option<Money> {
        (self < goal).then(|| Money(goal.0 - self.0))
    }
}

/// Why a text or number is no [`Money`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoneyError {
    /// Not digits with at most two decimals.
    Format,
    /// Negative, or above [`Money::MAX`].
    OutOfRange,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            MoneyError::Format => "an amount is an integer or a string with at most two decimals",
            MoneyError::OutOfRange => "an amount lies between `0` and `10000000000000`",
        })
    }
}

impl core::error::Error for MoneyError {}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Money, MoneyError> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (units, decimals) = digits.split_once('.').unwrap_or((digits, "00"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(units) || !all_digits(decimals) || decimals.len() > 2 {
            return Err(MoneyError::Format);
        }
        let units: i64 = units.parse().map_err(|_| MoneyError::OutOfRange)?;
        let cents: i64 = decimals.parse().map_err(|_| MoneyError::Format)?;
        let cents = if decimals.len() == 1 { cents * 10 } else { cents };
        let amount = units.checked_mul(100).and_then(|amount| amount.checked_add(cents)).map(Money);
        match amount {
            Some(amount) if amount <= Money::MAX && (!negative || amount.0 == 0) => Ok(amount),
            _ => Err(MoneyError::OutOfRange),
        }
    }
}

impl TryFrom<i64> for Money {
    type Error = MoneyError;

    /// An amount in whole main units.
    fn try_from(units: i64) -> Result<Money, MoneyError> {
        let amount = units.checked_mul(100).map(Money);
        amount.filter(|amount| (Money(0)..=Money::MAX).contains(amount)).ok_or(MoneyError::OutOfRange)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 100 {
            0 => write!(f, "{}", self.0 / 100),
            cents => write!(f, "{}.{cents:02}", self.0 / 100),
        }
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        struct Amount;

        impl Visitor<'_> for Amount {
            type Value = Money;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&MoneyError::Format, formatter)
            }

            fn visit_i64<E: de::Error>(self, units: i64) -> Result<Money, E> {
                units.try_into().map_err(E::custom)
            }

            fn visit_u64<E: de::Error>(self, units: u64) -> Result<Money, E> {
                let units = i64::try_from(units).map_err(|_| MoneyError::OutOfRange);
                units.and_then(Money::try_from).map_err(E::custom)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Money, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_any(Amount)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let text = schemars::json_schema!({"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,2})?$"});
        if generator.contract().is_serialize() {
            return text;
        }
        let units = schemars::json_schema!({"type": "integer", "minimum": 0, "maximum": Money::MAX.0 / 100});
        schemars::json_schema!({"oneOf": [units, text]})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_exactly_or_refused() {
        for (text, hundredths) in
            [("0", 0), ("0.01", 1), ("50000000", 5_000_000_000), ("-0", 0), ("0010.5", 1050)]
        {
            assert_eq!(text.parse(), Ok(Money(hundredths)), "{text}");
            let amount = Money(hundredths);
            assert_eq!(amount.in_currency(Currency::Usd), format!("{amount} USD"));
        }
        for text in ["", ".", "1.", ".5", "1.234", "1e6", "1,000", " 1", "１", "+1"] {
            assert_eq!(text.parse::<Money>(), Err(MoneyError::Format), "{text}");
        }
        for text in ["-1", "-0.01", "10000000000000.01", "99999999999999999999999"] {
            assert_eq!(text.parse::<Money>(), Err(MoneyError::OutOfRange), "{text}");
        }
    }

    #[test]
    fn json_takes_integers_and_strings_and_never_a_float() {
        let read = |json: &str| serde_json::from_str::<Money>(json).ok();
        assert_eq!(read("50000000"), Some(Money::from_units(50_000_000)));
        assert_eq!(read("\"0.10\""), Some(Money(10)));
        for bad in ["1.0", "1e3", "true", "-1", "[]", "18446744073709551615"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
