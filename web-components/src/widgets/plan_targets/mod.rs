//! `luohu-plan-targets`: the targets of the plans, the newest value of each, and how far they are;
//! values come and go as files.

mod controls;
mod exchange;
mod row;
mod state;
mod view;
mod words;

use std::{collections::BTreeMap, rc::Rc};

use gloo::file::callbacks::FileReader;
use luohu_policy_core::{
    assessment::Assessment,
    measures::plan_targets::{
        Facts, Progress, Report,
        csv::{Imported, report_from_texts, reports_from_csv, reports_from_json},
    },
    problem::Problem,
    text::{Lang, Message, Text},
};
use serde_json::{Map, Value};
use web_sys::Element;
use yew::prelude::*;

use super::choices::{self, Misfits};
use crate::{
    browser,
    elements::{Page, Widget},
    form::Change,
    host::Host,
};
use state::{Draft, replaced, without};

/// The properties of a [`PlanTargets`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The page's settings.
    #[prop_or_default]
    pub host: Rc<Host>,
    /// Told once when shown and then after every change.
    #[prop_or_default]
    pub on_change: Callback<Change>,
    /// Told when the person asks for the result.
    #[prop_or_default]
    pub on_submit: Callback<Change>,
}

/// The table of targets with its filters, values and files.
#[derive(Debug)]
pub struct PlanTargets {
    id: String,
    facts: Facts,
    readings: Map<String, Value>,
    /// The day asked about, as it stands in its field.
    on: String,
    /// Whether the page's facts stand untouched: then those are judged, with all that is wrong.
    given: bool,
    assessment: Assessment<Progress>,
    misfits: Misfits,
    /// What cannot be judged as it is, and so is kept from the rules; by the id of its line.
    drafts: BTreeMap<String, Draft>,
    /// What an import did.
    imported: Option<Outcome>,
    /// The reports before the last import, which can be undone.
    before: Option<Reports>,
    restored: bool,
    pasted: String,
    reader: Option<FileReader>,
    file: NodeRef,
    root: NodeRef,
    focus_next: Option<&'static str>,
    downloaded: Option<&'static str>,
}

/// What an import did.
#[derive(Clone, Debug)]
struct Outcome {
    count: usize,
    problems: Vec<Problem>,
}

