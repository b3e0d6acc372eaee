//! Which targets are shown, and of which day.

use std::collections::BTreeSet;

use luohu_policy_core::{
    field::{Choice, Reading},
    form::sent,
    measures::{
        Measure,
        plan_targets::{self, target::Target, targets},
    },
    text::Lang,
    unit::UNITS,
};
use serde_json::Value;
use yew::{Context, Html};

use super::{
    super::{
        choices,
        filter::{self, Select, option},
    },
    Msg, PlanTargets, words,
};
use crate::{
    clause,
    dom::{El, On, el, list, together},
    words::{READINGS, READINGS_HINT},
};

impl PlanTargets {
    pub(super) fn filters(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let link = ctx.link();
        let select = |name, label| Select { form: &self.id, name, label, lang, misfits: &self.misfits };
        let responsible =
            UNITS.iter().filter(|unit| targets::all().any(|target| target.units.contains(&unit.id)));
        let units = filter::units(responsible, self.facts.unit.as_deref(), lang);
        el("div.filters.no-print")
            .attr("role", "group")
            .attr("aria-label", words::FILTERS.get(lang))
            .child(select("document", words::DOCUMENT).shown(self.documents(lang), link, Msg::Document))
            .child(select("unit", words::UNIT).shown(units, link, Msg::Unit))
            .child(select("year", words::YEAR).shown(self.years(lang), link, Msg::Year))
            .child(self.day_field(ctx, lang))
            .maybe(choices::show(&ctx.props().host, lang))
    }

    fn documents(&self, lang: Lang) -> Html {
        let chosen = self.facts.document.as_deref().unwrap_or_default();
        let any = option("", words::ALL_DOCUMENTS.get(lang), chosen.is_empty());
        let mut documents: Vec<_> = targets::all().map(Target::document).collect();
        documents.dedup();
        let each = list(documents, |document| {
            let name = format!("{} {}", document.number, document.title.get(lang));
            option(document.id, &name, document.id == chosen)
        });
        together([any.into(), each])
    }

    fn years(&self, lang: Lang) -> Html {
        let any = option("", words::ALL_YEARS.get(lang), self.facts.year.is_none());
        let due = targets::all().flat_map(Target::lines).map(|line| i64::from(line.due.year()));
        let each = list(due.collect::<BTreeSet<_>>(), |year| {
            let name = year.to_string();
            option(&name, &name, self.facts.year == Some(year))
        });
        together([any.into(), each])
    }

    /// The ambiguities of the clauses and their readings.
    pub(super) fn readings(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let about = plan_targets::PlanTargets::about();
        el("details.readings.no-print")
            .child(el("summary").text(READINGS.get(lang)))
            .child(el("p.hint").text(READINGS_HINT.get(lang)))
            .each(about.readings, |reading| self.reading(ctx, reading, lang))
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
                .on(On::Change, ctx.link(), Msg::Choose(reading.name, option.value));
            el("label.option").child(input).child(el("span").text(option.text.get(lang)))
        };
        el("fieldset.field")
            .child(el("legend").text(reading.question.get(lang)))
            .child(el("div.options").each(reading.options, option))
            .child(clause::basis(&ctx.props().host, &reading.citation, lang))
    }

    fn day_field(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let id = format!("{}-on", self.id);
        let mut input = el("input")
            .attr("type", "text")
            .attr("part", "input")
            .attr("id", &id)
            .attr("name", "on")
            .attr("autocomplete", "off")
            .value(&self.on)
            .on_value(On::Input, ctx.link(), Msg::Day)
            .on(On::Leave, ctx.link(), Msg::DayLeft);
        if self.day().is_none() && !self.on.trim().is_empty() {
            input = input.attr("aria-invalid", "true");
        }
        el("div.filter").child(el("label").attr("for", &id).text(words::DAY.get(lang))).child(input)
    }
}
