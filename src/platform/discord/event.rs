//! Decides which Discord messages get an answer, and takes the question out of them.

use serenity::model::channel::{Message as Post, MessageType};
use serenity::model::id::{RoleId, UserId};

use crate::message::{Audience, Locale};

/// Who the assistant is, seen from one server.
#[derive(Clone, Copy, Debug)]
pub struct Me {
    /// Its account.
    pub user: UserId,
    /// The role that Discord made for it on that server; people pick it in the mention list by mistake.
    pub role: Option<RoleId>,
}

/// Whom a message speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// The assistant.
    Me,
    /// Nobody in particular.
    Anybody,
    /// Somebody else, who is mentioned or replied to.
    Another,
}

/// What a person wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The words, without the mention of the assistant.
    pub text: String,
    /// Who can read along.
    pub audience: Audience,
    /// Whom it speaks to.
    pub to: To,
}

/// What a person wrote in this message; `None` when no person wrote it.
///
/// Without the privileged message-content intent Discord leaves the content empty when somebody mentions the role
/// or replies without a mention; the text is then empty too, and the handler says what to do.
pub fn question(post: &Post, me: Me) -> Option<Question> {
    if !written_by_a_person(post, me) {
        return None;
    }
    let audience = if post.guild_id.is_some() { Audience::Channel } else { Audience::Asker };
    let another = post.mention_everyone || !post.mentions.is_empty() || !post.mention_roles.is_empty() || post.referenced_message.is_some();
    let to = match another {
        _ if meant_for(post, me) => To::Me,
        true => To::Another,
        false => To::Anybody,
    };
    Some(Question { text: without_mentions(&post.content, me), audience, to })
}

/// The language of a Discord client, such as `nl` or `en-GB`.
pub fn locale(code: &str, fallback: Locale) -> Locale {
    match code.split('-').next() {
        Some("nl") => Locale::Nl,
        Some("en") => Locale::En,
        _ => fallback,
    }
}

/// The language of a person who taps or chooses something: that of the client, else what the server set, else that of the
/// server on Discord.
pub fn spoken(client: &str, set: Option<Locale>, server: Option<&str>, fallback: Locale) -> Locale {
    locale(client, set.unwrap_or_else(|| server.map_or(fallback, |code| locale(code, fallback))))
}

/// Not a bot, not a webhook, not itself, and no notice of Discord's own ("pinned a message").
fn written_by_a_person(post: &Post, me: Me) -> bool {
    let author = &post.author;
    !author.bot
        && !author.system
        && author.id != me.user
        && post.webhook_id.is_none()
        && matches!(post.kind, MessageType::Regular | MessageType::InlineReply)
}

fn meant_for(post: &Post, me: Me) -> bool {
    let direct = post.guild_id.is_none();
    let mentioned = post.mentions.iter().any(|user| user.id == me.user);
    let role_mentioned = me.role.is_some_and(|role| post.mention_roles.contains(&role));
    let reply_to_me = post.referenced_message.as_ref().is_some_and(|earlier| earlier.author.id == me.user);
    direct || mentioned || role_mentioned || reply_to_me
}

