//! The inputs of the targets as files. Each of these tests does one thing with them, and only when it is asked for:
//! `cargo test --test fuzz_corpus -- --ignored seeds` makes `fuzz/seeds/` from the repository's own files, `unpack` turns
//! the packed corpora into folders for libFuzzer, `pack` turns such folders into packed corpora.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashSet};
use std::path::{Path, PathBuf};

use meldwijzer::content::{built_in_files, contract};

use super::content_body::small;
use super::packed;

/// The targets, and how many inputs of each are kept: so many that a test replays them in seconds.
const TARGETS: [(&str, usize); 3] = [("understanding", 400), ("content", 120), ("rendering", 400)];
/// Longer files are cut: libFuzzer works best on small inputs.
const LONGEST: usize = 2_000;

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

#[test]
#[ignore = "writes fuzz/seeds"]
fn seeds() {
    for (target, _) in TARGETS {
        let inputs = match target {
            "understanding" => messages().zip((0_u8..=255).cycle()).map(|(text, number)| [&[number], text.as_bytes()].concat()).collect(),
            "content" => contents(),
            _ => replies(),
        };
        write(&here().join("seeds").join(target), &inputs);
    }
}

#[test]
#[ignore = "writes fuzz/corpus/<target>/"]
fn unpack() {
    for (target, _) in TARGETS {
        let packed = std::fs::read_to_string(here().join("corpus").join(format!("{target}.jsonl"))).expect("a packed corpus");
        write(&here().join("corpus").join(target), &packed::unpack(&packed).into_iter().collect());
    }
}

#[test]
#[ignore = "writes fuzz/corpus/<target>.jsonl"]
fn pack() {
    for (target, most) in TARGETS {
        let control = here().join("corpus").join(format!("{target}.control"));
        if let Ok(control) = std::fs::read_to_string(control) {
            let inputs: BTreeSet<Vec<u8>> = best(&control, most).iter().map(|path| std::fs::read(path).expect("a file")).collect();
            let lines: String = inputs.iter().map(|input| packed::line(input) + "\n").collect();
            std::fs::write(here().join("corpus").join(format!("{target}.jsonl")), lines).expect("a file");
        }
    }
}

/// The files that together reach most, by libFuzzer's control file of a merge: always the one that adds most to those
/// before it.
fn best(control: &str, most: usize) -> Vec<PathBuf> {
    let mut lines = control.lines();
    let count: usize = lines.next().expect("a number").parse().expect("how many files");
    let names: Vec<&str> = lines.by_ref().skip(1).take(count).collect();
    let mut reached: Vec<Vec<u32>> = vec![Vec::new(); count];
    for line in lines {
        let mut words = line.split(' ');
        if words.next() == Some("FT") {
            let file: usize = words.next().expect("a file").parse().expect("its number");
            reached[file] = words.filter(|word| !word.is_empty()).map(|word| word.parse().expect("what it reaches")).collect();
        }
    }
    let mut kept = Vec::new();
    let mut all: HashSet<u32> = HashSet::new();
    // what a file adds only shrinks, so the first whose sum is still right is the best; of equals it is the smallest
    let mut queue: BinaryHeap<(usize, Reverse<usize>)> = reached.iter().enumerate().map(|(file, r)| (r.len(), Reverse(file))).collect();
    while let Some((promised, Reverse(file))) = queue.pop() {
        let adds = reached[file].iter().filter(|place| !all.contains(place)).count();
        if kept.len() == most {
            break;
        }
        if adds < promised {
            queue.push((adds, Reverse(file)));
        } else if adds > 0 {
            all.extend(&reached[file]);
            kept.push(PathBuf::from(names[file]));
        }
    }
    kept
}

fn write(folder: &Path, inputs: &BTreeSet<Vec<u8>>) {
    std::fs::create_dir_all(folder).expect("a folder");
    for (number, input) in inputs.iter().enumerate() {
        std::fs::write(folder.join(format!("{number:05}")), input).expect("a file");
    }
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut out = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() { out.extend(files(&path)) } else { out.push(path) }
    }
    out.sort();
    out
}

/// The texts of all labelled questions.
fn messages() -> impl Iterator<Item = String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let lines = files(&data).into_iter().filter(|path| path.extension().is_some_and(|e| e == "jsonl"));
    let lines = lines.flat_map(|path| std::fs::read_to_string(path).expect("text").lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter_map(|line| serde_json::from_str::<serde_json::Value>(&line).ok()?["text"].as_str().map(str::to_owned))
}

fn contents() -> BTreeSet<Vec<u8>> {
    let mut out = BTreeSet::new();
    let built_in = built_in_files();
    let real = ["intents", "locales", "contacts"].into_iter().flat_map(|folder| built_in.below(folder).collect::<Vec<_>>());
    for (path, text) in real {
        let end = text.char_indices().map(|(at, _)| at).chain([text.len()]).take_while(|at| *at <= LONGEST).last().unwrap_or_default();
        // cut at a line, so that it is no error already
        let cut = if end < text.len() { text[..end].rfind('\n').map_or(end, |at| at + 1) } else { end };
        for mark in ["===", "+++"] {
            out.insert(format!("{mark} {path}\n{}", &text[..cut]).into_bytes());
        }
    }
    let small = small::texts();
    for (path, text) in small.iter().filter(|(_, text)| text.len() <= LONGEST) {
        for mark in ["===", "+++"] {
            out.insert(format!("{mark} {path}\n{text}").into_bytes());
        }
    }
    // a few files that belong together
    for id in ["emergency", "thanks", "ask-child"] {
        let paths =
            [format!("intents/{id}.toml"), "intents/_none.toml".into(), "intents/_calm.toml".into(), "intents/_words.nl.toml".into()];
        out.insert(paths.iter().map(|path| format!("=== {path}\n{}", small[path])).collect::<String>().into_bytes());
    }
    out.insert(b"=== locales/nl/bot.ftl\nhelp = \xff\n".to_vec());
    out
}

fn replies() -> BTreeSet<Vec<u8>> {
    let mut out = BTreeSet::new();
    for (number, text) in messages().enumerate().filter(|(number, _)| number % 4 == 0) {
        out.insert([&[(number as u8) & !3], text.as_bytes()].concat());
        out.insert([&[(number as u8) & !3 | 1], text.as_bytes(), b"\n1\n2.\n99\n"].concat());
        // not meant as such a reply, but its bytes do for one
        out.insert([&[(number as u8) & !3 | 2], text.as_bytes(), text.as_bytes()].concat());
    }
    let markup = "<@5> <@!7> <@&9> @everyone *a* _b_ `c` ~~d~~ ||e|| [f](https://example.org/g_h) # i\n> j\n- k\n\u{1b}[31ml \u{202e}m";
    for mode in 0..16_u8 {
        out.insert([&[mode], markup.as_bytes()].concat());
    }
    for (id, _) in contract::TOPICS {
        out.insert(format!("\u{3}mw1:t:nl:{id}").into_bytes());
        out.insert(format!("\u{7}mw1:d:en:{id}").into_bytes());
    }
    out
}
