//! Words and examples that decide nothing: everything would land the same without them.

use std::collections::{BTreeMap, HashMap};

use super::Material;
use super::landings::{self, Danger, Example, Landed};
use crate::content::finding::Finding;
use crate::content::topics::Lined;
use crate::message::Locale;
use crate::understanding::Lesson;
use crate::understanding::survey::{Entry, List, Survey};
use crate::understanding::text::fold;

/// A phrase, a word or a group entry with its place in the files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Authored<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    /// The topic or the group.
    pub(super) owner: &'a str,
    pub(super) entry: Entry<'a>,
    /// It stands in a word group.
    of_group: bool,
}

/// Something without which nothing would change.
#[derive(Clone, Debug)]
pub(super) struct Unused {
    pub(super) finding: Finding,
    /// Itself, shortly.
    name: String,
    /// It is summed up with those of its file, not with all of its kind.
    by_file: bool,
}

/// What had a smaller part in the weights than this share of the average had none.
const NO_PART: f32 = 0.02;
/// How many are named when they are summed up.
const NAMED: usize = 3;

/// Everything authors wrote besides examples.
pub(super) fn entries<'a>(material: &Material<'a>, topics: &[&str]) -> Vec<Authored<'a>> {
    let mut entries = Vec::new();
    for file in &material.intents.topics {
        let topic = topics.iter().position(|t| *t == file.topic.id).unwrap_or(usize::MAX);
        for (locale, words) in Locale::ALL.into_iter().zip(&file.words) {
            let lists: [(&'a [Lined], List); 4] = [
                (&words.phrases, List::Phrase(topic)),
                (&words.words, List::Word(topic)),
                (&words.needs, List::Other),
                (&words.excludes, List::Other),
            ];
            for (lines, list) in lists {
                entries.extend(lines.iter().map(|lined| Authored {
                    file: &file.file,
                    line: lined.line,
                    owner: &file.topic.id,
                    entry: Entry { locale, text: &lined.text, list },
                    of_group: false,
                }));
            }
        }
    }
    for (file, line, group) in &material.intents.groups {
        entries.extend(group.words.iter().map(|text| Authored {
            file,
            line: *line,
            owner: &group.name,
            entry: Entry { locale: group.locale, text, list: List::Other },
            of_group: true,
        }));
    }
    entries
}

/// What fires in no example, or changes nothing where it does.
pub(super) fn words(landed: &[Landed<'_>], entries: &[Authored<'_>], survey: &Survey<'_>, lessons: &[Lesson<'_>]) -> Vec<Unused> {
    let (mut fires, mut decides) = (vec![false; entries.len()], vec![false; entries.len()]);
    for Landed { landing, .. } in landed {
        mark(&landing.fired, &mut fires);
        mark(&landing.deciding, &mut decides);
    }
    // a phrase is made for messages that nobody has written yet: it counts when its own words need it
    let is_phrase = |authored: &&Authored<'_>| matches!(authored.entry.list, List::Phrase(_));
    let phrases: Vec<Example<'_>> = entries
        .iter()
        .filter(is_phrase)
        .map(|a| Example {
            file: a.file,
            line: a.line,
            locale: a.entry.locale,
            text: a.entry.text,
            topic: Some(a.owner),
            danger: Danger::No,
        })
        .collect();
    for Landed { landing, .. } in landings::land(&phrases, survey) {
        mark(&landing.deciding, &mut decides);
    }
    let parts = Parts::new(lessons.iter().filter(|l| l.phrase));
    let mut silent_groups: BTreeMap<&str, bool> = BTreeMap::new();
    for (authored, fires) in entries.iter().zip(&fires).filter(|(a, _)| a.of_group) {
        *silent_groups.entry(authored.owner).or_insert(true) &= !fires;
    }
    let mut unused = Vec::new();
    for ((authored, fires), decides) in entries.iter().zip(fires).zip(decides) {
        let silent_group = authored.of_group && silent_groups.get(authored.owner) == Some(&true);
        let text = authored.entry.text;
        let (rule, what) = match authored.entry.list {
            _ if silent_group => ("unused-word", "decides nothing: no word of its group occurs in an example"),
            List::Phrase(_) if !decides && parts.none(authored.entry.locale, text) => {
                ("unused-word", "decides nothing: its words land the same without it")
            }
            List::Phrase(_) if !fires => ("untried-word", "occurs in no example"),
            List::Word(_) if fires && !decides => ("weak-word", "changes nothing: every example lands the same without it"),
            List::Other if authored.of_group && !fires => ("untried-word", "occurs in no example"),
            List::Word(_) | List::Other if !fires => ("unused-word", "decides nothing: it occurs in no example"),
            _ => continue,
        };
        let name = if authored.of_group { format!("{text:?} of @{}", authored.owner) } else { format!("{text:?}") };
        let finding = Finding::advice(rule, authored.file, authored.line, format!("{name} {what}."), "");
        unused.push(Unused { finding, name, by_file: rule == "unused-word" || authored.of_group });
    }
    unused
}

