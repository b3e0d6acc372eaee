//! What is kept: events that are added and never changed.

use luohu_policy_core::problem::Problem;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sqlx::{Row, any::AnyRow};

use crate::auth::Role;

/// What an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An enterprise or project brought to the district, IV.3.1.
    Referral,
    /// An important contribution to serving enterprises, IV.3.1.
    Service,
    /// A key enterprise that moved away from a street's area, IV.3.2.
    Relocation,
    /// A relocation put down to a department's way of working, IV.3.2.
    Incident,
    /// Data shared for one of the two databases, III.1 and III.5.
    Delivery,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] =
        [Kind::Referral, Kind::Service, Kind::Relocation, Kind::Incident, Kind::Delivery];

    /// Its name in the records and in the contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Referral => "referral",
            Kind::Service => "service",
            Kind::Relocation => "relocation",
            Kind::Incident => "incident",
            Kind::Delivery => "delivery",
        }
    }

    /// The list of the performance score that takes such events; a delivery scores nothing.
    #[must_use]
    pub const fn list(self) -> Option<&'static str> {
        match self {
            Kind::Referral => Some("referrals"),
            Kind::Service => Some("services"),
            Kind::Relocation => Some("relocations"),
            Kind::Incident => Some("incidents"),
            Kind::Delivery => None,
        }
    }
}

/// One event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// A name that no other event has; in the order of recording.
    pub id: String,
    /// What it is about.
    pub kind: Kind,
    /// The id of the unit that it counts for.
    pub unit: String,
    /// What is stated, as an entry of the performance score's list or as a delivery; null where the
    /// event withdraws the one it supersedes.
    pub facts: Option<Map<String, Value>>,
    /// The ground: a letter's number, an occasion, what was wrong before.
    pub why: String,
    /// When it was recorded, in UTC.
    pub recorded_at: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// In which role.
    pub recorded_as: Role,
    /// The event that this one corrects.
    pub supersedes: Option<String>,
    /// The event that corrects this one; null while it holds.
    pub superseded_by: Option<String>,
}

impl Event {
    /// Whether a determination letter stands behind it.
    #[must_use]
    pub fn is_certified(&self) -> bool {
        self.facts.as_ref().is_some_and(|facts| facts.get("certified") == Some(&Value::Bool(true)))
    }
}

/// What is to be recorded. The store adds name and time.
#[derive(Clone, Debug)]
pub struct NewEvent {
    /// What it is about.
    pub kind: Kind,
    /// The unit that it counts for.
    pub unit: String,
    /// What is stated, or `None` to withdraw.
    pub facts: Option<Map<String, Value>>,
    /// The ground.
    pub why: String,
    /// Who records it.
    pub recorded_by: String,
    /// In which role.
    pub recorded_as: Role,
    /// The event that it corrects.
    pub supersedes: Option<String>,
    /// The sender's name for this request: sent twice, it is recorded once.
    pub idempotency_key: String,
    /// Tells another request under the same name apart.
    pub request_digest: String,
}

/// What became of a request to record.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The event that now stands.
    pub event: Event,
    /// Whether an earlier request with the same key had recorded it.
    pub replayed: bool,
}

/// Why nothing was recorded.
#[derive(Debug)]
pub enum Refusal {
    /// The key was used for another request.
    KeyReused,
    /// The event to be corrected has been corrected already.
    Superseded,
    /// The unit's events would contradict each other.
    Contradiction(Vec<Problem>),
    /// The database.
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Refusal {
        Refusal::Database(error)
    }
}

impl sqlx::FromRow<'_, AnyRow> for Event {
    fn from_row(row: &AnyRow) -> sqlx::Result<Event> {
        let facts: Option<String> = row.try_get("facts")?;
        let facts = facts.map(|text| serde_json::from_str(&text)).transpose().map_err(decoding)?;
        Ok(Event {
            id: row.try_get("id")?,
            kind: named(row, "kind")?,
            unit: row.try_get("unit")?,
            facts,
            why: row.try_get("why")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            recorded_as: named(row, "recorded_as")?,
            supersedes: row.try_get("supersedes")?,
            superseded_by: row.try_get("superseded_by")?,
        })
    }
}

fn named<T: for<'de> Deserialize<'de>>(row: &AnyRow, column: &str) -> sqlx::Result<T> {
    let name: String = row.try_get(column)?;
    serde_json::from_value(Value::String(name)).map_err(decoding)
}

fn decoding(error: serde_json::Error) -> sqlx::Error {
    sqlx::Error::Decode(error.into())
}
