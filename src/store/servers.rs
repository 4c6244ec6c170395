//! The settings of a server: its language and surroundings, its officer, and where the assistant speaks unasked.

use std::collections::BTreeSet;

use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::retention::REMOVED;
use super::{ChannelId, Moment, NewEntry, PersonId, RoleId, ServerId, Store, StoreError, Writing, short};
use crate::message::Locale;

/// Most characters of a shown name, a sector or a region, and of how to reach somebody.
const NAME: usize = 100;
const REACH: usize = 300;

/// The settings of a server; without any, the defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// The language where nothing else tells.
    pub language: Option<Locale>,
    /// The sector, as a code of whoever sets it.
    pub sector: Option<String>,
    /// The region or municipality.
    pub region: Option<String>,
    /// The officer (aandachtsfunctionaris).
    pub officer: Officer,
    /// Whoever has this role may manage guidance.
    pub guidance_role: Option<RoleId>,
    /// Channels where the assistant answers without being mentioned.
    pub open_channels: BTreeSet<ChannelId>,
    /// When the assistant was removed; none: it is there, as far as is known.
    pub removed_at: Option<Moment>,
}

/// The officer of a server, as far as is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Officer {
    /// The account on the platform.
    pub person: Option<PersonId>,
    /// The name to show.
    pub name: Option<String>,
    /// How to reach the officer, in words.
    pub reach: Option<String>,
    /// What the officer knows and thinks of it.
    pub notice: Notice,
}

/// Whether the officer was told to be named here, and what the answer was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Notice {
    /// Not told yet.
    #[default]
    Untold,
    /// Told; no answer yet.
    Told(Moment),
    /// Agreed.
    Agreed(Moment),
    /// Refused: who it was is not kept.
    Refused(Moment),
}

/// One change of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The language; none: the default.
    Language(Option<Locale>),
    /// The sector.
    Sector(Option<String>),
    /// The region.
    Region(Option<String>),
    /// The officer's account. Another person than before starts without name, ways to reach and answer; none takes
    /// the officer away altogether.
    Officer(Option<PersonId>),
    /// The officer's shown name.
    OfficerName(Option<String>),
    /// How to reach the officer.
    OfficerReach(Option<String>),
    /// The role that may manage guidance.
    GuidanceRole(Option<RoleId>),
    /// Answer in this channel without a mention (true), or not any more.
    OpenChannel(ChannelId, bool),
}

/// A server that the store has data of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Which.
    pub server: ServerId,
    /// When the assistant was removed from it; none: it is there.
    pub removed_at: Option<Moment>,
}

impl Notice {
    fn read(row: &AnyRow) -> sqlx::Result<Self> {
        let notice: Option<String> = row.try_get("officer_notice")?;
        let at = Moment::from_epoch(row.try_get::<Option<i64>, _>("officer_notice_at")?.unwrap_or_default());
        Ok(match notice.as_deref() {
            Some("told") => Self::Told(at),
            Some("agreed") => Self::Agreed(at),
            Some("refused") => Self::Refused(at),
            _ => Self::Untold,
        })
    }
}

impl Officer {
    pub(super) fn read(row: &AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            person: row.try_get::<Option<i64>, _>("officer_person")?.map(PersonId::read),
            name: row.try_get("officer_name")?,
            reach: row.try_get("officer_reach")?,
            notice: Notice::read(row)?,
        })
    }
}

impl Change {
    /// The code under which it is written down, and what besides. Nothing about the officer: that stays when the
    /// officer is forgotten.
    fn entry(&self) -> (&'static str, String) {
        match self {
            Self::Language(language) => ("settings-language", language.map(|l| l.code().to_owned()).unwrap_or_default()),
            Self::Sector(sector) => ("settings-sector", sector.clone().unwrap_or_default()),
            Self::Region(region) => ("settings-region", region.clone().unwrap_or_default()),
            Self::Officer(Some(_)) => ("settings-officer", String::new()),
            Self::Officer(None) => ("settings-officer-removed", String::new()),
            Self::OfficerName(_) => ("settings-officer-name", String::new()),
            Self::OfficerReach(_) => ("settings-officer-reach", String::new()),
            Self::GuidanceRole(role) => ("settings-guidance-role", role.map(|r| r.0.to_string()).unwrap_or_default()),
            Self::OpenChannel(channel, true) => ("settings-channel-open", channel.0.to_string()),
            Self::OpenChannel(channel, false) => ("settings-channel-closed", channel.0.to_string()),
        }
    }
}

