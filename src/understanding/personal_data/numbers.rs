//! Numbers that say by themselves what they are: BSN, phone number.

use std::collections::HashSet;
use std::ops::Range;

use regex::Regex;

use super::iban::iban_at;
use super::lexicon::{BSN_CUE, GOODS, PHONE_CUE, SPOKEN_ZERO};
use super::person::Context;
use super::tokens::gap;
use super::{Candidate, Kind, Rank};

/// International, Dutch (and other numbers that start with 0), American.
const PHONE: &str = r"(?:\+|00) ?[1-9][0-9]{0,2}(?:[ ()./–-]{0,3}[0-9]){6,12}|31 ?6(?:[ ./–-]{0,3}[0-9]){8}|[oO]6(?:[ ./–-]{0,3}[0-9]){8}|\(?0\)?[0-9]{1,3}\)?(?:[ ./–-]{0,3}[0-9]){5,11}|\(?[2-9][0-9]{2}(?:\) ?|-)[0-9]{3}-[0-9]{4}";

/// Compiled shapes of numbers.
pub(super) struct Numbers {
    published: HashSet<String>,
    bsn_cue: Regex,
    phone_here: Regex,
    phone_cue: Regex,
    harmless: Regex,
    date_or_time: Regex,
    pairs: Regex,
}

impl Numbers {
    pub(super) fn new(published: &[String]) -> Result<Self, regex::Error> {
        Ok(Self {
            published: published.iter().map(|number| national(number)).collect(),
            bsn_cue: Regex::new(r"(?i)(?:bsn|burgerservice ?nummer|sofi(?:-?nummer)?|service number)[^0-9\n]{0,24}$")?,
            phone_here: Regex::new(&format!("^(?:{PHONE})"))?,
            phone_cue: Regex::new(
                r"^(?i-u)(?:(?:tel|telnr|tel\.? ?nr|telefoon|telefoonnummer|mobiel|mobieltje|mob|06-nummer|whatsapp|gsm|phone|phone number|mobile|cell|telephone))(?:\.|\b)[ :.]*(?:is|nr|nummer|number|van (?:haar|hem|moeder|vader|oma|opa))?[ :.]*((?:[0-9][ -]?){6,14}[0-9])",
            )?,
            harmless: Regex::new(
                r"^(?i-u)(?:order|bestelling|bestelnummer|bestelnr|ordernummer|ordernr|factuur|factuurnummer|factuurnr|invoice|ticket|ticketnummer|offerte|artikelnummer|artikelnr|serienummer|serial|kvk|kvk-nummer|btw|agb|agb-code|track|tracking|track & trace|pakket|parcel|boeking|booking|polis|isbn|meeting|meeting id|vergadering|zoom|wachtwoord|password|versie|version|uitslag|toestel|intern|extension|ext)\b[ :.#-]*(?:is|nr|nummer|number|no|code|id|van|voor)?[ :.#-]*([a-z]{0,5}-?[0-9][0-9a-z./-]{0,30})",
            )?,
            date_or_time: Regex::new(
                r"^(?:[0-3]?[0-9][-./ ][01]?[0-9][-./ ](?:19|20)?[0-9]{2}(?:[^0-9]|$)|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|[012][0-9][.:][0-5][0-9][^0-9])",
            )?,
            pairs: Regex::new("^06[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}")?,
        })
    }

    /// Phone numbers, BSN and IBAN.
    pub(super) fn find(&self, context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
        let text = context.text;
        let (mut dialled, mut citizen) = (0, 0);
        for (at, token) in context.tokens.iter().enumerate() {
            if token.is(GOODS | PHONE_CUE) {
                self.announced(context, at, out);
            }
            if (token.is(SPOKEN_ZERO) || token.length == 2 && token.folded.as_ref() == "06")
                && token.start >= dialled
                && let Some(end) = spelled_out(context, at)
            {
                dialled = end;
                out.push(Candidate::new(Kind::Phone, token.start..end, Rank::Cued));
            }
            if !token.digit {
                continue;
            }
            if let Some(span) = iban_at(context, at) {
                out.push(Candidate::new(Kind::Iban, span, Rank::Certain));
            }
            if token.start >= dialled
                && let Some(span) = phone_start(text, token.start).and_then(|start| self.phone_at(text, start))
            {
                dialled = span.end;
                let published = self.is_published(&national(text.get(span.clone()).unwrap_or("")));
                out.push(if published { Candidate::harmless(span, Rank::Cued) } else { Candidate::new(Kind::Phone, span, Rank::Cued) });
            }
            if token.start >= citizen
                && let Some(candidate) = self.citizen_number(context, at)
            {
                citizen = candidate.span.end;
                out.push(candidate);
            }
        }
    }

