//! How many targets stand how: over all, by document, by unit.

use serde::Serialize;

use super::judged::{Judged, Status};
use crate::{document::DOCUMENTS, unit::UNITS};

/// How many lines stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// All of them.
    pub total: u16,
    /// Met.
    pub met: u16,
    /// Reported, not reached, not overdue.
    pub in_progress: u16,
    /// Reported, not reached, overdue.
    pub not_met: u16,
    /// Nothing certain can be said.
    pub unknown: u16,
}

/// The totals of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfDocument {
    /// The document's id.
    pub document: &'static str,
    /// Its totals.
    pub totals: Totals,
}

/// The totals of one unit. A line of several units counts for each of them, so that the totals of
/// units add up to more than the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfUnit {
    /// The unit's id.
    pub unit: &'static str,
    /// Its totals.
    pub totals: Totals,
}

impl Totals {
    pub(super) fn of<'a>(lines: impl IntoIterator<Item = &'a Judged>) -> Totals {
        let mut totals = Totals::default();
        for line in lines {
            totals.total += 1;
            *match line.status {
                Status::Met => &mut totals.met,
                Status::InProgress => &mut totals.in_progress,
                Status::NotMet => &mut totals.not_met,
                Status::Unknown => &mut totals.unknown,
            } += 1;
        }
        totals
    }

    fn any(self) -> bool {
        self.total > 0
    }
}

/// By document, in the order of the documents; one without a line is left out.
pub(super) fn by_document(lines: &[Judged]) -> Vec<OfDocument> {
    let of = |document| Totals::of(lines.iter().filter(|line| line.citation.document == document));
    let all = DOCUMENTS.iter().map(|document| OfDocument { document: document.id, totals: of(document.id) });
    all.filter(|of| of.totals.any()).collect()
}

/// By unit, in the order of the units; one without a line is left out.
pub(super) fn by_unit(lines: &[Judged]) -> Vec<OfUnit> {
    let of = |unit| Totals::of(lines.iter().filter(|line| line.units.contains(&unit)));
    let all = UNITS.iter().map(|unit| OfUnit { unit: unit.id, totals: of(unit.id) });
    all.filter(|of| of.totals.any()).collect()
}
