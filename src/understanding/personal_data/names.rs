//! Names of persons: what leads up to them, what stands after them, or a first name before a surname.

use super::about::{after_about, after_harm};
use super::bare::bare;
use super::lexicon::{ABOUT, CARE, GIVEN_NAME, HARMING, HOUSEHOLD, INSTITUTION, KIN, NAME_CUE, NAMING, ORDINARY, PARTICLE, SURNAME, TITLE};
use super::naming::after_naming;
use super::person::{Context, Person, Trust};
use super::tokens::{Seen, gap};
use super::{Candidate, Kind, Rank};

/// Whether there can be a name at all: a capital inside, a word of the name lists, or a word that promises a name.
pub(super) fn possible(seen: &Seen) -> bool {
    seen.capital || seen.name || seen.initial || seen.bits & (TITLE | HOUSEHOLD | NAMING | NAME_CUE) != 0
}

/// Proposes every name in the message, in order of place.
pub(super) fn find(context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
    let mut done = 0;
    for at in 0..context.tokens.len().saturating_sub(1) {
        if at < done {
            continue;
        }
        if let Some((person, rank)) = starting_at(context, at)
            && let (Some(first), Some(last)) = (context.at(person.start), context.before(person.end, 1))
            && first.start < last.end
        {
            out.push(Candidate::new(Kind::Name, first.start..last.end, rank));
            done = person.end.max(done);
            done = twin(context, done, out).max(done);
        }
    }
}

/// "Finn en Fleur": the second one is named as well.
fn twin(context: &Context<'_, '_>, at: usize, out: &mut Vec<Candidate>) -> usize {
    let and = context.at(at).is_some_and(|token| token.joined() && matches!(token.folded.as_ref(), "en" | "and"));
    if and
        && context.given(at + 1)
        && let Some(token) = context.at(at + 1).filter(|token| token.joined())
    {
        out.push(Candidate::new(Kind::Name, token.start..token.end, Rank::Shape));
        return at + 2;
    }
    at
}

/// The name that the word at `at` leads to, or that starts there.
fn starting_at(context: &Context<'_, '_>, at: usize) -> Option<(Person, Rank)> {
    let token = context.at(at)?;
    let cue = TITLE | HOUSEHOLD | CARE | KIN | NAMING | ABOUT | HARMING | PARTICLE | NAME_CUE | GIVEN_NAME;
    if !(token.capital || token.length == 1 || token.is(cue) || token.folded.ends_with("'s")) {
        return None;
    }
    let led = if token.is(TITLE) {
        after_title(context, at)
    } else if token.is(HOUSEHOLD) {
        after_household(context, at)
    } else if token.is(CARE | KIN) {
        after_relation(context, at)
    } else {
        None
    };
    let led = led.or_else(|| {
        let case = token.is(NAME_CUE)
            && matches!(
                token.folded.as_ref(),
                "casus" | "casussen" | "dossier" | "zaak" | "melding" | "vt-melding" | "zorgmelding" | "case"
            );
        case.then(|| after_case(context, at)).flatten()
    });
    led.or_else(|| after_naming(context, at))
        .or_else(|| after_about(context, at))
        .or_else(|| after_harm(context, at))
        .map(|person| (person, Rank::Cued))
        .or_else(|| bare(context, at))
}

/// "mevrouw Jansen", "dhr. p. de wit", "Mr Johnson".
fn after_title(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let mut next = at + 1;
    if context.folded(at) == "heer" && !matches!(context.before(at, 1).map(|token| token.folded.as_ref()), Some("de" | "den" | "weledele"))
    {
        return None;
    }
    if matches!(context.folded(at), "dr" | "drs") && context.at(next).is_some_and(|token| token.digit) {
        return None;
    }
    // "dhr./mw. Jansen", "meneer en mevrouw Jansen" come by at the second title.
    while next < at + 3 && context.at(next).is_some_and(|token| token.is(TITLE) && token.gap & !(gap::DOT | gap::SPACE | gap::OTHER) == 0) {
        next += 1;
    }
    // "dhr. v/d Meer", "mw. v.d. Berg"
    if context.folded(next) == "v" && context.folded(next + 1) == "d" {
        return led_in(context, next + 2, true).map(|person| Person { start: next, particles: 1, ..person });
    }
    let first = context.at(next)?;
    if first.gap & !(gap::DOT | gap::SPACE | gap::QUOTE) != 0 {
        return None;
    }
    // "... bij mevrouw. Jansen": a sentence ends after the title written in full.
    let abbreviated = context.at(at).is_some_and(|token| token.length < 5 || token.folded.as_ref() == "fam");
    if first.gap & gap::DOT != 0 && !abbreviated {
        return None;
    }
    let person = led_in(context, next, true)?;
    // "the doctor pleads", "dokter Anna": only a surname is a patient's or a parent's.
    let last = context.before(person.end, 1)?;
    let doctor = matches!(context.folded(at), "doctor" | "dokter")
        && person.words == 1
        && person.initials + person.particles == 0
        && (!last.capital && !last.is(SURNAME) || last.is(GIVEN_NAME) && !last.is(SURNAME));
    (!doctor).then_some(person)
}

