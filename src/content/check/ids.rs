//! Names that do not exist: a group, a related topic, a contact; and contacts that are hidden.

use super::Material;
use crate::content::contacts::EMERGENCY_NUMBER;
use crate::content::contract;
use crate::content::finding::Finding;

/// Most contacts in the core, besides 112.
const MOST_CONTACTS: usize = 3;
/// How many related topics there should be.
const RELATED: std::ops::RangeInclusive<usize> = 2..=4;

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    for file in &material.intents.topics {
        let topic = &file.topic;
        let line = |name: &str| file.lines.get(name).copied().unwrap_or(0);
        if contract::group_of(&topic.id) != Some(topic.group.as_str()) {
            let right = contract::group_of(&topic.id).unwrap_or_default();
            findings.push(Finding::error(
                "unknown-id",
                &file.file,
                line("group"),
                format!("group = {:?} is not the group of {}.", topic.group, topic.id),
                format!("Write group = {right:?}."),
            ));
        }
        for related in &topic.related {
            if contract::group_of(related).is_none() || *related == topic.id {
                findings.push(Finding::error(
                    "unknown-id",
                    &file.file,
                    line(related),
                    format!("related: {related:?} is no other topic."),
                    "Use the name of a file in this folder.",
                ));
            }
        }
        if !RELATED.contains(&topic.related.len()) {
            let what = format!("related: {} topics.", topic.related.len());
            findings.push(Finding::advice("related", &file.file, 0, what, "Name two to four."));
        }
        for id in topic.contacts.iter().chain(&topic.more_contacts) {
            if material.contacts.contacts.is_empty() {
                break; // the file did not load, which is a finding of its own
            }
            match material.contacts.get(id) {
                None => findings.push(Finding::error(
                    "unknown-id",
                    &file.file,
                    line(id),
                    format!("there is no contact {id:?}."),
                    "Use an id of contacts/contacts.toml.",
                )),
                Some(contact) if !contact.show => findings.push(Finding::error(
                    "hidden-contact",
                    &file.file,
                    line(id),
                    format!("the contact {id:?} is hidden (show = false)."),
                    "Leave it out until a person has checked it.",
                )),
                Some(_) => {}
            }
        }
        if topic.contacts.len() > MOST_CONTACTS || topic.contacts.iter().any(|c| c == EMERGENCY_NUMBER) {
            findings.push(Finding::error(
                "contacts",
                &file.file,
                0,
                format!("contacts: {} of them, or 112 among them.", topic.contacts.len()),
                "Name at most three, without 112; put the others in more_contacts.",
            ));
        }
    }
}
