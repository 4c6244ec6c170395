//! Where the assistant was when it stopped: the last message of each channel, and the direct messages it knows.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;
use std::time::Duration;

use serde::Serialize;
use sqlx::{AssertSqlSafe, Row};

use super::retention::{DIRECT, SEEN};
use super::{ChannelId, MessageId, Moment, PersonId, Store, StoreError};

/// Channels in one statement.
const CHUNK: usize = 500;
/// A direct channel that is used all day is written once.
const FRESH: Duration = Duration::from_hours(24);

/// The last message seen in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// Where.
    pub channel: ChannelId,
    /// Which.
    pub message: MessageId,
    /// When it was written down.
    pub at: Moment,
}

/// The channel of direct messages with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DirectChannel {
    /// Its id.
    pub channel: ChannelId,
    /// With whom.
    pub person: PersonId,
    /// When it was last used, to the day.
    pub used_at: Moment,
}

/// The statement for so many channels at once. A lower id never takes the place of a higher one: writes of several
/// instances may come in any order.
fn statement(channels: usize) -> String {
    let mut sql = String::from("INSERT INTO last_seen (channel, message, seen_at) VALUES ");
    for number in 0..channels {
        let comma = if number == 0 { "" } else { ", " };
        let first = 2 * number + 2;
        let _ = write!(sql, "{comma}(${first}, ${}, $1)", first + 1);
    }
    sql.push_str(
        " ON CONFLICT (channel) DO UPDATE SET message = excluded.message, seen_at = excluded.seen_at \
         WHERE excluded.message > last_seen.message",
    );
    sql
}

static FULL: LazyLock<String> = LazyLock::new(|| statement(CHUNK));

impl Store {
    /// Writes down the last message seen in many channels, all in one go.
    pub async fn mark_seen(&self, seen: &[(ChannelId, MessageId)], now: Moment) -> Result<(), StoreError> {
        // one row a channel, and in the same order in every instance, so that two never wait for each other
        let mut last: BTreeMap<ChannelId, MessageId> = BTreeMap::new();
        for &(channel, message) in seen {
            let known = last.entry(channel).or_insert(message);
            *known = message.max(*known);
        }
        if last.is_empty() {
            return Ok(());
        }
        let last: Vec<(ChannelId, MessageId)> = last.into_iter().collect();
        self.within("write down what was seen last", async {
            let mut writing = self.begin().await?;
            for chunk in last.chunks(CHUNK) {
                let full = chunk.len() == CHUNK;
                let mut query = if full { sqlx::query(FULL.as_str()) } else { sqlx::query(AssertSqlSafe(statement(chunk.len()))) };
                // statements of every other length would push those out that are used again
                query = query.persistent(full).bind(now.epoch());
                for (channel, message) in chunk {
                    query = query.bind(channel.stored()).bind(message.stored());
                }
                writing.run(query).await?;
            }
            writing.commit().await
        })
        .await
    }

    /// What was seen last in every channel, in the last 24 hours; the latest first.
    pub async fn last_seen(&self, now: Moment) -> Result<Vec<Seen>, StoreError> {
        self.within("read what was seen last", async {
            let sql = "SELECT channel, message, seen_at FROM last_seen WHERE seen_at > $1 ORDER BY message DESC";
            let rows = sqlx::query(sql).bind(now.minus(SEEN).epoch()).fetch_all(&self.pool).await?;
            let read = |row: &sqlx::any::AnyRow| {
                Ok(Seen {
                    channel: ChannelId::read(row.try_get("channel")?),
                    message: MessageId::read(row.try_get("message")?),
                    at: Moment::from_epoch(row.try_get("seen_at")?),
                })
            };
            rows.iter().map(read).collect()
        })
        .await
    }

    /// Remembers that this is the channel of direct messages with this person.
    pub async fn know_direct(&self, channel: ChannelId, person: PersonId, now: Moment) -> Result<(), StoreError> {
        let query = sqlx::query(
            "INSERT INTO direct_channel (channel, person, used_at) VALUES ($1, $2, $3) \
             ON CONFLICT (channel) DO UPDATE SET person = excluded.person, used_at = excluded.used_at \
             WHERE direct_channel.used_at <= $4 OR direct_channel.person <> excluded.person",
        );
        let query = query.bind(channel.stored()).bind(person.stored()).bind(now.epoch()).bind(now.minus(FRESH).epoch());
        self.write("remember a direct channel", query).await.map(drop)
    }

    /// The channels of direct messages that were used in the last 30 days, the latest first.
    pub async fn direct_channels(&self, now: Moment) -> Result<Vec<DirectChannel>, StoreError> {
        self.within("read the direct channels", async {
            let sql = "SELECT channel, person, used_at FROM direct_channel WHERE used_at > $1 ORDER BY used_at DESC, channel DESC";
            let rows = sqlx::query(sql).bind(now.minus(DIRECT).epoch()).fetch_all(&self.pool).await?;
            rows.iter().map(DirectChannel::read).collect()
        })
        .await
    }

    /// Forgets a channel that is no longer there.
    pub async fn forget_channel(&self, channel: ChannelId) -> Result<(), StoreError> {
        self.within("forget a channel", async {
            let mut writing = self.begin().await?;
            for sql in [
                "DELETE FROM last_seen WHERE channel = $1",
                "DELETE FROM direct_channel WHERE channel = $1",
                "DELETE FROM open_channel WHERE channel = $1",
            ] {
                writing.run(sqlx::query(sql).bind(channel.stored())).await?;
            }
            writing.commit().await
        })
        .await
    }
}

impl DirectChannel {
    pub(super) fn read(row: &sqlx::any::AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            channel: ChannelId::read(row.try_get("channel")?),
            person: PersonId::read(row.try_get("person")?),
            used_at: Moment::from_epoch(row.try_get("used_at")?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_statement_holds_many_channels() {
        let sql = statement(2);
        assert!(sql.contains("VALUES ($2, $3, $1), ($4, $5, $1) ON CONFLICT"), "{sql}");
        // SQLite takes 32,766 values in a statement, PostgreSQL 65,535
        assert!(FULL.contains(&format!("${}", 2 * CHUNK + 1)) && 2 * CHUNK + 1 < 32_766);
    }
}
