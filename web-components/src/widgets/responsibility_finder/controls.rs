//! What to look for: the field and the filters.

use luohu_policy_core::{
    directory::MAX_TEXT,
    document::DOCUMENTS,
    text::{Lang, Text},
    unit::UNITS,
};
use yew::{Context, Html};

use super::{Msg, ResponsibilityFinder, words};
use crate::dom::{El, On, el, list, together};

impl ResponsibilityFinder {
    pub(super) fn controls(&self, ctx: &Context<Self>, lang: Lang) -> El {
        el("div.no-print")
            .attr("role", "search")
            .attr("aria-label", words::SEARCH.get(lang))
            .child(self.field(ctx, lang))
            .child(
                el("div.filters")
                    .child(self.select(ctx, "unit", words::UNIT, lang, self.units(lang), Msg::Unit))
                    .child(self.select(
                        ctx,
                        "document",
                        words::DOCUMENT,
                        lang,
                        self.documents(lang),
                        Msg::Document,
                    )),
            )
    }

    fn field(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let (id, hint) = (format!("{}-text", self.id), format!("{}-hint", self.id));
        let input = el("input")
            .attr("type", "search")
            .attr("id", &id)
            .attr("aria-describedby", &hint)
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("maxlength", &MAX_TEXT.to_string())
            .value(&self.typed)
            .on_value(On::Input, ctx.link(), Msg::Type);
        el("div.field")
            .child(el("label").attr("for", &id).text(words::FIELD.get(lang)))
            .child(el("p.hint").attr("id", &hint).text(words::HINT.get(lang)))
            .child(el("div.input.wide").child(input))
    }

    fn units(&self, lang: Lang) -> Html {
        let chosen = self.query.unit.as_deref().unwrap_or_default();
        let among = |streets: bool| {
            let units = UNITS.iter().filter(move |unit| unit.group.is_some() == streets);
            list(units, |unit| option(unit.id, unit.name.get(lang), unit.id == chosen))
        };
        together([
            option("", words::ALL_UNITS.get(lang), chosen.is_empty()).into(),
            among(false),
            el("optgroup").attr("label", words::STREETS.get(lang)).child(among(true)).into(),
        ])
    }

    fn documents(&self, lang: Lang) -> Html {
        let chosen = self.query.document.as_deref().unwrap_or_default();
        let any = option("", words::ALL_DOCUMENTS.get(lang), chosen.is_empty());
        let each = list(DOCUMENTS, |document| {
            let name = format!("{} {}", document.number, document.title.get(lang));
            option(document.id, &name, document.id == chosen)
        });
        together([any.into(), each])
    }

    fn select(
        &self,
        ctx: &Context<Self>,
        name: &str,
        label: Text,
        lang: Lang,
        options: Html,
        message: fn(String) -> Msg,
    ) -> El {
        let id = format!("{}-{name}", self.id);
        el("div.filter")
            .child(el("label").attr("for", &id).text(label.get(lang)))
            .child(el("select").attr("id", &id).on_value(On::Change, ctx.link(), message).child(options))
    }
}

fn option(value: &str, text: &str, chosen: bool) -> El {
    el("option").attr("value", value).flag("selected", chosen).text(text)
}
