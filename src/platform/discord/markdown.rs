//! Shows the blocks of a reply in Discord's markdown, in as few messages as they need.

use unicode_segmentation::UnicodeSegmentation;

use crate::rendering::{Block, ContactCard};

/// Most characters in the content of one message of a bot (Discord's documentation, "Create Message").
pub const LIMIT: usize = 2_000;

/// A few words or a sentence that stays whole, and what stands before it when something precedes it in the message.
struct Piece {
    before: &'static str,
    /// The words as they are sent, with the marks around them.
    text: String,
    /// The words as they were written.
    words: String,
    marks: Marks,
    /// A heading or a name: never the last thing in a message.
    keep_with_next: bool,
}

/// What stands around the words of a piece.
type Marks = (&'static str, &'static str);

const NONE: Marks = ("", "");
const ITEM: Marks = ("- ", "");
const BOLD: Marks = ("**", "**");

impl Piece {
    fn new(before: &'static str, marks: Marks, words: String) -> Self {
        let shown = escape(&words);
        let text = if shown.is_empty() && marks != ITEM { shown } else { format!("{}{shown}{}", marks.0, marks.1) };
        Self { before, text, words, marks, keep_with_next: false }
    }

    fn bold(before: &'static str, text: &str) -> Self {
        Self { keep_with_next: true, ..Self::new(before, BOLD, one_line(text)) }
    }
}

/// The contents of the messages that show these blocks, each within [`LIMIT`], none empty.
///
/// A block that fits in one message is never cut; a longer one is cut between sentences, items or lines.
pub fn contents(blocks: &[Block]) -> Vec<String> {
    let mut messages = Vec::new();
    let mut current = String::new();
    for unit in units(blocks) {
        if joined_length(&unit) <= LIMIT {
            push(&mut messages, &mut current, &unit);
        } else {
            for group in groups(unit) {
                push(&mut messages, &mut current, &group);
            }
        }
    }
    if !current.is_empty() {
        messages.push(current);
    }
    messages
}

/// Adds a group to the current message, or starts the next message with it.
fn push(messages: &mut Vec<String>, current: &mut String, group: &[Piece]) {
    let gap = group.first().map_or(0, |piece| piece.before.chars().count());
    if !current.is_empty() && current.chars().count() + gap + joined_length(group) > LIMIT {
        messages.push(std::mem::take(current));
    }
    for piece in group {
        if !current.is_empty() {
            current.push_str(piece.before);
        }
        current.push_str(&piece.text);
    }
}

/// Length of the pieces in one message, without what stands before the first.
fn joined_length(group: &[Piece]) -> usize {
    let all: usize = group.iter().map(|piece| piece.before.chars().count() + piece.text.chars().count()).sum();
    all - group.first().map_or(0, |piece| piece.before.chars().count())
}

/// Blocks that belong together: a heading with what follows it, a sentence ending in a colon with its list.
fn units(blocks: &[Block]) -> Vec<Vec<Piece>> {
    let mut units: Vec<Vec<Piece>> = Vec::new();
    let mut open = false;
    let mut before = "\n\n";
    for block in blocks {
        let pieces = pieces(block, before);
        if open && let Some(last) = units.last_mut() {
            last.extend(pieces);
        } else {
            units.push(pieces);
        }
        let heading = matches!(block, Block::Heading(_));
        open = heading || matches!(block, Block::Text(text) if text.trim_end().ends_with(':'));
        before = if open { "\n" } else { "\n\n" };
    }
    units.retain(|unit| !unit.is_empty());
    units
}

/// The pieces of one block, the first with `before` in front.
fn pieces(block: &Block, before: &'static str) -> Vec<Piece> {
    let mut pieces = match block {
        Block::Heading(text) => vec![Piece::bold("\n", text)],
        Block::Text(text) => sentences(text),
        Block::List(items) => items.iter().map(|item| Piece::new("\n", ITEM, one_line(item))).collect(),
        Block::Contact(card) => contact(card),
    };
    pieces.retain(|piece| !piece.text.is_empty());
    if let Some(first) = pieces.first_mut() {
        first.before = before;
    }
    pieces
}

