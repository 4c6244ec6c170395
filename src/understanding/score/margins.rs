//! How much speaks for each topic. With many topics most of them share no word with a message: those count together.

/// What speaks for the topics in one message, and for none of them.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Margins {
    /// The topics that something speaks for or against, in order; empty when all are in [`topics`](Self::topics).
    pub(super) ids: Vec<u16>,
    /// Their margins.
    pub(super) topics: Vec<f32>,
    /// The margin of none.
    pub(super) none: f32,
    /// How many topics nothing speaks for or against ...
    pub(super) rest: f32,
    /// ... and the margin of each.
    pub(super) rest_margin: f32,
}

impl Margins {
    /// From the margins of all topics and, last, of none.
    pub(in crate::understanding) fn all(mut margins: Vec<f32>) -> Self {
        let none = margins.pop().unwrap_or_default();
        Self { topics: margins, none, ..Self::default() }
    }

    /// From the margins of some topics; `rest` others have `rest_margin` each.
    pub(super) fn some(ids: Vec<u16>, topics: Vec<f32>, none: f32, (rest, rest_margin): (usize, f32)) -> Self {
        Self { ids, topics, none, rest: rest as f32, rest_margin }
    }

    /// How many topics there are.
    pub(super) fn classes(&self) -> usize {
        self.topics.len() + self.rest as usize
    }

    /// Every topic that was looked at, with its margin.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, f32)> + '_ {
        let some = !self.is_all();
        self.topics.iter().enumerate().map(move |(at, margin)| {
            let id = if some { self.ids.get(at).map_or(at, |id| usize::from(*id)) } else { at };
            (id, *margin)
        })
    }

    /// Where the margin of a topic stands.
    fn place(&self, topic: usize) -> Option<usize> {
        if self.is_all() { Some(topic) } else { self.ids.binary_search(&(topic as u16)).ok() }
    }

    fn is_all(&self) -> bool {
        self.rest <= 0.0 && self.ids.is_empty()
    }

    /// The margin of none.
    pub(in crate::understanding) fn none(&self) -> f32 {
        self.none
    }

    /// The margin of a topic.
    pub(in crate::understanding) fn of(&self, topic: usize) -> f32 {
        self.place(topic).and_then(|at| self.topics.get(at)).copied().unwrap_or(self.rest_margin)
    }

    /// The margin of a topic that was looked at, to change it.
    pub(super) fn get_mut(&mut self, topic: usize) -> Option<&mut f32> {
        self.place(topic).and_then(|at| self.topics.get_mut(at))
    }

    /// The best topic; the first of several.
    pub(super) fn best(&self) -> Option<(usize, f32)> {
        self.iter().fold(None, |best, here| if best.is_none_or(|(_, margin)| here.1 > margin) { Some(here) } else { best })
    }

    /// The highest margin of all, none included.
    pub(super) fn top(&self) -> f32 {
        self.best().map_or(self.none, |(_, margin)| margin.max(self.none))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_topics_or_only_some() {
        let all = Margins::all(vec![0.1, 0.7, 0.2, 0.4]);
        assert_eq!((all.classes(), all.best(), all.none), (3, Some((1, 0.7)), 0.4));
        let mut some = Margins::some(vec![5, 900], vec![-0.5, 0.3], 0.6, (998, -1.0));
        assert_eq!((some.classes(), some.best(), some.top()), (1_000, Some((900, 0.3)), 0.6));
        assert_eq!((some.of(5), some.of(6), some.get_mut(7)), (-0.5, -1.0, None));
    }
}
