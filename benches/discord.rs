//! The assistant on a Discord on loopback: how fast it answers, whether anything is lost, how much memory it takes.
//!
//! `cargo bench --bench discord` runs all; behind `--` one of `pace`, `faults`, `memory` (and for `faults` how many
//! messages, for `memory` how many servers).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a program for measuring, not for running"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::HashMap;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use meldwijzer::assistant::Assistant;
use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;
use meldwijzer::platform::Platform;
use meldwijzer::platform::discord::{Discord, DiscordSettings, Token};
use meldwijzer::store::Store;
use serde_json::{Value, json};
use tokio::sync::watch;

use support::fake_discord::{FakeDiscord, TOKEN, server_with};
use support::fault_run::{self, CHANNELS, Plan, mention};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let wanted = |name: &str| arguments.is_empty() || arguments[0] == name;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if wanted("pace") {
        runtime.block_on(pace());
    }
    if wanted("faults") {
        let messages = arguments.get(1).map_or(10_000, |number| number.parse().unwrap());
        runtime.block_on(faults(messages));
    }
    if wanted("memory") {
        let servers = arguments.get(1).map_or(1_000, |number| number.parse().unwrap());
        runtime.block_on(memory(servers));
    }
    runtime.shutdown_background();
}

/// The assistant with what is built in, on this Discord; stops when the sender goes.
async fn connect(discord: &FakeDiscord, folder: &tempfile::TempDir) -> watch::Sender<bool> {
    let assistant = Arc::new(Assistant::new(Content::load(&Source::BuiltIn).unwrap()));
    let store = Store::open(&format!("sqlite:{}", folder.path().join("bench.sqlite").display())).await.unwrap();
    let settings =
        DiscordSettings { token: Token::new(TOKEN), proxy: Some(discord.url.clone()), fallback: Locale::Nl, message_content: false };
    let (stop, shutdown) = watch::channel(false);
    tokio::spawn(Discord::new(settings, store).run(assistant, shutdown));
    discord.within(Duration::from_secs(30), "logging in", |log| log.live && log.registered() == 1).await;
    stop
}

/// 200 mentions a second over four channels: from the event being handed to the socket to the reply coming in.
async fn pace() {
    const MESSAGES: usize = 6_000;
    const QUESTIONS: [&str; 4] =
        ["wat is stap 3 van de meldcode?", "hoe praat ik met een kind?", "who can I call in Almere?", "een leerling heeft blauwe plekken"];
    let folder = tempfile::tempdir().unwrap();
    let discord = FakeDiscord::quick().await;
    discord.serve(server_with(&CHANNELS, &[]));
    let _running = connect(&discord, &folder).await;
    let mut moments = tokio::time::interval(Duration::from_millis(5));
    let mut sent: HashMap<String, Instant> = HashMap::new();
    for number in 0..MESSAGES {
        moments.tick().await;
        let post = mention(CHANNELS[number % CHANNELS.len()], QUESTIONS[number % QUESTIONS.len()]);
        let at = Instant::now();
        sent.insert(discord.writes(post), at);
    }
    discord.within(Duration::from_secs(30), "all answers", |log| log.replies() == MESSAGES).await;
    let mut times: Vec<Duration> = discord.look(|log| {
        let replies = log.requests.iter().filter(|request| request.applied);
        replies.filter_map(|request| Some(request.at - *sent.get(request.body["message_reference"]["message_id"].as_str()?)?)).collect()
    });
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!("pace: {} answers at 200 a second, p50 {:.2?}, p99 {:.2?}, worst {:.2?}", times.len(), at(0.5), at(0.99), at(1.0));
}

/// Every 500 messages something goes wrong.
async fn faults(messages: usize) {
    let folder = tempfile::tempdir().unwrap();
    let discord = FakeDiscord::quick().await;
    discord.serve(server_with(&CHANNELS, &[]));
    let _running = connect(&discord, &folder).await;
    let plan = Plan {
        messages,
        every: 500.min(messages),
        pace: Duration::from_millis(20),
        refused: Duration::from_secs(10),
        patience: Duration::from_mins(3),
    };
    let begun = Instant::now();
    let outcome = fault_run::run(&discord, plan).await;
    let (log_ins, resumed, sent) = discord.look(|log| (log.identified, log.resumed, log.requests.len()));
    println!("faults: {outcome:?}; {log_ins} log-ins, {resumed} sessions taken up again, {sent} requests, {:.0?}", begun.elapsed());
    discord.assert_clean();
}

/// What 1,000 servers of 50 channels add to the program.
async fn memory(servers: u64) {
    let few = resident(1).await;
    let many = resident(servers).await;
    println!(
        "memory: {few} kB resident with 1 server, {many} kB with {servers} servers of 50 channels: {} kB more",
        many.saturating_sub(few)
    );
}

/// The program's resident memory, in kB, when it was told of so many servers.
async fn resident(servers: u64) -> u64 {
    let discord = FakeDiscord::quick().await;
    let names: Vec<String> = (0..50).map(|channel| (1_000 + channel).to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for number in 0..servers {
        let mut server: Value = server_with(&names, &[]);
        server["id"] = json!((10 + number).to_string());
        for (index, channel) in server["channels"].as_array_mut().unwrap().iter_mut().enumerate() {
            channel["id"] = json!((1_000_000 + number * 50 + index as u64).to_string());
            channel["topic"] = json!("Waar dit kanaal over gaat, in een zin van gewone lengte.");
        }
        discord.serve(server);
    }
    let folder = tempfile::tempdir().unwrap();
    let program = Command::new(env!("CARGO_BIN_EXE_meldwijzer"))
        .arg("serve")
        .env_clear()
        .env("DISCORD_TOKEN", TOKEN)
        .env("MELDWIJZER_DISCORD_PROXY", &discord.url)
        .env("DATABASE_URL", format!("sqlite:{}", folder.path().join("bench.sqlite").display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let program = Running(program.unwrap());
    discord.within(Duration::from_mins(1), "logging in", |log| log.live && log.registered() == 1).await;
    // an answer comes after all that came before it
    discord.writes(mention("1000000", "hallo"));
    discord.within(Duration::from_mins(1), "an answer", |log| log.replies() == 1).await;
    status(&program.0)
}

/// The program; it ends with this.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn status(program: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
