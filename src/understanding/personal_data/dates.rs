//! Dates of birth: a date after "geboren" and the like, or directly beside a person.

use std::ops::Range;

use regex::Regex;

use super::files::following;
use super::lexicon::{BIRTH, CARE, GIVEN_NAME, KIN, MONTH_NAME, WORD_TOO};
use super::numbers::window;
use super::person::Context;
use super::tokens::{Token, gap};
use super::{Candidate, Kind, Rank};

const MONTH: &str = "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/// Years from which a date beside a name is as likely an appointment.
const RECENT: u32 = 2024;

/// Years before which a date directly behind a name is hardly one of a meeting.
const SURELY_PAST: u32 = 2021;

/// Compiled notations of dates.
pub(super) struct Dates {
    date: Regex,
    compact: Regex,
    cue_before: Regex,
    cue_after: Regex,
}

impl Dates {
    pub(super) fn new() -> Result<Self, regex::Error> {
        let year = "(?:(?:19|20)[0-9]{2}|['’]?[0-9]{2})";
        Ok(Self {
            date: Regex::new(&format!(
                r"^(?i)(?:[0-3]?[0-9] ?[-/.] ?[01]?[0-9] ?[-/.] ?{year}|[0-3]?[0-9] [01]?[0-9] (?:19|20)[0-9]{{2}}|(?:19|20)[0-9]{{2}}[-/.][01][0-9][-/.][0-3][0-9]|[0-3]?[0-9](?:e|de|ste|st|nd|rd|th)?(?: of)?[ ./-]?[ ]?{MONTH}(?-u:\b)[.,]?(?:[ ./-]?[ ]?{year})?|{MONTH} (?:19|20)[0-9]{{2}}|{MONTH}(?-u:\b)[. ] ?[0-3]?[0-9](?:st|nd|rd|th)?(?:,? (?:19|20)[0-9]{{2}})?)"
            ))?,
            compact: Regex::new(
                "^(?:[0-3][0-9][01][0-9](?:(?:19|20)[0-9]{2}|[0-9]{2})|(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]|(?:19|20)[0-9]{2})",
            )?,
            cue_before: Regex::new(
                r"(?i)(?:\b(?:geb|gebd|gebdd|gebdt|gebdat|gebdag|gebdatum|geb\.? ?dat|geb\.? ?datum|geboorte ?datum|gebo[a-z]{0,14}|gbd|gbdt|gebdtm|ge?b(?:d|o(?-u:[a-z]*)|r?te?)?[ .-]{0,2}(?:datum|dat|dtm|dag|dt|dd)|g\.d|gd|born|dob|d\.o\.b|d o b|date of birth|birth ?date|birthday|birthdate|verjaardag|jarig|verjaart|bday|b-day)\b\.?|°|\(\*)[ :.,(=\[-]*(?:(?:is|was|op|on|van|of|in|the|de|hij|zij|ze|haar|kind|client|cliënt|cliënte|patient|patiënt|patiënte|leerling|bewoner|bewoonster|slachtoffer|zoon|dochter|moeder|vader|oma|opa|about|around|rond|ca|datum|dd|d\.d|en|dag|jaar|maand|jongen|meisje|baby|kindje|zoontje|dochtertje|een|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|(?-u:[a-z]*)tien(?:de)?|[a-zë]*(?:twintig|dertig)(?:ste)?|(?-u:[a-z]+)(?:th|ty-(?-u:[a-z]+))|first|second|third|(?:te|in|at) [a-zà-ÿ'-]+|last|this|vorige|afgelopen|deze|week|month|maand|nacht|night|gisteren|yesterday|vandaag|today|vannacht)(?-u:\b)[ :.,(=-]*){0,4}$",
            )?,
            cue_after: Regex::new(
                r"(?i)^[ ,(]*(?:geboren|gebore|born|\(?geb\b|\(?dob\b|\(?gebdat|\(?geboortedatum|als geboortedatum|als gebdat)",
            )?,
        })
    }

