//! The ledger: what every event counts, and why.

use serde::Serialize;

use super::{
    events::EventKind,
    list::{List, Place, Standing},
};
use crate::{answer::Verdict, points::Points};

/// One event in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The list it stands in.
    pub kind: EventKind,
    /// Its position in that list, from 0.
    pub index: usize,
    /// What the clause gives for such an event, negative where it takes; `None` while unknown.
    pub points: Option<Points>,
    /// What it counts in the year, as things are certified now; `None` while the unit, the year or
    /// the figure is unknown.
    pub counted: Option<Points>,
    /// Why it counts that.
    pub why: Why,
}

/// Why an event counts what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It counts in full.
    Counted,
    /// The year's cap leaves only a part of it, or nothing.
    CutByCap,
    /// The clause has no such deduction for this kind of unit.
    NotApplicable,
    /// Its day lies in another year.
    OtherYear,
    /// The street learnt of the move and reported it beforehand.
    ReportedBeforehand,
    /// The cause was not verified.
    NotVerified,
    /// An earlier entry charges the same relocation.
    AlreadyCharged,
    /// Another certified entry earns for the same project.
    AlreadyEarned,
    /// It has no determination letter; pending.
    NotCertified,
    /// Whether it has a determination letter is not stated; pending.
    CertificateUnknown,
    /// Its day, tier or deciding fact is not stated; pending.
    DecidingFactUnknown,
    /// The kind of unit is not stated.
    UnitKindUnknown,
    /// The year is not stated.
    YearUnknown,
    /// The day asked about has no figure for it.
    NoFigure,
}

impl Why {
    /// Whether the event may still come to count.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Why::NotCertified | Why::CertificateUnknown | Why::DecidingFactUnknown)
    }
}

/// A list's entries and, where nothing beyond the events is missing, their sum before the cap.
pub(super) struct Ledger {
    pub entries: Vec<Entry>,
    pub raw: Option<Points>,
}

/// Enters a list. Within a cap, the earlier day comes first, then the order of the list.
pub(super) fn ledger(list: &List, cap: Option<Points>) -> Ledger {
    let mut entries = Vec::new();
    let mut counting: Vec<(Place, Points)> = Vec::new();
    for (index, event) in list.numbered() {
        let (counted, why) = match list.standing(index, event) {
            Standing::Out(why) | Standing::Pending(why) => (Some(Points::ZERO), why),
            Standing::Open(why) => (None, why),
            Standing::Counts(place, points) => {
                // In order from the start: a sorting routine would weigh ten times this line.
                let at = counting.partition_point(|(earlier, _)| *earlier < place);
                counting.insert(at, (place, points));
                (Some(points), Why::Counted)
            }
        };
        let points = if why == Why::NotApplicable { Some(Points::ZERO) } else { event.points };
        entries.push(Entry { kind: list.kind, index, points, counted, why });
    }
    if let Some(cap) = cap {
        cut(&counting, cap, &mut entries);
    }
    let decided = list.concerns == Verdict::NotMet
        || (list.events.is_some() && entries.iter().all(|entry| entry.counted.is_some()));
    let raw = decided.then(|| counting.iter().map(|(_, points)| *points).sum());
    Ledger { entries, raw }
}

/// Leaves to the events, in the order given, what is left of the cap.
fn cut(counting: &[(Place, Points)], cap: Points, entries: &mut [Entry]) {
    let mut left = cap;
    for ((_, index), points) in counting {
        let counted = (*points).min(left);
        left = left - counted;
        if let Some(entry) = entries.get_mut(*index).filter(|_| counted < *points) {
            (entry.counted, entry.why) = (Some(counted), Why::CutByCap);
        }
    }
}
