//! Sending one request: its turn, the try itself, and trying again where that cannot do harm.

use std::error::Error;
use std::io::ErrorKind;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::error::{Code, RestError, Status, Trouble};
use super::route::Route;
use super::schedule::Heard;
use super::told::{Limited, Told};
use super::turn::Turn;
use super::{Rest, Timeouts, USER_AGENT, Urgency};
use crate::platform::discord::pauses::pauses;

/// The pause before the second try; every further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// When a request may be sent again although the first time may have worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Twice does what once does: by its method, or because Discord recognises its nonce.
    Harmless,
    /// The same, and Discord answers 40060 to what it has taken already.
    AnsweredOnce,
    /// Only when it did not arrive, or Discord said that it did nothing.
    OnlyUnsent,
}

/// A request.
pub struct Call {
    route: Route,
    body: Option<Vec<u8>>,
    form: HeaderValue,
    repeat: Repeat,
}

/// The form of a body without a file.
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Stands on a line of its own between the fields of a form. JSON has no line that begins like this.
const BOUNDARY: &str = "--meldwijzer";
const FORM: HeaderValue = HeaderValue::from_static("multipart/form-data; boundary=meldwijzer");

/// A file of JSON beside a message.
#[derive(Clone, Debug)]
pub struct JsonFile {
    /// Its name, of letters and a dot.
    pub name: &'static str,
    /// What stands in it.
    pub json: Vec<u8>,
}

impl Call {
    /// A request without a body.
    pub fn new(route: Route, repeat: Repeat) -> Self {
        Self { route, body: None, form: JSON, repeat }
    }

    /// With a body.
    pub fn with(mut self, body: &impl serde::Serialize) -> Result<Self, RestError> {
        self.body = Some(serde_json::to_vec(body).map_err(|_| RestError::Unwritable)?);
        Ok(self)
    }

    /// With a message and a file.
    pub fn with_file(mut self, message: &impl serde::Serialize, file: &JsonFile) -> Result<Self, RestError> {
        let mut message = serde_json::to_value(message).map_err(|_| RestError::Unwritable)?;
        let fields = message.as_object_mut().ok_or(RestError::Unwritable)?;
        fields.insert("attachments".to_owned(), json!([{"id": "0", "filename": file.name}]));
        let mut body = Vec::new();
        for (disposition, part) in [
            ("name=\"payload_json\"".to_owned(), message.to_string().into_bytes()),
            (format!("name=\"files[0]\"; filename=\"{}\"", file.name), file.json.clone()),
        ] {
            let head = format!("{BOUNDARY}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: application/json\r\n\r\n");
            body.extend([head.as_bytes(), &part, b"\r\n"].concat());
        }
        body.extend(format!("{BOUNDARY}--\r\n").into_bytes());
        (self.body, self.form) = (Some(body), FORM);
        Ok(self)
    }
}

/// What one try came to.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// An HTTP client for Discord, or for a proxy in front of it.
pub fn client(timeouts: Timeouts) -> Result<Client, RestError> {
    let builder = Client::builder().user_agent(USER_AGENT).connect_timeout(timeouts.connect).redirect(Policy::none());
    builder.build().map_err(|_| RestError::BadAddress("no TLS"))
}

impl Rest {
    /// Sends, and reads the answer.
    pub(super) async fn read<T: DeserializeOwned>(&self, call: Call, urgency: Urgency) -> Result<T, RestError> {
        let body = self.send(call, urgency).await?;
        serde_json::from_slice(&body).map_err(|_| RestError::Unreadable)
    }

    /// Sends; the body of a good answer is returned.
    pub(super) async fn send(&self, call: Call, urgency: Urgency) -> Result<Vec<u8>, RestError> {
        let sent = self.persist(&call, urgency).await;
        if let Err(error) = &sent {
            if matches!(error, RestError::GivenUp(_) | RestError::Unsure(_) | RestError::TooLate | RestError::QueueFull) {
                self.0.metrics.given_up();
            }
            tracing::debug!(route = %call.route.pattern, %error, "request failed");
        }
        sent
    }

