//! What the desk shows: lines of the interface with values filled in, in as few messages as they need.

use serenity::builder::CreateActionRow;
use serenity::model::id::{ChannelId, RoleId, UserId};

use super::super::markdown::{LIMIT, escape};
use super::super::rest::JsonFile;
use crate::message::Locale;
use crate::platform::Handler;

/// A text that Discord shows as it is meant: what people typed is no markup in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safe(String);

impl Safe {
    /// What somebody typed, or a name of somebody's making.
    pub fn typed(text: &str) -> Self {
        Self(escape(text))
    }

    /// A person, shown by name; it notifies nobody.
    pub fn person(id: UserId) -> Self {
        Self(format!("<@{id}>"))
    }

    /// A role, shown by name; it notifies nobody.
    pub fn role(id: RoleId) -> Self {
        Self(format!("<@&{id}>"))
    }

    /// A channel, shown by name.
    pub fn channel(id: ChannelId) -> Self {
        Self(format!("<#{id}>"))
    }

    /// Several with a comma between.
    pub fn list(all: &[Self]) -> Self {
        Self(all.iter().map(|one| one.0.as_str()).collect::<Vec<_>>().join(", "))
    }

    /// As a heading.
    pub fn bold(&self) -> Self {
        Self(format!("**{}**", self.0))
    }
}

/// The lines of the interface in one language.
#[derive(Clone, Copy)]
pub struct Words<'h> {
    handler: &'h dyn Handler,
    /// The language.
    pub locale: Locale,
}

impl<'h> Words<'h> {
    /// In this language.
    pub fn new(handler: &'h dyn Handler, locale: Locale) -> Self {
        Self { handler, locale }
    }

    /// A line.
    pub fn line(&self, id: &str) -> Safe {
        Safe(self.handler.line(id, self.locale))
    }

    /// A line with values.
    pub fn filled(&self, id: &str, values: &[(&str, &Safe)]) -> Safe {
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.0.as_str())).collect();
        Safe(self.handler.filled(id, self.locale, &values))
    }

    /// What stands on a button.
    pub fn label(&self, id: &str) -> String {
        self.handler.line(id, self.locale)
    }
}

/// An answer of one or more messages.
#[derive(Default)]
pub struct Page {
    /// The contents, each with the buttons under it.
    pub parts: Vec<(String, Vec<CreateActionRow>)>,
    /// A file with the first of them.
    pub file: Option<JsonFile>,
}

impl Page {
    /// These lines, and under the last a row of buttons.
    pub fn new(lines: &[Safe], row: Option<CreateActionRow>) -> Self {
        let mut contents: Vec<String> = Vec::new();
        for Safe(line) in lines {
            match contents.last_mut() {
                Some(last) if last.chars().count() + 1 + line.chars().count() <= LIMIT => {
                    last.push('\n');
                    last.push_str(line);
                }
                // no line is longer: what people type is short, and escaping makes it twice as long at most
                _ => contents.push(line.chars().take(LIMIT).collect()),
            }
        }
        let mut parts: Vec<_> = contents.into_iter().map(|content| (content, Vec::new())).collect();
        if let Some((_, rows)) = parts.last_mut() {
            rows.extend(row);
        }
        Self { parts, file: None }
    }

    /// One line.
    pub fn line(line: Safe) -> Self {
        Self::new(&[line], None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_no_markup() {
        assert_eq!(Safe::typed("**A** <@5>").0, r"\*\*A\*\* \<@5>");
        assert_eq!(Safe::list(&[Safe::person(UserId::new(5)), Safe::typed("a_b")]).0, r"<@5>, a\_b");
    }

    #[test]
    fn lines_stand_in_as_few_messages_as_they_need() {
        let line = |letter: &str| Safe(letter.repeat(900));
        let page = Page::new(&[line("a"), line("b"), line("c")], Some(CreateActionRow::Buttons(Vec::new())));
        let shown: Vec<(usize, usize)> = page.parts.iter().map(|(content, rows)| (content.chars().count(), rows.len())).collect();
        assert_eq!(shown, [(1_801, 0), (900, 1)]);
    }
}
