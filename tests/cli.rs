//! The program itself, as other programs call it: commands, exit codes, JSON, and input nobody would wish for.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::format_push_string,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

#[path = "support/small.rs"]
mod small;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A token that must turn up nowhere.
const TOKEN: &str = "MTk4NjIyNDgzNDcxOTI1MjQ4.geheim.ZnCjm1XVW7vRze4b7Cq4se7kKWs";
const QUESTIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/questions.jsonl");
const MORE_QUESTIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/questions-more.jsonl");

/// What a run ended with.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    /// One JSON object a line.
    fn objects(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meldwijzer"));
    command.args(arguments);
    for name in [
        "DISCORD_TOKEN",
        "DISCORD_TOKEN_FILE",
        "MELDWIJZER_LOCALE",
        "MELDWIJZER_CONTENT",
        "MELDWIJZER_DISCORD_PROXY",
        "MELDWIJZER_DISCORD_MESSAGE_CONTENT",
        "DATABASE_URL",
        "RUST_LOG",
        "RUST_BACKTRACE",
    ] {
        command.env_remove(name);
    }
    // wherever a run would go by mistake, it stays on this machine
    command.env("MELDWIJZER_DISCORD_PROXY", "http://127.0.0.1:9");
    // and the data of whoever runs the tests are left alone
    command.env("XDG_DATA_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/data"));
    command
}

fn finish(mut command: Command, input: &[u8]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let ran = Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    };
    for trace in ["panicked at", "RUST_BACKTRACE", "stack backtrace", "Error {"] {
        assert!(!ran.err.contains(trace) && !ran.out.contains(trace), "{trace}: {ran:?}");
    }
    ran
}

fn run(arguments: &[&str], input: &[u8]) -> Ran {
    finish(command(arguments), input)
}

/// `ask --json` on this input.
fn ask(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let ran = run(&[&["ask", "--json"], arguments].concat(), input);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    ran.objects()
}

#[test]
fn without_arguments_it_chats_after_one_line_about_discord() {
    let ran = run(&[], "hoi\nWat vraag ik aan een kind?\n".as_bytes());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    assert!(ran.err.contains("DISCORD_TOKEN"), "{}", ran.err);
    assert!(ran.out.contains("112") && ran.out.contains("Praten met een kind") && ran.out.contains("Tot ziens"), "{}", ran.out);
    let chat = run(&["chat", "--locale", "en"], b"");
    assert_eq!((chat.code, chat.err.as_str()), (Some(0), ""), "{chat:?}");
    assert!(chat.out.contains("without names") && chat.out.contains("112"), "{}", chat.out);
}

#[test]
fn ask_answers_text_and_lines() {
    let ran = run(&["ask", "wat", "vraag", "ik", "aan", "een", "kind?"], b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains("Praten met een kind") && ran.out.contains("0800-2000"), "{}", ran.out);
    let lines = run(&["ask"], "wat vraag ik aan een kind?\n\nWat zijn de vijf stappen van de meldcode?".as_bytes());
    assert_eq!((lines.code, lines.err.as_str()), (Some(0), ""));
    let (child, steps) = (lines.out.find("Praten met een kind").unwrap(), lines.out.find("De meldcode in het kort").unwrap());
    assert!(child < steps, "one answer a line, in the order of the input: {}", lines.out);
}

