//! Any text through everything that is made of a message: language, topics, danger, personal data, places, and the
//! explanation for authors. The first byte of the input chooses the options, the rest is the message.

use std::ops::Range;
use std::sync::LazyLock;

use meldwijzer::content::{Content, Source};
use meldwijzer::message::Locale;
use meldwijzer::understanding::explain::{Explanation, HIDDEN, RuledOut};
use meldwijzer::understanding::{Alarm, EMERGENCY, Meant, Place, Understanding};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(&Source::BuiltIn).expect("the content built in is sound"));

/// One input.
pub fn run(data: &[u8]) {
    let Some((options, text)) = data.split_first() else { return };
    // a terminal that is no terminal hands such bytes over in the same way
    let text = String::from_utf8_lossy(text);
    let fallback = if options & 1 == 0 { Locale::Nl } else { Locale::En };
    let topics = CONTENT.topics();
    // also one that does not exist
    let asked = topics.get(usize::from(options >> 1)).map_or("no-such-topic", |topic| topic.id.as_str());

    let model = CONTENT.model();
    let understood = model.understand(&text, fallback);
    assert_eq!(format!("{understood:?}"), format!("{:?}", model.understand(&text, fallback)), "twice the same");
    is_sound(&understood, &text, fallback);

    let explained = model.explain(&text, fallback, Some(asked));
    assert_eq!(format!("{:?}", explained.understood), format!("{understood:?}"), "explained is what was understood");
    assert_eq!(format!("{explained:?}"), format!("{:?}", model.explain(&text, fallback, Some(asked))), "twice the same");
    is_explained(&explained);
}

fn is_share(what: &str, value: f32) {
    assert!((0.0..=1.0).contains(&value), "{what} is {value}");
}

fn is_topic(id: &str) {
    assert!(CONTENT.topic(id).is_some(), "{id:?} is no topic");
}

fn is_sound(understood: &Understanding, text: &str, fallback: Locale) {
    assert!(understood.language_certain || understood.locale == fallback, "a language out of nowhere");
    is_share("confidence", understood.confidence);
    is_share("in_scope", understood.in_scope);
    is_share("danger", understood.danger);
    if let Meant::Topics(ids) = &understood.meant {
        assert!((1..=2).contains(&ids.len()), "{ids:?}");
        for id in ids {
            is_topic(id);
        }
    }
    if understood.alarm == Alarm::Acute {
        assert!(matches!(&understood.meant, Meant::Topics(ids) if ids.first().is_some_and(|id| id == EMERGENCY)), "{understood:?}");
    }
    if understood.meant == Meant::OneOf {
        assert!(!understood.alternatives.is_empty(), "nothing to ask back");
    }
    assert!(understood.alternatives.len() <= 4);
    for alternative in &understood.alternatives {
        is_topic(&alternative.id);
        is_share("alternative", alternative.confidence);
        assert!(
            !matches!(&understood.meant, Meant::Topics(ids) if ids.contains(&alternative.id)),
            "{} is answered already",
            alternative.id
        );
    }
    match &understood.place {
        Place::None => {}
        Place::One(name) => has_region(name),
        Place::Several(names) => {
            assert!(names.len() >= 2, "{names:?}");
            for name in names {
                has_region(name);
            }
        }
    }
    let mut end = 0;
    for datum in &understood.personal_data {
        let Range { start, end: stop } = datum.span;
        assert!(start >= end, "overlapping or out of order: {:?}", understood.personal_data);
        let said = text.get(start..stop).unwrap_or_else(|| panic!("{datum:?} is no part of the text"));
        assert!(!said.trim().is_empty(), "{datum:?} holds nothing");
        end = stop;
    }
    assert!(understood.keywords.len() <= 6);
    for word in &understood.keywords {
        is_word(word);
    }
}

fn has_region(municipality: &str) {
    assert!(CONTENT.contacts().region_of(municipality).is_some(), "{municipality} has no region");
}

/// What is repeated of a message can be printed: nothing in it moves the cursor or changes colours.
fn is_word(words: &str) {
    assert!(!words.is_empty() && !words.contains(char::is_control), "{words:?}");
}

fn is_explained(explained: &Explanation) {
    for word in &explained.words {
        is_word(&word.word);
        assert_eq!(word.hidden, word.word == HIDDEN, "{word:?}");
        for text in word.taken_for.iter().chain(&word.groups) {
            is_word(text);
        }
    }
    for fired in &explained.fired {
        is_word(&fired.words);
        is_word(&fired.of);
    }
    let danger = &explained.danger;
    is_share("danger", danger.confidence);
    if let Some(clause) = &danger.clause {
        is_word(clause);
    }
    is_share("none", explained.none);
    let weighed = explained.reasons.iter().map(|r| &r.words).chain(explained.rivals.iter().map(|r| &r.words)).chain([&danger.words]);
    for (word, weight) in weighed.flatten() {
        is_word(word);
        assert!(weight.is_finite(), "{word:?} weighs {weight}");
    }
    let topics =
        explained.reasons.iter().map(|r| (&r.topic, r.confidence)).chain(explained.rivals.iter().map(|r| (&r.topic, r.confidence)));
    for (topic, confidence) in topics {
        if let Some(id) = topic {
            is_topic(id);
        }
        is_share("reason", confidence);
    }
    for rival in &explained.rivals {
        assert!(rival.rest.is_finite(), "{rival:?}");
        if let Some(RuledOut::Excludes(words)) = &rival.ruled_out {
            is_word(words);
        }
    }
    is_share("best", explained.best());
}
