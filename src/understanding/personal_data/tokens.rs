//! The words of a message, each with its place, its bits from the lexicon and what stands before it: one pass over the
//! bytes, which also tells what the message has at all, so that finders without a chance need not start.

use std::borrow::Cow;

use super::lexicon::{self, Lexicon};

/// What stands between a word and the one before it, as bits.
pub(super) mod gap {
    pub const SPACE: u8 = 1;
    pub const DOT: u8 = 1 << 1;
    pub const COMMA: u8 = 1 << 2;
    pub const COLON: u8 = 1 << 3;
    pub const BRACKET: u8 = 1 << 4;
    pub const BREAK: u8 = 1 << 5;
    pub const QUOTE: u8 = 1 << 6;
    pub const OTHER: u8 = 1 << 7;
}

/// One word or number.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about a word, not states")]
pub(super) struct Token<'t> {
    pub start: usize,
    pub end: usize,
    /// Lower case, plain letters.
    pub folded: Cow<'t, str>,
    pub bits: u64,
    /// What stands before it.
    pub gap: u8,
    /// It starts with a capital (never in a message that is all capitals).
    pub capital: bool,
    /// It is all capitals, two letters or more.
    pub upper: bool,
    pub digit: bool,
    /// Number of letters and digits.
    pub length: usize,
    /// It is part of a known name of an organisation or place.
    pub known: bool,
}

impl Token<'_> {
    pub(super) fn is(&self, bits: u64) -> bool {
        self.bits & bits != 0
    }

    /// Only a space (or an apostrophe, as in "van 't Hof") stands before it.
    pub(super) fn joined(&self) -> bool {
        self.gap & !(gap::SPACE | gap::QUOTE) == 0
    }

    /// One capital letter, as in "J. de Vries".
    pub(super) fn initial(&self) -> bool {
        self.length == 1 && self.capital && !self.digit
    }

    /// The number it is, when it is digits only.
    pub(super) fn number(&self) -> Option<u32> {
        if self.digit { self.folded.parse().ok() } else { None }
    }
}

/// What the whole message has.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about a message, not states")]
pub(super) struct Seen {
    /// The bits of all words together.
    pub bits: u64,
    /// A word other than the first has a capital, or the first is more than a sentence's first word.
    pub capital: bool,
    /// A first name or surname that is no ordinary word, whatever its case.
    pub name: bool,
    /// A single lower-case letter before a full stop: "j. de vries".
    pub initial: bool,
    pub digit: bool,
}

/// The words of `text`; the last one is empty and holds what stands at the end. `lower` is `text` with its ASCII letters
/// in lower case: most words are borrowed from it.
pub(super) fn read<'t>(text: &'t str, lower: &'t str, lexicon: &Lexicon) -> (Vec<Token<'t>>, Seen) {
    let mut tokens = Vec::with_capacity(text.len() / 4 + 2);
    let mut seen = Seen::default();
    let (mut upper, mut small) = (0usize, 0usize);
    let mut gap = gap::BREAK;
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        let class = class(byte);
        let mut width = 1;
        if class & INSIDE == 0 {
            if class & HIGH == 0 {
                seen.initial |= byte == b'.' && tokens.last().is_some_and(|last: &Token<'_>| last.length == 1 && !last.capital && gap == 0);
                gap |= (class & 0xff) as u8;
                at += 1;
                continue;
            }
            let c = char_at(text, at);
            width = c.len_utf8();
            if !c.is_alphanumeric() {
                gap |= wide_gap(c);
                at += width;
                continue;
            }
        }
        let word = Word::scan(text, at);
        let (folded, hash) = if word.plain {
            (Cow::Borrowed(lower.get(at..word.end).unwrap_or("")), word.hash)
        } else {
            let folded = fold(text.get(at..word.end).unwrap_or(""));
            let hash = lexicon::hash(folded.as_bytes());
            (Cow::Owned(folded), hash)
        };
        let mut bits = lexicon.hashed(hash, &folded);
        if bits == 0 && folded.starts_with('g') && lexicon::like_birth(&folded) {
            bits = lexicon::BIRTH;
        }
        let length = word.uppers + word.lowers + word.digits;
        let unusual = word.capital && (!tokens.is_empty() || word.uppers > 1 || length == 1 || bits & !lexicon::KNOWN_START == 0);
        // "Wubbo, de opa van een leerling": a first word nobody knows, and a pause.
        let paused = gap & gap::COMMA != 0 && matches!(tokens.as_slice(), [first] if first.capital && first.bits == 0);
        seen.capital |= unusual || paused;
        seen.name |= bits & (lexicon::GIVEN_NAME | lexicon::SURNAME) != 0
            && (word.capital || bits & (lexicon::ORDINARY | lexicon::WORD_TOO) == 0)
            || folded.ends_with("'s");
        seen.bits |= bits;
        seen.digit |= word.digits > 0;
        upper += word.uppers;
        small += word.lowers;
        tokens.push(Token {
            start: at,
            end: word.end,
            folded,
            bits,
            gap,
            capital: word.capital,
            upper: word.uppers > 1 && word.lowers == 0 && word.digits == 0,
            digit: word.digits > 0,
            length,
            known: false,
        });
        gap = 0;
        at = word.end.max(at + width);
    }
    tokens.push(Token {
        start: text.len(),
        end: text.len(),
        folded: Cow::Borrowed(""),
        bits: 0,
        gap: gap | gap::BREAK,
        capital: false,
        upper: false,
        digit: false,
        length: 0,
        known: false,
    });
    if upper > 12 && upper > 2 * small {
        for token in &mut tokens {
            token.capital = false;
            token.upper = false;
        }
    }
    (tokens, seen)
}

