//! Names that nothing leads up to: a first name before a surname, initials, a listed surname, a first name of a client.

use super::Rank;
use super::lexicon::{
    CARE, COLLEAGUE, GIVEN_NAME, GREETING, HARM, INSTITUTION, KIN, LIKE_WORD, ORDINARY, PARTICLE, SUFFERING, SURNAME, THING, WORD_TOO,
};
use super::person::{Context, Person, Trust};
use super::tokens::gap;

/// No lead-in: a first name before a surname, initials, a listed surname, a first name with what makes it a client's.
pub(super) fn bare(context: &Context<'_, '_>, at: usize) -> Option<(Person, Rank)> {
    let token = context.at(at)?;
    let given = context.given(at);
    let after_institution =
        context.before(at, 1).is_some_and(|before| token.joined() && before.is(INSTITUTION) && !before.is(GIVEN_NAME | SURNAME | KIN));
    let street = context
        .before(at, 1)
        .is_some_and(|before| token.joined() && matches!(before.folded.as_ref(), "sint" | "st" | "basisschool" | "stichting" | "laan"));
    let invention = context.before(at, 1).is_some_and(|before| before.folded.as_ref() == "van")
        && context.before(at, 2).is_some_and(|before| before.is(THING) || before.folded.ends_with("syndroom"));
    let addressed = token.gap & gap::OTHER != 0 && context.text.get(..token.start).is_some_and(|head| head.ends_with('@'));
    if invention || addressed || public(context, at) {
        return None;
    }
    if token.capital && !after_institution && !street {
        let starts = given || token.initial() || token.is(SURNAME) || !token.is(PARTICLE | ORDINARY);
        if starts && let Some(person) = context.person(at, Trust::Bare) {
            let listed = if given {
                person.words > 1 && !shop(context, &person)
            } else {
                person.words > 1
                    && person.surname
                    && !sentence_word(context, at)
                    && !determined(context, at)
                    && last_is_listed(context, &person)
            };
            let shortened = given
                && person.words == 1
                && context.at(person.end).is_some_and(|next| next.initial() && next.joined())
                && context.gap_after(person.end) & gap::DOT != 0;
            if written_by(context, &person) {
                return None;
            }
            if shortened {
                return Some((Person { end: person.end + 1, ..person }, Rank::Distinct));
            }
            let initialled = person.initials > 0 && (person.surname || person.words == 1 && person.particles == 0);
            if listed
                || initialled
                || surname_alone(context, at, &person) && !determined(context, at)
                || household_after(context, &person)
                || filed_name(context, &person)
            {
                return Some((person, Rank::Distinct));
            }
        }
    }
    if token.is(PARTICLE) && !token.is(GIVEN_NAME) {
        return particle_surname(context, at).map(|person| (person, Rank::Shape));
    }
    if let Some(person) = lower_initials(context, at) {
        return Some((person, Rank::Distinct));
    }
    if super::clients::possessive(context, at) {
        return Some((Person { start: at, end: at + 1, words: 1, ..Person::default() }, Rank::Shape));
    }
    if !given && !context.given_lower(at) {
        let inside = token.capital
            && token.gap & (gap::BREAK | gap::DOT | gap::COLON) == 0
            && !token.upper
            && token.length > 3
            && !after_institution;
        let person = inside
            && context.can_be_name(token, Trust::Bare)
            && !context.ordinary(token)
            && !token.is(SURNAME)
            && !context.before(at, 1).is_some_and(|before| {
                matches!(before.folded.as_ref(), "the" | "de" | "het" | "een" | "in" | "naar" | "uit" | "te" | "from" | "bij" | "a" | "op")
            });
        // "Lodewijk, het zoontje van ...": also as the first word of a sentence.
        let apposed = token.capital
            && !token.upper
            && token.length > 3
            && !after_institution
            && context.can_be_name(token, Trust::Bare)
            && !context.ordinary(token)
            && super::clients::related(context, at);
        let unknown = apposed || person && (super::clients::weighs(context, at) >= 3 || super::clients::aged(context, at));
        return unknown.then(|| (Person { start: at, end: at + 1, words: 1, ..Person::default() }, Rank::Shape));
    }
    if let Some(person) = lower_full_name(context, at) {
        return Some((person, Rank::Distinct));
    }
    let colleague = context.before(at, 1).is_some_and(|before| token.joined() && (before.is(COLLEAGUE | GREETING)));
    let meant = super::clients::aged(context, at) && token.folded.as_ref() != "an"
        || !colleague && !grammatical(&token.folded) && super::clients::meant(context, at);
    meant.then(|| (Person { start: at, end: at + 1, words: 1, ..Person::default() }, Rank::Shape))
}

fn last_is_listed(context: &Context<'_, '_>, person: &Person) -> bool {
    person.particles > 0 && !(person.start..person.end).any(|index| context.folded(index) == "het")
        || context.before(person.end, 1).is_some_and(|last| context.surname_like(last))
}

