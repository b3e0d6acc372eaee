//! The records, in SQLite or PostgreSQL: the same table, the same statements.
//!
//! One writer at a time, so that what is checked before an event is added still holds when it is;
//! readers never wait. Once a write is acknowledged it is on the disk.

mod event;
mod failure;
mod schema;

use std::{sync::Once, time::Duration};

use anyhow::{Context, Result, bail};
use futures_util::FutureExt;
use luohu_policy_core::problem::Problem;
use sqlx::{
    Any, AnyConnection, AnyPool, AssertSqlSafe, Connection, Executor, Transaction, any::AnyPoolOptions,
};
use uuid::Uuid;

use crate::{clock, config::Config};

pub use event::{Event, Kind, NewEvent, Recorded, Refusal};

/// The databases that hold the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Backend {
    Sqlite,
    Postgres,
}

/// The open database.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    backend: Backend,
}

/// The columns of an event, with the one that corrects it.
const SELECT: &str = "SELECT id, kind, unit, facts, why, recorded_at, recorded_by, recorded_as, supersedes, \
    (SELECT later.id FROM events later WHERE later.supersedes = events.id) AS superseded_by FROM events";

/// The most events in one page of a list.
pub const MAX_PAGE: i64 = 500;

impl Store {
    /// Opens the database, creating an SQLite file where there is none, and brings its tables up to
    /// date.
    ///
    /// # Errors
    /// When the database cannot be reached, opened or brought up to date.
    pub async fn open(config: &Config) -> Result<Store> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let (backend, url) = address(&config.database)?;
        let settings = settings(backend, config);
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(config.lock_time() + Duration::from_secs(1))
            .after_connect(move |connection, _| {
                let settings = settings.clone();
                async move {
                    for statement in settings {
                        connection.execute(AssertSqlSafe(statement)).await?;
                    }
                    Ok(())
                }
                .boxed()
            })
            .connect(&url)
            .await
            .context("无法打开数据库 cannot open the database")?;
        schema::migrations(backend)
            .run(&pool)
            .await
            .context("无法更新数据表 cannot bring the tables up to date")?;
        Ok(Store { pool, backend })
    }

    /// Adds an event, unless the same request had added it, `check` refuses it, or what it corrects
    /// is corrected already. `check` sees the events of the unit that would then hold, the new one
    /// last.
    ///
    /// # Errors
    /// Nothing is recorded then; only where the connection broke during the commit it may be: send
    /// the same request with the same key again.
    pub async fn record(
        &self,
        new: NewEvent,
        check: impl FnOnce(&[Event]) -> Result<(), Vec<Problem>> + Send,
    ) -> Result<Recorded, Refusal> {
        let mut connection = self.pool.acquire().await?;
        let recorded = self.record_on(&mut connection, new, check).await;
        if matches!(recorded, Err(Refusal::Database(_))) {
            // On a full disk SQLite rolls back by itself and the driver counts on: never use it again.
            connection.close_on_drop();
        }
        recorded
    }

    async fn record_on(
        &self,
        connection: &mut AnyConnection,
        new: NewEvent,
        check: impl FnOnce(&[Event]) -> Result<(), Vec<Problem>> + Send,
    ) -> Result<Recorded, Refusal> {
        let mut transaction = self.begin(connection).await?;
        if let Some((event, digest)) = earlier(&mut transaction, &new).await? {
            let same = digest == new.request_digest;
            return if same { Ok(Recorded { event, replayed: true }) } else { Err(Refusal::KeyReused) };
        }
        if let Some(id) = &new.supersedes {
            let stands = one(&mut transaction, id).await?.is_some_and(|event| event.superseded_by.is_none());
            if !stands {
                return Err(Refusal::Superseded);
            }
        }
        let event = named(&new);
        let mut holding = holding(&mut transaction, Some(&new.unit)).await?;
        holding.retain(|event| Some(&event.id) != new.supersedes.as_ref());
        holding.push(event.clone());
        check(&holding).map_err(Refusal::Contradiction)?;
        insert(&mut transaction, &event, &new).await?;
        transaction.commit().await?;
        Ok(Recorded { event, replayed: false })
    }

    /// Begins to write; waits for whoever writes now.
    async fn begin<'c>(&self, connection: &'c mut AnyConnection) -> sqlx::Result<Transaction<'c, Any>> {
        match self.backend {
            Backend::Sqlite => connection.begin_with("BEGIN IMMEDIATE").await,
            Backend::Postgres => {
                let mut transaction = connection.begin().await?;
                transaction.execute("LOCK TABLE events IN SHARE ROW EXCLUSIVE MODE").await?;
                Ok(transaction)
            }
        }
    }

    /// The event of this name.
    ///
    /// # Errors
    /// The database's.
    pub async fn event(&self, id: &str) -> sqlx::Result<Option<Event>> {
        if !is_id(id) {
            return Ok(None);
        }
        one(&mut *self.pool.acquire().await?, id).await
    }

    /// The events that hold, of one unit or of all, in the order of recording: neither superseded
    /// nor withdrawing another.
    ///
    /// # Errors
    /// The database's.
    pub async fn holding(&self, unit: Option<&str>) -> sqlx::Result<Vec<Event>> {
        holding(&mut *self.pool.acquire().await?, unit).await
    }

    /// Every event of a unit, the superseded ones too, behind `after` in the order of recording.
    ///
    /// # Errors
    /// The database's.
    pub async fn history(&self, unit: &str, after: &str, limit: i64) -> sqlx::Result<Vec<Event>> {
        let statement = format!("{SELECT} WHERE unit = $1 AND id > $2 ORDER BY id LIMIT $3");
        sqlx::query_as(AssertSqlSafe(statement))
            .bind(unit)
            .bind(after)
            .bind(limit.clamp(1, MAX_PAGE))
            .fetch_all(&self.pool)
            .await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> sqlx::Result<()> {
        self.pool.execute("SELECT 1").await.map(|_| ())
    }

    /// Waits until everything is written and closes the database.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Whether an event could be called so.
pub fn is_id(id: &str) -> bool {
    Uuid::parse_str(id).is_ok()
}

fn address(database: &str) -> Result<(Backend, String)> {
    match database.split_once(':') {
        Some(("sqlite", _)) if database.contains('?') => Ok((Backend::Sqlite, database.to_owned())),
        Some(("sqlite", _)) => Ok((Backend::Sqlite, format!("{database}?mode=rwc"))),
        Some(("postgres" | "postgresql", _)) => Ok((Backend::Postgres, database.to_owned())),
        _ => bail!(
            "数据库应为 `sqlite:文件` 或 `postgres://…` the database is `sqlite:FILE` or `postgres://…`"
        ),
    }
}

/// What every connection is told first. Everything here is a number or a word of ours.
fn settings(backend: Backend, config: &Config) -> Vec<String> {
    let wait = config.lock_time().as_millis();
    match backend {
        Backend::Sqlite => {
            let mut settings = vec![
                format!("PRAGMA busy_timeout = {wait}"),
                "PRAGMA journal_mode = WAL".to_owned(),
                "PRAGMA synchronous = FULL".to_owned(),
                "PRAGMA foreign_keys = ON".to_owned(),
            ];
            if let Some(mib) = config.max_database_mib {
                // A page has 4 KiB.
                settings.push(format!("PRAGMA max_page_count = {}", mib.saturating_mul(256)));
            }
            settings
        }
        Backend::Postgres => vec![
            format!("SET lock_timeout = {wait}"),
            "SET synchronous_commit = on".to_owned(),
            "SET idle_in_transaction_session_timeout = 60000".to_owned(),
        ],
    }
}

fn named(new: &NewEvent) -> Event {
    Event {
        id: Uuid::now_v7().to_string(),
        kind: new.kind,
        unit: new.unit.clone(),
        facts: new.facts.clone(),
        why: new.why.clone(),
        recorded_at: clock::now(),
        recorded_by: new.recorded_by.clone(),
        recorded_as: new.recorded_as,
        supersedes: new.supersedes.clone(),
        superseded_by: None,
    }
}

async fn one(connection: &mut AnyConnection, id: &str) -> sqlx::Result<Option<Event>> {
    let statement = format!("{SELECT} WHERE id = $1");
    sqlx::query_as(AssertSqlSafe(statement)).bind(id).fetch_optional(connection).await
}

/// What the same request, or another one under its key, had recorded, and that request's digest.
async fn earlier(connection: &mut AnyConnection, new: &NewEvent) -> sqlx::Result<Option<(Event, String)>> {
    let found: Option<(String, String)> = sqlx::query_as(
        "SELECT id, request_digest FROM events WHERE recorded_by = $1 AND idempotency_key = $2",
    )
    .bind(&new.recorded_by)
    .bind(&new.idempotency_key)
    .fetch_optional(&mut *connection)
    .await?;
    let Some((id, digest)) = found else { return Ok(None) };
    Ok(one(connection, &id).await?.map(|event| (event, digest)))
}

async fn holding(connection: &mut AnyConnection, unit: Option<&str>) -> sqlx::Result<Vec<Event>> {
    let mine = if unit.is_some() { "unit = $1" } else { "$1 = ''" };
    let statement = format!(
        "{SELECT} WHERE {mine} AND facts IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM events later WHERE later.supersedes = events.id) ORDER BY id"
    );
    sqlx::query_as(AssertSqlSafe(statement)).bind(unit.unwrap_or_default()).fetch_all(connection).await
}

async fn insert(connection: &mut AnyConnection, event: &Event, new: &NewEvent) -> Result<(), Refusal> {
    let facts = event.facts.as_ref().map(serde_json::to_string).transpose();
    sqlx::query(
        "INSERT INTO events (id, kind, unit, facts, why, recorded_at, recorded_by, recorded_as, supersedes, \
         idempotency_key, request_digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&event.id)
    .bind(event.kind.name())
    .bind(&event.unit)
    .bind(facts.map_err(|error| sqlx::Error::Encode(error.into()))?)
    .bind(&event.why)
    .bind(&event.recorded_at)
    .bind(&event.recorded_by)
    .bind(event.recorded_as.name())
    .bind(&event.supersedes)
    .bind(&new.idempotency_key)
    .bind(&new.request_digest)
    .execute(connection)
    .await?;
    Ok(())
}
