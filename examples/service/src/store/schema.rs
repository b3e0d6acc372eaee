//! The tables, as numbered steps that are a part of the program.

use sqlx::{
    SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

use super::Backend;

/// The steps for a database. The tables are the same; only the triggers that keep them append-only
/// are written in each database's own language.
pub(super) fn migrations(backend: Backend) -> Migrator {
    let append_only = match backend {
        Backend::Sqlite => include_str!("../../migrations/0002_append_only.sqlite.sql"),
        Backend::Postgres => include_str!("../../migrations/0002_append_only.postgres.sql"),
    };
    Migrator::with_migrations(vec![
        step(1, "events", include_str!("../../migrations/0001_events.sql")),
        step(2, "append only", append_only),
    ])
}

fn step(number: i64, what: &'static str, sql: &'static str) -> Migration {
    Migration::new(number, what.into(), MigrationType::Simple, sql.into_sql_str(), false)
}
