//! Every answer there is as Discord gets it: within its limits, and cut only where a reader would pause.

use meldwijzer::answer::{Answer, Body, PlaceAnswer, about, topic};
use meldwijzer::command::{Step, TALKS};
use meldwijzer::message::Surroundings;
use meldwijzer::rendering::{render, render_in_public};
use meldwijzer::understanding::Kind;

use super::dialogue::one_line;
use super::support::fake_discord::user;
use super::*;

/// Most messages that one answer takes.
const MOST_PARTS: usize = 5;
/// How many are asked at once.
const AT_ONCE: usize = 100;

/// Gives the reply whose number it is asked for.
struct Given(Vec<(String, Reply)>);

impl Handler for Given {
    fn reply(&self, message: &Message) -> Reply {
        self.0[message.text.parse::<usize>().unwrap()].1.clone()
    }

    fn overhear(&self, _: &Message) -> Option<Reply> {
        None
    }

    fn press(&self, _: &Action, _: Locale, _: &Surroundings) -> Option<Reply> {
        None
    }

    fn command(&self, command: &Command, languages: Languages, around: &Surroundings) -> Reply {
        REAL.command(command, languages, around)
    }

    fn complete(&self, what: Complete, typed: &str, locale: Locale, most: usize) -> Vec<Suggestion> {
        REAL.complete(what, typed, locale, most)
    }

    fn line(&self, id: &str, locale: Locale) -> String {
        REAL.line(id, locale)
    }

    fn filled(&self, id: &str, locale: Locale, values: &[(&str, &str)]) -> String {
        REAL.filled(id, locale, values)
    }

    fn region_named(&self, typed: &str) -> Vec<String> {
        REAL.region_named(typed)
    }
}

const KINDS: [Kind; 10] = [
    Kind::Bsn,
    Kind::Phone,
    Kind::Email,
    Kind::Address,
    Kind::Postcode,
    Kind::Birthdate,
    Kind::Name,
    Kind::Iban,
    Kind::LicencePlate,
    Kind::CaseNumber,
];

/// A team that told all about itself, and a place with a long name.
fn team() -> Surroundings {
    Surroundings {
        region: Some("Veilig Thuis Noord- en Midden-Limburg".to_owned()),
        officer_name: Some("Anna de Boer".to_owned()),
        officer_reach: Some("ma-do op kamer 2, tel. 0800-1234".to_owned()),
    }
}

/// Every reply in a language, with what it is.
fn replies(locale: Locale) -> Vec<(String, Reply)> {
    let content = REAL.content();
    let ids: Vec<String> = content.topics().iter().map(|topic| topic.id.clone()).collect();
    let mut all: Vec<(String, Reply)> = Vec::new();
    let mut add = |what: String, reply: Reply| all.push((format!("{what} ({locale})"), reply));
    let pressed = |action: Action| REAL.press(&action, locale, &team()).unwrap();
    for (number, id) in ids.iter().enumerate() {
        let core = pressed(Action::Topic(id.clone()));
        if !core.detail.is_empty() {
            // the alarm number stood above what it goes on from
            add(format!("{id}, detail"), Reply { urgent: false, ..pressed(Action::Detail(id.clone())) });
        }
        add(format!("{id}, core"), core);
        let others: Vec<String> = ids.iter().cycle().skip(number + 1).take(3).cloned().collect();
        add(format!("{id}, others"), pressed(Action::Others(others.clone())));
        let worst = |topics: Vec<String>| Answer {
            personal_data: KINDS.to_vec(),
            place: PlaceAnswer::Region("'s-Hertogenbosch".to_owned()),
            others: Some(others.clone()),
            around: team(),
            ..about(Body::Topics(topics), locale)
        };
        let two = worst(vec![id.clone(), others[0].clone()]);
        add(format!("{id} and another, personal data"), render(&two, content));
        add(format!("{id} and another, in public"), render_in_public(&two, content));
        if id != "emergency" {
            let danger = worst(vec!["emergency".to_owned(), id.clone()]);
            add(format!("emergency and {id}, personal data"), render(&danger, content));
            add(format!("emergency and {id}, in public"), render_in_public(&danger, content));
        }
        let asking = Answer { personal_data: KINDS.to_vec(), ..about(Body::AskBack(others), locale) };
        add(format!("asking back before {id}"), render(&asking, content));
        add(format!("asking back before {id}, in public"), render_in_public(&asking, content));
    }
    for (what, body) in [("out of scope", Body::OutOfScope), ("no text", Body::NoText)] {
        let answer = Answer { personal_data: KINDS.to_vec(), ..about(body, locale) };
        add(what.to_owned(), render(&answer, content));
        add(format!("{what}, in public"), render_in_public(&answer, content));
    }
    add("emergency alone".to_owned(), render(&topic("emergency", locale), content));
    add("no others".to_owned(), pressed(Action::Others(Vec::new())));
    let mut commands = vec![Command::Meldcode(None), Command::Weighing, Command::Privacy, Command::Help];
    commands.extend((1..=i64::from(Step::LAST)).map(|step| Command::Meldcode(Step::new(step))));
    commands.extend(TALKS.iter().map(|talk| Command::Talk((*talk).to_owned())));
    commands.extend(content.contacts().contacts.iter().map(|contact| Command::Contact { who: Some(contact.id.clone()), place: None }));
    commands.extend(["Almere", "bergen", "nergens"].map(|place| Command::Contact { who: None, place: Some(place.to_owned()) }));
    for command in commands {
        add(format!("{command:?}"), REAL.command(&command, Languages::falling_back(locale), &team()));
    }
    all
}

