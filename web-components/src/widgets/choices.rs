//! Lists that a server writes: their choices are a form that a browser sends in the address, and what
//! was sent and is none of the choices is told and kept.

use luohu_policy_core::{
    check,
    text::{Lang, Message, Text},
};

use crate::{
    dom::{El, el},
    host::Host,
};

const SHOW: Text = Text::new("查询", "Show");
const NO_SUCH_CHOICE: Text = Text::new(
    "{field}：没有“{text}”这一选项，请重新选择。",
    "{field}: there is no “{text}” to choose. Choose again.",
);

/// Whether a server writes the list.
pub(super) fn is_static(host: &Host) -> bool {
    host.action.is_some()
}

/// The id that those of all controls begin with; the same for every page that a server writes.
pub(super) fn id(host: &Host) -> String {
    if is_static(host) { "luohu".to_owned() } else { crate::form::next_id() }
}

/// The list with its choices, as a form that a browser sends in the address.
pub(super) fn sending(host: &Host, list: El) -> El {
    let Some(action) = &host.action else { return list };
    let lang = el("input").attr("type", "hidden").attr("name", "lang").value(host.lang().tag());
    el("form")
        .attr("method", "get")
        .attr("action", action)
        .attr("novalidate", "novalidate")
        // The return key presses the first button of a form.
        .child(el("button").flag("hidden", true))
        .child(lang)
        .child(list)
}

/// The button that sends the choices, where they do not count by themselves.
pub(super) fn show(host: &Host, lang: Lang) -> Option<El> {
    let show = || el("button.primary").attr("type", "submit").attr("part", "button").text(SHOW.get(lang));
    is_static(host).then(|| el("div.actions").child(show()))
}

/// A button that does its work also without script: it sends the choices with one more.
pub(super) fn pressing(host: &Host, button: El, name: &str, value: &str) -> El {
    if !is_static(host) {
        return button;
    }
    button.attr("type", "submit").attr("name", name).attr("value", value)
}

/// What was sent by this name, or stood in the form before; of several the last, as a pressed button is.
pub(super) fn sent<'a>(host: &'a Host, name: &str) -> Option<&'a str> {
    let pairs = host.typed.as_deref().unwrap_or_default();
    let found = pairs.iter().rev().find(|(sent, _)| sent == name);
    found.map(|(_, text)| text.trim())
}

/// What is none of the choices of its control: the control's name, its text, and what is wrong.
#[derive(Clone, Debug, Default)]
pub(super) struct Misfits(Vec<(&'static str, String, Message)>);

impl Misfits {
    /// Keeps a text and tells what is wrong with it.
    pub(super) fn add(&mut self, name: &'static str, text: &str, why: Message) {
        self.0.push((name, text.to_owned(), why));
    }

    /// The choice that was sent for a control; `before` where none was, and none where it does not exist.
    pub(super) fn read<T>(
        &mut self,
        host: &Host,
        (name, label): (&'static str, Text),
        before: Option<T>,
        choose: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let Some(text) = sent(host, name) else { return before };
        let chosen = choose(text);
        if chosen.is_none() && !text.is_empty() {
            let shortened = check::shortened(text);
            let told = |lang| NO_SUCH_CHOICE.fill(&[("field", label.get(lang)), ("text", &*shortened)]);
            let why = Message { zh_cn: told(Lang::ZhCn).zh_cn, en: told(Lang::En).en };
            self.add(name, &shortened, why);
        }
        chosen
    }

    /// What is wrong with a control, and its text.
    pub(super) fn of(&self, name: &str) -> Option<(&str, &Message)> {
        let found = self.0.iter().find(|(misfit, ..)| *misfit == name);
        found.map(|(_, text, why)| (&**text, why))
    }

    /// Whether all fits.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that is wrong.
    pub(super) fn all(&self) -> impl Iterator<Item = &Message> {
        self.0.iter().map(|(.., why)| why)
    }

    /// Forgets what was wrong with a control, as another choice is made.
    pub(super) fn correct(&mut self, name: &str) {
        self.0.retain(|(misfit, ..)| *misfit != name);
    }

    /// Forgets all.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// What is wrong with a control, below it.
pub(super) fn error(id: &str, why: &Message, lang: Lang) -> El {
    el("p.error").attr("id", id).text(why.get(lang))
}
