//! The mode for older people: one question a screen, the answer on the last.

use luohu_policy_core::form::At;
use web_sys::Element;
use yew::Context;

use super::{
    fields,
    widget::{MeasureWidget, Msg, control, lang},
};
use crate::{
    browser,
    dom::{El, On, button, el},
    words::{self, say},
};

impl MeasureWidget {
    /// The screen that is shown.
    pub(super) fn screen(&self, ctx: &Context<Self>) -> El {
        let (lang, link) = (lang(ctx), ctx.link());
        let questions = self.questions(ctx);
        let shown = questions.get(self.screen).copied();
        let (number, count) = ((self.screen + 1).to_string(), questions.len().to_string());
        let about = ctx.props().face.about();
        let screen = match shown.and_then(|position| Some((position, about.fields.get(position)?))) {
            Some((position, field)) => {
                // How long an interview is depends on its answers.
                let steps = if ctx.props().face.is_interview() { words::STEP } else { words::STEPS };
                let steps = say(steps, &[("number", &number), ("count", &count)], lang);
                el("div.screen")
                    .child(el("p.steps").attr("tabindex", "-1").text(&steps))
                    .child(fields::field(self, ctx, position, field, lang))
            }
            None => el("div.screen").child(self.result(ctx)),
        };
        let back = || button("", words::BACK, lang).on(On::Click, link, Msg::Back);
        let forward = || el("button.primary").attr("type", "submit").attr("part", "button");
        let again = || button("quiet", words::CLEAR, lang).on(On::Click, link, Msg::Clear);
        let aloud = || button("", words::READ_ALOUD, lang).on(On::Click, link, Msg::ReadAloud);
        let is_last = shown.is_none();
        let actions = el("div.actions")
            .maybe((self.screen > 0).then(back))
            .maybe((!is_last).then(|| forward().text(words::FORWARD.get(lang))))
            .child(aloud())
            .maybe(is_last.then(again));
        let unheard = || el("p.note").attr("role", "status").text(words::NO_VOICE.get(lang));
        el("div")
            .child(screen)
            .child(actions)
            .maybe((self.heard == Some(false)).then(unheard))
            .maybe(is_last.then(|| self.readings(ctx, about, lang)).flatten())
            .maybe(is_last.then(|| self.asker(ctx, lang)).flatten())
    }

    /// The positions of the fields that are asked, in order.
    pub(super) fn questions(&self, ctx: &Context<Self>) -> Vec<usize> {
        let about = ctx.props().face.about();
        (0..about.fields.len()).filter(|position| self.is_shown(ctx, about, *position)).collect()
    }

    /// Whether the answer is shown: always, but for the mode that asks one question a screen.
    pub(super) fn shows_answer(&self, ctx: &Context<Self>) -> bool {
        !ctx.props().host.elder || self.screen >= self.questions(ctx).len()
    }

    /// Goes on to the next screen, or shows what is wrong on this one.
    pub(super) fn forward(&mut self, ctx: &Context<Self>) {
        let position = self.questions(ctx).get(self.screen).copied();
        self.editing = None;
        self.update_outcome(ctx);
        let wrong = self.outcome.problems.iter().filter_map(|(at, _)| *at);
        let wrong: Vec<At> = wrong.filter(|at| Some(at.field) == position).collect();
        if let Some(first) = wrong.first() {
            self.focus_next = Some(control(*first));
            self.left.extend(wrong);
        } else {
            self.turn(ctx, self.screen + 1);
        }
        self.tell(ctx);
    }

    /// Shows another screen.
    pub(super) fn turn(&mut self, ctx: &Context<Self>, screen: usize) {
        self.screen = screen.min(self.questions(ctx).len());
        self.heard = None;
        browser::hush();
        self.focus_next = Some(if self.shows_answer(ctx) { ".result" } else { ".steps" }.to_owned());
    }

    /// Shows the screen with a place.
    pub(super) fn turn_to(&mut self, ctx: &Context<Self>, at: At) {
        let questions = self.questions(ctx);
        let screen = questions.iter().position(|position| *position == at.field);
        self.turn(ctx, screen.unwrap_or(questions.len()));
        self.focus_next = Some(control(at));
    }

    /// Begins or stops reading the screen aloud; false where no voice can.
    pub(super) fn read_aloud(&self, ctx: &Context<Self>) -> bool {
        let screen =
            self.root.cast::<Element>().and_then(|root| root.query_selector(".screen").ok().flatten());
        screen.is_some_and(|screen| browser::read_aloud(&screen, ctx.props().host.lang().tag()))
    }
}
