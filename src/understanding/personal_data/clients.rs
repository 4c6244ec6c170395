//! A first name alone: whether it is a client's or a relative's, and not a colleague's.

use super::bare::suffers;
use super::lexicon::{
    BIRTH, CARE, COLLEAGUE, COUNTED, DESK, GIVEN_NAME, GREETING, HARM, HARMING, HOME, KIN, MONTH_NAME, NEVER, ORDINARY, PRONOUN, SCENE,
    SUFFERING, TELLING, WORD_TOO,
};
use super::person::Context;
use super::person::listed;
use super::tokens::gap;

const REPORTED: &str = "gemeld gebeld besproken gezien gezegd gevraagd overlegd gesproken het dit reported seen called asked already";
const DESCRIBING: &str = "in uit van mijn my our onze class klas groep year jaar from of the de group old jarige grade here hier bij ons";

/// "Kevin (8)", "Lars, hij is 9", "Sem van 4 jaar", "Noor uit groep 4", "Mia, 6,".
pub(super) fn aged(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(next) = context.at(at + 1) else { return false };
    let years = |index: usize| context.at(index).and_then(super::tokens::Token::number).is_some_and(|number| number <= 110);
    let unit = |index: usize| {
        matches!(
            context.folded(index),
            "jaar" | "jr" | "j" | "jaren" | "years" | "yo" | "yrs" | "maanden" | "mnd" | "months" | "weken" | "weeks" | "year"
        )
    };
    let pupil = |index: usize| {
        matches!(context.folded(index), "groep" | "klas") && context.at(index + 1).is_some_and(|token| token.digit || token.length == 1)
    };
    if next.gap & (gap::COMMA | gap::BRACKET) != 0 && pupil(at + 1)
        || matches!(next.folded.as_ref(), "uit" | "from" | "in" | "van")
            && next.joined()
            && matches!(context.folded(at + 2), "mijn" | "onze" | "my" | "our")
            && matches!(context.folded(at + 3), "klas" | "groep" | "class" | "mentorklas" | "mentorgroep" | "kleutergroep" | "group")
    {
        return true;
    }
    // "Safiya komt uit 2010", "Jamal, bj 2012"
    let year = |index: usize| {
        context.at(index).and_then(super::tokens::Token::number).is_some_and(|year| (1910..2027).contains(&year))
            || context.at(index).is_some_and(|year| year.gap & gap::QUOTE != 0 && year.length == 2 && year.digit)
    };
    let of_year = matches!(next.folded.as_ref(), "bj" | "jg" | "yob") && year(at + 2)
        || next.joined()
            && matches!(next.folded.as_ref(), "komt" | "is" | "was" | "comes")
            && matches!(context.folded(at + 2), "uit" | "van" | "from")
            && year(at + 3)
            && !context.at(at + 4).is_some_and(|unit| unit.joined() && unit.is(COUNTED));
    if of_year && next.gap & (gap::BREAK | gap::DOT) == 0 {
        return true;
    }
    // "Milan, geb 4 april 2012", "Milan is van 4 april 2012"
    let announced = next.is(BIRTH)
        && (next.folded.starts_with("geb") || matches!(next.folded.as_ref(), "born" | "dob"))
        && next.gap & (gap::BREAK | gap::DOT) == 0
        && (at + 2..at + 6).any(|index| context.at(index).is_some_and(|token| token.digit));
    let born = matches!(next.folded.as_ref(), "is" | "werd" | "was")
        && context.at(at + 2).is_some_and(|token| token.is(BIRTH) && (token.folded.starts_with("geb") || token.folded.as_ref() == "born"))
        && (at + 3..at + 6).any(|index| context.at(index).is_some_and(|token| token.digit));
    let dated = born || matches!(next.folded.as_ref(), "is" | "was") && context.folded(at + 2) == "van" && full_date(context, at + 3);
    if announced || dated {
        return true;
    }
    let attached = |index: usize| {
        context.at(index).is_some_and(|token| {
            token.digit
                && (token.folded.ends_with("jr")
                    || token.folded.ends_with("yo")
                    || token.folded.ends_with("mnd")
                    || token.folded.ends_with('j'))
        })
    };
    let opened = next.gap & gap::BRACKET != 0;
    let paused = next.gap & gap::COMMA != 0;
    // "Elif, 4 havo", "Youssef (2C)", "Noor, 5vwo"
    let level = |word: &str| matches!(word, "havo" | "vwo" | "vmbo" | "mavo" | "mbo" | "hbo" | "gym" | "gymnasium");
    let year_of_school = next.digit
        && (level(context.folded(at + 2))
            || next.folded.len() < 7
                && next.folded.starts_with(|c: char| ('1'..='8').contains(&c))
                && next.folded.get(1..).is_some_and(|rest| level(rest) || matches!(rest, "a" | "b" | "c" | "d" | "e" | "f")));
    if year_of_school && (opened || paused) {
        return true;
    }
    if opened && (years(at + 1) && (context.gap_after(at + 1) & (gap::BRACKET | gap::COMMA) != 0 || unit(at + 2)) || attached(at + 1)) {
        return true;
    }
    if paused && (years(at + 1) && (unit(at + 2) || context.gap_after(at + 1) & gap::COMMA != 0) || attached(at + 1)) {
        return true;
    }
    if opened && (next.is(KIN | CARE) || matches!(next.folded.as_ref(), "geb" | "geboren" | "dob" | "born" | "groep" | "klas")) {
        return true;
    }
    let age_words = |index: usize| {
        years(index)
            && (unit(index + 1)
                || context.gap_after(index) & !gap::SPACE != 0
                || matches!(context.folded(index + 1), "en" | "and" | "who" | "die"))
    };
    let joined = next.joined();
    match next.folded.as_ref() {
        "van" if joined => {
            years(at + 2) || matches!(context.folded(at + 2), "drie" | "vier" | "vijf" | "zes" | "zeven" | "acht" | "negen" | "tien")
        }
        "uit" | "in" | "from" if joined => {
            matches!(
                context.folded(at + 2),
                "groep" | "klas" | "brugklas" | "havo" | "vmbo" | "vwo" | "mavo" | "kleutergroep" | "grade" | "year"
            ) && next.folded.as_ref() != "in"
                || next.folded.as_ref() == "uit" && context.at(at + 2).is_some_and(|token| token.digit)
                || context.folded(at + 2) == "my" && context.folded(at + 3) == "class" && next.folded.as_ref() != "uit"
        }
        "is" if joined => age_words(at + 2) && (unit(at + 3) || years(at + 2) && context.gap_after(at + 2) & gap::SPACE != 0),
        "hij" | "zij" | "ze" | "he" | "she" if paused || next.gap & (gap::DOT | gap::BREAK) != 0 => {
            matches!(context.folded(at + 2), "is" | "wordt") && years(at + 3)
        }
        "aged" => years(at + 2),
        _ if joined && years(at + 1) => unit(at + 2) || attached(at + 1),
        _ => joined && attached(at + 1),
    }
}

