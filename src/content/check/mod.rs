//! Everything an author can get wrong.
use super::Part;
use super::{Finding, Replies, Topic};
use crate::message::Locale;
/// Topics without a title or a core in a language.
pub fn missing_texts(topics: &[Topic], replies: &Replies, findings: &mut Vec<Finding>) {
    for topic in topics {
        for locale in Locale::ALL {
            let file = format!("locales/{locale}/{}.ftl", topic.group);
            for (part, name) in [(Part::Title, "title"), (Part::Core, "core")] {
                if replies.topic(&topic.id, part, locale).is_none() {
                    findings.push(Finding::error("missing-text", &file, 0, format!("{} has no {name}.", topic.id), "Write it."));
                }
            }
        }
    }
}
