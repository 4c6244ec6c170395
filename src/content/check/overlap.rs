//! Everything against everything: which topics draw the examples of others, and which phrases fire in them.

use std::collections::BTreeMap;
use std::fmt;

use super::landings::{Danger, Landed};
use super::unused::Authored;
use crate::content::finding::Finding;
use crate::understanding::survey::List;

/// In the table: no topic at all, as the place where messages come from or land.
const NONE: &str = "none";
/// In the table: the alarm, as the place where messages without danger land.
const ALARM: &str = "alarm";
/// A topic that draws a larger share of another's examples is too strong ...
const MOST_DRAWN: f32 = 0.05;
/// ... when it is at least so many.
const FEWEST_DRAWN: usize = 3;
/// A phrase may fire in fewer examples of another topic than this.
const FIRES_IN: usize = 3;
/// A topic is close when it has more than this share of the right topic's confidence, among so many first ones.
const CLOSE: f32 = 0.5;
const FIRST: usize = 3;

/// What one topic does to the examples of another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlap {
    /// Whose examples: a topic, or `none`.
    pub topic: String,
    /// Where they go: another topic, `none`, or `alarm`.
    pub other: String,
    /// How many examples the topic has.
    pub examples: usize,
    /// How many of them are answered with the other.
    pub answered: usize,
    /// In how many the other comes close.
    pub close: usize,
    /// In how many a phrase of the other occurs.
    pub phrases: usize,
}

impl Overlap {
    /// The names of the columns.
    pub const HEADER: &'static str = "topic\tother\texamples\tanswered\tanswered_percent\tclose\tphrases";

    /// The share of the examples that are answered with the other.
    #[must_use]
    pub fn share(&self) -> f32 {
        self.answered as f32 / self.examples.max(1) as f32
    }
}

/// A row, its cells apart by tabs.
impl fmt::Display for Overlap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { topic, other, examples, answered, close, phrases } = self;
        write!(f, "{topic}\t{other}\t{examples}\t{answered}\t{:.1}\t{close}\t{phrases}", self.share() * 100.0)
    }
}

/// All pairs of which something is to be told, worst first.
pub(super) fn table(landed: &[Landed<'_>], topics: &[&str]) -> Vec<Overlap> {
    let mut examples: BTreeMap<&str, usize> = BTreeMap::new();
    let mut pairs: BTreeMap<(&str, &str), Overlap> = BTreeMap::new();
    for Landed { example, landing } in landed {
        let topic = example.topic.unwrap_or(NONE);
        *examples.entry(topic).or_default() += 1;
        let name = |number: usize| topics.get(number).copied().unwrap_or_default();
        let mut with = |other, count: fn(&mut Overlap) -> &mut usize| {
            if other != topic {
                *count(pairs.entry((topic, other)).or_default()) += 1;
            }
        };
        // what raises the alarm is answered with it, whatever else it is about
        if landing.alarm {
            if example.danger != Danger::Acute {
                with(ALARM, |pair| &mut pair.answered);
            }
        } else if let Some(answered) = landing.answered {
            with(name(answered), |pair| &mut pair.answered);
        } else if landing.refused {
            with(NONE, |pair| &mut pair.answered);
        }
        let of = |t: &str| landing.ranking.iter().find(|c| name(c.topic) == t).map_or(0.0, |c| c.confidence);
        let right = example.topic.map_or(landing.none, of);
        for candidate in landing.ranking.iter().take(FIRST).filter(|c| c.confidence > right * CLOSE) {
            with(name(candidate.topic), |pair| &mut pair.close);
        }
        for phrase in &landing.phrases {
            with(name(*phrase), |pair| &mut pair.phrases);
        }
    }
    let mut rows: Vec<Overlap> = pairs
        .into_iter()
        .map(|((topic, other), pair)| Overlap {
            topic: topic.to_owned(),
            other: other.to_owned(),
            examples: examples.get(topic).copied().unwrap_or_default(),
            ..pair
        })
        .collect();
    rows.sort_by(|a, b| {
        let counts = |o: &Overlap| (o.answered, o.close, o.phrases);
        b.share().total_cmp(&a.share()).then_with(|| counts(b).cmp(&counts(a)))
    });
    rows
}

/// Pairs and phrases above the limits.
pub(super) fn check(table: &[Overlap], landed: &[Landed<'_>], entries: &[Authored<'_>], findings: &mut Vec<Finding>) {
    for row in table.iter().filter(|row| row.answered >= FEWEST_DRAWN && row.share() > MOST_DRAWN) {
        let file = if row.topic == NONE { "intents/_none.toml".to_owned() } else { format!("intents/{}.toml", row.topic) };
        findings.push(Finding::advice(
            "overlap",
            &file,
            0,
            format!("{} of the {} examples of {} land at {}.", row.answered, row.examples, row.topic, row.other),
            "Write more examples that tell the two apart, or move those that belong there.",
        ));
    }
    let mut fires: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for Landed { example, landing } in landed {
        for number in &landing.fired {
            *fires.entry((*number, example.topic.unwrap_or(NONE))).or_default() += 1;
        }
    }
    for ((number, topic), count) in fires.into_iter().filter(|(_, count)| *count >= FIRES_IN) {
        let Some(authored) = entries.get(number) else { continue };
        if matches!(authored.entry.list, List::Phrase(_)) && authored.owner != topic {
            findings.push(Finding::advice(
                "overlap",
                authored.file,
                authored.line,
                format!("the phrase {:?} of {} occurs in {count} examples of {topic}.", authored.entry.text, authored.owner),
                "Make the phrase longer, or leave it out.",
            ));
        }
    }
}
