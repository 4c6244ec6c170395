//! Messages that must land at their topic and do not, with the words that pulled them away; danger that is missed.

use super::landings::{Danger, Landed};
use crate::content::finding::Finding;
use crate::understanding::{EMERGENCY, Model};

pub(super) fn check(landed: &[Landed<'_>], model: &Model, topics: &[&str], findings: &mut Vec<Finding>) {
    for Landed { example, landing } in landed {
        let keywords = || model.understand(example.text, example.locale).keywords.join(", ");
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
        if got != example.topic
            && let Some(what) = elsewhere(example.topic, got, keywords)
        {
            let help = "Reword it, move it, or add examples and words like it.";
            findings.push(Finding::advice("lands-elsewhere", example.file, example.line, what, help));
        }
        if example.danger == Danger::Calm && landing.alarm {
            findings.push(Finding::advice(
                "false-alarm",
                example.file,
                example.line,
                format!("this message raises the alarm, by: {}.", keywords()),
                "Add calm messages like it to _calm.toml, or move it to emergency.toml.",
            ));
        }
    }
}

/// An example is advice: the model learns from all of them together and may weigh one against many.
fn elsewhere(topic: Option<&str>, got: Option<&str>, keywords: impl Fn() -> String) -> Option<String> {
    match (topic, got) {
        (_, Some(other)) => Some(format!("this message lands at {other}, pulled by: {}.", keywords())),
        (Some(_), None) => Some("this message is not sure enough to be answered.".to_owned()),
        (None, None) => None,
    }
}
