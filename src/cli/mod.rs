//! The commands. Each has its own file; all of them work on the same content.

mod ask;
mod chat;
mod check;
mod eval;
mod explain;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

use crate::assistant::Assistant;
use crate::config;
use crate::content::{Content, Source};
use crate::message::Locale;

/// A chat assistant for professionals who suspect domestic violence or child abuse.
#[derive(Debug, Parser)]
#[command(name = "meldwijzer", version, about)]
struct Cli {
    /// Read the content from this folder instead of what is built in (also: `MELDWIJZER_CONTENT`)
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// A conversation in the terminal
    Chat(chat::Chat),
    /// Answers a question, or one on each line of standard input
    Ask(ask::Ask),
    /// Checks everything an author can edit
    Check(check::Check),
    /// Shows an author why a message is understood the way it is
    Explain(explain::Explain),
    /// Measures the model on labelled questions
    Eval(eval::Eval),
    /// Connects to the platforms that are configured and runs until it is stopped
    Serve(serve::Serve),
}

/// What a command ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well: exit code 0.
    Fine,
    /// Findings or bad input, already told: exit code 1.
    Found,
}

/// Runs the command of this process.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // help and version go to standard output, wrong usage to standard error
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let source = config::source(cli.content);
    let result = match cli.command {
        None => serve::or_chat(&source),
        Some(Command::Chat(chat)) => chat.run(&source),
        Some(Command::Ask(ask)) => ask.run(&source),
        Some(Command::Check(check)) => check.run(&source),
        Some(Command::Explain(explain)) => explain.run(&source),
        Some(Command::Eval(eval)) => eval.run(&source),
        Some(Command::Serve(serve)) => serve.run(&source),
    };
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::FAILURE,
        Err(error) if broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            report(&format!("meldwijzer: {error:#}"));
            // a setting that names no language is wrong usage, like a flag that does
            if matches!(error.downcast_ref(), Some(config::ConfigError::Locale(_) | config::ConfigError::Listen(_))) {
                ExitCode::from(2)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

/// Whoever read our output stopped reading (`| head`): that is no failure.
fn broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|e| e.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe))
}

/// A line on standard error.
#[expect(clippy::print_stderr, reason = "this is the one place that writes errors for people")]
fn report(line: &str) {
    eprintln!("{line}");
}

/// Loads the content for answering.
fn assistant(source: &Source) -> anyhow::Result<Assistant> {
    let content = Content::load(source).with_context(|| match source {
        Source::BuiltIn => "the content built into this program".to_owned(),
        Source::Folder(folder) => format!("the content folder {}", folder.display()),
    })?;
    Ok(Assistant::new(content))
}

/// The language where nothing else tells: a flag, then `MELDWIJZER_LOCALE`, then Dutch.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
struct LocaleFlag {
    /// The language where the words do not tell (also: `MELDWIJZER_LOCALE`; else nl)
    #[arg(long = "locale", value_name = "nl|en")]
    flag: Option<Locale>,
}

impl LocaleFlag {
    /// The language to fall back to.
    fn locale(self) -> anyhow::Result<Locale> {
        match self.flag {
            Some(locale) => Ok(locale),
            None => Ok(config::locale()?),
        }
    }
}
