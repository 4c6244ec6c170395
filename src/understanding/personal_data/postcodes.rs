//! Dutch postcodes: four digits and two letters.

use super::files::{shouts, wordlike};
use super::lexicon::LIVING;
use super::numbers::{previous, window};
use super::person::Context;
use super::tokens::gap;
use super::{Candidate, Kind, Rank};

/// Proposes every postcode.
pub(super) fn find(context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
    for at in 0..context.tokens.len() {
        if let Some(token) = context.at(at).filter(|token| token.digit)
            && let Some(end) = postcode(context, at)
        {
            out.push(Candidate::new(Kind::Postcode, token.start..end, Rank::Distinct));
        }
    }
}

/// The end of the postcode that starts at a word.
fn postcode(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let token = context.at(at)?;
    let written = context.text.get(token.start..token.end)?;
    let (letters, end) = match written.len() {
        6 => (written.get(4..)?, token.end),
        // "1624-ES": capitals, and somebody lives there.
        7 => {
            let letters = written.get(4..)?.strip_prefix('-').filter(|letters| letters.bytes().all(|byte| byte.is_ascii_uppercase()))?;
            let said = |back: usize| context.before(at, back).is_some_and(|word| word.folded.as_ref() == "postcode");
            let year = written.starts_with("19") || written.starts_with("20");
            let from = context.before(at, 1).is_some_and(|word| token.joined() && matches!(word.folded.as_ref(), "uit" | "in" | "from"));
            ((1..=3).any(said) || !year && (from || placed(context, at) || after_house_number(context, at)))
                .then_some((letters, token.end))?
        }
        4 => {
            let next = context.at(at + 1).filter(|next| next.gap == gap::SPACE && next.start <= token.end + 3)?;
            (context.text.get(next.start..next.end).filter(|letters| letters.len() == 2)?, next.end)
        }
        _ => return None,
    };
    let attached = written.len() > 4;
    let digits = written.get(..4)?;
    let shaped = !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    let before = previous(context.text, token.start);
    let after = context.text.get(end..)?.chars().next();
    if !shaped
        || before.is_some_and(|c| matches!(c, '-' | '/' | '.' | '#' | '€' | '+'))
        || after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '@' | '\'' | '’'))
    {
        return None;
    }
    let lower = letters.to_ascii_lowercase();
    let capitals = letters.bytes().all(|byte| byte.is_ascii_uppercase());
    let forbidden = matches!(lower.as_str(), "sa" | "sd" | "ss");
    // "6523kb" is a size, unless somebody lives there.
    let unit = matches!(
        lower.as_str(),
        "kg" | "mg" | "ml" | "cm" | "mm" | "km" | "pm" | "am" | "kb" | "gb" | "mb" | "st" | "nd" | "rd" | "th" | "cc"
    ) && !(attached && placed(context, at) || capitals && after_house_number(context, at));
    let wordlike = wordlike(&lower);
    let room = context.before(at, 1).is_some_and(|before| matches!(before.folded.as_ref(), "kamer" | "lokaal" | "room" | "zaal"));
    let year = written.starts_with("19") || written.starts_with("20");
    let excluded = forbidden
        || unit && !(capitals && attached)
        || wordlike && !attached && !capitals
        || wordlike && capitals && shouts(window(context.text, token.start, 24))
        || room
        || year && !capitals && !attached;
    (!excluded).then_some(end)
}

/// "Graaf Florisweg 12, 2805 CC": not two thousand eight hundred cubic centimetres.
fn after_house_number(context: &Context<'_, '_>, at: usize) -> bool {
    context.at(at).is_some_and(|token| token.gap & gap::COMMA != 0) && context.before(at, 1).is_some_and(|number| number.digit)
}

/// Words around it speak of a postcode or of living somewhere.
fn placed(context: &Context<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(6)..at + 6).any(|index| {
        context.at(index).is_some_and(|token| {
            token.is(LIVING)
                || matches!(
                    token.folded.as_ref(),
                    "postcode" | "postcodes" | "wijk" | "wijkteam" | "buurt" | "buurtteam" | "pc" | "gemeente"
                )
        })
    })
}