/// What a person does.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Chooses a document; empty for all.
    Document(String),
    /// Chooses a unit; empty for all.
    Unit(String),
    /// Chooses the year due; empty for all.
    Year(String),
    /// Types the day asked about.
    Day(String),
    /// Leaves the day.
    DayLeft,
    /// Types the value of a line.
    Value(&'static str, String),
    /// Types the day of a line's value.
    Date(&'static str, String),
    /// Leaves the value or day of a line.
    Leave(&'static str),
    /// Says whether a line's target was achieved; empty to take it back.
    Achieved(&'static str, String),
    /// Chooses a file.
    Open,
    /// A file was read; `None` where it could not be.
    Read(Option<String>),
    /// Pastes or types a table.
    Paste(String),
    /// Imports what was pasted.
    Import,
    /// Takes the last import back.
    Undo,
    /// Takes a file home.
    Download(File),
    /// Chooses a reading.
    Choose(&'static str, &'static str),
    /// Asks for the result.
    Submit,
    /// Clears the values, or brings back those of the page.
    Clear,
    /// Prints the page.
    Print,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Comma-separated values.
    Csv,
    /// A request of the contract.
    Json,
}

impl Widget for PlanTargets {
    fn props(page: &Page, host: Rc<Host>) -> Props {
        Props { host, on_change: page.tell("luohu-change"), on_submit: page.tell("luohu-submit") }
    }
}

/// What is reported; none while nothing is stated.
#[derive(Debug)]
struct Reports(Option<Vec<Report>>);

impl Component for PlanTargets {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let host = &ctx.props().host;
        let mut targets = PlanTargets {
            id: choices::id(host),
            facts: Facts::default(),
            readings: host.readings.clone().unwrap_or_default(),
            on: String::new(),
            given: false,
            assessment: Assessment::invalid(None, None, Vec::new()),
            misfits: Misfits::default(),
            drafts: BTreeMap::new(),
            imported: None,
            before: None,
            restored: false,
            pasted: String::new(),
            reader: None,
            file: NodeRef::default(),
            root: NodeRef::default(),
            focus_next: None,
            downloaded: None,
        };
        targets.begin(host);
        targets.take(host);
        let kept = host
            .draft_key
            .as_ref()
            .filter(|_| !targets.given && targets.facts.reports.is_none())
            .and_then(|key| browser::kept(key));
        if let Some(kept) = kept {
            let reports = reports_from_json(&kept).reports;
            targets.restored = !reports.is_empty();
            targets.facts.reports = Some(reports).filter(|reports| !reports.is_empty());
        }
        targets.judge(host);
        targets.tell(ctx);
        targets
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let (host, old) = (&ctx.props().host, &old.host);
        if host.facts_version != old.facts_version {
            self.begin(host);
        }
        if host.readings != old.readings {
            self.readings = host.readings.clone().unwrap_or_default();
        }
        if host.on != old.on {
            self.on = host.on.clone().unwrap_or_default();
        }
        self.judge(host);
        self.tell(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        self.downloaded = None;
        let chosen = |text: String| Some(text).filter(|text| !text.is_empty());
        match msg {
            Msg::Document(id) => {
                self.misfits.correct("document");
                self.facts.document = chosen(id);
            }
            Msg::Unit(id) => {
                self.misfits.correct("unit");
                self.facts.unit = chosen(id);
            }
            Msg::Year(year) => {
                self.misfits.correct("year");
                self.facts.year = year.parse().ok();
            }
            Msg::Day(text) => {
                self.on = text;
                return true;
            }
            Msg::DayLeft => {}
            Msg::Value(line, text) => {
                self.draft(line).value = text;
                self.presume(line);
                return true;
            }
            Msg::Date(line, text) => {
                self.draft(line).date = text;
                return true;
            }
            Msg::Leave(line) => {
                if !self.drafts.contains_key(line) {
                    return false;
                }
                self.enter(line);
            }
            Msg::Achieved(line, value) => {
                self.draft(line).value = value;
                self.enter(line);
            }
            Msg::Open => return self.open(ctx),
            Msg::Read(text) => self.import(ctx, text.as_deref()),
            Msg::Paste(text) => {
                self.pasted = text;
                return true;
            }
            Msg::Import => {
                let text = std::mem::take(&mut self.pasted);
                self.import(ctx, Some(&text));
            }
            Msg::Undo => {
                if let Some(Reports(before)) = self.before.take() {
                    self.set_reports(before);
                }
                self.imported = None;
                self.focus_next = Some("input[type='file']");
            }
            Msg::Choose(name, value) => {
                self.readings.insert(name.to_owned(), Value::from(value));
            }
            Msg::Clear => self.clear(&ctx.props().host),
            Msg::Submit => {
                let valid = self.assessment.problems.is_empty() && self.faulty().next().is_none();
                self.focus_next = Some(if valid { ".result" } else { ".summary" });
                ctx.props().on_submit.emit(self.change(ctx));
                return true;
            }
            Msg::Print => {
                browser::print();
                return false;
            }
            Msg::Download(file) => {
                self.download(file, ctx.props().host.lang());
                return true;
            }
        }
        self.judge(&ctx.props().host);
        self.tell(ctx);
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if let Some(selector) = self.focus_next.take()
            && let Some(root) = self.root.cast::<Element>()
        {
            browser::focus(&root, selector);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.page(ctx).into()
    }
}

impl PlanTargets {
    fn tell(&self, ctx: &Context<Self>) {
        let host = &ctx.props().host;
        if let Some(key) = &host.draft_key {
            if self.facts.reports.is_some() {
                browser::keep(key, &Value::Object(self.stated(host)).to_string());
            } else {
                browser::forget(key);
            }
        }
        ctx.props().on_change.emit(self.change(ctx));
    }

    /// What the page is told. What is typed and cannot count is the first thing to correct.
    fn change(&self, ctx: &Context<Self>) -> Change {
        let host = &ctx.props().host;
        let change = Change::new(self.stated(host), self.assessment.clone().erased(), host.lang());
        match self.faulty().map(|(_, why)| why).chain(self.misfits.all()).next().filter(|_| change.valid) {
            Some(why) => Change { valid: false, message: why.get(host.lang()).to_owned(), ..change },
            None => change,
        }
    }

    /// The lines with values that cannot count, and why.
    fn faulty(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.drafts.iter().filter_map(|(line, draft)| Some((&**line, draft.why.as_ref()?)))
    }

    /// Clears all; where that changes nothing, the page's own facts go as well.
    fn clear(&mut self, host: &Host) {
        let untouched = self.given;
        self.begin(host);
        if untouched {
            (self.facts, self.given) = (Facts::default(), false);
        }
        self.restored = false;
    }

    fn set_reports(&mut self, reports: Option<Vec<Report>>) {
        self.facts.reports = reports;
        self.given = false;
    }

    /// Takes the draft of a line into the reports, or says why not.
    fn enter(&mut self, id: &'static str) {
        let Some(line) = state::line(id) else { return };
        let draft = self.draft(id).clone();
        let reports = self.facts.reports.clone().unwrap_or_default();
        let before = self.judged(id).and_then(|judged| judged.report);
        let others = without(reports, before.map(|used| used.index));
        let (value, mut date) = (draft.value.trim(), draft.date.trim().to_owned());
        let presumed = self.presumed(&line).to_string();
        if value.is_empty() {
            if before.is_some() {
                self.set_reports(Some(others).filter(|others| !others.is_empty()));
            }
            // A day that was typed without a value waits for the value.
            if before.is_some() || date.is_empty() || date == presumed {
                self.drafts.remove(id);
            }
            return;
        }
        if date.is_empty() {
            date = presumed;
        }
        let others = replaced(others, line.target.id, &date);
        let read = report_from_texts(line.target, &date, value, &others);
        let read = read.map_err(|problem| problem.message).and_then(|report| self.in_time(&line, report));
        match read {
            Ok(report) => {
                self.set_reports(Some([others, vec![report]].concat()));
                self.drafts.remove(id);
            }
            Err(why) => {
                let draft = self.draft(id);
                (draft.date, draft.why) = (date, Some(why));
            }
        }
    }

    /// Takes a file's text into the reports; equal days are replaced.
    fn import(&mut self, ctx: &Context<Self>, text: Option<&str>) {
        self.reader = None;
        self.focus_next = Some(".imported");
        let Some(text) = text else {
            let problem = Problem::new("", "not-read", words::NOT_READ, &[]);
            self.imported = Some(Outcome { count: 0, problems: vec![problem] });
            return;
        };
        let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['[', '{']);
        let Imported { reports, problems } =
            if is_json { reports_from_json(text) } else { reports_from_csv(text) };
        let before = self.facts.reports.clone();
        let count = reports.len();
        if count > 0 {
            let merged = state::merged(before.clone().unwrap_or_default(), reports);
            self.set_reports(Some(merged));
            self.judge(&ctx.props().host);
            // What does not go with the values that are there already is left out as a whole.
            let found = std::mem::take(&mut self.assessment.problems);
            if found.is_empty() {
                self.before = Some(Reports(before));
                self.drafts.clear();
            } else {
                self.set_reports(before);
                self.imported = Some(Outcome { count: 0, problems: [problems, found].concat() });
                return;
            }
        }
        self.imported = Some(Outcome { count, problems });
    }
}

/// A sentence with its values.
fn say(text: Text, values: &[(&str, &str)], lang: Lang) -> String {
    crate::words::say(text, values, lang)
}
