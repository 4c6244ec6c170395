//! Which messages count as neither Dutch nor English.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test that panics is a test that fails")]

use std::path::Path;

use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;

/// Sentences in languages that the assistant does not speak: `language: sentence`.
const FOREIGN: &str = include_str!("data/foreign.txt");

#[test]
fn no_labelled_message_counts_as_foreign() {
    let content = Content::load(&Source::BuiltIn).unwrap();
    let mut files: Vec<_> = std::fs::read_dir(Path::new("tests/data")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut asked = 0;
    let mut caught = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "jsonl")) {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let labelled: serde_json::Value = serde_json::from_str(line).unwrap();
            let turns = labelled["turns"].as_array().into_iter().flatten().chain([&labelled]);
            for text in turns.filter_map(|turn| turn["text"].as_str()) {
                asked += 1;
                if content.model().understand(text, Locale::Nl).foreign {
                    caught.push(text.to_owned());
                }
            }
        }
    }
    assert!(asked > 4_000, "{asked}");
    assert_eq!(caught, Vec::<String>::new());
}

#[test]
fn other_languages_count_as_foreign() {
    let content = Content::load(&Source::BuiltIn).unwrap();
    let sentences: Vec<(&str, &str)> = FOREIGN.lines().filter_map(|line| line.split_once(": ")).collect();
    let missed: Vec<_> = sentences.iter().filter(|(_, text)| !content.model().understand(text, Locale::Nl).foreign).collect();
    assert!(sentences.len() >= 40, "{}", sentences.len());
    assert!(missed.len() * 10 <= sentences.len(), "{} of {}: {missed:#?}", missed.len(), sentences.len());
}

#[test]
fn mistakes_names_and_a_foreign_word_do_not_count() {
    let content = Content::load(&Source::BuiltIn).unwrap();
    for text in [
        "",
        "ok",
        "hoi",
        "ik heb een klinetje met blauwe plekkn op zn arm wa moek doen",
        "wattis stab drie vande meltkode",
        "Fatima Yılmaz en Łukasz Kowalski, Ayşe Öztürk",
        "mevrouw zegt steeds 'ich habe Angst' wat betekent dat",
        "hij zei inshallah en schold haar uit voor orospu",
        "the client only speaks Papiamento, mi tin miedu she said",
        "da kinderke hee blauw plekke en durf nie no huus",
        "Ik bin bang foar myn heit, hy slacht my",
        "zunne kleine wor thuis geslage wa motte we doen",
        "мама heeft haar geslagen, wat nu?",
        "😭😭😭😭 hij slaat mij",
        "𝐡𝐞𝐥𝐩 𝐡𝐢𝐣 𝐬𝐥𝐚𝐚𝐭 𝐦𝐢𝐣",
        "my husbnd hits mee evry nite waht can i do",
        "qwerty asdf zxcv hjkl",
    ] {
        assert!(!content.model().understand(text, Locale::Nl).foreign, "{text}");
    }
}
