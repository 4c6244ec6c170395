//! What a model is built from: plain data, without files, without reply texts.

use crate::message::Locale;

/// Everything a [`Model`](super::Model) is made of.
#[derive(Clone, Debug, Default)]
pub struct ModelSpec {
    /// The topics, in the order in which their numbers are given out.
    pub topics: Vec<TopicSpec>,
    /// Word groups: concepts with all the ways to say them. The same name in both languages is one concept.
    pub groups: Vec<GroupSpec>,
    /// Messages no topic answers.
    pub out_of_scope: Vec<Labelled>,
    /// Messages of somebody in danger now.
    pub acute: Vec<Labelled>,
    /// Messages with danger words and no danger: a film, a drill, the past.
    pub calm: Vec<Labelled>,
    /// Municipalities, older names, and names that fit several.
    pub places: PlaceSpec,
    /// Names that are no personal data: organisations, hospitals, help lines.
    pub known_names: Vec<String>,
    /// Published telephone numbers, digits only.
    pub published_numbers: Vec<String>,
}

/// One topic: its id and its words in each language.
#[derive(Clone, Debug, Default)]
pub struct TopicSpec {
    /// The fixed id.
    pub id: String,
    /// Dutch and English, by [`Locale::index`].
    pub words: [WordSpec; 2],
}

/// The words of a topic in one language.
#[derive(Clone, Debug, Default)]
pub struct WordSpec {
    /// Word sequences that are enough on their own.
    pub phrases: Vec<String>,
    /// Words or `@groups` that count together.
    pub words: Vec<String>,
    /// At least one of these must occur, when there are any.
    pub needs: Vec<String>,
    /// With one of these it is never this topic.
    pub excludes: Vec<String>,
    /// Messages that must land here.
    pub examples: Vec<String>,
}

/// A concept in one language.
#[derive(Clone, Debug)]
pub struct GroupSpec {
    /// Its name, without `@`.
    pub name: String,
    /// The language of its words.
    pub locale: Locale,
    /// Words, fixed expressions, `begin*` and `*end`.
    pub words: Vec<String>,
}

/// A message with the topic it belongs to, or with none.
#[derive(Clone, Debug)]
pub struct Labelled {
    /// Its language.
    pub locale: Locale,
    /// The message.
    pub text: String,
    /// The topic's id; `None` when the message is out of scope.
    pub topic: Option<String>,
}

/// Names of places.
#[derive(Clone, Debug, Default)]
pub struct PlaceSpec {
    /// Official names of municipalities.
    pub municipalities: Vec<String>,
    /// Another or older name, and the official names it can stand for (one, or several to choose from).
    pub aliases: Vec<(String, Vec<String>)>,
}
