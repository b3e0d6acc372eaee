//! What to look for: the field and the filters.

use luohu_policy_core::{directory::MAX_TEXT, document::DOCUMENTS, text::Lang, unit::UNITS};
use yew::{Context, Html};

use super::{
    super::filter::{self, option},
    Msg, ResponsibilityFinder, words,
};
use crate::dom::{El, On, el, list, together};

impl ResponsibilityFinder {
    pub(super) fn controls(&self, ctx: &Context<Self>, lang: Lang) -> El {
        el("div.no-print")
            .attr("role", "search")
            .attr("aria-label", words::SEARCH.get(lang))
            .child(self.field(ctx, lang))
            .child(self.filters(ctx, lang))
    }

    fn filters(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let (link, id) = (ctx.link(), |name: &str| format!("{}-{name}", self.id));
        let units = filter::units(UNITS.iter(), self.query.unit.as_deref(), lang);
        let documents = self.documents(lang);
        el("div.filters")
            .child(filter::select(&id("unit"), words::UNIT, lang, units, link, Msg::Unit))
            .child(filter::select(&id("document"), words::DOCUMENT, lang, documents, link, Msg::Document))
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

    fn documents(&self, lang: Lang) -> Html {
        let chosen = self.query.document.as_deref().unwrap_or_default();
        let any = option("", words::ALL_DOCUMENTS.get(lang), chosen.is_empty());
        let each = list(DOCUMENTS, |document| {
            let name = format!("{} {}", document.number, document.title.get(lang));
            option(document.id, &name, document.id == chosen)
        });
        together([any.into(), each])
    }
}
