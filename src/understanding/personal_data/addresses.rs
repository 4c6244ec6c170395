//! Street and house number, Dutch ("Van der Helststraat 3-II") and English ("14 Maple Street").

use super::lexicon::{
    CARE, COUNTED, ENGLISH_STREET, HOUSEHOLD, IN_STREETS, INSTITUTION, KIN, LIVING, NO_STREET, NUMBERED, ORDINARY, PARTICLE, STREET_HEAD,
    TITLE, WHOLE_STREET,
};
use super::person::{Context, ends_with_any};
use super::tokens::{Token, gap};
use super::{Candidate, Kind, Rank};

/// Endings of street names, also in lower case.
const STRONG: &[&str] = &[
    "straat",
    "str",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "singel",
    "dreef",
    "steeg",
    "plantsoen",
    "dijk",
    "burgwal",
    "allee",
    "straatje",
    "boulevard",
    "pleintje",
];

/// Endings of street names, with a capital and when the word is none of the language.
const WEAK: &[&str] = &[
    "hof", "pad", "park", "baan", "markt", "wal", "erf", "veld", "kamp", "brink", "dam", "haven", "hoek", "gaarde", "weide", "akker",
    "ring", "vaart", "poort", "meent", "donk", "stede", "tuin", "zoom", "rak", "diep", "horst", "oever", "werf", "kwartier", "eind",
    "wijk", "berg", "burg", "land", "es", "dal", "bos", "bosch", "beemd", "kreek", "sloot", "sluis", "brug", "hage", "stein", "waard",
    "heuvel", "hout", "wende", "haghe", "hoven", "dreven", "lei", "vest", "rui", "laar",
];

/// Proposes every address.
pub(super) fn find(context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
    for at in 0..context.tokens.len() {
        if let Some(token) = context.at(at)
            && token.digit
            && house_number(token)
            && let Some((first, last)) = dutch(context, at).or_else(|| numbered_first(context, at)).or_else(|| english(context, at))
            && let (Some(start), Some(end)) = (context.at(first), context.at(last))
        {
            // "mevrouw van Dijk 83" stays a name, "kind: Hof van Holland 26" becomes an address.
            let doubtful = context.before(at, 1).is_some_and(|street| street.is(WHOLE_STREET));
            out.push(Candidate::new(Kind::Address, start.start..end.end, if doubtful { Rank::Distinct } else { Rank::Cued }));
        }
    }
}

/// "12", "12b", "9bis", "3-II", "442-3".
fn house_number(token: &Token<'_>) -> bool {
    let word = token.folded.as_ref();
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = word.get(digits..).unwrap_or("");
    let addition = rest.is_empty()
        || rest.starts_with('-') && rest.len() <= 5
        || rest.len() == 1
        || matches!(rest, "bis" | "hs" | "rd" | "huis" | "ii" | "iii" | "iv" | "abc" | "zw" | "bg" | "boven" | "hoog");
    let year = digits == 4 && rest.is_empty() && (word.starts_with("202") || word.starts_with("201") || word.starts_with("19"));
    (1..=5).contains(&digits) && addition && !word.starts_with('0') && !year && !matches!(rest, "u" | "x" | "e" | "j" | "m")
}

/// What follows the number is not what it counts.
fn not_counting(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(next) = context.at(at + 1) else { return true };
    let after = context.at(at).and_then(|token| context.text.get(token.end..)).and_then(|tail| tail.chars().next());
    let clock = after == Some(':') && next.digit || after == Some('.') && next.digit && next.gap & gap::SPACE == 0;
    !(clock || matches!(after, Some('%' | '/' | '€' | '°' | '+')) || next.joined() && next.is(COUNTED) && next.length > 1)
}

