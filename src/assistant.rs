//! The one place that runs the whole flow: a message is understood, answered and put into words.

use std::sync::Arc;

use crate::answer::{self, Answer, Body, PlaceAnswer};
use crate::command::{Command, Complete, Suggestion, TALKS};
use crate::content::contacts::VEILIG_THUIS;
use crate::content::{Argument, Content, Part};
use crate::message::{Audience, Languages, Locale, Message, Surroundings};
use crate::platform::Handler;
use crate::rendering::{Action, Block, Mark, Opening, Reply, render, render_contact, render_in_public, render_others};
use crate::understanding::Understanding;

/// Answers messages from one content.
#[derive(Clone, Debug)]
pub struct Assistant {
    content: Arc<Content>,
}

/// One message and everything that was made of it.
#[derive(Clone, Debug)]
pub struct Turn {
    /// What was understood.
    pub understanding: Understanding,
    /// What was decided.
    pub answer: Answer,
    /// What is shown.
    pub reply: Reply,
}

impl Assistant {
    /// An assistant that answers from this content.
    #[must_use]
    pub fn new(content: Content) -> Self {
        Self { content: Arc::new(content) }
    }

    /// The content it answers from.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Understands, decides and renders one message.
    #[must_use]
    pub fn turn(&self, text: &str, fallback: Locale) -> Turn {
        self.turn_among(text, Languages::falling_back(fallback), &Surroundings::default())
    }

    fn turn_among(&self, text: &str, languages: Languages, around: &Surroundings) -> Turn {
        let understanding = self.content.model().understand(text, languages.without_words());
        let mut answer = Answer { around: around.clone(), ..answer::decide(&understanding) };
        answer.locale = languages.chosen.unwrap_or(answer.locale);
        let reply = render(&answer, &self.content);
        Turn { understanding, answer, reply }
    }
}

impl Assistant {
    /// What a message that others may read too is answered with.
    fn shown(&self, turn: Turn, audience: Audience) -> Reply {
        if audience == Audience::Channel && turn.answer.is_private() {
            return render_in_public(&turn.answer, &self.content);
        }
        turn.reply
    }

    fn about(&self, id: &str, locale: Locale, around: &Surroundings) -> Option<Reply> {
        self.content.topic(id)?;
        Some(render(&Answer { around: around.clone(), ..answer::topic(id, locale) }, &self.content))
    }

    /// Whom to call: the contact, or where only a place is named Veilig Thuis, or all there are.
    fn contact(&self, who: Option<&str>, place: Option<&str>, around: &Surroundings, locale: Locale) -> Reply {
        let contacts = self.content.contacts();
        let named = |typed: &str| {
            let suggested = || contacts.suggest_contacts(typed, locale, 1).into_iter().next().map(|suggestion| suggestion.value);
            contacts.shown(typed).map(|contact| contact.id.clone()).or_else(suggested)
        };
        let place = place.map(|typed| match contacts.place_named(typed).as_slice() {
            [] => PlaceAnswer::Unknown,
            [one] => PlaceAnswer::Region(one.clone()),
            several => PlaceAnswer::WhichOf(several.to_vec()),
        });
        let id = match who {
            Some(typed) => named(typed),
            None => place.is_some().then(|| VEILIG_THUIS.to_owned()),
        };
        render_contact(id.as_deref(), &place.unwrap_or(PlaceAnswer::None), around, locale, &self.content)
    }

    /// The answer that waited to be opened; `None` when one of its topics is gone.
    fn open(&self, opening: &Opening, locale: Locale, around: &Surroundings) -> Option<Reply> {
        let id = |mark: &Mark| self.content.topics().iter().find(|topic| Mark::of(&topic.id) == *mark).map(|topic| topic.id.clone());
        let ids = |marks: &[Mark]| marks.iter().map(id).collect::<Option<Vec<String>>>();
        let body = match (ids(&opening.topics)?, ids(&opening.choices)?) {
            (topics, _) if !topics.is_empty() => Body::Topics(topics),
            (_, choices) if !choices.is_empty() => Body::AskBack(choices),
            _ => Body::OutOfScope,
        };
        let answer = Answer { others: Some(ids(&opening.others)?), around: around.clone(), ..answer::about(body, locale) };
        Some(render(&answer, &self.content))
    }
}

