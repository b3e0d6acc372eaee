//! One control with its label, hint and problem.

use luohu_policy_core::{
    field::{Choice, Field, Kind},
    form::{Action, At},
    money::Currency,
    problem::Problem,
    text::{Lang, Text},
};
use web_sys::HtmlInputElement;
use yew::{html::Scope, prelude::*};

use super::{
    view,
    widget::{MeasureWidget, Msg, place},
};
use crate::words;

/// What a control needs.
pub(super) struct Cell<'a> {
    pub id: String,
    pub at: At,
    pub field: &'static Field,
    pub text: &'a str,
    /// The problem to show, if one is to be shown yet.
    pub problem: Option<&'a Problem>,
    pub link: &'a Scope<MeasureWidget>,
    pub lang: Lang,
}

/// The control of a field that is no list.
pub(super) fn control(cell: &Cell<'_>) -> Html {
    match &cell.field.kind {
        Kind::YesNo => radios(cell, &[("true", words::YES), ("false", words::NO)]),
        Kind::Choice { options } | Kind::Tier { options, .. } => {
            radios(cell, &options.iter().map(|Choice { value, text }| (*value, *text)).collect::<Vec<_>>())
        }
        Kind::Money { .. } | Kind::Date | Kind::Year | Kind::Name | Kind::Rows { .. } => text(cell),
    }
}

impl Cell<'_> {
    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn problem_id(&self) -> String {
        format!("{}-problem", self.id)
    }

    /// The ids of what describes the control; never one that is not there.
    fn described_by(&self) -> String {
        let problem = self.problem.map(|_| self.problem_id());
        [Some(self.hint_id()), problem].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn class(&self) -> Classes {
        classes!("field", self.problem.map(|_| "has-problem"))
    }

    fn hint(&self) -> Html {
        let example = matches!(self.field.kind, Kind::Date).then(|| words::DATE_EXAMPLE.get(self.lang));
        html! {
            <p class="hint" id={self.hint_id()}>{ self.field.hint.get(self.lang) }{ example.map(|example| format!(" {example}")) }</p>
        }
    }

    fn problem(&self) -> Html {
        self.problem.map_or_else(Html::default, |problem| {
            html! { <p class="error" id={self.problem_id()}>{ problem.message.get(self.lang) }</p> }
        })
    }

    fn leave(&self) -> Callback<FocusEvent> {
        let at = self.at;
        self.link.callback(move |_| Msg::Leave(at))
    }
}

fn text(cell: &Cell<'_>) -> Html {
    let at = cell.at;
    let typed = cell.link.callback(move |event: InputEvent| {
        Msg::Type(
            at,
            event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
        )
    });
    let (mode, unit) = match &cell.field.kind {
        Kind::Money { currency: Currency::Usd } => ("decimal", Some(words::DOLLARS)),
        Kind::Money { currency: Currency::Cny } => ("decimal", Some(words::YUAN)),
        Kind::Year => ("numeric", None),
        _ => ("text", None),
    };
    let narrow = matches!(cell.field.kind, Kind::Date | Kind::Year).then_some("narrow");
    html! {
        <div class={cell.class()}>
            <label for={cell.id.clone()}>{ cell.field.label.get(cell.lang) }</label>
            { cell.hint() }
            { cell.problem() }
            <div class={classes!("input", narrow)}>
                <input
                    type="text"
                    part="input"
                    id={cell.id.clone()}
                    data-at={place(at)}
                    inputmode={mode}
                    autocomplete="off"
                    value={cell.text.to_owned()}
                    aria-describedby={cell.described_by()}
                    aria-invalid={cell.problem.map(|_| "true")}
                    oninput={typed}
                    onfocusout={cell.leave()}
                />
                if let Some(unit) = unit { <span class="unit">{ unit.get(cell.lang) }</span> }
            </div>
            <p class="understood">{ view::understood(cell.field, cell.text, cell.lang) }</p>
        </div>
    }
}

fn radios(cell: &Cell<'_>, options: &[(&'static str, Text)]) -> Html {
    let at = cell.at;
    // "Not sure" takes an answer back: unknown is an answer of its own.
    let unsure = [("", words::NOT_SURE)];
    let all = options.iter().chain(&unsure).enumerate();
    let option = |(position, (value, label)): (usize, &(&'static str, Text))| {
        let value = *value;
        let choose = cell.link.callback(move |_| Msg::Do(Action::Set(at, value.to_owned())));
        html! {
            <label class="option">
                <input
                    type="radio"
                    name={cell.id.clone()}
                    data-at={(position == 0).then(|| place(at))}
                    checked={cell.text == value}
                    onchange={choose}
                />
                <span>{ label.get(cell.lang) }</span>
            </label>
        }
    };
    html! {
        <fieldset class={cell.class()} aria-describedby={cell.described_by()}>
            <legend>{ cell.field.label.get(cell.lang) }</legend>
            { cell.hint() }
            { cell.problem() }
            <div class="options">{ all.map(option).collect::<Html>() }</div>
        </fieldset>
    }
}
