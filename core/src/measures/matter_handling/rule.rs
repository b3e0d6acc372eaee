//! The rule: what is undisputed goes through the administrative supervision system.

use serde::Serialize;

use super::Facts;
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason, missing},
    document::{Citation, LFB2013_5},
};

/// The result: how the matter is handled; `None` while that depends on a missing fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Handled {
    /// How the matter is handled.
    pub handling: Option<Handling>,
}

/// What the clause says about a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Handling {
    /// It is assigned and supervised through the administrative supervision system.
    AssignedAndSupervised,
    /// The document has no rule for it.
    NoRule,
}

pub(super) const CLAUSE: Citation = Citation::new(&LFB2013_5, "III.2");

/// The only fact.
const UNDISPUTED: &[&str] = &["divisionUndisputed"];

pub(super) fn answer(facts: &Facts) -> Answer<Handled> {
    let undisputed = facts.division_undisputed;
    let handling = undisputed
        .map(|undisputed| if undisputed { Handling::AssignedAndSupervised } else { Handling::NoRule });
    // Without a rule there is no "no" either.
    let handled = Verdict::of(undisputed.filter(|undisputed| *undisputed));
    let found = handling.map(|handling| match handling {
        Handling::AssignedAndSupervised => "assignedAndSupervised".into(),
        Handling::NoRule => "noRule".into(),
    });
    let reasons = vec![
        Reason::stated("division-undisputed", undisputed, UNDISPUTED, CLAUSE),
        Reason { found, ..Reason::new("supervision-system", handled, UNDISPUTED, "", CLAUSE) },
    ];
    let missing = missing([("divisionUndisputed", undisputed.is_none())]);
    Answer::new(handled.into(), Handled { handling }, reasons, missing)
}
