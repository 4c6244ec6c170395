//! Names that are places, and the same names as words and people.

#![allow(clippy::indexing_slicing, clippy::expect_used)]

use super::*;

const MUNICIPALITIES: &str = "Amsterdam;Rotterdam;'s-Gravenhage;'s-Hertogenbosch;Utrecht;Groningen;Tilburg;Breda;Eindhoven;Haarlem;\
    Leiden;Delft;Zaanstad;Hilversum;Almere;Almelo;Bergen (NH.);Bergen (L.);Bergen op Zoom;Capelle aan den IJssel;\
    Alphen aan den Rijn;Nuenen, Gerwen en Nederwetten;Buren;Best;Echt-Susteren;Houten;Goes;Oss;Beek;Huizen;Duiven;Putten;Kampen;\
    Ede;Weert;Hulst;Sluis;Losser;Urk;Texel;De Bilt;De Wolden;Den Helder;Hengelo;Bronckhorst;Rijswijk;Altena;Woerden;Meppel;Deurne;\
    Dongen;Zeist;Deventer;Roosendaal;Rozendaal;Súdwest-Fryslân;Sint-Michielsgestel;Son en Breugel;Land van Cuijk;Westland;Rheden;\
    Peel en Maas;Westerkwartier;Sittard-Geleen;Hof van Twente;Schagen;Uithoorn;Strijen";

const ALIASES: &str = "Den Haag=The Hague=>'s-Gravenhage;Den Bosch=>'s-Hertogenbosch;Zaandam=>Zaanstad;\
    Nuenen=>Nuenen, Gerwen en Nederwetten;Grave=>Land van Cuijk;Dieren=>Rheden;Helden=>Peel en Maas;Leek=>Westerkwartier;\
    Born=>Sittard-Geleen;Monster=>Westland;Echt=>Echt-Susteren;Son=>Son en Breugel;Goor=>Hof van Twente;Sneek=>Súdwest-Fryslân;\
    Hengelo=>Hengelo|Bronckhorst;Rijswijk=>Rijswijk|Buren|Altena;Haren=>Groningen|Oss";

/// Misspellings and people, which the vocabulary does not have.
const UNKNOWN: &str = "roterdam amstredam hilversom hertogenbos zandaam utrech eindhove almele capele ijsel rosendaal uthrecht haarlm \
    michielgestel denhaag sanne fatima tom emma alphen deventr tilbur amsterdm";

