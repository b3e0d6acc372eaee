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
    document::DOCUMENTS,
    problem::{Problem, texts},
    text::Lang,
    unit,
};
use serde::Serialize;
use yew::prelude::*;

use super::choices::{self, Misfits, sent};
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
    misfits: Misfits,
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

impl File {
    /// What the name of such a file ends with.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            File::Ics => "ics",
            File::Csv => "csv",
            File::Json => "json",
        }
    }
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
        let calendar = DataCalendar::new(&ctx.props().host);
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
        for name in filters::corrected(&msg) {
            self.misfits.correct(name);
        }
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
    /// The calendar of what a page asks for, or of what was sent.
    pub(crate) fn new(host: &Host) -> DataCalendar {
        let mut calendar = DataCalendar {
            id: choices::id(host),
            query: month_of(CivilDate::EARLIEST),
            by_month: true,
            as_grid: false,
            listed: Vec::new(),
            undated: Vec::new(),
            problems: Vec::new(),
            misfits: Misfits::default(),
            downloaded: None,
        };
        calendar.begin(host);
        calendar.take(host);
        calendar
    }

    /// Shows what the page asks for: its window, else the month of its day.
    fn begin(&mut self, host: &Host) {
        self.problems.clear();
        self.misfits.clear();
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

    /// Shows what was sent, or stood in the form before.
    fn take(&mut self, host: &Host) {
        let shown = self.query.clone();
        let unit = |id: &str| unit::find(id).map(|unit| unit.id.to_owned());
        let document =
            |id: &str| DOCUMENTS.iter().find(|document| document.id == id).map(|found| found.id.to_owned());
        let year = |year: &str| year.parse().ok().filter(|year| filters::is_year(*year));
        let month = |month: &str| month.parse().ok().filter(|month| (1..=12).contains(month));
        let misfits = &mut self.misfits;
        self.query.unit = misfits.read(host, ("unit", words::UNIT), shown.unit, unit);
        self.query.document = misfits.read(host, ("document", words::DOCUMENT), None, document);
        self.query.database = misfits.read(host, ("database", words::DATABASE), None, filters::database);
        self.query.cadence = misfits.read(host, ("cadence", words::CADENCE), None, filters::cadence);
        let year = misfits.read(host, ("year", words::YEAR), None, year);
        let month = misfits.read(host, ("month", words::MONTH), None, month);
        self.query.expand_streets = sent(host, "streets").is_some();
        self.as_grid = sent(host, "view") == Some("grid");
        if year.is_some() || month.is_some() {
            let (year, month) = (year.unwrap_or(shown.from.year()), month.unwrap_or(shown.from.month()));
            self.go_to_first(Some(year), Some(month));
        }
        if let Some(months) = sent(host, "turn").and_then(|months| months.parse::<i32>().ok()) {
            self.go_to(self.query.from.plus_months_clamped(months.clamp(-1, 1)));
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
        let problems = self.problems.iter().map(|problem| &problem.message).chain(self.misfits.all());
        let message = problems.map(|message| message.get(lang).to_owned()).next();
        ctx.props().on_change.emit(Change {
            query: self.query.clone(),
            occurrences: self.listed.len(),
            valid: self.is_valid(),
            message: message.unwrap_or_default(),
        });
    }

    /// Whether there is nothing to correct.
    pub(crate) fn is_valid(&self) -> bool {
        self.problems.is_empty() && self.misfits.is_empty()
    }

    /// The whole calendar year of the shown window, with the same filters, as a file: its name, its
    /// kind, its text.
    pub(crate) fn file(&self, file: File, lang: Lang) -> Option<(String, &'static str, String)> {
        let first = CivilDate::constant(self.query.from.year(), 1, 1);
        let last = CivilDate::constant(self.query.to.year(), 12, 31);
        let year = Query { from: first, to: last, ..self.query.clone() };
        let listed = occurrences(&year).ok()?;
        let (mime, content) = match file {
            File::Ics => {
                let options = ics::Options { lang, ..ics::Options::default() };
                ("text/calendar;charset=utf-8", ics::write(&listed, &options))
            }
            File::Csv => {
                ("text/csv;charset=utf-8", [csv::BYTE_ORDER_MARK, &csv::write(&listed, lang)].concat())
            }
            File::Json => ("application/json", serde_json::to_string_pretty(&listed).unwrap_or_default()),
        };
        let unit = year.unit.as_deref().unwrap_or("all");
        Some((format!("luohu-{unit}-{}.{}", first.year(), file.extension()), mime, content))
    }

    fn download(&mut self, file: File, lang: Lang) {
        if let Some((name, mime, content)) = self.file(file, lang) {
            browser::download(&name, mime, &content);
            self.downloaded = Some(file.extension());
        }
    }
}

/// All that is due in the month of a day.
fn month_of(day: CivilDate) -> Query {
    Query::new(CivilDate::constant(day.year(), day.month(), 1), day.last_of_month())
}
