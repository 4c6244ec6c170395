//! The texts of `locales/<language>/*.ftl`. Besides the checks, the only place that names Fluent.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::contacts::Contacts;
use super::contract::GROUPS;
use super::finding::{Finding, line_at};
use super::source::Files;
use crate::message::Locale;

/// The file with buttons, menus, errors and all that is no topic.
pub const INTERFACE: &str = "interface";

/// A part of a topic's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The title.
    Title,
    /// What to do first, then the rest.
    Core,
    /// The further part.
    Detail,
}

impl Part {
    /// The attribute's name; `None` is the message itself.
    #[must_use]
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Title => None,
            Self::Core => Some("core"),
            Self::Detail => Some("detail"),
        }
    }
}

/// A value put into a text.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// Words.
    Text(&'a str),
    /// A number, for forms of counting and for choices.
    Number(usize),
}

/// All texts in both languages.
pub struct Replies {
    bundles: [FluentBundle<FluentResource>; 2],
    /// The published number of every contact that is shown and has one.
    numbers: Vec<(String, String)>,
}

impl std::fmt::Debug for Replies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replies").finish_non_exhaustive()
    }
}

/// The files of a language that are read, by path.
pub fn paths(locale: Locale) -> impl Iterator<Item = String> {
    GROUPS.into_iter().chain([INTERFACE]).map(move |name| format!("locales/{locale}/{name}.ftl"))
}

impl Replies {
    /// Reads the texts of both languages; what is broken is a finding, the rest is used.
    #[must_use]
    pub fn load(files: &Files, contacts: &Contacts, findings: &mut Vec<Finding>) -> Self {
        let bundles = Locale::ALL.map(|locale| {
            let language = LanguageIdentifier::from_bytes(locale.code().as_bytes()).unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            // the marks for mixed writing directions would stand around every number that people copy
            bundle.set_use_isolating(false);
            for path in paths(locale) {
                let Some(text) = files.get(&path) else {
                    findings.push(Finding::error(
                        "missing",
                        &path,
                        0,
                        "this file is missing.",
                        "Add it; both languages have the same files.",
                    ));
                    continue;
                };
                let resource = match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) => resource,
                    Err((resource, errors)) => {
                        for error in errors {
                            let line = line_at(text, error.pos.start);
                            findings.push(Finding::error(
                                "fluent",
                                &path,
                                line,
                                format!("this is no Fluent text: {}.", error.kind),
                                "A text starts with `id = ...`; its further lines are indented.",
                            ));
                        }
                        resource
                    }
                };
                if let Err(errors) = bundle.add_resource(resource) {
                    for error in errors {
                        let what = match &error {
                            fluent_bundle::FluentError::Overriding { id, .. } => {
                                format!("the text {id} stands twice.")
                            }
                            other => format!("{other}."),
                        };
                        findings.push(Finding::error("duplicate", &path, 0, what, "Keep one."));
                    }
                }
            }
            bundle
        });
        let numbers = contacts.contacts.iter().filter(|c| c.show && !c.phone.is_empty()).map(|c| (c.id.clone(), c.phone.clone())).collect();
        Self { bundles, numbers }
    }

    /// A part of a topic's text, with the numbers of contacts filled in; `None` when it is not there.
    #[must_use]
    pub fn topic(&self, id: &str, part: Part, locale: Locale) -> Option<String> {
        self.format(id, part.attribute(), locale, &[], &mut Vec::new())
    }

    /// A line of the interface. A missing one gives its id, so that nothing is ever silent; `check` finds it.
    #[must_use]
    pub fn line(&self, id: &str, locale: Locale, arguments: &[(&str, Argument<'_>)]) -> String {
        self.format(id, None, locale, arguments, &mut Vec::new()).unwrap_or_else(|| id.to_owned())
    }

    /// As [`topic`](Self::topic) and [`line`](Self::line), and what went wrong while filling in.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        locale: Locale,
        arguments: &[(&str, Argument<'_>)],
        problems: &mut Vec<String>,
    ) -> Option<String> {
        let bundle = self.bundles.get(locale.index())?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut args = FluentArgs::new();
        for (name, number) in &self.numbers {
            args.set(name.as_str(), FluentValue::from(number.as_str()));
        }
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => args.set(*name, FluentValue::from(*text)),
                Argument::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        problems.extend(errors.iter().map(ToString::to_string));
        Some(text)
    }

    /// The text is there.
    #[must_use]
    pub fn has(&self, id: &str, locale: Locale) -> bool {
        self.bundles.get(locale.index()).is_some_and(|b| b.has_message(id))
    }
}
