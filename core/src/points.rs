//! Performance points as whole tenths: binary fractions cannot hold 0.1 + 0.1 + 0.1.

use core::{
    fmt,
    iter::Sum,
    ops::{Add, Neg, Sub},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Points in tenths, written with one decimal: `"0.4"`, `"-0.3"`.
///
/// ```
/// use luohu_policy_core::points::Points;
///
/// let three: Points = [Points::from_tenths(1); 3].into_iter().sum();
/// assert_eq!(three.to_string(), "0.3");
/// assert_eq!((Points::ZERO - three).to_string(), "-0.3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Points(i32);

impl Points {
    /// No points.
    pub const ZERO: Points = Points(0);

    /// Points from tenths: 4 is 0.4.
    #[must_use]
    pub const fn from_tenths(tenths: i32) -> Points {
        Points(tenths)
    }

    /// The points in tenths.
    #[must_use]
    pub const fn tenths(self) -> i32 {
        self.0
    }

    pub(crate) fn parse(text: &str) -> Option<Points> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (whole, tenth) = digits.split_once('.')?;
        let one_digit = tenth.len() == 1 && tenth.bytes().all(|byte| byte.is_ascii_digit());
        let whole: i32 = whole.bytes().all(|byte| byte.is_ascii_digit()).then(|| whole.parse().ok())??;
        let tenth: i32 = one_digit.then(|| tenth.parse().ok())??;
        let tenths = whole.checked_mul(10)?.checked_add(tenth)?;
        Some(Points(if negative { -tenths } else { tenths }))
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0.saturating_add(other.0))
    }
}

impl Sub for Points {
    type Output = Points;
    fn sub(self, other: Points) -> Points {
        Points(self.0.saturating_sub(other.0))
    }
}

impl Neg for Points {
    type Output = Points;
    fn neg(self) -> Points {
        Points::ZERO - self
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(points: I) -> Points {
        points.fold(Points::ZERO, Add::add)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let tenths = self.0.unsigned_abs();
        write!(f, "{sign}{}.{}", tenths / 10, tenths % 10)
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Points, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Points::parse(&text)
            .ok_or_else(|| de::Error::custom("points are written with one decimal, such as `0.4`"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Points {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Points".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^-?[0-9]+\\.[0-9]$"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_round_trip_with_one_decimal() {
        for text in ["0.0", "0.4", "-0.3", "12.5", "-1.0"] {
            assert_eq!(Points::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "1", ".1", "0.10", "0.", "--0.1", "+0.1"] {
            assert_eq!(Points::parse(text), None, "{text}");
        }
    }
}
