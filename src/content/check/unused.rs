//! Words and examples that decide nothing: the model would be the same without them.

use std::collections::{BTreeMap, HashMap};

use super::Material;
use super::landings::{Example, Landed};
use crate::content::finding::Finding;
use crate::content::topics::Lined;
use crate::message::Locale;
use crate::understanding::survey::{Entry, List};
use crate::understanding::text::fold;
use crate::understanding::{Lesson, Model};

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

/// An example with a smaller part in the weights than this share of the average has none.
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
pub(super) fn words(landed: &[Landed<'_>], entries: &[Authored<'_>], model: &Model) -> Vec<Finding> {
    let (mut fires, mut decides) = (vec![false; entries.len()], vec![false; entries.len()]);
    for Landed { landing, .. } in landed {
        for (numbers, marks) in [(&landing.fired, &mut fires), (&landing.deciding, &mut decides)] {
            for number in numbers {
                if let Some(mark) = marks.get_mut(*number) {
                    *mark = true;
                }
            }
        }
    }
    let mut silent_groups: BTreeMap<&str, bool> = BTreeMap::new();
    for (authored, fires) in entries.iter().zip(&fires).filter(|(a, _)| a.of_group) {
        *silent_groups.entry(authored.owner).or_insert(true) &= !fires;
    }
    let mut findings = Vec::new();
    for ((authored, fires), decides) in entries.iter().zip(fires).zip(decides) {
        let text = authored.entry.text;
        let (rule, what) = match authored.entry.list {
            _ if authored.of_group && silent_groups.get(authored.owner) == Some(&true) => {
                ("unused-word", format!("{text:?} decides nothing: no word of the group {} occurs in an example.", authored.owner))
            }
            _ if authored.of_group && !fires => {
                ("untried-word", format!("{text:?} of the group {} occurs in no example.", authored.owner))
            }
            _ if !fires => ("unused-word", format!("{text:?} occurs in no example.")),
            List::Phrase(topic) if model.phrase_weight(topic) <= 0.0 => {
                ("unused-word", format!("{text:?} decides nothing: the phrases of this topic speak for other topics as much."))
            }
            List::Word(_) if !decides => ("unused-word", format!("{text:?} decides nothing: every example lands the same without it.")),
            _ => continue,
        };
        findings.push(Finding::advice(rule, authored.file, authored.line, what, ""));
    }
    findings
}

/// Examples that had no part in the weights, and those that say the same as another.
pub(super) fn examples(examples: &[Example<'_>], lessons: &[Lesson<'_>]) -> Vec<Finding> {
    let shares: HashMap<(Locale, &str), f32> =
        lessons.iter().filter(|l| !l.phrase).map(|l| ((l.locale, l.text), l.share.own + l.share.other)).collect();
    if let Ok(_) = std::env::var("MW_DEBUG") {
        for l in lessons { eprintln!("{}\t{:.4}\t{:.4}\t{}", l.phrase, l.share.own, l.share.other, l.text); }
    }
    let average = shares.values().sum::<f32>() / shares.len().max(1) as f32;
    let mut said: HashMap<(Locale, Option<&str>, Vec<String>), &Example<'_>> = HashMap::new();
    let mut findings = Vec::new();
    for example in examples {
        let folded = fold(example.text);
        let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words.dedup();
        let what = if let Some(first) = said.get(&(example.locale, example.topic, words.clone())) {
            format!("{:?} has the same words as line {}.", example.text, first.line)
        } else {
            said.insert((example.locale, example.topic, words), example);
            if shares.get(&(example.locale, example.text)).is_none_or(|share| *share >= average * NO_PART) {
                continue;
            }
            format!("{:?} decides nothing: others teach the same.", example.text)
        };
        findings.push(Finding::advice("unused-example", example.file, example.line, what, ""));
    }
    findings
}

/// One line a file and rule, with the first few.
pub(super) fn summed_up(unused: &[Finding]) -> Vec<Finding> {
    let mut groups: BTreeMap<(&str, &'static str), Vec<&Finding>> = BTreeMap::new();
    for finding in unused {
        groups.entry((&finding.file, finding.rule)).or_default().push(finding);
    }
    let summed = groups.into_iter().filter_map(|((file, rule), list)| {
        let first = list.first()?;
        let named: Vec<String> = list.iter().take(NAMED).map(|f| format!("{} (line {})", quoted(&f.what), f.line)).collect();
        let more = if list.len() > NAMED { ", …" } else { "" };
        let (what, help) = match rule {
            "unused-example" => ("examples decide nothing", "Reword them so that they say something new, or leave them out."),
            "untried-word" => ("group words occur in no example", "Write an example with the most important of them."),
            _ => ("words and phrases decide nothing", "Write examples with them, or leave them out."),
        };
        let what = format!("{} {what}: {}{more}.", list.len(), named.join(", "));
        Some(Finding::advice(rule, file, first.line, what, format!("{help} `check --unused` lists all.")))
    });
    summed.collect()
}

/// What stands between the first quotes.
fn quoted(what: &str) -> &str {
    let end = what.char_indices().skip(1).scan(false, |escaped, (at, c)| {
        let closes = c == '"' && !*escaped;
        *escaped = c == '\\' && !*escaped;
        Some((at, closes))
    });
    let end = end.into_iter().find(|(_, closes)| *closes).map_or(what.len(), |(at, _)| at + 1);
    what.get(..end).unwrap_or(what)
}
