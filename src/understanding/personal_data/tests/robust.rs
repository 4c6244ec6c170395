//! Whatever is typed: no panic, spans on character borders, linear time.

use super::super::{names, person, tokens};
use super::{SET_1, SET_2, SET_3, SET_4, SET_5, SET_6, SET_7, SET_8, SET_9, SET_10, recogniser};

#[test]
fn spans_lie_on_borders_and_do_not_overlap() {
    let recogniser = recogniser();
    let hostile = [
        "",
        "é",
        "06-12345678é",
        "ﬁ İstanbul mevrouw İnci",
        "mw. ’t Hof ’",
        "\u{301}\u{301}mevrouw De\u{301}",
        "𝔐evrouw 𝔍ansen (8)",
        "geb. ١٢-٣-٢٠١٢",
        "dossier é12345é",
        "kenteken ééé 12",
        "NL91ABNA041716430é",
    ];
    for text in hostile.into_iter().chain([SET_1, SET_2, SET_3]) {
        for is_word in [true, false] {
            let mut end = 0;
            for datum in recogniser.find(text, &|_| is_word) {
                assert!(text.get(datum.span.clone()).is_some_and(|part| !part.is_empty()), "{text}");
                assert!(datum.span.start >= end, "overlap in {text}");
                end = datum.span.end;
            }
        }
    }
}

#[test]
fn every_cut_of_a_message_is_read_without_a_panic() {
    let recogniser = recogniser();
    let text = "Mevr. Yılmaz-’t Hart (geb. 14-03-’16), Lange Nieuwstraat 3-II, 3512 PA, tel. +31 (0)6 12 34 56 78, NL91 ABNA 0417 1643 00, dossiernr. é PL0600-2026";
    for (start, _) in text.char_indices() {
        for end in text.char_indices().map(|(at, _)| at).filter(|&at| at >= start) {
            let _ = recogniser.find(text.get(start..end).unwrap(), &|_| false);
        }
    }
}

#[test]
fn time_grows_with_length_only() {
    let recogniser = recogniser();
    let seeds = [
        "Kim ",
        "06-",
        "1-",
        "mevrouw van der ",
        "dossiernummer-",
        "a@b.",
        "NL91 ",
        "geb. ",
        "Laan van ",
        "[at]a",
        "12 Maple ",
        "A.",
        "van ",
        "(0",
        "kenteken a",
        "1234 ",
        "'",
        "é",
        "12-",
        "é.1",
        "heet ",
        "de naam van ",
        "nul zes ",
        "A, de zoon van ",
        "staat onder ",
        "a @ b . nl ",
        "2010 (3 mei) ",
        "MV/2026/",
    ];
    for seed in seeds {
        let time = |bytes: usize| {
            let text = seed.repeat(bytes / seed.len());
            let started = std::time::Instant::now();
            let _ = recogniser.find(&text, &|_| false);
            started.elapsed()
        };
        time(5_000);
        let (short, long) = (time(20_000), time(200_000));
        assert!(long < short * 60 + std::time::Duration::from_millis(100), "{seed:?}: {short:?} then {long:?}");
    }
}

#[test]
fn the_search_for_names_is_skipped_only_where_there_is_none() {
    let recogniser = recogniser();
    for line in [SET_1, SET_2, SET_3, SET_4, SET_5, SET_6, SET_7, SET_8, SET_9, SET_10].into_iter().flat_map(str::lines) {
        for text in [line.to_owned(), line.to_lowercase(), line.strip_prefix("{\"text\": \"").unwrap().to_owned()] {
            let lower = text.to_ascii_lowercase();
            let (tokens, seen) = tokens::read(&text, &lower, &recogniser.lexicon);
            let context = person::Context { text: &text, tokens: &tokens, is_word: &|_| false, lexicon: &recogniser.lexicon, seen };
            let mut found = Vec::new();
            names::find(&context, &mut found);
            assert!(names::possible(&seen) || found.is_empty(), "{text}: {found:?}");
        }
    }
}
