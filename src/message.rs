//! What a platform hands over: a message, who wrote it, where, and in which language to fall back.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language the assistant speaks. Dutch comes first, English is its equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Locale {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Locale {
    /// Both languages, Dutch first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The two-letter code, as in folder names and in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The other language of the two.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }

    /// Position in tables with one entry a language.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Nl => 0,
            Self::En => 1,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text names no language the assistant speaks.
#[derive(Debug, thiserror::Error)]
#[error("unknown language {0:?}: use nl or en")]
pub struct UnknownLocale(String);

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            other => Err(UnknownLocale(other.to_owned())),
        }
    }
}

/// Who can read the place where a message was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Only the person who asks: the terminal, a direct message.
    Asker,
    /// Everybody in a channel.
    Channel,
}

/// What decides the language of an answer besides the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Languages {
    /// What this person chose; it goes before the words.
    pub chosen: Option<Locale>,
    /// The language when neither a choice nor the words tell.
    pub fallback: Locale,
}

impl Languages {
    /// No choice, and this language where the words do not tell.
    #[must_use]
    pub const fn falling_back(fallback: Locale) -> Self {
        Self { chosen: None, fallback }
    }

    /// The language where there are no words to go by.
    #[must_use]
    pub fn without_words(self) -> Locale {
        self.chosen.unwrap_or(self.fallback)
    }
}

/// What a team told about itself; answers then name its own people and region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The official name of a municipality, or of a region of Veilig Thuis.
    pub region: Option<String>,
    /// The officer's (aandachtsfunctionaris) name, as the team wrote it.
    pub officer_name: Option<String>,
    /// How to reach the officer, as the team wrote it.
    pub officer_reach: Option<String>,
}

/// One message of a person to the assistant.
///
/// It carries no name: nothing in the flow needs to know who writes.
#[derive(Clone, Debug)]
pub struct Message {
    /// The words, without the mention of the assistant.
    pub text: String,
    /// What decides the language besides the words.
    pub languages: Languages,
    /// Who can read along.
    pub audience: Audience,
    /// The team in whose midst it was written.
    pub around: Surroundings,
}
