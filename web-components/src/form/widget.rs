//! The component: what was typed, what it means, and telling the page.

use std::{
    rc::Rc,
    sync::atomic::{AtomicU32, Ordering},
};

use gloo::timers::callback::Timeout;
use luohu_policy_core::{
    form::{Action, At, Entry, Form},
    text::Lang,
};
use serde_json::{Map, Value};
use web_sys::Element;
use yew::{html::Scope, prelude::*};

use super::{
    Change, Face, asker,
    beginning::{First, first},
    draft,
    evaluation::{Outcome, evaluate},
    link,
};
use crate::{browser, host::Host};

/// The first control of a form.
const ANY: &str = "input, button";

/// How long after the last key the page is told, and the answer announced, in milliseconds.
const SETTLE: u32 = 600;

/// The properties of a [`MeasureWidget`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The measure.
    pub face: Face,
    /// The page's settings.
    #[prop_or_default]
    pub host: Rc<Host>,
    /// Told once when shown and then after every change.
    #[prop_or_default]
    pub on_change: Callback<Change>,
    /// Told when the person asks for the result.
    #[prop_or_default]
    pub on_submit: Callback<Change>,
    /// Told once, to those who send messages to the component.
    #[prop_or_default]
    pub on_created: Callback<Scope<MeasureWidget>>,
}

/// The form of a measure with its live answer.
#[derive(Debug)]
pub struct MeasureWidget {
    /// Begins the ids of all that this instance shows.
    pub(super) id: String,
    pub(super) form: Form,
    /// Who asks. Its places come after those of the form.
    asker: Form,
    pub(super) readings: Map<String, Value>,
    /// Whether the form shows the page's facts untouched: then those are judged as they are, with
    /// all that the form has no place for.
    given: bool,
    /// The day of the link that was opened, until the page names another.
    linked_on: Option<String>,
    /// Where the person is typing: what stands there is not judged yet.
    pub(super) editing: Option<At>,
    /// The places the person has left: only their problems are shown.
    pub(super) left: Vec<At>,
    /// Whether the person asked for the result: then every problem is shown.
    pub(super) submitted: bool,
    pub(super) restored: bool,
    pub(super) copied: Option<bool>,
    pub(super) outcome: Outcome,
    /// The screen that is shown where one question stands on each; after the last, the answer.
    pub(super) screen: usize,
    /// Whether the last wish to hear the screen was met.
    pub(super) heard: Option<bool>,
    /// The outcome that was last told to assistive technology.
    pub(super) announced: String,
    /// What takes the focus after the next rendering.
    pub(super) focus_next: Option<String>,
    pub(super) root: NodeRef,
    settle: Option<Timeout>,
}

/// What happens to the component.
#[derive(Clone, Debug)]
pub enum Msg {
    /// A person types; the text is judged when they leave.
    Type(At, String),
    /// A person chooses, adds, removes or undoes.
    Do(Action),
    /// A person leaves a place.
    Leave(At),
    /// A person chooses a reading.
    Read(&'static str, &'static str),
    /// A person asks for the result.
    Submit,
    /// The page leads its person here: to the summary of what is wrong, or else to the first field.
    Enter,
    /// The page's form cannot be submitted: to the field that is wrong, or else not yet answered.
    Report,
    /// A person clears the form, or the page resets it.
    Clear,
    /// The page is reset: who asked is forgotten.
    ForgetApplicant,
    /// A person goes back by one screen.
    Back,
    /// A person wants the screen read aloud, or no longer.
    ReadAloud,
    /// A person follows a link to a place in the form.
    Go(At),
    /// A person prints the page.
    Print,
    /// A person copies the deep link.
    CopyLink,
    /// The browser has copied the link, or has refused.
    Copied(bool),
    /// Nothing was typed for a moment.
    Settled,
}

