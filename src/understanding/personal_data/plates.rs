//! Licence plates: the Dutch series by their shape, any plate after "kenteken".

use regex::Regex;

use super::files::{joins, wordlike};
use super::lexicon::{PLATE_CUE, VEHICLE};
use super::person::{Context, listed};
use super::tokens::gap;
use super::{Candidate, Kind, Rank};

/// What looks like the letters of a plate and is a date or a word.
const NO_PLATE_LETTERS: &str = "
jan feb mrt apr mei jun jul aug sep okt nov dec mar may oct en of op om in tm is uur min and or to at van tot vwo mbo hbo vso bso psz
iso nen cve rfc
";

/// The plate after a word that announces one.
pub(super) struct Plates {
    after_cue: Regex,
}

impl Plates {
    pub(super) fn new() -> Result<Self, regex::Error> {
        Ok(Self {
            after_cue: Regex::new(
                r"^(?i-u)(?:kenteken|kentekens|kent|kt|kentekennummer|kentekenplaat|kentekennr|nummerbord|nummerplaat|plate|plates|plate number|number plate|licen[cs]e plate|licen[cs]e number|registration|reg)\b(?:[ :,=.]+(?:is|was|van|de|het|zijn|haar|die|auto|busje|bus|car|number|nummer|nr|reads|of|the|his|her|met|dacht|ik|denk|begint|volgens|mij)\b){0,5}[ :,=.]*((?:[a-z0-9]{1,4}[- ]?){1,3}[a-z0-9]{1,5})",
            )?,
        })
    }

    /// Proposes every plate.
    pub(super) fn find(&self, context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
        let mut done = 0;
        for at in 0..context.tokens.len() {
            let Some(token) = context.at(at).filter(|token| token.start >= done) else { continue };
            if let Some(end) = shape(context, at) {
                out.push(Candidate::new(Kind::LicencePlate, token.start..end, Rank::Distinct));
                done = end;
            }
            if token.is(PLATE_CUE)
                && let tail = super::files::following(context.text, token.start, 120)
                && let Some(found) = self.after_cue.captures(tail).and_then(|captures| captures.get(1))
                && let Some(length) = plate_length(found.as_str())
            {
                let start = token.start + found.start();
                out.push(Candidate::new(Kind::LicencePlate, start..start + length, Rank::Cued));
            }
        }
    }
}

/// The length of a group, 10 more for letters; 0 when it is neither.
fn group(part: &str) -> usize {
    if part.len() > 3 {
        0
    } else if part.bytes().all(|byte| byte.is_ascii_digit()) {
        part.len()
    } else if part.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        10 + part.len()
    } else {
        0
    }
}

/// The end of the plate of three groups that starts at a word.
fn shape(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let first = context.at(at)?;
    let (end, spaced) = match first.end - first.start {
        8 if first.digit => (first.end, false),
        1..=3 if first.length < 4 => {
            let (second, third) = (context.at(at + 1)?, context.at(at + 2)?);
            let even = second.gap == gap::SPACE && third.gap == gap::SPACE && third.end == first.start + 8;
            (even && (first.digit || second.digit || third.digit)).then_some((third.end, true))?
        }
        _ => return None,
    };
    let written = context.text.get(first.start..end)?;
    let mut parts = written.split(if spaced { ' ' } else { '-' });
    let groups = (group(parts.next()?), group(parts.next()?), group(parts.next()?));
    let series = matches!(
        groups,
        (12, 2, 2 | 12)
            | (12, 12, 2)
            | (2, 2, 12)
            | (2, 12, 2 | 12)
            | (2, 13, 1)
            | (1, 13, 2)
            | (12, 3, 11)
            | (11, 3, 12)
            | (13, 2, 11)
            | (11, 2, 13)
            | (1, 12, 3)
            | (3, 12, 1)
    );
    if !series || parts.next().is_some() || joins(context.text, first.start, end) {
        return None;
    }
    let vehicle = spaced && (1..=8).any(|back| context.before(at, back).is_some_and(|before| before.is(VEHICLE)));
    let letters = written.split(['-', ' ']).filter(|part| part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    for part in letters {
        let lower = part.to_ascii_lowercase();
        let small = part == lower;
        let one_case = small || part.bytes().all(|byte| byte.is_ascii_uppercase());
        let date_or_word = listed(&lower, NO_PLATE_LETTERS) && (small || lower.len() == 3);
        let spoken = spaced && (small && !vehicle || lower.len() > 2 && (context.is_word)(&lower) || wordlike(&lower));
        if !one_case || date_or_word || spoken {
            return None;
        }
    }
    Some(end)
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
