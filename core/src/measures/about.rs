//! What a measure is: the texts, fields and clauses that forms and people go by.

use std::sync::OnceLock;

use serde::Serialize;

use super::find;
use crate::{
    audience::Audience,
    document::{Citation, Document},
    field::{Field, Reading},
    figure::Omission,
    text::Text,
};

/// What a measure is, for people and for forms.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The identifier in the contract.
    pub id: &'static str,
    /// Its name.
    pub title: Text,
    /// What question it answers.
    pub summary: Text,
    /// What people read for each outcome: met, not met, unknown.
    pub outcomes: [Text; 3],
    /// Whom it concerns: the policy finder offers it to them.
    pub audience: &'static [Audience],
    /// What to do next for whom it concerns: a part of the policy finder's answer, so in every build.
    pub next_step: Text,
    /// The document.
    pub document: &'static Document,
    /// The further documents it draws on.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub further: &'static [&'static Document],
    /// The clause it rests on.
    pub citation: Citation,
    /// The facts it takes, in the order they are asked.
    pub fields: &'static [Field],
    /// Headings of the form; a measure with few facts has none.
    pub sections: &'static [Section],
    /// The ambiguities and their readings.
    pub readings: &'static [Reading],
    /// The title of every condition, by the reason's id.
    pub conditions: &'static [(&'static str, Text)],
    /// How each value of the result is told, by its key, in the order told.
    pub result: &'static [(&'static str, Text)],
    /// What people read for codes of the result that no field declares.
    pub words: &'static [(&'static str, Text)],
    /// The figures that the document calls for and does not give.
    pub omitted: &'static [Omission],
    /// Whether the day of the question changes the answer.
    pub depends_on_day: bool,
    /// Digest of the published parameters, computed once.
    #[serde(skip)]
    pub digest: OnceLock<String>,
}

/// A heading of a form and the first field below it.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// The heading.
    pub title: Text,
    /// The name of the first field of the section.
    pub first: &'static str,
}

impl About {
    /// The title of a condition; one that is named after a measure has the measure's.
    #[must_use]
    pub fn condition(&self, id: &str) -> Option<Text> {
        let own = self.conditions.iter().find(|(condition, _)| *condition == id).map(|(_, title)| *title);
        own.or_else(|| find(id).map(|entry| entry.about().title))
    }
}
