//! Settings of a server, languages, channels without a mention, the officer, and what is kept about a person.

use meldwijzer::store::{Change, ChannelId, Limits as StoreLimits, Moment, Notice, PersonId, RoleId, ServerId, Settings};
use serde_json::{Value, json};

use super::commands::{answer, private};
use super::database::at;
use super::support::fake_discord::{APPLICATION, CONTENT, FakeDiscord, Fault, Log, direct, post, server, setting, tap, typing, user};
use super::*;

const HERE: ServerId = ServerId(10);
const ASKER: PersonId = PersonId(5);
const OFFICER: PersonId = PersonId(6);

/// The message that filled the announced answer to the interaction with this id.
async fn filled(discord: &FakeDiscord, id: &str) -> Value {
    let path = format!("/webhooks/{APPLICATION}/tapgeheim{id}/messages/@original");
    let of = |log: &Log| log.requests.iter().find(|r| r.applied && r.method == "PATCH" && r.path == path).map(|r| r.body.clone());
    discord.until("the rest of an answer", |log| of(log).is_some()).await;
    // announced at once, for one person alone
    let first = discord.look(|log| {
        let start = format!("/interactions/{id}/");
        log.requests.iter().find(|request| request.path.starts_with(&start)).unwrap().body.clone()
    });
    assert_eq!((&first["type"], private(&first["data"])), (&json!(5), true), "{first}");
    discord.look(of).unwrap()
}

/// What the settings answer to somebody who may manage the server, each time to another person.
async fn set(discord: &FakeDiscord, id: &str, sub: &str, filled_in: Value) -> String {
    let person = 2_000 + id.parse::<usize>().unwrap();
    discord.event("INTERACTION_CREATE", of(person, setting(id, sub, &filled_in, json!({}))));
    filled(discord, id).await["content"].as_str().unwrap().to_owned()
}

async fn stored(running: &Running) -> Settings {
    running.database.open().await.settings(HERE).await.unwrap()
}

fn line(id: &str) -> String {
    REAL.line(id, Locale::Nl)
}

fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    Moment::from_epoch(i64::try_from(since.as_secs()).unwrap())
}

#[tokio::test]
async fn only_those_who_manage_the_server_may_change_it() {
    let (discord, running) = connected(&REAL).await;
    let english = json!({"taal": "en"});
    for (id, permissions, may) in [("51", "0", false), ("52", "2147483648", false), ("53", "8", true), ("54", "32", true)] {
        let mut event = setting(id, "taal", &english, json!({}));
        event["member"]["permissions"] = json!(permissions);
        discord.event("INTERACTION_CREATE", event);
        let content = filled(&discord, id).await["content"].as_str().unwrap().to_owned();
        assert_eq!(content != line("settings-not-allowed"), may, "{permissions}: {content}");
        assert_eq!(stored(&running).await.language.is_some(), may, "{permissions}");
    }
    discord.event("INTERACTION_CREATE", direct(setting("55", "taal", &english, json!({}))));
    assert_eq!(filled(&discord, "55").await["content"], line("settings-no-server"));
    running.stop(&discord).await;
}

