//! Numbers of files, cases, reports, patients and clients, and what the finders of such numbers share.

use regex::Regex;

use super::lexicon::{CASE_CUE, COUNTED, GOODS};
use super::numbers::{previous, window};
use super::person::Context;
use super::tokens::{Token, gap};
use super::{Candidate, Kind, Rank};

const COUNTED_AFTER: &[&str] = &[
    "jaar",
    "uur",
    "keer",
    "kinderen",
    "dagen",
    "weken",
    "maanden",
    "x",
    "years",
    "pages",
    "of",
    "van",
    "mb",
    "euro",
    "meldingen",
    "times",
    "mensen",
    "minuten",
];

/// Units that follow a four-digit number without making it a postcode, and other two-letter words.
const NO_POSTCODE_LETTERS: &[[u8; 2]] = &[
    *b"in", *b"is", *b"en", *b"we", *b"ze", *b"te", *b"op", *b"om", *b"al", *b"ik", *b"de", *b"er", *b"nu", *b"zo", *b"of", *b"na", *b"af",
    *b"uw", *b"je", *b"me", *b"mw", *b"km", *b"kg", *b"mg", *b"ml", *b"cc", *b"cm", *b"mm", *b"pm", *b"am", *b"st", *b"nd", *b"rd", *b"th",
    *b"eu", *b"kb", *b"gb", *b"mb", *b"ha", *b"hr", *b"dr", *b"ja", *b"bv", *b"nv", *b"ca", *b"it", *b"he", *b"so", *b"to", *b"at", *b"as",
    *b"an", *b"by", *b"or", *b"if", *b"my", *b"no", *b"on", *b"up", *b"us", *b"do", *b"be", *b"go", *b"wa", *b"gr", *b"jr", *b"tm", *b"ex",
    *b"ok", *b"nr", *b"la", *b"el", *b"va", *b"ie", *b"bc", *b"vc", *b"wo", *b"ma", *b"di", *b"vr", *b"za", *b"sa", *b"sd", *b"ss",
];

/// Compiled shapes of case numbers, plates and postcodes.
pub(super) struct Files {
    case_cue: Regex,
    weak_case_cue: Regex,
    case_shape: Regex,
    id: Regex,
    not_an_id: Regex,
}

impl Files {
    pub(super) fn new() -> Result<Self, regex::Error> {
        Ok(Self {
            case_cue: Regex::new(
                r"^(?i)(?:[a-zë-]{2,24}?\.?[ -]?(?:nummer|nr|num|no|id)|(?:case|file|report|reference|ref|client|patient|police|hosp|hospital|incident|crime|record|medical record|nhs|mrn|crime reference|pupil|student|log|cad)(?: reference)?[ -]?(?:number|nummer|no|nr|id|num)|mrn|bvh|kenmerk|ons kenmerk)(?-u:\b)",
            )?,
            weak_case_cue: Regex::new(
                r"^(?i)(?:dossier|zaak|melding|zorgmelding|vt-melding|casus|aangifte|proces-verbaal|pv|mutatie|incident|registratie|parket|case|file|report|reference|ref|referentie|meldingen|politiemelding|cli[eë]nt|pati[eë]nt|pat|client|patient|police ref|rekest|(?:police|crime|incident|custody|hospital|medical) (?:log|record|note|ref|case|file|report)|registered under|geregistreerd onder|bekend onder|onder nummer|case ref)(?-u:\b)(?: ?(?:nr|no|number|is|reads|luidt|was|onder|bij vt|bij politie|bij de politie|met|as|with|under|the|:))?[ :#.=-]*",
            )?,
            case_shape: Regex::new(
                r"^(?i-u)(?:PL ?[0-9]{4}-?[0-9]{6,12}|PL[0-9]{4}[ -][0-9]{4}[0-9-]{3,9}|(?:VT|BVH|ZK|ZM|MLD|CASE|DOS|DOSSIER|JB|WMO|SAVE|RVDK|CLT|PAT|MDK|CAS|SHV|CJG|JGZ|ZRG|KM|VTH|CSG|JZ|JW|HG|HGKM)[-/][0-9]{2,4}[-/]?[0-9]{3,8}|C/[0-9]{2}/[0-9]{5,8}|[0-9]{2}/[0-9]{6}-[0-9]{2})\b",
            )?,
            id: Regex::new(
                r"^[#(\x22']?((?:[A-Za-z]{1,8}[-/.]?|[B-DF-HJ-NP-TV-Z]{1,4} )?[0-9][0-9A-Za-z]*(?:[-/.][0-9A-Za-z]+)*(?:[ ][0-9]{3,})*)",
            )?,
            not_an_id: Regex::new(
                r"(?i)^(?:(?:19|20)[0-9]{2}(?:[-/](?:19|20)[0-9]{2})?|[0-3]?[0-9][-/.][01]?[0-9](?:[-/.](?:19|20)?[0-9]{2})?|[012]?[0-9][.:][0-5][0-9](?:u|uur|h)?|[0-9]{1,3}(?:e|ste|de|x|u|j|jr|th|st|nd|rd|km|m|mb|kb|gb)|[0-9]{1,2}[-/][0-9]{1,2}|113|112|116|[0-9]+(?:mb|kb|gb|mg|ml|kg|am|pm))$",
            )?,
        })
    }

