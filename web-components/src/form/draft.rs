//! What was typed, as kept between visits: the facts of the form as texts, also those that mean
//! nothing yet.

use luohu_policy_core::{
    field::{Field, Kind},
    form::{Entry, Form},
};
use serde_json::{Map, Value};

/// The texts of a form by the names of their facts; nothing is said of a list to which nothing was
/// answered.
#[must_use]
pub fn texts(fields: &[Field], form: &Form) -> Map<String, Value> {
    let mut draft = Map::new();
    for (field, entry) in fields.iter().zip(form.entries()) {
        match (entry, &field.kind) {
            (Entry::Text(text), _) if !text.is_empty() => {
                draft.insert(field.name.to_owned(), Value::from(text.as_str()));
            }
            (Entry::Rows { rows, none }, Kind::Rows { fields, .. }) if *none || !rows.is_empty() => {
                let mut list = Vec::new();
                for row in rows {
                    list.push(Value::Object(cells(fields, &row.cells)));
                }
                draft.insert(field.name.to_owned(), Value::Array(list));
            }
            _ => {}
        }
    }
    draft
}

/// The texts of a form as JSON.
#[must_use]
pub fn write(fields: &[Field], form: &Form) -> String {
    Value::Object(texts(fields, form)).to_string()
}

fn cells(fields: &[Field], cells: &[String]) -> Map<String, Value> {
    let mut texts = Map::new();
    for (field, cell) in fields.iter().zip(cells) {
        texts.insert(field.name.to_owned(), Value::from(cell.as_str()));
    }
    texts
}

/// The form that shows a draft; what it does not say, or no longer can, is blank.
#[must_use]
pub fn read(fields: &[Field], draft: &str) -> Form {
    let draft: Value = serde_json::from_str(draft).unwrap_or_default();
    draft.as_object().map_or_else(|| Form::empty(fields), |draft| Form::filled(fields, draft))
}

#[cfg(test)]
mod tests {
    use luohu_policy_core::{
        form::{Action, At},
        measures::{Measure, teaching_stipend::TeachingStipend},
    };

    use super::*;

    #[test]
    fn all_that_was_typed_comes_back() {
        let fields = TeachingStipend::about().fields;
        let list = fields.iter().position(|field| matches!(field.kind, Kind::Rows { .. })).unwrap();
        let text = fields.iter().position(|field| !matches!(field.kind, Kind::Rows { .. })).unwrap();
        let half = |form: Form, at| form.apply(fields, Action::Set(at, "2010-".to_owned()));
        let form = half(Form::empty(fields), At { field: text, cell: None });
        let form = form.apply(fields, Action::AddRow(list));
        let form = half(form, At { field: list, cell: Some((0, 1)) });
        assert_eq!(read(fields, &write(fields, &form)), form);
        let none = Form::empty(fields).apply(fields, Action::SetNone(list, true));
        assert_eq!(read(fields, &write(fields, &none)), none);
        for bad in ["", "[]", "{\"entries\":[]}", "{"] {
            assert_eq!(read(fields, bad), Form::empty(fields), "{bad}");
        }
    }
}
