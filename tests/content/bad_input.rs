//! What an author can get wrong, each with its own bad example: the rule, the file and the line that are told.

use std::sync::LazyLock;

use meldwijzer::content::check::{Day, Overlap, check};
use meldwijzer::content::{Content, Files, Finding, Severity, Source};

use super::small::{self, Texts};

/// One change to the small content.
enum Edit {
    /// Replaces the first occurrence after the first occurrence of another text ("" is the start of the file).
    After(&'static str, &'static str, &'static str, &'static str),
    /// Adds lines at the end.
    Append(&'static str, &'static str),
    /// Replaces or adds a file.
    Put(&'static str, &'static str),
    /// Takes a file away.
    Remove(&'static str),
}
use Edit::{After, Append, Put, Remove};

/// Where a finding must stand.
enum Line {
    /// The whole file is meant.
    Whole,
    /// The only or first line that holds this text after the change.
    Of(&'static str),
    /// The line after that one.
    Below(&'static str),
}
use Line::{Below, Of, Whole};

struct Row {
    name: &'static str,
    edits: &'static [Edit],
    /// Rule, file, line: exactly these findings are new, no others.
    found: &'static [(&'static str, &'static str, Line)],
}

const THANKS: &str = "intents/thanks.toml";
const STEP: &str = "intents/meldcode-step-1.toml";
const NL: &str = "locales/nl/bot.ftl";
const EN: &str = "locales/en/bot.ftl";
const NL_UI: &str = "locales/nl/interface.ftl";
const EN_UI: &str = "locales/en/interface.ftl";
const CONTACTS: &str = "contacts/contacts.toml";
const REGIONS: &str = "contacts/regions.toml";
const CORE_NL: &str = "Dit is het antwoord over thanks.";
const CORE_EN: &str = "This is the answer about thanks.";
const OTHER: &str = "id = \"other\"";

const LONG_SENTENCE: &str = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig.";
const THREE_LONG: &str = "Hier staan nu toch echt wel veertien woorden in een zin bij elkaar opgeteld. \
    Hier staan nu toch echt wel veertien woorden in een zin bij elkaar opgeteld. \
    Hier staan nu toch echt wel veertien woorden in een zin bij elkaar opgeteld.";
const LONG_EXPLANATION: &str =
    "Deze korte zin staat hier drie maal. Deze korte zin staat hier drie maal. Deze korte zin staat hier drie maal.";
const TOO_LONG: &str = "Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. \
    Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. \
    Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. \
    Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. \
    Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. \
    Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen. \
    Deze korte zin staat hier vele malen. Deze korte zin staat hier vele malen.";
const REVIEW: &str = "\n[[review]]\npart = \"core\"\nnl = \"Dit staat er niet.\"\nen = \"This is the answer about meldcode-step-1.\"\nwhy = \"own-judgement\"\nsource = \"\"\n\n[nl]";
const REVIEW_WHY: &str = "\n[[review]]\npart = \"core\"\nnl = \"Dit is het antwoord over meldcode-step-1.\"\nen = \"This is the answer about meldcode-step-1.\"\nwhy = \"zomaar\"\nsource = \"\"\n\n[nl]";

const ROWS: &[Row] = &[
    // files and keys
    Row {
        name: "TOML that is no TOML",
        edits: &[After(THANKS, "", "danger = false", "danger = ja")],
        found: &[("toml", THANKS, Of("danger ="))],
    },
    Row {
        name: "a key that does not exist",
        edits: &[After(THANKS, "", "danger = false", "danger = false\ngevaar = false")],
        found: &[("toml", THANKS, Of("gevaar ="))],
    },
    Row { name: "a key that is missing", edits: &[After(THANKS, "", "danger = false\n", "")], found: &[("toml", THANKS, Of("group ="))] },
    Row {
        name: "TOML errors in every other file of words and contacts",
        edits: &[
            Append("intents/_words.nl.toml", "[los\n"),
            Append("intents/_none.toml", "[nl\n"),
            Append("intents/_calm.toml", "[nl\n"),
            Append(REGIONS, "[[region\n"),
        ],
        found: &[
            ("toml", "intents/_words.nl.toml", Of("[los")),
            ("toml", "intents/_none.toml", Of("[nl\n")),
            ("toml", "intents/_calm.toml", Of("[nl\n")),
            ("toml", REGIONS, Of("[[region\n")),
            ("one-language", "intents/_words.en.toml", Of("[kind]")),
        ],
    },
    Row { name: "a topic without a file", edits: &[Remove(THANKS)], found: &[("missing", THANKS, Whole)] },
    Row {
        name: "a topic that is no topic",
        edits: &[Put("intents/bedankt.toml", "group = \"bot\"\n")],
        found: &[("unknown-topic", "intents/bedankt.toml", Whole)],
    },
    Row { name: "no contacts", edits: &[Remove(REGIONS)], found: &[("missing", REGIONS, Whole)] },
    Row {
        name: "a topic of _calm.toml that is none",
        edits: &[Append("intents/_calm.toml", "bedankt = [\"de oefening met dat mes is klaar\"]\n")],
        found: &[("unknown-topic", "intents/_calm.toml", Whole)],
    },
    Row {
        name: "a language that the assistant does not speak",
        edits: &[Append("intents/_none.toml", "\n[fr]\nexamples = [\"bonjour\"]\n")],
        found: &[("toml", "intents/_none.toml", Whole)],
    },
    // names
    Row {
        name: "the group of another topic",
        edits: &[After(STEP, "", "\"meldcode\"", "\"safety\"")],
        found: &[("unknown-id", STEP, Of("group ="))],
    },
    Row {
        name: "a related topic that does not exist",
        edits: &[After(THANKS, "", "related = [", "related = [\n    \"nergens\",\n    ")],
        found: &[("unknown-id", THANKS, Of("nergens"))],
    },
    Row {
        name: "a topic related to itself",
        edits: &[After(THANKS, "", "related = [", "related = [\n    \"thanks\",\n    ")],
        found: &[("unknown-id", THANKS, Of("\"thanks\""))],
    },
    Row { name: "too few related topics", edits: &[After(THANKS, "", ", \"privacy\"", "")], found: &[("related", THANKS, Whole)] },
    Row {
        name: "a contact that does not exist",
        edits: &[After(THANKS, "", "more_contacts = []", "more_contacts = [\n    \"niemand\",\n]")],
        found: &[("unknown-id", THANKS, Of("niemand"))],
    },
    Row {
        name: "a contact that is hidden",
        edits: &[After(THANKS, "", "\"veilig-thuis\"", "\"hidden\"")],
        found: &[("hidden-contact", THANKS, Of("hidden"))],
    },
    Row {
        name: "112 among the contacts",
        edits: &[After(THANKS, "", "\"veilig-thuis\"", "\"emergency-112\"")],
        found: &[("contacts", THANKS, Whole)],
    },
    Row {
        name: "four contacts",
        edits: &[After(THANKS, "", "[\"veilig-thuis\"]", "[\"veilig-thuis\", \"other\", \"veilig-thuis\", \"other\"]")],
        found: &[("contacts", THANKS, Whole)],
    },
    // texts
    Row {
        name: "no core in either language",
        edits: &[
            After(NL, "thanks = ", "    .core =\n        Dit is het antwoord over thanks.\n", ""),
            After(EN, "thanks = ", "    .core =\n        This is the answer about thanks.\n", ""),
        ],
        found: &[("missing-text", NL, Whole), ("missing-text", EN, Whole)],
    },
    Row {
        name: "a text in one language only",
        edits: &[After(NL, "", CORE_NL, "Dit is het antwoord over thanks.\n    .detail =\n        En dit is meer.")],
        found: &[("one-language", NL, Of(".detail"))],
    },
    Row {
        name: "a text in the other language only",
        edits: &[After(EN, "", CORE_EN, "This is the answer about thanks.\n    .detail =\n        And this is more.")],
        found: &[("one-language", EN, Of(".detail"))],
    },
    Row {
        name: "a text that was copied and not translated",
        edits: &[After(EN, "", CORE_EN, CORE_NL)],
        found: &[("copied", EN, Below("thanks = "))],
    },
    Row {
        name: "other arguments in the other language",
        edits: &[After(NL, "", CORE_NL, "Bel { $veilig-thuis }.")],
        found: &[("arguments", EN, Below("thanks = "))],
    },
    Row {
        name: "an argument that nothing fills in",
        edits: &[After(NL, "", CORE_NL, "Bel { $niemand }."), After(EN, "", CORE_EN, "Call { $niemand }.")],
        found: &[("argument", NL, Below("thanks = ")), ("argument", EN, Below("thanks = "))],
    },
    Row {
        name: "the number of a hidden contact",
        edits: &[After(NL, "", CORE_NL, "Bel { $hidden }."), After(EN, "", CORE_EN, "Call { $hidden }.")],
        found: &[("argument", NL, Below("thanks = ")), ("argument", EN, Below("thanks = "))],
    },
    Row { name: "a typed number", edits: &[After(NL, "", CORE_NL, "Bel 0800-2000.")], found: &[("typed-address", NL, Of("0800-2000"))] },
    Row { name: "a typed 112", edits: &[After(NL, "", CORE_NL, "Bel 112.")], found: &[("typed-address", NL, Of("Bel 112"))] },
    Row {
        name: "a typed web address",
        edits: &[After(EN, "", CORE_EN, "See veiligthuis.nl.")],
        found: &[("typed-address", EN, Of("veiligthuis.nl"))],
    },
    Row {
        name: "a typed mail address",
        edits: &[After(EN, "", CORE_EN, "Write to post@home.amsterdam.")],
        found: &[("typed-address", EN, Of("post@"))],
    },
    Row { name: "a core that is too long", edits: &[After(NL, "", CORE_NL, TOO_LONG)], found: &[("too-long", NL, Below("thanks = "))] },
    Row {
        name: "the explanation of a command that is too long for Discord",
        edits: &[After(NL_UI, "", "Met wie praat je?", LONG_EXPLANATION)],
        found: &[("too-long", NL_UI, Of("Deze korte zin"))],
    },
    Row {
        name: "the name of a command that Discord refuses",
        edits: &[After(NL_UI, "", "command-vraag = vraag", "command-vraag = Stel je vraag")],
        found: &[("command-name", NL_UI, Of("command-vraag ="))],
    },
    Row {
        name: "a sentence that is too long",
        edits: &[After(NL, "", CORE_NL, LONG_SENTENCE)],
        found: &[("long-sentence", NL, Of("eenentwintig"))],
    },
    Row {
        name: "sentences that are long on average",
        edits: &[After(NL, "", CORE_NL, THREE_LONG)],
        found: &[("long-sentence", NL, Below("thanks = "))],
    },
    Row { name: "a Cyrillic letter", edits: &[After(NL, "", CORE_NL, "D\u{430}t is het.")], found: &[("letters", NL, Of("D\u{430}t"))] },
    Row {
        name: "a space that has no width, in words",
        edits: &[After(THANKS, "", "thanks zelf", "thanks\u{200b} zelf")],
        found: &[("letters", THANKS, Of("\u{200b}"))],
    },
    Row {
        name: "what must never be said",
        edits: &[After(NL, "", CORE_NL, "Je bent wettelijk verplicht om te melden.")],
        found: &[("never-say", NL, Of("wettelijk verplicht"))],
    },
    Row {
        name: "what must never be said, in English",
        edits: &[After(EN, "", CORE_EN, "Reporting is mandatory with acute unsafety.")],
        found: &[("never-say", EN, Of("mandatory"))],
    },
    Row { name: "a line that is no Fluent", edits: &[Append(NL, "zomaar een regel\n")], found: &[("fluent", NL, Of("zomaar"))] },
    Row {
        name: "an argument that is not closed",
        edits: &[
            After(NL, "", CORE_NL, "Eerst dit.\n\n        Bel dan { $veilig-thuis."),
            After(EN, "", CORE_EN, "Call { $veilig-thuis }."),
        ],
        // Fluent tells where the text starts, not where the brace stands
        found: &[("fluent", NL, Below("thanks = ")), ("missing-text", NL, Whole)],
    },
    Row { name: "a text twice", edits: &[Append(NL, "thanks = Bedankt\n")], found: &[("duplicate", NL, Whole)] },
    Row {
        name: "a line that starts with a bracket",
        edits: &[After(NL, "", CORE_NL, "Dit is het antwoord over thanks.\n        [1] Dan dit.")],
        found: &[("fluent", NL, Of("[1]")), ("fluent-trap", NL, Of("[1]"))],
    },
    Row {
        name: "a line that starts with a star",
        edits: &[After(NL, "", CORE_NL, "Dit is het antwoord over thanks.\n        * Dan dit.")],
        found: &[("fluent", NL, Of("* Dan")), ("fluent-trap", NL, Of("* Dan"))],
    },
    Row {
        name: "a text that is shown nowhere",
        edits: &[Append(NL, "bedankt = Dank\n"), Append(EN, "bedankt = Ta\n")],
        found: &[("unused-text", NL, Of("bedankt =")), ("unused-text", EN, Of("bedankt ="))],
    },
    Row {
        name: "a part that is shown nowhere",
        edits: &[After(NL, "", CORE_NL, "Dit.\n    .meer =\n        Dat."), After(EN, "", CORE_EN, "This.\n    .meer =\n        That.")],
        found: &[("unused-text", NL, Of(".meer")), ("unused-text", EN, Of(".meer"))],
    },
    Row {
        name: "a topic in the file of another group",
        edits: &[Append("locales/nl/safety.ftl", "thanks = Bedankt\n"), Append("locales/en/safety.ftl", "thanks = Thanks\n")],
        found: &[
            ("unused-text", "locales/nl/safety.ftl", Of("thanks =")),
            ("unused-text", "locales/en/safety.ftl", Of("thanks =")),
            ("duplicate", NL, Whole),
            ("duplicate", EN, Whole),
            ("missing-text", NL, Whole),
            ("missing-text", EN, Whole),
        ],
    },
    Row {
        name: "a line of the interface that is missing",
        edits: &[After(NL_UI, "", "\nchat-bye =", "\n# chat-bye ="), After(EN_UI, "", "\nchat-bye =", "\n# chat-bye =")],
        found: &[("missing-text", NL_UI, Whole), ("missing-text", EN_UI, Whole)],
    },
    // words
    Row {
        name: "a phrase of two topics",
        edits: &[After(THANKS, "[nl]", "\"thanks zelf\"", "\"Help zelf!\"")],
        found: &[("double-phrase", THANKS, Of("Help zelf!"))],
    },
    Row {
        name: "a message of two topics",
        edits: &[After(THANKS, "[nl]", "\"vertel over thanks\"", "\"Vertel over HELP?\"")],
        found: &[("double-example", THANKS, Of("Vertel over HELP?"))],
    },
    Row {
        name: "a message twice in one topic",
        edits: &[After(THANKS, "[nl]", "    \"hoe werkt thanks\",", "    \"hoe werkt thanks\",\n    \"Hoe werkt thanks??\",")],
        found: &[("double-example", THANKS, Of("thanks??"))],
    },
    Row {
        name: "a message in a topic and out of scope",
        edits: &[After("intents/_none.toml", "", "de printer is weer stuk", "vertel over help")],
        found: &[("double-example", "intents/_none.toml", Of("vertel over help"))],
    },
    Row {
        name: "a word group that does not exist",
        edits: &[After(THANKS, "[nl]", "words = [", "words = [\"@nergens\", ")],
        found: &[("unknown-group", THANKS, Of("@nergens"))],
    },
    Row {
        name: "a word without letters",
        edits: &[After(THANKS, "[nl]", "words = [", "words = [\"!!\", ")],
        found: &[("empty-word", THANKS, Of("!!"))],
    },
    Row {
        name: "a wildcard with too few letters",
        edits: &[
            Append("intents/_words.nl.toml", "\n[kort]\nwords = [\"ab*\"]\n"),
            Append("intents/_words.en.toml", "\n[kort]\nwords = [\"short\"]\n"),
        ],
        found: &[("short-wildcard", "intents/_words.nl.toml", Of("[kort]"))],
    },
    Row {
        name: "a word group in one language",
        edits: &[Append("intents/_words.nl.toml", "\n[apart]\nwords = [\"apart\"]\n")],
        found: &[("one-language", "intents/_words.nl.toml", Of("[apart]"))],
    },
    Row {
        name: "calm messages outside emergency",
        edits: &[After(THANKS, "[nl]", "needs = []", "needs = []\ncalm = [\"dank voor de oefening met het mes\"]")],
        found: &[("calm", THANKS, Whole)],
    },
    // contacts
    Row {
        name: "empty hours",
        edits: &[After(CONTACTS, OTHER, "\"dag en nacht (other)\"", "\"\"")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "no English cost",
        edits: &[After(CONTACTS, OTHER, "\"free (other)\"", "\"\"")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "a cost that is too long",
        edits: &[After(CONTACTS, OTHER, "free (other)", "free on weekdays, otherwise local rate")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "shown with low confidence",
        edits: &[After(CONTACTS, OTHER, "confidence = \"high\"", "confidence = \"low\"")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "a number that dials another",
        edits: &[After(CONTACTS, OTHER, "0887654321", "0887654322")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "neither number nor address",
        edits: &[After(CONTACTS, OTHER, "088 765 43 21", ""), After(CONTACTS, OTHER, "url = \"https://example.org/other\"", "url = \"\"")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "no source",
        edits: &[After(CONTACTS, OTHER, "sources = [{url = \"https://example.org/other\", seen = \"\"}]", "sources = []")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "a day that is no day",
        edits: &[After(CONTACTS, OTHER, "2026-11-22", "22-11-2026")],
        found: &[("contact", CONTACTS, Of(OTHER))],
    },
    Row {
        name: "a contact twice",
        edits: &[After(CONTACTS, "", "[[contact]]\nid = \"other\"", "[[contact]] # twice\nid = \"veilig-thuis\"")],
        found: &[("duplicate", CONTACTS, Of("# twice"))],
    },
    Row {
        name: "an outdated number in a contact",
        edits: &[After(CONTACTS, OTHER, "088 765 43 21", "0900-1234567"), After(CONTACTS, OTHER, "0887654321", "09001234567")],
        found: &[("do-not-show", CONTACTS, Whole)],
    },
    Row {
        name: "an outdated number in a text",
        edits: &[After(NL, "", CORE_NL, "Bel 0900-1234567.")],
        found: &[("do-not-show", NL, Of("0900-1234567")), ("typed-address", NL, Of("0900-1234567"))],
    },
    Row {
        name: "a municipality in two regions",
        edits: &[After(REGIONS, "Zuid", "\"Zuidstad\"", "\"Zuidstad\", \"Zeedorp\"")],
        found: &[("region", REGIONS, Whole)],
    },
    Row {
        name: "another name for nowhere",
        edits: &[After(REGIONS, "", "= \"Zeedorp\"", "= \"Nergens\"")],
        found: &[("region", REGIONS, Whole)],
    },
    // sources and passages for review
    Row {
        name: "a passage for review that is not in the text",
        edits: &[After(STEP, "", "\n[nl]", REVIEW)],
        found: &[("review", STEP, Of("part ="))],
    },
    Row {
        name: "a passage for review without a known reason",
        edits: &[After(STEP, "", "\n[nl]", REVIEW_WHY)],
        found: &[("review", STEP, Of("part ="))],
    },
    Row {
        name: "a source without an address",
        edits: &[After(STEP, "", "https://example.org/sheet", "een boek")],
        found: &[("source", STEP, Of("een boek"))],
    },
    Row {
        name: "a source without a day",
        edits: &[After(STEP, "", "checked = \"2026-11-22\"", "checked = \"\"")],
        found: &[("source", STEP, Of("url ="))],
    },
    Row {
        name: "no source at all",
        edits: &[After(STEP, "", "[[source]]\nurl = \"https://example.org/sheet\"\nseen = \"\"\nchecked = \"2026-11-22\"\n", "")],
        found: &[("source", STEP, Whole)],
    },
];

/// The texts as the program takes them.
fn files(texts: &Texts) -> Files {
    Files::from_texts(texts.clone())
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn apply(texts: &mut Texts, edit: &Edit) {
    match edit {
        After(file, mark, from, to) => {
            let text = texts.get_mut(*file).unwrap();
            let start = text.find(mark).unwrap_or_else(|| panic!("{file} holds no {mark:?}"));
            let at = start + text[start..].find(from).unwrap_or_else(|| panic!("{file} holds no {from:?} after {mark:?}"));
            text.replace_range(at..at + from.len(), to);
        }
        Append(file, lines) => texts.get_mut(*file).unwrap().push_str(lines),
        Put(file, text) => drop(texts.insert((*file).to_owned(), (*text).to_owned())),
        Remove(file) => drop(texts.remove(*file).unwrap()),
    }
}

fn number(texts: &Texts, file: &str, line: &Line) -> usize {
    let of = |needle: &str| {
        let text = &texts[file];
        let at = text.find(needle).unwrap_or_else(|| panic!("{file} holds no {needle:?}"));
        text[..at].matches('\n').count() + 1
    };
    match line {
        Whole => 0,
        Of(needle) => of(needle),
        Below(needle) => of(needle) + 1,
    }
}

/// What is told of each finding, without its words.
fn places<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Vec<(&'static str, String, usize)> {
    let mut places: Vec<_> = findings.into_iter().map(|f| (f.rule, f.file.clone(), f.line)).collect();
    places.sort();
    places.dedup();
    places
}

/// Findings about examples depend on all other examples; they have a test of their own.
fn about_files(finding: &Finding) -> bool {
    !matches!(
        finding.rule,
        "lands-elsewhere" | "false-alarm" | "missed-danger" | "overlap" | "unused-word" | "untried-word" | "weak-word" | "unused-example"
    )
}

static BEFORE: LazyLock<Vec<(&'static str, String, usize)>> = LazyLock::new(|| {
    let checked = check(&files(&small::texts()), day(small::CHECKED));
    let errors: Vec<String> = checked.findings.iter().filter(|f| f.severity == Severity::Error).map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new(), "the small content itself must be sound");
    places(checked.findings.iter().filter(|f| about_files(f)))
});

#[test]
fn every_mistake_is_told_with_its_rule_file_and_line_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for row in ROWS {
        let mut texts = small::texts();
        for edit in row.edits {
            apply(&mut texts, edit);
        }
        let findings = check(&files(&texts), day(small::CHECKED)).findings;
        let mut new = places(findings.iter().filter(|f| about_files(f)));
        new.retain(|place| !BEFORE.iter().any(|b| b.0 == place.0 && b.1 == place.1));
        let mut expected: Vec<_> =
            row.found.iter().map(|(rule, file, line)| (*rule, (*file).to_owned(), number(&texts, file, line))).collect();
        expected.sort();
        if new != expected {
            let told: Vec<String> =
                findings.iter().filter(|f| new.contains(&(f.rule, f.file.clone(), f.line))).map(ToString::to_string).collect();
            wrong.push(format!("{}:\n  expected {expected:?}\n  found    {new:?}\n  {}", row.name, told.join("\n  ")));
        }
        for finding in findings.iter().filter(|f| f.severity == Severity::Error) {
            assert!(
                !finding.what.is_empty() && !finding.help.is_empty(),
                "{}: {finding}: says neither what is wrong nor what to do",
                row.name
            );
        }
    }
    assert!(wrong.is_empty(), "{} of {} mistakes:\n{}", wrong.len(), ROWS.len(), wrong.join("\n"));
}

#[test]
fn a_mistake_in_the_contacts_is_told_with_its_line() {
    let mut texts = small::texts();
    apply(&mut texts, &After(CONTACTS, OTHER, "show = true", "show = true\ntoon = true"));
    let place = ("toml", CONTACTS.to_owned(), number(&texts, CONTACTS, &Of("toon =")));
    // without the contacts every topic that names one has a finding too
    assert!(places(&check(&files(&texts), day(small::CHECKED)).findings).contains(&place), "{place:?}");
}

#[test]
fn an_old_check_day_is_told_half_a_year_later() {
    let texts = small::texts();
    let findings = check(&files(&texts), day("2027-05-24")).findings;
    assert!(!findings.iter().any(|f| f.rule == "old-check"), "183 days is not old");
    let findings = check(&files(&texts), day("2027-05-25")).findings;
    for id in ["id = \"emergency-112\"", "id = \"veilig-thuis\"", OTHER] {
        let line = number(&texts, CONTACTS, &Of(id));
        assert!(findings.iter().any(|f| f.rule == "old-check" && f.line == line && f.severity == Severity::Advice), "{id}");
    }
}

#[test]
fn messages_that_land_elsewhere_and_missed_danger_are_told() {
    let mut texts = small::texts();
    for edit in [
        After(THANKS, "[nl]", "    \"vertel over thanks\",", "    \"vertel over thanks\",\n    \"uitleg hoe werkt meldcodeoverview\","),
        // nobody is in danger when others say it, time and again
        After("intents/emergency.toml", "[nl]", "    \"hij slaat haar nu\",", "    \"hij slaat haar nu\",\n    \"vertel over thanks\","),
        After(
            "intents/_calm.toml",
            "[nl]",
            "none = [",
            "none = [\n    \"vertel over thanks.\",\n    \"vertel over thanks!\",\n    \"Vertel over thanks\",\n    \"vertel: over thanks\",",
        ),
    ] {
        apply(&mut texts, &edit);
    }
    let findings = check(&files(&texts), day(small::CHECKED)).findings;
    for (rule, severity, file, line) in [
        ("lands-elsewhere", Severity::Advice, THANKS, Of("uitleg hoe werkt")),
        ("missed-danger", Severity::Error, "intents/emergency.toml", Of("vertel over thanks")),
    ] {
        let line = number(&texts, file, &line);
        let told: Vec<String> = findings.iter().filter(|f| f.file == file).map(ToString::to_string).collect();
        let right = |f: &Finding| (f.rule, f.severity, f.file.as_str(), f.line) == (rule, severity, file, line);
        assert!(findings.iter().any(right), "{rule} in line {line}: {told:#?}");
    }
}

#[test]
fn a_calm_message_that_raises_the_alarm_is_told() {
    // the same words twice, calm and acute: one of the two must land wrong
    let mut texts = small::texts();
    for edit in [
        After("intents/emergency.toml", "[nl]", "    \"hij slaat haar nu\",", "    \"hij slaat haar nu\",\n    \"haar nu hij slaat\","),
        After("intents/_calm.toml", "[nl]", "none = [", "none = [\n    \"nu slaat hij haar\","),
    ] {
        apply(&mut texts, &edit);
    }
    let findings = check(&files(&texts), day(small::CHECKED)).findings;
    let line = number(&texts, "intents/_calm.toml", &Of("nu slaat hij haar"));
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    let right = |f: &Finding| (f.rule, f.severity, f.line) == ("false-alarm", Severity::Advice, line) && f.file == "intents/_calm.toml";
    assert!(findings.iter().any(right), "in line {line}: {told:#?}");
}

#[test]
fn words_and_examples_that_decide_nothing_are_told() {
    let mut texts = small::texts();
    for edit in [
        After(THANKS, "[nl]", "words = [\"thanks\"]", "words = [\"thanks\", \"kwibus\"]"),
        After(THANKS, "[nl]", "excludes = []", "excludes = [\"spreekstalmeester\"]"),
        After(THANKS, "[nl]", "    \"vertel over thanks\",", "    \"vertel over thanks\",\n    \"over thanks vertel\","),
        Append("intents/_words.nl.toml", "\n[lekkernij]\nwords = [\"zwoerd\"]\n"),
        Append("intents/_words.en.toml", "\n[lekkernij]\nwords = [\"crackling\"]\n"),
    ] {
        apply(&mut texts, &edit);
    }
    let checked = check(&files(&texts), day(small::CHECKED));
    for (rule, file, line, name) in [
        ("unused-word", THANKS, Of("kwibus"), "kwibus"),
        ("unused-word", THANKS, Of("spreekstalmeester"), "spreekstalmeester"),
        ("unused-example", THANKS, Of("over thanks vertel"), "over thanks vertel"),
        ("unused-word", "intents/_words.nl.toml", Of("[lekkernij]"), "zwoerd"),
        ("unused-word", "intents/_words.en.toml", Of("[lekkernij]"), "crackling"),
    ] {
        let line = number(&texts, file, &line);
        let right = |f: &&Finding| f.rule == rule && f.file == file && f.what.contains(name);
        let told = checked.unused.iter().find(right).unwrap_or_else(|| panic!("{name}: {:#?}", checked.unused));
        assert_eq!((told.line, told.severity), (line, Severity::Advice), "{told}");
        // the summary names the file once, with how many there are
        let summed: Vec<&Finding> = checked.findings.iter().filter(|f| f.rule == rule && f.file == file).collect();
        assert!(summed.len() == 1 && summed[0].what.contains(": "), "{summed:?}");
    }
    assert!(!checked.unused.iter().any(|f| f.rule == "unused-word" && f.what.contains("\"thanks\"")), "a word that examples have");
}

#[test]
fn a_phrase_that_fires_in_the_examples_of_another_topic_is_told() {
    let mut texts = small::texts();
    apply(&mut texts, &After(THANKS, "[nl]", "phrases = [\"thanks zelf\"]", "phrases = [\"thanks zelf\", \"privacy\"]"));
    let checked = check(&files(&texts), day(small::CHECKED));
    let line = number(&texts, THANKS, &Of("phrases ="));
    let told: Vec<&Finding> = checked.findings.iter().filter(|f| f.rule == "overlap" && f.file == THANKS && f.line == line).collect();
    assert!(told.len() == 1 && told[0].what.contains("\"privacy\"") && told[0].severity == Severity::Advice, "{told:?}");
    let row = checked.table.iter().find(|row| row.topic == "privacy" && row.other == "thanks").expect("the pair is in the table");
    assert!(row.phrases >= 4 && row.phrases <= row.examples, "{row}");
    assert_eq!(row.to_string().split('\t').count(), Overlap::HEADER.split('\t').count());
    assert!(checked.table.iter().all(|row| row.topic != row.other && row.answered + row.close + row.phrases > 0));
    assert!(checked.table.is_sorted_by(|a, b| a.share() >= b.share()), "worst first");
}

/// The message with which loading fails.
fn refused(edits: &[Edit]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut texts = small::texts();
    for edit in edits {
        apply(&mut texts, edit);
    }
    small::write(&texts, folder.path());
    Content::load(&Source::Folder(folder.path().to_owned())).unwrap_err().to_string()
}

#[test]
fn broken_content_does_not_load_and_names_file_and_line() {
    let lines = small::texts()[THANKS].find("danger").map(|at| small::texts()[THANKS][..at].matches('\n').count() + 1).unwrap();
    let cases: &[(&[Edit], String)] = &[
        (&[After(THANKS, "", "danger = false", "danger = ja")], format!("{THANKS}:{lines}: ")),
        (&[Remove(THANKS)], format!("{THANKS}:1: ")),
        (&[Append(NL, "zomaar een regel\n")], format!("{NL}:{}: ", small::texts()[NL].lines().count() + 1)),
        (&[After(EN, "thanks = ", "    .core =\n        This is the answer about thanks.\n", "")], format!("{EN}:1: ")),
        (&[Remove(CONTACTS)], format!("{CONTACTS}:1: ")),
    ];
    for (edits, place) in cases {
        let message = refused(edits);
        assert!(message.contains(place), "{place} is not in: {message}");
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_told() {
    let missing = Content::load(&Source::Folder("/nergens/te/vinden".into())).unwrap_err().to_string();
    assert!(missing.contains("[read]") && missing.contains("does not exist"), "{missing}");

    let folder = tempfile::tempdir().unwrap();
    small::write(&small::texts(), folder.path());
    std::fs::write(folder.path().join(NL), b"help = goed\nthanks = \xff\n").unwrap();
    std::fs::remove_dir_all(folder.path().join("contacts")).unwrap();
    let (_, findings) = Files::read(folder.path());
    assert_eq!(places(&findings), [("read", "contacts".to_owned(), 0), ("read", NL.to_owned(), 2)]);
}

#[test]
fn the_small_content_loads() {
    let folder = tempfile::tempdir().unwrap();
    small::write(&small::texts(), folder.path());
    let content = Content::load(&Source::Folder(folder.path().to_owned())).unwrap();
    assert_eq!(content.topics().len(), 61);
}
