//! Letters of another script that look like ours: "а" from the Cyrillic alphabet makes a word nobody can find.

use super::Material;
use crate::content::finding::{Finding, line_at};

/// Cyrillic, Greek, full-width letters, and characters that show nothing.
fn strange(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52f}' | '\u{ff01}'..='\u{ff5e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
        || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    for folder in crate::content::source::FOLDERS {
        for (path, text) in material.files.below(folder) {
            if let Some((at, c)) = text.char_indices().find(|(_, c)| strange(*c)) {
                findings.push(Finding::error(
                    "letters",
                    path,
                    line_at(text, at),
                    format!("the character U+{:04X} looks like another one or like nothing.", c as u32),
                    "Type the word again.",
                ));
            }
        }
    }
}
