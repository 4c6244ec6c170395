//! Learning with many topics: time and memory grow with the examples, not with examples times topics.
//!
//! A topic is learned from its own examples, the examples of others that share rare features with them, which are the
//! ones it could be mistaken for, and a sample of the rest. Of its weights the strongest are kept.

use std::collections::HashMap;

use super::super::cores::on_all_cores;
use super::super::features::{Feature, FeatureId};
use super::super::score::{HeldOut, Seen, Thresholds};
use super::super::train::{self, Rows, Task, Training};
use super::super::weights::Weights;
use super::learn::{HELD_OUT, Labels, Lessons};
use super::{Compiled, Options};

/// A feature that more examples have is no sign that two of them are alike.
const RARE: u32 = 64;
/// Examples of other topics that are alike, at most.
const ALIKE: usize = 150;
/// Examples from all over.
const SAMPLE: usize = 150;
/// A feature that examples of more topics have is not learned for topics: a row holds the weights of fewer, and what is
/// left of it would speak for those few by chance.
const SPREAD: u32 = 100;
/// Weights a topic keeps, at most.
const KEPT: usize = 400;
/// A weight below this share of the strongest is not kept.
const FAINT: f32 = 0.02;
/// So many held-out messages are enough to find the thresholds.
const JUDGED: usize = 4_000;

/// The weights of one class, by feature.
type Column = Vec<(FeatureId, f32)>;

impl Compiled {
    /// Learns weights and thresholds of many classes.
    pub(super) fn learn_many(&mut self, lessons: &Lessons, labelled: &Labels<'_>, features: &[Feature], options: Options) {
        let (held, seen): (Vec<usize>, Vec<usize>) = (0..labelled.examples.len()).partition(|at| labelled.part(*at, HELD_OUT) == 0);
        self.weights = self.lay_out_many(features, &columns(lessons, labelled, &seen, features.len() + 1, options.held_out));
        let mut held_out = HeldOut::default();
        for at in held.iter().step_by(held.len() / JUDGED + 1) {
            let Some(example) = labelled.examples.get(*at).filter(|e| !e.phrase) else { continue };
            let (margins, danger) = self.margins(&self.analyse(&example.text, example.locale));
            if !example.near_danger {
                held_out.topics.push(Seen { class: Some(example.class), margins });
            }
            held_out.danger.push((example.acute, example.near_danger, danger));
        }
        self.thresholds = Thresholds::from_held_out(&held_out);
        let everything: Vec<usize> = (0..labelled.examples.len()).collect();
        self.weights = self.lay_out_many(features, &columns(lessons, labelled, &everything, features.len() + 1, options.training));
    }

    /// Turns the columns into rows, and sums up the letters of every known form.
    fn lay_out_many(&self, features: &[Feature], columns: &[Column]) -> Weights {
        let bias_at = features.len() as FeatureId;
        let bias = |column: &Column| column.last().filter(|(id, _)| *id == bias_at).map_or(0.0, |(_, w)| *w * self.used.bias);
        let mut weights = Weights::new(columns.iter().map(bias).collect());
        let mut rows: Vec<Vec<(u16, f32)>> = vec![Vec::new(); features.len()];
        for (class, column) in (0..).zip(columns) {
            for (feature, weight) in column {
                if let Some(row) = rows.get_mut(*feature as usize) {
                    row.push((class, *weight));
                }
            }
        }
        for (row, feature) in rows.iter_mut().zip(features) {
            let value = self.used.value(*feature);
            for (_, weight) in row.iter_mut() {
                *weight *= value;
            }
            weights.push_some(row);
        }
        let mut totals = vec![0.0_f32; columns.len()];
        let mut touched: Vec<u16> = Vec::new();
        for (locale, form) in self.lexicon.forms() {
            if self.used.parts {
                for (id, value) in self.space.letters(form, locale, self.used.letters) {
                    for (class, weight) in rows.get(id as usize).into_iter().flatten() {
                        let Some(total) = totals.get_mut(usize::from(*class)) else { continue };
                        touched.push(*class);
                        // the row holds its weights times the value of all letters together
                        *total += weight * value / self.used.letters;
                    }
                }
            }
            touched.sort_unstable();
            touched.dedup();
            let taken = touched.drain(..).filter_map(|class| totals.get_mut(usize::from(class)).map(|w| (class, std::mem::take(w))));
            weights.push_some(&mut taken.collect());
        }
        weights
    }
}

