//! The assistant on Discord, against a fake Discord on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

#[path = "discord/commands.rs"]
mod commands;
#[path = "discord/connection.rs"]
mod connection;
#[path = "discord/conversations.rs"]
mod conversations;
#[path = "support/database.rs"]
#[allow(dead_code, clippy::string_slice, reason = "every test takes what it needs")]
mod database;
#[path = "support/dialogue.rs"]
#[allow(dead_code, reason = "every test takes what it needs")]
mod dialogue;
#[path = "discord/manners.rs"]
mod manners;
#[path = "discord/settings.rs"]
mod settings;
mod support;
#[path = "discord/topics.rs"]
mod topics;

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use meldwijzer::assistant::Assistant;
use meldwijzer::command::{Command, Complete, Suggestion};
use meldwijzer::content::{Content, Source};
use meldwijzer::message::{Audience, Languages, Locale, Message, Surroundings};
use meldwijzer::platform::discord::{Discord, DiscordSettings, Shards, Token};
use meldwijzer::platform::{Handler, Platform, PlatformError};
use meldwijzer::rendering::{Action, Block, Button, ContactCard, Reply};
use meldwijzer::serve::logging;
use meldwijzer::store::Store;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::util::SubscriberInitExt;

use database::Database;
use support::fake_discord::{FakeDiscord, Fault, Log, ME, Request, TOKEN, chosen, limits, post, server, setting, tap, typing, user};
use support::fake_limits::{Limits, Scope};

/// The assistant itself, with what is built in.
static REAL: LazyLock<Arc<Assistant>> = LazyLock::new(|| Arc::new(Assistant::new(Content::load(&Source::BuiltIn).unwrap())));

/// Stands in for the assistant: always the same reply, and it remembers what it was asked.
struct Stub {
    reply: Reply,
    heard: Mutex<Vec<Message>>,
}

impl Stub {
    fn with_blocks(blocks: Vec<Block>) -> Arc<Self> {
        let button = |label: &str, action| Button { label: label.into(), action };
        let buttons = vec![
            button("Meer hierover", Action::Detail("ask-child".into())),
            button("Wie kan ik bellen?", Action::Topic("contact-who".into())),
        ];
        let detail = vec![Block::Text("De rest.".into())];
        Arc::new(Self { reply: Reply { locale: Locale::Nl, blocks, detail, buttons, urgent: false }, heard: Mutex::default() })
    }

    fn new() -> Arc<Self> {
        Self::with_blocks(vec![
            Block::Heading("Praten met een kind".into()),
            Block::Text("Blijf *rustig*. Beloof <@5> en @everyone niets.".into()),
            Block::List(vec!["Wat zag u?".into()]),
            Block::Contact(ContactCard {
                name: "Veilig Thuis".into(),
                phone: Some("0800-2000".into()),
                url: "https://veiligthuis.nl".into(),
                facts: vec!["Dag en nacht.".into()],
            }),
        ])
    }

    fn texts(&self) -> Vec<String> {
        self.heard.lock().unwrap().iter().map(|message| message.text.clone()).collect()
    }
}

impl Handler for Stub {
    fn reply(&self, message: &Message) -> Reply {
        self.heard.lock().unwrap().push(message.clone());
        Reply { urgent: message.text.contains("nu een mes"), ..self.reply.clone() }
    }

    fn overhear(&self, message: &Message) -> Option<Reply> {
        Some(self.reply(message))
    }

    fn press(&self, action: &Action, locale: Locale, _: &Surroundings) -> Option<Reply> {
        let Action::Topic(topic) = action else {
            let blocks = self.reply.detail.clone();
            return Some(Reply { locale, blocks, ..self.reply.clone() });
        };
        (topic != "gone").then(|| Reply { locale, ..self.reply.clone() })
    }

    fn command(&self, command: &Command, languages: Languages, _: &Surroundings) -> Reply {
        Reply { locale: languages.without_words(), blocks: vec![Block::Text(format!("{command:?}"))], ..self.reply.clone() }
    }