/// A first name that is mostly grammar or a month: "May I", "Ben je bang", "in April".
fn grammatical(word: &str) -> bool {
    matches!(
        word,
        "an" | "ben" | "may" | "will" | "wil" | "elke" | "lieve" | "lies" | "april" | "june" | "august" | "said" | "art" | "bill" | "mei"
    )
}

/// "prof. Van der Kolk", "minister Helder": known by what they do.
fn public(context: &Context<'_, '_>, at: usize) -> bool {
    let back = (1..=4).find(|&back| !context.before(at, back).is_some_and(|before| before.is(PARTICLE))).unwrap_or(1);
    context.before(at, back).is_some_and(|before| {
        matches!(
            before.folded.as_ref(),
            "prof"
                | "professor"
                | "hoogleraar"
                | "auteur"
                | "schrijver"
                | "schrijfster"
                | "author"
                | "minister"
                | "staatssecretaris"
                | "journalist"
        )
    })
}

/// "Judith Herman's book".
fn written_by(context: &Context<'_, '_>, person: &Person) -> bool {
    context.before(person.end, 1).is_some_and(|last| last.folded.ends_with("'s"))
        && context.at(person.end).is_some_and(|next| {
            next.joined()
                && matches!(
                    next.folded.as_ref(),
                    "book"
                        | "books"
                        | "boek"
                        | "boeken"
                        | "theory"
                        | "theorie"
                        | "model"
                        | "research"
                        | "method"
                        | "methode"
                        | "work"
                        | "lecture"
                )
        })
}

/// "de Lethality Screener van Campbell": an article before words that are no first name makes them a thing.
fn determined(context: &Context<'_, '_>, at: usize) -> bool {
    let mut first = at;
    while first + 4 > at
        && context.at(first).is_some_and(super::tokens::Token::joined)
        && context.before(first, 1).is_some_and(|before| before.capital || matches!(before.folded.as_ref(), "van" | "of"))
    {
        first -= 1;
    }
    context.at(first).is_some_and(|token| token.joined() && !token.is(SURNAME | PARTICLE))
        && context.before(first, 1).is_some_and(|before| matches!(before.folded.as_ref(), "de" | "het" | "een" | "the" | "a" | "an"))
}

/// "Jansen en Zonen", "Sanne & Co".
fn shop(context: &Context<'_, '_>, person: &Person) -> bool {
    context.at(person.end).is_some_and(|token| matches!(token.folded.as_ref(), "zonen" | "zn" | "co"))
}

/// The first word of a sentence has a capital anyway.
fn sentence_word(context: &Context<'_, '_>, at: usize) -> bool {
    context.at(at).is_some_and(|token| token.gap & (gap::BREAK | gap::DOT) != 0 && context.ordinary(token))
}

/// A surname that is no word, such as "Hendriks", or "O'Brien".
fn surname_alone(context: &Context<'_, '_>, at: usize, person: &Person) -> bool {
    person.words == 1
        && person.initials == 0
        && context.at(at).is_some_and(|token| {
            token.is(SURNAME)
                && !token.is(GIVEN_NAME | ORDINARY | THING | HARM | KIN | CARE)
                && token.length > 3
                && !(context.is_word)(&token.folded)
                && !token.is(LIKE_WORD)
        })
        && !context
            .before(at, 1)
            .is_some_and(|before| before.is(INSTITUTION | COLLEAGUE) && context.at(at).is_some_and(super::tokens::Token::joined))
}

/// "the O'Brien family".
fn household_after(context: &Context<'_, '_>, person: &Person) -> bool {
    person.words == 1
        && person.initials == 0
        && context.at(person.end).is_some_and(|token| {
            token.joined() && matches!(token.folded.as_ref(), "family" | "familie" | "gezin" | "kids" | "children" | "household")
                || matches!(
                    token.folded.as_ref(),
                    "boys" | "girls" | "boy" | "girl" | "twins" | "brothers" | "sisters" | "siblings" | "lads" | "lad"
                ) && token.joined()
                    && person.end - person.start == 1
                    && context.before(person.start, 1).is_some_and(|the| the.folded.as_ref() == "the")
                    && context.at(person.start).is_some_and(|name| name.length > 3 && !context.ordinary(name))
        })
}

/// "Kobus Wapenaar, Zandpad 71": two words nobody knows, then an address, a date or a number, as in a file.
fn filed_name(context: &Context<'_, '_>, person: &Person) -> bool {
    let first = person.start;
    let unknown = |index: usize| {
        context.at(index).is_some_and(|word| {
            word.length > 2 && !word.upper && !word.known && !context.ordinary(word) && !word.is(THING | INSTITUTION | LIKE_WORD)
        })
    };
    let shop = |word: &str| ["erij", "eria", "shop", "bar", "zaak", "hal", "hoek", "kring"].iter().any(|ending| word.ends_with(ending));
    let starts = context.at(first).is_some_and(|word| word.gap & (gap::BREAK | gap::COLON) != 0);
    let paused = context.at(person.end).is_some_and(|next| next.gap & (gap::COMMA | gap::BRACKET) != 0);
    let numbered = (person.end..person.end + 2).any(|index| context.at(index).is_some_and(|next| next.digit));
    starts
        && paused
        && numbered
        && person.words == 2
        && person.end == first + 2
        && unknown(first)
        && unknown(first + 1)
        && !shop(context.folded(first))
}

