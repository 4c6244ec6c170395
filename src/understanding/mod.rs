//! What a person means: text in, [`Understanding`] out. Pure: no input or output, no clock, no chance, no async.
//!
//! A [`Model`] is built once from what authors wrote ([`spec::ModelSpec`]): word groups, phrases, words and examples.
//! For every message it
//!
//! 1. folds the text to words with their places ([`text`]),
//! 2. decides the language from the words ([`language`]),
//! 3. reads each word: known, inflected, a compound, or misspelt ([`lexicon`], [`forms`]),
//! 4. finds authored sequences ([`sequence`]) and lists features ([`features`]),
//! 5. decides whether somebody is in danger now ([`emergency`]), before and apart from everything else,
//! 6. scores the topics ([`score`]) with weights learned from the examples ([`train`]),
//! 7. finds a municipality ([`place`]) and personal data ([`personal_data`]).
//!
//! For authors it tells why ([`explain`]), and what every example does to the whole ([`survey`]).
//!
//! ```
//! use meldwijzer::message::Locale;
//! use meldwijzer::understanding::{Meant, Model};
//! use meldwijzer::understanding::spec::{ModelSpec, TopicSpec, WordSpec};
//!
//! let topic = |id: &str, phrase: &str, example: &str| TopicSpec {
//!     id: id.to_owned(),
//!     words: [WordSpec { phrases: vec![phrase.to_owned()], examples: vec![example.to_owned()], ..WordSpec::default() }, WordSpec::default()],
//! };
//! let spec = ModelSpec {
//!     topics: vec![
//!         topic("ask-child", "vraag ik aan een kind", "wat vraag ik aan een meisje van zes?"),
//!         topic("contact-veilig-thuis", "nummer van veilig thuis", "hoe laat is veilig thuis open?"),
//!     ],
//!     ..ModelSpec::default()
//! };
//! let model = Model::build(&spec).expect("the words are sound");
//! let understood = model.understand("Wat vraag ik aan een kind?", Locale::Nl);
//! assert!(matches!(&understood.meant, Meant::Topics(ids) if ids == &["ask-child"]));
//! ```

pub mod bytes;
mod cores;
pub mod emergency;
mod evidence;
pub mod explain;
pub mod features;
pub mod foreign;
pub mod forms;
pub mod index;
pub mod language;
pub mod lexicon;
mod model;
pub mod personal_data;
pub mod place;
mod score;
pub mod sequence;
pub mod spec;
pub mod survey;
pub mod text;
pub mod train;
pub mod weights;

pub use model::{Compiled, Lesson, Model, Options, SpecError};
pub use personal_data::{Kind, PersonalDatum};
pub use place::Place;
pub use score::Thresholds;

use crate::message::Locale;

/// The id of the topic for danger and for the alarm number.
pub const EMERGENCY: &str = "emergency";

/// Topics of this prefix ask for somebody to call: a place name that is also a word counts more easily there.
const CONTACT_PREFIX: &str = "contact-";

/// A topic with the confidence that it is meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The topic's id.
    pub id: String,
    /// Between 0 and 1.
    pub confidence: f32,
}

/// What the message asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    /// These topics, best first; never empty.
    Topics(Vec<String>),
    /// One of the alternatives, but which one is a guess: ask back.
    OneOf,
    /// Nothing the assistant knows about.
    OutOfScope,
    /// There are no words.
    Nothing,
}

/// How urgent the message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Nobody seems to be in danger now.
    None,
    /// The alarm number is asked for, or the answer is about danger.
    Number,
    /// Somebody seems to be in danger now.
    Acute,
}

/// Everything understood from one message. It holds no text of the message besides the words that decided.
#[derive(Clone, Debug)]
pub struct Understanding {
    /// The language to answer in.
    pub locale: Locale,
    /// The words told the language; otherwise it is the fallback.
    pub language_certain: bool,
    /// It is in neither of the languages that the assistant speaks.
    pub foreign: bool,
    /// How urgent it is.
    pub alarm: Alarm,
    /// What is asked.
    pub meant: Meant,
    /// Confidence in the best topic, between 0 and 1.
    pub confidence: f32,
    /// How surely the best topic is meant rather than none, between 0 and 1; compared with the threshold.
    pub in_scope: f32,
    /// Confidence that somebody is in danger now, between 0 and 1.
    pub danger: f32,
    /// Up to four other topics, best first; when nothing is answered, what would be asked back.
    pub alternatives: Vec<Alternative>,
    /// The municipality that was named.
    pub place: Place,
    /// Personal data: kind and place in the text, never the text.
    pub personal_data: Vec<PersonalDatum>,
    /// The words that decided, strongest first; none of them lies in personal data.
    pub keywords: Vec<String>,
}

