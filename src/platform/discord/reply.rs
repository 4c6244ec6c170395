//! Turns a reply into Discord messages with buttons: in a channel for everybody, after a tap for one person only.

use std::collections::HashSet;

use serenity::builder::{
    CreateActionRow, CreateButton, CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage,
};
use serenity::model::application::{ButtonStyle, InteractionResponseFlags};
use serenity::model::channel::{Message as Post, MessageFlags};

use super::button::{ForOne, Own, Seal, custom_id, own_id};
use super::markdown;
use super::rest::OneTime;
use crate::message::Locale;
use crate::rendering::{Action, Button, Reply};

// Limits of Discord's documentation on message components.
const BUTTONS_IN_A_ROW: usize = 5;
const ROWS: usize = 5;
const LABEL: usize = 80;

/// The messages that answer `asked` where everybody can read along; the first one is a reply to it.
///
/// Each comes with what makes it the same message when it is sent again, which depends on the question only.
/// When the question was deleted, Discord refuses the first message: an answer alone would give the subject away.
pub fn messages(reply: &Reply, asked: &Post, seal: &Seal) -> Vec<(CreateMessage, OneTime)> {
    posts(reply, asked, seal, true)
}

/// The same in the asker's direct messages, when `asked` stands elsewhere.
pub fn direct_messages(reply: &Reply, asked: &Post, seal: &Seal) -> Vec<(CreateMessage, OneTime)> {
    posts(reply, asked, seal, false)
}

fn posts(reply: &Reply, asked: &Post, seal: &Seal, refer: bool) -> Vec<(CreateMessage, OneTime)> {
    let for_one = Some(ForOne { asker: asked.author.id, question: asked.id });
    let contents = markdown::contents(&reply.blocks);
    let last = contents.len().saturating_sub(1);
    let message = |(index, content): (usize, String)| {
        let mut message = CreateMessage::new().content(content).flags(MessageFlags::SUPPRESS_EMBEDS);
        if refer && index == 0 {
            message = message.reference_message(asked);
        }
        if index == last {
            message = message.components(rows(reply, seal, for_one));
        }
        (message, OneTime::answer(asked.id, index as u16))
    };
    contents.into_iter().enumerate().map(message).collect()
}

/// The answer to a tapped button or a command.
pub struct Response {
    /// Somebody is in danger now.
    pub urgent: bool,
    /// The first part, within three seconds.
    pub first: CreateInteractionResponseMessage,
    /// What did not fit in it.
    pub more: Vec<CreateInteractionResponseFollowup>,
}

/// The reply to a tapped button or a command, for one person alone.
pub fn private(reply: &Reply, seal: &Seal) -> Response {
    response(reply, seal, None, None)
}

/// The same with a row of buttons that only Discord has.
pub fn private_with(reply: &Reply, seal: &Seal, own: Option<&CreateActionRow>) -> Response {
    response(reply, seal, None, own)
}

/// The reply to a command, where everybody can read along; `asked` may open what is for one person alone.
pub fn public(reply: &Reply, seal: &Seal, asked: ForOne) -> Response {
    response(reply, seal, Some(asked), None)
}

/// The reply for one person alone as contents with their buttons.
pub fn parts(reply: &Reply, seal: &Seal) -> Vec<(String, Vec<CreateActionRow>)> {
    let mut parts: Vec<_> = markdown::contents(&reply.blocks).into_iter().map(|content| (content, Vec::new())).collect();
    if let Some((_, under)) = parts.last_mut() {
        *under = rows(reply, seal, None);
    }
    parts
}

/// The buttons of a row with which somebody does something with what is kept about them.
pub fn own_row(buttons: &[(Own, ButtonStyle, String)], locale: Locale, seal: &Seal, for_one: Option<ForOne>) -> CreateActionRow {
    let button = |(own, style, label): &(Own, ButtonStyle, String)| {
        Some(CreateButton::new(own_id(*own, locale, seal, for_one)?).label(shortened(label)).style(*style))
    };
    CreateActionRow::Buttons(buttons.iter().filter_map(button).take(BUTTONS_IN_A_ROW).collect())
}

/// One line of the interface, for the person who tapped a button or chose a command.
pub fn private_line(line: &str) -> Response {
    Response { urgent: false, first: first(markdown::escape(line), Vec::new(), true), more: Vec::new() }
}

