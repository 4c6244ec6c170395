//! Tells over HTTP whether the program lives, whether it can answer, and its figures; only where
//! `MELDWIJZER_LISTEN` says so.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::page::page;
use crate::metrics::Metrics;
use crate::platform::Shutdown;
use crate::store::Store;

/// Connections at the same time, and how long one may last: whoever watches asks one thing now and then.
const AT_ONCE: usize = 32;
const LONGEST: Duration = Duration::from_secs(10);

/// What is looked at.
pub(super) struct Health {
    pub(super) metrics: Arc<Metrics>,
    /// Set when the database is open.
    pub(super) store: OnceLock<Store>,
    pub(super) stopping: Shutdown,
    started: Instant,
}

impl Health {
    pub(super) fn new(metrics: Arc<Metrics>, stopping: Shutdown) -> Self {
        Self { metrics, store: OnceLock::new(), stopping, started: Instant::now() }
    }

    /// Why nobody can be answered, in one word.
    async fn trouble(&self) -> Option<&'static str> {
        if *self.stopping.borrow() {
            return Some("stopping");
        }
        let Some(store) = self.store.get() else { return Some("starting") };
        if store.ready().await.is_err() {
            return Some("store");
        }
        let (wanted, connected) = (self.metrics.wanted.get(), self.metrics.connected.get());
        (wanted == 0 || connected < wanted).then_some("gateway")
    }

    async fn answer(&self, request: &Request<Incoming>) -> (StatusCode, String) {
        if request.method() != Method::GET && request.method() != Method::HEAD {
            return (StatusCode::METHOD_NOT_ALLOWED, "only GET\n".to_owned());
        }
        match request.uri().path() {
            "/healthz" => (StatusCode::OK, "ok\n".to_owned()),
            "/readyz" => match self.trouble().await {
                None => (StatusCode::OK, "ready\n".to_owned()),
                Some(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
            },
            "/metrics" => (StatusCode::OK, page(&self.metrics, self.started.elapsed())),
            _ => (StatusCode::NOT_FOUND, "not here\n".to_owned()),
        }
    }
}

/// A place to listen.
pub(super) async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(address).await;
    let listener =
        listener.map_err(|error| anyhow::anyhow!("MELDWIJZER_LISTEN: cannot listen at {address} ({error}); free it, or name another"))?;
    tracing::info!(address = %listener.local_addr().unwrap_or(address), "/healthz, /readyz and /metrics are served");
    Ok(listener)
}

/// Answers as long as the program runs.
pub(super) async fn serve(listener: TcpListener, health: Arc<Health>) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // too many open files, say: it may pass
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let health = Arc::clone(&health);
        tokio::spawn(async move {
            let service = service_fn(|request: Request<Incoming>| {
                let health = Arc::clone(&health);
                async move {
                    let (status, text) = health.answer(&request).await;
                    let mut response = Response::new(text);
                    *response.status_mut() = status;
                    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8"));
                    Ok::<_, Infallible>(response)
                }
            });
            let connection =
                http1::Builder::new().timer(TokioTimer::new()).keep_alive(false).serve_connection(TokioIo::new(stream), service);
            // whoever asks and leaves is no trouble of ours
            let _ = timeout(LONGEST, connection).await;
            drop(place);
        });
    }
}
