//! How long it takes to start, to understand a message, and to put the answer into words.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark that panics is a benchmark that fails")]

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use meldwijzer::answer;
use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;
use meldwijzer::rendering::{plain, render};

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(&Source::BuiltIn).unwrap());

/// About a hundred characters of an ordinary message.
const MESSAGE: &str = "Ik maak me zorgen over een meisje van zes in mijn klas, ze heeft vaak blauwe plekken. Wat vraag ik haar? ";

fn main() {
    divan::main();
}

/// Everything between starting the program and the first answer.
#[divan::bench(sample_count = 20)]
fn load() -> Content {
    Content::load(black_box(&Source::BuiltIn)).unwrap()
}

/// A message of so many characters.
#[divan::bench(args = [100, 4_000, 40_000])]
fn understand(bencher: Bencher, characters: usize) {
    let text: String = MESSAGE.chars().cycle().take(characters).collect();
    LazyLock::force(&CONTENT);
    bencher.bench(|| CONTENT.model().understand(black_box(&text), Locale::Nl));
}

/// The answer to it, as blocks and as text.
#[divan::bench]
fn render_answer(bencher: Bencher) {
    let answer = answer::decide(&CONTENT.model().understand(MESSAGE, Locale::Nl));
    bencher.bench(|| plain(&render(black_box(&answer), &CONTENT).blocks));
}
