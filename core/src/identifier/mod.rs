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

use crate::{
    form::input::half_width,
    problem::Problem,
    text::{Lang, Message, Text, filled},
};

/// A kind of number.
pub trait Identifier: Sized + fmt::Display {
    /// What people call it.
    const LABEL: Text;
    /// How many characters it has.
    const LENGTH: usize;
    /// Which characters it takes, as a part of a sentence.
    const TAKES: Text;

    /// The number in a text.
    ///
    /// # Errors
    /// The first thing that keeps the text from being such a number.
    fn parse(text: &str) -> Result<Self, IdentifierError>;
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
    pub fn problem<I: Identifier>(self, path: impl Into<String>) -> Problem {
        let (text, number) = match self {
            IdentifierError::Length(found) => (LENGTH, found),
            IdentifierError::Character(place) => (CHARACTER, place),
            IdentifierError::BirthDate => (BIRTH_DATE, 0),
            IdentifierError::CheckDigit => (CHECK_DIGIT, 0),
        };
        let (length, number) = (I::LENGTH.to_string(), number.to_string());
        let fill = |lang| {
            let (field, takes) = (I::LABEL.get(lang), I::TAKES.get(lang));
            let values = [("field", field), ("takes", takes), ("length", &*length), ("number", &*number)];
            filled(text.get(lang), &values).into()
        };
        let message = Message { zh_cn: fill(Lang::ZhCn), en: fill(Lang::En) };
        Problem { path: path.into(), code: self.code().into(), message }
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
    plain(&half_width(text)).count()
}

/// The characters of a number as its standard writes them.
fn characters(text: &str, length: usize) -> Result<Vec<char>, IdentifierError> {
    let letters: Vec<char> = plain(&half_width(text).to_ascii_uppercase()).collect();
    if letters.len() == length { Ok(letters) } else { Err(IdentifierError::Length(letters.len())) }
}

fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !is_between(*letter))
}

/// Whether a character only sets others apart: space, hyphen, or what copying from a page brings.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{200b}' | '\u{feff}')
}

/// The sum of the values of the characters, each times its weight; places count from 1.
fn weighted_sum(
    letters: &[char],
    weights: &[u32],
    value: impl Fn(usize, char) -> Option<u32>,
) -> Result<u32, IdentifierError> {
    let mut sum = 0;
    for ((place, letter), weight) in (1..).zip(letters).zip(weights) {
        sum += weight * value(place, *letter).ok_or(IdentifierError::Character(place))?;
    }
    Ok(sum)
}

/// The value of a check digit that can be ten.
fn digit_or_x(letter: char) -> Option<u32> {
    if letter == 'X' { Some(10) } else { letter.to_digit(10) }
}

#[cfg(test)]
mod tests;
