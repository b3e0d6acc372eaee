//! What the custom elements' script calls: mount a widget below an element, update it, take it
//! away. A new element is one line in [`ELEMENTS`].

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Callback, Renderer};

use crate::{
    events,
    form::{Change, Face, MeasureWidget, Props},
    host::Host,
    widgets,
};

/// The elements by their tag without `luohu-`.
static ELEMENTS: &[(&str, Widget)] = &[("key-enterprise", Widget::Measure(&widgets::key_enterprise::FACE))];

/// What an element shows.
#[derive(Clone, Copy)]
enum Widget {
    Measure(&'static Face),
}

/// A widget on the page.
#[wasm_bindgen]
pub struct Mounted {
    app: RefCell<Option<App>>,
    element: HtmlElement,
    root: Element,
}

enum App {
    Measure(AppHandle<MeasureWidget>, &'static Face),
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
/// When there is no such widget, or the settings are of another shape.
#[wasm_bindgen]
pub fn mount(widget: &str, root: Element, element: HtmlElement, settings: &str) -> Result<Mounted, JsError> {
    let host = read(settings)?;
    let widget = ELEMENTS.iter().find(|(tag, _)| *tag == widget).map(|(_, widget)| *widget);
    let app = match widget {
        Some(Widget::Measure(face)) => {
            let props = measure_props(face, host, &element);
            App::Measure(Renderer::with_root_and_props(root.clone(), props).render(), face)
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
    /// When the settings are of another shape.
    pub fn update(&self, settings: &str) -> Result<(), JsError> {
        let host = read(settings)?;
        match &mut *self.app.borrow_mut() {
            Some(App::Measure(app, face)) => app.update(measure_props(face, host, &self.element)),
            None => {}
        }
        Ok(())
    }

    /// Moves the focus to the error summary, else to the first field.
    pub fn focus(&self) {
        crate::browser::focus(&self.root, ".summary, input, select, button");
    }

    /// Takes the widget away. Doing so twice does nothing.
    pub fn destroy(&self) {
        match self.app.borrow_mut().take() {
            Some(App::Measure(app, _)) => app.destroy(),
            None => {}
        }
    }
}

fn read(settings: &str) -> Result<Rc<Host>, JsError> {
    serde_json::from_str(settings).map(Rc::new).map_err(|error| JsError::new(&error.to_string()))
}

fn measure_props(face: &'static Face, host: Rc<Host>, element: &HtmlElement) -> Props {
    let tell = |name: &'static str| {
        let element = element.clone();
        Callback::from(move |change: Change| events::dispatch(&element, name, &change))
    };
    Props { face, host, on_change: tell("luohu-change"), on_submit: tell("luohu-submit") }
}
