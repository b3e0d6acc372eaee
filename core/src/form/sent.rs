//! What a browser sends of a form by itself, without any script: a name and a text for each control.
//!
//! A fact is named as the contract calls it: `facts.unitKind`, `facts.serviceSpells[0].from`. The
//! number tells one entry from another; their order is that in which they are sent. A list that has
//! no entries by the person's own word is sent as its name with [`NONE`]. A reading is named
//! `readings.service`, and a pressed button [`PRESSED`].

use serde_json::{Map, Value};

use super::{At, Form};
use crate::{
    check::MAX_ENTRIES,
    field::{Field, Kind},
};

const FACTS: &str = "facts.";
const READINGS: &str = "readings.";
const APPLICANT: &str = "applicant.";

/// What a list is sent as that has no entries by the person's own word.
pub const NONE: &str = "none";
/// The name of the button that was pressed; its values are those of [`Pressed::value`].
pub const PRESSED: &str = "do";
/// The name that says, by any value, that the person has asked for the result before.
pub const ASKED: &str = "asked";

/// A form as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sent {
    /// What was typed, after the pressed button did its work.
    pub form: Form,
    /// The chosen readings.
    pub readings: Map<String, Value>,
    /// Who asks, as typed.
    pub applicant: Map<String, Value>,
    /// Whether the person asked for the result, now or before.
    pub asked: bool,
    /// What was pressed; none when the form was read while it is filled in.
    pub pressed: Option<Pressed>,
    /// The names that this form does not have.
    pub unknown: Vec<String>,
}

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Asks for the result.
    Check,
    /// Empties the form.
    Clear,
    /// Adds an entry to the list at this position of the fields.
    Add(usize),
    /// Removes the entry with this number from a list.
    Remove(usize, u32),
}

impl Pressed {
    /// The button's value, such as `remove:serviceSpells[0]`.
    #[must_use]
    pub fn value(self, fields: &[Field]) -> String {
        let name = |field: usize| fields.get(field).map_or("", |field| field.name);
        match self {
            Pressed::Check => "check".to_owned(),
            Pressed::Clear => "clear".to_owned(),
            Pressed::Add(field) => ["add:", name(field)].concat(),
            Pressed::Remove(field, number) => {
                ["remove:", name(field), "[", &number.to_string(), "]"].concat()
            }
        }
    }

    fn read(fields: &[Field], value: &str) -> Option<Pressed> {
        if let Some(name) = value.strip_prefix("add:") {
            return list(fields, name).map(Pressed::Add);
        }
        if let Some(entry) = value.strip_prefix("remove:") {
            let (name, number) = entry.strip_suffix(']')?.split_once('[')?;
            return Some(Pressed::Remove(list(fields, name)?, number.parse().ok()?));
        }
        [Pressed::Check, Pressed::Clear].into_iter().find(|pressed| pressed.value(fields) == value)
    }
}

/// The name of a place's control; that of the whole list where a list has no such cell.
///
/// ```
/// use luohu_policy_core::form::{At, sent};
/// use luohu_policy_core::measures::{Measure, teaching_stipend::TeachingStipend};
///
/// let fields = TeachingStipend::about().fields;
/// assert_eq!(sent::name(fields, At { field: 0, cell: None }), "facts.schoolKind");
/// assert_eq!(sent::name(fields, At { field: 1, cell: Some((3, 0)) }), "facts.serviceSpells[3].from");
/// ```
#[must_use]
pub fn name(fields: &[Field], at: At) -> String {
    let Some(field) = fields.get(at.field) else { return String::new() };
    match (&field.kind, at.cell) {
        (Kind::Rows { fields: cells, .. }, Some((number, cell))) => {
            let cell = cells.get(cell).map_or("", |cell| cell.name);
            [FACTS, field.name, "[", &number.to_string(), "].", cell].concat()
        }
        _ => [FACTS, field.name].concat(),
    }
}

/// The name of a reading's control.
#[must_use]
pub fn reading(name: &str) -> String {
    [READINGS, name].concat()
}

/// The name of a control that says who asks.
#[must_use]
pub fn applicant(name: &str) -> String {
    [APPLICANT, name].concat()
}

/// Reads what a browser has sent of a form of these fields. Never fails: what a field cannot mean is
/// told when the form is read, and what is no part of the form is listed.
pub fn read<'a>(fields: &[Field], pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sent {
    let mut sent = Sent::default();
    let mut typed = Typed::of(fields.len());
    for (name, text) in pairs {
        let known = if name == PRESSED {
            sent.pressed = Pressed::read(fields, text);
            sent.pressed.is_some()
        } else if name == ASKED {
            sent.asked = true;
            true
        } else if let Some(name) = name.strip_prefix(READINGS) {
            sent.readings.insert(name.to_owned(), Value::from(text));
            true
        } else if let Some(name) = name.strip_prefix(APPLICANT) {
            sent.applicant.insert(name.to_owned(), Value::from(text));
            true
        } else {
            name.strip_prefix(FACTS).is_some_and(|path| typed.take(fields, path, text))
        };
        if !known {
            sent.unknown.push(name.to_owned());
        }
    }
    if let Some(pressed) = sent.pressed {
        typed.press(pressed);
        match pressed {
            Pressed::Check => sent.asked = true,
            Pressed::Clear => {
                (sent.asked, sent.readings, sent.applicant) = (false, Map::new(), Map::new());
            }
            Pressed::Add(_) | Pressed::Remove(..) => {}
        }
    }
    sent.form = typed.form(fields);
    sent
}