/// The strongest weights of every class: the topics one by one, none and danger from all examples.
fn columns(lessons: &Lessons, labelled: &Labels<'_>, messages: &[usize], width: usize, how: Training) -> Vec<Column> {
    let rows = &lessons.messages;
    let likeness = Likeness::new(rows, messages, width);
    let mut of_topic: Vec<Vec<usize>> = vec![Vec::new(); labelled.none];
    for &at in messages {
        if let Some(own) = labelled.examples.get(at).and_then(|e| of_topic.get_mut(e.class)) {
            own.push(at);
        }
    }
    let spread = spread(rows, &of_topic, width);
    let told = |id: &FeatureId| *id as usize + 1 == width || spread.get(*id as usize).is_some_and(|topics| *topics <= SPREAD);
    let sample: Vec<usize> = messages.iter().copied().step_by(messages.len() / SAMPLE + 1).collect();
    let mut columns = on_all_cores(labelled.none, HashMap::new, |topic, alike| {
        let own = of_topic.get(topic).map(Vec::as_slice).unwrap_or_default();
        let other = |at: &usize| labelled.examples.get(*at).is_some_and(|e| e.class != topic);
        let mut others = likeness.of(own, rows, other, alike);
        others.extend(sample.iter().copied().filter(other));
        others.sort_unstable();
        others.dedup();
        learn_one(rows, own, &others, told, |at| labelled.cost(at), how)
    });
    let last = [labelled.topic_task(labelled.none), labelled.danger_task(None)];
    let whole = train::train_all(rows, messages, width, &last, how).weights;
    columns.extend((0..last.len()).map(|task| (0..).zip(whole.column(task)).filter(|(_, w)| w.abs() > 0.0).collect()));
    columns
}

/// In the examples of how many topics each feature occurs.
fn spread(rows: &Rows, of_topic: &[Vec<usize>], width: usize) -> Vec<u32> {
    // the number of topics, and the last of them
    let mut seen = vec![(0_u32, usize::MAX); width];
    for (topic, messages) in of_topic.iter().enumerate() {
        for id in messages.iter().flat_map(|at| rows.row(*at).0) {
            if let Some((topics, last)) = seen.get_mut(*id as usize)
                && *last != topic
            {
                (*topics, *last) = (*topics + 1, topic);
            }
        }
    }
    seen.into_iter().map(|(topics, _)| topics).collect()
}

/// One topic from its own messages and others; only features that are `told` are looked at.
fn learn_one(
    rows: &Rows,
    own: &[usize],
    others: &[usize],
    told: impl Fn(&FeatureId) -> bool,
    cost: impl Fn(usize) -> f32 + Sync,
    how: Training,
) -> Column {
    let mut features: Vec<FeatureId> = own.iter().chain(others).flat_map(|at| rows.row(*at).0).copied().filter(told).collect();
    features.sort_unstable();
    features.dedup();
    let numbers: HashMap<FeatureId, u32> = features.iter().copied().zip(0..).collect();
    let mut few = Rows::default();
    for &at in own.iter().chain(others) {
        let (ids, values) = rows.row(at);
        few.push(ids.iter().zip(values).filter_map(|(id, value)| Some((*numbers.get(id)?, *value))));
    }
    let all: Vec<usize> = own.iter().chain(others).copied().collect();
    let task = Task { positive: Box::new(|at| at < own.len()), cost: Box::new(|at| all.get(at).map_or(1.0, |at| cost(*at))) };
    let messages: Vec<usize> = (0..all.len()).collect();
    let weights = train::learn::<1>(&few, &messages, features.len(), &[task], how);
    let mut column: Column = features.into_iter().zip(weights).map(|(id, [w])| (id, w)).collect();
    // the last is what all messages have
    let bias = column.pop();
    let most = column.iter().fold(0.0_f32, |most, (_, w)| most.max(w.abs()));
    column.retain(|(_, w)| w.abs() > most * FAINT);
    if column.len() > KEPT {
        column.sort_unstable_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(&b.0)));
        column.truncate(KEPT);
        column.sort_unstable_by_key(|(id, _)| *id);
    }
    column.extend(bias);
    column
}

/// Which messages share rare features.
struct Likeness {
    starts: Vec<u32>,
    messages: Vec<u32>,
}

