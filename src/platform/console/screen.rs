//! How a reply looks in a terminal: plain text, then the choices with numbers. No colours needed.

use std::fmt::Write;

use crate::rendering::{Reply, plain};

/// What a person typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Words: a new question.
    Question,
    /// A choice, counted from 0.
    Choice(usize),
    /// A small number that no choice has.
    NoSuchChoice,
}

/// Numbers from here on are no choices: 112 and 113 are questions.
const MOST_CHOICES: usize = 99;

/// Reads a typed line against the number of choices on the screen.
#[must_use]
pub fn choice(typed: &str, choices: usize) -> Typed {
    match typed.trim_end_matches(['.', ')']).parse::<usize>() {
        Ok(number) if number > MOST_CHOICES || choices == 0 => Typed::Question,
        Ok(number) if (1..=choices).contains(&number) => Typed::Choice(number - 1),
        Ok(_) => Typed::NoSuchChoice,
        Err(_) => Typed::Question,
    }
}

/// The reply and its choices.
#[must_use]
pub fn show(reply: &Reply, heading: &str) -> String {
    let mut text = plain(&reply.blocks);
    if !reply.buttons.is_empty() {
        text.push_str("\n\n");
        text.push_str(heading);
        for (number, button) in reply.buttons.iter().enumerate() {
            let _ = write!(text, "\n  {}. {}", number + 1, button.label);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_lines() {
        for (typed, choices, expected) in [
            ("2", 3, Typed::Choice(1)),
            ("2.", 3, Typed::Choice(1)),
            ("4", 3, Typed::NoSuchChoice),
            ("0", 3, Typed::NoSuchChoice),
            ("112", 3, Typed::Question),
            ("3", 0, Typed::Question),
            ("wat nu?", 3, Typed::Question),
        ] {
            assert_eq!(choice(typed, choices), expected, "{typed}");
        }
    }
}
