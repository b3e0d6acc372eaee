//! How a measure declares its facts and readings: once, for checks, forms and references.

use serde::Serialize;

use crate::{document::Citation, money::Currency, text::Text};

/// One fact that an asker can state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// The fact's name in the contract.
    pub name: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// The question's short name.
    pub label: Text,
    /// How to answer.
    pub hint: Text,
    /// Why it is asked.
    pub why: Text,
    /// The clause that makes it matter.
    pub citation: Citation,
    /// Whether the asker can still change it.
    pub change: Change,
    /// Asked only when another fact of the same measure has one of these values.
    pub only_if: Option<OnlyIf>,
}

/// The values that a fact takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum Kind {
    /// `true` or `false`.
    YesNo,
    /// A [`crate::money::Money`] in the main unit of a currency.
    Money {
        /// The currency; nothing is ever converted.
        #[serde(serialize_with = "currency_code")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        currency: Currency,
    },
    /// A [`crate::date::CivilDate`].
    Date,
    /// A calendar year, such as `2013`.
    Year,
    /// A [`crate::decimal::Decimal`] in a unit.
    Number {
        /// The unit; in English as reasons write it behind a number, such as `schools`.
        unit: Text,
        /// The most decimals it has: none for what is counted.
        decimals: u8,
    },
    /// A free name; never interpreted, only compared.
    Name,
    /// One of a closed list, given as a string.
    Choice {
        /// The values.
        options: &'static [Choice],
    },
    /// One of a closed list of amounts, given like [`Kind::Money`].
    Tier {
        /// The currency.
        #[serde(serialize_with = "currency_code")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        currency: Currency,
        /// The values that the form offers; the rule itself compares with the parameters.
        options: &'static [Choice],
    },
    /// A list of entries with fields of their own.
    Rows {
        /// What one entry is called.
        entry: Text,
        /// The fields of an entry.
        fields: &'static [Field],
    },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn currency_code<S: serde::Serializer>(currency: &Currency, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(currency.code())
}

/// One value of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// The value in the contract.
    pub value: &'static str,
    /// What people read.
    pub text: Text,
}

impl Choice {
    /// A value and its text.
    #[must_use]
    pub const fn new(value: &'static str, zh_cn: &'static str, en: &'static str) -> Choice {
        Choice { value, text: Text::new(zh_cn, en) }
    }
}

/// Whether advice may propose another value for a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// The asker can bring it about, such as a test passed.
    Mutable,
    /// It changes only as time goes on, such as a year's export.
    Dated,
    /// It is past or given, such as the kind of unit.
    Fixed,
}

/// When a field is worth asking at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnlyIf {
    /// The deciding fact.
    pub fact: &'static str,
    /// The values of it that make the field matter.
    pub values: &'static [&'static str],
}

/// One point where the text is ambiguous.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The reading's name in the contract.
    pub name: &'static str,
    /// What the text leaves open.
    pub question: Text,
    /// The interpretations; the first is the recommended default.
    pub options: &'static [Choice],
    /// The ambiguous clause.
    pub citation: Citation,
}
