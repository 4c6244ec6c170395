//! Street and house number, Dutch ("Van der Helststraat 3-II") and English ("14 Maple Street").

use super::lexicon::{CARE, COUNTED, HOUSEHOLD, INSTITUTION, KIN, LIVING, ORDINARY, PARTICLE, TITLE};
use super::person::listed;
use super::person::{Context, ends_with_any};
use super::tokens::{Token, gap};
use super::{Candidate, Kind, Rank};

/// Endings of street names, also in lower case.
const STRONG: &str = "
straat str laan weg plein kade gracht singel dreef steeg plantsoen dijk burgwal allee straatje boulevard pleintje
";

/// Endings of street names, with a capital and when the word is none of the language.
const WEAK: &str = "
hof pad park baan markt wal erf veld kamp brink dam haven hoek gaarde weide akker ring vaart poort meent donk stede tuin zoom rak diep
horst oever werf kwartier eind wijk berg burg land es dal bos bosch beemd kreek sloot sluis brug hage stein waard heuvel hout wende
haghe hoven dreven
";

/// Streets of one word.
const WHOLE: &str = "
singel rokin damrak spui brink markt haven dam vrijthof neude laan plein weg kade boulevard noordeinde zuideinde westeinde oosteinde
achterom achterweg dorp boschdijk straat dijk
";

/// Heads of "Laan van Meerdervoort".
const HEADS: &str = "laan weg plein straat hof pad park kade singel boulevard dreef baan allee ring kop erf place avenue";

/// Words with such an ending that are no street.
const NO_STREETS: &str = "
onderweg omweg uitweg snelweg terugweg heenweg halverwege tussenweg middenweg schoolplein speelplein loopbaan voetpad fietspad
zebrapad landelijk werkplein busbaan rijbaan afweg leerweg levensweg gang school spoorweg luchtweg
urineweg vluchtweg buurtpark speelveld voetbalveld sportveld sportpark zorgpad beleid begeleid overweg afslag
parkeerplein leerplein kennisplein wandelpad schoolhof gerechtshof strafhof begraafplaats verkeersplein ringweg huisbezoek
vakantiepark dierenpark zorgweg wegwijs
";

const ENGLISH: &str = "
street st road rd avenue ave lane ln drive dr close court ct way place pl crescent terrace gardens square boulevard blvd grove hill
mews row walk park green parade quay
";

const ENGLISH_LOWER: &str = "street road rd avenue ave lane crescent terrace";

/// Ordinary words that street names begin with.
const IN_STREETS: &str = "oude nieuwe lange grote kleine korte hoge burgemeester van de jan eerste tweede derde minister pastoor dokter";

/// Words before a number that make it no house number.
const NUMBERED: &str = "
route lokaal groep stap artikel art kamer bed kast gebouw verdieping etage fase punt team zaal klas room ward step article unit box
bus lijn tram perron spoor bijlage hoofdstuk pagina versie level niveau week dag day nr no lift ingang blok poli dossier casus
afdeling toestel laptop printer windows iso jeugdwet wet protocol
";

