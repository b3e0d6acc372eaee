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
struct Named {
    /// How many are certain, on whatever day.
    certain: usize,
    /// The first certain one with a known day.
    first: Option<Place>,
    /// The latest places that certain events can take: the two earliest of these.
    bars: [Option<Place>; 2],
    /// How many may count in the year.
    live: usize,
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
        let mut list = List { kind, events, concerns, in_force, year, names: Names::default() };
        let mut names = Names::<Named>::default();
        for (index, event) in list.events.iter().flatten().enumerate() {
            if let (true, Some(name)) = (event.certain(), &event.name) {
                names.change(name, |named| named.add_certain(event.date, index));
            }
        }
        list.names = names;
        let live: Vec<String> = list
            .numbered()
            .filter(|(index, event)| list.may_count(*index, event))
            .filter_map(|(_, event)| event.name.clone())
            .collect();
        for name in live {
            list.names.change(&name, |named| named.live += 1);
        }
        list
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

    /// Whether some completion of the missing facts lets the list change the score.
    pub fn may_change_score(&self) -> bool {
        self.concerns != Verdict::NotMet
            && self
                .events
                .as_ref()
                .is_none_or(|_| self.numbered().any(|(index, event)| self.may_count(index, event)))
    }

    /// Whether the event's missing facts can change the score: because it may count itself, or
    /// because it may take the charge for its enterprise into an earlier year.
    pub fn may_matter(&self, index: usize, event: &Event) -> bool {
        if self.concerns == Verdict::NotMet || !event.possible() {
            return false;
        }
        let counts = self.may_count(index, event);
        let others = self.named(event).map_or(0, |named| named.live).saturating_sub(usize::from(counts));
        counts || (self.kind.deducts() && others > 0 && self.may_be_before_year(event))
    }

    /// Whether some completion counts the event in the year (in some year, while that is unknown).
    fn may_count(&self, index: usize, event: &Event) -> bool {
        if !event.possible() || self.taken(index, event) {
            return false;
        }
        if !self.kind.deducts() {
            return self.in_year(event) != Some(false);
        }
        let bar = self.named(event).and_then(|named| named.bar(index));
        self.earliest(event).is_some_and(|date| bar.is_none_or(|bar| (date, index) < bar))
    }

    /// Whether another event has certainly earned or been charged for the same name.
    fn taken(&self, index: usize, event: &Event) -> bool {
        let Some(named) = self.named(event) else { return false };
        if self.kind.deducts() {
            named.first.zip(event.date).is_some_and(|(first, date)| first < (date, index))
        } else {
            named.certain > usize::from(event.certain())
        }
    }

    fn named(&self, event: &Event) -> Option<&Named> {
        self.names.get(event.name.as_ref()?)
    }

    fn in_year(&self, event: &Event) -> Option<bool> {
        self.year.zip(event.date).map(|(year, date)| i64::from(date.year()) == year)
    }

    /// The earliest day in the year that the event can have.
    fn earliest(&self, event: &Event) -> Option<CivilDate> {
        match (event.date, self.in_year(event)) {
            (Some(date), in_year) => (in_year != Some(false)).then_some(date),
            (None, _) => Some(self.year.map_or(CivilDate::EARLIEST, first_day)),
        }
    }

    fn may_be_before_year(&self, event: &Event) -> bool {
        self.year.is_some_and(|year| event.date.unwrap_or(CivilDate::EARLIEST) < first_day(year))
    }
}

impl Named {
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
    fn bar(&self, index: usize) -> Option<Place> {
        let [one, two] = self.bars;
        if one.is_some_and(|(_, own)| own == index) { two } else { one }
    }
}

/// The first day of a year, among the days that can be given.
fn first_day(year: i64) -> CivilDate {
    i16::try_from(year).ok().and_then(|year| CivilDate::new(year, 1, 1).ok()).unwrap_or(CivilDate::EARLIEST)
}
