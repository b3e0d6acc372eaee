//! One field of the form: a question with its hint, its problem and why it is asked.

use luohu_policy_core::{
    field::{Field, Kind},
    form::{Action, At, Entry, Row},
    problem::Problem,
    text::{Lang, Text},
};
use yew::prelude::*;

use super::{
    cell::{self, Cell},
    view,
    widget::{MeasureWidget, Msg},
};
use crate::words;

/// The field at a position of the measure's fields.
pub(super) fn field(
    widget: &MeasureWidget,
    ctx: &Context<MeasureWidget>,
    position: usize,
    field: &'static Field,
    lang: Lang,
) -> Html {
    match (widget.form.entries().get(position), &field.kind) {
        (Some(Entry::Rows { rows, none }), Kind::Rows { entry, fields }) => {
            list(widget, ctx, &List { position, field, entry: *entry, fields, rows, none: *none, lang })
        }
        (Some(Entry::Text(_)), _) => {
            let at = At { field: position, cell: None };
            html! {
                <div class="question">
                    { cell::control(&at_cell(widget, ctx, at, field, lang)) }
                    <details class="why">
                        <summary>{ words::WHY.get(lang) }</summary>
                        <p>{ field.why.get(lang) }</p>
                        { view::basis(ctx, &field.citation, lang) }
                    </details>
                </div>
            }
        }
        _ => Html::default(),
    }
}

fn at_cell<'a>(
    widget: &'a MeasureWidget,
    ctx: &'a Context<MeasureWidget>,
    at: At,
    field: &'static Field,
    lang: Lang,
) -> Cell<'a> {
    let problem = |(place, problem): &'a (Option<At>, Problem)| (*place == Some(at)).then_some(problem);
    let problem = widget.outcome.problems.iter().find_map(problem);
    Cell {
        id: widget.place_id(at),
        at,
        field,
        text: widget.form.text(at),
        problem: problem.filter(|_| widget.shows_problems(at)),
        link: ctx.link(),
        lang,
    }
}

struct List<'a> {
    position: usize,
    field: &'static Field,
    entry: Text,
    fields: &'static [Field],
    rows: &'a [Row],
    none: bool,
    lang: Lang,
}

/// A list of entries that come and go.
fn list(widget: &MeasureWidget, ctx: &Context<MeasureWidget>, list: &List<'_>) -> Html {
    let List { position, field, lang, none, .. } = *list;
    let link = ctx.link();
    let add = link.callback(move |_| Msg::Do(Action::AddRow(position)));
    let say_none = link.callback(move |_| Msg::Do(Action::SetNone(position, !none)));
    let place = At { field: position, cell: None };
    let problem = widget.outcome.problems.iter().find(|(at, _)| *at == Some(place));
    html! {
        <fieldset class="rows question">
            <legend>{ field.label.get(lang) }</legend>
            <p class="hint">{ field.hint.get(lang) }</p>
            if let Some((_, problem)) = problem {
                <p class="error" data-at={super::widget::place(place)} tabindex="-1">{ problem.message.get(lang) }</p>
            }
            { list.rows.iter().enumerate().map(|(index, row)| entry(widget, ctx, list, index, row)).collect::<Html>() }
            if widget.form.undo_field() == Some(position) {
                <p class="note undo" role="status">
                    { words::REMOVED.get(lang) }
                    <button type="button" class="quiet" onclick={link.callback(|_| Msg::Do(Action::Undo))}>
                        { words::UNDO.get(lang) }
                    </button>
                </p>
            }
            <div class="actions">
                <button type="button" class="secondary" data-add={position.to_string()} onclick={add}>
                    { words::ADD.get(lang) }
                    <span class="visually-hidden">{ format!("：{}", list.entry.get(lang)) }</span>
                </button>
                if list.rows.is_empty() {
                    <label class="option">
                        <input type="checkbox" checked={none} onchange={say_none} />
                        <span>{ words::NONE_TO_STATE.get(lang) }</span>
                    </label>
                }
            </div>
            <details class="why">
                <summary>{ words::WHY.get(lang) }</summary>
                <p>{ field.why.get(lang) }</p>
                { view::basis(ctx, &field.citation, lang) }
            </details>
        </fieldset>
    }
}

fn entry(
    widget: &MeasureWidget,
    ctx: &Context<MeasureWidget>,
    list: &List<'_>,
    index: usize,
    row: &Row,
) -> Html {
    let List { position, fields, lang, .. } = *list;
    let key = row.key;
    let number = (index + 1).to_string();
    let title = words::ENTRY.fill(&[("entry", list.entry.get(lang)), ("number", &number)]);
    let title = title.get(lang).to_owned();
    let remove = ctx.link().callback(move |_| Msg::Do(Action::RemoveRow(position, key)));
    let cells = fields.iter().enumerate().map(|(cell, field)| {
        let at = At { field: position, cell: Some((key, cell)) };
        cell::control(&at_cell(widget, ctx, at, field, lang))
    });
    html! {
        <div class="entry" role="group" aria-label={title.clone()} key={key}>
            <p class="entry-title" aria-hidden="true">{ &title }</p>
            <div class="cells">{ cells.collect::<Html>() }</div>
            <button type="button" class="quiet remove" onclick={remove}>
                { words::REMOVE.get(lang) }
                <span class="visually-hidden">{ format!(" {title}") }</span>
            </button>
        </div>
    }
}
