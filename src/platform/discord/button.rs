//! What a button carries: all the state there is, so that it works after a restart and on another instance.
//!
//! `mw1:<kind>:<nl|en>:<topics>` for what everybody may tap. An answer for one person alone stands in a public message, so
//! its button is sealed with a key made of the bot's token: nobody can read which subject it opens, make one up, or
//! open it in another's name.

use openssl::sha::Sha256;
use openssl::symm::{Cipher, decrypt_aead, encrypt_aead};
use serenity::model::id::{MessageId, UserId};

use crate::message::Locale;
use crate::rendering::{Action, Mark, Opening};

/// Most characters in the id of a button (Discord's documentation, "Component Reference").
const CUSTOM_ID: usize = 100;

/// The version of the buttons; a button of another version is not understood.
const VERSION: &str = "mw1";

/// Parts the topics of one button.
const NEXT: char = '.';

/// Bytes of the authentication tag.
const TAG: usize = 16;

/// Seals and opens the buttons for one person.
#[derive(Clone)]
pub struct Seal([u8; 32]);

impl Seal {
    /// The seal of the bot with this token.
    pub fn new(token: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"meldwijzer buttons 1\0");
        hash.update(token.as_bytes());
        Self(hash.finish())
    }

    fn cipher() -> Cipher {
        Cipher::chacha20_poly1305()
    }

    /// The message that was asked is the nonce: no two sealed buttons answer the same one in two ways.
    fn nonce(question: u64) -> [u8; 12] {
        let mut nonce = [0; 12];
        for (to, from) in nonce.iter_mut().zip(question.to_be_bytes()) {
            *to = from;
        }
        nonce
    }

    fn close(&self, question: MessageId, plain: &[u8]) -> Option<Vec<u8>> {
        let mut tag = [0; TAG];
        let sealed = encrypt_aead(Self::cipher(), &self.0, Some(&Self::nonce(question.get())), VERSION.as_bytes(), plain, &mut tag).ok()?;
        Some([&question.get().to_be_bytes()[..], &sealed, &tag].concat())
    }

    fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let (question, sealed) = sealed.split_first_chunk::<8>()?;
        let (sealed, tag) = sealed.split_last_chunk::<TAG>()?;
        let nonce = Self::nonce(u64::from_be_bytes(*question));
        decrypt_aead(Self::cipher(), &self.0, Some(&nonce), VERSION.as_bytes(), sealed, tag).ok()
    }
}

/// Whom an answer for one person alone is for, and which message or command it answers.
#[derive(Clone, Copy, Debug)]
pub struct ForOne {
    /// Who asked.
    pub asker: UserId,
    /// With which message, or which command.
    pub question: MessageId,
}

/// What a tap means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// This.
    Action(Action, Locale),
    /// The answer of somebody else.
    NotYours(Locale),
    /// Nothing any more: it is of another version, or made up.
    Unknown,
}

/// The id of a button; `None` for one that [`pressed`] would not take back, and for an answer to one person where there is
/// none.
pub fn custom_id(action: &Action, locale: Locale, seal: &Seal, for_one: Option<ForOne>) -> Option<String> {
    let topic = |kind: char, locale: Locale, topic: &str| is_topic(topic).then(|| format!("{VERSION}:{kind}:{locale}:{topic}"));
    let topics = |kind: char, topics: &[String]| {
        // the first ones where not all have room
        (0..=topics.len()).rev().filter_map(|many| topics.get(..many)).find_map(|topics| {
            let id = format!("{VERSION}:{kind}:{locale}:{}", topics.join(&NEXT.to_string()));
            (id.len() <= CUSTOM_ID && topics.iter().all(|t| is_topic(t))).then_some(id)
        })
    };
    let id = match action {
        Action::Topic(id) => topic('t', locale, id),
        Action::Detail(id) => topic('d', locale, id),
        Action::Translate(id, to) => topic('l', *to, id),
        Action::Others(ids) => topics('n', ids),
        Action::FalseAlarm(ids) => topics('f', ids),
        Action::Open(opening) => {
            let ForOne { asker, question } = for_one?;
            let sealed = seal.close(question, &packed(opening, locale, asker)?)?;
            Some(format!("{VERSION}:o:{}", openssl::base64::encode_block(&sealed)))
        }
    };
    id.filter(|id| id.len() <= CUSTOM_ID)
}

/// What a button means to the person who tapped it, by its id.
pub fn pressed(custom_id: &str, tapper: UserId, seal: &Seal) -> Pressed {
    read(custom_id, tapper, seal).unwrap_or(Pressed::Unknown)
}

fn read(custom_id: &str, tapper: UserId, seal: &Seal) -> Option<Pressed> {
    if custom_id.len() > CUSTOM_ID {
        return None;
    }
    let (kind, rest) = custom_id.strip_prefix(VERSION)?.strip_prefix(':')?.split_once(':')?;
    if kind == "o" {
        let plain = seal.open(&openssl::base64::decode_block(rest).ok()?)?;
        let (opening, locale, asker) = unpacked(&plain)?;
        return Some(if asker == tapper { Pressed::Action(Action::Open(opening), locale) } else { Pressed::NotYours(locale) });
    }
    let (locale, topics) = rest.split_once(':')?;
    let locale: Locale = locale.parse().ok()?;
    let one = || is_topic(topics).then(|| topics.to_owned());
    let list = || -> Option<Vec<String>> {
        if topics.is_empty() {
            return Some(Vec::new());
        }
        topics.split(NEXT).map(|topic| is_topic(topic).then(|| topic.to_owned())).collect()
    };
    let action = match kind {
        "t" => Action::Topic(one()?),
        "d" => Action::Detail(one()?),
        "l" => Action::Translate(one()?, locale),
        "n" => Action::Others(list()?),
        "f" => Action::FalseAlarm(list()?),
        _ => return None,
    };
    Some(Pressed::Action(action, locale))
}

