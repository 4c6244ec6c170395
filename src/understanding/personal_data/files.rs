//! Numbers that stand for a person or a car: case and patient numbers, licence plates, postcodes.

use super::person::listed;
use regex::Regex;

use super::numbers::{previous, window};
use super::{Candidate, Kind, Rank};

const COUNTED_AFTER: &str = "jaar uur keer kinderen dagen weken maanden x years pages of van mb euro meldingen times mensen minuten";

/// Units that follow a four-digit number without making it a postcode, and other two-letter words.
const NO_POSTCODE_LETTERS: &str = "
in is en we ze te op om al ik de er nu zo of na af uw je me mw km kg mg ml cc cm mm pm am st nd rd th eu kb gb mb ha hr dr ja bv nv ca
it he so to at as an by or if my no on up us do be go wa gr jr tm ex ok nr la el va ie bc vc wo ma di vr za zo sa sd ss
";

/// What looks like the letters of a plate and is a date or a word.
const NO_PLATE_LETTERS: &str = "
jan feb mrt apr mei jun jul aug sep okt nov dec mar may oct en of op om in tm is uur min and or to at van tot vwo mbo hbo vso bso psz
iso nen cve rfc
";

/// Compiled shapes of case numbers, plates and postcodes.
pub(super) struct Files {
    postcode: Regex,
    plate: Regex,
    plate_cue: Regex,
    case_cue: Regex,
    weak_case_cue: Regex,
    case_shape: Regex,
    id: Regex,
    not_an_id: Regex,
}

impl Files {
    pub(super) fn new() -> Result<Self, regex::Error> {
        Ok(Self {
            postcode: Regex::new("[1-9][0-9]{3}[ \u{a0}]{0,2}[A-Za-z]{2}")?,
            plate: Regex::new(
                "(?i)(?:[a-z]{2}([- ])[0-9]{2}[- ](?:[0-9]{2}|[a-z]{2})|[a-z]{2}([- ])[a-z]{2}[- ][0-9]{2}|[0-9]{2}([- ])[0-9]{2}[- ][a-z]{2}|[0-9]{2}([- ])[a-z]{2}[- ](?:[0-9]{2}|[a-z]{2})|[0-9]{2}([- ])[a-z]{3}[- ][0-9]|[0-9]([- ])[a-z]{3}[- ][0-9]{2}|[a-z]{2}([- ])[0-9]{3}[- ][a-z]|[a-z]([- ])[0-9]{3}[- ][a-z]{2}|[a-z]{3}([- ])[0-9]{2}[- ][a-z]|[a-z]([- ])[0-9]{2}[- ][a-z]{3}|[0-9]([- ])[a-z]{2}[- ][0-9]{3}|[0-9]{3}([- ])[a-z]{2}[- ][0-9])",
            )?,
            plate_cue: Regex::new(
                r"(?i)\b(?:kenteken|kentekens|kentekennummer|kentekenplaat|kentekennr|nummerbord|nummerplaat|plate|plates|plate number|number plate|licen[cs]e plate|licen[cs]e number|registration|reg)\b(?:[ :,=.]+(?:is|was|van|de|het|zijn|haar|die|auto|busje|bus|car|number|nummer|nr|reads|of|the|his|her|met|dacht|ik|denk|begint|volgens|mij)\b){0,5}[ :,=.]*((?:[a-z0-9]{1,4}[- ]?){1,3}[a-z0-9]{1,5})",
            )?,
            case_cue: Regex::new(
                r"(?i)\b(?:(?:dossier|zaak|zaaks|melding|meldings|meld|casus|pati[eë]nt|pati[eë]nten|pat\.?|cli[eë]nt|cli[eë]nten|cl\.?|parket|bvh|aangifte|pv|proces-verbaal|registratie|mutatie|rol|rekest|incident|leerling|zorg|zorgmelding|bewoners|intake|klant|kind|deelnemer|bvh|mpi|pgn|kenmerk)[ -]?(?:nummer|nr|num|no|id)|(?:case|file|report|reference|ref|client|patient|police|hosp|hospital|incident|crime|record|medical record|nhs|mrn|crime reference|pupil|student|log|cad)(?: reference)?[ -]?(?:number|nummer|no|nr|id|num)|mrn|bvh|kenmerk|ons kenmerk)\b",
            )?,
            weak_case_cue: Regex::new(
                r"(?i)\b(?:dossier|zaak|melding|zorgmelding|vt-melding|casus|aangifte|proces-verbaal|pv|mutatie|incident|registratie|parket|case|file|report|reference|ref|referentie|meldingen|politiemelding|cli[eë]nt|pati[eë]nt|pat|client|patient|police ref|rekest|registered under|geregistreerd onder|bekend onder|onder nummer|case ref)\b(?: ?(?:nr|no|number|is|onder|bij vt|bij politie|bij de politie|met|as|with|under|the|:))?[ :#.=-]*",
            )?,
            case_shape: Regex::new(
                r"(?i)\b(?:PL ?[0-9]{4}-?[0-9]{6,12}|PL[0-9]{4}[ -][0-9]{4}[0-9-]{3,9}|(?:VT|BVH|ZK|ZM|MLD|CASE|DOS|DOSSIER|JB|WMO|SAVE|RVDK|CLT|PAT|MDK|CAS|SHV|CJG|JGZ|ZRG|KM|VTH|CSG|JZ|JW|HG|HGKM)[-/][0-9]{2,4}[-/]?[0-9]{3,8}|C/[0-9]{2}/[0-9]{5,8}|[0-9]{2}/[0-9]{6}-[0-9]{2})\b",
            )?,
            id: Regex::new(
                r"^[#(\x22']?((?:[A-Za-z]{1,8}[-/.]?|[B-DF-HJ-NP-TV-Z]{1,4} )?[0-9][0-9A-Za-z]*(?:[-/.][0-9A-Za-z]+)*(?:[ ][0-9]{3,})*)",
            )?,
            not_an_id: Regex::new(
                r"(?i)^(?:(?:19|20)[0-9]{2}|[0-3]?[0-9][-/.][01]?[0-9](?:[-/.](?:19|20)?[0-9]{2})?|[012]?[0-9][.:][0-5][0-9](?:u|uur|h)?|[0-9]{1,3}(?:e|ste|de|x|u|j|jr|th|st|nd|rd|km|m|mb|kb|gb)|[0-9]{1,2}[-/][0-9]{1,2}|113|112|116|[0-9]+(?:mb|kb|gb|mg|ml|kg|am|pm))$",
            )?,
        })
    }

