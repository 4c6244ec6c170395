//! Dates of birth: a date after "geboren" and the like, or directly beside a person.

use super::person::listed;
use regex::Regex;

use super::lexicon::{CARE, KIN};
use super::numbers::window;
use super::tokens::Token;
use super::{Candidate, Kind, Rank};

const MONTH: &str = "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/// Years from which a date beside a name is as likely an appointment.
const RECENT: u32 = 2024;

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
                r"(?i)(?:[0-3]?[0-9] ?[-/.] ?[01]?[0-9] ?[-/.] ?{year}|[0-3]?[0-9] [01]?[0-9] (?:19|20)[0-9]{{2}}|(?:19|20)[0-9]{{2}}[-/.][01][0-9][-/.][0-3][0-9]|[0-3]?[0-9](?:e|de|ste|st|nd|rd|th)?(?: of)?[ ./-]?[ ]?{MONTH}\b[.,]?(?:[ ./-]?[ ]?{year})?|{MONTH}\b[. ] ?[0-3]?[0-9](?:st|nd|rd|th)?(?:,? (?:19|20)[0-9]{{2}})?)"
            ))?,
            compact: Regex::new(
                "(?:[0-3][0-9][01][0-9](?:(?:19|20)[0-9]{2}|[0-9]{2})|(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]|(?:19|20)[0-9]{2})",
            )?,
            cue_before: Regex::new(
                r"(?i)(?:\b(?:geb|gebd|gebdat|gebdatum|geb\.? ?dat|geb\.? ?datum|geboren|geborn|gebooren|geboorte|geboortedat|geboortedatum|geboorte ?datum|geboortedag|geboortedtm|gbd|gebdtm|g\.d|gd|born|dob|d\.o\.b|d o b|date of birth|birth ?date|birthday|birthdate|verjaardag|jarig|verjaart|bday|b-day)\b\.?|°|\(\*)[ :.,(=\[-]*(?:(?:is|was|op|on|van|of|in|the|de|hij|zij|ze|haar|kind|client|cliënt|zoon|dochter|moeder|vader|oma|opa|about|around|rond|ca|datum|dd|d\.d)\b[ :.,(=-]*){0,4}$",
            )?,
            cue_after: Regex::new(
                r"(?i)^[ ,(]*(?:geboren|born|\(?geb\b|\(?dob\b|\(?gebdat|\(?geboortedatum|als geboortedatum|als gebdat)",
            )?,
        })
    }

    /// Dates of birth; `out` already holds the names.
    pub(super) fn find(&self, text: &str, tokens: &[Token<'_>], out: &mut Vec<Candidate>) {
        let mut found_at = 0;
        let mut births = Vec::new();
        for found in self.date.find_iter(text) {
            found_at = found_at.max(found.end());
            if !stands_alone(text, found.start(), found.end()) {
                continue;
            }
            let before = window(text, found.start(), 64);
            let cued = self
                .cue_before
                .find(before)
                .is_some_and(|cue| !weak_cue(cue.as_str()) || year(found.as_str()).is_some_and(|year| year < RECENT))
                || text.get(found.end()..).is_some_and(|tail| self.cue_after.is_match(tail));
            if cued {
                births.push(Candidate::new(Kind::Birthdate, found.range(), Rank::Certain));
            } else if year(found.as_str()).is_some_and(|year| year < RECENT)
                && beside_a_person(text, tokens, out, found.start(), found.end())
            {
                births.push(Candidate::new(Kind::Birthdate, found.range(), Rank::Cued));
            }
        }
        for found in self.compact.find_iter(text) {
            let full = found.len() > 4;
            let cue = self.cue_before.find(window(text, found.start(), 64));
            if stands_alone(text, found.start(), found.end())
                && cue.is_some_and(|cue| {
                    !weak_cue(cue.as_str())
                        && (full || !cue.as_str().to_lowercase().starts_with("geboren") && !cue.as_str().to_lowercase().starts_with("born"))
                })
            {
                births.push(Candidate::new(Kind::Birthdate, found.range(), Rank::Cued));
            }
        }
        out.append(&mut births);
    }
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
        [age, unit] => age.len() <= 3 && age.bytes().all(|byte| byte.is_ascii_digit()) && listed(unit, "jr jaar j yo years mnd maanden"),
        [both] => both.len() <= 5 && both.starts_with(|c: char| c.is_ascii_digit()) && both.ends_with(['j', 'r', 'o', 'd']),
        _ => false,
    }
}

/// A name, or a word such as "cliënt", stands directly before or after, with only a comma, bracket or dash between.
fn beside_a_person(text: &str, tokens: &[Token<'_>], names: &[Candidate], start: usize, end: usize) -> bool {
    let near = |gap: &str| {
        gap.len() <= 14 && age_between(gap)
            || gap.len() <= 3
                && gap.chars().all(|c| matches!(c, ' ' | ',' | '(' | '-' | '/' | ')' | ':' | ';' | '|'))
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
