//! The page of the finder.

use luohu_policy_core::text::{Lang, Text};
use yew::Context;

use super::{super::choices, Msg, ResponsibilityFinder, words};
use crate::{
    dom::{El, On, button, el},
    words::say,
};

impl ResponsibilityFinder {
    pub(super) fn page(&self, ctx: &Context<Self>) -> El {
        let host = &ctx.props().host;
        let lang = host.lang();
        let fieldset = el("fieldset.bare")
            .flag("disabled", host.disabled)
            .child(self.controls(ctx, lang))
            .child(el("p.count").attr("role", "status").text(&self.count(lang)))
            .each(&self.found.apart, |[one, other]| {
                el("p.note").text(&say(words::APART, &[("one", one), ("other", other)], lang))
            })
            .child(self.results(ctx, lang));
        let list = choices::sending(host, fieldset);
        el("div.measure.finder")
            .attr("lang", lang.tag())
            .child(el("p.lead").text(words::LEAD.get(lang)))
            .child(list)
    }

    fn count(&self, lang: Lang) -> String {
        let total = self.found.total;
        if total == 0 {
            return words::NONE.get(lang).to_owned();
        }
        let text = if self.query.text.trim().is_empty() { words::ALL } else { words::COUNT };
        say(text, &[("count", &total.to_string())], lang)
    }

    fn results(&self, ctx: &Context<Self>, lang: Lang) -> El {
        if self.found.hits.is_empty() {
            return self.nothing(ctx, lang);
        }
        let host = &ctx.props().host;
        let left = self.found.total.saturating_sub(self.shown);
        let more = || {
            let text = say(words::MORE, &[("count", &left.to_string())], lang);
            let more = el("button.secondary").attr("type", "button").text(&text);
            let next = (self.shown + super::PAGE).to_string();
            let more = choices::pressing(host, more, "shown", &next);
            el("div.actions.no-print").child(more.on(On::Click, ctx.link(), Msg::More))
        };
        el("section")
            .attr("aria-label", words::ENTRIES.get(lang))
            .maybe(self.found.partly.then(|| el("p.note").text(words::PARTLY.get(lang))))
            .child(
                el("ul.entries")
                    .each(self.found.hits.iter().take(self.shown), |hit| self.entry(host, hit, lang)),
            )
            .maybe((left > 0).then(more))
    }

    /// What helps on where nothing was found.
    fn nothing(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let host = &ctx.props().host;
        let example = |text: Text| {
            let example = choices::pressing(host, button("secondary", text, lang), "text", text.get(lang));
            el("li").child(example.on(On::Click, ctx.link(), Msg::Try(text.get(lang))))
        };
        let filtered = self.query.unit.is_some() || self.query.document.is_some();
        let widen = || {
            let widen = choices::pressing(host, button("secondary", words::WIDEN, lang), "widen", "yes");
            el("div.actions").child(widen.on(On::Click, ctx.link(), Msg::Widen))
        };
        el("section.nothing")
            .attr("aria-label", words::ENTRIES.get(lang))
            .maybe(filtered.then(widen))
            .child(el("p").text(words::NONE_HINT.get(lang)))
            .child(el("ul.examples").each(words::EXAMPLES, example))
    }
}
