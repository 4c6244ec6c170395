//! A Discord on loopback: the requests and the gateway that a bot needs, strict about both, without any network.
//!
//! Every request is checked against Discord's description and against the limits that the description leaves out.
//! Waiting is always for something that must happen, with a deadline; there are no sleeps.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use futures_util::{SinkExt, StreamExt, stream};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::fake_limits::{Limiter, Limits, Scope};
use super::openapi::Description;

/// The bot's token.
pub const TOKEN: &str = "MTIz.geheim-token.xyz";
/// The bot's account, its application, a server and a channel on it.
pub const ME: &str = "7";
pub const APPLICATION: &str = "8";
pub const SERVER: &str = "10";
pub const CHANNEL: &str = "20";
/// `GUILDS`, `GUILD_MESSAGES` and `DIRECT_MESSAGES`; none of them privileged.
const INTENTS: u64 = 1 | 1 << 9 | 1 << 12;
/// `MESSAGE_CONTENT`, which is privileged.
pub const CONTENT: u64 = 1 << 15;
/// The longest a test waits for one thing.
const DEADLINE: Duration = Duration::from_secs(8);

/// What goes wrong with the next request.
pub enum Fault {
    /// Nothing is posted and this status comes back.
    Before(u16),
    /// It is posted, and yet this status comes back.
    After(u16),
    /// It is posted, and the connection breaks in the middle of the answer.
    Cut,
    /// Discord says no, with this body.
    Refuse(u16, Value),
    /// The same for the next request whose path ends like this; others before it go well.
    RefuseAt(&'static str, u16, Value),
    /// A 429 for no reason of ours.
    Limit(Scope, Duration),
    /// Nothing is posted, and the connection breaks.
    CutBefore,
    /// It is posted, and no answer ever comes.
    Stall,
}

enum Order {
    Event(&'static str, Value),
    Text(String),
    Binary(Vec<u8>),
    Reconnect,
    Cut,
    Close(u16),
    /// A close frame without a code.
    CloseBare,
    /// The session is over and cannot be taken up again (op 9).
    Invalidate,
    /// From now on nothing is said and nothing answered.
    Stall,
}

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// What stands after `/api/v10`.
    pub path: String,
    /// What stands after the question mark.
    pub query: String,
    pub headers: BTreeMap<String, String>,
    pub at: Instant,
    pub body: Value,
    /// Files beside the body, by name.
    pub files: BTreeMap<String, Vec<u8>>,
    /// It was carried out: not refused, and not the repetition of an earlier one.
    pub applied: bool,
}

/// What has happened so far, and what must go wrong next.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own that a test sets")]
pub struct Log {
    pub requests: Vec<Request>,
    pub wrong: Vec<String>,
    pub identified: usize,
    pub resumed: usize,
    pub faults: VecDeque<Fault>,
    /// The developer portal lets the bot have the words of all messages.
    pub content_allowed: bool,
    /// What the bot asked to hear at its last log-in.
    pub intents: u64,
    pub limiter: Limiter,
    turned_away: Option<u16>,
    commands: Value,
    /// The tokens of commands for which somebody asked an answer that everybody can see.
    public: BTreeSet<String>,
    nonces: BTreeMap<String, Value>,
    answered: BTreeSet<String>,
    sent: Vec<Value>,
    /// The codes with which the bot closed connections.
    pub closed: Vec<u16>,
    /// When the bot logged in, and as which of how many shards.
    pub log_ins: Vec<(Instant, u64, u64)>,
    /// What was written, by channel, the bot's own messages included.
    history: BTreeMap<String, Vec<Value>>,
    /// Servers that the bot is told of when it logs in.
    servers: Vec<Value>,
    /// Connections are dropped at once.
    refusing: bool,
    /// How many were.
    pub refused: usize,
    /// There is a connection over which events go.
    pub live: bool,
    /// No session can be taken up again.
    forgetful: bool,
    heartbeat_ms: Option<u64>,
    shards: Option<u64>,
    at_once: Option<u64>,
    last_id: u64,
    replies: usize,
}

impl Log {
    /// What was posted, sent as first answer, or sent after it: the bodies of the requests carried out.
    fn applied(&self, start: &str, end: &str) -> Vec<Value> {
        let fits = |path: &str| path.starts_with(start) && path.ends_with(end);
        let carried_out = self.requests.iter().filter(|request| request.applied && fits(&request.path));
        carried_out.map(|request| request.body.clone()).collect()
    }

    pub fn posts(&self) -> Vec<Value> {
        self.applied("/channels/", "/messages")
    }

    /// How many posted messages are replies to one.
    pub fn replies(&self) -> usize {
        self.replies
    }

    pub fn first_answers(&self) -> Vec<Value> {
        self.applied("/interactions/", "/callback")
    }

    /// An id of now, higher than all before.
    fn fresh_id(&mut self) -> u64 {
        self.last_id = snowflake(Duration::ZERO).max(self.last_id + 1);
        self.last_id
    }

    /// The servers as they are now: with the last message of each channel and thread.
    fn servers(&self) -> Vec<Value> {
        let mut servers = self.servers.clone();
        for server in &mut servers {
            for kind in ["channels", "threads"] {
                for place in server[kind].as_array_mut().unwrap() {
                    let posts = self.history.get(place["id"].as_str().unwrap());
                    place["last_message_id"] = posts.and_then(|posts| posts.last()).map_or(Value::Null, |post| post["id"].clone());
                }
            }
        }
        servers
    }

