//! The conversations of `tests/conversations/`, held in direct messages.

use super::dialogue::{Dialogue, all, parse};
use super::support::fake_discord::{APPLICATION, direct};
use super::topics::shown;
use super::*;

/// The bot's messages as a person reads them: without marks, and what stands on the buttons below.
fn read(parts: &[Value]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut name = false;
    for line in parts.iter().flat_map(|part| part["content"].as_str().unwrap().lines()) {
        let bare = shown(line).replace("**", "");
        // a number stands below the name of whom it reaches
        let reach = bare.starts_with(|first: char| first.is_ascii_digit()) || bare.starts_with("https://");
        match lines.last_mut() {
            Some(above) if name && reach => *above = format!("{above}: {bare}"),
            _ => lines.push(bare),
        }
        name = line.starts_with("**");
    }
    lines.extend(buttons(parts).map(|button| button["label"].as_str().unwrap().to_owned()));
    lines.join("\n")
}

fn buttons(parts: &[Value]) -> impl Iterator<Item = &Value> {
    let rows = parts.iter().flat_map(|part| part["components"].as_array().into_iter().flatten());
    rows.flat_map(|row| row["components"].as_array().unwrap())
}

/// Something is written directly, and answered.
async fn written(discord: &FakeDiscord, person: usize, id: &str, text: &str, locale: Locale) -> Vec<Value> {
    discord.event("MESSAGE_CREATE", of(person, post(id, text, json!({"guild_id": null, "channel_id": "21"}))));
    // buttons stand below the last part
    let (audience, around, languages) = (Audience::Asker, Surroundings::default(), Languages::falling_back(locale));
    let ends = REAL
        .reply(&Message { text: text.to_owned(), languages, audience, around, beside: meldwijzer::message::Beside::Nothing })
        .buttons
        .is_empty();
    let start = format!("{id}-");
    let of = |log: &Log| log.posts().into_iter().filter(|body| body["nonce"].as_str().unwrap().starts_with(&start)).collect::<Vec<_>>();
    discord.until("an answer", |log| of(log).last().is_some_and(|part| ends || !ids(part).is_empty())).await;
    discord.look(of)
}

/// A button is tapped there.
async fn tapped(discord: &FakeDiscord, person: usize, id: &str, button: &str, locale: Locale) -> Vec<Value> {
    discord.event("INTERACTION_CREATE", of(person, direct(tap(id, button, locale.code()))));
    let (first, more) = (format!("/interactions/{id}/"), format!("/webhooks/{APPLICATION}/tapgeheim{id}"));
    let of = |log: &Log| {
        let here = log.requests.iter().filter(|request| request.applied && (request.path.starts_with(&first) || request.path == more));
        here.map(|request| request.body.get("data").unwrap_or(&request.body).clone()).collect::<Vec<_>>()
    };
    discord.until("the answer to a tap", |log| of(log).last().is_some_and(|part| !ids(part).is_empty())).await;
    discord.look(of)
}

/// What is wrong with a conversation: `line: …`.
async fn held(dialogue: &Dialogue, discord: &FakeDiscord, next: &mut u32) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut parts: Vec<Value> = Vec::new();
    // each conversation is somebody else's: one person is answered ten times a minute only
    let person = *next as usize;
    for turn in &dialogue.turns {
        *next += 1;
        parts = match turn.choice() {
            None => written(discord, person, &next.to_string(), &turn.typed, dialogue.locale).await,
            Some(choice) => {
                let Some(button) = buttons(&parts).find(|button| button["label"] == choice) else {
                    wrong.push(format!("{}: there is no button {choice:?}:\n{}", turn.line, read(&parts)));
                    return wrong;
                };
                let button = button["custom_id"].as_str().unwrap().to_owned();
                tapped(discord, person, &next.to_string(), &button, dialogue.locale).await
            }
        };
        wrong.extend(turn.wrong(&read(&parts)));
    }
    wrong
}

/// A Discord for people who speak this language.
async fn speaking(fallback: Locale) -> (FakeDiscord, Running) {
    let discord = FakeDiscord::start().await;
    let database = Database::sqlite();
    let store = database.open().await;
    let settings = DiscordSettings { token: Token::new(TOKEN), proxy: Some(discord.url.clone()), fallback, message_content: false };
    let running = start(database, store, settings, &REAL);
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    (discord, running)
}

#[tokio::test]
async fn every_conversation_goes_as_written() {
    let dialogues: Vec<(String, Dialogue)> =
        all().into_iter().map(|(name, text)| (name, parse(&text).unwrap())).filter(|(_, dialogue)| !dialogue.terminal_only).collect();
    assert!(dialogues.len() >= 12, "{} conversations", dialogues.len());
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let (discord, running) = speaking(locale).await;
        let mut next = 1_000;
        for (name, dialogue) in dialogues.iter().filter(|(_, dialogue)| dialogue.locale == locale) {
            wrong.extend(held(dialogue, &discord, &mut next).await.into_iter().map(|line| format!("{name}:{line}")));
        }
        running.stop(&discord).await;
    }
    assert!(wrong.is_empty(), "{} lines do not hold:\n{}", wrong.len(), wrong.join("\n\n"));
}

#[tokio::test]
async fn a_reply_that_differs_is_told_with_its_line() {
    let (discord, running) = speaking(Locale::Nl).await;
    let text = "locale: nl\n> 112\n^ Bel nu 112\n= geen  risico\n= Veilig Thuis: 0800-2000\n= olifant\n^ Veilig Thuis\n\n> [Nergens]\n= x";
    let wrong = held(&parse(text).unwrap(), &discord, &mut 1_000).await;
    running.stop(&discord).await;
    let lines: Vec<&str> = wrong.iter().map(|w| w.split(':').next().unwrap()).collect();
    assert_eq!(lines, ["6", "7", "9"], "{wrong:#?}");
}
