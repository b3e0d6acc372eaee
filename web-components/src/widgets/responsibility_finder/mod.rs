//! `luohu-responsibility-finder`: from a task, a place or a topic to the units that answer for it and
//! the clause that says so.

mod controls;
mod entry;
mod view;
mod words;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use luohu_policy_core::{
    directory::{Found, MAX_TEXT, Query, search},
    document::DOCUMENTS,
    unit,
};
use serde::Serialize;
use yew::prelude::*;

use super::choices::{self, Misfits, sent};
use crate::{
    elements::{Page, Widget},
    host::Host,
};

/// The properties of a [`ResponsibilityFinder`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The page's settings; `search` and `unit` say what to look for first.
    #[prop_or_default]
    pub host: Rc<Host>,
    /// Told once when shown and then after every search.
    #[prop_or_default]
    pub on_change: Callback<Change>,
}

/// What a page is told after every search.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// What was looked for, as in the contract.
    pub query: Asked,
    /// How many entries were found.
    pub entries: usize,
    /// Whether there is nothing to correct.
    #[serde(skip)]
    pub valid: bool,
}

/// A query of the directory without a limit.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// What was typed.
    pub text: String,
    /// The id of one unit.
    pub unit: Option<String>,
    /// The id of one document.
    pub document: Option<String>,
}

/// The search with its filters and what it found.
#[derive(Debug)]
pub struct ResponsibilityFinder {
    id: String,
    /// What stands in the field; the query follows once the person pauses.
    typed: String,
    query: Query,
    misfits: Misfits,
    found: Found,
    /// How many of the entries are shown.
    shown: usize,
    settle: Option<Timeout>,
}

/// What a person does.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Types into the field.
    Type(String),
    /// Pauses.
    Settled,
    /// Looks for a text at once.
    Try(&'static str),
    /// Chooses a unit; empty for all.
    Unit(String),
    /// Chooses a document; empty for all.
    Document(String),
    /// Looks without filters.
    Widen,
    /// Wants to see more entries.
    More,
}

/// How long typing must rest before the search, in milliseconds.
const SETTLE: u32 = 250;

/// How many entries are shown at first, and how many more each time.
const PAGE: usize = 20;

impl Widget for ResponsibilityFinder {
    fn props(page: &Page, host: Rc<Host>) -> Props {
        Props { host, on_change: page.tell("luohu-change") }
    }
}

impl Component for ResponsibilityFinder {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut finder = ResponsibilityFinder {
            id: choices::id(&ctx.props().host),
            typed: String::new(),
            query: Query::default(),
            misfits: Misfits::default(),
            found: Found::default(),
            shown: PAGE,
            settle: None,
        };
        finder.begin(ctx);
        finder.take(ctx);
        finder
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let (host, old) = (&ctx.props().host, &old.host);
        if (&host.search, &host.unit) != (&old.search, &old.unit) {
            self.begin(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Type(typed) => {
                self.typed = typed;
                self.misfits.correct("text");
                let link = ctx.link().clone();
                self.settle = Some(Timeout::new(SETTLE, move || link.send_message(Msg::Settled)));
                return true;
            }
            Msg::Settled => {}
            Msg::Try(text) => text.clone_into(&mut self.typed),
            Msg::Unit(unit) => {
                self.misfits.correct("unit");
                self.query.unit = chosen(unit);
            }
            Msg::Document(document) => {
                self.misfits.correct("document");
                self.query.document = chosen(document);
            }
            Msg::Widen => {
                self.misfits.correct("unit");
                self.misfits.correct("document");
                (self.query.unit, self.query.document) = (None, None);
            }
            Msg::More => {
                self.shown += PAGE;
                return true;
            }
        }
        self.search(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.page(ctx).into()
    }
}

impl ResponsibilityFinder {
    /// Looks for what the page asks for.
    fn begin(&mut self, ctx: &Context<Self>) {
        let host = &ctx.props().host;
        self.typed = host.search.as_deref().unwrap_or_default().chars().take(MAX_TEXT).collect();
        self.misfits.clear();
        self.query = Query { unit: host.unit.clone().and_then(chosen), ..Query::default() };
        self.search(ctx);
    }

    /// Looks for what was sent, or stood in the form before.
    fn take(&mut self, ctx: &Context<Self>) {
        let host = &ctx.props().host;
        let typed = host.typed.iter().flatten().map(|(name, _)| &**name);
        if typed.filter(|name| ["text", "unit", "document", "widen", "shown"].contains(name)).count() == 0 {
            return;
        }
        let text = sent(host, "text").unwrap_or_default();
        self.typed = text.chars().take(MAX_TEXT).collect();
        if self.typed.len() < text.len() {
            let max = MAX_TEXT.to_string();
            self.misfits.add("text", "", words::TOO_LONG.fill(&[("max", &max)]));
        }
        let unit = |id: &str| unit::find(id).map(|unit| unit.id.to_owned());
        let document =
            |id: &str| DOCUMENTS.iter().find(|document| document.id == id).map(|found| found.id.to_owned());
        if sent(host, "widen").is_none() {
            self.query.unit = self.misfits.read(host, ("unit", words::UNIT), None, unit);
            self.query.document = self.misfits.read(host, ("document", words::DOCUMENT), None, document);
        }
        let shown = sent(host, "shown").and_then(|shown| shown.parse().ok());
        self.search(ctx);
        self.shown = shown.unwrap_or(PAGE).clamp(PAGE, self.found.total.max(PAGE));
    }

    fn search(&mut self, ctx: &Context<Self>) {
        self.settle = None;
        self.shown = PAGE;
        self.query.text.clone_from(&self.typed);
        self.found = search(&self.query);
        let Query { text, unit, document, .. } = self.query.clone();
        let entries = self.found.total;
        ctx.props().on_change.emit(Change {
            query: Asked { text, unit, document },
            entries,
            valid: self.misfits.is_empty(),
        });
    }
}

fn chosen(id: String) -> Option<String> {
    Some(id).filter(|id| !id.is_empty())
}
