//! What a person can ask for by a command instead of in words of their own.

/// A command, the same on every platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A question in words.
    Ask(String),
    /// The meldcode, or one of its steps.
    Meldcode(Option<Step>),
    /// What to say in a talk, by the topic that holds it.
    Talk(String),
    /// The five weighing questions.
    Weighing,
    /// Whom to call.
    Contact {
        /// The id of a contact, or what somebody typed instead.
        who: Option<String>,
        /// A municipality, or another place.
        place: Option<String>,
    },
    /// What is kept about a person, and what is not.
    Privacy,
    /// What the assistant can do.
    Help,
}

/// A step of the meldcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step(u8);

impl Step {
    /// How many steps there are.
    pub const LAST: u8 = 5;

    /// The step with a number from 1 to 5.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        u8::try_from(number).ok().filter(|number| (1..=Self::LAST).contains(number)).map(Self)
    }

    /// Its number.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

/// The topics of [`Command::Talk`], in the order in which they are offered.
pub const TALKS: [&str; 8] =
    ["ask-child", "ask-parents", "ask-partner", "ask-elderly", "ask-perpetrator", "ask-migrant", "ask-general", "ask-denial"];

/// What a command's option is completed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Complete {
    /// A contact.
    Contact,
    /// A municipality.
    Place,
    /// A municipality, or a region of Veilig Thuis.
    Region,
}

/// A name to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is shown.
    pub label: String,
    /// What it stands for: the id of a contact, or the official name of a municipality or region.
    pub value: String,
}

#[cfg(test)]
mod tests {
    use super::Step;

    #[test]
    fn there_are_five_steps() {
        let steps: Vec<u8> = (-1..=7).filter_map(Step::new).map(Step::number).collect();
        assert_eq!(steps, [1, 2, 3, 4, 5]);
        assert_eq!(Step::new(i64::MAX), None);
    }
}
