//! An answer becomes blocks that every platform can show: headings, text, lists, contacts and buttons.
//!
//! Rendering decides nothing. It takes the ids of an [`Answer`](crate::answer::Answer), looks the texts and the
//! contacts up in the content, and gives a [`Reply`] in one language.

mod plain;
mod reply;

pub use plain::plain;
pub use reply::{render, render_contact, render_in_public, render_others};

use crate::message::Locale;

/// One piece of a reply that is never cut in the middle of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of a few words.
    Heading(String),
    /// A paragraph of one or more sentences.
    Text(String),
    /// A short list, possibly led in by the text block before it.
    List(Vec<String>),
    /// Somebody to call.
    Contact(ContactCard),
}

/// A contact as it is shown, every field in the language of the reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactCard {
    /// Name of the organisation.
    pub name: String,
    /// The number as printed; `None` when no source prints one.
    pub phone: Option<String>,
    /// Web address; shown when there is no number.
    pub url: String,
    /// What it is for, its hours, its cost, and the month in which it was checked: whole sentences.
    pub facts: Vec<String>,
}

/// What a button does when it is tapped. It carries all the state there is, so that it still works after a restart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Shows the answer for a topic.
    Topic(String),
    /// Shows the further part of a topic.
    Detail(String),
    /// Shows the answer for a topic in this language.
    Translate(String, Locale),
    /// "Not what I meant": shows these topics instead, or how to go on when there is none.
    Others(Vec<String>),
    /// Nobody is in danger: the same, without the alarm.
    FalseAlarm(Vec<String>),
    /// Opens an answer that others must not see, for the person who asked.
    Open(Opening),
}

/// An answer that waits to be opened. It holds no word of the message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Opening {
    /// The topics it answers, best first.
    pub topics: Vec<Mark>,
    /// Where no topic is answered: those it asks back with.
    pub choices: Vec<Mark>,
    /// Topics that may have been meant instead.
    pub others: Vec<Mark>,
}

/// A topic in two bytes, for a button that has little room. Of the topics there are no two have the same; a test looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub u16);

impl Mark {
    /// The mark of a topic: FNV-1a, 32 bits, folded (<http://www.isthe.com/chongo/tech/comp/fnv/>).
    #[must_use]
    pub fn of(id: &str) -> Self {
        let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self((hash >> 16) as u16 ^ hash as u16)
    }
}

/// A choice the person can tap or, in the terminal, type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What it does.
    pub action: Action,
}

/// A reply in one language, ready for a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The language it is written in.
    pub locale: Locale,
    /// The core: what to do first, then the rest. Never empty.
    pub blocks: Vec<Block>,
    /// The further part, shown on request; empty when there is none.
    pub detail: Vec<Block>,
    /// What the person may want next.
    pub buttons: Vec<Button>,
    /// Somebody is in danger now: it goes before other replies.
    pub urgent: bool,
}

impl Reply {
    /// One line, with nothing to follow.
    #[must_use]
    pub fn line(text: String, locale: Locale) -> Self {
        Self { locale, blocks: vec![Block::Text(text)], detail: Vec::new(), buttons: Vec::new(), urgent: false }
    }
}
