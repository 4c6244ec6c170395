//! Which known words have a given hash: of themselves, of what is left when a letter goes, or of how they sound.

use serde::{Deserialize, Serialize};

/// The highest bits of a hash choose where in the list it stands: about four entries share a beginning.
const HIGH_BITS: u32 = 16;

/// Pairs of a hash and the number of a form, by hash.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub(super) struct Deletions {
    pairs: Vec<(u32, u32)>,
    /// For every value of the high bits where its pairs begin, and behind them the end.
    starts: Vec<u32>,
}

/// As it is stored: hashes follow one another so closely that their differences are short.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Stored {
    steps: Vec<u32>,
    numbers: Vec<u32>,
}

impl Deletions {
    /// Orders the pairs for look-up.
    pub(super) fn new(mut pairs: Vec<(u32, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        Self::sorted(pairs)
    }

    fn sorted(pairs: Vec<(u32, u32)>) -> Self {
        let mut starts = Vec::with_capacity((1 << HIGH_BITS) + 1);
        for ((hash, _), at) in pairs.iter().zip(0..) {
            while starts.len() as u32 <= high(*hash) {
                starts.push(at);
            }
        }
        starts.resize((1 << HIGH_BITS) + 1, pairs.len() as u32);
        Self { pairs, starts }
    }

    /// The numbers of the forms with a hash.
    pub(super) fn of(&self, hash: u32) -> impl Iterator<Item = u32> + '_ {
        let start = |high: u32| self.starts.get(high as usize).copied().unwrap_or_default() as usize;
        let pairs = self.pairs.get(start(high(hash))..start(high(hash) + 1)).unwrap_or_default();
        pairs.iter().filter(move |(other, _)| *other == hash).map(|(_, number)| *number)
    }
}

fn high(hash: u32) -> u32 {
    hash >> (u32::BITS - HIGH_BITS)
}

impl From<Deletions> for Stored {
    fn from(deletions: Deletions) -> Self {
        let mut before = 0;
        let steps = deletions.pairs.iter().map(|(hash, _)| hash - std::mem::replace(&mut before, *hash)).collect();
        Self { steps, numbers: deletions.pairs.iter().map(|(_, number)| *number).collect() }
    }
}

impl From<Stored> for Deletions {
    fn from(stored: Stored) -> Self {
        let mut hash = 0_u32;
        let pairs = stored.steps.into_iter().zip(stored.numbers).map(|(step, number)| {
            hash = hash.wrapping_add(step);
            (hash, number)
        });
        Self::sorted(pairs.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_found_and_survives_storage() {
        let pairs: Vec<(u32, u32)> =
            (0..5_000_u32).map(|n| ((n / 2).wrapping_mul(0x9E37_79B9), n)).chain([(u32::MAX, 1), (0, 2)]).collect();
        let deletions = Deletions::from(Stored::from(Deletions::new(pairs.clone())));
        for (hash, number) in pairs {
            assert!(deletions.of(hash).any(|n| n == number), "{hash} {number}");
        }
        assert_eq!((deletions.of(u32::MAX).count(), deletions.of(12_345).count()), (1, 0));
        assert_eq!(Deletions::default().of(7).count(), 0);
    }
}