    async fn persist(&self, call: &Call, urgency: Urgency) -> Result<Vec<u8>, RestError> {
        let entered = Instant::now();
        let deadline = entered + urgency.patience;
        let mut turn = self.0.turns.enter(&call.route, urgency.priority)?;
        let mut last: Option<Trouble> = None;
        let mut again = false;
        let mut insist_until = deadline;
        let mut pauses = pauses(FIRST_PAUSE, LONGEST_PAUSE);
        loop {
            let come = timeout_at(deadline, turn.come()).await;
            come.map_err(|_| last.map_or(RestError::TooLate, RestError::GivenUp))??;
            if !again {
                self.0.metrics.waits.took(entered.elapsed());
            }
            self.0.metrics.sent(again);
            let begun = Instant::now();
            let tried = self.attempt(call, deadline).await;
            if tried.is_ok() {
                self.0.metrics.latency.took(begun.elapsed());
            }
            let trouble = match tried {
                Ok(answer) if answer.status == StatusCode::TOO_MANY_REQUESTS => {
                    let limited = Limited::read(&answer.headers, &answer.body);
                    self.0.metrics.rate_limited();
                    tracing::debug!(route = %call.route.pattern, scope = ?limited.scope, wait = ?limited.wait, "rate limited");
                    turn.heard(&Heard::Limited(Told::read(&answer.headers), limited));
                    if Instant::now() + limited.wait > deadline {
                        return Err(RestError::GivenUp(Trouble::Answer(Status(429))));
                    }
                    // The queue itself keeps the wait, for everybody in it.
                    again = true;
                    turn.again()?;
                    continue;
                }
                Ok(answer) if !answer.status.is_server_error() => return self.judge(call, &turn, answer, last.is_some()),
                Ok(answer) => {
                    turn.heard(&Heard::Nothing);
                    let told = answer.headers.get(RETRY_AFTER).and_then(|text| text.to_str().ok()?.parse().ok());
                    (Trouble::Answer(Status(answer.status.as_u16())), told.map(Duration::from_secs))
                }
                Err(trouble @ Trouble::Unreachable(_)) => {
                    turn.heard(&Heard::NotSent);
                    (trouble, None)
                }
                Err(trouble) => {
                    turn.heard(&Heard::Nothing);
                    (trouble, None)
                }
            };
            let (trouble, told) = trouble;
            if call.repeat == Repeat::OnlyUnsent && !matches!(trouble, Trouble::Unreachable(_)) {
                return Err(RestError::Unsure(trouble));
            }
            if last.is_none() {
                insist_until = deadline.min(Instant::now() + urgency.insist);
            }
            last = Some(trouble);
            let pause = pauses.next().unwrap_or(LONGEST_PAUSE).max(told.unwrap_or_default());
            if Instant::now() + pause > insist_until {
                return Err(RestError::GivenUp(trouble));
            }
            sleep(pause).await;
            again = true;
            turn.again()?;
        }
    }

    /// What an answer other than "later" means.
    fn judge(&self, call: &Call, turn: &Turn, answer: Answer, stumbled_before: bool) -> Result<Vec<u8>, RestError> {
        let told = Told::read(&answer.headers);
        let status = answer.status;
        let invalid = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
        turn.heard(&Heard::Answer(told, invalid));
        if status.is_success() {
            return Ok(answer.body);
        }
        let code = Code::read(&answer.body);
        if code == Code::AlreadyAnswered && stumbled_before && call.repeat == Repeat::AnsweredOnce {
            return Ok(Vec::new());
        }
        if status == StatusCode::UNAUTHORIZED && code != Code::InvalidWebhookToken {
            self.0.turns.refuse();
            return Err(RestError::TokenRefused);
        }
        Err(RestError::Refused { status: Status(status.as_u16()), code })
    }

    /// One try.
    async fn attempt(&self, call: &Call, deadline: Instant) -> Result<Answer, Trouble> {
        let Timeouts { headers, whole, .. } = self.0.timeouts;
        let mut request = self.0.client.request(call.route.method.clone(), call.route.url(&self.0.base));
        request = request.header(AUTHORIZATION, self.0.authorization.clone());
        if let Some(body) = &call.body {
            request = request.header(CONTENT_TYPE, call.form.clone()).body(body.clone());
        }
        let exchange = async {
            let answer = timeout(headers, request.send()).await.map_err(|_| Trouble::Silence)?.map_err(|error| trouble(&error))?;
            let (status, headers) = (answer.status(), answer.headers().clone());
            // Something was answered, so something had been sent.
            let body = answer.bytes().await.map_err(|_| Trouble::Cut)?.to_vec();
            Ok(Answer { status, headers, body })
        };
        timeout_at(deadline.min(Instant::now() + whole), exchange).await.map_err(|_| Trouble::Silence)?
    }
}

/// What went wrong, in words that tell no address.
fn trouble(error: &reqwest::Error) -> Trouble {
    if !error.is_connect() && !error.is_builder() {
        return if error.is_timeout() { Trouble::Silence } else { Trouble::Cut };
    }
    if error.is_timeout() {
        return Trouble::Unreachable("no answer in time");
    }
    let mut cause: Option<&dyn Error> = Some(error);
    while let Some(deeper) = cause {
        match deeper.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
            Some(ErrorKind::ConnectionRefused) => return Trouble::Unreachable("refused"),
            Some(ErrorKind::TimedOut) => return Trouble::Unreachable("no answer in time"),
            _ => cause = deeper.source(),
        }
    }
    Trouble::Unreachable("no such address, no network, or no trusted certificate")
}