#[test]
fn json_has_the_fields_of_the_contract() {
    let fields = [
        "text",
        "locale",
        "intent",
        "confidence",
        "intents",
        "alternatives",
        "emergency",
        "personal_data",
        "place",
        "keywords",
        "reply",
        "detail",
    ];
    let questions = [
        "wat vraag ik aan een kind?",
        "Hoe is het weer morgen?",
        "hij slaat haar nu met een mes",
        "112",
        "Welk Veilig Thuis hoort bij Almere?",
        "nummer van Veilig Thuis in Bergen",
        "What do I ask a child?",
        "...",
    ];
    let answers = ask(&[], questions.join("\n").as_bytes());
    assert_eq!(answers.len(), questions.len());
    for (question, answer) in questions.iter().zip(&answers) {
        let object = answer.as_object().unwrap();
        assert_eq!(object.keys().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(fields), "{question}");
        assert_eq!(object["text"], **question);
        assert!(["nl", "en"].contains(&object["locale"].as_str().unwrap()));
        let intents: Vec<&str> = object["intents"].as_array().unwrap().iter().map(|i| i.as_str().unwrap()).collect();
        assert_eq!(object["intent"].as_str(), intents.first().copied(), "{question}");
        assert!(intents.len() <= 2, "{question}: {intents:?}");
        assert!((0.0..=1.0).contains(&object["confidence"].as_f64().unwrap()));
        let alternatives = object["alternatives"].as_array().unwrap();
        assert!(alternatives.len() <= 4);
        let scores: Vec<f64> = alternatives.iter().map(|a| a["confidence"].as_f64().unwrap()).collect();
        assert!(scores.is_sorted_by(|a, b| a >= b), "{question}: {scores:?}");
        assert!(alternatives.iter().all(|a| a.as_object().unwrap().len() == 2 && !intents.contains(&a["id"].as_str().unwrap())));
        assert!(object["emergency"].is_boolean() && object["personal_data"].is_array() && object["keywords"].is_array());
        assert!(object["place"].is_null() || object["place"].is_string());
        assert!(!object["reply"].as_str().unwrap().trim().is_empty() && object["detail"].is_string());
    }
    let first_line = |answer: &Value| answer["reply"].as_str().unwrap().lines().next().unwrap().to_owned();
    assert_eq!(answers[0]["intent"], "ask-child");
    assert_eq!((&answers[1]["intent"], answers[1]["intents"].as_array().unwrap().len()), (&Value::Null, 0));
    assert_eq!((&answers[2]["intent"], &answers[2]["emergency"]), (&Value::from("emergency"), &Value::from(true)));
    assert_eq!((&answers[3]["intent"], &answers[3]["emergency"]), (&Value::from("emergency"), &Value::from(false)));
    assert!(first_line(&answers[2]).contains("112") && first_line(&answers[3]).contains("112"));
    assert_eq!(answers[4]["place"], "Almere");
    assert_eq!((&answers[5]["place"], &answers[5]["intent"]), (&Value::Null, &Value::from("contact-veilig-thuis")));
    assert!(answers[5]["reply"].as_str().unwrap().contains("Bergen (L.)") && answers[5]["reply"].as_str().unwrap().contains("0800-2000"));
    assert_eq!((&answers[6]["locale"], &answers[6]["intent"]), (&Value::from("en"), &Value::from("ask-child")));
    assert_eq!(answers[7]["intent"], Value::Null);
}