    /// A page of what was written after a message: the oldest of it, the newest first.
    fn page(&self, channel: &str, query: &str) -> Value {
        let asked = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse::<u64>().ok());
        let after = asked("after").unwrap_or_default();
        let posts = self.history.get(channel).into_iter().flatten();
        let later = posts.filter(|post| id(post) > after).take(asked("limit").unwrap_or(50) as usize);
        let mut page: Vec<Value> = later.cloned().collect();
        page.reverse();
        for post in &mut page {
            post.as_object_mut().unwrap().remove("guild_id");
        }
        page.into()
    }

    /// How often the list of commands was replaced.
    pub fn registered(&self) -> usize {
        self.requests.iter().filter(|request| request.applied && request.method == "PUT" && request.path.ends_with("/commands")).count()
    }

    pub fn follow_ups(&self) -> Vec<Value> {
        // what fills an announced answer ends with /@original
        let posted = |request: &&Request| request.applied && request.method == "POST" && request.path.starts_with("/webhooks/");
        self.requests.iter().filter(posted).map(|request| request.body.clone()).collect()
    }
}

struct Shared {
    address: SocketAddr,
    descriptions: Vec<Description>,
    log: Mutex<Log>,
    changed: Notify,
    orders: tokio::sync::Mutex<mpsc::UnboundedReceiver<Order>>,
}

/// The fake; it stops when it is dropped.
pub struct FakeDiscord {
    /// The address to use as proxy.
    pub url: String,
    shared: Arc<Shared>,
    order: mpsc::UnboundedSender<Order>,
    tasks: [JoinHandle<()>; 2],
}

impl FakeDiscord {
    pub async fn start() -> Self {
        Self::checking([Some(Description::subset()), Description::whole()].into_iter().flatten().collect()).await
    }

    /// Without the description of requests, which takes longer than what is measured.
    pub async fn quick() -> Self {
        Self::checking(Vec::new()).await
    }

