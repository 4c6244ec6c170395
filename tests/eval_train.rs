//! `eval --train`: learns from one file, takes its threshold from a second, measures on the others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test that panics is a test that fails"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// Beginnings and ends that make messages of one topic.
const TOPICS: &[(&str, &[&str])] = &[
    ("lamp-on", &["turn on the lamp", "lights on", "switch the lamp on", "make it brighter here", "put the lights on"]),
    (
        "weather",
        &["will it rain", "how is the weather", "is it going to be sunny", "do i need an umbrella for the rain", "weather forecast"],
    ),
    ("no-such-topic-in-the-contract", &["play a song", "put on some music", "start my playlist", "i want to hear music", "sing a song"]),
];
const NONE: &[&str] = &["why do cats purr", "how deep is the ocean", "who wrote hamlet", "what is a prime number", "tell me about bees"];
const BESIDE: &[&str] = &["", " please", " now", " today", " in the kitchen", " for me"];

fn file(folder: &Path, name: &str, beside: &[&str]) -> PathBuf {
    let mut lines = Vec::new();
    for end in beside {
        for (intent, texts) in TOPICS {
            lines.extend(texts.iter().map(|text| json!({"lang": "en", "text": format!("{text}{end}"), "intent": intent}).to_string()));
        }
        lines.extend(NONE.iter().map(|text| json!({"lang": "en", "text": format!("{text}{end}"), "intent": null}).to_string()));
    }
    let path = folder.join(name);
    std::fs::write(&path, lines.join("\n")).unwrap();
    path
}

/// Exit code, objects on standard output, standard error.
fn eval(arguments: &[&str]) -> (Option<i32>, Vec<Value>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_meldwijzer"))
        .args(["eval", "--json"])
        .args(arguments)
        .env_remove("MELDWIJZER_CONTENT")
        .env_remove("MELDWIJZER_LOCALE")
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(!err.contains("panicked"), "{err}");
    (output.status.code(), out.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), err)
}

#[test]
fn learns_tunes_and_measures() {
    let folder = tempfile::tempdir().unwrap();
    let train = file(folder.path(), "train.jsonl", &BESIDE[..3]);
    let tune = file(folder.path(), "tune.jsonl", &BESIDE[3..5]);
    let test = file(folder.path(), "test.jsonl", &BESIDE[5..]);
    let [train, tune, test] = [&train, &tune, &test].map(|path| path.to_str().unwrap());

    let (code, files, err) = eval(&["--train", train, "--tune", tune, tune, test]);
    assert_eq!((code, err.as_str(), files.len()), (Some(0), "", 2));
    for figures in &files {
        assert!(figures["in_scope_no_threshold"].as_f64().unwrap() > 0.9, "{figures}");
        assert_eq!(figures["language"], json!(1.0));
        assert!(figures["per_topic"].get("no-such-topic-in-the-contract").is_some(), "{figures}");
    }
    // the threshold is that of the tune file, whatever is measured
    assert_eq!(files[0]["balanced"]["threshold"], files[1]["balanced"]["threshold"]);
    let balanced = &files[1]["balanced"];
    let refused = 1.0 - files[1]["oos_accepted"].as_f64().unwrap();
    assert!((balanced["out_of_scope"].as_f64().unwrap() - refused).abs() < 1e-9);
    assert_eq!(balanced["in_scope"], files[1]["top1"], "nothing is asked back");
    assert!(balanced["in_scope"].as_f64().unwrap() > 0.7 && balanced["out_of_scope"].as_f64().unwrap() > 0.7, "{balanced}");

    let again = eval(&["--train", train, "--tune", tune, tune, test]);
    assert_eq!(again.1[1]["balanced"], *balanced);

    let (code, files, err) = eval(&["--train", train, test]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(files[0]["in_scope_no_threshold"].as_f64().unwrap() > 0.9, "{}", files[0]);
}

#[test]
fn says_what_is_wrong_with_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = file(folder.path(), "good.jsonl", &BESIDE[..2]);
    let good = good.to_str().unwrap();
    let empty = write("empty.jsonl", "\n");
    let one = write("one.jsonl", "{\"text\": \"a\", \"intent\": \"x\"}\n{\"text\": \"b\", \"intent\": \"x\"}\n");
    let only = write("only.jsonl", "{\"text\": \"put the lamp on\", \"intent\": \"lamp-on\"}\n");
    for (arguments, code, told) in [
        (&["--tune", good, good][..], 2, "--train"),
        (&["--train", "/nergens/train.jsonl", good], 1, "/nergens/train.jsonl"),
        (&["--train", &empty, good], 1, "empty.jsonl: no message with an intent"),
        (&["--train", &one, good], 1, "one.jsonl: all messages have the same intent"),
        (&["--train", good, "--tune", "/nergens/tune.jsonl", good], 1, "/nergens/tune.jsonl"),
        (&["--train", good, "--tune", &empty, good], 1, "empty.jsonl: no message with the intent null"),
        (&["--train", good, "--tune", &only, good], 1, "only.jsonl: no message with the intent null"),
        (&["--train", good, "/nergens/test.jsonl"], 1, "/nergens/test.jsonl"),
    ] {
        let (got, _, err) = eval(arguments);
        assert_eq!(got, Some(code), "{arguments:?}: {err}");
        assert!(err.contains(told), "{arguments:?}: {err}");
    }
}

#[test]
fn names_a_broken_line_and_learns_from_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let good = file(folder.path(), "good.jsonl", &BESIDE[..2]);
    let broken = folder.path().join("broken.jsonl");
    std::fs::write(&broken, format!("{{\"text\": \n{}", std::fs::read_to_string(&good).unwrap())).unwrap();
    let (code, files, err) = eval(&["--train", broken.to_str().unwrap(), good.to_str().unwrap()]);
    assert_eq!((code, files.len()), (Some(1), 1));
    assert!(err.contains("broken.jsonl:1:"), "{err}");
}