impl Likeness {
    fn new(rows: &Rows, messages: &[usize], width: usize) -> Self {
        let mut counts = vec![0_u32; width];
        for id in messages.iter().flat_map(|at| rows.row(*at).0) {
            if let Some(count) = counts.get_mut(*id as usize) {
                *count += 1;
            }
        }
        let mut starts = vec![0_u32; width + 1];
        let mut end = 0;
        for (start, count) in starts.iter_mut().skip(1).zip(&counts) {
            end += if *count > RARE { 0 } else { *count };
            *start = end;
        }
        let mut free = starts.clone();
        let mut list = vec![0_u32; end as usize];
        for &at in messages {
            for id in rows.row(at).0.iter().map(|id| *id as usize) {
                if counts.get(id).is_some_and(|count| *count <= RARE)
                    && let Some(next) = free.get_mut(id)
                    && let Some(place) = list.get_mut(*next as usize)
                {
                    *place = at as u32;
                    *next += 1;
                }
            }
        }
        Self { starts, messages: list }
    }

    /// The messages most like these, `ALIKE` at most, in no order.
    fn of(&self, own: &[usize], rows: &Rows, other: impl Fn(&usize) -> bool, shared: &mut HashMap<usize, f32>) -> Vec<usize> {
        shared.clear();
        for &at in own {
            let (ids, values) = rows.row(at);
            for (id, value) in ids.iter().zip(values) {
                let place = |at: usize| self.starts.get(at).map_or(0, |start| *start as usize);
                let here = self.messages.get(place(*id as usize)..place(*id as usize + 1)).unwrap_or_default();
                for message in here.iter().map(|m| *m as usize).filter(&other) {
                    *shared.entry(message).or_default() += value * value;
                }
            }
        }
        let mut alike: Vec<(usize, f32)> = shared.drain().collect();
        alike.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        alike.truncate(ALIKE);
        alike.into_iter().map(|(message, _)| message).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::spec::{Labelled, ModelSpec, TopicSpec, WordSpec};
    use super::super::super::{Meant, Model, Options};
    use super::Compiled;
    use crate::message::Locale;

    /// Every topic has a first and a last name of its own, of which each is another topic's too.
    fn message(topic: usize, form: &str) -> String {
        let syllables = ["bak", "dor", "fim", "kul", "lep", "mog", "naf", "pid", "rus", "tav"];
        let name =
            |n: usize| -> String { [n / 100 % 10, n / 10 % 10, n % 10].iter().filter_map(|at| syllables.get(*at)).copied().collect() };
        format!("{form} {} and {}", name(topic), name(topic + 400))
    }

    fn labelled(topic: Option<usize>, text: String) -> Labelled {
        Labelled { locale: Locale::En, text, topic: topic.map(|t| format!("topic-{t}")) }
    }

    #[test]
    fn hundreds_of_topics_are_told_apart() {
        let forms = ["where is", "tell me about", "i want", "show"];
        let topic = |number| TopicSpec {
            id: format!("topic-{number}"),
            words: [
                WordSpec::default(),
                WordSpec { examples: forms.iter().map(|form| message(number, form)).collect(), ..WordSpec::default() },
            ],
        };
        let none = ["what a day", "how are you", "where do i live", "nobody knows why", "tell me a joke"];
        let spec = ModelSpec {
            topics: (0..300).map(topic).collect(),
            out_of_scope: (0..40).map(|n| labelled(None, format!("{} {n}", none.get(n % 5).copied().unwrap_or_default()))).collect(),
            ..ModelSpec::default()
        };
        let mut compiled = Compiled::build_with(&spec, Options::labelled()).expect("the words are sound");
        assert!(compiled.weights.is_sparse());
        let mut tuning: Vec<Labelled> = (0..300).map(|n| labelled(Some(n), message(n, "give me"))).collect();
        tuning.extend(none.iter().map(|text| labelled(None, format!("{text} then"))));
        compiled.tune(&tuning);
        let model = Model::new(compiled).expect("the patterns are sound");
        let right = (0..300).filter(|n| {
            let understood = model.understand(&message(*n, "bring me"), Locale::En);
            // what is asked back stands among the alternatives
            let first = if matches!(understood.meant, Meant::Topics(_)) { understood.confidence } else { 0.0 };
            let sum = first + understood.alternatives.iter().map(|a| a.confidence).sum::<f32>();
            assert!(sum <= 1.001, "{understood:?}");
            matches!(&understood.meant, Meant::Topics(ids) if *ids == [format!("topic-{n}")])
        });
        let right = right.count();
        assert!(right > 280, "{right} {:?}", model.compiled.thresholds);
        for text in ["how are you then", "", "zzz"] {
            assert!(!matches!(model.understand(text, Locale::En).meant, Meant::Topics(_)), "{text}");
        }
    }
}
