//! The set of figures: one for every item, none of them published.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{ITEMS, Item};
use crate::{
    decimal::Decimal,
    figure::Omitted,
    read::{Figures, Set, WEIGHT, is_weight},
};

/// The figure of every item, by the item's name: limits and amounts in the item's unit, weights as
/// fractions of one.
#[derive(Clone, Debug)]
pub struct Parameters(Vec<(&'static str, Omitted<Decimal>)>);

impl Parameters {
    /// The figure of an item.
    #[must_use]
    pub fn figure(&self, item: &str) -> Option<&Omitted<Decimal>> {
        self.0.iter().find(|(name, _)| *name == item).map(|(_, figure)| figure)
    }
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        let mut figure = |item: &Item| {
            if item.is_weighted() { set.weight(item.name) } else { set.omitted(item.name) }
        };
        Parameters(ITEMS.iter().map(|item| (item.name, figure(item))).collect())
    }
}

impl Serialize for Parameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, figure)| (name, figure)))
    }
}

impl<'de> Deserialize<'de> for Parameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Parameters, D::Error> {
        let mut given = BTreeMap::<String, Omitted<Decimal>>::deserialize(deserializer)?;
        let figures = ITEMS.iter().map(|item| {
            let figure = given.remove(item.name).ok_or_else(|| de::Error::missing_field(item.name))?;
            if item.is_weighted() && !is_weight(&figure) {
                return Err(de::Error::custom(WEIGHT.en));
            }
            Ok((item.name, figure))
        });
        let figures = figures.collect::<Result<Vec<_>, D::Error>>()?;
        match given.keys().next() {
            Some(name) => Err(de::Error::custom(format_args!("unknown figure `{name}`"))),
            None => Ok(Parameters(figures)),
        }
    }
}

/// The figures as published on 20 May 2013: none.
pub(super) static PUBLISHED: LazyLock<Parameters> =
    LazyLock::new(|| Parameters(ITEMS.iter().map(|item| (item.name, Omitted::PUBLISHED)).collect()));
