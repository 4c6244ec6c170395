//! Commands: registered once, answered in private, completed, and chosen in the menu of a message.

use serde_json::{Value, json};

use super::support::fake_discord::{FakeDiscord, Fault, Log, TOKEN, chosen, chosen_for, direct, post, tap, typing, user};
use super::*;

const EPHEMERAL: u64 = 64;

/// The message of the first answer to the interaction with this id, once it was sent.
pub async fn answer(discord: &FakeDiscord, id: &str) -> Value {
    let start = format!("/interactions/{id}/");
    let of = |log: &Log| log.requests.iter().find(|request| request.applied && request.path.starts_with(&start)).map(|r| r.body.clone());
    discord.until("an answer", |log| of(log).is_some()).await;
    discord.look(of).unwrap()["data"].clone()
}

pub fn private(message: &Value) -> bool {
    message["flags"].as_u64().unwrap() & EPHEMERAL != 0
}

fn looked_up(log: &Log) -> usize {
    log.requests.iter().filter(|request| request.method == "GET" && request.path.ends_with("/commands")).count()
}

#[tokio::test]
async fn the_commands_are_registered_once() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let list = discord.look(|log| log.requests.iter().find(|request| request.method == "PUT").unwrap().body.clone());
    let names: Vec<&str> = list.as_array().unwrap().iter().map(|command| command["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["vraag", "meldcode", "gesprek", "weging", "contact", "privacy", "help", "instellingen", "Wat nu?"]);
    // another session of the same process, and another process
    discord.ready_again();
    discord.event("MESSAGE_CREATE", mention("31", "hallo"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    running.stop(&discord).await;
    let running = run(&discord.url, TOKEN, &stub).await;
    discord.until("logging in again", |log| log.identified == 2 && looked_up(log) == 2).await;
    discord.event("MESSAGE_CREATE", mention("32", "hallo"));
    discord.until("an answer", |log| log.posts().len() == 2).await;
    running.stop(&discord).await;
    assert_eq!(discord.look(Log::registered), 1);
}

#[tokio::test]
async fn without_commands_messages_are_answered_and_it_tries_again_later() {
    let stub = Stub::new();
    let discord = FakeDiscord::start().await;
    discord.fault(Fault::RefuseAt("/commands", 403, json!({"message": "Missing Access", "code": 50_001})));
    let running = run(&discord.url, TOKEN, &stub).await;
    discord.until("the refusal", |log| log.identified == 1 && log.faults.is_empty()).await;
    discord.event("MESSAGE_CREATE", mention("31", "hallo"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    assert_eq!(discord.look(Log::registered), 0);
    discord.ready_again();
    discord.until("registering", |log| log.registered() == 1).await;
    running.stop(&discord).await;
}

#[tokio::test]
async fn each_command_is_answered_for_one_person_only() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let cases = [
        ("vraag", json!({"vraag": "wat is stap 3?"}), r#"Ask("wat is stap 3?")"#),
        ("vraag", json!({"vraag": "hallo", "openbaar": false}), r#"Ask("hallo")"#),
        ("meldcode", json!({}), "Meldcode(None)"),
        ("meldcode", json!({"stap": 4}), "Meldcode(Some(Step(4)))"),
        ("gesprek", json!({"met": "ask-denial"}), r#"Talk("ask-denial")"#),
        ("gesprek", json!({}), r#"Talk("ask-general")"#),
        ("weging", json!({}), "Weighing"),
        ("contact", json!({}), "Contact { who: None, place: None }"),
        (
            "contact",
            json!({"wie": " veilig-thuis ", "plaats": "Almere"}),
            r#"Contact { who: Some("veilig-thuis"), place: Some("Almere") }"#,
        ),
        ("help", json!({}), "Help"),
        ("leidraad", json!({}), "line unknown-command nl"),
        ("Wat nu?", json!({}), "line unknown-command nl"),
    ];
    for (index, (name, filled_in, expected)) in cases.into_iter().enumerate() {
        for (id, direct_message) in [(100 + index, false), (200 + index, true)] {
            let id = id.to_string();
            let event = of(1_000 + index, chosen(&id, name, &filled_in, json!({})));
            discord.event("INTERACTION_CREATE", if direct_message { of(1_000 + index, direct(event)) } else { event });
            let message = answer(&discord, &id).await;
            assert_eq!(message["content"], expected, "/{name} {filled_in}");
            assert!(private(&message), "{message}");
        }
    }
    running.stop(&discord).await;
    assert_eq!(stub.texts(), [""; 0]);
}

#[tokio::test]
async fn a_command_speaks_the_language_of_the_person_or_of_the_server() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let cases = [
        ("nl", Some("en-US"), "nl"),
        ("en-GB", Some("nl"), "en"),
        ("de", Some("en-US"), "en"),
        ("de", Some("fr"), "nl"),
        ("de", None, "nl"),
    ];
    for (index, (client, server, expected)) in cases.into_iter().enumerate() {
        let id = (100 + index).to_string();
        discord.event("INTERACTION_CREATE", chosen(&id, "help", &json!({}), json!({"locale": client, "guild_locale": server})));
        let message = answer(&discord, &id).await;
        assert_eq!(ids(&message)[0], format!("mw1:d:{expected}:ask-child"), "{client} {server:?}");
    }
    running.stop(&discord).await;
}

#[tokio::test]
async fn an_answer_is_public_when_it_was_asked_to_be() {
    let stub = Stub::with_blocks(vec![Block::Text("a".repeat(1_500)), Block::Text("b".repeat(1_500))]);
    let (discord, running) = connected(&stub).await;
    let event = |id: &str| chosen(id, "vraag", &json!({"vraag": "wat is stap 3?", "openbaar": true}), json!({}));
    discord.event("INTERACTION_CREATE", event("51"));
    let first = answer(&discord, "51").await;
    discord.until("the rest", |log| log.follow_ups().len() == 1).await;
    let rest = discord.look(Log::follow_ups).remove(0);
    assert!(!private(&first) && !private(&rest), "{first} {rest}");
    assert_eq!((ids(&first).len(), ids(&rest).len()), (0, 2));
    discord.event("INTERACTION_CREATE", direct(event("52")));
    answer(&discord, "52").await;
    running.stop(&discord).await;
    let heard: Vec<(String, Audience)> = stub.heard.lock().unwrap().iter().map(|m| (m.text.clone(), m.audience)).collect();
    assert_eq!(heard, [("wat is stap 3?".into(), Audience::Channel), ("wat is stap 3?".into(), Audience::Asker)]);
}

#[tokio::test]
async fn what_others_must_not_see_stays_private_also_when_the_answer_is_public() {
    let (discord, running) = connected(&REAL).await;
    let own = "mijn man slaat mij, wat kan ik doen?";
    // beside a public answer others would see what was filled in
    discord.event("INTERACTION_CREATE", chosen("51", "vraag", &json!({"vraag": own, "openbaar": true}), json!({})));
    let alone = answer(&discord, "51").await;
    assert!(private(&alone) && alone["content"].as_str().unwrap().len() > 200, "{alone}");

    discord.event("MESSAGE_CREATE", mention("31", own));
    discord.until("the line for everybody", |log| log.posts().len() == 1).await;
    let public = discord.look(Log::posts).remove(0);
    assert_eq!(public["content"], REAL.line("private-answer", Locale::Nl));
    let button = ids(&public).remove(0);
    let mut other = tap("52", &button, "nl");
    other["member"]["user"] = user("6", false);
    discord.event("INTERACTION_CREATE", other);
    assert!(answer(&discord, "52").await["content"].as_str().unwrap().starts_with("Dit antwoord is voor iemand anders."));
    discord.event("INTERACTION_CREATE", tap("53", &button, "nl"));
    let opened = answer(&discord, "53").await;
    assert!(private(&opened) && opened["content"].as_str().unwrap().len() > 200, "{opened}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn names_are_completed_while_somebody_types() {
    let (discord, running) = connected(&REAL).await;
    let long = "x".repeat(6_000);
    let cases = [
        ("plaats", "Amsterdma", "nl", Some("Amsterdam"), "Amsterdam"),
        ("plaats", "den bos", "nl", Some("'s-Hertogenbosch"), "den bosch"),
        ("plaats", "", "nl", None, ""),
        ("wie", "kindertel", "nl", Some("kindertelefoon"), "Kindertelefoon"),
        ("wie", "", "en-US", None, ""),
        ("plaats", "qqqqqq", "nl", Some(""), ""),
        ("plaats", &long, "nl", Some(""), ""),
        ("andere", "Alm", "nl", Some(""), ""),
    ];
    for (index, (option, typed, locale, value, label)) in cases.into_iter().enumerate() {
        let id = (100 + index).to_string();
        discord.event("INTERACTION_CREATE", typing(&id, "contact", option, typed, locale));
        let choices = answer(&discord, &id).await["choices"].as_array().unwrap().clone();
        assert!(choices.len() <= 25, "{typed}: {}", choices.len());
        let best = |field: &str| choices.first().map_or("", |choice| choice[field].as_str().unwrap()).to_owned();
        match value {
            Some(value) => {
                assert_eq!(best("value"), value, "{typed}: {choices:?}");
                assert!(best("name").to_lowercase().contains(&label.to_lowercase()), "{choices:?}");
            }
            None => assert!(choices.len() > 5, "{typed}: {choices:?}"),
        }
    }
    running.stop(&discord).await;
}

#[tokio::test]
async fn what_now_answers_somebodys_message_to_the_person_who_asks() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let message = |content: &str| post("31", content, json!({"author": user("6", false)}));
    let cases = [
        ("51", "een kind komt met blauwe plekken", r#"WhatNow("een kind komt met blauwe plekken")"#),
        ("52", "<@7> en nu?", r#"WhatNow("en nu?")"#),
        ("53", "", "line no-text nl"),
        ("54", " <@7> ", "line no-text nl"),
    ];
    for (id, content, expected) in cases {
        discord.event("INTERACTION_CREATE", chosen_for(id, "Wat nu?", &message(content)));
        let shown = answer(&discord, id).await;
        assert_eq!(shown["content"], expected, "{content}");
        assert!(private(&shown), "{shown}");
    }
    // a message of one's own is a question of one's own
    discord.event("INTERACTION_CREATE", chosen_for("55", "Wat nu?", &post("32", "en nu?", json!({}))));
    assert_eq!(answer(&discord, "55").await["content"], r#"Ask("en nu?")"#);
    // for nobody else, and not in the channel
    running.stop(&discord).await;
    assert_eq!((discord.look(Log::posts).len(), stub.texts().len()), (0, 0));
}

#[tokio::test]
async fn what_somebody_else_tells_of_themselves_is_answered_for_the_colleague() {
    let (discord, running) = connected(&REAL).await;
    let by_another = json!({"author": user("6", false)});
    let told = post("31", "mijn man slaat mij, ik heet Kees de Vries, wat kan ik doen?", by_another.clone());
    let acute = post("32", "help mijn man staat met een mes voor de deur en slaat mij", by_another);
    for (id, message) in [("51", &told), ("52", &acute)] {
        discord.event("INTERACTION_CREATE", chosen_for(id, "Wat nu?", message));
    }
    let shown = answer(&discord, "51").await;
    let content = shown["content"].as_str().unwrap();
    assert!(private(&shown) && content.contains("Iemand vertelt het mij") && content.contains("wie het schreef"), "{content}");
    assert!(!content.contains("je bericht") && !content.contains("Vries"), "{content}");
    assert!(answer(&discord, "52").await["content"].as_str().unwrap().lines().next().unwrap().contains("112"));
    running.stop(&discord).await;
}

#[tokio::test]
async fn every_command_of_the_assistant_itself_fits() {
    let (discord, running) = connected(&REAL).await;
    let talks = meldwijzer::command::TALKS.map(|talk| ("gesprek", json!({"met": talk})));
    let steps = (1..=5).map(|step| ("meldcode", json!({"stap": step})));
    let others = [
        ("vraag", json!({"vraag": "hij staat nu met een mes voor de deur"})),
        ("vraag", json!({"vraag": " "})),
        ("meldcode", json!({})),
        ("weging", json!({})),
        ("contact", json!({})),
        ("contact", json!({"plaats": "Bergen"})),
        ("help", json!({})),
    ];
    let all: Vec<(&str, Value)> = others.into_iter().chain(talks).chain(steps).collect();
    for (index, (name, filled_in)) in all.iter().enumerate() {
        for (id, locale) in [(100 + index, "nl"), (200 + index, "en-US")] {
            let id = id.to_string();
            discord.event("INTERACTION_CREATE", of(1_000 + index, chosen(&id, name, filled_in, json!({"locale": locale}))));
            let shown = answer(&discord, &id).await;
            assert!(private(&shown) && shown["content"].as_str().unwrap().len() > 50, "/{name} {filled_in}: {shown}");
        }
    }
    assert!(answer(&discord, "100").await["content"].as_str().unwrap().lines().next().unwrap().contains("112"));
    running.stop(&discord).await;
}
