//! Choices that narrow what a widget lists.

use luohu_policy_core::{
    text::{Lang, Text},
    unit::Unit,
};
use yew::{Component, Html, html::Scope};

use super::choices::{self, Misfits};
use crate::dom::{El, On, el, list, together};

const ALL_UNITS: Text = Text::new("全部单位", "All units");
const STREETS: Text = Text::new("各街道办事处", "Street offices");

/// A labelled choice.
pub(super) struct Select<'a> {
    /// What the ids of the widget's controls begin with.
    pub form: &'a str,
    /// What the choice is sent by.
    pub name: &'static str,
    pub label: Text,
    pub lang: Lang,
    pub misfits: &'a Misfits,
}

impl Select<'_> {
    /// The choice with its options.
    pub(super) fn shown<C: Component>(
        &self,
        options: Html,
        link: &Scope<C>,
        message: fn(String) -> C::Message,
    ) -> El {
        let Select { form, name, label, lang, misfits } = *self;
        let (id, error) = (format!("{form}-{name}"), format!("{form}-{name}-error"));
        let misfit = misfits.of(name);
        let mut select = el("select").attr("id", &id).attr("name", name).on_value(On::Change, link, message);
        if misfit.is_some() {
            select = select.attr("aria-invalid", "true").attr("aria-describedby", &error);
        }
        el("div.filter")
            .child(el("label").attr("for", &id).text(label.get(lang)))
            .child(select.child(options).maybe(misfit.map(|(text, _)| option(text, text, true))))
            .maybe(misfit.map(|(_, why)| choices::error(&error, why, lang)))
    }
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
