//! Bank accounts: the length that the country has, and check digits or the shape of a Dutch account.

use std::ops::Range;

use super::person::Context;
use super::tokens::gap;

/// Length of an IBAN per country, for the countries people here have accounts in.
const IBAN_LENGTHS: &[(&str, usize)] = &[
    ("NL", 18),
    ("BE", 16),
    ("DE", 22),
    ("FR", 27),
    ("GB", 22),
    ("PL", 28),
    ("ES", 24),
    ("IT", 27),
    ("TR", 26),
    ("PT", 25),
    ("LU", 20),
    ("AT", 20),
    ("CH", 21),
    ("IE", 22),
    ("RO", 24),
    ("BG", 22),
    ("HU", 28),
    ("CZ", 24),
    ("SK", 24),
    ("DK", 18),
    ("SE", 24),
    ("NO", 15),
    ("FI", 18),
    ("GR", 27),
    ("LT", 20),
    ("LV", 21),
    ("EE", 20),
    ("HR", 21),
    ("SI", 19),
    ("MA", 28),
    ("CY", 28),
    ("MT", 31),
    ("UA", 29),
    ("RS", 22),
    ("AL", 28),
    ("BA", 20),
];

/// Whether `iban` (letters and digits only) gives 1 modulo 97, the country code and check digits moved to the end.
pub(super) fn passes_mod_97(iban: &str) -> bool {
    let turned = iban.chars().skip(4).chain(iban.chars().take(4));
    let mut rest = 0;
    for c in turned {
        let Some(value) = c.to_digit(36) else { return false };
        rest = (rest * if value > 9 { 100 } else { 10 } + value) % 97;
    }
    rest == 1
}

/// The IBAN that starts at a word: "NL91ABNA...", "NL 91 ABNA ...".
pub(super) fn iban_at(context: &Context<'_, '_>, at: usize) -> Option<Range<usize>> {
    let token = context.at(at)?;
    let mut letters = token.folded.bytes();
    let whole = letters.next()?.is_ascii_lowercase() && letters.next()?.is_ascii_lowercase() && letters.next()?.is_ascii_digit();
    let apart = |before: &super::tokens::Token<'_>| before.length == 2 && !before.digit && token.gap == gap::SPACE && token.length == 2;
    let start = if whole { token.start } else { context.before(at, 1).filter(|before| apart(before))?.start };
    Some(start..start + iban_length(context.text.get(start..)?)?)
}

/// Bytes of `text` that are an IBAN, if it starts with one.
fn iban_length(text: &str) -> Option<usize> {
    let &(country, wanted) =
        IBAN_LENGTHS.iter().find(|(code, _)| text.get(..2).is_some_and(|letters| code.eq_ignore_ascii_case(letters)))?;
    let mut compact = String::with_capacity(wanted);
    let mut apart = 0;
    for (at, c) in text.char_indices() {
        if !c.is_ascii_alphanumeric() {
            apart += 1;
            if apart > 1 || !matches!(c, ' ' | '.' | '-') {
                return None;
            }
            continue;
        }
        apart = 0;
        compact.push(c.to_ascii_uppercase());
        if compact.len() == wanted {
            let ends = !text.get(at + 1..)?.chars().next().is_some_and(char::is_alphanumeric);
            let dutch = country == "NL"
                && compact.chars().skip(4).take(4).all(char::is_alphabetic)
                && compact.chars().skip(8).all(|c| c.is_ascii_digit());
            return (ends && (dutch || passes_mod_97(&compact))).then_some(at + 1);
        }
    }
    None
}