impl Handler for Assistant {
    fn reply(&self, message: &Message) -> Reply {
        self.shown(self.turn_among(&message.text, message.languages, &message.around), message.audience)
    }

    fn overhear(&self, message: &Message) -> Option<Reply> {
        let turn = self.turn_among(&message.text, message.languages, &message.around);
        turn.answer.is_worth_interrupting().then(|| self.shown(turn, message.audience))
    }

    fn press(&self, action: &Action, locale: Locale, around: &Surroundings) -> Option<Reply> {
        match action {
            Action::Topic(id) => self.about(id, locale, around),
            Action::Translate(id, to) => self.about(id, *to, around),
            Action::Detail(id) => {
                let mut reply = self.about(id, locale, around)?;
                let title = self.content.replies().topic(id, Part::Title, locale)?;
                let mut blocks = vec![Block::Heading(title)];
                blocks.append(&mut reply.detail);
                reply.blocks = blocks;
                reply.buttons.retain(|b| b.action != *action);
                Some(reply)
            }
            Action::Others(ids) | Action::FalseAlarm(ids) => {
                ids.iter().all(|id| self.content.topic(id).is_some()).then(|| render_others(ids, locale, &self.content))
            }
            Action::Open(opening) => self.open(opening, locale, around),
        }
    }

    fn command(&self, command: &Command, languages: Languages, around: &Surroundings) -> Reply {
        let locale = languages.without_words();
        let topic = |id: &str| render(&Answer { around: around.clone(), ..answer::topic(id, locale) }, &self.content);
        match command {
            Command::Ask(text) => self.turn_among(text, languages, around).reply,
            Command::Meldcode(None) => topic("meldcode-overview"),
            Command::Meldcode(Some(step)) => topic(&format!("meldcode-step-{}", step.number())),
            Command::Talk(id) if TALKS.contains(&id.as_str()) => topic(id),
            Command::Talk(_) => topic("ask-general"),
            Command::Weighing => topic("meldcode-weighing"),
            Command::Contact { who, place } => self.contact(who.as_deref(), place.as_deref(), around, locale),
            Command::Privacy => topic("privacy"),
            Command::Help => topic("help"),
        }
    }

    fn complete(&self, what: Complete, typed: &str, locale: Locale, most: usize) -> Vec<Suggestion> {
        match what {
            Complete::Contact => self.content.contacts().suggest_contacts(typed, locale, most),
            Complete::Place => self.content.contacts().suggest_places(typed, most),
            Complete::Region => self.content.contacts().suggest_regions(typed, most),
        }
    }

    fn line(&self, id: &str, locale: Locale) -> String {
        self.content.replies().line(id, locale, &[])
    }

    fn filled(&self, id: &str, locale: Locale, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
        self.content.replies().line(id, locale, &values)
    }

    fn region_named(&self, typed: &str) -> Vec<String> {
        self.content.contacts().region_named(typed)
    }
}

