//! Conversations as text: what a person types, and what the replies must and must not hold (see conversations/README.md).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test that panics is a test that fails"
)]

#[path = "support/dialogue.rs"]
#[allow(dead_code, reason = "every test takes what it needs")]
mod dialogue;

use std::sync::LazyLock;

use meldwijzer::assistant::Assistant;
use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;
use meldwijzer::platform::Handler;
use meldwijzer::platform::console::{Piped, talk};

use dialogue::{Dialogue, all, parse};

static ASSISTANT: LazyLock<Assistant> = LazyLock::new(|| Assistant::new(Content::load(&Source::BuiltIn).unwrap()));

/// Everything the terminal shows after these lines were typed, without the goodbye.
fn screen(typed: &[String], locale: Locale, handler: &dyn Handler) -> String {
    let mut out = Vec::new();
    talk(Piped(typed.join("\n").as_bytes()), &mut out, locale, handler).unwrap();
    let text = String::from_utf8(out).unwrap();
    let end = text.trim_end().rfind('\n').unwrap();
    text[..=end].to_owned()
}

/// The number that stands before a choice on the screen.
fn number_of(choice: &str, screen: &str) -> Option<String> {
    screen.lines().rev().find_map(|line| {
        let (number, label) = line.strip_prefix("  ")?.split_once(". ")?;
        (label == choice).then(|| number.to_owned())
    })
}

/// What is wrong with a conversation: `line: …`.
fn run(dialogue: &Dialogue, handler: &dyn Handler) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut typed: Vec<String> = Vec::new();
    let mut shown = screen(&typed, dialogue.locale, handler);
    let mut reply = shown.clone();
    for turn in &dialogue.turns {
        let line = match turn.choice() {
            None => turn.typed.clone(),
            Some(choice) => {
                let Some(number) = number_of(choice, &reply) else {
                    wrong.push(format!("{}: the choice {choice:?} is not on the screen:\n{reply}", turn.line));
                    return wrong;
                };
                number
            }
        };
        typed.push(line);
        let now = screen(&typed, dialogue.locale, handler);
        now[shown.len()..].trim().clone_into(&mut reply);
        shown = now;
        wrong.extend(turn.wrong(&reply));
    }
    wrong
}

#[test]
fn every_conversation_goes_as_written() {
    let files = all();
    assert!(files.len() >= 12, "{} conversations", files.len());
    let mut wrong = Vec::new();
    for (name, text) in &files {
        match parse(text) {
            Err(problem) => wrong.push(format!("{name}:{problem}")),
            Ok(dialogue) => wrong.extend(run(&dialogue, &*ASSISTANT).into_iter().map(|w| format!("{name}:{w}"))),
        }
    }
    assert!(wrong.is_empty(), "{} lines do not hold:\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn a_conversation_that_is_written_wrong_is_told_with_its_line() {
    for (text, told) in [
        ("", "1: say locale"),
        ("locale: nl\n", "1: nobody"),
        ("locale: fr\n", "1: unknown language"),
        ("locale: nl\n= eerst", "2: there is no message"),
        ("locale: nl\n> hoi\n> hallo\n= x", "3: a blank line"),
        ("locale: nl\n> hoi\n\n= x", "4: there is no message"),
        ("locale: nl\n> hoi\n", "2: say what"),
        ("locale: nl\n> hoi\n= \n", "3: nothing to look for"),
        ("locale: nl\nhoi", "2: a line starts with"),
        ("> hoi\n= x", "1: say locale"),
        ("locale: nl\nonly: discord\n> hoi\n= x", "2: only the terminal"),
    ] {
        assert!(parse(text).is_err_and(|e| e.starts_with(told)), "{text:?} should say {told:?}: {:?}", parse(text).err());
    }
}

#[test]
fn a_reply_that_differs_is_told_with_its_line() {
    let text = "locale: nl\n> 112\n^ Bel nu 112\n= geen  risico\n= olifant\n! 0800-2000\n^ Veilig Thuis\n\n> [Nergens]\n= x";
    let wrong = run(&parse(text).unwrap_or_else(|e| panic!("{e}")), &*ASSISTANT);
    let lines: Vec<&str> = wrong.iter().map(|w| w.split(':').next().unwrap()).collect();
    assert_eq!(lines, ["5", "6", "7", "9"], "{wrong:#?}");
}
