//! The terminal as a platform: the same conversation as anywhere, without an account.

mod screen;

use std::io::{BufRead, IsTerminal, Write};
use std::sync::Arc;

use super::{Capabilities, Handler, Platform, PlatformError, Shutdown};
use crate::message::{Audience, Languages, Locale, Message, Surroundings};
use crate::rendering::Button;

/// The terminal.
#[derive(Clone, Copy, Debug)]
pub struct Console {
    /// The language until the person's words tell.
    pub locale: Locale,
}

impl Platform for Console {
    fn name(&self) -> &'static str {
        "console"
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { limit: usize::MAX, buttons: false }
    }

    async fn run(self, handler: Arc<dyn Handler>, mut shutdown: Shutdown) -> Result<(), PlatformError> {
        // reading a terminal blocks, so it has a thread of its own
        let conversation = tokio::task::spawn_blocking(move || converse(self.locale, &*handler));
        tokio::select! {
            done = conversation => done.unwrap_or_else(|_| Err(PlatformError::Terminal(std::io::Error::other("the conversation broke off")))),
            _ = shutdown.wait_for(|stop| *stop) => Ok(()),
        }
    }
}

fn converse(locale: Locale, handler: &dyn Handler) -> Result<(), PlatformError> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        let editor = rustyline::DefaultEditor::new().map_err(|e| PlatformError::Terminal(std::io::Error::other(e)))?;
        talk(Edited(editor), std::io::stdout(), locale, handler)
    } else {
        talk(Piped(std::io::stdin().lock()), std::io::stdout().lock(), locale, handler)
    }
}

/// Where lines come from.
pub trait Lines {
    /// The next line, without its end; `None` at the end of input.
    fn next(&mut self, prompt: &str) -> std::io::Result<Option<String>>;
}

/// A terminal with line editing. There is no history: what was typed may be sensitive.
struct Edited(rustyline::DefaultEditor);

impl Lines for Edited {
    fn next(&mut self, prompt: &str) -> std::io::Result<Option<String>> {
        use rustyline::error::ReadlineError;
        match self.0.readline(prompt) {
            Ok(line) => Ok(Some(line)),
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => Ok(None),
            Err(ReadlineError::Io(error)) => Err(error),
            Err(other) => Err(std::io::Error::other(other)),
        }
    }
}

/// Input that is no terminal; bytes that are no UTF-8 become U+FFFD.
pub struct Piped<R>(pub R);

impl<R: BufRead> Lines for Piped<R> {
    fn next(&mut self, _prompt: &str) -> std::io::Result<Option<String>> {
        let mut line = Vec::new();
        if self.0.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']).to_owned()))
    }
}

/// Holds a conversation until the input ends.
pub fn talk(mut lines: impl Lines, mut out: impl Write, locale: Locale, handler: &dyn Handler) -> Result<(), PlatformError> {
    let mut locale = locale;
    let mut choices: Vec<Button> = Vec::new();
    writeln!(out, "{}\n{}\n", handler.line("chat-welcome", locale), handler.line("chat-how", locale))?;
    while let Some(line) = lines.next("> ")? {
        let typed = line.trim();
        if typed.is_empty() {
            continue;
        }
        let reply = match screen::choice(typed, choices.len()) {
            screen::Typed::Question => Some(handler.reply(&Message {
                text: line.clone(),
                languages: Languages::falling_back(locale),
                audience: Audience::Asker,
                around: Surroundings::default(),
            })),
            screen::Typed::Choice(number) => choices.get(number).and_then(|b| handler.press(&b.action, locale, &Surroundings::default())),
            screen::Typed::NoSuchChoice => None,
        };
        match reply {
            Some(reply) => {
                locale = reply.locale;
                writeln!(out, "\n{}\n", screen::show(&reply, &handler.line("chat-choices", locale)))?;
                choices = reply.buttons;
            }
            None => writeln!(out, "\n{}\n", handler.line("chat-no-choice", locale))?,
        }
        out.flush()?;
    }
    writeln!(out, "{}", handler.line("chat-bye", locale))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{Command, Complete, Suggestion};
    use crate::rendering::{Action, Block, Reply};

    struct Echo;

    fn reply(text: &str, locale: Locale) -> Reply {
        Reply {
            locale,
            blocks: vec![Block::Text(text.to_owned())],
            detail: Vec::new(),
            buttons: vec![Button { label: "Meer".into(), action: Action::Topic("help".into()) }],
            urgent: false,
        }
    }

    impl Handler for Echo {
        fn reply(&self, message: &Message) -> Reply {
            reply(&format!("vraag {} {}", message.text, message.languages.fallback), Locale::En)
        }
        fn overhear(&self, _: &Message) -> Option<Reply> {
            None
        }
        fn press(&self, action: &Action, locale: Locale, _: &Surroundings) -> Option<Reply> {
            Some(reply(&format!("{action:?}"), locale))
        }
        fn command(&self, command: &Command, languages: Languages, _: &Surroundings) -> Reply {
            reply(&format!("{command:?}"), languages.fallback)
        }
        fn complete(&self, _: Complete, _: &str, _: Locale, _: usize) -> Vec<Suggestion> {
            Vec::new()
        }
        fn line(&self, id: &str, locale: Locale) -> String {
            format!("[{id} {locale}]")
        }
        fn filled(&self, id: &str, locale: Locale, _: &[(&str, &str)]) -> String {
            self.line(id, locale)
        }
        fn region_named(&self, _: &str) -> Vec<String> {
            Vec::new()
        }
    }

    #[test]
    fn questions_choices_and_the_end() {
        let input = "eerste\r\n\n1\n7\n112\n\u{fffd}tweede";
        let mut out = Vec::new();
        talk(Piped(input.as_bytes()), &mut out, Locale::Nl, &Echo).expect("writes to memory");
        let out = String::from_utf8(out).expect("text");
        assert!(out.starts_with("[chat-welcome nl]"));
        assert!(out.contains("vraag eerste nl"), "{out}");
        assert!(out.contains("Topic(\"help\")"), "{out}");
        assert!(out.contains("[chat-no-choice en]"), "{out}");
        assert!(out.contains("vraag 112 en"), "{out}");
        assert!(out.ends_with("[chat-bye en]\n"), "{out}");
    }
}
