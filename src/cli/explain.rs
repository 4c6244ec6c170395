//! `explain`: for an author, why a message was understood the way it was, and what to do about it.

mod advice;
mod why;

use std::io::Write;

use super::{LocaleFlag, Outcome};
use crate::content::{Argument, Content, Part, Source};
use crate::message::Locale;
use crate::understanding::explain::{Explanation, Fired, FiredList, ReadWord, Weighed};
use crate::understanding::lexicon::How;

/// Flags of `explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    #[command(flatten)]
    locale: LocaleFlag,
    /// Also tell why it is not this topic
    #[arg(long, value_name = "ID")]
    topic: Option<String>,
    /// The message
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,
}

impl Explain {
    /// Prints what was read, what fired, what was decided and why, and what an author can do.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let assistant = super::assistant(source)?;
        let content = assistant.content();
        if let Some(id) = self.topic.as_deref().filter(|id| content.topic(id).is_none()) {
            super::report(&format!("meldwijzer: there is no topic {id}; a topic is the name of a file in intents/."));
            return Ok(Outcome::Found);
        }
        let locale = self.locale.locale()?;
        let explained = content.model().explain(&self.text.join(" "), locale, self.topic.as_deref());
        let mut page = Page { content, locale, text: String::new() };
        page.read(&explained);
        page.danger(&explained);
        page.outcome(&explained);
        if !explained.words.is_empty() {
            page.reasons(&explained);
            page.rivals(&explained, self.topic.as_deref());
            page.advice(&explained, self.topic.as_deref());
        }
        let mut out = std::io::stdout().lock();
        out.write_all(page.text.as_bytes())?;
        out.flush()?;
        Ok(Outcome::Fine)
    }
}

/// What is printed, line by line, in one language.
struct Page<'c> {
    content: &'c Content,
    locale: Locale,
    text: String,
}

impl Page<'_> {
    /// A text of the interface.
    fn line(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Argument<'_>)> = arguments.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
        self.content.replies().line(id, self.locale, &arguments)
    }

    fn heading(&mut self, id: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let line = self.line(id, &[]);
        self.text.push_str(&line);
        self.text.push('\n');
    }

    fn add(&mut self, id: &str, arguments: &[(&str, &str)]) {
        let line = self.line(id, arguments);
        self.text.push_str("  ");
        self.text.push_str(&line);
        self.text.push('\n');
    }

    /// As [`add`](Self::add), further in; left out when there are no words.
    fn add_words(&mut self, id: &str, words: &str) {
        if !words.is_empty() {
            self.text.push_str("  ");
            self.add(id, &[("words", words)]);
        }
    }

    /// The id of a topic with its title; `None` is no topic at all.
    fn topic(&self, id: Option<&str>) -> String {
        let Some(id) = id else { return self.line("explain-no-topic", &[]) };
        let title = self.content.replies().topic(id, Part::Title, self.locale).unwrap_or_default();
        if title.is_empty() { id.to_owned() } else { format!("{id} ({title})") }
    }

    /// A share as whole percents; never 0 or 100 when it is neither.
    fn percent(share: f32) -> String {
        let percent = share * 100.0;
        match () {
            () if share > 0.0 && percent < 1.0 => "<1".to_owned(),
            () if share < 1.0 && percent > 99.0 => ">99".to_owned(),
            () => format!("{percent:.0}"),
        }
    }

    fn number(&self, number: f32) -> String {
        let number = format!("{number:+.1}");
        if self.locale == Locale::Nl { number.replace('.', ",") } else { number }
    }

    /// The words whose evidence has this sign, with the evidence.
    fn weighed(&self, words: &Weighed, positive: bool) -> String {
        let of_sign = words.iter().filter(|(_, weight)| (*weight > 0.0) == positive);
        of_sign.map(|(word, weight)| format!("{word} {}", self.number(*weight))).collect::<Vec<_>>().join("; ")
    }

    fn read(&mut self, explained: &Explanation) {
        self.heading("explain-read");
        let language = self.line(if explained.understood.locale == Locale::Nl { "explain-dutch" } else { "explain-english" }, &[]);
        let id = if explained.understood.language_certain { "explain-language" } else { "explain-language-guessed" };
        self.add(id, &[("language", &language)]);
        for word in &explained.words {
            self.word(word);
        }
        if !explained.fired.is_empty() {
            self.heading("explain-fired");
        }
        for (number, fired) in explained.fired.iter().enumerate() {
            // a word counts for many topics: one line for all of them
            let same = |other: &&Fired| other.list == fired.list && other.words == fired.words;
            if explained.fired.iter().position(|other| same(&other)) == Some(number) {
                let of: Vec<&str> = explained.fired.iter().filter(same).map(|f| f.of.as_str()).collect();
                self.fired(fired, &of);
            }
        }
    }

    fn word(&mut self, word: &ReadWord) {
        let known = word.taken_for.join(" + ");
        let how = match word.how {
            _ if word.hidden => self.line("explain-word-hidden", &[]),
            How::Inflected if known.is_empty() => self.line("explain-word-beginning", &[]),
            How::Inflected => self.line("explain-word-form", &[("words", &known)]),
            How::Compound => self.line("explain-word-compound", &[("words", &known)]),
            How::Repaired => self.line("explain-word-repaired", &[("words", &known)]),
            How::Unknown if word.in_one_example => self.line("explain-word-once", &[]),
            How::Unknown => self.line("explain-word-unknown", &[]),
            How::Exact => self.line("explain-word-known", &[]),
        };
        let groups = word.groups.iter().map(|g| format!("@{g}")).collect::<Vec<_>>().join(" ");
        if groups.is_empty() || word.hidden {
            self.add("explain-word", &[("word", &word.word), ("how", &how)]);
        } else {
            self.add("explain-word-groups", &[("word", &word.word), ("how", &how), ("groups", &groups)]);
        }
    }

    fn fired(&mut self, fired: &Fired, of: &[&str]) {
        let topics = || of.iter().map(|id| self.topic(Some(id))).collect::<Vec<_>>().join("; ");
        let (id, of) = match fired.list {
            FiredList::Group => ("explain-fired-group", of.iter().map(|name| format!("@{name}")).collect::<Vec<_>>().join(" ")),
            FiredList::Phrase => ("explain-fired-phrase", topics()),
            FiredList::Word => ("explain-fired-word", of.join(", ")),
            FiredList::Need => ("explain-fired-need", topics()),
            FiredList::Exclude => ("explain-fired-exclude", topics()),
        };
        self.add(id, &[("words", &fired.words), ("of", &of)]);
    }
}
