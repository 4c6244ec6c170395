//! How long everything stays, in one table, and the broom that keeps to it.

use std::time::Duration;

use sqlx::AssertSqlSafe;

use super::{Kind, Moment, Store, StoreError};

const DAY: Duration = Duration::from_hours(24);

/// How long the rows of a table stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// For this long after the moment in this column; a row without that moment stays.
    After(&'static str, Duration),
    /// As long as the row of the server they belong to.
    WithServer,
    /// As long as the installation: they say nothing about anybody.
    Always,
}

/// The period of one table.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// The table.
    pub table: &'static str,
    /// How long its rows stay.
    pub keep: Keep,
}

/// After this long without the assistant a server's data go, unless it returned.
pub(super) const REMOVED: Duration = DAY.saturating_mul(30);
/// So long the id of the last message of a channel stays: after that nobody waits for an answer.
pub(super) const SEEN: Duration = DAY;
/// So long after it was last used, the channel of direct messages with a person stays.
pub(super) const DIRECT: Duration = DAY.saturating_mul(30);
/// So long after it was last used, the language that a person chose stays.
pub(super) const LANGUAGE: Duration = DAY.saturating_mul(365);
/// So long it can be looked up who changed what.
pub(super) const AUDIT: Duration = DAY.saturating_mul(365);

/// Every table with its period. A test compares it with the database; `PRIVACY.md` says the same in words.
pub const PERIODS: &[Period] = &[
    Period { table: "server", keep: Keep::After("removed_at", REMOVED) },
    Period { table: "open_channel", keep: Keep::WithServer },
    Period { table: "audit", keep: Keep::After("at", AUDIT) },
    Period { table: "person", keep: Keep::After("used_at", LANGUAGE) },
    Period { table: "last_seen", keep: Keep::After("seen_at", SEEN) },
    Period { table: "direct_channel", keep: Keep::After("used_at", DIRECT) },
    Period { table: "meta", keep: Keep::Always },
    Period { table: "migration", keep: Keep::Always },
];

/// How many rows were removed from each table that has a period; what went with a server is not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Tables and rows, in the order of [`PERIODS`].
    pub rows: Vec<(&'static str, u64)>,
}

impl Swept {
    /// Rows of all tables together.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.rows.iter().map(|(_, rows)| rows).sum()
    }
}

impl Store {
    /// Removes every row whose period is over. To be called on start and daily; several instances may.
    pub async fn sweep(&self, now: Moment) -> Result<Swept, StoreError> {
        let mut swept = Swept::default();
        for period in PERIODS {
            let Keep::After(column, time) = period.keep else { continue };
            // names of our own tables; the moment is bound
            let sql = AssertSqlSafe(format!("DELETE FROM {} WHERE {column} <= $1", period.table));
            let rows = self.write("remove what is too old", sqlx::query(sql).bind(now.minus(time).epoch())).await?;
            swept.rows.push((period.table, rows));
        }
        self.fold().await;
        Ok(swept)
    }

    /// Takes what was removed out of SQLite's -wal file too.
    pub(super) async fn fold(&self) {
        if self.kind == Kind::Sqlite {
            // a reader under way can prevent it; the next sweep does it then
            let _ = self
                .within("fold the -wal file", async {
                    let _turn = self.turn().await;
                    sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.pool).await
                })
                .await;
        }
    }
}
