//! Cuts a long reply into messages at block borders, never in a sentence.

use super::Block;

/// Shows each block with `show` and joins them to messages of at most `limit` characters.
///
/// A block that is too long by itself is cut between list items or sentences, and only a sentence longer than the
/// limit between words.
#[must_use]
pub fn split(blocks: &[Block], limit: usize, show: impl Fn(&Block) -> String) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut tight = false; // no blank line between a lead-in or heading and what follows
    for block in blocks {
        let list = matches!(block, Block::List(_));
        for (number, piece) in pieces(block, limit, &show).into_iter().enumerate() {
            let gap = if number > 0 || (tight && list) { "\n" } else { "\n\n" };
            if !current.is_empty() && current.chars().count() + gap.len() + piece.chars().count() > limit {
                messages.push(std::mem::take(&mut current));
            }
            if !current.is_empty() {
                current.push_str(gap);
            }
            current.push_str(&piece);
        }
        tight = matches!(block, Block::Text(_) | Block::Heading(_));
    }
    if !current.is_empty() {
        messages.push(current);
    }
    messages
}

fn pieces(block: &Block, limit: usize, show: &impl Fn(&Block) -> String) -> Vec<String> {
    let whole = show(block);
    if whole.chars().count() <= limit {
        return vec![whole];
    }
    match block {
        Block::List(items) => items.iter().flat_map(|item| cut(&show(&Block::List(vec![item.clone()])), limit)).collect(),
        _ => cut(&whole, limit),
    }
}

/// Cuts at the last end of a sentence that fits, else at the last space, else at the limit.
fn cut(text: &str, limit: usize) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    while rest.chars().count() > limit {
        let end = rest.char_indices().nth(limit).map_or(rest.len(), |(at, _)| at);
        let head = rest.get(..end).unwrap_or(rest);
        let at = head
            .rmatch_indices([' ', '\n'])
            .map(|(at, _)| at)
            .find(|at| head.get(..*at).is_some_and(|h| h.ends_with(['.', '!', '?', '"', ':'])))
            .or_else(|| head.rfind([' ', '\n']))
            .filter(|at| *at > 0)
            .unwrap_or(end);
        let (first, second) = rest.split_at(at);
        out.push(first.trim_end().to_owned());
        rest = second.trim_start();
    }
    if !rest.is_empty() {
        out.push(rest.to_owned());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::plain;
    use super::*;

    fn show(block: &Block) -> String {
        plain(std::slice::from_ref(block))
    }

    #[test]
    fn keeps_blocks_whole_while_they_fit() {
        let blocks = [Block::Text("Een zin.".into()), Block::Text("Nog een zin.".into()), Block::List(vec!["a".into(), "b".into()])];
        assert_eq!(split(&blocks, 100, show), ["Een zin.\n\nNog een zin.\n- a\n- b"]);
        assert_eq!(split(&blocks, 14, show), ["Een zin.", "Nog een zin.", "- a\n- b"]);
    }

    #[test]
    fn cuts_a_long_block_between_sentences() {
        let text = "Eerste zin. Tweede zin. Derde zin.";
        assert_eq!(split(&[Block::Text(text.into())], 24, show), ["Eerste zin. Tweede zin.", "Derde zin."]);
        let endless = "x".repeat(50);
        assert!(split(&[Block::Text(endless)], 20, show).iter().all(|m| m.chars().count() <= 20));
    }
}