fn mark(numbers: &[usize], marks: &mut [bool]) {
    for number in numbers {
        if let Some(mark) = marks.get_mut(*number) {
            *mark = true;
        }
    }
}

/// Which part each text had in the weights.
struct Parts<'l> {
    of: HashMap<(Locale, &'l str), f32>,
    average: f32,
}

impl<'l> Parts<'l> {
    fn new(lessons: impl Iterator<Item = &'l Lesson<'l>>) -> Self {
        let of: HashMap<_, _> = lessons.map(|l| ((l.locale, l.text), l.share.own + l.share.other)).collect();
        let average = of.values().sum::<f32>() / of.len().max(1) as f32;
        Self { of, average }
    }

    /// This text had none.
    fn none(&self, locale: Locale, text: &str) -> bool {
        self.of.get(&(locale, text)).is_none_or(|part| *part < self.average * NO_PART)
    }
}

/// Examples that had no part in the weights, and those that say the same as another.
pub(super) fn examples(examples: &[Example<'_>], lessons: &[Lesson<'_>]) -> Vec<Unused> {
    let parts = Parts::new(lessons.iter().filter(|l| !l.phrase));
    let mut said: HashMap<(Locale, Option<&str>, Vec<String>), &Example<'_>> = HashMap::new();
    let mut unused = Vec::new();
    for example in examples {
        let folded = fold(example.text);
        let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words.dedup();
        let what = if let Some(first) = said.get(&(example.locale, example.topic, words.clone())) {
            format!("has the same words as line {}", first.line)
        } else {
            said.insert((example.locale, example.topic, words), example);
            if !parts.none(example.locale, example.text) {
                continue;
            }
            "decides nothing: without it the program would learn the same".to_owned()
        };
        let name = format!("{:?}", example.text);
        let finding = Finding::advice("unused-example", example.file, example.line, format!("{name} {what}."), "");
        unused.push(Unused { finding, name, by_file: true });
    }
    unused
}

/// One line a file, or for all files together, with the first few.
pub(super) fn summed_up(unused: &[Unused]) -> Vec<Finding> {
    let mut kinds: BTreeMap<(&str, &'static str), Vec<&Unused>> = BTreeMap::new();
    for one in unused {
        let file = if one.by_file { one.finding.file.as_str() } else { "" };
        kinds.entry((file, one.finding.rule)).or_default().push(one);
    }
    let summed = kinds.into_iter().filter_map(|((_, rule), list)| {
        let first = &list.first()?.finding;
        let named: Vec<String> = list.iter().take(NAMED).map(|one| format!("{} (line {})", one.name, one.finding.line)).collect();
        let more = if list.len() > NAMED { ", …" } else { "" };
        let (what, help) = match rule {
            "unused-example" => ("examples that teach nothing new", "Reword them, or leave them out."),
            "untried-word" => ("words and phrases that occur in no example", "Write examples with the most important of them."),
            "weak-word" => ("words without which every example lands the same", "They count only where a message is close."),
            _ => ("words and phrases that decide nothing", "Write examples with them, or leave them out."),
        };
        let what = format!("{what}: {}. {}{more}.", list.len(), named.join(", "));
        Some(Finding::advice(rule, &first.file, first.line, what, format!("{help} `check --unused` lists all.")))
    });
    summed.collect()
}