impl Turn {
    /// The topics that are answered, best first.
    #[must_use]
    pub fn topics(&self) -> &[String] {
        match &self.answer.body {
            Body::Topics(topics) => topics,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;
    use crate::rendering::plain;

    fn assistant() -> Assistant {
        Assistant::new(Content::load(&Source::BuiltIn).unwrap())
    }

    const NOWHERE: Surroundings = Surroundings { region: None, officer_name: None, officer_reach: None };

    fn message(text: &str, audience: Audience) -> Message {
        Message { text: text.to_owned(), languages: Languages::falling_back(Locale::Nl), audience, around: NOWHERE }
    }

    fn asked(assistant: &Assistant, text: &str, audience: Audience) -> Reply {
        assistant.reply(&message(text, audience))
    }

    #[test]
    fn what_others_must_not_see_waits_behind_a_button() {
        let assistant = assistant();
        let open = |reply: &Reply| match reply.buttons.as_slice() {
            [button] => assistant.press(&button.action, reply.locale, &NOWHERE).unwrap(),
            other => panic!("one button: {other:?}"),
        };
        let lines = |reply: &Reply| plain(&reply.blocks);

        let own = "mijn man slaat mij, wat kan ik doen?";
        let public = asked(&assistant, own, Audience::Channel);
        assert!(!lines(&public).contains("112") && !lines(&public).to_lowercase().contains("mijzelf"), "{}", lines(&public));
        // what opens is what a direct message shows
        assert_eq!(open(&public).blocks, asked(&assistant, own, Audience::Asker).blocks);

        let named = asked(&assistant, "wat vraag ik aan een kind? hij heet Kees de Vries, bsn 111222333", Audience::Channel);
        assert!(lines(&named).contains("persoonsgegevens") && !lines(&named).contains("Vries"), "{}", lines(&named));
        assert!(lines(&open(&named)).len() > 200);

        let acute = asked(&assistant, "help mijn man staat met een mes voor de deur, ik ben Kees de Vries", Audience::Channel);
        assert!(lines(&acute).lines().next().unwrap().contains("112"), "{}", lines(&acute));
        assert!(lines(&open(&acute)).lines().next().unwrap().contains("112"));
        // anything else is answered where it was asked
        assert!(lines(&asked(&assistant, "wat is stap 3?", Audience::Channel)).len() > 200);
    }

    #[test]
    fn a_misunderstanding_leads_on() {
        let assistant = assistant();
        let find = |reply: &Reply, wanted: fn(&Action) -> bool| {
            let button = reply.buttons.iter().find(|b| wanted(&b.action)).unwrap_or_else(|| panic!("{:?}", reply.buttons));
            assistant.press(&button.action, reply.locale, &NOWHERE).unwrap()
        };
        let reply = asked(&assistant, "wat vraag ik aan een kind?", Audience::Asker);
        let others = find(&reply, |action| matches!(action, Action::Others(_)));
        assert!((2..=4).contains(&others.buttons.len()), "{others:?}");
        // in the end a person
        let human = assistant.press(&Action::Others(Vec::new()), Locale::Nl, &NOWHERE).unwrap();
        assert!(plain(&human.blocks).contains("0800-2000"), "{human:?}");

        let alarm = asked(&assistant, "hij staat voor de deur met een mes", Audience::Asker);
        let calm = find(&alarm, |action| matches!(action, Action::FalseAlarm(_)));
        assert!(!calm.buttons.is_empty() && plain(&calm.blocks).contains("112"), "{calm:?}");

        let english = find(&reply, |action| matches!(action, Action::Translate(..)));
        assert_eq!(english.locale, Locale::En);
        assert_eq!(assistant.press(&Action::Others(vec!["gone".into()]), Locale::Nl, &NOWHERE), None);
        assert_eq!(assistant.press(&Action::Open(Opening { topics: vec![Mark(1)], ..Opening::default() }), Locale::Nl, &NOWHERE), None);
    }

    #[test]
    fn commands_give_what_they_say() {
        let assistant = assistant();
        for locale in Locale::ALL {
            let languages = Languages::falling_back(locale);
            let shown = |command: Command| plain(&assistant.command(&command, languages, &NOWHERE).blocks);
            let contact =
                |who: Option<&str>, place: Option<&str>| shown(Command::Contact { who: who.map(Into::into), place: place.map(Into::into) });
            assert!(contact(Some("blijf-groep"), None).contains("Blijf Groep"));
            assert!(contact(Some("kindertel"), None).contains("0800-0432"));
            assert!(contact(None, Some("Almere")).contains("Flevoland"));
            assert!(contact(None, Some("Bergen")).contains("Bergen (L.)"));
            assert!(contact(None, Some("nergenshuizen")).contains("0800-2000"));
            assert_eq!(contact(Some("qqqqqqq"), None), contact(None, None));
            for number in 1..=5 {
                let step = shown(Command::Meldcode(crate::command::Step::new(number)));
                assert!(step.contains(&number.to_string()), "{step}");
            }
            for command in [Command::Meldcode(None), Command::Weighing, Command::Privacy, Command::Help] {
                assert!(shown(command.clone()).len() > 100, "{command:?}");
            }
            for talk in TALKS {
                let reply = assistant.command(&Command::Talk(talk.into()), languages, &NOWHERE);
                assert_eq!(Some(reply), assistant.press(&Action::Topic(talk.into()), locale, &NOWHERE));
            }
        }
    }

    #[test]
    fn a_chosen_language_goes_before_the_words() {
        let assistant = assistant();
        let answered = |text: &str, chosen, fallback| {
            let languages = Languages { chosen, fallback };
            let reply = assistant.reply(&Message { languages, ..message(text, Audience::Asker) });
            assert_eq!(assistant.command(&Command::Ask(text.into()), languages, &NOWHERE), reply);
            reply.locale
        };
        let english = "what do I ask a child?";
        assert_eq!(answered(english, Some(Locale::Nl), Locale::En), Locale::Nl);
        assert_eq!(answered(english, None, Locale::Nl), Locale::En);
        assert_eq!(answered("0800-2000", Some(Locale::En), Locale::Nl), Locale::En);
        assert_eq!(answered("0800-2000", None, Locale::En), Locale::En);
    }

    #[test]
    fn answers_name_the_officer_and_the_region_of_the_team() {
        let assistant = assistant();
        let around = Surroundings {
            region: Some("Almere".into()),
            officer_name: Some("Anna de Boer".into()),
            officer_reach: Some("kamer 2.12".into()),
        };
        let shown = |text: &str, around: &Surroundings| {
            plain(&assistant.reply(&Message { around: around.clone(), ..message(text, Audience::Channel) }).blocks)
        };
        let officer = shown("wie is de aandachtsfunctionaris?", &around);
        assert!(officer.contains("Anna de Boer, kamer 2.12"), "{officer}");
        let only_reach = Surroundings { officer_name: None, ..around.clone() };
        assert!(shown("wie is de aandachtsfunctionaris?", &only_reach).contains("kamer 2.12"));
        let call = shown("wat is het nummer van veilig thuis?", &around);
        assert!(call.contains("Veilig Thuis Flevoland"), "{call}");
        // a place in the message goes first
        let elsewhere = shown("wat is het nummer van veilig thuis in Groningen?", &around);
        assert!(elsewhere.contains("Groningen") && !elsewhere.contains("Flevoland"), "{elsewhere}");
        let by_region = Surroundings { region: Some("Veilig Thuis Flevoland".into()), ..NOWHERE };
        for (region, named) in [(&around, true), (&by_region, true), (&NOWHERE, false)] {
            assert_eq!(shown("wat is het nummer van veilig thuis?", region).contains("Veilig Thuis Flevoland"), named, "{region:?}");
            let contact = |who: Option<&str>| {
                let command = Command::Contact { who: who.map(Into::into), place: None };
                plain(&assistant.command(&command, Languages::falling_back(Locale::Nl), region).blocks)
            };
            assert_eq!(contact(Some("veilig-thuis")).contains("Flevoland"), named);
            assert!(!contact(Some("kindertelefoon")).contains("Flevoland"));
        }
        // a name that another version of the content does not know
        let gone = Surroundings { region: Some("Nergenshuizen".into()), ..NOWHERE };
        assert_eq!(shown("wat is het nummer van veilig thuis?", &gone), shown("wat is het nummer van veilig thuis?", &NOWHERE));
    }

    #[test]
    fn it_does_not_interrupt_for_small_talk() {
        let assistant = assistant();
        let overheard = |text: &str| assistant.overhear(&message(text, Audience::Channel));
        for silent in ["hallo", "goedemorgen allemaal", "bedankt!", "wie haalt de koffie vandaag", "", "ok"] {
            assert_eq!(overheard(silent), None, "{silent}");
        }
        let answered = overheard("wat vraag ik aan een kind?").unwrap();
        assert_eq!(answered, asked(&assistant, "wat vraag ik aan een kind?", Audience::Channel));
        assert!(overheard("help hij staat nu met een mes voor de deur").unwrap().urgent);
        // what others must not see stays behind its button here too
        assert!(plain(&overheard("mijn man slaat mij, wat kan ik doen?").unwrap().blocks).len() < 200);
    }

    #[test]
    fn no_two_topics_have_the_same_mark() {
        let assistant = assistant();
        let mut marks: Vec<Mark> = assistant.content.topics().iter().map(|topic| Mark::of(&topic.id)).collect();
        marks.sort_unstable();
        marks.dedup();
        assert_eq!(marks.len(), assistant.content.topics().len());
    }
}
