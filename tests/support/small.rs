//! A small, complete and sound content: all topics, a few words each. Tests break it in one place at a time.

use std::collections::BTreeMap;
use std::path::Path;

use meldwijzer::content::built_in_files;
use meldwijzer::content::contract::TOPICS;

/// Texts by path inside the content folder.
pub type Texts = BTreeMap<String, String>;

/// A day on which everything in it was checked.
pub const CHECKED: &str = "2026-11-22";

/// The small content.
pub fn texts() -> Texts {
    let mut texts = Texts::new();
    for (id, group) in TOPICS {
        texts.insert(format!("intents/{id}.toml"), topic(id, group));
        for (locale, title, core) in [("nl", "Onderwerp", "Dit is het antwoord over"), ("en", "Topic", "This is the answer about")] {
            let file = texts.entry(format!("locales/{locale}/{group}.ftl")).or_default();
            file.push_str(&format!("{id} = {title} {id}\n    .core =\n        {core} {id}.\n\n"));
        }
    }
    for locale in ["nl", "en"] {
        let path = format!("locales/{locale}/interface.ftl");
        texts.insert(path.clone(), built_in_files().get(&path).unwrap().to_owned());
    }
    for (path, text) in [
        ("intents/_words.nl.toml", "[kind]\nwords = [\"kind\", \"kinderen\"]\n"),
        ("intents/_words.en.toml", "[kind]\nwords = [\"child\", \"children\"]\n"),
        ("intents/_none.toml", NONE),
        ("intents/_calm.toml", CALM),
        ("contacts/regions.toml", REGIONS),
    ] {
        texts.insert(path.to_owned(), text.to_owned());
    }
    texts.insert("contacts/contacts.toml".to_owned(), contacts());
    texts
}

/// Writes the texts below a folder.
pub fn write(texts: &Texts, folder: &Path) {
    for (path, text) in texts {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

fn topic(id: &str, group: &str) -> String {
    let related = if id == "help" || id == "thanks" { r#""greeting", "privacy""# } else { r#""help", "thanks""# };
    let list = |lines: &[&str]| lines.iter().map(|l| format!("    \"{l}\",\n")).collect::<Vec<_>>().concat();
    let word = id.replace('-', "");
    let (nl, en, calm_nl, calm_en) = if id == "emergency" {
        (
            list(ACUTE_NL),
            list(ACUTE_EN),
            list(&["wat is het alarmnummer", "welk nummer heeft de politie"]),
            list(&["what is the alarm number"]),
        )
    } else {
        let of = |words: &[&str]| words.iter().map(|w| format!("    \"{w} {word}\",\n")).collect::<Vec<_>>().concat();
        (
            of(&["vertel over", "hoe werkt", "uitleg van", "meer weten over"]),
            of(&["tell me about", "how does it work", "explain the"]),
            String::new(),
            String::new(),
        )
    };
    let calm = |lines: &str| if lines.is_empty() { String::new() } else { format!("calm = [\n{lines}]\n") };
    let source =
        if group == "bot" { "" } else { "[[source]]\nurl = \"https://example.org/sheet\"\nseen = \"\"\nchecked = \"2026-11-22\"\n\n" };
    format!(
        "group = \"{group}\"\ndanger = false\ncontacts_first = false\nrelated = [{related}]\ncontacts = [\"veilig-thuis\"]\nmore_contacts = []\n\n\
         {source}[nl]\nphrases = [\"{word} zelf\"]\nwords = [\"{word}\"]\nneeds = []\nexcludes = []\nexamples = [\n{nl}]\n{}\n\
         [en]\nphrases = [\"{word} itself\"]\nwords = [\"{word}\"]\nneeds = []\nexcludes = []\nexamples = [\n{en}]\n{}",
        calm(&calm_nl),
        calm(&calm_en),
    )
}

const ACUTE_NL: &[&str] = &[
    "hij slaat haar nu",
    "hij heeft nu een mes",
    "ze bloedt en hij slaat door",
    "help hij vermoordt haar nu",
    "er staat nu iemand met een mes",
    "hij slaat het kind nu",
];
const ACUTE_EN: &[&str] = &[
    "he is hitting her now",
    "he has a knife right now",
    "she is bleeding and he is hitting her",
    "help he is killing her now",
    "somebody with a knife is here now",
    "he is hitting the child now",
];
const NONE: &str = "[nl]\nexamples = [\n    \"de printer is weer stuk\",\n    \"wie haalt de koffie vandaag\",\n]\n\n\
    [en]\nexamples = [\n    \"the printer is broken again\",\n    \"who brings the coffee today\",\n]\n";
const CALM: &str =
    "[nl]\nnone = [\n    \"die film met dat mes was spannend\",\n]\n\n[en]\nnone = [\n    \"that film with the knife was exciting\",\n]\n";
const REGIONS: &str = "[[region]]\nname = \"Veilig Thuis Noord\"\nmunicipalities = [\n    \"Noordstad\",\n    \"Zeedorp\",\n]\n\n\
    [[region]]\nname = \"Veilig Thuis Zuid\"\nmunicipalities = [\n    \"Zuidstad\",\n]\n\n[aliases]\n\"Oud Zeedorp\" = \"Zeedorp\"\n";

fn contacts() -> String {
    let mut out = String::from(
        "[meta]\nchecked_on = \"2026-11-22\"\nalways_first = \"emergency-112\"\ndefault = \"veilig-thuis\"\ndo_not_show = [\n    \"0900-1234567\",\n]\n",
    );
    for (id, phone, dial, show) in [
        ("emergency-112", "112", "112", true),
        ("veilig-thuis", "0800-2000", "08002000", true),
        ("hidden", "0800-9999", "08009999", false),
        ("other", "088 765 43 21", "0887654321", true),
    ] {
        out.push_str(&format!(
            "\n[[contact]]\nid = \"{id}\"\nname_nl = \"Lijn {id}\"\nname_en = \"Line {id}\"\nphone = \"{phone}\"\nphone_e164 = \"\"\nphone_dial = \"{dial}\"\n\
             chat = \"\"\nurl = \"https://example.org/{id}\"\nhours_nl = \"dag en nacht ({id})\"\nhours_en = \"day and night ({id})\"\ncost_nl = \"gratis ({id})\"\n\
             cost_en = \"free ({id})\"\naudience = [\"professional\"]\nwhat_for_nl = \"advies van {id}\"\nwhat_for_en = \"advice of {id}\"\n\
             sources = [{{url = \"https://example.org/{id}\", seen = \"\"}}]\nchecked = \"{CHECKED}\"\nconfidence = \"high\"\nshow = {show}\n"
        ));
    }
    out
}
