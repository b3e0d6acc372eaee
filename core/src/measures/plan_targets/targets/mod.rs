//! The targets of the three plans, document by document, in the order of the clauses.

mod education;
mod greening;
mod reform;

use super::target::Target;
use crate::text::Text;

/// A part and the whole that it cannot exceed on any day (其中).
pub(super) const PART_AND_WHOLE: (&str, &str) = (greening::SCENIC_FOREST, greening::WELFARE_FOREST);

/// All targets: 罗府办〔2013〕6号, 7号, 罗发〔2013〕3号.
const TABLES: [&[Target]; 3] = [greening::TARGETS, education::TARGETS, reform::TARGETS];

/// Every target, in the order of the documents and clauses.
pub fn all() -> impl Iterator<Item = &'static Target> {
    TABLES.into_iter().flatten()
}

/// The target with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Target> {
    all().find(|target| target.id == id)
}

/// What a line of an answer is about, by its id: a target, or one year of it.
#[must_use]
pub fn title(line: &str) -> Option<Text> {
    let mut lines = all().flat_map(Target::lines);
    lines.find(|known| known.id == line).map(|line| line.title)
}
