//! Answers as people see them: in the terminal and on Discord, whose limits hold and where nobody is ever pinged.
//!
//! The first byte of an input chooses what the rest is: a message on Discord, a conversation in the terminal, the
//! pieces of a made-up reply, or the id of a button.

use std::collections::HashSet;
use std::sync::LazyLock;

use arbitrary::{Arbitrary, Result, Unstructured};
use meldwijzer::assistant::Assistant;
use meldwijzer::content::{Content, Source};
use meldwijzer::message::{Audience, Beside, Languages, Locale, Message, Surroundings};
use meldwijzer::platform::Handler;
use meldwijzer::platform::console::{Piped, talk};
use meldwijzer::rendering::{Action, Block, Button, ContactCard, Reply, plain};
use serde_json::{Value, json};
use serenity::model::channel::Message as Post;
use serenity::model::id::{RoleId, UserId};

use self::button::{Pressed, Seal};

// These modules are private, and stay so: they are compiled here once more, as the build script does with others.
// They name `crate::message` and `crate::rendering`, which whoever includes this file imports at its root.
#[path = "../../src/platform/discord/button.rs"]
#[allow(dead_code, unreachable_pub, reason = "used in part")]
mod button;
#[path = "../../src/platform/discord/event.rs"]
#[allow(dead_code, unreachable_pub, reason = "used in part")]
mod event;
#[path = "../../src/platform/discord/markdown.rs"]
#[allow(dead_code, unreachable_pub, reason = "used in part")]
mod markdown;
#[path = "../../src/platform/discord/rest/once.rs"]
#[allow(dead_code, unreachable_pub, reason = "used in part")]
mod once;
#[path = "../../src/platform/discord/reply.rs"]
#[allow(dead_code, unreachable_pub, reason = "used in part")]
mod reply;

/// `reply.rs` finds it there.
mod rest {
    pub use super::once::OneTime;
}

static ASSISTANT: LazyLock<Assistant> =
    LazyLock::new(|| Assistant::new(Content::load(&Source::BuiltIn).expect("the content built in is sound")));

/// The account and the role of the assistant.
const ME: (u64, u64) = (7, 9);

static SEAL: LazyLock<Seal> = LazyLock::new(|| Seal::new("token"));

/// One input.
pub fn run(data: &[u8]) {
    let Some((options, rest)) = data.split_first() else { return };
    let locale = if options & 4 == 0 { Locale::Nl } else { Locale::En };
    match options & 3 {
        0 => on_discord(&String::from_utf8_lossy(rest), locale, options & 8 == 0),
        1 => in_the_terminal(rest, locale),
        2 => drop(made_up(rest, locale).map(|reply| is_shown(&reply))),
        _ => tapped(&String::from_utf8_lossy(rest)),
    }
}

/// What somebody writes to the assistant, from Discord's event to Discord's messages.
fn on_discord(content: &str, fallback: Locale, direct: bool) {
    let user = |id: u64, bot: bool| json!({"id": id.to_string(), "username": "name", "discriminator": "0", "avatar": null, "bot": bot});
    let mut post = json!({
        "id": u64::MAX.to_string(), "channel_id": "20", "guild_id": "10", "author": user(5, false), "content": content,
        "timestamp": "2026-11-22T10:00:00Z", "edited_timestamp": null, "tts": false, "mention_everyone": false,
        "mentions": [user(ME.0, true)], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
    });
    if direct {
        post["guild_id"] = Value::Null;
    }
    let post: Post = serde_json::from_value(post).expect("a message as Discord sends it");
    let me = event::Me { user: UserId::new(ME.0), role: Some(RoleId::new(ME.1)) };
    let question = event::question(&post, me).expect("a person wrote it");
    assert_eq!(question.to, event::To::Me);
    for mark in ["<@7>", "<@!7>", "<@&9>"] {
        assert!(!question.text.contains(mark), "{mark} is left in {:?}", question.text);
    }
    assert_eq!(question.audience, if direct { Audience::Asker } else { Audience::Channel });
    let event::Question { text, audience, .. } = question;
    // every other length stands for a message with a picture
    let beside = if text.len() % 2 == 0 { Beside::Nothing } else { Beside::Attachment };
    let asked = Message { text, languages: Languages::falling_back(fallback), audience, around: Surroundings::default(), beside };

    let answer = ASSISTANT.reply(&asked);
    assert_eq!(answer, ASSISTANT.reply(&asked), "twice the same");
    assert!(!plain(&answer.blocks).trim().is_empty(), "an empty answer");
    is_printable(&plain(&answer.blocks));
    is_printable(&plain(&answer.detail));
    is_public(&answer, &post);
    for button in &answer.buttons {
        let more = ASSISTANT.press(&button.action, answer.locale, &asked.around).expect("a button of this answer works");
        let asked_for = if let Action::Translate(_, to) = button.action { to } else { answer.locale };
        assert_eq!(more.locale, asked_for, "the language changes");
        is_printable(&plain(&more.blocks));
        is_private(&more);
    }
}

