//! What each part of the keyword model brings: the same questions with one part left out.
//!
//! Run it with `cargo bench --bench ablations`; it learns the model of the content folders once for every line, and
//! measures it on the labelled questions in `tests/data` that carry a topic.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark that panics is a benchmark that fails, and it prints a table"
)]

use std::path::Path;

use meldwijzer::content::stored::model_spec;
use meldwijzer::content::topics::Intents;
use meldwijzer::content::{Contacts, Files};
use meldwijzer::message::Locale;
use meldwijzer::understanding::features::Use;
use meldwijzer::understanding::{Compiled, Meant, Model, Options};

/// The sets that are measured on, each with how it is named in the table.
const SETS: [(&str, &str); 6] = [
    ("questions.jsonl", "questions"),
    ("blind-2.jsonl", "blind-2"),
    ("blind-3-nl.jsonl", "blind-3 nl"),
    ("blind-3-nl-indirect.jsonl", "indirect"),
    ("blind-3-en.jsonl", "en"),
    ("blind-3-typos.jsonl", "typos"),
];

fn main() {
    let (files, _) = Files::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut findings = Vec::new();
    let spec = model_spec(&Intents::load(&files, &mut findings), &Contacts::load(&files, &mut findings));
    let all = Use::default();
    let variants = [
        ("everything", all),
        ("no word groups", Use { groups: false, ..all }),
        ("no compounds", Use { compounds: false, ..all }),
        ("no letters in a row", Use { parts: false, ..all }),
        ("no spelling repair", Use { repair: false, ..all }),
        ("no typo tolerance at all", Use { parts: false, repair: false, ..all }),
        ("no closing question", Use { closing: false, ..all }),
        ("no learned weights", Use { learned: false, ..all }),
    ];
    println!("top 1 without a threshold, and with it; %");
    println!("{:<26}{}", "", SETS.map(|(_, name)| format!("{name:>16}")).concat());
    for (name, used) in variants {
        let compiled = Compiled::build_with(&spec, Options { used, ..Options::default() }).unwrap();
        let model = Model::new(compiled).unwrap();
        println!("{name:<26}{}", SETS.map(|(file, _)| format!("{:>16}", measure(&model, file))).concat());
    }
}

fn measure(model: &Model, file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file);
    let (mut asked, mut first, mut answered) = (0_u32, 0_u32, 0_u32);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let label: serde_json::Value = serde_json::from_str(line).unwrap();
        let (Some(text), Some(topic)) = (label["text"].as_str(), label["intent"].as_str()) else { continue };
        let understood = model.understand(text, Locale::Nl);
        let fits = |id: &str| id == topic || label["also"].as_array().is_some_and(|also| also.iter().any(|a| a == id));
        let answer = match &understood.meant {
            Meant::Topics(topics) => topics.first(),
            _ => None,
        };
        let forced = answer.or_else(|| understood.alternatives.first().map(|a| &a.id));
        asked += 1;
        first += u32::from(forced.is_some_and(|id| fits(id)));
        answered += u32::from(answer.is_some_and(|id| fits(id)));
    }
    let share = |n: u32| 100.0 * f64::from(n) / f64::from(asked.max(1));
    format!("{:.1} / {:.1}", share(first), share(answered))
}
