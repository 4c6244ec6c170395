//! The manners of a good bot: it does not flood, reads edits, looks at no picture, and says how to begin.

use serde_json::{Value, json};
use serenity::model::Timestamp;

use meldwijzer::message::Beside;

use super::support::fake_discord::{CHANNEL, SERVER, server_with};
use super::support::fault_run::answers;
use super::*;

/// `VIEW_CHANNEL` and `SEND_MESSAGES`.
const MAY_WRITE: &str = "3072";

fn content(body: &Value) -> &str {
    body["content"].as_str().unwrap()
}

fn posted_in(log: &Log, channel: &str) -> Vec<Value> {
    let path = format!("/channels/{channel}/messages");
    let posts = log.requests.iter().filter(|request| request.applied && request.method == "POST" && request.path == path);
    posts.map(|request| request.body.clone()).collect()
}

#[tokio::test]
async fn one_person_is_answered_ten_times_a_minute_and_in_danger_always() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    for id in 31..45 {
        discord.event("MESSAGE_CREATE", mention(&id.to_string(), "hallo"));
    }
    discord.until("ten answers and a line", |log| log.posts().len() == 11).await;
    discord.event("MESSAGE_CREATE", mention("51", "hij heeft nu een mes"));
    discord.until("the answer in danger", |log| log.posts().len() == 12).await;
    // a tap and a command must have an answer: the line, for this person alone
    discord.event("INTERACTION_CREATE", tap("61", BUTTONS[0], "en-GB"));
    discord.event("INTERACTION_CREATE", chosen("62", "help", &json!({}), json!({})));
    discord.event("INTERACTION_CREATE", chosen("63", "privacy", &json!({}), json!({})));
    for (id, line) in [("61", "line slow-down en"), ("62", "line slow-down nl"), ("63", "line slow-down nl")] {
        let shown = commands::answer(&discord, id).await;
        assert!(commands::private(&shown) && content(&shown) == line, "{shown}");
    }
    // somebody else is answered
    discord.event("MESSAGE_CREATE", of(6, mention("52", "hallo")));
    discord.until("the answer to somebody else", |log| log.posts().len() == 13).await;
    running.stop(&discord).await;
    let posts = discord.look(Log::posts);
    // those that got no answer were understood as well, or danger could be among them
    assert_eq!((posts.len(), stub.texts().len()), (13, 16));
    assert_eq!(posts.iter().filter(|body| content(body) == "line slow-down nl").count(), 1);
    assert!(posts.iter().any(|body| body["nonce"] == "51-0" && content(body).starts_with("**Praten")));
}

#[tokio::test]
async fn taps_and_commands_count_as_well() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    for id in 51..56 {
        discord.event("INTERACTION_CREATE", tap(&id.to_string(), BUTTONS[0], "nl"));
        discord.event("INTERACTION_CREATE", chosen(&(id + 10).to_string(), "help", &json!({}), json!({})));
    }
    discord.until("ten answers", |log| log.first_answers().len() == 10).await;
    discord.event("MESSAGE_CREATE", mention("31", "hallo"));
    discord.until("the line", |log| log.posts().len() == 1).await;
    // completing a name is no answer
    discord.event("INTERACTION_CREATE", typing("71", "contact", "plaats", "Alm", "nl"));
    assert!(!commands::answer(&discord, "71").await["choices"].as_array().unwrap().is_empty());
    running.stop(&discord).await;
    assert_eq!(content(&discord.look(Log::posts)[0]), "line slow-down nl");
}

/// A message of before, as it is after an edit of now.
fn edited(mut post: Value, text: &str) -> Value {
    post["content"] = format!("<@{ME}> {text}").into();
    post["mentions"] = json!([user(ME, true)]);
    post["edited_timestamp"] = Timestamp::now().to_string().into();
    post
}

#[tokio::test]
async fn a_mention_that_an_edit_adds_is_answered_once() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let before = post("31", "wat vraag ik?", json!({}));
    discord.event("MESSAGE_CREATE", before.clone());
    let after = edited(before, "wat vraag ik?");
    discord.event("MESSAGE_UPDATE", after.clone());
    discord.until("an answer", |log| log.posts().len() == 1).await;
    assert_eq!(discord.look(Log::posts)[0]["message_reference"]["message_id"], "31");

    let asked = mention("32", "nog iets");
    discord.event("MESSAGE_CREATE", asked.clone());
    discord.until("an answer", |log| log.posts().len() == 2).await;
    let left_alone = [
        after.clone(),
        edited(asked, "nog iets, maar anders"),
        // an embed that Discord added, a bot, an edit of long ago, and next to nothing
        with_field(edited(post("33", "", json!({})), "oud"), "edited_timestamp", Value::Null),
        with_field(edited(post("34", "", json!({})), "bot"), "author", user("6", true)),
        with_field(edited(post("35", "", json!({})), "lang geleden"), "edited_timestamp", json!("2026-01-01T10:00:00Z")),
        json!({"id": "36", "channel_id": CHANNEL, "guild_id": SERVER, "embeds": []}),
    ];
    for event in left_alone {
        discord.event("MESSAGE_UPDATE", event);
    }
    discord.event("MESSAGE_UPDATE", edited(post("37", "", json!({})), "de laatste"));
    discord.until("the last answer", |log| log.posts().len() == 3).await;
    running.stop(&discord).await;
    assert_eq!(stub.texts(), ["wat vraag ik?", "nog iets", "de laatste"]);
}

