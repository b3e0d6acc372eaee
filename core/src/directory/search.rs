//! Finding entries, best first.
//!
//! What was typed is looked for in titles, members, unit names with their aliases, and topics. An
//! entry ranks by its best place: a title, member or unit name that is what was typed; one that
//! begins with it; one that holds it; a topic. Equal ranks keep the order of the tables. A unit's name
//! may be typed in full, with 深圳市罗湖区 or 罗湖区 where the documents write 区.
//!
//! Where no text of any entry holds the whole phrase, its words are looked for one by one, in Chinese
//! every two neighbouring characters: the entries with most of them, and with no less than half, are
//! listed, each ranking by the worst of its words.

use serde::Serialize;

use super::{
    Entry, MAX_TEXT, Query, entries,
    fit::{Fit, Needle, words},
};
use crate::unit::{self, KEPT_APART, UNITS, Unit};

/// Where a text stands that matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// The title.
    Title,
    /// A member of the enumeration.
    Member,
    /// The name or another name of a unit.
    Unit,
    /// A topic.
    Topic,
}

/// Why an entry was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// Where the text stands.
    pub part: Part,
    /// The text.
    pub text: &'static str,
}

/// An entry that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The entry.
    pub entry: Entry,
    /// Why: one text for the whole phrase, or the texts of its words; empty where nothing was typed.
    pub matched: Vec<Match>,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The entries, best first, up to the query's limit.
    pub hits: Vec<Hit>,
    /// How many there are without the limit.
    pub total: usize,
    /// Whether no entry holds the whole text, so that those with most of its words are listed.
    pub partly: bool,
    /// Pairs of names of which the query names one, or a part of both: they look like one unit, and
    /// no document says that they are.
    pub apart: Vec<[&'static str; 2]>,
}

/// Searches the directory. Nothing typed lists every entry that the filters leave; of a longer text
/// the first [`MAX_TEXT`] characters are looked for.
///
/// ```
/// use luohu_policy_core::directory::{Query, search};
///
/// let found = search(&Query { text: "qcgj".into(), ..Query::default() });
/// assert!(found.hits.iter().all(|hit| hit.entry.lead.contains(&"district-urban-management")
///     || hit.entry.units().any(|unit| unit.id == "district-urban-management")));
/// ```
#[must_use]
pub fn search(query: &Query) -> Found {
    let typed = beginning(&query.text);
    let left: Vec<Entry> = entries().filter(|entry| query.admits(entry)).collect();
    if typed.trim().is_empty() {
        let hits = left.into_iter().map(|entry| Hit { entry, matched: Vec::new() });
        return found(hits.collect(), false, query);
    }
    let whole = matching(&left, typed);
    let partly = whole.is_empty();
    let mut ranked = if partly { matching_words(&left, typed) } else { whole };
    ranked.sort_by_key(|(rank, _)| *rank);
    found(ranked.into_iter().map(|(_, hit)| hit).collect(), partly, query)
}

fn found(mut hits: Vec<Hit>, partly: bool, query: &Query) -> Found {
    let total = hits.len();
    hits.truncate(query.limit.unwrap_or(total));
    let apart = look_alikes(beginning(&query.text), query.unit.as_deref());
    Found { hits, total, partly: partly && total > 0, apart }
}

/// As much of a text as is looked for.
fn beginning(text: &str) -> &str {
    text.char_indices().nth(MAX_TEXT).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn look_alikes(typed: &str, unit: Option<&str>) -> Vec<[&'static str; 2]> {
    let wanted = Wanted::new(typed);
    let filter = unit.and_then(unit::find);
    let whole = wanted.units.iter().filter(|(_, fit, _)| *fit == Fit::Whole).map(|(unit, ..)| *unit);
    let asked: Vec<&Unit> = whole.chain(filter).collect();
    let named = |name: &str| {
        asked.iter().any(|unit| unit.is_called(name)) || wanted.needle.fit(name) == Some(Fit::Whole)
    };
    let part = |name: &str| wanted.needle.is_telling() && wanted.needle.fit(name).is_some();
    let pairs = KEPT_APART.iter().filter(|(a, b)| named(a) || named(b) || part(a) && part(b));
    pairs.map(|(a, b)| [*a, *b]).collect()
}

/// The entries of which a text holds the whole phrase.
fn matching(left: &[Entry], typed: &str) -> Vec<Ranked> {
    let phrase = Wanted::new(typed);
    let judged = left.iter().filter_map(|entry| {
        let (rank, found) = phrase.best(entry)?;
        Some((rank, Hit { entry: *entry, matched: vec![found] }))
    });
    judged.collect()
}

/// The entries with most of the words.
fn matching_words(left: &[Entry], typed: &str) -> Vec<Ranked> {
    let words: Vec<Wanted> = words(typed).iter().map(|word| Wanted::new(word)).collect();
    let mut most = words.len().div_ceil(2).max(1);
    let mut ranked: Vec<Ranked> = Vec::new();
    for entry in left {
        let found: Vec<(Rank, Match)> = words.iter().filter_map(|word| word.best(entry)).collect();
        let Some(rank) = found.iter().map(|(rank, _)| *rank).max().filter(|_| found.len() >= most) else {
            continue;
        };
        if found.len() > most {
            most = found.len();
            ranked.clear();
        }
        let mut hit = Hit { entry: *entry, matched: Vec::new() };
        for (_, text) in found {
            if !hit.matched.contains(&text) {
                hit.matched.push(text);
            }
        }
        ranked.push((rank, hit));
    }
    ranked
}

type Ranked = (Rank, Hit);

/// How good the place of a match is, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Text(Fit),
    Topic,
}