/// A text of Discord without its backslashes.
pub fn shown(text: &str) -> String {
    let mut letters = text.chars().peekable();
    let mut shown = String::new();
    while let Some(letter) = letters.next() {
        let escapes = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        if !escapes {
            shown.push(letter);
        } else if let Some(escaped) = letters.next() {
            shown.push(escaped);
        }
    }
    shown
}

/// What is wrong with the messages that a reply became.
fn wrong(reply: &Reply, parts: &[Value]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut must = |kept: bool, rule: String| wrong.extend((!kept).then_some(rule));
    let contents: Vec<String> = parts.iter().map(|part| shown(part["content"].as_str().unwrap())).collect();
    must((1..=MOST_PARTS).contains(&parts.len()), format!("{} messages", parts.len()));
    // code points, and what a client may count
    let raw = |part: &Value| part["content"].as_str().unwrap().encode_utf16().count();
    must(parts.iter().all(|part| raw(part) <= 2_000), "2000 characters".to_owned());
    let (last, before) = parts.split_last().unwrap();
    must(before.iter().all(|part| ids(part).is_empty()), "buttons in the middle".to_owned());
    must(ids(last).len() == reply.buttons.len(), format!("{} of {} buttons", ids(last).len(), reply.buttons.len()));
    must(!last["components"].to_string().contains('…'), "a label is cut".to_owned());
    if reply.urgent {
        let first = contents[0].lines().next().unwrap();
        must(first.contains("112"), format!("112 first: {first}"));
    }
    let line = |wanted: &str| contents.iter().any(|content| content.lines().any(|line| line == wanted));
    let whole = |text: &str| contents.iter().any(|content| one_line(content).contains(&one_line(text)));
    // what may stand at the end of a message
    let mut ends: Vec<String> = Vec::new();
    for block in &reply.blocks {
        match block {
            Block::Heading(text) => {
                let above = contents.iter().any(|content| content.contains(&format!("**{text}**\n")));
                must(above, format!("a heading without what is below it: {text}"));
            }
            Block::List(items) => {
                for item in items {
                    must(line(&format!("- {item}")), format!("an item is cut: {item}"));
                    ends.push(one_line(item));
                }
            }
            Block::Contact(card) => {
                let reach = card.phone.as_ref().unwrap_or(&card.url);
                let together = contents.iter().any(|content| content.contains(&format!("**{}**\n{reach}\n", card.name)));
                must(together, format!("a contact is cut: {} {reach}", card.name));
                for fact in &card.facts {
                    must(whole(fact), format!("a fact is cut: {fact}"));
                    ends.push(one_line(fact));
                }
            }
            Block::Text(text) => {
                let all = one_line(&contents.join(" "));
                must(all.contains(&one_line(text)), format!("words are lost: {text}"));
                ends.push(one_line(text));
            }
        }
    }
    for content in contents.iter().take(before.len()) {
        let content = one_line(content);
        let after_sentence = content.trim_end_matches(['"', ')', '”', '\'']).ends_with(['.', '?', '!']);
        must(after_sentence || ends.iter().any(|end| content.ends_with(end.as_str())), format!("cut within a sentence: {content}"));
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_fits_and_is_cut_where_a_reader_pauses() {
    let given = Arc::new(Given(Locale::ALL.into_iter().flat_map(replies).collect()));
    let topics = REAL.content().topics().len();
    assert!(given.0.len() > topics * 16, "{} answers about {topics} topics", given.0.len());
    let discord = FakeDiscord::quick().await;
    let running = run(&discord.url, TOKEN, &given).await;
    discord.until("logging in", |log| log.identified == 1 && log.registered() == 1).await;
    let answered = |log: &Log| log.posts().iter().filter(|body| body["nonce"].as_str().unwrap().ends_with("-0")).count();
    for start in (0..given.0.len()).step_by(AT_ONCE) {
        let end = given.0.len().min(start + AT_ONCE);
        for number in start..end {
            let me = json!({"guild_id": null, "channel_id": "21", "author": user(&(100_000 + number).to_string(), false)});
            discord.event("MESSAGE_CREATE", post(&(10_000 + number).to_string(), &number.to_string(), me));
        }
        discord.within(Duration::from_secs(30), "the answers", |log| answered(log) == end).await;
    }
    // stopping finishes what is under way, and finds that Discord's limits were kept
    running.stop(&discord).await;
    let mut parts = vec![std::collections::BTreeMap::new(); given.0.len()];
    for body in discord.look(Log::posts) {
        let (id, part) = body["nonce"].as_str().unwrap().split_once('-').unwrap();
        parts[id.parse::<usize>().unwrap() - 10_000].insert(part.parse::<usize>().unwrap(), body.clone());
    }
    let (mut bad, mut longest) = (Vec::new(), 0);
    for ((what, reply), parts) in given.0.iter().zip(parts) {
        longest = longest.max(parts.len());
        let parts: Vec<Value> = parts.into_values().collect();
        bad.extend(wrong(reply, &parts).into_iter().map(|rule| format!("{what}: {rule}")));
    }
    assert!(bad.is_empty(), "{} of {}:\n{}", bad.len(), given.0.len(), bad.join("\n"));
    assert!(longest > 1, "no answer is cut: this test shows nothing");
}

#[test]
fn an_answer_that_is_cut_badly_is_found() {
    let card =
        ContactCard { name: "Veilig Thuis".into(), phone: Some("0800-2000".into()), url: String::new(), facts: vec!["Gratis.".into()] };
    let blocks = vec![
        Block::Text("Bel nu 112. Blijf kalm.".into()),
        Block::Heading("Kop".into()),
        Block::List(vec!["Wat zag je?".into()]),
        Block::Contact(card),
    ];
    let button = Button { label: "Meer".into(), action: Action::Topic("help".into()) };
    let reply = Reply { locale: Locale::Nl, blocks, detail: vec![], buttons: vec![button], urgent: true };
    let part = |content: &str| json!({"content": content, "components": []});
    let end = |content: &str| json!({"content": content, "components": [{"components": [{"custom_id": "a", "label": "Meer"}]}]});
    let (words, items, contact) = ("Bel nu 112. Blijf kalm.", "**Kop**\n- Wat zag je?", "**Veilig Thuis**\n0800-2000\nGratis.");
    assert_eq!(wrong(&reply, &[part(&format!("{words}\n\n{items}")), end(contact)]), [""; 0]);
    let cases: [(Vec<Value>, &str); 7] = [
        (vec![part(&format!("{words}\n\n{items}\n{contact}"))], "0 of 1 buttons"),
        (vec![part("Bel nu 112. Blijf"), end(&format!("kalm.\n{items}\n{contact}"))], "within a sentence"),
        (vec![part(words), part("**Kop**"), end(&format!("- Wat zag je?\n{contact}"))], "a heading"),
        (vec![part(words), part("**Kop**\n- Wat"), end(&format!("zag je?\n{contact}"))], "an item"),
        (vec![part(words), part(items), part("**Veilig Thuis**"), end("0800-2000\nGratis.")], "a contact"),
        (vec![part(items), end(&format!("{words}\n{contact}"))], "112 first"),
        (vec![part(items), end(contact)], "words are lost"),
    ];
    for (parts, expected) in cases {
        let found = wrong(&reply, &parts);
        assert!(found.iter().any(|rule| rule.contains(expected)), "{expected}: {found:?}");
    }
}
