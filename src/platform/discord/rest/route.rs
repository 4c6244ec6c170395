//! Where a request goes: the path that is sent, and the pattern by which Discord's limits and our logs know it.

use std::fmt::{self, Display, Write as _};
use std::hash::{DefaultHasher, Hash, Hasher};

use reqwest::Method;

/// Parameters that get limits of their own: one channel being full says nothing about another.
///
/// Discord names channel, server, and webhook with its token; an interaction is a webhook of its own.
const MAJOR: [&str; 6] = ["channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_id", "interaction_token"];

/// A method and a pattern, such as `POST /channels/{channel_id}/messages`. It holds nothing about anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern {
    method: &'static str,
    path: &'static str,
}

impl Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// One request's way. It may hold the token of an interaction, so only its pattern can be printed.
#[derive(Clone)]
pub struct Route {
    /// The method to send.
    pub method: Method,
    /// What the limits are looked up by, together with [`Route::major`].
    pub pattern: Pattern,
    /// The parameters with limits of their own, as one number: tokens are not kept longer than the request.
    pub major: u64,
    /// Does not count for the requests a bot may make in a second.
    pub exempt: bool,
    path: String,
}

impl Route {
    /// The way of a pattern with its parameters filled in, in order.
    pub fn new(method: Method, pattern: &'static str, values: &[&dyn Display]) -> Self {
        let (mut path, mut major, mut values) = (String::new(), DefaultHasher::new(), values.iter());
        for part in pattern.split('/').skip(1) {
            path.push('/');
            let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else {
                path.push_str(part);
                continue;
            };
            let value = values.next().map(ToString::to_string).unwrap_or_default();
            if MAJOR.contains(&name) {
                value.hash(&mut major);
            }
            encode(&value, &mut path);
        }
        let pattern = Pattern { method: name(&method), path: pattern };
        Self { method, pattern, major: major.finish(), exempt: false, path }
    }

    /// The same way with a question behind it (`limit=5&after=7`), of ids and numbers only.
    pub fn asking(mut self, query: &str) -> Self {
        self.path.push('?');
        self.path.push_str(query);
        self
    }

    /// The same way, not counted for the requests a bot may make in a second.
    pub fn not_counted(mut self) -> Self {
        self.exempt = true;
        self
    }

    /// The whole address.
    pub fn url(&self, base: &str) -> String {
        format!("{base}/api/v10{}", self.path)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Route({})", self.pattern)
    }
}

fn name(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        _ => "?",
    }
}

/// A parameter stays within its own part of the path, whatever it holds.
fn encode(value: &str, path: &mut String) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'~' | b'@') || (byte == b'.' && value.len() > 2) {
            path.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(path, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use reqwest::Method;

    use super::Route;

    const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";
    const CALLBACK: &str = "/interactions/{interaction_id}/{interaction_token}/callback";

    #[test]
    fn parameters_are_filled_in_and_cannot_leave_their_place() {
        let route = Route::new(Method::GET, MESSAGE, &[&20, &31]);
        assert_eq!(route.url("http://a"), "http://a/api/v10/channels/20/messages/31");
        assert_eq!(route.clone().asking("limit=5").url(""), "/api/v10/channels/20/messages/31?limit=5");
        let odd = Route::new(Method::POST, CALLBACK, &[&1, &"../a?b#c/é"]);
        assert_eq!(odd.url(""), "/api/v10/interactions/1/..%2Fa%3Fb%23c%2F%C3%A9/callback");
        assert_eq!(Route::new(Method::POST, CALLBACK, &[&1, &".."]).url(""), "/api/v10/interactions/1/%2E%2E/callback");
    }

    #[test]
    fn only_major_parameters_tell_limits_apart() {
        let major = |channel: u64, message: u64| Route::new(Method::GET, MESSAGE, &[&channel, &message]).major;
        assert_eq!(major(20, 31), major(20, 32));
        assert_ne!(major(20, 31), major(21, 31));
        let major = |token: &str| Route::new(Method::POST, CALLBACK, &[&1, &token]).major;
        assert_ne!(major("a"), major("b"));
    }

    #[test]
    fn a_token_in_a_route_cannot_be_printed() {
        let route = Route::new(Method::POST, CALLBACK, &[&1, &"tapgeheim"]);
        assert_eq!(format!("{route:?}"), format!("Route(POST {CALLBACK})"));
    }
}
