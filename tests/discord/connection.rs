//! The connection: nothing is missed and nothing answered twice, whatever happens to it.

use serde_json::{Value, json};

use super::support::fake_discord::{CHANNEL, server_with};
use super::support::fault_run::{self, CHANNELS, FAULTS, Outcome, Plan, answers};
use super::*;

/// Coming back after a loss takes seconds: pauses, and serenity's own.
const BACK: Duration = Duration::from_secs(40);
const OTHER: &str = "22";
const THREAD: &str = "23";
const DIRECT: &str = "21";

/// A mention in a channel, or a direct message.
fn asked(channel: &str, text: &str) -> Value {
    let place = if channel == DIRECT { json!({"guild_id": null}) } else { json!({"mentions": [user(ME, true)]}) };
    let mut post = post("1", text, place);
    post["channel_id"] = channel.into();
    post
}

async fn started(stub: &Arc<Stub>, database: Database) -> (FakeDiscord, Running) {
    let discord = FakeDiscord::start().await;
    discord.serve(server_with(&[CHANNEL, OTHER], &[THREAD]));
    let running = run_with(database, &discord.url, TOKEN, stub).await;
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    (discord, running)
}

/// Waits until each of these was answered, and finds that nothing was answered twice.
async fn answered_once(discord: &FakeDiscord, ids: &[String]) {
    discord.within(BACK, "all answers", |log| ids.iter().all(|id| answers(log).contains_key(id))).await;
}

fn nothing_twice(discord: &FakeDiscord) {
    let answers = discord.look(answers);
    assert!(answers.values().all(|count| *count == 1), "{answers:?}");
}

#[tokio::test]
async fn what_is_written_while_a_session_is_lost_is_answered_once() {
    type Lose = fn(&FakeDiscord);
    let losses: [(&str, Lose); 4] = [
        ("the session is over (op 9)", FakeDiscord::invalidate),
        ("cut, and the session cannot be taken up again", |discord| {
            discord.forget_sessions();
            discord.cut();
        }),
        ("closed without a code", FakeDiscord::close_bare),
        ("silent", FakeDiscord::stall),
    ];
    let runs = losses.map(|(what, lose)| async move {
        let stub = Stub::new();
        let discord = FakeDiscord::start().await;
        discord.serve(server_with(&[CHANNEL, OTHER], &[THREAD]));
        discord.heartbeat(Duration::from_millis(1_500));
        let running = run(&discord.url, TOKEN, &stub).await;
        discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
        let mut ids = vec![discord.writes(asked(CHANNEL, "voor")), discord.writes(asked(DIRECT, "voor"))];
        discord.until("the answers before", |log| log.posts().len() == 2).await;
        lose(&discord);
        discord.until(what, |log| !log.live).await;
        for channel in [CHANNEL, OTHER, THREAD, DIRECT] {
            ids.push(discord.written(asked(channel, "tijdens"), Duration::ZERO)["id"].as_str().unwrap().to_owned());
        }
        discord.written(post("1", "niet voor mij", json!({})), Duration::ZERO);
        discord.within(BACK, "logging in again", |log| log.identified == 2 && log.live).await;
        ids.extend([CHANNEL, DIRECT].map(|channel| discord.writes(asked(channel, "na"))));
        answered_once(&discord, &ids).await;
        running.stop(&discord).await;
        nothing_twice(&discord);
        assert_eq!(stub.texts().len(), ids.len(), "{what}");
    });
    futures_util::future::join_all(runs).await;
}

#[tokio::test]
async fn it_comes_back_when_connections_were_refused_for_seconds() {
    let stub = Stub::new();
    let (discord, running) = started(&stub, Database::sqlite()).await;
    discord.refuse(true);
    discord.cut();
    discord.until("the cut", |log| !log.live).await;
    let during = discord.writes(asked(CHANNEL, "tijdens"));
    // serenity's own tries to take the session up again, and two new connections
    discord.within(BACK, "several tries", |log| log.refused >= 5).await;
    discord.refuse(false);
    answered_once(&discord, &[during]).await;
    running.stop(&discord).await;
    nothing_twice(&discord);
}

