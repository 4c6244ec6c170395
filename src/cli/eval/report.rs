//! The figures of one file of labelled questions.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::labelled::Label;
use crate::message::Locale;
use crate::understanding::{Alarm, Meant, Understanding};

/// Right ones among all.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn value(self) -> f64 {
        if self.all == 0 { 0.0 } else { self.right as f64 / self.all as f64 }
    }
}

/// A message with a topic label, for the figures that move the threshold.
#[derive(Clone, Copy, Debug)]
struct Scored {
    in_scope: bool,
    right: bool,
    confidence: f32,
}

/// Everything counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Report {
    /// Where a topic is answered, when another file told; otherwise the balance is sought here.
    threshold: Option<f32>,
    top1: Share,
    top3: Share,
    forced: Share,
    language: Share,
    out_of_scope: Share,
    asked_back: usize,
    recall: Share,
    false_alarm: Share,
    caught: Share,
    kinds: Share,
    cried_wolf: Share,
    both: Share,
    follow_up: Share,
    per_topic: BTreeMap<String, Share>,
    confusions: HashMap<(String, String), usize>,
    scored: Vec<Scored>,
    times: Vec<Duration>,
    missed: Vec<String>,
}

/// How many confusions are named.
const MOST_CONFUSIONS: usize = 15;

fn topics(understood: &Understanding) -> &[String] {
    match &understood.meant {
        Meant::Topics(topics) => topics,
        _ => &[],
    }
}

impl Report {
    /// Nothing counted yet. With a `threshold`, the balance is measured at it.
    pub(super) fn new(threshold: Option<f32>) -> Self {
        Self { threshold, ..Self::default() }
    }

    /// One message took this long.
    pub(super) fn took(&mut self, time: Duration) {
        self.times.push(time);
    }

    /// A later turn of a conversation.
    pub(super) fn follow_up(&mut self, expected: Option<&str>, understood: &Understanding) {
        self.follow_up.add(topics(understood).first().map(String::as_str) == expected);
    }

    /// One labelled message.
    pub(super) fn add(&mut self, text: &str, locale: Option<Locale>, label: &Label, understood: &Understanding) {
        if let Some(locale) = locale {
            self.language.add(understood.locale == locale);
        }
        let acute = understood.alarm == Alarm::Acute;
        match label {
            Label::Topic(None, _) => {
                let accepted = !topics(understood).is_empty();
                self.out_of_scope.add(accepted);
                self.scored.push(Scored { in_scope: false, right: false, confidence: understood.in_scope });
                if accepted {
                    self.miss("out of scope", topics(understood).first().map_or("", |t| t), text);
                }
            }
            Label::Topic(Some(expected), also) => self.add_topic(text, expected, also, understood),
            Label::Emergency(true) => {
                self.recall.add(acute);
                if !acute {
                    self.miss("acute", "not acute", text);
                }
            }
            Label::Emergency(false) => {
                self.false_alarm.add(acute);
                if acute {
                    self.miss("calm", "acute", text);
                }
            }
            Label::PersonalData(kinds) => self.add_personal_data(text, kinds, understood),
            Label::Both(expected) => {
                let found = topics(understood);
                self.both.add(expected.iter().all(|t| found.contains(t)));
            }
            Label::Conversation(_) => {}
        }
    }

    fn add_topic(&mut self, text: &str, expected: &str, also: &[String], understood: &Understanding) {
        let fits = |topic: &str| topic == expected || also.iter().any(|a| a == topic);
        let answered = topics(understood);
        let first = answered.first().map(String::as_str);
        let right = first.is_some_and(fits);
        self.top1.add(right);
        let offered = answered.iter().map(String::as_str).chain(understood.alternatives.iter().map(|a| a.id.as_str())).take(3);
        self.top3.add(offered.into_iter().any(fits));
        let forced = first.or_else(|| understood.alternatives.first().map(|a| a.id.as_str()));
        self.forced.add(forced.is_some_and(fits));
        self.scored.push(Scored { in_scope: true, right: forced.is_some_and(fits), confidence: understood.in_scope });
        self.per_topic.entry(expected.to_owned()).or_default().add(right);
        if expected == crate::understanding::EMERGENCY {
            self.recall.add(understood.alarm != Alarm::None);
        }
        self.asked_back += usize::from(understood.meant == Meant::OneOf);
        if !right {
            let got = match &understood.meant {
                Meant::Topics(topics) => topics.first().map_or("", |t| t),
                Meant::OneOf => "(asked back)",
                Meant::OutOfScope | Meant::Nothing => "(out of scope)",
            };
            self.miss(expected, got, text);
        }
    }

    fn add_personal_data(&mut self, text: &str, expected: &[String], understood: &Understanding) {
        let mut found: Vec<&str> = understood.personal_data.iter().map(|d| d.kind.code()).collect();
        found.sort_unstable();
        found.dedup();
        if expected.is_empty() {
            self.cried_wolf.add(!found.is_empty());
            if !found.is_empty() {
                self.miss("no personal data", &found.join("+"), text);
            }
            return;
        }
        self.caught.add(!found.is_empty());
        for kind in expected {
            self.kinds.add(found.contains(&kind.as_str()));
        }
        if !expected.iter().all(|k| found.contains(&k.as_str())) {
            self.miss(&expected.join("+"), &found.join("+"), text);
        }
    }

    fn miss(&mut self, expected: &str, got: &str, text: &str) {
        *self.confusions.entry((expected.to_owned(), got.to_owned())).or_default() += 1;
        self.missed.push(format!("{expected} -> {got}: {text}"));
    }

