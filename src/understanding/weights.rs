//! The learned weights, small and quick to add up: one byte a weight, whole numbers only.
//!
//! Each feature has a row with a weight for each class. A weight is `byte << shift`, in units of 1/[`UNIT`], the shift
//! being the feature's own, so that the strongest weight of a row just fits. Sums are 16-bit whole numbers: quick
//! without special processor instructions, and the same on every machine. With few classes a row holds all of
//! them; with many it holds only the strongest, so that time and memory do not grow with the number of topics.

use serde::{Deserialize, Serialize};

use super::features::FeatureId;

/// Steps in a weight of 1.0.
pub const UNIT: f32 = 512.0;
/// With more classes, a row holds at most this many.
const MOST: usize = 48;
/// With more classes, the last so many, which every message is held against, keep their weights however weak.
const LAST: usize = 2;
/// With more classes, a weight below this share of the row's strongest is left out.
const FAINT: f32 = 0.05;

/// A weight for each feature and class.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    classes: usize,
    /// Added to every message: one number a class.
    bias: Vec<f32>,
    /// The mean of them.
    mean_bias: f32,
    shifts: Vec<u8>,
    /// Dense: `classes` a feature. Sparse: as many as `starts` says.
    #[serde(with = "super::bytes")]
    rows: Vec<u8>,
    /// Only when sparse: the class of each weight, and where each row starts.
    of_class: Vec<u16>,
    starts: Vec<u32>,
}

/// Sums of weights, one a class, in units of 1/[`UNIT`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    sums: Vec<i16>,
    /// When rows are sparse: the classes that were touched.
    touched: Vec<u16>,
}

impl Weights {
    /// Up to so many classes a row holds a weight for each.
    pub const DENSE: usize = 256;

    /// Nothing learned yet but what every message has for each class.
    #[must_use]
    pub fn new(bias: Vec<f32>) -> Self {
        let mean_bias = bias.iter().sum::<f32>() / bias.len().max(1) as f32;
        let starts = if bias.len() > Self::DENSE { vec![0] } else { Vec::new() };
        Self { classes: bias.len(), bias, mean_bias, starts, ..Self::default() }
    }

    /// Adds the row of the next feature; `row` holds a weight for each class.
    pub fn push(&mut self, row: &[f32]) {
        if self.classes > Self::DENSE {
            self.push_some(&mut (0..).zip(row.iter().copied()).collect());
            return;
        }
        self.push_packed(&Packed::new(row));
    }

    /// Adds the row of the next feature.
    pub fn push_packed(&mut self, row: &Packed) {
        self.shifts.push(row.shift);
        self.rows.extend(&row.weights);
    }

    /// As [`push`](Self::push), with many classes, of which only those in `row` have a weight. Leaves in `row` what was
    /// kept, by class.
    pub fn push_some(&mut self, row: &mut Vec<(u16, f32)>) {
        strongest(row, self.classes);
        let steps = self.push_shift(row.iter().map(|(_, w)| *w));
        for (class, weight) in row {
            self.of_class.push(*class);
            self.rows.push(rounded(*weight * steps));
        }
        self.starts.push(self.rows.len() as u32);
    }

    /// Adds the shift for a row and returns how many steps a weight of 1.0 has in it.
    fn push_shift(&mut self, row: impl Iterator<Item = f32>) -> f32 {
        let shift = shift(row);
        self.shifts.push(shift);
        UNIT / f32::from(1_u16 << shift)
    }

    /// How many classes there are.
    #[must_use]
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// What every message has for a class.
    #[must_use]
    pub fn bias(&self, class: usize) -> f32 {
        self.bias.get(class).copied().unwrap_or_default()
    }

    /// What every message has for each class.
    #[must_use]
    pub fn biases(&self) -> &[f32] {
        &self.bias
    }

    /// What a message has for an ordinary class.
    #[must_use]
    pub fn mean_bias(&self) -> f32 {
        self.mean_bias
    }

    /// Only some classes have a weight in a row.
    #[must_use]
    pub fn is_sparse(&self) -> bool {
        !self.starts.is_empty()
    }

    /// Sums to start from.
    #[must_use]
    pub fn zero(&self) -> Sums {
        Sums { sums: vec![0; self.classes], touched: Vec::new() }
    }

    /// Adds a feature's row.
    pub fn add(&self, feature: FeatureId, sums: &mut Sums) {
        let feature = feature as usize;
        let Some(&shift) = self.shifts.get(feature) else { return };
        let shift = u32::from(shift & 7);
        if self.starts.is_empty() {
            let start = feature * self.classes;
            for (sum, weight) in sums.sums.iter_mut().zip(self.rows.get(start..start + self.classes).unwrap_or_default()) {
                *sum = sum.saturating_add(i16::from(weight.cast_signed()) << shift);
            }
            return;
        }
        let range = self.range(feature);
        let classes = self.of_class.get(range.clone()).unwrap_or_default();
        for (class, weight) in classes.iter().zip(self.rows.get(range).unwrap_or_default()) {
            if let Some(sum) = sums.sums.get_mut(usize::from(*class)) {
                if *sum == 0 {
                    sums.touched.push(*class);
                }
                *sum = sum.saturating_add(i16::from(weight.cast_signed()) << shift);
            }
        }
    }

