//! Turns a reply into Discord messages with buttons: in a channel for everybody, after a tap for one person only.

use std::collections::HashSet;

use serenity::builder::{
    CreateActionRow, CreateButton, CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage,
};
use serenity::model::application::{ButtonStyle, InteractionResponseFlags};
use serenity::model::channel::{Message as Post, MessageFlags};

use super::markdown;
use super::rest::OneTime;
use crate::message::Locale;
use crate::rendering::{Action, Button, Reply};

// Limits of Discord's documentation on message components.
const BUTTONS_IN_A_ROW: usize = 5;
const ROWS: usize = 5;
const LABEL: usize = 80;
const CUSTOM_ID: usize = 100;

/// The version of the buttons; a button of another version is not understood.
const VERSION: &str = "mw1";

/// The messages that answer `asked` where everybody can read along; the first one is a reply to it.
///
/// Each comes with what makes it the same message when it is sent again, which depends on the question only.
/// When the question was deleted, Discord refuses the first message: an answer alone would give the subject away.
pub fn messages(reply: &Reply, asked: &Post) -> Vec<(CreateMessage, OneTime)> {
    let contents = markdown::contents(&reply.blocks);
    let last = contents.len().saturating_sub(1);
    let message = |(index, content): (usize, String)| {
        let mut message = CreateMessage::new().content(content).flags(MessageFlags::SUPPRESS_EMBEDS);
        if index == 0 {
            message = message.reference_message(asked);
        }
        if index == last {
            message = message.components(rows(reply));
        }
        (message, OneTime::answer(asked.id, index as u16))
    };
    contents.into_iter().enumerate().map(message).collect()
}

/// What the person who tapped a button gets to see, and nobody else.
pub struct Private {
    /// Somebody is in danger now.
    pub urgent: bool,
    /// The first answer, within three seconds.
    pub first: CreateInteractionResponseMessage,
    /// What did not fit in it.
    pub more: Vec<CreateInteractionResponseFollowup>,
}

/// The reply to a tapped button.
pub fn private(reply: &Reply) -> Private {
    let contents = markdown::contents(&reply.blocks);
    let last = contents.len().saturating_sub(1);
    let rows_at = |index: usize| {
        if index == last { rows(reply) } else { Vec::new() }
    };
    let mut contents = contents.into_iter().enumerate();
    let (index, content) = contents.next().unwrap_or_default();
    let more = contents.map(|(index, content)| {
        CreateInteractionResponseFollowup::new()
            .content(content)
            .flags(MessageFlags::EPHEMERAL | MessageFlags::SUPPRESS_EMBEDS)
            .components(rows_at(index))
    });
    Private { urgent: reply.urgent, more: more.collect(), first: first(content, rows_at(index)) }
}

/// One line of the interface, for the person who tapped a button.
pub fn private_line(line: &str) -> Private {
    Private { urgent: false, first: first(markdown::escape(line), Vec::new()), more: Vec::new() }
}

fn first(content: String, rows: Vec<CreateActionRow>) -> CreateInteractionResponseMessage {
    CreateInteractionResponseMessage::new()
        .content(content)
        .flags(InteractionResponseFlags::EPHEMERAL | InteractionResponseFlags::SUPPRESS_EMBEDS)
        .components(rows)
}

/// The buttons in rows. One that Discord would refuse the whole message for (twice the same, no label) is left out.
fn rows(reply: &Reply) -> Vec<CreateActionRow> {
    let mut seen = HashSet::new();
    let buttons: Vec<CreateButton> = reply
        .buttons
        .iter()
        .filter(|button| !button.label.trim().is_empty() && seen.insert(&button.action))
        .filter_map(|button| shown(button, reply.locale))
        .take(ROWS * BUTTONS_IN_A_ROW)
        .collect();
    buttons.chunks(BUTTONS_IN_A_ROW).map(|row| CreateActionRow::Buttons(row.to_vec())).collect()
}

