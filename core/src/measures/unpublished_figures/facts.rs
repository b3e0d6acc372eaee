//! Which figure is asked about, and what it is used on.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, de};
use validator::Validate;

use super::Item;
use crate::{
    check::Possible,
    decimal::Decimal,
    money::Money,
    read::{Object, Read},
};

/// The facts of the figures; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// The figure's item.
    #[serde(deserialize_with = "item")]
    pub item: Option<&'static Item>,
    /// A quantity in the unit of the item.
    pub quantity: Option<Decimal>,
    /// An amount in yuan, for an item about money.
    pub amount_cny: Option<Money>,
}

impl Facts {
    /// What is stated for an item, in its unit.
    pub(super) fn stated(&self, item: &Item) -> Option<Decimal> {
        match item.fact()? {
            "amountCny" => self.amount_cny.map(in_yuan),
            _ => self.quantity,
        }
    }
}

/// An amount as a number of yuan: exact, since a fen is ten thousandths of a yuan.
fn in_yuan(amount: Money) -> Decimal {
    Decimal::from_thousandths(amount.hundredths().saturating_mul(10))
}

fn item<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'static Item>, D::Error> {
    let name = Option::<Cow<'_, str>>::deserialize(deserializer)?;
    name.map(|name| Item::named(&name).ok_or_else(|| de::Error::custom("no such item"))).transpose()
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            item: object.text("item").and_then(Item::named),
            quantity: object.number("quantity"),
            amount_cny: object.money("amountCny"),
        }
    }
}

impl Possible for Facts {}