    /// Dates of birth; the first `names` of `out` are the names, after them come the numbers.
    pub(super) fn find(&self, context: &Context<'_, '_>, names: usize, out: &mut Vec<Candidate>) {
        let text = context.text;
        let born = context.seen.bits & BIRTH != 0 || text.contains(['°', '*']);
        let mut done = 0;
        let mut births = Vec::new();
        for at in 0..context.tokens.len() {
            if let Some((start, end)) = year_then_day(context, at).filter(|&(start, _)| start >= done) {
                done = end;
                births.push(Candidate::new(Kind::Birthdate, start..end, Rank::Cued));
                continue;
            }
            let Some(start) = date_may_start(context, at, born).filter(|&start| start >= done) else { continue };
            let tail = following(text, start, 48);
            if let Some(found) = self.date.find(tail) {
                let end = start + found.end();
                done = end;
                if stands_alone(text, start, end) {
                    births.extend(self.birth(context, found.as_str(), start..end, born, out.split_at(names.min(out.len()))));
                    continue;
                }
            }
            if born
                && let Some(found) = self.compact.find(tail)
                && let end = start + found.end()
                && stands_alone(text, start, end)
                && self.cue_before.find(window(text, start, 64)).is_some_and(|cue| {
                    let cue = cue.as_str().to_lowercase();
                    !weak_cue(&cue) && (found.len() > 4 || !cue.starts_with("geboren") && !cue.starts_with("born"))
                })
            {
                births.push(Candidate::new(Kind::Birthdate, start..end, Rank::Cued));
            }
        }
        out.append(&mut births);
    }

    /// The date as one of birth: announced, or beside a person and long ago.
    fn birth(
        &self,
        context: &Context<'_, '_>,
        date: &str,
        span: Range<usize>,
        born: bool,
        found: (&[Candidate], &[Candidate]),
    ) -> Option<Candidate> {
        let (names, numbers) = found;
        let text = context.text;
        let long_ago = year(date).is_some_and(|year| year < RECENT);
        let cued = born
            && (self.cue_before.find(window(text, span.start, 64)).is_some_and(|cue| !weak_cue(cue.as_str()) || long_ago)
                || text.get(span.end..).is_some_and(|_| self.cue_after.is_match(following(text, span.end, 32))));
        if cued {
            return Some(Candidate::new(Kind::Birthdate, span, Rank::Certain));
        }
        let beside = long_ago
            && (dated_person(context, span.start)
                || behind_a_name(text, names, span.start, date)
                || beside_a_person(text, context.tokens, names, span.start, span.end)
                || concludes_age(context, span.start, span.end)
                || on_a_pass(context, &span)
                || beside_a_citizen(text, numbers, &span));
        beside.then(|| Candidate::new(Kind::Birthdate, span, Rank::Cued))
    }
}

/// Where a date can begin at a word: a number that another number or a month follows, a month before a number, eight or
/// six or four digits.
fn date_may_start(context: &Context<'_, '_>, at: usize, born: bool) -> Option<usize> {
    let token = context.at(at)?;
    let next = context.at(at + 1)?;
    if token.is(MONTH_NAME) {
        return next.digit.then_some(token.start);
    }
    if !token.digit {
        return None;
    }
    let word = token.folded.as_ref();
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        // "geb-12-03-2012", "geb12mei"
        let hyphen = word.find('-').filter(|_| word.len() > 6)?;
        return Some(token.start + hyphen + 1);
    }
    let inside = token.length < token.end - token.start || word.len() > 3 && !word.bytes().all(|byte| byte.is_ascii_digit());
    let compact = born && matches!(word.len(), 4 | 6 | 8);
    let apart = next.gap & !(gap::SPACE | gap::DOT | gap::OTHER) == 0;
    let follows =
        apart && (next.digit && (next.gap != gap::SPACE || word.len() < 3) || next.is(MONTH_NAME) || next.folded.as_ref() == "of");
    (inside || compact || follows).then_some(token.start)
}

