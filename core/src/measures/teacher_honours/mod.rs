//! Honours for teachers: 罗府办〔2013〕7号 行动三 8.
//!
//! The clause has two ladders, which are kept apart although 教育名家 stands on both: five steps of
//! a teacher's development, from 学校首席教师 to 罗湖区教育名家, and six honorary titles of the
//! district, from 教坛新秀 to 教育功臣. The titles are conferred and evaluated again in a cycle of
//! three years, and each carries a monthly reward out of a fund of the district's finances. The
//! amounts are not stated: a host supplies them. 首席学科教师 and 星级教师 are the schools' own and
//! carry nothing here.
//!
//! Open points are readings: whether rungs must be climbed one by one (`ladder`) and whether the
//! rewards of several titles add up (`stacking`). The next evaluation is reckoned from the last one,
//! which is marked as assumed.
//!
//! The outcome is [`Met`](crate::assessment::Outcome::Met) when a title is held.

mod facts;
mod parameters;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use facts::{Facts, Readings, Stacking, Step, Title, TitleHeld};
pub use parameters::Parameters;
pub use rule::{Evaluation, Honours};

use crate::{
    assessment::{Answer, Chosen, Note},
    coverage::Row,
    measures::{About, Measure, Question, honours::after_day},
    problem::{Place, Problem},
    read::Named,
};

/// The measure `teacher-honours`.
#[derive(Debug)]
pub struct TeacherHonours;

impl Measure for TeacherHonours {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Honours;

    const ROWS: &'static [Row] = &[
        Row::computed("LFB2013-7/A3.8/01", "development-step"),
        Row::computed("LFB2013-7/A3.8/02", "title-held"),
        Row::computed("LFB2013-7/A3.8/03", "next-evaluation"),
        Row::parameter("LFB2013-7/A3.8/04", "newStarCny"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("ladder", readings.ladder.name()), ("stacking", readings.stacking.name())])
    }

    /// A title that stands in the list twice.
    fn contradictions(question: &Question<'_, Self>) -> Vec<Problem> {
        let Some(list) = text::ABOUT.fields.iter().find(|field| field.name == "titles") else {
            return Vec::new();
        };
        let place = Place::fact(list);
        let mut seen = Vec::new();
        let mut problems = Vec::new();
        for (index, held) in question.facts.titles.iter().flatten().enumerate() {
            if held.title.is_some() && seen.contains(&held.title) {
                problems.push(place.entry(index).field(&text::TITLE).problem(
                    "title-twice",
                    text::TWICE,
                    &[],
                ));
            }
            seen.push(held.title);
        }
        problems.truncate(crate::check::MAX_PROBLEMS);
        problems
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Honours> {
        rule::answer(question)
    }

    /// The first evaluation after the day asked about.
    fn notes(question: &Question<'_, Self>, _result: &Honours) -> Vec<Note> {
        let mut days = question.facts.titles.iter().flatten().map(|held| held.evaluated_on);
        let note = days.find_map(|day| after_day(text::EVALUATED_ON.label, day, question.on));
        note.into_iter().collect()
    }
}