    fn complete(&self, what: Complete, typed: &str, _: Locale, most: usize) -> Vec<Suggestion> {
        let one = |n: usize| Suggestion { label: format!("{what:?} {typed} {n}"), value: format!("{typed}-{n}") };
        (0..most).map(one).collect()
    }

    fn line(&self, id: &str, locale: Locale) -> String {
        // Discord has rules for the texts of commands.
        let of_commands = ["command-", "option-", "choice-", "sector-"].iter().any(|start| id.starts_with(start));
        if of_commands { REAL.line(id, locale) } else { format!("line {id} {locale}") }
    }

    fn filled(&self, id: &str, locale: Locale, _: &[(&str, &str)]) -> String {
        self.line(id, locale)
    }

    fn region_named(&self, typed: &str) -> Vec<String> {
        REAL.region_named(typed)
    }
}

/// The assistant while it runs.
struct Running {
    /// What outlives a restart.
    database: Database,
    stop: watch::Sender<bool>,
    run: JoinHandle<Result<(), PlatformError>>,
}

impl Running {
    /// Stops it, and finds that it ended well and sent nothing that Discord would refuse. What it kept is left.
    async fn stop(self, discord: &FakeDiscord) -> Database {
        self.stop.send(true).unwrap();
        tokio::time::timeout(Duration::from_secs(8), self.run).await.unwrap().unwrap().unwrap();
        discord.assert_clean();
        self.database
    }
}

async fn run<H: Handler + 'static>(url: &str, token: &str, handler: &Arc<H>) -> Running {
    run_with(Database::sqlite(), url, token, handler).await
}

/// Runs it with a database of before.
async fn run_with<H: Handler + 'static>(database: Database, url: &str, token: &str, handler: &Arc<H>) -> Running {
    let settings = DiscordSettings { token: Token::new(token), proxy: Some(url.to_owned()), fallback: Locale::Nl, message_content: false };
    let store = database.open().await;
    start(database, store, settings, handler)
}

/// Runs it with all there is to choose.
fn start<H: Handler + 'static>(database: Database, store: Store, settings: DiscordSettings, handler: &Arc<H>) -> Running {
    let (stop, shutdown) = watch::channel(false);
    let handler: Arc<dyn Handler> = Arc::clone(handler) as Arc<dyn Handler>;
    Running { database, stop, run: tokio::spawn(Discord::new(settings, store).run(handler, shutdown)) }
}

async fn connected<H: Handler + 'static>(handler: &Arc<H>) -> (FakeDiscord, Running) {
    let discord = FakeDiscord::start().await;
    let running = run(&discord.url, TOKEN, handler).await;
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    (discord, running)
}

/// A mention of the assistant in a channel.
fn mention(id: &str, text: &str) -> Value {
    post(id, &format!("<@{ME}> {text}"), json!({"mentions": [user(ME, true)]}))
}

/// The same message or interaction, of the person with this number: one person is answered ten times a minute only.
fn of(person: usize, mut event: Value) -> Value {
    let person = user(&person.to_string(), false);
    for place in ["author", "user"] {
        if event.get(place).is_some() {
            event[place] = person.clone();
        }
    }
    if event.get("member").is_some() {
        event["member"]["user"] = person;
    }
    event
}

fn ids(body: &Value) -> Vec<String> {
    let rows = body["components"].as_array().into_iter().flatten();
    let buttons = rows.flat_map(|row| row["components"].as_array().unwrap());
    buttons.map(|button| button["custom_id"].as_str().unwrap().to_owned()).collect()
}

const BUTTONS: [&str; 2] = ["mw1:d:nl:ask-child", "mw1:t:nl:contact-who"];