    async fn checking(descriptions: Vec<Description>) -> Self {
        let rest = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let gateway = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", rest.local_addr().unwrap());
        let (order, orders) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            address: gateway.local_addr().unwrap(),
            descriptions,
            log: Mutex::default(),
            changed: Notify::new(),
            orders: tokio::sync::Mutex::new(orders),
        });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let serving = tokio::spawn(async move { axum::serve(rest, router).await.unwrap() });
        let accepting = tokio::spawn(accept(gateway, Arc::clone(&shared)));
        Self { url, shared, order, tasks: [serving, accepting] }
    }

    /// Looks at what has happened so far.
    pub fn look<T>(&self, at: impl FnOnce(&Log) -> T) -> T {
        at(&self.shared.log())
    }

    /// Sends an event to the bot.
    pub fn event(&self, name: &'static str, data: Value) {
        let options = data["data"]["options"].as_array().into_iter().flatten();
        if name == "INTERACTION_CREATE" && options.into_iter().any(|option| option["value"] == json!(true)) {
            self.shared.log().public.insert(data["token"].as_str().unwrap().to_owned());
        }
        self.order.send(Order::Event(name, data)).unwrap();
    }

    /// Says once more that the bot is logged in, as after a session that could not be taken up again.
    pub fn ready_again(&self) {
        self.event("READY", ready(self.shared.address));
    }

    /// Sends a text that is no event.
    pub fn text(&self, text: &str) {
        self.order.send(Order::Text(text.to_owned())).unwrap();
    }

    /// Sends bytes that are no event.
    pub fn binary(&self, bytes: &[u8]) {
        self.order.send(Order::Binary(bytes.to_vec())).unwrap();
    }

    /// Asks the bot to connect again (op 7).
    pub fn reconnect(&self) {
        self.order.send(Order::Reconnect).unwrap();
    }

    /// Drops the bot's connection without a word.
    pub fn cut(&self) {
        self.order.send(Order::Cut).unwrap();
    }

    /// Closes the bot's connection with a code.
    pub fn close(&self, code: u16) {
        self.order.send(Order::Close(code)).unwrap();
    }

    /// Closes it with a frame that holds no code.
    pub fn close_bare(&self) {
        self.order.send(Order::CloseBare).unwrap();
    }

    /// Ends the session for good (op 9).
    pub fn invalidate(&self) {
        self.order.send(Order::Invalidate).unwrap();
    }

    /// Falls silent without closing the connection.
    pub fn stall(&self) {
        self.order.send(Order::Stall).unwrap();
    }

    /// From now on connections are refused, or not any more.
    pub fn refuse(&self, refusing: bool) {
        self.shared.log().refusing = refusing;
    }

    /// From now on no session can be taken up again.
    pub fn forget_sessions(&self) {
        self.shared.log().forgetful = true;
    }

    /// How often heartbeats are to come, for connections from now on.
    pub fn heartbeat(&self, every: Duration) {
        self.shared.log().heartbeat_ms = Some(every.as_millis() as u64);
    }

    /// How many shards to advise, and how many of them may log in at once.
    pub fn advise(&self, shards: u64, at_once: u64) {
        let mut log = self.shared.log();
        (log.shards, log.at_once) = (Some(shards), Some(at_once));
    }

    /// Tells of this server at every log-in from now on.
    pub fn serve(&self, server: Value) {
        self.shared.log().servers.push(server);
    }

    /// Something is written so long ago, and the bot is not told; the message comes back with its id.
    pub fn written(&self, post: Value, ago: Duration) -> Value {
        let mut log = self.shared.log();
        let id = if ago.is_zero() { log.fresh_id() } else { snowflake(ago) };
        let post = with(post, json!({"id": id.to_string()}));
        let channel = post["channel_id"].as_str().unwrap().to_owned();
        log.history.entry(channel).or_default().push(post.clone());
        post
    }

    /// Something is written now, and the bot is told if it can be: at once, or when it takes its session up again.
    pub fn writes(&self, post: Value) -> String {
        let post = self.written(post, Duration::ZERO);
        let id = post["id"].as_str().unwrap().to_owned();
        let mut log = self.shared.log();
        if log.live {
            drop(log);
            self.event("MESSAGE_CREATE", post);
        } else if !log.forgetful {
            let event = json!({"op": 0, "s": log.sent.len() + 1, "t": "MESSAGE_CREATE", "d": post});
            log.sent.push(event);
        }
        id
    }

    pub fn fault(&self, fault: Fault) {
        self.shared.log().faults.push_back(fault);
    }

    /// From now on nothing goes wrong.
    pub fn no_faults(&self) {
        self.shared.log().faults.clear();
    }

    /// From now on these limits are kept.
    pub fn limit(&self, limits: Limits) {
        self.shared.log().limiter.limits = limits;
    }

    /// From now on the bot may have the words of all messages.
    pub fn allow_content(&self) {
        self.shared.log().content_allowed = true;
    }

    /// Closes the connection with this code instead of letting the bot in.
    pub fn turn_away(&self, code: u16) {
        self.shared.log().turned_away = Some(code);
    }

    /// Waits until what has happened is enough.
    pub async fn until(&self, what: &str, enough: impl Fn(&Log) -> bool) {
        self.within(DEADLINE, what, enough).await;
    }

    /// Waits until what has happened is enough, or for so long at most.
    pub async fn reached(&self, deadline: Duration, enough: impl Fn(&Log) -> bool) -> bool {
        let waiting = async {
            loop {
                let changed = self.shared.changed.notified();
                if self.look(&enough) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(deadline, waiting).await.is_ok()
    }

    /// The same with a deadline of its own, for what takes Discord's limits to happen.
    pub async fn within(&self, deadline: Duration, what: &str, enough: impl Fn(&Log) -> bool) {
        if !self.reached(deadline, enough).await {
            let (wrong, requests) = self.look(|log| (log.wrong.clone(), log.requests.clone()));
            let last = &requests[requests.len().saturating_sub(20)..];
            panic!("{what} did not happen; wrong: {wrong:#?}; {} requests, the last: {last:#?}", requests.len());
        }
    }

    /// Nothing was sent that Discord would not take.
    pub fn assert_clean(&self) {
        let wrong = self.look(|log| log.wrong.clone());
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

impl Drop for FakeDiscord {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

impl Shared {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap()
    }
}

/// Any request.
async fn answer(State(shared): State<Arc<Shared>>, method: Method, uri: Uri, headers: HeaderMap, bytes: Bytes) -> Response {
    let response = decide(&shared, &method, &uri, &headers, &bytes);
    shared.changed.notify_waiters();
    match response {
        Some(response) => response,
        None => std::future::pending().await,
    }
}

/// The answer; `None` when none ever comes.
fn decide(shared: &Shared, method: &Method, uri: &Uri, headers: &HeaderMap, bytes: &Bytes) -> Option<Response> {
    let at = Instant::now();
    let path = uri.path().strip_prefix("/api/v10").unwrap_or("(not /api/v10)").to_owned();
    let query = uri.query().unwrap_or_default().to_owned();
    let form = headers.get("content-type").is_some_and(|kind| kind.to_str().unwrap().starts_with("multipart/form-data; boundary="));
    let (json, files) = if form { read_form(headers, bytes) } else { (bytes.to_vec(), BTreeMap::new()) };
    let body: Option<Value> = (!json.is_empty()).then(|| serde_json::from_slice(&json).unwrap());
    let mut wrong: Vec<String> =
        shared.descriptions.iter().filter_map(|description| description.request(method.as_str(), &path, body.as_ref()).err()).collect();
    if wrong.is_empty() {
        wrong.extend(shared.descriptions.iter().filter_map(|description| description.query(method.as_str(), &path, &query).err()));
    }
    let body = body.unwrap_or_default();
    if *method == Method::POST {
        let public = path.split('/').any(|part| shared.log().public.contains(part));
        wrong.extend(limits(&path, &body, public));
    }
    if *method == Method::PUT && path.ends_with("/commands") {
        wrong.extend(body.as_array().into_iter().flatten().filter_map(|command| Some(format!("{}: {command}", command_rule(command)?))));
    }
    if *method == Method::PATCH {
        wrong.extend(notifies(&body).map(|rule| format!("PATCH {path}: {rule}: {body}")));
        let filled_in = path.ends_with("/@original");
        wrong.extend(filled_in.then(|| limits(&path, &body, true)).into_iter().flatten());
        let named: BTreeSet<&str> = body["attachments"].as_array().into_iter().flatten().filter_map(|a| a["filename"].as_str()).collect();
        if named != files.keys().map(String::as_str).collect() {
            wrong.push(format!("PATCH {path}: files {:?} are named {named:?}", files.keys()));
        }
    }
    let known_agent = headers.get("user-agent").is_some_and(|agent| agent.to_str().unwrap().starts_with("DiscordBot (https://"));
    if !known_agent {
        wrong.push(format!("{method} {path}: the user agent"));
    }
    let mut log = shared.log();
    let known = headers.get("authorization").is_some_and(|given| given == &format!("Bot {TOKEN}"));
    let taken = known && wrong.is_empty();
    log.wrong.append(&mut wrong);
    let headers = headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    let request = Request { method: method.to_string(), path, query, headers, at, body, files, applied: false };
    if known {
        respond(&mut log, shared, request, taken)
    } else {
        log.requests.push(request);
        Some(refusal(401, &json!({"message": "401: Unauthorized", "code": 0})))
    }
}

/// The same for a request with the right token, with the headers of the limits.
fn respond(log: &mut Log, shared: &Shared, request: Request, taken: bool) -> Option<Response> {
    let (method, path) = (request.method.clone(), request.path.clone());
    let (mut verdict, early) = log.limiter.request(&method, &path);
    log.wrong.extend(early);
    if let (None, Some(Fault::Limit(scope, wait))) = (&verdict.refused, log.faults.front()) {
        let (scope, wait) = (*scope, *wait);
        log.faults.pop_front();
        let key = log.limiter.key(&method, &path);
        verdict = log.limiter.refuse(&key, scope, wait);
    }
    let mut response = if let Some(body) = &verdict.refused {
        log.requests.push(request);
        Some(refusal(429, body))
    } else {
        carry_out(log, shared, request, taken)
    };
    for (name, value) in verdict.headers {
        if let Some(response) = &mut response {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
    }
    response
}

fn carry_out(log: &mut Log, shared: &Shared, mut request: Request, taken: bool) -> Option<Response> {
    let path = request.path.clone();
    let later = matches!(log.faults.front(), Some(Fault::RefuseAt(end, ..)) if !path.ends_with(end));
    let fault = if later { None } else { log.faults.pop_front() };
    if let Some(Fault::Before(status)) = fault {
        log.requests.push(request);
        return Some(refusal(status, &json!({"message": "stumbled", "code": 0})));
    }
    if matches!(fault, Some(Fault::CutBefore)) {
        log.requests.push(request);
        return Some(broken());
    }
    if let Some(Fault::Refuse(status, body) | Fault::RefuseAt(_, status, body)) = fault {
        log.requests.push(request);
        return Some(refusal(status, &body));
    }
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let (status, answer) = match (taken, request.method.as_str(), parts.as_slice()) {
        (false, ..) => (400, json!({"message": "Invalid Form Body", "code": 50_035})),
        (_, "GET", ["gateway"]) => (200, json!({"url": format!("ws://{}", shared.address)})),
        (_, "GET", ["gateway", "bot"]) => {
            let starts = json!({"total": 1_000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": log.at_once.unwrap_or(1)});
            (200, json!({"url": format!("ws://{}", shared.address), "shards": log.shards.unwrap_or(1), "session_start_limit": starts}))
        }
        (_, "GET", ["users", "@me"]) => (200, user(ME, true)),
        (_, "GET", ["applications", "@me"]) => (200, json!({"id": APPLICATION, "flags": 1 << 19})),
        (_, "GET", ["applications", APPLICATION, "commands"]) => (200, registered(&log.commands)),
        (_, "PUT", ["applications", APPLICATION, "commands"]) => {
            request.applied = true;
            log.commands = registered(&request.body);
            (200, log.commands.clone())
        }
        (_, "GET", ["guilds", _]) => (200, json!({"name": "De **Oefening** <@5>"})),
        (_, "GET", ["channels", channel]) => {
            (200, json!({"id": channel, "type": 1, "last_message_id": null, "recipients": [user("5", false)]}))
        }
        (_, "POST", ["users", "@me", "channels"]) => {
            request.applied = true;
            let recipient = user(request.body["recipient_id"].as_str().unwrap(), false);
            (200, json!({"id": "21", "type": 1, "last_message_id": null, "recipients": [recipient]}))
        }
        (_, "GET", ["channels", _, "messages", id]) => (200, post(id, "een vraag", json!({"guild_id": null}))),
        (_, "GET", ["channels", channel, "messages"]) if log.identified > 0 => (200, log.page(channel, &request.query)),
        (_, "GET", ["channels", _, "messages"]) => (200, json!([post("33", "later", json!({})), post("32", "eerder", json!({}))])),
        (_, "PATCH", ["channels", _, "messages", id]) => {
            request.applied = true;
            (200, post(id, request.body["content"].as_str().unwrap_or_default(), json!({"author": user(ME, true), "guild_id": null})))
        }
        (_, "PUT" | "DELETE", ["channels", _, "messages", "pins", _]) => {
            request.applied = true;
            (204, Value::Null)
        }
        (_, "PATCH", ["webhooks", APPLICATION, _, "messages", "@original"]) => {
            request.applied = true;
            (200, post("989", request.body["content"].as_str().unwrap_or_default(), json!({"author": user(ME, true), "guild_id": null})))
        }
        (_, "POST", ["channels", channel, "messages"]) => {
            let nonce = request.body["nonce"].to_string();
            request.applied = !log.nonces.contains_key(&nonce);
            let id = log.fresh_id().to_string();
            let about = &request.body["message_reference"];
            let reference =
                if about.is_null() { Value::Null } else { json!({"type": 0, "channel_id": channel, "message_id": about["message_id"]}) };
            let posted = post(
                &id,
                request.body["content"].as_str().unwrap(),
                json!({
                    "author": user(ME, true), "channel_id": channel, "guild_id": null, "message_reference": reference,
                }),
            );
            if request.applied {
                log.replies += usize::from(!about.is_null());
                log.history.entry((*channel).to_owned()).or_default().push(posted.clone());
            }
            (200, log.nonces.entry(nonce).or_insert(posted).clone())
        }
        (_, "POST", ["interactions", id, _, "callback"]) if log.answered.insert((*id).to_owned()) => {
            request.applied = true;
            (204, Value::Null)
        }
        (_, "POST", ["interactions", ..]) => (400, json!({"message": "acknowledged already", "code": 40_060})),
        (_, "POST", ["webhooks", APPLICATION, _]) => {
            request.applied = true;
            let content = request.body["content"].as_str().unwrap();
            (200, post("990", content, json!({"author": user(ME, true), "guild_id": null})))
        }
        _ => {
            log.wrong.push(format!("{} {path}: not in the fake", request.method));
            (404, json!({"message": "404: Not Found", "code": 0}))
        }
    };
    log.requests.push(request);
    match fault {
        Some(Fault::After(status)) => Some(refusal(status, &json!({"message": "stumbled", "code": 0}))),
        Some(Fault::Cut) => Some(broken()),
        Some(Fault::Stall) => None,
        _ if status == 204 => Some(StatusCode::NO_CONTENT.into_response()),
        _ => Some(refusal(status, &answer)),
    }
}

/// An answer in the middle of which the connection breaks.
fn broken() -> Response {
    let parts: [Result<Bytes, std::io::Error>; 2] = [Ok(Bytes::from_static(b"{\"id\"")), Err(std::io::ErrorKind::ConnectionReset.into())];
    Body::from_stream(stream::iter(parts)).into_response()
}

/// The message and the files of a form.
fn read_form(headers: &HeaderMap, bytes: &Bytes) -> (Vec<u8>, BTreeMap<String, Vec<u8>>) {
    let kind = headers["content-type"].to_str().unwrap();
    let boundary = format!("--{}", kind.split_once("boundary=").unwrap().1);
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let (parts, end) = text.rsplit_once(&format!("{boundary}--")).unwrap();
    assert_eq!(end, "\r\n");
    let (mut message, mut files) = (Vec::new(), BTreeMap::new());
    for part in parts.split(&format!("{boundary}\r\n")).skip(1) {
        let (head, content) = part.split_once("\r\n\r\n").unwrap();
        let content = content.strip_suffix("\r\n").unwrap().as_bytes().to_vec();
        let value = |name: &str| Some(head.split_once(&format!("; {name}=\""))?.1.split_once('"').unwrap().0.to_owned());
        match value("filename") {
            Some(name) => drop(files.insert(name, content)),
            None => message = content,
        }
    }
    (message, files)
}

/// Commands as Discord gives them back.
fn registered(commands: &Value) -> Value {
    let commands = commands.as_array().into_iter().flatten().enumerate();
    let given = |(index, command): (usize, &Value)| {
        let defaults = json!({
            "type": 1, "nsfw": false, "default_member_permissions": null, "dm_permission": true, "description": "",
            "name_localizations": null, "description_localizations": null,
        });
        with(with(defaults, command.clone()), json!({"id": (700 + index).to_string(), "application_id": APPLICATION, "version": "1"}))
    };
    commands.map(given).collect()
}

/// Which rule for commands one breaks that the description leaves out.
fn command_rule(command: &Value) -> Option<&'static str> {
    let name = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        let small = text.chars().all(|c| (c.is_alphanumeric() && !c.is_uppercase()) || "-_'".contains(c));
        small && (1..=32).contains(&text.chars().count())
    };
    let named = |value: &Value| name(&value["name"]) && value["name_localizations"].as_object().into_iter().flatten().all(|(_, n)| name(n));
    if command["type"] == json!(3) {
        let bare = command.get("description").is_none() && command.get("options").is_none();
        return (!bare).then_some("a message command has a name only");
    }
    let options = || command["options"].as_array().into_iter().flatten();
    let deeper = |option: &Value| option["options"].as_array().into_iter().flatten().all(named);
    if !named(command) || !options().all(|option| named(option) && deeper(option)) {
        return Some("small letters without spaces in names");
    }
    if command["description"].as_str().is_none_or(str::is_empty) {
        return Some("a description");
    }
    let from = |required: bool| options().position(|option| (option["required"] == json!(true)) == required);
    if from(true).zip(from(false)).is_some_and(|(must, may)| may < must) {
        return Some("what must be filled in stands first");
    }
    let both = options().any(|option| option["autocomplete"] == json!(true) && option.get("choices").is_some());
    both.then_some("choices or completion, not both")
}

/// Which rule against notifying people the body of a message breaks.
fn notifies(message: &Value) -> Option<&'static str> {
    let mentions = &message["allowed_mentions"];
    let nobody = |key: &str| mentions.get(key).is_none_or(|list| list == &json!([]));
    if mentions["parse"] != json!([]) || !nobody("users") || !nobody("roles") {
        return Some("mentions nobody");
    }
    (mentions["replied_user"] != json!(false)).then_some("does not ping the person replied to")
}

fn refusal(status: u16, body: &Value) -> Response {
    let json = [("content-type", "application/json")];
    (StatusCode::from_u16(status).unwrap(), json, body.to_string()).into_response()
}

/// What Discord's description does not say or says too widely about a request that sends something. `public` for the answer to
/// a command for which somebody asked that everybody can see it.
pub fn limits(path: &str, body: &Value, public: bool) -> Vec<String> {
    let later = json!(5);
    let asks_or_suggests = [json!(6), json!(8), json!(9)].contains(&body["type"]);
    if path == "/users/@me/channels" || (path.ends_with("/callback") && asks_or_suggests) {
        return Vec::new();
    }
    let private = !path.starts_with("/channels/");
    let message = if path.ends_with("/callback") { &body["data"] } else { body };
    let mut wrong = Vec::new();
    let mut must = |kept: bool, rule: &str| {
        if !kept {
            wrong.push(format!("{path}: {rule}: {body}"));
        }
    };
    let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    must(body["type"] == later || (1..=2_000).contains(&length(&message["content"])), "content of 1 to 2000 characters");
    let rule = notifies(message);
    must(rule.is_none(), rule.unwrap_or_default());
    let rows: Vec<&Vec<Value>> =
        message["components"].as_array().into_iter().flatten().filter_map(|row| row["components"].as_array()).collect();
    must(rows.len() <= 5 && rows.iter().all(|row| (1..=5).contains(&row.len())), "at most 5 rows of 5 buttons");
    let buttons: Vec<&Value> = rows.into_iter().flatten().collect();
    let within = |key: &str, most: usize| buttons.iter().all(|button| (1..=most).contains(&length(&button[key])));
    must(within("label", 80), "labels of 1 to 80 characters");
    must(within("custom_id", 100), "ids of 1 to 100 characters");
    let ids: BTreeSet<String> = buttons.iter().map(|button| button["custom_id"].to_string()).collect();
    must(ids.len() == buttons.len(), "no id twice");
    if private && body["type"] == json!(7) {
        // The message that is changed was private or not already.
    } else if private {
        must(public || message["flags"].as_u64().is_some_and(|flags| flags & 64 != 0), "only the asker can see it");
    } else {
        must(message["enforce_nonce"] == json!(true), "enforces its nonce");
        must((1..=25).contains(&length(&message["nonce"])), "a nonce of 1 to 25 characters");
    }
    wrong
}

async fn accept(gateway: TcpListener, shared: Arc<Shared>) {
    loop {
        let (stream, _) = gateway.accept().await.unwrap();
        let shared = Arc::clone(&shared);
        // An error here is the bot going away.
        tokio::spawn(async move { converse(stream, &shared).await.ok() });
    }
}

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

async fn converse(stream: TcpStream, shared: &Shared) -> Outcome {
    {
        let mut log = shared.log();
        if log.refusing {
            log.refused += 1;
            shared.changed.notify_waiters();
            return Ok(());
        }
    }
    let mut socket = tokio_tungstenite::accept_async(stream).await?;
    let heartbeat = shared.log().heartbeat_ms.unwrap_or(41_250);
    send(&mut socket, json!({"op": 10, "d": {"heartbeat_interval": heartbeat}})).await?;
    while let Some(frame) = socket.next().await {
        let Frame::Text(text) = frame? else { continue };
        let message: Value = serde_json::from_str(&text)?;
        let token_known = message["d"]["token"] == format!("Bot {TOKEN}") || message["d"]["token"] == TOKEN;
        match message["op"].as_u64() {
            Some(1) => send(&mut socket, json!({"op": 11})).await?,
            Some(2) => {
                let code = shared.log().turned_away.or((!token_known).then_some(4004));
                if let Some(code) = code {
                    return close(&mut socket, Some(code)).await;
                }
                let intents = message["d"]["intents"].as_u64().unwrap();
                if ![INTENTS, INTENTS | CONTENT].contains(&intents) {
                    shared.log().wrong.push(format!("intents {intents}"));
                }
                if intents & CONTENT != 0 && !shared.log().content_allowed {
                    return close(&mut socket, Some(4014)).await;
                }
                shared.log().intents = intents;
                let part = |place: usize| message["d"]["shard"][place].as_u64().unwrap();
                let (number, total) = (part(0), part(1));
                if number == 0 {
                    shared.log().sent.clear();
                }
                dispatch(&mut socket, shared, "READY", with(ready(shared.address), json!({"shard": [number, total]}))).await?;
                let servers = shared.log().servers();
                for server in servers.into_iter().filter(|server| (id(server) >> 22) % total == number) {
                    dispatch(&mut socket, shared, "GUILD_CREATE", server).await?;
                }
                shared.log().identified += 1;
                shared.log().log_ins.push((Instant::now(), number, total));
                shared.changed.notify_waiters();
                // the orders are for the first shard
                return if number == 0 { carry_on(&mut socket, shared).await } else { only_heartbeats(&mut socket).await };
            }
            Some(6) if shared.log().forgetful => {
                send(&mut socket, json!({"op": 9, "d": false})).await?;
                while let Some(Ok(_)) = socket.next().await {}
                return Ok(());
            }
            Some(6) => {
                let seen = message["d"]["seq"].as_u64().unwrap_or_default();
                let sent = shared.log().sent.clone();
                for missed in sent.iter().filter(|event| event["s"].as_u64() > Some(seen)) {
                    send(&mut socket, missed.clone()).await?;
                }
                dispatch(&mut socket, shared, "RESUMED", json!({"_trace": []})).await?;
                shared.log().resumed += 1;
                shared.changed.notify_waiters();
                return carry_on(&mut socket, shared).await;
            }
            _ => shared.log().wrong.push(format!("op {}", message["op"])),
        }
    }
    Ok(())
}

fn ready(address: SocketAddr) -> Value {
    json!({
        "v": 10, "user": user(ME, true), "guilds": [{"id": SERVER, "unavailable": true}],
        "session_id": "session", "resume_gateway_url": format!("ws://{address}"),
        "application": {"id": APPLICATION, "flags": 0}, "shard": [0, 1],
    })
}

/// Answers heartbeats as long as this connection lives.
async fn only_heartbeats(socket: &mut WebSocketStream<TcpStream>) -> Outcome {
    while let Some(frame) = socket.next().await {
        if matches!(frame?, Frame::Text(text) if text.contains("\"op\":1,")) {
            send(socket, json!({"op": 11})).await?;
        }
    }
    Ok(())
}

/// Carries out the test's orders as long as this connection lives.
async fn carry_on(socket: &mut WebSocketStream<TcpStream>, shared: &Shared) -> Outcome {
    let mut orders = shared.orders.lock().await;
    shared.log().live = true;
    shared.changed.notify_waiters();
    let outcome = obey(socket, shared, &mut orders).await;
    shared.log().live = false;
    shared.changed.notify_waiters();
    drop(orders);
    match outcome? {
        Leave::Open => {
            while let Some(Ok(_)) = socket.next().await {}
            Ok(())
        }
        Leave::Silent => std::future::pending().await,
        Leave::Closed(code) => close(socket, code).await,
        Leave::Gone => Ok(()),
    }
}

/// What becomes of a connection over which no more events go.
enum Leave {
    /// The bot closes it.
    Open,
    /// It stays, and nothing is said.
    Silent,
    /// It is closed, with a code or without.
    Closed(Option<u16>),
    Gone,
}

async fn obey(
    socket: &mut WebSocketStream<TcpStream>,
    shared: &Shared,
    orders: &mut mpsc::UnboundedReceiver<Order>,
) -> Result<Leave, Box<dyn std::error::Error + Send + Sync>> {
    loop {
        tokio::select! {
            frame = socket.next() => match frame {
                Some(Ok(Frame::Text(text))) if text.contains("\"op\":1,") => send(socket, json!({"op": 11})).await?,
                Some(Ok(Frame::Close(frame))) => shared.log().closed.extend(frame.map(|frame| u16::from(frame.code))),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Ok(Leave::Gone),
            },
            order = orders.recv() => match order {
                Some(Order::Event(name, data)) => dispatch(socket, shared, name, data).await?,
                Some(Order::Text(text)) => socket.send(Frame::Text(text)).await?,
                Some(Order::Binary(bytes)) => socket.send(Frame::Binary(bytes)).await?,
                Some(Order::Reconnect) => {
                    send(socket, json!({"op": 7, "d": null})).await?;
                    return Ok(Leave::Open);
                }
                Some(Order::Invalidate) => {
                    send(socket, json!({"op": 9, "d": false})).await?;
                    return Ok(Leave::Open);
                }
                Some(Order::Close(code)) => return Ok(Leave::Closed(Some(code))),
                Some(Order::CloseBare) => return Ok(Leave::Closed(None)),
                Some(Order::Stall) => return Ok(Leave::Silent),
                Some(Order::Cut) | None => return Ok(Leave::Gone),
            },
        }
    }
}

async fn dispatch(socket: &mut WebSocketStream<TcpStream>, shared: &Shared, name: &str, data: Value) -> Outcome {
    let event = {
        let mut log = shared.log();
        let event = json!({"op": 0, "s": log.sent.len() + 1, "t": name, "d": data});
        log.sent.push(event.clone());
        event
    };
    send(socket, event).await
}

async fn send(socket: &mut WebSocketStream<TcpStream>, message: Value) -> Outcome {
    Ok(socket.send(Frame::Text(message.to_string())).await?)
}

async fn close(socket: &mut WebSocketStream<TcpStream>, code: Option<u16>) -> Outcome {
    socket.close(code.map(|code| CloseFrame { code: code.into(), reason: "".into() })).await?;
    while let Some(Ok(_)) = socket.next().await {}
    Ok(())
}

/// The number of an object.
fn id(object: &Value) -> u64 {
    object["id"].as_str().unwrap().parse().unwrap()
}

/// The lowest id of so long ago.
pub fn snowflake(ago: Duration) -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().checked_sub(ago).unwrap();
    (since.as_millis() as u64 - 1_420_070_400_000) << 22
}

/// A server with these channels, and a thread (`active`) in the first of them.
pub fn server_with(channels: &[&str], active: &[&str]) -> Value {
    let channel = |id: &&str| json!({"id": id, "type": 0, "name": "kanaal", "position": 0, "permission_overwrites": [], "nsfw": false});
    let about = json!({"archived": false, "auto_archive_duration": 1_440, "archive_timestamp": "2026-01-01T10:00:00Z", "locked": false});
    let thread = |id: &&str| {
        json!({
            "id": id, "type": 11, "name": "draad", "parent_id": channels[0], "owner_id": "5", "thread_metadata": about,
            "guild_id": SERVER, "message_count": 1, "member_count": 1, "rate_limit_per_user": 0, "total_message_sent": 1,
        })
    };
    let channels: Vec<Value> = channels.iter().map(channel).collect();
    with(server("9"), json!({"channels": channels, "threads": active.iter().map(thread).collect::<Vec<_>>()}))
}

/// An account.
pub fn user(id: &str, bot: bool) -> Value {
    json!({"id": id, "username": "naam-van-iemand", "discriminator": "0", "avatar": null, "bot": bot})
}

/// A message of a person in a channel, with the fields in `changes` set otherwise.
pub fn post(id: &str, content: &str, changes: Value) -> Value {
    let post = json!({
        "id": id, "channel_id": CHANNEL, "guild_id": SERVER, "author": user("5", false), "content": content,
        "timestamp": "2026-11-22T10:00:00Z", "edited_timestamp": null, "tts": false, "mention_everyone": false,
        "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
    });
    with(post, changes)
}

/// A tap on a button under one of the bot's messages, in a channel.
pub fn tap(id: &str, custom_id: &str, locale: &str) -> Value {
    let message = post("900", "antwoord", json!({"author": user(ME, true)}));
    let data = json!({"custom_id": custom_id, "component_type": 2});
    interaction(id, json!({"type": 3, "data": data, "message": message, "locale": locale}))
}

/// A command with what was filled in, by name, chosen in a channel by somebody with a Dutch client; with the fields in
/// `changes` set otherwise.
pub fn chosen(id: &str, name: &str, filled_in: &Value, changes: Value) -> Value {
    let kind = |value: &Value| match value {
        Value::Bool(_) => 5,
        Value::Number(_) => 4,
        _ => 3,
    };
    let option = |(name, value): (&String, &Value)| json!({"name": name, "type": kind(value), "value": value});
    let options: Vec<Value> = filled_in.as_object().unwrap().iter().map(option).collect();
    let data = json!({"id": "700", "name": name, "type": 1, "options": options});
    with(interaction(id, json!({"type": 2, "data": data, "locale": "nl"})), changes)
}

/// A subcommand of the settings with what was filled in, chosen in a channel by somebody who may manage the server. A person is
/// `{"user": id, "bot": false}`, a role `{"role": id}`, a channel `{"channel": id, "type": 0}`.
pub fn setting(id: &str, sub: &str, filled_in: &Value, changes: Value) -> Value {
    let mut resolved = json!({"users": {}, "roles": {}, "channels": {}});
    let mut option = |(name, value): (&String, &Value)| {
        let (kind, value) = match value {
            Value::Object(fields) if fields.contains_key("user") => {
                let id = fields["user"].as_str().unwrap();
                resolved["users"][id] = user(id, fields["bot"] == json!(true));
                (6, json!(id))
            }
            Value::Object(fields) if fields.contains_key("channel") => {
                let id = fields["channel"].as_str().unwrap();
                resolved["channels"][id] = json!({"id": id, "name": "kanaal", "type": fields["type"], "permissions": "0"});
                (7, json!(id))
            }
            Value::Object(fields) => {
                let id = fields["role"].as_str().unwrap();
                resolved["roles"][id] = role(id);
                (8, json!(id))
            }
            Value::Bool(_) => (5, value.clone()),
            _ => (3, value.clone()),
        };
        json!({"name": name, "type": kind, "value": value})
    };
    let options: Vec<Value> = filled_in.as_object().unwrap().iter().map(&mut option).collect();
    let sub = json!([{"name": sub, "type": 1, "options": options}]);
    let data = json!({"id": "700", "name": "instellingen", "type": 1, "options": sub, "resolved": resolved});
    let mut interaction = interaction(id, json!({"type": 2, "data": data, "locale": "nl"}));
    interaction["member"]["permissions"] = json!("32");
    with(interaction, changes)
}

/// What somebody has typed so far in an option of a command.
pub fn typing(id: &str, name: &str, option: &str, typed: &str, locale: &str) -> Value {
    let options = json!([{"name": option, "type": 3, "value": typed, "focused": true}]);
    let data = json!({"id": "700", "name": name, "type": 1, "options": options});
    interaction(id, json!({"type": 4, "data": data, "locale": locale}))
}

/// A command chosen in the menu of somebody's message.
pub fn chosen_for(id: &str, name: &str, message: &Value) -> Value {
    let about = message["id"].as_str().unwrap().to_owned();
    let data = json!({"id": "707", "name": name, "type": 3, "target_id": about, "resolved": {"messages": {about: message}}});
    interaction(id, json!({"type": 2, "data": data, "locale": "nl"}))
}

/// As a direct message: no server and no member.
pub fn direct(mut interaction: Value) -> Value {
    let fields = interaction.as_object_mut().unwrap();
    for field in ["guild_id", "guild_locale", "member"] {
        fields.remove(field);
    }
    with(interaction, json!({"user": user("5", false), "channel_id": "21", "context": 1}))
}

fn interaction(id: &str, changes: Value) -> Value {
    let member = json!({
        "user": user("5", false), "nick": null, "avatar": null, "roles": [], "joined_at": "2026-01-01T10:00:00Z",
        "premium_since": null, "deaf": false, "mute": false, "flags": 0, "permissions": "0",
    });
    let interaction = json!({
        "id": id, "application_id": APPLICATION, "version": 1, "token": format!("tapgeheim{id}"),
        "guild_id": SERVER, "channel_id": CHANNEL, "member": member, "guild_locale": "nl", "entitlements": [],
        "app_permissions": "0", "authorizing_integration_owners": {"0": SERVER}, "context": 0, "attachment_size_limit": 10_485_760,
    });
    with(interaction, changes)
}

fn role(id: &str) -> Value {
    json!({
        "id": id, "name": "Meldwijzer", "color": 0,
        "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}, "hoist": false, "managed": false, "mentionable": true,
        "permissions": "0", "position": 1, "flags": 0,
    })
}

/// A server on which Discord gave the bot a role of its own.
pub fn server(role: &str) -> Value {
    let role = with(self::role(role), json!({"managed": true, "tags": {"bot_id": ME}}));
    json!({
        "id": SERVER, "name": "Oefening", "icon": null, "splash": null, "discovery_splash": null, "owner_id": "5",
        "afk_channel_id": null, "afk_timeout": 300, "verification_level": 0, "default_message_notifications": 0,
        "explicit_content_filter": 0, "roles": [role], "emojis": [], "features": [], "mfa_level": 0,
        "application_id": null, "system_channel_id": null, "system_channel_flags": 0, "rules_channel_id": null,
        "vanity_url_code": null, "description": null, "banner": null, "premium_tier": 0,
        "premium_subscription_count": 0, "preferred_locale": "nl", "public_updates_channel_id": null,
        "nsfw_level": 0, "stickers": [], "premium_progress_bar_enabled": false, "joined_at": "2026-01-01T10:00:00Z",
        "large": false, "unavailable": false, "member_count": 2, "voice_states": [], "members": [], "channels": [],
        "threads": [], "presences": [], "stage_instances": [], "guild_scheduled_events": [],
    })
}

fn with(mut fields: Value, changes: Value) -> Value {
    let Value::Object(changes) = changes else { panic!("changes are an object") };
    fields.as_object_mut().unwrap().extend(changes);
    fields
}
