//! Who changed what and when, for the officer to look up; never what anybody wrote to the assistant.

use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Moment, PersonId, ServerId, Store, StoreError, Writing, short};

/// Most characters of what was done, and of what it was done to.
const ACT: usize = 40;
const SUBJECT: usize = 200;

/// Number of an entry; a later one is higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct EntryId(i64);

/// Something that was done, to be written down.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    /// In which server.
    pub server: ServerId,
    /// By whom; none when the program did it by itself.
    pub person: Option<PersonId>,
    /// What, as a short code such as `settings-language`.
    pub act: &'a str,
    /// To what, in a few words. It names no person: it stays when a person is forgotten.
    pub subject: &'a str,
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuditEntry {
    /// Its number.
    pub id: EntryId,
    /// In which server.
    pub server: ServerId,
    /// When.
    pub at: Moment,
    /// By whom; none when the program did it, or when that person was forgotten.
    pub person: Option<PersonId>,
    /// What, as a short code.
    pub act: String,
    /// To what.
    pub subject: String,
}

impl AuditEntry {
    /// The columns that [`read`](Self::read) needs.
    pub(super) const COLUMNS: &'static str = "id, server, at, person, act, subject";

    pub(super) fn read(row: &AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: EntryId(row.try_get("id")?),
            server: ServerId::read(row.try_get("server")?),
            at: Moment::from_epoch(row.try_get("at")?),
            person: row.try_get::<Option<i64>, _>("person")?.map(PersonId::read),
            act: row.try_get("act")?,
            subject: row.try_get("subject")?,
        })
    }
}

impl Writing<'_> {
    /// The row of a server, on which everything of that server hangs.
    pub(super) async fn ensure_server(&mut self, server: ServerId) -> sqlx::Result<()> {
        let query = sqlx::query("INSERT INTO server (id) VALUES ($1) ON CONFLICT (id) DO NOTHING");
        self.run(query.bind(server.stored())).await.map(drop)
    }

    /// An entry together with what it tells of; the server's row must be there.
    pub(super) async fn record(&mut self, entry: &NewEntry<'_>, now: Moment) -> sqlx::Result<()> {
        let query = sqlx::query("INSERT INTO audit (server, at, person, act, subject) VALUES ($1, $2, $3, $4, $5)")
            .bind(entry.server.stored())
            .bind(now.epoch())
            .bind(entry.person.map(PersonId::stored))
            .bind(short(entry.act, ACT))
            .bind(short(entry.subject, SUBJECT));
        self.run(query).await.map(drop)
    }
}

impl Store {
    /// Writes down that something was done. Changes of settings write their own entry.
    pub async fn record(&self, entry: &NewEntry<'_>, now: Moment) -> Result<(), StoreError> {
        self.within("write down who changed what", async {
            let mut writing = self.begin().await?;
            writing.ensure_server(entry.server).await?;
            writing.record(entry, now).await?;
            writing.commit().await
        })
        .await
    }

    /// What was done in a server, newest first, at most `most`; with `before`, what came before that entry.
    pub async fn history(&self, server: ServerId, before: Option<EntryId>, most: u32) -> Result<Vec<AuditEntry>, StoreError> {
        self.within("read who changed what", async {
            let sql = format!("SELECT {} FROM audit WHERE server = $1 AND id < $2 ORDER BY id DESC LIMIT $3", AuditEntry::COLUMNS);
            let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(server.stored())
                .bind(before.map_or(i64::MAX, |entry| entry.0))
                .bind(i64::from(most))
                .fetch_all(&self.pool)
                .await?;
            rows.iter().map(AuditEntry::read).collect()
        })
        .await
    }
}