    /// What stands after "order" (harmless, but a phone number keeps its shape) or "tel."
    fn announced(&self, context: &Context<'_, '_>, at: usize, out: &mut Vec<Candidate>) {
        let Some(token) = context.at(at) else { return };
        if !(1..=4).any(|ahead| context.at(at + ahead).is_some_and(|next| next.digit)) {
            return;
        }
        let tail = super::files::following(context.text, token.start, 72);
        let number = |regex: &Regex| {
            let found = regex.captures(tail)?.get(1)?;
            Some(token.start + found.start()..token.start + found.end())
        };
        if token.is(GOODS)
            && let Some(span) = number(&self.harmless)
            && self.phone_at(context.text, span.start).is_none()
        {
            out.push(Candidate::harmless(span, Rank::Cued));
        }
        if token.is(PHONE_CUE)
            && let Some(span) = number(&self.phone_cue)
            && !self.is_published(&national(context.text.get(span.clone()).unwrap_or("")))
        {
            out.push(Candidate::new(Kind::Phone, span, Rank::Distinct));
        }
    }

    /// The phone number that starts at `start`, with as many digits as such numbers have.
    fn phone_at(&self, text: &str, start: usize) -> Option<Range<usize>> {
        if previous(text, start).is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | ',' | '€')) {
            return None;
        }
        let tail = text.get(start..)?;
        let found = self.phone_here.find(tail)?;
        let matched = found.as_str();
        let count = matched.bytes().filter(u8::is_ascii_digit).count();
        let lengths: &[usize] = if matched.starts_with('+') || matched.starts_with("00") {
            let bracket = matched.contains("(0)");
            match (national(matched).starts_with('0'), matched.starts_with('+')) {
                (true, true) if bracket => &[12],
                (true, true) => &[11, 12],
                (true, false) if bracket => &[14],
                (true, false) => &[13, 14],
                (false, _) => &[count],
            }
        } else if matched.starts_with('0') || matched.starts_with("(0") {
            // Belgian landlines have 9 digits and are written in groups.
            if count == 9 && matched.contains(' ') && self.grouped(matched) { &[9] } else { &[10, 11, 12] }
        } else if matched.starts_with("31") {
            &[11]
        } else if matched.starts_with(['o', 'O']) {
            // "o6" for "06"
            &[9]
        } else {
            &[10]
        };
        let short = national(matched);
        let published = ["0800", "0808", "0900", "0906", "0909"].iter().any(|prefix| short.starts_with(prefix));
        if published {
            let length = nth_digit(matched, if count > 11 { 8 } else { count })?;
            return Some(start..start + length);
        }
        if !self.pairs.is_match(matched) && self.date_or_time.is_match(tail) {
            return None;
        }
        lengths.iter().find_map(|&length| {
            let end = start + nth_digit(matched, length)?;
            let next = text.get(end..)?.chars().next();
            (!next.is_some_and(char::is_alphanumeric)).then_some(start..end)
        })
    }

    fn grouped(&self, matched: &str) -> bool {
        !self.date_or_time.is_match(matched) && matched.split(' ').all(|group| group.len() >= 2) && matched.split(' ').count() >= 3
    }

    /// Help lines, company numbers and short numbers.
    fn is_published(&self, number: &str) -> bool {
        ["0800", "0808", "0900", "0906", "0909", "088", "085"].iter().any(|prefix| number.starts_with(prefix))
            || self.published.contains(number)
            || number.len() < 7
    }

    /// The nine digits from a word on, when they pass the eleven test.
    fn citizen_number(&self, context: &Context<'_, '_>, at: usize) -> Option<Candidate> {
        let (text, token) = (context.text, context.at(at)?);
        let span = token.start..token.start + nine_digits(text.get(token.start..)?)?;
        let before = previous(text, span.start);
        let after = text.get(span.end..).and_then(|tail| tail.chars().next());
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '+' | '-' | '/' | '€' | ','))
            || after.is_some_and(|c| c.is_alphanumeric() || c == '€')
        {
            return None;
        }
        let written = text.get(span.clone()).filter(|written| passes_eleven_test(written))?;
        let cued = context.seen.bits & BSN_CUE != 0 && self.bsn_cue.is_match(window(text, span.start, 48));
        let grouped = || written.split([' ', '.', '-']).all(|group| (2..=5).contains(&group.len()));
        let likely = || !self.date_or_time.is_match(written) && (written.len() == 9 || grouped());
        (cued || likely()).then(|| Candidate::new(Kind::Bsn, span, if cued { Rank::Certain } else { Rank::Shape }))
    }
}

