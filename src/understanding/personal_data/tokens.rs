//! The words of a message, each with its place, its bits from the lexicon and what stands before it.

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
    pub bits: u32,
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
    pub(super) fn is(&self, bits: u32) -> bool {
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

/// The words of `text`; the last one is empty and holds what stands at the end.
pub(super) fn read<'t>(text: &'t str, lexicon: &Lexicon) -> Vec<Token<'t>> {
    let mut tokens = Vec::with_capacity(text.len() / 5 + 2);
    let mut reader = Reader { text, lexicon, gap: gap::BREAK, open: None };
    let mut chars = text.char_indices().peekable();
    let (mut upper, mut lower) = (0usize, 0usize);
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, n)| n);
        let inside = if c.is_alphanumeric() {
            true
        } else {
            let within = reader.open.is_some();
            within && (('\u{300}'..='\u{36f}').contains(&c) || (matches!(c, '\'' | '’' | '-') && next.is_some_and(char::is_alphanumeric)))
        };
        if inside {
            let open = reader.open.get_or_insert_with(|| Open::new(at, c));
            open.end = at + c.len_utf8();
            if c.is_uppercase() {
                open.uppers += 1;
                upper += 1;
            } else if c.is_alphabetic() {
                open.lowers += 1;
                lower += 1;
            } else if c.is_numeric() {
                open.digits += 1;
            }
            open.plain &= c.is_ascii() && !c.is_ascii_uppercase();
            continue;
        }
        reader.close(&mut tokens);
        reader.gap |= match c {
            ' ' | '\t' | '\u{a0}' => gap::SPACE,
            '.' => gap::DOT,
            ',' | ';' => gap::COMMA,
            ':' | '=' => gap::COLON,
            '(' | ')' | '[' | ']' => gap::BRACKET,
            '\n' | '\r' | '!' | '?' => gap::BREAK,
            '\'' | '’' | '‘' | '"' | '“' | '”' | '„' | '*' | '_' => gap::QUOTE,
            _ => gap::OTHER,
        };
    }
    reader.close(&mut tokens);
    let end = Open { start: text.len(), end: text.len(), capital: false, uppers: 0, lowers: 0, digits: 0, plain: true };
    reader.gap |= gap::BREAK;
    reader.open = Some(end);
    reader.close(&mut tokens);
    if upper > 12 && upper > 2 * lower {
        for token in &mut tokens {
            token.capital = false;
            token.upper = false;
        }
    }
    tokens
}

struct Open {
    start: usize,
    end: usize,
    capital: bool,
    uppers: usize,
    lowers: usize,
    digits: usize,
    plain: bool,
}

impl Open {
    fn new(start: usize, first: char) -> Self {
        Self { start, end: start, capital: first.is_uppercase(), uppers: 0, lowers: 0, digits: 0, plain: true }
    }
}

struct Reader<'t, 'l> {
    text: &'t str,
    lexicon: &'l Lexicon,
    gap: u8,
    open: Option<Open>,
}

impl<'t> Reader<'t, '_> {
    fn close(&mut self, tokens: &mut Vec<Token<'t>>) {
        let Some(open) = self.open.take() else { return };
        let word = self.text.get(open.start..open.end).unwrap_or("");
        let folded = if open.plain { Cow::Borrowed(word) } else { Cow::Owned(fold(word)) };
        tokens.push(Token {
            start: open.start,
            end: open.end,
            bits: self.lexicon.bits(&folded),
            folded,
            gap: self.gap,
            capital: open.capital,
            upper: open.uppers > 1 && open.lowers == 0 && open.digits == 0,
            digit: open.digits > 0,
            length: open.uppers + open.lowers + open.digits,
            known: false,
        });
        self.gap = 0;
    }
}

/// Lower case, without accents.
pub(super) fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(char::to_lowercase)
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(lexicon::plain)
        .collect()
}
