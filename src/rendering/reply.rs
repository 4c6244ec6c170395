//! Puts an answer into words: the texts, the contacts, the region, the buttons.

use super::{Action, Block, Button, ContactCard, Mark, Opening, Reply};
use crate::answer::{Answer, Body, PlaceAnswer, topic};
use crate::content::contacts::{EMERGENCY_NUMBER, VEILIG_THUIS};
use crate::content::{Argument, Contact, Content, Part, Topic};
use crate::message::{Locale, Surroundings};

/// The topic whose text opens with the alarm number itself.
const EMERGENCY: &str = crate::understanding::EMERGENCY;

/// The topic about the officer, which names the team's own.
const OFFICER: &str = "attention-officer";

/// The topic with all contacts.
const OVERVIEW: &str = "contact-overview";
/// Most topics offered at once.
const MOST_CHOICES: usize = 3;

/// Renders an answer.
#[must_use]
pub fn render(answer: &Answer, content: &Content) -> Reply {
    let mut writer = Writer { content, locale: answer.locale, blocks: Vec::new() };
    match &answer.body {
        Body::Topics(ids) => writer.topics(ids, answer),
        Body::AskBack(ids) => {
            writer.line("danger-line");
            writer.personal_data(answer);
            writer.line("ask-back");
            let mut buttons = writer.choices(ids);
            buttons.push(writer.button("button-none-of-these", Action::Others(answer.others.clone().unwrap_or_default())));
            writer.reply(Vec::new(), buttons)
        }
        Body::OutOfScope => {
            writer.personal_data(answer);
            writer.line("out-of-scope");
            writer.reply(Vec::new(), Vec::new())
        }
        Body::NoText => {
            writer.line("no-text");
            writer.reply(Vec::new(), Vec::new())
        }
    }
}

/// Renders what everybody may see of an answer that is for one person alone: nothing of the subject, and in danger the
/// alarm number first.
#[must_use]
pub fn render_in_public(answer: &Answer, content: &Content) -> Reply {
    let mut writer = Writer { content, locale: answer.locale, blocks: Vec::new() };
    let urgent = answer.topics().first().is_some_and(|id| id == EMERGENCY);
    if urgent {
        writer.line("danger-line");
    }
    writer.line("private-answer");
    if !answer.personal_data.is_empty() {
        writer.line("private-personal-data");
    }
    let marks = |ids: &[String]| ids.iter().map(|id| Mark::of(id)).collect();
    let opening = match &answer.body {
        Body::Topics(ids) => {
            Opening { topics: marks(ids), choices: Vec::new(), others: marks(answer.others.as_deref().unwrap_or_default()) }
        }
        Body::AskBack(ids) => {
            Opening { topics: Vec::new(), choices: marks(ids), others: marks(answer.others.as_deref().unwrap_or_default()) }
        }
        Body::OutOfScope | Body::NoText => Opening::default(),
    };
    let open = writer.button("button-open", Action::Open(opening));
    Reply { urgent, ..writer.reply(Vec::new(), vec![open]) }
}

/// Renders the topics that may have been meant instead, or how to go on when there is none.
#[must_use]
pub fn render_others(ids: &[String], locale: Locale, content: &Content) -> Reply {
    let mut writer = Writer { content, locale, blocks: Vec::new() };
    writer.line("danger-line");
    if ids.is_empty() {
        writer.line("others-none");
        let buttons = ["contact-veilig-thuis", "attention-officer", "help"].iter().map(|id| writer.topic_button(id)).collect();
        return writer.reply(Vec::new(), buttons);
    }
    writer.line("others");
    let mut buttons = writer.choices(ids);
    buttons.push(writer.button("button-none-of-these", Action::Others(Vec::new())));
    writer.reply(Vec::new(), buttons)
}

/// Renders one contact with what is known about a place; without a contact those that people need most.
#[must_use]
pub fn render_contact(id: Option<&str>, place: &PlaceAnswer, around: &Surroundings, locale: Locale, content: &Content) -> Reply {
    let Some(contact) = id.and_then(|id| content.contacts().shown(id)) else {
        return render(&Answer { place: place.clone(), around: around.clone(), ..topic(OVERVIEW, locale) }, content);
    };
    let mut writer = Writer { content, locale, blocks: Vec::new() };
    if contact.id != EMERGENCY_NUMBER {
        writer.line("danger-line");
    }
    let card = writer.card(contact);
    writer.blocks.push(Block::Contact(card));
    writer.place(place, around.region.as_deref().filter(|_| contact.id == VEILIG_THUIS));
    let more = writer.topic_button(OVERVIEW);
    writer.reply(Vec::new(), vec![more])
}

struct Writer<'c> {
    content: &'c Content,
    locale: Locale,
    blocks: Vec<Block>,
}

