//! Contacts and Veilig Thuis regions: every number and address once, with its source and the day it was checked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::finding::{Finding, line_at};
use super::source::Files;
use super::topics::toml_finding;
use crate::message::Locale;
use crate::understanding::spec::PlaceSpec;

/// Path of the contacts.
pub const CONTACTS_FILE: &str = "contacts/contacts.toml";
/// Path of the regions.
pub const REGIONS_FILE: &str = "contacts/regions.toml";
/// The contact that always comes first in danger.
pub const EMERGENCY_NUMBER: &str = "emergency-112";
/// The contact whose region depends on the place.
pub const VEILIG_THUIS: &str = "veilig-thuis";

/// Somebody to call.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Id, used in texts as `{ $id }`.
    pub id: String,
    /// Dutch name.
    pub name_nl: String,
    /// English name.
    pub name_en: String,
    /// The number as printed; empty when no source prints one.
    pub phone: String,
    /// International form.
    pub phone_e164: String,
    /// Digits to dial inside the Netherlands.
    pub phone_dial: String,
    /// Address of a chat, or empty.
    pub chat: String,
    /// Web address.
    pub url: String,
    /// Dutch opening hours.
    pub hours_nl: String,
    /// English opening hours.
    pub hours_en: String,
    /// Dutch cost.
    pub cost_nl: String,
    /// English cost.
    pub cost_en: String,
    /// Where it works, when not in the whole country.
    #[serde(default)]
    pub region: String,
    /// Who may use it.
    pub audience: Vec<String>,
    /// Dutch: what it is for.
    pub what_for_nl: String,
    /// English: what it is for.
    pub what_for_en: String,
    /// Where the data come from.
    pub sources: Vec<ContactSource>,
    /// The day it was checked, `2026-11-22`.
    pub checked: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// False: hidden until a person has checked it.
    pub show: bool,
    /// For editors.
    #[serde(default)]
    pub notes: String,
}

impl Contact {
    /// A field in a language: (Dutch, English).
    fn pick<'c>(locale: Locale, nl: &'c str, en: &'c str) -> &'c str {
        match locale {
            Locale::Nl => nl,
            Locale::En => en,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self, locale: Locale) -> &str {
        Self::pick(locale, &self.name_nl, &self.name_en)
    }

    /// Its hours.
    #[must_use]
    pub fn hours(&self, locale: Locale) -> &str {
        Self::pick(locale, &self.hours_nl, &self.hours_en)
    }

    /// What it costs.
    #[must_use]
    pub fn cost(&self, locale: Locale) -> &str {
        Self::pick(locale, &self.cost_nl, &self.cost_en)
    }

    /// What it is for.
    #[must_use]
    pub fn what_for(&self, locale: Locale) -> &str {
        Self::pick(locale, &self.what_for_nl, &self.what_for_en)
    }
}

/// A page that prints a contact's data.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactSource {
    /// Its address.
    pub url: String,
    /// The date printed there, or empty.
    pub seen: String,
}

/// A Veilig Thuis region.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Region {
    /// Its name, such as "Veilig Thuis Twente".
    pub name: String,
    /// The municipalities it serves, by official name.
    pub municipalities: Vec<String>,
}

/// All contacts and regions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Contacts {
    /// Contacts in the order of the file.
    pub contacts: Vec<Contact>,
    /// Numbers that must occur nowhere.
    pub do_not_show: Vec<String>,
    /// Regions.
    pub regions: Vec<Region>,
    /// Another name and the official names it stands for.
    pub aliases: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContacts {
    meta: RawMeta,
    contact: Vec<Spanned<Contact>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMeta {
    #[expect(dead_code, reason = "for editors")]
    checked_on: String,
    always_first: String,
    default: String,
    do_not_show: Vec<String>,
}

#[derive(Deserialize)]
struct RawRegions {
    region: Vec<RawRegion>,
    #[serde(default)]
    aliases: BTreeMap<String, String>,
    #[serde(default)]
    aliases_split: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    ambiguous: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct RawRegion {
    name: String,
    municipalities: Vec<String>,
}

impl Contacts {
    /// Reads both files; what is broken is a finding.
    #[must_use]
    pub fn load(files: &Files, findings: &mut Vec<Finding>) -> Self {
        let mut out = Self::default();
        match files.get(CONTACTS_FILE) {
            None => findings.push(missing(CONTACTS_FILE)),
            Some(text) => match toml::from_str::<RawContacts>(text) {
                Err(error) => findings.push(toml_finding(CONTACTS_FILE, text, &error)),
                Ok(raw) => out.take_contacts(raw, text, findings),
            },
        }
        match files.get(REGIONS_FILE) {
            None => findings.push(missing(REGIONS_FILE)),
            Some(text) => match toml::from_str::<RawRegions>(text) {
                Err(error) => findings.push(toml_finding(REGIONS_FILE, text, &error)),
                Ok(raw) => out.take_regions(raw),
            },
        }
        out
    }

    fn take_contacts(&mut self, raw: RawContacts, text: &str, findings: &mut Vec<Finding>) {
        for contact in raw.contact {
            let line = line_at(text, contact.span().start);
            let contact = contact.into_inner();
            if self.get(&contact.id).is_some() {
                findings.push(Finding::error(
                    "duplicate",
                    CONTACTS_FILE,
                    line,
                    format!("the contact {} stands twice.", contact.id),
                    "Keep one.",
                ));
            } else {
                self.contacts.push(contact);
            }
        }
        for id in [&raw.meta.always_first, &raw.meta.default, &EMERGENCY_NUMBER.to_owned()] {
            if self.get(id).is_none() {
                findings.push(Finding::error(
                    "missing",
                    CONTACTS_FILE,
                    0,
                    format!("there is no contact {id}."),
                    "Add it; answers rest on it.",
                ));
            }
        }
        self.do_not_show = raw.meta.do_not_show;
    }

    fn take_regions(&mut self, raw: RawRegions) {
        self.regions = raw.region.into_iter().map(|r| Region { name: r.name, municipalities: r.municipalities }).collect();
        let single = raw.aliases.into_iter().map(|(name, official)| (name, vec![official]));
        self.aliases = single.chain(raw.aliases_split).chain(raw.ambiguous).collect();
    }

    /// The contact with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|c| c.id == id)
    }

    /// The contact with this id, unless it is hidden.
    #[must_use]
    pub fn shown(&self, id: &str) -> Option<&Contact> {
        self.get(id).filter(|c| c.show)
    }

    /// The region that serves a municipality.
    #[must_use]
    pub fn region_of(&self, municipality: &str) -> Option<&Region> {
        self.regions.iter().find(|r| r.municipalities.iter().any(|m| m == municipality))
    }

    /// Names of places as the model needs them.
    #[must_use]
    pub fn places(&self) -> PlaceSpec {
        PlaceSpec {
            municipalities: self.regions.iter().flat_map(|r| r.municipalities.iter().cloned()).collect(),
            aliases: self.aliases.clone(),
        }
    }
}

fn missing(file: &str) -> Finding {
    Finding::error("missing", file, 0, "this file is missing.", "Add it; no number may be typed elsewhere.")
}