impl Writing<'_> {
    /// Makes one change; false when nothing was different.
    async fn change(&mut self, server: ServerId, change: &Change) -> sqlx::Result<bool> {
        let text = |value: &Option<String>, most| value.as_deref().map(|text| short(text, most)).filter(|text| !text.is_empty());
        let rows = match change {
            Change::Language(language) => {
                let sql = "UPDATE server SET language = $2 WHERE id = $1 AND language IS DISTINCT FROM $2";
                let language = language.map(|l| l.code().to_owned());
                self.run(sqlx::query(sql).bind(server.stored()).bind(language)).await
            }
            Change::Sector(sector) => {
                let sql = "UPDATE server SET sector = $2 WHERE id = $1 AND sector IS DISTINCT FROM $2";
                self.run(sqlx::query(sql).bind(server.stored()).bind(text(sector, NAME))).await
            }
            Change::Region(region) => {
                let sql = "UPDATE server SET region = $2 WHERE id = $1 AND region IS DISTINCT FROM $2";
                self.run(sqlx::query(sql).bind(server.stored()).bind(text(region, NAME))).await
            }
            Change::Officer(Some(person)) => {
                let sql = "UPDATE server SET officer_person = $2, officer_notice = NULL, officer_notice_at = NULL, \
                           officer_name = CASE WHEN officer_person IS NULL THEN officer_name END, \
                           officer_reach = CASE WHEN officer_person IS NULL THEN officer_reach END \
                           WHERE id = $1 AND officer_person IS DISTINCT FROM $2";
                self.run(sqlx::query(sql).bind(server.stored()).bind(person.stored())).await
            }
            Change::Officer(None) => {
                let sql = "UPDATE server SET officer_person = NULL, officer_name = NULL, officer_reach = NULL, \
                           officer_notice = NULL, officer_notice_at = NULL WHERE id = $1 AND (officer_person IS NOT NULL \
                           OR officer_name IS NOT NULL OR officer_reach IS NOT NULL OR officer_notice IS NOT NULL)";
                self.run(sqlx::query(sql).bind(server.stored())).await
            }
            Change::OfficerName(name) => {
                let sql = "UPDATE server SET officer_name = $2 WHERE id = $1 AND officer_name IS DISTINCT FROM $2";
                self.run(sqlx::query(sql).bind(server.stored()).bind(text(name, NAME))).await
            }
            Change::OfficerReach(reach) => {
                let sql = "UPDATE server SET officer_reach = $2 WHERE id = $1 AND officer_reach IS DISTINCT FROM $2";
                self.run(sqlx::query(sql).bind(server.stored()).bind(text(reach, REACH))).await
            }
            Change::GuidanceRole(role) => {
                let sql = "UPDATE server SET guidance_role = $2 WHERE id = $1 AND guidance_role IS DISTINCT FROM $2";
                self.run(sqlx::query(sql).bind(server.stored()).bind(role.map(RoleId::stored))).await
            }
            Change::OpenChannel(channel, open) => {
                let sql = if *open {
                    "INSERT INTO open_channel (server, channel) VALUES ($1, $2) ON CONFLICT (server, channel) DO NOTHING"
                } else {
                    "DELETE FROM open_channel WHERE server = $1 AND channel = $2"
                };
                self.run(sqlx::query(sql).bind(server.stored()).bind(channel.stored())).await
            }
        }?;
        Ok(rows > 0)
    }
}

impl Store {
    /// The settings of a server.
    pub async fn settings(&self, server: ServerId) -> Result<Settings, StoreError> {
        self.within("read the settings of a server", async {
            let sql = "SELECT language, sector, region, officer_person, officer_name, officer_reach, officer_notice, \
                       officer_notice_at, guidance_role, removed_at FROM server WHERE id = $1";
            let Some(row) = sqlx::query(sql).bind(server.stored()).fetch_optional(&self.pool).await? else {
                return Ok(Settings::default());
            };
            let sql = "SELECT channel FROM open_channel WHERE server = $1";
            let channels: Vec<i64> = sqlx::query_scalar(sql).bind(server.stored()).fetch_all(&self.pool).await?;
            Ok(Settings {
                // a language of another version of the program counts as none
                language: row.try_get::<Option<String>, _>("language")?.and_then(|code| code.parse().ok()),
                sector: row.try_get("sector")?,
                region: row.try_get("region")?,
                officer: Officer::read(&row)?,
                guidance_role: row.try_get::<Option<i64>, _>("guidance_role")?.map(RoleId::read),
                open_channels: channels.into_iter().map(ChannelId::read).collect(),
                removed_at: row.try_get::<Option<i64>, _>("removed_at")?.map(Moment::from_epoch),
            })
        })
        .await
    }

