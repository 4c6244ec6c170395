//! Work shared out over all cores, with the same result on however many.

use std::sync::atomic::{AtomicUsize, Ordering};

/// So many items are one piece of work.
const PIECE: usize = 256;

/// What `work` makes of every item, in their order.
pub fn map_on_all_cores<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    let pieces: Vec<&[I]> = items.chunks(PIECE).collect();
    let piece = |number: usize, (): &mut ()| pieces.get(number).map(|p| p.iter().map(&work).collect::<Vec<T>>()).unwrap_or_default();
    on_all_cores(pieces.len(), || (), piece).into_iter().flatten().collect()
}

/// Does pieces of work `0..pieces` on all cores, each core with a `scratch` of its own; results in the order of the pieces.
pub fn on_all_cores<S, T: Send>(pieces: usize, scratch: impl Fn() -> S + Sync, work: impl Fn(usize, &mut S) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let (mut own, mut done) = (scratch(), Vec::new());
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= pieces {
                return done;
            }
            done.push((number, work(number, &mut own)));
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(pieces.max(1));
    let mut results: Vec<(usize, T)> = std::thread::scope(|threads| {
        let started: Vec<_> = (0..cores).map(|_| threads.spawn(worker)).collect();
        started.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Does two things side by side.
pub fn both<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|threads| {
        let one = threads.spawn(one);
        let other = other();
        match one.join() {
            Ok(one) => (one, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_once_and_in_order() {
        let items: Vec<usize> = (0..3 * PIECE + 7).collect();
        assert_eq!(map_on_all_cores(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        assert!(map_on_all_cores(&[] as &[u8], |item| *item).is_empty());
    }
}
