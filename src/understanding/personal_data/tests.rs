//! What is found and what is left alone, kind by kind.

use std::collections::{BTreeSet, HashSet};

use super::iban::passes_mod_97;
use super::numbers::passes_eleven_test;
use super::*;

mod notations;
mod people;
mod robust;
mod sets;

const KNOWN: &str = include_str!("../../../tests/data/personal_data/known_names.txt");
const WORDS: &str = include_str!("../../../tests/data/personal_data/words.txt");
const SET_1: &str = include_str!("../../../tests/data/personal_data/personal_data.jsonl");
const SET_2: &str = include_str!("../../../tests/data/personal_data/personal_data_2.jsonl");
const SET_3: &str = include_str!("../../../tests/data/personal_data/personal_data_3.jsonl");
const SET_4: &str = include_str!("../../../tests/data/personal_data/personal_data_4.jsonl");
const SET_5: &str = include_str!("../../../tests/data/personal_data/personal_data_5.jsonl");
const SET_6: &str = include_str!("../../../tests/data/personal_data/personal_data_6.jsonl");
const SET_7: &str = include_str!("../../../tests/data/personal_data/personal_data_7.jsonl");
const SET_8: &str = include_str!("../../../tests/data/personal_data/personal_data_8.jsonl");
const SET_9: &str = include_str!("../../../tests/data/personal_data/personal_data_9.jsonl");
const SET_10: &str = include_str!("../../../tests/data/personal_data/personal_data_10.jsonl");

fn recogniser() -> Recogniser {
    let known: Vec<String> = KNOWN.lines().map(str::to_owned).collect();
    Recogniser::new(&known, &["0202615275".to_owned(), "31247247247".to_owned()]).unwrap()
}

fn words() -> HashSet<&'static str> {
    WORDS.lines().collect()
}

fn kinds(text: &str) -> BTreeSet<&'static str> {
    let words = words();
    recogniser().find(text, &|word| words.contains(word)).iter().map(|datum| datum.kind.code()).collect()
}

/// Every positive gives this kind, every negative gives nothing at all.
fn table(kind: Kind, positives: &[&str], negatives: &[&str]) {
    let (recogniser, words) = (recogniser(), words());
    let found = |text: &str| -> Vec<Kind> { recogniser.find(text, &|word| words.contains(word)).iter().map(|datum| datum.kind).collect() };
    let missed: Vec<&&str> = positives.iter().filter(|text| !found(text).contains(&kind)).collect();
    let alarms: Vec<&&str> = negatives.iter().filter(|text| !found(text).is_empty()).collect();
    assert!(missed.is_empty() && alarms.is_empty(), "{}: missed {missed:?}, false alarms {alarms:?}", kind.code());
}

#[test]
fn eleven_test() {
    for good in ["123456782", "111222333", "123.456.782", "626018158"] {
        assert!(passes_eleven_test(good), "{good}");
    }
    for bad in ["123456789", "111222334", "000000000", "12345678", "1234567820", ""] {
        assert!(!passes_eleven_test(bad), "{bad}");
    }
}

#[test]
fn mod_97() {
    for good in ["NL91ABNA0417164300", "DE89370400440532013000", "BE68539007547034", "PL61109010140000071219812874"] {
        assert!(passes_mod_97(good), "{good}");
    }
    for bad in ["NL92ABNA0417164300", "BE68539007547035", "", "NL91-ABNA"] {
        assert!(!passes_mod_97(bad), "{bad}");
    }
}

#[test]
fn bsn() {
    table(
        Kind::Bsn,
        &[
            "bsn 123456782",
            "BSN: 1234.56.782",
            "bsn nr 123 456 782",
            "111222333 is haar sofinummer",
            "346.281.945 is van het kind",
            "service number 312233073",
        ],
        &["uitslag is 123456789", "1.250.000 euro", "ordernr 123456782", "ticket 123456782", "12.11.2026 7 kinderen"],
    );
}