fn with_field(mut event: Value, field: &str, value: Value) -> Value {
    event[field] = value;
    event
}

#[tokio::test]
async fn an_edit_of_what_was_answered_before_a_restart_is_not_answered_again() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let asked = mention("1", "hallo");
    let id = discord.writes(asked.clone());
    discord.until("an answer", |log| answers(log).contains_key(&id)).await;
    let database = running.stop(&discord).await;
    let running = run_with(database, &discord.url, TOKEN, &stub).await;
    discord.until("logging in again", |log| log.identified == 2 && log.live).await;
    discord.event("MESSAGE_UPDATE", edited(with_field(asked, "id", json!(id)), "hallo daar"));
    let looked = format!("after={id}&");
    discord.until("a look at what followed", |log| log.requests.iter().any(|request| request.query.starts_with(&looked))).await;
    discord.writes(mention("1", "iets anders"));
    discord.until("the next answer", |log| log.posts().len() == 2).await;
    running.stop(&discord).await;
    assert_eq!(stub.texts(), ["hallo", "iets anders"]);
}

#[tokio::test]
async fn pictures_and_files_are_never_fetched() {
    let file = |name: &str, kind: &str| {
        let url = "https://cdn.discordapp.com/attachments/20/1/bestand";
        json!([{"id": "1", "filename": name, "size": 10, "url": url, "proxy_url": url, "content_type": kind}])
    };
    let snapshot = json!({
        "content": "van elders", "attachments": [], "embeds": [], "timestamp": "2026-11-22T10:00:00Z", "edited_timestamp": null,
        "mentions": [], "mention_roles": [], "type": 0, "flags": 0, "components": [],
    });
    let poll = json!({
        "question": {"text": "wie?"}, "answers": [], "expiry": null, "allow_multiselect": false, "layout_type": 1,
    });
    let things = [
        ("attachments", file("foto.jpg", "image/jpeg")),
        ("flags", json!(1 << 13)),
        ("sticker_items", json!([{"id": "1", "name": "sticker", "format_type": 1}])),
        ("poll", poll),
        ("message_snapshots", json!([{"message": snapshot}])),
    ];
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.event("MESSAGE_CREATE", mention("30", "niets erbij"));
    for (number, (field, value)) in things.iter().enumerate() {
        discord.event("MESSAGE_CREATE", with_field(mention(&(31 + number).to_string(), ""), field, value.clone()));
    }
    discord.until("the answers", |log| log.posts().len() == 1 + things.len()).await;
    running.stop(&discord).await;
    let heard: Vec<(String, Beside)> = stub.heard.lock().unwrap().iter().map(|message| (message.text.clone(), message.beside)).collect();
    assert!(heard.contains(&("niets erbij".into(), Beside::Nothing)), "{heard:?}");
    assert_eq!(heard.iter().filter(|(_, beside)| *beside == Beside::Attachment).count(), things.len(), "{heard:?}");

    let (discord, running) = connected(&REAL).await;
    let photo = || file("foto.jpg", "image/jpeg");
    discord.event("MESSAGE_CREATE", with_field(mention("31", ""), "attachments", photo()));
    discord.event("MESSAGE_CREATE", with_field(mention("32", "mijn man slaat mij, wat kan ik doen?"), "attachments", photo()));
    discord.until("the answers", |log| log.posts().len() == 2).await;
    let posts = discord.look(Log::posts);
    let of = |nonce: &str| posts.iter().find(|body| body["nonce"] == nonce).unwrap();
    assert!(content(of("31-0")).contains("alleen tekst") && content(of("31-0")).contains("foto"), "{posts:?}");
    assert!(content(of("32-0")).ends_with(&REAL.line("beside", Locale::Nl)) && ids(of("32-0")).len() == 1, "{posts:?}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn who_mentions_the_role_is_told_how_to_ask() {
    let (discord, running) = connected(&REAL).await;
    discord.event("GUILD_CREATE", server("9"));
    discord.event("MESSAGE_CREATE", post("31", "", json!({"mention_roles": ["9"]})));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    assert!(content(&discord.look(Log::posts)[0]).contains("noem mijn naam met @, niet mijn rol"));
    running.stop(&discord).await;
}

#[tokio::test]
async fn another_language_gets_the_numbers_where_it_was_asked() {
    let (discord, running) = connected(&REAL).await;
    discord.event("MESSAGE_CREATE", mention("31", "Mein Mann schlägt mich, was soll ich tun?"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    let body = discord.look(Log::posts).remove(0);
    for part in ["112", "0800-2000", "Nederlands", "English"] {
        assert!(content(&body).contains(part), "{body}");
    }
    assert_eq!(ids(&body).len(), 0);
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_mention_is_answered_where_it_stands() {
    let stub = Stub::new();
    let discord = FakeDiscord::start().await;
    // a channel with a thread, a forum with a post, and a voice channel with its text chat
    let mut places = server_with(&[CHANNEL, "24", "26"], &["23", "25"]);
    places["channels"][1]["type"] = json!(15);
    places["channels"][2]["type"] = json!(2);
    places["threads"][1]["parent_id"] = json!("24");
    discord.serve(places);
    let running = run(&discord.url, TOKEN, &stub).await;
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    for (id, place) in [("31", "23"), ("25", "25"), ("33", "26")] {
        discord.event("MESSAGE_CREATE", with_field(mention(id, "hallo"), "channel_id", json!(place)));
        discord.until("an answer", |log| posted_in(log, place).len() == 1).await;
        let body = discord.look(|log| posted_in(log, place)).remove(0);
        assert_eq!(body["message_reference"]["message_id"], id, "{place}");
        assert_eq!(body["message_reference"]["channel_id"], place);
    }
    running.stop(&discord).await;
    assert_eq!(discord.look(Log::posts).len(), 3);
}

/// A server to which the bot was invited just now, with these text channels, where everybody may do what stands behind each.
fn invited(id: &str, channels: &[(&str, &str)], system: Option<&str>) -> Value {
    let names: Vec<&str> = channels.iter().map(|(channel, _)| *channel).collect();
    let mut server = server_with(&names, &[]);
    server["id"] = id.into();
    server["threads"] = json!([]);
    server["joined_at"] = Timestamp::now().to_string().into();
    server["system_channel_id"] = system.into();
    let everyone = with_field(server["roles"][0].clone(), "id", id.into());
    let everyone = with_field(with_field(everyone, "tags", json!({})), "permissions", MAY_WRITE.into());
    server["roles"].as_array_mut().unwrap().push(everyone);
    server["members"] = json!([{
        "user": user(ME, true), "nick": null, "avatar": null, "roles": ["9"], "joined_at": "2026-01-01T10:00:00Z",
        "premium_since": null, "deaf": false, "mute": false, "flags": 0,
    }]);
    for (position, (_, denied)) in channels.iter().enumerate() {
        let channel = &mut server["channels"][position];
        channel["position"] = position.into();
        channel["permission_overwrites"] = json!([{"id": id, "type": 0, "allow": "0", "deny": denied}]);
    }
    server
}

#[tokio::test]
async fn a_new_server_is_told_once_how_to_begin() {
    let (discord, running) = connected(&REAL).await;
    let first = invited("11", &[("41", "0"), ("42", "0")], Some("42"));
    let long_ago = with_field(invited("14", &[("46", "0")], None), "joined_at", json!("2026-01-01T10:00:00Z"));
    let known = invited(SERVER, &[("47", "0")], None);
    let closed = invited("13", &[("45", "2048")], None);
    for event in [first.clone(), long_ago, known, closed, first.clone()] {
        discord.event("GUILD_CREATE", event);
    }
    // Discord has trouble for a while
    discord.event("GUILD_DELETE", json!({"id": "11", "unavailable": true}));
    discord.event("GUILD_CREATE", first.clone());
    // where it may not write in the first one, the second
    discord.event("GUILD_CREATE", invited("12", &[("43", "1024"), ("44", "0")], Some("43")));
    discord.until("both", |log| posted_in(log, "42").len() == 1 && posted_in(log, "44").len() == 1).await;
    let shown = discord.look(|log| posted_in(log, "42")).remove(0);
    for part in [format!("<@{ME}>"), "/vraag".into(), "/instellingen".into(), "vast".into(), "112".into()] {
        assert!(content(&shown).contains(&part), "{part}: {shown}");
    }
    let database = running.stop(&discord).await;
    assert_eq!(discord.look(Log::posts).len(), 2);

    // after a restart, or from another instance, it is the same message
    let running = run_with(database, &discord.url, TOKEN, &REAL).await;
    discord.until("logging in again", |log| log.identified == 2 && log.live).await;
    discord.event("GUILD_CREATE", first);
    let tries = |log: &Log| log.requests.iter().filter(|request| request.body["nonce"] == shown["nonce"]).count();
    discord.until("the same message again", |log| tries(log) == 2).await;
    running.stop(&discord).await;
    assert_eq!(discord.look(Log::posts).len(), 2);
}
