//! Dispatches a verified event to its handler: this module decides whether the handler may begin, makes sure that the
//! event is handled effectively once, and determines the outcome.
//!
//! Events from webhooks and from the WebSocket all end up here. No lock is held while a handler runs.

use std::{collections::HashMap, error::Error as StdError, fmt, sync::Arc, time::Duration};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::{
    sync::CancellationToken,
    task::{TaskTracker, task_tracker::TaskTrackerToken},
};
use zoom_core::event::Event;

use super::{
    handler::{Prepared, Route},
    outcome::Outcome,
    panics::{Panicked, caught},
};
use crate::{
    deliveries::{Begin, erased::ErasedDeliveries},
    delivery::Delivery,
    key,
    unavailable::Unavailable,
};

/// The default maximum number of events in flight.
const MAX_IN_FLIGHT: usize = 1024;

/// The wait before another attempt to mark an event as failed.
const MARK_AGAIN: Duration = Duration::from_millis(200);

/// The handlers, and how many of them are running. Clones share that number.
#[derive(Clone)]
pub(crate) struct Dispatcher {
    pub(super) routes: HashMap<&'static str, Arc<dyn Route>>,
    pub(super) fallback: Option<Arc<dyn Route>>,
    pub(super) deliveries: Option<Arc<dyn ErasedDeliveries>>,
    permits: Arc<Semaphore>,
    running: TaskTracker,
    closing: CancellationToken,
}

impl Dispatcher {
    pub(super) fn new() -> Self {
        Self {
            routes: HashMap::new(),
            fallback: None,
            deliveries: None,
            permits: Arc::new(Semaphore::new(MAX_IN_FLIGHT)),
            running: TaskTracker::new(),
            closing: CancellationToken::new(),
        }
    }

    /// Sets how many events may be in flight, at least one.
    pub(super) fn limit(&mut self, count: usize) {
        self.permits = Arc::new(Semaphore::new(count.clamp(1, Semaphore::MAX_PERMITS)));
    }

    /// Admits an event if another may begin now; otherwise, returns the outcome.
    pub(crate) fn try_admit(&self, event: &Event) -> Result<Admitted, Outcome> {
        let route = self.route(event)?;
        let permit = Arc::clone(&self.permits).try_acquire_owned().map_err(|_| Outcome::Busy)?;
        self.admitted(route, permit)
    }

    /// Waits until another event may begin, and admits this one.
    pub(crate) async fn admit(&self, event: &Event) -> Result<Admitted, Outcome> {
        let route = self.route(event)?;
        // Nothing closes the semaphore.
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| Outcome::ShuttingDown)?;
        self.admitted(route, permit)
    }

    fn route(&self, event: &Event) -> Result<Arc<dyn Route>, Outcome> {
        let route = self.routes.get(event.name()).or(self.fallback.as_ref());
        route.cloned().ok_or(Outcome::Unhandled)
    }

    fn admitted(&self, route: Arc<dyn Route>, permit: OwnedSemaphorePermit) -> Result<Admitted, Outcome> {
        // The token is taken before the check, so a shutdown that begins now waits for this event.
        let token = self.running.token();
        if self.is_shutting_down() {
            return Err(Outcome::ShuttingDown);
        }
        Ok(Admitted { route, deliveries: self.deliveries.clone(), in_flight: (permit, token) })
    }

    pub(crate) fn is_shutting_down(&self) -> bool {
        self.running.is_closed()
    }

    /// Stops admitting events, and waits until none is in flight.
    pub(super) async fn shutdown(&self) {
        self.running.close();
        self.closing.cancel();
        self.running.wait().await;
    }

    /// Waits until a shutdown begins.
    pub(super) async fn closing(&self) {
        self.closing.cancelled().await;
    }
}