fn list(fields: &[Field], name: &str) -> Option<usize> {
    fields.iter().position(|field| field.name == name && matches!(field.kind, Kind::Rows { .. }))
}

/// The entries of a list with their numbers, in the order sent.
type Entries = Vec<(u32, Map<String, Value>)>;

/// What was typed.
struct Typed {
    texts: Map<String, Value>,
    /// Of each field that is a list and was answered, its entries.
    lists: Vec<Option<Entries>>,
}

impl Typed {
    /// Whether the path is one of the form's.
    fn take(&mut self, fields: &[Field], path: &str, text: &str) -> bool {
        let (name, below) = path.split_once('[').map_or((path, None), |(name, below)| (name, Some(below)));
        let Some(position) = fields.iter().position(|field| field.name == name) else { return false };
        match (fields.get(position).map(|field| &field.kind), below) {
            (Some(Kind::Rows { .. }), None) => text == NONE && self.entries(position).is_some(),
            (Some(Kind::Rows { fields, .. }), Some(below)) => {
                self.cell(position, fields, below, text).is_some()
            }
            (_, Some(_)) => false,
            (_, None) => {
                self.texts.insert(name.to_owned(), Value::from(text));
                true
            }
        }
    }

    fn cell(&mut self, list: usize, cells: &[Field], below: &str, text: &str) -> Option<()> {
        let (number, cell) = below.split_once("].")?;
        let number: u32 = number.parse().ok()?;
        let cell = cells.iter().find(|field| field.name == cell)?;
        let entries = self.entries(list)?;
        let position = match entries.iter().position(|(known, _)| *known == number) {
            Some(position) => position,
            None if entries.len() >= MAX_ENTRIES => return None,
            None => {
                entries.push((number, Map::new()));
                entries.len() - 1
            }
        };
        let (_, entry) = entries.get_mut(position)?;
        entry.insert(cell.name.to_owned(), Value::from(text));
        Some(())
    }

    /// The entries of a list, which is answered from now on.
    fn entries(&mut self, list: usize) -> Option<&mut Entries> {
        self.lists.get_mut(list).map(Option::get_or_insert_default)
    }

    fn press(&mut self, pressed: Pressed) {
        match pressed {
            Pressed::Check => {}
            Pressed::Clear => *self = Typed::of(self.lists.len()),
            Pressed::Add(list) => {
                if let Some(entries) = self.entries(list)
                    && entries.len() < MAX_ENTRIES
                {
                    let next = entries
                        .iter()
                        .map(|(number, _)| *number)
                        .max()
                        .map_or(0, |last| last.wrapping_add(1));
                    entries.push((next, Map::new()));
                }
            }
            Pressed::Remove(list, number) => {
                if let Some(answered) = self.lists.get_mut(list)
                    && let Some(entries) = answered
                {
                    entries.retain(|(known, _)| *known != number);
                    // What is left of an emptied list says nothing.
                    if entries.is_empty() {
                        *answered = None;
                    }
                }
            }
        }
    }

    fn of(fields: usize) -> Typed {
        Typed { texts: Map::new(), lists: vec![None; fields] }
    }