    /// Proposes every number of a file, case, report, patient or client.
    pub(super) fn find(&self, context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
        let text = context.text;
        let (mut shaped, mut announced, mut cued) = (0, 0, 0);
        for (at, token) in context.tokens.iter().enumerate() {
            if token.start >= shaped
                && shape_may_start(context, at)
                && let Some(found) = self.case_shape.find(following(text, token.start, 48))
                && !joins(text, token.start, token.start + found.end())
            {
                shaped = token.start + found.end();
                out.push(Candidate::new(Kind::CaseNumber, token.start..shaped, Rank::Certain));
            }
            if token.digit {
                out.extend(self.led(context, at));
            }
            if !token.is(CASE_CUE) || !(1..=10).any(|ahead| context.at(at + ahead).is_some_and(|next| next.digit)) {
                continue;
            }
            let tail = following(text, token.start, 64);
            if token.start >= announced
                && let Some(cue) = self.case_cue.find(tail)
                && !about_an_order(text, token.start)
            {
                announced = token.start + cue.end();
                if let Some(span) = self.id_after(text, announced, 6)
                    && !about_an_order(text, span.start)
                    && !for_an_order(text, span.end)
                    && !(token.folded.as_ref() == "ons" && text.get(span.clone()).is_some_and(telephone))
                {
                    out.push(Candidate::new(Kind::CaseNumber, span, Rank::Certain));
                }
            }
            if token.start >= cued
                && let Some(cue) = self.weak_case_cue.find(tail)
                && !about_an_order(text, token.start)
            {
                cued = token.start + cue.end();
                out.extend(self.weakly(text, cued));
            }
        }
    }