/// "Yara de Bruin 13-05-2013": only a space between, so it must be longer ago than any appointment.
fn behind_a_name(text: &str, names: &[Candidate], start: usize, date: &str) -> bool {
    let at = names.partition_point(|name| name.span.end <= start);
    year(date).is_some_and(|year| year < SURELY_PAST)
        && names.iter().take(at).next_back().is_some_and(|name| text.get(name.span.end..start) == Some(" "))
}

/// "moeder is van 14-07-1990", "hij is van 3 mei 2011".
fn dated_person(context: &Context<'_, '_>, start: usize) -> bool {
    let at = context.tokens.partition_point(|token| token.start < start);
    let copula = |back: usize| context.before(at, back).is_some_and(|is| matches!(is.folded.as_ref(), "is" | "was" | "komt" | "zijn"));
    let pronoun =
        |back: usize| context.before(at, back).is_some_and(|who| matches!(who.folded.as_ref(), "hij" | "zij" | "ze" | "he" | "she" | "ie"));
    // "volgens de pas is ze van 30-1-2007", "she's from 2 March 2010"
    let turned =
        pronoun(2) && copula(3) || context.before(at, 2).is_some_and(|who| matches!(who.folded.as_ref(), "she's" | "he's" | "ze's"));
    context.before(at, 1).is_some_and(|of| matches!(of.folded.as_ref(), "van" | "from"))
        && (turned
            || copula(2) && (pronoun(3) || context.before(at, 3).is_some_and(|who| who.is(CARE | KIN | GIVEN_NAME) && !who.is(WORD_TOO))))
}

/// "uit 2010 (17 mei)", "bj 2012, 3/6", "from '09, 14 February": the year first, of a person.
fn year_then_day(context: &Context<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let token = context.at(at).filter(|token| token.digit && token.end - token.start == token.length)?;
    let lead = context.before(at, 1)?;
    let short = token.length == 2 && token.gap & gap::QUOTE != 0;
    if !(short || token.length == 4 && token.number().is_some_and(|year| (1900..RECENT).contains(&year))) {
        return None;
    }
    let day = context.at(at + 1).filter(|day| day.gap & !(gap::SPACE | gap::COMMA | gap::BRACKET | gap::OTHER) == 0 && day.gap != 0)?;
    let next = context.at(at + 2)?;
    let in_month = |number: &Token<'_>, month: &Token<'_>| {
        month.is(MONTH_NAME) && next.joined() && number.folded.bytes().take_while(u8::is_ascii_digit).count() < 3
    };
    let slashed = day.number().is_some_and(|day| day < 32)
        && next.number().is_some_and(|month| month < 13)
        && next.gap & !gap::OTHER == 0
        && !context.at(at + 3).is_some_and(|more| more.digit && more.gap & !gap::OTHER == 0);
    let hyphened = day
        .folded
        .split_once('-')
        .is_some_and(|(day, month)| day.parse().is_ok_and(|day: u8| day < 32) && month.parse().is_ok_and(|month: u8| month < 13));
    let end = if hyphened {
        day.end
    } else if day.digit && in_month(day, next) || next.digit && in_month(next, day) || slashed {
        next.end
    } else {
        return None;
    };
    let person = |back: usize| {
        context.before(at, back).is_some_and(|who| {
            who.is(CARE | KIN | GIVEN_NAME) && !who.is(WORD_TOO)
                || matches!(who.folded.as_ref(), "hij" | "zij" | "ze" | "he" | "she" | "she's" | "he's" | "geboren" | "born")
        })
    };
    let said = match lead.folded.as_ref() {
        "bj" | "jg" | "yob" | "geboortejaar" | "gebjaar" => true,
        "uit" | "van" | "from" | "in" | "jaar" | "jaargang" | "bouwjaar" => (2..=4).any(person),
        _ => false,
    };
    said.then_some((token.start, end))
}

