//! Every input that fuzzing found worth keeping, through the same functions once more. See `fuzz/README.md`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stderr,
    clippy::format_push_string,
    clippy::format_collect,
    missing_docs,
    reason = "a test that panics is a test that fails"
)]

// the bodies name these as `crate::message` and `crate::rendering`
use meldwijzer::{message, rendering};

#[path = "../fuzz/bodies/content.rs"]
mod content_body;
#[path = "fuzz_corpus/packed.rs"]
mod packed;
#[path = "../fuzz/bodies/rendering.rs"]
mod rendering_body;
#[path = "../fuzz/bodies/understanding.rs"]
mod understanding_body;

#[path = "fuzz_corpus/files.rs"]
mod files;

/// Fewer inputs than this are a mistake of whoever packed them.
const FEWEST: usize = 100;

fn replay(target: &str, corpus: &str, run: fn(&[u8])) {
    let inputs = packed::unpack(corpus);
    assert!(inputs.len() >= FEWEST, "{target}: {} inputs", inputs.len());
    for input in inputs {
        // only a failing test shows this: which input it was
        eprintln!("{target}: {}", packed::line(&input));
        run(&input);
    }
}

#[test]
fn understanding() {
    replay("understanding", include_str!("../fuzz/corpus/understanding.jsonl"), understanding_body::run);
}

#[test]
fn content() {
    replay("content", include_str!("../fuzz/corpus/content.jsonl"), content_body::run);
}

#[test]
fn rendering() {
    replay("rendering", include_str!("../fuzz/corpus/rendering.jsonl"), rendering_body::run);
}