#[tokio::test]
async fn a_mention_is_answered_with_buttons_and_pings_nobody() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.event("MESSAGE_CREATE", mention("31", "wat vraag ik?"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    let body = discord.look(Log::posts).remove(0);
    let content = "**Praten met een kind**\nBlijf \\*rustig\\*. Beloof \\<@5> en @everyone niets.\n\n- Wat zag u?\n\n\
                   **Veilig Thuis**\n0800-2000\nDag en nacht.";
    assert_eq!(body["content"], content);
    assert_eq!(body["message_reference"]["message_id"], "31");
    assert_eq!(body["allowed_mentions"], json!({"parse": [], "users": [], "roles": [], "replied_user": false}));
    assert_eq!(ids(&body), BUTTONS);
    assert_eq!(stub.texts(), ["wat vraag ik?"]);
    assert_eq!(stub.heard.lock().unwrap()[0].audience, Audience::Channel);
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_reply_to_its_own_message_is_answered() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let own = post("29", "een antwoord", json!({"author": user(ME, true)}));
    let changes = json!({"type": 19, "referenced_message": own, "mentions": [user(ME, true)]});
    discord.event("MESSAGE_CREATE", post("31", "en bij een baby?", changes));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    assert_eq!(stub.texts(), ["en bij een baby?"]);
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_direct_message_is_answered() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.event("MESSAGE_CREATE", post("31", "help me", json!({"guild_id": null, "channel_id": "21"})));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    let request = discord.look(|log| log.requests.last().unwrap().clone());
    assert_eq!(request.path, "/channels/21/messages");
    assert_eq!(ids(&request.body), BUTTONS);
    assert_eq!(stub.heard.lock().unwrap()[0].audience, Audience::Asker);
    running.stop(&discord).await;
}

#[tokio::test]
async fn bots_webhooks_itself_and_other_talk_are_left_alone() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let me = json!([user(ME, true)]);
    let others = [
        json!({"mentions": me, "author": user("6", true)}),
        json!({"mentions": me, "webhook_id": "6"}),
        json!({"guild_id": null, "author": user(ME, true)}),
        json!({"mentions": me, "type": 6}),
        json!({"mentions": [user("9", false)]}),
        json!({"mention_everyone": true}),
        json!({}),
    ];
    for (index, changes) in others.into_iter().enumerate() {
        discord.event("MESSAGE_CREATE", post(&(40 + index).to_string(), "niet voor mij", changes));
    }
    discord.event("MESSAGE_CREATE", mention("60", "wel voor mij"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    running.stop(&discord).await;
    assert_eq!(stub.texts(), ["wel voor mij"]);
    assert_eq!(discord.look(Log::posts).len(), 1);
}

#[tokio::test]
async fn a_mention_without_words_is_handed_over_as_an_empty_message() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.event("GUILD_CREATE", server("9"));
    discord.event("MESSAGE_CREATE", mention("31", ""));
    // Without the privileged intent the words beside a role are not sent along.
    discord.event("MESSAGE_CREATE", post("32", "", json!({"mention_roles": ["9"]})));
    discord.event("MESSAGE_CREATE", post("33", "", json!({"mention_roles": ["99"]})));
    discord.until("two answers", |log| log.posts().len() == 2).await;
    running.stop(&discord).await;
    assert_eq!(stub.texts(), ["", ""]);
}

#[tokio::test]
async fn a_tapped_button_is_answered_for_one_person_only() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.event("INTERACTION_CREATE", tap("51", "mw1:t:en:contact-who", "nl"));
    discord.event("INTERACTION_CREATE", tap("52", "mw1:d:nl:ask-child", "en-GB"));
    discord.until("two answers", |log| log.first_answers().len() == 2).await;
    let answers = discord.look(Log::first_answers);
    let topic = answers.iter().find(|body| ids(&body["data"]).contains(&"mw1:t:en:contact-who".into())).unwrap();
    assert!(topic["data"]["content"].as_str().unwrap().starts_with("**Praten"), "{topic}");
    let detail = answers.iter().find(|body| body["data"]["content"] == "De rest.").unwrap();
    assert_eq!((&detail["type"], ids(&detail["data"])), (&json!(4), BUTTONS.map(str::to_owned).to_vec()));
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_long_answer_to_a_tap_goes_on_in_private() {
    let stub = Stub::with_blocks(vec![Block::Text("a".repeat(1_500)), Block::Text("b".repeat(1_500))]);
    let (discord, running) = connected(&stub).await;
    discord.event("INTERACTION_CREATE", tap("51", "mw1:t:nl:contact-who", "nl"));
    discord.until("the rest", |log| log.follow_ups().len() == 1).await;
    let (first, rest) = (discord.look(Log::first_answers).remove(0), discord.look(Log::follow_ups).remove(0));
    assert_eq!(first["data"]["content"], "a".repeat(1_500));
    assert_eq!((ids(&first["data"]).len(), ids(&rest).len()), (0, 2));
    running.stop(&discord).await;
}

#[tokio::test]
async fn an_old_or_made_up_button_says_so() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    let cases = [
        ("51", "mw0:t:nl:ask-child", "en-US", "line button-unknown en"),
        ("52", "walk:7", "nl", "line button-unknown nl"),
        ("53", "mw1:t:nl:../../x", "de", "line button-unknown nl"),
        ("54", "mw1:t:en:gone", "nl", "line button-unknown en"),
    ];
    for (index, (id, custom_id, locale, line)) in cases.into_iter().enumerate() {
        discord.event("INTERACTION_CREATE", tap(id, custom_id, locale));
        discord.until("an answer", |log| log.first_answers().len() == index + 1).await;
        assert_eq!(discord.look(Log::first_answers)[index]["data"]["content"], line, "{custom_id}");
    }
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_tap_that_discord_stumbles_over_is_answered_once() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.fault(Fault::After(502));
    discord.event("INTERACTION_CREATE", tap("51", "mw1:t:nl:contact-who", "nl"));
    discord.until("two tries", |log| log.requests.iter().filter(|request| request.path.ends_with("/callback")).count() == 2).await;
    assert_eq!(discord.look(Log::first_answers).len(), 1);
    running.stop(&discord).await;
}

