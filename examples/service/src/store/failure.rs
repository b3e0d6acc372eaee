//! What a database's error means for the asker.

use axum::http::StatusCode;
use luohu_policy_core::text::Text;
use sqlx::error::DatabaseError;

use super::Refusal;
use crate::failure::Failure;

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        match refusal {
            Refusal::KeyReused => {
                Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused", KEY_REUSED)
            }
            Refusal::Superseded => Failure::new(StatusCode::CONFLICT, "superseded", SUPERSEDED),
            Refusal::Contradiction(problems) => Failure::invalid(problems),
            Refusal::Database(error) => error.into(),
        }
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Failure {
        let trouble = trouble(&error);
        // The database's own sentence may quote a record: only its code is logged.
        let code = error.as_database_error().and_then(DatabaseError::code).unwrap_or_default();
        tracing::error!(trouble = ?trouble, %code, "database");
        match trouble {
            Trouble::Locked => {
                Failure::new(StatusCode::SERVICE_UNAVAILABLE, "database-locked", LOCKED).retry_after(1)
            }
            Trouble::Full => Failure::new(StatusCode::INSUFFICIENT_STORAGE, "storage-full", FULL),
            Trouble::Down => {
                Failure::new(StatusCode::SERVICE_UNAVAILABLE, "database-down", DOWN).retry_after(5)
            }
            Trouble::Other => Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "database-failed", FAILED),
        }
    }
}

/// What an office can do something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Locked,
    Full,
    Down,
    Other,
}

fn trouble(error: &sqlx::Error) -> Trouble {
    match error {
        sqlx::Error::PoolTimedOut => Trouble::Locked,
        sqlx::Error::Io(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => Trouble::Down,
        sqlx::Error::Database(error) => error.code().map_or(Trouble::Other, |code| by_code(&code)),
        _ => Trouble::Other,
    }
}

/// By PostgreSQL's five characters, or by SQLite's number, whose low byte is the primary code.
fn by_code(code: &str) -> Trouble {
    const BUSY: u32 = 5;
    const LOCKED: u32 = 6;
    const READ_ONLY: u32 = 8;
    const INPUT_OUTPUT: u32 = 10;
    const FULL: u32 = 13;
    const CANNOT_OPEN: u32 = 14;
    match code {
        // lock_not_available, serialization_failure, deadlock_detected, query_canceled
        "55P03" | "40001" | "40P01" | "57014" => Trouble::Locked,
        // disk_full
        "53100" => Trouble::Full,
        // connection exceptions, too_many_connections, operator intervention, system errors
        _ if code.len() == 5 && ["08", "53", "57", "58"].iter().any(|class| code.starts_with(class)) => {
            Trouble::Down
        }
        _ => match code.parse::<u32>().map(|number| number & 0xff) {
            Ok(BUSY | LOCKED) => Trouble::Locked,
            Ok(FULL) => Trouble::Full,
            Ok(READ_ONLY | INPUT_OUTPUT | CANNOT_OPEN) => Trouble::Down,
            _ => Trouble::Other,
        },
    }
}

const KEY_REUSED: Text = Text::new(
    "该 Idempotency-Key 已用于另一项内容不同的请求，请换用新的值。",
    "This Idempotency-Key was used for a different request; use a new one.",
);
const SUPERSEDED: Text = Text::new(
    "该记录已被更正，请对更正后的记录操作。",
    "The event is superseded; act on the one that supersedes it.",
);
const LOCKED: Text = Text::new(
    "数据库正忙，本次没有写入，请稍后以同一 Idempotency-Key 重试。",
    "The database is locked; nothing was written. Try again with the same Idempotency-Key.",
);
const FULL: Text = Text::new(
    "存储空间已满，本次没有写入，已有记录不受影响。请联系管理员扩容后重试。",
    "The storage is full; nothing was written and no record is lost. Ask the operator for space, then try again.",
);
const DOWN: Text = Text::new(
    "暂时无法连接或写入数据库，请稍后以同一 Idempotency-Key 重试。",
    "The database cannot be reached or written now. Try again with the same Idempotency-Key.",
);
const FAILED: Text = Text::new(
    "数据库未能完成操作，本次没有写入。请联系管理员。",
    "The database could not do this; nothing was written. Tell the operator.",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_say_what_an_office_can_do() {
        for (code, expected) in [
            ("5", Trouble::Locked),
            ("517", Trouble::Locked),
            ("55P03", Trouble::Locked),
            ("13", Trouble::Full),
            ("53100", Trouble::Full),
            ("53300", Trouble::Down),
            ("778", Trouble::Down),
            ("57P01", Trouble::Down),
            ("2067", Trouble::Other),
            ("23505", Trouble::Other),
            ("", Trouble::Other),
        ] {
            assert_eq!(by_code(code), expected, "{code}");
        }
    }
}
