//! For authors: what was read, what fired, and which words pulled towards which topic. Data only; the words that
//! people read are made of it elsewhere.

use super::emergency::Clauses;
use super::lexicon::How;
use super::model::{Analysis, Model};
use super::sequence::Meaning;
use super::{Kind, Place, Thresholds, Understanding};
use crate::message::Locale;

/// One word as it was read. Words of personal data and names of places are [hidden](HIDDEN), here and everywhere below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadWord {
    /// The folded word.
    pub word: String,
    /// It lies in personal data or names a place.
    pub hidden: bool,
    /// How it was recognised.
    pub how: How,
    /// When it is not known as it is written: the known words it was taken for.
    pub taken_for: Vec<String>,
    /// Its groups.
    pub groups: Vec<String>,
    /// It is not recognised, but one example has it.
    pub in_one_example: bool,
    /// So common that it tells little.
    pub common: bool,
}

/// Stands for a word that is not repeated.
pub const HIDDEN: &str = "…";

/// What an author wrote and the message holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired {
    /// In which list it stands.
    pub list: FiredList,
    /// The group, or the topic.
    pub of: String,
    /// The words of the message.
    pub words: String,
}

/// The lists of authors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiredList {
    /// A fixed expression of a group.
    Group,
    /// A phrase of a topic.
    Phrase,
    /// A word of a topic.
    Word,
    /// A word that a topic needs.
    Need,
    /// A word that excludes a topic.
    Exclude,
}

/// Words with their evidence (natural logarithm of odds), strongest first.
pub type Weighed = Vec<(String, f32)>;

/// Is somebody in danger now?
#[derive(Clone, Debug, PartialEq)]
pub struct Danger {
    /// Confidence between 0 and 1.
    pub confidence: f32,
    /// The words that speak for it or against it, in the whole message.
    pub words: Weighed,
    /// The part of the message that sounds more dangerous than the whole, when there is one.
    pub clause: Option<String>,
}

/// A topic, or none, with the words that speak most for and against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The topic; `None` stands for none of them.
    pub topic: Option<String>,
    /// Confidence between 0 and 1.
    pub confidence: f32,
    /// The words.
    pub words: Weighed,
}

/// Why a topic is not the best one.
#[derive(Clone, Debug, PartialEq)]
pub struct Rival {
    /// The topic; `None` stands for none of them.
    pub topic: Option<String>,
    /// Confidence between 0 and 1.
    pub confidence: f32,
    /// Word by word the evidence for the best topic less the evidence for this one.
    pub words: Weighed,
    /// The part of the difference that lies in no word.
    pub rest: f32,
    /// It cannot be this one, whatever else is said.
    pub ruled_out: Option<RuledOut>,
}

/// Why a topic is out of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuledOut {
    /// None of the words occurs that it needs.
    Needs,
    /// These words exclude it.
    Excludes(String),
}

/// Everything behind one decision.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// What was decided.
    pub understood: Understanding,
    /// The words.
    pub words: Vec<ReadWord>,
    /// What authors wrote and the message holds.
    pub fired: Vec<Fired>,
    /// Danger.
    pub danger: Danger,
    /// The best topic, or none when that is likelier, and those after it.
    pub reasons: Vec<Reason>,
    /// Why not the others; the topic that was asked about comes first.
    pub rivals: Vec<Rival>,
    /// Confidence that no topic is meant.
    pub none: f32,
    /// From where on a topic is answered and the alarm raised.
    pub thresholds: Thresholds,
    /// Below this confidence in none of the topics it is asked back rather than refused.
    pub rather_none: f32,
    /// Below this confidence in the best topic there is nothing to ask back.
    pub worth_asking: f32,
}

/// How many topics are listed.
const TOPICS: usize = 4;
/// Against how many rivals the best topic is held.
const RIVALS: usize = 3;
/// How many words are named.
const WORDS: usize = 8;
/// Less evidence is not worth naming.
const WORTH_NAMING: f32 = 0.05;