fn shown(button: &Button, locale: Locale) -> Option<CreateButton> {
    let style = match button.action {
        Action::Detail(_) => ButtonStyle::Primary,
        Action::Topic(_) => ButtonStyle::Secondary,
    };
    let mut label: String = button.label.trim().to_owned();
    if label.chars().count() > LABEL {
        label = label.chars().take(LABEL - 1).chain(['…']).collect();
    }
    Some(CreateButton::new(custom_id(&button.action, locale)?).label(label).style(style))
}

/// The state of a button: `mw1:<t|d>:<nl|en>:<topic>`; `None` for an id that [`pressed`] would not take back.
fn custom_id(action: &Action, locale: Locale) -> Option<String> {
    let (kind, topic) = match action {
        Action::Topic(topic) => ("t", topic),
        Action::Detail(topic) => ("d", topic),
    };
    let id = format!("{VERSION}:{kind}:{locale}:{topic}");
    (id.len() <= CUSTOM_ID && is_topic(topic)).then_some(id)
}

/// What a button means, by its id; `None` for a button of another version and for anything made up.
pub fn pressed(custom_id: &str) -> Option<(Action, Locale)> {
    let mut parts = custom_id.split(':');
    let (version, kind, locale, topic) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if version != VERSION || !is_topic(topic) || parts.next().is_some() || custom_id.len() > CUSTOM_ID {
        return None;
    }
    let action = match kind {
        "t" => Action::Topic(topic.to_owned()),
        "d" => Action::Detail(topic.to_owned()),
        _ => return None,
    };
    Some((action, locale.parse().ok()?))
}

/// The form of a topic's id: the name of its file.
fn is_topic(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::{custom_id, pressed, rows};
    use crate::message::Locale;
    use crate::rendering::{Action, Block, Button, Reply};

    fn reply(buttons: Vec<Button>) -> Reply {
        Reply { locale: Locale::Nl, blocks: vec![Block::Text("Tekst.".into())], detail: vec![], buttons, urgent: false }
    }

    fn button(label: &str, topic: &str) -> Button {
        Button { label: label.into(), action: Action::Topic(topic.into()) }
    }

    #[test]
    fn a_button_means_the_same_after_a_restart() {
        for locale in Locale::ALL {
            for action in [Action::Topic("ask-child".into()), Action::Detail("org_zorg-2".into())] {
                let id = custom_id(&action, locale).unwrap();
                assert_eq!(pressed(&id), Some((action, locale)), "{id}");
            }
        }
        assert_eq!(custom_id(&Action::Topic("ask-child".into()), Locale::Nl).unwrap(), "mw1:t:nl:ask-child");
    }

    #[test]
    fn old_and_made_up_buttons_mean_nothing() {
        let long = format!("mw1:t:nl:{}", "a".repeat(92));
        for id in ["", "mw1", "mw0:t:nl:ask", "mw2:t:nl:ask", "mw1:x:nl:ask", "mw1:t:de:ask", "mw1:t:nl:", "mw1:t:nl:a:b"] {
            assert_eq!(pressed(id), None, "{id}");
        }
        for id in ["mw1:t:nl:A", "mw1:t:nl:../x", "mw1:t:nl:a b", "mw1:t:nl:é", "ask", long.as_str()] {
            assert_eq!(pressed(id), None, "{id}");
        }
    }

    #[test]
    fn buttons_stay_within_the_limits_of_discord() {
        let mut buttons: Vec<Button> = (0..40).map(|index| button("knop", &format!("topic-{index}"))).collect();
        buttons.insert(0, button(&"é".repeat(81), "long-label"));
        buttons.insert(1, button("again", "long-label"));
        buttons.insert(2, button(" ", "no-label"));
        buttons.insert(3, button("too long", &"t".repeat(100)));
        let shown = serde_json::to_value(rows(&reply(buttons))).unwrap();
        let counts: Vec<usize> = shown.as_array().unwrap().iter().map(|row| row["components"].as_array().unwrap().len()).collect();
        assert_eq!(counts, [5; 5]);
        assert_eq!(shown[0]["components"][0]["label"], format!("{}…", "é".repeat(79)));
        assert_eq!(shown[0]["components"][1]["custom_id"], "mw1:t:nl:topic-0");
    }
}
