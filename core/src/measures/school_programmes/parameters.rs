//! The figures of 罗府办〔2013〕7号 行动六 19.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    document::{Citation, LFB2013_7},
    figure::{Dated, Figure},
    read::{Figures, Set},
};

/// The figures of the measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The foreign teachers that every public school has at least.
    pub foreign_teachers: Figure<u8>,
    /// The years within which it has them, counted from the day this figure is in force.
    pub foreign_teacher_years: Figure<u8>,
}

impl Figures for Parameters {
    fn read(set: &mut Set<'_, '_>) -> Parameters {
        Parameters {
            foreign_teachers: set.figure("foreignTeachers"),
            foreign_teacher_years: set.figure("foreignTeacherYears"),
        }
    }
}

/// The figures as published on 28 May 2013.
pub(super) static PUBLISHED: Parameters = Parameters {
    foreign_teachers: Figure(Cow::Borrowed(&[since_issue(2)])),
    foreign_teacher_years: Figure(Cow::Borrowed(&[since_issue(5)])),
};

const fn since_issue(value: u8) -> Dated<u8> {
    Dated { from: LFB2013_7.issued_on, to: None, value, citation: Citation::new(&LFB2013_7, "A6.19") }
}