    fn form(self, fields: &[Field]) -> Form {
        let mut facts = self.texts;
        for (field, entries) in fields.iter().zip(self.lists) {
            if let Some(entries) = entries {
                let entries = entries.into_iter().map(|(_, entry)| Value::Object(entry));
                facts.insert(field.name.to_owned(), Value::Array(entries.collect()));
            }
        }
        Form::filled(fields, &facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        form::Action,
        measures::{
            MEASURES, Measure, performance_score::PerformanceScore, teaching_stipend::TeachingStipend,
        },
    };

    fn sent(fields: &[Field], pairs: &[(&str, &str)]) -> Sent {
        read(fields, pairs.iter().copied())
    }

    fn pairs(fields: &[Field], form: &Form) -> Vec<(String, String)> {
        form.places().map(|(at, text)| (name(fields, at), text.to_owned())).collect()
    }

    fn again(fields: &[Field], form: &Form) -> Form {
        let pairs = pairs(fields, form);
        read(fields, pairs.iter().map(|(name, text)| (name.as_str(), text.as_str()))).form
    }

    #[test]
    fn every_form_comes_back_as_it_was_sent() {
        for entry in MEASURES {
            let fields = entry.about().fields;
            let mut form = Form::empty(fields);
            for (position, field) in fields.iter().enumerate() {
                if let Kind::Rows { fields: cells, .. } = &field.kind {
                    form =
                        form.apply(fields, Action::AddRow(position)).apply(fields, Action::AddRow(position));
                    let rows = match form.entries().get(position) {
                        Some(crate::form::Entry::Rows { rows, .. }) => rows.clone(),
                        _ => panic!("a list has rows"),
                    };
                    for (cell, row) in (0..cells.len()).zip(rows.iter().cycle()) {
                        let at = At { field: position, cell: Some((row.key, cell)) };
                        form = form.apply(fields, Action::Set(at, format!("“{cell}” & 2013-")));
                    }
                } else {
                    let at = At { field: position, cell: None };
                    form = form.apply(fields, Action::Set(at, format!(" {position}<约> ")));
                }
            }
            assert_eq!(again(fields, &form), form, "{}", entry.about().id);
            assert_eq!(again(fields, &Form::empty(fields)), Form::empty(fields));
        }
    }

    #[test]
    fn a_list_without_entries_is_told_from_one_that_nobody_answered() {
        let fields = PerformanceScore::about().fields;
        let list = list(fields, "referrals").unwrap();
        let none = Form::empty(fields).apply(fields, Action::SetNone(list, true));
        assert_eq!(sent(fields, &[("facts.referrals", NONE)]).form, none);
        assert_eq!(pairs(fields, &none).iter().filter(|(_, text)| text == NONE).count(), 1);
        assert_eq!(sent(fields, &[]).form, Form::empty(fields));
    }

    #[test]
    fn buttons_add_and_remove_entries_and_keep_the_others() {
        let fields = TeachingStipend::about().fields;
        let list = list(fields, "serviceSpells").unwrap();
        let typed = [
            ("facts.schoolKind", "public"),
            ("facts.serviceSpells[7].from", "2010"),
            ("facts.serviceSpells[7].to", ""),
            ("facts.serviceSpells[2].from", "2011"),
            ("facts.serviceSpells[2].to", "很久"),
        ];
        let press =
            |pressed: Pressed| sent(fields, &[&typed[..], &[(PRESSED, &pressed.value(fields))]].concat());
        let rows =
            |sent: &Sent| pairs(fields, &sent.form).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        let added = press(Pressed::Add(list));
        assert_eq!(added.pressed, Some(Pressed::Add(list)));
        assert_eq!(rows(&added)[1..7], ["2010", "", "2011", "很久", "", ""]);
        assert_eq!(rows(&press(Pressed::Remove(list, 7)))[1..3], ["2011", "很久"]);
        let gone = press(Pressed::Remove(list, 3));
        assert_eq!(rows(&gone), rows(&press(Pressed::Check)), "there is no such entry");
        assert!(press(Pressed::Check).asked && !gone.asked);
        assert_eq!(press(Pressed::Clear).form, Form::empty(fields));
        let only = [("facts.serviceSpells[0].from", "2010"), (PRESSED, "remove:serviceSpells[0]")];
        assert_eq!(sent(fields, &only).form, Form::empty(fields));
    }

    #[test]
    fn what_is_no_part_of_the_form_is_listed_and_does_no_harm() {
        let fields = TeachingStipend::about().fields;
        for strange in [
            "",
            "facts.",
            "facts.no",
            "facts.schoolKind[0].from",
            "facts.serviceSpells[x].from",
            "facts.serviceSpells[0].no",
            "facts.serviceSpells[0]from",
            "facts.serviceSpells[99999999999].from",
            "facts.serviceSpells",
            "do",
        ] {
            let sent = sent(fields, &[(strange, "1")]);
            assert_eq!(
                (sent.unknown, sent.form),
                (vec![strange.to_owned()], Form::empty(fields)),
                "{strange}"
            );
        }
        for pressed in
            ["", "add:", "add:schoolKind", "remove:serviceSpells", "remove:serviceSpells[-1]", "drop"]
        {
            assert_eq!(sent(fields, &[(PRESSED, pressed)]).pressed, None, "{pressed}");
        }
        let read = sent(fields, &[("readings.service", "continuous"), (ASKED, "")]);
        assert_eq!(read.readings.get("service"), Some(&Value::from("continuous")));
        assert!(read.asked && read.unknown.is_empty());
    }

    #[test]
    fn a_list_ends_where_no_more_entries_are_taken() {
        let fields = TeachingStipend::about().fields;
        let names: Vec<String> =
            (0..=MAX_ENTRIES).map(|number| format!("facts.serviceSpells[{number}].from")).collect();
        let all =
            names.iter().map(|name| (name.as_str(), "2010-1-1")).chain([(PRESSED, "add:serviceSpells")]);
        let sent = read(fields, all);
        assert_eq!(sent.unknown, [format!("facts.serviceSpells[{MAX_ENTRIES}].from")]);
        let cells = sent.form.places().filter(|(at, _)| at.cell.is_some_and(|(_, cell)| cell == 0));
        assert_eq!(cells.count(), MAX_ENTRIES);
    }
}
