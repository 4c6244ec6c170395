//! Conversations as text: what a person types, and what the replies must and must not hold (see conversations/README.md).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test that panics is a test that fails"
)]

use std::path::Path;
use std::sync::LazyLock;

use meldwijzer::assistant::Assistant;
use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;
use meldwijzer::platform::Handler;
use meldwijzer::platform::console::{Piped, talk};

static ASSISTANT: LazyLock<Assistant> = LazyLock::new(|| Assistant::new(Content::load(&Source::BuiltIn).unwrap()));

/// What a reply must be like.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Must {
    Hold,
    NotHold,
    HoldInFirstLine,
}

/// One message and what its reply must be like, each with its line in the file.
struct Turn {
    line: usize,
    typed: String,
    rules: Vec<(usize, Must, String)>,
}

struct Dialogue {
    locale: Locale,
    turns: Vec<Turn>,
}

fn parse(text: &str) -> Result<Dialogue, String> {
    let mut locale = None;
    let mut turns: Vec<Turn> = Vec::new();
    let mut open = false; // inside a turn: no blank line since its message
    for (at, line) in text.lines().enumerate() {
        let line_number = at + 1;
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        let must = match mark {
            "#" => continue,
            "" => {
                open = false;
                continue;
            }
            "locale:" => {
                locale = Some(rest.parse().map_err(|error| format!("{line_number}: {error}"))?);
                continue;
            }
            ">" if open => return Err(format!("{line_number}: a blank line stands between two turns")),
            ">" => {
                turns.push(Turn { line: line_number, typed: rest.to_owned(), rules: Vec::new() });
                open = true;
                continue;
            }
            "=" => Must::Hold,
            "!" => Must::NotHold,
            "^" => Must::HoldInFirstLine,
            _ => return Err(format!("{line_number}: a line starts with #, >, =, ! or ^ and a space, or with locale:")),
        };
        let turn = turns.last_mut().filter(|_| open).ok_or(format!("{line_number}: there is no message above this line"))?;
        if rest.trim().is_empty() {
            return Err(format!("{line_number}: nothing to look for"));
        }
        turn.rules.push((line_number, must, rest.trim().to_owned()));
    }
    if let Some(turn) = turns.iter().find(|t| t.rules.is_empty()) {
        return Err(format!("{}: say what the reply must hold", turn.line));
    }
    let locale = locale.ok_or("1: say locale: nl or locale: en")?;
    if turns.is_empty() { Err("1: nobody says anything".to_owned()) } else { Ok(Dialogue { locale, turns }) }
}

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

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a conversation: `line: …`.
fn run(dialogue: &Dialogue, handler: &dyn Handler) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut typed: Vec<String> = Vec::new();
    let mut shown = screen(&typed, dialogue.locale, handler);
    let mut reply = shown.clone();
    for turn in &dialogue.turns {
        let choice = turn.typed.strip_prefix('[').and_then(|t| t.strip_suffix(']'));
        let line = match choice {
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
        let (all, first) = (one_line(&reply), reply.lines().next().unwrap_or_default().to_owned());
        for (number, must, text) in &turn.rules {
            let right = match must {
                Must::Hold => all.contains(&one_line(text)),
                Must::NotHold => !all.contains(&one_line(text)),
                Must::HoldInFirstLine => first.contains(text.as_str()),
            };
            if !right {
                wrong.push(format!("{number}: must {must:?}: {text}\n    the reply to {:?} is:\n{reply}", turn.typed));
            }
        }
    }
    wrong
}

#[test]
fn every_conversation_goes_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "txt")).collect();
    files.sort();
    assert!(files.len() >= 12, "{} conversations", files.len());
    let mut wrong = Vec::new();
    for file in &files {
        let name = format!("tests/conversations/{}", file.file_name().unwrap().to_string_lossy());
        match parse(&std::fs::read_to_string(file).unwrap()) {
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
