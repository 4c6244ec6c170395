//! Names of whom it is about: "het gaat om Noor", "papa slaat Daan".

use super::lexicon::{ABOUT, HARMING, INSTITUTION, KIN, WORRY};
use super::names::single;
use super::person::{Context, Person, Trust};
use super::tokens::gap;

/// "het gaat om Noor", "zorgen over Lotte", "worried about Chloe".
pub(super) fn after_about(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    let token = context.at(at).filter(|token| token.is(ABOUT))?;
    let next = context.at(at + 1)?;
    if next.gap & !(gap::SPACE | gap::QUOTE | gap::COLON) != 0 {
        return None;
    }
    if !(context.given(at + 1) || context.given_lower(at + 1)) {
        let feared = (1..=3).any(|back| {
            context.before(at, back).is_some_and(|before| {
                matches!(
                    before.folded.as_ref(),
                    "zorgen"
                        | "concerns"
                        | "concern"
                        | "worry"
                        | "worries"
                        | "signalen"
                        | "vermoedens"
                        | "bezorgd"
                        | "ongerust"
                        | "worried"
                        | "concerned"
                        | "zorg"
                )
            })
        });
        let named =
            feared && next.capital && !next.upper && next.length > 2 && !context.ordinary(next) && context.can_be_name(next, Trust::Bare);
        return named.then(|| single(at + 1, context));
    }
    let strong = matches!(token.folded.as_ref(), "betreft" | "betreffende" | "regarding" | "inzake" | "concerning");
    let with = matches!(token.folded.as_ref(), "met" | "with");
    let badly = |back: usize| {
        context.before(at, back).is_some_and(|before| {
            matches!(before.folded.as_ref(), "niet" | "slecht" | "slechter" | "mis" | "not" | "wrong" | "badly" | "aan")
        })
    };
    let goes = |back: usize| {
        context
            .before(at, back)
            .is_some_and(|before| matches!(before.folded.as_ref(), "gaat" | "ging" | "going" | "hand" | "is" | "happening"))
    };
    if with && !((1..=3).any(badly) && (1..=4).any(goes)) {
        return None;
    }
    // "overleg over Jan zijn rooster"
    if context.at(at + 2).is_some_and(|next| matches!(next.folded.as_ref(), "zijn" | "haar" | "z'n" | "d'r"))
        && !context.at(at + 3).is_some_and(|next| next.is(KIN))
    {
        return None;
    }
    // "over Hassan heb ik al gemeld"
    let reported = token.folded.as_ref() == "over"
        && (2..=8).any(|ahead| {
            context.at(at + ahead).is_some_and(|word| matches!(word.folded.as_ref(), "gemeld" | "melding" | "zorgen" | "meldden"))
        });
    let worried = strong
        || reported
        || with
        || (1..=6).any(|back| {
            let behind = context.before(at, back);
            behind.is_some_and(|before| before.is(WORRY))
        });
    // "vraag over Jan", "overleg om 3": what follows must be a person that a team can worry about.
    (worried && !context.at(at + 2).is_some_and(|after| after.joined() && after.is(INSTITUTION) && after.capital))
        .then(|| single(at + 1, context))
}

/// "papa slaat Daan".
pub(super) fn after_harm(context: &Context<'_, '_>, at: usize) -> Option<Person> {
    context.at(at).filter(|token| token.is(HARMING))?;
    let next = context.at(at + 1)?;
    (next.joined() && context.given(at + 1)).then(|| single(at + 1, context))
}