/// Lines on standard input, as they come.
fn in_the_terminal(lines: &[u8], locale: Locale) {
    let mut out = Vec::new();
    talk(Piped(lines), &mut out, locale, &*ASSISTANT).expect("writes to memory");
    let shown = String::from_utf8(out).expect("text");
    is_printable(&shown);
    for locale in Locale::ALL {
        assert!(!shown.contains("{ $") && !shown.contains("chat-"), "a text is missing in {locale}: {shown}");
    }
}

/// Nothing moves the cursor, changes colours or hides text in a terminal.
fn is_printable(shown: &str) {
    let bad =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!shown.contains(bad), "{shown:?}");
}

/// A button by its id, which anybody can make up.
fn tapped(id: &str) {
    let Pressed::Action(action, locale) = button::pressed(id, UserId::new(5), &SEAL) else { return };
    let button = Button { label: "knop".to_owned(), action: action.clone() };
    let shown = private(&Reply {
        locale,
        blocks: vec![Block::Text("Tekst.".to_owned())],
        detail: Vec::new(),
        buttons: vec![button],
        urgent: false,
    });
    assert_eq!(shown[0]["components"][0]["components"][0]["custom_id"], id, "the same button has another id");
    if let Some(reply) = ASSISTANT.press(&action, locale, &Surroundings::default()) {
        assert_eq!(reply.locale, locale);
        is_printable(&plain(&reply.blocks));
        is_private(&reply);
    }
}

/// A reply of any blocks and buttons: what a folder of content can come to.
fn made_up(data: &[u8], locale: Locale) -> Result<Reply> {
    let mut from = Unstructured::new(data);
    let mut blocks = Vec::new();
    let mut buttons = Vec::new();
    while !from.is_empty() {
        match from.int_in_range(0..=5)? {
            0 => blocks.push(Block::Heading(text(&mut from)?)),
            1 => blocks.push(Block::Text(text(&mut from)?)),
            2 => {
                let items = from.int_in_range(0..=40)?;
                blocks.push(Block::List((0..items).map(|_| text(&mut from)).collect::<Result<_>>()?));
            }
            3 => {
                let facts = from.int_in_range(0..=8)?;
                let (name, phone, url) =
                    (text(&mut from)?, from.arbitrary::<bool>()?.then(|| text(&mut from)).transpose()?, text(&mut from)?);
                let facts = (0..facts).map(|_| text(&mut from)).collect::<Result<_>>()?;
                blocks.push(Block::Contact(ContactCard { name, phone, url, facts }));
            }
            _ => {
                let topic = if from.arbitrary()? { text(&mut from)? } else { format!("topic-{}", u8::arbitrary(&mut from)?) };
                let action = if from.arbitrary()? { Action::Topic(topic) } else { Action::Detail(topic) };
                buttons.push(Button { label: text(&mut from)?, action });
            }
        }
    }
    Ok(Reply { locale, blocks, detail: Vec::new(), buttons, urgent: false })
}

/// Any text, also a long one of few bytes.
fn text(from: &mut Unstructured<'_>) -> Result<String> {
    let times = if from.ratio(1, 4)? { from.int_in_range(1..=900)? } else { 1 };
    Ok(from.arbitrary::<&str>()?.repeat(times).chars().take(9_000).collect())
}

fn is_shown(reply: &Reply) {
    let shown = plain(&reply.blocks);
    let pieces = said(&reply.blocks);
    assert_eq!(letters(&shown), letters(&pieces.concat()), "the terminal shows something else");
    is_private(reply);
    let post = json!({
        "id": "30", "channel_id": "20", "author": {"id": "5", "username": "name", "discriminator": "0", "avatar": null}, "content": "",
        "timestamp": "2026-11-22T10:00:00Z", "edited_timestamp": null, "tts": false, "mention_everyone": false,
        "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
    });
    is_public(reply, &serde_json::from_value(post).expect("a message as Discord sends it"));
}

/// All that the blocks say, in order.
fn said(blocks: &[Block]) -> Vec<&str> {
    let mut pieces = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(text) | Block::Text(text) => pieces.push(text.as_str()),
            Block::List(items) => pieces.extend(items.iter().map(String::as_str)),
            Block::Contact(card) => {
                pieces.extend([card.name.as_str(), card.phone.as_deref().unwrap_or(&card.url)]);
                pieces.extend(card.facts.iter().map(String::as_str));
            }
        }
    }
    pieces
}

