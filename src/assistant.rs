//! The one place that runs the whole flow: a message is understood, answered and put into words.

use std::sync::Arc;

use crate::answer::{self, Answer, Body};
use crate::content::{Content, Part};
use crate::message::{Locale, Message};
use crate::platform::Handler;
use crate::rendering::{Action, Block, Reply, render};
use crate::understanding::Understanding;

/// Answers messages from one content.
#[derive(Clone, Debug)]
pub struct Assistant {
    content: Arc<Content>,
}

/// One message and everything that was made of it.
#[derive(Clone, Debug)]
pub struct Turn {
    /// What was understood.
    pub understanding: Understanding,
    /// What was decided.
    pub answer: Answer,
    /// What is shown.
    pub reply: Reply,
}

impl Assistant {
    /// An assistant that answers from this content.
    #[must_use]
    pub fn new(content: Content) -> Self {
        Self { content: Arc::new(content) }
    }

    /// The content it answers from.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Understands, decides and renders one message.
    #[must_use]
    pub fn turn(&self, text: &str, fallback: Locale) -> Turn {
        let understanding = self.content.model().understand(text, fallback);
        let answer = answer::decide(&understanding);
        let reply = render(&answer, &self.content);
        Turn { understanding, answer, reply }
    }
}

impl Handler for Assistant {
    fn reply(&self, message: &Message) -> Reply {
        self.turn(&message.text, message.fallback).reply
    }

    fn press(&self, action: &Action, locale: Locale) -> Option<Reply> {
        let (Action::Topic(id) | Action::Detail(id)) = action;
        self.content.topic(id)?;
        let mut reply = render(&answer::topic(id, locale), &self.content);
        if matches!(action, Action::Detail(_)) {
            let title = self.content.replies().topic(id, Part::Title, locale)?;
            let mut blocks = vec![Block::Heading(title)];
            blocks.append(&mut reply.detail);
            reply.blocks = blocks;
            reply.buttons.retain(|b| b.action != *action);
        }
        Some(reply)
    }

    fn line(&self, id: &str, locale: Locale) -> String {
        self.content.replies().line(id, locale, &[])
    }
}

impl Turn {
    /// The topics that are answered, best first.
    #[must_use]
    pub fn topics(&self) -> &[String] {
        match &self.answer.body {
            Body::Topics(topics) => topics,
            _ => &[],
        }
    }
}
