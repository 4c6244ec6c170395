//! What to answer: ids and arguments, no text. Pure.
//!
//! [`decide`] turns an [`Understanding`](crate::understanding::Understanding) into an [`Answer`]: danger first, then
//! the topic, then a question back, then "not my subject".

mod decide;

pub use decide::decide;

use crate::message::{Locale, Surroundings};
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
    /// A place was named that nobody knows.
    Unknown,
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
    /// Topics that may have been meant instead, best first; `None` where nothing was asked in words.
    pub others: Option<Vec<String>>,
    /// The team in whose midst it is given.
    pub around: Surroundings,
}

/// What people say to be polite: answered when it is said to the assistant, and not worth an interruption.
const SMALL_TALK: [&str; 2] = ["greeting", "thanks"];

/// The topic of somebody who is not safe at home.
pub const SELF_VICTIM: &str = "self-victim";

impl Answer {
    /// The topics that are answered or offered, best first.
    #[must_use]
    pub fn topics(&self) -> &[String] {
        match &self.body {
            Body::Topics(topics) | Body::AskBack(topics) => topics,
            Body::OutOfScope | Body::NoText => &[],
        }
    }

    /// It helps somebody who asked nobody in particular: a topic is answered, or somebody is in danger.
    #[must_use]
    pub fn is_worth_interrupting(&self) -> bool {
        matches!(&self.body, Body::Topics(topics) if !topics.iter().all(|topic| SMALL_TALK.contains(&topic.as_str())))
    }

    /// Others who read along must not see it: it touches the asker's own safety, or the message holds personal data.
    #[must_use]
    pub fn is_private(&self) -> bool {
        !self.personal_data.is_empty() || self.topics().iter().any(|topic| topic == SELF_VICTIM)
    }
}

/// The answer for a topic that was chosen with a button.
#[must_use]
pub fn topic(id: &str, locale: Locale) -> Answer {
    about(Body::Topics(vec![id.to_owned()]), locale)
}

/// An answer without anything that only a message can tell.
#[must_use]
pub fn about(body: Body, locale: Locale) -> Answer {
    Answer { locale, body, personal_data: Vec::new(), place: PlaceAnswer::None, others: None, around: Surroundings::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_must_not_see() {
        let open = topic("ask-child", Locale::Nl);
        assert!(!open.is_private());
        assert!(topic(SELF_VICTIM, Locale::Nl).is_private());
        assert!(about(Body::AskBack(vec!["help".into(), SELF_VICTIM.into()]), Locale::Nl).is_private());
        assert!(Answer { personal_data: vec![Kind::Bsn], ..open }.is_private());
    }

    #[test]
    fn what_is_worth_interrupting_for() {
        let about = |body| about(body, Locale::Nl).is_worth_interrupting();
        assert!(about(Body::Topics(vec!["ask-child".into()])) && about(Body::Topics(vec!["emergency".into(), "greeting".into()])));
        for silent in [
            Body::Topics(vec!["greeting".into()]),
            Body::Topics(vec!["thanks".into()]),
            Body::AskBack(vec!["ask-child".into()]),
            Body::OutOfScope,
            Body::NoText,
        ] {
            assert!(!about(silent.clone()), "{silent:?}");
        }
    }
}
