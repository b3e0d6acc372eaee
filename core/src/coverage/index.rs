//! Gathers what answers each row.

use super::{Kind, REGISTER, Statement, not_computable::NOT_COMPUTABLE};
use crate::{
    calendar::{self, Duty, Listed, Undated, duties},
    directory::{self, entries},
    document::DOCUMENTS,
    measures::MEASURES,
    text::Text,
};

/// One row of the register and what answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The row.
    pub statement: &'static Statement,
    /// How it is answered; where the text omits the figure, that a host has to supply it.
    pub kind: Kind,
    /// What answers it; empty only for what is not computable.
    pub by: Vec<Part>,
    /// Why it is not computed, or whose figure it waits for; none for the others.
    pub why: Option<Text>,
}

/// A part of the crate that answers a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands: the id of a measure, `calendar`, `directory` or `document`.
    pub place: &'static str,
    /// What in it answers: a condition, a fact, a figure, a duty, an entry.
    pub name: &'static str,
}

/// Every row of the register, in its order, with what answers it.
///
/// ```
/// use luohu_policy_core::coverage::{Kind, index};
///
/// let index = index();
/// assert_eq!(index.len(), 319);
/// assert_eq!(index[5].statement.id, "LFB2013-5/III.1/02");
/// assert_eq!((index[5].kind, index[5].by[0].place), (Kind::Computed, "key-enterprise"));
/// ```
#[must_use]
pub fn index() -> Vec<Covered> {
    let claims = claims();
    REGISTER.iter().map(|statement| covered(statement, &claims)).collect()
}

/// What claims to answer a row.
struct Claim {
    row: &'static str,
    kind: Kind,
    part: Part,
}

fn claims() -> Vec<Claim> {
    let claim = |row, kind, place, name| Claim { row, kind, part: Part { place, name } };
    let measures = MEASURES.iter().flat_map(|entry| {
        entry.rows().iter().map(move |row| claim(row.id, row.kind, entry.about().id, row.part))
    });
    let duties = duties().iter().flat_map(|duty| {
        let rows = duty.also.iter().copied().chain([duty.id]);
        rows.map(move |row| claim(row, kind_of(duty), "calendar", duty.id))
    });
    let rules = calendar::ROWS.iter().map(|row| claim(row.id, row.kind, "calendar", row.part));
    let documents = REGISTER.iter().filter_map(|statement| {
        let (id, clause) = statement.place();
        let document = DOCUMENTS.iter().find(|document| document.id == id && clause == "0")?;
        statement.id.ends_with("0/01").then(|| claim(statement.id, Kind::Computed, "document", document.id))
    });
    let own = entries().filter(|entry| entry.kind == directory::Kind::Entry);
    let entries = own.flat_map(|entry| {
        let named = entry.rows.first().copied().unwrap_or_default();
        entry.rows.iter().map(move |row| claim(row, Kind::Directory, "directory", named))
    });
    measures.chain(duties).chain(rules).chain(entries).chain(documents).collect()
}

/// A duty without a stated interval waits for one.
fn kind_of(duty: &'static Duty) -> Kind {
    match Listed::of(duty).why {
        None | Some(Undated::Continuous) => Kind::Computed,
        Some(_) => Kind::Parameter,
    }
}

fn covered(statement: &'static Statement, claims: &[Claim]) -> Covered {
    let claims: Vec<&Claim> = claims.iter().filter(|claim| claim.row == statement.id).collect();
    let given_up = NOT_COMPUTABLE.iter().find(|(row, _)| *row == statement.id).map(|(_, why)| *why);
    let prevailing = if statement.omitted {
        [Kind::Parameter, Kind::Computed, Kind::Directory]
    } else {
        [Kind::Computed, Kind::Parameter, Kind::Directory]
    };
    let claimed = prevailing.into_iter().find(|kind| claims.iter().any(|claim| claim.kind == *kind));
    let kind = if given_up.is_some() { None } else { claimed }.unwrap_or(Kind::NotComputable);
    Covered {
        statement,
        kind,
        by: claims.iter().map(|claim| claim.part).collect(),
        why: given_up.or((kind == Kind::Parameter).then_some(OMITTED)),
    }
}

const OMITTED: Text = Text::new(
    "文件没有给出这项数额，由使用者附出处提供。",
    "The text does not give this figure; a host supplies it with its source.",
);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_of_the_register_is_answered_or_given_up_for_a_reason() {
        let index = index();
        assert_eq!(index.len(), 319);
        let open: Vec<_> = index
            .iter()
            .filter(|row| if row.kind == Kind::NotComputable { row.why.is_none() } else { row.by.is_empty() })
            .map(|row| row.statement.id)
            .collect();
        assert_eq!(open, Vec::<&str>::new());
    }

    #[test]
    fn the_register_has_each_row_once_and_nothing_claims_another() {
        let ids: BTreeSet<_> = REGISTER.iter().map(|statement| statement.id).collect();
        assert_eq!(ids.len(), REGISTER.len());
        for claim in claims() {
            assert!(ids.contains(claim.row), "{} by {:?}", claim.row, claim.part);
        }
        for (row, _) in NOT_COMPUTABLE {
            assert!(ids.contains(row), "{row}");
        }
    }

    #[test]
    fn only_enumerations_are_left_to_the_directory() {
        let index = index();
        let left = index.iter().filter(|row| row.kind == Kind::Directory && !row.statement.list);
        let left: Vec<_> = left.map(|row| row.statement.id).collect();
        assert_eq!(left, Vec::<&str>::new());
    }

    #[test]
    fn what_the_text_omits_is_a_figure_to_supply_or_given_up() {
        assert_eq!(REGISTER.iter().filter(|statement| statement.omitted).count(), 42);
        for row in index().iter().filter(|row| row.statement.omitted) {
            assert!(matches!(row.kind, Kind::Parameter | Kind::NotComputable), "{}", row.statement.id);
        }
    }
}
