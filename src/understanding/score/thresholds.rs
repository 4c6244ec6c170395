//! Where a topic is answered, asked back, or refused, and how that is found.

use serde::{Deserialize, Serialize};

use super::Margins;

/// Where a topic is answered, asked back, or refused. All between 0 and 1 but the slopes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thresholds {
    /// A topic is answered from this scope on: how surely it is meant rather than none.
    pub answer: f32,
    /// Below a confidence of this in the best topic the candidates are asked back: worse than a coin toss among three.
    pub ask_back: f32,
    /// Somebody is in danger now from this confidence on.
    pub acute: f32,
    /// What a margin is multiplied with to become the logarithm of odds.
    pub slope: f32,
    /// The same for danger.
    pub danger_slope: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: 0.5, ask_back: 0.2, acute: 0.5, slope: 4.0, danger_slope: 4.0 }
    }
}

/// Of held-out out-of-scope messages at most this share may be answered: less than what is wanted of messages
/// nobody has seen, because what is found on some hundreds is never found quite so again.
const ANSWERED_OUT_OF_SCOPE: f32 = 0.05;
/// Of held-out messages that sound like danger at most this share may raise the alarm. They are written as close to danger
/// as can be, many as the twin of one that is; of what people type a far smaller share raises it. Higher, and ordinary
/// questions raise it too; lower, and danger is missed.
const ALARMS_NEAR_DANGER: f32 = 0.17;
/// With fewer held-out messages of a kind the default threshold stays.
const ENOUGH_HELD_OUT: usize = 40;
/// How far around its share a threshold is looked for.
const AROUND: f32 = 0.4;
/// A threshold at higher odds (as their logarithm) could not be told from certainty any more.
const MOST_ODDS: f32 = 8.0;
/// Slopes that are tried.
const SLOPES: std::ops::RangeInclusive<u8> = 2..=24;

impl Thresholds {
    /// The lowest thresholds that keep the held-out errors below their limits, and the slopes under which the held-out
    /// labels are likeliest (temperature scaling: Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural
    /// Networks", ICML 2017, <https://arxiv.org/abs/1706.04599>).
    #[must_use]
    pub(in crate::understanding) fn from_held_out(held_out: &HeldOut) -> Self {
        let mut thresholds = Self::default();
        if held_out.topics.len() >= ENOUGH_HELD_OUT {
            thresholds.slope = likeliest(|slope| held_out.topics.iter().map(|seen| seen.surprise(slope)).sum());
        }
        if held_out.danger.len() >= ENOUGH_HELD_OUT {
            // the logarithm of the odds is the margin times the slope
            let surprise = |acute: bool, odds: f32| f64::from(if acute { -odds } else { odds }).exp().ln_1p();
            let loss = |slope: f32| held_out.danger.iter().map(|(acute, _, margin)| surprise(*acute, margin * slope)).sum();
            thresholds.danger_slope = likeliest(loss);
        }
        let of_none = held_out.topics.iter().filter(|seen| !seen.in_scope()).filter_map(Seen::over_none).collect();
        if let Some(margin) = lowest(of_none, ANSWERED_OUT_OF_SCOPE) {
            thresholds.answer = sigmoid(margin * thresholds.slope).clamp(0.05, 0.98);
        }
        let calm = held_out.danger.iter().filter(|(acute, near, _)| *near && !acute).map(|(.., margin)| *margin).collect();
        if let Some(margin) = lowest(calm, ALARMS_NEAR_DANGER) {
            thresholds.acute = sigmoid(margin * thresholds.danger_slope).clamp(0.05, 0.9);
        }
        thresholds
    }
}

impl Thresholds {
    /// The threshold where the share of messages in scope that are answered rightly is nearest to the share of
    /// out-of-scope messages that are refused; nothing is asked back. What is danger stays as it was.
    pub(super) fn balanced(self, seen: &[Seen]) -> Self {
        let mut thresholds = Self { ask_back: 0.0, ..self };
        thresholds.slope = likeliest(|slope| seen.iter().map(|seen| seen.surprise(slope)).sum());
        let mut judged: Vec<(f32, &Seen)> = seen.iter().filter_map(|seen| Some((seen.over_none()?, seen))).collect();
        let inside = seen.iter().filter(|seen| seen.in_scope()).count().max(1) as f32;
        let outside = seen.iter().filter(|seen| !seen.in_scope()).count().max(1) as f32;
        judged.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut right, mut wrong, mut nearest, mut margin) = (0.0, 0.0, f32::INFINITY, 0.0);
        for (at, (over_none, seen)) in judged.iter().enumerate() {
            right += f32::from(u8::from(seen.is_right()));
            wrong += f32::from(u8::from(!seen.in_scope()));
            let apart = (right / inside - (1.0 - wrong / outside)).abs();
            if apart < nearest {
                nearest = apart;
                // between this one and the next, so that rounding decides nothing
                let next = judged.get(at + 1).map_or(*over_none, |(next, _)| *next);
                margin = f32::midpoint(*over_none, next);
            }
        }
        if margin > 0.0 {
            thresholds.slope = thresholds.slope.min(MOST_ODDS / margin);
        }
        thresholds.answer = sigmoid(margin * thresholds.slope);
        thresholds
    }
}

