//! What a button carries: all the state there is, so that it works after a restart and on another instance.
//!
//! `mw1:<kind>:<nl|en>:<topics>` for what everybody may tap. An answer for one person alone stands in a public message, so
//! its button is sealed with a key made of the bot's token: nobody can read which subject it opens, make one up, or
//! open it in another's name. So is the button with which somebody agrees or refuses to be named as officer. What concerns
//! whoever taps it (`mw1:p:<nl|en>:<what>`) needs no seal.

use openssl::sha::Sha256;
use openssl::symm::{Cipher, decrypt_aead, encrypt_aead};
use serenity::model::id::{GuildId, MessageId, UserId};

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

    /// What was asked, and what for, is the nonce: no two sealed buttons answer the same one in two ways.
    fn nonce(question: u64, purpose: Purpose) -> [u8; 12] {
        let mut nonce = [0; 12];
        for (to, from) in nonce.iter_mut().zip(question.to_be_bytes().into_iter().chain([purpose as u8])) {
            *to = from;
        }
        nonce
    }

    /// The text that only this bot can read or write, for a purpose.
    fn close(&self, question: u64, purpose: Purpose, plain: &[u8]) -> Option<String> {
        let (nonce, mut tag) = (Self::nonce(question, purpose), [0; TAG]);
        let sealed = encrypt_aead(Self::cipher(), &self.0, Some(&nonce), VERSION.as_bytes(), plain, &mut tag).ok()?;
        Some(openssl::base64::encode_block(&[&question.to_be_bytes()[..], &sealed, &tag].concat()))
    }

    fn open(&self, purpose: Purpose, text: &str) -> Option<Vec<u8>> {
        let sealed = openssl::base64::decode_block(text).ok()?;
        let (question, sealed) = sealed.split_first_chunk::<8>()?;
        let (sealed, tag) = sealed.split_last_chunk::<TAG>()?;
        let nonce = Self::nonce(u64::from_be_bytes(*question), purpose);
        decrypt_aead(Self::cipher(), &self.0, Some(&nonce), VERSION.as_bytes(), sealed, tag).ok()
    }
}

/// What a sealed text is for; one for something else does not open.
#[derive(Clone, Copy, Debug)]
enum Purpose {
    Answer = 0,
    Agree = 1,
    Refuse = 2,
}

/// Whom an answer for one person alone is for, and which message or command it answers.
#[derive(Clone, Copy, Debug)]
pub struct ForOne {
    /// Who asked.
    pub asker: UserId,
    /// With which message, or which command.
    pub question: MessageId,
}

/// What somebody does with what is kept about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// From now on answers in this language.
    Keep(Locale),
    /// The words decide the language again.
    Drop,
    /// Everything that is kept, as a file.
    File,
    /// Remove it all: asks once more.
    Forget,
    /// Remove it all.
    ForgetSurely,
    /// Agrees, or refuses, to be named as the officer of a server.
    Officer {
        /// Which server.
        server: GuildId,
        /// Agrees.
        agrees: bool,
    },
}

/// What a tap means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// This.
    Action(Action, Locale),
    /// Something with what is kept about the person who tapped.
    Own(Own, Locale),
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
            let sealed = seal.close(question.get(), Purpose::Answer, &packed(opening, locale, asker)?)?;
            Some(format!("{VERSION}:o:{sealed}"))
        }
    };
    id.filter(|id| id.len() <= CUSTOM_ID)
}