/// Most alternatives that are named.
const MOST_ALTERNATIVES: usize = 4;
/// Most words that are named as deciding.
const MOST_KEYWORDS: usize = 6;
/// Beside an emergency another topic is answered from this confidence on.
const BESIDE_EMERGENCY: f32 = 0.5;
/// A message is refused outright only when it is likelier than not that no topic is meant: a wrong refusal leaves
/// somebody alone, a needless question back does not.
const RATHER_NONE: f32 = 0.5;
/// Below this confidence in the best topic there is nothing to ask back.
const WORTH_ASKING: f32 = 0.12;
/// Alternatives below this confidence are not worth naming.
const WORTH_NAMING: f32 = 0.02;

impl Model {
    /// Understands one message. `fallback` is the language to assume when the words do not tell.
    #[must_use]
    pub fn understand(&self, text: &str, fallback: Locale) -> Understanding {
        let compiled = &self.compiled;
        let knows = |word: &str| compiled.lexicon.knows(word, Locale::Nl) || compiled.lexicon.knows(word, Locale::En);
        let personal_data = self.recogniser.find(text, &knows);
        let analysis = compiled.analyse_without(text, fallback, &personal_data);
        let locale = analysis.language.locale;
        let scores = compiled.score(&analysis);
        let id = |topic: usize| compiled.topics.get(topic).map_or("", |t| t);
        let best = scores.ranking.first().copied();
        let confidence = best.map_or(0.0, |c| c.confidence);
        let danger = compiled.danger_in(text, &analysis, scores.danger_margin);
        let acute = danger >= compiled.thresholds.acute;
        let mut topics: Vec<String> = Vec::new();
        let answerable = scores.scope >= compiled.thresholds.answer;
        let mut meant = match best {
            _ if analysis.words.is_empty() => Meant::Nothing,
            Some(best) if answerable && confidence >= compiled.thresholds.ask_back => {
                topics.push(id(best.topic).to_owned());
                Meant::Topics(topics.clone())
            }
            // rather in scope than not, but which topic is a guess
            Some(_) if scores.none < RATHER_NONE && confidence >= WORTH_ASKING => Meant::OneOf,
            _ => Meant::OutOfScope,
        };
        let mut alarm = if topics.iter().any(|t| t == EMERGENCY) { Alarm::Number } else { Alarm::None };
        if acute {
            alarm = Alarm::Acute;
            topics.retain(|t| t != EMERGENCY && confidence >= BESIDE_EMERGENCY);
            topics.insert(0, EMERGENCY.to_owned());
            meant = Meant::Topics(topics.clone());
        }
        let alternatives = scores
            .ranking
            .iter()
            .filter(|c| c.confidence >= WORTH_NAMING && !topics.iter().any(|t| t == id(c.topic)))
            .map(|c| Alternative { id: id(c.topic).to_owned(), confidence: c.confidence })
            .take(MOST_ALTERNATIVES)
            .collect();
        let strange: Vec<bool> = analysis.readings.iter().map(|reading| reading.how > lexicon::How::Inflected).collect();
        let for_contact = best.is_some_and(|b| id(b.topic).starts_with(CONTACT_PREFIX));
        let keywords = match best {
            _ if acute => self.deciding_words(&analysis, &personal_data, compiled.danger()),
            Some(best) if !topics.is_empty() => self.deciding_words(&analysis, &personal_data, best.topic),
            _ => Vec::new(),
        };
        Understanding {
            locale,
            language_certain: analysis.language.certain,
            // words of another language are strange, and looking further costs time
            foreign: strange.contains(&true) && foreign::is_foreign(&analysis.words, &knows),
            alarm,
            meant,
            confidence: if acute { danger } else { confidence },
            in_scope: if acute { 1.0 } else { scores.scope },
            danger,
            alternatives,
            place: compiled.places.find(&analysis.words, &strange, &knows, for_contact),
            personal_data,
            keywords,
        }
    }

    /// The words with the most evidence, strongest first, without personal data.
    fn deciding_words(&self, analysis: &model::Analysis, hidden: &[PersonalDatum], class: usize) -> Vec<String> {
        let evidence = self.compiled.evidence(analysis, class);
        let mut order: Vec<(f32, usize)> = evidence.into_iter().zip(0..).filter(|(e, _)| *e > 0.05).collect();
        order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut words: Vec<String> = Vec::new();
        for (_, at) in order {
            let Some(word) = analysis.words.get(at) else {
                continue;
            };
            let private = hidden.iter().any(|d| d.span.start < word.span.end && word.span.start < d.span.end);
            let folded = analysis.words.folded(at);
            if !private && !words.iter().any(|w| w == folded) {
                words.push(folded.to_owned());
            }
            if words.len() == MOST_KEYWORDS {
                break;
            }
        }
        words
    }
}
