//! For authors: where every example lands, which authored entries fire in it, and what each of them changes.
//!
//! One pass over the examples with the compiled model; see [`Survey`].

use std::collections::HashMap;

use super::features::{Feature, FeatureId};
use super::lexicon::{How, Reading};
use super::model::{Analysis, Compiled, Model};
use super::score::{self, Candidate, Thresholds};
use super::sequence::Symbol;
use super::text::Words;
use crate::message::Locale;

/// Where an authored entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// A phrase of the topic with this number.
    Phrase(usize),
    /// A word of the topic with this number.
    Word(usize),
    /// Anything else: a needed or excluded word, or an entry of a word group.
    Other,
}

/// A phrase, word or group entry as it was written.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Its language.
    pub locale: Locale,
    /// Words, `@groups`, or one `begin*` or `*end`.
    pub text: &'a str,
    /// Where it stands.
    pub list: List,
}

/// What became of one example.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Landing {
    /// The topic that is answered, by number.
    pub answered: Option<usize>,
    /// It is likelier than not that no topic is meant, so nothing is asked back either.
    pub refused: bool,
    /// It raises the alarm.
    pub alarm: bool,
    /// The best topics.
    pub ranking: Vec<Candidate>,
    /// Confidence that no topic is meant.
    pub none: f32,
    /// The topics of which a phrase occurs, each once.
    pub phrases: Vec<usize>,
    /// The entries that fire, by their place in the list that was given, each once.
    pub fired: Vec<usize>,
    /// Those of them without which another topic, or none, would be answered.
    pub deciding: Vec<usize>,
}

/// The authored entries, ready to be found in messages.
#[derive(Debug)]
pub struct Survey<'m> {
    compiled: &'m Compiled,
    lists: Vec<List>,
    /// By its first word or group: the entry and what follows.
    starts: HashMap<Symbol, Vec<(usize, Vec<Symbol>)>>,
    /// `begin*` by what stands before the asterisk, by language.
    begins: [HashMap<String, Vec<usize>>; 2],
    /// `*end` likewise.
    ends: [HashMap<String, Vec<usize>>; 2],
}

/// A place where an entry was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct At {
    entry: usize,
    start: usize,
    end: usize,
}