/// Text, whether a contact is asked for, and the place: empty for none, official names with `|` between them.
const CASES: &[(&str, bool, &str)] = &[
    // a place, plainly
    ("Welk Veilig Thuis hoort bij Tilburg?", true, "Tilburg"),
    ("veilig thuis utrecht", true, "Utrecht"),
    ("Ik werk op een school in Den Bosch en maak me zorgen", false, "'s-Hertogenbosch"),
    ("nummer veilig thuis 's-hertogenbosch aub", true, "'s-Hertogenbosch"),
    ("wie bel ik in bergen op zoom?", true, "Bergen op Zoom"),
    ("Een gezin uit Capelle aan den IJssel, waar meld ik dat?", true, "Capelle aan den IJssel"),
    ("ik zit in capelle a/d ijssel", false, "Capelle aan den IJssel"),
    ("Alphen aan de Rijn, welk nummer?", true, "Alphen aan den Rijn"),
    ("het kind woont in Nuenen", false, "Nuenen, Gerwen en Nederwetten"),
    ("DEN HAAG VEILIG THUIS NUMMER", true, "'s-Gravenhage"),
    ("Which Veilig Thuis do I call for The Hague?", true, "'s-Gravenhage"),
    ("I work at a GP practice near Hilversum, who can I call?", true, "Hilversum"),
    ("Spaarne Gasthuis Haarlem", false, "Haarlem"),
    ("Community School Tilburg", false, "Tilburg"),
    ("R'dam centrum, wie kan ik bellen", true, "Rotterdam"),
    ("ik werk in A'dam", false, "Amsterdam"),
    ("wijkteam in 010, wie bel ik", true, "Rotterdam"),
    ("Súdwest Fryslân", true, "Súdwest-Fryslân"),
    ("st. michielsgestel veilig thuis", true, "Sint-Michielsgestel"),
    ("ik woon op Texel", false, "Texel"),
    ("Is er opvang in son en breugel", true, "Son en Breugel"),
    // more than one place can be meant
    ("veilig thuis bergen", true, "Bergen (NH.)|Bergen (L.)"),
    ("bergen (nh)", true, "Bergen (NH.)"),
    ("Ik werk in Bergen, Limburg", false, "Bergen (L.)"),
    ("regio bergen noord-holland", true, "Bergen (NH.)"),
    ("Wij zitten in Hengelo", false, "Hengelo|Bronckhorst"),
    ("Rijswijk", true, "Rijswijk|Buren|Altena"),
    ("Rijswijk in de gemeente Buren", true, "Buren"),
    // two places
    ("Onze school staat in Breda en het kind woont in Tilburg", false, "Tilburg"),
    ("Ik bel uit Delft over een gezin, Leiden en Zeist kennen het ook", true, "Delft"),
    ("de moeder woont in Breda en de vader in Utrecht", false, "Breda"),
    ("Breda of Tilburg?", true, ""),
    ("Is Veilig Thuis in Utrecht anders dan in Amsterdam?", false, "Utrecht"),
    ("moved from Breda to Utrecht", false, ""),
    ("Amsterdam, ja Amsterdam", true, "Amsterdam"),
    ("Filomena zit in Rotterdam, Groningen en Tilburg", false, ""),
    ("Ik werk in Breda. Tilburg doet ook mee", false, "Breda"),
    ("Mag ik bellen met Breda en Tilburg", true, ""),
    // ordinary words that are a place here
    ("Ik werk bij de gemeente Buren", false, "Buren"),
    ("Het gaat om een jongen in Best", false, "Best"),
    ("wie bel ik in best?", true, "Best"),
    ("Veilig Thuis Huizen", true, "Huizen"),
    ("ik werk in goes", false, "Goes"),
    ("welke opvang is er in Houten", true, "Houten"),
    ("veilig thuis echt?", true, "Echt-Susteren"),
    ("Kinderen uit Dieren komen hier op school", false, "Rheden"),
    ("opvang leiden", true, "Leiden"),
    ("gemeente putten", true, "Putten"),
    ("Is er een Blijf-huis in Haren?", true, "Groningen|Oss"),
    ("praktijk in ede, ik zie blauwe plekken", false, "Ede"),
    ("Mijn leerling woont in Duiven, wat nu", false, "Duiven"),
    ("I work in Best and I am worried about a boy", false, "Best"),
    ("het gezin woont in Grave", false, "Land van Cuijk"),
    ("Ze komen uit Leek", false, "Westerkwartier"),
    ("regio weert", true, "Weert"),
    ("het kind woont in Beek bij zijn oma", false, "Beek"),
    ("de gemeente houten doet niets", false, "Houten"),
    ("een gezin op Urk", false, "Urk"),
    // misspelt
    ("veilig thuis roterdam", true, "Rotterdam"),
    ("ik werk in amstredam", false, "Amsterdam"),
    ("Wie bel ik in hilversom?", true, "Hilversum"),
    ("school in s hertogenbos", false, "'s-Hertogenbosch"),
    ("zandaam", true, "Zaanstad"),
    ("gezin in utrech", false, "Utrecht"),
    ("capele aan den ijsel veilig thuis", true, "Capelle aan den IJssel"),
    ("opvang in almele", true, "Almere|Almelo"),
    ("denhaag nummer", true, "'s-Gravenhage"),
    ("Sint michielgestel", true, "Sint-Michielsgestel"),
    // no place: ordinary words
    ("de buren horen geschreeuw", false, ""),
    ("Buren horen elke nacht geschreeuw", false, ""),
    ("buren bellen steeds", false, ""),
    ("De Buren klagen over lawaai", false, ""),
    ("Haar haren worden uitgetrokken", false, ""),
    ("hij trok haar aan haar haren", false, ""),
    ("Wat kan ik het beste doen?", false, ""),
    ("Wie kan ik het best bellen?", true, ""),
    ("wie bel ik best?", true, ""),
    ("Is ze in echt gevaar?", false, ""),
    ("In het echt ziet het er anders uit", false, ""),
    ("moet ik veilig thuis echt bellen?", true, ""),
    ("Wat doet de gemeente echt voor deze kinderen", false, ""),
    ("hij slaat met een houten lepel", false, ""),
    ("ze slapen in houten bedden", false, ""),
    ("Veel gezinnen kampen met schulden", false, ""),
    ("ze hebben in kampen gezeten", false, ""),
    ("Wie kan het gesprek leiden?", true, ""),
    ("dit kan tot geweld leiden", false, ""),
    ("Hoe probeer ik het gesprek te leiden", false, ""),
    ("opvang voor dieren", true, ""),
    ("is er opvang voor haar dieren?", true, ""),
    ("hij is wreed, ook in dieren ziet hij vijanden", false, ""),
    ("kinderen in huizen met schimmel", false, ""),
    ("Het leek alsof ze viel", false, ""),
    ("hij noemt haar een goor wijf", false, ""),
    ("Vader weert elk contact", false, ""),
    ("ze moet losser worden", false, ""),
    ("Hij is een monster", false, ""),
    ("onder ede verklaard", false, ""),
    ("wij zijn geen helden", false, ""),
    ("bergen werk en geen tijd", false, ""),
    ("de sluis staat open", false, ""),
    ("BUREN ZEGGEN DAT HIJ SLAAT", false, ""),
    ("IK HOOR BUREN SCHREEUWEN", false, ""),
    ("She was born in a bad family", false, ""),
    ("Her son goes to our school", false, ""),
    ("What is in the best interest of the child?", false, ""),
    ("in best interest of the child", false, ""),
    ("he made a grave mistake", false, ""),
    ("is she in grave danger", false, ""),
    ("Best colleagues, who can I call?", true, ""),
    ("who knows how it goes?", true, ""),
    ("I called my son", true, ""),
    ("De Oranje Huizen zijn vol", false, ""),
    ("Then Veilig Thuis goes through your questions", true, ""),
    ("heeft de politie buren gesproken?", false, ""),
    // no place: people
    ("meneer Beek sloeg zijn zoon", false, ""),
    ("mw. van Buren is bang", false, ""),
    ("De familie Van Houten wil geen hulp", false, ""),
    ("mevrouw Deventer vertelt niets", false, ""),
    ("Sanne van Dongen heeft blauwe plekken", false, ""),
    ("Ik sprak met Tom Beek", false, ""),
    ("dr. van Utrecht belt terug", false, ""),
    ("Adam heeft een blauw oog", false, ""),
    ("adam zegt niks", false, ""),
    ("wie belt Fatima van Zeist?", true, ""),
    // no place: nearly a place
    ("ze schamen zich", false, ""),
    ("de deuren zitten op slot", false, ""),
    ("hij gaat haar meppen", false, ""),
    ("dat zijn harde woorden", false, ""),
    ("ze moet altijd strijken", false, ""),
    ("hij wil haar uithoren", false, ""),
    ("de bult op zijn hoofd", false, ""),
    ("bel 020 7654321", true, ""),
    ("tel. 010-1234567", true, ""),
    ("Wat is Veilig Thuis?", false, ""),
    ("In Limburg is het anders, zegt men in Noord-Holland", false, ""),
    ("", true, ""),
    ("???", false, ""),
];

