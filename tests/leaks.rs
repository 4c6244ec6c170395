//! Canaries: nothing that people write, no name and no token ends in what the program says, shows or keeps.
//!
//! The program itself runs as `serve` and logs all it can, against a fake Discord on loopback.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test that panics is a test that fails")]

#[path = "support/database.rs"]
#[allow(dead_code, clippy::string_slice, reason = "every test takes what it needs")]
mod database;
#[path = "support/serving.rs"]
#[allow(dead_code, reason = "every test takes what it needs")]
mod serving;
mod support;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, Connection};

use database::at;
use serving::{DEADLINE, Serving};
use support::fake_discord::{
    APPLICATION, CHANNEL, FakeDiscord, Fault, Log, ME, TOKEN, chosen, chosen_for, direct, post, server_with, setting, tap, typing, user,
};
use support::fake_limits::Scope;

/// What people write about somebody: it is not sent to Discord either.
const WRITTEN: [&str; 5] = ["Zoë Kwikzilver", "Kwikzilver", "123456782", "06-98765432", "de kanarie fluit achter het behang"];
/// What Discord tells beside it: the names of the server, a channel, a thread and people, what stands in options, in buttons and in
/// errors, and the secrets.
const AROUND: [&str; 13] = [
    "Kanarieschool & Zoön",
    "kanariekanaal",
    "kanariedraad",
    "kanariegebruiker",
    "Kanarie Bijnaam",
    "naam-van-iemand",
    "kanariewaarde",
    "kanarieknop",
    "kanariefout",
    "kanarie-onleesbaar",
    "tapgeheim",
    "geheim-token",
    TOKEN,
];

/// A message about a subject, with everything that must not be kept.
fn full(subject: &str) -> String {
    format!("{subject} Het gaat om Zoë Kwikzilver, bsn 123456782, tel 06-98765432: de kanarie fluit achter het behang.")
}

/// A canary as it is, in an address, in JSON, and as it looks in debug output; all in small letters.
fn forms(canary: &str) -> Vec<String> {
    let url = |byte: u8| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) { char::from(byte).to_string() } else { format!("%{byte:02x}") }
    };
    let escaped = |letter: char| if letter.is_ascii() { letter.to_string() } else { format!("\\u{:04x}", u32::from(letter)) };
    let encoded: String = canary.bytes().map(url).collect();
    let mut forms = vec![
        canary.to_owned(),
        encoded.replace("%20", "+"),
        encoded,
        canary.chars().map(escaped).collect(),
        canary.replace('&', "\\u0026"),
        canary.replace('&', "&amp;"),
        canary.replace(['-', ' '], ""),
        format!("{:?}", canary.as_bytes()).trim_matches(['[', ']']).to_owned(),
    ];
    for form in &mut forms {
        *form = form.to_lowercase();
    }
    forms.sort();
    forms.dedup();
    forms
}

/// The canaries that stand in these bytes.
fn found(canaries: &[&str], bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    canaries.iter().flat_map(|canary| forms(canary)).filter(|form| text.contains(form.as_str())).collect()
}

#[test]
fn a_canary_is_found_in_every_form() {
    let canary = "Kanarieschool & Zoön";
    for text in [
        "x kanarieschool & zoön x",
        "naam=Kanarieschool%20%26%20Zo%C3%B6n",
        "naam=Kanarieschool+%26+Zo%C3%B6n",
        r#"{"name":"Kanarieschool & Zo\u00f6n"}"#,
        "KANARIESCHOOL & ZOÖN",
        "kanarieschool&zoön",
    ] {
        assert!(!found(&[canary], text.as_bytes()).is_empty(), "{text}");
    }
    assert!(found(&[canary], b"kanariekanaal").is_empty());
    assert!(!found(&["abc"], format!("{:?}", b"abc").as_bytes()).is_empty());
}

/// The program and the Discord it is on, with numbers for what happens there.
struct Scene {
    discord: FakeDiscord,
    serving: Serving,
    next: AtomicU32,
}

/// Somebody with names; now and then somebody else, because one person is answered ten times a minute only.
fn somebody() -> Value {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let mut somebody = user(&(5_000 + NEXT.fetch_add(1, Ordering::Relaxed) / 8).to_string(), false);
    somebody["username"] = json!("kanariegebruiker");
    somebody["global_name"] = json!("Kanarie Bijnaam");
    somebody
}

fn message(text: &str, changes: &Value) -> Value {
    let mut message = post("1", text, json!({"author": somebody(), "member": {"nick": "Kanarie Bijnaam", "roles": []}}));
    message.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    message
}

fn mention(text: &str) -> Value {
    message(&format!("<@{ME}> {text}"), &json!({"mentions": [user(ME, true)]}))
}

