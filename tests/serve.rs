//! The program itself as `serve`, against a fake Discord on loopback: signals, health and figures.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test that panics is a test that fails")]

#[path = "support/serving.rs"]
#[allow(dead_code, reason = "every test takes what it needs")]
mod serving;
mod support;

use std::process::Command;
use std::time::{Duration, Instant};

use serving::{DEADLINE, Serving};
use support::fake_discord::{CHANNEL, FakeDiscord, Fault, Log, TOKEN, server_with};
use support::fault_run::mention;

async fn connected() -> (FakeDiscord, Serving) {
    let discord = FakeDiscord::start().await;
    discord.serve(server_with(&[CHANNEL], &[]));
    let serving = Serving::start(&discord, &[]);
    discord.within(DEADLINE, "logging in", |log| log.identified == 1 && log.registered() == 1).await;
    (discord, serving)
}

#[tokio::test(flavor = "multi_thread")]
async fn it_tells_how_it_is_doing() {
    let (discord, serving) = connected().await;
    assert_eq!(serving.get("/healthz"), (200, "ok\n".to_owned()));
    serving.until("/readyz", 200, "ready").await;
    discord.writes(mention(CHANNEL, "wat is stap 3 van de meldcode?"));
    discord.until("an answer", |log| log.posts().len() == 1).await;
    serving.until("/metrics", 200, "meldwijzer_answers_total{outcome=\"sent\"} 1").await;
    let (_, page) = serving.get("/metrics");
    for line in ["meldwijzer_events_total{kind=\"message\"} 1", "meldwijzer_gateway_connected 1", "meldwijzer_answer_seconds_count 1"] {
        assert!(page.lines().any(|l| l == line), "{line}: {page}");
    }
    for secret in ["stap 3", "geheim", "naam-van-iemand", "Oefening", "kanaal"] {
        assert!(!page.contains(secret), "{secret}: {page}");
    }
    assert_eq!(serving.get("/").0, 404);
    // without a connection it lives, and is not ready
    discord.refuse(true);
    discord.cut();
    serving.until("/readyz", 503, "gateway").await;
    assert_eq!(serving.get("/healthz").0, 200);
    discord.refuse(false);
    serving.until("/readyz", 200, "ready").await;
    discord.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_it_in_good_order_and_a_second_one_at_once() {
    let (discord, mut serving) = connected().await;
    serving.signal();
    assert!(serving.ended().await.success());
    assert_eq!(discord.look(|log| log.closed.clone()), [1000]);
    drop(serving);

    let (discord, mut serving) = connected().await;
    (0..40).for_each(|_| discord.fault(Fault::Before(500)));
    discord.writes(mention(CHANNEL, "hallo"));
    let tries = |log: &Log| log.requests.iter().filter(|request| request.method == "POST").count();
    discord.until("a try", |log| tries(log) > 0).await;
    serving.signal();
    serving.until("/readyz", 503, "stopping").await;
    let asked = Instant::now();
    serving.signal();
    assert_eq!(serving.ended().await.code(), Some(1));
    assert!(asked.elapsed() < Duration::from_secs(4), "it did not wait for the answer under way");
    assert!(discord.look(|log| log.closed.is_empty()));
}

#[tokio::test]
async fn wrong_settings_are_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let cases = [
        (&["serve"][..], "nergens", 2, "127.0.0.1:9090"),
        (&["serve"], taken.as_str(), 1, "cannot listen"),
        (&["serve", "--shards", "2"], "", 2, "--shard-range"),
        (&["serve", "--shards", "2", "--shard-range", "2..1"], "", 2, "0..2"),
        (&["serve", "--shards", "2", "--shard-range", "1..3"], "", 1, "does not lie within"),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (arguments, listen, code, said) in cases {
        let mut command = Command::new(env!("CARGO_BIN_EXE_meldwijzer"));
        let database = format!("sqlite:{}", folder.path().join("test.sqlite").display());
        command.args(arguments).env_clear().env("DISCORD_TOKEN", TOKEN).env("DATABASE_URL", database).env("MELDWIJZER_LISTEN", listen);
        let ended = command.output().unwrap();
        let shown = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(code), "{arguments:?} {shown}");
        assert!(shown.contains(said), "{arguments:?}: {shown}");
    }
}
