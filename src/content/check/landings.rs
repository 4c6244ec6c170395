//! Every message that authors wrote as an example, with its place in the files and what the model makes of it.

use super::Material;
use crate::message::Locale;
use crate::understanding::EMERGENCY;
use crate::understanding::survey::{Landing, Survey};

/// What an example teaches about danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Danger {
    /// Somebody is in danger now.
    Acute,
    /// It only sounds like it.
    Calm,
    /// Nothing.
    No,
}

/// An example.
#[derive(Clone, Copy, Debug)]
pub(super) struct Example<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    pub(super) locale: Locale,
    pub(super) text: &'a str,
    /// Its topic; `None` when no topic answers it.
    pub(super) topic: Option<&'a str>,
    pub(super) danger: Danger,
}

/// An example with what became of it.
#[derive(Clone, Debug)]
pub(super) struct Landed<'a> {
    pub(super) example: Example<'a>,
    pub(super) landing: Landing,
}

/// All examples, file by file.
pub(super) fn all<'a>(material: &Material<'a>) -> Vec<Example<'a>> {
    let mut examples = Vec::new();
    for file in &material.intents.topics {
        let emergency = file.topic.id == EMERGENCY;
        for (locale, words) in Locale::ALL.into_iter().zip(&file.words) {
            let danger = if emergency { Danger::Acute } else { Danger::No };
            let told = words.examples.iter().map(|l| (l, danger)).chain(words.calm.iter().map(|l| (l, Danger::Calm)));
            examples.extend(told.map(|(lined, danger)| Example {
                file: &file.file,
                line: lined.line,
                locale,
                text: &lined.text,
                topic: Some(&file.topic.id),
                danger,
            }));
        }
    }
    for (lines, danger) in [(&material.intents.out_of_scope, Danger::No), (&material.intents.calm, Danger::Calm)] {
        examples.extend(lines.iter().map(|line| Example {
            file: &line.file,
            line: line.line,
            locale: line.labelled.locale,
            text: &line.labelled.text,
            topic: line.labelled.topic.as_deref(),
            danger,
        }));
    }
    examples
}

/// Asks the model about every example, on all cores.
pub(super) fn land<'a>(examples: &[Example<'a>], survey: &Survey<'_>) -> Vec<Landed<'a>> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let work = |part: &[Example<'a>]| -> Vec<Landed<'a>> {
        part.iter().map(|example| Landed { example: *example, landing: survey.land(example.text, example.locale) }).collect()
    };
    std::thread::scope(|threads| {
        let parts = examples.chunks(examples.len().div_ceil(cores).max(1));
        let started: Vec<_> = parts.map(|part| threads.spawn(move || work(part))).collect();
        started.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    })
}