#[tokio::test]
async fn every_setting_is_kept_shown_and_taken_away() {
    let (discord, running) = connected(&REAL).await;
    let cases: [(&str, Value, &str, &str); 7] = [
        ("taal", json!({"taal": "en"}), "Taal: Engels.", "settings-undo-language"),
        ("sector", json!({"sector": "education"}), "Sector: School en onderwijs.", "settings-undo-sector"),
        ("regio", json!({"regio": "den bosch"}), "Regio: 's-Hertogenbosch.", "settings-undo-region"),
        ("regio", json!({"regio": "veilig thuis twente"}), "Regio: Veilig Thuis Twente.", "settings-undo-region"),
        (
            "aandachtsfunctionaris",
            json!({"naam": " Anna\nde _Boer_ ", "bereikbaar": "kamer 2 @everyone"}),
            r"Aandachtsfunctionaris: Anna de \_Boer\_, kamer 2 @everyone.",
            "settings-undo-officer",
        ),
        ("aandachtsfunctionaris", json!({"bereikbaar": "elke dag"}), r"Anna de \_Boer\_, elke dag.", "settings-undo-officer"),
        ("rol", json!({"rol": {"role": "77"}}), "Rol voor de leidraad: <@&77>.", "settings-undo-role"),
    ];
    for (index, (sub, filled_in, shown, undo)) in cases.iter().enumerate() {
        let content = set(&discord, &format!("1{index}"), sub, filled_in.clone()).await;
        assert!(content.starts_with(&line("settings-saved")), "{content}");
        assert!(content.contains(shown) && content.contains(&line(undo)), "{content}");
        let before = content.contains("Hiervoor: niet ingesteld");
        assert_eq!(before, ![3, 5].contains(&index), "{content}");
        let again = set(&discord, &format!("2{index}"), sub, filled_in.clone()).await;
        assert!(again.starts_with(&line("settings-same")) && !again.contains("Hiervoor"), "{again}");
    }
    let all = set(&discord, "31", "tonen", json!({})).await;
    for shown in ["Taal: Engels.", "School en onderwijs", "Veilig Thuis Twente", "elke dag", "<@&77>", &line("settings-no-channels")] {
        assert!(all.contains(shown), "{shown}: {all}");
    }
    let kept = stored(&running).await;
    assert_eq!((kept.language, kept.sector.as_deref()), (Some(Locale::En), Some("education")));
    assert_eq!((kept.region.as_deref(), kept.guidance_role), (Some("Veilig Thuis Twente"), Some(RoleId(77))));
    assert_eq!((kept.officer.name.as_deref(), kept.officer.reach.as_deref()), (Some("Anna de _Boer_"), Some("elke dag")));
    for (id, sub, filled_in) in [
        ("41", "taal", json!({"taal": "none"})),
        ("42", "sector", json!({"sector": "none"})),
        ("43", "regio", json!({"verwijderen": true})),
        ("44", "aandachtsfunctionaris", json!({"verwijderen": true})),
        ("45", "rol", json!({"verwijderen": true})),
    ] {
        let content = set(&discord, id, sub, filled_in).await;
        assert!(content.contains("niet ingesteld") && content.contains("Hiervoor: "), "{content}");
    }
    assert_eq!(stored(&running).await, Settings::default());
    // who changed what, without what was written about the officer
    let entries = running.database.open().await.history(HERE, None, 100).await.unwrap();
    assert!(
        entries.len() == 13 && entries.iter().all(|entry| entry.person.is_some_and(|person| (2_010..=2_045).contains(&person.0))),
        "{entries:?}"
    );
    assert!(entries.iter().all(|entry| !format!("{entry:?}").contains("Anna")), "{entries:?}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn what_cannot_be_changes_nothing() {
    let (discord, running) = connected(&REAL).await;
    let cases: [(&str, Value, &str); 13] = [
        ("regio", json!({"regio": "nergenshuizen"}), "settings-unknown-place"),
        ("regio", json!({}), "settings-unclear-region"),
        ("regio", json!({"regio": "Almere", "verwijderen": true}), "settings-unclear-region"),
        ("rol", json!({}), "settings-unclear-role"),
        ("rol", json!({"rol": {"role": "10"}}), "settings-everyone"),
        ("aandachtsfunctionaris", json!({}), "settings-unclear-officer"),
        ("aandachtsfunctionaris", json!({"naam": "Anna", "verwijderen": true}), "settings-unclear-officer"),
        ("aandachtsfunctionaris", json!({"persoon": {"user": "66", "bot": true}, "naam": "Anna"}), "settings-bot-officer"),
        ("aandachtsfunctionaris", json!({"persoon": {"user": ME, "bot": true}}), "settings-bot-officer"),
        ("kanaal", json!({"kanaal": {"channel": "20", "type": 4}, "aan": true}), "settings-no-text-channel"),
        ("kanaal", json!({"kanaal": {"channel": "20", "type": 0}, "aan": true}), "settings-content-off"),
        ("taal", json!({"taal": "fr"}), "settings-unclear"),
        ("andere", json!({}), "unknown-command"),
    ];
    for (index, (sub, filled_in, expected)) in cases.into_iter().enumerate() {
        let content = set(&discord, &(100 + index).to_string(), sub, filled_in.clone()).await;
        assert_eq!(content, format!("{}\n{}", line(expected), line("settings-unchanged")), "{sub} {filled_in}");
    }
    let which = set(&discord, "60", "regio", json!({"regio": "bergen"})).await;
    assert!(which.contains(r"Bergen (L.)") && which.contains(&line("settings-unchanged")), "{which}");
    assert_eq!(stored(&running).await, Settings::default());
    assert!(running.database.open().await.history(HERE, None, 100).await.unwrap().is_empty());
    // a channel that is not open can be closed
    let closed = set(&discord, "61", "kanaal", json!({"kanaal": {"channel": "20", "type": 4}, "aan": false})).await;
    assert!(closed.starts_with(&line("settings-same")), "{closed}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn places_are_completed_in_the_settings() {
    let (discord, running) = connected(&REAL).await;
    for (id, typed, value) in [("51", "Amsterdma", "Amsterdam"), ("52", "veilig thuis flev", "Veilig Thuis Flevoland")] {
        let mut event = typing(id, "instellingen", "regio", typed, "nl");
        event["data"]["options"] = json!([{"name": "regio", "type": 1, "options": event["data"]["options"]}]);
        discord.event("INTERACTION_CREATE", event);
        assert_eq!(answer(&discord, id).await["choices"][0]["value"], value);
    }
    running.stop(&discord).await;
}

/// The first of the messages about that a person wrote.
async fn said(discord: &FakeDiscord, id: &str, message: Value) -> String {
    let nonce = format!("{id}-0");
    discord.event("MESSAGE_CREATE", message);
    let of = |log: &Log| log.posts().into_iter().find(|body| body["nonce"] == nonce.as_str());
    discord.until("an answer", |log| of(log).is_some()).await;
    discord.look(of).unwrap()["content"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_choice_goes_before_the_words_the_client_and_the_server() {
    let (discord, running) = connected(&REAL).await;
    let (nl, en) = (REAL.line("no-text", Locale::Nl), REAL.line("no-text", Locale::En));
    let asked = "what do I ask a child?";
    // no words, no setting, no choice
    assert_eq!(said(&discord, "31", of(61, mention("31", ""))).await, nl);
    // the server
    set(&discord, "51", "taal", json!({"taal": "en"})).await;
    assert_eq!(said(&discord, "32", of(62, mention("32", ""))).await, en);
    assert!(said(&discord, "33", of(63, mention("33", "wat vraag ik aan een kind?"))).await.contains("Praten met een kind"));
    // the client goes before the server
    for (id, client, expected) in [("52", "nl", &nl), ("53", "de", &en)] {
        discord.event("INTERACTION_CREATE", of(64, chosen(id, "vraag", &json!({"vraag": " "}), json!({"locale": client}))));
        assert_eq!(answer(&discord, id).await["content"], **expected, "{client}");
    }
    // the words go before both
    discord.event("INTERACTION_CREATE", of(65, chosen("54", "vraag", &json!({"vraag": asked}), json!({}))));
    assert!(answer(&discord, "54").await["content"].as_str().unwrap().contains("Talking with a child"));
    // whoever changes the language can keep it
    discord.event("INTERACTION_CREATE", tap("55", "mw1:l:nl:ask-child", "en-US"));
    let changed = answer(&discord, "55").await;
    assert_eq!(ids(&changed).last().unwrap(), "mw1:p:nl:keep");
    discord.event("INTERACTION_CREATE", tap("56", "mw1:p:nl:keep", "en-US"));
    let kept = filled(&discord, "56").await;
    assert_eq!((kept["content"].as_str().unwrap(), ids(&kept)), (line("language-kept").as_str(), vec!["mw1:p:nl:drop".to_owned()]));
    assert!(said(&discord, "34", mention("34", asked)).await.contains("Praten met een kind"));
    assert_eq!(said(&discord, "35", mention("35", "")).await, nl);
    discord.event("INTERACTION_CREATE", chosen("57", "vraag", &json!({"vraag": asked}), json!({"locale": "en-US"})));
    assert!(answer(&discord, "57").await["content"].as_str().unwrap().contains("Praten met een kind"));
    // also where a button is of another language; the same language is not offered once more
    discord.event("INTERACTION_CREATE", tap("58", "mw1:t:en:ask-child", "en-US"));
    assert!(answer(&discord, "58").await["content"].as_str().unwrap().contains("Praten met een kind"));
    discord.event("INTERACTION_CREATE", tap("59", "mw1:l:nl:ask-child", "en-US"));
    assert!(!ids(&answer(&discord, "59").await).contains(&"mw1:p:nl:keep".to_owned()));
    // somebody else chose nothing
    let other = post("36", &format!("<@{ME}>"), json!({"author": user("6", false), "mentions": [user(ME, true)]}));
    assert_eq!(said(&discord, "36", other).await, en);
    // and it can be dropped
    discord.event("INTERACTION_CREATE", tap("60", "mw1:p:nl:drop", "en-US"));
    assert_eq!(filled(&discord, "60").await["content"], line("language-dropped"));
    assert!(said(&discord, "37", mention("37", asked)).await.contains("Talking with a child"));
    running.stop(&discord).await;
}

#[tokio::test]
async fn settings_and_choices_are_still_there_after_a_restart() {
    let (discord, running) = connected(&REAL).await;
    set(&discord, "51", "taal", json!({"taal": "en"})).await;
    set(&discord, "52", "aandachtsfunctionaris", json!({"naam": "Anna *de* Boer", "bereikbaar": "kamer <@5>"})).await;
    set(&discord, "53", "regio", json!({"regio": "Almere"})).await;
    let database = running.stop(&discord).await;
    let running = run_with(database, &discord.url, TOKEN, &REAL).await;
    discord.until("logging in again", |log| log.identified == 2).await;
    assert_eq!(said(&discord, "31", mention("31", "")).await, REAL.line("no-text", Locale::En));
    let officer = said(&discord, "32", mention("32", "wie is de aandachtsfunctionaris?")).await;
    assert!(officer.contains(r"Jullie aandachtsfunctionaris: Anna \*de\* Boer, kamer \<@5>"), "{officer}");
    discord.event("INTERACTION_CREATE", tap("54", "mw1:t:nl:attention-officer", "nl"));
    assert!(answer(&discord, "54").await["content"].as_str().unwrap().contains(r"Anna \*de\* Boer"));
    discord.event("INTERACTION_CREATE", chosen("55", "contact", &json!({"wie": "veilig-thuis"}), json!({})));
    assert!(answer(&discord, "55").await["content"].as_str().unwrap().contains("Veilig Thuis Flevoland"));
    // in a direct message there is no team
    let alone = post("33", "wie is de aandachtsfunctionaris?", json!({"guild_id": null, "channel_id": "21"}));
    assert!(!said(&discord, "33", alone).await.contains("Anna"));
    running.stop(&discord).await;
}

/// Runs it so that it asks for the words of all messages.
async fn hearing(discord: &FakeDiscord) -> Running {
    let database = Database::sqlite();
    let store = database.open().await;
    let settings =
        DiscordSettings { token: Token::new(TOKEN), proxy: Some(discord.url.clone()), fallback: Locale::Nl, message_content: true };
    let running = start(database, store, settings, &REAL);
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    running
}

#[tokio::test]
async fn in_an_open_channel_it_answers_questions_and_interrupts_nobody() {
    let discord = FakeDiscord::start().await;
    discord.allow_content();
    let running = hearing(&discord).await;
    assert_ne!(discord.look(|log| log.intents) & CONTENT, 0);
    let child = "wat vraag ik aan een kind van zes?";
    // closed unless somebody opens it
    discord.event("MESSAGE_CREATE", post("31", child, json!({})));
    assert_eq!(said(&discord, "32", mention("32", "")).await, line("no-text"));
    let opened = set(&discord, "51", "kanaal", json!({"kanaal": {"channel": "20", "type": 0}, "aan": true})).await;
    assert!(opened.contains("Zonder vermelding antwoord ik in: <#20>") && opened.contains(&line("settings-undo-open")), "{opened}");
    assert!(said(&discord, "33", post("33", child, json!({}))).await.contains("Praten met een kind"));
    let danger = "help hij staat nu met een mes voor de deur";
    let reply = |id: &str, text: &str| {
        let earlier = post("29", "hoe is het?", json!({"author": user("6", false)}));
        post(id, text, json!({"type": 19, "referenced_message": earlier}))
    };
    for silent in [
        post("40", "hallo allemaal", json!({})),
        post("41", "dank je wel!", json!({})),
        post("42", "wie haalt de koffie vandaag?", json!({})),
        post("43", "", json!({})),
        post("44", child, json!({"channel_id": "22"})),
        post("45", child, json!({"author": user("9", true)})),
        post("46", &format!("<@6> {child}"), json!({"mentions": [user("6", false)]})),
        reply("47", child),
    ] {
        discord.event("MESSAGE_CREATE", silent);
    }
    assert!(said(&discord, "48", reply("48", danger)).await.lines().next().unwrap().contains("112"));
    assert!(said(&discord, "49", post("49", danger, json!({}))).await.contains("112"));
    // what others must not see stays behind its button
    assert_eq!(said(&discord, "50", post("50", "mijn man slaat mij, wat kan ik doen?", json!({}))).await, line("private-answer"));
    set(&discord, "52", "kanaal", json!({"kanaal": {"channel": "20", "type": 0}, "aan": false})).await;
    discord.event("MESSAGE_CREATE", post("53", child, json!({})));
    assert_eq!(said(&discord, "54", mention("54", "")).await, line("no-text"));
    running.stop(&discord).await;
    let answered: BTreeSet<String> = discord.look(Log::posts).iter().map(|body| body["nonce"].as_str().unwrap().to_owned()).collect();
    let starts: BTreeSet<&str> = answered.iter().map(|nonce| nonce.split('-').next().unwrap()).collect();
    assert_eq!(starts, BTreeSet::from(["32", "33", "48", "49", "50", "54"]));
}

#[tokio::test]
async fn without_the_intent_it_connects_all_the_same_and_says_why_a_channel_stays_closed() {
    let kept = Kept::default();
    let writer = kept.clone();
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(logging::filter("info")).with_ansi(false).with_writer(move || writer.clone());
    let guard = subscriber.finish().set_default();
    let discord = FakeDiscord::start().await;
    let running = hearing(&discord).await;
    assert_eq!(discord.look(|log| log.intents) & CONTENT, 0);
    let closed = set(&discord, "51", "kanaal", json!({"kanaal": {"channel": "20", "type": 0}, "aan": true})).await;
    assert_eq!(closed, format!("{}\n{}", line("settings-content-refused"), line("settings-unchanged")));
    assert!(said(&discord, "31", mention("31", "wat vraag ik aan een kind?")).await.contains("Praten met een kind"));
    running.stop(&discord).await;
    drop(guard);
    let logged = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
    assert_eq!(logged.matches("WARN").count(), 1, "{logged}");
    assert!(logged.contains("Discord refused the message-content intent"), "{logged}");
}

/// Names somebody as the officer; the answer, and the message that this person gets.
async fn named(discord: &FakeDiscord, id: &str) -> (String, Value) {
    let persoon = json!({"user": "6", "bot": false});
    let filled_in = json!({"persoon": persoon, "naam": "Anna *de* Boer", "bereikbaar": "ma-do, kamer 2"});
    let content = set(discord, id, "aandachtsfunctionaris", filled_in).await;
    let nonce = format!("{id}-0");
    let message = discord.look(|log| log.posts().into_iter().find(|body| body["nonce"] == nonce.as_str()));
    (content, message.unwrap_or_default())
}

/// A tap of somebody in the direct messages with the assistant.
fn tapped_by(person: &str, id: &str, button: &str) -> Value {
    let mut event = direct(tap(id, button, "nl"));
    event["user"] = user(person, false);
    event
}

#[tokio::test]
async fn whoever_is_named_as_the_officer_is_told_and_can_agree() {
    let (discord, running) = connected(&REAL).await;
    let (content, told) = named(&discord, "51").await;
    assert!(content.contains("<@6>") && content.contains(&line("settings-officer-told")), "{content}");
    let text = told["content"].as_str().unwrap();
    for shown in [r"De \*\*Oefening\*\* \<@5>", r"Anna \*de\* Boer", "ma-do, kamer 2", "/privacy"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    let to = discord.look(|log| log.requests.iter().find(|r| r.path == "/users/@me/channels").unwrap().body.clone());
    assert_eq!(to["recipient_id"], "6");
    assert!(matches!(stored(&running).await.officer.notice, Notice::Told(_)));
    // setting something else about the same person tells nobody again
    set(&discord, "52", "aandachtsfunctionaris", json!({"persoon": {"user": "6", "bot": false}, "bereikbaar": "altijd"})).await;
    let buttons = ids(&told);
    // after a restart
    let database = running.stop(&discord).await;
    let running = run_with(database, &discord.url, TOKEN, &REAL).await;
    discord.until("logging in again", |log| log.identified == 2).await;
    discord.event("INTERACTION_CREATE", tapped_by("5", "53", &buttons[0]));
    assert_eq!(answer(&discord, "53").await["content"], line("button-not-yours"));
    assert!(matches!(stored(&running).await.officer.notice, Notice::Told(_)));
    discord.event("INTERACTION_CREATE", tapped_by("6", "54", &buttons[0]));
    assert_eq!(filled(&discord, "54").await["content"], line("officer-agreed"));
    let shown = set(&discord, "55", "tonen", json!({})).await;
    assert!(shown.contains(&line("settings-officer-agreed")), "{shown}");
    running.stop(&discord).await;
    assert_eq!(discord.look(Log::posts).len(), 1);
}

#[tokio::test]
async fn an_officer_who_refuses_is_no_longer_named() {
    let (discord, running) = connected(&REAL).await;
    let (_, told) = named(&discord, "51").await;
    let refuse = ids(&told).remove(1);
    let who = "wie is de aandachtsfunctionaris?";
    assert!(said(&discord, "31", mention("31", who)).await.contains("Anna"));
    discord.event("INTERACTION_CREATE", tapped_by("6", "52", &refuse));
    assert_eq!(filled(&discord, "52").await["content"], line("officer-refused"));
    assert!(!said(&discord, "32", mention("32", who)).await.contains("Anna"));
    let shown = set(&discord, "53", "tonen", json!({})).await;
    assert!(shown.contains(&line("settings-officer-refused")) && !shown.contains("Anna") && !shown.contains("<@6>"), "{shown}");
    // once is enough
    discord.event("INTERACTION_CREATE", tapped_by("6", "54", &refuse));
    assert_eq!(filled(&discord, "54").await["content"], line("officer-not-named"));
    let database = running.stop(&discord).await;
    let kept = database.open().await.everything_about(OFFICER).await.unwrap();
    assert!(kept.is_empty(), "{kept:?}");
}

#[tokio::test]
async fn the_manager_hears_that_the_officer_could_not_be_told() {
    let (discord, running) = connected(&REAL).await;
    for (id, code) in [("50", 50_007), ("51", 50_278)] {
        discord.fault(Fault::RefuseAt("/channels/21/messages", 403, json!({"message": "Cannot send messages to this user", "code": code})));
        let (content, told) = named(&discord, id).await;
        assert!(content.contains(&line("settings-officer-closed")) && content.contains(&line("settings-officer-untold")), "{content}");
        assert_eq!((told, stored(&running).await.officer.notice), (Value::Null, Notice::Untold));
    }
    // choosing the same person again tries again
    discord.fault(Fault::RefuseAt("/users/@me/channels", 400, json!({"message": "no", "code": 50_033})));
    assert!(named(&discord, "52").await.0.contains(&line("settings-officer-not-now")));
    assert!(named(&discord, "53").await.0.contains(&line("settings-officer-told")));
    // without the name of the server it is told too
    discord.fault(Fault::RefuseAt("/guilds/10", 404, json!({"message": "Unknown Guild", "code": 10_004})));
    set(&discord, "54", "aandachtsfunctionaris", json!({"verwijderen": true})).await;
    let (_, told) = named(&discord, "55").await;
    assert!(told["content"].as_str().unwrap().contains(&line("server-unknown")), "{told}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn an_officer_without_a_name_is_not_shown_in_answers() {
    let (discord, running) = connected(&REAL).await;
    let content = set(&discord, "51", "aandachtsfunctionaris", json!({"persoon": {"user": "6", "bot": false}})).await;
    assert!(content.contains(&line("settings-officer-incomplete")), "{content}");
    assert!(!said(&discord, "31", mention("31", "wie is de aandachtsfunctionaris?")).await.contains("Jullie"));
    running.stop(&discord).await;
}

/// The files that were sent with the answer to this interaction.
fn files(discord: &FakeDiscord, id: &str) -> Vec<(String, Value)> {
    let token = format!("tapgeheim{id}");
    let of = |request: &Request| {
        request.files.iter().map(|(name, bytes)| (name.clone(), serde_json::from_slice(bytes).unwrap())).collect::<Vec<_>>()
    };
    discord.look(|log| log.requests.iter().filter(|request| request.path.contains(&token)).flat_map(of).collect())
}

#[tokio::test]
async fn what_is_kept_about_somebody_is_shown_sent_and_removed() {
    let (discord, running) = connected(&REAL).await;
    let privacy = async |id: &str| {
        let before = discord.look(|log| log.follow_ups().len());
        discord.event("INTERACTION_CREATE", chosen(id, "privacy", &json!({}), json!({})));
        let about = filled(&discord, id).await;
        assert!(about["content"].as_str().unwrap().contains("Privacy van deze bot"), "{about}");
        discord.until("what is kept", |log| log.follow_ups().len() > before).await;
        discord.look(|log| log.follow_ups().pop().unwrap())
    };
    let nothing = privacy("51").await;
    assert!(nothing["content"].as_str().unwrap().contains(&line("privacy-nothing")) && ids(&nothing).is_empty(), "{nothing}");
    discord.event("INTERACTION_CREATE", tap("52", "mw1:p:nl:file", "nl"));
    assert_eq!(filled(&discord, "52").await["content"], line("privacy-nothing"));

    let store = running.database.open().await;
    store.know_direct(ChannelId(21), ASKER, now()).await.unwrap();
    store.change_settings(HERE, &[Change::Officer(Some(ASKER)), Change::OfficerName(Some("Kees".into()))], OFFICER, now()).await.unwrap();
    discord.event("INTERACTION_CREATE", tap("53", "mw1:p:en:keep", "nl"));
    filled(&discord, "53").await;
    discord.event("INTERACTION_CREATE", tap("54", "mw1:p:nl:keep", "nl"));
    filled(&discord, "54").await;
    discord.event("INTERACTION_CREATE", setting("55", "sector", &json!({"sector": "care"}), json!({})));
    filled(&discord, "55").await;
    let kept = privacy("56").await;
    let text = kept["content"].as_str().unwrap();
    let officer = REAL.filled("privacy-officer", Locale::Nl, &[("server", r"De \*\*Oefening\*\* \<@5>")]);
    for shown in ["De taal die je koos: Nederlands.", &line("privacy-direct"), &officer, "een instelling: 1."] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert_eq!(ids(&kept), ["mw1:p:nl:drop", "mw1:p:nl:file", "mw1:p:nl:forget"]);
    discord.event("INTERACTION_CREATE", tap("57", "mw1:p:nl:file", "nl"));
    assert_eq!(filled(&discord, "57").await["content"], line("privacy-file"));
    let file = files(&discord, "57");
    let (name, data) = file.first().unwrap();
    assert_eq!((file.len(), name.as_str()), (1, "meldwijzer.json"));
    assert_eq!(*data, serde_json::to_value(store.everything_about(ASKER).await.unwrap()).unwrap());
    assert_eq!((&data["officer"][0]["officer"]["name"], &data["audit"][0]["act"]), (&json!("Kees"), &json!("settings-sector")));

    discord.event("INTERACTION_CREATE", tap("58", "mw1:p:nl:forget", "nl"));
    let sure = filled(&discord, "58").await;
    assert_eq!((sure["content"].as_str().unwrap(), ids(&sure)), (line("privacy-sure").as_str(), vec!["mw1:p:nl:forget-surely".to_owned()]));
    assert!(!store.everything_about(ASKER).await.unwrap().is_empty());
    discord.event("INTERACTION_CREATE", tap("59", "mw1:p:nl:forget-surely", "nl"));
    assert_eq!(filled(&discord, "59").await["content"], line("privacy-forgotten"));
    assert!(store.everything_about(ASKER).await.unwrap().is_empty());
    // the server names nobody any more, and the choice is gone at once
    assert!(set(&discord, "60", "tonen", json!({})).await.contains("Aandachtsfunctionaris: niet ingesteld."));
    assert!(!said(&discord, "31", of(61, mention("31", "wie is de aandachtsfunctionaris?"))).await.contains("Kees"));
    assert!(said(&discord, "32", mention("32", "what do I ask a child?")).await.contains("Talking with a child"));
    running.stop(&discord).await;
}

#[tokio::test]
async fn whoever_was_removed_is_not_written_back() {
    let (discord, running) = connected(&REAL).await;
    let alone = |id: &str, person: &str, channel: &str| {
        post(id, "wat is stap 3?", json!({"guild_id": null, "channel_id": channel, "author": user(person, false)}))
    };
    for (id, person, channel) in [("31", "5", "21"), ("32", "6", "22")] {
        said(&discord, id, alone(id, person, channel)).await;
    }
    let store = running.database.open().await;
    let known = async || {
        while store.direct_channels(now()).await.unwrap().len() < 2 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(8), known()).await.expect("who wrote directly is known");
    discord.event("INTERACTION_CREATE", tap("51", "mw1:p:nl:forget-surely", "nl"));
    assert_eq!(filled(&discord, "51").await["content"], line("privacy-forgotten"));
    // the assistant's own message comes by as well
    discord.event("MESSAGE_CREATE", post("33", "antwoord", json!({"guild_id": null, "channel_id": "21", "author": user(ME, true)})));
    said(&discord, "34", mention("34", "wat is stap 3?")).await;
    // stopping writes down what was seen
    let database = running.stop(&discord).await;
    let store = database.open().await;
    assert!(store.everything_about(ASKER).await.unwrap().is_empty());
    let seen: BTreeSet<ChannelId> = store.last_seen(now()).await.unwrap().iter().map(|seen| seen.channel).collect();
    assert!(seen.contains(&ChannelId(20)) && !seen.contains(&ChannelId(21)), "{seen:?}");
    assert_eq!(store.everything_about(OFFICER).await.unwrap().direct_channels.len(), 1, "nobody else is touched");
}

#[tokio::test]
async fn a_store_that_is_locked_is_said_in_time_and_holds_no_answer_up() {
    let discord = FakeDiscord::start().await;
    let database = Database::sqlite();
    let call = Duration::from_millis(500);
    let store = Store::open_with(&database.url, StoreLimits { call, ..StoreLimits::default() }).await.unwrap();
    store.set_language(ASKER, Some(Locale::En), now()).await.unwrap();
    let mut other = database.connection().await;
    let settings =
        DiscordSettings { token: Token::new(TOKEN), proxy: Some(discord.url.clone()), fallback: Locale::Nl, message_content: false };
    let running = start(database, store, settings, &REAL);
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    at(&mut other, "BEGIN EXCLUSIVE").await;
    let nothing_done = REAL.line("later-failed", Locale::En);
    discord.event("INTERACTION_CREATE", setting("51", "sector", &json!({"sector": "care"}), json!({})));
    assert_eq!(filled(&discord, "51").await["content"], nothing_done);
    discord.event("INTERACTION_CREATE", tap("52", "mw1:p:nl:forget-surely", "nl"));
    assert_eq!(filled(&discord, "52").await["content"], line("later-failed"));
    // who only reads does not wait
    assert!(said(&discord, "31", mention("31", "wat vraag ik aan een kind?")).await.contains("Talking with a child"));
    at(&mut other, "ROLLBACK").await;
    discord.event("INTERACTION_CREATE", setting("53", "sector", &json!({"sector": "care"}), json!({})));
    assert!(filled(&discord, "53").await["content"].as_str().unwrap().contains("General practice"));
    // tables that are gone: the defaults
    at(&mut other, "DROP TABLE open_channel").await;
    at(&mut other, "DROP TABLE person").await;
    discord.event("INTERACTION_CREATE", tap("54", "mw1:p:nl:keep", "nl"));
    assert_eq!(filled(&discord, "54").await["content"], line("later-failed"));
    let elsewhere = json!({"guild_id": "11", "author": user("9", false), "mentions": [user(ME, true)]});
    assert!(said(&discord, "32", post("32", "<@7> wat vraag ik aan een kind?", elsewhere)).await.contains("Praten met een kind"));
    let before = discord.look(|log| log.follow_ups().len());
    discord.event("INTERACTION_CREATE", chosen("55", "privacy", &json!({}), json!({})));
    discord.until("what is kept", |log| log.follow_ups().len() > before).await;
    let shown = discord.look(|log| log.follow_ups().pop().unwrap());
    assert!(shown["content"].as_str().unwrap().contains(&REAL.line("privacy-failed", Locale::En)), "{shown}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_server_to_which_it_returns_keeps_its_settings() {
    let (discord, running) = connected(&REAL).await;
    set(&discord, "51", "sector", json!({"sector": "care"})).await;
    let store = running.database.open().await;
    let gone = async |wanted: bool| {
        while stored(&running).await.removed_at.is_some() != wanted {
            tokio::task::yield_now().await;
        }
    };
    discord.event("GUILD_CREATE", server("9"));
    discord.event("GUILD_DELETE", json!({"id": "10"}));
    tokio::time::timeout(Duration::from_secs(8), gone(true)).await.expect("left");
    discord.event("GUILD_CREATE", server("9"));
    tokio::time::timeout(Duration::from_secs(8), gone(false)).await.expect("returned");
    assert_eq!(store.settings(HERE).await.unwrap().sector.as_deref(), Some("care"));
    // it was invited again while it was not running
    let database = running.stop(&discord).await;
    store.server_removed(HERE, now()).await.unwrap();
    let running = run_with(database, &discord.url, TOKEN, &REAL).await;
    discord.until("logging in again", |log| log.identified == 2).await;
    discord.event("GUILD_CREATE", server("9"));
    let there = async || {
        while store.settings(HERE).await.unwrap().removed_at.is_some() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(8), there()).await.expect("returned");
    running.stop(&discord).await;
}