/// A date with its year: "2 november 2014", "14-07-1990".
fn full_date(context: &Context<'_, '_>, at: usize) -> bool {
    context.at(at).is_some_and(|token| token.digit)
        && (context.at(at + 1).is_some_and(|token| token.is(MONTH_NAME))
            && context.at(at + 2).is_some_and(|year| year.digit && year.length == 4)
            || context.folded(at).bytes().filter(|&byte| byte == b'-').count() == 2
            || (at + 1..at + 3).all(|index| context.at(index).is_some_and(|part| part.digit && part.gap & !(gap::OTHER | gap::DOT) == 0)))
}

/// "Emma's vader", "Noor haar moeder", "Lotte, een meisje in mijn klas", "Daan wordt geslagen".
pub(super) fn meant(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(token) = context.at(at) else { return false };
    let Some(next) = context.at(at + 1) else { return false };
    if next.joined()
        && matches!(next.folded.as_ref(), "zijn" | "haar" | "z'n" | "d'r" | "zn" | "dr" | "der" | "hun")
        && context.at(at + 2).is_some_and(|kin| kin.is(KIN))
    {
        return true;
    }
    // "Lotte en haar moeder"
    let and = next.joined() && matches!(next.folded.as_ref(), "en" | "and");
    if and && matches!(context.folded(at + 2), "haar" | "zijn" | "her" | "his") && context.at(at + 3).is_some_and(|kin| kin.is(KIN)) {
        return true;
    }
    let addressed = token.gap & gap::BREAK != 0 && next.gap & gap::COMMA != 0;
    if apposed(context, at) && (!addressed || set_off(context, at)) {
        return true;
    }
    // "een meisje uit mijn klas, Nina, zegt ..."
    if token.gap & gap::COMMA != 0 && next.gap & gap::COMMA != 0 && named_between_commas(context, at) {
        return true;
    }
    // "ik heb Sara gesproken, ze wordt thuis opgesloten"
    let pause = (at + 1..at + 4).find(|&index| context.at(index).is_some_and(|word| word.gap & (gap::COMMA | gap::BREAK | gap::DOT) != 0));
    if let Some(pause) = pause
        && !addressed
        && context.at(pause).is_some_and(|word| matches!(word.folded.as_ref(), "ze" | "zij" | "hij" | "she" | "he"))
        && harmed_in(context, pause + 1)
    {
        return true;
    }
    // "ik ben Lieke en mijn vader slaat mij"
    let own = context.before(at, 1).is_some_and(|am| matches!(am.folded.as_ref(), "ben" | "am" | "i'm" | "im"))
        && context.before(at, 2).is_none_or(|i| matches!(i.folded.as_ref(), "ik" | "i") || i.gap & gap::BREAK != 0);
    if own && hurt_themselves(context, at + 1) {
        return true;
    }
    suffers(context, at) || beside_a_number(context, at) || weighs(context, at) >= 2
}

