//! Whom a measure concerns: who asks, and what must further be so.

use serde::{Deserialize, Serialize};

use crate::read::Named;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// An enterprise.
    Enterprise,
    /// A school or kindergarten.
    School,
    /// A teacher.
    Teacher,
    /// A department or bureau.
    Department,
    /// A street office.
    Street,
    /// The developer of a project.
    Developer,
    /// Who sets up or runs a social organisation.
    Organisation,
    /// A resident.
    Resident,
}

impl Named for Role {
    const NAMES: &'static [(&'static str, Role)] = &[
        ("enterprise", Role::Enterprise),
        ("school", Role::School),
        ("teacher", Role::Teacher),
        ("department", Role::Department),
        ("street", Role::Street),
        ("developer", Role::Developer),
        ("organisation", Role::Organisation),
        ("resident", Role::Resident),
    ];
}

/// One kind of asker that a measure concerns. A measure names each role at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audience {
    /// Who asks.
    pub role: Role,
    /// What must further be so, all of it; each is a question of the
    /// [policy finder](crate::measures::policy_finder).
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub given: &'static [Given],
}

/// One answer that makes a measure concern an asker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Given {
    /// The question's name.
    pub question: &'static str,
    /// The answers that will do: values of a choice, or `true`.
    pub answers: &'static [&'static str],
}

impl Audience {
    /// Everyone in a role.
    #[must_use]
    pub const fn every(role: Role) -> Audience {
        Audience { role, given: &[] }
    }

    /// Those in a role of whom this is so.
    #[must_use]
    pub const fn given(role: Role, given: &'static [Given]) -> Audience {
        Audience { role, given }
    }
}

impl Given {
    /// A question answered with yes.
    #[must_use]
    pub const fn yes(question: &'static str) -> Given {
        Given { question, answers: &["true"] }
    }
}
