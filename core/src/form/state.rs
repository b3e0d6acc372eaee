//! The state of a form and its transitions.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::sent::NONE;
use crate::{
    check::MAX_ENTRIES,
    field::{Field, Kind},
};

/// What was typed into every field, in the order of the measure's fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    entries: Vec<Entry>,
    /// The key of the next row; keys are never used twice.
    next_key: u32,
    removed: Option<Removed>,
}

/// What was typed into one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// The text; for a choice its value, for a yes or no `true` or `false`; empty when unknown.
    Text(String),
    /// The entries of a list.
    Rows {
        /// The entries, in the order shown.
        rows: Vec<Row>,
        /// Whether the person said that there is none.
        none: bool,
    },
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Tells the row from others while rows come and go.
    pub key: u32,
    /// The text of every field of the entry.
    pub cells: Vec<String>,
}

/// A removed row, kept to bring it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Removed {
    field: usize,
    position: usize,
    row: Row,
}

/// A place to type: a field, or a cell of a row of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The position of the field.
    pub field: usize,
    /// The row's key and the position of the cell's field.
    pub cell: Option<(u32, usize)>,
}

/// One thing a person does to a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Types a text.
    Set(At, String),
    /// Adds an empty entry to a list.
    AddRow(usize),
    /// Removes an entry; [`Action::Undo`] brings it back.
    RemoveRow(usize, u32),
    /// Says that a list has no entries, or takes that back.
    SetNone(usize, bool),
    /// Brings back the entry removed last.
    Undo,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn empty(fields: &[Field]) -> Form {
        Form::filled(fields, &Map::new())
    }

    /// A form that shows these facts. Values of another shape are shown as they are, so that the
    /// person sees what is wrong with them.
    #[must_use]
    pub fn filled(fields: &[Field], facts: &Map<String, Value>) -> Form {
        let mut form = Form::default();
        for field in fields {
            let entry = form.entry(field, facts.get(field.name).unwrap_or(&Value::Null));
            form.entries.push(entry);
        }
        form
    }

    fn entry(&mut self, field: &Field, value: &Value) -> Entry {
        let Kind::Rows { fields, .. } = &field.kind else { return Entry::Text(text(value)) };
        let given = value.as_array().map_or(&[][..], Vec::as_slice);
        let rows = given.iter().take(MAX_ENTRIES).map(|given| {
            let cells = fields.iter().map(|field| text(given.get(field.name).unwrap_or(&Value::Null)));
            self.row(cells.collect())
        });
        let rows = rows.collect();
        Entry::Rows { rows, none: value.is_array() && given.is_empty() }
    }

    fn row(&mut self, cells: Vec<String>) -> Row {
        let key = self.next_key;
        self.next_key = self.next_key.wrapping_add(1);
        Row { key, cells }
    }

    /// What was typed into each field.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Every place with its text, in the order shown; a list without entries by the person's own word
    /// as one place with [`sent::NONE`](super::sent::NONE).
    pub fn places(&self) -> impl Iterator<Item = (At, &str)> {
        self.entries.iter().enumerate().flat_map(|(field, entry)| entry.places(field))
    }

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.entries.iter().all(Entry::is_blank)
    }

    /// Whether this is a form of these fields: a kept draft may be of an older version.
    #[must_use]
    pub fn fits(&self, fields: &[Field]) -> bool {
        self.entries.len() == fields.len()
            && self.entries.iter().zip(fields).all(|(entry, field)| match (entry, &field.kind) {
                (Entry::Rows { rows, .. }, Kind::Rows { fields, .. }) => {
                    rows.len() <= MAX_ENTRIES && rows.iter().all(|row| row.cells.len() == fields.len())
                }
                (Entry::Text(_), Kind::Rows { .. }) | (Entry::Rows { .. }, _) => false,
                (Entry::Text(_), _) => true,
            })
    }

    /// The field of the entry that [`Action::Undo`] would bring back.
    #[must_use]
    pub fn undo_field(&self) -> Option<usize> {
        self.removed.as_ref().map(|removed| removed.field)
    }

    /// The text at a place; empty when there is no such place.
    #[must_use]
    pub fn text(&self, at: At) -> &str {
        match (self.entries.get(at.field), at.cell) {
            (Some(Entry::Text(text)), None) => text,
            (Some(Entry::Rows { rows, .. }), Some((key, cell))) => rows
                .iter()
                .find(|row| row.key == key)
                .and_then(|row| row.cells.get(cell))
                .map_or("", String::as_str),
            _ => "",
        }
    }

    /// The state after an action. An action on a place that is gone changes nothing.
    #[must_use]
    pub fn apply(&self, fields: &[Field], action: Action) -> Form {
        let mut next = self.clone();
        match action {
            Action::Set(at, text) => next.set(at, text),
            Action::AddRow(field) => {
                let cells = match fields.get(field).map(|field| &field.kind) {
                    Some(Kind::Rows { fields, .. }) => vec![String::new(); fields.len()],
                    _ => return next,
                };
                let row = next.row(cells);
                if let Some(Entry::Rows { rows, none }) = next.entries.get_mut(field)
                    && rows.len() < MAX_ENTRIES
                {
                    rows.push(row);
                    *none = false;
                }
            }
            Action::RemoveRow(field, key) => {
                if let Some(Entry::Rows { rows, .. }) = next.entries.get_mut(field)
                    && let Some(position) = rows.iter().position(|row| row.key == key)
                {
                    let row = rows.remove(position);
                    next.removed = Some(Removed { field, position, row });
                }
            }
            Action::SetNone(field, said) => {
                if let Some(Entry::Rows { rows, none }) = next.entries.get_mut(field) {
                    *none = said && rows.is_empty();
                }
            }
            Action::Undo => {
                if let Some(Removed { field, position, row }) = next.removed.take()
                    && let Some(Entry::Rows { rows, none }) = next.entries.get_mut(field)
                {
                    rows.insert(position.min(rows.len()), row);
                    *none = false;
                }
            }
        }
        next
    }

    fn set(&mut self, at: At, typed: String) {
        match (self.entries.get_mut(at.field), at.cell) {
            (Some(Entry::Text(text)), None) => *text = typed,
            (Some(Entry::Rows { rows, .. }), Some((key, cell))) => {
                let row = rows.iter_mut().find(|row| row.key == key);
                if let Some(text) = row.and_then(|row| row.cells.get_mut(cell)) {
                    *text = typed;
                }
            }
            _ => {}
        }
    }
}

impl Entry {
    fn places(&self, field: usize) -> Vec<(At, &str)> {
        match self {
            Entry::Text(text) => vec![(At { field, cell: None }, text)],
            Entry::Rows { none: true, .. } => vec![(At { field, cell: None }, NONE)],
            Entry::Rows { rows, .. } => {
                let mut places = Vec::new();
                for row in rows {
                    for (cell, text) in row.cells.iter().enumerate() {
                        places.push((At { field, cell: Some((row.key, cell)) }, text.as_str()));
                    }
                }
                places
            }
        }
    }

    /// Whether nothing was typed here.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Entry::Text(text) => text.trim().is_empty(),
            Entry::Rows { rows, none } => !none && rows.is_empty(),
        }
    }
}

/// A JSON value as a person would have typed it.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
