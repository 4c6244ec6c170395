//! Names of persons: what leads up to them, what stands after them, or a first name before a surname.

use super::about::{after_about, after_harm};
use super::bare::bare;
use super::lexicon::{
    ABOUT, CARE, COLLEAGUE, GIVEN_NAME, HARMING, HOUSEHOLD, INSTITUTION, KIN, NAMING, ORDINARY, PARTICLE, PRONOUN, SURNAME, THING, TITLE,
};
use super::person::listed;
use super::person::{Context, Person, Trust};
use super::tokens::gap;
use super::{Candidate, Kind, Rank};

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
    let cue = TITLE | HOUSEHOLD | CARE | KIN | NAMING | ABOUT | HARMING | PARTICLE;
    if !token.capital
        && token.length > 1
        && !token.is(cue | GIVEN_NAME)
        && !matches!(token.folded.as_ref(), "naam" | "name" | "t" | "namens")
    {
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
    led_in(context, next, true)
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
    (titled && (!first.capital || first.is(PARTICLE) || first.initial())).then(|| context.lower_surname(at)).flatten()
}

/// "meneer van Altrecht" cannot be told from a surname, "mevrouw van de GGD" can.
fn workplace(context: &Context<'_, '_>, person: &Person) -> bool {
    person.words == 1
        && person.particles > 0
        && context.folded(person.start) == "van"
        && context.before(person.end, 1).is_some_and(|last| last.is(INSTITUTION | ORDINARY) && !last.is(SURNAME))
}

/// "familie Nowak", "gezin de Jong-Bakker".
fn after_household(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let next = context.at(at + 1)?;
    let abbreviated = context.folded(at) == "fam";
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
    }
    // "een meisje, Chantal", "mijn client (Aisha)", "cliënt: Fatima"
    let allowed = gap::SPACE | gap::QUOTE | gap::COMMA | gap::BRACKET | gap::COLON | gap::OTHER;
    if follower.gap & !allowed != 0 {
        return None;
    }
    let apart = follower.gap & !(gap::SPACE | gap::QUOTE | gap::COLON) != 0;
    if apart
        && follower.gap & gap::COMMA != 0
        && !matches!(
            context.before(at, 1).map(|token| token.folded.as_ref()),
            Some("een" | "a" | "mijn" | "my" | "het" | "the" | "haar" | "zijn" | "his" | "her" | "onze" | "our")
        )
    {
        return None;
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
            || matches!(context.folded(next), "el" | "ait" | "ter" | "ten");
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

pub(super) fn single(at: usize, context: &Context<'_, '_>) -> Person {
    context.person(at, Trust::Bare).unwrap_or(Person { start: at, end: at + 1, words: 1, ..Person::default() })
}

/// "moeder heet Els", "a pupil named Tyler", "de naam is Osman Demir", "t.n.v. R. Hoekstra".
fn after_naming(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let token = context.at(at)?;
    let mut next = at + 1;
    let word = token.folded.as_ref();
    let by_account = word == "t" && context.folded(at + 1) == "n" && context.folded(at + 2) == "v" || matches!(word, "tnv" | "namens");
    let by_name = listed(word, "naam name naam: achternaam voornaam surname roepnaam");
    if by_account {
        next = if word == "t" { at + 3 } else { at + 1 };
    } else if by_name {
        // "de naam van het kind is", "naam cliënt:"
        let mut skipped = 0;
        while skipped < 5
            && context.at(next).is_some_and(|skip| {
                skip.gap & (gap::BREAK | gap::COMMA) == 0
                    && (skip.is(KIN | CARE | PRONOUN) || listed(&skip.folded, "is van het de mijn haar zijn of the her his my was luidt"))
            })
        {
            next += 1;
            skipped += 1;
        }
        let announced = skipped > 0
            && (next > at + 1 && matches!(context.before(next, 1).map(|before| before.folded.as_ref()), Some("is" | "was" | "luidt")))
            || context.at(next).is_some_and(|name| name.gap & gap::COLON != 0);
        if !announced {
            return None;
        }
    } else if token.is(NAMING) {
        while next < at + 3 && listed(context.folded(next), "ook dus gewoon eigenlijk trouwens also just nu toch") {
            next += 1;
        }
    } else {
        return None;
    }
    let name = context.at(next)?;
    if name.gap & !(gap::SPACE | gap::QUOTE | gap::COLON | gap::DOT) != 0 || name.gap & gap::DOT != 0 && !by_account {
        return None;
    }
    let (mut thing, mut person_meant) = (false, false);
    for back in 1..=5 {
        let Some(before) = context.before(at, back) else { break };
        if context.at(at + 1 - back).is_some_and(|next| next.gap & (gap::BREAK | gap::DOT) != 0) {
            break;
        }
        if before.is(COLLEAGUE) && !person_meant {
            return None;
        }
        person_meant |=
            before.is(KIN | CARE | TITLE | PRONOUN | COLLEAGUE) || listed(&before.folded, "iemand someone somebody woman dame meid zij");
        thing |= before.is(THING) && !person_meant;
    }
    if thing {
        return None;
    }
    // "Ik heet Sanne", "my name is Tom": whoever writes is no client.
    let own = context.before(at, 1).is_some_and(|before| {
        matches!(before.folded.as_ref(), "ik" | "i") || by_name && matches!(before.folded.as_ref(), "mijn" | "my" | "m'n")
    });
    if own && context.person(next, Trust::Bare).is_none_or(|person| person.words < 2 && !person.surname) {
        return None;
    }
    let sure = by_account || by_name;
    if let Some(person) = context.person(next, if sure { Trust::LedIn } else { Trust::Bare }) {
        let called = word == "called"
            && !context.before(at, 1).is_some_and(|before| {
                matches!(before.folded.as_ref(), "is" | "was" | "are" | "he's" | "she's")
                    || before.is(KIN | CARE)
                    || matches!(before.folded.as_ref(), "someone" | "woman" | "somebody")
            });
        let first = context.at(person.start)?;
        let fits = if called {
            false
        } else {
            sure || person_meant || first.is(GIVEN_NAME) && word != "ene" || person.words > 1 || first.is(SURNAME)
        };
        return fits.then_some(person);
    }
    if by_account || by_name && name.gap & gap::COLON != 0 {
        let lower = context.lower_surname(next).filter(|person| person.initials + person.particles > 0 || by_account);
        if lower.is_some() {
            return lower;
        }
    }
    // "ze heet elif"
    let plain = name.is(GIVEN_NAME) && !name.is(ORDINARY)
        || person_meant && !context.ordinary(name) && name.length > 2 && !name.capital && !name.digit;
    let closes = context.gap_after(next) & !(gap::SPACE) != 0
        || name.is(GIVEN_NAME)
        || matches!(context.folded(next + 1), "en" | "and" | "van" | "is");
    let really = matches!(word, "heet" | "heette" | "genaamd" | "named" | "geheten") || by_name || word == "called" && person_meant;
    (plain && closes && really && !name.known && !name.is(THING | INSTITUTION)).then_some(Person {
        start: next,
        end: next + 1,
        words: 1,
        ..Person::default()
    })
}
