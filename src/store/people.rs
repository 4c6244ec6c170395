//! What is kept about one person: little, all of it shown on request, and gone on request.

use std::time::Duration;

use serde::Serialize;
use sqlx::{AssertSqlSafe, Row};

use super::retention::LANGUAGE;
use super::{AuditEntry, DirectChannel, MessageId, Moment, Officer, PersonId, ServerId, Store, StoreError};
use crate::message::Locale;

/// When somebody uses the language they chose, that is written down once in this time at most: enough to keep it,
/// and no record of when somebody asks for help.
const COARSE: Duration = Duration::from_hours(30 * 24);

/// Everything that is kept about a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PersonalData {
    /// The language this person chose, and since when it is known to be used.
    pub language: Option<(Locale, Moment)>,
    /// Channels of direct messages with the assistant, each with the id of the last message seen there.
    pub direct_channels: Vec<(DirectChannel, Option<MessageId>)>,
    /// Where this person is named as the officer.
    pub officer: Vec<OfficerData>,
    /// What this person changed, oldest first.
    pub audit: Vec<AuditEntry>,
}

impl PersonalData {
    /// Nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a server says about its officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfficerData {
    /// Which server.
    pub server: ServerId,
    /// What it says.
    pub officer: Officer,
}

/// What was removed when somebody was forgotten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// A chosen language.
    pub languages: u64,
    /// Channels of direct messages.
    pub direct_channels: u64,
    /// Servers that named this person as officer, and do not any more.
    pub officer: u64,
    /// Entries that stay, without the person.
    pub audit: u64,
}

impl Store {
    /// The language this person chose. Reading it keeps it for another year.
    pub async fn language(&self, person: PersonId, now: Moment) -> Result<Option<Locale>, StoreError> {
        let found = self
            .within("read somebody's language", async {
                let sql = "SELECT language, used_at FROM person WHERE id = $1 AND used_at > $2";
                let row = sqlx::query(sql).bind(person.stored()).bind(now.minus(LANGUAGE).epoch()).fetch_optional(&self.pool).await?;
                row.map(|row| Ok((row.try_get::<String, _>("language")?, row.try_get::<i64, _>("used_at")?))).transpose()
            })
            .await?;
        let Some((code, used_at)) = found else { return Ok(None) };
        if used_at <= now.minus(COARSE).epoch() {
            let query = sqlx::query("UPDATE person SET used_at = $2 WHERE id = $1 AND used_at < $2");
            // the answer is known; when this fails the next one tries again
            let _ = self.write("keep somebody's language", query.bind(person.stored()).bind(now.epoch())).await;
        }
        Ok(code.parse().ok())
    }

    /// This person chose a language, or with none leaves it to the words again.
    pub async fn set_language(&self, person: PersonId, language: Option<Locale>, now: Moment) -> Result<(), StoreError> {
        let query = match language {
            Some(language) => sqlx::query(
                "INSERT INTO person (id, language, used_at) VALUES ($1, $2, $3) \
                 ON CONFLICT (id) DO UPDATE SET language = excluded.language, used_at = excluded.used_at",
            )
            .bind(person.stored())
            .bind(language.code().to_owned())
            .bind(now.epoch()),
            None => sqlx::query("DELETE FROM person WHERE id = $1").bind(person.stored()),
        };
        self.write("store somebody's language", query).await.map(drop)
    }

    /// Everything that is kept about this person.
    pub async fn everything_about(&self, person: PersonId) -> Result<PersonalData, StoreError> {
        let id = person.stored();
        self.within("read what is kept about somebody", async {
            let sql = "SELECT language, used_at FROM person WHERE id = $1";
            let language = match sqlx::query(sql).bind(id).fetch_optional(&self.pool).await? {
                Some(row) => {
                    let used_at = Moment::from_epoch(row.try_get("used_at")?);
                    row.try_get::<String, _>("language")?.parse().ok().map(|locale| (locale, used_at))
                }
                None => None,
            };
            let sql = "SELECT d.channel, d.person, d.used_at, s.message FROM direct_channel d \
                       LEFT JOIN last_seen s ON s.channel = d.channel WHERE d.person = $1 ORDER BY d.channel";
            let mut direct_channels = Vec::new();
            for row in sqlx::query(sql).bind(id).fetch_all(&self.pool).await? {
                direct_channels.push((DirectChannel::read(&row)?, row.try_get::<Option<i64>, _>("message")?.map(MessageId::read)));
            }
            let sql = "SELECT id, officer_person, officer_name, officer_reach, officer_notice, officer_notice_at FROM server \
                       WHERE officer_person = $1 ORDER BY id";
            let mut officer = Vec::new();
            for row in sqlx::query(sql).bind(id).fetch_all(&self.pool).await? {
                officer.push(OfficerData { server: ServerId::read(row.try_get("id")?), officer: Officer::read(&row)? });
            }
            let sql = format!("SELECT {} FROM audit WHERE person = $1 ORDER BY id", AuditEntry::COLUMNS);
            let rows = sqlx::query(AssertSqlSafe(sql)).bind(id).fetch_all(&self.pool).await?;
            let audit = rows.iter().map(AuditEntry::read).collect::<sqlx::Result<_>>()?;
            Ok(PersonalData { language, direct_channels, officer, audit })
        })
        .await
    }

    /// Forgets a person. Entries about what was changed stay for their year, without saying by whom.
    pub async fn forget_person(&self, person: PersonId) -> Result<Forgotten, StoreError> {
        let id = person.stored();
        let forgotten = self
            .within("forget somebody", async {
                let mut writing = self.begin().await?;
                let languages = writing.run(sqlx::query("DELETE FROM person WHERE id = $1").bind(id)).await?;
                let seen = "DELETE FROM last_seen WHERE channel IN (SELECT channel FROM direct_channel WHERE person = $1)";
                writing.run(sqlx::query(seen).bind(id)).await?;
                let direct_channels = writing.run(sqlx::query("DELETE FROM direct_channel WHERE person = $1").bind(id)).await?;
                let officer = "UPDATE server SET officer_person = NULL, officer_name = NULL, officer_reach = NULL, \
                               officer_notice = NULL, officer_notice_at = NULL WHERE officer_person = $1";
                let officer = writing.run(sqlx::query(officer).bind(id)).await?;
                let audit = writing.run(sqlx::query("UPDATE audit SET person = NULL WHERE person = $1").bind(id)).await?;
                writing.commit().await?;
                Ok(Forgotten { languages, direct_channels, officer, audit })
            })
            .await?;
        self.fold().await;
        Ok(forgotten)
    }
}
