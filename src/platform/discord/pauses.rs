//! How long to wait before trying again: longer each time, and never as long as others do.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Growing pauses, each between half and one and a half times its length, so that many do not come back together.
pub fn pauses(first: Duration, longest: Duration) -> impl Iterator<Item = Duration> + Send {
    let chance = RandomState::new();
    let grow = move |pause: &Duration| Some((*pause * 2).min(longest));
    std::iter::successors(Some(first), grow).enumerate().map(move |(index, pause)| {
        let part = chance.hash_one(index) % 1_000;
        pause.mul_f64(0.5 + part as f64 / 1_000.0)
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::pauses;

    const FIRST: Duration = Duration::from_millis(250);
    const LONGEST: Duration = Duration::from_secs(8);

    #[test]
    fn pauses_grow_and_differ() {
        let shown: Vec<f64> = pauses(FIRST, LONGEST).take(12).map(|pause| pause.as_secs_f64()).collect();
        for (index, pause) in shown.iter().enumerate() {
            let middle = (0.25 * f64::from(1 << index)).min(LONGEST.as_secs_f64());
            assert!((middle * 0.5..=middle * 1.5).contains(pause), "{index}: {pause}");
        }
        assert_ne!(shown, pauses(FIRST, LONGEST).take(12).map(|pause| pause.as_secs_f64()).collect::<Vec<_>>());
    }
}
