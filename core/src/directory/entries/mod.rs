//! The tables, one a document, in the order of its clauses.

mod business;
mod education;
mod education_quality;
mod greening;
mod reform;

use super::Entry;

/// Every table, in the order of the documents.
pub(super) static TABLES: [&[Entry]; 9] = [
    business::ENTRIES,
    greening::ENTRIES,
    education::ENTRIES,
    education_quality::ENTRIES,
    reform::economy::ENTRIES,
    reform::society::ENTRIES,
    reform::government::ENTRIES,
    reform::culture_environment::ENTRIES,
    reform::party::ENTRIES,
];
