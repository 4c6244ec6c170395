//! What to answer: ids and arguments, no text. Pure.
//!
//! [`decide`] turns an [`Understanding`](crate::understanding::Understanding) into an [`Answer`]: danger first, then
//! the topic, then a question back, then "not my subject".

mod decide;

pub use decide::decide;

use crate::message::Locale;
use crate::understanding::Kind;

/// What the reply is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// These topics, best first; never empty. In danger `emergency` is the first.
    Topics(Vec<String>),
    /// Which of these is meant?
    AskBack(Vec<String>),
    /// Nothing the assistant knows about.
    OutOfScope,
    /// There was no text.
    NoText,
}

/// What is said about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceAnswer {
    /// Nothing.
    None,
    /// The region that serves this municipality.
    Region(String),
    /// Which of these municipalities is meant?
    WhichOf(Vec<String>),
}

/// The decision, ready to be put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The language of the reply.
    pub locale: Locale,
    /// What it is about.
    pub body: Body,
    /// Kinds of personal data to point out, each once.
    pub personal_data: Vec<Kind>,
    /// What to say about a place.
    pub place: PlaceAnswer,
}

/// The answer for a topic that was chosen with a button.
#[must_use]
pub fn topic(id: &str, locale: Locale) -> Answer {
    Answer { locale, body: Body::Topics(vec![id.to_owned()]), personal_data: Vec::new(), place: PlaceAnswer::None }
}
