//! Numbers by which organisations and persons are told apart, each with a check digit.
//!
//! Read as people write them: full-width and lower-case letters, spaces and hyphens make no
//! difference. Nothing is looked up: a valid number need not be assigned to anyone. Three sums are
//! written out here because published packages are wrong where the weighted sum leaves no rest,
//! refuse authorities written as letters or look births up in tables of places, which every page
//! would download.

mod credit_code;
mod organisation_code;
mod resident_number;

use core::fmt;

pub use credit_code::CreditCode;
pub use organisation_code::OrganisationCode;
pub use resident_number::ResidentNumber;
pub(crate) use resident_number::masked;

use crate::{
    form::input::half_width,
    problem::Problem,
    text::{Message, Text, filled},
};

/// A kind of number.
pub trait Identifier: Sized + fmt::Display {
    /// What the standard says of it.
    const STANDARD: &'static Standard;

    /// The number in a text.
    ///
    /// # Errors
    /// The first thing that keeps the text from being such a number.
    fn parse(text: &str) -> Result<Self, IdentifierError>;
}

/// What the standard of a kind of number says.
#[derive(Debug)]
pub struct Standard {
    /// What people call the number.
    pub label: Text,
    /// Which characters it takes, as a part of a sentence.
    takes: Text,
    /// The weight of every character; the check digit itself has the weight 1.
    weights: &'static [u32],
    /// The weighted sum of a valid number, the check digit included, has this rest …
    rest: u32,
    /// … after division by this.
    modulus: u32,
    /// The value of a character at a place, counted from 1; none where it may not stand there.
    value: fn(usize, char) -> Option<u32>,
    /// Whether the day of birth in the number exists; yes where there is none in it.
    born: fn(&str) -> bool,
}

impl Standard {
    /// How many characters the number has.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.weights.len()
    }

    /// The characters of the number in a text.
    fn read(&self, text: &str) -> Result<String, IdentifierError> {
        let number = plain(text);
        let length = number.chars().count();
        if length != self.length() {
            return Err(IdentifierError::Length(length));
        }
        let agrees = self.agrees(number.chars())?;
        if !(self.born)(&number) {
            Err(IdentifierError::BirthDate)
        } else if !agrees {
            Err(IdentifierError::CheckDigit)
        } else {
            Ok(number)
        }
    }

    /// Whether the check digit agrees with the other characters.
    fn agrees(&self, number: impl Iterator<Item = char>) -> Result<bool, IdentifierError> {
        let mut sum = 0;
        for ((place, letter), weight) in (1..).zip(number).zip(self.weights) {
            sum += weight * (self.value)(place, letter).ok_or(IdentifierError::Character(place))?;
        }
        Ok(sum % self.modulus == self.rest)
    }
}

/// Why a text is no such number. It never holds the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierError {
    /// It has this many characters.
    Length(usize),
    /// The character at this place, counted from 1, is none that may stand there.
    Character(usize),
    /// The day of birth is in no calendar.
    BirthDate,
    /// The last character does not follow from the others: something was mistyped.
    CheckDigit,
}

impl IdentifierError {
    /// The stable name for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            IdentifierError::Length(_) => "bad-length",
            IdentifierError::Character(_) => "bad-character",
            IdentifierError::BirthDate => "bad-birth-date",
            IdentifierError::CheckDigit => "bad-check-digit",
        }
    }

    /// What a person reads at `path`: the field and the fix, never the number.
    #[must_use]
    pub fn problem(self, standard: &Standard, path: String) -> Problem {
        let (text, number) = match self {
            IdentifierError::Length(found) => (LENGTH, found),
            IdentifierError::Character(place) => (CHARACTER, place),
            IdentifierError::BirthDate => (BIRTH_DATE, 0),
            IdentifierError::CheckDigit => (CHECK_DIGIT, 0),
        };
        let (length, number) = (standard.length().to_string(), number.to_string());
        let fill = |text, field, takes| {
            let values = [("field", field), ("takes", takes), ("length", &*length), ("number", &*number)];
            filled(text, &values).into()
        };
        let Standard { label, takes, .. } = standard;
        let message = Message {
            zh_cn: fill(text.zh_cn, label.zh_cn, takes.zh_cn),
            en: fill(text.en, label.en, takes.en),
        };
        Problem { path, code: self.code().into(), message }
    }
}

const LENGTH: Text = Text::new(
    "{field}：应为 {length} 位，现填 {number} 位，请核对是否漏填或多填。",
    "{field}: {length} characters are needed and {number} were given; look for one left out or typed twice.",
);
const CHARACTER: Text = Text::new(
    "{field}：第 {number} 位有误，请改正；{takes}。",
    "{field}: character {number} cannot be right; correct it. {takes}.",
);
const BIRTH_DATE: Text = Text::new(
    "{field}：第 7 至 14 位应为出生日期，日历上没有所填的这一天，请核对。",
    "{field}: characters 7 to 14 are the day of birth, and the calendar has no such day; check them.",
);
const CHECK_DIGIT: Text = Text::new(
    "{field}：校验码（最后一位）与其他各位不符，请对照证照逐位核对。",
    "{field}: the last character does not agree with the others; compare every one with the certificate.",
);

impl fmt::Display for IdentifierError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdentifierError::Length(found) => write!(f, "{found} characters are too few or too many"),
            IdentifierError::Character(place) => write!(f, "character {place} may not stand there"),
            IdentifierError::BirthDate => f.write_str("there is no such day of birth"),
            IdentifierError::CheckDigit => f.write_str("the check digit does not agree"),
        }
    }
}

impl core::error::Error for IdentifierError {}

/// How many characters a number has, whatever sets them apart.
#[must_use]
pub fn length(text: &str) -> usize {
    plain(text).chars().count()
}

/// The characters of a number as its standard writes them.
fn plain(text: &str) -> String {
    let mut text = half_width(text);
    text.retain(|letter| !is_between(letter));
    text.make_ascii_uppercase();
    text
}

/// Whether a character only sets others apart: space, hyphen, or what copying from a page brings.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{200b}' | '\u{feff}')
}

/// The value of a check digit that can be ten.
fn digit_or_x(letter: char) -> Option<u32> {
    if letter == 'X' { Some(10) } else { letter.to_digit(10) }
}

#[cfg(test)]
mod tests;
