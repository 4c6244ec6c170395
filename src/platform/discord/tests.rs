//! Tables of what people get to see on Discord.

use serde_json::Value;

use super::markdown::{LIMIT, contents, escape};
use super::reply::{private, private_line};
use super::{DiscordSettings, Token};
use crate::message::Locale;
use crate::rendering::{Action, Block, Button, ContactCard, Reply};

fn text(length: usize, letter: char) -> Block {
    Block::Text(letter.to_string().repeat(length))
}

#[test]
fn markup_is_escaped_and_addresses_are_not() {
    let cases = [
        ("gewone tekst, 0800-2000", "gewone tekst, 0800-2000"),
        ("*vet* _schuin_ `code` ~~weg~~ ||geheim||", r"\*vet\* \_schuin\_ \`code\` \~\~weg\~\~ \|\|geheim\|\|"),
        ("<@123> <#4> a < b", r"\<@123> \<#4> a \< b"),
        ("[klik](https://kwaad.example/a_b)", r"\[klik\](https://kwaad.example/a_b)"),
        ("zie https://www.veiligthuis.nl/a_b of x_y", r"zie https://www.veiligthuis.nl/a_b of x\_y"),
        ("http://a_b?u=https://c_d", "http://a_b?u=https://c_d"),
        ("https://a_b\t<@5>\u{a0}*c*", "https://a_b\t\\<@5>\u{a0}\\*c\\*"),
        ("# kop\n> citaat\n- punt\n-# klein\n-5 graden", "\\# kop\n\\> citaat\n\\- punt\n\\-# klein\n-5 graden"),
        ("+31 20 123 4567", "+31 20 123 4567"),
    ];
    for (raw, shown) in cases {
        assert_eq!(escape(raw), shown, "{raw}");
    }
}

#[test]
fn blocks_look_like_this() {
    let blocks = [
        Block::Heading("Wat nu?".into()),
        Block::Text("Blijf rustig. Vraag door:".into()),
        Block::List(vec!["Wat zag u?".into(), "Wanneer?".into()]),
        Block::Contact(ContactCard {
            name: "Veilig Thuis".into(),
            phone: Some("0800-2000".into()),
            url: "https://veiligthuis.nl".into(),
            facts: vec!["Dag en nacht.".into(), "Gratis.".into()],
        }),
        Block::Contact(ContactCard {
            name: "Slachtofferhulp".into(),
            phone: None,
            url: "https://www.slachtofferhulp.nl".into(),
            facts: vec![],
        }),
    ];
    let shown = "**Wat nu?**\nBlijf rustig. Vraag door:\n- Wat zag u?\n- Wanneer?\n\n\
                 **Veilig Thuis**\n0800-2000\nDag en nacht. Gratis.\n\n\
                 **Slachtofferhulp**\nhttps://www.slachtofferhulp.nl";
    assert_eq!(contents(&blocks), [shown]);
}

#[test]
fn messages_are_cut_between_blocks_and_no_more_than_needed() {
    let heading = || Block::Heading("Kop".into());
    let cases: [(&str, Vec<Block>, Vec<usize>); 6] = [
        ("nothing", vec![], vec![]),
        ("just fits", vec![text(998, 'a'), text(1_000, 'b')], vec![2_000]),
        ("one too many", vec![text(999, 'a'), text(1_000, 'b')], vec![999, 1_000]),
        ("a heading goes with its text", vec![text(1_500, 'a'), heading(), text(1_000, 'b')], vec![1_500, 1_008]),
        ("one long word", vec![text(4_500, 'a')], vec![2_000, 2_000, 500]),
        ("full messages", vec![text(1_200, 'a'), text(700, 'b'), text(1_300, 'c')], vec![1_902, 1_300]),
    ];
    for (case, blocks, lengths) in cases {
        let shown: Vec<usize> = contents(&blocks).iter().map(|content| content.chars().count()).collect();
        assert_eq!(shown, lengths, "{case}");
    }
}

#[test]
fn a_block_too_long_for_one_message_is_cut_between_sentences() {
    let sentence = format!("Een zin van {}.", "heel ".repeat(30).trim_end());
    let long = [sentence.as_str(); 30].join(" ");
    let shown = contents(&[Block::Heading("Kop".into()), Block::Text(long.clone())]);
    assert_eq!(shown.len(), long.len().div_ceil(LIMIT));
    assert!(shown.iter().all(|content| content.chars().count() <= LIMIT && content.ends_with('.')), "{shown:?}");
    assert_eq!(shown.join(" "), format!("**Kop**\n{long}"));
}

#[test]
fn what_is_cut_keeps_its_marks_and_its_backslashes() {
    // the limit lies between a backslash and its star
    let stars = format!("{}{}", "a".repeat(LIMIT - 1), "*".repeat(1_500));
    let shown = contents(&[Block::Text(stars.clone())]);
    assert!(
        shown.iter().all(|content| content.chars().count() <= LIMIT && content.replace(r"\*", "").bytes().all(|b| b == b'a')),
        "{shown:?}"
    );
    assert_eq!(shown.concat().replace('\\', ""), stars);

    let heading = ["woord"; 700].join(" ");
    let shown = contents(&[Block::Heading(heading.clone()), Block::List(vec!["_".repeat(1_200)])]);
    let bold: Vec<&str> = shown.iter().flat_map(|content| content.lines()).filter(|line| line.contains("woord")).collect();
    assert!(bold.iter().all(|line| line.starts_with("**") && line.ends_with("**")), "{shown:?}");
    assert_eq!(bold.join(" ").replace("**", ""), heading);
    assert_eq!(shown.concat().matches(r"\_").count(), 1_200);
    assert_eq!(shown.concat().matches("- ").count(), 1);
}

#[test]
fn a_token_is_never_printed() {
    let settings = DiscordSettings { token: Token::new(" geheim.abc \n"), proxy: None, fallback: Locale::Nl, message_content: false };
    let shown = format!("{settings:?}");
    assert!(shown.contains("Token(…)") && !shown.contains("geheim"), "{shown}");
}

#[test]
fn a_private_answer_is_private_in_all_its_parts() {
    let action = Action::Topic("topic".into());
    let long = Reply {
        locale: Locale::Nl,
        blocks: vec![text(1_900, 'a'), text(1_900, 'b')],
        detail: vec![],
        buttons: vec![Button { label: "knop".into(), action }],
        urgent: false,
    };
    let shown = private(&long, &super::button::Seal::new("token"));
    let first = serde_json::to_value(&shown.first).unwrap_or_default();
    assert_eq!(first["flags"], 68);
    assert_eq!(first["components"], Value::Array(vec![]));
    let more = serde_json::to_value(&shown.more).unwrap_or_default();
    assert_eq!((shown.more.len(), &more[0]["flags"]), (1, &Value::from(68)));
    assert_eq!(more[0]["components"][0]["components"][0]["custom_id"], "mw1:t:nl:topic");
    let line = serde_json::to_value(private_line("Deze knop werkt niet meer.").first).unwrap_or_default();
    assert_eq!(line["flags"], 68);
}