impl Model {
    /// Prepares to look for these entries.
    #[must_use]
    pub fn survey(&self, entries: &[Entry<'_>]) -> Survey<'_> {
        let mut survey = Survey {
            compiled: &self.compiled,
            lists: entries.iter().map(|e| e.list).collect(),
            starts: HashMap::new(),
            begins: [HashMap::new(), HashMap::new()],
            ends: [HashMap::new(), HashMap::new()],
        };
        for (number, entry) in entries.iter().enumerate() {
            survey.add(number, entry);
        }
        survey
    }
}

impl Survey<'_> {
    fn add(&mut self, number: usize, entry: &Entry<'_>) {
        let affixes = match (entry.text.strip_suffix('*'), entry.text.strip_prefix('*')) {
            (Some(begin), _) => Some((&mut self.begins, begin)),
            (None, Some(end)) => Some((&mut self.ends, end)),
            (None, None) => None,
        };
        if let Some((tables, affix)) = affixes {
            if let Some(table) = tables.get_mut(entry.locale.index()) {
                table.entry(super::text::fold(affix)).or_default().push(number);
            }
            return;
        }
        let Some(symbols) = self.symbols(entry) else { return };
        if let Some((first, rest)) = symbols.split_first() {
            self.starts.entry(*first).or_default().push((number, rest.to_vec()));
        }
    }

    /// The words and groups of an entry; `None` when one of them is nothing the model knows.
    fn symbols(&self, entry: &Entry<'_>) -> Option<Vec<Symbol>> {
        let lexicon = &self.compiled.lexicon;
        let mut symbols = Vec::new();
        for part in entry.text.split_whitespace() {
            if let Some(name) = part.strip_prefix('@') {
                symbols.push(Symbol::Group(lexicon.group(name.trim_end_matches(|c: char| !c.is_alphanumeric()))?));
                continue;
            }
            for (_, word) in Words::read(part).iter() {
                let [id, _] = lexicon.number(word).and_then(|number| lexicon.exact(number, entry.locale))?.words;
                symbols.push(Symbol::Word(id));
            }
        }
        Some(symbols)
    }

    /// Where this example lands, and what its entries have to do with it.
    #[must_use]
    pub fn land(&self, text: &str, locale: Locale) -> Landing {
        let compiled = self.compiled;
        let analysis = compiled.analyse(text, locale);
        let scores = compiled.score(&analysis);
        let margins = compiled.margin_list(&analysis);
        let answered = compiled.answered(&analysis, &margins);
        let found = self.find(&analysis);
        let mut landing = Landing {
            answered,
            refused: answered.is_none() && scores.none >= super::RATHER_NONE,
            alarm: compiled.danger_in(text, &analysis, scores.danger_margin) >= compiled.thresholds.acute,
            none: scores.none,
            fired: found.iter().map(|at| at.entry).collect(),
            ..Landing::default()
        };
        landing.fired.dedup();
        for number in &landing.fired {
            let without = match self.lists.get(*number) {
                Some(List::Phrase(topic)) => {
                    landing.phrases.push(*topic);
                    self.without_phrase(*topic, *number, &found, &analysis)
                }
                Some(List::Word(topic)) => self.without_word(*topic, *number, &found, &margins),
                Some(List::Other) | None => None,
            };
            if without.is_some_and(|margins| compiled.answered(&analysis, &margins) != answered) {
                landing.deciding.push(*number);
            }
        }
        landing.phrases.sort_unstable();
        landing.phrases.dedup();
        landing.ranking = scores.ranking;
        landing
    }

    /// Every place of every entry, by entry.
    fn find(&self, analysis: &Analysis) -> Vec<At> {
        let readings = &analysis.readings;
        let mut found = Vec::new();
        for (start, reading) in readings.iter().enumerate() {
            for (entry, rest) in symbols_of(reading).filter_map(|symbol| self.starts.get(&symbol)).flatten() {
                let end = start + 1 + rest.len();
                let after = readings.get(start + 1..end);
                if after.is_some_and(|after| after.iter().zip(rest).all(|(r, symbol)| symbols_of(r).any(|s| s == *symbol))) {
                    found.push(At { entry: *entry, start, end });
                }
            }
        }
        for (locale, (begins, ends)) in Locale::ALL.into_iter().zip(self.begins.iter().zip(&self.ends)) {
            for (start, (_, word)) in analysis.words.iter().enumerate() {
                // a word that only the other language knows is read in that one
                if locale != analysis.language.locale
                    && self.compiled.lexicon.number(word).and_then(|number| self.compiled.lexicon.exact(number, locale)).is_none()
                {
                    continue;
                }
                let cuts = word.char_indices().map(|(at, _)| at).chain([word.len()]);
                let fitting = cuts.flat_map(|at| [word.get(..at).and_then(|w| begins.get(w)), word.get(at..).and_then(|w| ends.get(w))]);
                found.extend(fitting.flatten().flatten().map(|entry| At { entry: *entry, start, end: start + 1 }));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The margins without a phrase; `None` when another phrase of the topic fires as well.
    fn without_phrase(&self, topic: usize, number: usize, found: &[At], analysis: &Analysis) -> Option<Vec<f32>> {
        let same = |at: &At| at.entry != number && self.lists.get(at.entry) == Some(&List::Phrase(topic));
        let id: FeatureId = self.compiled.space.id(Feature::Phrase(topic as u16))?;
        (!found.iter().any(same)).then(|| self.compiled.margins_without(analysis, id))
    }

    /// The margins without a word; `None` when enough others of the topic fire.
    fn without_word(&self, topic: usize, number: usize, found: &[At], margins: &[f32]) -> Option<Vec<f32>> {
        let count = |skip: Option<usize>| {
            let of_topic = found.iter().filter(|at| Some(at.entry) != skip && self.lists.get(at.entry) == Some(&List::Word(topic)));
            let mut places: Vec<(usize, usize)> = of_topic.map(|at| (at.start, at.end)).collect();
            places.sort_unstable();
            places.dedup();
            places.len().min(score::MOST_WORDS.into())
        };
        let lost = count(None) - count(Some(number));
        (lost > 0).then(|| {
            let mut without = margins.to_vec();
            if let Some(margin) = without.get_mut(topic) {
                *margin -= score::WORD * lost as f32;
            }
            without
        })
    }
}

impl Compiled {
    /// The topic that is answered with these margins, danger aside.
    fn answered(&self, analysis: &Analysis, margins: &[f32]) -> Option<usize> {
        let (none, topics) = margins.split_last()?;
        let (topic, best) = topics.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let Thresholds { slope, answer, ask_back, .. } = self.thresholds;
        let sum: f32 = margins.iter().map(|margin| ((margin - best) * slope).exp()).sum();
        let known = analysis.readings.iter().any(|r| r.how != How::Unknown);
        (known && score::sigmoid((best - none) * slope) >= answer && 1.0 / sum >= ask_back).then_some(topic)
    }

    /// The margins as they are without one feature.
    fn margins_without(&self, analysis: &Analysis, feature: FeatureId) -> Vec<f32> {
        let without = Analysis {
            words: analysis.words.clone(),
            language: analysis.language,
            readings: analysis.readings.clone(),
            hits: analysis.hits.clone(),
            found: analysis.found.iter().filter(|f| f.id != feature).copied().collect(),
            repeats: Vec::new(),
        };
        self.margin_list(&without)
    }
}

fn symbols_of(reading: &Reading) -> impl Iterator<Item = Symbol> + '_ {
    let words = reading.words.iter().filter(|w| **w != 0).map(|w| Symbol::Word(*w));
    words.chain(reading.groups.as_slice().iter().map(|g| Symbol::Group(*g)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::spec::{GroupSpec, ModelSpec, TopicSpec, WordSpec};

    #[test]
    fn entries_are_found_in_the_examples() {
        let list = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        let topic = |id: &str, phrases: &[&str], examples: &[&str]| TopicSpec {
            id: id.to_owned(),
            words: [WordSpec { phrases: list(phrases), examples: list(examples), ..WordSpec::default() }, WordSpec::default()],
        };
        let spec = ModelSpec {
            groups: vec![GroupSpec { name: "kind".to_owned(), locale: Locale::Nl, words: list(&["kind", "kleuter*", "klein meisje"]) }],
            topics: vec![
                topic("ask-child", &["vraag aan een @kind"], &["wat vraag ik aan een kind?", "de vraag aan een kleuterjuf"]),
                topic("contact-veilig-thuis", &["veilig thuis"], &["hoe laat is veilig thuis open?", "het nummer van veilig thuis"]),
            ],
            ..ModelSpec::default()
        };
        let model = Model::build(&spec).expect("the words are sound");
        let entry = |text, list| Entry { locale: Locale::Nl, text, list };
        let survey = model.survey(&[
            entry("vraag aan een @kind", List::Phrase(0)),
            entry("veilig thuis", List::Phrase(1)),
            entry("kind", List::Other),
            entry("kleuter*", List::Other),
            entry("klein meisje", List::Other),
            entry("knurft", List::Word(0)),
        ]);
        let fired = |text: &str| survey.land(text, Locale::Nl).fired;
        assert_eq!(fired("de vraag aan een kind"), [0, 2]);
        assert_eq!(fired("de vraag aan een kleuterjuf"), [0, 3]);
        assert_eq!(fired("een klein meisje"), [4]);
        let landing = survey.land("wat is het nummer van veilig thuis?", Locale::Nl);
        assert_eq!((landing.answered, &landing.phrases[..], &landing.fired[..]), (Some(1), &[1][..], &[1][..]));
        assert!(!landing.alarm && landing.deciding.iter().all(|number| *number == 1));
    }
}
