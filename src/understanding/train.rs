//! Learns the weight of each feature for each topic from examples: one linear classifier a topic.
//!
//! L2-regularised squared hinge loss, one topic against the rest, by dual coordinate descent, after
//! Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008
//! (<https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf>). The classifiers are independent of one another, so they are
//! learned on all cores, and the same examples always give the same weights, on however many. Linear in the
//! features, so every decision can be explained by its words.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::features::FeatureId;

/// How training is done.
#[derive(Clone, Copy, Debug)]
pub struct Training {
    /// Cost of an error against the size of the weights ("C").
    pub cost: f32,
    /// Most passes over the examples; more than a few change the weights and not what they decide.
    pub passes: usize,
    /// It stops when no example is further than this from where it should be.
    pub precision: f32,
}

impl Default for Training {
    fn default() -> Self {
        Self { cost: 2.0, passes: 6, precision: 0.1 }
    }
}

/// Training messages: their features with values, side by side.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    starts: Vec<usize>,
    features: Vec<FeatureId>,
    values: Vec<f32>,
    squares: Vec<f32>,
}

impl Rows {
    /// Adds a message.
    pub fn push(&mut self, vector: impl IntoIterator<Item = (FeatureId, f32)>) {
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        let mut square = 0.0;
        for (feature, value) in vector {
            self.features.push(feature);
            self.values.push(value);
            square += value * value;
        }
        self.squares.push(square);
        self.starts.push(self.features.len());
    }

    /// How many messages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.squares.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.squares.is_empty()
    }

    fn row(&self, at: usize) -> (&[FeatureId], &[f32]) {
        let range = self.starts.get(at).copied().unwrap_or_default()..self.starts.get(at + 1).copied().unwrap_or_default();
        (self.features.get(range.clone()).unwrap_or_default(), self.values.get(range).unwrap_or_default())
    }

    /// The sum of a message's values, each times the weight of its feature.
    #[must_use]
    pub fn dot(&self, at: usize, weights: &[f32]) -> f32 {
        let (features, values) = self.row(at);
        features.iter().zip(values).map(|(f, v)| weights.get(*f as usize).copied().unwrap_or_default() * v).sum()
    }

    /// As [`dot`](Self::dot), for several classes at once.
    fn dots(&self, at: usize, weights: &[Lanes]) -> Lanes {
        let (features, values) = self.row(at);
        let mut sums = [0.0; LANES];
        for (feature, value) in features.iter().zip(values) {
            if let Some(weights) = weights.get(*feature as usize) {
                for (sum, weight) in sums.iter_mut().zip(weights) {
                    *sum += weight * value;
                }
            }
        }
        sums
    }

    fn add(&self, at: usize, steps: &Lanes, weights: &mut [Lanes]) {
        let (features, values) = self.row(at);
        for (feature, value) in features.iter().zip(values) {
            if let Some(weights) = weights.get_mut(*feature as usize) {
                for (weight, step) in weights.iter_mut().zip(steps) {
                    *weight += step * value;
                }
            }
        }
    }
}

/// So many classifiers are learned side by side: a message is fetched from memory once for all of them.
const LANES: usize = 8;
/// A number for each of them.
type Lanes = [f32; LANES];

/// A block of classifiers: the weights of every feature, and the share of every message.
type Learned = (Vec<Lanes>, Vec<Share>);

/// One classifier to learn: which messages are meant, and what an error costs in each.
pub struct Task<'t> {
    /// This message is of the topic.
    pub positive: Box<dyn Fn(usize) -> bool + Sync + 't>,
    /// What an error costs here.
    pub cost: Box<dyn Fn(usize) -> f32 + Sync + 't>,
}

/// How much one message has made the weights what they are: sums of its multipliers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    /// In the tasks where it is meant.
    pub own: f32,
    /// In the tasks where it is an example of what is not meant.
    pub other: f32,
}

