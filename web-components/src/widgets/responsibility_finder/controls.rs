//! What to look for: the field and the filters.

use luohu_policy_core::{directory::MAX_TEXT, document::DOCUMENTS, text::Lang, unit::UNITS};
use yew::{Context, Html};

use super::{
    super::{
        choices,
        filter::{self, Select, option},
    },
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
            .maybe(choices::show(&ctx.props().host, lang))
    }

    fn filters(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let link = ctx.link();
        let select = |name, label| Select { form: &self.id, name, label, lang, misfits: &self.misfits };
        let units = filter::units(UNITS.iter(), self.query.unit.as_deref(), lang);
        let documents = self.documents(lang);
        el("div.filters")
            .child(select("unit", words::UNIT).shown(units, link, Msg::Unit))
            .child(select("document", words::DOCUMENT).shown(documents, link, Msg::Document))
    }

    fn field(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let [id, hint, error] = ["text", "hint", "error"].map(|part| format!("{}-{part}", self.id));
        let why = self.misfits.of("text").map(|(_, why)| why);
        let described = if why.is_some() { format!("{hint} {error}") } else { hint.clone() };
        let mut input = el("input")
            .attr("type", "search")
            .attr("id", &id)
            .attr("name", "text")
            .attr("aria-describedby", &described)
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("maxlength", &MAX_TEXT.to_string())
            .value(&self.typed)
            .on_value(On::Input, ctx.link(), Msg::Type);
        if why.is_some() {
            input = input.attr("aria-invalid", "true");
        }
        el("div.field")
            .child(el("label").attr("for", &id).text(words::FIELD.get(lang)))
            .child(el("p.hint").attr("id", &hint).text(words::HINT.get(lang)))
            .child(el("div.input.wide").child(input))
            .maybe(why.map(|why| choices::error(&error, why, lang)))
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