impl Component for MeasureWidget {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props { face, host, .. } = ctx.props();
        let First { form, asker, readings, on, restored, given, submitted, pressed } = first(*face, host);
        let outcome = evaluate(ctx.props(), &form, &asker, &readings, on.as_deref(), given, None);
        let mut widget = MeasureWidget {
            // What a server writes is the same each time.
            id: if Self::is_static(ctx) { "luohu".to_owned() } else { next_id() },
            form,
            asker,
            readings,
            given,
            linked_on: on,
            editing: None,
            left: Vec::new(),
            submitted,
            restored,
            copied: None,
            outcome,
            screen: 0,
            heard: None,
            announced: String::new(),
            focus_next: None,
            root: NodeRef::default(),
            settle: None,
        };
        widget.focus_next = pressed.and_then(|pressed| widget.arrival(pressed));
        ctx.props().on_change.emit(widget.change(ctx));
        ctx.props().on_created.emit(ctx.link().clone());
        widget
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let host = &ctx.props().host;
        if host.facts_version != old.host.facts_version {
            let fields = ctx.props().face.about().fields;
            self.form = Form::filled(fields, host.facts.as_ref().unwrap_or(&Map::new()));
            (self.left, self.submitted, self.restored) = (Vec::new(), false, false);
            self.editing = None;
            self.given = host.gives_facts();
        }
        if host.on != old.host.on {
            self.linked_on = None;
        }
        if host.lang() != old.host.lang() {
            // What was announced in the other language does not stay.
            self.announced.clear();
        }
        if host.readings != old.host.readings {
            self.readings = host.readings.clone().unwrap_or_default();
        }
        self.update_outcome(ctx);
        self.tell(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let fields = ctx.props().face.about().fields;
        match msg {
            Msg::Type(at, text) => {
                if let Some(at) = self.asker_at(at) {
                    self.asker = self.asker.apply(&asker::FIELDS, Action::Set(at, text));
                } else {
                    self.form = self.form.apply(fields, Action::Set(at, text));
                    self.given = false;
                }
                self.editing = Some(at);
                self.update_outcome(ctx);
                self.wait(ctx);
            }
            Msg::Do(action) => {
                let undone = self.form.undo_field();
                self.form = self.form.apply(fields, action.clone());
                self.focus_next = self.focus_after(&action, undone);
                self.given = false;
                self.editing = None;
                self.update_outcome(ctx);
                self.tell(ctx);
                self.wait(ctx);
            }
            Msg::Leave(at) => {
                self.editing = None;
                if !self.left.contains(&at) {
                    self.left.push(at);
                }
                self.update_outcome(ctx);
                self.tell(ctx);
            }
            Msg::Read(name, value) => {
                self.readings.insert(name.to_owned(), Value::from(value));
                self.update_outcome(ctx);
                self.tell(ctx);
                self.wait(ctx);
            }
            Msg::Submit if !self.shows_answer(ctx) => self.forward(ctx),
            Msg::Submit => {
                self.judge(ctx);
                ctx.props().on_submit.emit(self.change(ctx));
                self.focus_next = Some(if self.is_valid() { ".result" } else { ".summary" }.to_owned());
            }
            Msg::Back => self.turn(ctx, self.screen.saturating_sub(1)),
            Msg::ReadAloud => self.heard = Some(self.read_aloud(ctx)),
            Msg::Enter => {
                self.judge(ctx);
                match self.wrong() {
                    Some(at) if ctx.props().host.elder => self.turn_to(ctx, at),
                    _ => self.focus_next = Some(if self.is_valid() { ANY } else { ".summary" }.to_owned()),
                }
            }
            Msg::Report => {
                self.judge(ctx);
                match self.wrong().or_else(|| self.unanswered(ctx)) {
                    Some(at) if ctx.props().host.elder => self.turn_to(ctx, at),
                    Some(at) => self.focus_next = Some(control(at)),
                    None => self.focus_next = Some(if self.is_valid() { ANY } else { ".summary" }.to_owned()),
                }
            }
            Msg::Clear => self.clear(ctx),
            Msg::ForgetApplicant => {
                self.asker = Form::empty(&asker::FIELDS);
                self.update_outcome(ctx);
                self.tell(ctx);
            }
            Msg::Go(at) if ctx.props().host.elder => self.turn_to(ctx, at),
            Msg::Go(at) => {
                self.focus(&format!("[data-at='{}']", place(at)));
                return false;
            }
            Msg::Print => {
                browser::print();
                return false;
            }
            Msg::CopyLink => {
                let link = ctx.link().clone();
                browser::copy(&browser::address(), move |copied| link.send_message(Msg::Copied(copied)));
                return false;
            }
            Msg::Copied(copied) => self.copied = Some(copied),
            Msg::Settled => {
                self.settle = None;
                self.announced = self.sentence(ctx);
                self.tell(ctx);
            }
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first && ctx.props().host.elder {
            browser::hush();
        }
        if let Some(selector) = self.focus_next.take() {
            self.focus(&selector);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.page(ctx).into()
    }
}

impl MeasureWidget {
    /// Brings back what the page has set, or else empties the form.
    fn clear(&mut self, ctx: &Context<Self>) {
        let fields = ctx.props().face.about().fields;
        let nothing = Map::new();
        let facts = ctx.props().host.facts.as_ref().unwrap_or(&nothing);
        // Clearing a form that shows the page's own facts brings those back first.
        let given = Form::filled(fields, facts);
        let emptied = self.form == given;
        self.form = if emptied { Form::empty(fields) } else { given };
        self.given = !emptied && ctx.props().host.facts.is_some();
        self.asker = Form::empty(&asker::FIELDS);
        (self.left, self.submitted, self.restored) = (Vec::new(), false, false);
        (self.editing, self.screen) = (None, 0);
        self.update_outcome(ctx);
        self.tell(ctx);
        if let Some(key) = &ctx.props().host.draft_key {
            browser::forget(key);
        }
    }

    /// Judges everything, also what is still being typed.
    fn judge(&mut self, ctx: &Context<Self>) {
        (self.submitted, self.editing) = (true, None);
        self.update_outcome(ctx);
        self.tell(ctx);
    }

    pub(super) fn is_valid(&self) -> bool {
        self.outcome.problems.is_empty()
    }

    pub(super) fn update_outcome(&mut self, ctx: &Context<Self>) {
        let on = self.linked_on.as_deref();
        self.outcome =
            evaluate(ctx.props(), &self.form, &self.asker, &self.readings, on, self.given, self.editing);
        self.copied = None;
    }

    fn change(&self, ctx: &Context<Self>) -> Change {
        let Outcome { facts, answered, .. } = &self.outcome;
        Change::new(facts.clone(), answered.assessment.clone(), ctx.props().host.lang())
    }

    /// Tells the page, keeps the draft and writes the deep link.
    pub(super) fn tell(&self, ctx: &Context<Self>) {
        let host = &ctx.props().host;
        if let Some(key) = &host.draft_key {
            let fields = ctx.props().face.about().fields;
            if self.form.is_blank() {
                browser::forget(key);
            } else {
                browser::keep(key, &draft::write(fields, &self.form));
            }
        }
        if let Some(name) = &host.deep_link {
            let question = link::Question {
                facts: draft::texts(ctx.props().face.about().fields, &self.form),
                readings: self.readings.clone(),
                on: self.linked_on.clone().or_else(|| host.on.clone()),
            };
            browser::replace_fragment(&link::write(&browser::fragment(), name, question));
        }
        ctx.props().on_change.emit(self.change(ctx));
    }

    /// Waits for the person to pause.
    fn wait(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.settle = Some(Timeout::new(SETTLE, move || link.send_message(Msg::Settled)));
    }

    fn focus(&self, selector: &str) {
        if let Some(root) = self.root.cast::<Element>() {
            browser::focus(&root, selector);
        }
    }

    /// The first place with a problem.
    fn wrong(&self) -> Option<At> {
        self.outcome.problems.iter().find_map(|(at, _)| *at)
    }

    /// The place of the first fact that decides, is asked here and is not answered.
    fn unanswered(&self, ctx: &Context<Self>) -> Option<At> {
        let about = ctx.props().face.about();
        let missing = self.outcome.answered.assessment.missing.iter();
        let mut fields = missing.filter_map(|name| about.fields.iter().position(|field| field.name == *name));
        let field = fields.find(|position| self.is_shown(ctx, about, *position))?;
        Some(At { field, cell: None })
    }

    /// Where the focus goes when its place comes or goes: a new entry, or the button that adds one.
    pub(super) fn focus_after(&self, action: &Action, undone: Option<usize>) -> Option<String> {
        match *action {
            Action::AddRow(field) => match self.form.entries().get(field) {
                Some(Entry::Rows { rows, .. }) => {
                    rows.last().map(|row| format!("[data-at='{field}-{}-0']", row.key))
                }
                _ => None,
            },
            Action::RemoveRow(field, _) => Some(format!("[data-add='{field}']")),
            Action::Undo => undone.map(|field| format!("[data-add='{field}']")),
            Action::Set(..) | Action::SetNone(..) => None,
        }
    }

    /// The place in the block that says who asks; none for a place of the form.
    pub(super) fn asker_at(&self, at: At) -> Option<At> {
        let field = at.field.checked_sub(self.form.entries().len())?;
        Some(At { field, cell: None })
    }

    /// What was typed at a place.
    pub(super) fn text(&self, at: At) -> &str {
        self.asker_at(at).map_or_else(|| self.form.text(at), |at| self.asker.text(at))
    }

    /// The id of a place's control.
    pub(super) fn place_id(&self, at: At) -> String {
        format!("{}-{}", self.id, place(at))
    }

    /// Whether the problems of a place are shown.
    pub(super) fn shows_problems(&self, at: At) -> bool {
        self.editing != Some(at) && (self.submitted || self.left.contains(&at))
    }
}

/// An id that no other component of the page has.
pub(crate) fn next_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("luohu-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Finds the control at a place; of a list, the button that adds to it.
pub(super) fn control(at: At) -> String {
    let place = place(at);
    format!("[data-at='{place}'], [data-add='{place}']")
}

/// A place as an attribute's value.
pub(super) fn place(at: At) -> String {
    match at.cell {
        None => at.field.to_string(),
        Some((row, cell)) => format!("{}-{row}-{cell}", at.field),
    }
}

/// The language of a component, for its parts.
pub(super) fn lang(ctx: &Context<MeasureWidget>) -> Lang {
    ctx.props().host.lang()
}
