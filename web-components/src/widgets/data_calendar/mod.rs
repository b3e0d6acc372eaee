//! `luohu-data-calendar`: what a unit owes by when, month by month, with files to download.

mod agenda;
mod filters;
mod month;
mod undated;
mod view;
mod words;

use std::rc::Rc;

use luohu_policy_core::{
    calendar::{Listed, Occurrence, Query, csv, ics, occurrences, undated},
    date::CivilDate,
    problem::{Problem, texts},
    text::Lang,
};
use serde::Serialize;
use yew::prelude::*;

use crate::{
    browser,
    elements::{Page, Widget},
    host::Host,
};

/// The properties of a [`DataCalendar`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The page's settings; `unit`, `from`, `to` and `on` say what to show first.
    #[prop_or_default]
    pub host: Rc<Host>,
    /// Told once when shown and then after every change.
    #[prop_or_default]
    pub on_change: Callback<Change>,
}

/// What a page is told after every change.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// What is listed.
    pub query: Query,
    /// How many occurrences that is.
    pub occurrences: usize,
    /// Whether there is nothing to correct.
    pub valid: bool,
    /// The first thing to correct; empty when valid.
    pub message: String,
}

/// The calendar of duties, with its filters and views.
#[derive(Debug)]
pub struct DataCalendar {
    id: String,
    query: Query,
    /// Whether the window is one month, and not the page's.
    by_month: bool,
    as_grid: bool,
    listed: Vec<Occurrence>,
    undated: Vec<Listed>,
    problems: Vec<Problem>,
    downloaded: Option<&'static str>,
}

/// What a person does.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Chooses a unit; empty for all.
    Unit(String),
    /// Chooses a document; empty for all.
    Document(String),
    /// Chooses a database; empty for both.
    Database(String),
    /// Chooses a cadence; empty for all.
    Cadence(String),
    /// Lists the street offices one by one, or as one group.
    Streets(bool),
    /// Goes to the month that lies this many months on.
    Turn(i32),
    /// Goes to the same month of a year.
    Year(String),
    /// Goes to a month of the same year, by its number.
    Month(String),
    /// Shows the month as a grid, or as a list.
    AsGrid(bool),
    /// Downloads the calendar year of what is shown.
    Download(File),
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// iCalendar.
    Ics,
    /// Comma-separated values.
    Csv,
    /// The contract's JSON.
    Json,
}

impl Widget for DataCalendar {
    fn props(page: &Page, host: Rc<Host>) -> Props {
        Props { host, on_change: page.tell("luohu-change") }
    }
}

impl Component for DataCalendar {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut calendar = DataCalendar {
            id: crate::form::next_id(),
            query: month_of(CivilDate::EARLIEST),
            by_month: true,
            as_grid: false,
            listed: Vec::new(),
            undated: Vec::new(),
            problems: Vec::new(),
            downloaded: None,
        };
        calendar.begin(&ctx.props().host);
        calendar.tell(ctx);
        calendar
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let (host, old) = (&ctx.props().host, &old.host);
        let window = |host: &Host| (host.unit.clone(), host.from.clone(), host.to.clone(), host.on.clone());
        if window(host) != window(old) {
            self.begin(host);
            self.tell(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        self.downloaded = None;
        match msg {
            Msg::Unit(unit) => self.query.unit = Some(unit).filter(|unit| !unit.is_empty()),
            Msg::Document(id) => self.query.document = Some(id).filter(|id| !id.is_empty()),
            Msg::Database(name) => self.query.database = filters::database(&name),
            Msg::Cadence(name) => self.query.cadence = filters::cadence(&name),
            Msg::Streets(expand) => self.query.expand_streets = expand,
            Msg::Turn(months) => self.go_to(self.query.from.plus_months_clamped(months)),
            Msg::Year(year) => self.go_to_first(year.parse().ok(), Some(self.query.from.month())),
            Msg::Month(month) => self.go_to_first(Some(self.query.from.year()), month.parse().ok()),
            Msg::AsGrid(as_grid) => self.as_grid = as_grid,
            Msg::Download(file) => {
                self.download(file, ctx.props().host.lang());
                return true;
            }
        }
        self.list();
        self.tell(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.page(ctx).into()
    }
}

impl DataCalendar {
    /// Shows what the page asks for: its window, else the month of its day.
    fn begin(&mut self, host: &Host) {
        self.problems.clear();
        let mut day = |name: &'static str, text: &Option<String>| {
            let text = text.as_deref().filter(|text| !text.is_empty())?;
            let day = text.parse().ok();
            if day.is_none() {
                let problem = Problem::new(name, "bad-date", texts::BAD_ATTRIBUTE_DATE, &[("name", name)]);
                self.problems.push(problem);
            }
            day
        };
        let (from, to, on) = (day("from", &host.from), day("to", &host.to), day("on", &host.on));
        let shown = from.or(on).unwrap_or(luohu_policy_core::document::LFB2013_5.issued_on);
        self.by_month = to.is_none();
        let month = month_of(shown);
        self.query = Query { unit: host.unit.clone().filter(|unit| !unit.is_empty()), ..month };
        if let (Some(from), Some(to)) = (from, to) {
            (self.query.from, self.query.to) = (from, to);
        }
        self.list();
    }

    fn go_to(&mut self, day: CivilDate) {
        let month = month_of(day);
        (self.query.from, self.query.to) = (month.from, month.to);
        self.by_month = true;
    }

    fn go_to_first(&mut self, year: Option<i16>, month: Option<i8>) {
        if let (Some(year), Some(month)) = (year, month)
            && let Ok(day) = CivilDate::new(year, month, 1)
        {
            self.go_to(day);
        }
    }

    fn list(&mut self) {
        match occurrences(&self.query) {
            Ok(listed) => {
                self.listed = listed;
                self.undated = undated(&self.query).unwrap_or_default();
            }
            Err(problems) => {
                self.undated.clear();
                self.listed.clear();
                self.problems = problems;
            }
        }
    }

    fn tell(&self, ctx: &Context<Self>) {
        let lang = ctx.props().host.lang();
        let message = self.problems.first().map(|problem| problem.message.get(lang).to_owned());
        ctx.props().on_change.emit(Change {
            query: self.query.clone(),
            occurrences: self.listed.len(),
            valid: message.is_none(),
            message: message.unwrap_or_default(),
        });
    }

    /// Offers the whole calendar year of the shown window, with the same filters.
    fn download(&mut self, file: File, lang: Lang) {
        let first = CivilDate::constant(self.query.from.year(), 1, 1);
        let last = CivilDate::constant(self.query.to.year(), 12, 31);
        let year = Query { from: first, to: last, ..self.query.clone() };
        let Ok(listed) = occurrences(&year) else { return };
        let (mime, extension, content) = match file {
            File::Ics => {
                let options = ics::Options { lang, ..ics::Options::default() };
                ("text/calendar;charset=utf-8", "ics", ics::write(&listed, &options))
            }
            File::Csv => {
                ("text/csv;charset=utf-8", "csv", [csv::BYTE_ORDER_MARK, &csv::write(&listed, lang)].concat())
            }
            File::Json => {
                ("application/json", "json", serde_json::to_string_pretty(&listed).unwrap_or_default())
            }
        };
        let unit = year.unit.as_deref().unwrap_or("all");
        browser::download(&format!("luohu-{unit}-{}.{extension}", first.year()), mime, &content);
        self.downloaded = Some(extension);
    }
}

/// All that is due in the month of a day.
fn month_of(day: CivilDate) -> Query {
    Query::new(CivilDate::constant(day.year(), day.month(), 1), day.last_of_month())
}
