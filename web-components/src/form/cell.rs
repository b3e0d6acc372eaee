//! One control with its label, hint and problem.

use luohu_policy_core::{
    field::{Choice, Field, Kind},
    form::{Action, At},
    money::Currency,
    problem::Problem,
    text::Lang,
};
use yew::html::Scope;

use super::{
    view,
    widget::{MeasureWidget, Msg, place},
};
use crate::{
    dom::{El, On, el},
    words,
};

/// What a control needs.
pub(super) struct Cell<'a> {
    pub id: String,
    /// What the control is sent as.
    pub name: String,
    pub at: At,
    pub field: &'static Field,
    pub text: &'a str,
    /// The problem to show, if one is to be shown yet.
    pub problem: Option<&'a Problem>,
    /// What the browser may fill in, as HTML names it.
    pub autocomplete: &'static str,
    /// Whether the page that a server writes begins here.
    pub begins: bool,
    pub link: &'a Scope<MeasureWidget>,
    pub lang: Lang,
}

/// The control of a field that is no list.
pub(super) fn control(cell: &Cell<'_>) -> El {
    match &cell.field.kind {
        Kind::YesNo => radios(cell, YES_NO),
        Kind::Choice { options } | Kind::Tier { options, .. } => radios(cell, options),
        Kind::Money { .. }
        | Kind::Date
        | Kind::Year
        | Kind::Number { .. }
        | Kind::Name
        | Kind::Rows { .. } => text(cell),
    }
}

const YES_NO: &[Choice] =
    &[Choice { value: "true", text: words::YES }, Choice { value: "false", text: words::NO }];

impl Cell<'_> {
    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn problem_id(&self) -> String {
        format!("{}-problem", self.id)
    }

    /// The ids of what describes the control; never one that is not there.
    fn described_by(&self) -> String {
        if self.problem.is_none() {
            return self.hint_id();
        }
        [self.hint_id(), self.problem_id()].join(" ")
    }

    /// The field around the control, marked when it has a problem.
    fn frame(&self, plain: &'static str, marked: &'static str) -> El {
        el(if self.problem.is_some() { marked } else { plain })
    }

    fn hint(&self) -> El {
        let hint = el("p.hint").attr("id", &self.hint_id()).text(self.field.hint.get(self.lang));
        if !matches!(self.field.kind, Kind::Date) {
            return hint;
        }
        hint.text(" ").text(words::DATE_EXAMPLE.get(self.lang))
    }

    fn error(&self) -> Option<El> {
        let problem = self.problem?;
        Some(el("p.error").attr("id", &self.problem_id()).text(problem.message.get(self.lang)))
    }
}

fn text(cell: &Cell<'_>) -> El {
    let at = cell.at;
    let (mode, unit) = match &cell.field.kind {
        Kind::Money { currency: Currency::Usd } => ("decimal", Some(words::DOLLARS)),
        Kind::Money { currency: Currency::Cny } => ("decimal", Some(words::YUAN)),
        Kind::Year => ("numeric", None),
        Kind::Number { unit, decimals: 0 } => ("numeric", Some(*unit)),
        Kind::Number { unit, .. } => ("decimal", Some(*unit)),
        _ => ("text", None),
    };
    let narrow = matches!(cell.field.kind, Kind::Date | Kind::Year | Kind::Number { .. });
    let mut input = el("input")
        .attr("type", "text")
        .attr("part", "input")
        .attr("id", &cell.id)
        .attr("name", &cell.name)
        .attr("data-at", &place(at))
        .flag("autofocus", cell.begins)
        .attr("inputmode", mode)
        .attr("autocomplete", cell.autocomplete)
        .attr("spellcheck", "false")
        .attr("aria-describedby", &cell.described_by())
        .value(cell.text)
        .on_value(On::Input, cell.link, move |text| Msg::Type(at, text))
        .on(On::Leave, cell.link, Msg::Leave(at));
    if cell.problem.is_some() {
        input = input.attr("aria-invalid", "true");
    }
    cell.frame("div.field", "div.field.has-problem")
        .child(el("label").attr("for", &cell.id).text(cell.field.label.get(cell.lang)))
        .child(cell.hint())
        .maybe(cell.error())
        .child(
            el(if narrow { "div.input.narrow" } else { "div.input" })
                .child(input)
                .maybe(unit.map(|unit| el("span.unit").text(unit.get(cell.lang)))),
        )
        .child(el("p.understood").text(&view::understood(cell.field, cell.text, cell.lang)))
}

fn radios(cell: &Cell<'_>, options: &[Choice]) -> El {
    let at = cell.at;
    // "Not sure" takes an answer back: unknown is an answer of its own.
    let unsure = [Choice { value: "", text: words::NOT_SURE }];
    let option = |(position, choice): (usize, &Choice)| {
        let mut input = el("input")
            .attr("type", "radio")
            .attr("name", &cell.name)
            .value(choice.value)
            .checked(cell.text == choice.value)
            .on(On::Change, cell.link, Msg::Do(Action::Set(at, choice.value.to_owned())));
        if position == 0 {
            input = input.attr("data-at", &place(at)).flag("autofocus", cell.begins);
        }
        el("label.option").child(input).child(el("span").text(choice.text.get(cell.lang)))
    };
    cell.frame("fieldset.field", "fieldset.field.has-problem")
        .attr("aria-describedby", &cell.described_by())
        .child(el("legend").text(cell.field.label.get(cell.lang)))
        .child(cell.hint())
        .maybe(cell.error())
        .child(el("div.options").each(options.iter().chain(&unsure).enumerate(), option))
}
