//! One list of events in the light of the unit and the year: which events count, which may yet.

use super::{
    entry::Why,
    events::{Event, EventKind},
    names::Names,
};
use crate::{answer::Verdict, date::CivilDate, points::Points};

/// The place of an event in the order of days; events of one day follow the order of the list.
pub(super) type Place = (CivilDate, usize);

/// One of the four lists.
pub(super) struct List {
    pub kind: EventKind,
    /// The events; `None` while the list itself is unknown.
    pub events: Option<Vec<Event>>,
    /// Whether the clause concerns this kind of unit.
    pub concerns: Verdict,
    /// Whether the figures for it are in force.
    pub in_force: bool,
    pub year: Option<i64>,
    names: Names<Named>,
}

/// What is known of all events of one project or enterprise together.
#[derive(Default)]
pub(super) struct Named {
    /// Where they stand in the list.
    all: Vec<usize>,
    /// How many are certain, on whatever day.
    certain: usize,
    /// The first certain one with a known day.
    first: Option<Place>,
    /// The latest places that certain events can take: the two earliest of these.
    bars: [Option<Place>; 2],
}

/// What is said of one event before the cap.
pub(super) enum Standing {
    /// It counts nothing, whatever the missing facts are.
    Out(Why),
    /// It counts nothing as long as this is so.
    Pending(Why),
    /// Facts or figures beyond the event decide.
    Open(Why),
    /// It counts, from this place on.
    Counts(Place, Points),
}

impl List {
    pub fn new(
        kind: EventKind,
        events: Option<Vec<Event>>,
        concerns: Verdict,
        in_force: bool,
        year: Option<i64>,
    ) -> List {
        let mut names = Names::<Named>::default();
        for (index, event) in events.iter().flatten().enumerate() {
            if let Some(name) = &event.name {
                names.change(name, |named| named.add(index, event));
            }
        }
        List { kind, events, concerns, in_force, year, names }
    }

    /// The events with their places in the list.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.events.iter().flatten().enumerate()
    }

    /// What is said of an event, the most final reason first.
    pub fn standing(&self, index: usize, event: &Event) -> Standing {
        if self.concerns == Verdict::NotMet {
            return Standing::Out(Why::NotApplicable);
        }
        if self.in_year(event) == Some(false) {
            return Standing::Out(Why::OtherYear);
        }
        if event.applies == Some(false) {
            let reported = self.kind == EventKind::Relocation;
            return Standing::Out(if reported { Why::ReportedBeforehand } else { Why::NotVerified });
        }
        if self.taken(index, event) {
            return Standing::Out(if self.kind.deducts() { Why::AlreadyCharged } else { Why::AlreadyEarned });
        }
        match event.certified {
            Some(false) => return Standing::Pending(Why::NotCertified),
            None => return Standing::Pending(Why::CertificateUnknown),
            Some(true) => {}
        }
        match (event.applies, event.date, event.points) {
            (Some(_), Some(_), _) if !self.in_force => Standing::Open(Why::NoFigure),
            (Some(_), Some(_), _) if self.concerns == Verdict::Unknown => {
                Standing::Open(Why::UnitKindUnknown)
            }
            (Some(_), Some(_), Some(_)) if self.year.is_none() => Standing::Open(Why::YearUnknown),
            (Some(_), Some(date), Some(points)) => Standing::Counts((date, index), points),
            _ => Standing::Pending(Why::DecidingFactUnknown),
        }
    }

    /// Whether another event has certainly earned or been charged for the same name.
    pub fn taken(&self, index: usize, event: &Event) -> bool {
        let Some(named) = self.named(event) else { return false };
        if self.kind.deducts() {
            named.first.zip(event.date).is_some_and(|(first, date)| first < (date, index))
        } else {
            named.certain > usize::from(event.certain())
        }
    }

    pub fn named(&self, event: &Event) -> Option<&Named> {
        self.names.get(event.name.as_ref()?)
    }

    pub fn in_year(&self, event: &Event) -> Option<bool> {
        self.year.zip(event.date).map(|(year, date)| i64::from(date.year()) == year)
    }
}

impl Named {
    /// Where the events of the name stand in the list.
    pub fn all(&self) -> &[usize] {
        &self.all
    }

    fn add(&mut self, index: usize, event: &Event) {
        self.all.push(index);
        if event.certain() {
            self.add_certain(event.date, index);
        }
    }

    fn add_certain(&mut self, date: Option<CivilDate>, index: usize) {
        self.certain += 1;
        let earliest = |old: Option<Place>, new: Place| Some(old.map_or(new, |old| old.min(new)));
        if let Some(date) = date {
            self.first = earliest(self.first, (date, index));
        }
        let latest = (date.unwrap_or(CivilDate::LATEST), index);
        let [one, two] = self.bars;
        self.bars = match one {
            Some(one) if one < latest => [Some(one), earliest(two, latest)],
            _ => [Some(latest), one],
        };
    }

    /// Where the other certain events stand at the latest: only before that place is the charge
    /// still to be had.
    pub fn bar(&self, index: usize) -> Option<Place> {
        let [one, two] = self.bars;
        if one.is_some_and(|(_, own)| own == index) { two } else { one }
    }
}