impl Model {
    /// Explains what [`understand`](Self::understand) makes of a message; with a topic, also why that one was not meant.
    #[must_use]
    pub fn explain(&self, text: &str, fallback: Locale, asked: Option<&str>) -> Explanation {
        let understood = self.understand(text, fallback);
        let analysis = self.compiled.analyse_without(text, fallback, &understood.personal_data);
        let places: Vec<String> = match &understood.place {
            Place::None => Vec::new(),
            Place::One(name) => super::text::fold(name).split_whitespace().map(str::to_owned).collect(),
            Place::Several(names) => {
                names.iter().flat_map(|n| super::text::fold(n).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
            }
        };
        let private =
            |span: &std::ops::Range<usize>| understood.personal_data.iter().any(|d| d.span.start < span.end && span.start < d.span.end);
        let hidden = analysis.words.iter().map(|(word, folded)| private(&word.span) || places.iter().any(|p| p == folded)).collect();
        let view = View { model: self, analysis: &analysis, hidden };
        let ranking = view.ranking();
        let winner = ranking.first().map_or(self.compiled.none(), |(class, _)| *class);
        let asked = asked.and_then(|id| self.compiled.topics.iter().position(|t| **t == *id)).filter(|class| *class != winner);
        let others = ranking.iter().map(|(class, _)| *class).filter(|class| *class != winner && Some(*class) != asked);
        let rivals: Vec<usize> = asked.into_iter().chain(others).take(RIVALS + usize::from(asked.is_some())).collect();
        Explanation {
            words: view.words(),
            fired: view.fired(),
            danger: view.danger(text, understood.danger),
            reasons: ranking.iter().take(TOPICS).map(|(class, confidence)| view.reason(*class, *confidence)).collect(),
            rivals: rivals.into_iter().map(|class| view.rival(winner, class, &ranking)).collect(),
            none: ranking.iter().find(|(class, _)| *class == self.compiled.none()).map_or(0.0, |(_, confidence)| *confidence),
            understood,
            thresholds: self.compiled.thresholds,
            rather_none: super::RATHER_NONE,
            worth_asking: super::WORTH_ASKING,
        }
    }
}

/// One message, with its personal data out of sight.
struct View<'m> {
    model: &'m Model,
    analysis: &'m Analysis,
    hidden: Vec<bool>,
}

