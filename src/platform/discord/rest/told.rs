//! What Discord's headers and refusals say about its limits.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;
use serde_json::Value;

/// Discord writes times with three decimals; so much may have been rounded away.
const ROUNDING: Duration = Duration::from_millis(1);

/// A wait longer than this is taken for nonsense and cut.
const LONGEST: f64 = 24.0 * 3_600.0;

/// How much a bucket still takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// Requests in one window.
    pub limit: u32,
    /// Requests left in this one.
    pub remaining: u32,
    /// The time until the next one.
    pub reset_after: Duration,
}

/// Whom a 429 concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The bucket, by our own doing.
    Bucket,
    /// The bucket, by the doing of others; it does not count as a mistake of ours.
    Shared,
    /// Everything this bot sends.
    Global,
}

/// A 429.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limited {
    /// How long to wait.
    pub wait: Duration,
    /// What has to wait.
    pub scope: Scope,
}

/// What an answer says about limits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The name Discord gave the bucket.
    pub bucket: Option<Arc<str>>,
    /// How much it still takes.
    pub window: Option<Window>,
}

impl Told {
    /// What the headers of any answer say.
    pub fn read(headers: &HeaderMap) -> Self {
        let number = |name: &str| text(headers, name)?.parse::<u32>().ok();
        let window = || {
            let reset_after = seconds(text(headers, "x-ratelimit-reset-after")?.parse().ok()?)?;
            Some(Window { limit: number("x-ratelimit-limit")?, remaining: number("x-ratelimit-remaining")?, reset_after })
        };
        Self { bucket: text(headers, "x-ratelimit-bucket").map(Arc::from), window: window() }
    }
}

impl Limited {
    /// What a 429 says. One without any sign of Discord's limiter comes from what stands in front of it, and
    /// concerns the whole address.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let in_body = body.get("retry_after").and_then(Value::as_f64);
        let in_header = text(headers, "retry-after").and_then(|text| text.parse().ok());
        // The header is the same rounded up to whole seconds. Without either, a second is a careful guess.
        let wait = in_body.or(in_header).and_then(seconds).unwrap_or(Duration::from_secs(1));
        let global = body.get("global").and_then(Value::as_bool).unwrap_or_default()
            || text(headers, "x-ratelimit-global").is_some_and(|text| text.eq_ignore_ascii_case("true"));
        let scope = match text(headers, "x-ratelimit-scope") {
            Some("shared") => Scope::Shared,
            Some("user") if !global => Scope::Bucket,
            Some("global") => Scope::Global,
            _ if global => Scope::Global,
            _ if in_body.is_some() || headers.contains_key("x-ratelimit-bucket") => Scope::Bucket,
            _ => Scope::Global,
        };
        Self { wait, scope }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn seconds(number: f64) -> Option<Duration> {
    // What is negative or no number stays so, and is no duration.
    Duration::try_from_secs_f64(number.clamp(-1.0, LONGEST)).ok().map(|time| time + ROUNDING)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

    use super::{Limited, Scope, Told, Window};

    type Pairs = &'static [(&'static str, &'static str)];

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn headers_are_read_and_nonsense_is_left_out() {
        let good = [
            ("x-ratelimit-limit", "5"),
            ("x-ratelimit-remaining", "4"),
            ("x-ratelimit-reset-after", "4.999"),
            ("x-ratelimit-bucket", "abcd"),
        ];
        let told = Told::read(&headers(&good));
        assert_eq!(told.window, Some(Window { limit: 5, remaining: 4, reset_after: Duration::from_secs(5) }));
        assert_eq!(told.bucket.as_deref(), Some("abcd"));
        for (name, value) in [("x-ratelimit-limit", "-1"), ("x-ratelimit-remaining", "x"), ("x-ratelimit-reset-after", "NaN")] {
            let pairs: Vec<_> = good.into_iter().filter(|(other, _)| *other != name).chain([(name, value)]).collect();
            assert_eq!(Told::read(&headers(&pairs)).window, None, "{name}");
        }
        assert_eq!(Told::read(&HeaderMap::new()), Told::default());
    }

    #[test]
    fn a_429_says_how_long_and_for_whom() {
        let ms = Duration::from_millis;
        let cases: [(Pairs, &str, u64, Scope); 9] = [
            (&[("retry-after", "1")], r#"{"retry_after": 0.25, "global": false}"#, 251, Scope::Bucket),
            (&[("retry-after", "2"), ("x-ratelimit-scope", "user")], "", 2_001, Scope::Bucket),
            (&[("x-ratelimit-scope", "shared")], r#"{"retry_after": 3}"#, 3_001, Scope::Shared),
            (&[("x-ratelimit-scope", "global")], r#"{"retry_after": 3}"#, 3_001, Scope::Global),
            (&[("x-ratelimit-global", "true")], r#"{"retry_after": 3}"#, 3_001, Scope::Global),
            (&[], r#"{"retry_after": 3, "global": true}"#, 3_001, Scope::Global),
            (&[("retry-after", "60")], "<html>", 60_001, Scope::Global),
            (&[], "", 1_000, Scope::Global),
            (&[("retry-after", "-5")], r#"{"retry_after": 1e300, "code": 0}"#, 86_400_001, Scope::Bucket),
        ];
        for (pairs, body, wait, scope) in cases {
            assert_eq!(Limited::read(&headers(pairs), body.as_bytes()), Limited { wait: ms(wait), scope }, "{pairs:?} {body}");
        }
    }
}