fn contact(card: &ContactCard) -> Vec<Piece> {
    let reach = card.phone.as_ref().unwrap_or(&card.url);
    let mut pieces = vec![Piece::bold("\n", &card.name), Piece::new("\n", NONE, one_line(reach))];
    let facts = card.facts.iter().flat_map(|fact| sentences(fact));
    pieces.extend(facts.enumerate().map(|(index, mut fact)| {
        fact.before = if index == 0 { "\n" } else { " " };
        fact
    }));
    pieces
}

fn sentences(text: &str) -> Vec<Piece> {
    let mut before = "";
    let mut pieces = Vec::new();
    for sentence in text.trim().split_sentence_bounds() {
        let words = sentence.trim();
        if !words.is_empty() {
            pieces.push(Piece::new(before, NONE, words.to_owned()));
        }
        before = if sentence.ends_with('\n') { "\n" } else { " " };
    }
    pieces
}

/// The smallest groups an oversized unit is cut into: each within [`LIMIT`], a heading together with what follows.
fn groups(unit: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut groups: Vec<Vec<Piece>> = Vec::new();
    let mut bound = false;
    for piece in unit.into_iter().flat_map(within_limit) {
        let keeps = piece.keep_with_next;
        match groups.last_mut() {
            Some(last) if bound && joined_length(last) + piece.before.len() + piece.text.chars().count() <= LIMIT => {
                last.push(piece);
            }
            _ => groups.push(vec![piece]),
        }
        bound = keeps;
    }
    groups
}

/// A piece longer than a whole message, cut between words, and a word longer than that, between characters.
///
/// It is cut before it is escaped: no character loses its backslash, and every part has its own marks.
fn within_limit(piece: Piece) -> Vec<Piece> {
    if piece.text.chars().count() <= LIMIT {
        return vec![piece];
    }
    let room = LIMIT - piece.marks.0.len() - piece.marks.1.len();
    let mut parts: Vec<String> = Vec::new();
    let mut taken = 0;
    for word in piece.words.split_whitespace() {
        for part in cut(word, room) {
            let length = longest(part);
            match parts.last_mut() {
                Some(last) if taken + 1 + length <= room => {
                    last.push(' ');
                    last.push_str(part);
                    taken += 1 + length;
                }
                _ => {
                    parts.push(part.to_owned());
                    taken = length;
                }
            }
        }
    }
    let (before, marks) = if piece.marks == BOLD { ("\n", BOLD) } else { (" ", NONE) };
    let parts = parts.into_iter().enumerate();
    parts.map(|(at, words)| if at == 0 { Piece::new(piece.before, piece.marks, words) } else { Piece::new(before, marks, words) }).collect()
}

/// A word in parts that have room, escaped or not.
fn cut(word: &str, room: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while longest(rest) > room {
        let mut length = 0;
        let end = rest.char_indices().find(|(_, letter)| {
            length += longest(letter.encode_utf8(&mut [0; 4]));
            length > room
        });
        let Some((part, further)) = end.and_then(|(at, _)| rest.split_at_checked(at)) else { break };
        parts.push(part);
        rest = further;
    }
    parts.push(rest);
    parts
}

/// Most characters that a word can take when it is escaped, wherever it stands.
fn longest(word: &str) -> usize {
    word.chars().map(|letter| if is_mark(letter) || matches!(letter, '#' | '>' | '-' | '+') { 2 } else { 1 }).sum()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with everything escaped that Discord would read as markup or as a mention.
pub fn escape(text: &str) -> String {
    text.lines().map(escape_line).collect::<Vec<_>>().join("\n")
}

/// Discord reads it as markup wherever it stands.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\\' | '*' | '_' | '~' | '`' | '|' | '[' | ']' | '<')
}

fn escape_line(line: &str) -> String {
    let line = line.trim_start();
    let mut shown = String::with_capacity(line.len() + 8);
    if line.starts_with(['#', '>']) || ["- ", "+ ", "-# "].iter().any(|mark| line.starts_with(mark)) {
        shown.push('\\');
    }
    for word in line.split_inclusive(char::is_whitespace) {
        // A web address stays as it is: a backslash in it would break the link.
        let address = ["https://", "http://"].iter().filter_map(|start| word.find(start)).min().unwrap_or(word.len());
        let (words, address) = word.split_at(address);
        for letter in words.chars() {
            if is_mark(letter) {
                shown.push('\\');
            }
            shown.push(letter);
        }
        shown.push_str(address);
    }
    shown
}
