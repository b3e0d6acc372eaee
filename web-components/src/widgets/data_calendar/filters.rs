//! What to list: unit, document, database, cadence and month.

use luohu_policy_core::{
    calendar::{Cadence, Database, obliged_units},
    date::month_name,
    document::DOCUMENTS,
    text::{Lang, Text},
    unit::{self, STREET_OFFICES},
};
use yew::{Context, Html};

use super::{
    super::{
        choices,
        filter::{self, Select, option},
    },
    DataCalendar, Msg, words,
};
use crate::dom::{El, On, button, el, list, together};

/// The database with this name in the contract.
pub(super) fn database(name: &str) -> Option<Database> {
    Database::ALL.iter().find(|(known, _)| *known == name).map(|(_, database)| *database)
}

/// The cadence with this name in the contract.
pub(super) fn cadence(name: &str) -> Option<Cadence> {
    Cadence::ALL.iter().find(|(known, _)| *known == name).map(|(_, cadence)| *cadence)
}

/// The name of a database in the contract.
pub(super) fn database_name(database: Database) -> String {
    let known = Database::ALL.iter().find(|(_, known)| *known == database);
    known.map_or_else(String::new, |(name, _)| (*name).to_owned())
}

/// The name of a cadence in the contract.
pub(super) fn cadence_name(cadence: Cadence) -> String {
    let known = Cadence::ALL.iter().find(|(_, known)| *known == cadence);
    known.map_or_else(String::new, |(name, _)| (*name).to_owned())
}

/// The controls that stand anew after a message.
pub(super) fn corrected(msg: &Msg) -> &'static [&'static str] {
    match msg {
        Msg::Unit(_) => &["unit"],
        Msg::Document(_) => &["document"],
        Msg::Database(_) => &["database"],
        Msg::Cadence(_) => &["cadence"],
        Msg::Turn(_) | Msg::Year(_) | Msg::Month(_) => &["year", "month"],
        Msg::Streets(_) | Msg::AsGrid(_) | Msg::Download(_) => &[],
    }
}

/// Whether it is a year that can be turned to.
pub(super) fn is_year(year: i16) -> bool {
    YEARS.contains(&year)
}

/// The years that can be turned to: from the documents' issue to the last year with duties.
const YEARS: std::ops::RangeInclusive<i16> = 2013..=2030;

impl DataCalendar {
    pub(super) fn filters(&self, ctx: &Context<Self>, lang: Lang) -> El {
        el("div.filters")
            .child(self.select(ctx, "unit", words::UNIT, lang, self.units(lang), Msg::Unit))
            .child(self.select(ctx, "document", words::DOCUMENT, lang, self.documents(lang), Msg::Document))
            .child(self.select(ctx, "database", words::DATABASE, lang, self.databases(lang), Msg::Database))
            .child(self.select(ctx, "cadence", words::CADENCE, lang, self.cadences(lang), Msg::Cadence))
    }

    /// Whether to list the street offices one by one, where they are listed at all.
    pub(super) fn streets(&self, ctx: &Context<Self>, lang: Lang) -> Option<El> {
        if self.query.unit.as_deref().is_some_and(|unit| unit != STREET_OFFICES) {
            return None;
        }
        let expand = !self.query.expand_streets;
        let input = el("input").attr("type", "checkbox").attr("name", "streets");
        let input = input.attr("value", "yes").checked(!expand);
        Some(
            el("label.option")
                .child(input.on(On::Change, ctx.link(), Msg::Streets(expand)))
                .child(el("span").text(words::EXPAND.get(lang))),
        )
    }

    /// The units that owe something, and the one that the page names.
    fn units(&self, lang: Lang) -> Html {
        let chosen = self.query.unit.as_deref();
        let named = chosen.and_then(unit::find);
        let other = named.filter(|unit| obliged_units().all(|obliged| obliged.id != unit.id));
        filter::units(obliged_units().chain(other), chosen, lang)
    }

    fn documents(&self, lang: Lang) -> Html {
        let chosen = self.query.document.as_deref().unwrap_or_default();
        let any = option("", words::ALL_DOCUMENTS.get(lang), chosen.is_empty());
        let each = list(&DOCUMENTS, |document| option(document.id, document.number, document.id == chosen));
        together([any.into(), each])
    }

    fn databases(&self, lang: Lang) -> Html {
        let chosen = self.query.database;
        let any = option("", words::ANY_DATABASE.get(lang), chosen.is_none());
        let each = list(Database::ALL, |(name, database)| {
            option(name, database.text().get(lang), chosen == Some(database))
        });
        together([any.into(), each])
    }

    fn cadences(&self, lang: Lang) -> Html {
        let chosen = self.query.cadence;
        let any = option("", words::ANY_CADENCE.get(lang), chosen.is_none());
        let each = list(Cadence::ALL, |(name, cadence)| {
            option(name, cadence.text().get(lang), chosen == Some(cadence))
        });
        together([any.into(), each])
    }

    /// The month that is shown, with the way to others.
    pub(super) fn months(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let (year, month) = (self.query.from.year(), self.query.from.month());
        let years = list(YEARS, |shown| {
            let name = shown.to_string();
            option(&name, &name, shown == year)
        });
        let months = list(1..=12_i8, |shown| {
            let number = shown.to_string();
            option(&number, if lang == Lang::En { month_name(shown) } else { &number }, shown == month)
        });
        let turn = |text, months: i32| {
            let turn = button("secondary", text, lang).on(On::Click, ctx.link(), Msg::Turn(months));
            choices::pressing(&ctx.props().host, turn, "turn", &months.to_string())
        };
        el("div.months")
            .child(turn(words::PREVIOUS, -1))
            .child(self.select(ctx, "year", words::YEAR, lang, years, Msg::Year))
            .child(self.select(ctx, "month", words::MONTH, lang, months, Msg::Month))
            .child(turn(words::NEXT, 1))
    }

    fn select(
        &self,
        ctx: &Context<Self>,
        name: &'static str,
        label: Text,
        lang: Lang,
        options: Html,
        message: fn(String) -> Msg,
    ) -> El {
        let select = Select { form: &self.id, name, label, lang, misfits: &self.misfits };
        select.shown(options, ctx.link(), message)
    }
}
