//! How a word sounds, roughly: people who do not know a spelling write what they hear.

use super::build::deletion_hash;
use crate::message::Locale;

/// The hash of how a word sounds; words that sound alike have the same.
pub(super) fn sound_hash(word: &str, locale: Locale) -> u32 {
    // apart from the hashes of letters
    deletion_hash(std::iter::once(b'~').chain(sound(word, locale)))
}

/// A word as it sounds, roughly: letters that people mix up are one letter, and no letter is doubled.
fn sound(word: &str, locale: Locale) -> Vec<u8> {
    let bytes = word.as_bytes();
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&letter) = bytes.get(at) {
        let next = bytes.get(at + 1).copied();
        let (sounds, long) = match (locale, letter, next) {
            (Locale::Nl, b'i', Some(b'j')) | (Locale::Nl, b'e', Some(b'i')) => (b'y', 2),
            (Locale::Nl, b'o' | b'a', Some(b'u')) => (b'w', 2),
            (Locale::Nl, b'c', Some(b'h')) => (b'g', 2),
            (Locale::Nl, b'd', Some(b't')) | (Locale::Nl, b't', Some(b'h')) => (b't', 2),
            (Locale::Nl, b'd', None) => (b't', 1),
            (Locale::Nl, b'z', _) => (b's', 1),
            (Locale::Nl, b'v', _) => (b'f', 1),
            (Locale::Nl, b'y', _) => (b'i', 1),
            (Locale::En, b'e' | b'i', Some(b'i' | b'e' | b'a')) => (b'i', 2),
            (_, b'p', Some(b'h')) => (b'f', 2),
            (_, b'q', Some(b'u')) => (b'k', 2),
            (Locale::Nl, b'x', _) | (_, b'c', _) => (b'k', 1),
            (_, letter, _) => (letter, 1),
        };
        if out.last() != Some(&sounds) {
            out.push(sounds);
        }
        at += long;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_sound_alike() {
        for (a, b) in
            [("bereik", "berijk"), ("mischien", "misgien"), ("word", "wordt"), ("cliente", "klliente"), ("psychisch", "psichisch")]
        {
            assert_eq!(sound(a, Locale::Nl), sound(b, Locale::Nl), "{a} {b}");
        }
        assert_eq!(sound("recieve", Locale::En), sound("receive", Locale::En));
        assert_ne!(sound("bereik", Locale::Nl), sound("beroep", Locale::Nl));
    }
}