    /// Microseconds a message at a share of all messages, such as 0.5 or 0.99.
    fn percentile(&self, share: f64) -> f64 {
        let mut times = self.times.clone();
        times.sort_unstable();
        let at = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
        times.get(at).map_or(0.0, |t| t.as_secs_f64() * 1e6)
    }

    /// In-scope accuracy and out-of-scope recall at the threshold that was given, or else at the one where they lie
    /// closest together.
    fn balanced(&self) -> Option<(f32, f64, f64)> {
        let outside = self.scored.iter().filter(|s| !s.in_scope).count();
        let inside = self.scored.len() - outside;
        if outside == 0 || inside == 0 {
            return None;
        }
        let at = |threshold: f32| {
            let right = self.scored.iter().filter(|s| s.right && s.confidence >= threshold).count();
            let refused = self.scored.iter().filter(|s| !s.in_scope && s.confidence < threshold).count();
            (threshold, right as f64 / inside as f64, refused as f64 / outside as f64)
        };
        match self.threshold {
            Some(threshold) => Some(at(threshold)),
            None => (0..=200).map(|step| at(step as f32 / 200.0)).min_by(|a, b| (a.1 - a.2).abs().total_cmp(&(b.1 - b.2).abs())),
        }
    }

    fn worst_confusions(&self) -> Vec<(&(String, String), usize)> {
        let mut all: Vec<_> = self.confusions.iter().map(|(pair, n)| (pair, *n)).collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        all.truncate(MOST_CONFUSIONS);
        all
    }

    /// One JSON object; what the file has no labels for is left out.
    pub(super) fn json(&self, file: &str) -> Value {
        let mut out = Map::new();
        let mut put = |key: &str, value: Value| {
            out.insert(key.to_owned(), value);
        };
        put("file", json!(file));
        put("n", json!(self.times.len()));
        for (key, share) in [
            ("top1", self.top1),
            ("top3", self.top3),
            ("language", self.language),
            ("oos_accepted", self.out_of_scope),
            ("in_scope_no_threshold", self.forced),
        ] {
            if share.all > 0 {
                put(key, json!(share.value()));
            }
        }
        if self.top1.all > 0 {
            put("asked_back", json!(self.asked_back));
        }
        if let Some((threshold, in_scope, out_of_scope)) = self.balanced() {
            put("balanced", json!({"threshold": threshold, "in_scope": in_scope, "out_of_scope": out_of_scope}));
        }
        let group = |parts: &[(&str, Share)]| -> Option<Value> {
            let map: Map<String, Value> =
                parts.iter().filter(|(_, s)| s.all > 0).map(|(k, s)| ((*k).to_owned(), json!(s.value()))).collect();
            (!map.is_empty()).then_some(Value::Object(map))
        };
        if let Some(value) = group(&[("recall", self.recall), ("false_alarm", self.false_alarm)]) {
            put("emergency", value);
        }
        if let Some(value) = group(&[("caught", self.caught), ("kinds", self.kinds), ("false_alarm", self.cried_wolf)]) {
            put("personal_data", value);
        }
        if let Some(value) = group(&[("follow_up", self.follow_up), ("both", self.both)]) {
            put("conversation", value);
        }
        put("us_per_message", json!({"p50": self.percentile(0.5), "p99": self.percentile(0.99)}));
        if !self.per_topic.is_empty() {
            let map: Map<String, Value> = self.per_topic.iter().map(|(t, s)| (t.clone(), json!({"n": s.all, "top1": s.value()}))).collect();
            put("per_topic", Value::Object(map));
        }
        let confusions: Vec<Value> =
            self.worst_confusions().into_iter().map(|((expected, got), n)| json!({"expected": expected, "got": got, "n": n})).collect();
        put("confusions", Value::Array(confusions));
        Value::Object(out)
    }

    /// The figures for people.
    pub(super) fn text(&self, file: &str) -> String {
        let mut out = format!("{file}: {} messages\n", self.times.len());
        let mut line = |label: &str, share: Share| {
            if share.all > 0 {
                let _ = writeln!(out, "  {label:<34} {:>6.1} %  ({} of {})", share.value() * 100.0, share.right, share.all);
            }
        };
        line("topic right (top 1)", self.top1);
        line("topic among the first three", self.top3);
        line("topic right, no threshold", self.forced);
        line("language right", self.language);
        line("out of scope answered", self.out_of_scope);
        line("danger recognised", self.recall);
        line("false alarms", self.false_alarm);
        line("personal data: messages caught", self.caught);
        line("personal data: kinds found", self.kinds);
        line("personal data: false alarms", self.cried_wolf);
        line("both topics of two", self.both);
        line("follow-ups right", self.follow_up);
        let reached = self.per_topic.values().filter(|s| s.right > 0).count();
        if !self.per_topic.is_empty() {
            let _ =
                writeln!(out, "  topics reached                     {reached} of {}; asked back {}", self.per_topic.len(), self.asked_back);
        }
        if let Some((threshold, inside, outside)) = self.balanced() {
            let _ = writeln!(
                out,
                "  balanced at {threshold:.3}: in scope {:.1} %, out of scope refused {:.1} %",
                inside * 100.0,
                outside * 100.0
            );
        }
        let _ = writeln!(out, "  time a message: median {:.1} us, p99 {:.1} us", self.percentile(0.5), self.percentile(0.99));
        if !self.missed.is_empty() {
            out.push_str("  missed:\n");
            for missed in &self.missed {
                let _ = writeln!(out, "    {missed}");
            }
        }
        let weak: Vec<String> =
            self.per_topic.iter().filter(|(_, s)| s.right < s.all).map(|(t, s)| format!("{t} {}/{}", s.right, s.all)).collect();
        if !weak.is_empty() {
            let _ = writeln!(out, "  topics with misses: {}", weak.join(", "));
        }
        out
    }
}