#[tokio::test]
async fn an_answer_that_gets_lost_is_posted_once() {
    for fault in [Fault::Before(503), Fault::Limit(Scope::Bucket, Duration::from_millis(500)), Fault::After(500), Fault::Cut] {
        let stub = Stub::new();
        let (discord, running) = connected(&stub).await;
        discord.fault(fault);
        discord.event("MESSAGE_CREATE", mention("31", "hallo"));
        let sent = |log: &Log| log.requests.iter().filter(|request| request.method == "POST").count();
        discord.until("two tries", |log| sent(log) == 2).await;
        let nonces: Vec<Value> =
            discord.look(|log| log.requests.iter().filter(|r| r.method == "POST").map(|r| r.body["nonce"].clone()).collect());
        assert_eq!(nonces, ["31-0", "31-0"]);
        running.stop(&discord).await;
        assert_eq!((discord.look(Log::posts).len(), discord.look(sent)), (1, 2));
        assert_eq!(stub.texts().len(), 1);
    }
}

#[tokio::test]
async fn after_a_refusal_it_goes_on_with_the_next_question() {
    let gone = json!({"message": "Unknown Channel", "code": 10_003});
    let unknown = json!([{"code": "REPLIES_UNKNOWN_MESSAGE", "message": "Unknown message"}]);
    let deleted = json!({
        "message": "Invalid Form Body", "code": 50_035, "errors": {"message_reference": {"_errors": unknown}},
    });
    let cases = [(vec![Fault::Refuse(404, gone)], 1), (vec![Fault::Refuse(400, deleted)], 1)];
    let stub = Stub::with_blocks(vec![Block::Text("a".repeat(1_500)), Block::Text("b".repeat(1_500))]);
    for (faults, tries) in cases {
        let (discord, running) = connected(&stub).await;
        let faulty = faults.len();
        for fault in faults {
            discord.fault(fault);
        }
        discord.event("MESSAGE_CREATE", mention("31", "hallo"));
        discord.until("the tries", |log| log.faults.is_empty()).await;
        discord.event("MESSAGE_CREATE", mention("32", "nog eens"));
        discord.until("the next answer", |log| log.posts().len() == 2).await;
        running.stop(&discord).await;
        let about_31 = |request: &&Request| {
            let nonce = request.body["nonce"].as_str();
            nonce.is_some_and(|nonce| nonce.starts_with("31-"))
        };
        let seen = discord.look(|log| log.requests.iter().filter(about_31).count());
        assert_eq!(seen, tries);
        assert_eq!(faulty, tries);
    }
}

