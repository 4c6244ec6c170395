//! Settings from flags and environment. Secrets cannot be printed.

use std::ffi::OsString;
use std::fmt;
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
}