/// Messages the weights have not seen, with their scores.
#[derive(Default)]
pub(in crate::understanding) struct HeldOut {
    /// What topic it is, and what was made of it.
    pub(in crate::understanding) topics: Vec<Seen>,
    /// Somebody is in danger; it sounds like danger; and the margin.
    pub(in crate::understanding) danger: Vec<(bool, bool, f32)>,
}

/// A labelled message with what was made of it.
pub(in crate::understanding) struct Seen {
    /// Its topic, or the class for none; `None` for a topic the model has not learned, which is in scope and never answered
    /// rightly.
    pub(in crate::understanding) class: Option<usize>,
    pub(in crate::understanding) margins: Margins,
}

impl Seen {
    fn in_scope(&self) -> bool {
        self.class.is_none_or(|class| class != self.margins.classes())
    }

    /// The margin of the best topic over none.
    fn over_none(&self) -> Option<f32> {
        self.margins.best().map(|(_, margin)| margin - self.margins.none)
    }

    /// The best topic is the right one.
    fn is_right(&self) -> bool {
        self.in_scope() && self.class.is_some() && self.margins.best().map(|(topic, _)| topic) == self.class
    }

    /// How much the label surprises: the negative logarithm of the probability it was given.
    fn surprise(&self, slope: f32) -> f64 {
        let Some(class) = self.class else { return 0.0 };
        let margins = &self.margins;
        let own = if self.in_scope() { margins.of(class) } else { margins.none };
        let top = margins.top();
        let sum: f64 = margins.topics.iter().chain([&margins.none]).map(|m| f64::from((m - top) * slope).exp()).sum();
        let sum = sum + f64::from(margins.rest) * f64::from((margins.rest_margin - top) * slope).exp();
        sum.ln() - f64::from((own - top) * slope)
    }
}

/// The slope with the least loss.
fn likeliest(loss: impl Fn(f32) -> f64) -> f32 {
    let slopes = SLOPES.map(|half| f32::from(half) / 2.0);
    slopes.map(|slope| (slope, loss(slope))).min_by(|a, b| a.1.total_cmp(&b.1)).map_or(Thresholds::default().slope, |(slope, _)| slope)
}

/// The lowest margin above which about `share` of the wrong ones remain: the mean of those that lie around it, because where
/// single messages happen to lie must not decide.
fn lowest(mut wrong: Vec<f32>, share: f32) -> Option<f32> {
    if wrong.len() < ENOUGH_HELD_OUT {
        return None;
    }
    wrong.sort_by(|a, b| b.total_cmp(a));
    let at = |share: f32| (wrong.len() as f32 * share) as usize;
    let around = wrong.get(at(share * (1.0 - AROUND))..=at(share * (1.0 + AROUND)))?;
    Some(around.iter().sum::<f32>() / around.len() as f32)
}

pub(in crate::understanding) fn sigmoid(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_balanced_threshold_lies_between_what_is_in_scope_and_what_is_not() {
        let seen = |class, first: f32| Seen { class, margins: Margins::all(vec![first, -1.0, 0.0]) };
        let mut all: Vec<Seen> = [0.9, 0.8, 0.7, 0.2].into_iter().map(|margin| seen(Some(0), margin)).collect();
        all.extend([0.3, -0.2, -0.3, -0.4].into_iter().map(|margin| seen(Some(2), margin)));
        let before = Thresholds { acute: 0.7, ..Thresholds::default() };
        let after = before.balanced(&all);
        // at 0.5 three of four are answered and all refused, at 0.25 three of four each
        assert_eq!((after.acute, after.ask_back), (0.7, 0.0));
        let margin = (after.answer / (1.0 - after.answer)).ln() / after.slope;
        assert!((margin - 0.25).abs() < 0.01, "{margin}");
        // a topic nobody has learned is in scope, and whatever is answered is wrong
        all.push(seen(None, 0.95));
        assert!(before.balanced(&all).answer < sigmoid(0.5 * after.slope));
    }
}