#[tokio::test]
async fn a_long_reply_is_split_and_the_buttons_stand_under_the_end() {
    let blocks: Vec<Block> = ["a", "b", "c"].iter().map(|letter| Block::Text(letter.repeat(900))).collect();
    let stub = Stub::with_blocks(blocks);
    let (discord, running) = connected(&stub).await;
    discord.event("MESSAGE_CREATE", mention("31", "hallo"));
    discord.until("both parts", |log| log.posts().len() == 2).await;
    let posts = discord.look(Log::posts);
    assert_eq!(posts[0]["content"], format!("{}\n\n{}", "a".repeat(900), "b".repeat(900)));
    assert_eq!(posts[1]["content"], "c".repeat(900));
    assert_eq!((ids(&posts[0]).len(), ids(&posts[1]).len()), (0, 2));
    assert_eq!(posts[0]["message_reference"]["message_id"], "31");
    assert!(posts[1].get("message_reference").is_none());
    assert_eq!((&posts[0]["nonce"], &posts[1]["nonce"]), (&json!("31-0"), &json!("31-1")));
    running.stop(&discord).await;
}

#[tokio::test]
async fn a_broken_connection_is_taken_up_again_without_missing_a_message() {
    let breaks: [fn(&FakeDiscord); 3] = [FakeDiscord::cut, FakeDiscord::reconnect, |discord: &FakeDiscord| discord.close(4000)];
    for disturb in breaks {
        let stub = Stub::new();
        let (discord, running) = connected(&stub).await;
        disturb(&discord);
        discord.event("MESSAGE_CREATE", mention("31", "ben je er nog?"));
        discord.until("an answer", |log| log.posts().len() == 1).await;
        assert_eq!(discord.look(|log| (log.identified, log.resumed)), (1, 1));
        running.stop(&discord).await;
    }
}

#[tokio::test]
async fn a_flooded_channel_does_not_hold_up_a_quiet_one() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.limit(Limits { per_channel: Some((5, Duration::from_millis(250))), in_all: Some(50) });
    for id in 100..200 {
        discord.event("MESSAGE_CREATE", of(id, mention(&id.to_string(), "hallo")));
    }
    discord.until("the flood", |log| log.posts().len() >= 5).await;
    let asked = Instant::now();
    discord.event("MESSAGE_CREATE", post("31", "rustig", json!({"channel_id": "21", "mentions": [user(ME, true)]})));
    let quiet = |log: &Log| log.requests.iter().filter(|request| request.applied && request.path == "/channels/21/messages").count();
    discord.until("an answer in the quiet channel", |log| quiet(log) == 1).await;
    assert!(asked.elapsed() < Duration::from_secs(1), "{:?}", asked.elapsed());
    assert!(discord.look(|log| log.posts().len()) < 80, "the flood was over already");
    discord.within(Duration::from_secs(20), "the rest of the flood", |log| log.posts().len() == 101).await;
    running.stop(&discord).await;
    let nonces: BTreeSet<String> = discord.look(Log::posts).iter().map(|body| body["nonce"].to_string()).collect();
    assert_eq!(nonces.len(), 101);
}