impl Scene {
    async fn start() -> Self {
        let discord = FakeDiscord::start().await;
        discord.allow_content();
        let mut server = server_with(&[CHANNEL, "23"], &["24"]);
        server["name"] = json!("Kanarieschool & Zoön");
        server["channels"][0]["name"] = json!("kanariekanaal");
        server["threads"][0]["name"] = json!("kanariedraad");
        discord.serve(server);
        let serving = Serving::start(
            &discord,
            &[("RUST_LOG", "trace,serenity=trace,[run]=trace,sqlx=trace,hyper=trace"), ("MELDWIJZER_DISCORD_MESSAGE_CONTENT", "1")],
        );
        discord.within(DEADLINE, "logging in", |log| log.identified == 1 && log.registered() == 1).await;
        Self { discord, serving, next: AtomicU32::new(500) }
    }

    fn id(&self) -> String {
        self.next.fetch_add(1, Ordering::Relaxed).to_string()
    }

    async fn until(&self, what: &str, enough: impl Fn(&Log) -> bool) {
        self.discord.within(DEADLINE, what, enough).await;
    }

    /// Something is written, and answered.
    async fn writes(&self, what: &str, message: Value) {
        let id = self.discord.writes(message);
        let nonce = format!("{id}-0");
        self.until(what, |log| log.posts().iter().any(|body| body["nonce"] == nonce.as_str())).await;
    }

    /// Something is written, and tried to be answered.
    async fn tries(&self, what: &str, message: Value) {
        let id = self.discord.writes(message);
        let nonce = format!("{id}-0");
        self.until(what, |log| log.requests.iter().any(|request| request.body["nonce"] == nonce.as_str()) && log.faults.is_empty()).await;
    }

    /// A tap or a command, and its answer.
    async fn asks(&self, what: &str, event: impl FnOnce(&str) -> Value) {
        let id = self.id();
        let mut event = event(&id);
        let of = if event.get("member").is_some() { &mut event["member"]["user"] } else { &mut event["user"] };
        *of = somebody();
        self.discord.event("INTERACTION_CREATE", event);
        let start = format!("/interactions/{id}/");
        self.until(what, |log| log.requests.iter().any(|request| request.path.starts_with(&start))).await;
        // what was announced has to come
        let later = |log: &Log| log.requests.iter().any(|request| request.path.starts_with(&start) && request.body["type"] == json!(5));
        let rest = format!("/webhooks/{APPLICATION}/tapgeheim{id}/messages/@original");
        self.until(what, |log| !later(log) || log.requests.iter().any(|request| request.path == rest)).await;
    }

    async fn sets(&self, sub: &str, filled_in: Value) {
        self.asks(sub, |id| setting(id, sub, &filled_in, json!({}))).await;
    }
}

async fn messages(scene: &Scene) {
    let child = full("wat vraag ik aan een kind?");
    scene.writes("a mention", mention(&child)).await;
    scene.writes("a thread", message(&format!("<@{ME}> {child}"), &json!({"mentions": [user(ME, true)], "channel_id": "24"}))).await;
    scene.writes("danger", mention(&full("help hij staat nu met een mes voor de deur!"))).await;
    scene.writes("not the subject", mention(&full("hoe bak ik een appeltaart?"))).await;
    scene.writes("nothing but data", mention("Zoë Kwikzilver, 123456782, 06-98765432")).await;
    scene.writes("a role", message(&format!("<@&9> {child}"), &json!({"mention_roles": ["9"]}))).await;
    let own = post("29", &child, json!({"author": user(ME, true)}));
    scene.writes("a reply", message(&child, &json!({"type": 19, "referenced_message": own, "mentions": [user(ME, true)]}))).await;
    let alone = json!({"guild_id": null, "channel_id": "21"});
    scene.writes("a direct message", message(&child, &alone)).await;
    scene.writes("direct danger", message(&full("mijn man slaat mij nu"), &alone)).await;
    // not for the assistant, edited, deleted, typed, and a reaction
    scene.discord.writes(message(&child, &json!({})));
    let mut edited = mention(&child);
    edited["edited_timestamp"] = json!("2026-11-22T10:05:00Z");
    scene.discord.event("MESSAGE_UPDATE", edited);
    scene.discord.event("MESSAGE_DELETE", json!({"id": "1", "channel_id": CHANNEL, "guild_id": "10"}));
    let mut attached = mention(&child);
    attached["embeds"] = json!([{"title": child, "description": "kanariewaarde"}]);
    scene.writes("a message with an embed", attached).await;
    // an open channel
    scene.sets("kanaal", json!({"kanaal": {"channel": CHANNEL, "type": 0}, "aan": true})).await;
    scene.writes("an open channel", message(&child, &json!({}))).await;
}

