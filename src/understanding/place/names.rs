//! What the names of places can also be, and the small words that show which it is.

use serde::{Deserialize, Serialize};

/// What else a name can be, and so what it takes to count as a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    /// Nothing else: counts everywhere, except after "meneer" and the like.
    Plain,
    /// A common surname ("van Dongen"): never after "van", an article or a first name.
    Surname,
    /// A first name or a digit code: a capital says nothing; "in", "regio" or the end of a question for a contact does.
    Person,
    /// A noun that never follows "in" without an article: a capital or "in" is enough, or the end of a question for a contact.
    Word,
    /// A verb: the same, but only at the end of a short question, for Dutch sentences like to end with a verb.
    Verb,
    /// A plural or a mass noun that can follow "in" ("in huizen"): asks for a capital or "gemeente".
    Noun,
    /// An adjective or participle ("in houten bedden"): asks for a capital, "gemeente", or "in" before it and nothing after it.
    Adjective,
    /// An adverb, which can follow nearly anything ("in best veel gezinnen", "gaat de gemeente echt helpen"): asks for a
    /// capital, or for a place word before it and nothing after it.
    Filler,
    /// A first name without its apostrophe: "A'dam" counts, "Adam" does not.
    Marked,
}

/// Names that are ordinary Dutch or English words. They are never reached by spelling repair.
pub(super) const ORDINARY: &[(Kind, &str, &str)] = &[
    (Kind::Noun, "bergen", "mountains, to store"),
    (Kind::Noun, "buren", "neighbours"),
    (Kind::Noun, "dieren", "animals"),
    (Kind::Noun, "duiven", "pigeons"),
    (Kind::Noun, "haaren", "misspelling of haren"),
    (Kind::Noun, "haren", "hairs"),
    (Kind::Noun, "helden", "heroes"),
    (Kind::Noun, "huizen", "houses"),
    (Kind::Noun, "kampen", "camps, to struggle with"),
    (Kind::Noun, "loon", "wages"),
    (Kind::Noun, "mill", "English mill"),
    (Kind::Noun, "monster", "monster, sample"),
    (Kind::Noun, "putten", "pits, to draw from"),
    (Kind::Noun, "reek", "English reek, Dutch row"),
    (Kind::Noun, "rijen", "rows"),
    (Kind::Noun, "son", "English son"),
    (Kind::Adjective, "born", "English born"),
    (Kind::Adjective, "goor", "filthy"),
    (Kind::Adjective, "houten", "wooden"),
    (Kind::Adjective, "losser", "looser"),
    (Kind::Adjective, "made", "English made"),
    (Kind::Filler, "best", "rather, English best"),
    (Kind::Filler, "echt", "really"),
    (Kind::Filler, "grave", "English grave"),
    (Kind::Filler, "heel", "very, whole"),
    (Kind::Filler, "leek", "seemed, layman"),
    (Kind::Filler, "well", "English well"),
    (Kind::Word, "assen", "axes; van Assen"),
    (Kind::Word, "beek", "brook; Beek, van Beek"),
    (Kind::Word, "doorn", "thorn; van Doorn"),
    (Kind::Word, "ede", "under oath: onder ede"),
    (Kind::Word, "hoorn", "horn, receiver; van Hoorn"),
    (Kind::Word, "hulst", "holly; van der Hulst"),
    (Kind::Word, "lent", "English lent"),
    (Kind::Word, "sluis", "lock; van der Sluis"),
    (Kind::Word, "stein", "jug; surname"),
    (Kind::Verb, "brummen", "to hum"),
    (Kind::Verb, "goes", "English goes; van der Goes"),
    (Kind::Verb, "leiden", "to lead"),
    (Kind::Verb, "weert", "averts; van Weert"),
    (Kind::Verb, "wierden", "mounds, nearly werden"),
    (Kind::Person, "010", "digits"),
    (Kind::Person, "020", "digits"),
    (Kind::Person, "brielle", "first name"),
    (Kind::Person, "horst", "first name; van der Horst"),
    (Kind::Marked, "adam", "first name"),
];

/// Names that are common surnames, alone or after "van".
pub(super) const SURNAMES: &str = "\
    aalst aalten altena asten bakel barneveld bemmel beuningen boekel boxtel breda breugel breukelen bunnik coevorden \
    cuijk culemborg dalfsen delden delft deurne deventer diemen doesburg dongen eersel elburg elst gemert gennep groesbeek \
    hattem heemskerk heerde heusden holten hoogeveen huissen kapelle kessel laren leerdam lemmer loenen montfoort \
    naarden nieuwkoop nijkerk noordwijk nuenen ommen oosterhout oss oudewater rhenen rijssen rijswijk roosendaal rossum \
    rozenburg rozendaal schagen schermer scherpenzeel schijndel schoonhoven soest someren steenbergen strijen tilburg uden \
    valkenburg veenendaal veere veghel velsen vianen vlist voorhout voorst vught waalwijk wassenaar westerveld westervoort \
    woerden woudenberg zandvoort zeist zundert zutphen";