/// "Lotte, een meisje in mijn klas", "Lodewijk, het zoontje van mijn client".
pub(super) fn apposed(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(next) = context.at(at + 1).filter(|next| next.gap & gap::COMMA != 0) else { return false };
    let article = matches!(
        next.folded.as_ref(),
        "een" | "het" | "de" | "a" | "one" | "dat" | "our" | "onze" | "mijn" | "my" | "his" | "her" | "zijn" | "haar" | "the"
    );
    let kin = (at + 1..at + 6).find(|&index| {
        context.at(index).is_some_and(|word| {
            word.is(KIN | CARE) || matches!(word.folded.as_ref(), "pupils" | "patients" | "clients" | "students" | "kids" | "residents")
        })
    });
    article && kin.is_some_and(|kin| (at + 2..=kin).all(|index| context.at(index).is_some_and(super::tokens::Token::joined)))
}

/// "Wubbo, de opa van ...": a name nobody has heard of, with a relation directly behind it.
pub(super) fn related(context: &Context<'_, '_>, at: usize) -> bool {
    apposed(context, at)
        && (at + 2..at + 5)
            .take_while(|&index| !matches!(context.folded(index), "van" | "voor" | "of" | "for" | "in" | "uit" | "met" | "with" | "from"))
            .any(|index| {
                context.at(index).is_some_and(|word| word.is(KIN | CARE))
                    && !context.at(index).is_some_and(|word| word.folded.ends_with("en"))
            })
}

/// "Zuzanna, a girl in my class, flinched": a relation between two commas, where "Sanne, mijn client is weg" speaks to
/// Sanne.
fn set_off(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(kin) = (at + 2..at + 4).find(|&index| context.at(index).is_some_and(|word| word.is(KIN | CARE))) else { return false };
    let linked = matches!(context.folded(kin + 1), "van" | "uit" | "in" | "of" | "from" | "at");
    let close = (kin + 1..kin + 7).find(|&index| context.at(index).is_some_and(|word| word.gap & !(gap::SPACE | gap::QUOTE) != 0));
    close.is_some_and(|close| (linked || close == kin + 1) && context.at(close).is_some_and(|word| word.gap & gap::COMMA != 0))
}

/// From `from` on, whoever writes is hit: "mijn vader slaat mij", "my partner beats me".
pub(super) fn hurt_themselves(context: &Context<'_, '_>, from: usize) -> bool {
    let me = |index: usize| matches!(context.folded(index), "mij" | "me");
    (from..from + 14).any(|index| context.at(index).is_some_and(|word| word.is(HARMING)) && (me(index + 1) || me(index - 1)))
}

/// What is told of "ze" or "hij" from here to the end of the sentence is harm, or that they do not want to go home.
fn harmed_in(context: &Context<'_, '_>, from: usize) -> bool {
    let words = || {
        (from..from + 7)
            .take_while(|&index| context.at(index).is_some_and(|word| word.gap & (gap::BREAK | gap::DOT) == 0))
            .filter_map(|index| context.at(index))
    };
    words().any(|word| word.is(HARM | SUFFERING)) || words().any(|word| word.is(HOME)) && words().any(|word| word.is(NEVER))
}

/// "Rianne, 06-44 55 12 90": whose number it is.
fn beside_a_number(context: &Context<'_, '_>, at: usize) -> bool {
    context.at(at + 1).is_some_and(|next| {
        next.gap & !(gap::SPACE | gap::COMMA | gap::COLON | gap::BRACKET) == 0
            && next.digit
            && (next.folded.starts_with("06") || next.folded.starts_with("00"))
    })
}