async fn commands(scene: &Scene) {
    let child = full("wat vraag ik aan een kind?");
    for public in [false, true] {
        let asked = json!({"vraag": child, "openbaar": public});
        scene.asks("/vraag", |id| chosen(id, "vraag", &asked, json!({}))).await;
        let danger = json!({"vraag": full("hij heeft nu een mes"), "openbaar": public});
        scene.asks("/vraag in danger", |id| chosen(id, "vraag", &danger, json!({}))).await;
    }
    scene.asks("/vraag alone", |id| direct(chosen(id, "vraag", &json!({"vraag": child}), json!({})))).await;
    let filled_in = json!({"wie": "Zoë Kwikzilver", "plaats": "kanariewaarde"});
    scene.asks("/contact", |id| chosen(id, "contact", &filled_in, json!({}))).await;
    for option in ["wie", "plaats"] {
        scene.asks("completion", |id| typing(id, "contact", option, "Zoë Kwikzilver", "nl")).await;
    }
    for (name, filled_in) in [
        ("meldcode", json!({"stap": 3})),
        ("gesprek", json!({"met": "kanariewaarde"})),
        ("weging", json!({})),
        ("help", json!({})),
        ("privacy", json!({})),
        ("kanariewaarde", json!({"kanariewaarde": "kanariewaarde"})),
    ] {
        scene.asks(name, |id| chosen(id, name, &filled_in, json!({}))).await;
    }
    scene.asks("Wat nu?", |id| chosen_for(id, "Wat nu?", &message(&child, &json!({"id": "77"})))).await;
    for (sub, filled_in) in [
        ("taal", json!({"taal": "kanariewaarde"})),
        ("sector", json!({"sector": "kanariewaarde"})),
        ("regio", json!({"regio": "kanariewaarde"})),
        ("regio", json!({"regio": "Zoë Kwikzilver"})),
        ("rol", json!({"rol": {"role": "10"}})),
        ("kanaal", json!({"kanaal": {"channel": "22", "type": 2}, "aan": true})),
        ("aandachtsfunctionaris", json!({"naam": "kanariewaarde", "persoon": {"user": "66", "bot": true}})),
        ("kanariewaarde", json!({"kanariewaarde": "kanariewaarde"})),
        ("tonen", json!({})),
    ] {
        scene.sets(sub, filled_in).await;
    }
    scene.asks("completion of settings", |id| typing(id, "instellingen", "regio", "kanariewaarde", "nl")).await;
}

async fn taps(scene: &Scene) {
    for button in [
        "mw1:t:nl:ask-child",
        "mw1:p:nl:keep",
        "mw1:p:nl:file",
        "kanarieknop",
        "mw1:t:nl:kanarieknop",
        "mw1:d:en:kanarieknop",
        "mw1:p:nl:kanarieknop",
        "mw1:o:nl:a2FuYXJpZWtub3A=",
        "mw9:t:nl:kanarieknop",
        "mw1:n:nl:kanarieknop.ask-child",
    ] {
        scene.asks(button, |id| tap(id, button, "nl")).await;
    }
}

/// Frames that are no events, and after each the program still answers.
async fn nonsense(scene: &Scene) {
    let alive = || mention("wat is stap 3?");
    let frames = [
        json!({"op": 0, "t": "MESSAGE_CREATE", "s": 1_000, "d": {"content": "kanarie-onleesbaar"}}),
        json!({"op": 0, "t": "MESSAGE_CREATE", "s": 1_000, "d": mention("kanarie-onleesbaar")["content"]}),
        json!({"op": 0, "t": "INTERACTION_CREATE", "s": 1_000, "d": {"token": "tapgeheim-kanarie-onleesbaar", "type": "x"}}),
        json!({"op": "kanarie-onleesbaar", "d": "kanarie-onleesbaar"}),
        json!(["kanarie-onleesbaar"]),
    ];
    for frame in frames {
        scene.discord.text(&frame.to_string());
        scene.writes(&format!("an answer after {frame}"), alive()).await;
    }
    scene.discord.text("kanarie-onleesbaar, geen JSON");
    scene.writes("an answer after a text", alive()).await;
    scene.discord.binary(b"kanarie-onleesbaar");
    scene.writes("an answer after bytes", alive()).await;
    scene.discord.event("KANARIE_ONLEESBAAR", json!({"kanarie-onleesbaar": "kanarie-onleesbaar"}));
    scene.writes("an answer after an unknown event", alive()).await;
}