/// "... en dus nog geen 18", "so still a minor": what is concluded from a date of birth.
fn concludes_age(context: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let after = context.tokens.partition_point(|token| token.start < end);
    let near = || (after..after + 5).take_while(|&index| context.at(index).is_some_and(|word| word.gap & gap::BREAK == 0));
    let Some(so) = near().find(|&index| matches!(context.folded(index), "dus" | "so" | "thus" | "nog" | "still" | "therefore")) else {
        return false;
    };
    let before = context.tokens.partition_point(|token| token.start < start);
    let person = (1..=7).any(|back| {
        context.before(before, back).is_some_and(|who| {
            who.is(CARE | KIN | GIVEN_NAME) && !who.is(WORD_TOO)
                || matches!(who.folded.as_ref(), "hij" | "zij" | "ze" | "he" | "she" | "he's" | "she's")
        })
    });
    let age = |index: usize| person && context.at(index).and_then(Token::number).is_some_and(|age| age < 110);
    (so + 1..so + 6).any(|index| match context.folded(index) {
        "minderjarig" | "meerderjarig" | "volwassen" | "minor" | "underage" | "adult" => true,
        "geen" | "under" | "onder" | "net" | "pas" | "al" | "over" | "just" | "only" | "already" => {
            age(index + 1)
                && !context.at(index + 2).is_some_and(|unit| {
                    unit.joined() && unit.is(super::lexicon::COUNTED) && !matches!(unit.folded.as_ref(), "jaar" | "jr" | "years")
                })
        }
        _ => age(index) && matches!(context.folded(index + 1), "jaar" | "jr" | "years"),
    })
}

/// "op zijn paspoort staat 05-12-1939": not until when it is valid.
fn on_a_pass(context: &Context<'_, '_>, span: &Range<usize>) -> bool {
    let at = context.tokens.partition_point(|token| token.start < span.start);
    let after = context.tokens.partition_point(|token| token.start < span.end);
    let document = |back: usize| {
        context.before(at, back).is_some_and(|word| match word.folded.as_ref() {
            "paspoort" | "passport" | "id-kaart" | "idkaart" | "id-bewijs" | "identiteitskaart" | "identiteitsbewijs" | "rijbewijs"
            | "verblijfspas" | "verblijfsdocument" | "legitimatie" | "geboorteakte" | "brp" | "id-card" => true,
            // "volgens de pas", but "ik heb haar pas op 3-4-2019 gezien"
            "pas" | "id" | "kaart" | "papieren" | "papers" => {
                context.before(at, back + 1).is_some_and(|of| {
                    matches!(of.folded.as_ref(), "de" | "het" | "zijn" | "haar" | "z'n" | "d'r" | "his" | "her" | "the" | "hun" | "their")
                }) && context
                    .before(at, back + 2)
                    .is_some_and(|by| matches!(by.folded.as_ref(), "volgens" | "op" | "in" | "vlgs" | "via" | "to" | "on"))
            }
            "licence" | "license" => context.before(at, back + 1).is_some_and(|driving| driving.folded.as_ref() == "driving"),
            _ => false,
        })
    };
    let Some(back) = (1..=7).find(|&back| document(back)) else { return false };
    let whole = (at - back + 1..at).all(|index| context.at(index).is_some_and(|word| word.gap & (gap::BREAK | gap::DOT) == 0));
    let other = (at.saturating_sub(10)..after + 5).any(|index| {
        super::person::listed(
            context.folded(index),
            "verlopen geldig afgegeven uitgegeven verloopt verliep kwijt gestolen aangevraagd ingeleverd vervangen ophalen opgehaald vernieuwd nodig sinds vanaf tot expired expires expiry issued valid lost stolen renewed until till since",
        )
    });
    whole && !other
}

