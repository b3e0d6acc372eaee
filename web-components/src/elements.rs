//! What the custom elements' script calls: mount a widget below an element, update it, take it
//! away. Which elements there are, the measures and [`COMPONENTS`] say.

use std::{
    cell::{Cell, OnceCell, RefCell},
    marker::PhantomData,
    rc::Rc,
};

use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::{
    Callback, Component, Html,
    html::Scope,
    virtual_dom::{Key, VComp},
};

use crate::{
    browser, events,
    form::{Face, MeasureWidget, Msg, Props},
    host::Host,
    roots::Root,
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
pub(crate) type Show = fn(Page, Rc<Host>) -> Option<Box<dyn Shown>>;

/// A component that an element shows.
pub(crate) trait Widget: Component {
    /// Its properties for what a page has set.
    fn props(page: &Page, host: Rc<Host>) -> Self::Properties;
}

/// Shows a component of this kind.
pub(crate) fn show<C: Widget>(page: Page, host: Rc<Host>) -> Option<Box<dyn Shown>> {
    let mut app = App { root: Root::below(&page.root)?, key: next_key(), page, of: PhantomData::<C> };
    app.update(host);
    Some(Box::new(app))
}

struct App<C> {
    root: Root,
    key: Key,
    page: Page,
    of: PhantomData<C>,
}

impl<C: Widget> Shown for App<C> {
    fn update(&mut self, host: Rc<Host>) {
        self.root.show(component::<C>(C::props(&self.page, host), &self.key));
    }

    fn focus(&self) {
        browser::focus(&self.page.root, "input, select, button");
    }

    fn destroy(self: Box<Self>) {
        self.root.give_back();
    }
}

/// Shows the form of a measure.
fn show_measure(face: Face, page: Page, host: Rc<Host>) -> Option<Box<dyn Shown>> {
    let root = Root::below(&page.root)?;
    let mut measure = Measure { root, key: next_key(), face, page, line: Rc::default() };
    measure.update(host);
    Some(Box::new(measure))
}

struct Measure {
    root: Root,
    key: Key,
    face: Face,
    page: Page,
    line: Rc<Line>,
}

impl Shown for Measure {
    fn update(&mut self, host: Rc<Host>) {
        let line = self.line.clone();
        let props = Props {
            face: self.face,
            host,
            on_change: self.page.tell("luohu-change"),
            on_submit: self.page.tell("luohu-submit"),
            on_created: Callback::from(move |scope| line.open(scope)),
        };
        self.root.show(component::<MeasureWidget>(props, &self.key));
    }

    fn focus(&self) {
        self.line.send(Msg::Enter);
    }

    fn report(&self) {
        self.line.send(Msg::Report);
    }

    fn forget_applicant(&self) {
        self.line.send(Msg::ForgetApplicant);
    }

    fn destroy(self: Box<Self>) {
        self.root.give_back();
    }
}

/// What is sent to a form, also before it is there.
#[derive(Default)]
struct Line {
    scope: OnceCell<Scope<MeasureWidget>>,
    waiting: RefCell<Vec<Msg>>,
}

impl Line {
    fn send(&self, msg: Msg) {
        match self.scope.get() {
            Some(scope) => scope.send_message(msg),
            None => self.waiting.borrow_mut().push(msg),
        }
    }

    fn open(&self, scope: Scope<MeasureWidget>) {
        scope.send_message_batch(self.waiting.take());
        // A form is created once.
        let _ = self.scope.set(scope);
    }
}

fn component<C: Component>(props: C::Properties, key: &Key) -> Html {
    VComp::new::<C>(Rc::new(props), Some(key.clone())).into()
}

/// Tells what is shown now from what a root showed before.
fn next_key() -> Key {
    thread_local! {
        static LAST: Cell<u32> = const { Cell::new(0) };
    }
    let key = LAST.get().wrapping_add(1);
    LAST.set(key);
    Key::from(key)
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
    let shown = shown.ok_or_else(|| JsError::new("the page makes no elements"))?;
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

#[cfg(test)]
mod tests {
    use super::styles;

    /// What a look sets, by the selector it stands under.
    fn look(selector: &str) -> Vec<String> {
        let sheet = styles();
        let (_, after) = sheet.split_once(selector).unwrap();
        let (inside, _) = after.split_once('}').unwrap();
        inside.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    #[test]
    fn dark_is_the_same_whether_the_page_or_the_system_wants_it() {
        let wanted = look(":host([theme~=\"dark\"]) {");
        assert_eq!(wanted, look(":host([theme~=\"auto\"]) {"));
        assert!(wanted.contains(&"color-scheme: dark;".to_owned()));
    }
}