#[test]
fn phone() {
    table(
        Kind::Phone,
        &[
            "06-12345678",
            "bel 0612345678 even",
            "06.12.34.56.78",
            "06 - 12345678",
            "06-1234 5678",
            "31612345678 is haar whatsapp",
            "o6-12345678",
            "(0)20 612 34 56",
            "(020) 123 45 67",
            "+31 (0)6 12 34 56 78",
            "+31612345678",
            "0031 6 2233 4455",
            "tel: 0206181234.",
            "0475/12.34.56",
            "+32 475 12 34 56",
            "+49 151 23456789",
            "00442079460958",
            "07700 900123",
            "tel 0527 61 28 34",
        ],
        &[
            "bel 0800-2000",
            "0900-0101",
            "0800 266 64 36",
            "088 0767 000",
            "020 – 261 52 75",
            "bel 112 of 113",
            "085-1234567",
            "NSPCC 0808 800 5000",
            "van 08.30 - 10.15 - 12.30 uur",
            "03-05-2026 - 04-05-2026 cursus",
            "toestel 4412",
            "Teams meeting ID 345 678 901 22",
            "10-12 kinderen",
        ],
    );
}

#[test]
fn email() {
    table(
        Kind::Email,
        &[
            "jan.de-vries+test@mijn-school.nl",
            "lisa_92@hotmail.co.uk.",
            "familie_dekker[at]hotmail.com",
            "(sanne@live.nl)",
            "jwit apenstaartje kpn punt nl",
            "j.wit at outlook punt com",
        ],
        &["@sanne kun jij", "mail naar info@veiligthuis.nl", "wie is er @ kantoor", "we meet at bol.com"],
    );
}

#[test]
fn address() {
    table(
        Kind::Address,
        &[
            "Lange Nieuwstraat 3",
            "Van der Helststraat 3-II",
            "Laan van Meerdervoort 12",
            "dorpsstraat 12",
            "Hoofdweg nr. 8",
            "Weerdsingel WZ 14",
            "Burgemeester van Tuyllkade 9bis",
            "ze woont nu Kievit 8",
            "woont op Achter de Hoven 12",
            "Kievit 8, 1234 AB",
            "Havenstr. 12",
            "12 High St",
            "lives at 9 Rosewood Close",
            "14 maple street",
            "at 221 Kingsway",
            "Singel 442-3",
            "aan de Oude Gracht 31 bis",
            "op nr 12 in de Tulpstraat",
            "rue de la Loi 16",
        ],
        &[
            "route 3",
            "lokaal 2.14",
            "groep 3",
            "stap 3",
            "artikel 5",
            "kamer 12",
            "onderweg 5 minuten",
            "op het schoolplein 3 kinderen",
            "de Kerkstraat is dicht",
            "snelweg A12",
            "2 minutes down the road",
            "in de straat 3 meldingen",
            "weg 5",
            "Kerkstraat 2 keer ingebroken",
        ],
    );
}

#[test]
fn postcode() {
    table(
        Kind::Postcode,
        &["9712 KX", "9712kx", "in 2512 HS wonen gezinnen", "3581CD", "1012 ab", "welk wijkteam bij 6523kb", "Hoofdstraat 12, 2805 CC"],
        &["in 2019 is het veranderd", "2000 kg", "1500mg", "1200 en 1300", "Kamer 2012 AB", "1000 SS", "2026-AB"],
    );
}