#[tokio::test]
async fn a_restart_answers_what_was_written_in_between_and_nothing_older() {
    let stub = Stub::new();
    let (discord, running) = started(&stub, Database::sqlite()).await;
    let before = [discord.writes(asked(CHANNEL, "voor")), discord.writes(asked(DIRECT, "voor"))];
    answered_once(&discord, &before).await;
    let database = running.stop(&discord).await;
    assert_eq!(discord.look(|log| log.closed.clone()), [1000], "the session is closed for good");

    let old = Duration::from_mins(11);
    discord.written(asked(OTHER, "te oud"), old);
    let between = [CHANNEL, OTHER, THREAD, DIRECT].map(|channel| {
        let post = discord.written(asked(channel, "tussendoor"), Duration::ZERO);
        post["id"].as_str().unwrap().to_owned()
    });
    let running = run_with(database, &discord.url, TOKEN, &stub).await;
    answered_once(&discord, &between).await;
    // what comes live now and is read again as well is answered once
    let after = discord.writes(asked(OTHER, "na"));
    answered_once(&discord, &[after]).await;
    running.stop(&discord).await;
    nothing_twice(&discord);
    assert_eq!(discord.look(answers).len(), 7);
}

#[tokio::test]
async fn at_the_very_first_start_nothing_old_is_answered() {
    let stub = Stub::new();
    let discord = FakeDiscord::start().await;
    discord.serve(server_with(&[CHANNEL], &[]));
    discord.written(asked(CHANNEL, "van net"), Duration::from_mins(1));
    let running = run(&discord.url, TOKEN, &stub).await;
    discord.until("logging in", |log| log.identified == 1).await;
    let now = discord.writes(asked(CHANNEL, "nu"));
    answered_once(&discord, &[now]).await;
    running.stop(&discord).await;
    assert_eq!(stub.texts(), ["nu"]);
}

#[tokio::test]
async fn a_message_that_was_taken_up_when_the_program_died_is_answered_after_the_restart() {
    let stub = Stub::new();
    let (discord, running) = started(&stub, Database::sqlite()).await;
    let first = discord.writes(asked(CHANNEL, "eerst"));
    answered_once(&discord, &[first]).await;
    discord.fault(Fault::RefuseAt("/channels/20/messages", 500, json!({"message": "stumbled", "code": 0})));
    for _ in 0..9 {
        discord.fault(Fault::Before(500));
    }
    let lost = discord.writes(asked(CHANNEL, "verloren"));
    discord.until("a try", |log| log.faults.len() < 9).await;
    let store = running.database.open().await;
    let answered = discord.writes(post("1", "iets van een ander", json!({})));
    written_down(&store, 20).await;
    running.run.abort();
    let _ = running.run.await;
    discord.no_faults();
    let seen = written_down(&store, 20).await;
    assert!(seen < lost.parse().unwrap() && seen < answered.parse().unwrap(), "the mark stays before what is not answered");

    let running = run_with(running.database, &discord.url, TOKEN, &stub).await;
    answered_once(&discord, &[lost]).await;
    running.stop(&discord).await;
    nothing_twice(&discord);
}

/// The mark of a channel, once it was written down.
async fn written_down(store: &meldwijzer::store::Store, channel: u64) -> u64 {
    let deadline = Instant::now() + Duration::from_secs(8);
    while Instant::now() < deadline {
        let now = meldwijzer::store::Moment::from_epoch(0);
        let seen = store.last_seen(now).await.unwrap();
        if let Some(seen) = seen.iter().find(|seen| seen.channel.0 == channel) {
            return seen.message.0;
        }
        tokio::task::yield_now().await;
    }
    panic!("no mark was written down");
}

#[tokio::test]
async fn a_channel_that_may_not_be_read_is_passed_over() {
    let stub = Stub::new();
    let (discord, running) = started(&stub, Database::sqlite()).await;
    let first = discord.writes(asked(CHANNEL, "eerst"));
    answered_once(&discord, &[first]).await;
    let database = running.stop(&discord).await;
    discord.written(asked(CHANNEL, "hier niet"), Duration::ZERO);
    let there = discord.written(asked(OTHER, "hier wel"), Duration::ZERO)["id"].as_str().unwrap().to_owned();
    discord.fault(Fault::RefuseAt("/channels/20/messages", 403, json!({"message": "Missing Access", "code": 50_001})));
    let running = run_with(database, &discord.url, TOKEN, &stub).await;
    answered_once(&discord, &[there]).await;
    discord.until("the refusal", |log| log.faults.is_empty()).await;
    running.stop(&discord).await;
    assert_eq!(stub.texts(), ["eerst", "hier wel"]);
}

#[tokio::test]
async fn a_failed_look_up_on_the_way_back_leads_nowhere_else() {
    let stub = Stub::new();
    let (discord, running) = started(&stub, Database::sqlite()).await;
    discord.refuse(true);
    discord.cut();
    discord.until("the cut", |log| !log.live).await;
    discord.fault(Fault::RefuseAt("/gateway/bot", 403, json!({"message": "no", "code": 0})));
    discord.within(BACK, "the look-up", |log| log.faults.is_empty()).await;
    discord.refuse(false);
    discord.within(BACK, "logging in again", |log| log.identified == 2).await;
    running.stop(&discord).await;
}

