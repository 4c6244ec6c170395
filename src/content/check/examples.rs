//! Messages that must land at their topic and do not, with the words that pulled them away; danger that is missed.

use std::collections::BTreeMap;

use super::landings::{Danger, Example, Landed};
use crate::content::finding::Finding;
use crate::understanding::{EMERGENCY, Model};

/// So many examples of a kind are named.
const NAMED: usize = 3;

pub(super) fn check(landed: &[Landed<'_>], model: &Model, topics: &[&str], findings: &mut Vec<Finding>) {
    let mut astray: BTreeMap<(&str, Astray<'_>), Vec<&Example<'_>>> = BTreeMap::new();
    for Landed { example, landing } in landed {
        if example.danger == Danger::Acute {
            if !landing.alarm {
                findings.push(Finding::error(
                    "missed-danger",
                    example.file,
                    example.line,
                    "this message of danger does not raise the alarm.",
                    "Write more examples of this kind, or move it when nobody is in danger now.",
                ));
            }
            continue;
        }
        let answered = landing.answered.and_then(|topic| topics.get(topic)).copied();
        let got = if landing.alarm { Some(EMERGENCY) } else { answered };
        let kind = match (example.topic, got) {
            (topic, got) if topic == got => continue,
            (_, Some(EMERGENCY)) if landing.alarm => Astray::Alarm,
            (_, Some(other)) => Astray::At(other),
            (Some(_), None) => Astray::Unsure,
            (None, None) => continue,
        };
        astray.entry((example.file, kind)).or_default().push(example);
    }
    findings.extend(astray.into_iter().filter_map(|((_, kind), examples)| kind.finding(&examples, model)));
}

/// Where an example lands instead. It is advice: the model learns from all of them together and may weigh one against many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Astray<'t> {
    /// At the alarm.
    Alarm,
    /// At another topic.
    At(&'t str),
    /// Nowhere.
    Unsure,
}

impl Astray<'_> {
    /// One finding for all examples of a file that go the same way.
    fn finding(self, examples: &[&Example<'_>], model: &Model) -> Option<Finding> {
        let first = examples.first()?;
        let named: Vec<String> = examples
            .iter()
            .take(NAMED)
            .map(|example| {
                let pulled = if self == Self::Unsure {
                    String::new()
                } else {
                    format!(", pulled by: {}", model.understand(example.text, example.locale).keywords.join(", "))
                };
                format!("{:?} (line {}{pulled})", example.text, example.line)
            })
            .collect();
        let more = if examples.len() > NAMED { ", …" } else { "" };
        let many = format!("{}: {}{more}", examples.len(), named.join("; "));
        let (rule, what, help) = match self {
            Self::Alarm => (
                "false-alarm",
                format!("messages that raise the alarm though nobody is in danger, {many}"),
                "Add calm messages like them to _calm.toml, or move them to emergency.toml.",
            ),
            Self::At(other) => {
                ("lands-elsewhere", format!("messages that land at {other}, {many}"), "Reword them, move them, or add examples like them.")
            }
            Self::Unsure => (
                "lands-elsewhere",
                format!("messages that are not sure enough to be answered, {many}"),
                "Add examples and words like them, or leave them out.",
            ),
        };
        Some(Finding::advice(rule, first.file, first.line, what, help))
    }
}
