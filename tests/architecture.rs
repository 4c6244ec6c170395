//! The layout of `src/` as a test: who may import whom, where a crate may be named, and what every file has.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::too_many_lines,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

use std::fmt::Write;
use std::path::Path;

use regex::Regex;

/// A part of the crate, what of the crate it may import, and why.
struct Row {
    /// Module path of the part; the longest row that fits a file counts.
    part: &'static str,
    /// Module paths it may import. A path means everything below it; one that ends with `$` means only itself.
    may: &'static [&'static str],
    why: &'static str,
}

const ROWS: &[Row] = &[
    Row { part: "metrics", may: &[], why: "plain counts, for whoever fills or shows them" },
    Row { part: "message", may: &[], why: "plain data that everything else speaks: it depends on nothing" },
    Row {
        part: "understanding",
        may: &["message"],
        why: "what a person means is decided without files, texts or a platform, so that it can be tested and reasoned about alone",
    },
    Row {
        part: "content",
        may: &["message", "command::Suggestion$", "understanding"],
        why: "the authors' files become typed values and a model; what is answered with them is decided elsewhere",
    },
    Row { part: "answer", may: &["message", "understanding", "content::contract"], why: "decides with ids; words for people come later" },
    Row {
        part: "rendering",
        // the id of the one topic that opens with the alarm number itself
        may: &["message", "answer", "content", "understanding::EMERGENCY$"],
        why: "puts a decision into words and decides nothing itself",
    },
    Row { part: "command", may: &[], why: "plain data, as messages are" },
    Row { part: "sector", may: &[], why: "plain data, as messages are" },
    Row {
        part: "assistant",
        may: &["message", "command", "understanding", "content", "answer", "rendering", "platform::Handler$"],
        why: "runs the whole flow and is the handler that platforms are given; it knows no platform",
    },
    Row { part: "platform", may: &["message", "command", "rendering"], why: "the trait speaks of messages, commands and replies only" },
    Row {
        part: "platform::console",
        may: &["message", "command", "rendering", "platform"],
        why: "converts in and out; a platform never decides and knows no other platform",
    },
    Row {
        part: "platform::discord",
        may: &["message", "metrics", "command", "sector", "rendering", "platform", "store"],
        why: "converts in and out; a platform never decides and knows no other platform; settings and what was seen last outlive a restart",
    },
    Row {
        part: "store",
        may: &["message::Locale$"],
        why: "keeps ids, settings and moments; it has no word for a message and nothing that understands one",
    },
    Row { part: "config", may: &["content::Source$", "message"], why: "turns flags and environment into settings" },
    Row {
        part: "serve",
        may: &["assistant", "config", "message", "metrics", "platform", "platform::console", "platform::discord", "store"],
        why: "starts and stops; what a test must reach goes through the assistant",
    },
    Row {
        part: "cli",
        may: &[
            "message",
            "understanding",
            "content",
            "answer",
            "rendering",
            "assistant",
            "platform",
            "platform::console",
            "config",
            "platform::discord::Shards$",
            "serve",
            "store",
        ],
        why: "the commands stand on top of everything",
    },
    Row { part: "main", may: &["cli::run$"], why: "starts the command and nothing else" },
    Row { part: "lib", may: &[], why: "lists the modules" },
];

/// Something of another crate or of `std`, and the only places that may name it.
struct Only {
    /// As an expression over code without strings and comments.
    name: &'static str,
    /// A line that must be caught, for the test of this table.
    example: &'static str,
    /// Paths below `src/`, as prefixes.
    places: &'static [&'static str],
    why: &'static str,
}