/// Learns all tasks from the messages with these numbers, each to one weight a feature, on all cores.
#[must_use]
pub fn train(rows: &Rows, messages: &[usize], features: usize, tasks: &[Task<'_>], how: Training) -> Vec<Vec<f32>> {
    train_and_tell(rows, messages, features, tasks, how).0
}

/// As [`train`], with the share of each of `rows`.
#[must_use]
pub fn train_and_tell(rows: &Rows, messages: &[usize], features: usize, tasks: &[Task<'_>], how: Training) -> (Vec<Vec<f32>>, Vec<Share>) {
    let blocks: Vec<&[Task<'_>]> = tasks.chunks(LANES).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((number, block)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|n| blocks.get(n).map(|b| (n, b))) {
            done.push((number, learn(rows, messages, features, block, how)));
        }
        done
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(blocks.len().max(1));
    let mut learned: Vec<(usize, Learned)> = std::thread::scope(|threads| {
        let started: Vec<_> = (0..cores).map(|_| threads.spawn(work)).collect();
        started.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    learned.sort_unstable_by_key(|(number, _)| *number);
    let lane = |weights: &[Lanes], lane: usize| weights.iter().map(|w| w.get(lane).copied().unwrap_or_default()).collect();
    let mut shares = vec![Share::default(); rows.len()];
    for (_, (_, of_block)) in &learned {
        for (share, more) in shares.iter_mut().zip(of_block) {
            share.own += more.own;
            share.other += more.other;
        }
    }
    let all = learned.iter().flat_map(|(_, (weights, _))| (0..LANES).map(move |k| lane(weights, k)));
    (all.take(tasks.len()).collect(), shares)
}

/// One message: its number, and for each task what it should be (+1 or -1), its multiplier and what its error costs.
struct Sample {
    row: usize,
    signs: Lanes,
    alphas: Lanes,
    /// `1 / 2C`, the share of the loss in the diagonal of the dual.
    diagonals: Lanes,
}

impl Sample {
    fn new(row: usize, tasks: &[Task<'_>], how: Training) -> Self {
        let mut sample = Self { row, signs: [-1.0; LANES], alphas: [0.0; LANES], diagonals: [f32::INFINITY; LANES] };
        for ((task, sign), diagonal) in tasks.iter().zip(&mut sample.signs).zip(&mut sample.diagonals) {
            *sign = if (task.positive)(row) { 1.0 } else { -1.0 };
            *diagonal = 0.5 / (how.cost * (task.cost)(row)).max(1e-6);
        }
        sample
    }

    fn add_to(&self, share: &mut Share) {
        for (alpha, sign) in self.alphas.iter().zip(&self.signs) {
            *(if *sign > 0.0 { &mut share.own } else { &mut share.other }) += alpha;
        }
    }

    /// Moves the multipliers to where they are best while all others stay; returns the steps for the weights and how
    /// far the worst of them was off.
    fn step(&mut self, margins: &Lanes, square: f32) -> (Lanes, f32) {
        let mut steps = [0.0; LANES];
        let mut worst = 0.0_f32;
        let tasks = margins.iter().zip(&self.signs).zip(&self.diagonals).zip(&mut self.alphas).zip(&mut steps);
        for ((((margin, sign), diagonal), alpha), step) in tasks {
            if diagonal.is_infinite() {
                continue; // a lane without a task
            }
            let gradient = sign * margin - 1.0 + *alpha * diagonal;
            let moved = (*alpha - gradient / (square + diagonal)).max(0.0);
            *step = (moved - *alpha) * sign;
            worst = worst.max(if *alpha > 0.0 { gradient.abs() } else { -gradient });
            *alpha = moved;
        }
        (steps, worst)
    }
}

fn learn(rows: &Rows, messages: &[usize], features: usize, tasks: &[Task<'_>], how: Training) -> Learned {
    let mut weights = vec![[0.0; LANES]; features];
    let mut samples: Vec<Sample> = messages.iter().map(|&row| Sample::new(row, tasks, how)).collect();
    let mut random = 0x9E37_79B9_7F4A_7C15_u64; // any fixed seed
    for _ in 0..how.passes {
        shuffle(&mut samples, &mut random);
        let mut worst = 0.0_f32;
        for sample in &mut samples {
            let margins = rows.dots(sample.row, &weights);
            let square = rows.squares.get(sample.row).copied().unwrap_or_default();
            let (steps, off) = sample.step(&margins, square);
            worst = worst.max(off);
            if steps.iter().any(|step| step.abs() > 0.0) {
                rows.add(sample.row, &steps, &mut weights);
            }
        }
        if worst < how.precision {
            break;
        }
    }
    let mut shares = vec![Share::default(); rows.len()];
    for sample in &samples {
        if let Some(share) = shares.get_mut(sample.row) {
            sample.add_to(share);
        }
    }
    (weights, shares)
}

/// Fisher-Yates with a xorshift generator: the same order on every machine.
fn shuffle<T>(list: &mut [T], random: &mut u64) {
    for i in (1..list.len()).rev() {
        *random ^= *random << 13;
        *random ^= *random >> 7;
        *random ^= *random << 17;
        list.swap(i, (*random % (i as u64 + 1)) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learns_to_tell_apart_and_is_repeatable() {
        let mut rows = Rows::default();
        for i in 0..40 {
            rows.push([(i % 2, 1.0), (2, 1.0)]);
        }
        let all: Vec<usize> = (0..rows.len()).collect();
        let task = || Task { positive: Box::new(|row| row % 2 == 0), cost: Box::new(|_| 1.0) };
        let learned = train(&rows, &all, 3, &[task(), task()], Training::default());
        let first = learned.first().expect("one result a task");
        assert!(rows.dot(0, first) > 0.8 && rows.dot(1, first) < -0.8, "{first:?}");
        assert_eq!(learned.first(), learned.get(1));
    }

    #[test]
    fn a_message_that_is_told_apart_anyway_has_no_share() {
        let mut rows = Rows::default();
        // the last message has what the first has, and more
        for message in [vec![(0, 1.0)], vec![(1, 1.0)], vec![(0, 4.0)]] {
            rows.push(message);
        }
        let task = Task { positive: Box::new(|row| row != 1), cost: Box::new(|_| 1.0) };
        let (_, shares) = train_and_tell(&rows, &[0, 1, 2], 2, &[task], Training { passes: 60, ..Training::default() });
        let [first, second, last] = &shares[..] else { panic!("a share a message: {shares:?}") };
        assert!(last.own < 0.02 * first.own && second.other > 0.0 && second.own == 0.0, "{shares:?}");
    }
}
