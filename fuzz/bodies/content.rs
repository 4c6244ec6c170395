//! Any files of a content folder through the loaders and the checks: what is broken is told with its file and line.
//!
//! An input is a list of files, each below a line that names it. `=== path` is a file of a folder that holds nothing
//! else: a tiny model is learned from it. `+++ path` in any of these lines puts all files in place of those of a
//! small content that is sound: then every rule has something to look at.

#[path = "../../tests/support/small.rs"]
#[allow(dead_code, reason = "nothing is written to a folder here")]
pub mod small;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use meldwijzer::content::check::{check, missing_texts, unfit};
use meldwijzer::content::source::FOLDERS;
use meldwijzer::content::stored::model_spec;
use meldwijzer::content::topics::Intents;
use meldwijzer::content::{Contacts, Files, Finding, Part, Replies, Severity, contract, replies};
use meldwijzer::message::Locale;
use meldwijzer::understanding::{Compiled, Model};

/// Of the small content one group of topics: with all of them an input would take a quarter of a second.
static SMALL: LazyLock<small::Texts> = LazyLock::new(|| {
    let mut texts = small::texts();
    let group = |path: &str| path.strip_prefix("intents/").and_then(|name| contract::group_of(name.strip_suffix(".toml")?));
    texts.retain(|path, _| match group(path) {
        Some(group) => group == "bot" || path == "intents/emergency.toml",
        None => !path.starts_with("locales/") || path.ends_with("/bot.ftl"),
    });
    texts
});

/// One input.
pub fn run(data: &[u8]) {
    let Some((given, alone)) = split(data) else { return };
    if let Some((path, bytes)) = given.iter().find(|(_, bytes)| std::str::from_utf8(bytes).is_err()) {
        return is_no_text(path, bytes);
    }
    let mut texts = if alone { small::Texts::new() } else { SMALL.clone() };
    texts.extend(given.iter().map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned())));
    let files = Files::from_texts(texts.clone());

    let mut findings = Vec::new();
    let intents = Intents::load(&files, &mut findings);
    let contacts = Contacts::load(&files, &mut findings);
    let replies = Replies::load(&files, &contacts, &mut findings);
    for path in given.keys() {
        is_told_when_broken(path, &texts[path], &findings);
    }
    let topics: Vec<_> = intents.topics.iter().map(|file| file.topic.clone()).collect();
    missing_texts(&topics, &replies, &mut findings);
    for finding in &findings {
        is_useful(finding, &texts);
    }
    are_said(&replies);
    // without all topics nothing is learned here: these are the rules for words, numbers and texts
    let checked = check(&files, "2026-11-22".parse().expect("a day"));
    for finding in &checked.findings {
        is_useful(finding, &texts);
    }
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
        assert!(checked.findings.contains(finding), "the loader says what the check does not: {finding:?}");
    }
    if alone {
        learns(&intents, &contacts);
    } else {
        // what keeps an answer from being given is told to editors too, in the same words
        for finding in unfit(&files) {
            assert!(checked.findings.contains(&finding), "loading says what the check does not: {finding:?}");
        }
    }
}

/// The files of an input by path, and whether they stand alone.
fn split(data: &[u8]) -> Option<(BTreeMap<String, Vec<u8>>, bool)> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut alone = true;
    let mut path = None;
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        if let Some(name) = line.strip_prefix(b"=== ").or(line.strip_prefix(b"+++ ")) {
            alone &= line.starts_with(b"=");
            let name = String::from_utf8_lossy(name).trim().to_owned();
            // as a folder gives them
            let known = FOLDERS.iter().any(|folder| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
            path = (known && [".toml", ".ftl"].iter().any(|end| name.ends_with(end))).then_some(name);
            files.extend(path.iter().filter(|path| !files.contains_key(*path)).map(|path| (path.clone(), Vec::new())).collect::<Vec<_>>());
        } else if let Some(text) = path.as_ref().and_then(|path| files.get_mut(path)) {
            text.extend_from_slice(line);
        }
    }
    (!files.is_empty()).then_some((files, alone))
}

