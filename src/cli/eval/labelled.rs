//! Labelled questions: JSON lines with the labels of the contract.

use serde::Deserialize;

use crate::message::Locale;

/// What a message is labelled with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Label {
    /// A topic, or none; and topics that are as good.
    Topic(Option<String>, Vec<String>),
    /// Somebody is in danger now, or not.
    Emergency(bool),
    /// Kinds of personal data.
    PersonalData(Vec<String>),
    /// Two topics, both asked.
    Both(Vec<String>),
    /// The turns of a conversation.
    Conversation(Vec<Turn>),
}

/// One turn.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Turn {
    /// The message.
    pub(super) text: String,
    /// Its topic.
    pub(super) intent: Option<String>,
}

/// One labelled line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// The language it is labelled with.
    pub(super) locale: Option<Locale>,
    /// The message; empty for a conversation.
    pub(super) text: String,
    /// Its label.
    pub(super) label: Label,
}

#[derive(Deserialize)]
struct Raw {
    lang: Option<String>,
    text: Option<String>,
    #[serde(default, deserialize_with = "present")]
    intent: Intent,
    #[serde(default)]
    also: Vec<String>,
    emergency: Option<bool>,
    pii: Option<Vec<String>>,
    intents: Option<Vec<String>>,
    turns: Option<Vec<Turn>>,
}

/// The label `intent`: `null` is another thing than no label at all.
#[derive(Default)]
enum Intent {
    #[default]
    Absent,
    Labelled(Option<String>),
}

fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Intent, D::Error> {
    Option::deserialize(deserializer).map(Intent::Labelled)
}

/// The rows of a file, and for each line that cannot be read `line: what to do`.
pub(super) fn read(bytes: &[u8]) -> (Vec<Row>, Vec<String>) {
    let mut rows = Vec::new();
    let mut problems = Vec::new();
    for (number, line) in bytes.split(|b| *b == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Raw>(line) {
            Err(error) => problems.push(format!("{}: {error}. Skipped; each line is one JSON object.", number + 1)),
            Ok(raw) => match row(raw) {
                Some(row) => rows.push(row),
                None => problems.push(format!("{}: no label. Skipped; give intent, emergency, pii, intents or turns.", number + 1)),
            },
        }
    }
    (rows, problems)
}

fn row(raw: Raw) -> Option<Row> {
    let locale = raw.lang.and_then(|l| l.parse().ok());
    if let Some(turns) = raw.turns {
        return Some(Row { locale, text: String::new(), label: Label::Conversation(turns) });
    }
    let label = if let Some(kinds) = raw.pii {
        Label::PersonalData(kinds)
    } else if let Some(acute) = raw.emergency {
        Label::Emergency(acute)
    } else if let Some(topics) = raw.intents {
        Label::Both(topics)
    } else if let Intent::Labelled(topic) = raw.intent {
        Label::Topic(topic, raw.also)
    } else {
        return None;
    };
    Some(Row { locale, text: raw.text?, label })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_kind_and_tells_bad_lines() {
        let file = br#"{"lang":"nl","text":"a","intent":"help","also":["greeting"]}
{"text":"b","intent":null}

{"text":"c","emergency":true}
{"text":"d","pii":["bsn"]}
{"text":"e","intents":["a","b"]}
{"turns":[{"text":"f","intent":"help"}]}
{"text":"half a surrogate \ud800","intent":"help"}
{"text":"no label"}
"#;
        let (rows, problems) = read(file);
        assert_eq!(rows.len(), 6);
        assert_eq!(rows.first().map(|r| r.locale), Some(Some(Locale::Nl)));
        assert_eq!(rows.get(1).map(|r| &r.label), Some(&Label::Topic(None, Vec::new())));
        assert_eq!(problems.len(), 2);
        assert!(problems.iter().any(|p| p.starts_with("8:")), "{problems:?}");
    }
}