#[test]
fn lines_are_independent_unless_they_are_a_conversation() {
    let input = b"What do I ask a child?\n112\n\n112\n";
    let locales = |answers: Vec<Value>| answers.iter().map(|a| a["locale"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(locales(ask(&[], input)), ["en", "nl", "nl"], "a blank line gives no object, and lines know nothing of each other");
    assert_eq!(locales(ask(&["--conversation"], input)), ["en", "en", "nl"], "an empty line starts a new conversation");
    assert_eq!(locales(ask(&["--conversation", "--locale", "en"], b"Wat vraag ik aan een kind?\n112\n  \n112\n")), ["nl", "nl", "en"]);
}

#[test]
fn input_that_is_hardly_text_is_answered_all_the_same() {
    let cases: &[(&[u8], &[&str])] = &[
        (b"", &[]),
        (b"\n\r\n  \n\t\n", &[]),
        (b"hoi\r\nbedankt\r\n", &["hoi", "bedankt"]),
        (b"bedankt", &["bedankt"]),
        (b"hoi \xff\xfe daar\n", &["hoi \u{fffd}\u{fffd} daar"]),
        (b"\xed\xa0\xbd\n", &["\u{fffd}\u{fffd}\u{fffd}"]),
        (b"hoi\0bot\x07\x1b[31m\n", &["hoi\0bot\u{7}\u{1b}[31m"]),
        ("👋🏽👨‍👩‍👧🇳🇱\n".as_bytes(), &["👋🏽👨‍👩‍👧🇳🇱"]),
        ("e\u{301}e\u{301}n kind \u{202e}dnik\n".as_bytes(), &["e\u{301}e\u{301}n kind \u{202e}dnik"]),
        (b"\"}{\\\n<@123> ${x} { $y } %s\n", &["\"}{\\", "<@123> ${x} { $y } %s"]),
    ];
    for (input, texts) in cases {
        let answers = ask(&[], input);
        assert_eq!(answers.iter().map(|a| a["text"].as_str().unwrap()).collect::<Vec<_>>(), *texts, "{input:?}");
        for answer in answers {
            let reply = answer["reply"].as_str().unwrap();
            assert!(!reply.trim().is_empty() && !reply.contains(['\0', '\u{7}', '\u{1b}', '\u{fffd}']), "{input:?}: {reply}");
        }
    }
}

#[test]
fn a_message_of_a_hundred_thousand_characters_is_answered() {
    let words = "het kind heeft een blauwe plek en ik weet niet wat ik moet doen ".repeat(1_600);
    let input = format!("{words}\n{}\n{}\nhoi\n", "a".repeat(100_000), "🙂".repeat(100_000));
    let answers = ask(&[], input.as_bytes());
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["text"], words);
    assert_eq!(answers[3]["intent"], "greeting");
    assert!(answers.iter().all(|a| a["reply"].as_str().unwrap().chars().count() < 4_000));
}

#[test]
fn exit_codes_tell_what_happened() {
    let cases: &[(&[&str], i32, &str)] = &[
        (&["--help"], 0, "eval"),
        (&["--version"], 0, "0."),
        (&["explain", "wat vraag ik aan een kind?"], 0, "ask-child"),
        (&["ask", "--onzin", "hoi"], 2, "--onzin"),
        (&["ask", "--locale", "fr", "hoi"], 2, "nl or en"),
        (&["onzin"], 2, "onzin"),
        (&["eval"], 2, "FILE"),
        (&["eval", "/nergens/vragen.jsonl"], 1, "/nergens/vragen.jsonl"),
        (&["serve"], 1, "DISCORD_TOKEN"),
    ];
    for (arguments, code, said) in cases {
        let ran = run(arguments, b"");
        assert_eq!(ran.code, Some(*code), "{arguments:?}: {ran:?}");
        let place = if *code == 0 { &ran.out } else { &ran.err };
        assert!(place.contains(said), "{arguments:?}: {said:?} is not in {place}");
    }
}

#[test]
fn check_finds_the_built_in_content_clean() {
    let ran = run(&["check"], b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    assert!(ran.out.lines().last().unwrap().starts_with("0 errors"), "{}", ran.out);
}

#[test]
fn a_content_folder_that_does_not_exist_is_named_and_nothing_else() {
    for arguments in
        [&["--content", "/nergens/inhoud", "ask", "hoi"][..], &["--content", "/nergens/inhoud", "check"], &["--content", "/nergens/inhoud"]]
    {
        let ran = run(arguments, b"");
        assert_eq!(ran.code, Some(1), "{arguments:?}");
        let said = format!("{}{}", ran.out, ran.err);
        assert!(said.contains("/nergens/inhoud") && said.contains("does not exist"), "{arguments:?}: {said}");
        assert!(
            !said.contains("/nergens/inhoud/nergens/inhoud") && !said.contains("inhoud//nergens"),
            "{arguments:?}: the path stands twice: {said}"
        );
        assert!(said.lines().count() <= 4, "{arguments:?}: {} lines where one says it all: {said}", said.lines().count());
    }
}

/// A copy of the small content with one text replaced.
fn broken(path: &str, from: &str, to: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut texts = small::texts();
    let text = texts.get_mut(path).unwrap();
    assert!(text.contains(from), "{path} holds no {from:?}");
    *text = text.replacen(from, to, 1);
    small::write(&texts, folder.path());
    folder
}

fn line_of(folder: &Path, path: &str, needle: &str) -> usize {
    std::fs::read_to_string(folder.join(path)).unwrap().lines().position(|l| l.contains(needle)).unwrap() + 1
}

#[test]
fn broken_content_stops_every_command_and_names_file_and_line() {
    let core = "    .core =\n        Dit is het antwoord over thanks.\n";
    for (path, from, to, needle) in [
        ("intents/thanks.toml", "danger = false", "danger = ja", Some("danger = ja")),
        ("intents/thanks.toml", "danger = false", "gevaar = false", Some("gevaar")),
        ("locales/nl/bot.ftl", core, "zomaar een regel\n", Some("zomaar")),
        ("locales/nl/bot.ftl", core, "", None),
        ("contacts/regions.toml", "[[region]]", "[[region]", Some("[[region]")),
    ] {
        let folder = broken(path, from, to);
        let line = needle.map_or(1, |needle| line_of(folder.path(), path, needle));
        let place = format!("{path}:{line}: error");
        for arguments in [&["ask", "hoi"][..], &["serve"], &[], &["check"]] {
            let mut command = command(arguments);
            command.env("MELDWIJZER_CONTENT", folder.path()).env("DISCORD_TOKEN", TOKEN);
            let ran = finish(command, b"");
            assert_eq!(ran.code, Some(1), "{arguments:?}: {ran:?}");
            let said = if arguments == ["check"] { &ran.out } else { &ran.err };
            assert!(said.contains(&place), "{arguments:?}: {place:?} is not in {said}");
            assert!(!said.contains(TOKEN));
        }
    }
}

#[test]
fn check_of_a_folder_tells_advice_apart_from_errors() {
    let folder = tempfile::tempdir().unwrap();
    small::write(&small::texts(), folder.path());
    let content = folder.path().to_str().unwrap();
    let ran = run(&["--content", content, "check"], b"");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.out.contains(&format!("{content}/intents/thanks.toml:")), "{}", ran.out);
    assert_eq!(run(&["check", "--strict", "--content", content], b"").code, Some(1));
    let review = run(&["check", "--review", "--content", content], b"");
    assert_eq!(review.code, Some(0));
    assert!(review.out.contains("never-say") && review.out.contains("aandachtsfunctionaris"), "{}", review.out);
}

#[test]
fn check_prints_a_table_and_lists_what_decides_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut texts = small::texts();
    let thanks = texts.get_mut("intents/thanks.toml").unwrap();
    *thanks = thanks.replacen("phrases = [\"thanks zelf\"]", "phrases = [\"thanks zelf\", \"privacy\"]", 1);
    *thanks = thanks.replacen("words = [\"thanks\"]", "words = [\"thanks\", \"kwibus\"]", 1);
    small::write(&texts, folder.path());
    let content = folder.path().to_str().unwrap();
    let table = run(&["check", "--table", "--content", content], b"");
    assert_eq!((table.code, table.err.as_str()), (Some(0), ""), "{}", table.out);
    let mut rows = table.out.lines();
    let header: Vec<&str> = rows.next().unwrap().split('\t').collect();
    assert_eq!(header, ["topic", "other", "examples", "answered", "answered_percent", "close", "phrases"]);
    let rows: Vec<Vec<&str>> = rows.map(|row| row.split('\t').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == header.len() && row[2..].iter().all(|cell| cell.parse::<f32>().is_ok())), "{}", table.out);
    assert!(rows.iter().any(|row| row[..2] == ["privacy", "thanks"]), "{}", table.out);
    let place = format!("{content}/intents/thanks.toml:{}: advice [unused-word]", line_of(folder.path(), "intents/thanks.toml", "kwibus"));
    let short = run(&["check", "--content", content], b"");
    assert!(short.out.contains(&place) && short.out.contains("--unused"), "{}", short.out);
    let all = run(&["check", "--unused", "--content", content], b"");
    assert_eq!(all.code, Some(0));
    assert!(all.out.contains(&format!("{place}: \"kwibus\"")) && !all.out.contains("--unused"), "{}", all.out);
}

