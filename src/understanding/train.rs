//! Learns the weight of each feature for each topic from examples: one linear classifier a topic.
//!
//! L2-regularised squared hinge loss, one topic against the rest, by dual coordinate descent, after
//! Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008
//! (<https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf>). The classifiers are independent of one another, so they are
//! learned on all cores, and the same examples always give the same weights, on however many. Linear in the
//! features, so every decision can be explained by its words.

use super::cores::on_all_cores;
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
        Self { cost: 1.0, passes: 3, precision: 0.1 }
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

    /// The features of a message and their values.
    pub(super) fn row(&self, at: usize) -> (&[FeatureId], &[f32]) {
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
    fn dots<const N: usize>(&self, at: usize, weights: &[[f32; N]]) -> [f32; N] {
        let (features, values) = self.row(at);
        let mut sums = [0.0; N];
        for (feature, value) in features.iter().zip(values) {
            if let Some(weights) = weights.get(*feature as usize) {
                for (sum, weight) in sums.iter_mut().zip(weights) {
                    *sum += weight * value;
                }
            }
        }
        sums
    }

    fn add<const N: usize>(&self, at: usize, steps: &[f32; N], weights: &mut [[f32; N]]) {
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
/// In every so many passes all messages are looked at, settled or not.
const REVISIT: usize = 4;
/// So often in the last pass the weights are looked at for their mean.
const LOOKS: usize = 8;
/// A number for each of them.
type Lanes = [f32; LANES];

/// One classifier to learn: which messages are meant, and what an error costs in each.
pub struct Task<'t> {
    /// This message is of the topic.
    pub positive: Box<dyn Fn(usize) -> bool + Sync + 't>,
    /// What an error costs here; a message where it costs nothing is not learned from.
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

impl std::ops::Add for Share {
    type Output = Self;

    fn add(self, more: Self) -> Self {
        Self { own: self.own + more.own, other: self.other + more.other }
    }
}

/// What was learned from some messages and then from more.
#[derive(Debug, Default)]
pub struct Learned {
    /// For each task one weight a feature.
    pub weights: Columns,
    /// The share of each message.
    pub shares: Vec<Share>,
    /// For each task the margins of the later messages, before they were learned from.
    pub unseen: Vec<Vec<f32>>,
}

/// One weight a feature for every task, as they were learned: some tasks side by side.
#[derive(Debug, Default)]
pub struct Columns {
    blocks: Vec<Vec<Lanes>>,
    tasks: usize,
}

impl Columns {
    /// Adds the weights of a feature to a list, one a task.
    pub fn row(&self, feature: usize, to: &mut Vec<f32>) {
        let end = to.len() + self.tasks;
        for block in &self.blocks {
            to.extend_from_slice(&block.get(feature).copied().unwrap_or_default());
        }
        to.truncate(end);
    }

    /// The weight of a feature for a task.
    #[must_use]
    pub fn get(&self, feature: usize, task: usize) -> Option<f32> {
        self.blocks.get(task / LANES)?.get(feature)?.get(task % LANES).copied()
    }

    /// The weights of a task.
    #[must_use]
    pub fn column(&self, task: usize) -> Vec<f32> {
        lane(self.blocks.get(task / LANES).map_or(&[], Vec::as_slice), task % LANES)
    }
}

fn lane(all: &[Lanes], lane: usize) -> Vec<f32> {
    all.iter().map(|w| w.get(lane).copied().unwrap_or_default()).collect()
}

/// Learns all tasks from the messages with these numbers, on all cores.
#[must_use]
pub fn train_all(rows: &Rows, messages: &[usize], features: usize, tasks: &[Task<'_>], how: Training) -> Learned {
    train_further(rows, (messages, &[]), features, tasks, (how, Training { passes: 0, ..how }))
}

/// Learns all tasks from the first messages, weighs the later ones, and goes on with all of them: the later ones are unseen
/// messages once, and nothing is learned twice.
#[must_use]
pub fn train_further(
    rows: &Rows,
    (first, later): (&[usize], &[usize]),
    features: usize,
    tasks: &[Task<'_>],
    (how, further): (Training, Training),
) -> Learned {
    let blocks: Vec<&[Task<'_>]> = tasks.chunks(LANES).collect();
    let learn = |tasks: &[Task<'_>]| {
        let mut learner = Learner::<LANES>::new(rows, features);
        learner.take(first, tasks, how);
        learner.learn(how);
        let unseen: Vec<Lanes> = later.iter().map(|row| rows.dots(*row, &learner.mean)).collect();
        learner.take(later, tasks, further);
        learner.learn(further);
        (learner.shares(), learner.mean, unseen)
    };
    let learned = on_all_cores(blocks.len(), || (), |number, ()| blocks.get(number).map(|tasks| learn(tasks)).unwrap_or_default());
    let mut shares = vec![Share::default(); rows.len()];
    let (mut weights, mut unseen) = (Columns { blocks: Vec::new(), tasks: tasks.len() }, Vec::new());
    for (number, (of_block, block, later)) in learned.into_iter().enumerate() {
        for (share, more) in shares.iter_mut().zip(of_block) {
            *share = *share + more;
        }
        unseen.extend((0..blocks.get(number).map_or(0, |tasks| tasks.len())).map(|at| lane(&later, at)));
        weights.blocks.push(block);
    }
    Learned { weights, shares, unseen }
}

/// One message: its number, and for each task what it should be (+1 or -1), its multiplier and what its error costs.
struct Sample<const N: usize> {
    row: usize,
    signs: [f32; N],
    alphas: [f32; N],
    /// `1 / 2C`, the share of the loss in the diagonal of the dual.
    diagonals: [f32; N],
    /// Every task has it on the right side, further than it must be: it will hardly ever count again.
    settled: bool,
}

impl<const N: usize> Sample<N> {
    fn new(row: usize, tasks: &[Task<'_>], how: Training) -> Self {
        let mut sample = Self { row, signs: [-1.0; N], alphas: [0.0; N], diagonals: [f32::INFINITY; N], settled: false };
        for ((task, sign), diagonal) in tasks.iter().zip(&mut sample.signs).zip(&mut sample.diagonals) {
            *sign = if (task.positive)(row) { 1.0 } else { -1.0 };
            *diagonal = 0.5 / (how.cost * (task.cost)(row)); // without limit where an error costs nothing
        }
        sample
    }

    /// A task learns from it.
    fn counts(&self) -> bool {
        self.diagonals.iter().any(|diagonal| diagonal.is_finite())
    }

    fn add_to(&self, share: &mut Share) {
        for (alpha, sign) in self.alphas.iter().zip(&self.signs) {
            *(if *sign > 0.0 { &mut share.own } else { &mut share.other }) += alpha;
        }
    }

    /// Moves the multipliers to where they are best while all others stay; returns the steps for the weights and how
    /// far the worst of them was off.
    fn step(&mut self, margins: &[f32; N], square: f32) -> ([f32; N], f32) {
        let mut steps = [0.0; N];
        let mut worst = 0.0_f32;
        self.settled = true;
        let tasks = margins.iter().zip(&self.signs).zip(&self.diagonals).zip(&mut self.alphas).zip(&mut steps);
        for ((((margin, sign), diagonal), alpha), step) in tasks {
            if diagonal.is_infinite() {
                continue; // a lane without a task, or a message that it must not see
            }
            let gradient = sign * margin - 1.0 + *alpha * diagonal;
            self.settled &= *alpha <= 0.0 && gradient > 0.0;
            let moved = (*alpha - gradient / (square + diagonal)).max(0.0);
            *step = (moved - *alpha) * sign;
            worst = worst.max(if *alpha > 0.0 { gradient.abs() } else { -gradient });
            *alpha = moved;
        }
        (steps, worst)
    }
}

/// Learns up to `N` tasks side by side, to one weight a feature and task.
pub(super) fn learn<const N: usize>(rows: &Rows, messages: &[usize], features: usize, tasks: &[Task<'_>], how: Training) -> Vec<[f32; N]> {
    let mut learner = Learner::<N>::new(rows, features);
    learner.take(messages, tasks, how);
    learner.learn(how);
    learner.mean
}

/// Up to `N` tasks that are learned side by side.
struct Learner<'r, const N: usize> {
    rows: &'r Rows,
    weights: Vec<[f32; N]>,
    /// What the weights were on average in the last pass. With few passes they depend on which messages came last; their mean
    /// hardly does.
    mean: Vec<[f32; N]>,
    samples: Vec<Sample<N>>,
    random: u64,
}

impl<'r, const N: usize> Learner<'r, N> {
    fn new(rows: &'r Rows, features: usize) -> Self {
        // any fixed seed
        Self { rows, weights: vec![[0.0; N]; features], mean: vec![[0.0; N]; features], samples: Vec::new(), random: 0x9E37_79B9_7F4A_7C15 }
    }

    /// Takes messages to learn from.
    fn take(&mut self, messages: &[usize], tasks: &[Task<'_>], how: Training) {
        self.samples.extend(messages.iter().map(|&row| Sample::new(row, tasks, how)).filter(Sample::counts));
    }

    /// Goes over the messages. Those that are settled are left out (the shrinking of the paper), but for every
    /// [`REVISIT`]th pass, and before it ends.
    fn learn(&mut self, how: Training) {
        let mut nearly = false;
        for pass in 0..how.passes {
            let whole = nearly || pass % REVISIT == 0;
            let live = if whole { self.samples.len() } else { to_front(&mut self.samples, |sample| !sample.settled) };
            let samples = self.samples.get_mut(..live).unwrap_or_default();
            shuffle(samples, &mut self.random);
            let mut worst = 0.0_f32;
            let look_after = if pass + 1 == how.passes { samples.len() / LOOKS } else { usize::MAX };
            let mut mean = Mean::default();
            for (number, sample) in (1..).zip(samples) {
                let margins = self.rows.dots(sample.row, &self.weights);
                let square = self.rows.squares.get(sample.row).copied().unwrap_or_default();
                let (steps, off) = sample.step(&margins, square);
                worst = worst.max(off);
                if steps.iter().any(|step| step.abs() > 0.0) {
                    self.rows.add(sample.row, &steps, &mut self.weights);
                }
                if number % look_after.max(1) == 0 {
                    mean.add(&self.weights);
                }
            }
            self.mean = mean.taken(&self.weights);
            nearly = worst < how.precision;
            if nearly && whole {
                break;
            }
        }
    }

    /// The share of each of the rows.
    fn shares(&self) -> Vec<Share> {
        let mut shares = vec![Share::default(); self.rows.len()];
        for sample in &self.samples {
            if let Some(share) = shares.get_mut(sample.row) {
                sample.add_to(share);
            }
        }
        shares
    }
}

/// The mean of weights that were looked at.
#[derive(Default)]
struct Mean<const N: usize> {
    sums: Vec<[f32; N]>,
    looks: f32,
}

impl<const N: usize> Mean<N> {
    fn add(&mut self, weights: &[[f32; N]]) {
        self.sums.resize(weights.len(), [0.0; N]);
        for (sum, weight) in self.sums.iter_mut().flatten().zip(weights.iter().flatten()) {
            *sum += weight;
        }
        self.looks += 1.0;
    }

    /// The mean; when nothing was looked at the weights as they are.
    fn taken(mut self, weights: &[[f32; N]]) -> Vec<[f32; N]> {
        if self.sums.is_empty() {
            return weights.to_vec();
        }
        for sum in self.sums.iter_mut().flatten() {
            *sum /= self.looks;
        }
        self.sums
    }
}

/// Moves those that are meant to the front; how many there are.
fn to_front<T>(list: &mut [T], meant: impl Fn(&T) -> bool) -> usize {
    let mut front = 0;
    for at in 0..list.len() {
        if list.get(at).is_some_and(&meant) {
            list.swap(front, at);
            front += 1;
        }
    }
    front
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
        let learned = train_all(&rows, &all, 3, &[task(), task()], Training::default()).weights;
        let first = learned.column(0);
        assert!(rows.dot(0, &first) > 0.8 && rows.dot(1, &first) < -0.8, "{first:?}");
        assert_eq!(first, learned.column(1));
    }

    #[test]
    fn a_message_that_is_told_apart_anyway_has_no_share() {
        let mut rows = Rows::default();
        // the last message has what the first has, and more
        for message in [vec![(0, 1.0)], vec![(1, 1.0)], vec![(0, 4.0)]] {
            rows.push(message);
        }
        let task = Task { positive: Box::new(|row| row != 1), cost: Box::new(|_| 1.0) };
        let how = Training { passes: 60, ..Training::default() };
        let shares = train_further(&rows, (&[0, 1, 2], &[]), 2, &[task], (how, how)).shares;
        let [first, second, last] = &shares[..] else { panic!("a share a message: {shares:?}") };
        assert!(last.own < 0.02 * first.own && second.other > 0.0 && second.own == 0.0, "{shares:?}");
    }
}