/// What is looked for, and the units that it names.
struct Wanted {
    needle: Needle,
    units: Vec<(&'static Unit, Fit, &'static str)>,
}

impl Wanted {
    fn new(typed: &str) -> Wanted {
        let needle = Needle::new(typed);
        let in_full = needle.of_district();
        let mut units: Vec<_> =
            UNITS.iter().filter_map(|unit| named(unit, &needle, in_full.as_ref())).collect();
        let whole: Vec<&Unit> =
            units.iter().filter(|(_, fit, _)| *fit == Fit::Whole).map(|(unit, ..)| *unit).collect();
        units.retain(|(unit, ..)| !whole.iter().any(|other| kept_apart(unit, other)));
        Wanted { needle, units }
    }

    /// The best place of an entry.
    fn best(&self, entry: &Entry) -> Option<(Rank, Match)> {
        let texts = |part, texts: [&'static str; 2]| {
            texts
                .into_iter()
                .filter_map(move |text| Some((Rank::Text(self.needle.fit(text)?), Match { part, text })))
        };
        let title = texts(Part::Title, [entry.title.zh_cn, entry.title.en]);
        let members = entry.members.iter().flat_map(|member| texts(Part::Member, [member.zh_cn, member.en]));
        let units = entry.units().filter_map(|unit| self.unit(unit));
        let topics = entry.topics.iter().filter(|topic| self.needle.fit(topic).is_some());
        let topics = topics.map(|text| (Rank::Topic, Match { part: Part::Topic, text }));
        title.chain(members).chain(units).chain(topics).min_by_key(|(rank, text)| (*rank, text.part))
    }

    /// How a unit of an entry was named; a single street office also stands for all of them.
    fn unit(&self, unit: &Unit) -> Option<(Rank, Match)> {
        let places = self.units.iter().filter_map(|(named, fit, text)| {
            let rank = if named.id == unit.id {
                Rank::Text(*fit)
            } else {
                named.group.filter(|group| *group == unit.id).map(|_| Rank::Topic)?
            };
            Some((rank, Match { part: Part::Unit, text }))
        });
        places.min_by_key(|(rank, _)| *rank)
    }
}

/// How the best of a unit's names fits.
fn named(
    unit: &'static Unit,
    needle: &Needle,
    in_full: Option<&Needle>,
) -> Option<(&'static Unit, Fit, &'static str)> {
    let names = [unit.name.zh_cn, unit.name.en].into_iter().chain(unit.aliases.iter().copied());
    let official = |name: &str| in_full?.fit(name).filter(|fit| *fit != Fit::Inside);
    let fitting = names.filter_map(|name| Some((needle.fit(name).or_else(|| official(name))?, name)));
    let (fit, name) = fitting.min_by_key(|(fit, _)| *fit)?;
    Some((unit, fit, name))
}

/// Whether the two look like one unit and no document says that they are.
fn kept_apart(one: &Unit, other: &Unit) -> bool {
    KEPT_APART
        .iter()
        .any(|(a, b)| one.is_called(a) && other.is_called(b) || one.is_called(b) && other.is_called(a))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_title_and_member_finds_its_entry_as_a_whole() {
        for entry in entries() {
            for text in entry.members.iter().chain([&entry.title]).flat_map(|text| [text.zh_cn, text.en]) {
                let found = Wanted::new(text).best(&entry);
                assert!(matches!(found, Some((Rank::Text(Fit::Whole), _))), "{text}");
            }
        }
    }
}
