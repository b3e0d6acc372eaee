//! Honours for head teachers of classes: 罗府办〔2013〕7号 行动二 5.
//!
//! Master head teachers (名班主任) have four levels: 骨干, 示范, 高级, 首席. They are selected once
//! every three years, and each level carries an allowance and a fund for research in moral
//! education. The amounts stand in rules that are still to be issued
//! (《罗湖区名班主任管理办法》): a host supplies them.
//!
//! The order of the levels is that of the list. Whether they must be climbed one by one is the
//! reading `ladder`. The clause names no first round and no day, so the next selection is reckoned
//! from the last one, which is marked as assumed; whether a title ends when the next selection is
//! past is not said, so nothing is drawn from it.
//!
//! The outcome is [`Met`](crate::assessment::Outcome::Met) when a level is held.

mod facts;
mod parameters;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use facts::{Facts, Level, Readings};
pub use parameters::Parameters;
pub use rule::Honours;

use crate::{
    assessment::{Answer, Chosen, Note},
    coverage::Row,
    measures::{About, Measure, Question, honours::after_day},
    read::Named,
};

/// The measure `head-teacher-honours`.
#[derive(Debug)]
pub struct HeadTeacherHonours;

impl Measure for HeadTeacherHonours {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Honours;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-7/A2.5/01", "level-held"),
        Row::computed("LFB2013-7/A2.5/02", "next-selection"),
        Row::parameter("LFB2013-7/A2.5/03", "backboneAllowanceCny"),
        Row::computed("LFB2013-7/A2.5/04", "summary"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("ladder", readings.ladder.name())])
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Honours> {
        rule::answer(question)
    }

    fn notes(question: &Question<'_, Self>, _result: &Honours) -> Vec<Note> {
        let last = question.facts.last_selection_on;
        after_day(text::LAST_SELECTION, last, question.on).into_iter().collect()
    }
}
