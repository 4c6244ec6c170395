//! Numbers that say by themselves what they are: BSN, phone number, IBAN, and e-mail addresses.

use super::person::listed;
use std::collections::HashSet;
use std::ops::Range;

use regex::Regex;

use super::{Candidate, Kind, Rank};

/// Length of an IBAN per country, for the countries people here have accounts in.
const IBAN_LENGTHS: &[(&str, usize)] = &[
    ("NL", 18),
    ("BE", 16),
    ("DE", 22),
    ("FR", 27),
    ("GB", 22),
    ("PL", 28),
    ("ES", 24),
    ("IT", 27),
    ("TR", 26),
    ("PT", 25),
    ("LU", 20),
    ("AT", 20),
    ("CH", 21),
    ("IE", 22),
    ("RO", 24),
    ("BG", 22),
    ("HU", 28),
    ("CZ", 24),
    ("SK", 24),
    ("DK", 18),
    ("SE", 24),
    ("NO", 15),
    ("FI", 18),
    ("GR", 27),
    ("LT", 20),
    ("LV", 21),
    ("EE", 20),
    ("HR", 21),
    ("SI", 19),
    ("MA", 28),
    ("CY", 28),
    ("MT", 31),
    ("UA", 29),
    ("RS", 22),
    ("AL", 28),
    ("BA", 20),
];

/// Mailboxes of an organisation, not of a person.
const SHARED_MAILBOXES: &str = "
info contact support helpdesk servicedesk noreply no-reply privacy receptie secretariaat administratie office mail hr meldpunt
klachten facturen facturatie webmaster balie aanmelden postbus advies ict it planning roosters team avg
";

/// International, Dutch (and other numbers that start with 0), American.
const PHONE: &str = r"(?:\+|00) ?[1-9][0-9]{0,2}(?:[ ()./–-]{0,3}[0-9]){6,12}|\(?0[0-9]{1,3}\)?(?:[ ./–-]{0,3}[0-9]){5,11}|\(?[2-9][0-9]{2}(?:\) ?|-)[0-9]{3}-[0-9]{4}";

/// Compiled shapes of numbers.
pub(super) struct Numbers {
    published: HashSet<String>,
    email: Regex,
    nine: Regex,
    bsn_cue: Regex,
    phone: Regex,
    phone_here: Regex,
    phone_cue: Regex,
    iban: Regex,
    harmless: Regex,
    date_or_time: Regex,
    pairs: Regex,
}

impl Numbers {
    pub(super) fn new(published: &[String]) -> Result<Self, regex::Error> {
        Ok(Self {
            published: published.iter().map(|number| national(number)).collect(),
            email: Regex::new(
                r"(?i)[a-z0-9._%+'-]{1,64}(?:@|\s?[\[(](?:at|@|apenstaartje)[\])]\s?)[a-z0-9-]{1,63}(?:(?:\.|\s?[\[(](?:dot|punt)[\])]\s?)[a-z0-9-]{2,63}){1,4}",
            )?,
            nine: Regex::new("[0-9](?:[ .-]?[0-9]){8}")?,
            bsn_cue: Regex::new(r"(?i)(?:bsn|burgerservice ?nummer|sofi(?:-?nummer)?|service number)[^0-9\n]{0,24}$")?,
            phone: Regex::new(PHONE)?,
            phone_here: Regex::new(&format!("^(?:{PHONE})"))?,
            phone_cue: Regex::new(
                r"(?i)(?:\b(?:tel|telnr|tel\.? ?nr|telefoon|telefoonnummer|mobiel|mobieltje|mob|06-nummer|whatsapp|gsm|phone|phone number|mobile|cell|telephone))(?:\.|\b)[ :.]*(?:is|nr|nummer|number|van (?:haar|hem|moeder|vader|oma|opa))?[ :.]*((?:[0-9][ -]?){6,14}[0-9])",
            )?,
            iban: Regex::new(r"(?i)\b[a-z]{2}[0-9]{2}(?:[ .-]?[a-z0-9]{1,4}){2,9}")?,
            harmless: Regex::new(
                r"(?i)\b(?:order|bestelling|bestelnummer|bestelnr|ordernummer|ordernr|factuur|factuurnummer|factuurnr|invoice|ticket|ticketnummer|offerte|artikelnummer|artikelnr|serienummer|serial|kvk|kvk-nummer|btw|agb|agb-code|track|tracking|track & trace|pakket|parcel|boeking|booking|polis|isbn|meeting|meeting id|vergadering|zoom|wachtwoord|password|versie|version|uitslag|toestel|intern|extension|ext)\b[ :.#-]*(?:is|nr|nummer|number|no|code|id|van|voor)?[ :.#-]*([a-z]{0,5}-?[0-9][0-9a-z./-]{0,30})",
            )?,
            date_or_time: Regex::new(
                r"^(?:[0-3]?[0-9][-./ ][01]?[0-9][-./ ](?:19|20)?[0-9]{2}(?:[^0-9]|$)|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|[012][0-9][.:][0-5][0-9][^0-9])",
            )?,
            pairs: Regex::new("^06[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}")?,
        })
    }