/// The id of a button with which somebody does something with what is kept about them; one about being the officer is for one
/// person, `None` without.
pub fn own_id(own: Own, locale: Locale, seal: &Seal, for_one: Option<ForOne>) -> Option<String> {
    let plain = |what: &str, locale: Locale| Some(format!("{VERSION}:p:{locale}:{what}"));
    match own {
        Own::Keep(locale) => plain("keep", locale),
        Own::Drop => plain("drop", locale),
        Own::File => plain("file", locale),
        Own::Forget => plain("forget", locale),
        Own::ForgetSurely => plain("forget-surely", locale),
        Own::Officer { server, agrees } => {
            let ForOne { asker, question } = for_one?;
            let (kind, purpose) = if agrees { ('a', Purpose::Agree) } else { ('r', Purpose::Refuse) };
            let language = u8::try_from(locale.index()).ok()?;
            let plain = [&asker.get().to_be_bytes()[..], &server.get().to_be_bytes(), &[language]].concat();
            Some(format!("{VERSION}:{kind}:{}", seal.close(question.get(), purpose, &plain)?))
        }
    }
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
        let (opening, locale, asker) = unpacked(&seal.open(Purpose::Answer, rest)?)?;
        return Some(if asker == tapper { Pressed::Action(Action::Open(opening), locale) } else { Pressed::NotYours(locale) });
    }
    if let "a" | "r" = kind {
        let agrees = kind == "a";
        let plain = seal.open(if agrees { Purpose::Agree } else { Purpose::Refuse }, rest)?;
        let (asker, server, locale) = about_officer(&plain)?;
        let own = Own::Officer { server, agrees };
        return Some(if asker == tapper { Pressed::Own(own, locale) } else { Pressed::NotYours(locale) });
    }
    let (locale, topics) = rest.split_once(':')?;
    let locale: Locale = locale.parse().ok()?;
    if kind == "p" {
        let own = match topics {
            "keep" => Own::Keep(locale),
            "drop" => Own::Drop,
            "file" => Own::File,
            "forget" => Own::Forget,
            "forget-surely" => Own::ForgetSurely,
            _ => return None,
        };
        return Some(Pressed::Own(own, locale));
    }
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

/// The person, the server and the language of a button about being the officer.
fn about_officer(bytes: &[u8]) -> Option<(UserId, GuildId, Locale)> {
    let (asker, bytes) = bytes.split_first_chunk::<8>()?;
    let (server, language) = bytes.split_first_chunk::<8>()?;
    let &[language] = language else { return None };
    let locale = Locale::ALL.into_iter().find(|locale| locale.index() == usize::from(language))?;
    let (asker, server) = (u64::from_be_bytes(*asker), u64::from_be_bytes(*server));
    (asker != 0 && server != 0).then(|| (UserId::new(asker), GuildId::new(server), locale))
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
    fn what_concerns_oneself_comes_back_as_it_was() {
        let seal = Seal::new("token");
        let server = GuildId::new(u64::MAX - 1);
        let officer = |agrees| Own::Officer { server, agrees };
        let mut ids = Vec::new();
        for locale in Locale::ALL {
            for own in [Own::Keep(locale), Own::Drop, Own::File, Own::Forget, Own::ForgetSurely, officer(true), officer(false)] {
                let id = own_id(own, locale, &seal, Some(FOR_ONE)).unwrap();
                assert!(id.len() <= CUSTOM_ID, "{id}");
                assert_eq!(pressed(&id, ASKER, &Seal::new("token")), Pressed::Own(own, locale), "{id}");
                ids.push(id);
            }
        }
        assert_eq!(own_id(officer(true), Locale::Nl, &seal, None), None);
        let agree = ids.iter().find(|id| id.starts_with("mw1:a:")).unwrap();
        assert_eq!(pressed(agree, UserId::new(5), &seal), Pressed::NotYours(Locale::Nl));
        assert_eq!(pressed(agree, ASKER, &Seal::new("another")), Pressed::Unknown);
        // to agree is no refusal and no answer
        for kind in ["mw1:r:", "mw1:o:"] {
            assert_eq!(pressed(&agree.replace("mw1:a:", kind), ASKER, &seal), Pressed::Unknown);
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
            "mw1:a:AAAA",
            "mw1:p:nl:",
            "mw1:p:nl:keep.drop",
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
