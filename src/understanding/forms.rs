//! Word forms: plural, diminutive, adjective and verb endings folded to one key, for Dutch and English.
//!
//! A full stemmer harms this subject (Kraaij-Pohlmann makes "geweld" and "wel" one word), so this folds only regular
//! endings and spelling rules, and is asked only when the exact word is not known.

use crate::message::Locale;

/// Words whose ending looks like an inflection and is none.
const KEEP_NL: &[&str] = &[
    "geweld",
    "beleid",
    "moeder",
    "vader",
    "zuster",
    "broeder",
    "anders",
    "alles",
    "iets",
    "niets",
    "soms",
    "thuis",
    "huis",
    "steeds",
    "einde",
    "mede",
    "vrede",
    "liefde",
    "ziekte",
    "gedeelte",
    "gemeente",
    "familie",
    "politie",
    "ambulance",
    "school",
    "beide",
    "morgen",
    "tegen",
    "zonder",
    "samen",
    "leven",
    "wapen",
    "teken",
    "buiten",
    "binnen",
    "boven",
    "veten",
    "goed",
    "kwaad",
    "altijd",
    "tijd",
];

/// As [`KEEP_NL`], for English.
const KEEP_EN: &[&str] = &[
    "bruise",
    "police",
    "abuse",
    "advice",
    "nothing",
    "anything",
    "something",
    "everything",
    "always",
    "does",
    "this",
    "was",
    "his",
    "bed",
    "need",
    "thing",
    "during",
    "evening",
    "morning",
    "sibling",
    "news",
    "else",
    "red",
    "speed",
    "bleed",
    "wedding",
    "less",
];

/// How Dutch participles begin.
const PARTICIPLES: &[&str] = &["ge", "be", "ver", "ont", "her", "mis", "aange", "opge", "uitge", "afge", "vastge", "doodge", "dichtge"];

/// Endings of Dutch diminutives, longest first, each with what must stand before it: boompje, but stapje is stap + je.
const DIMINUTIVES: &[(&str, &str)] =
    &[("etjes", ""), ("etje", ""), ("pjes", "m"), ("pje", "m"), ("tjes", ""), ("tje", ""), ("jes", ""), ("je", "")];

/// The key under which all regular forms of a folded word meet.
#[must_use]
pub fn key(word: &str, locale: Locale) -> String {
    if !word.is_ascii() || word.len() < 4 || word.bytes().any(|b| b.is_ascii_digit()) {
        return word.to_owned();
    }
    let stem = match locale {
        Locale::Nl => dutch(word),
        Locale::En => english(word),
    };
    canonical(stem, locale)
}

fn strip<'w>(word: &'w str, ending: &str, keep: usize) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|stem| stem.len() >= keep)
}

fn dutch(word: &str) -> &str {
    if KEEP_NL.contains(&word) {
        return word;
    }
    if let Some(stem) = DIMINUTIVES.iter().find_map(|(ending, before)| strip(word, ending, 3).filter(|stem| stem.ends_with(before))) {
        return stem;
    }
    for (ending, keep) in [("dden", 3), ("tten", 3), ("dde", 3), ("tte", 3)] {
        // meldde is meld + de: keep one letter of the doubled consonant
        if let Some(stem) = strip(word, ending, keep) {
            return word.get(..=stem.len()).unwrap_or(stem);
        }
    }
    if let Some(stem) = strip(word, "ende", 4).or_else(|| strip(word, "end", 4)) {
        return stem;
    }
    if let Some(stem) = strip(word, "en", 3).or_else(|| strip(word, "e", 3)) {
        return strip(stem, "t", 4).filter(|s| ends_in_voiceless(s)).unwrap_or(stem);
    }
    if let Some(stem) = strip(word, "s", 4).filter(|s| !s.ends_with('s')) {
        return stem;
    }
    if let Some(stem) = strip(word, "dt", 3) {
        return word.get(..=stem.len()).unwrap_or(stem);
    }
    // mishandeld and mishandelt, gewurgd and gewurgt: people write either
    if word.len() >= 6
        && PARTICIPLES.iter().any(|begin| word.starts_with(begin))
        && let Some(stem) = strip(word, "d", 5).filter(|s| s.ends_with(['l', 'r', 'n', 'g', 'b', 'v', 'z', 'm', 'w']))
    {
        return stem;
    }
    strip(word, "t", 4).filter(|s| !s.ends_with(['a', 'e', 'i', 'o', 'u', 'h'])).unwrap_or(word)
}

fn ends_in_voiceless(stem: &str) -> bool {
    stem.ends_with(['k', 'f', 'p']) || stem.ends_with("ch")
}

fn english(word: &str) -> &str {
    if KEEP_EN.contains(&word) {
        return word;
    }
    for ending in ["ings", "ing", "edly", "ed", "ly"] {
        if let Some(stem) = strip(word, ending, 3) {
            return stem;
        }
    }
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word;
    }
    if let Some(stem) = strip(word, "es", 3) {
        return stem;
    }
    strip(word, "s", 3).or_else(|| strip(word, "e", 3)).unwrap_or(word)
}

/// One letter for a doubled one, and one spelling for a final sound: stappen/stap, namen/naam, geven/geef, wordt/word.
fn canonical(stem: &str, locale: Locale) -> String {
    let mut out = String::with_capacity(stem.len());
    for c in stem.chars() {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    if locale == Locale::Nl {
        let last = match out.chars().last() {
            Some('v') => Some('f'),
            Some('z') => Some('s'),
            Some('d') => Some('t'),
            _ => None,
        };
        if let Some(last) = last {
            out.pop();
            out.push(last);
        }
    } else if out.ends_with(['y', 'i']) && out.len() > 3 {
        out.pop();
        out.push('i');
    } else if out.len() > 3 && out.ends_with('e') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_forms_meet() {
        for forms in [
            &["stap", "stappen", "stapje", "stapjes"][..],
            &["naam", "namen"],
            &["geef", "geven"],
            &["melden", "meldt", "meld", "meldde", "meldden"],
            &["signaal", "signalen", "signaaltje"],
            &["vragen", "vraag", "vraagt", "vraagje"],
            &["werkt", "werken", "werkte", "werk"],
            &["school", "schooltje"],
            &["mishandeld", "mishandelt"],
            &["bange", "bang"],
        ] {
            let keys: Vec<String> = forms.iter().map(|f| key(f, Locale::Nl)).collect();
            assert!(keys.windows(2).all(|k| k.first() == k.last()), "{forms:?} gave {keys:?}");
        }
    }

    #[test]
    fn dutch_words_stay_apart() {
        for (a, b) in [("geweld", "wel"), ("veilig", "veiling"), ("letsel", "letten"), ("kind", "kin"), ("moeder", "moed"), ("mes", "mest")]
        {
            assert_ne!(key(a, Locale::Nl), key(b, Locale::Nl), "{a} {b}");
        }
    }

    #[test]
    fn english_forms_meet() {
        for forms in [
            &["report", "reports", "reported", "reporting"][..],
            &["stop", "stopped", "stopping"],
            &["worry", "worries", "worried"],
            &["bruises", "bruised"],
            &["child", "childs"],
        ] {
            let keys: Vec<String> = forms.iter().map(|f| key(f, Locale::En)).collect();
            assert!(keys.windows(2).all(|k| k.first() == k.last()), "{forms:?} gave {keys:?}");
        }
    }
}