#[test]
fn explain_says_in_plain_words_what_happened_and_what_to_do() {
    let explain = |arguments: &[&str]| {
        let ran = run(&[&["explain"], arguments].concat(), b"");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
        assert!(!ran.out.contains("explain-"), "a text is missing: {}", ran.out);
        assert!(ran.out.lines().all(|line| line.chars().count() < 200), "a line is long: {}", ran.out);
        ran.out
    };
    let holds = |text: &str, parts: &[&str]| {
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in {text}");
        }
    };
    let child = explain(&["--topic", "disclosure", "wat vraag ik aan een kind?"]);
    holds(&child, &["kind: bekend; woordgroep @kind", "Antwoord over: ask-child (Praten met een kind)", "Waarom niet een ander?"]);
    let why_not = child.split("Waarom niet een ander?").nth(1).unwrap().lines().nth(1).unwrap();
    holds(why_not, &["disclosure", "ask-child"]);
    holds(&child, &["Bedoel je disclosure (Iemand vertelt het mij)? Schrijf in disclosure.toml een voorbeeld met: "]);
    let english = explain(&["--locale", "en", "wat vraag ik aan een kind?"]);
    holds(&english, &["Language: Dutch", "An answer about: ask-child (Talking with a child)", "Why not another?", "What can you do?"]);
    let danger = explain(&["Goedemorgen allemaal. Hij slaat haar nu met een mes."]);
    holds(&danger, &["Ja, zo lijkt het", "\"hij slaat haar nu met een mes\"", "Gevaar gaat voor alles.", "_calm.toml"]);
    let unknown = explain(&["wat doe ik met een kwibus en een zwoerdlap"]);
    holds(&unknown, &["kwibus: onbekend", "Geen woordgroep en geen voorbeeld kent: kwibus", "_words.nl.toml"]);
    let outside = explain(&["Hoe is het weer morgen?"]);
    holds(&outside, &["Geen antwoord", "Dat geen onderwerp past", "_none.toml", "Schrijf bij dat onderwerp voorbeelden met: weer, morgen"]);
    holds(&explain(&["..."]), &["Er staan geen woorden in."]);
    holds(
        &explain(&["--topic", "ask-child", "wat vraag ik aan een kind?"]),
        &["ask-child (Praten met een kind) is al het beste onderwerp."],
    );
    let nobody = run(&["explain", "--topic", "nergens", "hoi"], b"");
    assert!(nobody.code == Some(1) && nobody.err.contains("nergens"), "{nobody:?}");
}

