//! Discord's limits as the fake keeps them: a bucket with its headers for every route and channel, and one for all.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

/// Requests that come so soon after a 429 had been sent may have been under way when it was.
const UNDER_WAY: Duration = Duration::from_millis(150);

/// Which limits are kept. By default none, and no headers speak of any.
#[derive(Clone, Copy, Default)]
pub struct Limits {
    /// Messages in a channel, in a window.
    pub per_channel: Option<(u32, Duration)>,
    /// Requests a second in all, answers to interactions not counted.
    pub in_all: Option<usize>,
}

/// What Discord's are, as far as we know.
pub const REAL: Limits = Limits { per_channel: Some((5, Duration::from_secs(5))), in_all: Some(50) };

/// Whom a 429 concerns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scope {
    Bucket,
    Shared,
    Global,
}

/// What the answer to a request carries.
pub struct Verdict {
    pub headers: Vec<(&'static str, String)>,
    /// The body of a 429 when the request may not pass.
    pub refused: Option<Value>,
}

#[derive(Default)]
pub struct Limiter {
    pub limits: Limits,
    /// Answers 429.
    pub refused: usize,
    windows: BTreeMap<(&'static str, String), (Instant, u32)>,
    passed: VecDeque<Instant>,
    /// Until when nothing should come, since when that was said, by bucket; "" is everything.
    told: BTreeMap<String, (Instant, Instant)>,
}

/// The bucket of a request: its name, its major parameter, and how much goes into one window.
fn bucket(limits: &Limits, method: &str, path: &str) -> Option<(&'static str, String, u32, Duration)> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let messages = limits.per_channel?;
    let (name, major, (limit, window)) = match (method, parts.as_slice()) {
        ("POST", ["channels", channel, "messages"]) => ("b-posts", *channel, messages),
        // Two routes, one bucket.
        ("PUT" | "DELETE", ["channels", channel, "messages", "pins", _]) => ("b-pins", *channel, messages),
        ("GET", ["channels", channel, "messages", ..]) => ("b-reads", *channel, messages),
        ("POST", ["webhooks", id, _]) => ("b-hooks", *id, messages),
        _ => return None,
    };
    Some((name, major.to_owned(), limit, window))
}

impl Limiter {
    /// A request comes in. An error is one that comes although Discord asked to wait.
    pub fn request(&mut self, method: &str, path: &str) -> (Verdict, Option<String>) {
        let now = Instant::now();
        let exempt = path.starts_with("/interactions/");
        let bucket = bucket(&self.limits, method, path);
        let key = bucket.as_ref().map_or_else(|| format!("{method} {path}"), |(name, major, ..)| format!("{name} {major}"));
        let early = ["", key.as_str()].iter().filter(|key| !(exempt && key.is_empty())).find_map(|key| {
            let (until, since) = self.told.get(*key)?;
            (now < *until && now > *since + UNDER_WAY).then(|| format!("{method} {path}: {:?} before the wait was over", *until - now))
        });
        (self.verdict(bucket, &key, exempt, now), early)
    }

    fn verdict(&mut self, bucket: Option<(&'static str, String, u32, Duration)>, key: &str, exempt: bool, now: Instant) -> Verdict {
        if let Some(most) = self.limits.in_all.filter(|_| !exempt) {
            while self.passed.front().is_some_and(|at| now.duration_since(*at) >= Duration::from_secs(1)) {
                self.passed.pop_front();
            }
            if self.passed.len() >= most {
                let wait = (self.passed[0] + Duration::from_secs(1)).saturating_duration_since(now);
                return self.refuse(key, Scope::Global, wait);
            }
            self.passed.push_back(now);
        }
        let Some((name, major, limit, length)) = bucket else {
            return Verdict { headers: Vec::new(), refused: None };
        };
        let window = self.windows.entry((name, major)).or_insert((now, 0));
        if now.duration_since(window.0) >= length {
            *window = (now, 0);
        }
        let left = (window.0 + length).saturating_duration_since(now);
        let full = window.1 >= limit;
        window.1 += u32::from(!full);
        let remaining = limit - window.1;
        let mut verdict = if full { self.refuse(key, Scope::Bucket, left) } else { Verdict { headers: Vec::new(), refused: None } };
        let reset = SystemTime::now().duration_since(UNIX_EPOCH).unwrap() + left;
        verdict.headers.extend([
            ("x-ratelimit-limit", limit.to_string()),
            ("x-ratelimit-remaining", remaining.to_string()),
            ("x-ratelimit-reset", format!("{:.3}", reset.as_secs_f64())),
            ("x-ratelimit-reset-after", format!("{:.3}", left.as_secs_f64())),
            ("x-ratelimit-bucket", name.to_owned()),
        ]);
        verdict
    }

    /// A 429, by the limits or because a test asks for one.
    pub fn refuse(&mut self, key: &str, scope: Scope, wait: Duration) -> Verdict {
        let now = Instant::now();
        let (whom, word) = match scope {
            Scope::Bucket => (key, "user"),
            Scope::Shared => (key, "shared"),
            Scope::Global => ("", "global"),
        };
        self.refused += 1;
        self.told.insert(whom.to_owned(), (now + wait, now));
        let global = scope == Scope::Global;
        let mut headers = vec![("x-ratelimit-scope", word.to_owned()), ("retry-after", wait.as_secs_f64().ceil().to_string())];
        if global {
            headers.push(("x-ratelimit-global", "true".to_owned()));
        }
        let message = if global { "You are being rate limited everywhere." } else { "You are being rate limited." };
        let retry_after = (wait.as_secs_f64() * 1_000.0).round() / 1_000.0;
        Verdict { headers, refused: Some(json!({"message": message, "retry_after": retry_after, "global": global})) }
    }

    /// The bucket of a request, for [`Limiter::refuse`].
    pub fn key(&self, method: &str, path: &str) -> String {
        bucket(&self.limits, method, path).map_or_else(|| format!("{method} {path}"), |(name, major, ..)| format!("{name} {major}"))
    }
}
