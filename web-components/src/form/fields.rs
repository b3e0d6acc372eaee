//! One field of the form: a question with its hint, its problem and why it is asked.

use luohu_policy_core::{
    field::{Field, Kind},
    form::{
        Action, At, Entry, Row,
        sent::{self, NONE, Pressed},
    },
    problem::Problem,
    text::{Lang, Text},
};
use yew::{Context, Html};

use super::{
    asker,
    cell::{self, Cell},
    view,
    widget::{MeasureWidget, Msg, place},
};
use crate::{
    dom::{El, On, button, el},
    words::{self, say},
};

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
                .into()
        }
        (Some(Entry::Text(_)), _) => {
            let at = At { field: position, cell: None };
            // Fields come and go with what is answered; the others keep their focus.
            el("div.question")
                .key(field.name)
                .child(cell::control(&at_cell(widget, ctx, at, field, lang)))
                .child(why(ctx, field, lang))
                .into()
        }
        _ => Html::default(),
    }
}

/// Why a field is asked, with the clause.
fn why(ctx: &Context<MeasureWidget>, field: &'static Field, lang: Lang) -> El {
    el("details.why")
        .child(el("summary").text(words::WHY.get(lang)))
        .child(el("p").text(field.why.get(lang)))
        .child(view::basis(ctx, &field.citation, lang))
}

/// What the control at a place needs.
pub(super) fn at_cell<'a>(
    widget: &'a MeasureWidget,
    ctx: &'a Context<MeasureWidget>,
    at: At,
    field: &'static Field,
    lang: Lang,
) -> Cell<'a> {
    let mut problems = widget.outcome.problems.iter();
    let asker = widget.asker_at(at);
    let name = match asker {
        Some(_) => sent::applicant(field.name),
        None => sent::name(ctx.props().face.about().fields, at),
    };
    let problem = problems.find(|(place, _)| *place == Some(at)).map(|(_, problem)| problem);
    Cell {
        id: widget.place_id(at),
        name,
        at,
        field,
        text: widget.text(at),
        problem: problem.filter(|_| widget.shows_problems(at)),
        autocomplete: asker.map_or("off", |at| asker::autocomplete(at.field)),
        begins: widget.begins(ctx, &format!("[data-at='{}']", place(at))),
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
fn list(widget: &MeasureWidget, ctx: &Context<MeasureWidget>, list: &List<'_>) -> El {
    let List { position, field, lang, none, .. } = *list;
    let link = ctx.link();
    let at = At { field: position, cell: None };
    let problem = widget.outcome.problems.iter().find(|(place, _)| *place == Some(at));
    let error = |(_, problem): &(Option<At>, Problem)| {
        let error = el("p.error").attr("data-at", &place(at)).attr("tabindex", "-1");
        error.text(problem.message.get(lang))
    };
    let undo = || {
        el("p.note.undo")
            .attr("role", "status")
            .text(words::REMOVED.get(lang))
            .child(button("quiet", words::UNDO, lang).on(On::Click, link, Msg::Do(Action::Undo)))
    };
    let say_none = || {
        let name = sent::name(ctx.props().face.about().fields, at);
        let input = el("input").attr("type", "checkbox").attr("name", &name).value(NONE).checked(none);
        el("label.option")
            .child(input.on(On::Change, link, Msg::Do(Action::SetNone(position, !none))))
            .child(el("span").text(words::NONE_TO_STATE.get(lang)))
    };
    let add = MeasureWidget::pressing(ctx, button("secondary", words::ADD, lang), Pressed::Add(position))
        .attr("data-add", &position.to_string())
        .on(On::Click, link, Msg::Do(Action::AddRow(position)))
        .child(el("span.visually-hidden").text("：").text(list.entry.get(lang)));
    el("fieldset.rows.question")
        .key(field.name)
        .child(el("legend").text(field.label.get(lang)))
        .child(el("p.hint").text(field.hint.get(lang)))
        .maybe(problem.map(error))
        .each(list.rows.iter().enumerate(), |(index, row)| entry(widget, ctx, list, index, row))
        .maybe((widget.form.undo_field() == Some(position)).then(undo))
        .child(el("div.actions").child(add).maybe(list.rows.is_empty().then(say_none)))
        .child(why(ctx, field, lang))
}

fn entry(
    widget: &MeasureWidget,
    ctx: &Context<MeasureWidget>,
    list: &List<'_>,
    index: usize,
    row: &Row,
) -> El {
    let List { position, fields, lang, .. } = *list;
    let key = row.key;
    let number = (index + 1).to_string();
    let title = say(words::ENTRY, &[("entry", list.entry.get(lang)), ("number", &number)], lang);
    let cell = |(cell, field)| {
        let at = At { field: position, cell: Some((key, cell)) };
        cell::control(&at_cell(widget, ctx, at, field, lang))
    };
    el("div.entry")
        .attr("role", "group")
        .attr("aria-label", &title)
        .key(key)
        .child(el("p.entry-title").attr("aria-hidden", "true").text(&title))
        .child(el("div.cells").each(fields.iter().enumerate(), cell))
        .child(
            MeasureWidget::pressing(
                ctx,
                button("quiet remove", words::REMOVE, lang),
                Pressed::Remove(position, key),
            )
            .on(On::Click, ctx.link(), Msg::Do(Action::RemoveRow(position, key)))
            .child(el("span.visually-hidden").text(" ").text(&title)),
        )
}
