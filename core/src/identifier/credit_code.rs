//! Unified social credit code: GB 32100-2015.

use core::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

use super::{Identifier, IdentifierError, Standard};
use crate::text::Text;

/// A unified social credit code (统一社会信用代码) whose check digit agrees.
///
/// The digit catches every wrong character and every swap of two neighbours. The organisation code
/// inside is not checked for itself: the standard asks for no more than the one digit.
///
/// ```
/// use luohu_policy_core::identifier::CreditCode;
///
/// let code: CreditCode = "１２４４０３０３ mb2d-69214a".parse()?;
/// assert_eq!(code.as_str(), "12440303MB2D69214A");
/// assert_eq!(code.organisation_code(), "MB2D69214");
/// # Ok::<(), luohu_policy_core::identifier::IdentifierError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreditCode(String);

/// Each character's value is its position: the letters that look like digits are left out.
const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

impl Identifier for CreditCode {
    const STANDARD: &'static Standard = &Standard {
        label: Text::new("统一社会信用代码", "Unified social credit code"),
        takes: Text::new(
            "代码由数字和大写字母组成，不用 I、O、S、V、Z，第 3 至 8 位只用数字",
            "The code has digits and letters other than I, O, S, V and Z; characters 3 to 8 are digits",
        ),
        weights: &[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1],
        rest: 0,
        modulus: 31,
        value,
        born: |_| true,
    };

    fn parse(text: &str) -> Result<CreditCode, IdentifierError> {
        Self::STANDARD.read(text).map(CreditCode)
    }
}

fn value(place: usize, letter: char) -> Option<u32> {
    match place {
        // The division code of GB/T 2260.
        3..=8 => letter.to_digit(10),
        _ => ALPHABET.find(letter).and_then(|value| value.try_into().ok()),
    }
}

impl CreditCode {
    /// The 18 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nine characters of the organisation code inside.
    #[must_use]
    pub fn organisation_code(&self) -> &str {
        self.0.get(8..17).unwrap_or_default()
    }
}

impl FromStr for CreditCode {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<CreditCode, IdentifierError> {
        CreditCode::parse(text)
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for CreditCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