const ONLY: &[Only] = &[
    Only {
        name: r"\bserenity\b",
        example: "use serenity::all::Message;",
        places: &["platform/discord/"],
        why: "nothing outside a platform's folder knows the platform's words",
    },
    Only {
        name: r"\b(fluent_bundle|fluent_syntax|unic_langid)\b",
        example: "use fluent_bundle::FluentArgs;",
        places: &["content/replies.rs", "content/check/"],
        why: "how texts are stored is known in one place",
    },
    Only {
        name: r"\bstd::fs\b|\bstd::\{[^}]*\bfs\b|\bFile::(open|create)\b",
        example: "let text = std::fs::read(path);",
        places: &["content/source.rs", "config.rs", "store/place.rs", "cli/"],
        why: "files are read where they come in; everything else gets values",
    },
    Only {
        name: r"\bstd::env\b",
        example: "std::env::var(name)",
        places: &["config.rs", "cli/", "serve/"],
        why: "settings come in at the edge",
    },
    Only {
        name: r"\btokio\b",
        example: "tokio::spawn(work);",
        places: &["store/", "platform/", "serve/", "cli/"],
        why: "deciding is not asynchronous",
    },
    Only {
        name: r"\basync\b",
        example: "async fn decide() {}",
        places: &["store/", "platform/", "serve/"],
        why: "deciding is not asynchronous",
    },
    Only {
        name: r"\bSystemTime\b|\bInstant\b",
        example: "let now = Instant::now();",
        // the store is told what time it is; only opening it measures how long to try
        places: &["content/check/day.rs", "store/connect.rs", "platform/", "serve/", "cli/"],
        why: "the same message gives the same answer tomorrow",
    },
    Only {
        name: r"\brand\b|\bgetrandom\b|\bRandomState\b",
        example: "use rand::Rng;",
        // how long to wait before sending again, so that many do not come back together
        places: &["platform/discord/rest/", "platform/discord/pauses.rs"],
        why: "the same message gives the same answer again",
    },
    Only {
        name: r"\bstd::net\b|\breqwest\b|\bhyper(_util)?\b",
        example: "use std::net::TcpStream;",
        // an address to listen at is a setting, and the page for whoever watches
        places: &["platform/discord/", "serve/", "config.rs"],
        why: "only a platform and the health page reach the network",
    },
    Only { name: r"\bsqlx\b", example: "use sqlx::AnyPool;", places: &["store/"], why: "how things are stored is known in one place" },
    Only {
        name: r"\brustyline\b",
        example: "use rustyline::DefaultEditor;",
        places: &["platform/console/"],
        why: "nothing outside a platform's folder knows the platform's words",
    },
    Only { name: r"\bclap\b", example: "use clap::Parser;", places: &["cli/"], why: "flags are the commands' business" },
    Only {
        name: r"\btracing(_subscriber)?\b",
        example: "tracing::info!(\"x\");",
        places: &["platform/", "serve/"],
        why: "whoever holds a message's text does not log",
    },
    Only { name: r"\bunsafe\b", example: "unsafe { x }", places: &[], why: "there is no need" },
];

/// Printing macros are allowed in `cli` where an `#[expect]` says why.
const PRINTS: &str = r"\be?print(ln)?!|\bdbg!";
/// How many lines above it that `#[expect]` may stand.
const EXPECT_ABOVE: usize = 5;

/// Files of more than 500 lines, each with its reason.
const LONG_FILES: &[(&str, &str)] = &[];
const MOST_LINES: usize = 500;

/// Prefixes with which the program builds ids of interface lines, and the code that does.
const BUILT: [(&str, &str); 7] = [
    ("month-", "\"month-{"),
    ("personal-", "\"personal-{"),
    ("check-", "\"check-{"),
    ("command-", "\"command-{"),
    ("option-", "\"option-{"),
    ("choice-", "\"choice-{"),
    ("sector-", "\"sector-{"),
];

/// A source file: path below `src/` and text.
struct Source {
    path: String,
    text: String,
}

fn sources() -> Vec<Source> {
    fn walk(folder: &Path, root: &Path, out: &mut Vec<Source>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let inside = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                out.push(Source { path: inside, text: std::fs::read_to_string(&path).unwrap() });
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut out = Vec::new();
    walk(&root, &root, &mut out);
    out.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(out.len() > 40, "{} files", out.len());
    out
}

impl Source {
    /// Tests may reach anywhere.
    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs") || self.path.contains("/tests/")
    }

    /// The module path, such as `platform::console::screen`.
    fn module(&self) -> String {
        self.path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::")
    }

    /// The text with comments, strings and test modules blanked out; lines keep their numbers.
    fn code(&self) -> String {
        without_tests(&blanked(&self.text))
    }
}

