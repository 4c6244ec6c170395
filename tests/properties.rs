//! What holds for every message, whatever somebody types.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test that panics is a test that fails"
)]

use std::sync::LazyLock;

use meldwijzer::assistant::{Assistant, Turn};
use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;
use meldwijzer::rendering::plain;
use meldwijzer::understanding::{Alarm, Meant, Understanding};
use proptest::prelude::*;
use proptest::sample::select;

static ASSISTANT: LazyLock<Assistant> = LazyLock::new(|| Assistant::new(Content::load(&Source::BuiltIn).unwrap()));

/// Questions with one clear topic, in both languages.
const CLEAR: &[&str] = &[
    "wat vraag ik aan een kind?",
    "wat zijn de vijf stappen van de meldcode?",
    "is de meldcode verplicht?",
    "wat is de kindcheck?",
    "heb ik toestemming nodig om te melden?",
    "wat doet veilig thuis na een melding?",
    "welke signalen zie ik bij ouderenmishandeling?",
    "mijn man slaat mij",
    "wat is handle with care?",
    "hoi",
    "what do i ask a child?",
    "is the meldcode mandatory?",
    "what is the kindcheck?",
    "my husband hits me",
    "what are the signs of elder abuse?",
];

/// Somebody is in danger now.
const ACUTE: &[&str] = &[
    "hij slaat haar nu",
    "hij staat hier met een mes",
    "ze bloedt heel erg en hij slaat door",
    "hij knijpt haar keel dicht, wat moet ik doen",
    "cliënte appt: hij heeft een pistool gepakt",
    "vader slaat het kind nu in de gang",
    "he is hitting her right now",
    "there is a man with a knife in the house right now",
    "my pupil just texted that dad is beating mum right now",
    "she is bleeding and he will not stop",
];

/// Sentences that say nothing of danger, and take none away.
const HARMLESS: &[&str] = &[
    "Hallo allemaal.",
    "Ik werk op een basisschool.",
    "Het regent vandaag.",
    "Kan iemand meekijken?",
    "Ik zit op kantoor.",
    "Alvast bedankt.",
    "Ik heb een vraag.",
    "Hello everyone.",
    "I work at a school.",
    "Can somebody help?",
    "Thanks in advance.",
];

/// Personal data, each with a piece of it that must turn up nowhere.
const PERSONAL: &[(&str, &str)] = &[
    ("bsn 123456782", "123456782"),
    ("telefoon 06-12345678", "12345678"),
    ("haar nummer is 06 87 65 43 21", "87 65"),
    ("mail sanne.verhoeven@voorbeeld.nl", "sanne"),
    ("ze woont Kerkstraat 12, 1234 AB", "1234 AB"),
    ("rekening NL91ABNA0417164300", "ABNA0417164300"),
    ("het gaat om Sanne Verhoeven", "Verhoeven"),
    ("geboren op 4 mei 2012", "2012"),
];

fn turn(text: &str, locale: Locale) -> Turn {
    ASSISTANT.turn(text, locale)
}

fn understand(text: &str) -> Understanding {
    ASSISTANT.content().model().understand(text, Locale::Nl)
}

fn first_topic(understood: &Understanding) -> Option<String> {
    match &understood.meant {
        Meant::Topics(topics) => topics.first().cloned(),
        _ => None,
    }
}

/// Characters and syntax that trip programs up.
const AWKWARD: &[&str] = &[
    "",
    "\0",
    "\u{feff}",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "ﬁ",
    "👨‍👩‍👧",
    "\u{202e}",
    "漢字",
    "'s-Hertogenbosch",
    "{ $x }",
    "<@1>",
    "\r\n",
    "“",
    "ij",
];

/// Any text, and text made of what is awkward: marks, numbers, our own words, other scripts, pieces of syntax.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => select(CLEAR).prop_map(str::to_owned),
        3 => select(ACUTE).prop_map(str::to_owned),
        3 => select(PERSONAL).prop_map(|(text, _)| text.to_owned()),
        2 => any::<String>(),
        2 => "\\PC{0,40}",
        2 => "[0-9 .+@-]{1,30}",
        1 => select(AWKWARD).prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.join(" "))
}

fn locale() -> impl Strategy<Value = Locale> {
    select(&Locale::ALL[..])
}

