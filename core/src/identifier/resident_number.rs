//! Resident number: GB 11643-1999.

use core::{fmt, str::FromStr};
use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::{Identifier, IdentifierError, Standard, digit_or_x, is_between};
use crate::{
    date::{CivilDate, DateError},
    form::input::half,
    text::Text,
};

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

impl Identifier for ResidentNumber {
    const STANDARD: &'static Standard = &Standard {
        label: Text::new("身份证号码", "Resident identity number"),
        takes: Text::new(
            "前 17 位为数字，最后一位为数字或 X",
            "The first 17 characters are digits, the last is a digit or X",
        ),
        weights: &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1],
        rest: 1,
        modulus: 11,
        value,
        born,
    };

    fn parse(text: &str) -> Result<ResidentNumber, IdentifierError> {
        Self::STANDARD.read(text).map(ResidentNumber)
    }
}

fn value(place: usize, letter: char) -> Option<u32> {
    if place == 18 { digit_or_x(letter) } else { letter.to_digit(10) }
}

/// Whether the day of birth exists, also before the first day that a fact can have.
fn born(number: &str) -> bool {
    let part = |first, end| number.get(first..end).unwrap_or_default();
    let day = [part(6, 10), "-", part(10, 12), "-", part(12, 14)].concat();
    matches!(day.parse::<CivilDate>(), Ok(_) | Err(DateError::OutOfRange))
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

/// A text as it may be repeated: every resident number in it is masked, whatever stands around it or
/// sets its characters apart. Borrowed where there is none.
pub(crate) fn masked(text: &str) -> Cow<'_, str> {
    let standard = ResidentNumber::STANDARD;
    let letters: Vec<(usize, char, usize)> = text
        .char_indices()
        .map(|(start, letter)| (start, half(letter).to_ascii_uppercase(), start + letter.len_utf8()))
        .filter(|(_, letter, _)| !is_between(*letter))
        .collect();
    let (mut shown, mut told) = (String::new(), 0);
    for window in letters.windows(standard.length()) {
        let number = || window.iter().map(|(_, letter, _)| *letter);
        let (Some((start, ..)), Some((.., end))) = (window.first(), window.last()) else { break };
        if *start < told || standard.agrees(number()) != Ok(true) {
            continue;
        }
        if let Ok(number) = ResidentNumber::parse(&number().collect::<String>()) {
            shown.push_str(text.get(told..*start).unwrap_or_default());
            shown.push_str(&number.masked());
            told = *end;
        }
    }
    if told == 0 {
        return text.into();
    }
    shown.push_str(text.get(told..).unwrap_or_default());
    shown.into()
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
        serializer.serialize_str(&self.to_string())
    }
}