#[test]
fn explain_repeats_no_personal_data() {
    let ran = run(&["explain", "Mijn leerling Jan de Vries uit Almere, bel 06-12345678, wat vraag ik hem?"], b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    for part in ["vries", "Vries", "12345678", "almere", "Almere"] {
        assert!(!ran.out.contains(part), "{part:?} is repeated: {}", ran.out);
    }
    for part in ["persoonsgegevens in (", "een naam", "een telefoonnummer", "Er staat een plaats in."] {
        assert!(ran.out.contains(part), "{part:?} is not in {}", ran.out);
    }
}

#[test]
fn eval_meets_what_was_promised() {
    let ran = run(&["eval", "--json", QUESTIONS, MORE_QUESTIONS], b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let files = ran.objects();
    assert_eq!(files.len(), 2);
    let [all, more] = &files[..] else { panic!() };
    let figure = |file: &Value, path: &str| file.pointer(path).and_then(Value::as_f64).unwrap_or_else(|| panic!("no {path} in {file}"));
    for key in [
        "n",
        "top1",
        "top3",
        "language",
        "oos_accepted",
        "in_scope_no_threshold",
        "balanced",
        "emergency",
        "us_per_message",
        "per_topic",
        "confusions",
    ] {
        assert!(all.get(key).is_some(), "no {key}");
    }
    for path in ["/balanced/threshold", "/balanced/in_scope", "/balanced/out_of_scope", "/us_per_message/p50", "/us_per_message/p99"] {
        figure(all, path);
    }
    let mut low = Vec::new();
    let mut at_least = |name: &str, value: f64, least: f64| {
        if value < least {
            low.push(format!("{name}: {value:.3}, at least {least}"));
        }
    };
    at_least("top1", figure(all, "/top1"), 0.75);
    at_least("out of scope refused", 1.0 - figure(all, "/oos_accepted"), 0.90);
    at_least("language", figure(all, "/language"), 0.98);
    at_least("emergency recall", figure(all, "/emergency/recall"), 1.0);
    at_least("emergency recall, more", figure(more, "/emergency/recall"), 1.0);
    let topics = all["per_topic"].as_object().unwrap();
    let reached = topics.values().filter(|t| t["top1"].as_f64().unwrap() > 0.0).count();
    assert_eq!(topics.len(), 61);
    at_least("topics reached", reached as f64, 58.0);
    assert!(low.is_empty(), "{}", low.join("\n"));
}

#[test]
fn eval_names_a_broken_line_and_measures_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vragen.jsonl");
    let lines = [
        r#"{"lang": "nl", "text": "hoi", "intent": "greeting"}"#,
        r#"{"lang": "nl", "text": "#,
        r#"{"lang": "nl", "text": "bedankt!", "intent": "thanks"}"#,
    ];
    std::fs::write(&file, lines.join("\n")).unwrap();
    let ran = run(&["eval", "--json", file.to_str().unwrap()], b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("vragen.jsonl:2"), "{}", ran.err);
    assert_eq!((&ran.objects()[0]["n"], &ran.objects()[0]["top1"]), (&Value::from(2), &Value::from(1.0)));
}

#[test]
fn the_token_is_never_printed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, TOKEN).unwrap();
    for (name, value) in [("DISCORD_TOKEN", TOKEN), ("DISCORD_TOKEN_FILE", file.to_str().unwrap())] {
        for arguments in [&["serve"][..], &[]] {
            let mut command = command(arguments);
            command.env(name, value).env("RUST_LOG", "trace,serenity=trace");
            let ran = finish(command, b"");
            assert_eq!(ran.code, Some(1), "nothing listens there: {ran:?}");
            assert!(!ran.err.trim().is_empty() && !ran.err.contains("geheim") && ran.out.is_empty(), "{ran:?}");
        }
    }
    let mut command = command(&["serve"]);
    command.env("DISCORD_TOKEN_FILE", "/nergens/token");
    let ran = finish(command, b"");
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("/nergens/token"), "{}", ran.err);
    assert_eq!(ran.err.matches("os error 2").count(), 1, "the reason stands there twice: {}", ran.err);
}

