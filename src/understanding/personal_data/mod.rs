//! Points out personal data in a chat message: which kinds there are and where, never the text itself.
//!
//! ```
//! use meldwijzer::understanding::personal_data::Recogniser;
//!
//! let recogniser = Recogniser::new(&["Veilig Thuis".to_owned()], &["08002000".to_owned()])?;
//! let found = recogniser.find("haar zoontje Daan, bel 06-12345678", &|word| matches!(word, "haar" | "zoontje" | "bel"));
//! assert_eq!(found.iter().map(|datum| datum.kind.code()).collect::<Vec<_>>(), ["name", "phone"]);
//! # Ok::<(), regex::Error>(())
//! ```
//!
//! How it works: every finder reads the message once and proposes candidates with a rank; where two overlap the more
//! certain one stays, then the longer one. Numbers are found by their shape, by check digits and by the word before
//! them (`numbers`, `iban`, `files`, `plates`, `postcodes`, `dates`, `addresses`, `emails`); names by what leads up to them or by a list of first
//! names (`names`, `naming`, `about`, `bare`, `clients`).
//!
//! One pass over the bytes makes the words (`tokens`), looks each up in one table (`lexicon`) and notes what the message
//! has at all; a finder whose cues are absent does not start, and patterns are tried only where a cue stands.
//!
//! Nothing here remembers a message, and time grows linearly with its length: every rule looks at a bounded number of
//! words around the one at hand.

mod about;
mod addresses;
mod bare;
mod clients;
mod dates;
mod emails;
mod files;
mod given_names;
mod iban;
mod lexicon;
mod names;
mod naming;
mod numbers;
mod ordinary;
mod person;
mod places;
mod plates;
mod postcodes;
mod surnames;
mod tokens;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Citizen service number: nine digits that pass the eleven test.
    Bsn,
    /// Phone number of a person; never a published help line.
    Phone,
    /// E-mail address.
    Email,
    /// Street and house number.
    Address,
    /// Dutch postcode.
    Postcode,
    /// Date of birth.
    Birthdate,
    /// Name of a person.
    Name,
    /// Bank account.
    Iban,
    /// Licence plate of a car.
    LicencePlate,
    /// Number of a file, case, report, patient or client.
    CaseNumber,
}

impl Kind {
    /// The code in settings, labels and output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Address => "address",
            Self::Postcode => "postcode",
            Self::Birthdate => "birthdate",
            Self::Name => "name",
            Self::Iban => "iban",
            Self::LicencePlate => "licence-plate",
            Self::CaseNumber => "case-number",
        }
    }
}

/// One piece of personal data: its kind and its place, never its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalDatum {
    /// What it is.
    pub kind: Kind,
    /// Where it stands: bytes of the message, on character borders.
    pub span: Range<usize>,
}

/// How sure a finder is of a candidate; the higher one wins an overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The shape alone, and other things have it too.
    Shape,
    /// A shape that hardly anything else has.
    Distinct,
    /// A word before it says what it is.
    Cued,
    /// A shape or check digits that nothing else has.
    Certain,
}

/// What a finder proposes; without a kind it only keeps others away (a published number, an invoice).
#[derive(Clone, Debug)]
struct Candidate {
    kind: Option<Kind>,
    span: Range<usize>,
    rank: Rank,
}

impl Candidate {
    fn new(kind: Kind, span: Range<usize>, rank: Rank) -> Self {
        Self { kind: Some(kind), span, rank }
    }

    /// Not personal, whatever it looks like.
    fn harmless(span: Range<usize>, rank: Rank) -> Self {
        Self { kind: None, span, rank }
    }
}

/// Finds personal data; made once, used for every message.
pub struct Recogniser {
    lexicon: lexicon::Lexicon,
    places: places::KnownNames,
    numbers: numbers::Numbers,
    files: files::Files,
    dates: dates::Dates,
    plates: plates::Plates,
}

impl Recogniser {
    /// `known_names`: organisations and places that are never a person. `published_numbers`: phone numbers that may
    /// be named, digits only.
    pub fn new(known_names: &[String], published_numbers: &[String]) -> Result<Self, regex::Error> {
        let mut lexicon = lexicon::Lexicon::new();
        let places = places::KnownNames::new(known_names, &mut lexicon);
        Ok(Self {
            lexicon,
            places,
            numbers: numbers::Numbers::new(published_numbers)?,
            files: files::Files::new()?,
            dates: dates::Dates::new()?,
            plates: plates::Plates::new()?,
        })
    }

    /// The personal data in `text`, in order of place, each span once. `is_word` tells whether a lower-case word is
    /// an ordinary word; it need not be complete.
    #[must_use]
    pub fn find(&self, text: &str, is_word: &dyn Fn(&str) -> bool) -> Vec<PersonalDatum> {
        let mut candidates = Vec::new();
        let lower = text.to_ascii_lowercase();
        let (mut tokens, seen) = tokens::read(text, &lower, &self.lexicon);
        if seen.bits & lexicon::KNOWN_START != 0 {
            self.places.mark(&mut tokens);
        }
        let context = person::Context { text, tokens: &tokens, is_word, lexicon: &self.lexicon, seen };
        if names::possible(&seen) {
            names::find(&context, &mut candidates);
        }
        let names = candidates.len();
        if seen.digit || seen.bits & lexicon::SPOKEN_ZERO != 0 {
            self.numbers.find(&context, &mut candidates);
        }
        if seen.digit {
            self.dates.find(&context, names, &mut candidates);
            self.files.find(&context, &mut candidates);
            self.plates.find(&context, &mut candidates);
            postcodes::find(&context, &mut candidates);
            addresses::find(&context, &mut candidates);
        }
        if seen.bits & lexicon::AT_SIGN != 0 || text.contains('@') {
            emails::find(&context, &mut candidates);
        }
        settle(candidates)
    }
}

/// So many candidates are settled in a list; more of them in a tree.
const FEW: usize = 48;

/// Of overlapping candidates the surer one stays, then the longer one.
fn settle(mut candidates: Vec<Candidate>) -> Vec<PersonalDatum> {
    if candidates.len() > 1 {
        let key = |candidate: &Candidate| (Reverse((candidate.rank, candidate.span.len())), candidate.span.start, candidate.kind);
        candidates.sort_unstable_by_key(key);
    }
    if candidates.len() > FEW {
        return settle_many(candidates);
    }
    let mut kept: Vec<Candidate> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let overlaps = kept.iter().any(|other| other.span.start < candidate.span.end && candidate.span.start < other.span.end);
        if !overlaps && candidate.span.start < candidate.span.end {
            kept.push(candidate);
        }
    }
    kept.sort_unstable_by_key(|candidate| candidate.span.start);
    kept.into_iter().filter_map(|Candidate { kind, span, .. }| Some(PersonalDatum { kind: kind?, span })).collect()
}

/// The same for a long message: what is kept stands in order of place.
fn settle_many(candidates: Vec<Candidate>) -> Vec<PersonalDatum> {
    let mut kept: BTreeMap<usize, (usize, Option<Kind>)> = BTreeMap::new();
    for Candidate { kind, span, .. } in candidates {
        let overlaps = kept.range(..span.end).next_back().is_some_and(|(_, &(end, _))| end > span.start);
        if !overlaps && span.start < span.end {
            kept.insert(span.start, (span.end, kind));
        }
    }
    kept.into_iter().filter_map(|(start, (end, kind))| Some(PersonalDatum { kind: kind?, span: start..end })).collect()
}