/// A word while it is read.
struct Word {
    end: usize,
    hash: u64,
    capital: bool,
    /// ASCII only: it can be borrowed from the text in lower case.
    plain: bool,
    uppers: usize,
    lowers: usize,
    digits: usize,
}

impl Word {
    /// The word that starts at `start`: letters and digits, and apostrophes and hyphens between them.
    fn scan(text: &str, start: usize) -> Self {
        let mut word = Self { end: start, hash: lexicon::SEED, capital: false, plain: true, uppers: 0, lowers: 0, digits: 0 };
        while let Some(&byte) = text.as_bytes().get(word.end) {
            let class = class(byte);
            if class & LOWER != 0 {
                word.lowers += 1;
            } else if class & UPPER != 0 {
                word.capital |= word.end == start;
                word.uppers += 1;
            } else if class & DIGIT != 0 {
                word.digits += 1;
            } else if class & HIGH != 0 {
                if !word.wide(text, start) {
                    break;
                }
                continue;
            } else if class & LINK == 0 || !char_at(text, word.end + 1).is_alphanumeric() {
                break;
            }
            word.hash = lexicon::step(word.hash, byte.to_ascii_lowercase());
            word.end += 1;
        }
        word
    }

    /// Takes a character outside ASCII along; false when the word ends before it.
    fn wide(&mut self, text: &str, start: usize) -> bool {
        let c = char_at(text, self.end);
        let next = self.end + c.len_utf8();
        if c.is_uppercase() {
            self.capital |= self.end == start;
            self.uppers += 1;
        } else if c.is_alphabetic() {
            self.lowers += 1;
        } else if c.is_numeric() {
            self.digits += 1;
        } else if !(COMBINING.contains(&c) || c == '’' && char_at(text, next).is_alphanumeric()) {
            return false;
        }
        self.plain = false;
        self.end = next;
        true
    }
}

/// The character at `at`; a space after the end.
fn char_at(text: &str, at: usize) -> char {
    match text.as_bytes().get(at) {
        Some(&byte) if byte.is_ascii() => char::from(byte),
        _ => text.get(at..).and_then(|tail| tail.chars().next()).unwrap_or(' '),
    }
}

const COMBINING: std::ops::RangeInclusive<char> = '\u{300}'..='\u{36f}';

const LOWER: u16 = 1 << 8;
const UPPER: u16 = 1 << 9;
const DIGIT: u16 = 1 << 10;
/// Stays inside a word when a letter follows.
const LINK: u16 = 1 << 11;
/// Part of a character outside ASCII.
const HIGH: u16 = 1 << 12;
const INSIDE: u16 = LOWER | UPPER | DIGIT;

/// What a byte is; the low byte holds the bits of `gap`.
const fn class(byte: u8) -> u16 {
    match byte {
        b'a'..=b'z' => LOWER,
        b'A'..=b'Z' => UPPER,
        b'0'..=b'9' => DIGIT,
        b' ' | b'\t' => gap::SPACE as u16,
        b'.' => gap::DOT as u16,
        b',' | b';' => gap::COMMA as u16,
        b':' | b'=' => gap::COLON as u16,
        b'(' | b')' | b'[' | b']' => gap::BRACKET as u16,
        b'\n' | b'\r' | b'!' | b'?' => gap::BREAK as u16,
        b'\'' => gap::QUOTE as u16 | LINK,
        b'"' | b'*' | b'_' => gap::QUOTE as u16,
        b'-' => gap::OTHER as u16 | LINK,
        0x80.. => HIGH,
        _ => gap::OTHER as u16,
    }
}

/// What a character outside ASCII is as a gap.
fn wide_gap(c: char) -> u8 {
    match c {
        '\u{a0}' => gap::SPACE,
        '’' | '‘' | '“' | '”' | '„' => gap::QUOTE,
        _ => gap::OTHER,
    }
}

/// Lower case, without accents.
pub(super) fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !COMBINING.contains(c))
        .flat_map(char::to_lowercase)
        .filter(|c| !COMBINING.contains(c))
        .map(lexicon::plain)
        .collect()
}
