//! E-mail addresses: "j.smit@x.nl", "familie[at]x.nl", "j.smit apenstaartje x punt nl".

use std::ops::Range;

use super::lexicon::AT_SIGN;
use super::numbers::window;
use super::person::{Context, listed};
use super::{Candidate, Kind, Rank};

/// Mailboxes of an organisation, not of a person.
const SHARED_MAILBOXES: &str = "
info contact support helpdesk servicedesk noreply no-reply privacy receptie secretariaat administratie office mail hr meldpunt
klachten facturen facturatie webmaster balie aanmelden postbus advies ict it planning roosters team avg
";

/// How sure the sign between mailbox and domain is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// "@", "[at]", "apenstaartje".
    Sure,
    /// The word "at": the rest must be spelled out as well.
    Word,
}

/// Proposes every e-mail address; those of an organisation as harmless.
pub(super) fn find(context: &Context<'_, '_>, out: &mut Vec<Candidate>) {
    let text = context.text;
    let signs = text.match_indices('@').map(|(at, sign)| (at..at + sign.len(), Sign::Sure));
    for (sign, sure) in signs {
        out.extend(address(text, &sign, sure));
    }
    if context.seen.bits & AT_SIGN == 0 {
        return;
    }
    for token in context.tokens.iter().filter(|token| token.is(AT_SIGN)) {
        let open = text.get(..token.start).is_some_and(|head| head.ends_with(['[', '(', '<', '{']));
        let close = text.get(token.end..).is_some_and(|tail| tail.starts_with([']', ')', '>', '}']));
        let bracketed = open && close;
        let sure = bracketed || token.folded.as_ref() != "at";
        let sign = if bracketed { token.start - 1..token.end + 1 } else { token.start..token.end };
        out.extend(address(text, &sign, if sure { Sign::Sure } else { Sign::Word }));
    }
}

/// The address around a sign.
fn address(text: &str, sign: &Range<usize>, sure: Sign) -> Option<Candidate> {
    let before = window(text, sign.start, 68);
    let spelled = !text.get(sign.clone())?.starts_with('@');
    let mut head = before.trim_end_matches(' ');
    // "[@]"
    let bracketed = !spelled && text.get(sign.end..).is_some_and(|tail| tail.starts_with([']', ')', '}', '>']));
    if bracketed {
        head = head.strip_suffix(['[', '(', '{', '<'])?.trim_end_matches(' ');
    }
    let sign = sign.start..sign.end + usize::from(bracketed);
    let mailbox = head.len() - head.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._%+'-".contains(c)).len();
    let mailbox = head.get(head.len() - mailbox..)?.trim_start_matches(['.', '\'']);
    let rest = text.get(sign.end..)?;
    let (length, dots_spelled) = domain(rest)?;
    let telling = mailbox.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '_'));
    // "tanja_w @ gmail . com" is one, "we zijn @ school.nl" is none.
    let apart = !spelled && !bracketed && head.len() < before.len();
    let vague = sure == Sign::Word && !dots_spelled || apart && !of_persons(rest);
    if mailbox.is_empty() || vague && !telling {
        return None;
    }
    let start = sign.start - (before.len() - head.len()) - mailbox.len();
    let span = start..sign.end + length;
    Some(if listed(&mailbox.to_ascii_lowercase(), SHARED_MAILBOXES) {
        Candidate::harmless(span, Rank::Certain)
    } else {
        Candidate::new(Kind::Email, span, Rank::Certain)
    })
}

/// Where people have their private mail.
const PROVIDERS: &str =
    "gmail googlemail hotmail outlook live msn yahoo icloud me ziggo kpnmail kpn hetnet planet xs4all upcmail home casema chello
telfort tele2 quicknet solcon zeelandnet proton protonmail gmx web mail aol wp o2 yandex btinternet sky virginmedia telenet skynet";

/// The domain that `text` starts with is a provider's.
fn of_persons(text: &str) -> bool {
    let name = text.trim_start_matches(' ').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    listed(&name.to_ascii_lowercase(), PROVIDERS)
}

/// Endings of domains that are no word after a full stop with a space.
const TOP_LEVEL: &[&str] = &["nl", "com", "net", "org", "eu", "co", "uk"];

/// Bytes of the domain that `text` starts with, and whether a dot of it is written as a word.
fn domain(text: &str) -> Option<(usize, bool)> {
    let label = |from: usize| -> usize {
        text.get(from..).map_or(0, |tail| tail.bytes().take(64).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count())
    };
    let mut at = text.bytes().take_while(|&byte| byte == b' ').take(2).count();
    let first = label(at);
    at += first;
    let (mut labels, mut spelled) = (1, false);
    while labels < 5 && first > 0 {
        let tail = text.get(at..)?;
        let dot = dot_length(tail);
        let length = label(at + dot);
        if dot == 0 || length < 2 {
            break;
        }
        spelled |= tail.get(..dot).is_some_and(|dot| dot.bytes().any(|byte| byte.is_ascii_alphabetic()));
        at += dot + length;
        labels += 1;
    }
    let kept = text.get(..at)?.trim_end_matches('-').len();
    (labels > 1).then_some((kept, spelled))
}

/// Bytes of ".", " punt ", "[dot]" at the start; 0 when there is none.
fn dot_length(text: &str) -> usize {
    if text.starts_with('.') && !text.starts_with(". ") {
        return 1;
    }
    // "gmail . com", "gmail. com"
    let trimmed = text.trim_start_matches(' ');
    if let Some(after) = trimmed.strip_prefix('.') {
        let label = after.trim_start_matches(' ');
        let word = label.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        let dot = text.len() - label.len();
        // "o2 . pl": spaces on both sides are no end of a sentence.
        let both = text.starts_with(' ') && after.starts_with(' ') && (2..4).contains(&word.len());
        return if dot < 4 && (both || TOP_LEVEL.iter().any(|top| top.eq_ignore_ascii_case(word))) { dot } else { 0 };
    }
    let spaces = usize::from(text.starts_with(' '));
    let rest = text.get(spaces..).unwrap_or("");
    let open = usize::from(rest.starts_with(['[', '(', '{']));
    let rest = rest.get(open..).unwrap_or("");
    let word = if rest.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("punt")) {
        4
    } else if rest.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("dot")) {
        3
    } else if open == 1 && rest.starts_with(['.', ',']) {
        1
    } else {
        return 0;
    };
    let rest = rest.get(word..).unwrap_or("");
    let close = usize::from(rest.starts_with([']', ')', '}']));
    let after = usize::from(rest.get(close..).is_some_and(|rest| rest.starts_with(' ')));
    if open == close && (open == 1 || spaces == 1 && after == 1) { spaces + open + word + close + after } else { 0 }
}
