//! The index as a page of the documentation.

use std::fmt::Write;

use super::{
    Kind,
    index::{Covered, Part, index},
};
use crate::{
    document::{Citation, DOCUMENTS, Document},
    text::Lang,
};

/// The page as Markdown: per document a table with row, clause, figure, kind, and a link to what
/// answers it.
#[must_use]
pub fn page() -> String {
    let index = index();
    let mut page = String::from(
        "# What answers each rule\n\nOne row for each of the computable statements of the four documents.\n",
    );
    for document in &DOCUMENTS {
        let rows: Vec<&Covered> = index.iter().filter(|row| row.statement.place().0 == document.id).collect();
        section(&mut page, document, &rows);
    }
    page
}

fn section(page: &mut String, document: &Document, rows: &[&Covered]) {
    let count = |kind| rows.iter().filter(|row| row.kind == kind).count();
    // Writing to a string cannot fail.
    let _ = write!(
        page,
        "\n## {} {}\n\n{} rows: {} computed, {} to supply, {} in the directory, {} not computable.\n\n\
         | Row | Clause | Figure | Answered by |\n| --- | --- | --- | --- |\n",
        document.number,
        document.title.en,
        rows.len(),
        count(Kind::Computed),
        count(Kind::Parameter),
        count(Kind::Directory),
        count(Kind::NotComputable),
    );
    for row in rows {
        let (id, clause) = row.statement.place();
        let citation = Citation { document: id.into(), clause: clause.into() };
        let parts: Vec<String> = row.by.iter().map(link).collect();
        let why = row.why.filter(|_| row.kind == Kind::NotComputable).map(|why| why.en.to_owned());
        let answered: Vec<String> = why.into_iter().chain(parts).collect();
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} |",
            row.statement.id,
            citation.address(Lang::ZhCn),
            row.statement.figure,
            answered.join("; ")
        );
    }
}

/// A part and the module that holds it.
fn link(part: &Part) -> String {
    let module = match part.place {
        "calendar" => "calendar".to_owned(),
        "directory" => "directory".to_owned(),
        "document" => "document".to_owned(),
        measure => format!("measures::{}", measure.replace('-', "_")),
    };
    format!("[{}](crate::{module}): `{}`", part.place, part.name)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_of_the_documentation_is_this_one() {
        let kept = include_str!("../../docs/coverage.md");
        let page = super::page();
        assert!(kept == page, "write it anew: luohu-policy coverage --page > core/docs/coverage.md");
    }
}