#[tokio::test]
async fn nothing_is_lost_and_nothing_answered_twice_while_things_go_wrong() {
    let stub = Stub::new();
    let discord = FakeDiscord::start().await;
    discord.serve(server_with(&CHANNELS, &[]));
    let running = run(&discord.url, TOKEN, &stub).await;
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    let plan = Plan {
        messages: 300,
        every: 300 / FAULTS.len(),
        pace: Duration::from_millis(50),
        refused: Duration::from_secs(2),
        patience: Duration::from_mins(1),
    };
    assert_eq!(fault_run::run(&discord, plan).await, Outcome { asked: 300, lost: 0, double: 0 });
    assert!(discord.look(|log| log.identified >= 2 && log.resumed >= 2), "the sessions were lost and taken up again");
    running.stop(&discord).await;
}

#[tokio::test]
async fn shards_log_in_as_discord_advises_and_one_of_them_registers() {
    let stub = Stub::new();
    let discord = FakeDiscord::start().await;
    discord.advise(2, 2);
    let running = run(&discord.url, TOKEN, &stub).await;
    discord.until("logging in", |log| log.identified == 2 && log.registered() == 1).await;
    let mut shards: Vec<(u64, u64)> = discord.look(|log| log.log_ins.iter().map(|(_, number, total)| (*number, *total)).collect());
    shards.sort_unstable();
    assert_eq!(shards, [(0, 2), (1, 2)]);
    let asked = discord.writes(asked(CHANNEL, "hallo"));
    answered_once(&discord, &[asked]).await;
    running.stop(&discord).await;
    let looked_up =
        |log: &Log| log.requests.iter().filter(|request| request.method == "GET" && request.path.ends_with("/commands")).count();
    assert_eq!(discord.look(looked_up), 1);
}

#[tokio::test]
async fn a_process_takes_the_shards_it_is_given() {
    let stub = Stub::new();
    let discord = FakeDiscord::start().await;
    let (stop, shutdown) = watch::channel(false);
    let database = Database::sqlite();
    let settings =
        DiscordSettings { token: Token::new(TOKEN), proxy: Some(discord.url.clone()), fallback: Locale::Nl, message_content: false };
    let platform = Discord::new(settings, database.open().await).on_shards(Some(Shards { range: 1..3, total: 3 }));
    let handler: Arc<dyn Handler> = stub;
    let run = tokio::spawn(platform.run(handler, shutdown));
    discord.within(BACK, "logging in", |log| log.identified == 2).await;
    let log_ins = discord.look(|log| log.log_ins.clone());
    assert_eq!(log_ins.iter().map(|(_, number, total)| (*number, *total)).collect::<Vec<_>>(), [(1, 3), (2, 3)]);
    assert!(log_ins[1].0 - log_ins[0].0 > Duration::from_secs(4), "one after another: {log_ins:?}");
    Running { database, stop, run }.stop(&discord).await;
    assert_eq!(discord.look(Log::registered), 0);
}

#[tokio::test]
async fn who_asks_where_the_assistant_may_not_write_is_answered_directly() {
    for code in [50_013, 50_001] {
        let (discord, running) = connected(&REAL).await;
        let closed = || Fault::RefuseAt("/channels/20/messages", 403, json!({"message": "Missing", "code": code}));
        discord.fault(closed());
        discord.event("MESSAGE_CREATE", mention("31", "wat is stap 3 van de meldcode?"));
        discord.until("the direct message", |log| log.posts().len() == 1).await;
        let request = discord.look(|log| log.requests.iter().rfind(|request| request.applied).cloned()).unwrap();
        assert_eq!(request.path, "/channels/21/messages");
        let content = request.body["content"].as_str().unwrap();
        assert!(content.starts_with(&REAL.line("may-not-write", Locale::Nl)) && content.len() > 300, "{content}");
        assert!(request.body.get("message_reference").is_none());

        // in danger the number to call stays on top
        discord.fault(closed());
        discord.event("MESSAGE_CREATE", mention("32", "er staat nu een man met een mes voor de deur"));
        discord.until("the direct message", |log| log.posts().iter().any(|body| body["nonce"] == "32-0")).await;
        let body = discord.look(Log::posts).into_iter().find(|body| body["nonce"] == "32-0").unwrap();
        assert!(body["content"].as_str().unwrap().lines().next().unwrap().contains("112"), "{body}");

        // somebody who takes no direct messages
        discord.fault(closed());
        discord.fault(Fault::RefuseAt("/channels/21/messages", 403, json!({"message": "Cannot send", "code": 50_007})));
        discord.event("MESSAGE_CREATE", mention("33", "hallo"));
        discord.until("both refusals", |log| log.faults.is_empty()).await;
        running.stop(&discord).await;
    }
}