/// A name after a word that promises one; `titled` allows surnames in lower case.
fn led_in(context: &Context<'_, '_>, at: usize, titled: bool) -> Option<Person> {
    let first = context.at(at)?;
    if let Some(person) = context.person(at, Trust::LedIn)
        && !workplace(context, &person)
    {
        return Some(person);
    }
    // A municipality may be a surname: "mevrouw Van Buren".
    let name = (at..at + 3).find(|&index| context.at(index).is_some_and(|token| token.capital && !token.is(PARTICLE)));
    if titled
        && let Some(index) = name
        && context.at(index).is_some_and(|token| token.known && !token.is(INSTITUTION | ORDINARY))
        && (at..index).all(|before| context.at(before).is_some_and(|token| token.is(PARTICLE)))
    {
        return Some(Person { start: at, end: index + 1, words: 1, surname: true, particles: index - at, ..Person::default() });
    }
    // "meneer ten Have", "mw van der Zee": after such particles any word is a surname.
    let family = (at..at + 4).find(|&index| !context.at(index).is_some_and(|token| token.is(PARTICLE) && !token.capital)).unwrap_or(at);
    if titled
        && family > at
        && context.family_particle(at, family)
        && (at + 1..=family).all(|index| context.at(index).is_some_and(super::tokens::Token::joined))
        && context.at(family).is_some_and(|name| name.capital && !name.digit && name.length > 2 && !name.is(INSTITUTION))
    {
        return Some(Person { start: at, end: family + 1, words: 1, surname: true, particles: family - at, ..Person::default() });
    }
    (titled && (!first.capital || first.is(PARTICLE) || first.initial())).then(|| context.lower_surname(at)).flatten()
}

/// "meneer van Altrecht" cannot be told from a surname, "mevrouw van de GGD" can.
fn workplace(context: &Context<'_, '_>, person: &Person) -> bool {
    person.words == 1
        && person.particles > 0
        && context.folded(person.start) == "van"
        && context
            .before(person.end, 1)
            .is_some_and(|last| (last.is(INSTITUTION | ORDINARY) || context.folded(person.start + 1) == "het") && !last.is(SURNAME))
}

/// "familie Nowak", "gezin de Jong-Bakker".
fn after_household(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let next = context.at(at + 1)?;
    let abbreviated = context.folded(at) == "fam";
    // "Centrum Jeugd en Gezin Rijnmond"
    if matches!(context.before(at, 2).map(|before| before.folded.as_ref()), Some("jeugd" | "kind" | "school"))
        && context.folded(at - 1) == "en"
    {
        return None;
    }
    if next.gap & !(gap::SPACE | gap::QUOTE | if abbreviated { gap::DOT } else { 0 }) != 0 {
        return None;
    }
    if let Some(person) = context.person(at + 1, Trust::LedIn) {
        let first = context.at(at + 1)?;
        let listed = first.is(SURNAME | GIVEN_NAME | PARTICLE) || person.initials > 0;
        // "Gezin Centraal", "Family Support" are services.
        return (!workplace(context, &person) && (listed || !context.ordinary(first))).then_some(person);
    }
    let person = context.lower_surname(at + 1)?;
    let last = context.before(person.end, 1)?;
    (last.is(SURNAME) || context.surname_like(last) || !context.ordinary(last)).then_some(person)
}

