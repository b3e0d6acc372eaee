//! Elements built by plain calls. The `html!` macro writes the whole construction of an element out
//! at every place, which made half of the module; a call is a few bytes.

use std::rc::Rc;

use js_sys::Reflect;
use luohu_policy_core::text::{Lang, Text};
use web_sys::Event;
use yew::{
    AttrValue, Component, Html, NodeRef,
    html::Scope,
    virtual_dom::{Key, Listener, ListenerKind, VList, VTag, VText},
};

/// What a person does to an element.
// Yew's own kinds name every event of the web; to copy one costs more code than this list.
#[derive(Clone, Copy)]
pub(crate) enum On {
    Click,
    Input,
    Change,
    Leave,
    Submit,
}

/// An element that is being built.
// Boxed, so that each call hands on one pointer.
pub(crate) struct El(Box<VTag>);

/// An element by its tag and classes, as a selector says it: `p`, `p.note`, `button.quiet.remove`.
pub(crate) fn el(selector: &'static str) -> El {
    let (tag, classes) = selector.split_once('.').unwrap_or((selector, ""));
    El(Box::new(VTag::new(tag))).class(classes)
}

/// A button by its classes that is no part of sending the form.
pub(crate) fn button(classes: &str, text: Text, lang: Lang) -> El {
    el("button").attr("type", "button").class(classes).text(text.get(lang))
}

/// An element for each item.
pub(crate) fn list<T>(items: impl IntoIterator<Item = T>, item: impl Fn(T) -> El) -> Html {
    let mut list = VList::new();
    for each in items {
        list.add_child(item(each).into());
    }
    list.into()
}

/// Nodes side by side.
pub(crate) fn together<const N: usize>(nodes: [Html; N]) -> Html {
    VList::from(Vec::from(nodes)).into()
}

impl El {
    fn class(self, classes: &str) -> El {
        if classes.is_empty() { self } else { self.attr("class", &classes.replace('.', " ")) }
    }

    /// With an attribute.
    pub(crate) fn attr(mut self, name: &'static str, value: &str) -> El {
        self.0.add_attribute(name, owned(value));
        self
    }

    /// With an attribute that is there or not.
    pub(crate) fn flag(self, name: &'static str, set: bool) -> El {
        if set { self.attr(name, name) } else { self }
    }

    /// With a text.
    pub(crate) fn text(self, text: &str) -> El {
        self.child(VText::new(owned(text)))
    }

    /// With a child.
    pub(crate) fn child(mut self, child: impl Into<Html>) -> El {
        self.0.add_child(child.into());
        self
    }

    /// With a child that may be absent; its place stays, so that those after it are not taken for it.
    pub(crate) fn maybe(self, child: Option<El>) -> El {
        self.child(child.map_or_else(Html::default, Html::from))
    }

    /// With a child for each item.
    pub(crate) fn each<T>(self, items: impl IntoIterator<Item = T>, item: impl Fn(T) -> El) -> El {
        self.child(list(items, item))
    }

    /// With what an input holds.
    pub(crate) fn value(mut self, value: &str) -> El {
        self.0.set_value(owned(value));
        self
    }

    /// With what a radio button or a checkbox holds.
    pub(crate) fn checked(mut self, checked: bool) -> El {
        self.0.set_checked(checked);
        self
    }

    /// With a key among its siblings.
    pub(crate) fn key(mut self, key: impl Into<Key>) -> El {
        self.0.key = Some(key.into());
        self
    }

    /// With a way to the element once it is shown.
    pub(crate) fn node_ref(mut self, node: &NodeRef) -> El {
        self.0.node_ref = node.clone();
        self
    }

    /// Sends a message when an event comes.
    pub(crate) fn on<C: Component>(self, event: On, link: &Scope<C>, message: C::Message) -> El
    where
        C::Message: Clone,
    {
        self.on_value(event, link, move |_| message.clone())
    }

    /// Sends a message with what the control holds when an event comes.
    pub(crate) fn on_value<C: Component>(
        mut self,
        event: On,
        link: &Scope<C>,
        message: impl Fn(String) -> C::Message + 'static,
    ) -> El {
        self.0.add_listener(Rc::new(Sends { event, link: link.clone(), message: Box::new(message) }));
        self
    }
}

impl From<El> for Html {
    fn from(el: El) -> Html {
        Html::from(*el.0)
    }
}

fn owned(text: &str) -> AttrValue {
    AttrValue::from(text.to_owned())
}

/// A listener that sends a message to its component.
struct Sends<C: Component> {
    event: On,
    link: Scope<C>,
    message: Box<dyn Fn(String) -> C::Message>,
}

impl<C: Component> Listener for Sends<C> {
    fn kind(&self) -> ListenerKind {
        match self.event {
            On::Click => ListenerKind::onclick,
            On::Input => ListenerKind::oninput,
            On::Change => ListenerKind::onchange,
            On::Leave => ListenerKind::onfocusout,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        // No form is sent, and no fragment followed: it does not reach into a shadow root.
        event.prevent_default();
        self.link.send_message((self.message)(held(&event)));
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What the control that an event comes from holds; empty for all that holds nothing.
fn held(event: &Event) -> String {
    let value = event.target().and_then(|target| Reflect::get(&target, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}