#[tokio::test]
async fn whoever_is_in_danger_is_answered_before_the_others_in_a_flood() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.limit(Limits { per_channel: Some((2, Duration::from_millis(400))), in_all: None });
    for id in 100..112 {
        discord.event("MESSAGE_CREATE", of(id, mention(&id.to_string(), "hallo")));
    }
    discord.until("the flood", |log| log.posts().len() >= 2).await;
    discord.event("MESSAGE_CREATE", mention("31", "hij heeft nu een mes"));
    discord.until("all answers", |log| log.posts().len() == 13).await;
    let nonces: Vec<Value> = discord.look(Log::posts).iter().map(|body| body["nonce"].clone()).collect();
    let place = nonces.iter().position(|nonce| nonce == "31-0").unwrap();
    assert!(place <= 6, "{nonces:?}");
    running.stop(&discord).await;
}

#[tokio::test]
async fn stopping_finishes_the_answer_under_way() {
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    // The pauses between the tries are longer than closing the connection takes.
    discord.fault(Fault::Before(500));
    discord.fault(Fault::Before(500));
    discord.event("MESSAGE_CREATE", mention("31", "hallo"));
    discord.until("the first try", |log| log.faults.len() == 1).await;
    running.stop(&discord).await;
    assert_eq!(discord.look(Log::posts).len(), 1);
}

#[tokio::test]
async fn it_stops_with_an_error_when_discord_cannot_be_used() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}", unused.local_addr().unwrap());
    drop(unused);
    let discord = FakeDiscord::start().await;
    let url = discord.url.as_str();
    let turned_away = |code| {
        discord.no_faults();
        discord.turn_away(code);
    };
    let cases: [(&str, &str, &dyn Fn(), &str); 6] = [
        (&nobody, TOKEN, &|| (), "refused"),
        ("no address", TOKEN, &|| (), "without a base"),
        (url, TOKEN, &|| (0..20).for_each(|_| discord.fault(Fault::Before(500))), "answer 500 Internal Server Error"),
        (url, "another.geheim.token", &|| (), "the token was refused"),
        (url, TOKEN, &|| turned_away(4004), "the token was refused"),
        (url, TOKEN, &|| turned_away(4014), "the intents were refused"),
    ];
    for (url, token, prepare, expected) in cases {
        prepare();
        let running = run(url, token, &Stub::new()).await;
        let ended = tokio::time::timeout(Duration::from_secs(8), running.run).await.unwrap().unwrap();
        let error = ended.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(expected), "{shown}");
        assert!(!shown.contains("geheim") && !shown.contains("127.0.0.1"), "{shown}");
    }
    assert_eq!(discord.look(|log| log.identified), 0);
}