/// What is left when the marks of a platform and the spaces are taken away.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\\' | '*' | '-' | ':')).collect()
}

/// The answer in a channel.
fn is_public(reply: &Reply, asked: &Post) {
    let messages: Vec<Value> = reply::messages(reply, asked, &SEAL)
        .into_iter()
        .map(|(message, once)| serde_json::to_value(once.mark(message)).expect("JSON"))
        .collect();
    let mut nonces = HashSet::new();
    for (number, message) in messages.iter().enumerate() {
        is_sendable(message);
        let nonce = message["nonce"].as_str().expect("a nonce");
        assert!(nonce.chars().count() <= 25 && nonces.insert(nonce), "{nonce}");
        assert_eq!(message["allowed_mentions"]["replied_user"], false, "the asker is pinged");
        assert_eq!(message["message_reference"].is_object(), number == 0, "the first message is the reply");
        assert_eq!(message["flags"], 4, "a preview of a page");
    }
    is_whole(&messages, reply);
}

/// The same for the one who tapped.
fn is_private(reply: &Reply) {
    let messages = private(reply);
    for message in &messages {
        is_shown_well(message);
        assert_eq!(message["flags"], 68, "everybody can read along");
    }
    is_whole(&messages, reply);
}

fn private(reply: &Reply) -> Vec<Value> {
    let reply::Response { first, more, urgent } = reply::private(reply, &SEAL);
    assert_eq!(urgent, reply.urgent);
    let first = serde_json::to_value(first).expect("JSON");
    let more = more.iter().map(|m| serde_json::to_value(m).expect("JSON"));
    [first].into_iter().chain(more).filter(|message| message["content"] != "").collect()
}

/// What Discord takes, and nothing that notifies anybody. (What a tap shows gets this from whatever sends it.)
fn is_sendable(message: &Value) {
    assert_eq!(message["allowed_mentions"]["parse"], json!([]), "somebody may be pinged");
    for kind in ["users", "roles"] {
        assert!(message["allowed_mentions"][kind].as_array().is_none_or(Vec::is_empty), "{kind} may be pinged");
    }
    is_shown_well(message);
}

/// Within all limits, with all marks escaped.
fn is_shown_well(message: &Value) {
    let content = message["content"].as_str().expect("content");
    assert!((1..=markdown::LIMIT).contains(&content.chars().count()), "{} characters", content.chars().count());
    assert!(!content.trim().is_empty(), "Discord refuses a message without words");
    is_escaped(content);
    let rows = message["components"].as_array().map_or(&[][..], Vec::as_slice);
    assert!(rows.len() <= 5, "{} rows", rows.len());
    let mut ids = HashSet::new();
    for row in rows {
        let buttons = row["components"].as_array().expect("buttons");
        assert!((1..=5).contains(&buttons.len()), "{} buttons in a row", buttons.len());
        for button in buttons {
            let (label, id) = (button["label"].as_str().expect("a label"), button["custom_id"].as_str().expect("an id"));
            assert!((1..=80).contains(&label.chars().count()) && !label.trim().is_empty(), "{label:?}");
            assert!((1..=100).contains(&id.chars().count()) && ids.insert(id), "{id:?}");
            assert!(button::pressed(id, UserId::new(5), &SEAL) != Pressed::Unknown, "a dead button: {id:?}");
        }
    }
}

/// No mark of Discord's works but those that were meant: bold lines, list items and addresses.
fn is_escaped(content: &str) {
    for line in content.lines() {
        let bold = line.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
        let line = bold.or(line.strip_prefix("- ")).unwrap_or(line);
        for word in line.split(char::is_whitespace) {
            let address = ["https://", "http://"].iter().filter_map(|start| word.find(start)).min().unwrap_or(word.len());
            let mut letters = word[..address].chars();
            while let Some(letter) = letters.next() {
                if letter == '\\' {
                    let escaped = letters.next();
                    assert!(escaped.is_some_and(|c| c.is_ascii_punctuation()), "a backslash escapes {escaped:?} in {line:?}");
                } else {
                    assert!(!"*_~`|[]<".contains(letter), "{letter} is not escaped in {line:?}");
                }
            }
        }
    }
}

/// Nothing is lost or added, in the right order, and the buttons stand below the end.
fn is_whole(messages: &[Value], reply: &Reply) {
    let shown: String = messages.iter().filter_map(|message| message["content"].as_str()).collect();
    assert_eq!(letters(&shown), letters(&said(&reply.blocks).concat()), "Discord shows something else");
    if let Some((_, before)) = messages.split_last() {
        assert!(before.iter().all(|message| message["components"].as_array().is_none_or(Vec::is_empty)), "buttons above the end");
    }
}
