//! One connection to Discord's gateway: serenity's client on a thread and runtime of its own.
//!
//! serenity cannot always end what it started (a client that finds no connection tries for ever), and some of its loops
//! do not give way. Apart like this, a connection can be given up whatever state it is in, and holds up nothing else.

use std::sync::{Arc, Mutex, PoisonError};

use serenity::async_trait;
use serenity::client::{ClientBuilder, Context, RawEventHandler};
use serenity::gateway::{GatewayError, ShardManager};
use serenity::http::HttpBuilder;
use serenity::model::event::Event;
use serenity::model::id::ShardId;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use super::watch::Look;
use super::{Dial, GRACE, Listener, Shard};

/// No address: whatever serenity itself were to request over HTTP fails at once and goes nowhere.
const NOWHERE: &str = "nowhere";

/// What Discord refused, so that no further try can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The token.
    #[error("the token was refused")]
    Token,
    /// The intents.
    #[error("the intents were refused")]
    Intents,
    /// Nothing: nobody tries any more.
    #[error("the connection ended")]
    Ended,
}

/// A connection; dropping it gives it up without a word.
pub struct Line {
    shard: ShardId,
    shards: Arc<ShardManager>,
    runtime: Handle,
    event: Arc<Mutex<Option<Instant>>>,
    /// A question to its thread, and when it was asked.
    question: Option<(JoinHandle<()>, Instant)>,
    goodbye: oneshot::Sender<()>,
    ended: oneshot::Receiver<Option<Refusal>>,
}

/// Hands over what comes in, in order.
struct Ear {
    listener: Listener,
    event: Arc<Mutex<Option<Instant>>>,
}

#[async_trait]
impl RawEventHandler for Ear {
    async fn raw_event(&self, context: Context, event: Event) {
        *self.event.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        (self.listener)(context, event);
    }
}

impl Line {
    /// Begins to connect; `None` when that is not possible here.
    pub async fn open(dial: Dial, shard: Shard, listener: Listener) -> Option<Self> {
        let (opening, opened) = oneshot::channel();
        let (goodbye, asked_to_leave) = oneshot::channel::<()>();
        let (ending, ended) = oneshot::channel();
        let event = Arc::default();
        let ear = Ear { listener, event: Arc::clone(&event) };
        let thread = std::thread::Builder::new().name("discord-gateway".to_owned());
        // what is logged there goes where it goes here
        let log = tracing::dispatcher::get_default(Clone::clone);
        let work = move || {
            let _log = tracing::dispatcher::set_default(&log);
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
            let refusal = runtime.block_on(converse(dial, shard, ear, opening, asked_to_leave));
            runtime.shutdown_background();
            let _ = ending.send(refusal);
        };
        thread.spawn(work).ok()?;
        let (shards, runtime) = opened.await.ok()?;
        Some(Self { shard: ShardId(shard.number), shards, runtime, event, question: None, goodbye, ended })
    }

    /// What can be seen of it now.
    pub async fn look(&mut self) -> Look {
        let at = Instant::now();
        if self.question.as_ref().is_none_or(|(answer, _)| answer.is_finished()) {
            self.question = Some((self.runtime.spawn(std::future::ready(())), at));
        }
        let runners = self.shards.runners.lock().await;
        let runner = runners.get(&self.shard);
        let event = *self.event.lock().unwrap_or_else(PoisonError::into_inner);
        Look {
            at,
            stage: runner.map(|runner| runner.stage),
            latency: runner.and_then(|runner| runner.latency),
            event,
            asked: self.question.as_ref().map(|(_, asked)| *asked),
        }
    }

    /// Returns when serenity has given up; with a reason when Discord refused the bot for good.
    pub async fn ended(&mut self) -> Option<Refusal> {
        (&mut self.ended).await.ok().flatten()
    }

    /// Ends the session in good order.
    pub async fn close(self) {
        let _ = self.goodbye.send(());
        if timeout(GRACE, self.ended).await.is_err() {
            tracing::warn!("Discord did not confirm the end of the connection");
        }
    }
}

type Opening = oneshot::Sender<(Arc<ShardManager>, Handle)>;

/// Keeps the connection until serenity gives up, somebody says goodbye, or nobody holds it any more.
async fn converse(dial: Dial, shard: Shard, ear: Ear, opening: Opening, goodbye: oneshot::Receiver<()>) -> Option<Refusal> {
    let http = HttpBuilder::new(&dial.token.0).proxy(NOWHERE).ratelimiter_disabled(true).build();
    let builder = ClientBuilder::new_with_http(http, dial.intents).raw_event_handler(ear);
    let mut client = builder.await.ok()?;
    // serenity looks for the gateway itself, in vain, and would then go to an address of its own
    dial.url.clone_into(&mut *client.ws_url.lock().await);
    let shards = Arc::clone(&client.shard_manager);
    opening.send((Arc::clone(&shards), Handle::current())).ok()?;
    tokio::select! {
        ended = client.start_shard(shard.number, shard.total) => ended.err().and_then(|error| refusal(&error)),
        asked = goodbye => {
            if asked.is_ok() {
                // code 1000: no session stays open
                let _ = timeout(GRACE, shards.shutdown_all()).await;
            }
            None
        }
    }
}

/// What cannot be mended by trying again.
fn refusal(error: &serenity::Error) -> Option<Refusal> {
    match error {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => Some(Refusal::Token),
        serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents | GatewayError::InvalidGatewayIntents) => Some(Refusal::Intents),
        _ => None,
    }
}