/// The form of a topic's id: the name of its file.
fn is_topic(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

/// The person, the language, how many marks of each kind, and the marks.
fn packed(opening: &Opening, locale: Locale, asker: UserId) -> Option<Vec<u8>> {
    let mut bytes = asker.get().to_be_bytes().to_vec();
    bytes.push(u8::try_from(locale.index()).ok()?);
    let lists = [&opening.topics, &opening.choices, &opening.others];
    for list in lists {
        bytes.push(u8::try_from(list.len()).ok()?);
    }
    bytes.extend(lists.into_iter().flatten().flat_map(|mark| mark.0.to_be_bytes()));
    Some(bytes)
}

fn unpacked(bytes: &[u8]) -> Option<(Opening, Locale, UserId)> {
    let (asker, bytes) = bytes.split_first_chunk::<8>()?;
    let ([locale, lengths @ ..], bytes) = bytes.split_first_chunk::<4>()?;
    let locale = Locale::ALL.into_iter().find(|l| l.index() == usize::from(*locale))?;
    let asker = u64::from_be_bytes(*asker);
    let mut marks = bytes.chunks_exact(2).filter_map(|two| two.try_into().ok()).map(|two| Mark(u16::from_be_bytes(two)));
    let mut list = |many: u8| -> Vec<Mark> { marks.by_ref().take(usize::from(many)).collect() };
    let [topics, choices, others] = lengths.map(&mut list);
    (asker != 0).then(|| (Opening { topics, choices, others }, locale, UserId::new(asker)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKER: UserId = UserId::new(1_234_567_890_123_456_789);

    const FOR_ONE: ForOne = ForOne { asker: ASKER, question: MessageId::new(987_654_321_098_765_432) };

    fn id(action: &Action, locale: Locale) -> Option<String> {
        custom_id(action, locale, &Seal::new("token"), Some(FOR_ONE))
    }

    #[test]
    fn a_button_means_the_same_after_a_restart() {
        let opening = Opening { topics: vec![Mark::of("emergency"), Mark::of("self-victim")], choices: vec![], others: vec![Mark(0); 3] };
        for locale in Locale::ALL {
            for action in [
                Action::Topic("ask-child".into()),
                Action::Detail("org_zorg-2".into()),
                Action::Translate("ask-child".into(), locale),
                Action::Others(vec!["a".into(), "b-c".into()]),
                Action::Others(vec![]),
                Action::FalseAlarm(vec!["disclosure".into()]),
                Action::Open(opening.clone()),
                Action::Open(Opening::default()),
            ] {
                let id = id(&action, locale).unwrap();
                assert!(id.len() <= CUSTOM_ID, "{id}");
                // another process with the same token
                assert_eq!(pressed(&id, ASKER, &Seal::new("token")), Pressed::Action(action, locale), "{id}");
            }
        }
        assert_eq!(id(&Action::Topic("ask-child".into()), Locale::Nl).unwrap(), "mw1:t:nl:ask-child");
        assert_eq!(custom_id(&Action::Open(opening), Locale::Nl, &Seal::new("token"), None), None);
    }

    #[test]
    fn an_answer_for_one_person_opens_for_nobody_else() {
        let action = Action::Open(Opening { topics: vec![Mark::of("self-victim")], ..Opening::default() });
        let id = id(&action, Locale::En).unwrap();
        let seal = Seal::new("token");
        assert_eq!(pressed(&id, UserId::new(5), &seal), Pressed::NotYours(Locale::En));
        assert_eq!(pressed(&id, ASKER, &Seal::new("another")), Pressed::Unknown);
        // the subject cannot be read, and nothing in it can be changed
        assert!(!id.contains("victim"));
        let sealed = openssl::base64::decode_block(id.strip_prefix("mw1:o:").unwrap()).unwrap();
        for at in 0..sealed.len() {
            let mut forged = sealed.clone();
            forged[at] ^= 1;
            let forged = format!("mw1:o:{}", openssl::base64::encode_block(&forged));
            assert_eq!(pressed(&forged, ASKER, &seal), Pressed::Unknown, "byte {at}");
        }
    }

    #[test]
    fn old_and_made_up_buttons_mean_nothing() {
        let long = format!("mw1:t:nl:{}", "a".repeat(92));
        let old = [
            "",
            "mw1",
            "mw0:t:nl:ask",
            "mw2:t:nl:ask",
            "mw1:x:nl:ask",
            "mw1:t:de:ask",
            "mw1:t:nl:",
            "mw1:t:nl:a:b",
            "mw1:o:",
            "mw1:o:AAAA",
        ];
        let made_up = ["mw1:t:nl:A", "mw1:t:nl:../x", "mw1:t:nl:a b", "mw1:t:nl:é", "ask", "mw1:n:nl:a..b", "mw1:t:nl:a.b", long.as_str()];
        for id in old.into_iter().chain(made_up) {
            assert_eq!(pressed(id, ASKER, &Seal::new("token")), Pressed::Unknown, "{id}");
        }
    }

    #[test]
    fn what_has_no_room_is_left_out() {
        let many: Vec<String> = (0..9).map(|n| format!("a-very-long-topic-{n}")).collect();
        let id = id(&Action::Others(many.clone()), Locale::Nl).unwrap();
        assert_eq!(pressed(&id, ASKER, &Seal::new("token")), Pressed::Action(Action::Others(many[..4].to_vec()), Locale::Nl));
    }
}
