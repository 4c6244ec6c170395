//! Numbers back to words that people can read; for explanations only, because it looks through all words.

use super::{Lexicon, WordId};

impl Lexicon {
    /// The form in which authors write a vocabulary word most often.
    #[must_use]
    pub fn commonest_form(&self, id: WordId) -> Option<&str> {
        let forms = self.form_entries.iter().zip(0..).flat_map(|(entries, number)| {
            let named = entries.iter().filter(|entry| entry.word == id);
            named.map(move |entry| (entry.count, self.forms.name(number)))
        });
        forms.max_by_key(|(count, name)| (*count, std::cmp::Reverse(*name))).map(|(_, name)| name)
    }
}