async fn faults(scene: &Scene) {
    let child = full("wat vraag ik aan een kind?");
    let wrong = || json!({"message": "kanariefout", "code": 1, "errors": {"content": {"_errors": [{"message": "kanariefout"}]}}});
    for (what, faults) in [
        ("500", vec![Fault::Before(500), Fault::After(500)]),
        ("429", vec![Fault::Limit(Scope::Bucket, Duration::from_millis(200)), Fault::Limit(Scope::Global, Duration::from_millis(200))]),
        ("cut", vec![Fault::Cut]),
        ("cut before", vec![Fault::CutBefore]),
        ("refused", vec![Fault::Refuse(400, wrong())]),
        ("gone", vec![Fault::Refuse(404, json!({"message": "kanariefout", "code": 10_003}))]),
        ("closed", vec![Fault::RefuseAt("/channels/20/messages", 403, json!({"message": "kanariefout", "code": 50_013}))]),
    ] {
        for fault in faults {
            scene.discord.fault(fault);
        }
        scene.tries(what, mention(&child)).await;
    }
    for (what, fault) in [
        ("a tap refused", Fault::Refuse(400, wrong())),
        ("a tap too late", Fault::Refuse(404, json!({"message": "kanariefout", "code": 10_062}))),
        ("a tap cut", Fault::CutBefore),
    ] {
        scene.discord.fault(fault);
        scene.asks(what, |id| tap(id, "mw1:t:nl:ask-child", "nl")).await;
        scene.until(what, |log| log.faults.is_empty()).await;
    }
    scene.discord.cut();
    scene.writes("an answer after a break", mention(&child)).await;
    scene.discord.invalidate();
    scene.writes("an answer in a new session", mention(&child)).await;
}

/// The store fails while all goes on.
async fn broken_store(scene: &Scene) {
    install_default_drivers();
    let mut other = AnyConnection::connect(&scene.serving.database()).await.unwrap();
    for table in ["person", "direct_channel", "audit"] {
        at(&mut other, &format!("ALTER TABLE {table} RENAME TO {table}_away")).await;
    }
    for button in ["mw1:p:en:keep", "mw1:p:nl:file", "mw1:p:nl:forget-surely"] {
        scene.asks(button, |id| tap(id, button, "nl")).await;
    }
    scene.sets("sector", json!({"sector": "care"})).await;
    let alone = json!({"guild_id": null, "channel_id": "26", "author": user("9", false)});
    scene.writes("a direct message", message(&full("wat vraag ik aan een kind?"), &alone)).await;
    for table in ["person", "direct_channel", "audit"] {
        at(&mut other, &format!("ALTER TABLE {table}_away RENAME TO {table}")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_people_write_and_no_secret_leaks() {
    let mut scene = Scene::start().await;
    messages(&scene).await;
    commands(&scene).await;
    taps(&scene).await;
    nonsense(&scene).await;
    faults(&scene).await;
    broken_store(&scene).await;

    let mut places: Vec<(String, Vec<u8>)> = Vec::new();
    for page in ["/metrics", "/healthz", "/readyz", "/kanariewaarde"] {
        places.push((page.to_owned(), scene.serving.get(page).1.into_bytes()));
    }
    // while it runs there is a file with what was written last
    let running = scene.serving.kept();
    assert!(running.iter().any(|(name, bytes)| name.ends_with("-wal") && !bytes.is_empty()), "no -wal");
    places.extend(running);
    scene.serving.signal();
    assert!(scene.serving.ended().await.success());
    let said = scene.serving.said();
    // it did say what it could
    for shown in
        ["DEBUG", "answered", "rate limited", "Discord refused it", "it came too late", "could not be reached", "is not written down"]
    {
        assert!(said.contains(shown), "{shown}: {said}");
    }
    places.push(("what it said".to_owned(), said.into_bytes()));
    places.extend(scene.serving.kept());
    let leaks: Vec<String> = places
        .iter()
        .flat_map(|(place, bytes)| {
            [found(&WRITTEN, bytes), found(&AROUND, bytes)].concat().into_iter().map(move |form| format!("{place}: {form}"))
        })
        .collect();
    assert!(leaks.is_empty(), "{leaks:#?}");

    scene.discord.assert_clean();
    let requests = scene.discord.look(|log| log.requests.clone());
    let nobody = json!({"parse": [], "users": [], "roles": [], "replied_user": false});
    let told = |words: &str| requests.iter().any(|request| request.body.to_string().contains(words));
    assert!(told("een burgerservicenummer") && told("een telefoonnummer") && told("een naam"), "nothing was understood");
    let (mut messages, mut wrong) = (0, Vec::new());
    for request in requests.iter().filter(|request| request.method != "GET") {
        let message = request.body.get("data").unwrap_or(&request.body);
        if message.get("content").is_some() {
            messages += 1;
            wrong.extend((message["allowed_mentions"] != nobody).then(|| format!("pings: {} {message}", request.path)));
        }
        let text = request.body.to_string();
        wrong.extend(found(&WRITTEN, text.as_bytes()).into_iter().map(|canary| format!("{canary}: {} {text}", request.path)));
    }
    assert!(wrong.is_empty() && messages > 40, "{messages} messages: {wrong:#?}");
}