/// "cliënt Fatima", "haar zoontje Daan", "bewoner Bakker".
fn after_relation(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let token = context.at(at)?;
    let mut next = at + 1;
    let follower = context.at(next)?;
    let plural_of = matches!(follower.folded.as_ref(), "van" | "of") && follower.joined();
    if plural_of && token.is(KIN | CARE) {
        // "de moeder van Noor", "zusje van Esra"
        let owner = if matches!(context.folded(next + 1), "de" | "onze" | "mijn" | "our" | "my") { next + 2 } else { next + 1 };
        if (context.given(owner) || context.given_lower(owner))
            && context.at(owner).is_some_and(super::tokens::Token::joined)
            && owner == next + 1
        {
            return Some(single(owner, context));
        }
        // "het zusje van Djenna": a name nobody has heard of, where only a person can stand.
        let unknown = relative_of(context.folded(at))
            && context.at(owner).is_some_and(|name| name.joined() && name.length > 2 && !context.ordinary(name) && !name.is(PARTICLE))
            && context.at(owner).is_some_and(|name| context.can_be_name(name, Trust::Bare));
        if unknown {
            return Some(single(owner, context));
        }
    }
    // "een meisje, Chantal", "mijn client (Aisha)", "cliënt: Fatima"
    let shortened = matches!(token.folded.as_ref(), "pt" | "pte" | "pat" | "cl" | "clt" | "lln" | "bew");
    if shortened && (!follower.capital || context.before(at, 1).is_some_and(|before| before.digit && token.joined())) {
        return None;
    }
    let stop = if shortened { gap::DOT } else { 0 };
    let allowed = gap::SPACE | gap::QUOTE | gap::COMMA | gap::BRACKET | gap::COLON | gap::OTHER | stop;
    if follower.gap & !allowed != 0 {
        return None;
    }
    let apart = follower.gap & !(gap::SPACE | gap::QUOTE | gap::COLON | stop) != 0;
    if apart
        && follower.gap & gap::COMMA != 0
        && !matches!(
            context.before(at, 1).map(|token| token.folded.as_ref()),
            Some("een" | "a" | "mijn" | "my" | "het" | "the" | "haar" | "zijn" | "his" | "her" | "onze" | "our")
        )
    {
        return None;
    }
    // "haar man, Erdal, dreigt": a name nobody has heard of, between commas.
    let between = apart
        && token.is(KIN)
        && follower.gap & gap::COMMA != 0
        && context.at(next + 1).is_some_and(|after| after.gap & gap::COMMA != 0)
        && !context.ordinary(follower)
        && context.can_be_name(follower, Trust::Bare);
    if between {
        return Some(single(next, context));
    }
    // "de jongste dochter heet", "pupil in my class": only a name directly after.
    if apart && context.given_lower(next) {
        return Some(single(next, context));
    }
    if context.given(next) && !follower.is(ORDINARY) || context.given(next) && !apart {
        let person = context.person(next, Trust::LedIn)?;
        // "Moeder, Karin kan niet": a colleague is addressed after a pause.
        return Some(person);
    }
    if apart {
        return None;
    }
    // "oma van der wal"
    let family = match follower.folded.as_ref() {
        "van" => matches!(context.folded(next + 1), "der" | "den"),
        word => matches!(word, "ter" | "el"),
    };
    if family && !follower.capital {
        return context.lower_surname(next).filter(|person| context.before(person.end, 1).is_some_and(|last| last.is(SURNAME)));
    }
    if follower.is(PARTICLE) || follower.initial() {
        // "bewoner van Dijk", "cliënt J. Haddad", "leerling van de Regenboog" (not a name)
        let person = context.person(next, Trust::LedIn).filter(|person| person.end > next)?;
        let last = context.before(person.end, 1)?;
        let surname = last.is(SURNAME)
            || person.initials > 0
            || context.surname_like(last)
            || matches!(context.folded(next + 1), "der" | "den")
            || matches!(context.folded(next), "el" | "ait" | "ter" | "ten")
            || shortened && last.capital && !last.is(INSTITUTION | ORDINARY);
        return (surname && !last.known && !workplace(context, &person)).then_some(person);
    }
    if follower.capital {
        let person = context.person(next, if token.is(CARE) { Trust::LedIn } else { Trust::Bare })?;
        let trusted = token.is(KIN) || follower.is(SURNAME) || !context.ordinary(follower);
        return trusted.then_some(person);
    }
    // In lower case only what cannot be a word.
    if context.given_lower(next) && !matches!(token.folded.as_ref(), "kind" | "ex") {
        next += 1;
        let surname = context.lower_surname(next).filter(|person| {
            context.before(person.end, 1).is_some_and(|last| last.is(SURNAME)) && context.at(next).is_some_and(super::tokens::Token::joined)
        });
        return Some(Person { start: at + 1, end: surname.map_or(next, |person| person.end), words: 1, ..Person::default() });
    }
    let lower = follower.is(SURNAME) && !context.ordinary(follower) && token.is(CARE);
    lower.then(|| single(next, context))
}

/// Has one person it belongs to: never "van" an organisation.
fn relative_of(word: &str) -> bool {
    matches!(
        word,
        "moeder"
            | "vader"
            | "mama"
            | "papa"
            | "mam"
            | "pap"
            | "mamma"
            | "pappa"
            | "zus"
            | "zusje"
            | "broer"
            | "broertje"
            | "oma"
            | "opa"
            | "tante"
            | "oom"
            | "zoon"
            | "zoontje"
            | "dochter"
            | "dochtertje"
            | "stiefvader"
            | "stiefmoeder"
            | "vriend"
            | "vriendin"
            | "vriendje"
            | "ex"
            | "halfzus"
            | "halfbroer"
            | "nichtje"
            | "neefje"
            | "mother"
            | "father"
            | "sister"
            | "brother"
            | "mum"
            | "mom"
            | "dad"
            | "grandma"
            | "grandpa"
            | "aunt"
            | "uncle"
            | "stepfather"
            | "stepmother"
            | "boyfriend"
            | "girlfriend"
    )
}

/// "casus Roxanne", "dossier Jansen", "melding Daan".
fn after_case(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let next = context.at(at + 1).filter(|next| next.gap & !(gap::SPACE | gap::QUOTE | gap::COLON) == 0)?;
    let surname = next.capital && next.is(SURNAME) && !next.known && !context.ordinary(next);
    let person = context.given(at + 1) && !next.is(INSTITUTION | ORDINARY) || context.given_lower(at + 1) || surname;
    person.then(|| single(at + 1, context))
}

pub(super) fn single(at: usize, context: &Context<'_, '_>) -> Person {
    context.person(at, Trust::Bare).unwrap_or(Person { start: at, end: at + 1, words: 1, ..Person::default() })
}