    /// The id at a word, when the words before it name a report ("letselrapport"), call it ours ("ons intern nr") or say
    /// that something is filed under it.
    fn led(&self, context: &Context<'_, '_>, at: usize) -> Option<Candidate> {
        // "MV/2026/331": the letters belong to the number.
        let lettered = |index: usize| {
            context.at(index).is_some_and(|token| token.gap == gap::OTHER)
                && context.before(index, 1).is_some_and(|letters| letters.upper && letters.length < 5)
        };
        let first = if lettered(at) { at.checked_sub(1)? } else { at };
        let token = context.at(first).filter(|token| token.gap & !(gap::SPACE | gap::COLON | gap::DOT | gap::OTHER) == 0)?;
        let mut lead = first.checked_sub(1)?;
        if matches!(context.folded(lead), "is" | "luidt" | "was") {
            lead = lead.checked_sub(1)?;
        }
        let by_number = numbering(context.folded(lead));
        if token.gap & gap::DOT != 0 && !by_number {
            return None;
        }
        let under = matches!(context.folded(lead), "onder" | "under") && lead + 1 == first;
        let noun = if by_number { lead.checked_sub(1)? } else { lead };
        let reported = report(context.folded(noun));
        if !(under || by_number || reported) {
            return None;
        }
        let said = |far: usize, test: &dyn Fn(&Token<'_>) -> bool| (1..=far).any(|back| context.before(lead, back).is_some_and(test));
        let ours = said(2, &|word| {
            matches!(word.folded.as_ref(), "ons" | "onze" | "our" | "mijn" | "my" | "jullie" | "your" | "hun" | "their" | "haar" | "zijn")
        });
        let inside = said(1, &|word| matches!(word.folded.as_ref(), "intern" | "interne" | "internal" | "eigen" | "own"));
        let filed = said(6, &|word| word.is(CASE_CUE) && word.folded.as_ref() != "ons" || filing(&word.folded));
        if !(reported || by_number && (ours || inside || filed) || under && filed) {
            return None;
        }
        // "haar nummer is 06-...", "ons nummer is 44120": no pattern needs to be tried.
        let needs_letters = !reported && by_number && !(inside && ours) && first == at;
        if needs_letters && !token.folded.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let span = self.id_after(context.text, token.start, 0).filter(|span| span.start == token.start)?;
        let id = context.text.get(span.clone())?;
        let digits = id.bytes().filter(u8::is_ascii_digit).count();
        let letters = id.bytes().filter(u8::is_ascii_alphabetic).count();
        let mixed = (1..7).contains(&letters) && digits > 3 && id.starts_with(|c: char| c.is_ascii_alphabetic());
        let separated = digits > 3 && id.contains(['-', '/']) || mixed;
        let plain = letters == 0 && !separated;
        let telephone = telephone(id);
        let counts = plain && context.at(at + 1).is_some_and(|next| next.joined() && next.is(COUNTED) && !linking(&next.folded));
        let fits = reported && (separated || digits > 4)
            || by_number && (mixed || inside && ours && digits > 5)
            || under && (mixed || digits > 5) && !id.contains('.');
        let order = (1..=4).any(|back| context.before(first, back).is_some_and(|word| word.is(GOODS) && word.folded.as_ref() != "intern"))
            || about_an_order(context.text, token.start)
            || for_an_order(context.text, span.end);
        (fits && !telephone && !counts && !order).then(|| Candidate::new(Kind::CaseNumber, span, Rank::Certain))
    }

    /// The id directly after a word such as "melding", when nothing says that it counts something.
    fn weakly(&self, text: &str, from: usize) -> Option<Candidate> {
        let span = self.id_after(text, from, 0)?;
        let id = text.get(span.clone())?;
        let digits = id.bytes().filter(u8::is_ascii_digit).count();
        let counts = text.get(span.end..).is_some_and(|tail| {
            let next = tail.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_lowercase();
            digits < 4 && COUNTED_AFTER.contains(&next.as_str())
        });
        let hidden = id.starts_with("06") || id.starts_with("0800") || id.starts_with("0900");
        (digits >= 3 && !counts && !hidden && !for_an_order(text, span.end)).then(|| Candidate::new(Kind::CaseNumber, span, Rank::Cued))
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
}

/// "VT-2026-...", "C/16/...", "16/123456-25", "PL 0600..."
fn shape_may_start(context: &Context<'_, '_>, at: usize) -> bool {
    let (Some(token), Some(next)) = (context.at(at), context.at(at + 1)) else { return false };
    let first_digit = token.folded.starts_with(|c: char| c.is_ascii_digit());
    token.digit && !first_digit || next.digit && next.gap == gap::OTHER || next.digit && token.folded.as_ref() == "pl"
}

/// Two letters that are a word or a unit.
pub(super) fn wordlike(letters: &str) -> bool {
    letters.as_bytes().try_into().is_ok_and(|pair: [u8; 2]| NO_POSTCODE_LETTERS.contains(&pair))
}

/// At most `bytes` of the text from `at`, to a character border.
pub(super) fn following(text: &str, at: usize, bytes: usize) -> &str {
    let mut end = (at + bytes).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(at..end).unwrap_or("")
}

/// It is a part of something longer, such as a ticket number.
pub(super) fn joins(text: &str, start: usize, end: usize) -> bool {
    let stuck = |c: char| c.is_alphanumeric() || matches!(c, '-' | '/' | '_' | '@');
    previous(text, start).is_some_and(stuck) || text.get(end..).and_then(|tail| tail.chars().next()).is_some_and(stuck)
}

/// Written on to another word they make the number after it one of a person's file: "letselrapport", "adviesvraag".
const REPORTS: &[&str] = &[
    "rapport",
    "rapportage",
    "verslag",
    "melding",
    "dossier",
    "aangifte",
    "registratie",
    "adviesvraag",
    "hulpvraag",
    "zorgvraag",
    "casus",
    "rechtszaak",
    "strafzaak",
    "beschikking",
    "verwijzing",
    "aanmelding",
    "indicatie",
    "machtiging",
    "report",
    "referral",
    "listing",
    "casefile",
];

/// What such words begin with when no person is meant: "jaarverslag", "foutmelding".
const IMPERSONAL: &[&str] = &[
    "jaar",
    "kwartaal",
    "maand",
    "week",
    "fout",
    "storing",
    "push",
    "eind",
    "voortgang",
    "reis",
    "stage",
    "trend",
    "monitor",
    "inspectie",
    "ict",
    "scriptie",
    "systeem",
];

/// "ons nummer is 088-2342450"
fn telephone(id: &str) -> bool {
    id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// "nr", "id": a number follows.
fn numbering(word: &str) -> bool {
    matches!(word, "nr" | "nummer" | "number" | "no" | "num" | "id" | "code" | "ref" | "reference" | "referentie")
}

/// "van", "to": after a number they count nothing.
fn linking(word: &str) -> bool {
    matches!(word, "van" | "of" | "to" | "tot" | "in" | "open")
}

/// A report or file about somebody.
fn report(word: &str) -> bool {
    word.len() > 5 && REPORTS.iter().any(|ending| word.ends_with(ending)) && !IMPERSONAL.iter().any(|start| word.starts_with(start))
}

/// "staat onder", "filed under".
fn filing(word: &str) -> bool {
    matches!(
        word,
        "staat"
            | "bekend"
            | "geregistreerd"
            | "ingeschreven"
            | "gemeld"
            | "opgeslagen"
            | "vastgelegd"
            | "loopt"
            | "ingeboekt"
            | "filed"
            | "logged"
            | "recorded"
            | "saved"
            | "listed"
            | "registered"
            | "known"
            | "stored"
            | "stands"
            | "systeem"
            | "system"
            | "database"
    )
}

/// The words after an id make it a number of goods: "88-4410 on the invoice for paint".
fn for_an_order(text: &str, end: usize) -> bool {
    let after = following(text, end, 32);
    let after = after.find(['.', ',', '?', '!', ';', '\n']).and_then(|stop| after.get(..stop)).unwrap_or(after).to_lowercase();
    ["factuur", "invoice", " order", "bestelling", "offerte", "pakket", "parcel", "levering", "delivery"]
        .iter()
        .any(|word| after.contains(word))
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
pub(super) fn shouts(text: &str) -> bool {
    let lower = text.chars().filter(|c| c.is_lowercase()).count();
    text.chars().filter(|c| c.is_uppercase()).count() > 2 * lower + 4
}