/// Keeps what is logged on this thread.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What is logged while somebody writes, taps a button, uses a command, gets no answer, and Discord sends nonsense.
async fn logged(filter: EnvFilter) -> String {
    let kept = Kept::default();
    let writer = kept.clone();
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).without_time().with_writer(move || writer.clone());
    let guard = subscriber.finish().set_default();
    let stub = Stub::new();
    let (discord, running) = connected(&stub).await;
    discord.text(r#"{"op": 0, "t": "MESSAGE_CREATE", "s": 2, "d": {"content": "geheim verhaal"}}"#);
    discord.event("MESSAGE_CREATE", mention("31", "geheim verhaal"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    discord.fault(Fault::Refuse(400, json!({"message": "geheim verhaal", "code": 1})));
    discord.event("MESSAGE_CREATE", mention("32", "geheim verhaal"));
    discord.until("the refusal", |log| log.faults.is_empty()).await;
    let asked = json!({"vraag": "geheim verhaal"});
    discord.event("INTERACTION_CREATE", tap("51", "mw1:t:nl:contact-who", "nl"));
    discord.event("INTERACTION_CREATE", chosen("52", "vraag", &asked, json!({})));
    discord.event("INTERACTION_CREATE", typing("53", "contact", "plaats", "geheim verhaal", "nl"));
    let officer = json!({"naam": "geheim verhaal", "bereikbaar": "geheim verhaal", "persoon": {"user": "6", "bot": false}});
    discord.event("INTERACTION_CREATE", setting("54", "aandachtsfunctionaris", &officer, json!({})));
    discord.until("the answers", |log| log.first_answers().len() == 4).await;
    discord.until("the officer is told", |log| log.posts().len() == 2).await;
    discord.event("INTERACTION_CREATE", chosen("55", "privacy", &json!({}), json!({})));
    discord.event("INTERACTION_CREATE", tap("56", "mw1:p:nl:file", "nl"));
    let filled = |log: &Log| log.requests.iter().filter(|request| request.path.ends_with("/@original")).count();
    discord.until("what is kept", |log| filled(log) == 3).await;
    running.stop(&discord).await;
    drop(guard);
    let bytes = kept.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn nothing_that_was_written_and_no_secret_is_ever_logged() {
    const SECRETS: [&str; 6] = ["Oefening", "geheim verhaal", "geheim-token", "tapgeheim", "naam-van-iemand", "Praten met een kind"];
    // Without the filter the logs do hold such things: this test can fail.
    let open = logged(EnvFilter::new("trace")).await;
    assert!(open.contains("geheim verhaal") && open.contains("tapgeheim"), "the scenario shows nothing");
    let quiet = logged(logging::filter("trace,serenity=trace,serenity::http=trace,[run]=trace,hyper=trace")).await;
    assert!(quiet.contains("answered") && quiet.contains("Discord refused it"), "{quiet}");
    for secret in SECRETS {
        assert!(!quiet.contains(secret), "{secret}: {quiet}");
    }
    // Which message it was is for whoever debugs.
    let info = logged(logging::filter("info")).await;
    assert!(info.contains("Discord refused it") && !info.contains("31") && !info.contains("20"), "{info}");
}

#[test]
fn the_fake_is_stricter_than_the_description_where_discord_is() {
    let good = json!({
        "content": "a", "nonce": "1", "enforce_nonce": true, "allowed_mentions": {"parse": [], "replied_user": false},
    });
    let button = json!({"custom_id": "a", "label": "a"});
    let rows = |count: usize| vec![json!({"components": [{"custom_id": "a", "label": "a"}]}); count];
    let cases: [(&str, Value, &str); 12] = [
        ("content", json!("a".repeat(2_001)), "2000"),
        ("content", json!(""), "2000"),
        ("nonce", Value::Null, "nonce"),
        ("enforce_nonce", json!(false), "nonce"),
        ("allowed_mentions", Value::Null, "mentions nobody"),
        ("allowed_mentions", json!({"parse": ["everyone"], "replied_user": false}), "mentions nobody"),
        ("allowed_mentions", json!({"parse": [], "users": ["5"], "replied_user": false}), "mentions nobody"),
        ("allowed_mentions", json!({"parse": []}), "replied"),
        ("components", json!(rows(6)), "rows"),
        ("components", json!([{"components": [button, button]}]), "twice"),
        ("components", json!([{"components": [{"custom_id": "a", "label": "l".repeat(81)}]}]), "labels"),
        ("components", json!([{"components": [{"custom_id": "i".repeat(101), "label": "a"}]}]), "ids"),
    ];
    assert_eq!(limits("/channels/20/messages", &good, false), [""; 0]);
    assert!(limits("/webhooks/8/abc", &good, false).iter().any(|rule| rule.contains("only the asker")));
    for (field, value, reason) in cases {
        let mut body = good.clone();
        body[field] = value;
        let broken = limits("/channels/20/messages", &body, false);
        assert!(broken.iter().any(|rule| rule.contains(reason)), "{field}: {broken:?}");
    }
}
