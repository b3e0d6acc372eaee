//! Ladders of honours, and the cycle in which they are conferred and evaluated again.

use core::num::NonZeroU16;

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Note,
    date::CivilDate,
    document::Citation,
    field::{Choice, Reading},
    read::Named,
    text::{Message, Text, filled},
};

/// Whether the rungs of a ladder must be climbed one by one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Ladder {
    /// No: the text asks for no lower rung first.
    #[default]
    Open,
    /// Yes: only the next rung is open.
    Stepwise,
}

impl Named for Ladder {
    const NAMES: &'static [(&'static str, Ladder)] =
        &[("open", Ladder::Open), ("stepwise", Ladder::Stepwise)];
}

impl Ladder {
    /// The rungs open to someone who holds this one, lowest first; without one, from the first.
    pub(super) fn above<T: Copy + PartialEq>(self, rungs: &[T], held: Option<T>) -> Vec<T> {
        let position = rungs.iter().position(|rung| Some(*rung) == held);
        let above = rungs.iter().copied().skip(position.map_or(0, |position| position + 1));
        match self {
            Ladder::Open => above.collect(),
            Ladder::Stepwise => above.take(1).collect(),
        }
    }

    const OPTIONS: &[Choice] = &[
        Choice::new("open", "可以（推荐）", "Yes (recommended)"),
        Choice::new("stepwise", "须逐级申报", "No, one by one"),
    ];

    /// The open point as a reading named `ladder`.
    pub(super) const fn reading(citation: Citation) -> Reading {
        Reading {
            name: "ladder",
            question: Text::guide(
                "文件列出了由低到高的层级，没有写明是否须逐级申报。可否直接申报更高层级？",
                "The document lists the ranks from low to high and does not say whether they are climbed one by one. May a higher one be sought directly?",
            ),
            options: Ladder::OPTIONS,
            citation,
        }
    }
}

/// The next round of a selection or evaluation after the last one.
///
/// The document names no day: the corresponding day counts, and the last day of the month where
/// it is missing, as in civil law (Civil Code art. 202).
#[derive(Clone, Copy)]
pub(super) struct Round {
    /// The day of the next round; `None` while the last one or the cycle is not known.
    pub next: Option<CivilDate>,
    on: Option<CivilDate>,
}

impl Round {
    pub(super) fn after(
        last: Option<CivilDate>,
        cycle_months: Option<NonZeroU16>,
        on: Option<CivilDate>,
    ) -> Round {
        let next = last.zip(cycle_months).map(|(last, months)| last.plus_months_clamped(months.get().into()));
        Round { next, on }
    }

    /// Whether the day of the question lies behind the next round.
    pub(super) fn overdue(self) -> Option<bool> {
        let next = self.next?;
        match self.on {
            Some(on) => Some(next < on),
            // No question can be asked about a later day.
            None => (next >= CivilDate::LATEST).then_some(false),
        }
    }
}

/// A last round after the day asked about: it has not taken place by then.
pub(super) fn after_day(label: Text, last: Option<CivilDate>, on: Option<CivilDate>) -> Option<Note> {
    let (last, on) = last.zip(on).filter(|(last, on)| last > on)?;
    let fill = |text, label| {
        filled(text, &[("label", label), ("day", &*last.to_string()), ("on", &*on.to_string())]).into()
    };
    let message = Message { zh_cn: fill(AFTER_DAY.zh_cn, label.zh_cn), en: fill(AFTER_DAY.en, label.en) };
    Some(Note { code: "after-day", message })
}

const AFTER_DAY: Text = Text::new(
    "“{label}”填写的 {day} 晚于所问日期 {on}，请核对这两个日期。",
    "“{label}” is {day}, later than the day asked about, {on}; check the two dates.",
);

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_next_round_is_the_corresponding_day_or_the_last_of_its_month() {
        let three_years = NonZeroU16::new(36);
        for (last, next) in [
            ("2013-05-28", "2016-05-28"),
            ("2016-02-29", "2019-02-28"),
            ("2017-02-28", "2020-02-28"),
            ("2013-12-31", "2016-12-31"),
            ("2199-12-31", "2202-12-31"),
        ] {
            let round = Round::after(Some(day(last)), three_years, None);
            assert_eq!(round.next.map(|next| next.to_string()).as_deref(), Some(next));
        }
        assert_eq!(Round::after(None, three_years, None).next, None);
        assert_eq!(Round::after(Some(day("2013-05-28")), None, None).next, None);
    }

    #[test]
    fn a_round_is_overdue_from_the_day_after() {
        let overdue = |on: Option<&str>| {
            Round::after(Some(day("2016-02-29")), NonZeroU16::new(36), on.map(day)).overdue()
        };
        assert_eq!(overdue(Some("2019-02-28")), Some(false));
        assert_eq!(overdue(Some("2019-03-01")), Some(true));
        assert_eq!(overdue(None), None);
        let beyond = |last| Round::after(Some(day(last)), NonZeroU16::new(36), None).overdue();
        assert_eq!((beyond("2196-12-30"), beyond("2196-12-31")), (None, Some(false)));
    }

    #[test]
    fn a_ladder_is_open_upwards_or_step_by_step() {
        let rungs = ['a', 'b', 'c'];
        for (held, open, next) in [
            (None, &['a', 'b', 'c'][..], &['a'][..]),
            (Some('a'), &['b', 'c'], &['b']),
            (Some('c'), &[], &[]),
        ] {
            assert_eq!(Ladder::Open.above(&rungs, held), open);
            assert_eq!(Ladder::Stepwise.above(&rungs, held), next);
        }
    }
}
