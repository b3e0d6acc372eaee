//! Organisation code: GB 11714, in use until the unified social credit code took its place.

use core::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

use super::{Identifier, IdentifierError, Standard, digit_or_x};
use crate::text::Text;

/// A nine-character organisation code (组织机构代码) whose check digit agrees; written `55138508-2`.
///
/// The digit misses a letter taken for a character 11 or 22 places away in 0–9, A–Z, such as `B`
/// for `0`: the sum is taken modulo 11.
///
/// ```
/// use luohu_policy_core::identifier::OrganisationCode;
///
/// let code: OrganisationCode = "551385082".parse()?;
/// assert_eq!(code.to_string(), "55138508-2");
/// assert_eq!(code.as_str(), "551385082");
/// # Ok::<(), luohu_policy_core::identifier::IdentifierError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrganisationCode(String);

impl Identifier for OrganisationCode {
    const STANDARD: &'static Standard = &Standard {
        label: Text::new("组织机构代码", "Organisation code"),
        takes: Text::new(
            "前 8 位为数字或大写字母，最后一位为数字或 X",
            "The first 8 characters are digits or letters, the last is a digit or X",
        ),
        weights: &[3, 7, 9, 10, 5, 8, 4, 2, 1],
        rest: 0,
        modulus: 11,
        value,
        born: |_| true,
    };

    fn parse(text: &str) -> Result<OrganisationCode, IdentifierError> {
        Self::STANDARD.read(text).map(OrganisationCode)
    }
}

fn value(place: usize, letter: char) -> Option<u32> {
    if place == 9 { digit_or_x(letter) } else { letter.to_digit(36) }
}

impl OrganisationCode {
    /// The nine characters without the hyphen, as a unified social credit code holds them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for OrganisationCode {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<OrganisationCode, IdentifierError> {
        OrganisationCode::parse(text)
    }
}

impl fmt::Display for OrganisationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (body, check) = self.0.split_at_checked(8).unwrap_or_default();
        write!(f, "{body}-{check}")
    }
}

impl Serialize for OrganisationCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}
