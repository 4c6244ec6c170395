//! Where content comes from: the files built into the program, or a folder. The only place that reads them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::finding::Finding;

/// Where to read content from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The files this program was built with.
    BuiltIn,
    /// A folder with `intents/`, `locales/` and `contacts/`.
    Folder(PathBuf),
}

/// The three folders of content.
pub const FOLDERS: [&str; 3] = ["intents", "locales", "contacts"];

/// All content files: path inside the content folder, with `/`, and text.
#[derive(Clone, Debug, Default)]
pub struct Files {
    texts: BTreeMap<String, String>,
}

impl Files {
    /// Files given as text, for tests and for the files built in.
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { texts: texts.into_iter().collect() }
    }

    /// Reads a folder. What cannot be read is a finding; the rest is used.
    #[must_use]
    pub fn read(folder: &Path) -> (Self, Vec<Finding>) {
        let mut files = Self::default();
        let mut findings = Vec::new();
        if !folder.is_dir() {
            findings.push(Finding::error(
                "read",
                "",
                0,
                "this content folder does not exist.",
                "Give the folder that holds intents/, locales/ and contacts/.",
            ));
            return (files, findings);
        }
        for name in FOLDERS {
            let path = folder.join(name);
            if path.is_dir() {
                files.read_into(&path, name, &mut findings);
            } else {
                findings.push(Finding::error("read", name, 0, "this folder is missing.", format!("Add it to {}.", folder.display())));
            }
        }
        (files, findings)
    }

    fn read_into(&mut self, folder: &Path, name: &str, findings: &mut Vec<Finding>) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                findings.push(Finding::error("read", name, 0, format!("this folder cannot be read: {error}."), "Check its permissions."));
                return;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let inside = format!("{name}/{}", entry.file_name().to_string_lossy());
            if path.is_dir() {
                self.read_into(&path, &inside, findings);
            } else if path.extension().is_some_and(|e| e == "toml" || e == "ftl") {
                match std::fs::read(&path).map(String::from_utf8) {
                    Ok(Ok(text)) => {
                        self.texts.insert(inside, text);
                    }
                    Ok(Err(error)) => {
                        let line = error.as_bytes().iter().take(error.utf8_error().valid_up_to()).filter(|b| **b == b'\n').count() + 1;
                        findings.push(Finding::error("read", &inside, line, "this is not UTF-8 text.", "Save the file as UTF-8."));
                    }
                    Err(error) => {
                        findings.push(Finding::error(
                            "read",
                            &inside,
                            0,
                            format!("this file cannot be read: {error}."),
                            "Check its permissions.",
                        ));
                    }
                }
            }
        }
    }

    /// There is not one file: nothing more can be said about them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// The files below a folder, in order of their names.
    pub fn below<'f>(&'f self, folder: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> {
        self.texts
            .iter()
            .filter(move |(path, _)| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
