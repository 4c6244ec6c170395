//! A run of many messages with something going wrong again and again: is each answered, and none twice?

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, interval, sleep_until};

use super::fake_discord::{FakeDiscord, Fault, Log, ME, post, user};
use super::fake_limits::Scope;

/// Where it is asked, in turn.
pub const CHANNELS: [&str; 4] = ["20", "22", "24", "26"];

/// The faults, in turn.
pub const FAULTS: [&str; 6] = ["drop", "reconnect request", "session lost", "reconnection refused", "429", "500"];

/// How many messages, and when something goes wrong.
#[derive(Clone, Copy)]
pub struct Plan {
    pub messages: usize,
    /// A fault after every so many.
    pub every: usize,
    /// Between two messages.
    pub pace: Duration,
    /// How long connections are refused.
    pub refused: Duration,
    /// The longest that the last answers may take.
    pub patience: Duration,
}

/// What came of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub asked: usize,
    pub lost: usize,
    pub double: usize,
}

/// A mention in a channel, each of somebody else: one person is answered ten times a minute only.
pub fn mention(channel: &str, text: &str) -> Value {
    static PEOPLE: AtomicUsize = AtomicUsize::new(1_000);
    let author = user(&PEOPLE.fetch_add(1, Ordering::Relaxed).to_string(), false);
    post("1", &format!("<@{ME}> {text}"), json!({"channel_id": channel, "mentions": [user(ME, true)], "author": author}))
}

/// How often each message was answered, by its id.
pub fn answers(log: &Log) -> BTreeMap<String, usize> {
    let mut answers = BTreeMap::new();
    for body in log.posts() {
        if let Some(about) = body["message_reference"]["message_id"].as_str() {
            *answers.entry(about.to_owned()).or_default() += 1;
        }
    }
    answers
}

/// Asks and disturbs; the bot is connected already.
pub async fn run(discord: &FakeDiscord, plan: Plan) -> Outcome {
    let mut ids = Vec::with_capacity(plan.messages);
    let mut moments = interval(plan.pace);
    let mut refused_until: Option<Instant> = None;
    for number in 0..plan.messages {
        moments.tick().await;
        if refused_until.is_some_and(|until| until <= Instant::now()) {
            discord.refuse(false);
            refused_until = None;
        }
        if number % plan.every == plan.every / 2 {
            match FAULTS[number / plan.every % FAULTS.len()] {
                "drop" => discord.cut(),
                "reconnect request" => discord.reconnect(),
                "session lost" => discord.invalidate(),
                "reconnection refused" => {
                    discord.refuse(true);
                    discord.cut();
                    refused_until = Some(Instant::now() + plan.refused);
                }
                "429" => (0..20).for_each(|_| discord.fault(Fault::Limit(Scope::Bucket, Duration::from_millis(300)))),
                _ => (0..20).for_each(|n| discord.fault(if n % 2 == 0 { Fault::Before(500) } else { Fault::After(500) })),
            }
        }
        ids.push(discord.writes(mention(CHANNELS[number % CHANNELS.len()], "wat is stap 3?")));
    }
    if let Some(until) = refused_until {
        sleep_until(until).await;
        discord.refuse(false);
    }
    let all = discord.reached(plan.patience, |log| log.replies() >= ids.len());
    all.await;
    // what is still under way could be a second answer
    discord.reached(Duration::from_secs(3), |log| log.replies() > ids.len()).await;
    let answers = discord.look(answers);
    let lost = ids.iter().filter(|id| !answers.contains_key(*id)).count();
    Outcome { asked: ids.len(), lost, double: answers.values().filter(|count| **count > 1).count() }
}