    /// E-mail addresses of persons.
    pub(super) fn emails(&self, text: &str, out: &mut Vec<Candidate>) {
        for found in self.email.find_iter(text) {
            let mailbox = found.as_str().split(['@', '[', '(']).next().unwrap_or("").trim().to_lowercase();
            let trimmed = found.as_str().trim_end_matches(['.', '-']).len();
            let span = found.start()..found.start() + trimmed;
            out.push(if listed(mailbox.as_str(), SHARED_MAILBOXES) {
                Candidate::harmless(span, Rank::Certain)
            } else {
                Candidate::new(Kind::Email, span, Rank::Certain)
            });
        }
    }

    /// Phone numbers, BSN and IBAN.
    pub(super) fn find(&self, text: &str, out: &mut Vec<Candidate>) {
        for found in self.harmless.captures_iter(text).filter_map(|captures| captures.get(1)) {
            // A number after "order" and the like; a phone number keeps its shape.
            if self.phone_at(text, found.start()).is_none() {
                out.push(Candidate::harmless(found.range(), Rank::Cued));
            }
        }
        for found in self.iban.find_iter(text) {
            if let Some(length) = iban_length(found.as_str()) {
                out.push(Candidate::new(Kind::Iban, found.start()..found.start() + length, Rank::Certain));
            }
        }
        self.phones(text, out);
        self.citizen_numbers(text, out);
    }

    fn phones(&self, text: &str, out: &mut Vec<Candidate>) {
        let mut from = 0;
        while let Some(found) = self.phone.find_at(text, from) {
            let span = self.phone_at(text, found.start());
            from = span.as_ref().map_or_else(|| after_digits(text, found.start()), |span| span.end).max(found.start() + 1);
            let Some(span) = span else { continue };
            let number = national(text.get(span.clone()).unwrap_or(""));
            out.push(if self.is_published(&number) {
                Candidate::harmless(span, Rank::Cued)
            } else {
                Candidate::new(Kind::Phone, span, Rank::Cued)
            });
        }
        for found in self.phone_cue.captures_iter(text).filter_map(|captures| captures.get(1)) {
            if !self.is_published(&national(found.as_str())) {
                out.push(Candidate::new(Kind::Phone, found.range(), Rank::Distinct));
            }
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
        } else {
            &[10]
        };
        let short = national(matched);
        let published = ["0800", "0900", "0906", "0909"].iter().any(|prefix| short.starts_with(prefix));
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
        ["0800", "0900", "0906", "0909", "088", "085"].iter().any(|prefix| number.starts_with(prefix))
            || self.published.contains(number)
            || number.len() < 7
    }

    fn citizen_numbers(&self, text: &str, out: &mut Vec<Candidate>) {
        let mut from = 0;
        while let Some(found) = self.nine.find_at(text, from) {
            let span = found.range();
            let before = previous(text, span.start);
            let after = text.get(span.end..).and_then(|tail| tail.chars().next());
            from = after_digits(text, span.start).max(span.start + 1);
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '+' | '-' | '/' | '€' | ','))
                || after.is_some_and(|c| c.is_alphanumeric() || c == '€')
            {
                continue;
            }
            if !passes_eleven_test(found.as_str()) {
                continue;
            }
            let cued = self.bsn_cue.is_match(window(text, span.start, 48));
            let groups: Vec<usize> = found.as_str().split([' ', '.', '-']).map(str::len).collect();
            let likely = !self.date_or_time.is_match(found.as_str())
                && (groups.len() == 1 || groups.iter().all(|&digits| (2..=5).contains(&digits)));
            if cued || likely {
                from = span.end;
                out.push(Candidate::new(Kind::Bsn, span, if cued { Rank::Certain } else { Rank::Shape }));
            }
        }
    }
}

/// The eleven test of the citizen service number, over the digits of `number`.
pub(super) fn passes_eleven_test(number: &str) -> bool {
    let digits: Vec<i64> = number.chars().filter_map(|c| c.to_digit(10)).map(i64::from).collect();
    let sum: i64 = digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 9 && sum % 11 == 0 && digits.iter().any(|&digit| digit != 0)
}

/// Whether `iban` (letters and digits only) gives 1 modulo 97, the country code and check digits moved to the end.
pub(super) fn passes_mod_97(iban: &str) -> bool {
    let turned = iban.chars().skip(4).chain(iban.chars().take(4));
    let mut rest = 0;
    for c in turned {
        let Some(value) = c.to_digit(36) else { return false };
        rest = (rest * if value > 9 { 100 } else { 10 } + value) % 97;
    }
    rest == 1
}

/// Bytes of `text` that are an IBAN, if it starts with one.
fn iban_length(text: &str) -> Option<usize> {
    let country = text.get(..2)?.to_uppercase();
    let &(_, wanted) = IBAN_LENGTHS.iter().find(|(code, _)| *code == country)?;
    let mut compact = String::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
        compact.push(c.to_ascii_uppercase());
        if compact.len() == wanted {
            let ends = !text.get(at + 1..)?.chars().next().is_some_and(char::is_alphanumeric);
            let dutch = country == "NL"
                && compact.chars().skip(4).take(4).all(char::is_alphabetic)
                && compact.chars().skip(8).all(|c| c.is_ascii_digit());
            return (ends && (dutch || passes_mod_97(&compact))).then_some(at + 1);
        }
    }
    None
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

/// The first place after `start` where the digits directly there have ended.
fn after_digits(text: &str, start: usize) -> usize {
    let tail = text.get(start..).unwrap_or("");
    start + tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len())
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
