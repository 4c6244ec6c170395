//! Folding and words: what a person typed becomes lower-case words without accents, each with its place in the original.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// More words than this are not read: a chat message has some hundreds at most.
pub const MAX_WORDS: usize = 20_000;

/// One word of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Place of the folded form in [`Words::folded`].
    folded: Range<usize>,
    /// Byte range in the original text, on character borders.
    pub span: Range<usize>,
    /// Number of the sentence it stands in, from 0.
    pub sentence: usize,
    /// It starts with a capital.
    pub capital: bool,
    /// It is the first word of its sentence.
    pub first: bool,
}

/// The words of one text.
#[derive(Clone, Debug, Default)]
pub struct Words {
    folded: String,
    words: Vec<Word>,
    /// For each sentence: it ends with a question mark.
    questions: Vec<bool>,
}

/// Word parts that end with a full stop without ending a sentence.
const ABBREVIATIONS: &[&str] = &[
    "mw", "mevr", "dhr", "fam", "mr", "mrs", "ms", "dr", "drs", "bijv", "bv", "ca", "evt", "nr", "tel", "geb", "st", "incl", "ivm", "resp",
    "vs",
];

impl Words {
    /// Reads the words of `text`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut out =
            Self { folded: String::with_capacity(text.len()), words: Vec::with_capacity(text.len() / 5 + 1), questions: Vec::new() };
        let mut reader = Reader { sentence: 0, sentence_has_word: false, question: false };
        let mut open: Option<(usize, usize, bool)> = None; // folded start, original start, capital
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|&(_, n)| n);
            let inside = c.is_alphanumeric()
                || (open.is_some() && is_combining_mark(c))
                || (is_apostrophe(c) && open.is_some() && next.is_some_and(char::is_alphanumeric));
            if inside {
                if open.is_none() {
                    if out.words.len() == MAX_WORDS {
                        break;
                    }
                    open = Some((out.folded.len(), at, c.is_uppercase()));
                }
                fold_char(c, &mut out.folded);
                continue;
            }
            if let Some(start) = open.take() {
                reader.close(&mut out, start, at);
            }
            reader.punctuation(&mut out, c, next);
        }
        if let Some(start) = open.take() {
            reader.close(&mut out, start, text.len());
        }
        if reader.sentence_has_word {
            out.questions.push(reader.question);
        }
        out
    }

    /// How many words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// There is not one word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The word at `index`, with its place.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Word> {
        self.words.get(index)
    }

    /// The folded form of the word at `index`; empty past the end.
    #[must_use]
    pub fn folded(&self, index: usize) -> &str {
        self.words.get(index).and_then(|w| self.folded.get(w.folded.clone())).unwrap_or_default()
    }

    /// All words in order, folded.
    pub fn iter(&self) -> impl Iterator<Item = (&Word, &str)> {
        self.words.iter().map(|w| (w, self.folded.get(w.folded.clone()).unwrap_or_default()))
    }

    /// The sentence that most likely carries the question: the last one with a question mark, else the last one.
    #[must_use]
    pub fn closing_sentence(&self) -> usize {
        self.questions.iter().rposition(|&q| q).unwrap_or_else(|| self.questions.len().saturating_sub(1))
    }

    /// How many sentences have a word.
    #[must_use]
    pub fn sentences(&self) -> usize {
        self.questions.len()
    }
}

struct Reader {
    sentence: usize,
    sentence_has_word: bool,
    question: bool,
}

impl Reader {
    fn close(&mut self, out: &mut Words, (folded, start, capital): (usize, usize, bool), end: usize) {
        if folded == out.folded.len() {
            return; // only marks that fold to nothing
        }
        out.words.push(Word {
            folded: folded..out.folded.len(),
            span: start..end,
            sentence: self.sentence,
            capital,
            first: !self.sentence_has_word,
        });
        self.sentence_has_word = true;
    }

    fn punctuation(&mut self, out: &mut Words, c: char, next: Option<char>) {
        let ends = match c {
            '?' => {
                self.question = true;
                true
            }
            '!' | '\n' | ';' => true,
            '.' | '…' => {
                next.is_none_or(char::is_whitespace)
                    && out.words.last().is_none_or(|w| !out.folded.get(w.folded.clone()).is_some_and(|f| ABBREVIATIONS.contains(&f)))
            }
            _ => false,
        };
        if ends && self.sentence_has_word {
            out.questions.push(self.question);
            self.sentence += 1;
            self.sentence_has_word = false;
            self.question = false;
        } else if ends && self.question {
            // "..?" or "!?" after the sentence was closed
            if let Some(last) = out.questions.last_mut() {
                *last = true;
            }
            self.question = false;
        }
    }
}

/// Characters that people type as an apostrophe.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

/// Lower case, without accents and apostrophes; ligatures become their letters.
fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        if c != '\'' && c != '`' {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    if is_apostrophe(c) || is_combining_mark(c) {
        return;
    }
    decompose_compatible(c, |part| {
        if !is_combining_mark(part) && part.is_alphanumeric() {
            match part {
                'ß' => out.push_str("ss"),
                'ø' | 'Ø' => out.push('o'),
                'æ' | 'Æ' => out.push_str("ae"),
                'ł' | 'Ł' => out.push('l'),
                'ı' => out.push('i'),
                'đ' | 'Đ' => out.push('d'),
                _ => out.extend(part.to_lowercase().filter(|l| !is_combining_mark(*l))),
            }
        }
    });
}

/// The folded form of a short text: its words with one space between them.
#[must_use]
pub fn fold(text: &str) -> String {
    let words = Words::read(text);
    let mut out = String::with_capacity(text.len());
    for (_, word) in words.iter() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_table() {
        for (text, folded) in [
            ("Wat vráág ik, aan een kínd?", "wat vraag ik aan een kind"),
            ("zo’n foto's", "zon fotos"),
            ("’s avonds", "s avonds"),
            ("Súdwest-Fryslân", "sudwest fryslan"),
            ("ﬁets ĳs", "fiets ijs"),
            ("e\u{301}e\u{301}n", "een"),
            ("", ""),
            ("\u{0}\u{7f}  \u{200b}", ""),
            ("112!!", "112"),
        ] {
            assert_eq!(fold(text), folded, "{text:?}");
        }
    }

    #[test]
    fn sentences_and_their_question() {
        let words = Words::read("Mw. de Boer valt vaak. Wat nu?! Ik hoor het graag.");
        assert_eq!(words.sentences(), 3);
        assert_eq!(words.closing_sentence(), 1);
        assert!(words.get(0).is_some_and(|w| w.first && w.capital));
    }

    #[test]
    fn spans_lie_in_the_original() {
        let text = "Zó'n kind…";
        let words = Words::read(text);
        let spans: Vec<&str> = words.iter().filter_map(|(w, _)| text.get(w.span.clone())).collect();
        assert_eq!(spans, ["Zó'n", "kind"]);
    }
}
