//! What the custom elements' script calls: mount a widget below an element, update it, take it
//! away. Which elements there are, the measures and [`COMPONENTS`] say.

use std::{cell::RefCell, rc::Rc};

use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Callback, Component, Renderer};

use crate::{
    browser, events,
    form::{Face, MeasureWidget, Msg, Props},
    host::Host,
    widgets::COMPONENTS,
};

/// Where a widget is shown.
pub(crate) struct Page {
    pub root: Element,
    pub element: HtmlElement,
}

impl Page {
    /// Tells the page by an event of the element.
    pub(crate) fn tell<T: Serialize>(&self, event: &'static str) -> Callback<T> {
        let element = self.element.clone();
        Callback::from(move |detail: T| events::dispatch(&element, event, &detail))
    }
}

/// A widget that is shown.
pub(crate) trait Shown {
    /// Gives it the page's changed settings.
    fn update(&mut self, host: Rc<Host>);
    /// Moves the focus into it.
    fn focus(&self);
    /// Moves the focus to what keeps the page's form from being submitted.
    fn report(&self) {
        self.focus();
    }
    /// Forgets who asked, where it asks.
    fn forget_applicant(&self) {}
    /// Takes it away.
    fn destroy(self: Box<Self>);
}

/// Shows a widget on a page.
pub(crate) type Show = fn(Page, Rc<Host>) -> Box<dyn Shown>;

/// A component that an element shows.
pub(crate) trait Widget: Component {
    /// Its properties for what a page has set.
    fn props(page: &Page, host: Rc<Host>) -> Self::Properties;
}

/// Shows a component of this kind.
pub(crate) fn show<C: Widget>(page: Page, host: Rc<Host>) -> Box<dyn Shown> {
    let handle = Renderer::<C>::with_root_and_props(page.root.clone(), C::props(&page, host)).render();
    Box::new(App { handle, page })
}

struct App<C: Component> {
    handle: AppHandle<C>,
    page: Page,
}

impl<C: Widget> Shown for App<C> {
    fn update(&mut self, host: Rc<Host>) {
        self.handle.update(C::props(&self.page, host));
    }

    fn focus(&self) {
        browser::focus(&self.page.root, "input, select, button");
    }

    fn destroy(self: Box<Self>) {
        self.handle.destroy();
    }
}

/// Shows the form of a measure.
fn show_measure(face: Face, page: Page, host: Rc<Host>) -> Box<dyn Shown> {
    let props = measure_props(face, &page, host);
    let handle = Renderer::with_root_and_props(page.root.clone(), props).render();
    Box::new(Measure { handle, face, page })
}

struct Measure {
    handle: AppHandle<MeasureWidget>,
    face: Face,
    page: Page,
}

fn measure_props(face: Face, page: &Page, host: Rc<Host>) -> Props {
    Props { face, host, on_change: page.tell("luohu-change"), on_submit: page.tell("luohu-submit") }
}

impl Shown for Measure {
    fn update(&mut self, host: Rc<Host>) {
        self.handle.update(measure_props(self.face, &self.page, host));
    }

    fn focus(&self) {
        self.handle.send_message(Msg::Enter);
    }

    fn report(&self) {
        self.handle.send_message(Msg::Report);
    }

    fn forget_applicant(&self) {
        self.handle.send_message(Msg::ForgetApplicant);
    }

    fn destroy(self: Box<Self>) {
        self.handle.destroy();
    }
}

/// A widget on the page.
#[wasm_bindgen]
#[expect(missing_debug_implementations, reason = "a handle for scripts")]
pub struct Mounted(RefCell<Option<Box<dyn Shown>>>);

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
    let page = Page { root, element };
    let component = COMPONENTS.iter().find(|(tag, _)| *tag == widget);
    let shown = match (component, Face::of(widget)) {
        (Some((_, show)), _) => show(page, host),
        (None, Some(face)) => show_measure(face, page, host),
        (None, None) => return Err(JsError::new("there is no such widget")),
    };
    Ok(Mounted(RefCell::new(Some(shown))))
}

#[wasm_bindgen]
impl Mounted {
    /// Gives the widget the page's changed settings.
    ///
    /// # Errors
    /// When the settings are not JSON.
    pub fn update(&self, settings: &str) -> Result<(), JsError> {
        let host = read(settings)?;
        if let Some(shown) = &mut *self.0.borrow_mut() {
            shown.update(host);
        }
        Ok(())
    }

    /// Shows every problem, as if the person had asked for the result, and moves the focus to them;
    /// without problems, to the first control.
    pub fn focus(&self) {
        if let Some(shown) = &*self.0.borrow() {
            shown.focus();
        }
    }

    /// Shows every problem and moves the focus to the first field that has one; without problems,
    /// to the first that is not answered yet.
    pub fn report(&self) {
        if let Some(shown) = &*self.0.borrow() {
            shown.report();
        }
    }

    /// Forgets who asked, as the page's form is reset.
    #[wasm_bindgen(js_name = forgetApplicant)]
    pub fn forget_applicant(&self) {
        if let Some(shown) = &*self.0.borrow() {
            shown.forget_applicant();
        }
    }

    /// Takes the widget away. Doing so twice does nothing.
    pub fn destroy(&self) {
        if let Some(shown) = self.0.borrow_mut().take() {
            shown.destroy();
        }
    }
}

fn read(settings: &str) -> Result<Rc<Host>, JsError> {
    match serde_json::from_str(settings) {
        Ok(settings) => Ok(Rc::new(Host::from_settings(&settings))),
        Err(_) => Err(JsError::new("the settings are not JSON")),
    }
}
