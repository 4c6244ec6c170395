//! Plain text, as the terminal and `ask` show it.

use super::{Block, ContactCard};

/// The blocks as plain text; a blank line stands between paragraphs, none between a lead-in and its list.
#[must_use]
pub fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut previous: Option<&Block> = None;
    for block in blocks {
        let tight = matches!((previous, block), (Some(Block::Text(_)), Block::List(_)) | (Some(Block::Heading(_)), _));
        if previous.is_some() {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        out.push_str(&show(block));
        previous = Some(block);
    }
    out
}

fn show(block: &Block) -> String {
    match block {
        Block::Heading(text) | Block::Text(text) => text.clone(),
        Block::List(items) => items.iter().map(|i| format!("- {i}")).collect::<Vec<_>>().join("\n"),
        Block::Contact(card) => contact(card),
    }
}

fn contact(card: &ContactCard) -> String {
    let reach = card.phone.as_deref().unwrap_or(&card.url);
    format!("{}: {reach}\n{}", card.name, card.facts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_stands_on_the_line_of_the_name() {
        let card = ContactCard {
            name: "Veilig Thuis".into(),
            phone: Some("0800-2000".into()),
            url: "https://www.veiligthuis.nl".into(),
            facts: vec!["Advies.".into(), "Gratis.".into()],
        };
        let blocks =
            [Block::Heading("Kop".into()), Block::Text("Zo:".into()), Block::List(vec!["a".into(), "b".into()]), Block::Contact(card)];
        assert_eq!(plain(&blocks), "Kop\nZo:\n- a\n- b\n\nVeilig Thuis: 0800-2000\nAdvies. Gratis.");
    }
}