    /// Reads something of a row, so that it is near when it is added.
    #[must_use]
    pub fn touch(&self, feature: FeatureId) -> u8 {
        let feature = feature as usize;
        let start = if self.starts.is_empty() { feature * self.classes } else { self.range(feature).start };
        self.rows.get(start).copied().unwrap_or_default() ^ self.shifts.get(feature).copied().unwrap_or_default()
    }

    fn range(&self, feature: usize) -> std::ops::Range<usize> {
        let at = |f: usize| self.starts.get(f).map_or(0, |s| *s as usize);
        at(feature)..at(feature + 1)
    }

    /// The weight of one feature for one class.
    #[must_use]
    pub fn get(&self, feature: FeatureId, class: usize) -> f32 {
        let feature = feature as usize;
        let Some(&shift) = self.shifts.get(feature) else { return 0.0 };
        let at = if self.starts.is_empty() {
            Some(feature * self.classes + class)
        } else {
            let range = self.range(feature);
            self.of_class.get(range.clone()).and_then(|row| row.binary_search(&(class as u16)).ok()).map(|at| range.start + at)
        };
        let byte = at.and_then(|at| self.rows.get(at)).copied().unwrap_or_default();
        f32::from(i16::from(byte.cast_signed()) << u32::from(shift & 7)) / UNIT
    }
}

/// A row as it is kept: one byte a class; for few classes.
#[derive(Debug)]
pub struct Packed {
    shift: u8,
    weights: Vec<u8>,
}

impl Packed {
    /// Makes it of a weight for each class.
    #[must_use]
    pub fn new(row: &[f32]) -> Self {
        let shift = shift(row.iter().copied());
        let steps = UNIT / f32::from(1_u16 << shift);
        Self { shift, weights: row.iter().map(|w| rounded(*w * steps)).collect() }
    }
}

/// How far a row's weights are shifted to fit into a byte each.
fn shift(row: impl Iterator<Item = f32>) -> u8 {
    let strongest = row.fold(0.0_f32, |most, w| most.max(w.abs()));
    (0..7).find(|shift| strongest * UNIT <= 127.0 * f32::from(1_u16 << shift)).unwrap_or(7)
}

/// Keeps the strongest weights of a row, and those of the last classes; by class.
fn strongest(row: &mut Vec<(u16, f32)>, classes: usize) {
    let last = |class: u16| usize::from(class) + LAST >= classes;
    let most = row.iter().fold(0.0_f32, |most, (_, w)| most.max(w.abs()));
    row.retain(|(class, w)| w.abs() > if last(*class) { 0.0 } else { most * FAINT });
    if row.len() > MOST {
        row.sort_unstable_by(|a, b| last(b.0).cmp(&last(a.0)).then(b.1.abs().total_cmp(&a.1.abs())).then(a.0.cmp(&b.0)));
        row.truncate(MOST);
    }
    row.sort_unstable_by_key(|(class, _)| *class);
}

fn rounded(steps: f32) -> u8 {
    (steps.round().clamp(-127.0, 127.0) as i8).cast_unsigned()
}

impl Sums {
    /// When rows are sparse: the classes that were touched, some of them more than once.
    #[must_use]
    pub fn touched(&self) -> &[u16] {
        &self.touched
    }

    /// Adds every sum, times `share`, to `totals`.
    pub fn add_to(&self, share: f32, totals: &mut [f32]) {
        if !self.touched.is_empty() {
            let mut touched = self.touched.clone();
            touched.sort_unstable();
            touched.dedup();
            for class in touched.into_iter().map(usize::from) {
                if let Some(total) = totals.get_mut(class) {
                    *total += self.get(class) * share;
                }
            }
            return;
        }
        for (total, sum) in totals.iter_mut().zip(&self.sums) {
            *total += f32::from(*sum) * (share / UNIT);
        }
    }

    /// The sum of a class.
    #[must_use]
    pub fn get(&self, class: usize) -> f32 {
        self.sums.get(class).map_or(0.0, |s| f32::from(*s) / UNIT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_kept_with_a_small_error() {
        for classes in [3, 1_000] {
            let mut weights = Weights::new(vec![0.0; classes]);
            let mut row = vec![0.0; classes];
            for (at, w) in row.iter_mut().zip([0.5, -0.25, 0.004]) {
                *at = w;
            }
            weights.push(&row);
            row.fill(0.0);
            for (at, w) in row.iter_mut().zip([-9.0, 3.0]) {
                *at = w;
            }
            weights.push(&row);
            let mut sums = weights.zero();
            weights.add(0, &mut sums);
            weights.add(1, &mut sums);
            assert!((sums.get(0) + 8.5).abs() < 0.1, "{} of {classes}", sums.get(0));
            assert!((sums.get(1) - 2.75).abs() < 0.1);
            assert!((weights.get(1, 0) + 9.0).abs() < 0.1 && weights.get(7, 0).abs() < 1e-9);
        }
    }
}