/// Comments and the insides of strings as spaces.
fn blanked(text: &str) -> String {
    let pattern = Regex::new(concat!(
        r#"(?s)//[^\n]*"#,               // a comment to the end of the line
        r#"|/\*.*?\*/"#,                 // a comment with an end
        r##"|b?r#".*?"#|b?r"[^"]*""##,   // raw strings
        r#"|b?"(?:\\.|[^"\\])*""#,       // strings
        r#"|b?'(?:\\.[^']*|[^'\\\n])'"#  // characters, not lifetimes
    ))
    .unwrap();
    pattern
        .replace_all(text, |found: &regex::Captures<'_>| found[0].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect::<String>())
        .into_owned()
}

/// The code without `#[cfg(test)] mod … { … }`.
fn without_tests(code: &str) -> String {
    let start = Regex::new(r"#\[cfg\(test\)\]\s*(?:#\[[^\]]*\]\s*)*mod\s+\w+\s*\{").unwrap();
    let mut out = code.to_owned();
    while let Some(found) = start.find(&out) {
        let mut depth = 0;
        let end = out[found.start()..]
            .char_indices()
            .find_map(|(at, c)| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                (c == '}' && depth == 0).then_some(found.start() + at + 1)
            })
            .unwrap_or(out.len());
        let gap: String = out[found.start()..end].chars().filter(|c| *c == '\n').collect();
        out.replace_range(found.start()..end, &gap);
    }
    out
}

/// Every path into this crate that the code names, from the crate's root, with its line.
fn paths(code: &str, module: &str) -> Vec<(usize, String)> {
    let start = Regex::new(r"\b(?:crate|super|self|meldwijzer)\s*::").unwrap();
    let mut out = Vec::new();
    for found in start.find_iter(code) {
        let before = code[..found.start()].trim_end();
        // the middle of a path that was read from its start, or `pub(in super::…)`
        if before.ends_with("::") {
            continue;
        }
        let line = code[..found.start()].matches('\n').count() + 1;
        let tree = &code[found.start()..];
        for path in expanded(tree) {
            out.push((line, absolute(&path, module)));
        }
    }
    out
}

/// The paths of a use tree, or the one path of an expression: `a::{b, c::d as e}` is `a::b` and `a::c::d`.
fn expanded(tree: &str) -> Vec<Vec<String>> {
    fn read<'t>(mut rest: &'t str, prefix: &[String], out: &mut Vec<Vec<String>>) -> &'t str {
        let mut path = prefix.to_vec();
        loop {
            rest = rest.trim_start();
            if let Some(inside) = rest.strip_prefix('{') {
                rest = inside.trim_start();
                while !rest.is_empty() && !rest.starts_with('}') {
                    rest = read(rest, &path, out).trim_start();
                    rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
                }
                return rest.strip_prefix('}').unwrap_or(rest);
            }
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let name = if rest.starts_with('*') { "*" } else { &rest[..end] };
            rest = &rest[name.len()..];
            if !name.is_empty() && name != "self" || path.is_empty() {
                path.push(name.to_owned());
            }
            match rest.trim_start().strip_prefix("::") {
                // `Vec::<T>`: what stands between the brackets is no part of the path
                Some(further) if !name.is_empty() && !further.trim_start().starts_with('<') => rest = further,
                _ => break,
            }
        }
        out.push(path);
        let renamed = Regex::new(r"^\s*as\s+\w+").unwrap();
        renamed.find(rest).map_or(rest, |found| &rest[found.end()..])
    }
    let mut out = Vec::new();
    read(tree, &[], &mut out);
    out
}

