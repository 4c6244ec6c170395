//! Settings from flags and environment. Secrets cannot be printed.

use std::ffi::OsString;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::content::Source;
use crate::message::{Locale, UnknownLocale};

/// A secret that shows nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps a secret.
    #[must_use]
    pub fn new(secret: String) -> Self {
        Self(secret)
    }

    /// The secret itself, for the one call that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The token file cannot be read.
    #[error("DISCORD_TOKEN_FILE {path} cannot be read; give a file that holds the bot's token")]
    TokenFile {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// `DATABASE_URL` is not set and there is no folder for the user's data.
    #[error("there is no place for the database; set DATABASE_URL (sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE), or HOME")]
    NoDataFolder,
    /// `DATABASE_URL`, or the path that stands for it, is not UTF-8.
    #[error("the place of the database is not UTF-8; set DATABASE_URL (sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE)")]
    DatabaseNotText,
    /// `MELDWIJZER_LISTEN` is no address.
    #[error("MELDWIJZER_LISTEN {0:?} is no address with a port; write for example 127.0.0.1:9090")]
    Listen(String),
    /// `MELDWIJZER_LOCALE` names no language.
    #[error("MELDWIJZER_LOCALE")]
    Locale(#[from] UnknownLocale),
}

/// A variable of the environment; an empty one counts as not set.
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// The language of `MELDWIJZER_LOCALE`, else Dutch.
pub fn locale() -> Result<Locale, ConfigError> {
    match variable("MELDWIJZER_LOCALE") {
        Some(value) => Ok(value.to_string_lossy().trim().parse()?),
        None => Ok(Locale::Nl),
    }
}

/// The Discord token from `DISCORD_TOKEN` or the file in `DISCORD_TOKEN_FILE`; an empty one is none.
pub fn discord_token() -> Result<Option<Secret>, ConfigError> {
    let filled = |value: String| {
        let value = value.trim();
        (!value.is_empty()).then(|| Secret::new(value.to_owned()))
    };
    if let Some(token) = std::env::var("DISCORD_TOKEN").ok().and_then(filled) {
        return Ok(Some(token));
    }
    let Some(path) = variable("DISCORD_TOKEN_FILE").map(PathBuf::from) else {
        return Ok(None);
    };
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(filled(text)),
        Err(source) => Err(ConfigError::TokenFile { path, source }),
    }
}

/// The base address of a Discord proxy, when one is set.
#[must_use]
pub fn discord_proxy() -> Option<String> {
    std::env::var("MELDWIJZER_DISCORD_PROXY").ok().map(|p| p.trim_end_matches('/').to_owned()).filter(|p| !p.is_empty())
}

/// Where to tell how the program is doing: `MELDWIJZER_LISTEN`, else nowhere.
pub fn listen() -> Result<Option<SocketAddr>, ConfigError> {
    let Some(value) = variable("MELDWIJZER_LISTEN") else { return Ok(None) };
    let value = value.to_string_lossy();
    value.trim().parse().map(Some).map_err(|_| ConfigError::Listen(value.into_owned()))
}

/// `MELDWIJZER_DISCORD_MESSAGE_CONTENT` is 1: ask Discord for the privileged intent with which channels can be opened.
#[must_use]
pub fn message_content() -> bool {
    is_on(variable("MELDWIJZER_DISCORD_MESSAGE_CONTENT"))
}

/// Only 1 switches something on: whoever writes anything else may mean no.
fn is_on(value: Option<OsString>) -> bool {
    value.is_some_and(|value| value.to_string_lossy().trim() == "1")
}

/// The address of the database: `DATABASE_URL`, else a file in the user's data folder. A secret, as it may hold a
/// password.
pub fn database_url() -> Result<Secret, ConfigError> {
    match variable("DATABASE_URL") {
        Some(url) => url.into_string().map(Secret::new).map_err(|_| ConfigError::DatabaseNotText),
        None => default_database(variable("XDG_DATA_HOME"), variable("HOME")),
    }
}

/// A relative `XDG_DATA_HOME` does not count, says its specification.
fn default_database(data: Option<OsString>, home: Option<OsString>) -> Result<Secret, ConfigError> {
    let data = data.map(PathBuf::from).filter(|folder| folder.is_absolute());
    let folder = data.or_else(|| home.map(|home| PathBuf::from(home).join(".local/share"))).ok_or(ConfigError::NoDataFolder)?;
    let file = folder.join("meldwijzer").join("meldwijzer.sqlite");
    file.to_str().map(|path| Secret::new(format!("sqlite:{path}"))).ok_or(ConfigError::DatabaseNotText)
}

/// The content folder of a flag or of `MELDWIJZER_CONTENT`, else what is built in.
#[must_use]
pub fn source(folder: Option<PathBuf>) -> Source {
    let folder = folder.filter(|f| !f.as_os_str().is_empty()).or_else(|| variable("MELDWIJZER_CONTENT").map(PathBuf::from));
    folder.map_or(Source::BuiltIn, Source::Folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_never_prints_itself() {
        let secret = Secret::new("geheim".into());
        assert_eq!(format!("{secret:?}"), "Secret(…)");
    }

    #[test]
    fn only_a_one_switches_something_on() {
        for (value, on) in
            [(Some("1"), true), (Some(" 1 "), true), (Some("0"), false), (Some("no"), false), (Some(""), false), (None, false)]
        {
            assert_eq!(is_on(value.map(OsString::from)), on, "{value:?}");
        }
    }

    #[test]
    fn the_database_stands_in_the_users_data_folder() {
        for (data, home, url) in [
            (Some("/data"), Some("/home/ik"), "sqlite:/data/meldwijzer/meldwijzer.sqlite"),
            (None, Some("/home/ik"), "sqlite:/home/ik/.local/share/meldwijzer/meldwijzer.sqlite"),
            (Some("hier"), Some("/home/ik"), "sqlite:/home/ik/.local/share/meldwijzer/meldwijzer.sqlite"),
        ] {
            assert_eq!(default_database(data.map(OsString::from), home.map(OsString::from)).unwrap().reveal(), url);
        }
        let nowhere = default_database(None, None).unwrap_err().to_string();
        assert!(nowhere.contains("DATABASE_URL"), "{nowhere}");
    }
}
