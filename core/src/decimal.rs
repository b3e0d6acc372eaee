//! Counted and measured quantities as whole thousandths: schools, kilometres, per cent.

use core::{fmt, str::FromStr};
use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A non-negative quantity in thousandths of its unit, at most [`Decimal::MAX`].
///
/// JSON gives it as an integer or as a string with at most three decimals; it is written back as a
/// string without needless decimals.
///
/// ```
/// use luohu_policy_core::decimal::Decimal;
///
/// let share: Decimal = "45.50".parse()?;
/// assert_eq!(share, Decimal::from_thousandths(45_500));
/// assert_eq!(share.to_string(), "45.5");
/// assert!("0.0001".parse::<Decimal>().is_err());
/// # Ok::<(), luohu_policy_core::decimal::DecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(i64);

/// Thousandths of one.
const ONE: i64 = 1000;

impl Decimal {
    /// A million million: more than anything here is counted to, and far from overflow.
    pub const MAX: Decimal = Decimal::whole(1_000_000_000_000);

    /// A whole number of units.
    #[must_use]
    pub const fn whole(units: i64) -> Decimal {
        Decimal(units * ONE)
    }

    /// A quantity in thousandths.
    #[must_use]
    pub const fn from_thousandths(thousandths: i64) -> Decimal {
        Decimal(thousandths)
    }

    /// The quantity in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// The quantity in whole units, where it has no decimals.
    #[must_use]
    pub const fn units(self) -> Option<i64> {
        if self.0 % ONE == 0 { Some(self.0 / ONE) } else { None }
    }

    /// How much is lacking to reach `goal`; `None` when it is reached.
    #[must_use]
    pub fn short_of(self, goal: Decimal) -> Option<Decimal> {
        (self < goal).then(|| Decimal(goal.0 - self.0))
    }

    /// How many decimals it is written with.
    #[must_use]
    pub const fn decimals(self) -> u8 {
        match self.0 % ONE {
            0 => 0,
            part if part % 100 == 0 => 1,
            part if part % 10 == 0 => 2,
            _ => 3,
        }
    }
}

/// Why a text or number is no [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecimalError {
    /// Not digits with at most three decimals.
    Format,
    /// Negative, or above [`Decimal::MAX`].
    OutOfRange,
}

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DecimalError::Format => "a quantity is an integer or a string with at most three decimals",
            DecimalError::OutOfRange => "a quantity lies between `0` and `1000000000000`",
        })
    }
}

impl core::error::Error for DecimalError {}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Decimal, DecimalError> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (units, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(units) || !all_digits(decimals) || decimals.len() > 3 {
            return Err(DecimalError::Format);
        }
        let units: i64 = units.parse().map_err(|_| DecimalError::OutOfRange)?;
        let part: i64 = format!("{decimals:0<3}").parse().map_err(|_| DecimalError::Format)?;
        let quantity = units.checked_mul(ONE).and_then(|units| units.checked_add(part)).map(Decimal);
        match quantity {
            Some(quantity) if quantity <= Decimal::MAX && (!negative || quantity.0 == 0) => Ok(quantity),
            _ => Err(DecimalError::OutOfRange),
        }
    }
}

impl TryFrom<i64> for Decimal {
    type Error = DecimalError;

    /// A whole number of units.
    fn try_from(units: i64) -> Result<Decimal, DecimalError> {
        let quantity = units.checked_mul(ONE).map(Decimal);
        quantity
            .filter(|quantity| (Decimal(0)..=Decimal::MAX).contains(quantity))
            .ok_or(DecimalError::OutOfRange)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (units, part) = (self.0 / ONE, self.0 % ONE);
        match self.decimals() {
            0 => write!(f, "{units}"),
            1 => write!(f, "{units}.{}", part / 100),
            2 => write!(f, "{units}.{:02}", part / 10),
            _ => write!(f, "{units}.{part:03}"),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Given<'a> {
            Units(i64),
            #[serde(borrow)]
            Text(Cow<'a, str>),
        }
        match Given::deserialize(deserializer)? {
            Given::Units(units) => units.try_into(),
            Given::Text(text) => text.parse(),
        }
        .map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let text = schemars::json_schema!({"type": "string", "pattern": "^[0-9]{1,13}(\\.[0-9]{1,3})?$"});
        if generator.contract().is_serialize() {
            return text;
        }
        let units =
            schemars::json_schema!({"type": "integer", "minimum": 0, "maximum": 1_000_000_000_000_i64});
        let told = "A quantity: an integer or a string with at most three decimals.";
        schemars::json_schema!({"description": told, "oneOf": [units, text]})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_the_same() {
        for (text, written) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.001", "0.001"),
            ("45.5", "45.5"),
            ("45.50", "45.5"),
            ("45.05", "45.05"),
            ("1864.9", "1864.9"),
            ("007", "7"),
            ("1000000000000", "1000000000000"),
        ] {
            assert_eq!(
                text.parse::<Decimal>().map(|read| read.to_string()),
                Ok(written.to_owned()),
                "{text}"
            );
        }
        for text in ["", ".", "1.", ".5", "1.0001", "1e3", " 1", "+1", "１"] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Format), "{text}");
        }
        for text in ["-1", "-0.001", "1000000000000.001", "99999999999999999999"] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::OutOfRange), "{text}");
        }
        assert_eq!(serde_json::from_str::<Decimal>("3").unwrap(), Decimal::whole(3));
        assert!(serde_json::from_str::<Decimal>("-3").is_err());
        assert!(serde_json::from_str::<Decimal>("3.5").is_err());
    }

    #[test]
    fn what_lacks_is_the_difference() {
        let goal = Decimal::whole(65);
        assert_eq!(Decimal::from_thousandths(64_999).short_of(goal), Some(Decimal::from_thousandths(1)));
        assert_eq!(goal.short_of(goal), None);
        assert_eq!(Decimal::from_thousandths(1500).units(), None);
    }
}