#[test]
fn only_serve_opens_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let questions = folder.path().join("vragen.jsonl");
    std::fs::write(&questions, r#"{"lang": "nl", "text": "bedankt!", "intent": "thanks"}"#).unwrap();
    let data = folder.path().join("data");
    let with = |arguments: &[&str], url: Option<&str>| {
        let mut command = command(arguments);
        command.env("DISCORD_TOKEN", TOKEN).env("XDG_DATA_HOME", &data).env("DATABASE_URL", url.unwrap_or_default());
        finish(command, b"")
    };
    let wrong = "postgres://ik:geheim@127.0.0.1:1/db?password=geheim";
    for arguments in [&["chat"][..], &["ask", "hoi"], &["check"], &["eval", questions.to_str().unwrap()], &["explain", "hoi"]] {
        for url in [None, Some(wrong)] {
            let ran = with(arguments, url);
            assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
            assert!(!data.exists(), "{arguments:?} made {}", data.display());
        }
    }
    // without a command and with a token it serves; nothing listens where it would connect
    let ran = with(&[], None);
    assert!(ran.code == Some(1) && ran.err.contains("Discord"), "{ran:?}");
    let file = data.join("meldwijzer/meldwijzer.sqlite");
    #[cfg(unix)]
    for (path, mode) in [(file.as_path(), 0o600), (file.parent().unwrap(), 0o700)] {
        let found = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(path).unwrap().permissions()) & 0o777;
        assert_eq!(found, mode, "{}", path.display());
    }
    std::fs::write(&file, "dit is geen database").unwrap();
    for (url, said) in [
        (None, "no SQLite database"),
        (Some("sqlite:"), "names no file"),
        (Some("mysql://ik:geheim@127.0.0.1/db"), "write sqlite:PATH or postgres://"),
        (Some("postgres://ik:ge/heim@127.0.0.1/db"), "%40"),
        (Some("postgres://ik:geheim@127.0.0.1:1/db?geheim=geheim"), "could not open the database"),
    ] {
        let ran = with(&["serve"], url);
        assert_eq!(ran.code, Some(1), "{url:?}: {ran:?}");
        let last = ran.err.lines().last().unwrap();
        assert!(last.starts_with("meldwijzer: ") && last.contains(said), "{url:?}: {ran:?}");
        assert!(!ran.err.contains("geheim") && !ran.err.contains("heim@"), "{url:?}: {ran:?}");
    }
}

#[test]
fn meldwijzer_locale_decides_where_nothing_else_does() {
    let with = |locale: &str, arguments: &[&str], input: &[u8]| {
        let mut command = command(arguments);
        command.env("MELDWIJZER_LOCALE", locale);
        finish(command, input)
    };
    assert_eq!(with("en", &["ask", "--json", "112"], b"").objects()[0]["locale"], "en");
    assert_eq!(with("en", &["ask", "--json", "wat vraag ik aan een kind?"], b"").objects()[0]["locale"], "nl", "words win");
    assert_eq!(with("en", &["ask", "--json", "--locale", "nl", "112"], b"").objects()[0]["locale"], "nl", "a flag wins");
    assert!(with("en", &[], b"").out.contains("without names"));
    for arguments in [&["ask", "hoi"][..], &["chat"], &[]] {
        let ran = with("fr", arguments, b"");
        assert!([Some(1), Some(2)].contains(&ran.code), "{arguments:?}: {ran:?}");
        assert!(ran.err.contains("nl or en"), "{arguments:?}: {}", ran.err);
        assert_eq!(ran.err.matches("unknown language").count(), 1, "{arguments:?}: the reason stands there twice: {}", ran.err);
    }
}

#[test]
fn nobody_has_to_read_to_the_end() {
    for arguments in [&["ask"][..], &["ask", "--json"], &["chat"], &["explain", "wat vraag ik aan een kind?"]] {
        let mut child = command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            // fails when the program has ended, as it should
            for _ in 0..2_000 {
                if stdin.write_all(b"wat vraag ik aan een kind?\n").is_err() {
                    break;
                }
            }
        });
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        assert!(!first.is_empty());
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""), "{arguments:?}");
    }
}
