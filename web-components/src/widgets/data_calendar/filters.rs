//! What to list: unit, database, cadence and month.

use luohu_policy_core::{
    calendar::{Cadence, Database},
    date::month_name,
    text::{Lang, Text},
    unit::{STREET_OFFICES, UNITS, Unit},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{DataCalendar, Msg, words};

/// The database with this name in the contract.
pub(super) fn database(name: &str) -> Option<Database> {
    Database::ALL.iter().find(|(known, _)| *known == name).map(|(_, database)| *database)
}

/// The cadence with this name in the contract.
pub(super) fn cadence(name: &str) -> Option<Cadence> {
    Cadence::ALL.iter().find(|(known, _)| *known == name).map(|(_, cadence)| *cadence)
}

/// The years that can be turned to: from the document's issue to the last year with duties.
const YEARS: std::ops::RangeInclusive<i16> = 2013..=2030;

impl DataCalendar {
    pub(super) fn filters(&self, ctx: &Context<Self>, lang: Lang) -> Html {
        let databases = Database::ALL.iter().map(|(name, database)| (*name, database.text()));
        let cadences = Cadence::ALL.iter().map(|(name, cadence)| (*name, cadence.text()));
        let chosen_database =
            Database::ALL.iter().find(|(_, database)| Some(*database) == self.query.database);
        let chosen_cadence = Cadence::ALL.iter().find(|(_, cadence)| Some(*cadence) == self.query.cadence);
        let streets = self.query.unit.as_deref().is_none_or(|unit| unit == STREET_OFFICES);
        let expand = !self.query.expand_streets;
        html! {
            <>
                <div class="filters">
                    { self.select(ctx, "unit", words::UNIT, lang, self.units(lang), Msg::Unit) }
                    { self.select(ctx, "database", words::DATABASE, lang,
                        options(words::ANY_DATABASE, databases, chosen_database.map_or("", |(name, _)| name), lang), Msg::Database) }
                    { self.select(ctx, "cadence", words::CADENCE, lang,
                        options(words::ANY_CADENCE, cadences, chosen_cadence.map_or("", |(name, _)| name), lang), Msg::Cadence) }
                </div>
                if streets {
                    <label class="option">
                        <input type="checkbox" checked={!expand} onchange={ctx.link().callback(move |_| Msg::Streets(expand))} />
                        <span>{ words::EXPAND.get(lang) }</span>
                    </label>
                }
            </>
        }
    }

    fn units(&self, lang: Lang) -> Html {
        let chosen = self.query.unit.as_deref().unwrap_or_default();
        let option = |unit: &'static Unit| {
            html! {
                <option value={unit.id} selected={unit.id == chosen}>{ unit.name.get(lang) }</option>
            }
        };
        let (streets, others): (Vec<&'static Unit>, Vec<&'static Unit>) =
            UNITS.iter().partition(|unit| unit.group.is_some());
        html! {
            <>
                <option value="" selected={chosen.is_empty()}>{ words::ALL_UNITS.get(lang) }</option>
                { others.into_iter().map(option).collect::<Html>() }
                <optgroup label={words::STREETS.get(lang)}>{ streets.into_iter().map(option).collect::<Html>() }</optgroup>
            </>
        }
    }

    /// The month that is shown, with the way to others.
    pub(super) fn months(&self, ctx: &Context<Self>, lang: Lang) -> Html {
        let (year, month) = (self.query.from.year(), self.query.from.month());
        let years = YEARS.map(
            |shown| html! { <option value={shown.to_string()} selected={shown == year}>{ shown }</option> },
        );
        let months = (1..=12_i8).map(|shown| {
            let name = if lang == Lang::En { month_name(shown).to_owned() } else { shown.to_string() };
            html! { <option value={shown.to_string()} selected={shown == month}>{ name }</option> }
        });
        let number = |text: String| text.parse::<i16>().unwrap_or_default();
        html! {
            <div class="months">
                <button type="button" class="secondary" onclick={ctx.link().callback(|_| Msg::Turn(-1))}>{ words::PREVIOUS.get(lang) }</button>
                { self.select(ctx, "year", words::YEAR, lang, years.collect(), move |text| Msg::Month(number(text), month)) }
                { self.select(ctx, "month", words::MONTH, lang, months.collect(),
                    move |text| Msg::Month(year, text.parse().unwrap_or(month))) }
                <button type="button" class="secondary" onclick={ctx.link().callback(|_| Msg::Turn(1))}>{ words::NEXT.get(lang) }</button>
            </div>
        }
    }

    fn select(
        &self,
        ctx: &Context<Self>,
        name: &str,
        label: Text,
        lang: Lang,
        options: Html,
        message: impl Fn(String) -> Msg + 'static,
    ) -> Html {
        let id = format!("{}-{name}", self.id);
        let choose = ctx.link().callback(move |event: Event| {
            message(
                event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default(),
            )
        });
        html! {
            <div class="filter">
                <label for={id.clone()}>{ label.get(lang) }</label>
                <select {id} onchange={choose}>{ options }</select>
            </div>
        }
    }
}

fn options(any: Text, options: impl Iterator<Item = (&'static str, Text)>, chosen: &str, lang: Lang) -> Html {
    [("", any)]
        .into_iter()
        .chain(options)
        .map(|(value, text)| html! { <option {value} selected={value == chosen}>{ text.get(lang) }</option> })
        .collect()
}
