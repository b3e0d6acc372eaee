//! Choices that narrow what a widget lists.

use luohu_policy_core::{
    text::{Lang, Text},
    unit::Unit,
};
use yew::{Component, Html, html::Scope};

use crate::dom::{El, On, el, list, together};

const ALL_UNITS: Text = Text::new("全部单位", "All units");
const STREETS: Text = Text::new("各街道办事处", "Street offices");

/// A labelled choice; `id` is its own on the page.
pub(super) fn select<C: Component>(
    id: &str,
    label: Text,
    lang: Lang,
    options: Html,
    link: &Scope<C>,
    message: fn(String) -> C::Message,
) -> El {
    el("div.filter")
        .child(el("label").attr("for", id).text(label.get(lang)))
        .child(el("select").attr("id", id).on_value(On::Change, link, message).child(options))
}

/// One thing to choose.
pub(super) fn option(value: &str, text: &str, chosen: bool) -> El {
    el("option").attr("value", value).flag("selected", chosen).text(text)
}

/// All units or one of these, the street offices apart.
pub(super) fn units(units: impl Iterator<Item = &'static Unit>, chosen: Option<&str>, lang: Lang) -> Html {
    let each = |unit: &Unit| option(unit.id, unit.name.get(lang), chosen == Some(unit.id));
    let (streets, others): (Vec<_>, Vec<_>) = units.partition(|unit| unit.group.is_some());
    together([
        option("", ALL_UNITS.get(lang), chosen.is_none()).into(),
        list(others, each),
        el("optgroup").attr("label", STREETS.get(lang)).each(streets, each).into(),
    ])
}