fn dutch(context: &Context<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let number = context.at(at)?;
    let mut street = at.checked_sub(1)?;
    let mut free = number.gap & !(gap::SPACE | gap::COMMA | gap::DOT) == 0;
    if matches!(context.folded(street), "nr" | "nummer" | "no" | "huisnummer" | "huisnr" | "number") {
        free = number.gap & !(gap::SPACE | gap::DOT | gap::COLON) == 0;
        street = street.checked_sub(1)?;
        // "aan het Oosterpad op nummer 15"
        if matches!(context.folded(street), "op" | "at") {
            street = street.checked_sub(1)?;
        }
    } else if number.gap & gap::DOT != 0 && !context.folded(street).ends_with("str") {
        return None;
    }
    // "Weerdsingel WZ 14"
    if context.at(street).is_some_and(|side| side.upper && matches!(side.folded.as_ref(), "nz" | "zz" | "wz" | "oz" | "ez")) {
        street = street.checked_sub(1)?;
    }
    let token = context.at(street)?;
    if !free || !not_counting(context, at) {
        return None;
    }
    let comma = number.gap & gap::COMMA != 0;
    let last = if addition(context, at + 1) { at + 1 } else { at };
    if !comma && (street_word(context, token) || separate_street(context, street)) {
        return Some((walk_back(context, street), last));
    }
    if let Some(head) = headed(context, street).filter(|_| !comma) {
        return Some((head, last));
    }
    let written = |index: usize| {
        context.at(index).is_some_and(|token| token.capital && !token.digit && !token.is(INSTITUTION) && !token.is(NUMBERED))
    };
    // "woont op Achter de Hoven 12", "adres: Kievit 8"
    for back in 1..=5 {
        let Some(cue) = street.checked_sub(back) else { break };
        if !context.at(cue + 1).is_some_and(|token| token.joined() || token.gap & !(gap::SPACE | gap::COLON) == 0) {
            break;
        }
        if context.at(cue).is_some_and(|token| token.is(LIVING)) {
            let first = (cue + 1..=street).find(|&index| {
                !matches!(
                    context.folded(index),
                    "op" | "aan" | "in" | "bij" | "is" | "de" | "het" | "at" | "van" | "nu" | "zijn" | "haar" | "was" | "to" | "naar"
                ) || written(index)
            });
            let named = first.is_some_and(|first| {
                written(street) && (first..=street).all(|index| written(index) || context.at(index).is_some_and(|token| token.is(PARTICLE)))
            });
            return named.then_some((first.unwrap_or(street), last));
        }
    }
    // "Kievit 8, 1234 AB"
    let postcode = context.at(last + 1).is_some_and(|code| {
        let digits = code.folded.bytes().take_while(u8::is_ascii_digit).count();
        let letters = code.folded.get(digits..).unwrap_or("");
        digits == 4
            && (letters.len() == 2
                || letters.is_empty() && context.at(last + 2).is_some_and(|pair| pair.length == 2 && pair.upper && pair.joined()))
    });
    (postcode && (written(street) || !context.ordinary(token) && token.length > 3) && !comma).then(|| (walk_back(context, street), last))
}

/// "hs", "bis", "II", "a": belongs to the number.
fn addition(context: &Context<'_, '_>, at: usize) -> bool {
    context.at(at).is_some_and(|token| {
        token.gap & !(gap::SPACE | gap::OTHER) == 0
            && (matches!(token.folded.as_ref(), "hs" | "bis" | "ii" | "iii" | "iv" | "rood" | "zwart" | "bg")
                || token.length == 1
                    && token.capital
                    && !token.digit
                    && token.folded.as_ref() != "i"
                    && context.gap_after(at) & gap::DOT == 0)
    })
}

/// "Oude Gracht", "Lange Singel": the ending as a word of its own after another capital.
fn separate_street(context: &Context<'_, '_>, at: usize) -> bool {
    let (Some(token), Some(before)) = (context.at(at), context.before(at, 1)) else { return false };
    token.capital
        && token.joined()
        && before.capital
        && !before.digit
        && !before.is(TITLE | HOUSEHOLD)
        && matches!(
            token.folded.as_ref(),
            "gracht"
                | "straat"
                | "laan"
                | "weg"
                | "kade"
                | "singel"
                | "dijk"
                | "plein"
                | "steeg"
                | "dreef"
                | "hof"
                | "pad"
                | "wal"
                | "haven"
                | "markt"
        )
}

/// "nr 12 in de Tulpstraat": the last word of the street.
fn numbered_first(context: &Context<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let cued = context.before(at, 1).is_some_and(|before| matches!(before.folded.as_ref(), "nr" | "nummer" | "huisnummer" | "huisnr"));
    if !cued || !matches!(context.folded(at + 1), "in" | "aan" | "op" | "van") {
        return None;
    }
    let street = if matches!(context.folded(at + 2), "de" | "het" | "'t") { at + 3 } else { at + 2 };
    let last = (street..street + 3).find(|&index| context.at(index).is_some_and(|token| token.joined() && street_word(context, token)))?;
    Some((at, last))
}

