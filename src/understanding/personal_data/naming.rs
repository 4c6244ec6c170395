//! Names after words that announce one: "heet", "genaamd", "naam:", "t.n.v.".

use super::lexicon::{CARE, COLLEAGUE, GIVEN_NAME, INSTITUTION, KIN, NAME_CUE, NAMING, ORDINARY, PRONOUN, SURNAME, THING, TITLE};
use super::person::{Context, Person, Trust};
use super::tokens::gap;

/// "moeder heet Els", "a pupil named Tyler", "de naam is Osman Demir", "t.n.v. R. Hoekstra".
pub(super) fn after_naming(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let token = context.at(at)?;
    let mut next = at + 1;
    let word = token.folded.as_ref();
    if !token.is(NAME_CUE | NAMING) {
        return None;
    }
    let by_account = word == "t" && context.folded(at + 1) == "n" && context.folded(at + 2) == "v" || matches!(word, "tnv" | "namens");
    let by_name = matches!(word, "naam" | "name" | "naam:" | "achternaam" | "voornaam" | "surname" | "roepnaam");
    if by_account {
        next = if word == "t" { at + 3 } else { at + 1 };
    } else if by_name {
        // "de naam van het kind is", "naam cliënt:"
        let mut skipped = 0;
        while skipped < 5
            && context.at(next).is_some_and(|skip| {
                skip.gap & (gap::BREAK | gap::COMMA) == 0
                    && (skip.is(KIN | CARE | PRONOUN)
                        || matches!(
                            skip.folded.as_ref(),
                            "is" | "van" | "het" | "de" | "mijn" | "haar" | "zijn" | "of" | "the" | "her" | "his" | "my" | "was" | "luidt"
                        ))
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
        while next < at + 3
            && matches!(context.folded(next), "ook" | "dus" | "gewoon" | "eigenlijk" | "trouwens" | "also" | "just" | "nu" | "toch")
        {
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
        person_meant |= before.is(KIN | CARE | TITLE | PRONOUN | COLLEAGUE)
            || matches!(before.folded.as_ref(), "iemand" | "someone" | "somebody" | "woman" | "dame" | "meid" | "zij");
        thing |= before.is(THING) && !person_meant;
    }
    if thing {
        return None;
    }
    if writer(context, at, by_name)
        && !super::clients::hurt_themselves(context, next + 1)
        && context.person(next, Trust::Bare).is_none_or(|person| person.words < 2 && !person.surname)
    {
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

/// "Ik heet Sanne", "my name is Tom": whoever writes is no client.
fn writer(context: &Context<'_, '_>, at: usize, by_name: bool) -> bool {
    context.before(at, 1).is_some_and(|before| {
        matches!(before.folded.as_ref(), "ik" | "i") || by_name && matches!(before.folded.as_ref(), "mijn" | "my" | "m'n")
    })
}
