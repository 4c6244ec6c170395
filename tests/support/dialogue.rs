//! Conversations as text (see conversations/README.md), whatever the platform they are held on.

use std::path::Path;

use meldwijzer::message::Locale;

/// What a reply must be like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Must {
    Hold,
    NotHold,
    HoldInFirstLine,
}

/// One message and what its reply must be like, each with its line in the file.
pub struct Turn {
    pub line: usize,
    /// What the person types, or a choice in square brackets.
    pub typed: String,
    rules: Vec<(usize, Must, String)>,
}

/// A conversation.
pub struct Dialogue {
    pub locale: Locale,
    /// It is about something that only the terminal has.
    pub terminal_only: bool,
    pub turns: Vec<Turn>,
}

/// Reads a conversation; an error begins with the line.
pub fn parse(text: &str) -> Result<Dialogue, String> {
    let mut locale = None;
    let mut terminal_only = false;
    let mut turns: Vec<Turn> = Vec::new();
    let mut open = false; // inside a turn: no blank line since its message
    for (at, line) in text.lines().enumerate() {
        let line_number = at + 1;
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        let must = match mark {
            "#" => continue,
            "" => {
                open = false;
                continue;
            }
            "locale:" => {
                locale = Some(rest.parse().map_err(|error| format!("{line_number}: {error}"))?);
                continue;
            }
            "only:" if rest == "terminal" => {
                terminal_only = true;
                continue;
            }
            "only:" => return Err(format!("{line_number}: only the terminal can stand here: only: terminal")),
            ">" if open => return Err(format!("{line_number}: a blank line stands between two turns")),
            ">" => {
                turns.push(Turn { line: line_number, typed: rest.to_owned(), rules: Vec::new() });
                open = true;
                continue;
            }
            "=" => Must::Hold,
            "!" => Must::NotHold,
            "^" => Must::HoldInFirstLine,
            _ => return Err(format!("{line_number}: a line starts with #, >, =, ! or ^ and a space, or with locale: or only:")),
        };
        let turn = turns.last_mut().filter(|_| open).ok_or(format!("{line_number}: there is no message above this line"))?;
        if rest.trim().is_empty() {
            return Err(format!("{line_number}: nothing to look for"));
        }
        turn.rules.push((line_number, must, rest.trim().to_owned()));
    }
    if let Some(turn) = turns.iter().find(|t| t.rules.is_empty()) {
        return Err(format!("{}: say what the reply must hold", turn.line));
    }
    let locale = locale.ok_or("1: say locale: nl or locale: en")?;
    if turns.is_empty() { Err("1: nobody says anything".to_owned()) } else { Ok(Dialogue { locale, terminal_only, turns }) }
}

impl Turn {
    /// The choice that is made, by what stands on it.
    pub fn choice(&self) -> Option<&str> {
        self.typed.strip_prefix('[')?.strip_suffix(']')
    }

    /// What is wrong with this reply: `line: …`.
    pub fn wrong(&self, reply: &str) -> Vec<String> {
        let (all, first) = (one_line(reply), reply.lines().next().unwrap_or_default());
        let right = |must: Must, text: &str| match must {
            Must::Hold => all.contains(&one_line(text)),
            Must::NotHold => !all.contains(&one_line(text)),
            Must::HoldInFirstLine => first.contains(text),
        };
        let broken = self.rules.iter().filter(|(_, must, text)| !right(*must, text));
        broken.map(|(line, must, text)| format!("{line}: must {must:?}: {text}\n    the reply to {:?} is:\n{reply}", self.typed)).collect()
    }
}

/// All conversations, each with its name.
pub fn all() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = paths.filter(|path| path.extension().is_some_and(|extension| extension == "txt")).collect();
    files.sort();
    let named = |path: &std::path::PathBuf| format!("tests/conversations/{}", path.file_name().unwrap().to_string_lossy());
    files.iter().map(|path| (named(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// A text without its line breaks.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
