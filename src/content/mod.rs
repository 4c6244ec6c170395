//! The authors' files as typed values: topics, word groups, texts, contacts and regions.
//!
//! Loading gives content **and** findings: what is broken is named with file and line, and whoever runs the
//! assistant decides whether to go on with what is left. Content is built into the program, compiled; a folder can
//! take its place.

pub mod check;
pub mod contacts;
pub mod contract;
pub mod finder;
pub mod finding;
pub mod replies;
pub mod source;
pub mod stored;
pub mod topics;

use include_dir::{Dir, include_dir};

pub use contacts::{Contact, Contacts};
pub use finding::{Finding, Severity};
pub use replies::{Argument, Part, Replies};
pub use source::{Files, Source};
pub use topics::Topic;

use crate::understanding::Model;
use stored::Stored;

/// The content files as they were when the program was built.
static INTENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/intents");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static CONTACTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/contacts");

/// The same content, compiled by the build script; empty when the files had errors then.
static COMPILED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));

/// Everything the assistant knows.
#[derive(Debug)]
pub struct Content {
    topics: Vec<Topic>,
    contacts: Contacts,
    model: Model,
    replies: Replies,
}

/// The content cannot be used; each finding says what to mend.
#[derive(Debug, thiserror::Error)]
#[error("the content has errors:\n{}", listed(.0))]
pub struct BrokenContent(pub Vec<Finding>);

/// More findings than this are only counted; `check` shows them all.
const MOST_LISTED: usize = 20;

fn listed(findings: &[Finding]) -> String {
    let mut lines: Vec<String> = findings.iter().take(MOST_LISTED).map(ToString::to_string).collect();
    if findings.len() > MOST_LISTED {
        lines.push(format!("… and {} more; `meldwijzer check` lists them all.", findings.len() - MOST_LISTED));
    }
    lines.join("\n")
}

/// The files built into the program.
#[must_use]
pub fn built_in_files() -> Files {
    fn walk<'d>(folder: &'d Dir<'d>, name: &str, out: &mut Vec<(String, String)>) {
        for file in folder.files() {
            if let (Some(text), Some(path)) = (file.contents_utf8(), file.path().to_str()) {
                out.push((format!("{name}/{path}").replace('\\', "/"), text.to_owned()));
            }
        }
        for sub in folder.dirs() {
            walk(sub, name, out);
        }
    }
    let mut texts = Vec::new();
    for (folder, name) in [(&INTENTS, "intents"), (&LOCALES, "locales"), (&CONTACTS, "contacts")] {
        walk(folder, name, &mut texts);
    }
    texts.retain(|(path, _)| {
        std::path::Path::new(path).extension().is_some_and(|e| e.eq_ignore_ascii_case("toml") || e.eq_ignore_ascii_case("ftl"))
    });
    Files::from_texts(texts)
}

/// The texts of the program's own languages, without the topic files.
fn built_in_texts() -> Files {
    let mut texts = Vec::new();
    for locale in crate::message::Locale::ALL {
        for path in replies::paths(locale) {
            let inside = path.trim_start_matches("locales/");
            if let Some(text) = LOCALES.get_file(inside).and_then(include_dir::File::contents_utf8) {
                texts.push((path, text.to_owned()));
            }
        }
    }
    Files::from_texts(texts)
}

/// The texts built into the program, whatever the state of the content at hand.
#[must_use]
pub fn built_in_replies() -> Replies {
    Replies::load(&built_in_texts(), &Contacts::default(), &mut Vec::new())
}

impl Content {
    /// Loads content for answering. Any error makes it unusable: half a vetted answer is none.
    pub fn load(source: &Source) -> Result<Self, BrokenContent> {
        let mut findings = Vec::new();
        let (files, stored) = match source {
            Source::BuiltIn if !COMPILED.is_empty() => match postcard::from_bytes(COMPILED) {
                Ok(stored) => (built_in_texts(), Some(stored)),
                Err(error) => {
                    findings.push(Finding::error("stored", "content.bin", 0, format!("{error}."), "Build the program again."));
                    (Files::default(), None)
                }
            },
            Source::BuiltIn => {
                let files = built_in_files();
                let stored = Stored::compile(&files, &mut findings);
                (files, stored)
            }
            Source::Folder(folder) => {
                let (files, mut found) = Files::read(folder);
                findings.append(&mut found);
                if files.is_empty() {
                    return Err(BrokenContent(findings));
                }
                // both take a while, and neither needs the other
                let stored = std::thread::scope(|threads| {
                    let unfit = threads.spawn(|| check::unfit(&files));
                    let stored = Stored::compile(&files, &mut findings);
                    findings.extend(unfit.join().unwrap_or_default());
                    stored
                });
                (files, stored)
            }
        };
        let content = stored.and_then(|stored| Self::assemble(stored, &files, &mut findings));
        match content {
            Some(content) if !findings.iter().any(|f| f.severity == Severity::Error) => Ok(content),
            _ => {
                findings.sort();
                findings.dedup();
                Err(BrokenContent(findings))
            }
        }
    }

    fn assemble(stored: Stored, files: &Files, findings: &mut Vec<Finding>) -> Option<Self> {
        let replies = Replies::load(files, &stored.contacts, findings);
        check::missing_texts(&stored.topics, &replies, findings);
        match Model::new(stored.compiled) {
            Ok(model) => Some(Self { topics: stored.topics, contacts: stored.contacts, model, replies }),
            Err(error) => {
                findings.push(Finding::error("model", "intents", 0, format!("{error}."), "This is a defect of the program."));
                None
            }
        }
    }

    /// The model.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The texts.
    #[must_use]
    pub fn replies(&self) -> &Replies {
        &self.replies
    }

    /// The contacts.
    #[must_use]
    pub fn contacts(&self) -> &Contacts {
        &self.contacts
    }

    /// All topics in the order of the contract.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// The topic with this id.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|t| t.id == id)
    }
}