#[test]
fn birthdate() {
    table(
        Kind::Birthdate,
        &[
            "geb 12-3-2012",
            "geb. 14-03-2016",
            "geboren op 3 mei",
            "12-03-2011 geboren",
            "geboortedatum is 3 jan 2010",
            "gebdat 110478",
            "(geb: 04.05.2006)",
            "born on the 3rd of May 2014",
            "born on May 3rd, 2014",
            "DOB: 2009-04-12",
            "d.o.b. 9-11-2002",
            "oma van der Wal, 12/11/1941",
            "Tessa Mulder (02.12.2010)",
            "jongen, 14-02-2015",
            "moeder is van 14-07-1990",
            "gebore op 30 sept 2018",
            "geboortedatum: vijf mei 2009",
            "Yara de Bruin 13-05-2013",
        ],
        &[
            "de training is op 12-11-2026",
            "vergadering 7-jun-26",
            "3 mei ben ik vrij",
            "zijn verjaardag is volgende week",
            "Lisa is jarig op 12 mei!",
            "sinds **1 July 2013** verplicht",
            "geboren in Syrië",
            "de afspraak is van 14-07-2019",
        ],
    );
}

#[test]
fn iban() {
    table(
        Kind::Iban,
        &[
            "NL91 ABNA 0417 1643 00",
            "nl91abna0417164300",
            "NL91.ABNA.0417.1643.00",
            "NL 91 ABNA 0417 1643 00",
            "BE68 5390 0754 7034",
            "DE89 3704 0044 0532 0130 00",
        ],
        &["BE68 5390 0754 7035", "NL91", "nl 12 kinderen", "de12 3456 7890"],
    );
}

#[test]
fn licence_plate() {
    table(
        Kind::LicencePlate,
        &[
            "AB-12-34",
            "12-34-AB",
            "12-AB-34",
            "XX-99-XX",
            "XX-XX-99",
            "99-XX-XX",
            "12-GHB-3",
            "1-GHB-23",
            "GB-001-B",
            "G-452-XP",
            "XXX-99-X",
            "X-99-XXX",
            "9-XX-999",
            "999-XX-9",
            "golf, XK 452 P",
            "kenteken xr482t",
            "kenteken is 12ghb3",
            "licence plate AB12 CDE",
            "plate KL-93-NP",
            "witte bus met r 173 hz",
        ],
        &["7-jun-26", "12-mei-6", "14-en-15", "2-3 VWO 4", "ISO 27 001", "10-12-14", "XR482T", "VT-2026-12"],
    );
}

#[test]
fn case_number() {
    table(
        Kind::CaseNumber,
        &[
            "dossier 12345",
            "dossiernummer van dit kind is A-2024-33",
            "zaak 2026/0034",
            "zaaknummer C/16/543210",
            "melding VT-2026-004417",
            "meldnummer 2026101733",
            "casus 40921",
            "pat.nr 4471892",
            "cliëntnr 88213",
            "patiëntnummer: 00918273",
            "parketnummer 16/123456-25",
            "BVH 2026012345",
            "PL0600-2026118273",
            "kenmerk 2026-AB-0092",
            "case number 2024/5581",
            "file no. 22-00871",
            "report number 33871",
            "reference VT-2026-004417",
            "client id 55812",
        ],
        &[
            "ordernummer 4419288",
            "factuurnr 2026.0081",
            "kamer 4412",
            "versie 3.12.4",
            "ticket INC-2026-33812",
            "melding 24 uur geleden",
            "dossier 15 jaar bewaren",
            "Casus 3 morgen",
            "Report 2025 is online",
            "meldcode stap 123",
            "melding 12-11-2026 gedaan",
            "kenmerk van de factuur is 2026-1234",
            "file size 2500 kb",
            "Is 113 een meldnummer?",
        ],
    );
}

#[test]
fn an_id_is_one_kind_and_overlaps_are_settled() {
    assert_eq!(kinds("reference VT-2026-004417"), BTreeSet::from(["case-number"]));
    assert_eq!(kinds("patiëntnummer 123456782"), BTreeSet::from(["case-number"]));
    assert_eq!(kinds("Kerkstraat 12b, 3581 CD"), BTreeSet::from(["address", "postcode"]));
    assert_eq!(kinds("Mila Jansen, 22-08-2013, BSN 418609135"), BTreeSet::from(["birthdate", "bsn", "name"]));
}