/// "270.342.369 en 19 aug 1957": a citizen service number and a date with hardly a word between them.
fn beside_a_citizen(text: &str, numbers: &[Candidate], span: &Range<usize>) -> bool {
    let near = |from: usize, to: usize| {
        text.get(from..to).is_some_and(|between| {
            between.len() < 10
                && !between.contains(['?', '!', '\n'])
                && between
                    .split(|c: char| !c.is_alphanumeric())
                    .all(|word| matches!(word, "" | "en" | "and" | "plus" | "met" | "with" | "van" | "of"))
        })
    };
    numbers.iter().any(|number| {
        number.kind == Some(Kind::Bsn)
            && (number.span.end <= span.start && near(number.span.end, span.start)
                || number.span.start >= span.end && near(span.end, number.span.start))
    })
}

/// "Jarig op" is said of colleagues too, and "*" marks other things.
fn weak_cue(cue: &str) -> bool {
    let cue = cue.to_lowercase();
    ["jarig", "verja", "birthday", "bday", "b-day", "(*", "gd", "g.d"].iter().any(|weak| cue.starts_with(weak))
}

fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = super::numbers::previous(text, start);
    let after = text.get(end..).and_then(|tail| tail.chars().next());
    !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '€')) && !after.is_some_and(char::is_alphanumeric)
}

/// The year at the end (or the start) of a date, of four digits, or of two with the century guessed.
fn year(date: &str) -> Option<u32> {
    let mut groups: Vec<&str> = date.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    if let Some(four) = groups.iter().find(|group| group.len() == 4) {
        return four.parse().ok();
    }
    let last: u32 = groups.pop().filter(|_| groups.len() >= 2 || date.contains(char::is_alphabetic) && !groups.is_empty())?.parse().ok()?;
    Some(if last > 29 { 1900 + last } else { 2000 + last })
}

/// ", 3 jr, ": an age between name and date.
fn age_between(gap: &str) -> bool {
    let words: Vec<&str> = gap.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [age, unit] => {
            age.len() <= 3
                && age.bytes().all(|byte| byte.is_ascii_digit())
                && matches!(*unit, "jr" | "jaar" | "j" | "yo" | "years" | "mnd" | "maanden")
        }
        [both] => both.len() <= 5 && both.starts_with(|c: char| c.is_ascii_digit()) && both.ends_with(['j', 'r', 'o', 'd']),
        _ => false,
    }
}

/// A name, or a word such as "cliënt", stands directly before or after, with only a comma, bracket or dash between.
fn beside_a_person(text: &str, tokens: &[Token<'_>], names: &[Candidate], start: usize, end: usize) -> bool {
    let near = |gap: &str| {
        gap.len() <= 14 && age_between(gap)
            || gap.len() <= 3
                && gap.chars().all(|c| matches!(c, ' ' | ',' | '(' | '-' | '/' | ')' | ':' | ';' | '|' | '*'))
                && gap.chars().any(|c| c != ' ')
    };
    let between = |from: usize, to: usize| text.get(from..to).is_some_and(near);
    let first = tokens.partition_point(|token| token.start < start);
    let last = tokens.partition_point(|token| token.start < end);
    let person_before =
        first.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is(CARE | KIN) && between(token.end, start));
    let number_after = tokens.get(last).is_some_and(|token| {
        matches!(token.folded.as_ref(), "bsn" | "patientnummer" | "clientnummer" | "burgerservicenummer") && between(end, token.start)
    });
    let at = names.partition_point(|name| name.span.end <= start);
    // Names come in order of place; only the nearest ones can touch.
    let touches = names.iter().skip(at.saturating_sub(3)).take(6).any(|name| {
        name.kind == Some(Kind::Name)
            && (name.span.end <= start && between(name.span.end, start) || name.span.start >= end && between(end, name.span.start))
    });
    person_before || number_after || touches
}
