//! The rule: the figure of the chosen item, used on what is stated.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    ITEMS, Item,
    Operation::{self, Amount, LowerLimit, Rate, UpperLimit},
    UnpublishedFigures,
};
use crate::{
    answer::Verdict,
    assessment::{Answer, Outcome, Reason, missing},
    decimal::Decimal,
    document::{Citation, LF2013_3},
    figure::Dated,
    measures::Question,
    text::Text,
};

/// The result: the figure of the item and what comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Figured {
    /// What is done with the figure.
    pub operation: Option<Operation>,
    /// The unit of what comes of it.
    pub unit: Option<Text>,
    /// The figure that a host supplied.
    pub figure: Option<Decimal>,
    /// How far the stated quantity is from a limit.
    pub difference: Option<Decimal>,
    /// The amount, or the product of figure and quantity, with up to six decimals.
    pub computed: Option<String>,
}

pub(super) fn answer(question: &Question<'_, UnpublishedFigures>) -> Answer<Figured> {
    let Some(item) = question.facts.item else { return without_item(question) };
    let case = Case::of(question, item);
    let waits = case.figure.is_none().then_some(item.name);
    let missing =
        missing(item.fact().map(|fact| (fact, case.stated.is_none() && depends(item, case.figure))));
    Answer {
        omitted: waits.into_iter().collect(),
        ..Answer::new(case.verdict().into(), case.result(), vec![case.reason()], missing)
    }
}

/// Which item is meant decides everything; the rest matters as far as a figure is there.
fn without_item(question: &Question<'_, UnpublishedFigures>) -> Answer<Figured> {
    let facts = question.facts;
    let used =
        |fact| ITEMS.iter().any(|item| item.fact() == Some(fact) && depends(item, figure(question, item)));
    let missing = missing([
        ("item", true),
        ("quantity", facts.quantity.is_none() && used("quantity")),
        ("amountCny", facts.amount_cny.is_none() && used("amountCny")),
    ]);
    let nothing = Figured { operation: None, unit: None, figure: None, difference: None, computed: None };
    let document = Citation::new(&LF2013_3, "0");
    let reason = Reason::new("item", Verdict::Unknown, &["item"], "", document);
    let mut outcomes = ITEMS.iter().map(|item| Outcome::from(Case::of(question, item).verdict()));
    let first = outcomes.next().unwrap_or(Outcome::Unknown);
    let outcome = if outcomes.all(|other| other == first) { first } else { Outcome::Unknown };
    Answer::new(outcome, nothing, vec![reason], missing)
}

fn figure<'a>(question: &Question<'a, UnpublishedFigures>, item: &Item) -> Option<&'a Dated<Decimal>> {
    question.parameters().figure(item.name)?.on(question.on)
}

/// Whether what is stated can change what comes of a figure.
fn depends(item: &Item, figure: Option<&Dated<Decimal>>) -> bool {
    figure.is_some_and(|figure| item.operation != Rate || figure.value != Decimal::default())
}

/// A chosen item.
struct Case<'a> {
    item: &'static Item,
    stated: Option<Decimal>,
    figure: Option<&'a Dated<Decimal>>,
}

impl<'a> Case<'a> {
    fn of(question: &Question<'a, UnpublishedFigures>, item: &'static Item) -> Case<'a> {
        Case { item, stated: question.facts.stated(item), figure: figure(question, item) }
    }

    fn value(&self) -> Option<Decimal> {
        self.figure.map(|figure| figure.value)
    }

    /// The stated quantity and its limit.
    fn limited(&self) -> Option<(Decimal, Decimal)> {
        let is_limit = matches!(self.item.operation, UpperLimit | LowerLimit);
        self.stated.zip(self.value()).filter(|_| is_limit)
    }

    fn verdict(&self) -> Verdict {
        match (self.item.operation, self.limited()) {
            (UpperLimit, Some((stated, most))) => Verdict::of(Some(stated <= most)),
            // Every quantity reaches nothing.
            (LowerLimit, _) if self.value() == Some(Decimal::default()) => Verdict::Met,
            (LowerLimit, limited) => Verdict::of(limited.map(|(stated, least)| stated >= least)),
            (_, _) => Verdict::of(self.computed().map(|_| true)),
        }
    }

    /// The amount or the product.
    fn computed(&self) -> Option<String> {
        let figure = self.value()?;
        match self.item.operation {
            UpperLimit | LowerLimit => None,
            Amount => Some(figure.to_string()),
            // Nothing times anything is nothing.
            Rate if figure == Decimal::default() => Some(figure.to_string()),
            Rate => Some(product(figure, self.stated?)),
        }
    }

    fn result(&self) -> Figured {
        let between = |(one, other): (Decimal, Decimal)| {
            one.short_of(other).or_else(|| other.short_of(one)).unwrap_or_default()
        };
        Figured {
            operation: Some(self.item.operation),
            unit: Some(self.item.unit),
            figure: self.value(),
            difference: self.limited().map(between),
            computed: self.computed(),
        }
    }

    fn reason(&self) -> Reason {
        let Item { name, operation, unit, stated_in, assumed, .. } = *self.item;
        let of = |quantity: Decimal, unit: Text| format!("{quantity} {}", unit.en);
        let stated = self.stated.map(|stated| of(stated, stated_in));
        let (required, found): (Cow<'static, str>, _) = match (operation, self.value()) {
            (_, None) => ("omitted figure".into(), stated),
            (UpperLimit, Some(most)) => (format!("at most {}", of(most, unit)).into(), stated),
            (LowerLimit, Some(least)) => (of(least, unit).into(), stated),
            (Rate | Amount, Some(_)) => {
                ("".into(), self.computed().map(|computed| format!("{computed} {}", unit.en)))
            }
        };
        let (short_by, over_by) = match (operation, self.limited()) {
            (LowerLimit, Some((stated, least))) => (stated.short_of(least), None),
            (_, Some((stated, most))) => (None, most.short_of(stated)),
            (_, None) => (None, None),
        };
        let facts: &'static [&'static str] = match self.item.fact() {
            Some("amountCny") => &["amountCny", "item"],
            Some(_) => &["quantity", "item"],
            None => &["item"],
        };
        Reason {
            found: found.map(Cow::Owned),
            short_by: short_by.map(|short| of(short, unit)),
            over_by: over_by.map(|over| of(over, unit)),
            source: self.figure.map(|figure| figure.citation.clone()),
            assumed,
            ..Reason::new(name, self.verdict(), facts, required, self.item.citation())
        }
    }
}

/// The exact product, without needless decimals.
fn product(figure: Decimal, quantity: Decimal) -> String {
    const MILLION: i128 = 1_000_000; // thousandths of thousandths
    let millionths = i128::from(figure.thousandths()) * i128::from(quantity.thousandths());
    let (units, part) = (millionths / MILLION, millionths % MILLION);
    let written = format!("{units}.{part:06}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}
