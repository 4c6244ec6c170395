//! Texts that are missing, copied, unused, or read by Fluent in another way than they look.

use std::collections::HashMap;

use super::Material;
use super::ftl::Entry;
use crate::content::contract;
use crate::content::finding::Finding;
use crate::content::replies::{self, Argument, INTERFACE};
use crate::message::Locale;

/// The lines of the interface that the program shows, with the arguments it gives them.
pub const INTERFACE_LINES: &[(&str, &[&str])] = &[
    ("danger-line", &[]),
    ("ask-back", &[]),
    ("out-of-scope", &[]),
    ("no-text", &[]),
    ("personal-data", &["kinds"]),
    ("personal-data-of-another", &["kinds"]),
    ("beside", &[]),
    ("beside-only", &[]),
    ("other-language", &[]),
    ("slow-down", &[]),
    ("welcome", &[]),
    ("welcome-ask", &["mention"]),
    ("welcome-settings", &[]),
    ("welcome-pin", &[]),
    ("place-region", &["place", "region"]),
    ("place-which", &["places"]),
    ("or", &[]),
    ("and", &[]),
    ("contact-what-for", &["value"]),
    ("contact-hours", &["value"]),
    ("contact-cost", &["value"]),
    ("contact-checked", &["month", "year"]),
    ("month-01", &[]),
    ("month-02", &[]),
    ("month-03", &[]),
    ("month-04", &[]),
    ("month-05", &[]),
    ("month-06", &[]),
    ("month-07", &[]),
    ("month-08", &[]),
    ("month-09", &[]),
    ("month-10", &[]),
    ("month-11", &[]),
    ("month-12", &[]),
    ("personal-bsn", &[]),
    ("personal-phone", &[]),
    ("personal-email", &[]),
    ("personal-address", &[]),
    ("personal-postcode", &[]),
    ("personal-birthdate", &[]),
    ("personal-name", &[]),
    ("personal-iban", &[]),
    ("personal-licence-plate", &[]),
    ("personal-case-number", &[]),
    ("button-detail", &[]),
    ("button-detail-of", &["title"]),
    ("button-unknown", &[]),
    ("button-open", &[]),
    ("button-not-yours", &[]),
    ("may-not-write", &[]),
    ("button-others", &[]),
    ("button-none-of-these", &[]),
    ("button-false-alarm", &[]),
    ("button-language", &[]),
    ("private-answer", &[]),
    ("private-personal-data", &[]),
    ("others", &[]),
    ("place-unknown", &[]),
    ("others-none", &[]),
    ("command-vraag", &[]),
    ("command-vraag-description", &[]),
    ("command-meldcode", &[]),
    ("command-meldcode-description", &[]),
    ("command-gesprek", &[]),
    ("command-gesprek-description", &[]),
    ("command-weging", &[]),
    ("command-weging-description", &[]),
    ("command-contact", &[]),
    ("command-contact-description", &[]),
    ("command-privacy", &[]),
    ("command-privacy-description", &[]),
    ("command-help", &[]),
    ("command-help-description", &[]),
    ("command-wat-nu", &[]),
    ("unknown-command", &[]),
    ("option-vraag", &[]),
    ("option-vraag-description", &[]),
    ("option-openbaar", &[]),
    ("option-openbaar-description", &[]),
    ("option-stap", &[]),
    ("option-stap-description", &[]),
    ("option-met", &[]),
    ("option-met-description", &[]),
    ("option-wie", &[]),
    ("option-wie-description", &[]),
    ("option-plaats", &[]),
    ("option-plaats-description", &[]),
    ("choice-ask-child", &[]),
    ("choice-ask-parents", &[]),
    ("choice-ask-partner", &[]),
    ("choice-ask-elderly", &[]),
    ("choice-ask-perpetrator", &[]),
    ("choice-ask-migrant", &[]),
    ("choice-ask-general", &[]),
    ("choice-ask-denial", &[]),
    ("officer-name-reach", &["name", "reach"]),
    ("officer-name", &["name"]),
    ("officer-reach", &["reach"]),
    ("place-own-region", &["region"]),
    ("button-keep-language", &[]),
    ("button-drop-language", &[]),
    ("button-file", &[]),
    ("button-forget", &[]),
    ("button-forget-surely", &[]),
    ("command-instellingen", &[]),
    ("command-instellingen-description", &[]),
    ("command-instellingen-tonen", &[]),
    ("command-instellingen-tonen-description", &[]),
    ("command-instellingen-taal", &[]),
    ("command-instellingen-taal-description", &[]),
    ("command-instellingen-sector", &[]),
    ("command-instellingen-sector-description", &[]),
    ("command-instellingen-regio", &[]),
    ("command-instellingen-regio-description", &[]),
    ("command-instellingen-aandachtsfunctionaris", &[]),
    ("command-instellingen-aandachtsfunctionaris-description", &[]),
    ("command-instellingen-rol", &[]),
    ("command-instellingen-rol-description", &[]),
    ("command-instellingen-kanaal", &[]),
    ("command-instellingen-kanaal-description", &[]),
    ("option-taal", &[]),
    ("option-taal-description", &[]),
    ("option-sector", &[]),
    ("option-sector-description", &[]),
    ("option-regio", &[]),
    ("option-regio-description", &[]),
    ("option-persoon", &[]),
    ("option-persoon-description", &[]),
    ("option-naam", &[]),
    ("option-naam-description", &[]),
    ("option-bereikbaar", &[]),
    ("option-bereikbaar-description", &[]),
    ("option-verwijderen", &[]),
    ("option-verwijderen-description", &[]),
    ("option-rol", &[]),
    ("option-rol-description", &[]),
    ("option-kanaal", &[]),
    ("option-kanaal-description", &[]),
    ("option-aan", &[]),
    ("option-aan-description", &[]),
    ("choice-nl", &[]),
    ("choice-en", &[]),
    ("choice-none", &[]),
    ("sector-education", &[]),
    ("sector-childcare", &[]),
    ("sector-care", &[]),
    ("sector-mental-health", &[]),
    ("sector-elderly-care", &[]),
    ("sector-youth", &[]),
    ("sector-social", &[]),
    ("sector-justice", &[]),
    ("sector-other", &[]),
    ("settings-title", &[]),
    ("settings-language", &["value"]),
    ("settings-sector", &["value"]),
    ("settings-region", &["value"]),
    ("settings-officer", &["value"]),
    ("settings-role", &["value"]),
    ("settings-channels", &["value"]),
    ("settings-none", &[]),
    ("settings-no-channels", &[]),
    ("settings-more-channels", &["channels", "count"]),
    ("settings-how", &[]),
    ("settings-saved", &[]),
    ("settings-same", &[]),
    ("settings-was", &["value"]),
    ("settings-unchanged", &[]),
    ("settings-undo-language", &[]),
    ("settings-undo-sector", &[]),
    ("settings-undo-region", &[]),
    ("settings-undo-officer", &[]),
    ("settings-undo-role", &[]),
    ("settings-undo-open", &[]),
    ("settings-undo-closed", &[]),
    ("settings-not-allowed", &[]),
    ("settings-no-server", &[]),
    ("settings-unclear", &[]),
    ("settings-unclear-region", &[]),
    ("settings-unclear-officer", &[]),
    ("settings-unclear-role", &[]),
    ("settings-unknown-place", &[]),
    ("settings-which-place", &["places"]),
    ("settings-bot-officer", &[]),
    ("settings-everyone", &[]),
    ("settings-no-text-channel", &[]),
    ("settings-content-off", &[]),
    ("settings-content-refused", &[]),
    ("settings-officer-untold", &[]),
    ("settings-officer-told", &[]),
    ("settings-officer-agreed", &[]),
    ("settings-officer-refused", &[]),
    ("settings-officer-no-account", &[]),
    ("settings-officer-incomplete", &[]),
    ("settings-officer-closed", &[]),
    ("settings-officer-not-now", &[]),
    ("later-failed", &[]),
    ("server-unknown", &[]),
    ("officer-dm-named", &["server"]),
    ("officer-dm-kept", &[]),
    ("officer-dm-name", &["value"]),
    ("officer-dm-reach", &["value"]),
    ("officer-dm-why", &[]),
    ("officer-dm-choose", &[]),
    ("officer-agree", &[]),
    ("officer-refuse", &[]),
    ("officer-agreed", &[]),
    ("officer-refused", &[]),
    ("officer-not-named", &[]),
    ("language-kept", &[]),
    ("language-dropped", &[]),
    ("privacy-yours", &[]),
    ("privacy-nothing", &[]),
    ("privacy-language", &["value"]),
    ("privacy-direct", &[]),
    ("privacy-officer", &["server"]),
    ("privacy-officer-more", &["count"]),
    ("privacy-audit", &["count"]),
    ("privacy-failed", &[]),
    ("privacy-file", &[]),
    ("privacy-sure", &[]),
    ("privacy-forgotten", &[]),
    ("chat-welcome", &[]),
    ("chat-how", &[]),
    ("chat-choices", &[]),
    ("chat-no-choice", &[]),
    ("chat-bye", &[]),
    ("chat-discord-hint", &[]),
    ("check-argument", &[]),
    ("check-arguments", &[]),
    ("check-calm", &[]),
    ("check-command-name", &[]),
    ("check-contact", &[]),
    ("check-contacts", &[]),
    ("check-copied", &[]),
    ("check-do-not-show", &[]),
    ("check-double-example", &[]),
    ("check-double-phrase", &[]),
    ("check-duplicate", &[]),
    ("check-empty-word", &[]),
    ("check-false-alarm", &[]),
    ("check-few-examples", &[]),
    ("check-fluent", &[]),
    ("check-fluent-trap", &[]),
    ("check-hidden-contact", &[]),
    ("check-lands-elsewhere", &[]),
    ("check-letters", &[]),
    ("check-long-sentence", &[]),
    ("check-missed-danger", &[]),
    ("check-missing", &[]),
    ("check-missing-text", &[]),
    ("check-model", &[]),
    ("check-never-say", &[]),
    ("check-old-check", &[]),
    ("check-one-language", &[]),
    ("check-overlap", &[]),
    ("check-read", &[]),
    ("check-region", &[]),
    ("check-related", &[]),
    ("check-review", &[]),
    ("check-short-wildcard", &[]),
    ("check-source", &[]),
    ("check-stored", &[]),
    ("check-toml", &[]),
    ("check-too-long", &[]),
    ("check-typed-address", &[]),
    ("check-unknown-group", &[]),
    ("check-unknown-id", &[]),
    ("check-unknown-topic", &[]),
    ("check-untried-word", &[]),
    ("check-unused-example", &[]),
    ("check-unused-text", &[]),
    ("check-unused-word", &[]),
    ("check-weak-word", &[]),
    ("explain-read", &[]),
    ("explain-dutch", &[]),
    ("explain-english", &[]),
    ("explain-language", &["language"]),
    ("explain-language-guessed", &["language"]),
    ("explain-word", &["word", "how"]),
    ("explain-word-groups", &["word", "how", "groups"]),
    ("explain-word-known", &[]),
    ("explain-word-form", &["words"]),
    ("explain-word-beginning", &[]),
    ("explain-word-compound", &["words"]),
    ("explain-word-repaired", &["words"]),
    ("explain-word-once", &[]),
    ("explain-word-unknown", &[]),
    ("explain-word-hidden", &[]),
    ("explain-fired", &[]),
    ("explain-fired-group", &["words", "of"]),
    ("explain-fired-phrase", &["words", "of"]),
    ("explain-fired-word", &["words", "of"]),
    ("explain-fired-need", &["words", "of"]),
    ("explain-fired-exclude", &["words", "of"]),
    ("explain-danger", &[]),
    ("explain-danger-yes", &["percent", "threshold"]),
    ("explain-danger-no", &["percent", "threshold"]),
    ("explain-danger-clause", &["words"]),
    ("explain-for", &["words"]),
    ("explain-against", &["words"]),
    ("explain-outcome", &[]),
    ("explain-answered", &["topics"]),
    ("explain-asked-back", &["topics"]),
    ("explain-refused", &[]),
    ("explain-nothing", &[]),
    ("explain-why-alarm", &[]),
    ("explain-why-sure", &["percent", "threshold"]),
    ("explain-why-unsure", &["percent", "threshold"]),
    ("explain-why-even", &["percent", "threshold"]),
    ("explain-why-asked", &["percent", "threshold"]),
    ("explain-why-none", &["percent", "threshold"]),
    ("explain-why-faint", &["percent", "threshold"]),
    ("explain-topics", &[]),
    ("explain-legend", &[]),
    ("explain-topic", &["percent", "topic"]),
    ("explain-no-topic", &[]),
    ("explain-rivals", &[]),
    ("explain-rival", &["topic", "percent", "best"]),
    ("explain-rival-none", &["topic", "percent"]),
    ("explain-rival-best", &["topic"]),
    ("explain-rival-by", &["words"]),
    ("explain-rival-but", &["words"]),
    ("explain-rival-rest", &["words"]),
    ("explain-rival-needs", &["topic"]),
    ("explain-rival-excludes", &["topic", "words"]),
    ("explain-advice", &[]),
    ("explain-advice-unknown", &["words", "locale"]),
    ("explain-advice-once", &["words", "locale"]),
    ("explain-advice-close", &["topic", "file", "words"]),
    ("explain-advice-refused", &["words"]),
    ("explain-advice-none", &[]),
    ("explain-advice-calm", &[]),
    ("explain-advice-danger", &[]),
    ("explain-advice-personal", &["kinds"]),
    ("explain-advice-place", &[]),
    ("explain-advice-nothing", &[]),
];