    /// Case numbers, plates and postcodes.
    pub(super) fn find(&self, text: &str, is_word: &dyn Fn(&str) -> bool, out: &mut Vec<Candidate>) {
        self.cases(text, out);
        self.plates(text, is_word, out);
        self.postcodes(text, out);
    }

    fn cases(&self, text: &str, out: &mut Vec<Candidate>) {
        for found in self.case_shape.find_iter(text) {
            if !joins(text, found.start(), found.end()) {
                out.push(Candidate::new(Kind::CaseNumber, found.range(), Rank::Certain));
            }
        }
        for cue in self.case_cue.find_iter(text) {
            if !about_an_order(text, cue.start())
                && let Some(span) = self.id_after(text, cue.end(), 6)
                && !about_an_order(text, span.start)
            {
                out.push(Candidate::new(Kind::CaseNumber, span, Rank::Certain));
            }
        }
        for cue in self.weak_case_cue.find_iter(text) {
            if about_an_order(text, cue.start()) || previous(text, cue.start()) == Some('-') {
                continue;
            }
            let Some(span) = self.id_after(text, cue.end(), 0) else { continue };
            let id = text.get(span.clone()).unwrap_or("");
            let digits = id.bytes().filter(u8::is_ascii_digit).count();
            let counts = text.get(span.end..).is_some_and(|tail| {
                let next = tail.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_lowercase();
                digits < 4 && listed(next.as_str(), COUNTED_AFTER)
            });
            let hidden = id.starts_with("06") || id.starts_with("0800") || id.starts_with("0900");
            if digits >= 3 && !counts && !hidden {
                out.push(Candidate::new(Kind::CaseNumber, span, Rank::Cued));
            }
        }
    }

    /// The id within `words` words after `from`.
    fn id_after(&self, text: &str, from: usize, words: usize) -> Option<std::ops::Range<usize>> {
        let tail = following(text, from, 160);
        let mut at = 0;
        for _ in 0..=words {
            let rest = tail.get(at..)?;
            at += rest
                .find(|c: char| c.is_alphanumeric())
                .filter(|&skip| !rest.get(..skip).is_some_and(|gap| gap.contains(['?', '!', '\n'])) && skip < 6)?;
            let rest = tail.get(at..)?;
            if let Some(id) = self.id.captures(rest).and_then(|captures| captures.get(1)) {
                let next = rest.get(id.end()..)?.chars().next();
                let written = id.as_str();
                if self.not_an_id.is_match(written) || next.is_some_and(|c| c == '%' || c == ':' || c == '€') {
                    return None;
                }
                let long_enough = written.bytes().filter(u8::is_ascii_digit).count() >= 2 && written.len() >= 3;
                return long_enough.then(|| from + at + id.start()..from + at + id.end());
            }
            let word = rest.find(char::is_whitespace)?;
            if rest.get(..word).is_some_and(|word| word.ends_with(['.', '?', '!', ';'])) {
                return None;
            }
            at += word;
        }
        None
    }

