//! The less common ways to write a date of birth, a file number, an address or a name down.

use super::super::Kind;
use super::table;

#[test]
fn birth_year_before_the_day() {
    table(
        Kind::Birthdate,
        &[
            "Safiya komt uit 2010 (17 mei)",
            "ze komt uit '09, 14 februari",
            "Jamal, bj 2012 (3 juni)",
            "hij is van 2011, 4/6",
            "she is from 2008 (May 17)",
            "yob 1974, 6 October",
        ],
        &[
            "de wet komt uit 2015 (1 januari)",
            "deze folder komt uit 2019 (3 mei)",
            "het gebouw is uit 1934, 12 meter hoog",
            "in 2012, 3 jaar na de wet",
            "from 2013, 4 May was a holiday",
            "auto bj 2012, 3 deuren",
        ],
    );
}

#[test]
fn date_beside_a_citizen_number() {
    table(
        Kind::Birthdate,
        &["123456782 en 19 aug 1957", "111222333 / 14 sept 1968", "4-6-1949 met 123.456.782", "123456782, 4-6-1949"],
        &["de wet van 4-6-1949 en 123456789", "19 aug 1957 en 20 aug 1957"],
    );
}

#[test]
fn date_on_a_document_or_with_an_age() {
    table(
        Kind::Birthdate,
        &[
            "volgens de pas is ze van 30-1-2007 en dus nog geen 18",
            "according to her passport she's from 2 March 2010, so under 18",
            "op zijn paspoort staat 05-12-1939",
            "zijn rijbewijs zegt 12 mrt 1987",
            "hij kwam op 3-4-2009 ter wereld, dus nog minderjarig",
        ],
        &[
            "zijn paspoort is verlopen op 3-4-2019",
            "passport issued 4 May 2019",
            "we zijn pas op 3-4-2019 begonnen",
            "ik heb haar pas op 3-4-2019 gezien",
            "het contract is van 1-1-2019 en dus nog 2 jaar geldig",
        ],
    );
}

#[test]
fn birth_in_short_in_words_and_far_from_its_date() {
    table(
        Kind::Birthdate,
        &[
            "gbdatum 050412",
            "gebtedat 12-3-2012",
            "geb. datum: achtentwintig juli 2003",
            "geboren tweeëntwintig november 1999",
            "born on the twenty-first May 2009",
            "the baby was born last week, 12/10/2026",
            "geboren te Sneek op 1-2-1930",
        ],
        &["gebruiksdatum 12-11-2022", "gebeurtenis op 3 mei 2019"],
    );
}

#[test]
fn reports_and_internal_numbers() {
    table(
        Kind::CaseNumber,
        &[
            "Letselrapport LK-5527/24",
            "mishandelingsverslag MV/2026/331",
            "adviesvraag A26-00713",
            "crisismelding 4417283",
            "verwijzing nr 88-20417 van de huisarts",
            "police log 1187 of 4 May",
            "our file reads CFS-20931",
            "Court listing 05/880324-23",
            "ons intern nr JGZ00482917",
            "our internal id FAM004418",
            "ons eigen nummer is CL004412",
            "zit in het systeem met id KND-20881",
            "aangifte staat onder 2026207713-1",
            "registered under 2026-88123",
        ],
        &[
            "Reference 88-4410 on the invoice for paint",
            "kenmerk 2026-448 op de offerte",
            "jaarverslag 2025-2026",
            "foutmelding 50012",
            "rapport 12 en 13",
            "intern nummer 4412",
            "ons nummer is 088-2342450",
            "onder 18 jaar",
            "onder 250000 euro",
            "melding onder 100 kinderen",
        ],
    );
}

#[test]
fn mail_with_spaces_or_signs_in_words() {
    table(
        Kind::Email,
        &[
            "tanja_wesselink @ gmail . com",
            "a.stroeve @ live . nl",
            "lotte.k @gmail.com",
            "jpvdberg@ ziggo.nl",
            "s.bakker[@]kpnmail[.]nl",
            "karim_88(at)hotmail(punt)com",
            "agnieszka . nowak @ o2 . pl",
        ],
        &["zie je @ school. nl of en?", "we zijn @ school.nl", "wij zitten @ kantoor. de rest thuis"],
    );
}

#[test]
fn phone_number_in_words() {
    table(
        Kind::Phone,
        &["nul zes 38 41 92 07", "nul zes twaalf vierendertig zesenvijftig achtenzeventig", "06 twaalf 34 56 78", "oh seven 7 0 0 900 982"],
        &["nul zes", "het werd nul twee", "zero to two year olds", "06 twaalf"],
    );
}

#[test]
fn postcode_with_a_hyphen_and_number_before_its_street() {
    table(Kind::Postcode, &["cliënt komt uit 1624-ES", "ze wonen in 4463-KL"], &["2026-AB", "code 1624-ES", "in 2026-AB"]);
    table(Kind::Address, &["aan het Oosterpad op nummer 15"], &["pagina op nummer 15"]);
}

#[test]
fn names_beside_a_relation_and_after_particles() {
    table(
        Kind::Name,
        &[
            "moet Lodewijk, het zoontje van mijn client, morgen naar ons?",
            "Wubbo, de opa van een leerling, belt elke dag",
            "Zuzanna, a girl in my class, flinched",
            "Meneer ten Have slaat zijn vrouw",
            "mw. vd Zee",
            "pt. Koolhaas is gevallen",
            "lln. Van Oorschot is weg",
            "ik ben Lieke en mijn vader slaat mij",
            "ons buurjongetje Mats is bang",
            "haar achterkleindochter Jolijntje huilt",
            "The Fitzgerald boys were out",
            "Kobus Wapenaar, Zandpad 71",
            "my name is Josie and my stepdad hits me",
        ],
        &[
            "Sanne, mijn cliënt is weg",
            "De Wilgen, de school van mijn zoon, sluit",
            "Ouderavond, een dag voor ouders en kinderen, is op 3 maart",
            "ik ben Sanne en vraag me af of ik moet melden",
            "pt 2 van de cursus",
            "the older boys were out",
            "Bakkerij Wapenaar, Zandpad is open",
            "33 cl Fanta per kind",
            "meneer ter plaatse gesproken",
        ],
    );
}