impl Writer<'_> {
    fn text(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.content.replies().line(id, self.locale, arguments)
    }

    fn line(&mut self, id: &str) {
        let text = self.text(id, &[]);
        self.blocks.push(Block::Text(text));
    }

    fn title(&self, id: &str) -> String {
        self.content.replies().topic(id, Part::Title, self.locale).unwrap_or_else(|| id.to_owned())
    }

    /// The titles as a list, and a button for each.
    fn choices(&mut self, ids: &[String]) -> Vec<Button> {
        let list = ids.iter().map(|id| self.title(id)).collect();
        self.blocks.push(Block::List(list));
        ids.iter().map(|id| self.topic_button(id)).collect()
    }

    fn button(&self, line: &str, action: Action) -> Button {
        Button { label: self.text(line, &[]), action }
    }

    fn topic_button(&self, id: &str) -> Button {
        Button { label: self.title(id), action: Action::Topic(id.to_owned()) }
    }

    fn reply(self, detail: Vec<Block>, buttons: Vec<Button>) -> Reply {
        Reply { locale: self.locale, blocks: self.blocks, detail, buttons, urgent: false }
    }

    fn topics(mut self, ids: &[String], answer: &Answer) -> Reply {
        let topics: Vec<&Topic> = ids.iter().filter_map(|id| self.content.topic(id)).collect();
        let emergency = topics.first().is_some_and(|t| t.id == EMERGENCY);
        if !emergency {
            if topics.iter().any(|t| t.danger) {
                self.line("danger-line");
            }
            self.personal_data(answer);
        }
        for (number, topic) in topics.iter().enumerate() {
            self.core(topic, number > 0 || !emergency, &answer.around);
            if number == 0 {
                let to_call = topics.iter().any(|topic| topic.contacts.iter().any(|id| id == VEILIG_THUIS));
                self.place(&answer.place, answer.around.region.as_deref().filter(|_| to_call));
                if emergency {
                    self.personal_data(answer);
                }
            }
        }
        let mut detail = Vec::new();
        let mut buttons = Vec::new();
        if emergency && let Some(others) = &answer.others {
            let others = ids.iter().skip(1).chain(others).take(MOST_CHOICES).cloned().collect();
            buttons.push(self.button("button-false-alarm", Action::FalseAlarm(others)));
        }
        for topic in &topics {
            let further = self.detail(topic);
            if !further.is_empty() {
                let label = if topics.len() == 1 {
                    self.text("button-detail", &[])
                } else {
                    let title = self.title(&topic.id);
                    self.text("button-detail-of", &[("title", Argument::Text(&title))])
                };
                buttons.push(Button { label, action: Action::Detail(topic.id.clone()) });
            }
            detail.extend(further);
        }
        for topic in &topics {
            for id in &topic.related {
                let known = ids.contains(id) || buttons.iter().any(|b| b.action == Action::Topic(id.clone()));
                if !known {
                    buttons.push(self.topic_button(id));
                }
            }
        }
        if let Some(others) = answer.others.as_ref().filter(|_| !emergency) {
            buttons.push(self.button("button-others", Action::Others(others.clone())));
        }
        if let Some(topic) = topics.first() {
            let to = self.locale.other();
            let label = self.content.replies().line("button-language", to, &[]);
            buttons.push(Button { label, action: Action::Translate(topic.id.clone(), to) });
        }
        Reply { urgent: emergency, ..self.reply(detail, buttons) }
    }

    fn core(&mut self, topic: &Topic, with_title: bool, around: &Surroundings) {
        if with_title {
            self.blocks.push(Block::Heading(self.title(&topic.id)));
        }
        if topic.id == OFFICER {
            self.officer(around);
        }
        let cards = self.cards(&topic.contacts);
        if topic.contacts_first {
            self.blocks.extend(cards.iter().cloned());
        }
        let text = self.content.replies().topic(&topic.id, Part::Core, self.locale).unwrap_or_default();
        self.blocks.extend(blocks(&text));
        if !topic.contacts_first {
            self.blocks.extend(cards);
        }
    }

    fn detail(&self, topic: &Topic) -> Vec<Block> {
        let text = self.content.replies().topic(&topic.id, Part::Detail, self.locale).unwrap_or_default();
        let mut detail = blocks(&text);
        detail.extend(self.cards(&topic.more_contacts));
        detail
    }

    fn cards(&self, ids: &[String]) -> Vec<Block> {
        ids.iter()
            .filter(|id| *id != EMERGENCY_NUMBER)
            .filter_map(|id| self.content.contacts().shown(id))
            .map(|contact| Block::Contact(self.card(contact)))
            .collect()
    }

    fn card(&self, contact: &Contact) -> ContactCard {
        let sentence = |id: &str, value: &str| self.text(id, &[("value", Argument::Text(value))]);
        let (year, month) = contact.checked.split_once('-').unwrap_or((&contact.checked, ""));
        let month = self.text(&format!("month-{}", month.split('-').next().unwrap_or_default()), &[]);
        ContactCard {
            name: contact.name(self.locale).to_owned(),
            phone: (!contact.phone.is_empty()).then(|| contact.phone.clone()),
            url: contact.url.clone(),
            facts: vec![
                sentence("contact-what-for", contact.what_for(self.locale)),
                sentence("contact-hours", contact.hours(self.locale)),
                sentence("contact-cost", contact.cost(self.locale)),
                self.text("contact-checked", &[("month", Argument::Text(&month)), ("year", Argument::Text(year))]),
            ],
        }
    }

    /// The team's own officer, as far as the team told.
    fn officer(&mut self, around: &Surroundings) {
        let name = around.officer_name.as_deref().map(|name| ("name", Argument::Text(name)));
        let reach = around.officer_reach.as_deref().map(|reach| ("reach", Argument::Text(reach)));
        let text = match (name, reach) {
            (Some(name), Some(reach)) => self.text("officer-name-reach", &[name, reach]),
            (Some(name), None) => self.text("officer-name", &[name]),
            (None, Some(reach)) => self.text("officer-reach", &[reach]),
            (None, None) => return,
        };
        self.blocks.push(Block::Text(text));
    }

    /// What is said about a place, where none was named about the team's own.
    fn place(&mut self, place: &PlaceAnswer, own: Option<&str>) {
        let contacts = self.content.contacts();
        let in_municipality = |writer: &Self, municipality: &str| {
            let region = contacts.region_of(municipality)?;
            Some(writer.text("place-region", &[("place", Argument::Text(municipality)), ("region", Argument::Text(&region.name))]))
        };
        let text = match place {
            PlaceAnswer::None => {
                let Some(own) = own else { return };
                let region = contacts.regions.iter().find(|region| region.name == own);
                let of_region = region.map(|region| self.text("place-own-region", &[("region", Argument::Text(&region.name))]));
                let Some(text) = of_region.or_else(|| in_municipality(self, own)) else { return };
                text
            }
            PlaceAnswer::Region(municipality) => {
                let Some(text) = in_municipality(self, municipality) else { return };
                text
            }
            PlaceAnswer::WhichOf(names) => {
                let or = self.text("or", &[]);
                let list = join(names, &or);
                self.text("place-which", &[("places", Argument::Text(&list))])
            }
            PlaceAnswer::Unknown => self.text("place-unknown", &[]),
        };
        self.blocks.push(Block::Text(text));
    }

    fn personal_data(&mut self, answer: &Answer) {
        if answer.personal_data.is_empty() {
            return;
        }
        let kinds: Vec<String> = answer.personal_data.iter().map(|kind| self.text(&format!("personal-{}", kind.code()), &[])).collect();
        let and = self.text("and", &[]);
        let list = join(&kinds, &and);
        let text = self.text("personal-data", &[("kinds", Argument::Text(&list))]);
        self.blocks.push(Block::Text(text));
    }
}