    /// Changes settings, all or none, and writes down by whom. What was the same already is no change; the number
    /// that was different. Other settings keep what somebody else set at the same moment.
    pub async fn change_settings(&self, server: ServerId, changes: &[Change], by: PersonId, now: Moment) -> Result<usize, StoreError> {
        self.within("store the settings of a server", async {
            let mut writing = self.begin().await?;
            writing.ensure_server(server).await?;
            let mut different = 0;
            for change in changes {
                if writing.change(server, change).await? {
                    different += 1;
                    let (act, subject) = change.entry();
                    writing.record(&NewEntry { server, person: Some(by), act, subject: &subject }, now).await?;
                }
            }
            writing.commit().await?;
            Ok(different)
        })
        .await
    }

    /// The officer was told to be named as such. False when this person is not the officer any more, or was told before.
    pub async fn officer_told(&self, server: ServerId, person: PersonId, now: Moment) -> Result<bool, StoreError> {
        let query = sqlx::query(
            "UPDATE server SET officer_notice = 'told', officer_notice_at = $3 \
             WHERE id = $1 AND officer_person = $2 AND officer_notice IS NULL",
        );
        let query = query.bind(server.stored()).bind(person.stored()).bind(now.epoch());
        Ok(self.write("write down that the officer was told", query).await? > 0)
    }

    /// The officer agreed, or refused: then account, name and ways to reach are removed. False when this person is
    /// not the officer any more.
    pub async fn officer_answered(&self, server: ServerId, person: PersonId, agrees: bool, now: Moment) -> Result<bool, StoreError> {
        self.within("write down what the officer answered", async {
            let sql = if agrees {
                "UPDATE server SET officer_notice = 'agreed', officer_notice_at = $3 WHERE id = $1 AND officer_person = $2"
            } else {
                "UPDATE server SET officer_notice = 'refused', officer_notice_at = $3, officer_person = NULL, \
                 officer_name = NULL, officer_reach = NULL WHERE id = $1 AND officer_person = $2"
            };
            let mut writing = self.begin().await?;
            let query = sqlx::query(sql).bind(server.stored()).bind(person.stored()).bind(now.epoch());
            let officer = writing.run(query).await? > 0;
            if officer {
                // who refused is not kept
                let (act, by) = if agrees { ("officer-agreed", Some(person)) } else { ("officer-refused", None) };
                writing.record(&NewEntry { server, person: by, act, subject: "" }, now).await?;
            }
            writing.commit().await?;
            Ok(officer)
        })
        .await
    }

    /// The assistant was removed from a server: its data go 30 days later, unless it returns.
    pub async fn server_removed(&self, server: ServerId, now: Moment) -> Result<(), StoreError> {
        let query = sqlx::query("UPDATE server SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL");
        let query = query.bind(server.stored()).bind(now.epoch());
        self.write("write down that a server is gone", query).await.map(drop)
    }

    /// The assistant is in this server (again). What is older than the 30 days is not taken back.
    pub async fn server_present(&self, server: ServerId, now: Moment) -> Result<(), StoreError> {
        self.within("write down that a server is there", async {
            let mut writing = self.begin().await?;
            let old = sqlx::query("DELETE FROM server WHERE id = $1 AND removed_at <= $2");
            writing.run(old.bind(server.stored()).bind(now.minus(REMOVED).epoch())).await?;
            let back = sqlx::query("UPDATE server SET removed_at = NULL WHERE id = $1 AND removed_at IS NOT NULL");
            writing.run(back.bind(server.stored())).await?;
            writing.commit().await
        })
        .await
    }

    /// Every server the store has data of, to compare on start with where the assistant really is.
    pub async fn known_servers(&self) -> Result<Vec<Known>, StoreError> {
        self.within("read which servers are known", async {
            let rows = sqlx::query("SELECT id, removed_at FROM server ORDER BY id").fetch_all(&self.pool).await?;
            let read = |row: &AnyRow| {
                Ok(Known {
                    server: ServerId::read(row.try_get("id")?),
                    removed_at: row.try_get::<Option<i64>, _>("removed_at")?.map(Moment::from_epoch),
                })
            };
            rows.iter().map(read).collect()
        })
        .await
    }
}
