//! Helpers for deliveries from Zoom, receivers and workers.

use std::{
    sync::{Arc, Mutex, OnceLock},
    time::{Duration, Instant},
};

use http_body_util::Full;
use tokio::{task::JoinHandle, time::sleep};
use tower_service::Service as _;
use zoom_core::{bytes::Bytes, event::Event, http::Request, webhook::Webhook};
use zoom_events::{BoxError, Delivery, EventReceiver};
use zoom_redis::{Redis, RedisError, RedisInbox};
use zoom_tests::event_log::EventLog;
use zoom_tests_redis_server::RedisServer;

pub(crate) fn redis(server: &RedisServer) -> Redis {
    Redis::new(&server.url()).unwrap().with_time_limit(Duration::from_secs(2))
}

pub(crate) fn webhook() -> Webhook {
    Webhook::new("secret token").unwrap()
}

/// Returns the body of an event that is unique to this number.
pub(crate) fn body(number: usize) -> String {
    let time = 1_739_923_528_129 + number;
    format!(
        r#"{{"event":"meeting.started","event_ts":{time},"payload":{{"object":{{"id":"{number}"}}}},"download_token":"credential"}}"#
    )
}

/// Delivers a body to a receiver as Zoom does, and returns the status of the response.
pub(crate) async fn deliver(receiver: &EventReceiver, body: &str) -> u16 {
    let mut request = Request::post("/").body(Full::new(Bytes::copy_from_slice(body.as_bytes()))).unwrap();
    *request.headers_mut() = webhook().sign(body);
    request.headers_mut().insert("x-zm-request-id", "request-id".parse().unwrap());
    receiver.clone().call(request).await.unwrap().status().as_u16()
}

/// Creates a receiver that stores every event.
pub(crate) fn storing(inbox: &RedisInbox) -> EventReceiver {
    EventReceiver::new(webhook()).fallback(inbox.writer())
}

/// The deliveries that a worker's handler received.
#[derive(Clone, Default)]
pub(crate) struct Handled(Arc<Mutex<Vec<Delivery>>>);

impl Handled {
    pub(crate) fn list(&self) -> Vec<Delivery> {
        self.0.lock().unwrap().clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    /// Creates a receiver whose handler records each delivery.
    pub(crate) fn receiver(&self) -> EventReceiver {
        self.receiver_that(|_| Ok(()))
    }

    /// Creates a receiver whose handler records each delivery and then returns the value of `result`.
    pub(crate) fn receiver_that<F>(&self, result: F) -> EventReceiver
    where
        F: Fn(&Delivery) -> Result<(), BoxError> + Send + Sync + 'static,
    {
        let list = Arc::clone(&self.0);
        EventReceiver::without_webhook().fallback(move |_: Event, delivery: Delivery| {
            let result = result(&delivery);
            list.lock().unwrap().push(delivery);
            async move { result }
        })
    }

    pub(crate) async fn until(&self, count: usize) {
        until(async || self.count() >= count).await;
    }
}

/// Starts a worker.
pub(crate) fn work(inbox: &RedisInbox, receiver: &EventReceiver) -> JoinHandle<Result<(), RedisError>> {
    let (inbox, receiver) = (inbox.clone(), receiver.clone());
    tokio::spawn(async move { inbox.run(receiver).await })
}

/// Waits until no events are waiting or pending.
pub(crate) async fn until_drained(inbox: &RedisInbox) {
    until(async || matches!(inbox.status().await, Ok(status) if status.waiting + status.pending == 0)).await;
}

/// Waits until a condition holds.
pub(crate) async fn until(condition: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !condition().await {
        assert!(Instant::now() < deadline, "the condition did not become true in time");
        sleep(Duration::from_millis(5)).await;
    }
}

/// Returns the log of all tests in this process so far.
pub(crate) fn logged() -> String {
    static LOG: OnceLock<(EventLog, Mutex<String>)> = OnceLock::new();
    let (log, text) = LOG.get_or_init(|| {
        let log = EventLog::default();
        tracing::subscriber::set_global_default(log.clone()).unwrap();
        (log, Mutex::default())
    });
    let mut text = text.lock().unwrap();
    text.push_str(&log.take());
    text.clone()
}