/// "a, b and c".
fn join(items: &[String], last: &str) -> String {
    match items.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
        None => String::new(),
    }
}

/// The blocks of an authored text: blank lines part paragraphs, `- ` starts a list item, `# ` a heading.
#[must_use]
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut open = false; // the last text block may take another line
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
        } else if let Some(heading) = line.strip_prefix("# ") {
            out.push(Block::Heading(heading.to_owned()));
            open = false;
        } else if let Some(item) = line.strip_prefix("- ") {
            match out.last_mut() {
                Some(Block::List(items)) => items.push(item.to_owned()),
                _ => out.push(Block::List(vec![item.to_owned()])),
            }
            open = false;
        } else {
            match out.last_mut() {
                Some(Block::Text(text)) if open => {
                    text.push(' ');
                    text.push_str(line);
                }
                _ => out.push(Block::Text(line.to_owned())),
            }
            open = true;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authored_text_becomes_blocks() {
        let text = "Eerst dit.\nDan dat.\n\nZo begin je:\n- \"Vertel eens.\"\n- Wacht.\n\n# Kop\n- Los.";
        assert_eq!(
            blocks(text),
            [
                Block::Text("Eerst dit. Dan dat.".into()),
                Block::Text("Zo begin je:".into()),
                Block::List(vec!["\"Vertel eens.\"".into(), "Wacht.".into()]),
                Block::Heading("Kop".into()),
                Block::List(vec!["Los.".into()]),
            ]
        );
    }

    #[test]
    fn joins_like_a_person() {
        let items: Vec<String> = ["a", "b", "c"].map(Into::into).to_vec();
        assert_eq!(join(&items, "en"), "a, b en c");
        assert_eq!(join(items.get(..1).unwrap_or_default(), "en"), "a");
    }
}
