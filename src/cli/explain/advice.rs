//! What an author can do: words to teach, examples to write, things to leave out.

use super::Page;
use crate::understanding::explain::{Explanation, HIDDEN, ReadWord, Rival};
use crate::understanding::lexicon::How;
use crate::understanding::{Alarm, Meant};

/// A rival with more than this share of the best one's confidence is close.
const CLOSE: f32 = 0.25;
/// Words of fewer letters are not worth a group.
const SHORTEST: usize = 3;
/// So many words carry a message.
const TELLING: usize = 6;
/// From this share of the threshold on a danger is nearly told.
const NEARLY: f32 = 0.4;

impl Page<'_> {
    /// What to do, one line each.
    pub(super) fn advice(&mut self, explained: &Explanation, asked: Option<&str>) {
        self.heading("explain-advice");
        let before = self.text.len();
        self.unknown_words(explained);
        let answered = matches!(explained.understood.meant, Meant::Topics(_));
        if answered {
            let is_asked = |r: &Rival| asked.is_some() && r.topic.as_deref() == asked;
            for rival in explained.rivals.iter().filter(|r| is_asked(r) || r.confidence > explained.best() * CLOSE) {
                self.close(rival);
            }
        } else {
            let words = telling(explained);
            self.add("explain-advice-refused", &[("words", &words)]);
            self.add("explain-advice-none", &[]);
        }
        match explained.understood.alarm {
            Alarm::Acute => self.add("explain-advice-calm", &[]),
            _ if explained.danger.confidence >= explained.thresholds.acute * NEARLY => self.add("explain-advice-danger", &[]),
            _ => {}
        }
        let kinds: Vec<String> = explained.personal_data().iter().map(|k| self.line(&format!("personal-{}", k.code()), &[])).collect();
        if !kinds.is_empty() {
            self.add("explain-advice-personal", &[("kinds", &kinds.join(", "))]);
        }
        if explained.names_a_place() {
            self.add("explain-advice-place", &[]);
        }
        if self.text.len() == before {
            self.add("explain-advice-nothing", &[]);
        }
    }

    fn unknown_words(&mut self, explained: &Explanation) {
        let unknown = |once: bool| {
            let mut words: Vec<&str> = explained
                .words
                .iter()
                .filter(|w| w.how == How::Unknown && w.in_one_example == once && !w.hidden)
                .map(|w| w.word.as_str())
                .filter(|w| w.chars().count() >= SHORTEST && !w.starts_with(|c: char| c.is_ascii_digit()))
                .collect();
            words.sort_unstable();
            words.dedup();
            words.join(", ")
        };
        for (id, words) in [("explain-advice-unknown", unknown(false)), ("explain-advice-once", unknown(true))] {
            if !words.is_empty() {
                self.add(id, &[("words", &words), ("locale", explained.understood.locale.code())]);
            }
        }
    }

    /// A topic that nearly won: an example with the words that speak against it teaches most.
    fn close(&mut self, rival: &Rival) {
        let Some(id) = rival.topic.as_deref() else {
            return self.add("explain-advice-none", &[]);
        };
        let against: Vec<&str> =
            rival.words.iter().filter(|(w, weight)| *weight > 0.0 && w != HIDDEN).map(|(w, _)| w.as_str()).take(4).collect();
        let topic = self.topic(Some(id));
        self.add("explain-advice-close", &[("topic", &topic), ("file", id), ("words", &against.join(", "))]);
    }
}

/// The words that carry a message, as far as an example needs them: no common ones, those in groups first.
fn telling(explained: &Explanation) -> String {
    let mut words: Vec<&ReadWord> =
        explained.words.iter().filter(|w| !w.hidden && !w.common && w.word.chars().count() >= SHORTEST).collect();
    words.sort_by_key(|w| w.groups.is_empty());
    let mut named = std::collections::HashSet::new();
    let words: Vec<&str> = words.iter().map(|w| w.word.as_str()).filter(|w| named.insert(*w)).take(TELLING).collect();
    if !words.is_empty() {
        return words.join(", ");
    }
    // all are common: those that decided
    let decided = explained.reasons.iter().flat_map(|r| &r.words).filter(|(word, weight)| *weight > 0.0 && word != HIDDEN);
    decided.map(|(word, _)| word.as_str()).filter(|w| named.insert(*w)).take(TELLING / 2).collect::<Vec<_>>().join(", ")
}