/// A path from the crate's root, without `crate::`.
fn absolute(path: &[String], module: &str) -> String {
    let mut at: Vec<&str> = module.split("::").collect();
    let mut rest = path;
    while let Some((first, further)) = rest.split_first() {
        match first.as_str() {
            "crate" | "meldwijzer" => at.clear(),
            "super" => drop(at.pop()),
            "self" => {}
            _ => break,
        }
        rest = further;
    }
    at.into_iter().chain(rest.iter().map(String::as_str)).collect::<Vec<_>>().join("::")
}

fn within(path: &str, part: &str) -> bool {
    path == part || path.strip_prefix(part).is_some_and(|rest| rest.starts_with("::"))
}

/// The row of a module: the longest that fits.
fn row(module: &str) -> Option<&'static Row> {
    ROWS.iter().filter(|row| within(module, row.part)).max_by_key(|row| row.part.len())
}

fn allowed(row: &Row, path: &str) -> bool {
    // its own part; the part of `platform` is only what stands directly in it
    let own = row_of_path(path).is_some_and(|other| other.part == row.part);
    own || row.may.iter().any(|may| match may.strip_suffix('$') {
        Some(exact) => path == exact,
        None => within(path, may) && row_of_path(path).is_none_or(|other| within(may, other.part)),
    })
}

/// The row of the part a path leads to.
fn row_of_path(path: &str) -> Option<&'static Row> {
    row(path)
}

/// What is wrong with one file: `path:line: …`.
fn findings(source: &Source) -> Vec<String> {
    let mut out = Vec::new();
    let path = &source.path;
    if !source.text.starts_with("//!") {
        out.push(format!("{path}:1: a file starts with //! and one sentence: what people get from it"));
    }
    if source.is_test() {
        return out;
    }
    let code = source.code();
    let module = source.module();
    match row(&module) {
        None => out.push(format!("{path}:1: {module} has no row in the table of imports; add one with its reason")),
        Some(row) => {
            for (line, named) in paths(&code, &module) {
                if !allowed(row, &named) {
                    out.push(format!("src/{path}:{line}: {} may not name {named}: {}", row.part, row.why));
                }
            }
        }
    }
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    for only in ONLY {
        if only.places.iter().any(|place| path.starts_with(place)) {
            continue;
        }
        let pattern = Regex::new(only.name).unwrap();
        out.extend(
            pattern
                .find_iter(&code)
                .map(|found| format!("src/{path}:{}: {} stands here: {}", line_of(found.start()), found.as_str(), only.why)),
        );
    }
    let lines: Vec<&str> = source.text.lines().collect();
    for found in Regex::new(PRINTS).unwrap().find_iter(&code) {
        let line = line_of(found.start());
        let above = &lines[line.saturating_sub(EXPECT_ABOVE + 1)..line];
        let expected = above.iter().any(|l| l.contains("#[expect(clippy::print_"));
        if !path.starts_with("cli/") || !expected {
            out.push(format!("src/{path}:{line}: {} outside the one place of cli that writes for people", found.as_str()));
        }
    }
    if lines.len() > MOST_LINES && !LONG_FILES.iter().any(|(long, _)| long == path) {
        out.push(format!("src/{path}:{MOST_LINES}: {} lines; split it, or give a reason in LONG_FILES", lines.len()));
    }
    out
}

#[test]
fn the_source_keeps_to_the_layout() {
    let all: Vec<String> = sources().iter().flat_map(findings).collect();
    assert!(all.is_empty(), "{} findings:\n{}", all.len(), all.join("\n"));
}

#[test]
fn long_files_are_still_long() {
    let sources = sources();
    for (path, reason) in LONG_FILES {
        let lines = sources.iter().find(|s| s.path == *path).map_or(0, |s| s.text.lines().count());
        assert!(lines > MOST_LINES, "{path} has {lines} lines: take it off the list");
        assert!(reason.len() > 20, "{path}: give the reason");
    }
}

