//! A share of an amount.

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;

use crate::{decimal::Decimal, money::Money, read::Quantity, text::Text};

/// A percentage from 0 to 100, in thousandths of one per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Percent(Decimal);

impl Percent {
    /// A whole percentage; above 100 it is 100.
    #[must_use]
    pub const fn whole(percent: u8) -> Percent {
        Percent(Decimal::whole(if percent > 100 { 100 } else { percent as i64 }))
    }

    /// This share of an amount, half a fen rounded up.
    #[must_use]
    pub fn of(self, amount: Money) -> Money {
        const HUNDRED: i128 = 100 * 1000;
        let share = i128::from(amount.hundredths()) * i128::from(self.0.thousandths());
        let rounded = (share + HUNDRED / 2).div_euclid(HUNDRED);
        // A share of at most the whole is no larger than the amount.
        Money::from_hundredths(i64::try_from(rounded).unwrap_or(amount.hundredths()))
    }

    /// The percentage as a number.
    #[must_use]
    pub const fn number(self) -> Decimal {
        self.0
    }
}

impl TryFrom<Decimal> for Percent {
    type Error = &'static str;

    fn try_from(number: Decimal) -> Result<Percent, &'static str> {
        if number <= Decimal::whole(100) { Ok(Percent(number)) } else { Err(Percent::EXPECTED.en) }
    }
}

impl Quantity for Percent {
    const EXPECTED: Text = Text::new(
        "应为 0 至 100 的百分比，例如 10 或 \"12.5\"",
        "a percentage from 0 to 100 is expected, such as 10 or \"12.5\"",
    );

    fn read(value: &Value) -> Option<Percent> {
        <Decimal as Quantity>::read(value)?.try_into().ok()
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Percent, D::Error> {
        Decimal::deserialize(deserializer)?.try_into().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_fen_is_rounded_up() {
        for (amount, share) in [(0, 0), (4, 0), (5, 1), (14, 1), (15, 2), (94, 9), (95, 10), (100, 10)] {
            assert_eq!(
                Percent::whole(10).of(Money::from_hundredths(amount)),
                Money::from_hundredths(share),
                "{amount}"
            );
        }
        let eighth = Percent::try_from(Decimal::from_thousandths(12_500)).unwrap();
        assert_eq!(eighth.of(Money::from_hundredths(4)), Money::from_hundredths(1));
        assert_eq!(Percent::whole(100).of(Money::MAX), Money::MAX);
        assert_eq!(Percent::whole(0).of(Money::MAX), Money::from_hundredths(0));
    }

    #[test]
    fn more_than_the_whole_is_no_share() {
        assert!(Percent::try_from(Decimal::from_thousandths(100_001)).is_err());
        assert!(serde_json::from_str::<Percent>("101").is_err());
        assert_eq!(serde_json::from_str::<Percent>("\"12.5\"").unwrap().number().to_string(), "12.5");
    }
}
