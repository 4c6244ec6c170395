//! Contacts and regions: numbers that must not be shown, fields that do not fit, days long past, places twice.

use std::collections::HashMap;

use super::{Day, Material};
use crate::content::contacts::{CONTACTS_FILE, Contact, REGIONS_FILE};
use crate::content::finding::Finding;

/// A contact is to be checked again after half a year.
const CHECKED_FOR_DAYS: i64 = 183;
/// Most characters of what a contact is for.
const WHAT_FOR: usize = 90;
/// Most characters of its hours.
const HOURS: usize = 60;
/// Most characters of its cost.
const COST: usize = 30;

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    let text = material.files.get(CONTACTS_FILE).unwrap_or_default();
    let line_of = |id: &str| {
        let needle = format!("id = \"{id}\"");
        text.lines().position(|l| l.trim() == needle).map_or(0, |at| at + 1)
    };
    for contact in &material.contacts.contacts {
        fields(contact, line_of(&contact.id), material.today, findings);
    }
    for number in &material.contacts.do_not_show {
        let digits = digits(number);
        for (path, line, found) in written(material) {
            if found == digits {
                findings.push(Finding::error(
                    "do-not-show",
                    &path,
                    line,
                    format!("the number {number} is out of date."),
                    "Remove it; see do_not_show in contacts/contacts.toml.",
                ));
            }
        }
    }
    regions(material, findings);
}

fn fields(contact: &Contact, line: usize, today: Day, findings: &mut Vec<Finding>) {
    let mut error = |what: String, help: &str| findings.push(Finding::error("contact", CONTACTS_FILE, line, what, help));
    let id = &contact.id;
    for (name, value, most) in [
        ("name_nl", &contact.name_nl, WHAT_FOR),
        ("name_en", &contact.name_en, WHAT_FOR),
        ("what_for_nl", &contact.what_for_nl, WHAT_FOR),
        ("what_for_en", &contact.what_for_en, WHAT_FOR),
        ("hours_nl", &contact.hours_nl, HOURS),
        ("hours_en", &contact.hours_en, HOURS),
        ("cost_nl", &contact.cost_nl, COST),
        ("cost_en", &contact.cost_en, COST),
    ] {
        let length = value.chars().count();
        if length == 0 {
            error(format!("{id}: {name} is empty."), "Write it in both languages; say so when it is not known.");
        } else if length > most {
            error(format!("{id}: {name} has {length} characters."), &format!("At most {most} fit a phone."));
        }
    }
    if contact.phone.is_empty() && contact.url.is_empty() {
        error(format!("{id}: neither a number nor an address."), "Give one of them, with its source.");
    }
    let international = contact.phone.starts_with('+');
    if !contact.phone.is_empty() && !international && digits(&contact.phone) != contact.phone_dial {
        error(format!("{id}: phone and phone_dial differ."), "phone_dial is phone without spaces and hyphens.");
    }
    if contact.sources.is_empty() {
        error(format!("{id}: no source."), "Name the page that prints these data.");
    }
    if contact.confidence == "low" && contact.show {
        error(format!("{id}: shown with low confidence."), "Set show = false until a person has checked it.");
    }
    match contact.checked.parse::<Day>() {
        Err(problem) => error(format!("{id}: checked = {:?}.", contact.checked), &format!("{problem}.")),
        Ok(day) if today.since(day) > CHECKED_FOR_DAYS => findings.push(Finding::advice(
            "old-check",
            CONTACTS_FILE,
            line,
            format!("{id} was checked {} days ago.", today.since(day)),
            "Call the number once, then write today's date in checked.",
        )),
        Ok(_) => {}
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Every number that is written where people see it: file, line, digits.
fn written(material: &Material<'_>) -> Vec<(String, usize, String)> {
    let mut out: Vec<(String, usize, String)> =
        material.contacts.contacts.iter().filter(|c| c.show).map(|c| (CONTACTS_FILE.to_owned(), 0, digits(&c.phone))).collect();
    for entry in material.entries {
        for (number, line) in &entry.lines {
            for run in line.split(|c: char| !c.is_ascii_digit() && c != '-' && c != ' ') {
                let digits = digits(run);
                if digits.len() > 7 {
                    out.push((entry.file.clone(), *number, digits));
                }
            }
        }
    }
    out
}

fn regions(material: &Material<'_>, findings: &mut Vec<Finding>) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for region in &material.contacts.regions {
        for place in &region.municipalities {
            if let Some(other) = seen.insert(place, &region.name) {
                findings.push(Finding::error(
                    "region",
                    REGIONS_FILE,
                    0,
                    format!("{place} stands under {other} and under {}.", region.name),
                    "A municipality has one region.",
                ));
            }
        }
    }
    for (alias, places) in &material.contacts.aliases {
        for place in places.iter().filter(|p| !seen.contains_key(p.as_str())) {
            findings.push(Finding::error(
                "region",
                REGIONS_FILE,
                0,
                format!("{alias} stands for {place}, which is no municipality of any region."),
                "Use the official name.",
            ));
        }
    }
}
