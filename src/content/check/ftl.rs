//! The lines of locale files: which text stands where. Fluent's own tree has no positions.

use crate::content::Contacts;
use crate::content::source::Files;
use crate::message::Locale;

/// One text: a message's value or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The file.
    pub(super) file: String,
    /// Its language.
    pub(super) locale: Locale,
    /// The message.
    pub(super) id: String,
    /// The attribute; `None` is the value.
    pub(super) attribute: Option<String>,
    /// Line of its first words.
    pub(super) line: usize,
    /// Its lines with their numbers, trimmed.
    pub(super) lines: Vec<(usize, String)>,
}

impl Entry {
    /// The text, a line break between its lines.
    pub(super) fn text(&self) -> String {
        self.lines.iter().map(|(_, l)| l.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// `id` or `id.attribute`.
    pub(super) fn name(&self) -> String {
        self.attribute.as_ref().map_or_else(|| self.id.clone(), |a| format!("{}.{a}", self.id))
    }

    /// A line of the interface whose id starts like this.
    pub(super) fn is_interface(&self, start: &str) -> bool {
        self.file.ends_with("/interface.ftl") && self.id.starts_with(start)
    }

    /// The arguments it uses, in order, each once.
    pub(super) fn arguments(&self) -> Vec<String> {
        let mut names = Vec::new();
        for part in self.text().split("{ $").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.sort();
        names
    }

    /// Each line with its number, every argument replaced by the number of that contact, or by nothing.
    pub(super) fn shown(&self, contacts: &Contacts) -> impl Iterator<Item = (usize, String)> {
        self.lines.iter().map(|(number, line)| (*number, replace(line, |name| contacts.get(name).map_or("", |c| c.phone.as_str()))))
    }

    /// Each line with its number, as it was typed: without arguments.
    pub(super) fn typed(&self) -> impl Iterator<Item = (usize, String)> {
        self.lines.iter().map(|(number, line)| (*number, replace(line, |_| "")))
    }
}

/// The line with each `{ $name }` replaced.
fn replace<'n>(line: &str, number: impl Fn(&str) -> &'n str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (argument, further) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(number(argument.trim().trim_start_matches('$')));
        rest = further;
    }
    out.push_str(rest);
    out
}

/// The texts of every locale file.
pub(super) fn scan_all(files: &Files) -> Vec<Entry> {
    let mut entries = Vec::new();
    for locale in Locale::ALL {
        let folder = format!("locales/{locale}");
        for (path, text) in files.below(&folder) {
            entries.extend(scan(path, locale, text));
        }
    }
    entries
}

/// The texts of one file.
pub(super) fn scan(file: &str, locale: Locale, text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        if line.starts_with('#') {
            continue;
        }
        let indented = line.starts_with([' ', '\t']);
        let trimmed = line.trim();
        let head = split_head(trimmed.strip_prefix('.').filter(|_| indented).unwrap_or(trimmed));
        match head {
            Some((name, rest)) if !indented || trimmed.starts_with('.') => {
                let (id, attribute) = if indented {
                    (entries.last().map(|e| e.id.clone()).unwrap_or_default(), Some(name.to_owned()))
                } else {
                    (name.to_owned(), None)
                };
                let lines = if rest.is_empty() { Vec::new() } else { vec![(number, rest.to_owned())] };
                entries.push(Entry { file: file.to_owned(), locale, id, attribute, line: number, lines });
            }
            _ => {
                if let Some(entry) = entries.last_mut()
                    && (indented || trimmed.is_empty())
                {
                    entry.lines.push((number, trimmed.to_owned()));
                }
            }
        }
    }
    for entry in &mut entries {
        while entry.lines.last().is_some_and(|(_, l)| l.is_empty()) {
            entry.lines.pop();
        }
    }
    entries
}

fn split_head(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once('=')?;
    let name = name.trim_end();
    let sound = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    sound.then_some((name, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_texts_with_their_lines() {
        let text = "# comment\nask-child = Praten\n    .core =\n        Eerst { $veilig-thuis }.\n\n        - Dan = zo.\n\nhelp = Hulp\n";
        let entries = scan("locales/nl/asking.ftl", Locale::Nl, text);
        let names: Vec<(String, usize)> = entries.iter().map(|e| (e.name(), e.line)).collect();
        assert_eq!(names, [("ask-child".into(), 2), ("ask-child.core".into(), 3), ("help".into(), 8)]);
        let core = entries.get(1).expect("core");
        assert_eq!(core.text(), "Eerst { $veilig-thuis }.\n\n- Dan = zo.");
        assert_eq!(core.arguments(), ["veilig-thuis"]);
        assert_eq!(core.typed().next(), Some((4, "Eerst .".into())));
    }
}