/// Texts that are the same in both languages and not copied.
fn may_be_same(entry: &Entry) -> bool {
    let words = entry.text().split_whitespace().filter(|w| w.chars().all(char::is_alphabetic)).count();
    words < 4
}

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    for entry in material.entries {
        traps(entry, findings);
        known(entry, findings);
        command_name(entry, findings);
        fills(material, entry, findings);
    }
    for locale in Locale::ALL {
        let path = format!("locales/{locale}/{INTERFACE}.ftl");
        for (id, _) in INTERFACE_LINES {
            if !material.replies.has(id, locale) {
                findings.push(Finding::error("missing-text", &path, 0, format!("{id} is missing."), "Write it; the program shows it."));
            }
        }
    }
    let index = |locale: Locale| -> HashMap<String, &Entry> {
        material.entries.iter().filter(|e| e.locale == locale).map(|e| (e.name(), e)).collect()
    };
    let (dutch, english) = (index(Locale::Nl), index(Locale::En));
    for (name, nl) in &dutch {
        match english.get(name) {
            None => findings.push(only_one(nl)),
            Some(en) => compare(nl, en, findings),
        }
    }
    findings.extend(english.iter().filter(|(name, _)| !dutch.contains_key(*name)).map(|(_, e)| only_one(e)));
}

