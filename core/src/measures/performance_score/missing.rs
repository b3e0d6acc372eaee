//! Which unknown facts can still change the result: a sum, or what the ledger shows of an event.

use std::borrow::Cow;

use super::{
    Facts,
    events::Event,
    list::{List, Named},
};
use crate::{answer::Verdict, date::CivilDate};

/// The facts in which two completions with different results differ: the unit and the year first,
/// then lists, then single events.
pub(super) fn missing(facts: &Facts, lists: &[List; 4]) -> Vec<Cow<'static, str>> {
    let mut missing: Vec<Cow<'static, str>> = Vec::new();
    if facts.unit_kind.is_none() && lists.iter().any(|list| list.kind.deducts() && list.may_show_events()) {
        missing.push("unitKind".into());
    }
    if facts.year.is_none() && lists.iter().any(List::may_show_events) {
        missing.push("year".into());
    }
    let unknown = lists.iter().filter(|list| list.events.is_none() && list.may_show_events());
    missing.extend(unknown.map(|list| Cow::Borrowed(list.kind.list())));
    missing.extend(lists.iter().filter(|list| list.may_show_events()).flat_map(in_events));
    missing
}

fn in_events(list: &List) -> impl Iterator<Item = Cow<'static, str>> {
    list.numbered().flat_map(|(index, event)| {
        let certified = list.certificate_matters(index, event).then_some("certified");
        let deciding = list.kind.deciding_fact().filter(|_| list.deciding_fact_matters(index, event));
        // One day lies in the year and another does not: a date always matters.
        let date = event.date.is_none().then_some("date");
        let name = list.kind.list();
        [certified, deciding, date]
            .into_iter()
            .flatten()
            .map(move |fact| format!("{name}[{index}].{fact}").into())
    })
}

impl List {
    /// Whether the list has, or may have, an event that is judged by more than the kind of unit.
    fn may_show_events(&self) -> bool {
        self.concerns != Verdict::NotMet && self.events.as_ref().is_none_or(|events| !events.is_empty())
    }

    fn certificate_matters(&self, index: usize, event: &Event) -> bool {
        if event.certified.is_some() || event.applies == Some(false) {
            return false;
        }
        if self.kind.deducts() {
            return self.may_lie_in_year(index, event) || self.may_take_charge(index, event);
        }
        // A letter for a project that has one contradicts it; else it decides for all its entries.
        !self.taken(index, event)
            && (self.in_year(event) != Some(false)
                || self.same_name(event).any(|(_, other)| self.in_year(other) != Some(false)))
    }

    fn deciding_fact_matters(&self, index: usize, event: &Event) -> bool {
        let unknown = event.applies.is_none();
        let shows = self.in_year(event) != Some(false);
        let takes = || event.certified != Some(false) && self.may_take_charge(index, event);
        event.tier_open || (unknown && (shows || takes()))
    }

    /// Whether the event, once certain, may take the charge from one that would show it: from before
    /// the year, since within it the event has its own reason to matter.
    fn may_take_charge(&self, index: usize, event: &Event) -> bool {
        event.date.unwrap_or(CivilDate::EARLIEST) < first_day(self.year)
            && self.same_name(event).any(|(place, other)| {
                place != index && other.applies != Some(false) && self.may_lie_in_year(place, other)
            })
    }

    /// Whether a day in the year (any day, while that is unknown) puts the event before all others
    /// that are certain to be charged for its name.
    fn may_lie_in_year(&self, index: usize, event: &Event) -> bool {
        let day = event.date.unwrap_or(first_day(self.year));
        let bar = self.named(event).and_then(|named| named.bar(index));
        self.in_year(event) != Some(false) && bar.is_none_or(|bar| (day, index) < bar)
    }

    fn same_name(&self, event: &Event) -> impl Iterator<Item = (usize, &Event)> {
        let all = self.named(event).map(Named::all).unwrap_or_default();
        all.iter().filter_map(|index| Some((*index, self.events.as_ref()?.get(*index)?)))
    }
}

/// The first day of a year (of all years, while it is unknown), among the days that can be given.
fn first_day(year: Option<i64>) -> CivilDate {
    let first = |year| CivilDate::new(i16::try_from(year).ok()?, 1, 1).ok();
    year.and_then(first).unwrap_or(CivilDate::EARLIEST)
}
