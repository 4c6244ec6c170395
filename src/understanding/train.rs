//! Learns the weight of each feature for each topic from examples: multinomial logistic regression.
//!
//! Trained with `AdaGrad` (Duchi, Hazan, Singer 2011, <https://jmlr.org/papers/v12/duchi11a.html>) in a fixed order, so
//! that the same examples always give the same weights. Linear in the features, so every decision can be explained
//! by its words.

use serde::{Deserialize, Serialize};

use super::features::FeatureId;

/// One training message: features, class, and how much it counts.
#[derive(Clone, Debug)]
pub struct Row {
    /// Features with values.
    pub vector: Vec<(FeatureId, f32)>,
    /// The class it belongs to.
    pub class: usize,
    /// Weight in the sum of losses.
    pub weight: f32,
}

/// A weight for each feature and class; a feature's weights lie side by side.
///
/// Each weight is kept in one byte with a scale for its feature: a quarter of the memory, and an error of at most half
/// a percent of the feature's strongest weight.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    classes: usize,
    rows: Vec<i8>,
    scales: Vec<f32>,
}

impl Weights {
    /// Rounds trained weights.
    fn from_trained(trained: &[f32], classes: usize) -> Self {
        let mut weights = Self { classes, rows: Vec::with_capacity(trained.len()), scales: Vec::new() };
        for row in trained.chunks(classes) {
            let strongest = row.iter().fold(0.0_f32, |most, w| most.max(w.abs()));
            let scale = strongest / f32::from(i8::MAX);
            let steps = if scale > 0.0 { 1.0 / scale } else { 0.0 };
            weights.rows.extend(row.iter().map(|w| (w * steps).round() as i8));
            weights.scales.push(scale);
        }
        weights
    }

    /// How many classes there are.
    #[must_use]
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// Adds the weighted evidence of a message to `scores`, one entry a class.
    pub fn add_scores(&self, vector: &[(FeatureId, f32)], scores: &mut [f32]) {
        for &(feature, value) in vector {
            let start = feature as usize * self.classes;
            if let (Some(row), Some(scale)) = (self.rows.get(start..start + self.classes), self.scales.get(feature as usize)) {
                let value = value * scale;
                for (score, weight) in scores.iter_mut().zip(row) {
                    *score += value * f32::from(*weight);
                }
            }
        }
    }

    /// The weight of one feature for one class.
    #[must_use]
    pub fn get(&self, feature: FeatureId, class: usize) -> f32 {
        let weight = self.rows.get(feature as usize * self.classes + class).copied().unwrap_or_default();
        f32::from(weight) * self.scales.get(feature as usize).copied().unwrap_or_default()
    }
}

/// How training is done.
#[derive(Clone, Copy, Debug)]
pub struct Training {
    /// Passes over the examples.
    pub passes: usize,
    /// First step size.
    pub rate: f32,
    /// Pull of each weight towards zero, for every time its feature is seen.
    pub decay: f32,
}

impl Default for Training {
    /// Small steps over more passes: tried against larger ones on messages the weights had not seen.
    fn default() -> Self {
        Self { passes: 20, rate: 0.03, decay: 5e-4 }
    }
}

/// Turns scores into probabilities in place.
pub fn softmax(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - top).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

/// Learns weights for `features` features and `classes` classes.
#[must_use]
pub fn train(rows: &[Row], features: usize, classes: usize, how: Training) -> Weights {
    let mut weights = vec![0.0_f32; features * classes];
    let mut squares = vec![1e-4_f32; features * classes];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = 0x9E37_79B9_7F4A_7C15_u64; // any fixed seed
    let mut scores = vec![0.0; classes];
    let mut wrong: Vec<(usize, f32)> = Vec::with_capacity(classes);
    for _ in 0..how.passes {
        shuffle(&mut order, &mut random);
        for row in order.iter().filter_map(|at| rows.get(*at)) {
            scores.fill(0.0);
            for &(feature, value) in &row.vector {
                let start = feature as usize * classes;
                for (score, weight) in scores.iter_mut().zip(weights.get(start..start + classes).unwrap_or_default()) {
                    *score += value * weight;
                }
            }
            softmax(&mut scores);
            // classes that are right already are not touched: most of the work saved, nothing lost
            wrong.clear();
            wrong.extend(
                scores
                    .iter()
                    .enumerate()
                    .map(|(class, probability)| (class, probability - f32::from(u8::from(class == row.class))))
                    .filter(|(_, error)| error.abs() >= 2e-3),
            );
            for &(feature, value) in &row.vector {
                let start = feature as usize * classes;
                let (Some(weights), Some(squares)) = (weights.get_mut(start..start + classes), squares.get_mut(start..start + classes))
                else {
                    continue;
                };
                for &(class, error) in &wrong {
                    if let (Some(weight), Some(square)) = (weights.get_mut(class), squares.get_mut(class)) {
                        let gradient = row.weight * error * value + how.decay * *weight;
                        *square += gradient * gradient;
                        *weight -= how.rate * gradient / square.sqrt();
                    }
                }
            }
        }
    }
    Weights::from_trained(&weights, classes)
}

/// Fisher-Yates with a xorshift generator: the same order on every machine.
fn shuffle(order: &mut [usize], random: &mut u64) {
    for i in (1..order.len()).rev() {
        *random ^= *random << 13;
        *random ^= *random >> 7;
        *random ^= *random << 17;
        order.swap(i, (*random % (i as u64 + 1)) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learns_two_classes_and_is_repeatable() {
        let row = |feature, class| Row { vector: vec![(feature, 1.0), (2, 1.0)], class, weight: 1.0 };
        let rows: Vec<Row> = (0..20).map(|i| row(i % 2, (i % 2) as usize)).collect();
        let weights = train(&rows, 3, 2, Training::default());
        assert!(weights.get(0, 0) > weights.get(0, 1));
        assert!(weights.get(1, 1) > weights.get(1, 0));
        let again = train(&rows, 3, 2, Training::default());
        assert_eq!(weights, again);
    }
}
