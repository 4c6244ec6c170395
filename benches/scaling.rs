//! How a model grows with the number of its topics: features, size, time to build, time a message.
//!
//! Run it with `cargo bench --bench scaling`; it prints one line for each number of topics and takes about a minute.
//!
//! The topics are made up, always the same: each has eight words of its own and shares some with the topics beside it,
//! and all share three hundred common words. A topic has ten examples; other messages of the same kind are then
//! understood, and the share of them that lands on its topic stands in the last column, to show that it is not
//! speed alone.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark that panics is a benchmark that fails, and it prints a table"
)]

use std::time::Instant;

use meldwijzer::message::Locale;
use meldwijzer::understanding::spec::{Labelled, ModelSpec, TopicSpec, WordSpec};
use meldwijzer::understanding::{Compiled, Meant, Model, Options};

const TOPICS: [usize; 4] = [10, 100, 1_000, 10_000];
const EXAMPLES: usize = 10;
const OWN_WORDS: u64 = 8;
const COMMON_WORDS: u64 = 300;
/// So many messages are understood and timed.
const MESSAGES: usize = 2_000;
/// Messages that no topic answers.
const NONE: usize = 100;

/// `SplitMix64` (<https://prng.di.unimi.it/splitmix64.c>): the same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// A word made of syllables; different numbers are different words.
fn word(number: u64) -> String {
    const SYLLABLES: [&str; 20] =
        ["ba", "do", "fi", "ku", "le", "mo", "na", "pi", "ro", "su", "ta", "ve", "wi", "zo", "gra", "ste", "plo", "kri", "vlu", "hem"];
    let mut rest = number + 400;
    let mut out = String::new();
    while rest > 0 {
        out.push_str(SYLLABLES.get((rest % 20) as usize).unwrap());
        rest /= 20;
    }
    out
}

/// Five to eleven words, three of them, more or less, from the topic.
fn message(chance: &mut Chance, topic: Option<u64>) -> String {
    let long = 5 + chance.below(7);
    let own = 2 + chance.below(3);
    let words: Vec<String> = (0..long)
        .map(|at| match topic {
            // a quarter of the words of a topic are those of the next one too
            Some(topic) if at % (long / own) == 0 => word(COMMON_WORDS + topic * (OWN_WORDS - 2) + chance.below(OWN_WORDS)),
            // common words are the commoner the lower their number
            _ => {
                let most = 1 + chance.below(COMMON_WORDS);
                word(chance.below(most))
            }
        })
        .collect();
    words.join(" ")
}

fn spec(topics: usize, chance: &mut Chance) -> ModelSpec {
    let topic = |number: u64, chance: &mut Chance| {
        let english = WordSpec { examples: (0..EXAMPLES).map(|_| message(chance, Some(number))).collect(), ..WordSpec::default() };
        TopicSpec { id: format!("topic-{number}"), words: [WordSpec::default(), english] }
    };
    ModelSpec {
        topics: (0..topics as u64).map(|number| topic(number, chance)).collect(),
        out_of_scope: (0..NONE).map(|_| Labelled { locale: Locale::En, text: message(chance, None), topic: None }).collect(),
        ..ModelSpec::default()
    }
}

fn main() {
    println!("topics  features  model bytes  bytes a topic  build s  us p50  us p99  right");
    for topics in TOPICS {
        let mut chance = Chance(1);
        let spec = spec(topics, &mut chance);
        let start = Instant::now();
        let compiled = Compiled::build_with(&spec, Options { least: 2, ..Options::default() }).unwrap();
        let build = start.elapsed().as_secs_f64();
        let bytes = postcard::to_allocvec(&compiled).unwrap().len();
        let features = compiled.features();
        let model = Model::new(compiled).unwrap();
        let mut times = Vec::with_capacity(MESSAGES);
        let mut right = 0;
        for _ in 0..MESSAGES {
            let topic = chance.below(topics as u64);
            let text = message(&mut chance, Some(topic));
            let start = Instant::now();
            let understood = model.understand(&text, Locale::En);
            times.push(start.elapsed().as_secs_f64() * 1e6);
            let id = format!("topic-{topic}");
            right += usize::from(matches!(&understood.meant, Meant::Topics(ids) if ids.first() == Some(&id)));
        }
        times.sort_unstable_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        let share = 100.0 * right as f64 / MESSAGES as f64;
        println!(
            "{topics:>6}  {features:>8}  {bytes:>11}  {:>13}  {build:>7.2}  {:>6.1}  {:>6.1}  {share:>4.1}%",
            bytes / topics,
            at(50),
            at(99)
        );
    }
}
