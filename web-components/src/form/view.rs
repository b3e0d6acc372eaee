//! The page of the component: form on one side, answer on the other.

use luohu_policy_core::{
    document::Citation,
    field::{Choice, Field, Reading},
    form::{
        At, Entry, readback,
        sent::{self, Pressed},
    },
    measures::About,
    text::{Lang, Text},
};
use serde_json::Value;
use yew::{Context, Html, virtual_dom::VList};

use super::{
    fields,
    widget::{MeasureWidget, Msg, lang},
};
use crate::{
    dom::{El, On, button, el, list},
    words::{self, say},
};

impl MeasureWidget {
    pub(super) fn page(&self, ctx: &Context<Self>) -> El {
        let lang = lang(ctx);
        let about = ctx.props().face.about();
        let link = ctx.link();
        let restored = || el("p.note").attr("role", "status").text(words::DRAFT_RESTORED.get(lang));
        let check = el("button.primary").attr("type", "submit").attr("part", "button");
        let check = Self::pressing(ctx, check, Pressed::Check);
        let clear = button("quiet", words::CLEAR, lang).on(On::Click, link, Msg::Clear);
        let actions = || {
            el("div.actions").child(check.text(words::CHECK.get(lang))).child(Self::pressing(
                ctx,
                clear,
                Pressed::Clear,
            ))
        };
        let live = || el("p.live.no-print").attr("aria-hidden", "true").text(&self.sentence(ctx));
        let elder = ctx.props().host.elder;
        let fieldset = el("fieldset.bare").flag("disabled", ctx.props().host.disabled);
        let fieldset = if elder {
            fieldset.child(self.screen(ctx))
        } else {
            fieldset
                .child(self.sections(ctx, about, lang))
                .maybe(self.readings(ctx, about, lang))
                .maybe(self.asker(ctx, lang))
                .child(actions())
        };
        let form = el("form").attr("novalidate", "novalidate").attr("autocomplete", "off").on(
            On::Submit,
            link,
            Msg::Submit,
        );
        let form = self.sending(ctx, form).child(fieldset).child(self.unshown(ctx, about));
        el("div.measure")
            .attr("lang", lang.tag())
            .node_ref(&self.root)
            .maybe((!elder || self.screen == 0).then(|| el("p.lead").text(about.summary.get(lang))))
            .maybe(self.restored.then(restored))
            .maybe(self.summary(ctx))
            .child(el("div.columns").child(form).maybe((!elder).then(|| self.result(ctx))))
            // Where the answer stands below a long form, it is also seen while filling it in.
            .maybe((!elder).then(live))
            .child(el("p.visually-hidden").attr("role", "status").text(&self.announced))
    }

    /// The fields that are asked, below their headings.
    fn sections(&self, ctx: &Context<Self>, about: &'static About, lang: Lang) -> Html {
        let mut sections: Vec<(Option<Text>, Vec<Html>)> = vec![(None, Vec::new())];
        for (position, field) in about.fields.iter().enumerate() {
            if let Some(section) = about.sections.iter().find(|section| section.first == field.name) {
                sections.push((Some(section.title), Vec::new()));
            }
            if self.is_shown(ctx, about, position)
                && let Some((_, shown)) = sections.last_mut()
            {
                shown.push(fields::field(self, ctx, position, field, lang));
            }
        }
        let shown = sections.into_iter().filter(|(_, shown)| !shown.is_empty());
        list(shown, |(title, shown)| {
            el("section.fields")
                .key(title.map_or("", |title| title.en))
                .maybe(title.map(|title| el("h3").text(title.get(lang))))
                .child(VList::from(shown))
        })
    }

    /// Whether a field is shown: in an interview, only while it is answered or next.
    pub(super) fn is_shown(&self, ctx: &Context<Self>, about: &'static About, position: usize) -> bool {
        let is_next = || {
            let next = self.outcome.answered.assessment.missing.first();
            next.is_some_and(|next| about.fields.get(position).is_some_and(|field| field.name == next))
        };
        let answered = || self.form.entries().get(position).is_some_and(|entry| !entry.is_blank());
        self.form.is_asked(about.fields, position)
            && (!ctx.props().face.is_interview() || answered() || is_next())
    }

    /// Whether the controls of a field are there.
    pub(super) fn is_on_screen(&self, ctx: &Context<Self>, about: &'static About, position: usize) -> bool {
        if ctx.props().host.elder {
            return self.questions(ctx).get(self.screen) == Some(&position);
        }
        self.is_shown(ctx, about, position)
    }

    /// The ambiguities of the text and their readings.
    pub(super) fn readings(&self, ctx: &Context<Self>, about: &'static About, lang: Lang) -> Option<El> {
        if about.readings.is_empty() {
            return None;
        }
        Some(
            el("details.readings")
                .child(el("summary").text(words::READINGS.get(lang)))
                .child(el("p.hint").text(words::READINGS_HINT.get(lang)))
                .each(about.readings, |reading| self.reading(ctx, reading, lang)),
        )
    }

    fn reading(&self, ctx: &Context<Self>, reading: &'static Reading, lang: Lang) -> El {
        let default = reading.options.first().map_or("", |option| option.value);
        let chosen = self.readings.get(reading.name).and_then(Value::as_str).unwrap_or(default);
        let group = sent::reading(reading.name);
        let option = |option: &'static Choice| {
            let input = el("input")
                .attr("type", "radio")
                .attr("name", &group)
                .value(option.value)
                .checked(chosen == option.value)
                .on(On::Change, ctx.link(), Msg::Read(reading.name, option.value));
            el("label.option").child(input).child(el("span").text(option.text.get(lang)))
        };
        el("fieldset.field")
            .child(el("legend").text(reading.question.get(lang)))
            .child(el("div.options").each(reading.options, option))
            .child(basis(ctx, &reading.citation, lang))
    }

    /// A link to a place in the form.
    pub(super) fn way_to(&self, ctx: &Context<Self>, at: At, text: &str) -> El {
        // Without script no link leads into a shadow root.
        if Self::is_static(ctx) {
            return el("span").text(text);
        }
        let href = format!("#{}", self.place_id(at));
        el("a").attr("href", &href).on(On::Click, ctx.link(), Msg::Go(at)).text(text)
    }

    /// The answer in one sentence, for assistive technology.
    pub(super) fn sentence(&self, ctx: &Context<Self>) -> String {
        let untouched = self.form.entries().iter().all(Entry::is_blank);
        if untouched { String::new() } else { self.headline(ctx) }
    }
}

/// The clause as the document numbers it, linked where the page says to what.
pub(super) fn basis(ctx: &Context<MeasureWidget>, citation: &Citation, lang: Lang) -> El {
    crate::clause::basis(&ctx.props().host, citation, lang)
}

/// What a text typed into a field was understood as, in a sentence; empty when it was not.
pub(super) fn understood(field: &Field, text: &str, lang: Lang) -> String {
    let value = readback::understood(field, text, lang);
    value.map_or_else(String::new, |value| say(words::UNDERSTOOD, &[("value", &value)], lang))
}
