//! What an entry is, and how the tables write one.

use serde::{Serialize, Serializer};

use crate::{
    document::{Citation, DOCUMENTS, Document},
    text::Text,
    unit::{self, UNITS, Unit},
};

/// Where an entry comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// A task, a list or a role, from the tables of this directory.
    Entry,
    /// A recurring duty of the calendar.
    Duty,
}

/// Who answers for one task, list, place or topic, and where the document says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where it comes from.
    pub kind: Kind,
    /// The register's rows that it answers, such as `LF2013-3/II.1/L`. The first one is the entry's
    /// identity among its kind and gives its document and clause.
    pub rows: &'static [&'static str],
    /// The task, list or role, in the document's terms.
    pub title: Text,
    /// Ids of the units that the clause makes responsible (负责, 牵头单位).
    pub lead: &'static [&'static str],
    /// Ids of the units that the clause has support or assist them (配合, 协助).
    pub support: &'static [&'static str],
    /// Ids of units that the rest of the documents suggests where the clause does not name them itself.
    pub presumed: &'static [&'static str],
    /// Who acts and is no single unit: schools, firms, office holders.
    pub others: Option<Text>,
    /// What the clause enumerates: schools, roads, parks, forms, steps, papers, units of a group.
    pub members: &'static [Text],
    /// Whether the enumeration ends in 等: more may belong to it.
    pub open: bool,
    /// Further words to find it by, in either language.
    pub topics: &'static [&'static str],
    /// What a reader must know, such as what the clause leaves unsaid.
    pub note: Option<Text>,
}

impl Entry {
    /// The place in the document.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        let mut parts = self.rows.first()?.split('/');
        let (document, clause) = (parts.next()?, parts.next()?);
        Some(Citation { document: document.into(), clause: clause.into() })
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> Option<&'static Document> {
        let (id, _) = self.rows.first()?.split_once('/')?;
        DOCUMENTS.iter().find(|document| document.id == id)
    }

    /// Every unit that the entry names: leading, supporting, presumed, or a member.
    pub fn units(&self) -> impl Iterator<Item = &'static Unit> {
        let roles = [self.lead, self.support, self.presumed];
        let members = self.members.iter().filter_map(|member| called(member.zh_cn));
        roles.into_iter().flatten().filter_map(|id| unit::find(id)).chain(members)
    }

    /// Whether the clause and the rest of the documents leave open who acts.
    #[must_use]
    pub const fn names_nobody(&self) -> bool {
        self.lead.is_empty() && self.support.is_empty() && self.presumed.is_empty() && self.others.is_none()
    }

    pub(super) const fn led_by(self, lead: &'static [&'static str]) -> Entry {
        Entry { lead, ..self }
    }

    pub(super) const fn supported_by(self, support: &'static [&'static str]) -> Entry {
        Entry { support, ..self }
    }

    pub(super) const fn presumably(self, presumed: &'static [&'static str]) -> Entry {
        Entry { presumed, ..self }
    }

    pub(super) const fn others(self, zh_cn: &'static str, en: &'static str) -> Entry {
        Entry { others: Some(Text::new(zh_cn, en)), ..self }
    }

    pub(super) const fn naming(self, members: &'static [Text]) -> Entry {
        Entry { members, ..self }
    }

    /// An enumeration that ends in 等.
    pub(super) const fn and_more(self) -> Entry {
        Entry { open: true, ..self }
    }

    pub(super) const fn about(self, topics: &'static [&'static str]) -> Entry {
        Entry { topics, ..self }
    }

    pub(super) const fn note(self, zh_cn: &'static str, en: &'static str) -> Entry {
        Entry { note: Some(Text::new(zh_cn, en)), ..self }
    }
}

fn called(name: &str) -> Option<&'static Unit> {
    UNITS.iter().find(|unit| unit.is_called(name))
}

/// An entry that names nobody yet.
pub(super) const fn entry(rows: &'static [&'static str], zh_cn: &'static str, en: &'static str) -> Entry {
    Entry {
        kind: Kind::Entry,
        rows,
        title: Text::new(zh_cn, en),
        lead: &[],
        support: &[],
        presumed: &[],
        others: None,
        members: &[],
        open: false,
        topics: &[],
        note: None,
    }
}

/// A member of an enumeration.
pub(super) const fn t(zh_cn: &'static str, en: &'static str) -> Text {
    Text::new(zh_cn, en)
}

/// Units by id and name.
struct Named(&'static [&'static str]);

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Row {
            id: &'static str,
            name: Text,
        }
        let units = self.0.iter().filter_map(|id| unit::find(id));
        serializer.collect_seq(units.map(|unit| Row { id: unit.id, name: unit.name }))
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Row<'a> {
            kind: Kind,
            rows: &'a [&'static str],
            title: Text,
            lead: Named,
            support: Named,
            presumed: Named,
            others: Option<Text>,
            members: &'a [Text],
            open: bool,
            note: Option<Text>,
            citation: Option<Citation>,
        }
        let &Entry { kind, rows, title, others, members, open, note, .. } = self;
        let [lead, support, presumed] = [self.lead, self.support, self.presumed].map(Named);
        let citation = self.citation();
        Row { kind, rows, title, lead, support, presumed, others, members, open, note, citation }
            .serialize(serializer)
    }
}
