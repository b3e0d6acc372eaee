//! The roots that components are shown in. Yew listens on a root for as long as the page lives, so a
//! root that is given back is used again: a page holds as many as it ever showed at once.

use std::cell::RefCell;

use gloo::utils::document;
use web_sys::Element;
use yew::{AppHandle, Component, Context, Html, Properties, Renderer};

thread_local! {
    static FREE: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
}

/// An element of the page with an app that shows whatever it is given.
pub(crate) struct Root {
    element: Element,
    app: AppHandle<Stage>,
}

impl Root {
    /// A root below `parent`; none where the page makes no elements.
    pub(crate) fn below(parent: &Element) -> Option<Root> {
        let free = FREE.with_borrow_mut(Vec::pop);
        let root = free.map_or_else(Root::new, Some)?;
        parent.append_child(&root.element).ok()?;
        Some(root)
    }

    fn new() -> Option<Root> {
        let element = document().create_element("div").ok()?;
        let app = Renderer::<Stage>::with_root(element.clone()).render();
        Some(Root { element, app })
    }

    /// Shows something else.
    pub(crate) fn show(&mut self, shown: Html) {
        self.app.update(Play { shown });
    }

    /// Takes away what is shown, and keeps the root for others.
    pub(crate) fn give_back(mut self) {
        self.show(Html::default());
        self.element.remove();
        FREE.with_borrow_mut(|free| free.push(self));
    }
}

#[derive(Default, PartialEq, Properties)]
struct Play {
    #[prop_or_default]
    shown: Html,
}

struct Stage;

impl Component for Stage {
    type Message = ();
    type Properties = Play;

    fn create(_ctx: &Context<Self>) -> Self {
        Stage
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().shown.clone()
    }
}