/// "nul zes 38 41 92 07", "nul zes twaalf drie ...": the end of a phone number that begins with a zero as a word.
fn spelled_out(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let mut digits = 0;
    for index in at..at + 14 {
        let Some(token) = context.at(index) else { break };
        let word = token.folded.as_ref();
        let more = match word {
            "nul" | "zero" | "oh" | "een" | "twee" | "drie" | "vier" | "vijf" | "zes" | "zeven" | "acht" | "negen" | "one" | "two"
            | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" => 1,
            "tien" | "elf" | "twaalf" => 2,
            _ if token.digit && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => token.length,
            _ if token.digit => 0,
            _ if word.ends_with("tien") || word.ends_with("tig") => 2,
            _ => 0,
        };
        let apart = index > at && token.gap & !(gap::SPACE | gap::COMMA | gap::OTHER) != 0;
        if more == 0 || apart {
            break;
        }
        digits += more;
        if digits > 9 {
            let ends = digits < 13 && !context.at(index + 1).is_some_and(|next| next.digit && next.joined());
            return (ends || digits == 10).then_some(token.end);
        }
    }
    None
}

/// Bytes of the nine digits that `text` starts with, at most one sign between two of them.
fn nine_digits(text: &str) -> Option<usize> {
    let (mut digits, mut apart) = (0, 1);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => {
                digits += 1;
                apart = 0;
            }
            b' ' | b'.' | b'-' if apart == 0 => apart = 1,
            _ => return None,
        }
        if digits == 9 {
            return Some(at + 1);
        }
    }
    None
}

/// Where a phone number can begin whose first digits stand at `start`: a "+" or bracket before them belongs to it. None
/// when there are too few digits, or they begin like no such number.
fn phone_start(text: &str, start: usize) -> Option<usize> {
    let tail = text.get(start..)?;
    let head = text.get(..start)?;
    let begin = if head.ends_with('+') || head.ends_with('(') {
        start - 1
    } else if head.ends_with("+ ") {
        start - 2
    } else {
        start
    };
    let digits = tail
        .trim_start_matches(['o', 'O'])
        .chars()
        .take(32)
        .take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.' | '/' | '–' | '-'))
        .filter(char::is_ascii_digit)
        .count();
    let american = !tail.starts_with(['0', '1']) && tail.get(3..4).is_some_and(|sign| matches!(sign, ")" | "-"));
    let bare = tail.starts_with("316") || tail.starts_with("31 6");
    let letter = tail.starts_with("o6") || tail.starts_with("O6");
    (digits >= 7 && (begin < start && !head.ends_with('(') || tail.starts_with('0') || american || bare || letter)).then_some(begin)
}

/// The eleven test of the citizen service number, over the digits of `number`.
pub(super) fn passes_eleven_test(number: &str) -> bool {
    let (mut sum, mut count, mut any) = (0, 0, false);
    for byte in number.bytes().filter(u8::is_ascii_digit) {
        let digit = i32::from(byte - b'0');
        count += 1;
        any |= digit != 0;
        sum += if count == 9 { -digit } else { digit * (10 - count) };
    }
    count == 9 && any && sum % 11 == 0
}

/// Digits as dialled inside the Netherlands; a foreign number keeps its "+".
fn national(number: &str) -> String {
    let international = number.trim_start().starts_with('+');
    let digits: String = number.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let rest = if international { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match rest.map(|rest| rest.strip_prefix("31").map(|dutch| dutch.strip_prefix('0').unwrap_or(dutch))) {
        Some(Some(dutch)) => format!("0{dutch}"),
        Some(None) => format!("+{}", rest.unwrap_or("")),
        None => digits,
    }
}

/// The end of the `n`th digit in `text`.
fn nth_digit(text: &str, n: usize) -> Option<usize> {
    text.char_indices().filter(|(_, c)| c.is_ascii_digit()).nth(n.checked_sub(1)?).map(|(at, _)| at + 1)
}

/// The character before `at`.
pub(super) fn previous(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// At most `bytes` of the text before `at`, on a character border.
pub(super) fn window(text: &str, at: usize, bytes: usize) -> &str {
    let mut start = at.saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..at).unwrap_or("")
}
