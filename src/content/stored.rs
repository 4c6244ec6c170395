//! What is made of the content when the program is built, so that it starts at once: no parsing, no learning.

use serde::{Deserialize, Serialize};

use super::contacts::Contacts;
use super::finding::{Finding, Severity};
use super::source::Files;
use super::topics::{Intents, Topic};
use crate::understanding::spec::ModelSpec;
use crate::understanding::{Compiled, SpecError};

/// Topics, contacts and the compiled model.
#[derive(Debug, Serialize, Deserialize)]
pub struct Stored {
    /// Topics in the order of the contract.
    pub topics: Vec<Topic>,
    /// Contacts and regions.
    pub contacts: Contacts,
    /// The model.
    pub compiled: Compiled,
}

impl Stored {
    /// Loads and compiles; `None` when an error leaves nothing to work with.
    #[must_use]
    pub fn compile(files: &Files, findings: &mut Vec<Finding>) -> Option<Self> {
        let mut found = Vec::new();
        let intents = Intents::load(files, &mut found);
        let contacts = Contacts::load(files, &mut found);
        let stored = Self::from_parts(&intents, contacts, &mut found);
        let sound = !found.iter().any(|f| f.severity == Severity::Error);
        findings.extend(found);
        stored.filter(|_| sound)
    }

    /// Compiles what was loaded.
    #[must_use]
    pub fn from_parts(intents: &Intents, contacts: Contacts, findings: &mut Vec<Finding>) -> Option<Self> {
        match Compiled::build(&model_spec(intents, &contacts)) {
            Ok(compiled) => {
                let topics = intents.topics.iter().map(|t| t.topic.clone()).collect();
                Some(Self { topics, contacts, compiled })
            }
            Err(errors) => {
                findings.extend(errors.iter().map(model_finding));
                None
            }
        }
    }
}

/// An error of the model as a finding.
#[must_use]
pub fn model_finding(error: &SpecError) -> Finding {
    Finding::error("model", "intents", 0, format!("{error}."), "Correct the name.")
}

/// What the model is built from.
#[must_use]
pub fn model_spec(intents: &Intents, contacts: &Contacts) -> ModelSpec {
    let (topics, acute) = intents.specs();
    let names = contacts.contacts.iter().flat_map(|c| [c.name_nl.clone(), c.name_en.clone()]);
    let municipalities = contacts.regions.iter().flat_map(|r| r.municipalities.iter().cloned().chain([r.name.clone()]));
    let aliases = contacts.aliases.iter().map(|(name, _)| name.clone());
    ModelSpec {
        topics,
        groups: intents.groups.iter().map(|(_, _, g)| g.clone()).collect(),
        out_of_scope: intents.out_of_scope.iter().map(|l| l.labelled.clone()).collect(),
        acute,
        calm: intents.calm.iter().map(|l| l.labelled.clone()).collect(),
        places: contacts.places(),
        known_names: names.chain(municipalities).chain(aliases).collect(),
        published_numbers: contacts.contacts.iter().filter(|c| !c.phone_dial.is_empty()).map(|c| c.phone_dial.clone()).collect(),
    }
}
