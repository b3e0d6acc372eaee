//! What lets the form work without any script: names, an address to send it to, buttons that send.

use luohu_policy_core::{
    form::{
        Action, Entry,
        sent::{self, ASKED, PRESSED, Pressed},
    },
    measures::About,
};
use yew::{Context, Html};

use super::widget::MeasureWidget;
use crate::dom::{El, el, list};

impl MeasureWidget {
    /// Whether a server writes the form.
    pub(super) fn is_static(ctx: &Context<Self>) -> bool {
        ctx.props().host.action.is_some()
    }

    /// The form with the address it is sent to.
    pub(super) fn sending(&self, ctx: &Context<Self>, form: El) -> El {
        let Some(action) = &ctx.props().host.action else { return form };
        // The return key presses the first button of a form.
        let first = Self::pressing(ctx, el("button").flag("hidden", true), Pressed::Check);
        let asked = self.submitted.then(|| hidden(ASKED, "yes"));
        let form = form.attr("action", action).child(first).maybe(asked);
        if !ctx.props().face.is_interview() {
            return form.attr("method", "post");
        }
        // An interview asks for nothing personal: its answers stand in the address, to link and keep.
        form.attr("method", "get").child(hidden("lang", ctx.props().host.lang().tag()))
    }

    /// A button that does its work also without script: it sends the form.
    pub(super) fn pressing(ctx: &Context<Self>, button: El, pressed: Pressed) -> El {
        if !Self::is_static(ctx) {
            return button;
        }
        let value = pressed.value(ctx.props().face.about().fields);
        button.attr("type", "submit").attr("name", PRESSED).attr("value", &value)
    }

    /// What was typed into fields that are not shown: it goes with the others, and is there when
    /// they are shown again.
    pub(super) fn unshown(&self, ctx: &Context<Self>, about: &'static About) -> Html {
        let unshown = self.form.places().filter(|(at, _)| {
            let blank = self.form.entries().get(at.field).is_none_or(Entry::is_blank);
            !blank && !self.is_on_screen(ctx, about, at.field)
        });
        list(unshown, |(at, text)| hidden(&sent::name(about.fields, at), text))
    }

    /// What the page that a server writes begins with: the place that the pressed button leads to.
    pub(super) fn arrival(&self, pressed: Pressed) -> Option<String> {
        match pressed {
            Pressed::Check if self.is_valid() => Some(".result".to_owned()),
            Pressed::Check => Some(".summary".to_owned()),
            Pressed::Add(field) => self.focus_after(&Action::AddRow(field), None),
            Pressed::Clear | Pressed::Remove(..) => None,
        }
    }

    /// Whether the browser is to begin here.
    pub(super) fn begins(&self, ctx: &Context<Self>, selector: &str) -> bool {
        Self::is_static(ctx) && self.focus_next.as_deref() == Some(selector)
    }
}

fn hidden(name: &str, value: &str) -> El {
    el("input").attr("type", "hidden").attr("name", name).value(value)
}