/// Proposes every address.
pub(super) fn find(context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
    for at in 0..context.tokens.len() {
        if let Some(token) = context.at(at)
            && token.digit
            && house_number(token)
            && let Some((first, last)) = dutch(context, at).or_else(|| english(context, at))
            && let (Some(start), Some(end)) = (context.at(first), context.at(last))
        {
            // "mevrouw van Dijk 83" stays a name, "kind: Hof van Holland 26" becomes an address.
            let doubtful = context.before(at, 1).is_some_and(|street| listed(street.folded.as_ref(), WHOLE));
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
        || listed(rest, "bis hs rd huis ii iii iv abc zw bg boven hoog");
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
    if listed(context.folded(street), "nr nummer no huisnummer huisnr number") {
        free = number.gap & !(gap::SPACE | gap::DOT | gap::COLON) == 0;
        street = street.checked_sub(1)?;
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
    if street_word(context, token) && !comma {
        return Some((walk_back(context, street), last));
    }
    if let Some(head) = headed(context, street).filter(|_| !comma) {
        return Some((head, last));
    }
    let written = |index: usize| {
        context
            .at(index)
            .is_some_and(|token| token.capital && !token.digit && !token.is(INSTITUTION) && !listed(token.folded.as_ref(), NUMBERED))
    };
    // "woont op Achter de Hoven 12", "adres: Kievit 8"
    for back in 1..=5 {
        let Some(cue) = street.checked_sub(back) else { break };
        if !context.at(cue + 1).is_some_and(|token| token.joined() || token.gap & !(gap::SPACE | gap::COLON) == 0) {
            break;
        }
        if context.at(cue).is_some_and(|token| token.is(LIVING)) {
            let first = (cue + 1..=street)
                .find(|&index| !listed(context.folded(index), "op aan in bij is de het at van nu zijn haar was to naar") || written(index));
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
            && (listed(&token.folded, "hs bis ii iii iv rood zwart bg")
                || token.length == 1
                    && token.capital
                    && !token.digit
                    && token.folded.as_ref() != "i"
                    && context.gap_after(at) & gap::DOT == 0)
    })
}

fn street_word(context: &Context<'_, '_>, token: &Token<'_>) -> bool {
    let word = token.folded.as_ref();
    if listed(word, NO_STREETS) || token.digit {
        return false;
    }
    if ends_with_any(word, STRONG) {
        return token.capital
            || !(token.is(ORDINARY) || listed(word, NUMBERED) || ends_with_any(word, "weg dijk plein str") && (context.is_word)(word));
    }
    let starts = token.gap & (gap::BREAK | gap::DOT | gap::COLON) != 0;
    let strong_word = listed(word, WHOLE)
        && token.capital
        && (!starts || listed(word, "brink singel rokin damrak spui vrijthof neude noordeinde zuideinde westeinde oosteinde"));
    strong_word
        || token.capital
            && !token.known
            && !token.is(INSTITUTION | ORDINARY)
            && ends_with_any(word, WEAK)
            && word.len() > 6
            && !(context.is_word)(word)
            && (!starts || ends_with_any(word, "pad hof erf wal gaarde weide akker markt"))
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
        let plain = token.is(ORDINARY) && !listed(&token.folded, IN_STREETS) || token.is(LIVING) || token.digit;
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
        let named = listed(word, HEADS) || token.capital && ends_with_any(word, STRONG);
        if named
            && matches!(context.folded(head + 1), "van" | "der" | "op" | "de" | "of")
            && (token.capital && context.at(last).is_some_and(|token| token.capital) || word == "laan")
        {
            return Some(head);
        }
    }
    None
}

fn english(context: &Context<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let cued = (1..=3).any(|back| {
        context.before(at, back).is_some_and(|token| token.is(LIVING) || matches!(token.folded.as_ref(), "house" | "home" | "flat"))
    });
    for last in at + 1..=at + 4 {
        let token = context.at(last).filter(|token| token.joined() && !token.digit)?;
        let word = token.folded.as_ref();
        if last > at + 1 && token.capital && listed(word, ENGLISH)
            || last == at + 2
                && !token.capital
                && listed(word, ENGLISH_LOWER)
                && !context.at(at + 1).is_some_and(|name| name.is(ORDINARY | COUNTED))
        {
            return Some((at, last));
        }
        let one_word = last == at + 1 && token.capital && !context.ordinary(token) && !token.is(INSTITUTION | COUNTED) && !token.known;
        let near = context.before(at, 1).is_some_and(|before| matches!(before.folded.as_ref(), "at" | "to" | "address" | "is"));
        if one_word
            && (cued && token.length > 3 && !context.at(last + 1).is_some_and(|next| next.capital && next.joined())
                || near && ends_with_any(word, "way gate fields view side wood green gardens street road court"))
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
