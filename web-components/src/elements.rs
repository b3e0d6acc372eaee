//! What the custom elements' script calls: mount a widget below an element, update it, take it
//! away. A new element is one line in [`ELEMENTS`].

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Callback, Renderer};

use crate::{
    events,
    form::{Change, Face, MeasureWidget, Msg, Props},
    host::Host,
    widgets::{
        self,
        data_calendar::{self, DataCalendar},
        responsibility_finder::{self, ResponsibilityFinder},
    },
};

/// The elements by their tag without `luohu-`.
#[rustfmt::skip] // one line each
static ELEMENTS: &[(&str, Widget)] = &[
    ("key-enterprise", Widget::Measure(&widgets::key_enterprise::FACE)),
    ("performance-score", Widget::Measure(&widgets::performance_score::FACE)),
    ("teaching-stipend", Widget::Measure(&widgets::teaching_stipend::FACE)),
    ("data-calendar", Widget::Calendar),
    ("reply-deadline", Widget::Measure(&widgets::reply_deadline::FACE)),
    ("responsibility-finder", Widget::Finder),
];

/// What an element shows.
#[derive(Clone, Copy)]
enum Widget {
    Measure(&'static Face),
    Calendar,
    Finder,
}

/// A widget on the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Mounted {
    app: RefCell<Option<App>>,
    element: HtmlElement,
    root: Element,
}

#[derive(Debug)]
enum App {
    Measure(AppHandle<MeasureWidget>, &'static Face),
    Calendar(AppHandle<DataCalendar>),
    Finder(AppHandle<ResponsibilityFinder>),
}

/// The style sheet of all widgets.
#[wasm_bindgen]
#[must_use]
pub fn styles() -> String {
    include_str!("style.css").to_owned()
}

/// Shows a widget below `root`, for the element `element`, with the page's settings as JSON.
///
/// # Errors
/// When there is no such widget, or the settings are not JSON.
#[wasm_bindgen]
pub fn mount(widget: &str, root: Element, element: HtmlElement, settings: &str) -> Result<Mounted, JsError> {
    let host = read(settings)?;
    let widget = ELEMENTS.iter().find(|(tag, _)| *tag == widget).map(|(_, widget)| *widget);
    let app = match widget {
        Some(Widget::Measure(face)) => {
            let props = measure_props(face, host, &element);
            App::Measure(Renderer::with_root_and_props(root.clone(), props).render(), face)
        }
        Some(Widget::Calendar) => {
            let props = calendar_props(host, &element);
            App::Calendar(Renderer::with_root_and_props(root.clone(), props).render())
        }
        Some(Widget::Finder) => {
            let props = finder_props(host, &element);
            App::Finder(Renderer::with_root_and_props(root.clone(), props).render())
        }
        None => return Err(JsError::new("there is no such widget")),
    };
    Ok(Mounted { app: RefCell::new(Some(app)), element, root })
}

#[wasm_bindgen]
impl Mounted {
    /// Gives the widget the page's changed settings.
    ///
    /// # Errors
    /// When the settings are not JSON.
    pub fn update(&self, settings: &str) -> Result<(), JsError> {
        let host = read(settings)?;
        match &mut *self.app.borrow_mut() {
            Some(App::Measure(app, face)) => app.update(measure_props(face, host, &self.element)),
            Some(App::Calendar(app)) => app.update(calendar_props(host, &self.element)),
            Some(App::Finder(app)) => app.update(finder_props(host, &self.element)),
            None => {}
        }
        Ok(())
    }

    /// Shows every problem, as if the person had asked for the result, and moves the focus to them;
    /// without problems, to the first control.
    pub fn focus(&self) {
        match &*self.app.borrow() {
            Some(App::Measure(app, _)) => app.send_message(Msg::ShowProblems),
            _ => crate::browser::focus(&self.root, "input, select, button"),
        }
    }

    /// Forgets who asked, as the page's form is reset.
    #[wasm_bindgen(js_name = forgetApplicant)]
    pub fn forget_applicant(&self) {
        if let Some(App::Measure(app, _)) = &*self.app.borrow() {
            app.send_message(Msg::ForgetApplicant);
        }
    }

    /// Takes the widget away. Doing so twice does nothing.
    pub fn destroy(&self) {
        match self.app.borrow_mut().take() {
            Some(App::Measure(app, _)) => app.destroy(),
            Some(App::Calendar(app)) => app.destroy(),
            Some(App::Finder(app)) => app.destroy(),
            None => {}
        }
    }
}

fn read(settings: &str) -> Result<Rc<Host>, JsError> {
    match serde_json::from_str(settings) {
        Ok(settings) => Ok(Rc::new(Host::from_settings(&settings))),
        Err(_) => Err(JsError::new("the settings are not JSON")),
    }
}

fn measure_props(face: &'static Face, host: Rc<Host>, element: &HtmlElement) -> Props {
    let tell = |name: &'static str| {
        let element = element.clone();
        Callback::from(move |change: Change| events::dispatch(&element, name, &change))
    };
    Props { face, host, on_change: tell("luohu-change"), on_submit: tell("luohu-submit") }
}

fn calendar_props(host: Rc<Host>, element: &HtmlElement) -> data_calendar::Props {
    let element = element.clone();
    let on_change = Callback::from(move |change| events::dispatch(&element, "luohu-change", &change));
    data_calendar::Props { host, on_change }
}

fn finder_props(host: Rc<Host>, element: &HtmlElement) -> responsibility_finder::Props {
    let element = element.clone();
    let on_change = Callback::from(move |change| events::dispatch(&element, "luohu-change", &change));
    responsibility_finder::Props { host, on_change }
}