fn only_one(entry: &Entry) -> Finding {
    Finding::error(
        "one-language",
        &entry.file,
        entry.line,
        format!("{} has no text in {}.", entry.name(), entry.locale.other()),
        "Write it in both languages.",
    )
}

fn compare(nl: &Entry, en: &Entry, findings: &mut Vec<Finding>) {
    if nl.text() == en.text() && !may_be_same(nl) {
        findings.push(Finding::error(
            "copied",
            &en.file,
            en.line,
            format!("{} is the same in Dutch and in English.", nl.name()),
            "Translate it.",
        ));
    }
    if nl.arguments() != en.arguments() {
        findings.push(Finding::error(
            "arguments",
            &en.file,
            en.line,
            format!("{} uses {:?} in Dutch and {:?} in English.", nl.name(), nl.arguments(), en.arguments()),
            "Use the same in both languages.",
        ));
    }
}

/// Fluent takes a line with one of these at its start for something else than text.
fn traps(entry: &Entry, findings: &mut Vec<Finding>) {
    for (number, line) in &entry.lines {
        if line.starts_with(['*', '[', '}']) {
            findings.push(Finding::error(
                "fluent-trap",
                &entry.file,
                *number,
                format!("{}: Fluent does not read a line that starts with {:?} as text.", entry.name(), line.chars().next().unwrap_or(' ')),
                "Use - for bullets, and begin the line with a word.",
            ));
        }
    }
}

