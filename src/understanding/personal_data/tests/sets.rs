//! The labelled messages: set 1 was the one to tune on, 2 and up were first measured blind.

use std::collections::BTreeSet;

use super::{SET_1, SET_2, SET_3, SET_4, SET_5, SET_6, SET_7, SET_8, SET_9, SET_10, recogniser, words};

/// (messages with data, caught, kinds, kinds found, messages without, false alarms)
fn measure(set: &str) -> [usize; 6] {
    let (recogniser, words) = (recogniser(), words());
    let mut out = [0; 6];
    for line in set.lines() {
        let (text, wanted) = labelled(line);
        let data = recogniser.find(&text, &|word| words.contains(word));
        let got: BTreeSet<&str> = data.iter().map(|datum| datum.kind.code()).collect();
        if wanted.is_empty() {
            out[4] += 1;
            out[5] += usize::from(!got.is_empty());
        } else {
            out[0] += 1;
            out[1] += usize::from(!got.is_empty());
            out[2] += wanted.len();
            out[3] += wanted.iter().filter(|kind| got.contains(kind.as_str())).count();
        }
    }
    out
}

/// One line of a set: a text and its kinds, written by `json.dumps`.
fn labelled(line: &str) -> (String, Vec<String>) {
    let (text, kinds) = line.strip_prefix("{\"text\": \"").unwrap().rsplit_once("\", \"pii\": [").unwrap();
    let kinds =
        kinds.trim_end_matches("]}").split(", ").map(|kind| kind.trim_matches('"').to_owned()).filter(|kind| !kind.is_empty()).collect();
    (text.replace("\\\"", "\""), kinds)
}

#[test]
fn labelled_sets_stay_above_the_floor() {
    for (name, set) in [
        ("1", SET_1),
        ("2", SET_2),
        ("3", SET_3),
        ("4", SET_4),
        ("5", SET_5),
        ("6", SET_6),
        ("7", SET_7),
        ("8", SET_8),
        ("9", SET_9),
        ("10", SET_10),
    ] {
        let [with, caught, kinds, found, without, alarms] = measure(set);
        assert!(caught * 100 >= with * 97, "set {name}: caught {caught} of {with}");
        assert!(found * 100 >= kinds * 92, "set {name}: found {found} of {kinds} kinds");
        assert!(alarms * 100 <= without * 2, "set {name}: {alarms} false alarms in {without}");
    }
}