/// How much the sentence around a first name speaks of a client (harm, home, class, relatives) and how little of a
/// colleague (shifts, cake, "kun jij").
pub(super) fn weighs(context: &Context<'_, '_>, at: usize) -> i32 {
    let (Some(token), Some(next)) = (context.at(at), context.at(at + 1)) else { return 0 };
    let ends = |index: usize| {
        context.at(index).is_none_or(|word| word.gap & gap::BREAK != 0 || word.gap & gap::DOT != 0 && (word.capital || word.length == 0))
    };
    let starts = ends(at) || token.gap & gap::COLON != 0;
    let called = starts && next.gap & (gap::COMMA | gap::BREAK) != 0
        || token.gap & gap::COMMA != 0 && ends(at + 1)
        || matches!(context.folded(at + 2), "jij" | "je" | "u" | "you") && next.joined();
    let thanked = (1..=4).any(|back| context.before(at, back).is_some_and(|word| word.is(GREETING)));
    if called || thanked || token.upper && token.length < 4 {
        return 0;
    }
    if context
        .before(at, 1)
        .is_some_and(|before| token.joined() && matches!(before.folded.as_ref(), "little" | "kleine" | "kleintje" | "wee"))
    {
        return 3;
    }
    let first = (at.saturating_sub(10)..at).rev().find(|&index| ends(index + 1)).map_or(at.saturating_sub(10), |index| index + 1);
    let last = (at + 1..at + 16).find(|&index| ends(index)).unwrap_or(at + 16);
    let (mut harm, mut scene, mut kin, mut desk) = (0, 0, 0, 0);
    let (mut home, mut never) = (false, false);
    for index in (first..last).filter(|&index| index != at) {
        let Some(word) = context.at(index) else { break };
        harm += i32::from(word.is(HARM | SUFFERING));
        scene += i32::from(word.is(SCENE));
        kin += i32::from(word.is(KIN) && !word.is(COLLEAGUE));
        desk += i32::from(word.is(DESK));
        // "niet naar huis", "niet meer eten"
        home |= word.is(HOME);
        never |= word.is(NEVER);
    }
    harm += i32::from(home && never);
    // "Mark heeft een kind gezien", "Anna begeleidt het gezin": who acts is no client; "vraag het aan Karin", "Jan zegt dat".
    let acts = !starts_with_owner(next.folded.as_ref())
        && (at + 2..at + 5).any(|index| {
            index < last
                && context.at(index).is_some_and(|word| word.is(KIN | CARE) && word.joined())
                && !context
                    .at(at + 2)
                    .is_some_and(|word| matches!(word.folded.as_ref(), "door" | "by" | "dat" | "bij" | "met" | "van" | "voor"))
        });
    let tells = next.is(TELLING) || matches!(next.folded.as_ref(), "heeft" | "had" | "has") && listed(context.folded(at + 2), REPORTED);
    let together = context
        .before(at, 1)
        .is_some_and(|before| token.joined() && matches!(before.folded.as_ref(), "met" | "with" | "vervang"))
        && (2..=5).any(|back| context.before(at, back).is_some_and(|before| matches!(before.folded.as_ref(), "ik" | "we" | "wij" | "i")));
    let asked = context.before(at, 1).is_some_and(|before| {
        token.joined()
            && matches!(
                before.folded.as_ref(),
                "aan"
                    | "volgens"
                    | "via"
                    | "with"
                    | "to"
                    | "ask"
                    | "kan"
                    | "kun"
                    | "mag"
                    | "en"
                    | "and"
                    | "namens"
                    | "bel"
                    | "mail"
                    | "vraag"
            )
    });
    2 * harm.min(1) + kin.min(1) + scene.min(2)
        - 2 * desk.min(2)
        - 3 * i32::from(acts)
        - 2 * i32::from(tells)
        - 2 * i32::from(together)
        - i32::from(asked)
}

fn starts_with_owner(word: &str) -> bool {
    matches!(word, "zijn" | "haar" | "his" | "her" | "wordt" | "is" | "was" | "werd" | "durft" | "bang")
}

/// Going back from the first comma, only words that describe a child or client stand before the noun.
fn named_between_commas(context: &Context<'_, '_>, at: usize) -> bool {
    for back in 1..=6 {
        let Some(word) = context.before(at, back) else { return false };
        if word.is(KIN | CARE) || matches!(word.folded.as_ref(), "pupils" | "patients" | "clients" | "students") {
            return true;
        }
        let describes = word.digit || listed(&word.folded, DESCRIBING);
        if !describes || word.gap & (gap::BREAK | gap::DOT) != 0 {
            return false;
        }
    }
    false
}

/// A possessive: the word without its "s" or "'s" is a first name and a relative follows.
pub(super) fn possessive(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(token) = context.at(at).filter(|token| !token.known && !token.is(ORDINARY | GIVEN_NAME)) else {
        return false;
    };
    let Some(stem) = token.folded.strip_suffix("'s").or_else(|| token.folded.strip_suffix('s').filter(|_| token.capital)) else {
        return false;
    };
    let bits = context.lexicon.bits(stem);
    if bits & GIVEN_NAME == 0 || !token.capital && bits & (WORD_TOO | ORDINARY) != 0 {
        return false;
    }
    (at + 1..at + 3).any(|index| context.at(index).is_some_and(|next| next.joined() && next.is(KIN) && !next.is(PRONOUN)))
}