fn space() -> impl Strategy<Value = String> {
    "[ \t\n\u{a0}\u{3000}]{0,6}"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_message_is_answered(text in any_text(), locale in locale()) {
        let turn = turn(&text, locale);
        let reply = plain(&turn.reply.blocks);
        prop_assert!(!reply.trim().is_empty());
        prop_assert_eq!(turn.reply.locale, turn.understanding.locale);
        for datum in &turn.understanding.personal_data {
            prop_assert!(text.is_char_boundary(datum.span.start) && text.is_char_boundary(datum.span.end), "{:?}", datum);
            prop_assert!(!text[datum.span.clone()].trim().is_empty(), "{:?}", datum);
        }
        let understood = &turn.understanding;
        prop_assert!((0.0..=1.0).contains(&understood.confidence) && (0.0..=1.0).contains(&understood.danger), "{:?}", understood);
        prop_assert!(understood.alternatives.len() <= 4);
        if let Meant::Topics(topics) = &understood.meant {
            prop_assert!((1..=2).contains(&topics.len()), "{:?}", topics);
            prop_assert!(topics.iter().all(|t| ASSISTANT.content().topic(t).is_some()));
        }
        if understood.alarm != Alarm::None {
            prop_assert!(reply.lines().next().unwrap().contains("112"), "{}", reply);
        }
        if understood.alarm == Alarm::Acute {
            prop_assert_eq!(first_topic(understood), Some("emergency".to_owned()));
        }
    }

    #[test]
    fn the_same_message_gets_the_same_answer(text in any_text(), locale in locale()) {
        prop_assert_eq!(turn(&text, locale).reply, turn(&text, locale).reply);
    }

    #[test]
    fn white_space_around_and_capitals_change_nothing(text in select(CLEAR), before in space(), after in space(), capitals in any::<bool>()) {
        let typed = if capitals { text.to_uppercase() } else { text.to_owned() };
        let (plain, changed) = (understand(text), understand(&format!("{before}{typed}{after}")));
        prop_assert!(first_topic(&plain).is_some(), "{} is no clear question", text);
        prop_assert_eq!(first_topic(&plain), first_topic(&changed));
        prop_assert_eq!((plain.locale, plain.alarm), (changed.locale, changed.alarm));
    }

    #[test]
    fn personal_data_never_come_back(question in select(CLEAR), (text, secret) in select(PERSONAL), first in any::<bool>(), locale in locale()) {
        let message = if first { format!("{text}, {question}") } else { format!("{question} {text}") };
        let turn = turn(&message, locale);
        let shown = format!("{} {}", plain(&turn.reply.blocks), plain(&turn.reply.detail)).to_lowercase();
        prop_assert!(!shown.contains(&secret.to_lowercase()), "{} comes back in: {}", secret, shown);
        let secret: String = secret.to_lowercase().split_whitespace().collect();
        for keyword in &turn.understanding.keywords {
            prop_assert!(!secret.contains(keyword.as_str()) || keyword.len() < 4, "{:?} gives {} away", keyword, secret);
        }
        prop_assert!(!turn.understanding.personal_data.is_empty(), "nothing was found in: {}", message);
    }
}

#[test]
fn danger_stays_danger_whatever_stands_around_it() {
    let around: Vec<&str> = [""].into_iter().chain(HARMLESS.iter().copied()).collect();
    let mut missed = Vec::new();
    let (mut asked, mut alone, mut silent) = (0, 0, 0);
    for text in ACUTE {
        for before in &around {
            for after in &around {
                let all = format!("{before} {text}. {after}").trim().to_owned();
                for all in [all.to_uppercase(), all] {
                    asked += 1;
                    let turn = turn(&all, Locale::Nl);
                    let first = plain(&turn.reply.blocks).lines().next().unwrap().to_owned();
                    if turn.understanding.alarm != Alarm::Acute || !first.contains("112") {
                        alone += usize::from(before.is_empty() || after.is_empty());
                        silent += usize::from(!plain(&turn.reply.blocks).contains("112"));
                        missed.push(format!("{:.2} {all}", turn.understanding.danger));
                    }
                }
            }
        }
    }
    let shown: Vec<&String> = missed.iter().take(20).collect();
    // What is not reached yet: half-sure sentences among several harmless ones, and Dutch danger between two English
    // sentences. These shares may only go down.
    assert!(
        missed.len() * 12 <= asked && alone * 100 <= asked && silent * 400 <= asked,
        "{} of {asked} messages of danger are missed, {alone} of them with one harmless sentence or none, {silent} without 112 in the reply: {shown:#?}",
        missed.len()
    );
}

#[test]
fn a_harmless_sentence_is_harmless() {
    for text in HARMLESS {
        assert_ne!(understand(text).alarm, Alarm::Acute, "{text}");
    }
}