impl View<'_> {
    fn is_hidden(&self, at: usize) -> bool {
        self.hidden.get(at).copied().unwrap_or_default()
    }

    fn word(&self, at: usize) -> &str {
        if self.is_hidden(at) { HIDDEN } else { self.analysis.words.folded(at) }
    }

    fn said(&self, start: usize, end: usize) -> String {
        (start..end).map(|at| self.word(at)).collect::<Vec<_>>().join(" ")
    }

    fn name(&self, class: usize) -> Option<String> {
        self.model.compiled.topics.get(class).map(ToString::to_string)
    }

    /// Every topic and none with its confidence, best first.
    fn ranking(&self) -> Vec<(usize, f32)> {
        let compiled = &self.model.compiled;
        let mut margins = compiled.margin_list(self.analysis);
        if self.analysis.readings.iter().all(|r| r.how == How::Unknown) {
            // without one known word nothing is ever answered
            let (none, topics) = margins.split_at_mut(compiled.none());
            topics.fill(f32::NEG_INFINITY);
            none.fill(0.0);
        }
        let best = margins.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let share = |margin: f32| ((margin - best) * compiled.thresholds.slope).exp();
        let sum: f32 = margins.iter().map(|margin| share(*margin)).sum();
        let mut ranking: Vec<(usize, f32)> = margins.iter().map(|margin| share(*margin) / sum).enumerate().collect();
        ranking.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranking
    }

    fn words(&self) -> Vec<ReadWord> {
        let lexicon = &self.model.compiled.lexicon;
        let read = self.analysis.readings.iter().enumerate().map(|(at, reading)| {
            let folded = self.analysis.words.folded(at);
            // the part that carries the meaning is kept first, and said last
            let known = reading.words.iter().rev().filter(|w| **w != 0 && reading.how != How::Exact);
            ReadWord {
                word: self.word(at).to_owned(),
                hidden: self.is_hidden(at),
                how: reading.how,
                taken_for: known.filter_map(|w| lexicon.commonest_form(*w)).filter(|w| *w != folded).map(str::to_owned).collect(),
                groups: reading.groups.as_slice().iter().map(|g| lexicon.group_name(*g).to_owned()).collect(),
                in_one_example: reading.how == How::Unknown && lexicon.knows(folded, self.analysis.language.locale),
                common: reading.common,
            }
        });
        read.collect()
    }

    fn fired(&self) -> Vec<Fired> {
        let shown = self.analysis.hits.iter().filter(|hit| (hit.start..hit.end).any(|at| !self.is_hidden(at)));
        let fired = shown.map(|hit| {
            let topic = |t: u16| self.name(t.into()).unwrap_or_default();
            let (list, of) = match hit.meaning {
                Meaning::Group(g) => (FiredList::Group, self.model.compiled.lexicon.group_name(g).to_owned()),
                Meaning::Phrase(t) => (FiredList::Phrase, topic(t)),
                Meaning::Word(t) => (FiredList::Word, topic(t)),
                Meaning::Need(t) => (FiredList::Need, topic(t)),
                Meaning::Exclude(t) => (FiredList::Exclude, topic(t)),
            };
            Fired { list, of, words: self.said(hit.start, hit.end) }
        });
        fired.collect()
    }

    fn danger(&self, text: &str, confidence: f32) -> Danger {
        let compiled = &self.model.compiled;
        let (_, whole) = compiled.margins(self.analysis);
        let clauses = Clauses::split(text, self.analysis);
        let parts = clauses.heard().map(|range| (range.clone(), compiled.clause_margin(self.analysis, range)));
        let worst = parts.max_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, margin)| *margin > whole);
        let words = self.strongest(&compiled.evidence(self.analysis, compiled.danger()));
        Danger { confidence, words, clause: worst.map(|(range, _)| self.said(range.start, range.end)) }
    }

    fn reason(&self, class: usize, confidence: f32) -> Reason {
        Reason { topic: self.name(class), confidence, words: self.strongest(&self.model.compiled.evidence(self.analysis, class)) }
    }

    fn rival(&self, winner: usize, class: usize, ranking: &[(usize, f32)]) -> Rival {
        let compiled = &self.model.compiled;
        let (mine, theirs) = (compiled.evidence(self.analysis, winner), compiled.evidence(self.analysis, class));
        let difference: Vec<f32> = mine.iter().zip(&theirs).map(|(a, b)| a - b).collect();
        let margins = compiled.margin_list(self.analysis);
        let margin = |class: usize| margins.get(class).copied().unwrap_or_default();
        let total = (margin(winner) - margin(class)) * compiled.thresholds.slope;
        let ruled_out = margin(class).is_infinite().then(|| {
            let excludes = self.analysis.hits.iter().find(|hit| hit.meaning == Meaning::Exclude(class as u16));
            excludes.map_or(RuledOut::Needs, |hit| RuledOut::Excludes(self.said(hit.start, hit.end)))
        });
        Rival {
            topic: self.name(class),
            confidence: ranking.iter().find(|(c, _)| *c == class).map_or(0.0, |(_, confidence)| *confidence),
            rest: if ruled_out.is_some() { 0.0 } else { total - difference.iter().sum::<f32>() },
            words: self.strongest(&difference),
            ruled_out,
        }
    }

    /// The words with the most evidence; the same word twice counts together.
    fn strongest(&self, evidence: &[f32]) -> Weighed {
        let mut list: Weighed = Vec::new();
        for (at, weight) in evidence.iter().enumerate() {
            let word = self.word(at);
            match list.iter_mut().find(|(known, _)| known == word) {
                Some((_, sum)) => *sum += weight,
                None => list.push((word.to_owned(), *weight)),
            }
        }
        list.retain(|(_, weight)| weight.abs() > WORTH_NAMING);
        list.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
        list.truncate(WORDS);
        list
    }
}

impl Explanation {
    /// The kinds of personal data in the message, each once.
    #[must_use]
    pub fn personal_data(&self) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for datum in &self.understood.personal_data {
            if !kinds.contains(&datum.kind) {
                kinds.push(datum.kind);
            }
        }
        kinds
    }

    /// Confidence in the best topic.
    #[must_use]
    pub fn best(&self) -> f32 {
        self.reasons.iter().filter(|r| r.topic.is_some()).map(|r| r.confidence).next().unwrap_or_default()
    }

    /// A place was named.
    #[must_use]
    pub fn names_a_place(&self) -> bool {
        self.understood.place != Place::None
    }
}
