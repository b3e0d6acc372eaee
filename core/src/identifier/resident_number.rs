//! Resident number: GB 11643-1999.

use core::{fmt, str::FromStr};

use jiff_core::civil::Date;
use serde::{Serialize, Serializer};

use super::{Identifier, IdentifierError, characters, digit_or_x, weighted_sum};
use crate::text::Text;

/// An 18-character resident number (公民身份号码) whose day of birth exists and whose check digit
/// agrees.
///
/// Whatever prints, logs or serialises it shows the mask; [`ResidentNumber::unmasked`] alone gives
/// the number. The digit catches every wrong digit and every swap of two neighbours. The division
/// code is not looked up: divisions come and go, people keep their number.
///
/// ```
/// use luohu_policy_core::identifier::ResidentNumber;
///
/// let number: ResidentNumber = "11010519491231002x".parse()?;
/// assert_eq!(number.to_string(), "11**************2X");
/// assert_eq!(format!("{number:?}"), "ResidentNumber(11**************2X)");
/// assert_eq!(number.unmasked(), "11010519491231002X");
/// # Ok::<(), luohu_policy_core::identifier::IdentifierError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ResidentNumber(String);

const MODULUS: u32 = 11;
/// The check digit itself counts once, so that a valid number sums to a rest of 1.
const WEIGHTS: [u32; 18] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

impl Identifier for ResidentNumber {
    const LABEL: Text = Text::new("身份证号码", "Resident identity number");
    const LENGTH: usize = 18;
    const TAKES: Text = Text::new(
        "前 17 位为数字，最后一位为数字或 X",
        "The first 17 characters are digits, the last is a digit or X",
    );

    fn parse(text: &str) -> Result<ResidentNumber, IdentifierError> {
        let letters = characters(text, Self::LENGTH)?;
        let sum = weighted_sum(&letters, &WEIGHTS, value)?;
        let number: String = letters.into_iter().collect();
        if birth(&number).is_none() {
            Err(IdentifierError::BirthDate)
        } else if sum % MODULUS != 1 {
            Err(IdentifierError::CheckDigit)
        } else {
            Ok(ResidentNumber(number))
        }
    }
}

fn value(place: usize, letter: char) -> Option<u32> {
    if place == 18 { digit_or_x(letter) } else { letter.to_digit(10) }
}

/// The day of birth. People older than the first day that a fact can have hold numbers too.
fn birth(number: &str) -> Option<Date> {
    let year = number.get(6..10)?.parse().ok()?;
    let (month, day) = (number.get(10..12)?.parse().ok()?, number.get(12..14)?.parse().ok()?);
    Date::new(year, month, day).ok()
}

impl ResidentNumber {
    /// The 18 characters, for the one who must have them.
    #[must_use]
    pub fn unmasked(&self) -> &str {
        &self.0
    }

    /// The first two and the last two characters: enough for people to know their own number, too
    /// little for anyone to learn the day of birth, the county or the sequence from.
    #[must_use]
    pub fn masked(&self) -> String {
        let (first, last) = (self.0.get(..2).unwrap_or_default(), self.0.get(16..).unwrap_or_default());
        [first, "**************", last].concat()
    }
}

impl FromStr for ResidentNumber {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<ResidentNumber, IdentifierError> {
        ResidentNumber::parse(text)
    }
}

impl fmt::Display for ResidentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.masked())
    }
}

impl fmt::Debug for ResidentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResidentNumber({self})")
    }
}

impl Serialize for ResidentNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