/// Names one letter away from a word that people do write here (to Woerden: "worden", to Schagen: "schamen", to Geleen:
/// "geleden", to Dronten: "dronken", to Gemert: "gemerkt", to Uithoorn: "uithoren"): never repaired to.
pub(super) const UNREPAIRED: &[&str] = &[
    "bladel",
    "boekel",
    "borger",
    "de wolden",
    "delden",
    "deurne",
    "diemen",
    "dongen",
    "drachten",
    "dronten",
    "geleen",
    "gemert",
    "heerlen",
    "heiloo",
    "heumen",
    "holten",
    "huissen",
    "meppel",
    "muiden",
    "rhenen",
    "schagen",
    "schermer",
    "schinnen",
    "schoonhoven",
    "strijen",
    "teylingen",
    "uitgeest",
    "uithoorn",
    "velsen",
    "voorhout",
    "voorschoten",
    "woerden",
];

/// Short names that no list has, with their municipality.
pub(super) const SHORT: &[(&str, &str)] = &[
    ("010", "Rotterdam"),
    ("020", "Amsterdam"),
    ("adam", "Amsterdam"),
    ("gorkum", "Gorinchem"),
    ("mokum", "Amsterdam"),
    ("rdam", "Rotterdam"),
];

/// How the provinces in official names ("Bergen (NH.)") are also written.
pub(super) const PROVINCES: &[(&str, &[&str])] =
    &[("l", &["limburg", "in limburg", "lb", "l"]), ("nh", &["noord holland", "in noord holland", "n h", "nh"])];

pub(super) const ARTICLES: &[&str] = &[
    "a", "alle", "an", "beide", "de", "deze", "dit", "een", "geen", "haar", "her", "het", "his", "hun", "je", "jouw", "jullie", "me",
    "mijn", "mn", "my", "n", "no", "ons", "onze", "our", "t", "the", "their", "these", "those", "uw", "your", "zijn", "zn",
];
pub(super) const PARTICLES: &[&str] = &["den", "der", "ten", "ter", "v", "van", "vanden", "vander", "vd", "von"];
pub(super) const TITLES: &[&str] = &[
    "agent", "broer", "client", "collega", "dhr", "dokter", "dr", "drs", "fam", "familie", "gezin", "heer", "juf", "juffrouw", "meester",
    "meneer", "mevr", "mevrouw", "mijnheer", "miss", "mr", "mrs", "ms", "mw", "oma", "oom", "opa", "patient", "tante",
];
/// Words that make the next one a place.
pub(super) const PLACE_WORDS: &[&str] = &["gem", "gemeente", "municipality", "omgeving", "regio", "region", "woonplaats"];
/// The same with "van" or "of" in between.
pub(super) const PLACE_WORDS_OF: &[&str] = &[
    "area",
    "buurt",
    "centrum",
    "city",
    "council",
    "dorp",
    "inwoner",
    "inwoners",
    "plaats",
    "politie",
    "stad",
    "town",
    "university",
    "universiteit",
    "village",
    "wijkteam",
];
pub(super) const IN: &[&str] = &["around", "from", "in", "nabij", "near", "rond", "rondom", "uit", "vanuit", "vlakbij"];
pub(super) const LIVES: &[&str] =
    &["live", "lives", "living", "verblijft", "wonen", "wonend", "wonende", "woon", "woonachtig", "woont", "resides"];
/// Small words after which the last word of a question is a verb, an adverb or a noun rather than a place.
pub(super) const SMALL: &[&str] = &[
    "aan", "about", "and", "bij", "can", "could", "dan", "dat", "die", "do", "does", "door", "dus", "en", "er", "for", "gaan", "gaat",
    "had", "has", "have", "he", "heb", "hebben", "heeft", "hem", "hen", "hier", "hij", "how", "i", "ik", "is", "it", "kan", "kun",
    "kunnen", "maar", "mag", "met", "mij", "moet", "moeten", "naar", "niet", "not", "nu", "of", "om", "ook", "op", "or", "over", "she",
    "should", "te", "tegen", "that", "they", "to", "toe", "tot", "u", "van", "voor", "waar", "wat", "we", "were", "was", "what", "who",
    "wie", "wij", "wil", "willen", "with", "would", "you", "zal", "ze", "zich", "zij", "zijn", "zonder", "zou", "zouden",
];
/// Words that join two places, so that what stands before the first holds for both ("in Breda en Tilburg").
pub(super) const JOINS: &[&str] = &["and", "en", "of", "or"];
/// Words that may follow the last word of a question.
pub(super) const POLITE: &[&str] = &["alsjeblieft", "alstublieft", "aub", "please", "svp"];
