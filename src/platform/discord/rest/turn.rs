//! Waiting for a turn: the schedule, with a clock and with those who wait.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use super::bucket::{Priority, Ticket};
use super::error::RestError;
use super::route::Route;
use super::schedule::{Heard, Schedule};

/// All who wait. Needs a tokio runtime.
pub struct Turns {
    shared: Arc<Shared>,
    clock: JoinHandle<()>,
}

struct Shared {
    inner: Mutex<Inner>,
    /// The moment to look again has changed.
    changed: Notify,
    refused: Notify,
}

struct Inner {
    schedule: Schedule,
    calls: HashMap<Ticket, oneshot::Sender<Result<(), RestError>>>,
    wake_at: Option<Instant>,
    refused: bool,
}

impl Turns {
    /// Nobody waits yet.
    pub fn new(schedule: Schedule) -> Self {
        let inner = Inner { schedule, calls: HashMap::new(), wake_at: None, refused: false };
        let shared = Arc::new(Shared { inner: Mutex::new(inner), changed: Notify::new(), refused: Notify::new() });
        let clock = tokio::spawn(tick(Arc::clone(&shared)));
        Self { shared, clock }
    }

    /// Stands in the queue of a route until the turn is dropped.
    pub fn enter(&self, route: &Route, priority: Priority) -> Result<Turn, RestError> {
        let now = Instant::now();
        let mut inner = self.shared.inner();
        if inner.refused {
            return Err(RestError::TokenRefused);
        }
        let (ticket, displaced) = inner.schedule.enter(route, priority, now).map_err(|_| RestError::QueueFull)?;
        if let Some(call) = displaced.and_then(|displaced| inner.calls.remove(&displaced)) {
            // Whoever does not listen any more has left already.
            let _ = call.send(Err(RestError::QueueFull));
        }
        let (call, called) = oneshot::channel();
        inner.calls.insert(ticket, call);
        self.shared.go_on(inner, now);
        Ok(Turn { shared: Arc::clone(&self.shared), ticket, called: Some(called) })
    }

    /// The token is of no use: nobody's turn comes any more.
    pub fn refuse(&self) {
        let mut inner = self.shared.inner();
        inner.refused = true;
        for (_, call) in inner.calls.drain() {
            let _ = call.send(Err(RestError::TokenRefused));
        }
        drop(inner);
        self.shared.refused.notify_waiters();
    }

    /// Returns when the token was refused.
    pub async fn refused(&self) {
        let mut refused = std::pin::pin!(self.shared.refused.notified());
        refused.as_mut().enable();
        if !self.shared.inner().refused {
            refused.await;
        }
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.shared.inner().schedule.waiting()
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.clock.abort();
    }
}

/// A place in a queue; dropping it frees the place.
pub struct Turn {
    shared: Arc<Shared>,
    ticket: Ticket,
    called: Option<oneshot::Receiver<Result<(), RestError>>>,
}

impl Turn {
    /// Waits until it may send once.
    pub async fn come(&mut self) -> Result<(), RestError> {
        let Some(called) = &mut self.called else {
            return Err(RestError::TooLate);
        };
        // The sender goes without a word only when everything stops.
        let call = called.await.unwrap_or(Err(RestError::TokenRefused));
        self.called = None;
        call
    }

    /// Tells what came of sending.
    pub fn heard(&self, heard: &Heard) {
        let now = Instant::now();
        let mut inner = self.shared.inner();
        inner.schedule.heard(self.ticket, heard, now);
        self.shared.go_on(inner, now);
    }

    /// Takes its place in the queue again.
    pub fn again(&mut self) -> Result<(), RestError> {
        let now = Instant::now();
        let mut inner = self.shared.inner();
        if inner.refused {
            return Err(RestError::TokenRefused);
        }
        let (call, called) = oneshot::channel();
        inner.calls.insert(self.ticket, call);
        self.called = Some(called);
        inner.schedule.wait(self.ticket, now);
        self.shared.go_on(inner, now);
        Ok(())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let now = Instant::now();
        let mut inner = self.shared.inner();
        inner.calls.remove(&self.ticket);
        inner.schedule.leave(self.ticket, now);
        self.shared.go_on(inner, now);
    }
}

impl Shared {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls those whose turn it is.
    fn go_on(&self, mut inner: MutexGuard<'_, Inner>, now: Instant) {
        for ticket in inner.schedule.grants(now) {
            if let Some(call) = inner.calls.remove(&ticket) {
                // Whoever does not listen any more is about to leave, and frees the place then.
                let _ = call.send(Ok(()));
            }
        }
        let next = inner.schedule.next(now);
        if inner.wake_at != next {
            inner.wake_at = next;
            drop(inner);
            self.changed.notify_one();
        }
    }
}

/// Looks again when something becomes possible by the passing of time.
async fn tick(shared: Arc<Shared>) {
    loop {
        let wake_at = shared.inner().wake_at;
        let asleep = async {
            match wake_at {
                Some(at) => sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = asleep => shared.go_on(shared.inner(), Instant::now()),
            () = shared.changed.notified() => {}
        }
    }
}
