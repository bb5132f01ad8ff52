//! Hands the events of a WebSocket to the handlers.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::Poll,
};

use futures_core::Stream;
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tracing::{Instrument as _, field};
use zoom_core::event::Event;

use super::{builder::EventReceiver, metrics::Seen, outcome::Outcome};
use crate::{
    delivery::Delivery,
    socket::{error::SocketError, item::SocketItem},
};

/// The maximum number of items that are inspected to count the events that a shutdown drops.
const MAX_DROPPED: usize = 10_000;

impl<S> EventReceiver<S> {
    /// Hands the events of a WebSocket to the handlers, until the connection is given up or
    /// [`shutdown`](Self::shutdown) is called on a clone. Then it waits for the handlers that it started.
    ///
    /// Handlers start in the order in which the events arrived, and each runs up to its first wait before the next one
    /// starts. With [`Deliveries`](crate::Deliveries) that have to wait, such as a database, handlers start in the
    /// order in which the store responds. At most [`max_in_flight`](Self::max_in_flight) handlers run at the same time;
    /// while that many are running, nothing is read. With `max_in_flight(1)`, each event is handled completely before
    /// the next one.
    ///
    /// No response is sent over a WebSocket, so Zoom does not deliver an event again: a handler's error is logged, the
    /// event counts as failed, and the next event is handled. For the same reason, handlers have no time limit. If
    /// times without a connection matter to you, look at the [gaps](SocketItem::Gap) as they pass, as in the example.
    /// No secret is needed: [`without_webhook`](EventReceiver::without_webhook) creates a receiver that has none.
    ///
    /// Events that arrived before a shutdown but whose handlers have not started are dropped; a warning reports their
    /// number.
    ///
    /// # Errors
    ///
    /// The [`SocketError`] with which the connection was given up.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use futures_util::StreamExt as _;
    /// use zoom_core::{auth::{App, ClientCredentials}, event::Event, webhook::Webhook};
    /// use zoom_events::{EventReceiver, EventSocket, SocketItem};
    ///
    /// # async fn example() -> Result<(), zoom_events::BoxError> {
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).fallback(async |event: Event, _| {
    ///     println!("{}", event.name());
    ///     Ok(())
    /// });
    /// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
    /// let mut socket = EventSocket::connect(auth, "subscription-id").await?;
    /// let events = (&mut socket).inspect(|item| {
    ///     if let Ok(SocketItem::Gap(gap)) = item {
    ///         println!("read what happened in {:?} from the API", gap.duration);
    ///     }
    /// });
    /// receiver.run(events).await?;
    /// socket.close().await;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn run(self, socket: impl Stream<Item = Result<SocketItem, SocketError>>) -> Result<(), SocketError> {
        let mut socket = pin!(socket);
        let dispatcher = &self.settings().dispatcher;
        let started = TaskTracker::new();
        let end = loop {
            let item = tokio::select! {
                biased;
                () = dispatcher.closing() => break Ok(()),
                item = poll_fn(|context| socket.as_mut().poll_next(context)) => item,
            };
            match item {
                Some(Ok(SocketItem::Event(event))) => self.start(event, &started).await,
                // The socket has already logged this item.
                Some(Ok(_)) => {}
                Some(Err(error)) => break Err(error),
                None => break Ok(()),
            }
        };
        if dispatcher.is_shutting_down() {
            report_dropped(socket.as_mut()).await;
        }
        started.close();
        started.wait().await;
        end
    }

    /// Waits until another handler may run, and starts the handler of an event.
    async fn start(&self, event: Event, started: &TaskTracker) {
        let arrived = Instant::now();
        let span = tracing::info_span!(
            "zoom.delivery",
            event = event.name(),
            outcome = field::Empty,
            elapsed_ms = field::Empty,
        );
        let (recorded, metrics, mut seen) = (span.clone(), self.settings().metrics.clone(), Seen::new());
        seen.event(&event);
        let finish = move |outcome: Outcome| {
            let elapsed = u64::try_from(arrived.elapsed().as_millis()).unwrap_or(u64::MAX);
            recorded.record("outcome", outcome.name()).record("elapsed_ms", elapsed);
            metrics.received(&seen, outcome);
            log(outcome);
        };
        let admitted = match self.settings().dispatcher.admit(&event).await {
            Ok(admitted) => admitted,
            Err(outcome) => return span.in_scope(|| finish(outcome)),
        };
        let delivery = Delivery::new(event);
        let mut handling = Box::pin(async move { finish(admitted.handle(delivery).await) }.instrument(span));
        // Polled here first: if it were spawned now, its task might start after the next event's, on another thread.
        let first = poll_fn(|context| Poll::Ready(handling.as_mut().poll(context))).await;
        if first.is_pending() {
            started.spawn(handling);
        }
    }
}

/// Logs the number of events that have arrived but will not be handled; Zoom does not send them again.
async fn report_dropped(mut socket: Pin<&mut impl Stream<Item = Result<SocketItem, SocketError>>>) {
    let mut dropped = 0;
    for _ in 0..MAX_DROPPED {
        match poll_fn(|context| Poll::Ready(socket.as_mut().poll_next(context))).await {
            Poll::Ready(Some(Ok(SocketItem::Event(_)))) => dropped += 1,
            Poll::Ready(Some(Ok(_))) => {}
            Poll::Ready(Some(Err(_)) | None) | Poll::Pending => break,
        }
    }
    if dropped > 0 {
        tracing::warn!(events = dropped, "events that arrived by WebSocket were not handled before the shutdown");
    }
}

/// Logs the outcome of an event, unless the reason has already been logged.
fn log(outcome: Outcome) {
    match outcome {
        Outcome::Failed | Outcome::Panicked | Outcome::Unavailable | Outcome::Undecodable | Outcome::StoreFailed => {}
        Outcome::ShuttingDown => tracing::warn!(outcome = outcome.name(), "an event was not handled"),
        _ => tracing::debug!(outcome = outcome.name(), "an event arrived"),
    }
}
