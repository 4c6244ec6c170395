//! What has to outlive a restart: settings of a server, a person's language, what was seen last, and who changed what.
//!
//! Kept in an SQLite file or in PostgreSQL, with the same SQL. This is the only place that names sqlx, and it knows
//! no platform and no message text: ids, settings, moments. How long each row stays stands in one table,
//! [`PERIODS`]; [`Store::sweep`] enforces it.
//!
//! Every call has a time limit and says in its error what was tried and what to do. The time of day comes from the
//! caller, as a [`Moment`].

mod audit;
mod connect;
mod error;
mod ids;
mod meta;
mod migrate;
mod people;
mod place;
mod retention;
mod seen;
mod servers;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use sqlx::any::{Any, AnyArguments};
use sqlx::pool::PoolConnection;
use sqlx::query::Query;
use sqlx::{AnyConnection, AnyPool};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::timeout;

pub use self::audit::{AuditEntry, EntryId, NewEntry};
pub use self::error::{Fault, StoreError};
pub use self::ids::{ChannelId, MessageId, Moment, PersonId, RoleId, ServerId};
pub use self::people::{Forgotten, OfficerData, PersonalData};
pub use self::retention::{Keep, PERIODS, Period, Swept};
pub use self::seen::{DirectChannel, Seen};
pub use self::servers::{Change, Known, Notice, Officer, Settings};

use self::place::Place;

/// How long the store may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For one call. Somebody waits for it.
    pub call: Duration,
    /// For opening: connecting, waiting for another instance that is preparing the tables, preparing them.
    pub open: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { call: Duration::from_secs(5), open: Duration::from_secs(30) }
    }
}

impl Limits {
    /// How long a call waits for its turn, for a connection or for a lock: less than the call may take in all, so
    /// that the error tells which of them it was.
    fn lock(self) -> Duration {
        self.call * 3 / 5
    }
}

/// The two kinds of database, where they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sqlite,
    Postgres,
}

/// The store. A copy is the same store: it shares the connections.
#[derive(Clone)]
pub struct Store {
    pool: AnyPool,
    kind: Kind,
    place: Arc<str>,
    limits: Limits,
    /// SQLite knows one writer at a time and lets the others poll; here they stand in line.
    turn: Arc<Mutex<()>>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("place", &self.place).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the database of `DATABASE_URL`: `sqlite:PATH`, made when it is not there, or `postgres://…`. Prepares
    /// its tables; several instances may do so at once.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, Limits::default()).await
    }

    /// Opens it with time limits of one's own.
    pub async fn open_with(url: &str, limits: Limits) -> Result<Self, StoreError> {
        let place = Place::read(url)?;
        let kind = match place {
            Place::File(_) => Kind::Sqlite,
            Place::Server(_) => Kind::Postgres,
        };
        let pool = connect::open(&place, kind, limits).await.map_err(|error| error.without(&place.secrets()))?;
        Ok(Self { pool, kind, place: place.to_string().into(), limits, turn: Arc::default() })
    }

    /// Where the data are, for the log: no user, no password.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The database answers.
    pub async fn ready(&self) -> Result<(), StoreError> {
        self.within("reach the database", async { sqlx::query("SELECT 1").fetch_one(&self.pool).await.map(drop) }).await
    }

    /// Closes every connection; SQLite then folds its -wal file into the database.
    pub async fn close(&self) {
        // whoever still holds a connection has his own time limit
        let _ = timeout(self.limits.call, self.pool.close()).await;
    }

    /// A call within its time limit; `what` says for the error what was tried.
    async fn within<T>(&self, what: &'static str, call: impl Future<Output = sqlx::Result<T>>) -> Result<T, StoreError> {
        let after = self.limits.call;
        match timeout(after, call).await {
            Ok(result) => result.map_err(|error| StoreError::from_database(what, &error)),
            Err(_) => Err(StoreError::Timeout { what, after }),
        }
    }

    /// One statement that writes; the number of rows it changed.
    async fn write(&self, what: &'static str, query: Query<'_, Any, AnyArguments>) -> Result<u64, StoreError> {
        self.within(what, async {
            let _turn = self.turn().await;
            Ok(query.execute(&self.pool).await?.rows_affected())
        })
        .await
    }

    /// Several statements that are written together or not at all.
    async fn begin(&self) -> sqlx::Result<Writing<'_>> {
        let turn = self.turn().await;
        let mut writing = Writing { connection: self.pool.acquire().await?, whole: false, _turn: turn };
        let sql = match self.kind {
            // an ordinary BEGIN reads first, and may then find that it cannot write any more
            Kind::Sqlite => "BEGIN IMMEDIATE",
            Kind::Postgres => "BEGIN",
        };
        sqlx::raw_sql(sql).execute(writing.connection()).await?;
        Ok(writing)
    }

    async fn turn(&self) -> Option<MutexGuard<'_, ()>> {
        match self.kind {
            Kind::Sqlite => Some(self.turn.lock().await),
            Kind::Postgres => None,
        }
    }
}

/// Statements under way that are written together. Dropped without [`commit`](Self::commit), nothing is written, and
/// the connection is closed, which ends whatever was under way.
///
/// sqlx's own `Transaction` is not used: given up while it begins (a call that takes too long), it puts a connection
/// back that is inside a transaction nobody ends, and what later calls write there is lost (sqlx 0.9.0 with
/// PostgreSQL, transact-rs/sqlx #4393).
struct Writing<'s> {
    connection: PoolConnection<Any>,
    /// Nothing is under way any more.
    whole: bool,
    _turn: Option<MutexGuard<'s, ()>>,
}

impl Writing<'_> {
    fn connection(&mut self) -> &mut AnyConnection {
        &mut self.connection
    }

    /// Runs a statement; the number of rows it changed.
    async fn run(&mut self, query: Query<'_, Any, AnyArguments>) -> sqlx::Result<u64> {
        Ok(query.execute(self.connection()).await?.rows_affected())
    }

    async fn commit(mut self) -> sqlx::Result<()> {
        sqlx::raw_sql("COMMIT").execute(self.connection()).await?;
        self.whole = true;
        Ok(())
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        if !self.whole {
            self.connection.close_on_drop();
        }
    }
}

/// A short text as it may be kept: on one line, without control characters (PostgreSQL takes no NUL), and of at most
/// so many characters.
fn short(text: &str, most: usize) -> String {
    let line: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control()).collect();
    line.trim().chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_kept_short_and_clean() {
        for (text, most, kept) in [(" Anna \0", 10, "Anna"), ("é\u{301}é", 2, "é\u{301}"), ("a\nb\u{7f}c", 9, "a bc"), ("", 3, "")] {
            assert_eq!(short(text, most), kept);
        }
    }

    #[test]
    fn waiting_for_a_lock_ends_before_the_call_does() {
        let limits = Limits::default();
        assert!(limits.lock() < limits.call && limits.call < limits.open);
    }
}