    fn plates(&self, text: &str, is_word: &dyn Fn(&str) -> bool, out: &mut Vec<Candidate>) {
        let mut from = 0;
        while let Some(captures) = self.plate.captures_at(text, from) {
            let Some(found) = captures.get(0) else { break };
            from = found.start() + text.get(found.start()..).and_then(|tail| tail.chars().next()).map_or(1, char::len_utf8);
            let separators: Vec<char> = found.as_str().chars().filter(|c| matches!(c, '-' | ' ')).collect();
            let spaced = separators.contains(&' ');
            let even = separators.iter().all(|c| Some(c) == separators.first());
            let shape_ok =
                found.as_str().split(['-', ' ']).filter(|part| part.bytes().all(|byte| byte.is_ascii_alphabetic())).all(|letters| {
                    let lower = letters.to_ascii_lowercase();
                    let one_case = letters == lower || letters.bytes().all(|byte| byte.is_ascii_uppercase());
                    one_case
                        && !(listed(lower.as_str(), NO_PLATE_LETTERS) && (letters == lower || lower.len() == 3))
                        && !(spaced
                            && (letters == lower || is_word(&lower) && lower.len() > 2 || listed(lower.as_str(), NO_POSTCODE_LETTERS)))
                });
            if even && shape_ok && !joins(text, found.start(), found.end()) {
                from = found.end();
                out.push(Candidate::new(Kind::LicencePlate, found.range(), Rank::Distinct));
            }
        }
        for found in self.plate_cue.captures_iter(text).filter_map(|captures| captures.get(1)) {
            if let Some(length) = plate_length(found.as_str()) {
                out.push(Candidate::new(Kind::LicencePlate, found.start()..found.start() + length, Rank::Cued));
            }
        }
    }

    fn postcodes(&self, text: &str, out: &mut Vec<Candidate>) {
        let mut from = 0;
        while let Some(found) = self.postcode.find_at(text, from) {
            from = found.start() + 1;
            let after = text.get(found.end()..).and_then(|tail| tail.chars().next());
            let before = previous(text, found.start());
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | '#' | '€' | '+'))
                || after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '@' | '\'' | '’'))
            {
                continue;
            }
            let letters: String = found.as_str().chars().filter(char::is_ascii_alphabetic).collect();
            let attached = found.as_str().len() == 6;
            let lower = letters.to_ascii_lowercase();
            let forbidden = matches!(lower.as_str(), "sa" | "sd" | "ss");
            let unit = listed(lower.as_str(), "kg mg ml cm mm km pm am kb gb mb st nd rd th cc");
            let wordlike = listed(lower.as_str(), NO_POSTCODE_LETTERS);
            let written = letters.bytes().all(|byte| byte.is_ascii_uppercase());
            if forbidden
                || unit && !(written && attached)
                || wordlike && !attached && !written
                || wordlike && written && shouts(window(text, found.start(), 24))
            {
                continue;
            }
            let numbered = window(text, found.start(), 12).to_lowercase();
            if ["kamer ", "lokaal ", "room ", "zaal "].iter().any(|word| numbered.ends_with(word)) {
                continue;
            }
            let year = matches!(found.as_str().get(..2), Some("19" | "20"));
            if year && !written && !attached {
                continue;
            }
            out.push(Candidate::new(Kind::Postcode, found.range(), Rank::Distinct));
        }
    }
}

/// The plate at the start of `text` (after "kenteken"): letters and digits, five to eight of them.
fn plate_length(text: &str) -> Option<usize> {
    let (mut letters, mut digits, mut end) = (0, 0, None);
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            digits += 1;
        } else if c.is_ascii_alphabetic() {
            letters += 1;
        }
        let closes = text.get(at + 1..).is_none_or(|tail| !tail.starts_with(|next: char| next.is_alphanumeric()));
        if letters + digits == 6 && letters > 0 && digits > 0 && closes {
            return Some(at + 1);
        }
        if closes && letters > 0 && digits > 1 && (5..=8).contains(&(letters + digits)) {
            end = Some(at + 1);
        }
    }
    end
}

/// At most `bytes` of the text from `at`, to a character border.
fn following(text: &str, at: usize, bytes: usize) -> &str {
    let mut end = (at + bytes).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(at..end).unwrap_or("")
}

/// It is a part of something longer, such as a ticket number.
fn joins(text: &str, start: usize, end: usize) -> bool {
    let stuck = |c: char| c.is_alphanumeric() || matches!(c, '-' | '/' | '_' | '@');
    previous(text, start).is_some_and(stuck) || text.get(end..).and_then(|tail| tail.chars().next()).is_some_and(stuck)
}

/// The words before a cue make it a number of goods, not of a person.
fn about_an_order(text: &str, at: usize) -> bool {
    let before = format!(" {}", window(text, at, 28).to_lowercase());
    [
        " order", "bestel", "factuur", "invoice", "boeking", "booking", "ticket", "pakket", "parcel", "offerte", "storing", " ict ",
        "helpdesk", "topdesk", "inkoop", "levering",
    ]
    .iter()
    .any(|word| before.contains(word))
}

/// Mostly capitals.
fn shouts(text: &str) -> bool {
    let lower = text.chars().filter(|c| c.is_lowercase()).count();
    text.chars().filter(|c| c.is_uppercase()).count() > 2 * lower + 4
}
