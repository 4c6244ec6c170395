//! Opens the database once to prepare it, then hands out connections that mend themselves.

use std::time::{Duration, Instant};

use sqlx::any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, ConnectOptions, Connection};
use tokio::time::{sleep, timeout};

use super::place::Place;
use super::{Fault, Kind, Limits, StoreError, migrate};

/// SQLite: one writer and a few readers. PostgreSQL: several instances share its connections.
const MOST_CONNECTIONS: u32 = 5;

/// Prepares the database and gives a pool. A connection that broke is replaced at the next call.
pub(super) async fn open(place: &Place, kind: Kind, limits: Limits) -> Result<AnyPool, StoreError> {
    install_default_drivers();
    place.prepare()?;
    let options = place.options()?;
    match timeout(limits.open, prepare(&options, kind, limits)).await {
        Ok(prepared) => prepared?,
        Err(_) => return Err(StoreError::Timeout { what: "open the database", after: limits.open }),
    }
    let tuning = tuning(kind, limits);
    let pool = AnyPoolOptions::new()
        .max_connections(MOST_CONNECTIONS)
        .acquire_timeout(limits.lock())
        .after_connect(move |connection, _| {
            let tuning = tuning.clone();
            Box::pin(async move { run(connection, tuning).await })
        })
        .connect_lazy_with(options);
    Ok(pool)
}

/// A connection of its own, because a pool waits where an error at the start should tell at once what is wrong.
async fn prepare(options: &AnyConnectOptions, kind: Kind, limits: Limits) -> Result<(), StoreError> {
    let failed = |error| StoreError::from_database("open the database", &error);
    let mut connection = options.connect().await.map_err(failed)?;
    if kind == Kind::Sqlite {
        run(&mut connection, tuning(kind, limits)).await.map_err(failed)?;
        write_ahead(&mut connection, limits.lock()).await.map_err(failed)?;
    }
    migrate::migrate(&mut connection, kind).await?;
    // everything is written; a connection that cannot say goodbye is no reason to stop
    let _ = connection.close().await;
    Ok(())
}

/// Readers go on while somebody writes. Two instances that start together get in each other's way here, and SQLite
/// does not wait by itself.
async fn write_ahead(connection: &mut AnyConnection, patience: Duration) -> sqlx::Result<()> {
    let started = Instant::now();
    loop {
        match run(connection, "PRAGMA journal_mode = WAL".to_owned()).await {
            Err(error) if Fault::of(&error) == Fault::Busy && started.elapsed() < patience => sleep(Duration::from_millis(10)).await,
            result => return result,
        }
    }
}

/// What every connection is told first.
fn tuning(kind: Kind, limits: Limits) -> String {
    let lock = limits.lock().as_millis();
    match kind {
        // secure_delete: what was forgotten is overwritten, not only marked as free
        Kind::Sqlite => {
            format!("PRAGMA busy_timeout = {lock}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON")
        }
        Kind::Postgres => format!("SET lock_timeout = {lock}; SET statement_timeout = {}", limits.call.as_millis()),
    }
}

async fn run(connection: &mut AnyConnection, sql: String) -> sqlx::Result<()> {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.map(drop)
}