#[test]
fn every_part_of_the_crate_has_a_row_and_every_row_a_part() {
    let sources = sources();
    for row in ROWS {
        assert!(sources.iter().any(|s| within(&s.module(), row.part)), "there is no {}", row.part);
        assert!(row.why.len() > 10, "{}: give the reason", row.part);
    }
    for only in ONLY {
        for place in only.places {
            assert!(sources.iter().any(|s| s.path.starts_with(place)), "{}: there is no {place}", only.name);
        }
    }
}

#[test]
fn every_line_of_the_interface_is_shown() {
    let sources = sources();
    let table = sources.iter().find(|s| s.path == "content/check/texts.rs").unwrap();
    let lines = table.text.split_once("INTERFACE_LINES").unwrap().1.split_once("];").unwrap().0;
    let ids: Vec<&str> = Regex::new(r#"\("([a-z0-9-]+)", &\["#).unwrap().captures_iter(lines).map(|c| c.get(1).unwrap().as_str()).collect();
    assert!(ids.len() >= 40, "{} lines", ids.len());
    let program: String = sources.iter().filter(|s| !s.is_test() && s.path != table.path).fold(String::new(), |mut all, source| {
        let _ = writeln!(all, "{}", without_tests(&source.text));
        all
    });
    let unused: Vec<&&str> = ids
        .iter()
        .filter(|id| {
            let built = BUILT.iter().any(|(prefix, code)| id.starts_with(prefix) && program.contains(code));
            !built && !program.contains(&format!("\"{id}\""))
        })
        .collect();
    assert!(unused.is_empty(), "shown nowhere: {unused:?}");
}

// The checker itself: a rule that cannot fail is a defect.

fn judged(path: &str, code: &str) -> Vec<String> {
    findings(&Source { path: path.to_owned(), text: format!("//! Something.\n{code}\n") })
}

/// A file of each part.
fn file_of(part: &str) -> String {
    format!("{}/inner.rs", part.replace("::", "/"))
}

#[test]
fn each_row_allows_what_it_says_and_nothing_else() {
    for row in ROWS {
        for other in ROWS.iter().filter(|other| !["lib", "main"].contains(&other.part)) {
            let named = format!("{}::Thing", other.part);
            let may = other.part == row.part || row.may.contains(&other.part);
            for code in [
                format!("use crate::{named};"),
                format!("fn f() {{ let x = crate::{named}::new(1); }}"),
                format!("use crate::{{{named} as Other}};"),
            ] {
                assert_eq!(judged(&file_of(row.part), &code).is_empty(), may, "{}: {code}", row.part);
            }
        }
    }
}

#[test]
fn each_name_is_caught_outside_its_places() {
    for only in ONLY {
        let caught = judged("understanding/inner.rs", only.example);
        assert!(
            caught.iter().any(|f| f.starts_with("src/understanding/inner.rs:2: ") && f.ends_with(only.why)),
            "{}: {caught:?}",
            only.example
        );
        for place in only.places {
            let path = if place.ends_with('/') { format!("{place}inner.rs") } else { (*place).to_owned() };
            assert!(!judged(&path, only.example).iter().any(|f| f.ends_with(only.why)), "{}: {place}", only.example);
        }
    }
}

#[test]
fn bad_snippets_are_caught_and_good_ones_are_not() {
    let bad = [
        ("understanding/mod.rs", "use crate::{message::Locale, content::Part};", 2, "content::Part"),
        ("understanding/mod.rs", "use crate::{\n    message::Locale,\n    content::{Part, Topic as T},\n};", 2, "content::Topic"),
        ("understanding/place/mod.rs", "fn f() {\n    super::super::content::load();\n}", 3, "content::load"),
        ("understanding/model.rs", "pub use super::super::rendering::*;", 2, "rendering::*"),
        ("answer/decide.rs", "use crate::content::Content;", 2, "content::Content"),
        ("answer/mod.rs", "fn f(x: &crate::platform::Handler) {}", 2, "platform::Handler"),
        ("content/mod.rs", "use crate::answer::Answer;", 2, "answer::Answer"),
        ("content/check/mod.rs", "use super::super::super::rendering::plain;", 2, "rendering::plain"),
        ("rendering/reply.rs", "use crate::understanding::Meant;", 2, "understanding::Meant"),
        ("platform/console/mod.rs", "use super::discord::Discord;", 2, "platform::discord::Discord"),
        ("platform/console/mod.rs", "use super::{Handler, discord::Token};", 2, "platform::discord::Token"),
        ("platform/discord/event.rs", "use crate::platform::console;", 2, "platform::console"),
        ("platform/discord/event.rs", "use crate::assistant::Assistant;", 2, "assistant::Assistant"),
        ("platform/mod.rs", "use crate::understanding::Alarm;", 2, "understanding::Alarm"),
        ("assistant.rs", "use crate::platform::console::Console;", 2, "platform::console::Console"),
        ("assistant.rs", "use crate::cli;", 2, "cli"),
        ("serve/mod.rs", "use crate::content::Content;", 2, "content::Content"),
        ("config.rs", "use crate::content::Content;", 2, "content::Content"),
        ("main.rs", "fn main() { meldwijzer::serve::run() }", 2, "serve::run"),
        ("somewhere/mod.rs", "", 1, "no row"),
        ("store/people.rs", "use crate::message::Message;", 2, "message::Message"),
        ("platform/console/mod.rs", "use crate::store::Store;", 2, "store::Store"),
        ("serve/mod.rs", "use sqlx::AnyPool;", 2, "sqlx"),
        ("rendering/mod.rs", "fn f() { println!(\"x\"); }", 2, "println!"),
        ("cli/ask.rs", "fn f() { eprintln!(\"x\"); }", 2, "eprintln!"),
        ("serve/mod.rs", "#[expect(clippy::print_stdout, reason = \"x\")]\nfn f() { print!(\"x\"); }", 3, "print!"),
        ("content/topics.rs", "let lifetime: &'static str = \"\"; let t = std::fs::read('\\'');", 2, "std::fs"),
    ];
    for (path, code, line, what) in bad {
        let found = judged(path, code);
        assert!(found.iter().any(|f| f.contains(&format!("{path}:{line}: ")) && f.contains(what)), "{path}: {code}: {found:?}");
    }
    let good = [
        ("understanding/mod.rs", "// use crate::content::Part;\n/* use crate::answer; */\nlet x = \"crate::content\";"),
        (
            "understanding/mod.rs",
            "#[cfg(test)]\nmod tests {\n    use crate::content::Content;\n    fn f() { if x { println!(\"}\"); } }\n}",
        ),
        ("understanding/place/mod.rs", "use super::text::fold;\nuse self::names::Kind;\nuse crate::understanding::spec;"),
        ("understanding/tests.rs", "use crate::content::Content;"),
        ("platform/discord/event.rs", "use crate::platform::Handler;\nuse super::super::Handler as H;\nuse super::reply;"),
        ("assistant.rs", "use crate::platform::Handler;"),
        ("config.rs", "use crate::content::Source;"),
        ("cli/mod.rs", "#[expect(clippy::print_stderr, reason = \"x\")]\nfn f() {\n    eprintln!(\"x\");\n}"),
        ("main.rs", "fn main() -> ExitCode { meldwijzer::cli::run() }"),
    ];
    for (path, code) in good {
        assert_eq!(judged(path, code), Vec::<String>::new(), "{path}: {code}");
    }
    let long = Source { path: "content/mod.rs".into(), text: format!("//! Long.\n{}", "\n".repeat(MOST_LINES)) };
    assert!(findings(&long).iter().any(|f| f.contains("501 lines")), "{:?}", findings(&long));
    let silent = Source { path: "content/mod.rs".into(), text: "use std::fmt;\n".into() };
    assert!(findings(&silent).iter().any(|f| f.starts_with("content/mod.rs:1: a file starts with //!")));
    let silent_test = Source { path: "content/tests.rs".into(), text: "\n".into() };
    assert_eq!(findings(&silent_test).len(), 1, "test files have a first sentence too");
}
