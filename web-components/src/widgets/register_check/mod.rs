//! `luohu-register-check`: many at once, by the same rules, in the page.

mod run;
mod view;
mod words;

use std::rc::Rc;

use gloo::{file::callbacks::FileReader, timers::callback::Timeout};
use luohu_policy_core::{
    calendar::csv::BYTE_ORDER_MARK,
    problem::Problem,
    register::{MAX_BYTES, Register, flat},
};
use serde::Serialize;
use yew::prelude::*;

use self::run::{Counts, Run};
use crate::{
    browser,
    elements::{Page, Widget},
    host::Host,
    widgets::files::{self, Chosen},
};

/// How long one task answers rows, in milliseconds: well below what a person notices.
const TASK: f64 = 20.0;

/// The measure that is asked where the page names none.
const MEASURE: &str = "key-enterprise";

/// The properties of a [`RegisterCheck`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The page's settings; `measure` and `on` say what is asked.
    #[prop_or_default]
    pub host: Rc<Host>,
    /// Told when a register begins and when it is done or stopped.
    #[prop_or_default]
    pub on_change: Callback<Change>,
}

/// What a page is told.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The measure asked.
    pub measure: String,
    /// Whether every row is answered.
    pub done: bool,
    /// The outcomes so far.
    pub counts: Counts,
}

/// A register that is opened or pasted, and what is answered of it.
#[derive(Debug)]
pub struct RegisterCheck {
    id: String,
    file: NodeRef,
    pasted: String,
    reader: Option<FileReader>,
    run: Option<Run>,
    /// The register could not be read, or not be asked.
    refused: Option<Problem>,
    /// The next task; without one nothing goes on.
    next: Option<Timeout>,
}

/// What happens.
#[derive(Clone, Debug)]
pub enum Msg {
    /// A person chooses a file.
    Open,
    /// A file was read; `None` where it could not be.
    Read(Option<String>),
    /// A person pastes or types a table.
    Paste(String),
    /// A person wants it checked.
    Start,
    /// A person wants no more of it.
    Stop,
    /// The page had its turn.
    Go,
    /// A person takes the results home.
    Download,
}

impl Widget for RegisterCheck {
    fn props(page: &Page, host: Rc<Host>) -> Props {
        Props { host, on_change: page.tell("luohu-change") }
    }
}

impl Component for RegisterCheck {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        RegisterCheck {
            id: crate::form::next_id(),
            file: NodeRef::default(),
            pasted: String::new(),
            reader: None,
            run: None,
            refused: flat(measure(ctx)).err(),
            next: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let (host, old) = (&ctx.props().host, &old.host);
        if (&host.measure, &host.on, host.lang()) != (&old.measure, &old.on, old.lang()) {
            // What was answered would belong to another question, or stand in another language.
            (self.run, self.next) = (None, None);
            self.refused = flat(measure(ctx)).err();
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Open => return self.open(ctx),
            Msg::Read(Some(text)) => self.begin(ctx, text),
            Msg::Read(None) => self.refuse(Problem::new("", "unreadable", words::UNREADABLE, &[])),
            Msg::Paste(text) => {
                self.pasted = text;
                return true;
            }
            Msg::Start => self.begin(ctx, self.pasted.clone()),
            Msg::Stop => {
                self.next = None;
                self.tell(ctx);
            }
            Msg::Go => self.go(ctx),
            Msg::Download => {
                if let Some(run) = &self.run {
                    let table = [BYTE_ORDER_MARK, &run.table].concat();
                    let name = format!("luohu-{}.csv", measure(ctx));
                    browser::download(&name, "text/csv;charset=utf-8", &table);
                }
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.page(ctx).into()
    }
}

impl RegisterCheck {
    /// Reads the chosen file.
    fn open(&mut self, ctx: &Context<Self>) -> bool {
        let link = ctx.link().clone();
        match files::open(&self.file, MAX_BYTES, move |text| link.send_message(Msg::Read(text))) {
            Chosen::Nothing => return false,
            Chosen::Reading(reader) => self.reader = Some(reader),
            Chosen::TooLarge => {
                let max = MAX_BYTES.to_string();
                self.refuse(Problem::new("", "too-large", words::TOO_LARGE, &[("max", &max)]));
            }
        }
        true
    }

    fn begin(&mut self, ctx: &Context<Self>, text: String) {
        match Register::read(measure(ctx), text) {
            Ok(register) => {
                let host = &ctx.props().host;
                let on = host.on.as_deref().and_then(|on| on.parse().ok());
                self.refused = None;
                self.run = Some(Run::of(register, on, host.lang()));
                self.tell(ctx);
                self.wait(ctx);
            }
            Err(problem) => self.refuse(problem),
        }
    }

    fn refuse(&mut self, problem: Problem) {
        (self.run, self.next) = (None, None);
        self.refused = Some(problem);
    }

    /// One task's share of the rows.
    #[expect(clippy::float_arithmetic, reason = "a time of the browser, no figure of a rule")]
    fn go(&mut self, ctx: &Context<Self>) {
        let Some(run) = &mut self.run else { return };
        let end = browser::now() + TASK;
        run.on_for(|| browser::now() >= end);
        if run.done {
            self.next = None;
            self.tell(ctx);
        } else {
            self.wait(ctx);
        }
    }

    fn wait(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.next = Some(Timeout::new(0, move || link.send_message(Msg::Go)));
    }

    fn tell(&self, ctx: &Context<Self>) {
        let Some(run) = &self.run else { return };
        let measure = measure(ctx).to_owned();
        ctx.props().on_change.emit(Change { measure, done: run.done, counts: run.counts });
    }
}

/// The measure that is asked.
fn measure(ctx: &Context<RegisterCheck>) -> &str {
    ctx.props().host.measure.as_deref().unwrap_or(MEASURE)
}