fn street_word(context: &Context<'_, '_>, token: &Token<'_>) -> bool {
    let word = token.folded.as_ref();
    if token.is(NO_STREET) || token.digit {
        return false;
    }
    if ends_with_any(word, STRONG) {
        return token.capital
            || !(token.is(ORDINARY)
                || token.is(NUMBERED)
                || ends_with_any(word, &["weg", "dijk", "plein", "str"]) && (context.is_word)(word));
    }
    let starts = token.gap & (gap::BREAK | gap::DOT | gap::COLON) != 0;
    let strong_word = token.is(WHOLE_STREET)
        && token.capital
        && (!starts
            || matches!(
                word,
                "brink"
                    | "singel"
                    | "rokin"
                    | "damrak"
                    | "spui"
                    | "vrijthof"
                    | "neude"
                    | "noordeinde"
                    | "zuideinde"
                    | "westeinde"
                    | "oosteinde"
            ));
    strong_word
        || token.capital
            && !token.known
            && !token.is(INSTITUTION | ORDINARY)
            && ends_with_any(word, WEAK)
            && word.len() > 6
            && !(context.is_word)(word)
            && (!starts || ends_with_any(word, &["pad", "hof", "erf", "wal", "gaarde", "weide", "akker", "markt"]))
            && !token.is(super::lexicon::GIVEN_NAME)
        || token.capital && matches!(word, "street" | "road" | "avenue" | "lane") && token.joined()
}

/// The first word of "Lange Nieuwstraat", "Burgemeester van Tuyllkade", "Van der Helststraat".
fn walk_back(context: &Context<'_, '_>, street: usize) -> usize {
    let mut first = street;
    for back in 1..=4 {
        let Some(index) = street.checked_sub(back) else { break };
        let linked = context
            .at(index + 1)
            .is_some_and(|token| token.joined() || token.gap & gap::DOT != 0 && context.at(index).is_some_and(|title| title.length < 5));
        let Some(token) = context.at(index).filter(|_| linked) else { break };
        if token.is(TITLE | HOUSEHOLD | CARE | KIN) && !token.is(super::lexicon::SURNAME) {
            // "Familie Smit Hoogstraat 8": the name is not the street's.
            return street;
        }
        let plain = token.is(ORDINARY) && !token.is(IN_STREETS) || token.is(LIVING) || token.digit;
        if token.capital && !plain {
            first = index;
        } else if !token.is(PARTICLE) {
            break;
        }
    }
    first
}

/// "Laan van Meerdervoort", "Plein van de Vrede"; in lower case only "laan van".
fn headed(context: &Context<'_, '_>, last: usize) -> Option<usize> {
    for back in 2..=5 {
        let head = last.checked_sub(back)?;
        let token = context.at(head)?;
        if !context.at(head + 1).is_some_and(Token::joined) {
            return None;
        }
        let word = token.folded.as_ref();
        let linked = matches!(context.folded(head + 1), "van" | "der" | "op" | "de" | "of" | "du" | "des" | "la");
        let french = matches!(word, "rue" | "chaussee" | "avenue" | "boulevard" | "place");
        if linked
            && ((token.capital || french) && context.at(last).is_some_and(|token| token.capital) || word == "laan")
            && (token.is(STREET_HEAD) || token.capital && ends_with_any(word, STRONG))
        {
            return Some(head);
        }
    }
    None
}

fn english(context: &Context<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let cued = || {
        (1..=3).any(|back| {
            context.before(at, back).is_some_and(|token| token.is(LIVING) || matches!(token.folded.as_ref(), "house" | "home" | "flat"))
        })
    };
    for last in at + 1..=at + 4 {
        let token = context.at(last).filter(|token| token.joined() && !token.digit)?;
        let word = token.folded.as_ref();
        if last > at + 1 && token.capital && token.is(ENGLISH_STREET)
            || last == at + 2
                && !token.capital
                && matches!(word, "street" | "road" | "rd" | "avenue" | "ave" | "lane" | "crescent" | "terrace")
                && !context.at(at + 1).is_some_and(|name| name.is(ORDINARY | COUNTED))
        {
            return Some((at, last));
        }
        let one_word = last == at + 1 && token.capital && !context.ordinary(token) && !token.is(INSTITUTION | COUNTED) && !token.known;
        let near = context.before(at, 1).is_some_and(|before| matches!(before.folded.as_ref(), "at" | "to" | "address" | "is"));
        if one_word
            && (token.length > 3 && cued() && !context.at(last + 1).is_some_and(|next| next.capital && next.joined())
                || near
                    && ends_with_any(
                        word,
                        &["way", "gate", "fields", "view", "side", "wood", "green", "gardens", "street", "road", "court"],
                    ))
        {
            return Some((at, last));
        }
        // Between number and suffix stand names only.
        if !token.capital && (last > at + 1 || token.is(COUNTED | ORDINARY)) {
            return None;
        }
    }
    None
}