fn places() -> Places {
    let spec = PlaceSpec {
        municipalities: MUNICIPALITIES.split(';').map(str::to_string).collect(),
        aliases: ALIASES
            .split(';')
            .filter_map(|line| line.split_once("=>"))
            .flat_map(|(from, to)| {
                let to: Vec<String> = to.split('|').map(str::to_string).collect();
                from.split('=').map(move |alias| (alias.to_string(), to.clone()))
            })
            .collect(),
    };
    Places::new(&spec)
}

fn shown(place: Place) -> String {
    match place {
        Place::None => String::new(),
        Place::One(name) => name,
        Place::Several(names) => names.join("|"),
    }
}

#[test]
fn table() {
    let places = places();
    let unknown: Vec<&str> = UNKNOWN.split_whitespace().collect();
    let mut wrong = Vec::new();
    for &(text, for_contact, expected) in CASES {
        let found = shown(find(&places, text, &|word| !unknown.contains(&word), for_contact));
        if found != expected {
            wrong.push(format!("{text:?} ({for_contact}): {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), CASES.len(), wrong.join("\n"));
}

#[test]
fn no_place_appears_when_no_word_is_known() {
    let places = places();
    for &(text, for_contact, expected) in CASES {
        if expected.is_empty() {
            assert_eq!(find(&places, text, &|_| false, for_contact), Place::None, "{text:?}");
        }
    }
}

#[test]
fn no_text_makes_it_panic() {
    let places = places();
    let parts: Vec<&str> = MUNICIPALITIES
        .split([';', ' '])
        .chain(["en", "of", "van", "in", "te", "mw.", "woont", "veilig", "thuis", "\u{301}", "é", "'", "010", "", ".", "?", "\n"])
        .collect();
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for round in 0..4_000 {
        let text: Vec<&str> = (0..next(9)).map(|_| parts[next(parts.len())]).collect();
        let words = Words::read(&text.join(if round % 3 == 0 { "" } else { " " }));
        let _ = places.find(&words, &vec![true; words.len()], &|word| word.len() < round % 9, round % 2 == 0);
    }
    assert_eq!(find(&Places::default(), "Breda", &|_| true, true), Place::None);
}

#[test]
fn the_tables_survive_storing() {
    let bytes = postcard::to_allocvec(&places()).expect("can be stored");
    let places: Places = postcard::from_bytes(&bytes).expect("can be read");
    assert_eq!(find(&places, "veilig thuis den bosch", &|_| true, true), Place::One("'s-Hertogenbosch".into()));
}

fn find(places: &Places, text: &str, knows: &dyn Fn(&str) -> bool, for_contact: bool) -> Place {
    let words = Words::read(text);
    let strange: Vec<bool> = words.iter().map(|(_, word)| !knows(word)).collect();
    places.find(&words, &strange, knows, for_contact)
}
