//! Why: danger, what is answered, the words for and against, and why not the others.

use super::Page;
use crate::understanding::explain::{Explanation, Rival, RuledOut};
use crate::understanding::{Alarm, Meant};

impl Page<'_> {
    pub(super) fn danger(&mut self, explained: &Explanation) {
        self.heading("explain-danger");
        let alarm = explained.understood.alarm == Alarm::Acute;
        let (percent, threshold) = (Self::percent(explained.danger.confidence), Self::percent(explained.thresholds.acute));
        let id = if alarm { "explain-danger-yes" } else { "explain-danger-no" };
        self.add(id, &[("percent", &percent), ("threshold", &threshold)]);
        let (fore, against) = (self.weighed(&explained.danger.words, true), self.weighed(&explained.danger.words, false));
        self.add_words("explain-for", &fore);
        self.add_words("explain-against", &against);
        if let Some(clause) = &explained.danger.clause {
            self.add("explain-danger-clause", &[("words", clause)]);
        }
    }

    /// What is answered, asked back or refused, and why.
    pub(super) fn outcome(&mut self, explained: &Explanation) {
        self.heading("explain-outcome");
        let understood = &explained.understood;
        let named = |ids: &mut dyn Iterator<Item = &str>| ids.map(|id| self.topic(Some(id))).collect::<Vec<_>>().join("; ");
        let none = explained.none;
        let scope = [("percent", &*Self::percent(understood.in_scope)), ("threshold", &*Self::percent(explained.thresholds.answer))];
        let best = Self::percent(explained.best());
        match &understood.meant {
            Meant::Topics(topics) => {
                let topics = named(&mut topics.iter().map(String::as_str));
                self.add("explain-answered", &[("topics", &topics)]);
                if understood.alarm == Alarm::Acute {
                    self.add("explain-why-alarm", &[]);
                } else {
                    self.add("explain-why-sure", &scope);
                }
            }
            Meant::OneOf => {
                let topics = named(&mut understood.alternatives.iter().take(3).map(|a| a.id.as_str()));
                self.add("explain-asked-back", &[("topics", &topics)]);
                if understood.in_scope < explained.thresholds.answer {
                    self.add("explain-why-unsure", &scope);
                } else {
                    self.add("explain-why-even", &[("percent", &best), ("threshold", &Self::percent(explained.thresholds.ask_back))]);
                }
                self.add("explain-why-asked", &[("percent", &Self::percent(none)), ("threshold", &Self::percent(explained.rather_none))]);
            }
            Meant::OutOfScope => {
                self.add("explain-refused", &[]);
                if none >= explained.rather_none {
                    self.add(
                        "explain-why-none",
                        &[("percent", &Self::percent(none)), ("threshold", &Self::percent(explained.rather_none))],
                    );
                } else {
                    self.add("explain-why-faint", &[("percent", &best), ("threshold", &Self::percent(explained.worth_asking))]);
                }
            }
            Meant::Nothing => self.add("explain-nothing", &[]),
        }
    }

    /// The best topics with the words for and against each.
    pub(super) fn reasons(&mut self, explained: &Explanation) {
        self.heading("explain-topics");
        self.add("explain-legend", &[]);
        for reason in &explained.reasons {
            let topic = self.topic(reason.topic.as_deref());
            self.add("explain-topic", &[("percent", &Self::percent(reason.confidence)), ("topic", &topic)]);
            let (fore, against) = (self.weighed(&reason.words, true), self.weighed(&reason.words, false));
            self.add_words("explain-for", &fore);
            self.add_words("explain-against", &against);
        }
    }

    /// Why not the others.
    pub(super) fn rivals(&mut self, explained: &Explanation, asked: Option<&str>) {
        let winner = explained.reasons.first().and_then(|r| r.topic.as_deref());
        self.heading("explain-rivals");
        let best = self.topic(winner);
        if asked.is_some() && asked == winner {
            self.add("explain-rival-best", &[("topic", &best)]);
        }
        for rival in &explained.rivals {
            self.rival(winner.map(|_| best.as_str()), rival);
        }
    }

    fn rival(&mut self, best: Option<&str>, rival: &Rival) {
        let topic = self.topic(rival.topic.as_deref());
        let percent = Self::percent(rival.confidence);
        match &rival.ruled_out {
            Some(RuledOut::Needs) => return self.add("explain-rival-needs", &[("topic", &topic)]),
            Some(RuledOut::Excludes(words)) => return self.add("explain-rival-excludes", &[("topic", &topic), ("words", words)]),
            None => {}
        }
        match best {
            Some(best) => self.add("explain-rival", &[("topic", &topic), ("percent", &percent), ("best", best)]),
            None => self.add("explain-rival-none", &[("topic", &topic), ("percent", &percent)]),
        }
        let (by, but) = (self.weighed(&rival.words, true), self.weighed(&rival.words, false));
        self.add_words("explain-rival-by", &by);
        self.add_words("explain-rival-but", &but);
        if rival.rest.abs() >= 0.1 {
            let rest = self.number(rival.rest);
            self.add_words("explain-rival-rest", &rest);
        }
    }
}