/// A file that is no text is told with the line where it goes wrong. The only case that needs a real folder.
fn is_no_text(path: &str, bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = if path.starts_with("intents/") { "intents/help.toml" } else { "locales/nl/bot.ftl" };
    for name in FOLDERS {
        std::fs::create_dir_all(folder.path().join(name).join("nl")).expect("a folder");
    }
    std::fs::write(folder.path().join(path), bytes).expect("a file");
    let (files, findings) = Files::read(folder.path());
    assert!(files.is_empty() && findings.len() == 1, "{findings:?}");
    let lines = bytes.split(|byte| *byte == b'\n');
    // UTF-8 never has the byte of a line break inside a character, so each line can be judged alone
    let broken = lines.zip(1..).find(|(line, _)| std::str::from_utf8(line).is_err()).map(|(_, number)| number);
    assert_eq!((findings[0].file.as_str(), Some(findings[0].line)), (path, broken), "{findings:?}");
}

fn is_told_when_broken(path: &str, text: &str, findings: &[Finding]) {
    let known = |group: &str| Locale::ALL.into_iter().flat_map(replies::paths).any(|known| known == group);
    let words = path.strip_prefix("intents/").and_then(|name| name.strip_suffix(".toml"));
    let words =
        words.is_some_and(|name| contract::group_of(name).is_some() || name == "_none" || name == "_calm" || name.starts_with("_words."));
    let contacts = ["contacts/contacts.toml", "contacts/regions.toml"].contains(&path);
    let rule = if (words || contacts) && text.parse::<toml::Table>().is_err() {
        "toml"
    } else if known(path) && FluentResource::try_new(text.to_owned()).is_err() {
        "fluent"
    } else {
        return;
    };
    let told = findings.iter().find(|finding| finding.rule == rule && finding.file == path);
    let told = told.unwrap_or_else(|| panic!("{path} is broken and nobody says so: {findings:?}"));
    assert!(told.severity == Severity::Error && told.line >= 1, "no line: {told:?}");
}

/// One line, with a place that can be found, what is wrong and what to do.
fn is_useful(finding: &Finding, texts: &small::Texts) {
    assert!(!finding.file.is_empty() && !finding.what.is_empty() && !finding.help.is_empty(), "{finding:?}");
    let lines = texts.get(&finding.file).map_or(0, |text| text.split('\n').count());
    assert!(finding.line <= lines, "there is no line {}: {finding:?}", finding.line);
    let shown = finding.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
    let place = format!("{}:{}: ", finding.file, finding.line.max(1));
    assert!(shown.starts_with(&place) || finding.file.contains(char::is_control), "{shown:?}");
}

/// Every text can be asked for, sound or not.
fn are_said(replies: &Replies) {
    for locale in Locale::ALL {
        for (id, _) in contract::TOPICS {
            for part in [Part::Title, Part::Core, Part::Detail] {
                let said = replies.topic(id, part, locale);
                assert_eq!(said, replies.topic(id, part, locale), "twice the same");
            }
        }
        assert!(!replies.line("danger-line", locale, &[]).is_empty() || replies.has("danger-line", locale));
    }
}

/// A model of whatever there is answers its own examples, the same way twice.
fn learns(intents: &Intents, contacts: &Contacts) {
    let spec = model_spec(intents, contacts);
    let Ok(compiled) = Compiled::build(&spec) else { return };
    let model = Model::new(compiled).expect("patterns that compile");
    let labelled = spec.acute.iter().chain(&spec.calm).chain(&spec.out_of_scope).map(|labelled| labelled.text.as_str());
    let examples = spec.topics.iter().flat_map(|topic| &topic.words).flat_map(|words| &words.examples).map(String::as_str);
    for text in labelled.chain(examples).take(8).chain(["", "hij slaat haar nu"]) {
        let understood = model.understand(text, Locale::Nl);
        for share in [understood.confidence, understood.in_scope, understood.danger] {
            assert!((0.0..=1.0).contains(&share), "{text:?}: {understood:?}");
        }
        let explained = model.explain(text, Locale::Nl, None);
        assert_eq!(format!("{:?}", explained.understood), format!("{understood:?}"), "twice the same");
    }
}
