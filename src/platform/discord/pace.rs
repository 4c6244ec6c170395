//! How fast one person is answered: at most ten times a minute, so that nobody can make the assistant flood a channel.
//!
//! Kept in memory and nowhere else; what is older than a minute counts for nothing. An emergency is not held back and does
//! not count.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::time::Duration;

use tokio::time::Instant;

/// Most answers to a person within [`WINDOW`].
const MOST: usize = 10;
const WINDOW: Duration = Duration::from_mins(1);
/// Most people who are remembered. In a crowd that large nobody is held back: it is no person who asks too fast.
const PEOPLE: usize = 20_000;

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It is given.
    Answer,
    /// It is held back, and it is said why.
    SlowDown,
    /// It is held back; that was said already.
    Silence,
}

/// The answers of the last minute, by person.
#[derive(Debug)]
pub struct Paces<P>(HashMap<P, Person>);

impl<P> Default for Paces<P> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

#[derive(Debug, Default)]
struct Person {
    /// When answers were given, the oldest first.
    answers: VecDeque<Instant>,
    /// When it was last said that it goes too fast.
    told: Option<Instant>,
}

impl Person {
    fn forget(&mut self, now: Instant) {
        let recent = |at: &Instant| now.saturating_duration_since(*at) < WINDOW;
        while self.answers.front().is_some_and(|at| !recent(at)) {
            self.answers.pop_front();
        }
        self.told = self.told.filter(recent);
    }
}

impl<P: Hash + Eq> Paces<P> {
    /// Whether an answer to this person may be given now.
    pub fn next(&mut self, person: P, now: Instant) -> Pace {
        if self.0.len() >= PEOPLE && !self.0.contains_key(&person) {
            self.0.retain(|_, person| {
                person.forget(now);
                !person.answers.is_empty()
            });
            if self.0.len() >= PEOPLE {
                return Pace::Answer;
            }
        }
        let person = self.0.entry(person).or_default();
        person.forget(now);
        if person.answers.len() < MOST {
            person.answers.push_back(now);
            return Pace::Answer;
        }
        if person.told.is_some() {
            return Pace::Silence;
        }
        person.told = Some(now);
        Pace::SlowDown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: Instant, seconds: u64) -> Instant {
        start + Duration::from_secs(seconds)
    }

    #[test]
    fn ten_a_minute_then_one_line_then_silence() {
        let start = Instant::now();
        let mut paces = Paces::default();
        for second in 0..10 {
            assert_eq!(paces.next(1, after(start, second)), Pace::Answer, "{second}");
        }
        assert_eq!(paces.next(1, after(start, 10)), Pace::SlowDown);
        assert_eq!(paces.next(1, after(start, 59)), Pace::Silence);
        // somebody else is not held back
        assert_eq!(paces.next(2, after(start, 59)), Pace::Answer);
        // the first answer is a minute ago, and then the second
        assert_eq!(paces.next(1, after(start, 60)), Pace::Answer);
        assert_eq!(paces.next(1, after(start, 60)), Pace::Silence);
        assert_eq!(paces.next(1, after(start, 61)), Pace::Answer);
        assert_eq!(paces.next(1, after(start, 200)), Pace::Answer);
    }

    #[test]
    fn it_is_said_again_after_a_minute() {
        let start = Instant::now();
        let mut paces = Paces::default();
        let said: Vec<Pace> = (0..240).map(|second| paces.next(1, after(start, second))).collect();
        let count = |of: &[Pace], wanted| of.iter().filter(|pace| **pace == wanted).count();
        for minute in said.chunks(60) {
            assert_eq!((count(minute, Pace::Answer), count(minute, Pace::SlowDown)), (10, 1), "{minute:?}");
        }
    }

    #[test]
    fn a_clock_that_stands_still_or_goes_back_holds_nobody_back_for_good() {
        let start = after(Instant::now(), 100);
        let mut paces = Paces::default();
        for _ in 0..50 {
            paces.next(1, start);
        }
        assert_eq!(paces.next(1, start - Duration::from_secs(5)), Pace::Silence);
        assert_eq!(paces.next(1, after(start, 60)), Pace::Answer);
    }

    #[test]
    fn no_more_people_are_remembered_than_fit() {
        let start = Instant::now();
        let mut paces = Paces::default();
        for person in 0..PEOPLE + 100 {
            assert_eq!(paces.next(person, start), Pace::Answer);
        }
        assert_eq!(paces.0.len(), PEOPLE);
        paces.next(PEOPLE + 100, after(start, 60));
        assert_eq!(paces.0.len(), 1);
    }
}