/// "van der Wal belde", with a listed surname.
fn particle_surname(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let first = context.folded(at);
    let two = matches!(context.folded(at + 1), "der" | "den" | "de" | "t");
    let single_word = matches!(first, "el" | "ait" | "ter" | "ten" | "ould" | "de") && context.at(at).is_some_and(|token| token.capital);
    if !(first == "van" && two || single_word) {
        return None;
    }
    let person = context.person(at, Trust::Bare)?;
    let last = context.before(person.end, 1)?;
    // A place or a street is named the same way: "in de Jong", "naar van der Valk".
    let unambiguous = last.is(SURNAME)
        && !last.known
        && (first != "de" || context.at(at).is_some_and(|token| token.gap & (gap::BREAK | gap::DOT) == 0) && !context.ordinary(last));
    let cafe = context.before(at, 1).is_some_and(|before| before.is(INSTITUTION | THING))
        || first == "de" && last.is(LIKE_WORD) && context.before(at, 1).is_none_or(|before| !before.is(ORDINARY));
    (unambiguous && !cafe && last.folded.as_ref() != "valk" && person.particles > 0).then_some(person)
}

/// "j. de vries belde": initials, then a listed surname.
fn lower_initials(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let first = context.at(at)?;
    let letter = first.length == 1 && !first.capital && !first.digit && context.gap_after(at) & gap::DOT != 0;
    if !letter || first.gap & gap::DOT != 0 && first.gap & gap::SPACE == 0 {
        return None;
    }
    let person = context.lower_surname(at)?;
    let last = context.before(person.end, 1)?;
    (person.initials > 0 && last.is(SURNAME) && (person.particles > 0 || !context.ordinary(last))).then_some(person)
}

/// "sanne de boer zei": both in the lists, neither a word.
fn lower_full_name(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let mut last = at + 1;
    while last < at + 4 && context.at(last).is_some_and(|token| token.is(PARTICLE) && token.joined()) {
        last += 1;
    }
    let particles = last - at - 1;
    let token = context.at(last).filter(|token| token.joined())?;
    let strong = particles > 0 && context.folded(at + 1) != "op";
    // "Rose petals": a word with a capital is no first name because of any word after it.
    let word_too = context.at(at).is_some_and(|first| first.is(WORD_TOO));
    let unknown = !word_too
        && token.length >= 5
        && !super::person::verb_like(&token.folded)
        && !token.digit
        && !token.is(HARM | SUFFERING | GIVEN_NAME | THING | CARE);
    let fits = (token.is(SURNAME) || context.surname_like(token) || unknown)
        && !token.is(INSTITUTION | COLLEAGUE | KIN)
        && (strong && token.is(SURNAME) || !context.ordinary(token))
        && !token.known;
    fits.then_some(Person { start: at, end: last + 1, words: 2, surname: true, particles, ..Person::default() })
}

/// What follows says that the first name is a client's or a relative's.
pub(super) fn suffers(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(next) = context.at(at + 1).filter(|token| token.joined()) else { return false };
    if next.is(SUFFERING) {
        return true;
    }
    let near = |from: usize, far: usize, bits: u64| {
        (from..from + far)
            .take_while(|&index| index == from || context.at(index).is_some_and(|token| token.gap & (gap::BREAK | gap::DOT) == 0))
            .any(|index| context.at(index).is_some_and(|token| token.is(bits)))
    };
    match next.folded.as_ref() {
        "heeft" | "had" | "has" if near(at + 2, 3, KIN | CARE) => false,
        "wordt" | "werd" | "is" | "was" | "heeft" | "had" | "has" | "gets" | "got" | "been" | "komt" | "kwam" | "wil" | "mag" => {
            near(at + 2, 4, HARM)
        }
        "zegt" | "zei" | "vertelt" | "vertelde" | "says" | "said" | "told" | "tells" => {
            let that = (at + 2..at + 7).find(|&index| matches!(context.folded(index), "dat" | "that" | "me" | "his" | "her"));
            that.is_some_and(|that| {
                let own = context.at(that + 1).is_some_and(|token| {
                    matches!(token.folded.as_ref(), "papa" | "mama" | "dad" | "mum" | "mom" | "daddy" | "mummy" | "stiefvader")
                }) || matches!(context.folded(that + 1), "haar" | "zijn" | "his" | "her")
                    && context.at(that + 2).is_some_and(|token| token.is(KIN))
                    || matches!(context.folded(that), "his" | "her") && context.at(that + 1).is_some_and(|token| token.is(KIN));
                let hurt = matches!(context.folded(that + 1), "hij" | "zij" | "ze" | "he" | "she") && near(that + 2, 8, HARM);
                own || hurt
            })
        }
        _ => false,
    }
}