/// A text that nothing shows, or an attribute that nobody reads.
fn known(entry: &Entry, findings: &mut Vec<Finding>) {
    let in_interface = entry.file.ends_with("interface.ftl");
    let sound = if in_interface {
        INTERFACE_LINES.iter().any(|(id, _)| *id == entry.id) && entry.attribute.is_none()
    } else {
        contract::group_of(&entry.id).is_some_and(|group| entry.file.ends_with(&format!("/{group}.ftl")))
            && matches!(entry.attribute.as_deref(), None | Some("core" | "detail"))
    };
    if !sound {
        findings.push(Finding::error(
            "unused-text",
            &entry.file,
            entry.line,
            format!("{} is shown nowhere.", entry.name()),
            "Correct the id, move it to the file of its group, or remove it. A line that starts with . is an attribute.",
        ));
    }
}

/// The name of a command that Discord would refuse; the one in the menu of a message may be a sentence.
fn command_name(entry: &Entry, findings: &mut Vec<Finding>) {
    let named = entry.is_interface("command-") || entry.is_interface("option-");
    if !named || entry.id.ends_with("-description") || entry.id == "command-wat-nu" {
        return;
    }
    let text = entry.text();
    if !text.trim().chars().all(|c| c == '-' || c == '_' || (c.is_alphanumeric() && !c.is_uppercase())) {
        findings.push(Finding::error(
            "command-name",
            &entry.file,
            entry.line,
            format!("{}: Discord refuses {:?} as the name of a command.", entry.name(), text.trim()),
            "Use small letters without spaces.",
        ));
    }
}

/// Fills the text in as the program does, and tells what is missing.
fn fills(material: &Material<'_>, entry: &Entry, findings: &mut Vec<Finding>) {
    let known = INTERFACE_LINES.iter().find(|(id, _)| *id == entry.id).map_or(&[][..], |(_, arguments)| arguments);
    let arguments: Vec<(&str, Argument<'_>)> = known.iter().map(|name| (*name, replies::Argument::Text("x"))).collect();
    let mut problems = Vec::new();
    material.replies.format(&entry.id, entry.attribute.as_deref(), entry.locale, &arguments, &mut problems);
    if material.contacts.contacts.is_empty() {
        return; // the file did not load, which is a finding of its own
    }
    for problem in problems {
        findings.push(Finding::error(
            "argument",
            &entry.file,
            entry.line,
            format!("{}: {problem}.", entry.name()),
            "Use { $id } with the id of a contact that is shown and has a number.",
        ));
    }
}