/// `for_one` is there when everybody reads along.
fn response(reply: &Reply, seal: &Seal, for_one: Option<ForOne>, own: Option<&CreateActionRow>) -> Response {
    let alone = for_one.is_none();
    let contents = markdown::contents(&reply.blocks);
    let last = contents.len().saturating_sub(1);
    let rows_at = |index: usize| {
        if index < last {
            return Vec::new();
        }
        let mut rows = rows(reply, seal, for_one);
        rows.truncate(ROWS - usize::from(own.is_some()));
        rows.extend(own.cloned());
        rows
    };
    let mut contents = contents.into_iter().enumerate();
    let (index, content) = contents.next().unwrap_or_default();
    let seen_by = if alone { MessageFlags::EPHEMERAL } else { MessageFlags::empty() };
    let more = contents.map(|(index, content)| {
        CreateInteractionResponseFollowup::new().content(content).flags(seen_by | MessageFlags::SUPPRESS_EMBEDS).components(rows_at(index))
    });
    Response { urgent: reply.urgent, more: more.collect(), first: first(content, rows_at(index), alone) }
}

fn first(content: String, rows: Vec<CreateActionRow>, alone: bool) -> CreateInteractionResponseMessage {
    let seen_by = if alone { InteractionResponseFlags::EPHEMERAL } else { InteractionResponseFlags::empty() };
    CreateInteractionResponseMessage::new().content(content).flags(seen_by | InteractionResponseFlags::SUPPRESS_EMBEDS).components(rows)
}

/// The buttons in rows. One that Discord would refuse the whole message for (twice the same, no label) is left out.
fn rows(reply: &Reply, seal: &Seal, for_one: Option<ForOne>) -> Vec<CreateActionRow> {
    let mut seen = HashSet::new();
    let buttons: Vec<CreateButton> = reply
        .buttons
        .iter()
        .filter(|button| !button.label.trim().is_empty() && seen.insert(&button.action))
        .filter_map(|button| Some(shown(button, custom_id(&button.action, reply.locale, seal, for_one)?)))
        .take(ROWS * BUTTONS_IN_A_ROW)
        .collect();
    buttons.chunks(BUTTONS_IN_A_ROW).map(|row| CreateActionRow::Buttons(row.to_vec())).collect()
}

fn shown(button: &Button, custom_id: String) -> CreateButton {
    let style = match button.action {
        Action::Detail(_) | Action::Open(_) => ButtonStyle::Primary,
        Action::FalseAlarm(_) | Action::Topic(_) | Action::Others(_) | Action::Translate(..) => ButtonStyle::Secondary,
    };
    CreateButton::new(custom_id).label(shortened(&button.label)).style(style)
}

fn shortened(label: &str) -> String {
    let label = label.trim();
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    label.chars().take(LABEL - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::{Seal, rows};
    use crate::message::Locale;
    use crate::rendering::{Action, Block, Button, Reply};

    fn reply(buttons: Vec<Button>) -> Reply {
        Reply { locale: Locale::Nl, blocks: vec![Block::Text("Tekst.".into())], detail: vec![], buttons, urgent: false }
    }

    fn button(label: &str, topic: &str) -> Button {
        Button { label: label.into(), action: Action::Topic(topic.into()) }
    }

    #[test]
    fn buttons_stay_within_the_limits_of_discord() {
        let mut buttons: Vec<Button> = (0..40).map(|index| button("knop", &format!("topic-{index}"))).collect();
        buttons.insert(0, button(&"é".repeat(81), "long-label"));
        buttons.insert(1, button("again", "long-label"));
        buttons.insert(2, button(" ", "no-label"));
        buttons.insert(3, button("too long", &"t".repeat(100)));
        let shown = serde_json::to_value(rows(&reply(buttons), &Seal::new("token"), None)).unwrap();
        let counts: Vec<usize> = shown.as_array().unwrap().iter().map(|row| row["components"].as_array().unwrap().len()).collect();
        assert_eq!(counts, [5; 5]);
        assert_eq!(shown[0]["components"][0]["label"], format!("{}…", "é".repeat(79)));
        assert_eq!(shown[0]["components"][1]["custom_id"], "mw1:t:nl:topic-0");
    }
}