/// Where a delivery has been stored until now.
#[derive(Clone, Copy)]
pub(super) struct Stored<'a> {
    /// The name of the inbox. It distinguishes events that its workers have handled from events that receivers have
    /// "handled" by storing them.
    pub(super) inbox: &'a str,
    /// The key for an event that has no key itself.
    pub(super) id: &'a str,
}

/// An event that has been admitted. It counts as in flight until it is dropped.
pub(crate) struct Admitted {
    route: Arc<dyn Route>,
    deliveries: Option<Arc<dyn ErasedDeliveries>>,
    in_flight: (OwnedSemaphorePermit, TaskTrackerToken),
}

impl Admitted {
    /// Handles the event. If the future is dropped before it completes, the event may stay marked as running: spawn it.
    pub(crate) async fn handle(self, delivery: Delivery) -> Outcome {
        self.handle_from(delivery, None).await
    }

    /// Handles an event that may have been stored in an inbox.
    pub(super) async fn handle_from(self, delivery: Delivery, stored: Option<Stored<'_>>) -> Outcome {
        let Self { route, deliveries, in_flight } = self;
        let outcome = caught(handle(&*route, deliveries, delivery, stored)).await.unwrap_or_else(|Panicked| {
            tracing::error!("a panic outside the handler: in the declaration of the event, or in the store");
            Outcome::Panicked
        });
        drop(in_flight);
        outcome
    }
}

async fn handle(
    route: &dyn Route,
    deliveries: Option<Arc<dyn ErasedDeliveries>>,
    delivery: Delivery,
    stored: Option<Stored<'_>>,
) -> Outcome {
    let needs_key = deliveries.is_some() || stored.is_some();
    let Prepared { key: declared, start } = match route.prepare(delivery.event(), needs_key) {
        Ok(prepared) => prepared,
        Err(error) => {
            tracing::error!(error = %Chain(&error), "the payload does not match its declaration");
            return Outcome::Undecodable;
        }
    };
    let key = if needs_key { key::key(delivery.event(), declared) } else { None };
    let key = key.or_else(|| stored.map(|stored| stored.id.to_owned()));
    let delivery = delivery.with_key(key.as_deref());
    let key = match stored {
        Some(Stored { inbox, .. }) => key.map(|key| format!("inbox/{inbox}/{key}")),
        None => key,
    };
    let store = deliveries.zip(key);
    if let Some((store, key)) = &store {
        match store.begin(key).await {
            Ok(Begin::New) => {}
            Ok(Begin::Running) => return Outcome::Running,
            Ok(Begin::Done) => return Outcome::Duplicate,
            Err(error) => {
                tracing::error!(error = %Chain(&*error), "the store of handled events failed: the event is not handled");
                return Outcome::StoreFailed;
            }
        }
    }
    let outcome = match caught(async move { start(delivery).await }).await {
        Ok(Ok(())) => Outcome::Handled,
        Ok(Err(error)) if error.is::<Unavailable>() => {
            tracing::error!(error = %Chain(&*error), "the handler can't do its work now");
            Outcome::Unavailable
        }
        Ok(Err(error)) => {
            tracing::error!(error = %Chain(&*error), "the handler failed");
            Outcome::Failed
        }
        Err(Panicked) => {
            tracing::error!("the handler panicked");
            Outcome::Panicked
        }
    };
    if let Some((store, key)) = &store {
        let mut marked = if outcome == Outcome::Handled { store.done(key).await } else { store.failed(key).await };
        // Try again, because an event that stays marked as running gets 503 when Zoom delivers it again.
        for _ in 0..2 {
            if outcome != Outcome::Handled && marked.is_err() {
                tokio::time::sleep(MARK_AGAIN).await;
                marked = store.failed(key).await;
            }
        }
        if let Err(error) = marked {
            tracing::error!(error = %Chain(&*error), "the store of handled events failed after the handler had run");
        }
    }
    outcome
}

/// An error and its causes in one line.
pub(crate) struct Chain<'a>(pub(crate) &'a (dyn StdError + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut cause = self.0.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}