/// The words without the mentions of the assistant.
pub fn without_mentions(content: &str, me: Me) -> String {
    let mut marks = vec![format!("<@{}>", me.user), format!("<@!{}>", me.user)];
    marks.extend(me.role.map(|role| format!("<@&{role}>")));
    let mut parts = vec![content];
    for mark in &marks {
        parts = parts.into_iter().flat_map(|part| part.split(mark.as_str())).collect();
    }
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use serenity::model::channel::Message as Post;
    use serenity::model::id::{RoleId, UserId};

    use super::{Me, To, locale, question, spoken};
    use crate::message::{Audience, Locale};

    const ME: Me = Me { user: UserId::new(7), role: None };

    fn user(id: &str, bot: bool) -> Value {
        json!({"id": id, "username": "name", "discriminator": "0", "avatar": null, "bot": bot})
    }

    /// A message of a person in a channel, with the fields in `changes` set otherwise.
    fn post(content: &str, changes: &Value) -> Post {
        let mut post = json!({
            "id": "30", "channel_id": "20", "guild_id": "10", "author": user("5", false), "content": content,
            "timestamp": "2026-11-22T10:00:00Z", "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
        });
        for (key, value) in changes.as_object().unwrap() {
            post.as_object_mut().unwrap().insert(key.clone(), value.clone());
        }
        serde_json::from_value(post).unwrap()
    }

    fn earlier(author: &str) -> Value {
        let mut earlier = serde_json::to_value(post("earlier", &json!({"id": "29"}))).unwrap();
        earlier.as_object_mut().unwrap().insert("author".into(), user(author, author == "7"));
        earlier
    }

    #[test]
    fn only_messages_of_people_to_the_assistant_are_answered() {
        let to_me = json!([user("7", true)]);
        let cases: [(&str, Value, Option<&str>); 17] = [
            ("hallo", json!({"guild_id": null}), Some("hallo")),
            ("", json!({"guild_id": null}), Some("")),
            ("<@7> hallo", json!({"mentions": to_me}), Some("hallo")),
            ("hallo <@!7>, en <@7>", json!({"mentions": to_me}), Some("hallo , en")),
            ("<@7>", json!({"mentions": to_me}), Some("")),
            ("<@77> en <@7>x", json!({"mentions": to_me}), Some("<@77> en x")),
            ("", json!({"type": 19, "referenced_message": earlier("7")}), Some("")),
            ("ja", json!({"type": 19, "referenced_message": earlier("7"), "mentions": to_me}), Some("ja")),
            ("ja", json!({"type": 19, "referenced_message": earlier("8")}), None),
            ("hallo allemaal", json!({}), None),
            ("@everyone", json!({"mention_everyone": true}), None),
            ("<@8> hallo", json!({"mentions": [user("8", false)]}), None),
            ("<@&9> hallo", json!({"mention_roles": ["9"]}), None),
            ("<@7> bot", json!({"mentions": to_me, "author": user("6", true)}), None),
            ("mijn eigen", json!({"guild_id": null, "author": user("7", false)}), None),
            ("<@7> webhook", json!({"mentions": to_me, "webhook_id": "6"}), None),
            ("<@7> vastgezet", json!({"mentions": to_me, "type": 6}), None),
        ];
        for (content, changes, text) in cases {
            let asked = question(&post(content, &changes), ME).filter(|question| question.to == To::Me);
            assert_eq!(asked.as_ref().map(|question| question.text.as_str()), text, "{content} {changes}");
        }
    }

    #[test]
    fn the_role_of_the_assistant_counts_as_the_assistant() {
        let me = Me { role: Some(RoleId::new(9)), ..ME };
        let cases: [(&str, Value, Option<&str>); 3] = [
            ("", json!({"mention_roles": ["9"]}), Some("")),
            ("<@&9> hallo", json!({"mention_roles": ["9"]}), Some("hallo")),
            ("<@&11> hallo", json!({"mention_roles": ["11"]}), None),
        ];
        for (content, changes, text) in cases {
            let asked = question(&post(content, &changes), me).filter(|question| question.to == To::Me);
            assert_eq!(asked.as_ref().map(|question| question.text.as_str()), text, "{content} {changes}");
        }
    }

    #[test]
    fn who_reads_along_and_who_is_spoken_to() {
        let cases = [
            (json!({"guild_id": null}), Audience::Asker, To::Me),
            (json!({"mentions": [user("7", true)]}), Audience::Channel, To::Me),
            (json!({}), Audience::Channel, To::Anybody),
            (json!({"mentions": [user("8", false)]}), Audience::Channel, To::Another),
            (json!({"mention_roles": ["11"]}), Audience::Channel, To::Another),
            (json!({"mention_everyone": true}), Audience::Channel, To::Another),
            (json!({"type": 19, "referenced_message": earlier("8")}), Audience::Channel, To::Another),
        ];
        for (changes, audience, to) in cases {
            let asked = question(&post("hallo", &changes), ME).unwrap();
            assert_eq!((asked.audience, asked.to), (audience, to), "{changes}");
        }
        assert_eq!(question(&post("hallo", &json!({"author": user("6", true)})), ME), None);
    }

    #[test]
    fn the_client_goes_before_the_server() {
        let (nl, en) = (Locale::Nl, Locale::En);
        for (client, set, server, fallback, expected) in [
            ("nl", Some(en), Some("en-US"), en, nl),
            ("de", Some(nl), Some("en-US"), en, nl),
            ("de", None, Some("en-US"), nl, en),
            ("de", None, Some("fr"), nl, nl),
            ("de", None, None, en, en),
        ] {
            assert_eq!(spoken(client, set, server, fallback), expected, "{client} {set:?} {server:?}");
        }
    }

    #[test]
    fn languages_of_discord_clients() {
        let cases = [("nl", Locale::Nl), ("en-GB", Locale::En), ("en-US", Locale::En), ("nl-BE", Locale::Nl)];
        for (code, expected) in cases {
            assert_eq!(locale(code, expected.other()), expected, "{code}");
        }
        for code in ["de", "", "nlx", "pt-BR"] {
            assert_eq!(locale(code, Locale::Nl), Locale::Nl, "{code}");
            assert_eq!(locale(code, Locale::En), Locale::En, "{code}");
        }
    }
}
